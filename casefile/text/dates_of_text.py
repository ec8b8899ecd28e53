"""The dates of a whole document as its kind of text tells them, with those counted from an act."""

from collections.abc import Mapping, Sequence

from casefile.model.finding import DateMention, Sentence
from casefile.text.chat_messages import chat_dates
from casefile.text.date_finder import find_dates
from casefile.text.date_quotes import quoted_spans
from casefile.text.event_steps import counted_from_events
from casefile.text.event_words import event_words, flat


def dates_of_text(
    text: str,
    language: str,
    document_date: str | None,
    sentences: Sequence[Sentence],
    *,
    chat: bool = False,
    corrected: Mapping[tuple[int, int], str] | None = None,
) -> tuple[DateMention, ...]:
    """Every date in reading order; a chat's messages each from their own day.

    Read anew with another `document_date` (EDTF), or with what a person read at some offsets
    (`corrected`), the same text gives the same dates but for those that hang on these.
    """
    words, line = event_words(language), flat(text)
    if chat:
        return chat_dates(text, words.language)
    found = find_dates(
        text,
        words.language,
        document_date=document_date,
        sentences=sentences,
        quotations=quoted_spans(line),
        corrected=corrected,
    )
    return counted_from_events(line, words, sentences, found)
