"""Split a long file into parts: each a document of its own, cited by the file's own pages.

The original is not touched. Quotes and what rests on them go with their pages; each part is
searched for its own date and its own events. Undo puts all of it together again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from casefile.model.changes import Changes, changed
from casefile.model.document import Document, PageText
from casefile.model.errors import CaseError
from casefile.model.finding import DocumentFacts, DocumentHints, Findings, Sentence
from casefile.model.reading import ReadDocument, ReadPage
from casefile.services import find_events
from casefile.services.find_events import EventFinder, Question
from casefile.store import (
    document_parts,
    documents,
    entities,
    scans,
    text_versions,
    wordings,
)
from casefile.store.document_parts import MovedPage, PageMap
from casefile.store.documents import NewDocument
from casefile.store.driver import Connection, atomic
from casefile.store.history import by_rule, undoable
from casefile.text.folding import search_fold
from casefile.text.near_copy import fingerprint

SPLIT = "split"


@dataclass(frozen=True, slots=True)
class Part:
    """Pages `first` to `last` of a file, and what a person says they are; "" to find out."""

    first: int
    last: int
    kind: str = ""
    title: str = ""
    sender: str = ""
    document_date: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """The text of some pages of a file, as a document of its own; `start` in the file's text."""

    pages: tuple[PageText, ...]
    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """The text of the pages."""
        return "".join(page.text for page in self.pages)

    @property
    def folded(self) -> tuple[str, ...]:
        """The page texts as search wants them."""
        return tuple(search_fold(page.text) for page in self.pages)

    @property
    def starts(self) -> tuple[int, ...]:
        """Where each page begins in the piece's own text."""
        found, at = [], 0
        for page in self.pages:
            found.append(at)
            at += len(page.text)
        return tuple(found)

    def read(self, whole: Document, state: str = "text") -> ReadDocument:
        """The piece as a reading gives a document."""
        pages = tuple(ReadPage(p.number, p.text, p.width, p.height) for p in self.pages)
        return ReadDocument(
            whole.media_type, pages, DocumentHints(), state, page_count=whole.page_count,
            encoding=whole.encoding,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Plan:
    """A split that can be made: the parts with their text and what to ask of each."""

    whole: Document
    parts: tuple[Part, ...]
    pieces: tuple[Piece, ...]
    rest: Piece
    questions: tuple[Question, ...]

    def ask(self, finder: EventFinder) -> tuple[Findings, ...]:
        """What each part tells, found by the child."""
        return tuple(question.ask(finder) for question in self.questions)


def plan(db: Connection, document_id: int, parts: Sequence[Part]) -> Plan:
    """Look whether a file can be split like this; nothing is changed yet.

    Raises:
        CaseError: it cannot, with the reason.
    """
    whole = documents.document(db, document_id)
    ordered = tuple(sorted(parts, key=lambda part: part.first))
    _check(whole, ordered, documents.pages(db, document_id))
    state = scans.states(db, [document_id]).get(document_id)
    if state is not None and state.waiting:
        raise _refused(
            f"Pages of {whole.exhibit} are still to be read from their pictures.",
            "Split it when they are read.",
        )
    pieces = tuple(_piece(db, document_id, part.first, part.last) for part in ordered)
    taken = {page.number for piece in pieces for page in piece.pages}
    rest = _rest(db, document_id, taken)
    known = tuple(name for _, name in entities.known_names(db))
    questions = tuple(
        Question(
            0,
            piece.text,
            DocumentHints(file_name=whole.file_name, page_starts=piece.starts),
            known,
            part.document_date,
            whole.language,
        )
        for part, piece in zip(ordered, pieces, strict=True)
    )
    return Plan(whole, ordered, pieces, rest, questions)


def keep(db: Connection, made: Plan, found: Sequence[Findings]) -> tuple[list[int], Changes]:
    """Make the parts; their ids. The caller holds the undo step.

    Raises:
        CaseError: a quote would be torn apart.
    """
    whole = made.whole
    ids = [
        _add_part(db, whole, part, piece)
        for part, piece in zip(made.parts, made.pieces, strict=True)
    ]
    pages = _page_map(made, ids)
    _refuse_torn(db, whole, pages)
    document_parts.move_rows(db, whole.id, pages)
    before = [search_fold(page.text) for page in documents.pages(db, whole.id)]
    text_versions.replace_text(
        db, whole.id, made.rest.read(whole, SPLIT), whole.language, made.rest.sentences,
        made.rest.folded, before,
    )  # fmt: skip
    text_versions.keep_version(db, whole.id, made.rest.folded)
    wordings.set_wording(db, whole.id, fingerprint(made.rest.text))
    for part_id in (*ids, whole.id):
        document_parts.set_paragraphs(db, part_id)
    changes = changed("document", whole.id, *ids) | changed("event") | changed("search")
    with by_rule(db):
        for part_id, findings in zip(ids, found, strict=True):
            changes |= find_events.keep(db, part_id, findings)
    return ids, changes


def split(
    db: Connection, finder: EventFinder, document_id: int, parts: Sequence[Part]
) -> list[int]:
    """All of it on one thread, as one undo step; the ids of the parts."""
    made = plan(db, document_id, parts)
    found = made.ask(finder)
    with atomic(db), undoable(db, f"split {made.whole.exhibit}"):
        ids, _ = keep(db, made, found)
    return ids


def _check(whole: Document, parts: Sequence[Part], pages: Sequence[PageText]) -> None:
    numbers = {page.number for page in pages}
    wanted = [number for part in parts for number in range(part.first, part.last + 1)]
    if whole.part_of is not None or len(numbers) < 2:
        raise _refused(f"{whole.exhibit} has nothing to split.", "Choose a file of several pages.")
    if not parts or any(part.first > part.last for part in parts):
        raise _refused("A part has no pages.", "Give its first and its last page.")
    if len(wanted) != len(set(wanted)):
        raise _refused("Two parts have a page in common.", "Give each page to one part.")
    if missing := sorted(set(wanted) - numbers):
        raise _refused(
            f"{whole.exhibit} has no page {missing[0]}, or it is in a part already.",
            "Choose among its pages.",
        )


def _piece(db: Connection, document_id: int, first: int, last: int) -> Piece:
    pages = [one for one in documents.pages(db, document_id) if first <= one.number <= last]
    return _cut(db, document_id, pages)


def _rest(db: Connection, document_id: int, taken: set[int]) -> Piece:
    """The pages that are in no part."""
    left = [one for one in documents.pages(db, document_id) if one.number not in taken]
    return _cut(db, document_id, left)


def _cut(db: Connection, document_id: int, pages: Sequence[PageText]) -> Piece:
    """Pages with their sentences, counted from their own beginning."""
    sentences: list[Sentence] = []
    at, known = 0, documents.sentences(db, document_id)
    first = 0
    for page in pages:
        end = page.char_start + len(page.text)
        for one in known:
            if page.char_start <= one.start < end:
                first = first or one.paragraph
                shift = at - page.char_start
                moved = replace(
                    one,
                    start=one.start + shift,
                    end=min(one.end, end) + shift,
                    paragraph=max(1, one.paragraph - first + 1),
                )
                sentences.append(moved)
        at += len(page.text)
    return Piece(tuple(pages), tuple(sentences))


def _add_part(db: Connection, whole: Document, part: Part, piece: Piece) -> int:
    new = NewDocument(
        sha256=f"{whole.sha256}#{part.first}-{part.last}",
        byte_size=whole.byte_size,
        file_name=whole.file_name,
        media_type=whole.media_type,
        read=piece.read(whole),
        sentences=piece.sentences,
        folded_pages=piece.folded,
        facts=DocumentFacts(language=whole.language),
        path=None,
        shown_path=whole.file_name,
        channel=whole.import_channel,
        received_on=whole.received_on,
        private=whole.private,
    )
    (part_id,) = documents.add_documents(db, [new])
    document_parts.set_part(db, part_id, whole.id, part.first, part.last, whole.page_count)
    given = {
        "kind": part.kind,
        "title": part.title,
        "publisher": part.sender,
        "document_date": part.document_date,
        "known_from": "person" if part.document_date else "",
    }
    documents.set_facts(db, part_id, **{name: value for name, value in given.items() if value})
    documents.set_facts(db, part_id, may_be_filed=whole.may_be_filed)
    return part_id


def _page_map(made: Plan, ids: Sequence[int]) -> PageMap:
    """Where the text of each page of the file goes."""
    moved = []
    for target, piece in zip((*ids, made.whole.id), (*made.pieces, made.rest), strict=True):
        for page, start in zip(piece.pages, piece.starts, strict=True):
            shift = start - page.char_start
            moved.append(
                MovedPage(page.char_start, page.char_start + len(page.text), target, shift)
            )
    return PageMap(moved)


def _refuse_torn(db: Connection, whole: Document, pages: PageMap) -> None:
    for torn in document_parts.torn_quotes(db, whole.id, pages):
        raise _refused(
            f"A quote of {whole.exhibit} runs over the border of two parts:"
            f" “{' '.join(torn.words.split())}”",
            "Put its pages into one part, or take the quote from its event first.",
        )


def _refused(what: str, todo: str) -> CaseError:
    return CaseError(what, "Nothing was changed.", todo)
