"""Changes to one person, court, organisation or place."""

import json
import unicodedata
from collections.abc import Iterable

from casefile.model.changes import Changes, changed
from casefile.model.errors import CaseError
from casefile.model.finding import NameGroup
from casefile.store import history
from casefile.store.driver import Connection
from casefile.store.rows import insert, now, one, update

_SCRIPTS = {
    "LATIN": "Latn", "CYRILLIC": "Cyrl", "GREEK": "Grek", "ARABIC": "Arab", "HEBREW": "Hebr",
    "ARMENIAN": "Armn", "GEORGIAN": "Geor",
}  # fmt: skip


def add_entity(
    db: Connection,
    kind: str,
    main_name: str,
    *,
    role: str = "",
    spellings: Iterable[str] = (),
    origin: str = "person",
) -> int:
    """A new person ("person"), organisation ("body"), court or place; the id."""
    entity_id = insert(
        db,
        "entity",
        kind=kind,
        main_name=main_name,
        sort_name=sort_name(kind, main_name),
        role_in_case=role,
        origin=origin,
        confirmed=origin == "person",
    )
    write_name(db, entity_id, main_name, kind="main", in_documents=origin != "person")
    for spelling in spellings:
        write_name(db, entity_id, spelling, in_documents=origin != "person")
    return entity_id


def add_group(db: Connection, group: NameGroup, document_id: int) -> int:
    """The entity of a name group that matches nobody known; its id."""
    entity_id = add_entity(
        db,
        group.kind,
        group.main_name,
        role=group.role,
        spellings=group.spellings,
        origin="rule",
    )
    _set_language(db, entity_id, document_id)
    return entity_id


def add_spellings(
    db: Connection, entity_id: int, spellings: Iterable[str], document_id: int
) -> Changes:
    """Remember how else a document writes somebody."""
    for spelling in spellings:
        write_name(db, entity_id, spelling)
    _set_language(db, entity_id, document_id)
    return changed("entity", entity_id)


def add_name(db: Connection, entity_id: int, name: str, by_person: bool = True) -> Changes:
    """Add a spelling; one a person adds is marked so, unless it stands in a document already."""
    if not name.strip():
        raise CaseError("The name is empty.", "Nothing was added.", "Write the name.")
    write_name(db, entity_id, name.strip(), in_documents=not by_person)
    return changed("entity", entity_id)


def write_name(
    db: Connection,
    entity_id: int,
    name: str,
    *,
    kind: str = "variant",
    in_documents: bool = True,
) -> None:
    """Add a spelling unless it is there; one found in a document is no longer "added by you"."""
    row = db.execute(
        "SELECT id, in_documents FROM entity_name WHERE entity_id = ? AND name = ?",
        [entity_id, name],
    ).fetchone()
    if row is None:
        insert(
            db,
            "entity_name",
            entity_id=entity_id,
            name=name,
            script=script_of(name),
            kind=kind,
            fold_key=fold_key(name),
            in_documents=in_documents,
        )
    elif in_documents and not row[1]:
        update(db, "entity_name", row[0], {"in_documents": 1})


def _set_language(db: Connection, entity_id: int, document_id: int) -> None:
    db.execute(
        "UPDATE entity_name SET language = (SELECT language FROM document WHERE id = ?),"
        " changed_at = ? WHERE entity_id = ? AND language = '' AND in_documents = 1",
        [document_id, now(), entity_id],
    )


def rename(db: Connection, entity_id: int, name: str) -> Changes:
    """Choose the spelling that lists and papers print."""
    kind, before = one(db, "SELECT kind, main_name FROM entity WHERE id = ?", [entity_id])
    add_name(db, entity_id, name)
    _swap_main(db, entity_id, before, name.strip())
    columns = {"main_name": name.strip(), "sort_name": sort_name(kind, name.strip())}
    update(db, "entity", entity_id, columns | {"confirmed": 1})
    return changed("entity", entity_id) | changed("event")


