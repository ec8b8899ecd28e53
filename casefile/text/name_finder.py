"""Finds the people, courts, bodies and places a document names, and what names belong together."""

import re
from collections.abc import Sequence

from casefile.model.finding import KnownName, NameGroup, NameMention, Sentence
from casefile.text.body_names import body_sign
from casefile.text.name_bodies import Span, find_bodies
from casefile.text.name_called import find_called
from casefile.text.name_groups import (
    Group,
    group_bodies,
    group_people,
)
from casefile.text.name_known import known_group, known_spans
from casefile.text.name_main import best_name
from casefile.text.name_people import Person, find_people
from casefile.text.name_phrases import Phrases
from casefile.text.name_places import place_phrases
from casefile.text.name_references import (
    beside_capital,
    lone_towns,
    refer_back,
    single_given_names,
    take,
)
from casefile.text.name_roles import propose_roles
from casefile.text.name_rules import NameRules, rules_of
from casefile.text.name_words import Words

_ACRONYM_BEHIND = re.compile(
    r"\s*\(\s*(?:\w+\s)?(?:\w+\s)?[–-]?\s*[„“”\"«']?([A-ZĄČĘĖĮŠŲŪŽŁŚА-ЯІЇЄҚҰ]{2,8})[“”\"»']?\s*\)"
)
_LEAST_LETTERS = 3


def find_names(
    text: str,
    language: str,
    sentences: Sequence[Sentence],
    *,
    lexicon: Sequence[KnownName] = (),
) -> tuple[list[NameMention], list[NameGroup]]:
    """Every name in reading order, and the people, bodies, courts and places they stand for.

    `language` is one of the eight codes ("" is read as English), `sentences` come from
    `split_sentences`, `lexicon` holds the names the case already knows: these are found in any
    spelling, case ending and script. Titles and a possessive 's are not part of a name.
    """
    rules = rules_of(language)
    words = Words(text, sentences)
    taken = bytearray(len(words))
    known = [known_group(one) for one in lexicon]
    spans = _apart([*find_called(words, rules), *find_bodies(words, rules)])
    for first, last, number in known_spans(words, rules, lexicon, spans):
        known[number].spans.append((first, last))
        take(taken, first, last)
    groups = [*_bodies(words, spans, known, taken)]
    groups += _people(words, rules, [one for one in known if one.kind == "person"], taken)
    groups += _places(words, language, [one for one in known if one.kind == "place"], taken)
    return _report(words, rules, groups)


def _bodies(words: Words, found: list[Span], known: list[Group], taken: bytearray) -> list[Group]:
    spans = [
        span
        for span in found
        if not any(taken[index] for index in range(span.first, span.last + 1))
    ]
    bodies = [one for one in known if one.kind in ("body", "court")]
    groups = group_bodies(words, spans, bodies)
    for span in spans:
        take(taken, span.first, span.last)
    _mark_again(words, groups, taken)
    _take_acronyms(words, groups, taken)
    return groups


def _apart(spans: list[Span]) -> list[Span]:
    """The spans in reading order without those that overlap an earlier one of the list."""
    kept: list[Span] = []
    covered: set[int] = set()
    for span in spans:
        inside = range(span.first, span.last + 1)
        if covered.isdisjoint(inside):
            covered.update(inside)
            kept.append(span)
    return sorted(kept, key=lambda one: one.first)


def _mark_again(words: Words, groups: list[Group], taken: bytearray) -> None:
    """Marks bodies known from the text in headlines, whose capitals name nobody new."""
    if not any(words.headline):
        return
    phrases = Phrases()
    for number, group in enumerate(groups):
        for first, last in group.spans:
            if last > first:
                phrases.add(words.word[first : last + 1], number)
    for index in range(len(words)):
        if words.headline[index] and words.capital[index] and not taken[index]:
            hit = phrases.at(words, index)
            if hit and not any(taken[index : hit[0] + 1]):
                groups[hit[1]].spans.append((index, hit[0]))
                take(taken, index, hit[0])


