"""Asks children to read, find, show and write; a child that fails costs one document only."""

from collections.abc import Callable, Collection, Mapping, Sequence
from types import TracebackType
from typing import Any, TypeVar

from casefile.model.errors import CaseError, Unreadable
from casefile.model.finding import DocumentHints, Findings, KnownName
from casefile.model.ocr import OcrPage
from casefile.model.plain import to_json
from casefile.model.reading import ArchiveEntry, Attachment, PageImage, ReadDocument
from casefile.model.redaction import ReadWord, Redacted
from casefile.reading.answers import checked, value_of
from casefile.reading.child_pool import Pool
from casefile.reading.child_process import ChildStopped, ReadingChild, child_command
from casefile.reading.ocr_client import OcrReader
from casefile.reading.page_message import page_image
from casefile.reading.passwords import Passwords
from casefile.reading.shared_memory import shared_memory
from casefile.reading.text_client import TextReader, stopped

READ_SECONDS = 30.0
WRITE_SECONDS = 180.0
_SMALL = 0.1
"""Pixels a point of a page that is drawn only to see whether it can be."""
T = TypeVar("T")


class Reader:
    """The door to the children, for any number of threads.

    `count` children read and find, one shows pages, one reads scans, one writes; each starts when
    it is first needed, and a spare one stands ready before one is replaced.
    """

    def __init__(
        self,
        count: int = 2,
        *,
        seconds: float = READ_SECONDS,
        command: Callable[[str], Sequence[str]] = child_command,
        foreign: Callable[[str], bytes] | None = None,
        passwords: Sequence[str] = (),
    ) -> None:
        """`seconds` is the limit for one document's text and for one page picture.

        `foreign` gives language data for scans that does not come with the program, by its name.
        `passwords` are tried on locked documents; those that opened one are remembered for it.
        """
        self._seconds = seconds
        self._passwords = Passwords(passwords)
        self._readers = Pool(lambda: ReadingChild(command("reading")), count, spare=True)
        self._pages = Pool(lambda: ReadingChild(command("showing"), shared_memory()), 1)
        self._writers = Pool(lambda: ReadingChild(command("writing")), 1)
        self._scans = OcrReader(foreign, command=command)
        self._texts = TextReader(self._readers, seconds, self._passwords)

    def warm(self) -> None:
        """Start the children now, so that the first document and page do not wait for them."""
        self._readers.warm()
        self._pages.warm()

    def read(
        self,
        content: bytes,
        name: str,
        password: str | None = None,
        *,
        encoding: str = "",
        ocr: Sequence[OcrPage] = (),
    ) -> ReadDocument:
        """The document's text and its own claims.

        `password` opens an encrypted PDF and is remembered for it, in memory. `encoding` is the one
        a person chose for a plain text file, "" to find out. `ocr` are the pages a machine has read
        from their pictures. The good pages of a document that stops the reader are kept ("pages
        1-7 of 9 read").

        Raises:
            Unreadable: with one of its reasons; "too large" when it takes longer than the limit,
                "damaged" when it stops the reader.
        """
        return self._texts.read(content, name, password, encoding=encoding, ocr=ocr)

    def unlock(self, content: Callable[[], bytes], sha256: str, password: str) -> None:
        """Open a locked document; its password is remembered until the program ends.

        Raises:
            Unreadable: "needs password" when it does not fit, and as `page`.
        """
        self.page(content, sha256, 1, _SMALL, page_text="", password=password)
        self._passwords.keep(sha256, password)

    def find(
        self,
        text: str,
        hints: DocumentHints,
        lexicon: Sequence[KnownName] = (),
        document_date: str | None = None,
        language: str = "",
    ) -> Findings:
        """Facts, dates, names and suggested events of one document's text.

        Raises:
            Unreadable: the text stops the finder or takes it longer than the limit, which grows
                with the text from 600,000 characters on.
        """
        head = {
            "do": "find",
            "text": text,
            "hints": to_json(hints),
            "lexicon": to_json(tuple(lexicon)),
            "document_date": document_date,
            "language": language,
        }
        try:
            with self._readers.child() as child:
                # A bundle of a thousand pages is no hostile text; ten minutes are the most.
                seconds = min(600.0, max(self._seconds, len(text) / 20_000))
                return value_of(Findings, child.ask(head, seconds=seconds))
        except ChildStopped as stop:
            raise self._stopped(stop, "Looking for dates and names in it") from stop

    def page(
        self,
        content: bytes | Callable[[], bytes],
        sha256: str,
        number: int,
        scale: float,
        rotation: int = 0,
        *,
        page_text: str | None = None,
        char_start: int = 0,
        password: str | None = None,
    ) -> PageImage:
        """Page `number` (from 1) as pixels, `scale` of them a point, with its words.

        `content` may be a function: it is only called when the child does not hold the document
        of that `sha256` yet. `page_text` and `char_start` are the stored text of the page and where
        it begins in the document; without them the child reads the document to know them.
        `rotation` is in degrees clockwise (0, 90, 180, 270).

        Raises:
            Unreadable: "not supported" when it has no page pictures, and as `read`.
        """
        head = {
            "do": "page",
            "sha": sha256,
            "page": number,
            "scale": scale,
            "rotation": rotation,
            "page_text": page_text,
            "char_start": char_start,
            "password": password or self._passwords.of(sha256),
        }
        try:
            with self._pages.child() as child:
                return self._drawn(child, head, content)
        except ChildStopped as stop:
            raise self._stopped(stop, "Showing this page") from stop

    def entries(self, content: bytes) -> tuple[ArchiveEntry, ...]:
        """The files inside an archive; none is unpacked for it.

        Raises:
            Unreadable: as `read`.
        """
        return self._of_archive(tuple[ArchiveEntry, ...], {"do": "entries"}, content)

    def unpack(self, content: bytes, places: Collection[int]) -> tuple[Attachment, ...]:
        """Chosen files out of an archive, by their places.

        Raises:
            Unreadable: "too large", "damaged", "needs password".
        """
        head = {"do": "unpack", "places": sorted(places)}
        return self._of_archive(tuple[Attachment, ...], head, content)

    def compose(self, pictures: Sequence[bytes], turns: Sequence[int]) -> bytes:
        """A PDF whose pages are these pictures, each turned clockwise by its degrees.

        Raises:
            Unreadable: "damaged" when one of them cannot be shown, "too large".
        """
        try:
            with self._readers.child() as child:
                head = {"do": "compose", "turns": list(turns)}
                return value_of(bytes, child.ask(head, pictures, seconds=self._seconds))
        except ChildStopped as stop:
            raise self._stopped(stop, "Putting the pictures together") from stop

    def redact(
        self, content: bytes, names: Sequence[Any], read: Mapping[int, Sequence[ReadWord]]
    ) -> Redacted:
        """A copy of a PDF with names blacked out; `names` are text.name_search.HiddenName.

        `read` are the words machines have read on its pictures, by page.

        Raises:
            Unreadable: as `read`; "not supported" for anything but a PDF.
        """
        head = {
            "do": "redact",
            "password": next(self._passwords.to_try(content)),
            "names": to_json(tuple(names)),
            "read": to_json({str(number): tuple(words) for number, words in read.items()}),
        }
        try:
            with self._readers.child() as child:
                return value_of(Redacted, child.ask(head, [content], seconds=WRITE_SECONDS))
        except ChildStopped as stop:
            raise self._stopped(stop, "Blacking it out") from stop

    def _of_archive(self, kind: type[T], head: Mapping[str, Any], content: bytes) -> T:
        try:
            with self._readers.child() as child:
                return value_of(kind, child.ask(head, [content], seconds=self._seconds))
        except ChildStopped as stop:
            raise self._stopped(stop, "Opening the archive") from stop

    def ocr_page(
        self,
        content: Callable[[], bytes],
        sha256: str,
        number: int,
        *,
        language: str = "",
        likely: str = "",
    ) -> OcrPage:
        """The words in the picture of a page; see `OcrReader.page`."""
        return self._scans.page(
            content,
            sha256,
            number,
            language=language,
            likely=likely,
            password=self._passwords.of(sha256),
        )

    def write(self, what: str, data: Mapping[str, Any]) -> bytes:
        """A file made of plain data by a function of the output room, `what` its name.

        Raises:
            CaseError: it could not be made.
        """
        try:
            with self._writers.child() as child:
                head = {"do": "write", "what": what, "data": data}
                return value_of(bytes, child.ask(head, seconds=WRITE_SECONDS))
        except ChildStopped as stop:
            raise CaseError(
                "The file could not be made.", "Your case is unchanged.", details=str(stop)
            ) from stop

    def doctor(self) -> dict[str, str]:
        """Which layers of protection hold for reading children here, each in words."""
        with self._readers.child() as child:
            return {str(name): str(words) for name, words in child.ready()["layers"].items()}

    def close(self) -> None:
        """Put all children down; whoever still waits for one hears that it stopped."""
        for pool in (self._readers, self._pages, self._writers, self._scans):
            pool.close()

    def __enter__(self) -> "Reader":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _drawn(
        self,
        child: ReadingChild,
        head: Mapping[str, Any],
        content: bytes | Callable[[], bytes],
    ) -> PageImage:
        """A page's picture; the document is sent when the child does not hold it."""
        head = {**head, "memory": child.shared and child.shared.descriptor}
        answer = child.ask(head, seconds=self._seconds)
        if answer.head.get("need") == "bytes":
            given = content() if callable(content) else content
            answer = child.ask(head, [given], seconds=self._seconds)
        return checked(answer, lambda: page_image(answer, child.shared))

    def _stopped(self, stop: ChildStopped, doing: str) -> Unreadable:
        return stopped(stop, doing, self._seconds)
