"""What a passage says of the things sources differ on: whose act, its outcome, to whom.

The values are short English words, the same for every language, so that they can be compared.
"""

import re

from casefile.text.event_clauses import Clause
from casefile.text.event_decider import decider_of
from casefile.text.event_source import EventSource, one_line
from casefile.text.event_words import ActHit, offices

APPLICANT = "the applicant"
AUTHORITY = "the authority"
_ON_APPEAL = {"uphold": "appeal upheld", "dismiss": "appeal dismissed", "grant": "appeal upheld",
              "refuse": "appeal dismissed"}  # fmt: skip
_BEHIND = 60
_REFUSED = 30
_JUDGMENT = re.compile(
    r"(?<!\w)(?:judge?ment|verdict|wyrok\w*|orzeczeni\w+|urteil\w*|jugement|arrêt|nutart\w+"
    r"|приговор\w*|вирок\w*|үкім\w*)(?!\w)",
    re.IGNORECASE,
)
_ENDS_OBJECT = (",", ";", "–", "—")
_APPEAL_KINDS = frozenset({"appeal", "ruling", "decision", "hearing"})


def values_of(source: EventSource, clause: Clause, kind: str) -> tuple[tuple[str, str], ...]:
    """(property, value) pairs: "actor", "outcome", "addressee".

    A court that annuls an office's decision says two outcomes: of it, and of the complaint.
    """
    values = []
    actor = _whose_appeal(source, clause) if kind in _APPEAL_KINDS else ""
    if actor:
        values.append(("actor", actor))
    decider = decider_of(source, clause)
    if decider:
        values.append(("actor", decider))
    outcome = _outcome(source, clause)
    if outcome and kind in {"decision", "ruling"}:
        values.append(("outcome", outcome))
    if outcome == "annulled" and kind == "ruling" and not _of_a_judgment(source, clause):
        values.append(("outcome", "appeal upheld"))
    addressee = _addressee(source, clause)
    if addressee and kind in {"statement", "publication"}:
        values.append(("addressee", addressee))
    return tuple(values)


def _whose_appeal(source: EventSource, clause: Clause) -> str:
    """Whose appeal it is, by the words that stand first: what follows may be an older complaint."""
    named = source.words.appeal.search(source.line, clause.start, clause.end)
    if not (named or any(hit.name == "appeal" for hit in clause.acts)):
        return ""
    found = [
        match
        for shape in source.words.whose_appeal
        for match in shape.finditer(source.line, clause.start, clause.end)
    ]
    for match in sorted(found, key=lambda one: one.start("who")):
        side = _side(source, match.start("who"), match.end("who"))
        if side:
            return side
    return APPLICANT if _by_writer(source, clause) else ""


def _by_writer(source: EventSource, clause: Clause) -> bool:
    """Whether who writes a letter, and is no office, tells of an appeal of their own."""
    facts = source.facts
    if facts.kind != "letter" or any(
        facts.publisher in group.spellings and group.kind in {"court", "body"}
        for group in source.groups.values()
    ):
        return False
    return any(
        hit.name == "appeal" and source.words.we.search(source.line, clause.start, hit.end)
        for hit in clause.acts
    )


def _side(source: EventSource, start: int, end: int) -> str:
    """On which side somebody stands; the last name or role word of the stretch counts."""
    names = [name for name in source.names_in(start, end + 1) if name.kind != "place"]
    if names:
        last = names[-1]
        shown = _short_name(source, last.key)
        if last.key == source.client:
            return f"{APPLICANT} ({shown})"
        return f"{AUTHORITY} ({shown})" if last.kind == "body" else ""
    words = source.words
    if words.client.search(source.line, start, end):
        return APPLICANT
    if words.authority.search(source.line, start, end):
        return AUTHORITY
    return APPLICANT if words.pronouns.search(source.line, start, end) else ""


def _short_name(source: EventSource, key: int) -> str:
    """The shortest spelling of more than one word, else the main name."""
    group = source.groups[key]
    spellings = [one_line(name) for name in group.spellings if len(name.split()) > 1]
    return min(spellings, key=lambda name: (len(name), name), default=one_line(group.main_name))


def _outcome(source: EventSource, clause: Clause) -> str:
    """The strongest outcome told; of an appeal as such, of the decision, or of a request."""
    told = [hit for hit in clause.acts if hit.act.outcome and hit.told]
    refused = [hit.end for hit in told if hit.name == "refuse"]
    found = [
        _outcome_of(source, clause, hit)
        for hit in told
        # "refused to recognise her as a refugee": what was refused was not granted.
        if hit.name != "grant" or not any(0 <= hit.start - end <= _REFUSED for end in refused)
    ]
    for outcome in (
        "annulled",
        "upheld",
        "appeal upheld",
        "appeal dismissed",
        "granted",
        "refused",
    ):
        if outcome in found:
            return outcome
    return ""


def _of_a_judgment(source: EventSource, clause: Clause) -> bool:
    """Whether what a court annulled is a lower court's judgment."""
    annulled = (hit for hit in clause.acts if hit.name in {"annul", "remit"} and hit.told)
    return any(
        _JUDGMENT.search(source.line, hit.start, min(clause.end, hit.end + _BEHIND))
        or source.words.court.search(source.line, hit.end, min(clause.end, hit.end + _BEHIND))
        for hit in annulled
    )


def _outcome_of(source: EventSource, clause: Clause, hit: ActHit) -> str:
    words, line = source.words, source.line
    act, start, end = hit.name, hit.start, hit.end
    around = line[max(clause.start, start - 60) : start] + line[start : min(clause.end, end + 60)]
    after = line[end : min(clause.end, end + 60)].lstrip()
    if after.startswith(_ENDS_OBJECT):
        after = ""
    if act == "annul" or act == "remit":
        return "annulled"
    if act in _ON_APPEAL and (
        words.appeal_object.match(after)
        or words.appeal_object.match(around.lstrip())
        or words.appeal_object.search(line[start:end])
    ):
        return _ON_APPEAL[act]
    if act == "uphold":
        return "upheld" if words.decision_object.search(around) else ""
    return {"refuse": "refused", "grant": "granted"}.get(act, "")


def _addressee(source: EventSource, clause: Clause) -> str:
    """Who was asked or written to: the kind of office, else the name."""
    for found in source.words.asked.finditer(source.line, clause.start, clause.end):
        tail = source.line[found.end() : min(clause.end, found.end() + 110)]
        office = _first_office(tail)
        name = _first_name(source, found.end(), min(clause.end, found.end() + 60))
        if office:
            return f"{office} ({name})" if name else office
        if name:
            return name
    return ""


def _first_name(source: EventSource, start: int, end: int) -> str:
    first = next(iter(source.names_in(start, end)), None)
    if first is None or first.kind == "place":
        return ""
    return _short_name(source, first.key)


def _first_office(tail: str) -> str:
    """The office named first; of two words side by side the last: the Seimas Ombudsman."""
    found = sorted(
        (match.start(), match.end(), office)
        for office, shape in offices().items()
        if (match := shape.search(tail)) is not None
    )
    best = ""
    end = -1
    for start, past, office in found:
        if best and start > end + 1:
            break
        best, end = office, past
    return best
