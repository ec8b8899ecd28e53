"""Finds where the words of a headline begin and whose act they tell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from casefile.text.event_words import ActHit, find_acts
from casefile.text.headline_mentions import (
    antecedent,
    before_verb,
    mention,
    mention_end,
    tail_subject,
)
from casefile.text.headline_pieces import (
    Piece,
    Told,
    first_word_after,
    pieces_of,
    sentence_begins,
)

_LONGEST_SUBJECT = 14
_LONGEST_ASIDE = 6
"""Words."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Where a headline's own words begin and what must stand before them.

    `lacks` is "" when they have a subject, "subject" or "antecedent" when it stands elsewhere,
    "unsure" when what stands before the verb may be none, "act before" when an aside parts the
    words of the act. `said` are words that must stay before:
    who says so.
    """

    start: int
    lacks: str = ""
    said: str = ""


def opening_of(told: Told, core: int) -> Opening:
    """The opening of the piece that holds the act."""
    piece = told.pieces[core]
    start = _without_joiner(told, first_word_after(told.source.line, piece.start, told.cuts))
    if told.act is not None and told.act.start < piece.start:
        return Opening(start, "act before")
    relative = told.words.relative.match(told.source.line, start, piece.end)
    that = told.words.that.match(told.source.line, start, piece.end)
    if relative and (that is None or _verb_at(told, relative.end())):
        after = first_word_after(told.source.line, relative.end(), told.cuts)
        # "The request, which you lodged": the subject is another, and "which" must stay.
        act = told.act.start if told.act is not None else after
        other = len(before_verb(told, after, act).split()) == 1
        return Opening(start if other else after, "antecedent")
    if that is not None:
        return _content(told, core, that.end())
    start = _without_frame(told, start, piece.end)
    if _verb_at(told, start) or told.words.claim.match(told.source.line, start, piece.end):
        return Opening(start, "subject")
    return _with_subject(told, start)


def subject_before(told: Told, core: int, opening: Opening) -> str:
    """The subject that stands in an earlier piece, or in the sentence before the clause."""
    if opening.lacks == "antecedent":
        return antecedent(told, core)
    if not opening.lacks:
        return ""
    if opening.lacks == "act before":
        return _around_act(told)
    joined = _joined(told, core)
    for piece in _earlier(told, core):
        found = _subject_of(told, piece, joined=joined, sure=opening.lacks == "subject")
        if found:
            return found
    if opening.lacks == "subject" and not told.pieces[core].hard:
        found = _of_sentence(told)
        return "" if told.words.that.fullmatch(found) else found
    return ""


def named_for(told: Told, start: int) -> tuple[str, int]:
    """Who a "he" at the beginning of the words is, and where the words behind it begin.

    Only where the sentence names just one person before: a headline stands alone, and its "he"
    would be read as somebody else.
    """
    source = told.source
    word = source.line[start : told.clause.end].split(" ")[0].strip(".,;:")
    if not told.words.he.fullmatch(word):
        return "", start
    first = sentence_begins(told, start)
    people = [name for name in source.names_in(first, start) if name.kind == "person"]
    family = list(source.words.family.finditer(source.line, first, start))
    spans = [(name.start, name.end) for name in people]
    for found in family:
        begin, end = found.span()
        named = next((span for span in spans if 0 <= span[0] - end <= 2), None)
        if named is not None:
            spans.remove(named)
            end = named[1]
        spans.append((begin, end))
    if len(spans) != 1 or (told.words.article is None and spans[0][0] != first):
        return "", start
    begin, end = spans[0]
    if source.line[end : end + 2] in ("’s", "'s"):
        return "", start
    return told.text(begin, end), start + len(word)


def with_aside(told: Told, core: int, head: str) -> str:
    """The subject with the aside behind it that says who "we" or "her sister" is.

    "We, eleven doctors, ask"; "His brother, Jan Kos, was held".
    """
    if not head or core < 2 or told.pieces[core].hard:
        return head
    subject, aside = told.pieces[core - 2 : core]
    who = told.source.words.we.fullmatch(head) is not None
    if aside.hard or not told.text(subject.start, subject.end).endswith(head):
        return head
    if not who and (_names_person(told, subject) or not _names_person(told, aside)):
        return head
    said = told.text(aside.start, aside.end)
    return f"{head}, {said}," if len(said.split()) <= _LONGEST_ASIDE else head


def only_names(told: Told, piece: Piece) -> bool:
    """Whether a piece is somebody's name, with a title at most ("by a nurse, Ms Ada Roe")."""
    names = told.source.names_in(piece.start, piece.end)
    if piece.hard or len(names) != 1 or names[0].kind != "person":
        return False
    rest = len(told.text(piece.start, piece.end).split()) - len(names[0].surface.split())
    return rest <= 1


