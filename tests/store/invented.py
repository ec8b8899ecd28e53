"""Invented documents and findings, put into a case the way an import does."""

import re
from collections.abc import Sequence
from pathlib import Path

from casefile.model.finding import (
    DateMention,
    DocumentFacts,
    DocumentHints,
    EventKind,
    Findings,
    FoundDeadline,
    FoundStatement,
    NameGroup,
    NameMention,
    Participant,
    Sentence,
    Suggestion,
)
from casefile.model.reading import ReadDocument, ReadPage
from casefile.store import documents, entities, findings, originals
from casefile.store.documents import NewDocument
from casefile.store.driver import Connection, atomic
from casefile.store.stretching import Stretching

AT_ONCE = Stretching(
    lambda content, phrase: phrase.encode() + content,
    lambda sealed, phrase: sealed.removeprefix(phrase.encode()),
)
"""Where a passphrase is not what a test is about: the real one takes its second on purpose."""
PEOPLE = ("Tamar Beridze", "Nino Dzagania", "Pavle Ochigava")
LETTERS = str.maketrans({"ł": "l", "ß": "ss", "х": "h", "а": "a", "с": "s", "е": "e", "н": "n"})


def fold(text: str) -> str:
    """A stand-in for the program's folding: enough for the words of these tests."""
    return text.casefold().translate(LETTERS).replace("о", "o").replace("в", "v")


def split(text: str) -> tuple[Sentence, ...]:
    """One sentence a full stop, one paragraph a line."""
    found, start = [], 0
    for number, line in enumerate(text.splitlines(keepends=True), 1):
        for part in re.finditer(r"[^.\n]+\.?", line):
            words = part[0].strip()
            if words:
                at = start + part.start() + part[0].index(words)
                found.append(Sentence(at, at + len(words), number, f"{number}"))
        start += len(line)
    return tuple(found)


def new_document(
    folder: Path, text: str, name: str = "letter.txt", *, kind: str = "letter", pages: int = 1
) -> NewDocument:
    """A text document whose original is in the case; its text cut into so many pages."""
    content = f"{name}\n{text}".encode()
    step = -(-len(text) // pages)
    cut = [text[at : at + step] for at in range(0, len(text), step)]
    read = ReadDocument(
        "text/plain",
        tuple(ReadPage(number, part) for number, part in enumerate(cut, 1)),
        DocumentHints(),
        page_count=len(cut),
    )
    return NewDocument(
        sha256=originals.store_original(folder, content),
        byte_size=len(content),
        file_name=name,
        media_type="text/plain",
        read=read,
        sentences=split(text),
        folded_pages=tuple(fold(part) for part in cut),
        facts=DocumentFacts(language="en"),
        path=f"/data/somebody/{name}".encode(),
        shown_path=f"/data/somebody/{name}",
        channel="files",
        kind=kind,
    )


def add(
    db: Connection,
    folder: Path,
    text: str,
    name: str = "letter.txt",
    *,
    kind: str = "letter",
    pages: int = 1,
) -> int:
    """The same, added; its id."""
    with atomic(db):
        (document_id,) = documents.add_documents(
            db, [new_document(folder, text, name, kind=kind, pages=pages)]
        )
    return document_id


def suggest(
    text: str,
    words: str,
    title: str,
    edtf: str | None = None,
    date_words: str = "",
    *,
    kind: EventKind = "decision",
    reason: str = "written",
    values: tuple[tuple[str, str], ...] = (),
    who: Sequence[int] = (),
    speaker: int | None = None,
    same_as: int | None = None,
) -> Suggestion:
    """A suggestion whose quote is `words` as they stand in the text."""
    start = text.index(words)
    return Suggestion(
        start,
        start + len(words),
        title,
        kind,
        "procedure here",
        edtf,
        date_words,
        reason=reason,
        values=values,
        participants=tuple(Participant(key, "applicant") for key in who),
        speaker=speaker,
        main=same_as is None,
        same_as=same_as,
    )


def found_in(
    text: str,
    suggestions: Sequence[Suggestion],
    dates: Sequence[tuple[str, str | None, str]] = (),
    deadlines: Sequence[str] = (),
    statements: Sequence[tuple[str, int]] = (),
    facts: DocumentFacts = DocumentFacts(),  # noqa: B008  frozen
) -> Findings:
    """Findings: every person of PEOPLE named in the text, and what is given."""
    groups: list[NameGroup] = []
    names: list[NameMention] = []
    for key, person in enumerate(PEOPLE):
        names += [
            NameMention(match.start(), match.end(), person, "person", key)
            for match in re.finditer(re.escape(person), text)
        ]
        if any(name.key == key for name in names):
            groups.append(NameGroup(key, "person", person, (person,)))
    return Findings(
        facts=facts,
        dates=tuple(
            DateMention(text.index(words), text.index(words) + len(words), words, edtf, reason=why)
            for words, edtf, why in dates
        ),
        names=tuple(names),
        groups=tuple(groups),
        suggestions=tuple(suggestions),
        deadlines=tuple(
            FoundDeadline(text.index(words), text.index(words) + len(words), None, words)
            for words in deadlines
        ),
        statements=tuple(
            FoundStatement(text.index(words), text.index(words) + len(words), key)
            for words, key in statements
        ),
    )


def save(db: Connection, document_id: int, found: Findings) -> list[int]:
    """Write findings; people of one name are one entity. The new event ids."""
    with atomic(db):
        known = {name.main_name: entity_id for entity_id, name in entities.known_names(db)}
        entity_of = {}
        for group in found.groups:
            entity_of[group.key] = known.get(group.main_name) or entities.add_group(
                db, group, document_id
            )
        return findings.save_findings(db, document_id, found, entity_of)


def dump(db: Connection) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table undo is answerable for, without the times."""
    tables = [
        row[0]
        for row in db.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            " AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'search%'"
            " AND name NOT IN ('change_log', 'undo_now', 'custody_log') ORDER BY name"
        )
    ]
    shown = {}
    for table in tables:
        columns = [
            row[1]
            for row in db.execute(f"PRAGMA table_info({table})")
            if row[1] not in ("created_at", "changed_at")
        ]
        shown[table] = db.execute(
            f"SELECT {', '.join(columns)} FROM {table} ORDER BY id"
        ).fetchall()
    return shown
