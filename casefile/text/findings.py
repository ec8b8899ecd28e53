"""Everything a document tells, found in one pass over its text."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from casefile.model.finding import (
    DocumentFacts,
    DocumentHints,
    Findings,
    FoundDeadline,
    FoundStatement,
    KnownName,
    Scope,
    Sentence,
    Suggestion,
)
from casefile.text.boilerplate import parts_of, undated_allowed
from casefile.text.case_numbers import find_case_numbers
from casefile.text.chat_messages import FORMAT, chat_statements
from casefile.text.dates_of_text import dates_of_text
from casefile.text.deadlines import find_deadlines
from casefile.text.document_facts import read_facts
from casefile.text.document_publisher import with_named_publisher
from casefile.text.document_scope import case_paragraphs, scope_of
from casefile.text.event_client import client_of
from casefile.text.event_finder import drafts_of
from casefile.text.event_merge import merged
from casefile.text.event_source import EventSource, dating, other_cases
from casefile.text.event_words import event_words, flat
from casefile.text.language import detect_language
from casefile.text.minutes import WRITTEN, by_minute
from casefile.text.name_finder import find_names
from casefile.text.name_roles import with_client
from casefile.text.operative_part import operative_drafts
from casefile.text.sentences import split_sentences
from casefile.text.statements import find_statements, told_of

_SAMPLE = 6000


def find_all(
    text: str,
    *,
    hints: DocumentHints,
    lexicon: Sequence[KnownName] = (),
    document_date: str | None = None,
    language: str = "",
) -> Findings:
    """What a document is, and the dates, names, events, time limits and statements in it.

    `text` is the document's text (page texts joined); all offsets are its code points. `lexicon`
    are the names the case knows already. `document_date` (EDTF) and `language`, where given, were
    set by a person and stand above what is found. No input makes it raise.
    """
    language = language or detect_language(text[:_SAMPLE])
    line = flat(text)
    sentences = _sentences(text, language, hints)
    numbers = tuple(find_case_numbers(text, language))
    known = read_facts(text, language, hints, numbers, document_date)
    names, groups = find_names(text, language, sentences, lexicon=lexicon)
    words = event_words(language)
    chat = hints.format == FORMAT
    dates = dates_of_text(text, language, known.counts_from, sentences, chat=chat)
    facts = known.facts if hints.publisher else with_named_publisher(known.facts, names, groups)
    client = client_of(line, words, facts, groups, names, _clients(lexicon))
    groups = with_client(groups, client, applies=words.client.search(line) is not None)
    by_key = {group.key: group for group in groups}
    if client is not None:
        facts = replace(facts, client_name=by_key[client].main_name)
    facts = replace(facts, scope=_scope(text, facts, hints, named=client is not None))
    ruling = facts.kind == "ruling"
    limits = find_deadlines(line, language, sentences, dates, facts.document_date, facts.kind)
    told = told_of(facts, names, groups, dates)
    statements = _no_limits(find_statements(line, language, sentences, names, told), limits)
    if chat:
        statements = tuple(chat_statements(text, names))
    source = EventSource(
        line, words, facts, sentences, dating(dates, limits), tuple(names), by_key, statements,
        client, known.counts_from, other_cases(numbers, len(text)) if ruling else (),
    )  # fmt: skip
    return Findings(
        facts, sentences, dates, source.names, tuple(groups), numbers,
        _suggestions(source, hints, language, lexicon), tuple(limits), statements,
    )  # fmt: skip


def _sentences(text: str, language: str, hints: DocumentHints) -> tuple[Sentence, ...]:
    sentences = tuple(split_sentences(text, language, page_starts=hints.page_starts))
    return by_minute(text, sentences) if hints.format == WRITTEN else sentences


def _suggestions(
    source: EventSource, hints: DocumentHints, language: str, lexicon: Sequence[KnownName]
) -> tuple[Suggestion, ...]:
    """The events; a document about a country or the law tells none unless it names the case."""
    facts = source.facts
    told = _told(source, hints)
    if told is not None and not told:
        return ()
    parts = parts_of(source, hints, language)
    ordered = operative_drafts(source, parts.operative, language)
    drafts = drafts_of(source, parts.skipped, undated_allowed(facts, source.sentences))
    kept = [one for one in [*ordered, *drafts] if told is None or one.paragraph in told]
    return merged(kept, doubts_dates=facts.kind != "ruling")


def _no_limits(
    statements: Sequence[FoundStatement], limits: Sequence[FoundDeadline]
) -> tuple[FoundStatement, ...]:
    """The statements without those that only set a time limit."""
    return tuple(
        one
        for one in statements
        if not any(limit.start < one.end and one.start < limit.end for limit in limits)
    )


def _scope(text: str, facts: DocumentFacts, hints: DocumentHints, *, named: bool) -> Scope:
    """What the document is about: as a person said, else as its text shows."""
    if hints.scope in ("person", "country", "law"):
        return cast("Scope", hints.scope)
    return scope_of(text, facts.language, facts.kind, names_client=named)


def _told(source: EventSource, hints: DocumentHints) -> frozenset[int] | None:
    """The paragraphs that may tell events; None for all of them."""
    if source.facts.scope == "person":
        return None
    return case_paragraphs(
        source.names, source.groups.values(), source.sentences, frozenset(hints.case_names)
    )


def _clients(lexicon: Sequence[KnownName]) -> list[str]:
    return [
        spelling
        for name in lexicon
        if name.is_client
        for spelling in (name.main_name, *name.spellings)
    ]
