"""Read a document again: by better rules, in another language, in another encoding.

What a person accepted or decided stays. Quotes are found again in the new text; one that is not is
listed as lost with its old words. Suggestions nobody has touched are replaced. All of it is one
step, and undo brings the old text back.

Three halves: `read_anew` reads the original on a worker, `ask` gathers what the case knows,
`keep` writes.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path
from typing import Protocol

from casefile.model.anchor import Anchor, MovedQuote, Place
from casefile.model.changes import Changes, changed
from casefile.model.document import WRITTEN_DOWN, Document
from casefile.model.errors import CaseError, Unreadable
from casefile.model.finding import DocumentHints, Findings, Sentence
from casefile.model.media import NOTE
from casefile.model.ocr import OcrPage
from casefile.model.reading import ReadDocument
from casefile.services import find_events
from casefile.services.dependent_dates import follow_document
from casefile.services.find_events import Question
from casefile.services.import_document import LANGUAGE_SAMPLE
from casefile.services.write_note import note_as_read
from casefile.store import anchors, documents, events, originals, scans, text_versions
from casefile.store.driver import Connection, atomic
from casefile.store.history import by_rule, undoable
from casefile.store.passages import AROUND, DocumentPlaces
from casefile.text.anchoring import Searched
from casefile.text.folding import search_fold
from casefile.text.language import detect_language
from casefile.text.sentences import split_sentences


class Reader(find_events.EventFinder, Protocol):
    """The reading child's client, as far as reading again needs it."""

    def read(
        self,
        content: bytes,
        name: str,
        password: str | None = None,
        *,
        encoding: str = "",
        ocr: Sequence[OcrPage] = (),
    ) -> ReadDocument:
        """The document's text and its own claims; raises Unreadable with a reason."""
        ...


@dataclass(frozen=True, slots=True)
class Wish:
    """How a document is to be read again.

    `language` (ISO 639-1) and `encoding` (a Python name, plain text only) are what a person chose,
    "" to leave them to the program; so is `scope` (person, country, law). `ocr` is what was read
    from pictures of its pages before.
    """

    language: str = ""
    encoding: str = ""
    scope: str = ""
    ocr: tuple[OcrPage, ...] = ()


def wish(
    db: Connection, document_id: int, language: str = "", encoding: str = "", scope: str = ""
) -> Wish:
    """What is wished now; what a person chose for the document before still counts."""
    by_person = documents.facts_by_person(db, document_id)
    stored = documents.document(db, document_id)
    return Wish(
        language or (stored.language if "language" in by_person else ""),
        encoding or (stored.encoding if "encoding" in by_person else ""),
        scope,
        scans.pages_read(db, document_id),
    )


@dataclass(frozen=True, slots=True)
class ReadAnew:
    """The new text of a document, not yet written."""

    document_id: int
    read: ReadDocument
    language: str
    wish: Wish
    sentences: tuple[Sentence, ...]
    folded_pages: tuple[str, ...]

    @property
    def hints(self) -> DocumentHints:
        """What the file claims of itself."""
        return self.read.hints


@dataclass(frozen=True, slots=True)
class Reread:
    """What became of a document's quotes: how many stand word for word, which do not."""

    document_id: int
    kept: int
    moved: tuple[MovedQuote, ...] = ()
    lost: tuple[MovedQuote, ...] = ()


def may_be_reread(document: Document) -> bool:
    """Whether reading again can change anything: not what a person wrote."""
    return document.media_type != NOTE and may_be_searched_again(document)


def may_be_searched_again(document: Document) -> bool:
    """Whether its text can be searched as if it had just come: a note's too."""
    whole = document.text_state not in ("split", WRITTEN_DOWN)
    return whole and document.trashed_at is None


def read_anew(reader: Reader, case_folder: Path, document: Document, wish: Wish) -> ReadAnew:
    """Read a document's original again; the case is not touched yet. A note is taken as it is.

    Raises:
        Unreadable: it cannot be read, or gives no words where it gave some before.
    """
    content = originals.read_original(case_folder, document.sha256)
    if document.media_type == NOTE:
        return made_anew(document.id, note_as_read(content.decode(), document.title), wish)
    read = reader.read(content, document.file_name, encoding=wish.encoding, ocr=wish.ocr)
    read = pages_of(read, document)
    if not read.text.strip() and document.text_state != "not read":
        raise Unreadable(
            "empty",
            "Read this way it holds no words.",
            "The text it had is unchanged.",
            "Choose another language or encoding.",
        )
    return made_anew(document.id, read, wish)


def pages_of(read: ReadDocument, document: Document) -> ReadDocument:
    """What was read of a file, as far as a document is a part of it."""
    if document.first_page is None or document.last_page is None:
        return read
    pages = [p for p in read.pages if document.first_page <= p.number <= document.last_page]
    starts = accumulate((len(page.text) for page in pages[:-1]), initial=0)
    hints = DocumentHints(
        format=read.hints.format, file_name=read.hints.file_name, page_starts=tuple(starts)
    )
    numbers = {page.number for page in pages}
    return replace(
        read,
        pages=tuple(pages),
        hints=hints,
        attachments=(),
        scanned=tuple(number for number in read.scanned if number in numbers),
        doubtful=tuple(number for number in read.doubtful if number in numbers),
    )