def _names_person(told: Told, piece: Piece) -> bool:
    return any(name.kind == "person" for name in told.source.names_in(piece.start, piece.end))


def _around_act(told: Told) -> str:
    """The piece an act begins in, when an aside parts its words ("We, eleven doctors, ask")."""
    for piece in told.pieces:
        if told.act is not None and piece.start <= told.act.start < piece.end:
            return told.text(piece.start, piece.end)
    return ""


def _without_joiner(told: Told, start: int) -> int:
    """Past "and", "however": not past "that" and "who", which say whose words or act it is."""
    line, end = told.source.line, told.clause.end
    while True:
        if told.words.relative.match(line, start, end) or told.words.that.match(line, start, end):
            return start
        found = told.source.words.opening.match(line, start, end)
        if found is None or found.end() == start:
            return start
        start = first_word_after(line, found.end(), told.cuts)


def _content(told: Told, core: int, after: int) -> Opening:
    """A piece that begins with "that": what was said goes with who said it."""
    start = first_word_after(told.source.line, after, told.cuts)
    said = _said_before(told, [p for p in told.pieces[:core] if not _begins_with_that(told, p)])
    whole = told
    if not said:
        whole = _sentence_before(told)
        said = _said_before(whole, [p for p in whole.pieces if not _begins_with_that(told, p)])
        if not told.words.claim.search(said):
            said = ""
    if not said or told.words.frame.match(said):
        return _with_subject(told, start)
    that = told.source.line[told.pieces[core].start : start].strip(" ,")
    return Opening(start, "", f"{said}, {that.split(' ')[0]}")


def _said_before(told: Told, pieces: Sequence[Piece]) -> str:
    if not pieces:
        return ""
    head = pieces[-1]
    first = _without_joiner(told, first_word_after(told.source.line, head.start, told.cuts))
    return told.text(first, head.end)


def _sentence_before(told: Told) -> Told:
    """What stands before the clause in its sentence, laid out without its dates."""
    source, end = told.source, told.clause.start
    start = sentence_begins(told, end)
    acts = tuple(find_acts(source.words, source.line, start, end)) if start < end else ()
    dates = (
        (date.start, date.end + (source.line[date.end : date.end + 1] == "."))
        for date in source.dates_in(start, end)
    )
    cuts = tuple(sorted({*told.cuts, *dates}))
    clause = replace(told.clause, start=start, end=end, acts=acts)
    pieces = tuple(pieces_of(source, start, end, cuts))
    return replace(told, clause=clause, cuts=cuts, pieces=pieces)


def _begins_with_that(told: Told, piece: Piece) -> bool:
    return told.words.that.match(told.source.line, piece.start, piece.end) is not None


def _without_frame(told: Told, start: int, end: int) -> int:
    """Past "we remind you that", which only says that it is so."""
    frame = told.words.frame.match(told.source.line, start, end)
    if frame is None:
        return start
    that = told.words.that.match(told.source.line, frame.end(), end)
    if that is None:
        that = told.words.that.match(told.source.line, frame.end() + 1, end)
    if that is None or (told.act is not None and told.act.start < that.start()):
        return start
    return first_word_after(told.source.line, that.end(), told.cuts)


def _verb_at(told: Told, at: int) -> bool:
    """Whether a verb stands here: a told act, or helpers before one."""
    for hit in told.clause.acts:
        if hit.told and hit.start >= at and not before_verb(told, at, hit.start):
            return not _names_in(told, hit.start, hit.end)
    return False


