"""Says in brackets whom a headline means by "he", where the text leaves no doubt.

The words in [ ] are not the source's: a headline stands alone on paper, and nobody stands before
its "he".
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from casefile.model.finding import NameGroup, Sentence
from casefile.text.event_clauses import Clause
from casefile.text.event_pronouns import meant_at
from casefile.text.event_source import EventSource
from casefile.text.event_words import ActHit
from casefile.text.headline_words import HeadlineWords, headline_words
from casefile.text.person_sex import Sex, is_nominative, sex_of_one, sex_of_pronoun

ADDED = re.compile(r"\s*\[[^\]]*\]\s*")
"""What stands in a headline and not in its source."""

_OF_PEOPLE = frozenset({
    "apply", "reconsider", "detain", "release", "interview", "charge", "wanted", "search",
    "threaten", "enter", "leave", "deport", "expel", "marry", "kill", "treat", "protest", "fire",
    "work", "urge", "say", "respond",
})  # fmt: skip
"""Acts of or against somebody: who "he" is there is no decision and no complaint."""
_OBJECT_IS_THING = frozenset({"apply", "reconsider", "respond", "say", "urge"})
"""Those whose object may be a paper: "they lodged it"."""
_WOMAN = re.compile(r"\w+(?:ła|ла|лась|лася)")
_MAN = re.compile(r"\w+(?:ł|л|лся|в|вся)")
_NOT_COME = re.compile(
    r"^(?:на|по|за) .*(?:не явил(?:ся|ась)|не з[’'ʼ]явил(?:ася)|не з[’'ʼ]явився)$", re.IGNORECASE
)
"""A headline that begins with what somebody was called to and ends with that he did not come."""
_NOT_COME_WOMAN = re.compile(r"(?:явилась|явилася)$")
_NEAR = 60
"""Characters behind a pronoun within which its next word stands, past a date left out."""
_LOOKED_BACK = 40
"""Sentences of a paragraph looked back at for who else may be meant."""
_CLOSE = 2
"""Sentences, with its own, within which somebody who is not the client must be named."""
_NAMES_BACK = 200
"""Names looked back at for whom a text is about most."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A pronoun of a headline: where it stands there, and `at` in the text."""

    start: int
    end: int
    at: int


def with_person(source: EventSource, clause: Clause, title: str, act: ActHit | None) -> str:
    """The headline with the name of whom its first pronoun means behind it, in brackets.

    A verb without a subject gets the name before it. Nothing is added where somebody is named
    before, where more than one of those the paragraph names may be meant, or where the word may
    stand for a thing.
    """
    words = headline_words(source.words.language)
    word = _first_pronoun(source, clause, words, title)
    if word is None:
        return _with_subject(source, clause, title, act)
    said = title[word.start : word.end]
    if not _is_person(words, said, act) or _named_before(source, clause, title[: word.start]):
        return title
    name = _name_at(source, clause, word.at, sex_of_pronoun(said, source.words.language))
    if not name:
        return title
    owner = "’s" if _owns(source, words, title, word) else ""
    return f"{title[: word.end]} [{name}{owner}]{title[word.end :]}"


def _first_pronoun(
    source: EventSource, clause: Clause, words: HeadlineWords, title: str
) -> _Word | None:
    """The first pronoun of one person, found again in the text with the word behind it."""
    found = words.one.search(title)
    if found is None:
        return None
    said, behind = found.group().casefold(), title[found.end() :].split()[:1]
    # Behind the clause's own pronoun its next word follows; else it is the subject of a verb
    # before, in the same sentence.
    for start, end, following in (
        (clause.start, clause.end, behind),
        (clause.sentence.start, clause.start, []),
    ):
        for again in words.one.finditer(source.line, start, end):
            near = source.line[again.end() : min(end, again.end() + _NEAR)]
            if again.group().casefold() == said and all(word in near for word in following):
                return _Word(*found.span(), again.start())
    return None


def _is_person(words: HeadlineWords, pronoun: str, act: ActHit | None) -> bool:
    """Whether the pronoun surely means a person: in most languages a thing is "he" or "she" too."""
    if words.thing_is_it or words.to_him.fullmatch(pronoun):
        return True
    if act is None or act.name not in _OF_PEOPLE:
        return False
    return bool(words.he.fullmatch(pronoun)) or act.name not in _OBJECT_IS_THING


