"""Finds who said what: quotations with their speaker, and sentences that report words."""

from bisect import bisect_left
from collections.abc import Sequence

from casefile.model.finding import (
    DateMention,
    DocumentFacts,
    FoundStatement,
    NameGroup,
    NameMention,
    Sentence,
)
from casefile.text.date_quotes import quoted_spans
from casefile.text.proceedings import is_authority
from casefile.text.speakers import Speakers, Told

_FEWEST_WORDS = 4
_NOTHING_ELSE = Told()


def told_of(
    facts: DocumentFacts,
    names: Sequence[NameMention],
    groups: Sequence[NameGroup],
    dates: Sequence[DateMention],
) -> Told:
    """What a document's facts and names say of who speaks in it."""
    ruling = facts.kind == "ruling"
    return Told(
        dates=dates,
        writer=_writer(facts, groups),
        respondent=_respondent(names, groups) if ruling else None,
        roles={group.key: group.role for group in groups if group.role},
        ruling=ruling,
    )


def _writer(facts: DocumentFacts, groups: Sequence[NameGroup]) -> int | None:
    """The key of a letter's signatory, else of the office that a letter or decision comes from."""
    if facts.kind not in ("letter", "ruling"):
        return None
    for name in (facts.author, facts.publisher):
        for group in groups:
            if name and name.casefold() in {one.casefold() for one in group.spellings}:
                court = facts.kind == "ruling" and group.kind == "court"
                return None if court else group.key
    return None


def _respondent(names: Sequence[NameMention], groups: Sequence[NameGroup]) -> int | None:
    """The key of the office a ruling's case is against: the first authority it names."""
    offices = {
        group.key
        for group in groups
        if group.kind == "body" and any(map(is_authority, group.spellings))
    }
    return next((name.key for name in names if name.key in offices), None)


def find_statements(
    line: str,
    language: str,
    sentences: Sequence[Sentence],
    names: Sequence[NameMention],
    told: Told = _NOTHING_ELSE,
) -> list[FoundStatement]:
    """Statements in the order of the text; `line` is the text on one line.

    A quotation belongs to who stands beside a verb of speaking right after, inside or before it,
    else to the speaker of the quotation before it in the same paragraph. A sentence without
    quotation marks is a statement when its subject says or writes something, or a letter's writer
    thinks it. What an office says on a day is an event, no statement.
    """
    speakers = Speakers(line, language, names, told)
    quotes = [
        span for span in quoted_spans(line) if len(line[span[0] : span[1]].split()) >= _FEWEST_WORDS
    ]
    found: list[FoundStatement] = []
    for start, end in quotes:
        before = found[-1] if found and _same_paragraph(sentences, found[-1].end, start) else None
        speaker = speakers.of_quote(start, end, before.speaker if before else None)
        if speaker is not None:
            found.append(FoundStatement(start, end, speaker))
    for sentence in sentences:
        if sentence.heading or any(s < sentence.end and sentence.start < e for s, e in quotes):
            continue
        speaker = speakers.of_sentence(sentence)
        if speaker is not None:
            found.append(FoundStatement(sentence.start, sentence.end, speaker))
    return sorted(found, key=lambda statement: statement.start)


def _same_paragraph(sentences: Sequence[Sentence], first: int, second: int) -> bool:
    return _paragraph_at(sentences, first - 1) == _paragraph_at(sentences, second)


def _paragraph_at(sentences: Sequence[Sentence], at: int) -> int:
    place = bisect_left(sentences, at + 1, key=lambda sentence: sentence.start) - 1
    return sentences[place].paragraph if place >= 0 else 0
