"""Everything about one person: all that is held, where it came from, other people as initials."""

import json
from datetime import date

from casefile.output.leak_scan import painted_in
from casefile.reading.client import Reader
from casefile.services import hide_names, person_file, person_paper, preview_summary, write_note
from casefile.services.open_case import WorkingCase
from casefile.services.write_note import NoteDraft
from casefile.store import documents, entities, known_copies, matter
from casefile.store.driver import atomic
from casefile.text.name_search import HiddenName, apart_from

CLIENT = "Aygul Berdiyeva"
OTHERS = ("Solheim", "Pelėda", "Vėtrungien")
TODAY = date(2031, 5, 6)


def _person(case: WorkingCase, name: str) -> int:
    found = entities.named(case.db, name)
    assert found is not None
    return found


def test_the_paper_holds_all_that_the_case_holds(case: WorkingCase) -> None:
    draft = NoteDraft("We spoke of the lists.\nThe boxes were counted.", spoken_by=CLIENT,
                      interviewer="R. Pelėda", date="2031-05-01")  # fmt: skip
    with atomic(case.db):
        note_id, _ = write_note.save(case.db, case.folder, draft)
        matter.set_matter(case.db, delete_after="2036-05-01")
        documents.trash(case.db, [1])
        known_copies.note(case.db, "given", "Aygul.package.zip")
    held = person_file.gather(case.db, _person(case, CLIENT))
    paper = person_paper.paper(case.db, held, "en", TODAY)
    assert {one.id for one in held.documents} >= {1, note_id}
    told = {row.cells[0]: row.cells[1] for row in paper.held}
    assert told["Kept until"] == "1 May 2036"
    assert told["What left the case"].startswith("Given to somebody, ")
    assert "Бердыеву" in told["Also written"]
    assert [row.cells[1] for row in paper.notes] == [
        "We spoke of the lists.\n\nThe boxes were counted."
    ]
    assert "told by Aygul Berdiyeva" in paper.notes[0].cells[0]
    assert any("in the trash of the case" in row.document for row in paper.exhibits)
    assert all("added " in row.document for row in paper.exhibits)
    assert {row.event_id for row in paper.chronology} == {one.id for one in held.events}
    assert all(row.quotes for row in paper.chronology if row.references)
    values = json.loads(person_file.as_json(held))
    assert values["kept_until"] == "2036-05-01"
    assert len(values["events"]) == len(held.events)
    assert values["notes"][0]["interviewer"] == "R. Pelėda"


def test_other_people_are_initials_in_every_byte(case: WorkingCase, reader: Reader) -> None:
    asking = _person(case, CLIENT)
    search = hide_names.search_for_others(case.db, asking, every=True)
    assert search is not None
    held = person_file.gather(case.db, asking)
    plain = person_paper.paper(case.db, held, "en", TODAY)
    paper = person_paper.paper(case.db, held, "en", TODAY, search)
    made = preview_summary.preview(paper, reader, search)
    words = "\n".join(page.text for page in made.pages)
    before = json.dumps(json.loads(person_file.as_json(held)), ensure_ascii=False)
    after = person_file.as_json(held, search).decode()
    for name in OTHERS:
        assert name in before, name
        assert name not in words, name
        assert name not in after, name
    assert not any("Solheim" in one.text for one in painted_in(made.content))
    assert paper.heading == plain.heading == CLIENT
    assert "Berdiyeva" in words


def test_only_hidden_names_are_initials_when_others_may_be_named(case: WorkingCase) -> None:
    asking = _person(case, CLIENT)
    assert hide_names.search_for_others(case.db, asking, every=False) is None
    with atomic(case.db):
        entities.hide_name(case.db, _person(case, "Ingrid Solheim"), "S.")
    search = hide_names.search_for_others(case.db, asking, every=False)
    told = person_file.as_json(person_file.gather(case.db, asking), search).decode()
    assert "Solheim" not in told
    assert "Pelėda" in told


def test_somebody_only_entered_by_hand_gets_a_short_paper(case: WorkingCase) -> None:
    with atomic(case.db):
        entities.add_entity(case.db, "person", "Nilo Harrow")
    held = person_file.gather(case.db, _person(case, "Nilo Harrow"))
    assert held.empty
    paper = person_paper.paper(case.db, held, "lt", TODAY)
    assert paper.held[-1].cells[1] == "Byloje yra tik šis įrašas ir daugiau nieko apie asmenį."
    assert (paper.chronology, paper.exhibits, paper.named) == ((), (), ())


def test_a_common_surname_stays_where_it_is_the_persons_own() -> None:
    brother = HiddenName(("Daniyar Khassenov", "Д. Хасенов"), "D. K.")
    apart = apart_from(brother, ("Amina Khassenova",))
    assert apart.spellings == ("Daniyar",)
    assert apart_from(HiddenName(("Amina",), "A."), ("Amina Khassenova",)).spellings == ()
