"""Cuts sentences into clauses, so that a sentence telling two events gives two quotes."""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from casefile.model.finding import DateMention, NameMention, Sentence
from casefile.text.event_source import EventSource
from casefile.text.event_words import ActHit, find_acts, pattern

# A full stop the sentences were not cut at, for doubt: two clauses that stand are cut all the same.
_FULL_STOP = re.compile(
    r"(?<=[\w’'][\w’'][\w’'][.!?])\s+(?=[“„«(]?(?:[A-ZÀ-ÖØ-ŽА-ЯЁІЇЄҒҚҢӨҮҰҺ]|\d\d\.\d\d\.\d{4}))"
)
_WORD_ENDS = re.compile(r"[^\W\d_]{3}[.!?] $")
_WORD = 12
_BETWEEN_DATES = re.compile(
    r"(?:,\s+|\s+)(?:(?:and|i|oraz|a|und|sowie|et|puis|и|а|та|і|й|ir|o|bei|және|ал)"
    r"(?:\s+(?:that|że|iż|dass|qu['’]|que|что|що|kad))?\s+)|,\s+"
)
_TWO = 2
_ARTICLE = 12
"""Characters of an article and an adjective before a paper."""
_CLOSING_QUOTES = "”»"
_LONGEST_NAME = 60
_LEADING = " ,;:–—-•·*"
_TRAILING = " ,;:–—-"
_LONGEST_PAPER = 170


