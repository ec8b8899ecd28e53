"""Which kind of office decided what a passage tells: a court, a prosecutor, a ministry."""

import re

from casefile.text.event_clauses import Clause
from casefile.text.event_source import EventSource, one_line
from casefile.text.event_words import ActHit, deciders

_DECIDED = frozenset(
    {
        "refuse", "grant", "annul", "uphold", "dismiss", "expel", "measure", "detain",
        "order_arrest", "release", "prolong",
    }
)  # fmt: skip
_REACH = 60
_VERB_FIRST = frozenset({"de"})
"""Languages whose subject often stands behind the verb ("am 5. Mai lehnte das Amt ... ab")."""
_NO_CASES = frozenset({"en", "fr"})
_PASSIVE = {
    "en": re.compile(r"(?:was|were|is|got|been|being|(?:has|have|had) been)(?!\w)"),
    "fr": re.compile(r"(?:\w+ )?été(?!\w)|fut(?!\w)|est(?!\w)"),
}
_OWNED = (
    *("of the ", "of ", "of a ", "against the ", "to the ", "from the ", "before the "),
    *("de la ", "du ", "de l'", "de l’", "contre le ", "s’ ", "’s ", "'s "),
)
"""What stands before an office that does not act, where nouns show it in no other way."""


def decider_of(source: EventSource, clause: Clause) -> str:
    """Who decided, as the program names it, with the office's name in brackets; "" if not told."""
    acts = [hit for hit in clause.acts if hit.told and hit.name in _DECIDED]
    if not acts:
        return ""
    act = max(acts, key=lambda hit: (hit.act.rank, -hit.start))
    found = _by(source, clause, act) or _before(source, clause, act)
    if found is None:
        return ""
    office, start, end = found
    named = next(
        (name for name in clause.names if name.start <= start and end <= name.end + 1), None
    )
    if named is None or named.kind not in {"court", "body"}:
        return office
    group = source.groups.get(named.key)
    return f"{office} ({one_line(group.main_name if group else named.surface)})"


def _by(source: EventSource, clause: Clause, act: ActHit) -> tuple[str, int, int] | None:
    """The office behind "by", close behind the act."""
    by = source.words.by.search(source.line, act.start, min(clause.end, act.end + _REACH))
    if by is None:
        return None
    hits = _offices(source, clause, by.end(), min(clause.end, by.end() + _REACH))
    return hits[0] if hits else None


def _before(source: EventSource, clause: Clause, act: ActHit) -> tuple[str, int, int] | None:
    """The office that stands last before the act and may be its subject."""
    language = source.words.language
    passive = _PASSIVE.get(language)
    if passive is not None and passive.match(source.line, act.start, act.end):
        return None
    end = clause.end if language in _VERB_FIRST else act.start + 1
    hits = _offices(source, clause, clause.start, end)
    if language in _NO_CASES:
        hits = [hit for hit in hits if not _owned(source.line, hit[1])]
    if not hits:
        return None
    return hits[0] if language in _VERB_FIRST else hits[-1]


def _offices(
    source: EventSource, clause: Clause, start: int, end: int
) -> list[tuple[str, int, int]]:
    """The offices named in a stretch, of a name only by its first word that says one."""
    found = sorted(
        (match.start(), match.end(), office)
        for office, shape in deciders(source.words.language).items()
        for match in shape.finditer(source.line, start, end)
    )
    kept: list[tuple[str, int, int]] = []
    taken: set[int] = set()
    for first, past, office in found:
        name = next((one for one in clause.names if one.start <= first < one.end), None)
        if name is not None and name.start in taken:
            continue
        if name is not None:
            taken.add(name.start)
        kept.append((office, first, past))
    return kept


def _owned(line: str, at: int) -> bool:
    return line[max(0, at - 40) : at].casefold().endswith(_OWNED)
