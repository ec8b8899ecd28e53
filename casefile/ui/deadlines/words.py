"""A time limit in words as the screen shows it: day, state, rule, what it counts from."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from casefile.services.time_limits import TimeLimit, names_length
from casefile.text.date_words import date_words

translate = QCoreApplication.translate
_DAY = re.compile(r"\d{4}-\d\d-\d\d$")
ICONS = {
    "overdue": ("triangle-alert", "bad"),
    "open": ("clock", "accent"),
    "no day": ("circle-dashed", "secondary"),
    "asked": ("circle-help", "warn"),
    "done": ("circle-check", "ok"),
}
"""Shape and colour of each standing; the shape alone tells it."""


def whom_name(for_whom: str) -> str:
    """For whom it is."""
    return {
        "us": translate("TimeLimit", "For us"),
        "authority": translate("TimeLimit", "For the authority"),
    }.get(for_whom, translate("TimeLimit", "For somebody else"))


def day_words(edtf: str, language: str) -> str:
    """A day with its weekday: "Wednesday, 15 May 2024"; a month or year without."""
    words = date_words(edtf, language)
    if not _DAY.match(edtf):
        return words
    name = QLocale(language).standaloneDayName(date.fromisoformat(edtf).isoweekday())
    pattern = translate("TimeLimit", "{weekday}, {date}")
    return pattern.replace("{weekday}", name).replace("{date}", words)


def on_weekend(edtf: str | None) -> bool:
    """Whether a due day is a Saturday or Sunday."""
    return bool(edtf and _DAY.match(edtf)) and date.fromisoformat(str(edtf)).isoweekday() > 5


def due_words(one: TimeLimit, language: str) -> str:
    """When it is due, or what has to be known first."""
    if one.limit.due:
        words = day_words(one.limit.due, language)
        return words[:1].upper() + words[1:]
    limit, languages = one.limit, (one.language, language, "en")
    if not names_length(limit.rule, languages):
        return translate("TimeLimit", "No day is named")
    if limit.received_on:
        return translate("TimeLimit", "No day yet: count it and write it")
    return {
        "this document": translate("TimeLimit", "No day yet: what is the document’s date?"),
        "delivery": translate("TimeLimit", "No day yet: when was it delivered?"),
        "final": translate("TimeLimit", "No day yet: when did it become final?"),
    }.get(limit.counted_from, translate("TimeLimit", "No day yet: when was it received?"))


def due_forms(one: TimeLimit, language: str) -> tuple[str, ...]:
    """When it is due in ever shorter words: with its weekday, without it, its month shortened."""
    words = due_words(one, language)
    if not one.limit.due:
        return (words,)
    short = (date_words(one.limit.due, language, short=short) for short in (False, True))
    return tuple(dict.fromkeys((words, *short)))


def standing_words(one: TimeLimit) -> str:
    """How it stands today ("14 days left")."""
    left = one.days_left or 0
    if one.standing == "open" and one.days_left is None:
        return translate("TimeLimit", "Open")
    if one.standing == "open":
        return (
            translate("TimeLimit", "%n day(s) left", "", left)
            if left
            else translate("TimeLimit", "Today")
        )
    if one.standing == "overdue":
        return translate("TimeLimit", "Overdue by %n day(s)", "", -left)
    return {
        "no day": translate("TimeLimit", "Open, no day"),
        "asked": translate("TimeLimit", "Was this done?"),
    }.get(one.standing, translate("TimeLimit", "Done"))


def start_words(one: TimeLimit, language: str) -> str:
    """What it counts from, in words; "" for a fixed day."""
    origin, _, day = one.limit.counted_from.rpartition(" ")
    if not _DAY.match(day):
        origin, day = one.limit.counted_from, ""
    known = {
        "receipt": translate("TimeLimit", "the day it was received"),
        "delivery": translate("TimeLimit", "the day it was delivered"),
        "this document": translate("TimeLimit", "the day of the document"),
        "final": translate("TimeLimit", "the day it became final"),
    }
    words = known.get(origin, origin)
    if day:
        words = f"{words} ({day_words(day, language)})" if words else day_words(day, language)
    return words


def rule_words(one: TimeLimit, language: str) -> str:
    """The rule, where it counts from ("counted from ... : within 14 days")."""
    start, rule = start_words(one, language), " ".join(one.limit.rule.split())
    if not start:
        return rule
    words = translate("TimeLimit", "{rule}, counted from {start}")
    return words.replace("{start}", start).replace("{rule}", rule)


def source_words(one: TimeLimit) -> str:
    """Where it stands: exhibit and page, or that a person wrote it."""
    if one.by_hand:
        return translate("TimeLimit", "{0}, entered by hand").replace("{0}", one.limit.exhibit)
    words = translate("TimeLimit", "{0}, p. {1}")
    return words.replace("{0}", one.limit.exhibit).replace("{1}", str(one.limit.page))
