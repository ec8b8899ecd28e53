"""Makes patterns of a language's event words and finds acts in a text."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from casefile.text.event_act_pattern import ActPattern, act_pattern, any_apostrophe, at_words
from casefile.text.event_acts import ACTS, Act
from casefile.text.event_language import DeadlineLanguage, EventLanguage, PaperLanguage
from casefile.text.languages import (
    events_de,
    events_en,
    events_fr,
    events_kk,
    events_lt,
    events_pl,
    events_ru,
    events_uk,
    papers_de,
    papers_en,
    papers_fr,
    papers_kk,
    papers_lt,
    papers_pl,
    papers_ru,
    papers_uk,
)
from casefile.text.languages.deciders import DECIDERS
from casefile.text.languages.offices import OFFICES

_EVENTS: Mapping[str, EventLanguage] = {
    "en": events_en.EVENTS,
    "lt": events_lt.EVENTS,
    "ru": events_ru.EVENTS,
    "uk": events_uk.EVENTS,
    "pl": events_pl.EVENTS,
    "de": events_de.EVENTS,
    "fr": events_fr.EVENTS,
    "kk": events_kk.EVENTS,
}
_PAPERS: Mapping[str, PaperLanguage] = {
    "en": papers_en.PAPERS,
    "lt": papers_lt.PAPERS,
    "ru": papers_ru.PAPERS,
    "uk": papers_uk.PAPERS,
    "pl": papers_pl.PAPERS,
    "de": papers_de.PAPERS,
    "fr": papers_fr.PAPERS,
    "kk": papers_kk.PAPERS,
}
_DEADLINES: Mapping[str, DeadlineLanguage] = {
    "en": papers_en.DEADLINES,
    "lt": papers_lt.DEADLINES,
    "ru": papers_ru.DEADLINES,
    "uk": papers_uk.DEADLINES,
    "pl": papers_pl.DEADLINES,
    "de": papers_de.DEADLINES,
    "fr": papers_fr.DEADLINES,
    "kk": papers_kk.DEADLINES,
}
_LINE_ENDS = "\n\r\t\f\u00a0\u00ad"


def flat(text: str) -> str:
    """The text on one line, every character at its old offset."""
    for end in _LINE_ENDS:
        text = text.replace(end, " ")
    return text


def pattern(words: str, *, whole: bool = True) -> re.Pattern[str]:
    """A compiled pattern of alternatives; a space stands for any white space.

    With `whole` it begins and ends at the edge of a word.
    """
    words = any_apostrophe(words)
    body = rf"{at_words(words)}(?!\w)" if whole else f"(?:{words})"
    body = body.replace(" ?", r"\s*").replace(" ", r"\s+")
    return re.compile(body, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Tailed:
    """A pattern of which the words after its group `who` are looked for first.

    The group begins at any word and runs on to those words: without them that is all in vain.
    """

    shape: re.Pattern[str]
    tail: re.Pattern[str]

    def finditer(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """All matches in a stretch."""
        if not self.tail.search(text, start, end):
            return iter(())
        return self.shape.finditer(text, start, end)


def tailed(words: str) -> Tailed:
    """The pattern of `words`, which begins with a word and names a group `who`."""
    at = words.index("(?P<who>")
    depth = 0
    while True:
        at += 1 + (words[at] == "\\")
        depth += {"(": 1, ")": -1}.get(words[at], 0)
        if depth < 0:
            break
    tail = words[at + 1 :]
    return Tailed(pattern(rf"(?<!\w){words}", whole=False), pattern(tail, whole=False))


@dataclass(frozen=True, slots=True)
class ActHit:
    """An act where it stands; `told` is False where it is only named."""

    name: str
    start: int
    end: int
    told: bool

    @property
    def act(self) -> Act:
        """What the act means for an event."""
        return ACTS[self.name]


@dataclass(frozen=True, slots=True)
class EventWords:
    """The patterns of one language."""

    language: str
    data: EventLanguage
    told: ActPattern
    named: ActPattern
    clause_ends: re.Pattern[str]
    negation: re.Pattern[str]
    planned: re.Pattern[str]
    unreal: re.Pattern[str]
    pronouns: re.Pattern[str]
    client: re.Pattern[str]
    client_before: re.Pattern[str]
    family: re.Pattern[str]
    authority: re.Pattern[str]
    paper: re.Pattern[str]
    paper_before: re.Pattern[str]
    paper_date: re.Pattern[str]
    means: re.Pattern[str]
    means_paper: re.Pattern[str]
    paper_after: re.Pattern[str]
    means_paper_after: re.Pattern[str]
    lesser: re.Pattern[str]
    same_thing: re.Pattern[str]
    subordinate: re.Pattern[str]
    reason: re.Pattern[str]
    we: re.Pattern[str]
    things: re.Pattern[str]
    breaks: re.Pattern[str]
    small_words: re.Pattern[str]
    opening: re.Pattern[str]
    court: re.Pattern[str]
    whose_appeal: tuple[Tailed, ...]
    asked: re.Pattern[str]
    by: re.Pattern[str]
    appeal: re.Pattern[str]
    appeal_object: re.Pattern[str]
    decision_object: re.Pattern[str]


def _acts(table: Mapping[str, str]) -> ActPattern:
    return act_pattern(table, {name: ACTS[name].rank for name in table})


@cache
def event_words(language: str) -> EventWords:
    """The patterns of a language; English for one the program has no words of."""
    data = _EVENTS[code := language if language in _EVENTS else "en"]
    return EventWords(
        language=code,
        data=data,
        told=_acts(data.told),
        named=_acts(data.named),
        clause_ends=pattern(data.clause_ends, whole=False),
        negation=pattern(data.negation),
        planned=pattern(data.planned),
        unreal=pattern(data.unreal),
        pronouns=pattern(data.pronouns),
        client=pattern(data.client_words),
        client_before=_client_before(data),
        family=pattern(data.family_words),
        authority=pattern(data.authority_words),
        paper=pattern(data.paper),
        paper_before=pattern(rf"(?<!\w)(?:{data.paper_before})\s*$", whole=False),
        paper_date=pattern(rf"(?<!\w)(?:{data.paper_date})\s*$", whole=False),
        means=pattern(rf"(?<!\w)(?:{data.means})\s*$", whole=False),
        means_paper=pattern(data.means_paper),
        paper_after=pattern(rf"\.?\s*(?:{data.paper_after})(?!\w)", whole=False),
        means_paper_after=pattern(rf"\.?\s*(?:{data.means_paper_after})(?!\w)", whole=False),
        lesser=pattern(rf"(?<!\w)(?:{data.lesser})\s*$", whole=False),
        same_thing=pattern(data.same_thing),
        subordinate=pattern(data.subordinate),
        reason=pattern(rf"{data.reason}(?!\w)", whole=False),
        we=pattern(data.we),
        things=pattern(data.things),
        breaks=pattern(data.breaks),
        small_words=pattern(data.small_words),
        opening=pattern(data.opening),
        court=pattern(data.court),
        whose_appeal=tuple(tailed(one) for one in data.whose_appeal),
        asked=pattern(data.asked, whole=False),
        by=pattern(data.by),
        appeal=pattern(rf"(?:{data.named['appeal']})\w*"),
        appeal_object=pattern(data.appeal_object),
        decision_object=pattern(data.decision_object),
    )


def _client_before(data: EventLanguage) -> re.Pattern[str]:
    """The words for the client just before a name, with what is said of them between commas."""
    between = r"(?:, [^.;:]{0,60})?[\s,(]*$"
    return pattern(rf"(?<!\w)(?:{data.client_words}){between}", whole=False)


@cache
def order_acts(language: str) -> ActPattern:
    """The acts of a ruling's deciding part, in the forms used there."""
    return _acts(paper_words(language).orders)


