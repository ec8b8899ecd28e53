"""What somebody is in an event: the part a person chose, else what the kind of event makes it."""

from typing import Final

PARTS: Final = (
    "applicant", "respondent", "decision maker", "judge", "representative", "injured party",
    "alleged perpetrator", "witness", "speaker", "addressee", "other",
)  # fmt: skip
_ACTING: Final = {
    "application": "applicant", "appeal": "applicant", "statement": "speaker",
    "publication": "speaker",
}  # fmt: skip
_DECIDES: Final = frozenset({"decision", "ruling", "hearing", "detention"})
"""Courts and organisations decide; whom a sentence on a detention is about is a person."""


def part_in(kind: str, role: str, who: str) -> str:
    """A part of PARTS, or "acts" or "concerned" where the sentence tells no more.

    `kind` is the event's, `role` as stored ("actor" and "concerned" come from the sentence), `who`
    the kind of the name: courts and organisations decide, people do not.
    """
    if role in PARTS:
        return role
    if role != "actor":
        return "concerned"
    if kind in _DECIDES:
        office = who in ("court", "body")
        return "decision maker" if office else "concerned" if kind == "detention" else "acts"
    return _ACTING.get(kind, "acts")
