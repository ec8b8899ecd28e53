"""What a machine read from the picture of a page."""

from dataclasses import dataclass

LANGUAGES = {
    "en": "eng",
    "lt": "lit",
    "ru": "rus",
    "uk": "ukr",
    "pl": "pol",
    "de": "deu",
    "fr": "fra",
    "kk": "kaz",
}
"""The language data that comes with the program: our language code, its file in tessdata."""

STATES = ("waiting", "read", "failed", "stopped", "offered")
"""What becomes of a page that is a picture; "offered" has words that are garbage and waits for a
person to ask."""

HARD_TO_READ = 80.0
"""Below this many of 100 points of confidence a person should compare the words with the page."""

NOT_READABLE = 45.0
"""Below this the words are mostly guesses: none of them are kept."""


@dataclass(frozen=True, slots=True)
class OcrWord:
    """A word and its box in points of the page as it is shown, origin top left.

    `confidence` is the engine's own, 0 to 100; -1 where the engine gives none.
    """

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    confidence: float


@dataclass(frozen=True, slots=True)
class OcrLine:
    """A printed row in points: `size` is the height of its letters, `baseline` where they stand."""

    words: tuple[OcrWord, ...]
    size: float
    baseline: float

    @property
    def text(self) -> str:
        """The row as it reads."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class OcrPage:
    """One page as the machine read it.

    `language` is the code of the language data used, `turned` how many degrees clockwise the
    picture had to be turned to stand upright (0, 90, 180, 270).
    """

    number: int
    width: float
    height: float
    language: str
    lines: tuple[OcrLine, ...] = ()
    turned: int = 0

    @property
    def confidence(self) -> float | None:
        """How sure the engine is of the page, 0 to 100, long words counting more.

        None where there are no words or the engine gives no confidence.
        """
        words = [word for line in self.lines for word in line.words if word.confidence >= 0]
        letters = sum(len(word.text) for word in words)
        if not letters:
            return None
        return sum(word.confidence * len(word.text) for word in words) / letters


@dataclass(frozen=True, slots=True)
class OcrWork:
    """A document some pages of which wait to be read from their pictures.

    `language` is the one a person chose for it, "" to find out; `read` how many pages are done.
    """

    document_id: int
    sha256: str
    file_name: str
    language: str
    waiting: tuple[int, ...]
    read: int = 0


@dataclass(frozen=True, slots=True)
class OcrState:
    """How far a document is read from its pictures: page numbers by what became of them.

    `hard` are pages that were read and whose words are doubtful.
    """

    waiting: tuple[int, ...] = ()
    read: tuple[int, ...] = ()
    failed: tuple[int, ...] = ()
    stopped: tuple[int, ...] = ()
    offered: tuple[int, ...] = ()
    hard: tuple[int, ...] = ()
