"""The case itself: its code, title, numbers, client and languages; one row."""

from dataclasses import dataclass
from datetime import UTC, datetime

from casefile.model.changes import Changes, changed
from casefile.store.driver import Connection
from casefile.store.rows import one, update


@dataclass(frozen=True, slots=True)
class Matter:
    """The case as it is known. `references` are the numbers courts and authorities gave it.

    `languages` are ISO 639-1 codes; the days are EDTF or None. While it is given to somebody
    (`given_to`, `given_on`) it is for reading only here.
    """

    code: str
    title: str = ""
    references: str = ""
    client_entity_id: int | None = None
    languages: tuple[str, ...] = ()
    opened_on: str | None = None
    closed_on: str | None = None
    delete_after: str | None = None
    given_to: str = ""
    given_on: str | None = None

    @property
    def rest(self) -> str:
        """Why nobody changes it here: "given" to somebody, "closed", or "" where somebody may."""
        return "given" if self.given_on else "closed" if self.closed_on else ""


def matter(db: Connection) -> Matter:
    """The case this database holds."""
    row = one(
        db,
        "SELECT code, title, reference_numbers, client_entity_id, languages, opened_on, closed_on,"
        " delete_after, given_to, given_on FROM matter WHERE id = 1",
    )
    code, title, references, client, languages, *rest = row
    return Matter(code, title, references, client, tuple(languages.split()), *rest)


def set_matter(db: Connection, **fields: object) -> Changes:
    """Change what is known of the case; fields are those of Matter."""
    columns = dict(fields)
    if "references" in columns:
        columns["reference_numbers"] = columns.pop("references")
    if isinstance(languages := columns.get("languages"), list | tuple):
        columns["languages"] = " ".join(str(code) for code in languages)
    update(db, "matter", 1, columns)
    return changed("matter", 1)


def outside_copy(db: Connection) -> datetime | None:
    """When the case was last copied to another disk; before that, when it was begun.

    None while it holds no document: there is nothing to lose yet.
    """
    made, begun, documents = one(
        db,
        "SELECT outside_copy_at, created_at, (SELECT count(*) FROM document)"
        " FROM matter WHERE id = 1",
    )
    if not made and not documents:
        return None
    found = datetime.fromisoformat(made or begun)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def set_outside_copy(db: Connection, made: str) -> Changes:
    """Remember when the case was copied to another disk (ISO time)."""
    update(db, "matter", 1, {"outside_copy_at": made})
    return changed("matter", 1)
