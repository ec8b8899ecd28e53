"""Kinds and roles of people and organisations in the window's words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

ROLES = (
    "applicant", "respondent", "judge", "lawyer", "official", "journalist", "witness",
    "interpreter", "author", "prosecutor", "investigator", "activist", "representative", "family",
)  # fmt: skip


def kind_name(kind: str) -> str:
    """What an entry is."""
    return {
        "person": translate("People", "Person"),
        "body": translate("People", "Organisation"),
        "court": translate("People", "Court"),
        "place": translate("People", "Place"),
    }.get(kind, kind)


def role_name(role: str) -> str:
    """A proposed role; a role somebody typed stays as it is."""
    return {
        "applicant": translate("People", "applicant"),
        "respondent": translate("People", "respondent"),
        "judge": translate("People", "judge"),
        "lawyer": translate("People", "lawyer"),
        "official": translate("People", "official"),
        "journalist": translate("People", "journalist"),
        "witness": translate("People", "witness"),
        "interpreter": translate("People", "interpreter"),
        "author": translate("People", "author"),
        "prosecutor": translate("People", "prosecutor"),
        "investigator": translate("People", "investigator"),
        "activist": translate("People", "human rights defender"),
        "representative": translate("People", "representative"),
        "family": translate("People", "family"),
    }.get(role, role)


def part_name(part: str) -> str:
    """What somebody is in an event."""
    return {
        "applicant": translate("People", "applicant"),
        "respondent": translate("People", "respondent"),
        "decision maker": translate("People", "decision maker"),
        "judge": translate("People", "judge"),
        "representative": translate("People", "representative"),
        "injured party": translate("People", "injured party"),
        "alleged perpetrator": translate("People", "alleged perpetrator"),
        "witness": translate("People", "witness"),
        "speaker": translate("People", "speaker"),
        "addressee": translate("People", "addressee"),
        "acts": translate("People", "takes part"),
        "concerned": translate("People", "concerned"),
        "other": translate("People", "takes part"),
    }.get(part, part)