def unsettled_names(
    db: Connection, ids: Iterable[int]
) -> dict[int, tuple[str, str, list[tuple[str, str]]]]:
    """(kind, main name, spellings with their language) of those no person has named yet."""
    found: dict[int, tuple[str, str, list[tuple[str, str]]]] = {}
    for entity_id, kind, main, name, language in db.execute(
        "SELECT e.id, e.kind, e.main_name, n.name, n.language FROM entity e"
        " JOIN entity_name n ON n.entity_id = e.id WHERE e.confirmed = 0"
        " AND e.id IN (SELECT value FROM json_each(?)) ORDER BY n.id",
        [json.dumps(sorted(set(ids)))],
    ):
        found.setdefault(entity_id, (kind, main, []))[2].append((name, language))
    return found


def set_main_name(db: Connection, entity_id: int, name: str) -> Changes:
    """Call somebody by the best spelling found; a name a person chose is left alone."""
    kind, before, confirmed = one(
        db, "SELECT kind, main_name, confirmed FROM entity WHERE id = ?", [entity_id]
    )
    if confirmed or before == name:
        return Changes()
    write_name(db, entity_id, name)
    _swap_main(db, entity_id, before, name)
    columns = {"main_name": name, "sort_name": sort_name(kind, name)}
    update(db, "entity", entity_id, columns)
    return changed("entity", entity_id)


def _swap_main(db: Connection, entity_id: int, before: str, name: str) -> None:
    for spelling, role in ((before, "variant"), (name, "main")):
        db.execute(
            "UPDATE entity_name SET kind = ?, changed_at = ? WHERE entity_id = ? AND name = ?",
            [role, now(), entity_id, spelling],
        )


def set_role(db: Connection, entity_id: int, role: str) -> Changes:
    """Say who this is in the case, in a few words."""
    update(db, "entity", entity_id, {"role_in_case": role, "confirmed": 1})
    return changed("entity", entity_id)


def propose_role(db: Connection, entity_id: int, role: str) -> None:
    """A role a document tells, where none is known yet and no person decided about it.

    Who applies is called so whatever else a document calls them.
    """
    (before,) = one(db, "SELECT role_in_case FROM entity WHERE id = ?", [entity_id])
    free = before == "" or (role == "applicant" and before in ("activist", "journalist", "family"))
    if role and free and not history.touched_by_person(db, "entity", entity_id):
        update(db, "entity", entity_id, {"role_in_case": role})


def set_client(db: Connection, entity_id: int) -> Changes:
    """Say that this is the client; there is one."""
    db.execute(
        "UPDATE entity SET is_client = 0, changed_at = ? WHERE is_client = 1 AND id <> ?",
        [now(), entity_id],
    )
    update(db, "entity", entity_id, {"is_client": 1, "confirmed": 1})
    update(db, "matter", 1, {"client_entity_id": entity_id})
    return changed("entity") | changed("matter") | changed("event")


def hide_name(db: Connection, entity_id: int, pseudonym: str) -> Changes:
    """Print other words in place of the name; "" prints the name again."""
    update(
        db, "entity", entity_id, {"pseudonym": pseudonym, "protected": int(bool(pseudonym.strip()))}
    )
    return changed("entity", entity_id) | changed("event")


def sort_name(kind: str, name: str) -> str:
    """The name to sort by: a person's last word first ("Petrenko, Olena"), others as written."""
    words = name.split()
    if kind != "person" or len(words) < 2:
        return name
    return f"{words[-1]}, {' '.join(words[:-1])}"


def fold_key(name: str) -> str:
    """The name without case and marks (Unicode NFKD), to find equal spellings by."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def script_of(name: str) -> str:
    """The script of the first letter as ISO 15924 code, "" when it is none of ours."""
    for letter in name:
        if letter.isalpha():
            return _SCRIPTS.get(unicodedata.name(letter, "").split(" ")[0], "")
    return ""
