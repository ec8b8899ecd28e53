"""Decisions as tribunals of the common law print them: parties, hearing and promulgation."""

import pytest

from casefile.model.finding import DocumentHints, Findings
from casefile.text.findings import find_all

DECISION = """IN THE FIRST-TIER TRIBUNAL
(IMMIGRATION AND ASYLUM CHAMBER)

Appeal Number: PA/41207/2029

Heard at Wharf House
On 3 May 2031

Decision & Reasons Promulgated
On 28 May 2031

Between

SELIN MARDAN
Appellant
and

THE SECRETARY OF STATE FOR THE HOME DEPARTMENT
Respondent

DECISION AND REASONS

1. The appellant arrived in the United Kingdom on 2 June 2028. She appeals against the decision of
the respondent dated 9 October 2029.

2. I have regard to Osman v Secretary of State [2019] EWCA Civ 311.

3. I find that she was held for two days from 4 March 2028.

Notice of Decision

The appeal is {} on asylum grounds.

Judge of the First-tier Tribunal
20 May 2031
"""
COLUMNS = DECISION.replace(
    """Heard at Wharf House
On 3 May 2031

Decision & Reasons Promulgated
On 28 May 2031
""",
    """Heard at Wharf House
Decision & Reasons Promulgated
On 3 May 2031
On 28 May 2031
""",
)
ROWS = COLUMNS.replace("House\nDecision", "House Decision").replace(
    "3 May 2031\nOn", "3 May 2031 On"
)
ABOVE = """Upper Tribunal
(Immigration and Asylum Chamber)

Appeal Number: UI-2031-001522

Heard at Field Lane on 2 September 2031
Decision issued on 1 October 2031

SELIN MARDAN
Appellant
and
SECRETARY OF STATE FOR THE HOME DEPARTMENT
Respondent

DECISION AND REASONS

1. The appellant appeals against the decision of First-tier Tribunal Judge Penrose promulgated on 28
May 2031.

2. The judge did not ask himself whether the harm would be repeated.

3. I set aside the decision of the First-tier Tribunal and remit the appeal to be heard by another
judge.
"""


def found(text: str) -> Findings:
    return find_all(text, hints=DocumentHints())


@pytest.mark.parametrize("layout", [DECISION, COLUMNS, ROWS], ids=["lines", "columns", "rows"])
def test_a_decision_is_of_the_day_it_was_promulgated(layout: str) -> None:
    facts = found(layout.format("dismissed")).facts
    assert facts.kind == "ruling"
    assert facts.document_date == "2031-05-28"
    assert facts.title == "Decision and reasons in appeal number PA/41207/2029"
    assert facts.case_numbers == ("PA/41207/2029",)
    assert facts.publisher == "First-tier Tribunal"


@pytest.mark.parametrize("outcome", ["dismissed", "allowed"])
def test_what_it_decides_stands_behind_the_notice(outcome: str) -> None:
    told = found(DECISION.format(outcome)).suggestions
    (ruling,) = (one for one in told if one.edtf == "2031-05-28")
    assert f"The appeal is {outcome}" in ruling.title
    assert ruling.kind == "ruling"


def test_an_order_in_the_first_person_is_the_ruling() -> None:
    findings = found(ABOVE)
    assert findings.facts.document_date == "2031-10-01"
    ruling = next(one for one in findings.suggestions if one.edtf == "2031-10-01")
    assert ABOVE[ruling.start : ruling.end].startswith("I set aside the decision")
    assert ("outcome", "annulled") in ruling.values


def test_a_letter_has_its_heading_under_the_salutation() -> None:
    letter = """Home Office
14 March 2031

Dear Ms Mardan,

REASONS FOR REFUSAL OF YOUR CLAIM

You claimed asylum on 3 June 2030. Your claim has been refused. You may appeal within 14 days.

Yours sincerely,
P. Harcourt
"""
    facts = found(letter).facts
    assert facts.kind == "letter"
    assert facts.title == "REASONS FOR REFUSAL OF YOUR CLAIM"


REMOVAL = """UNITED STATES DEPARTMENT OF JUSTICE
EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
IMMIGRATION COURT

File No.: A 219-406-733                                   October 24, 2031

In the Matter of

TIMUR OSMANALI
RESPONDENT

IN REMOVAL PROCEEDINGS

WRITTEN DECISION OF THE IMMIGRATION JUDGE

I. Procedural History

The respondent filed an application for asylum on February 20, 2029.

II. Order

IT IS HEREBY ORDERED that the respondent's application for asylum be DENIED.

IT IS FURTHER ORDERED that the respondent be removed.
"""


def test_what_an_immigration_judge_orders_is_the_ruling() -> None:
    findings = found(REMOVAL)
    assert findings.facts.kind == "ruling"
    assert findings.facts.document_date == "2031-10-24"
    assert findings.facts.case_numbers == ("A 219-406-733",)
    orders = [one for one in findings.suggestions if one.edtf == "2031-10-24"]
    told = " ".join(REMOVAL[one.start : one.end] for one in orders)
    assert "application for asylum be DENIED" in told
    assert "be removed" in told


PARTIES = DECISION.replace(
    "DECISION AND REASONS\n",
    "Representation:\nFor the Appellant: Ms R. Adeyo, of Counsel, instructed by Fenn Solicitors\n\n"
    "DECISION AND REASONS\n",
    1,
)


def test_the_parties_are_those_above_their_words_and_headings_are_nobody() -> None:
    findings = found(PARTIES.format("dismissed"))
    people = {one.main_name: one.role for one in findings.groups if one.kind == "person"}
    assert people.items() >= {"Selin Mardan": "applicant", "R. Adeyo": "lawyer"}.items()
    assert people.keys() <= {"Selin Mardan", "R. Adeyo", "Osman"}
    assert findings.facts.client_name == "Selin Mardan"
