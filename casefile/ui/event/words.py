"""An event in words as the screen shows them: date, how sure it is, sources, what is copied."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from casefile.model.date_reading import other_order
from casefile.model.dates import parse_edtf
from casefile.model.disagreement import Disagreement
from casefile.model.event import Event, Quote
from casefile.services.paper_words import said
from casefile.text.date_words import date_words
from casefile.ui.event.source_words import reference, source_count
from casefile.ui.parts.quoting import quoted

# Called by this name so that the strings are found for translation.
translate = QCoreApplication.translate
_OF_FILE: Final = re.compile(r"\d{4}-\d\d-\d\d")
"""How the data of a file write a day."""


def lane_name(lane: str) -> str:
    """A lane as the screen names it."""
    return {
        "home country": translate("Event", "Home country"),
        "journey": translate("Event", "Journey"),
        "procedure here": translate("Event", "Procedure here"),
        "detention": translate("Event", "Detention"),
        "health": translate("Event", "Health"),
        "family": translate("Event", "Family"),
    }.get(lane, translate("Event", "Other"))


def kind_name(kind: str) -> str:
    """A kind of event as the screen names it."""
    return {
        "application": translate("Event", "Application"),
        "decision": translate("Event", "Decision"),
        "hearing": translate("Event", "Hearing"),
        "appeal": translate("Event", "Appeal"),
        "ruling": translate("Event", "Ruling"),
        "detention": translate("Event", "Detention"),
        "travel": translate("Event", "Travel"),
        "threat": translate("Event", "Threat"),
        "statement": translate("Event", "Statement"),
        "publication": translate("Event", "Publication"),
        "deadline": translate("Event", "Time limit"),
    }.get(kind, translate("Event", "Other"))


def property_name(name: str) -> str:
    """What sources differ on, as the row of a table names it."""
    return {
        "date": translate("Event", "Date"),
        "actor": translate("Event", "Who"),
        "outcome": translate("Event", "Outcome"),
        "addressee": translate("Event", "Asked"),
        "place": translate("Event", "Place"),
        "title": translate("Event", "What"),
        "kind": translate("Event", "Kind"),
    }.get(name, name.capitalize())


def differ_on(names: Sequence[str]) -> str:
    """What sources differ on, inside a sentence: "the date and whom they asked"."""
    words = [
        {
            "date": translate("Event", "the date"),
            "actor": translate("Event", "who acted"),
            "outcome": translate("Event", "the outcome"),
            "addressee": translate("Event", "who was asked"),
            "place": translate("Event", "the place"),
            "title": translate("Event", "what happened"),
            "kind": translate("Event", "what kind of event it is"),
        }.get(name, name)
        for name in dict.fromkeys(names)
    ]
    if len(words) < 2:
        return "".join(words)
    return translate("Event", "{0} and {1}").format(", ".join(words[:-1]), words[-1])


def value_words(name: str, value: str, language: str) -> str:
    """A value of a disagreement, dates and others in words, several one after the other."""
    if name != "date":
        return ", ".join(said(language, name, one) for one in value.split(", "))
    dates = (date_words(one, language, short=True) for one in value.split(", ") if one)
    return ", ".join(dates)


@dataclass(frozen=True, slots=True)
class DateLines:
    """The date column of an event: `main`, below it how sure it is; `warn` where sources differ."""

    main: str
    note: str = ""
    warn: bool = False


def open_dates(event: Event) -> Disagreement | None:
    """The open disagreement on the date, if there is one."""
    return next((one for one in event.disagreements if one.open and one.property == "date"), None)


def both_dates(event: Event) -> Disagreement | None:
    """The disagreement on the date whose values all stand: open, or both said to be possible."""
    return next(
        (
            one
            for one in event.disagreements
            if one.property == "date" and (one.open or one.state == "both possible")
        ),
        None,
    )


def settled_disagreement(event: Event) -> Disagreement | None:
    """What a person settled last and can open again; two events made of one stay two."""
    return next(
        (
            one
            for one in reversed(event.disagreements)
            if one.state in {"one wrong", "both possible"}
        ),
        None,
    )


def standing_words(dispute: Disagreement) -> str:
    """What the papers do with values between which nobody chose."""
    if dispute.left_open:
        return translate("Event", "Left open. The working paper prints both.")
    return translate("Event", "Nothing chosen. The working paper prints both.")


def open_disagreements(event: Event) -> list[Disagreement]:
    """Where sources differ and nobody has settled it."""
    return [one for one in event.disagreements if one.open]


def date_lines(event: Event, language: str, beside: str = "") -> DateLines:
    """The date as a list shows it; `beside` is that of the event an undated one is placed at."""
    dispute = both_dates(event)
    if dispute is not None:
        first, *rest = [date_words(one.value, language, short=True) for one in dispute.values]
        either = " ".join(translate("Event", "or {0}").format(one) for one in rest)
        return DateLines(first, either, warn=dispute.open)
    if event.edtf is None:
        return _undated(event, beside)
    precision = parse_edtf(event.edtf).precision
    words = date_words(event.edtf, language, short=precision not in {"month", "season"})
    if event.reported:
        return DateLines(
            translate("Event", "[reported {0}]").format(words),
            translate("Event", "day it was reported"),
        )
    if event.date_in_brackets:
        return DateLines(f"[{words}]", reason_note(event.date_reason))
    return DateLines(words, _precision_note(precision))


def _undated(event: Event, beside: str) -> DateLines:
    if beside:
        after, before = translate("Event", "after {0}"), translate("Event", "before {0}")
        place = after if event.after_event_id else before
        return DateLines(translate("Event", "no date"), place.format(beside))
    if event.date_words:
        return DateLines(
            translate("Event", "no date"),
            translate("Event", "{0}, open").format(quoted(event.date_words)),
        )
    return DateLines(translate("Event", "no date"), translate("Event", "no date given"))


def _precision_note(precision: str) -> str:
    return {
        "month": translate("Event", "month only"),
        "year": translate("Event", "year only"),
        "season": translate("Event", "part of a year"),
        "decade": translate("Event", "decade only"),
        "century": translate("Event", "century only"),
        "set": translate("Event", "one of these"),
    }.get(precision, "")


def reason_note(reason: str) -> str:
    """Why a date stands in brackets, in few words; "" for one that is written."""
    return {
        "year from document date": translate("Event", "year worked out, not written"),
        "year from another date": translate("Event", "year worked out, not written"),
        "month from context": translate("Event", "month worked out, not written"),
        "from document date": translate("Event", "worked out from the document’s date"),
        "from another date": translate("Event", "worked out from another date"),
        "ambiguous order": translate("Event", "day and month may be swapped (R)"),
        "no document date": translate("Event", "needs the document’s date"),
    }.get(reason, "")


def base_words(words: str, language: str) -> str:
    """What a date was worked out from: as it is written, or in words where only the file has it."""
    return date_words(words, language) if _OF_FILE.fullmatch(words) else quoted(words)


def reason_words(event: Event, language: str) -> tuple[str, str]:
    """Why the date is as it is: (short, the rest of it) for the card; ("", "") when written."""
    if event.edtf is None:
        if event.date_reason == "no document date" or event.date_words:
            return translate("Event", "No date yet."), translate(
                "Event", "{0} needs the document’s own date, which is not known."
            ).format(quoted(event.date_words))
        return "", ""
    if not event.date_in_brackets:
        return "", ""
    note = reason_note(event.date_reason)
    base = base_words(event.base_words, language) if event.base_words else ""
    source = {
        "year from document date": translate("Event", "From the document’s own date, {0}."),
        "from document date": translate("Event", "From the document’s own date, {0}."),
        "year from another date": translate("Event", "From {0} in the same document."),
        "from another date": translate("Event", "From {0} in the same document."),
        "month from context": translate("Event", "From {0} in the same document."),
    }.get(event.date_reason, "")
    parts = [source.format(base)] if source and base else []
    parts.append(translate("Event", "It stays in [ ] until you confirm it."))
    return (note[:1].upper() + note[1:] + ".") if note else "", " ".join(parts)


def bracket_parts(event: Event, language: str) -> list[tuple[str, bool]]:
    """The date in pieces, True for one that was worked out or differs: "21 December", "[2023]"."""
    dispute = both_dates(event)
    if dispute is not None:
        first, *rest = [date_words(one.value, language, short=True) for one in dispute.values]
        return [(first, True), *((translate("Event", "or {0}").format(one), True) for one in rest)]
    if event.edtf is None:
        return [(translate("Event", "no date"), False)]
    words = date_words(event.edtf, language)
    if not event.date_in_brackets:
        return [(words, False)]
    year = event.edtf[:4]
    if event.date_reason.startswith("year from") and words.count(year) == 1:
        before, _, behind = words.partition(year)
        pieces = [(before.strip(), False), (f"[{year}]", True), (behind.strip(" ,"), False)]
        return [piece for piece in pieces if piece[0]]
    if event.reported:
        return [(translate("Event", "[reported {0}]").format(words), True)]
    return [(f"[{words}]", True)]


def confirm_words(event: Event) -> str:
    """What the key Y says of a worked-out date: "Year is right"."""
    if event.date_reason.startswith("year from"):
        return translate("Event", "Year is right")
    if event.date_reason == "month from context":
        return translate("Event", "Month is right")
    return translate("Event", "Date is right")


def swap_words(event: Event, language: str) -> str:
    """What the key R says where day and month may be swapped: "4 March 2023"; "" elsewhere."""
    if event.date_reason != "ambiguous order" or event.date_confirmed:
        return ""
    other = other_order(event.edtf)
    return translate("Event", "It is {0}").format(date_words(other, language)) if other else ""


@dataclass(frozen=True, slots=True)
class Badge:
    """A small mark on a card: words, an icon name or "", and its tone ("plain", "warn", "open")."""

    words: str
    icon: str = ""
    tone: str = "plain"


def badges(event: Event) -> tuple[Badge, ...]:
    """What to know about an event's standing: where sources differ, and its state or sources."""
    found = open_disagreements(event)
    marks = tuple(Badge(words, icon, "warn") for words, icon, _ in _not_a_fact(event))
    differ = (Badge(_disagreement_words(found), "git-compare", "warn"),) if found else ()
    if differ and event.state == "accepted":
        return (*marks, *differ)
    return (*marks, *differ, _standing(event))


