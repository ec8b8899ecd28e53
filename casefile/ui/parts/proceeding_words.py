"""A proceeding in the window's words: number, instance, day of its outcome, whose decision."""

from PySide6.QtCore import QCoreApplication

from casefile.model.proceeding import Proceeding
from casefile.text.date_words import date_words

translate = QCoreApplication.translate


def instance_name(instance: str) -> str:
    """Which instance a court or authority is."""
    return {
        "authority": translate("People", "authority"),
        "first": translate("People", "first instance"),
        "appeal": translate("People", "appeal"),
        "cassation": translate("People", "cassation"),
        "constitutional": translate("People", "constitutional court"),
        "international": translate("People", "international"),
    }.get(instance, instance)


def outcome_words(one: Proceeding) -> str:
    """How it ended, in the words of the headline."""
    return one.outcome or translate("RecordList", "No outcome told")


def proceeding_line(one: Proceeding, language: str) -> str:
    """Its number, instance, day, the decision it is about, and whether a person took it off."""
    day = date_words(one.outcome_edtf, language, short=True) if one.outcome_edtf else ""
    about = translate("RecordList", "about the decision of {0}")
    under = about.format(one.under) if one.under else ""
    off = "" if one.shown else translate("RecordList", "taken off: not on the paper")
    parts = (one.case_number, instance_name(one.instance), day, under, off)
    return " · ".join(part for part in parts if part)
