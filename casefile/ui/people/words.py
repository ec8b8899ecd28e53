"""Kinds and roles of people and organisations in the window's words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

ROLES = (
    "applicant", "respondent", "judge", "lawyer", "official", "journalist", "witness",
    "interpreter", "author",
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
    }.get(role, role)
