"""Everything the case holds about one person, as a paper to hand to whoever asked for it."""

from collections.abc import Iterator
from datetime import date

from casefile.model.document import Document
from casefile.model.summary import LABELS, ChronologyRow, ExhibitRow, Paper, PlainRow, Reference
from casefile.services import paper_sections
from casefile.services.hide_names import hide
from casefile.services.paper_chronology import work_row
from casefile.services.paper_references import references
from casefile.services.paper_sections import Shown
from casefile.services.paper_words import labels, role, say
from casefile.services.person_file import PersonFile, ToldNote
from casefile.store.driver import Connection
from casefile.store.entities import Named
from casefile.text.date_words import date_words
from casefile.text.name_search import NameSearch
from casefile.text.quotation import in_quotation_marks


def paper(
    db: Connection,
    held: PersonFile,
    language: str,
    today: date,
    search: NameSearch | None = None,
) -> Paper:
    """The paper with every word it will print; names `search` looks for are initials on it."""
    made = _paper(db, held, language, today)
    return hide(made, search)


def _paper(db: Connection, held: PersonFile, language: str, today: date) -> Paper:
    code, day = held.matter.code, date_words(today.isoformat(), language)
    client = _shown(held, language) if held.person.is_client else None
    return Paper(
        kind="person",
        heading=held.person.main_name,
        subtitle=say(language, "person subtitle", code=code, date=day),
        language=language,
        size="a4",
        date=today.isoformat(),
        labels=labels(language, LABELS),
        running_head=say(language, "person head"),
        foot=say(language, "person foot", code=code, date=day),
        held=tuple(PlainRow(cells) for cells in _held(held, language)),
        proceedings=paper_sections.proceedings_told(db, client) if client else (),
        chronology=tuple(_events(held, language)),
        statements=tuple(_statements(held, language)),
        notes=tuple(_note(one, language) for one in held.notes),
        named=tuple(_named(held, language)),
        questions=tuple(
            PlainRow(("\n".join(filter(None, (one.text, one.answer))),)) for one in held.questions
        ),
        time_limits=paper_sections.time_limits(db, client) if client else (),
        exhibits=tuple(_exhibit(one, row, language) for one, row in _exhibits(held, language)),
        closing=(say(language, "person closing"),),
    )


def _shown(held: PersonFile, language: str) -> Shown:
    return Shown(language, False, held.events, held.documents)


def _held(held: PersonFile, language: str) -> Iterator[tuple[str, str]]:
    """What is known of the entry itself, where all this came from, and how long it is kept."""
    person, known = held.person, held.matter
    rows = {
        "also written": " · ".join(person.also_written),
        "role": role(language, person.role),
        "client": say(language, "held yes") if person.is_client else "",
        "name hidden": person.pseudonym if person.protected else "",
        "opened": _day(known.opened_on, language),
        "closed": _day(known.closed_on, language),
        "kept": _day(known.delete_after, language) or say(language, "held no day"),
        "copies": "\n".join(_copies(held, language)),
        "sources": say(language, "held none" if held.empty else "held listed"),
    }
    for key, words in rows.items():
        if words:
            yield say(language, f"held {key}"), words


def _copies(held: PersonFile, language: str) -> Iterator[str]:
    """What left the case and may name the person: its kind and day, no name of a file."""
    for one in dict.fromkeys((one.kind, one.made_on, one.gone_on) for one in held.copies):
        kind, made_on, gone_on = one
        words = f"{say(language, f'copy {kind}')}, {_day(made_on, language)}"
        gone = say(language, "copy gone", date=_day(gone_on, language)) if gone_on else ""
        yield f"{words} ({gone})" if gone else words


def _events(held: PersonFile, language: str) -> Iterator[ChronologyRow]:
    """The events with every sentence that tells them, and the part the person takes."""
    others = {event.id: event for event in held.events}
    for event in held.events:
        row = work_row(event, language, quotes=True, others=others)
        part = role(language, held.parts[event.id])
        notes = (*row.notes, say(language, "person part", part=part))
        yield ChronologyRow(
            row.date, row.text, row.references, row.marks, notes, row.quotes, row.event_id
        )


def _statements(held: PersonFile, language: str) -> Iterator[PlainRow]:
    for quote in held.statements:
        said = in_quotation_marks(quote.exact, say(language, "quotation marks"))
        yield PlainRow((held.person.main_name, said), references((quote,), language))


def _note(told: ToldNote, language: str) -> PlainRow:
    note, day = told.note, told.document.document_date
    parts = {
        "by": note.spoken_by,
        "to": note.interviewer,
        "interpreter": note.interpreter,
        "place": note.place,
    }
    lines = [_day(day, language)] if day else []
    lines += [say(language, f"note {key}", who=who) for key, who in parts.items() if who]
    return PlainRow(("\n".join(lines), told.words), (Reference(told.document.exhibit, ""),))


def _named(held: PersonFile, language: str) -> Iterator[PlainRow]:
    """The sentences that name the person and stand under no event or statement above."""
    quoted = {
        (quote.document_id, " ".join(quote.exact.split()))
        for quotes in (*(event.quotes for event in held.events), held.statements)
        for quote in quotes
    }
    several = {one.id for one in held.documents if one.page_count > 1}
    for one in held.named:
        if (one.document_id, one.sentence) not in quoted:
            yield PlainRow((one.sentence,), (_page(one, several, language),))


def _page(one: Named, several: set[int], language: str) -> Reference:
    return Reference(
        one.exhibit, say(language, "page", n=one.page) if one.document_id in several else ""
    )


def _exhibits(held: PersonFile, language: str) -> list[tuple[Document, ExhibitRow]]:
    rows = paper_sections.exhibits(_shown(held, language), sha256=False)
    return list(zip(held.documents, rows, strict=True))


def _exhibit(one: Document, row: ExhibitRow, language: str) -> ExhibitRow:
    """A line of the list with where the document came from."""
    parts = [
        say(language, "origin file", name=one.file_name) if one.file_name != row.document else "",
        say(language, "origin received", date=_day(one.received_on, language))
        if one.received_on
        else "",
        say(language, "origin added", date=_day(one.added_at[:10] or None, language)),
        say(language, "origin trash") if one.trashed_at else "",
    ]
    origin = " · ".join(part for part in parts if part)
    return ExhibitRow(row.label, f"{row.document}\n{origin}", row.kind, row.date, row.pages)


def _day(edtf: str | None, language: str) -> str:
    return date_words(edtf, language, short=True) if edtf else ""
