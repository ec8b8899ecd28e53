"""Reads the picture of a page: prepares it, finds how it lies and its language, gives its words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from PIL import Image

from casefile.model.ocr import LANGUAGES, OcrLine, OcrPage, OcrWord
from casefile.reading.ocr_engine import DPI, ONE_BLOCK, Engine, SeenLine
from casefile.reading.ocr_prepare import Prepared, lies_sideways, prepare

LATIN, CYRILLIC = ("de", "en", "lt", "pl", "fr"), ("kk", "ru", "uk")
"""The languages by script; the data of the first reads all of its script well enough to tell them
apart."""
_IN_THIS_SCRIPT = 62.0
"""A sample with this confidence is in the script, and lies the way, that it was read in: others
come out below 45."""
_WELL_READ = 86.0
"""A page below may be in another language than was thought, or lie head down."""
_SAMPLE_ROWS = 0.03  # of the height of a page: two rows
_LETTERS_TO_JUDGE = 60
_USUAL = {LATIN[0]: "en", CYRILLIC[0]: "ru"}
_NEARLY_THE_SAME = 0.08  # heights of letters that differ by less are one size

Detect = Callable[[str], str]
"""Tells the language of a text, "" when it cannot."""


@dataclass(frozen=True, slots=True)
class _Sample:
    """A few rows as they read in one language."""

    language: str
    text: str
    confidence: float

    @property
    def letters(self) -> int:
        return sum(character.isalpha() for character in self.text)


def read_picture(
    engine: Engine,
    picture: Image.Image,
    number: int,
    size: tuple[float, float],
    *,
    language: str = "",
    likely: str = "",
    detect: Detect,
) -> OcrPage:
    """The words of the picture of page `number`, boxes in points of a page of `size`.

    `language` is the one a person chose: our code, or the name of foreign language data; "" finds
    out. `likely` is that of the page before: it is kept as long as the page reads well in it.
    """
    prepared = prepare(picture)
    if lies_sideways(prepared.picture):
        prepared = prepared.turn(90)
    prepared = prepared.straight()
    chosen = language or likely
    lines = engine.read(prepared.picture, _data_name(chosen)) if chosen else []
    if not chosen or _confidence(lines) < _WELL_READ:
        upright, found = _find_out(engine, prepared, chosen, language, detect)
        if found != chosen or upright is not prepared:
            lines = engine.read(upright.picture, _data_name(found))
        prepared, chosen = upright, found
        if not language and lines and _confidence(lines) < _WELL_READ:
            chosen, lines = _second_thought(engine, prepared, chosen, lines, detect)
    return _page(lines, prepared, number, size, chosen)


def _data_name(language: str) -> str:
    return LANGUAGES.get(language, language)


def _confidence(lines: Sequence[SeenLine]) -> float:
    words = [word for line in lines for word in line.words]
    letters = sum(len(word.text) for word in words)
    return sum(word.confidence * len(word.text) for word in words) / letters if letters else 0.0


def _find_out(
    engine: Engine, prepared: Prepared, likely: str, language: str, detect: Detect
) -> tuple[Prepared, str]:
    """The page as it stands upright, and its language as far as a few rows tell."""
    best = _best_script(engine, prepared, language)
    if best.confidence < _IN_THIS_SCRIPT:
        other = prepared.turn(180).straight()
        head_down = _best_script(engine, other, language)
        if max(best.confidence, head_down.confidence) < _IN_THIS_SCRIPT and likely:
            return prepared, likely
        if head_down.confidence > best.confidence:
            prepared, best = other, head_down
    if language:
        return prepared, language
    found = detect(best.text) if best.letters >= _LETTERS_TO_JUDGE else ""
    if found in _group(best.language):
        return prepared, found
    return prepared, likely or _USUAL[best.language]


def _best_script(engine: Engine, prepared: Prepared, language: str) -> _Sample:
    """A sample in the language given, else in the first language of the script that fits."""
    if language:
        return _sample(engine, prepared, language)
    latin = _sample(engine, prepared, LATIN[0])
    if latin.confidence >= _IN_THIS_SCRIPT:
        return latin
    cyrillic = _sample(engine, prepared, CYRILLIC[0])
    return max(latin, cyrillic, key=lambda sample: sample.confidence)


def _second_thought(
    engine: Engine, prepared: Prepared, language: str, lines: list[SeenLine], detect: Detect
) -> tuple[str, list[SeenLine]]:
    """Of a page that reads badly: the same in the language of its script that fits it best."""
    samples = [_sample(engine, prepared, one) for one in _group(language)]
    best = max(samples, key=lambda one: one.confidence + 10 * (detect(one.text) == one.language))
    if best.language == language:
        return language, lines
    again = engine.read(prepared.picture, _data_name(best.language))
    if _confidence(again) > _confidence(lines):
        return best.language, again
    return language, lines


def _group(language: str) -> tuple[str, ...]:
    return CYRILLIC if language in CYRILLIC else LATIN


def _sample(engine: Engine, prepared: Prepared, language: str) -> _Sample:
    """The few rows of the page that hold most ink, read in a language."""
    picture = _dense_rows(prepared.picture)
    lines = engine.read(picture, _data_name(language), ONE_BLOCK)
    return _Sample(language, "\n".join(_text(line) for line in lines), _confidence(lines))


def _text(line: SeenLine) -> str:
    return " ".join(word.text for word in line.words)


def _dense_rows(picture: Image.Image) -> Image.Image:
    """A part of the page as wide as it is, some rows high, where most is written."""
    width, height = picture.size
    tall = max(round(_SAMPLE_ROWS * max(width, height)), 1)
    step = max(tall // 8, 1)
    # A picture in the page is dark all over; writing is dark here and light there.
    inner = picture.crop((width // 12, 0, width - width // 12, height))
    means = inner.resize((1, max(height // step, 1)), Image.Resampling.BOX).tobytes()
    window = max(tall // step, 1)
    ink = [min(255 - mean, 90) for mean in means]
    starts = range(max(len(ink) - window, 1))
    top = max(starts, key=lambda at: sum(ink[at : at + window])) * step
    return picture.crop((0, max(top - step, 0), width, min(top + tall + step, height)))


def _page(
    lines: Sequence[SeenLine],
    prepared: Prepared,
    number: int,
    size: tuple[float, float],
    language: str,
) -> OcrPage:
    width, height = size
    across, down = width / prepared.source[0], height / prepared.source[1]
    usual = median(line.size for line in lines) if lines else 0.0
    letter = 72 / DPI if not size[0] else max(size) / max(prepared.picture.size)
    found = []
    for line in lines:
        near = abs(line.size - usual) <= _NEARLY_THE_SAME * usual
        words = []
        for word in line.words:
            x0, y0, x1, y1 = prepared.back(word.box)
            box = (round(x0 * across, 1), round(y0 * down, 1))
            words.append(
                OcrWord(
                    word.text, *box, round(x1 * across, 1), round(y1 * down, 1), word.confidence
                )
            )
        height_of_letters = (usual if near else line.size) * letter
        found.append(
            OcrLine(tuple(words), round(height_of_letters, 2), round(line.baseline * letter, 1))
        )
    return OcrPage(number, width, height, language, tuple(found), prepared.turned)
