"""Says whom a document's case is about, as far as the one document shows."""

import re
from collections.abc import Sequence

from casefile.model.finding import DocumentFacts, NameGroup, NameMention
from casefile.text.event_words import EventWords, paper_words

_ROLES = frozenset({"applicant", "client", "complainant", "accused"})
_NO_PART = frozenset({"", "other", "activist", "journalist", "family"})
"""Roles that do not tell whose case it is."""
_LONGEST_APPOSITION = 90
_FEWEST_TIMES = 2


def client_of(
    line: str,
    words: EventWords,
    facts: DocumentFacts,
    groups: Sequence[NameGroup],
    names: Sequence[NameMention],
    known_clients: Sequence[str],
) -> int | None:
    """The key of the client's name group, or None.

    The case's own client first, else who the text calls the applicant, else the person named most,
    when named twice at least and neither author nor addressee. `line` is the text on one line.
    """
    people = [group for group in groups if group.kind == "person"]
    clients = {name.casefold() for name in known_clients}
    for group in people:
        if clients & {spelling.casefold() for spelling in (group.main_name, *group.spellings)}:
            return group.key
    called = _called_client(line, words, names)
    if called is not None:
        return called
    for group in people:
        if group.role in _ROLES:
            return group.key
    return _named_most(line, words, facts, people, names)


def _only_one(line: str, words: EventWords, times: dict[int, int]) -> int | None:
    """The one person without a part of his own, where the text speaks of an applicant."""
    named = [key for key, count in times.items() if count]
    return named[0] if len(named) == 1 and words.client.search(line) else None


def _called_client(line: str, words: EventWords, names: Sequence[NameMention]) -> int | None:
    """Who stands right behind "the applicant", or behind "the applicant, a national of ..."."""
    for name in names:
        if name.kind == "person":
            start = max(0, name.start - _LONGEST_APPOSITION)
            if words.client_before.search(line, start, name.start):
                return name.key
    return None


def _named_most(
    line: str,
    words: EventWords,
    facts: DocumentFacts,
    people: Sequence[NameGroup],
    names: Sequence[NameMention],
) -> int | None:
    times = {
        group.key: 0
        for group in people
        if group.role in _NO_PART and facts.author not in group.spellings
    }
    greeting = re.compile(rf"(?:{paper_words(words.language).greeting})\W*$", re.IGNORECASE)
    for name in names:
        if greeting.search(line[max(0, name.start - 20) : name.start]):
            times.pop(name.key, None)
        if name.key in times:
            times[name.key] += 1
    best = max(times, key=lambda key: times[key], default=None)
    if best is not None and times[best] >= _FEWEST_TIMES:
        return best
    return _only_one(line, words, times)
