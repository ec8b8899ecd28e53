"""Says whose words a quotation or a reporting sentence gives, by what stands beside them."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from casefile.model.finding import DateMention, NameMention, Sentence
from casefile.text.event_words import event_words, paper_words, pattern
from casefile.text.headline_words import headline_words
from casefile.text.name_rules import rules_of

_ATTRIBUTION = 170
_KINDS = frozenset({"person", "body", "court"})
_REPORTED_REACH, _CALLED_REACH = 70, 150
"""Characters before a verb of speaking in which its subject stands; with what the subject is."""
_ACCORDING_REACH = 60
_BEHIND_NAME = 3
_BESIDE, _BEHIND, _DATE_REACH = 14, 60, 16
_THAT = ("that", "що", "что", "że", "iż", "dass", "que", "qu’", "qu'", "kad", "jog")
_THAT_BEFORE = ("ғанын", "генін", "қанын", "кенін", "тынын", "тінін", "атынын", "етінін", " деп")
_SOME_CLAIM = re.compile("|".join(_THAT + _THAT_BEFORE))
_STOPS_QUOTE = re.compile(r"[,.!?…–—]")
_END = re.compile(r"[.!?…](?=\s|$)")
_COLON = re.compile(r":\s*$")
_CLOSING_MARKS = ' \u00a0”“»"'
_CLOSED = re.compile(r"[.…]\s?[”“»\"]?$")
_PARTED = re.compile(r"(?:[,!?…][”“»\"]?\s*(?:[–—-]\s*)?|[–—]\s*)$")
"""What parts words that were said from "said she"."""
_ROLE_WORDS = re.compile(r"\s(?:[^\W\d_]+\s){0,2}")
_STOPS = re.compile(r"[.;:!?«»“”„\"]")


@dataclass(frozen=True, slots=True)
class Told:
    """What else is known of a text.

    `dates` are its date mentions, `writer` the key of who wrote it where that is a letter or an
    office's decision, `respondent` of the office a ruling's case is against. `roles` are the parts
    people have in the case by their keys; `ruling` says that a court tells.
    """

    dates: Sequence[DateMention] = ()
    writer: int | None = None
    respondent: int | None = None
    roles: Mapping[int, str] = field(default_factory=dict)
    ruling: bool = False


@dataclass(frozen=True, slots=True)
class _Shapes:
    said: re.Pattern[str]
    quoted: re.Pattern[str]
    according: re.Pattern[str]
    in_words_of: re.Pattern[str]
    in_their_words: re.Pattern[str]
    before_quote: re.Pattern[str]
    behind_quote: re.Pattern[str]
    inside_quote: re.Pattern[str]
    pronouns: re.Pattern[str]
    respondent: re.Pattern[str]
    court: re.Pattern[str]
    thinks: re.Pattern[str]
    frame: re.Pattern[str]
    roles: tuple[tuple[str, re.Pattern[str]], ...]


@cache
def _shapes(language: str) -> _Shapes:
    words = paper_words(language)
    said = f"{words.said}|{words.said_in_quotes}"
    return _Shapes(
        said=pattern(words.said),
        quoted=pattern(said),
        according=pattern(words.said_before_name),
        in_words_of=pattern(words.said_behind_name),
        in_their_words=pattern(words.in_their_words),
        before_quote=pattern(rf"\s*(?:{words.before_quote})\s", whole=False),
        behind_quote=pattern(rf"[\s,–—-]*(?:{words.behind_quote})\s", whole=False),
        inside_quote=pattern(rf"[,!?…]\s*(?:[–—-]\s*)?(?:{said})(?=\s)", whole=False),
        pronouns=event_words(language).pronouns,
        respondent=pattern(words.respondent),
        court=pattern(words.court_speaks),
        thinks=pattern(words.thinks),
        frame=headline_words(language).frame,
        roles=_role_words(rules_of(language).roles),
    )


def _role_words(stems: Mapping[str, str]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    words: dict[str, list[str]] = {}
    for stem, role in stems.items():
        words.setdefault(role, []).append(re.escape(stem))
    return tuple(
        (role, re.compile(rf"\b(?:{'|'.join(of)})\w*", re.IGNORECASE))
        for role, of in sorted(words.items())
    )


class Speakers:
    """Finds speakers in one text; `line` is the text on one line, `names` stand in its order."""

    def __init__(self, line: str, language: str, names: Sequence[NameMention], told: Told) -> None:
        self._line, self._names, self._told = line, names, told
        self._shapes = _shapes(language)

    def of_quote(self, start: int, end: int, previous: int | None) -> int | None:
        """Who speaks in a quotation; `previous` spoke in the one before it in its paragraph.

        That is who stands beside a verb of speaking after, inside or before it. Words after a
        quotation that ends with a full stop begin a sentence of their own: they count last.
        """
        inside = self._inside(start, end)
        if inside is not None:
            return inside
        after_first = not self._closed(start, end)
        found = self._after(start, end, previous) if after_first else None
        if found is None:
            found = self._before(start)
        if found is None:
            found = previous
        return found if found is not None or after_first else self._after(start, end, None)

    def of_sentence(self, sentence: Sentence) -> int | None:
        """Who a sentence without quotation marks says something of: "X stated that ..."."""
        line, shapes, told = self._line, self._shapes, self._told
        start, end = sentence.start, sentence.end
        if shapes.court.match(line, start, end):
            return next((name.key for name in self._names if name.kind == "court"), None)
        if told.writer is not None and shapes.thinks.search(line, start, end):
            return told.writer
        according = self._according(start, end)
        if according is not None:
            return according
        said = shapes.said.search(line, start, end) or self._claimed(start, end)
        if said is None or shapes.frame.search(line, start, said.start()):
            return None  # "the court notes that the lawyer told ...": the court tells it
        if line[said.end() : said.end() + _BESIDE].strip(" ") in {"no.", "yes."}:
            return None
        return self._who_said(sentence, said)

    def _closed(self, start: int, end: int) -> bool:
        """Whether a quotation is a sentence of its own, and another one follows it."""
        ended = _CLOSED.search(self._line, start, end) is not None
        return ended and self._line[end : end + 3].lstrip()[:1].isupper()

    def _inside(self, start: int, end: int) -> int | None:
        """Who is named inside a quotation: "The file, said Petra Holm, was lost"."""
        for said in self._shapes.inside_quote.finditer(self._line, start, end):
            past = min(end, said.end() + _BEHIND)
            behind = self._speakers(said.end(), past)
            if behind and _ROLE_WORDS.fullmatch(self._line, said.end(), behind[0].start):
                return behind[0].key
            stop = _STOPS_QUOTE.search(self._line, said.end(), past)
            found = self._by_role(said.end(), stop.start() if stop else past, start)
            if found is not None:
                return found
        return None

    def _after(self, start: int, end: int, previous: int | None) -> int | None:
        stop = _END.search(self._line, end, end + _ATTRIBUTION)
        past = stop.start() + 1 if stop else min(len(self._line), end + _ATTRIBUTION)
        opened = self._shapes.behind_quote.match(self._line, end, past)
        if opened is not None:
            named = self._speakers(opened.end(), past)
            if named and _ROLE_WORDS.fullmatch(self._line, opened.end() - 1, named[0].start):
                return named[0].key
        found = self._beside(end, past, end, start)
        if found is None and self._unnamed(end, past):
            return previous if previous is not None else self._last_person(start)
        return found

    def _unnamed(self, start: int, end: int) -> bool:
        """Whether a verb of speaking stands alone behind a quotation: "– dodaje."."""
        said = self._shapes.quoted.search(self._line, start, end)
        if said is None or _STOPS.search(self._line, start, said.start()):
            return False
        return not re.search(r"\w", self._line[start : said.start()] + self._line[said.end() : end])

    def _before(self, start: int) -> int | None:
        begin = max(0, start - _ATTRIBUTION)
        begin = max([begin, *(stop.end() for stop in _END.finditer(self._line, begin, start))])
        line, shapes = self._line, self._shapes
        begin += len(line[begin:start]) - len(line[begin:start].lstrip(_CLOSING_MARKS))
        introduced = (
            _COLON.search(line[begin:start])
            or shapes.quoted.search(line, begin, start)
            or shapes.in_words_of.search(line, begin, start)
            or shapes.before_quote.match(line, begin, start)
        )
        return self._beside(begin, start, start, begin) if introduced else None

    def _beside(self, start: int, end: int, at: int, before: int) -> int | None:
        """Who stands with a verb of speaking (or before a colon) in a stretch beside a quotation.

        `at` is where the quotation begins or ends, `before` where its sentence does.
        """
        line, shapes = self._line, self._shapes
        said = (
            shapes.quoted.search(line, start, end)
            or shapes.according.search(line, start, end)
            or shapes.in_words_of.search(line, start, end)
        )
        if said is None and at != end:
            return None
        named = self._speakers(start, end)
        people = [name for name in named if name.kind == "person"] or named
        if people:
            middle = said.start() if said else at
            return min(people, key=lambda name: abs(name.start - middle)).key
        if said is None:
            return None
        if shapes.pronouns.search(line, start, end):
            return self._last_person(before)
        return self._by_role(start, end, before)

    def _by_role(self, start: int, end: int, before: int) -> int | None:
        """Who was last named of those whose part in the case a stretch says: "the lawyer said"."""
        for role, shape in self._shapes.roles:
            if shape.search(self._line, start, end):
                past = bisect_left(self._names, before, key=lambda name: name.start)
                return next(
                    (
                        name.key
                        for name in reversed(self._names[:past])
                        if self._told.roles.get(name.key) == role
                    ),
                    None,
                )
        return None

    def _according(self, start: int, end: int) -> int | None:
        """Who is named behind "according to" or before "айтуынша", or meant by a pronoun in it."""
        line, shapes = self._line, self._shapes
        theirs = shapes.in_their_words.search(line, start, end)
        if theirs is not None:
            return self._last_person(theirs.start())
        according = shapes.according.search(line, start, end)
        if according is not None:
            named = self._speakers(according.start(), min(end, according.end() + _ACCORDING_REACH))
            if named:
                return named[0].key
        behind = shapes.in_words_of.search(line, start, end)
        if behind is None:
            return None
        named = self._speakers(start, behind.start())
        beside = bool(named) and behind.start() - named[-1].end <= _BEHIND_NAME
        return named[-1].key if beside else None

    def _who_said(self, sentence: Sentence, said: re.Match[str]) -> int | None:
        """Who stands before a verb of speaking, right behind it, or is meant by "she" beside it."""
        line, told = self._line, self._told
        before = self._subject(sentence, said)
        if before is not None:
            office = before.kind != "person"
            dated = self._dated(before.end, said.end() + _DATE_REACH)
            event = office and (dated or told.ruling) and not self._claims(said)
            return None if event else before.key
        if told.ruling:
            against = self._shapes.respondent.search(line, sentence.start, said.start())
            return told.respondent if against and self._claims(said) else None
        beside = line[max(sentence.start, said.start() - _BESIDE) : said.start()]
        if self._shapes.pronouns.search(beside) and said[0].casefold() != "told":
            return self._last_person(sentence.start)
        opens = self._shapes.pronouns.match(line, sentence.start, said.start())
        if opens and line[: said.start()].rstrip().endswith(_THAT_BEFORE):
            return self._last_person(sentence.start)  # "Ол ... екенін айтты"
        if said.start() == sentence.start and self._claims(said):
            return self._last_person(sentence.start)
        return self._behind(sentence, said)

    def _subject(self, sentence: Sentence, said: re.Match[str]) -> NameMention | None:
        """The last name before a verb; of "X, spokesman of the Y," before it X."""
        line = self._line
        before = self._speakers(max(sentence.start, said.start() - _REPORTED_REACH), said.start())
        if not before or before[-1].kind == "person":
            return before[-1] if before else None
        last = before[-1]
        if line[last.end : said.start()].strip().startswith(","):
            begin = max(sentence.start, said.start() - _CALLED_REACH)
            for name in reversed(self._speakers(begin, last.start)):
                called = line[name.end : last.start]
                if name.kind == "person" and called.startswith(",") and not _STOPS.search(called):
                    return name
        return last

    def _behind(self, sentence: Sentence, said: re.Match[str]) -> int | None:
        """Who is named or meant right behind a verb: ", sagte sie", "– powiedziała mecenas X"."""
        line = self._line
        behind = self._speakers(said.end(), min(sentence.end, said.end() + _BEHIND))
        parted = _PARTED.search(line, max(sentence.start, said.start() - _BESIDE), said.start())
        if behind:
            between = line[said.end() : behind[0].start]
            called = parted is not None and not _STOPS.search(between)
            return behind[0].key if between.isspace() or called else None
        meant = self._shapes.pronouns.match(line, said.end() + 1, sentence.end)
        return self._last_person(sentence.start) if parted and meant else None

    def _claimed(self, start: int, end: int) -> re.Match[str] | None:
        """A verb that is one of speaking only before "that"."""
        if not _SOME_CLAIM.search(self._line, start, end):
            return None
        told = self._shapes.quoted.finditer(self._line, start, end)
        return next((one for one in told if self._claims(one)), None)

    def _claims(self, said: re.Match[str]) -> bool:
        """Whether words are said ("submitted that", "келмегенін мәлімдеді"), no thing handed in."""
        before = self._line[max(0, said.start() - _BESIDE) : said.start()].rstrip()
        behind = self._line[said.end() : said.end() + _BESIDE].lstrip(" ,")
        return behind.startswith(_THAT) or before.endswith(_THAT_BEFORE)

    def _dated(self, start: int, end: int) -> bool:
        return any(start <= date.start < end for date in self._told.dates)

    def _speakers(self, start: int, end: int) -> list[NameMention]:
        first = bisect_left(self._names, start, key=lambda name: name.start)
        past = bisect_left(self._names, end, key=lambda name: name.start)
        return [name for name in self._names[first:past] if name.end <= end and name.kind in _KINDS]

    def _last_person(self, at: int) -> int | None:
        past = bisect_left(self._names, at, key=lambda name: name.start)
        return next((n.key for n in reversed(self._names[:past]) if n.kind == "person"), None)
