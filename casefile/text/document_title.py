"""Finds a document's title: a headline, a subject line, a ruling's type and case number."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from casefile.model.finding import CaseNumber, DocumentHints, DocumentKind
from casefile.text.article_headline import CONTACT, MOST_WORDS, headline_like, headline_of
from casefile.text.document_lines import Line, is_name_alone
from casefile.text.event_source import one_line
from casefile.text.event_words import paper_words, pattern

_CASE_OF = re.compile(
    r"(?:case of|affaire|дело|справа|rechtssache|sprawa)\s+.{2,80}?"
    r"\s(?:v\.?|c\.|против|проти|gegen|przeciwko)\s.{2,60}",
    re.IGNORECASE,
)
_INITIAL = re.compile(r"\b[^\W\d_]\.$")
_ORDER = re.compile(
    r"(?P<kind>(?![IVXLCDM]+\b)[^\W\d_a-zа-я]{4,}) (?P<number>(?:№|Nr\.?|No\.?|N°) ?\S*\d\S*)"
)
_TOP = 12
_LEAST_LINES, _LEAST_WORDS = 3, 2
_NUMBER_LINE = 4
_HEADING_WORDS, _SHORT_LINE = 3, 80
_SENTENCE = 9
"""Words of a line that surely is no headline of a letter."""


@cache
def _shapes(language: str) -> dict[str, re.Pattern[str]]:
    words = paper_words(language)
    return {
        "greeting": pattern(words.greeting),
        "subject": pattern(words.subject, whole=False),
        "type": pattern(words.ruling_titles),
        "numbered": pattern(rf"(?:{words.ruling_titles})(?: (?:nr|no|№|n°)\.?)? ?\S*\d\S*"),
        "in_case": pattern(words.in_case, whole=False),
        "received": pattern(words.received),
    }


def title_of_document(
    lines: Sequence[Line],
    language: str,
    kind: DocumentKind,
    hints: DocumentHints,
    numbers: Sequence[CaseNumber],
) -> str:
    """The title as the document prints it, "" where it has none.

    A ruling's is its type with the case number in its own language; a mail's its subject, a
    letter's its subject line, an article's its headline. File metadata only help where the
    page shows the same words.
    """
    if hints.format in ("mail", "chat") and hints.title:
        return one_line(hints.title)
    if kind == "ruling":
        return _ruling_title(lines, language, numbers)
    if kind == "article":
        return headline_of(lines, language, hints)
    return (
        _subject(lines, language, numbers)
        or _heading(lines, language)
        or _capitals(lines, language)
        or _order_with_number(lines)
        or (_first_line(lines) if kind == "other" else "")
    )


def _ruling_title(lines: Sequence[Line], language: str, numbers: Sequence[CaseNumber]) -> str:
    for line in lines:
        named = _CASE_OF.fullmatch(line.words)
        if named is not None:
            return line.words
    shapes = _shapes(language)
    kind = next(
        (
            found[0]
            for line in lines
            if (found := shapes["type"].fullmatch(line.words.strip(" .:")))
        ),
        "",
    ) or next((found[0] for line in lines if (found := shapes["type"].match(line.words))), "")
    if not kind:
        return _number_alone(lines, numbers)
    numbered = next((one for one in lines if _numbered(shapes, one, kind)), None)
    if numbered is not None:
        return one_line(
            f"{kind.capitalize()}{numbered.words[len(kind) :]} {_goes_on(lines, numbered)}"
        )
    printed = next(
        (line for line in lines if shapes["type"].fullmatch(line.words.strip(" .:"))), None
    )
    about = _goes_on(lines, printed) or _matter(lines, language)
    kind = f"{kind.capitalize()} {about}"
    tie = next((tied for line in lines if (tied := _in_case(shapes, line, numbers))), "")
    return one_line(f"{kind} {tie or _beside_date(lines, numbers)}")


def _numbered(shapes: dict[str, re.Pattern[str]], line: Line, kind: str) -> bool:
    """Whether a line is the type and its number, not the end of a sentence of another decision."""
    same = line.words[: len(kind)].casefold() == kind.casefold()
    return same and line.words[:1].isupper() and bool(shapes["numbered"].fullmatch(line.words))


def _beside_date(lines: Sequence[Line], numbers: Sequence[CaseNumber]) -> str:
    """The number an office prints beside the date of its decision, or on a line of its own."""
    for line in lines:
        inside = next((n for n in numbers if line.start <= n.start < line.end), None)
        if inside is not None and line.dates and len(line.words.split()) <= _SENTENCE:
            sign = line.printed[: inside.start - line.start].split()[-1:]
            return one_line(f"{' '.join(sign)} {inside.canonical}")
    alone = (n for n in numbers if any(n.surface == line.words for line in lines[:_TOP]))
    return next((number.canonical for number in alone), "")


def _goes_on(lines: Sequence[Line], printed: Line | None) -> str:
    """The line under the type that says what it is about: "on opening a criminal case"."""
    under = next((below for line, below in pairwise(lines) if line is printed), None)
    if under is None:
        return ""
    about = under.words
    short = len(about.split()) <= MOST_WORDS // 2 and not under.dates
    return about if short and about[:1].islower() and about[-1:] not in ".,;" else ""


def _matter(lines: Sequence[Line], language: str) -> str:
    """What a ruling decides on, by its opening: "об избрании меры пресечения"."""
    words = paper_words(language).matter
    found = pattern(words, whole=False).search(" ".join(line.words for line in lines))
    return found["about"] if words and found else ""


def _number_alone(lines: Sequence[Line], numbers: Sequence[CaseNumber]) -> str:
    """The line with the case's number, of a decision that does not say what it is."""
    for line in lines[:_TOP]:
        own = any(line.start <= one.start < line.end for one in numbers)
        if own and len(line.words.split()) <= _NUMBER_LINE:
            return line.words
    return ""


