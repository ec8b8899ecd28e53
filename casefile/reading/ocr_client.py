"""Asks the OCR child for the words in the picture of a page; a failing page costs itself only."""

from collections.abc import Callable, Sequence

from casefile.model.errors import Unreadable
from casefile.model.ocr import OcrPage
from casefile.reading.answers import value_of
from casefile.reading.child_pool import Pool
from casefile.reading.child_process import ChildStopped, ReadingChild, child_command

PAGE_SECONDS = 60.0


class OcrReader:
    """The door to the one child that reads pictures; it starts when it is first needed.

    `foreign` gives the language data a person chose, by its name; what comes with the program is
    known to the child.
    """

    def __init__(
        self,
        foreign: Callable[[str], bytes] | None = None,
        *,
        seconds: float = PAGE_SECONDS,
        command: Callable[[str], Sequence[str]] = child_command,
    ) -> None:
        """`seconds` is the limit for one page."""
        self._foreign, self._seconds = foreign, seconds
        self._children = Pool(lambda: ReadingChild(command("ocr")), 1)

    def page(
        self,
        content: Callable[[], bytes],
        sha256: str,
        number: int,
        *,
        language: str = "",
        likely: str = "",
        password: str | None = None,
    ) -> OcrPage:
        """The words of page `number` (from 1) of a PDF or a picture.

        `content` is only called when the child does not hold the document of that `sha256` yet.
        `language` is the one a person chose (our code, or the name of foreign language data), ""
        to find out; `likely` that of the page before.

        Raises:
            Unreadable: the page cannot be drawn, takes longer than the limit or stops the child;
                language data is missing or damaged.
        """
        head = {
            "do": "ocr",
            "sha": sha256,
            "page": number,
            "language": language,
            "likely": likely,
            "password": password,
        }
        given: dict[str, bytes] = {}
        try:
            with self._children.child() as child:
                while True:
                    asked = {**head, "gives": list(given)}
                    answer = child.ask(asked, list(given.values()), seconds=self._seconds)
                    need = answer.head.get("need")
                    if need not in ("document", "language") or need in given:
                        return value_of(OcrPage, answer)
                    given[need] = content() if need == "document" else self._data(language)
        except ChildStopped as stop:
            if stop.late:
                what = f"Reading page {number} took longer than {self._seconds:.0f} seconds."
                raise Unreadable("too large", what) from stop
            raise Unreadable("damaged", f"Page {number} made the reader stop.") from stop

    def close(self) -> None:
        """Put the child down; whoever still waits for it hears that it stopped."""
        self._children.close()

    def _data(self, language: str) -> bytes:
        try:
            if self._foreign is not None:
                return self._foreign(language)
            what = f"There is no language data for {language}."
        except OSError as error:
            what = f"There is no language data for {language}: {error.strerror or error}."
        raise Unreadable(
            "not supported",
            what,
            todo=f"Choose the folder that holds {language}.traineddata in the settings.",
        )