def marked_title(event: Event) -> str:
    """The headline where no badge stands beside it: "The hearing is held [planned]"."""
    marks = "".join(f" [{words}]" for words, _, _ in _not_a_fact(event))
    return event.title + marks


def not_a_fact_words(event: Event) -> list[str]:
    """What no reader may miss: that a source only plans it, or says that it did not happen."""
    return [told for _, _, told in _not_a_fact(event)]


def _not_a_fact(event: Event) -> list[tuple[str, str, str]]:
    """(short words, icon, the whole sentence) of each such mark."""
    marks = [
        (
            event.planned,
            translate("Event", "planned"),
            "calendar-clock",
            translate("Event", "Planned: the source does not say that it happened."),
        ),
        (
            event.negated,
            translate("Event", "negated"),
            "x",
            translate("Event", "The source says that this did not happen."),
        ),
    ]
    return [(words, icon, told) for holds, words, icon, told in marks if holds]


def what_words(event: Event) -> str:
    """What kind of event it is, its row of the band, where, and who says so, in one line."""
    speakers = dict.fromkeys(quote.speaker for quote in event.quotes if quote.speaker)
    said = translate("Event", "said by {0}").replace("{0}", ", ".join(speakers))
    parts = [kind_name(event.kind), lane_name(event.lane), event.place, said if speakers else ""]
    return " · ".join(dict.fromkeys(filter(None, parts)))


