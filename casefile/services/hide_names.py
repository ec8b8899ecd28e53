"""A copy with names hidden: initials in place of chosen people, put in before anything is laid out.

The finished bytes are then searched for every spelling; a copy that still names somebody is not
handed out. What may identify people all the same (a birth date, a village) is listed for the
caseworker and never printed.
"""

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from casefile.model.entity import Entity
from casefile.model.errors import CaseError
from casefile.model.summary import Paper
from casefile.output.leak_scan import texts_in
from casefile.store import entities
from casefile.store.driver import Connection
from casefile.text.clues import Clue, clues_in
from casefile.text.name_search import HiddenName, NameSearch, apart_from, initials

T = TypeVar("T")
_UNTOUCHED = frozenset({"labels", "language", "size", "date", "kind", "references", "sha256"})
"""Parts of a paper that hold the program's own words and numbers."""
_BROKEN = re.compile(r"-\r?\n\s*|\u00ad")
_LISTED = 5


def search_for_hidden(db: Connection) -> NameSearch | None:
    """What looks for everybody whose name is to be hidden; None when there is nobody."""
    known = entities.entities(db)
    names = [_hidden_name(one) for one in known if one.protected]
    others = [
        name
        for one in known
        if one.kind == "person" and not one.protected
        for name in (one.main_name, *one.also_written)
    ]
    return NameSearch(names, others) if names else None


def search_for_others(db: Connection, entity_id: int, *, every: bool) -> NameSearch | None:
    """What looks for other people's names in a paper about one person; None when there is nobody.

    With `every` it looks for all people on the list of names, else for those whose name is hidden.
    A family's name that is the person's own as well stays.
    """
    asking = entities.entity(db, entity_id)
    own = (asking.main_name, *asking.also_written)
    hidden = [
        _hidden_name(one)
        for one in entities.entities(db)
        if one.id != entity_id and (one.protected or (every and one.kind == "person"))
    ]
    names = [apart for one in hidden if (apart := apart_from(one, own)).spellings]
    return NameSearch(names, own) if names else None


def _hidden_name(one: Entity) -> HiddenName:
    return HiddenName(
        (one.main_name, *one.also_written),
        one.pseudonym.strip() or initials(one.main_name),
        one.kind == "person",
    )


def hide(paper: Paper, search: NameSearch | None) -> Paper:
    """The paper with initials for everybody who is looked for; unchanged where nobody is."""
    if search is None:
        return paper
    done = _hidden(paper, search)
    people = tuple(
        dataclasses.replace(new, also_written="") if new.name != old.name else new
        for new, old in zip(done.people, paper.people, strict=True)
    )
    return dataclasses.replace(done, people=people)


def hide_in_values(values: Any, search: NameSearch | None) -> Any:  # noqa: ANN401  JSON values
    """Plain values with initials in every text; unchanged where nobody is looked for."""
    if search is None:
        return values
    if isinstance(values, str):
        return search.without(values)
    if isinstance(values, Mapping):
        return {key: hide_in_values(value, search) for key, value in values.items()}
    if isinstance(values, list | tuple):
        return [hide_in_values(value, search) for value in values]
    return values


def _hidden(value: T, search: NameSearch) -> T:
    done: Any = value
    if isinstance(value, str):
        done = search.without(value)
    elif isinstance(value, tuple):
        done = tuple(_hidden(one, search) for one in value)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        done = dataclasses.replace(
            value,
            **{
                field.name: _hidden(getattr(value, field.name), search)
                for field in dataclasses.fields(value)
                if field.name not in _UNTOUCHED
            },
        )
    return done  # type: ignore[no-any-return]


def refuse_names(content: bytes, search: NameSearch | None, pages: Iterable[str] = ()) -> None:
    """Nothing when a finished file names nobody who is to be hidden, or nobody is looked for.

    `pages` are the texts of a PDF's pages, as another engine than the one that wrote it reads them.

    Raises:
        CaseError: it does; the places are named, the file must not be handed out.
    """
    if search is None:
        return
    found: dict[str, None] = {}
    for where, text in _every_text(content, pages):
        for one in search.find(text):
            found[f"{where}: {search.names[one.which].instead}"] = None
    if found:
        raise CaseError(
            f"This copy would still name somebody whose name is hidden ({_listed(found)}).",
            "Nothing was written.",
            "Look at these places; change the words there, or choose other initials in People.",
        )


def _listed(places: Iterable[str]) -> str:
    """The first places."""
    return "; ".join([*places][:_LISTED])


def _every_text(content: bytes, pages: Iterable[str]) -> Iterator[tuple[str, str]]:
    for number, text in enumerate(pages, 1):
        yield f"page {number}", text
        if _BROKEN.search(text):
            yield f"page {number}", _BROKEN.sub("", text)
    for where, text in texts_in(content):
        yield where, text


def may_identify(db: Connection, paper: Paper) -> tuple[Clue, ...]:
    """What on a paper may tell who somebody is, although no name does."""
    places = [one.main_name for one in entities.entities(db, ("place",))]
    found = clues_in(_texts_of(paper), places)
    numbers = {row.cells[1] for row in paper.proceedings if len(row.cells) > 1 and row.cells[1]}
    return tuple(dict.fromkeys((*found, *(Clue("number", one) for one in sorted(numbers)))))


def _texts_of(paper: Paper) -> Sequence[str]:
    return tuple(
        text
        for field in dataclasses.fields(paper)
        if field.name not in {*_UNTOUCHED, "closing", "foot"}
        for text in _texts(getattr(paper, field.name))
    )


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            if field.name not in _UNTOUCHED:
                yield from _texts(getattr(value, field.name))