def _in_case(shapes: dict[str, re.Pattern[str]], line: Line, numbers: Sequence[CaseNumber]) -> str:
    found = shapes["in_case"].search(line.words)
    inside = next((n for n in numbers if line.start <= n.start < line.end), None)
    if found is None or inside is None or inside.kind == "reference":
        return ""
    return f"{in_case_words(line.words[found.start() : found.end()])} {inside.canonical}"


def in_case_words(words: str) -> str:
    """The words before a case number as they follow the type: "in administrative case No."."""
    lower = words[:1].lower() + words[1:].rstrip(": ")
    for printed, tied in _TIED:
        changed, count = printed.subn(tied, lower)
        if count:
            return changed
    return lower


_TIED = (
    (re.compile(r"^(?=(?:administrative |civil |criminal )?case\b)", re.IGNORECASE), "in "),
    (re.compile(r"^(appeal|claim) number", re.IGNORECASE), r"in \1 number"),
    (re.compile(r"^(?=(?:appeal|claim|file) no)", re.IGNORECASE), "in "),
    (re.compile(r"^(\w+)inė byla\b", re.IGNORECASE), r"\1inėje byloje"),
    (re.compile(r"^byla\b", re.IGNORECASE), "byloje"),
    (re.compile(r"^дело\b", re.IGNORECASE), "по делу"),
    (re.compile(r"^справа\b", re.IGNORECASE), "у справі"),
    (re.compile(r"^(?=sygn|sprawa)", re.IGNORECASE), "w sprawie "),
    (re.compile(r"^(?:az\b\.?|aktenzeichen|geschäftszeichen)", re.IGNORECASE), "Az."),
)


def _subject(lines: Sequence[Line], language: str, numbers: Sequence[CaseNumber]) -> str:
    """A "Subject:" line, else the last headline before the salutation.

    The line with the case's number right above that headline belongs to it.
    """
    shapes = _shapes(language)
    for line in lines:
        found = shapes["subject"].match(line.words)
        if found is not None and len(line.words) > found.end():
            return line.words[found.end() :].strip()
    greeting = _greeting(lines, shapes)
    if under := _under_greeting(lines, greeting, language):
        return under
    for place in range(greeting - 1, -1, -1):
        line = lines[place]
        if len(line.words.split()) >= 3 and headline_like(line, language) and not line.dates:
            above = lines[place - 1] if place else None
            numbered = above is not None and any(
                above.start <= number.start < above.end and number.kind != "reference"
                for number in numbers
            )
            return f"{above.words} {line.words}" if numbered and above else line.words
    return ""


def _under_greeting(lines: Sequence[Line], greeting: int, language: str) -> str:
    """The heading right under "Dear Ms Temirova," as letters in English carry it."""
    if not greeting or greeting + 1 >= len(lines):
        return ""
    line = lines[greeting + 1]
    whole = len(line.words.split()) >= _HEADING_WORDS and line.words[-1:] not in ".,:;"
    heading = line.capitals or (headline_like(line, language) and len(line.words) <= _SHORT_LINE)
    return line.words if whole and heading and not line.dates else ""


def _greeting(lines: Sequence[Line], shapes: dict[str, re.Pattern[str]]) -> int:
    """Where the salutation stands, 0 without one: an address too may begin with "Sir"."""
    found = [place for place, line in enumerate(lines) if shapes["greeting"].match(line.words)]
    ended = [place for place in found if lines[place].words[-1:] in ",!:"]
    return (ended or found or [0])[0]


def _heading(lines: Sequence[Line], language: str) -> str:
    """The short line right above the first sentence of a letter without salutation."""
    for above, line in pairwise(lines[:_TOP]):
        if len(line.words.split()) < _SENTENCE and line.words[-1:] not in ".:":
            continue
        plain = not (above.dates or above.capitals or is_name_alone(above.words))
        if plain and above.start and headline_like(above, language):
            return above.words
        break
    return ""


def _capitals(lines: Sequence[Line], language: str) -> str:
    """The last line in capitals of the head: what a form or summons calls itself."""
    stamp = _shapes(language)["received"]
    capitals = [
        line.words
        for line in lines[:30]
        if line.capitals
        and not (CONTACT.search(line.words) or stamp.match(line.words))
        and len(line.words.split()) <= 10
    ]
    best = capitals[-1] if capitals else ""
    return best.capitalize()


def _order_with_number(lines: Sequence[Line]) -> str:
    """The kind and number an office gives its paper: ПРИКАЗ № 118-к, ĮSAKYMAS Nr. V-12."""
    found = next((one for line in lines[:_TOP] if (one := _ORDER.fullmatch(line.words))), None)
    return f"{found['kind'].capitalize()} {found['number']}" if found else ""


def _first_line(lines: Sequence[Line]) -> str:
    """The line a note opens with, where more than a line stands under it."""
    if len(lines) < _LEAST_LINES:
        return ""
    first = lines[0]
    headed = _LEAST_WORDS <= len(first.words.split()) <= MOST_WORDS // 2
    ended = first.words[-1:] in ".;," and not _INITIAL.search(first.words)
    return "" if ended or first.dates or not headed else first.words