@dataclass(frozen=True, slots=True)
class Paper:
    """A decision, letter or appeal named with its own date: `start`..`end` is that noun phrase."""

    start: int
    end: int
    date: DateMention


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of one sentence with the dates, papers, acts and names inside it."""

    start: int
    end: int
    sentence: Sentence
    dates: tuple[DateMention, ...]
    papers: tuple[Paper, ...]
    acts: tuple[ActHit, ...]
    names: tuple[NameMention, ...]


@dataclass(frozen=True, slots=True)
class _Whole:
    """The sentence a clause is cut from, with all its acts."""

    source: EventSource
    sentence: Sentence
    acts: list[ActHit]


def clauses_of(source: EventSource, sentence: Sentence) -> list[Clause]:
    """The clauses of a sentence that can stand alone; the others stay with their neighbour."""
    acts = find_acts(source.words, source.line, sentence.start, sentence.end)
    whole = _Whole(source, sentence, acts)
    behind_dates = _behind_dates(source, sentence)
    joints = sorted({*_joints(source, sentence), *behind_dates})
    edges = [(0, sentence.start), *joints, (sentence.end, 0)]
    pieces = [_clause(whole, start, end) for (_, start), (end, _) in pairwise(edges)]
    joined = pieces[:1]
    for joint, piece in zip(joints, pieces[1:], strict=True):
        # "on 5 May 2022 r. The court": only a piece with its own date was a sentence of its own.
        stands = _stands(source, piece) and (joint not in behind_dates or bool(piece.dates))
        if stands and _only_attribution(source, joined[-1]):
            joined[-1] = _with_antecedent(whole, joined[-1], piece)
        elif stands and _stands(source, joined[-1]):
            joined.append(piece)
        else:
            joined[-1] = _clause(whole, joined[-1].start, piece.end)
    told = [part for clause in joined for part in _by_dates(whole, clause)]
    return [_trimmed(source, clause) for clause in told]


def _by_dates(whole: _Whole, clause: Clause) -> list[Clause]:
    """A clause that dates two acts, cut between them ("came on 3 May and on 5 May asked ...")."""
    if len(clause.dates) < _TWO or sum(hit.told for hit in clause.acts) < _TWO:
        return [clause]
    source = whole.source
    for joint in _BETWEEN_DATES.finditer(source.line, clause.dates[0].end, clause.end):
        if _covered(source.dates, joint.start()) or _covered(source.names, joint.start()):
            continue
        left = _clause(whole, clause.start, joint.start())
        right = _clause(whole, joint.end(), clause.end)
        if all(part.dates and any(hit.told for hit in part.acts) for part in (left, right)):
            if joint[0].strip() == "," and _begins_with_act(right) and _ends_in_aside(source, left):
                # "The decision, served on 5 May, came into force on 1 June": one subject for both.
                right = replace(right, start=clause.start)
            return [left, *_by_dates(whole, right)]
    return [clause]


def _begins_with_act(clause: Clause) -> bool:
    return any(hit.told and hit.start == clause.start for hit in clause.acts)


def _ends_in_aside(source: EventSource, clause: Clause) -> bool:
    """Whether the words behind a clause's last comma are an aside: ", served on 5 May".

    Behind a paper that opens the clause they are: "the ban of 5 May, in force since 12 May".
    """
    comma = source.line.rfind(",", clause.start, clause.end)
    if comma < 0 or _covered(source.dates, comma):
        return False
    opened = any(paper.start - clause.start <= _ARTICLE for paper in clause.papers)
    return opened or all(hit.start > comma for hit in clause.acts if hit.told)


def _behind_dates(source: EventSource, sentence: Sentence) -> set[tuple[int, int]]:
    """Full stops right behind a date, which may end "year" or the sentence."""
    joints = set()
    for date in source.dates_in(sentence.start, sentence.end):
        after = source.line[date.end : date.end + 3]
        if after[:2] == ". " and (after[2:].isupper() or after[2:].isdigit()):
            joints.add((date.end + 1, date.end + 2))
    return joints


def _only_attribution(source: EventSource, clause: Clause) -> bool:
    """Whether a piece holds a quotation and who said it, and tells no event."""
    words = source.line[clause.start : clause.end]
    return not _stands(source, clause) and any(mark in words for mark in _CLOSING_QUOTES)


def _with_antecedent(whole: _Whole, before: Clause, clause: Clause) -> Clause:
    """A relative clause with the name it belongs to."""
    start = before.names[-1].start if before.names else clause.start
    if clause.start - start > _LONGEST_NAME:
        start = clause.start
    return _clause(whole, start, clause.end)


def _joints(source: EventSource, sentence: Sentence) -> list[tuple[int, int]]:
    """(end of a clause, start of the next): joints outside dates, names and brackets."""
    joints = []
    for shape in (source.words.clause_ends, _FULL_STOP):
        for found in shape.finditer(source.line, sentence.start, sentence.end):
            inside = source.line[sentence.start : found.start()]
            if inside.count("(") > inside.count(")") or found.end() >= sentence.end:
                continue
            if not (_covered(source.dates, found.start()) or _covered(source.names, found.start())):
                joints.append((found.start(), found.end()))
    joints += _before_dates(source, sentence)
    return sorted(set(joints))


def _before_dates(source: EventSource, sentence: Sentence) -> list[tuple[int, int]]:
    """Full stops behind a word right before a date in figures: "for 40 days. 11 November ..."."""
    line = source.line
    return [
        (date.start - 1, date.start)
        for date in source.dates_in(sentence.start, sentence.end)
        if _WORD_ENDS.search(line, max(sentence.start, date.start - _WORD), date.start)
    ]


def _covered(items: tuple[DateMention, ...] | tuple[NameMention, ...], at: int) -> bool:
    place = bisect_left(items, at + 1, key=lambda item: item.start)
    return any(item.start < at < item.end for item in items[max(0, place - 3) : place])


def _clause(whole: _Whole, start: int, end: int) -> Clause:
    dates, papers = [], []
    for date in whole.source.dates_in(start, end):
        paper = _paper(whole, start, end, date)
        if paper is None:
            dates.append(date)
        else:
            papers.append(paper)
    acts = tuple(
        hit
        for hit in whole.acts
        if start <= hit.start < hit.end <= end
        and not any(date.start <= hit.start < date.end for date in dates)
        and not any(paper.date.end <= hit.start < paper.end for paper in papers)
    )
    names = tuple(whole.source.names_in(start, end))
    return Clause(start, end, whole.sentence, tuple(dates), tuple(papers), acts, names)


def _paper(whole: _Whole, start: int, end: int, date: DateMention) -> Paper | None:
    """The paper a date belongs to, unless the paper is the means of the clause's own act."""
    source, words, line = whole.source, whole.source.words, whole.source.line
    if words.means_paper_after.match(line, date.end, end):
        return None
    after = words.paper_after.match(line, date.end, end)
    if after is not None:
        first = _paper_start(source, start, date.start)
        return Paper(first, _paper_end(source, after.end(), end), date)
    link = words.paper_date.search(line, max(start, date.start - 24), date.start)
    if link is None:
        return None
    nouns = list(words.paper.finditer(line, max(start, date.start - _LONGEST_PAPER), link.start()))
    if not nouns or any(mark in line[nouns[-1].end() : link.start()] for mark in ";:"):
        return None
    noun = nouns[-1]
    if words.means_paper.match(line, noun.start()) or words.means.search(
        line, max(start, noun.start() - 30), noun.start()
    ):
        return None
    if any(hit.told and noun.end() <= hit.start < link.start() for hit in whole.acts):
        return None
    past = _what_was_done(whole, date.end, end) or _paper_end(source, date.end, end)
    return Paper(_paper_start(source, start, noun.start()), past, date)


