"""References as courts write them: exhibit, then printed paragraph number, else page."""

from collections.abc import Iterable, Sequence

from casefile.model.event import Quote, is_minute
from casefile.model.summary import Reference
from casefile.services.paper_words import say


def place(quote: Quote, language: str) -> str:
    """Where in its exhibit a quote stands: "p. 2, para. 7", "p. 3", "para. 10" or "at 00:42"."""
    if is_minute(quote.label):
        return say(language, "minute", n=quote.label)
    if quote.label and quote.page_count > 1:
        return say(language, "page and para", page=quote.page, para=quote.label)
    if quote.label:
        return say(language, "para", n=quote.label)
    if quote.page_count > 1:
        return say(language, "page", n=quote.page)
    return say(language, "para", n=quote.paragraph)


def references(quotes: Iterable[Quote], language: str) -> tuple[Reference, ...]:
    """One reference an exhibit, its places joined: "A1 para. 10, 11", in exhibit order.

    Words a machine read from a picture have a reference of their own, which says so.
    """
    by_exhibit: dict[tuple[str, str], list[Quote]] = {}
    for quote in sorted(quotes, key=lambda one: (one.document_id, one.char_start)):
        by_exhibit.setdefault((quote.exhibit, machine_note(quote, language)), []).append(quote)
    return tuple(
        Reference(exhibit, _joined(told, language), note)
        for (exhibit, note), told in by_exhibit.items()
    )


def machine_note(quote: Quote, language: str) -> str:
    """That a machine read these words from a picture, and whether it was sure; "" if none did."""
    if quote.hard_to_read:
        return say(language, "by machine hard")
    return say(language, "by machine") if quote.read_by_machine else ""


def _joined(quotes: Sequence[Quote], language: str) -> str:
    """The places of one exhibit; plain paragraphs and plain pages share their word."""
    timed = [quote.label for quote in quotes if is_minute(quote.label)]
    if timed and len(timed) == len(quotes):
        return say(language, "minute", n=", ".join(dict.fromkeys(timed)))
    if not timed and all(quote.page_count <= 1 for quote in quotes):
        numbers = dict.fromkeys(quote.label or str(quote.paragraph) for quote in quotes)
        return say(language, "para", n=", ".join(numbers))
    if not any(quote.label for quote in quotes):
        return say(language, "page", n=", ".join(dict.fromkeys(str(q.page) for q in quotes)))
    return "; ".join(dict.fromkeys(place(quote, language) for quote in quotes))


def where(quotes: Iterable[Quote], language: str) -> str:
    """References as running text: "A1 para. 10, 11; A2 p. 3"."""
    return "; ".join(one.words() for one in references(quotes, language))
