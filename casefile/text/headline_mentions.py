"""Finds whom words of a clause name: the subject before a verb, what "who" stands for."""

from casefile.text.headline_pieces import Told, sentence_begins

_NOUNS_BACK = 3


def before_verb(told: Told, start: int, end: int) -> str:
    """The words before a verb without its helpers."""
    said = told.text(start, end).split(" ")
    while said and (not said[-1] or told.words.helper.fullmatch(said[-1])):
        said.pop()
    return " ".join(said)


def antecedent(told: Told, core: int) -> str:
    """What "who" or "which" stands for: the name or the noun right before it."""
    source = told.source
    end = told.pieces[core].start if core else told.clause.start
    start = sentence_begins(told, end)
    names = [name for name in source.names_in(start, end) if name.kind != "place"]
    if names:
        last = names[-1]
        between = source.line[last.end : end].strip(" ,")
        if len(between.split()) <= _NOUNS_BACK:
            return told.text(_with_article(told, start, last.start), last.end)
    if told.words.article is None:
        return ""
    nouns = list(told.words.article.finditer(source.line, start, end))
    said = told.text(nouns[-1].start(), end) if nouns else ""
    return said if len(said.split()) <= _NOUNS_BACK + 2 else ""


def _completed(told: Told, rest: str) -> bool:
    """Whether some words only complete a noun: the court "of first instance"."""
    said = rest.split()
    return 1 < len(said) <= _NOUNS_BACK and bool(told.source.words.small_words.fullmatch(said[0]))


def _with_article(told: Told, start: int, at: int) -> int:
    """Where the noun at a place begins with its article."""
    article = told.words.article
    if article is None:
        return at
    before = told.source.line[start:at].rstrip()
    word = before.rsplit(" ", 1)[-1]
    if word and article.fullmatch(word):
        return start + len(before) - len(word)
    return at


def mention(told: Told, start: int, end: int) -> int | None:
    """Where somebody is first named or pointed to in a stretch."""
    line, words = told.source.line, told.source.words
    places = [name.start for name in told.source.names_in(start, end) if name.kind != "place"]
    shapes = [words.pronouns, words.client, words.family, words.we]
    found = (shape.search(line, start, end) for shape in shapes)
    places += [one.start() for one in found if one is not None]
    head = words.authority.match(line, start, end)
    if head is not None or (told.words.article and told.words.article.match(line, start, end)):
        places.append(start)
    return min(places, default=None)


def mention_end(told: Told, start: int, end: int) -> int:
    """The end of the one named first."""
    line, words = told.source.line, told.source.words
    ends = [(name.start, -name.end) for name in told.source.names_in(start, end)]
    for shape in (words.client, words.family, words.authority, words.pronouns):
        found = shape.search(line, start, end)
        if found is not None:
            ends.append((found.start(), -found.end()))
    return -min(ends)[1] if ends else end


def tail_subject(told: Told, start: int, stop: int) -> int | None:
    """Where the subject right before a verb begins, after words of when and where.

    Only a pronoun, or a noun with its article or name that hangs on no other noun, is sure to be
    the subject.
    """
    said = before_verb(told, start, stop)
    if not said:
        return None
    line, words = told.source.line, told.source.words
    last = said.rsplit(" ", 1)[-1]
    place = line.rfind(last, start, stop)
    if place > start and words.pronouns.fullmatch(last):
        return place
    if told.words.article is None:
        return None
    ends = place + len(last)
    begins = [name.start for name in told.source.names_in(start, stop) if name.end >= ends]
    for shape in (words.client, words.authority, words.family):
        begins += [
            one.start()
            for one in shape.finditer(line, start, stop)
            if one.end() >= ends or _completed(told, line[one.end() : ends])
        ]
    if not begins:
        return None
    first = _with_article(told, start, min(begins))
    before = line[start:first].rstrip().rsplit(" ", 1)[-1]
    hangs = told.words.adverbial.fullmatch(before) or words.small_words.fullmatch(before)
    return first if before and not hangs else None
