"""People, courts, bodies and places of the case, each with every way it is written."""

from dataclasses import dataclass

from casefile.model.event import Quote


@dataclass(frozen=True, slots=True)
class EntityName:
    """One spelling; `kind` is "main", "variant", "transliteration", "abbreviation" or "former".

    `in_documents` is False for a spelling a person added that stands in no document.
    """

    id: int
    name: str
    script: str = ""
    language: str = ""
    kind: str = "variant"
    in_documents: bool = True


@dataclass(frozen=True, slots=True)
class Entity:
    """A person ("person"), organisation ("body"), court or place ("place") of the case."""

    id: int
    kind: str
    main_name: str
    sort_name: str = ""
    role: str = ""
    pseudonym: str = ""
    is_client: bool = False
    protected: bool = False
    confirmed: bool = False
    names: tuple[EntityName, ...] = ()
    document_ids: tuple[int, ...] = ()
    mention_count: int = 0
    event_count: int = 0

    @property
    def also_written(self) -> tuple[str, ...]:
        """The other spellings."""
        return tuple(name.name for name in self.names if name.name != self.main_name)


@dataclass(frozen=True, slots=True)
class SamePersonQuestion:
    """Two entities that may be one, the reason they look alike, and some sentences of each."""

    id: int
    first: Entity
    second: Entity
    why: str
    first_quotes: tuple[Quote, ...] = ()
    second_quotes: tuple[Quote, ...] = ()