@cache
def _by_which(words: str) -> re.Pattern[str]:
    return pattern(rf",? ?(?:{words})", whole=False)


def _what_was_done(whole: _Whole, at: int, end: int) -> int | None:
    """Where the words end that tell what a paper did: "..., by which the prefect expelled him"."""
    line = whole.source.line
    opening = _by_which(whole.source.words.data.by_which).match(line, at, end)
    if opening is None:
        return None
    comma = next((found for found in re.finditer(r"[,;]", line[opening.end() : end])), None)
    past = opening.end() + comma.start() if comma is not None else end
    told = any(hit.told and opening.end() <= hit.start < past for hit in whole.acts)
    return past if told else None


def _paper_start(source: EventSource, start: int, noun: int) -> int:
    """The noun phrase begins with its article, or with who issued the paper."""
    before = source.words.paper_before.search(source.line, max(start, noun - 40), noun)
    first = before.start() if before else noun
    owner = next((name for name in source.names_in(start, first) if first - name.end <= 1), None)
    return owner.start if owner else first


def _paper_end(source: EventSource, at: int, end: int) -> int:
    """Who issued the paper belongs to the phrase when named right after the date."""
    for name in source.names_in(at, min(end, at + 110)):
        between = source.line[at : name.start]
        if name.kind in {"court", "body"} and between.count(",") == 0 and len(between) <= 24:
            return name.end
        break
    return at


def _stands(source: EventSource, clause: Clause) -> bool:
    """Whether a clause tells something without its neighbours."""
    told = [hit for hit in clause.acts if hit.told]
    if clause.dates:
        return bool(clause.acts) or (
            _words_beside(source, clause) >= 4 and _subject(source, clause)
        )
    return any(hit.act.alone and _subject(source, replace(clause, end=hit.start)) for hit in told)


def _words_beside(source: EventSource, clause: Clause) -> int:
    words = len(source.line[clause.start : clause.end].split())
    return words - sum(len(date.surface.split()) for date in clause.dates)


def _subject(source: EventSource, clause: Clause) -> bool:
    """Whether the clause names or points to somebody."""
    if any(name.end <= clause.end for name in clause.names):
        return True
    words = source.words
    return any(
        shape.search(source.line, clause.start, clause.end)
        for shape in (words.pronouns, words.client, words.authority, words.family)
    )


def _trimmed(source: EventSource, clause: Clause) -> Clause:
    start, end = clause.start, clause.end
    while start < end and source.line[start] in _LEADING:
        start += 1
    while end > start and source.line[end - 1] in _TRAILING:
        end -= 1
    return replace(clause, start=start, end=end)