def paper_words(language: str) -> PaperLanguage:
    """The document words of a language; English for one the program has no words of."""
    return _PAPERS.get(language, papers_en.PAPERS)


def all_paper_words() -> tuple[PaperLanguage, ...]:
    """The document words of every language."""
    return tuple(_PAPERS.values())


def deadline_words(language: str) -> DeadlineLanguage:
    """The time-limit words of a language; English for one the program has no words of."""
    return _DEADLINES.get(language, papers_en.DEADLINES)


@cache
def offices() -> Mapping[str, re.Pattern[str]]:
    """The offices people write to, under the names the program gives them."""
    return {name: pattern(words) for name, words in OFFICES.items()}


@cache
def deciders(language: str) -> Mapping[str, re.Pattern[str]]:
    """Who decides something, under the names the program gives them; English for want of words."""
    table = DECIDERS.get(language, DECIDERS["en"])
    return {name: pattern(words) for name, words in table.items()}


def find_acts(words: EventWords, line: str, start: int, end: int) -> list[ActHit]:
    """The acts told or named in a stretch of the flat text, in their order."""
    hits = [ActHit(*found, True) for found in words.told.find(line, start, end)]
    for name, first, past in words.named.find(line, start, end):
        if not any(hit.start < past and first < hit.end for hit in hits):
            hits.append(ActHit(name, first, past, False))
    return sorted(hits, key=lambda hit: hit.start)