def _named_before(source: EventSource, clause: Clause, before: str) -> bool:
    """Whether the words before the pronoun name somebody whom it takes up."""
    names = source.names_in(clause.sentence.start, clause.end)
    if any(name.kind == "person" and name.surface in before for name in names):
        return True
    return any(shape.search(before) for shape in (source.words.client, source.words.family))


def _name_at(source: EventSource, clause: Clause, at: int, sex: Sex) -> str:
    """The main name of whom "he" means there; "" where somebody else named may be meant."""
    key = meant_at(source, at, sex)
    group = source.groups.get(key) if key is not None else None
    if key is None or group is None or group.kind != "person":
        return ""
    if any(name.key == key for name in source.names_in(at, clause.end)):
        return ""  # "her sister, Rosa Roe": who is named behind is somebody else
    if not _fits(group, sex) or not is_nominative(group.main_name, source.words.language, sex):
        return ""
    return group.main_name if _is_sure(source, at, group, sex) else ""


def _is_sure(source: EventSource, at: int, group: NameGroup, sex: Sex) -> bool:
    """Whether nobody else comes into question.

    The client is meant throughout a paragraph that names nobody else, or in one that names nobody
    where the text is about the client most; anybody else only right behind the name.
    """
    paragraph = _paragraph_before(source, at)
    close = paragraph[-_CLOSE:]
    if not close or source.words.family.search(source.line, close[0].start, at):
        return False  # "her sister was held; she was released": which of the two?
    if group.key == source.client:
        near = _people(source, paragraph[0].start, at, sex)
        if near:
            return set(near) == {group.key}
        past = bisect_left(source.names, at, key=attrgetter("start"))
        start = source.names[max(0, past - _NAMES_BACK)].start if past else at
        told = Counter(_people(source, start, at, sex)).most_common(2)
        most = bool(told) and told[0][0] == group.key and (told[0][1] > told[-1][1] or not told[1:])
        return most and sex_of_one(group.main_name) == sex != ""
    near = _people(source, close[0].start, at, sex)
    pointed = source.words.client.search(source.line, close[0].start, at)
    return set(near) == {group.key} and not pointed


def _people(source: EventSource, start: int, end: int, sex: Sex) -> list[int]:
    """The people named in a stretch who may be of this sex, once a name."""
    return [
        name.key
        for name in source.names_in(start, end)
        if name.kind == "person" and _fits(source.groups.get(name.key), sex)
    ]


def _fits(group: NameGroup | None, sex: Sex) -> bool:
    """Whether somebody may be of this sex; inflected spellings would say both of many."""
    return group is None or sex_of_one(group.main_name) in {"", sex} or not sex


def _paragraph_before(source: EventSource, at: int) -> Sequence[Sentence]:
    """The sentences of a paragraph up to the one a place stands in, as far back as is looked."""
    place = bisect_left(source.sentences, at + 1, key=attrgetter("start")) - 1
    if place < 0:
        return ()
    here = source.sentences[place]
    before = source.sentences[max(0, place - _LOOKED_BACK) : place + 1]
    return [one for one in before if one.paragraph == here.paragraph]


def _owns(source: EventSource, words: HeadlineWords, title: str, word: _Word) -> bool:
    """Whether the pronoun stands before what is his or hers ("her article", not "her to go")."""
    noun = title[word.end :].split()[:1]
    if not noun or not words.his.match(title, word.start, word.end):
        return False
    return source.words.small_words.fullmatch(noun[0].strip(".,;:")) is None


def _anybody(source: EventSource, clause: Clause) -> bool:
    """Whether a clause names a person."""
    return any(name.kind == "person" for name in clause.names)


def _with_subject(source: EventSource, clause: Clause, title: str, act: ActHit | None) -> str:
    """The headline with who did it, where it begins with a verb that shows one person did."""
    verb, words = title.split(" ", 1)[0], headline_words(source.words.language)
    if act is not None and _NOT_COME.search(title) and not _anybody(source, clause):
        woman = _NOT_COME_WOMAN.search(title) is not None
        name = _name_at(source, clause, act.end, "woman" if woman else "man")
        return f"[{name}] {title[:1].lower()}{title[1:]}" if name else title
    if act is None or not act.told or act.name not in _OF_PEOPLE:
        return title
    begins = source.line[act.start : act.end].casefold().startswith(verb.casefold())
    if not begins or not words.verb_of_one.fullmatch(verb):
        return title
    sex: Sex = "woman" if _WOMAN.fullmatch(verb) else "man" if _MAN.fullmatch(verb) else ""
    name = _name_at(source, clause, act.start, sex)
    return f"[{name}] {verb[:1].lower()}{title[1:]}" if name else title
