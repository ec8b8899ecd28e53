"""An original and its translation, paragraph beside paragraph."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A paragraph: code points of its document, the number shown beside it, its sentences."""

    start: int
    end: int
    label: str
    sentences: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class PairRow:
    """Paragraphs that stand beside each other; None where one side has none."""

    original: Span | None
    translation: Span | None


@dataclass(frozen=True, slots=True)
class QuoteTranslation:
    """What a person confirmed as the translation of a quote."""

    passage_id: int
    language: str
    text: str
    translator: str = ""
