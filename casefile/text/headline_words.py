"""The small words of headlines of a language, ready for use."""

import re
from dataclasses import dataclass
from functools import cache

from casefile.text.event_words import pattern
from casefile.text.languages.headlines import HEADLINES

_LABELS = (
    r"subject|from|to|cc|date|re|fwd?|sent|tema|nuo|kam|data|тема|от|кому|дата|від|temat|od|do"
    r"|betreff|von|an|datum|objet|de|à|тақырып|кімнен|кімге"
)


@dataclass(frozen=True, slots=True)
class HeadlineWords:
    """The patterns of one language; `languages.headlines.HeadlineLanguage` says what each finds.

    Those for the beginning of some words are used with `match`, `helper` and `joiner` with
    `fullmatch` on one word, `with_date` looks at the end.
    """

    helper: re.Pattern[str]
    adverbial: re.Pattern[str]
    relative: re.Pattern[str]
    aside: re.Pattern[str]
    that: re.Pattern[str]
    condition: re.Pattern[str]
    frame: re.Pattern[str]
    claim: re.Pattern[str]
    with_date: re.Pattern[str]
    joiner: re.Pattern[str]
    clock: re.Pattern[str]
    completing: re.Pattern[str]
    denial: re.Pattern[str]
    infinitive: re.Pattern[str]
    he: re.Pattern[str]
    one: re.Pattern[str]
    his: re.Pattern[str]
    to_him: re.Pattern[str]
    verb_of_one: re.Pattern[str]
    of_letter: re.Pattern[str]
    article: re.Pattern[str] | None
    verb_second: bool
    thing_is_it: bool


@cache
def headline_words(language: str) -> HeadlineWords:
    """The patterns of a language; English for one the program has no words of."""
    data = HEADLINES.get(language, HEADLINES["en"])
    return HeadlineWords(
        helper=pattern(data.helpers),
        adverbial=_first(data.adverbial),
        relative=_first(data.relative),
        aside=_first(data.aside),
        that=_first(data.that),
        condition=_first(data.condition),
        frame=pattern(data.frame),
        claim=pattern(data.claim),
        with_date=pattern(rf"(?<!\w)(?:{data.with_date})\s*$", whole=False),
        joiner=pattern(data.joiner),
        clock=pattern(rf"[\s,]*(?:{data.clock})(?!\w)", whole=False),
        completing=pattern(rf"(?:{data.completing})[.;]*$", whole=False),
        denial=pattern(data.denial),
        infinitive=pattern(data.infinitive),
        he=pattern(data.he),
        one=pattern(data.one),
        his=pattern(data.his),
        to_him=pattern(data.to_him),
        verb_of_one=pattern(data.verb_of_one),
        of_letter=pattern(data.of_letter),
        article=pattern(data.article) if data.article else None,
        verb_second=data.verb_second,
        thing_is_it=data.thing_is_it,
    )


def _first(words: str) -> re.Pattern[str]:
    """One of the words at the beginning; one that ends in an apostrophe needs no space behind."""
    return pattern(rf"(?:{words})(?:(?<=['’])|(?!\w))", whole=False)


MAIL_LABEL = re.compile(rf"\s*(?:{_LABELS})\s?:\s", re.IGNORECASE)
"""What opens a head line of a mail: its words are nobody's sentence."""