def _standing(event: Event) -> Badge:
    if event.state == "suggested":
        return Badge(translate("Event", "suggested"), "circle-dashed", "open")
    if event.state == "dismissed":
        return Badge(translate("Event", "dismissed"), "x", "open")
    if not event.cited:
        return Badge(translate("Event", "not cited"), "quote", "open")
    return Badge(source_count(event))


def _disagreement_words(found: Sequence[Disagreement]) -> str:
    first = found[0]
    if len(found) > 1:
        return translate("Event", "%n points differ", "", len(found))
    if first.property == "date":
        return (
            translate("Event", "two dates")
            if len(first.values) == 2
            else translate("Event", "%n dates", "", len(first.values))
        )
    return {
        "actor": translate("Event", "who acted?"),
        "outcome": translate("Event", "which outcome?"),
        "addressee": translate("Event", "asked whom?"),
    }.get(first.property, translate("Event", "sources disagree"))


def spoken(event: Event, language: str, beside: str = "") -> str:
    """An event in one plain line for screen readers."""
    lines = date_lines(event, language, beside)
    parts = [" ".join(part for part in (lines.main, lines.note) if part), event.title]
    parts.extend(
        translate("Event", "sources disagree on {0}").format(differ_on([one.property]))
        for one in open_disagreements(event)
    )
    parts.extend(words for words, _, _ in _not_a_fact(event))
    if event.state != "accepted":
        parts.append(_standing(event).words)
    parts.append(source_count(event) if event.cited else translate("Event", "not cited"))
    return ", ".join(parts)


def copy_event(event: Event, language: str, beside: str = "") -> str:
    """An event as copied: date, headline and where it is told, "(A1, para. 10; A2, para. 1)"."""
    lines = date_lines(event, language, beside)
    dates = f"{lines.main} {lines.note}" if lines.warn else lines.main
    places = "; ".join(dict.fromkeys(reference(quote) for quote in event.quotes))
    places = places or translate("Event", "not cited")
    return f"{dates}: {marked_title(event)} ({places})"


def copy_quote(quote: Quote) -> str:
    """A sentence as copied, with its reference: "“…” (A3, p. 2, para. 7)"."""
    return f"{quoted(quote.exact)} ({reference(quote)})"
