"""Whom "he", "she" or a missing subject means: the people of the sentences before."""

from bisect import bisect_left

from casefile.model.finding import NameMention
from casefile.text.event_source import EventSource
from casefile.text.person_sex import Sex, sex_of_name, sex_of_pronoun

_PEOPLE = frozenset({"person"})
_LOOKED_BACK = 12
"""Names looked back at for whom "she" or "he" means."""


def last_subject(source: EventSource, at: int, kinds: frozenset[str]) -> NameMention | None:
    """The first name of the sentence before that holds one: most often its subject."""
    last = source.name_before(at, kinds)
    if last is None:
        return None
    sentence = source.sentence_at(last.start)
    if sentence is None:
        return last
    for name in source.names_in(sentence.start, min(sentence.end, at)):
        if name.kind in kinds and not source.words.paper_date.search(
            source.line, sentence.start, name.start
        ):
            return name
    return last


def pronoun_meant(source: EventSource, at: int, end: int) -> int | None:
    """Whom the pronoun in a stretch means."""
    return meant_at(source, at, sex_of_pronoun(source.line[at:end], source.words.language))


def meant_at(source: EventSource, at: int, sex: Sex) -> int | None:
    """Whom "he" means: the paragraph's last person, else the client, else the last person.

    `at` is where the pronoun stands. Who surely is of the other sex is passed over.
    """
    person = last_subject(source, at, _PEOPLE)
    if person is None or _is_author(source, person.key):
        person = _only_person(source, at)
    if (
        person is not None
        and _can_be(source, source.client, sex)
        and _led_by_client(source, person)
    ):
        return source.client  # "The applicant was heard by N. Roe. He ..."
    if person is not None and not _can_be(source, person.key, sex):
        person = _last_of(source, at, sex)
    client = source.client if _can_be(source, source.client, sex) else None
    if person is None or client is None:
        return person.key if person else client
    here, there = source.sentence_at(at), source.sentence_at(person.start)
    near = here is not None and there is not None and here.paragraph == there.paragraph
    return person.key if near or _opens_next(source, person, at) else client


def _led_by_client(source: EventSource, person: NameMention) -> bool:
    """Whether a sentence that names somebody first says "the applicant"."""
    sentence = source.sentence_at(person.start)
    if source.client is None or sentence is None or person.key == source.client:
        return False
    return source.words.client.search(source.line, sentence.start, person.start) is not None


def _opens_next(source: EventSource, person: NameMention, at: int) -> bool:
    """Whether somebody is the subject of the very sentence before the one with the pronoun."""
    place = bisect_left(source.sentences, at + 1, key=lambda one: one.start) - 1
    if place < 1:
        return False
    before = source.sentences[place - 1]
    return not before.heading and before.start == person.start


def _is_author(source: EventSource, key: int) -> bool:
    """Whether the name is the byline of an article, whom no "he" in it means."""
    facts = source.facts
    return facts.kind == "article" and facts.author in source.groups[key].spellings


def _only_person(source: EventSource, at: int) -> NameMention | None:
    """The one person an article has named so far, its author aside."""
    past = bisect_left(source.names, at, key=lambda name: name.start)
    named = {
        name.key: name
        for name in source.names[:past]
        if name.kind == "person" and not _is_author(source, name.key)
    }
    return next(iter(named.values())) if len(named) == 1 else None


def _can_be(source: EventSource, key: int | None, sex: Sex) -> bool:
    group = source.groups.get(key) if key is not None else None
    return group is None or not sex or sex_of_name(group.spellings) in {"", sex}


def _last_of(source: EventSource, at: int, sex: Sex) -> NameMention | None:
    """The last person named before a place who can be meant by "she" or "he"."""
    past = bisect_left(source.names, at, key=lambda name: name.start)
    return next(
        (
            name
            for name in reversed(source.names[max(0, past - _LOOKED_BACK) : past])
            if name.kind == "person"
            and _can_be(source, name.key, sex)
            and not _is_author(source, name.key)
        ),
        None,
    )