def made_anew(document_id: int, read: ReadDocument, wish: Wish) -> ReadAnew:
    """A reading that is here already (from OCR), as `ask` and `keep` take it."""
    language = wish.language
    sentences: tuple[Sentence, ...] = ()
    if read.text.strip():
        language = language or detect_language(read.text[:LANGUAGE_SAMPLE])
        sentences = tuple(split_sentences(read.text, language, page_starts=read.hints.page_starts))
    folded = tuple(search_fold(page.text) for page in read.pages)
    return ReadAnew(document_id, read, language, wish, sentences, folded)


def ask(db: Connection, anew: ReadAnew) -> Question:
    """What to look for in the new text, with what the case knows."""
    question = find_events.question(db, anew.document_id, anew.hints)
    scope = anew.wish.scope or question.hints.scope
    hints = replace(question.hints, scope=scope)
    return replace(question, text=anew.read.text, language=anew.language, hints=hints)


def keep(db: Connection, anew: ReadAnew, found: Findings) -> tuple[Reread, Changes]:
    """Exchange the text, move the quotes, replace what only the program had found.

    The caller holds the undo step.
    """
    document_id = anew.document_id
    before = documents.document_text(db, document_id)
    folded_before = [search_fold(page.text) for page in documents.pages(db, document_id)]
    wish = anew.wish
    wished = {"language": wish.language, "encoding": wish.encoding, "scope": wish.scope}
    if chosen := {name: value for name, value in wished.items() if value}:
        documents.set_facts(db, document_id, **chosen)
    with by_rule(db):
        text_versions.replace_text(
            db, document_id, anew.read, anew.language, anew.sentences, anew.folded_pages,
            folded_before,
        )  # fmt: skip
        move_quotes(db, document_id, before)
        changes = find_events.keep(db, document_id, found)
        if events.corrected_dates(db, document_id):
            follow_document(db, document_id)
        text_versions.keep_version(db, document_id, anew.folded_pages)
    done = outcome(db, document_id)
    return done, changes | changed("document", document_id) | changed("event") | changed("search")


def outcome(db: Connection, document_id: int) -> Reread:
    """How the quotes of a document stand now."""
    shaken = anchors.moved_quotes(db, document_id)
    whole = len({quote.passage_id for quote, _, _ in documents.quotes_of(db, document_id)})
    used = {one.passage_id for one in shaken if one.events}
    return Reread(
        document_id,
        whole - len(used),
        tuple(one for one in shaken if one.state == "moved"),
        tuple(one for one in shaken if one.state == "lost"),
    )


def reread(
    db: Connection,
    case_folder: Path,
    reader: Reader,
    document_id: int,
    language: str = "",
    encoding: str = "",
) -> Reread:
    """All of it on one thread, as one undo step.

    Raises:
        CaseError: it cannot be read again; nothing was changed.
    """
    document = documents.document(db, document_id)
    if not may_be_reread(document):
        raise CaseError(
            f"{document.exhibit} is not read from a file.",
            "Nothing was changed.",
            "Only documents outside the trash that came as files can be read again.",
        )
    wished = wish(db, document_id, language, encoding)
    anew = read_anew(reader, case_folder, document, wished)
    found = ask(db, anew).ask(reader)
    with atomic(db), undoable(db, f"read {document.exhibit} again"):
        done, _ = keep(db, anew, found)
    return done


def confirm(db: Connection, passage_id: int) -> Changes:
    """Say that a moved quote stands at the right place."""
    return anchors.confirm_anchor(db, passage_id)


def move_quotes(db: Connection, document_id: int, before: str) -> None:
    """Lay every quote of a document on its words in the text it has now; `before` was its text."""
    places = DocumentPlaces(db, document_id)
    searched = Searched(places.text)
    scale = len(places.text) / max(len(before), 1)
    earlier = anchors.earlier_words(db, document_id)
    old, new = anchors.anchors(db, document_id), {}
    for passage_id, anchor in old.items():
        near = round(max(anchor.start, 0) * scale)
        new[passage_id] = _found(searched, anchor, earlier.get(passage_id, ""), near)
        anchors.place_anchor(db, places, passage_id, new[passage_id])
    spans = {}
    for citation_id, passage_id, start, end in anchors.date_places(db, document_id):
        at = _date_near(old[passage_id], new[passage_id], start, scale)
        spans[citation_id] = _same_words(searched, before, start, end, at)
    anchors.set_date_places(db, spans)
    for mention_id, start, end, _ in anchors.marked_mentions(db, document_id):
        span = _same_words(searched, before, start, end, round(start * scale))
        anchors.set_mention_place(db, mention_id, *span)


def _found(searched: Searched, anchor: Anchor, earlier: str, near: int) -> Place | None:
    """A quote that was moved before is looked for in the words it was first taken with."""
    if earlier:
        place = searched.find(replace(anchor, exact=earlier), near)
        if place is not None and place.state == "ok":
            return place
    return searched.find(anchor, near)


def _date_near(old: Anchor, new: Place | None, start: int, scale: float) -> int:
    """Where the words of a date are expected: as far inside the quote as they were."""
    inside = new is not None and old.start <= start < old.end
    return new.start + start - old.start if new and inside else round(start * scale)


def _same_words(
    searched: Searched, before: str, start: int, end: int, near: int
) -> tuple[int, int]:
    """The place of a few words in the new text, (-1, -1) when they are not there as they were."""
    around = before[max(0, start - AROUND) : start], before[end : end + AROUND]
    place = searched.find(Anchor(start, end, before[start:end], *around), near)
    return (place.start, place.end) if place and place.state == "ok" else (-1, -1)
