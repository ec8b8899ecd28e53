"""Names the court or office a document comes from as the document itself names it."""

from collections.abc import Sequence
from dataclasses import replace

from casefile.model.finding import DocumentFacts, NameGroup, NameMention
from casefile.text.document_lines import HEAD_CHARACTERS
from casefile.text.document_origin import is_office
from casefile.text.name_case import in_mixed_case


def with_named_publisher(
    facts: DocumentFacts, names: Sequence[NameMention], groups: Sequence[NameGroup]
) -> DocumentFacts:
    """The facts with the court of a ruling by its whole name, and no publisher in capitals.

    A ruling comes from the office or court it bears at its head, else from the first court its
    head names: an office's decision names a court only to say where it can be appealed.
    """
    publisher = facts.publisher
    if facts.kind == "ruling" and not _is_office(publisher, names):
        court = _first_court(names)
        # "TRIBUNAL ADMINISTRATIF / DE LILLE" is one name.
        whole = publisher.isupper() and court.casefold() in publisher.casefold()
        publisher = publisher if court and whole else court or publisher
    spellings = [spelling for group in groups for spelling in group.spellings]
    written = in_mixed_case(publisher, spellings, facts.language)
    return facts if written == facts.publisher else replace(facts, publisher=written)


def _is_office(publisher: str, names: Sequence[NameMention]) -> bool:
    """Whether a publisher is an office, not a court."""
    court = any(name.kind == "court" and name.surface in publisher for name in names)
    return bool(publisher) and is_office(publisher) and not court


def _first_court(names: Sequence[NameMention]) -> str:
    for name in names:
        if name.start > HEAD_CHARACTERS:
            break
        words = name.surface.split()
        if name.kind == "court" and len(words) > 1 and words[-2].casefold() != "the":
            return name.surface
    return ""
