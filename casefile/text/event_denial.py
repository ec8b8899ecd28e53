"""Whether a clause says that its act did not happen, by a word that denies the act's own verb."""

import re

from casefile.text.event_clauses import Clause
from casefile.text.event_source import EventSource
from casefile.text.event_words import ActHit
from casefile.text.headline_words import headline_words

_DENYING = frozenset({"measure", "refuse"})
"""Acts whose own words deny: "told the state not to", "decided not to grant"."""
_WORDS_BESIDE = 4
_REACH = 60
_ONLY = re.compile(
    r"\s*(?:only|just|tik|vien|только|лишь|лише|тільки|tylko|jedynie|nur|bloß|seulement)(?!\w)",
    re.IGNORECASE,
)


def is_denied(source: EventSource, clause: Clause, act: ActHit | None) -> bool:
    """Whether the act's own verb is denied ("was not deported").

    A denial of something else is none: "without charge", "told not to go", "not only". Nor is one
    in another part of the sentence, between commas or behind the act.
    """
    if act is None or act.name in _DENYING:
        return False
    words, line = headline_words(source.words.language), source.line
    first = max(clause.start, act.start - _REACH)
    beside = line[first : act.start].rpartition(",")[2].split()[-_WORDS_BESIDE:]
    said = " ".join([*beside, line[act.start : act.end]])
    if words.verb_second:
        said += line[act.end : min(clause.end, act.end + _REACH)].partition(",")[0]
    for found in words.denial.finditer(said):
        behind = said[found.end() :].lstrip()
        before = said[: found.start()].rstrip().rsplit(" ", 1)[-1]
        order = words.infinitive.match(behind) or words.infinitive.fullmatch(before)
        if not order and not _ONLY.match(behind):
            return True
    return False
