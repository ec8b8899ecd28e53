"""Rulings and acts become proceedings: one court, one number, and whose decision it was about."""

from casefile.model.proceeding import CourtPaper, Office, OfficialAct
from casefile.text.proceedings import find_proceedings, is_authority

LOCAL = Office(1, "court", "Tallmarsh Administrative Court", ("Tallmarsh Administrative Court",))
UPPER = Office(2, "court", "High Court of Verland", ("High Court of Verland",))
BOARD = Office(3, "body", "Residence Department", ("Residence Department", "the Department"))
CLUB = Office(4, "body", "Harbour Rowing Club", ("Harbour Rowing Club",))
ABROAD = Office(5, "court", "European Court of Human Rights", ("European Court of Human Rights",))
OFFICES = {one.id: one for one in (LOCAL, UPPER, BOARD, CLUB, ABROAD)}
PROCESS = ("3-11-3-00001-2031-7", "LT process")


def act(number: int, office: Office, day: str | None, **more: object) -> OfficialAct:
    given: dict[str, object] = {"kind": "ruling", "title": f"Act {number}"} | more
    return OfficialAct(event_id=number, office_id=office.id, edtf=day, **given)  # type: ignore[arg-type]


def test_a_decision_its_annulment_and_the_appeal_are_one_chain() -> None:
    acts = [
        act(3, UPPER, "2031-09-02", concerned=(1, 3)),
        act(1, BOARD, "2031-02-10", kind="decision", numbers=(("5D-17", "reference"),)),
        act(2, LOCAL, "2031-05-20", concerned=(3,)),
    ]
    found = find_proceedings(OFFICES, [], acts)
    assert [(one.court, one.instance, one.under) for one in found] == [
        ("Residence Department", "authority", ""),
        ("Tallmarsh Administrative Court", "first", "Residence Department"),
        ("High Court of Verland", "appeal", "Tallmarsh Administrative Court"),
    ]
    assert [one.case_number for one in found] == ["5D-17", "", ""]


def test_one_court_process_joins_the_instances() -> None:
    papers = [
        CourtPaper(7, 2, (("eA-77-5/2031", "LT"), PROCESS), "2031-09-02"),
        CourtPaper(6, 1, (("eI-12-4/2031", "LT"), PROCESS), "2031-05-20"),
    ]
    first, second = find_proceedings(OFFICES, papers, [])
    assert (first.case_number, first.instance) == ("eI-12-4/2031", "first")
    assert (second.case_number, second.instance) == ("eA-77-5/2031", "appeal")
    assert second.under == first.court
    assert first.process_number == second.process_number == PROCESS[0]


def test_an_act_goes_to_the_proceeding_whose_number_it_names() -> None:
    papers = [
        CourtPaper(6, 1, (("eI-12-4/2031", "LT"),), "2031-05-20"),
        CourtPaper(8, 1, (("eI-99-4/2033", "LT"),), "2033-01-15"),
    ]
    named = act(1, LOCAL, "2033-01-10", kind="hearing", numbers=(("eI-12-4/2031", "LT"),))
    near = act(2, LOCAL, "2033-01-02", kind="hearing")
    first, second = find_proceedings(OFFICES, papers, [named, near])
    assert (first.event_ids, second.event_ids) == ((1,), (2,))


def test_the_outcome_is_what_the_ruling_itself_decided() -> None:
    papers = [CourtPaper(6, 1, (("eI-12-4/2031", "LT"),), "2031-05-20")]
    acts = [
        act(1, LOCAL, "2031-05-20", document_ids=frozenset({6})),
        act(2, LOCAL, "2031-06-30", title="A newspaper counts it a month later"),
    ]
    (found,) = find_proceedings(OFFICES, papers, acts)
    assert (found.outcome, found.outcome_event) == ("Act 1", 1)


def test_each_decision_of_an_authority_stands_alone() -> None:
    acts = [
        act(1, BOARD, "2031-02-10", kind="decision"),
        act(2, BOARD, "2032-02-10", kind="decision"),
        act(3, CLUB, "2031-03-01", kind="decision"),
        act(4, BOARD, "2031-02-10", kind="decision", title="The same day, told elsewhere"),
    ]
    found = find_proceedings(OFFICES, [], acts)
    assert [one.event_ids for one in found] == [(1, 4), (2,)]


def test_a_ruling_that_cites_the_number_of_another_court_decides_about_it() -> None:
    papers = [
        CourtPaper(6, 1, (("IV SA/Tm 12/31", "PL"),), "2031-05-20"),
        CourtPaper(7, 2, (("II OSK 9/31", "PL"), ("IV SA/Tm 12/31", "PL")), "2031-09-02"),
    ]
    first, second = find_proceedings(OFFICES, papers, [])
    assert (first.instance, second.instance) == ("first", "cassation")
    assert second.under == first.court


def test_a_court_abroad_is_international_and_stands_by_itself() -> None:
    (found,) = find_proceedings(OFFICES, [], [act(1, ABROAD, "2034-06-01", concerned=(2,))])
    assert (found.instance, found.under) == ("international", "")


def test_without_a_chain_the_instance_stays_open() -> None:
    (found,) = find_proceedings(OFFICES, [], [act(1, LOCAL, None)])
    assert (found.instance, found.outcome_edtf) == ("", None)


def test_an_authority_is_known_by_its_name() -> None:
    assert is_authority("Bundesamt für Migration")
    assert is_authority("Migracijos departamentas")
    assert is_authority("Прокуратура области")
    assert not is_authority("Open Harbour Foundation")
