"""Who takes part in an event: names in its clause, and whom "he" or "the court" points to."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from casefile.model.finding import NameMention, Participant
from casefile.text.body_names import body_sign
from casefile.text.event_acts import DECIDING
from casefile.text.event_clauses import Clause
from casefile.text.event_kin import aside, says_whose
from casefile.text.event_pointed import pointed_at
from casefile.text.event_pronouns import last_subject, pronoun_meant
from casefile.text.event_source import EventSource
from casefile.text.event_words import ActHit
from casefile.text.languages import pointing
from casefile.text.name_concepts import LEVELS, concept_of

_PEOPLE = frozenset({"person"})
_OFFICES = frozenset({"court", "body"})
_ARTICLES = frozenset({"the", "a", "an", "this", "der", "die", "das", "le", "la", "une", "un"})
_WITHOUT_PRONOUN = frozenset({"lt", "ru", "uk", "pl", "kk"})
_SOME = re.compile(r"(?<!\w)(?:an?|ein(?:e[mnrs]?)?|une?) (?:\w+ )?$", re.IGNORECASE)
_DIRECTIONS = frozenset({"ru", "uk"})
_SOMEBODYS = re.compile(
    r"(?<!\w)(?:his|her|my|our|jo|jos|mano|его|её|мой|його|її|jego|jej|mój|ihr|sein|mein|son|mon)"
    r"\s+$",
    re.IGNORECASE,
)
_BESIDE = 20
_NAMED_ROLES = frozenset({"person", "court", "body"})


@dataclass(frozen=True, slots=True)
class Cast:
    """The people of one clause: `actor` is the key of who acts, or None.

    `client_named` says that the client takes part, by name, by role or by "he".
    """

    actor: int | None
    participants: tuple[Participant, ...]
    client_named: bool
    place: str
    by_court: bool


def cast_of(source: EventSource, clause: Clause, act: ActHit | None) -> Cast:
    """Actor, participants and place of a clause."""
    taking_part = tuple(name for name in clause.names if name not in aside(source, clause))
    told = replace(clause, names=taking_part)
    actor = _actor(source, told, act)
    roles: dict[int, str] = {}
    if actor is not None:
        roles[actor] = "actor"
    for name in taking_part:
        if name.kind in _NAMED_ROLES:
            roles.setdefault(name.key, "concerned")
    pointed = _pointed_person(source, clause)
    if pointed is None and not roles and act is not None and act.told:
        pointed = _goes_on_about(source, clause)
    if pointed is None and _decides_of_client(source, act, roles):
        pointed = source.client
    if pointed is not None:
        roles.setdefault(pointed, "concerned")
    for key in pointed_at(source, clause, act):
        roles.setdefault(key, "concerned")
    return Cast(
        actor=actor,
        participants=tuple(Participant(key, role) for key, role in roles.items()),
        client_named=_client_named(source, clause, roles),
        place=_place(source, clause, act),
        by_court=_by_court(source, clause, actor, act),
    )


def _decides_of_client(source: EventSource, act: ActHit | None, roles: Iterable[int]) -> bool:
    """Whether a ruling tells what was decided about nobody named: that is its applicant."""
    decides = source.facts.kind == "ruling" and act is not None and act.name in DECIDING
    return decides and not any(source.groups[key].kind == "person" for key in roles)


def _actor(source: EventSource, clause: Clause, act: ActHit | None) -> int | None:
    """Who stands before the act, or after "by"; else whom a pronoun or an office word means."""
    if act is None:
        return _first_key(clause.names)
    after = _after_by(source, clause, act)
    if after is not None:
        return after
    before = [
        name
        for name in clause.names
        if name.end <= act.start + 1
        and name.kind in _NAMED_ROLES
        and not _owned(source, clause, name)
    ]
    if before:
        return before[0].key if len(before) == 1 else _subject_of(source, before, act)
    inside = next((name for name in _named(clause) if act.start < name.start < act.end), None)
    if inside is not None:
        return inside.key  # "gab das Gericht der Klage statt": the verb goes round its subject
    meant = _meant(source, clause.start, act.end)
    if meant is not None:
        return meant
    return _owner(clause, act) or _carried(source, clause, act)


def _named(clause: Clause) -> list[NameMention]:
    return [name for name in clause.names if name.kind in _NAMED_ROLES]


def _owned(source: EventSource, clause: Clause, name: NameMention) -> bool:
    """Whether the name only says by, of or against whom something is."""
    return bool(source.words.paper_date.search(source.line, clause.start, name.start))


def _own_subject(source: EventSource, clause: Clause, act: ActHit) -> bool:
    """Whether words stand before the act that are neither a date nor small words."""
    before = source.line[clause.start : act.start]
    for date in clause.dates:
        before = before.replace(date.surface, " ")
    words = [word.strip(",") for word in before.split() if any(map(str.isalpha, word))]
    if words and words[-1].casefold() in _ARTICLES:
        return True  # "the answer came": the act's own words begin with who or what did it
    return any(not source.words.small_words.fullmatch(word) for word in words)


def _carried(source: EventSource, clause: Clause, act: ActHit) -> int | None:
    """The subject a clause takes over: of its own sentence's beginning, else of the one before.

    A sentence may do without any subject only where the verb's form shows the person.
    """
    if any(name.kind in _NAMED_ROLES for name in clause.names) or _own_subject(source, clause, act):
        return None
    earlier = source.names_in(clause.sentence.start, clause.start)
    subject = next((name for name in earlier if name.kind in _NAMED_ROLES), None)
    if subject is not None:
        return subject.key
    if source.words.pronouns.search(source.line, clause.sentence.start, clause.start):
        return pronoun_meant(source, clause.sentence.start, clause.start)
    if clause.start == clause.sentence.start and source.words.language in _WITHOUT_PRONOUN:
        person = last_subject(source, clause.start, _PEOPLE)
        judge = person is not None and source.groups[person.key].role == "judge"
        return person.key if person is not None and not judge else None
    return None


def _owner(clause: Clause, act: ActHit) -> int | None:
    """Whose decision or appeal it is that "was adopted": the first office named before the act."""
    return next(
        (name.key for name in clause.names if name.end <= act.start and name.kind in _OFFICES), None
    )


def _subject_of(source: EventSource, before: list[NameMention], act: ActHit) -> int:
    """Of several names before an act the last that no comma parts from it, courts first."""
    courts = [name for name in before if name.kind == "court"]
    if courts and act.act.kind in {"decision", "hearing", "ruling"}:
        return courts[-1].key
    return before[-1].key


def _after_by(source: EventSource, clause: Clause, act: ActHit) -> int | None:
    for name in clause.names:
        if act.end <= name.start <= act.end + 60 and name.kind in _NAMED_ROLES:
            between = source.line[act.end - 4 : name.start]
            if len(between.split()) <= 5 and source.words.by.search(between):
                return name.key
            return None
    return None


def _meant(source: EventSource, start: int, end: int) -> int | None:
    words, line = source.words, source.line
    if words.client.search(line, start, end):
        return source.client
    if words.family.search(line, start, end):
        return None
    if _named_office(source, start, end):
        return None
    office = words.authority.search(line, start, end)
    before = line[start : office.start()] if office is not None else ""
    if _SOME.search(before) or _SOMEBODYS.search(before):
        return None  # "a court in Riga", "her office": none of those named before
    if office or words.things.search(line, start, end):
        named = last_subject(source, start, _OFFICES)
        other = named is None or (office and _of_another_level(source, office.span(), named))
        return None if named is None or other else named.key
    if words.pronouns.search(line, start, end):
        return pronoun_meant(source, start, end)
    return None


def _of_another_level(source: EventSource, office: tuple[int, int], named: NameMention) -> bool:
    """Whether "the city court" cannot be the court named before, which is none of a city."""
    start, end = office
    beside = source.line[max(0, start - _BESIDE) : start].split()[-1:]
    beside += source.line[start : end + _BESIDE].split()[:2]
    levels = {sign for word in beside if (sign := concept_of(word.strip(",.;:"))) in LEVELS}
    group = source.groups.get(named.key)
    spellings = group.spellings if group else (named.surface,)
    return not levels <= frozenset[str]().union(*(body_sign(one).concepts for one in spellings))


def _named_office(source: EventSource, start: int, end: int) -> bool:
    return any(name.kind in _OFFICES for name in source.names_in(start, end))


def _pointed_person(source: EventSource, clause: Clause) -> int | None:
    """The client a role word means, or the person a pronoun means when no person is named."""
    if _client_word(source, clause):
        return source.client
    if any(name.kind == "person" for name in clause.names):
        return None
    if source.words.pronouns.search(source.line, clause.start, clause.end):
        return pronoun_meant(source, clause.start, clause.end)
    return None


def _client_word(source: EventSource, clause: Clause) -> bool:
    """Whether "the applicant" stands for the client, not for whose brother somebody named is."""
    found = source.words.client.finditer(source.line, clause.start, clause.end)
    if not any(name.kind == "person" for name in clause.names):
        return next(found, None) is not None
    return any(not says_whose(source, clause, one.start(), one.end()) for one in found)


def _goes_on_about(source: EventSource, clause: Clause) -> int | None:
    """The person a clause without any goes on about: "... of A. Roe, a lawyer, held since May"."""
    earlier = source.names_in(clause.sentence.start, clause.start)
    return next((name.key for name in reversed(earlier) if name.kind == "person"), None)


def _client_named(source: EventSource, clause: Clause, roles: dict[int, str]) -> bool:
    if source.client is not None and source.client in roles:
        return True
    shapes = (source.words.client, source.words.family)
    return any(shape.search(source.line, clause.start, clause.end) for shape in shapes)


def _place(source: EventSource, clause: Clause, act: ActHit | None) -> str:
    """The place the clause says it happened in, else where a journey goes; no "citizen of ..."."""
    places = [name for name in clause.names if name.kind == "place"]
    travels = act is not None and act.act.kind == "travel"
    place = next((name for name in places if _happened_in(source, name)), None)
    if place is None and travels:
        place = next(iter(places), None)
    if place is None:
        return ""
    group = source.groups.get(place.key)
    return group.main_name if group else place.surface


def _happened_in(source: EventSource, name: NameMention) -> bool:
    language = source.words.language
    ending = pointing.IN_ENDING.get(language)
    if ending is not None:
        return re.search(ending, name.surface) is not None
    before = source.line[max(0, name.start - _BESIDE) : name.start]
    words = pointing.IN.get(language, r"(?!)")
    if language in _DIRECTIONS and re.search(r"[^аеиоуіїях]$", name.surface):
        return False  # "в Вильнюс": there he went
    return re.search(rf"(?<!\w)(?:{words})\s+$", before, re.IGNORECASE) is not None


def _by_court(source: EventSource, clause: Clause, actor: int | None, act: ActHit | None) -> bool:
    group = source.groups.get(actor) if actor is not None else None
    if group is not None and group.kind == "court":
        return True
    if group is not None and group.kind == "body":
        return False
    end = act.start if act else clause.end
    return bool(source.words.court.search(source.line, clause.start, end))


def _first_key(names: tuple[NameMention, ...]) -> int | None:
    return next((name.key for name in names if name.kind in _NAMED_ROLES), None)
