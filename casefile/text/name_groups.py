"""Gathers the mentions of one document: which of them name the same person or body."""

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

from casefile.model.finding import NameKind
from casefile.text.body_names import body_sign, compare_bodies
from casefile.text.name_bodies import Span
from casefile.text.name_keys import is_patronymic, one_script, stems, written_as
from casefile.text.name_people import Person
from casefile.text.name_rules import NameRules
from casefile.text.name_words import Words


@dataclass(slots=True)
class Group:
    """One person, body, court or place while a document is being read."""

    kind: NameKind
    full: tuple[str, ...] = ()
    """The words of the fullest name; an initial is one letter and a full stop."""
    spans: list[tuple[int, int]] = field(default_factory=list)
    main_name: str = ""
    roles: Counter[str] = field(default_factory=Counter)
    extra_spellings: list[str] = field(default_factory=list)
    """Spellings known from the case; those of this text are read from the spans."""


def person_words(words: Words, first: int, last: int) -> tuple[str, ...]:
    """A name's words; initials keep their full stop so that they can be told apart."""
    return tuple(
        words.word[index] + ("." if words.initial[index] else "")
        for index in range(first, last + 1)
    )


def group_people(
    words: Words, rules: NameRules, people: list[Person], known: list[Group]
) -> list[Group]:
    """The people of the document; `known` groups come from the case and are filled first."""
    groups = list(known)
    order = sorted(
        people,
        key=lambda one: (-_full_words(person_words(words, one.first, one.last)), one.first),
    )
    for person in order:
        name = person_words(words, person.first, person.last)
        fitting = [group for group in groups if fits(name, group.full, rules)]
        best = [group for group in fitting if len(group.full) == len(fitting[0].full)]
        if len(fitting) > 1:
            told = [one for one in fitting if any(at < person.first for at, _ in one.spans)]
            fitting = told if len(told) == 1 else fitting  # of two sisters the one named before
        if len(fitting) == 1 or (best and _same_name(name, best[0].full, rules)):
            group = fitting[0]
        else:
            group = Group("person", name)
            groups.append(group)
        group.spans.append((person.first, person.last))
        if person.title_role:
            group.roles[person.title_role] += 1
        if not group.full:
            group.full = name
    return groups


def _full_words(name: tuple[str, ...]) -> int:
    return sum(not word.endswith(".") for word in name)


def _same_name(one: tuple[str, ...], other: tuple[str, ...], rules: NameRules) -> bool:
    return len(one) == len(other) and fits(one, other, rules)


def fits(name: tuple[str, ...], full: tuple[str, ...], rules: NameRules) -> bool:
    """Whether a name can be a short, inflected or reordered form of a fuller one.

    Each word must be a different word of the fuller name, an initial its first letter, and at
    least one whole word must be shared. A father's name, written out or as the second initial,
    may be missing from the fuller name. Initials alone must be those the fuller name has.
    """
    return _fits(name, full, rules.inflected)


@lru_cache(maxsize=20_000)
def _fits(name: tuple[str, ...], full: tuple[str, ...], inflected: bool) -> bool:
    if _full_words(name) == 0 or _full_words(full) == 0:
        return name == full or _initials_of(name, full)
    free = list(full)
    shared = initials = 0
    for word in sorted(name, key=lambda one: one.endswith(".")):
        match = next((one for one in free if _word_fits(word, one, inflected=inflected)), None)
        if match is None:
            if not (initials if word.endswith(".") else _may_be_missing(word, name, full)):
                return False
            continue
        initials += word.endswith(".")
        shared += not word.endswith(".") and not match.endswith(".")
        free.remove(match)
    return shared > 0


def _may_be_missing(word: str, name: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a word is a father's name that the fuller name, written abroad, leaves out."""
    return (
        len(name) > 1
        and not one_script(word, "a")
        and is_patronymic(word)
        and not any(map(is_patronymic, full))
    )


def _initials_of(name: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether initials alone are those of a given and a father's name ("Ш.Н." of "Х. Ш.Н.")."""
    if _full_words(name) or len(name) < len("ab") or len(full) <= len(name):
        return False
    at_end, at_begin = full[-len(name) :], full[: len(name)]
    for part, father in ((at_end, full[-1]), (at_begin, at_begin[-1])):
        known = father.endswith(".") or is_patronymic(father)
        if known and all(map(initial_fits, name, part)):
            return True
    return False


def _word_fits(word: str, other: str, *, inflected: bool) -> bool:
    if word.endswith(".") or other.endswith("."):
        return initial_fits(word, other)
    return written_as(word, other, inflected=inflected)


def initial_fits(word: str, other: str) -> bool:
    """Whether one of two words is an initial of the other ("Kh." of "Хасан", "S." of "Šarūnas")."""
    short, long = sorted((word.rstrip("."), other.rstrip(".")), key=len)
    return any(one.startswith(next(iter(sorted(stems(short), key=len)))) for one in stems(long))


def group_bodies(words: Words, spans: list[Span], known: list[Group]) -> list[Group]:
    """The courts and bodies of the document, the bare head words ("the Centre") given to theirs."""
    groups = list(known)
    named = sorted((span for span in spans if not span.bare), key=lambda one: one.first - one.last)
    others: dict[tuple[str, str], int] = {}  # how many groups a name was found not to belong to
    for span in named:
        name = words.surface(span.first, span.last)
        place = others.get((name, span.kind), 0)
        while place < len(groups) and not _same_body(name, span.kind, groups[place]):
            place += 1
        others[name, span.kind] = place
        if place == len(groups):
            groups.append(Group(span.kind, main_name=name))
        groups[place].spans.append((span.first, span.last))
    for span in spans:
        if span.bare:
            _give_bare(words, span, groups)
    return groups


def _same_body(name: str, kind: NameKind, group: Group) -> bool:
    if group.kind not in ("body", "court") or (kind != group.kind and group.spans):
        return False
    names = [group.main_name, *group.extra_spellings]
    return any(compare_bodies(name, other)[0] == "same" for other in names if other)


def _give_bare(words: Words, span: Span, groups: list[Group]) -> None:
    """A head word alone goes to the one body with that head word named before it."""
    head = body_sign(words.word[span.last]).concepts
    before = [
        group
        for group in groups
        if group.kind == span.kind
        and head <= body_sign(group.main_name).concepts
        and any(first < span.first for first, _ in group.spans)
    ]
    if len(before) == 1:
        before[0].spans.append((span.first, span.last))
    elif not before and words.lower[span.last] == "government":
        groups.append(Group("body", main_name="the Government", spans=[(span.first, span.last)]))
