"""Whether sentences about a detention tell of holding somebody or of letting them go."""

from collections.abc import Iterable

from casefile.text.event_words import event_words, find_acts, flat


def tells_release(sentences: Iterable[tuple[str, str]]) -> bool:
    """Whether any of the sentences (text, language) tells that somebody was let go."""
    return any(_released(text, language) for text, language in sentences)


def _released(text: str, language: str) -> bool:
    line = flat(text)
    hits = find_acts(event_words(language or "en"), line, 0, len(line))
    return any(hit.name == "release" and hit.told for hit in hits)