def _names_in(told: Told, start: int, end: int) -> bool:
    """Whether an act's words begin with who does it ("we ask you", "notice was given")."""
    first = told.source.line[start:end].split(" ")[0]
    pronoun = told.source.words.pronouns.fullmatch(first) or told.source.words.we.fullmatch(first)
    article = told.words.article and told.words.article.fullmatch(first)
    noun = any(
        hit.start <= start < hit.end
        for hit in find_acts(told.source.words, told.source.line, start, end)
        if not hit.told
    )
    named = told.source.words.named.search(first)
    return bool(pronoun or article or noun or named)


def _with_subject(told: Told, start: int) -> Opening:
    """An opening with a subject of its own, past the words that only say when and where."""
    if told.act is None or told.act.start <= start:
        return Opening(start)
    if not before_verb(told, start, told.act.start):
        return Opening(start, "subject")
    if told.words.adverbial.match(told.source.line, start, told.act.start):
        found = tail_subject(told, start, told.act.start)
        if found is not None:
            return Opening(found)
    return Opening(start, "" if mention(told, start, told.act.start) is not None else "unsure")


def _earlier(told: Told, core: int) -> Iterator[Piece]:
    """The pieces before the core, the first first, back to a mark stronger than a comma."""
    first = core
    while first > 0 and not told.pieces[first].hard:
        first -= 1
    for piece in told.pieces[first:core]:
        start = first_word_after(told.source.line, piece.start, told.cuts)
        line, end = told.source.line, piece.end
        if told.words.aside.match(line, start, end) or told.words.that.match(line, start, end):
            continue
        if any(hit.told and hit.start == start for hit in _acts_in(told, piece)):
            continue  # "the decision, served on Ann Roe, came into force"
        yield replace(piece, start=start)


def _acts_in(told: Told, piece: Piece) -> Sequence[ActHit]:
    """The acts of a piece that are no longer the clause's own, as they are told beside it."""
    if any(piece.start <= hit.start < piece.end for hit in told.clause.acts):
        return ()
    return find_acts(told.source.words, told.source.line, piece.start, piece.end)


def _joined(told: Told, core: int) -> bool:
    """Whether "and" ties the core to what stands before."""
    piece = told.pieces[core]
    first = first_word_after(told.source.line, piece.start, told.cuts)
    word = told.source.line[first : piece.end].split(" ")[0]
    return told.words.joiner.fullmatch(word) is not None


def _subject_of(told: Told, piece: Piece, *, joined: bool, sure: bool) -> str:
    """The subject of a piece; with `joined` of its verb, else the piece as far as it names one."""
    verb = next(
        (h for h in told.clause.acts if h.told and piece.start <= h.start < piece.end), None
    )
    adverbial = told.words.adverbial.match(told.source.line, piece.start, piece.end)
    if verb is not None:
        if not sure:
            return ""
        start = tail_subject(told, piece.start, verb.start) if adverbial else piece.start
        return before_verb(told, start, verb.start) if start is not None else ""
    paper = told.source.words.paper.search(told.source.line, piece.start, piece.end)
    if adverbial or (mention(told, piece.start, piece.end) is None and paper is None):
        return ""
    end = mention_end(told, piece.start, piece.end) if joined else piece.end
    said = told.text(piece.start, end)
    return said if len(said.split()) <= _LONGEST_SUBJECT else ""


def _of_sentence(told: Told) -> str:
    """The subject of the verb told before the clause in its sentence."""
    before = _sentence_before(told)
    pieces = [_clean(before, piece) for piece in before.pieces]
    first = max((place for place, piece in enumerate(pieces) if piece.hard), default=0)
    for place in range(len(pieces) - 1, first - 1, -1):
        piece = pieces[place]
        if _verb_at(before, piece.start) or place == len(pieces) - 1:
            continue
        if any(h.told and piece.start <= h.start < piece.end for h in before.clause.acts):
            return _subject_of(before, piece, joined=True, sure=True)
    for piece in pieces[first:]:
        found = _subject_of(before, piece, joined=len(pieces) - first == 1, sure=True)
        if found:
            return found
    return ""


def _clean(told: Told, piece: Piece) -> Piece:
    start = first_word_after(told.source.line, piece.start, told.cuts)
    return replace(piece, start=_without_joiner(told, start))
