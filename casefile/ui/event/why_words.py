"""Why an event stands where it stands, in words: how its date was read and what it rests on."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from casefile.model.date_reading import DateReading
from casefile.model.dates import bounds
from casefile.model.event import Event
from casefile.text.date_words import date_words
from casefile.ui.event.source_words import reference
from casefile.ui.event.words import base_words, both_dates, value_words
from casefile.ui.parts.quoting import quoted

translate = QCoreApplication.translate


def shape_words(shape: str) -> str:
    """How the words of a date are built, as a person would say it; "" for an unknown one."""
    for shapes, words in (
        (("figures",), translate("Why", "a date in figures")),
        (("dmy", "mdy", "ymd", "ydm", "dry"), translate("Why", "day, month and year")),
        (("dmy_short",), translate("Why", "day, month and a year of two figures")),
        (("dm", "md"), translate("Why", "day and month, without a year")),
        (("my", "ym"), translate("Why", "month and year")),
        (("my_short",), translate("Why", "month and a year of two figures")),
        (("month",), translate("Why", "a month, without a year")),
        (("year",), translate("Why", "a year")),
        (("part_year", "ypart"), translate("Why", "a part of a year")),
        (
            ("season", "season_year", "year_season", "season_other", "other_season"),
            translate("Why", "a season"),
        ),
        (
            ("quarter", "quarter_year", "year_quarter", "quarter_other", "other_quarter"),
            translate("Why", "a quarter or half of a year"),
        ),
        (
            ("decade_words", "decade_named", "half_decade", "century", "half_century"),
            translate("Why", "a decade or century"),
        ),
        (("weekday",), translate("Why", "a day of the week")),
        (("deictic",), translate("Why", "a word such as today or yesterday")),
        (("anaphor",), translate("Why", "words such as the same day")),
        (("ago", "later", "earlier"), translate("Why", "a time counted from another date")),
        (("holiday", "holiday_year"), translate("Why", "a holiday")),
        (
            ("dm_other", "other_md", "other_dm", "md_other", "m_other", "other_m", "which",
             "relative", "part_unit", "day_alone", "day_of_month"),
            translate("Why", "words such as last month or of the same year"),
        ),
    ):  # fmt: skip
        if shape in shapes:
            return words
    return ""


def read_words(reading: DateReading, language: str) -> str:
    """What was read from a sentence, and how: "“21 December”: day and month, without a year"."""
    quote = reading.quote
    if not quote.date_words:
        return translate("Why", "This sentence gives no date.")
    shape = shape_words(reading.shape)
    words = quoted(quote.date_words)
    if shape:
        words = translate("Why", "{0}: {1}").format(words, shape)
    if quote.edtf is None:
        return translate("Why", "{0}. It could not be worked out.").format(words)
    value = date_words(quote.edtf, language)
    return translate("Why", "{0}, read as {1}").format(words, value)


def rests_on(reading: DateReading, language: str) -> str:
    """What the missing part was taken from; "" for a date that is written."""
    quote = reading.quote
    base = base_words(quote.base_words, language) if quote.base_words else ""
    known = {
        "person": translate("Why", "the document’s date as you entered it"),
        "metadata": translate("Why", "the document’s date as its file gives it"),
        "mail header": translate("Why", "the day the e-mail was sent"),
    }.get(reading.known_from, translate("Why", "the document’s own date"))
    known = f"{known}, {base}" if base else known
    reason = quote.date_reason
    if reason == "year from document date":
        return translate("Why", "The year is taken from {0}.").format(known)
    if reason == "from document date":
        return translate("Why", "It is counted from {0}.").format(known)
    if reason == "year from another date":
        return translate("Why", "The year is taken from {0} in the same document.").format(base)
    if reason == "month from context":
        return translate("Why", "The month is taken from {0} in the same document.").format(base)
    if reason == "from another date":
        return translate("Why", "It is counted from {0} in the same document.").format(base)
    if reason == "no document date":
        return translate("Why", "The document’s own date is needed for it and is not known.")
    return ""


def ambiguous_words(reading: DateReading, language: str) -> str:
    """The other days that figures such as 3.4.2023 can mean; "" when there is only one."""
    others = [one for one in reading.alternatives if one != reading.quote.edtf]
    if not others:
        return ""
    either = translate("Why", " or ").join(date_words(one, language) for one in others)
    return translate("Why", "Day and month may be swapped: it can also mean {0}.").format(either)


def interval_words(event: Event, language: str) -> str:
    """The days an event can fall on; "" while nothing is known of them."""
    earliest, latest = bounds(event.edtf) if event.edtf else (None, None)
    first = date_words(earliest.isoformat(), language) if earliest else ""
    last = date_words(latest.isoformat(), language) if latest else ""
    if earliest and earliest == latest:
        return translate("Why", "It falls on one day: {0}.").format(first)
    if first and last:
        words = translate("Why", "It can fall on any day from {0} to {1}.")
        return words.replace("{0}", first).replace("{1}", last)
    if first:
        return translate("Why", "It can fall on any day from {0} on.").format(first)
    return translate("Why", "It can fall on any day until {0}.").format(last) if last else ""


def standing_line(event: Event) -> str:
    """Who stands for the date: the sentence, a person, or nobody yet."""
    if both_dates(event) is not None:
        return translate("Why", "The sources give more than one date; all of them stand.")
    if event.edtf is None:
        return _undated(event)
    by_hand = {
        "misread": translate("Why", "You corrected how the sentence was read."),
        "source wrong": translate("Why", "You changed the date: the source is wrong."),
        "known from elsewhere": translate("Why", "You know the date from elsewhere."),
    }.get(event.correction, "")
    if by_hand:
        return by_hand
    if event.origin == "person" and not event.date_words:
        return translate("Why", "You entered the date.")
    if event.reported:
        return translate("Why", "It is the day of the report; the day itself is not told.")
    if event.date_in_brackets:
        return translate("Why", "Worked out, and confirmed by nobody yet: it stays in [ ].")
    if event.date_reason != "written":
        return translate("Why", "Worked out, and confirmed by a person.")
    return translate("Why", "Written in the sentence.")


def settled_lines(event: Event, language: str) -> list[str]:
    """What a person chose where sources differed, what the others say, and why they are wrong."""
    lines = []
    for dispute in event.disagreements:
        if dispute.state != "one wrong":
            continue
        right, wrong = (
            ", ".join(
                quoted(value_words(dispute.property, one.value, language))
                for one in dispute.values
                if (one.standing == "preferred") is chosen
            )
            for chosen in (True, False)
        )
        words = translate("Why", "Sources differ: {0} was chosen, not {1}.")
        lines.append(words.replace("{0}", right).replace("{1}", wrong))
        if dispute.reason:
            lines.append(translate("Why", "Why: {0}").replace("{0}", dispute.reason))
    return lines


def accepted_line(event: Event) -> str:
    """Who accepted the event, where a name was kept; "" else."""
    if event.state != "accepted" or not event.accepted_by:
        return ""
    # "R. M." brings its own full stop.
    return translate("Why", "Accepted by {0}.").replace("{0}", event.accepted_by.rstrip("."))


def _undated(event: Event) -> str:
    if event.after_event_id is not None:
        return translate("Why", "It has no date; a person or the text placed it after an event.")
    if event.before_event_id is not None:
        return translate("Why", "It has no date; a person placed it before an event.")
    return translate("Why", "It has no date, so it stands at the end.")


def spoken_why(event: Event, readings: Sequence[DateReading], language: str) -> str:
    """The whole of it as plain text, for screen readers and to copy."""
    lines = [
        standing_line(event),
        *settled_lines(event, language),
        interval_words(event, language),
        accepted_line(event),
    ]
    for one in readings:
        lines += [
            f"{reference(one.quote)}: {quoted(one.quote.exact)}",
            read_words(one, language),
            rests_on(one, language),
            ambiguous_words(one, language),
        ]
    return "\n".join(line for line in lines if line)