def _take_acronyms(words: Words, groups: list[Group], taken: bytearray) -> None:
    """After "... Foundation (ODF)" the letters stand for that body from then on.

    So do the first letters of a name's words where they stand for nothing else.
    """
    short: dict[str, Group] = {}
    for group in groups:
        for _, last in group.spans:
            behind = _ACRONYM_BEHIND.match(words.text, words.end[last])
            if behind and behind[1] != group.main_name:
                short.setdefault(behind[1], group)
    for group in groups:
        letters = body_sign(group.main_name).initials
        if len(letters) >= _LEAST_LETTERS and letters != group.main_name:
            short.setdefault(letters, group)
    for group in groups:
        if group.main_name in short:
            short[group.main_name].spans += group.spans
            group.spans = []
    for index in range(len(words)):
        meant = short.get(words.word[index]) if words.capital[index] else None
        if meant is not None and not taken[index]:
            meant.spans.append((index, index))
            taken[index] = 1


def _people(words: Words, rules: NameRules, known: list[Group], taken: bytearray) -> list[Group]:
    in_place, may_be_place = _place_words(words, rules.language)
    blocked = bytearray(a or b for a, b in zip(taken, in_place, strict=True))
    people = find_people(words, rules, blocked, may_be_place)
    groups = group_people(words, rules, people, known)
    for person in people:
        take(taken, person.first, person.last)
    refer_back(words, rules, groups, taken)
    singles = single_given_names(words, rules, taken, in_place)
    for index in singles:
        take(taken, index, index)
    towns = lone_towns(words, rules, singles)
    at_town = {first for town in towns for first, _ in town.spans}
    given = [Person(index, index) for index in singles if index not in at_town]
    return [*group_people(words, rules, given, groups), *towns]


def _place_words(words: Words, language: str) -> tuple[bytearray, bytearray]:
    """Words that surely are a place's name, and all that may be."""
    phrases, _ = place_phrases(language)
    surely, maybe = bytearray(len(words)), bytearray(len(words))
    for index in range(len(words)):
        hit = phrases.at(words, index) if words.capital[index] else None
        if hit:
            take(maybe, index, hit[0])
            if hit[0] > index or not beside_capital(words, index):
                take(surely, index, hit[0])
    return surely, maybe


def _places(words: Words, language: str, known: list[Group], taken: bytearray) -> list[Group]:
    phrases, meanings = place_phrases(language)
    by_name: dict[int, Group] = {}
    for index in range(len(words)):
        if taken[index] or not words.capital[index]:
            continue
        hit = phrases.at(words, index)
        if hit is None or any(taken[index : hit[0] + 1]):
            continue
        place, name = meanings[hit[1]]
        group = by_name.get(place)
        if group is None:
            group = by_name[place] = next(
                (one for one in known if name in one.extra_spellings or name == one.main_name),
                Group("place", main_name=name),
            )
        group.spans.append((index, hit[0]))
        take(taken, index, hit[0])
    return [*known, *(one for one in by_name.values() if one not in known)]


def _report(
    words: Words, rules: NameRules, groups: list[Group]
) -> tuple[list[NameMention], list[NameGroup]]:
    """Mentions in reading order and numbered groups; groups nobody mentions are left out."""
    propose_roles(words, rules, groups)
    mentions: list[NameMention] = []
    reported: list[NameGroup] = []
    for group in groups:
        if not group.spans:
            continue
        key = len(reported)
        surfaces = []
        for first, last in sorted(group.spans):
            start, end = words.bounds(first, last, quoted=group.kind == "body")
            surfaces.append(" ".join(words.text[start:end].split()))
            mentions.append(NameMention(start, end, surfaces[-1], group.kind, key))
        spellings = tuple(dict.fromkeys(surfaces + _with_courtesy(words, rules, group)))
        main_name = group.main_name
        if group.kind != "place" and not group.extra_spellings:
            written = [(surface, rules.language) for surface in dict.fromkeys(surfaces)]
            main_name = best_name(written, group.kind, rules.language)
        role = group.roles.most_common(1)[0][0] if group.roles else ""
        reported.append(NameGroup(key, group.kind, main_name, spellings, role))
    mentions.sort(key=lambda one: one.start)
    return mentions, reported


def _with_courtesy(words: Words, rules: NameRules, group: Group) -> list[str]:
    """The spellings with Mr, Ms or their like before the name, as they are written."""
    if group.kind != "person":
        return []
    return [
        words.surface(first - 1, last).replace(" .", ".")
        for first, last in sorted(group.spans)
        if first > 0
        and words.joined_after_title(first)
        and words.lower[first - 1] in rules.courtesy
    ]
