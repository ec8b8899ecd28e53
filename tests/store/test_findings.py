from dataclasses import replace
from pathlib import Path

import pytest

from casefile.model.finding import DocumentFacts, DocumentKind, Findings
from casefile.store import deadlines, documents, entities, events, history, statements
from casefile.store.case_file import OpenCase
from casefile.store.driver import Connection
from casefile.store.events import EventFilter
from tests.store import invented

TEXT = (
    "On 3 May 2022 Tamar Beridze asked for protection.\n"
    "The office refused on 21 December.\n"
    "Today she was told to leave within 14 days.\n"
    "Nino Dzagania said that the office refused without reading the file.\n"
)


def findings() -> Findings:
    return invented.found_in(
        TEXT,
        [
            invented.suggest(
                TEXT,
                "On 3 May 2022 Tamar Beridze asked for protection.",
                "Beridze asks for protection",
                "2022-05-03",
                "3 May 2022",
                kind="application",
                who=[0],
            ),
            invented.suggest(
                TEXT,
                "The office refused on 21 December.",
                "The office refuses",
                "2022-12-21",
                "21 December",
                reason="year from another date",
                values=(("outcome", "refused"),),
            ),
            invented.suggest(TEXT, "Today she was told to leave", "Told to leave", None, "Today"),
            invented.suggest(
                TEXT,
                "Nino Dzagania said that the office refused",
                "The office refuses unread",
                speaker=1,
                same_as=1,
            ),
        ],
        dates=[
            ("3 May 2022", "2022-05-03", "written"),
            ("21 December", "2022-12-21", "year from another date"),
            ("Today", None, "no document date"),
        ],
        deadlines=["within 14 days"],
        statements=[("said that the office refused without reading the file", 1)],
        facts=DocumentFacts(
            kind="ruling", title="Decision", document_date="2023-01-02", case_numbers=("A-7/2022",)
        ),
    )


def test_findings_become_suggested_events_with_their_quotes(case: OpenCase, db: Connection) -> None:
    document_id = invented.add(db, case.folder, TEXT)
    new_ids = invented.save(db, document_id, findings())
    assert len(new_ids) == 3
    shown = events.events(db, events.event_ids(db, EventFilter()))
    assert [event.title for event in shown] == [
        "Beridze asks for protection",
        "The office refuses",
        "Told to leave",
    ]
    asked, refused, told = shown
    assert (asked.edtf, asked.date_in_brackets, asked.state) == ("2022-05-03", False, "suggested")
    assert [who.name for who in asked.participants] == ["Tamar Beridze"]
    assert asked.quotes[0].exact == "On 3 May 2022 Tamar Beridze asked for protection."
    assert (asked.quotes[0].date_start, asked.quotes[0].date_end) == (3, 13)
    assert asked.quotes[0].reference() == "A1, para. 1"
    assert refused.date_in_brackets
    assert [quote.speaker for quote in refused.quotes] == ["", "Nino Dzagania"]
    assert [quote.edtf for quote in refused.quotes] == ["2022-12-21", None]
    assert (told.edtf, told.quotes[0].date_words, told.quotes[0].edtf) == (None, "Today", None)


def test_findings_say_what_the_document_is(case: OpenCase, db: Connection) -> None:
    document_id = invented.add(db, case.folder, TEXT)
    documents.set_facts(db, document_id, title="Refusal of protection")
    invented.save(db, document_id, findings())
    stored = documents.document(db, document_id)
    assert (stored.kind, stored.title) == ("ruling", "Refusal of protection")
    assert stored.document_date == "2023-01-02"
    assert stored.suggestions_left == 3
    assert stored.review_state == "found"
    assert documents.case_numbers(db, document_id) == ["A-7/2022"]
    assert [date.surface for date in documents.date_mentions(db, document_id)] == [
        "3 May 2022",
        "21 December",
        "Today",
    ]
    assert [name[2] for name in documents.name_mentions(db, document_id)] == [
        "Tamar Beridze",
        "Nino Dzagania",
    ]
    (limit,) = deadlines.deadlines(db)
    assert (limit.exact, limit.exhibit) == ("within 14 days", "A1")
    (said,) = statements.statements(db)
    assert (said.speaker, said.exact[:9]) == ("Nino Dzagania", "said that")


def test_findings_made_again_change_nothing(case: OpenCase, db: Connection) -> None:
    document_id = invented.add(db, case.folder, TEXT)
    invented.save(db, document_id, findings())
    before = [event.title for event in events.events(db, events.event_ids(db, EventFilter()))]
    invented.save(db, document_id, findings())
    after = [event.title for event in events.events(db, events.event_ids(db, EventFilter()))]
    assert after == before
    assert len(deadlines.deadlines(db)) == 1
    assert len(documents.date_mentions(db, document_id)) == 3


def test_findings_made_again_leave_what_a_person_decided(case: OpenCase, db: Connection) -> None:
    document_id = invented.add(db, case.folder, TEXT)
    first, second, third = invented.save(db, document_id, findings())
    with history.undoable(db, "accept"):
        events.set_state(db, [first], "accepted")
        events.set_state(db, [third], "dismissed")
        events.update_event(db, first, title="She asks for protection")
    new_ids = invented.save(db, document_id, findings())
    assert len(new_ids) == 1
    assert second not in events.existing(db, [second])
    assert events.event(db, first).title == "She asks for protection"
    assert events.event(db, third).state == "dismissed"
    assert events.counts(db).suggested == 1


def test_worked_out_dates_move_with_the_document(case: OpenCase, db: Connection) -> None:
    document_id = invented.add(db, case.folder, TEXT)
    first, second, third = invented.save(db, document_id, findings())
    events.set_state(db, [first, second], "accepted")
    dated = events.dated_by(db, document_id)
    assert [(one.event_id, one.edtf) for one in dated] == [(second, "2022-12-21")]
    (hanging,) = dated
    with history.undoable(db, "date of the letter"):
        events.move_date(
            db, hanging, "2023-12-21", reason="year from document date", base_words="2024"
        )
        reading = ("2023-12-21", "year from document date", "2024")
        events.move_mentions(db, document_id, {(hanging.start, hanging.end): reading})
    moved = events.event(db, second)
    assert (moved.edtf, moved.earliest, moved.base_words) == ("2023-12-21", "2023-12-21", "2024")
    assert moved.quotes[0].edtf == "2023-12-21"
    assert documents.date_mentions(db, document_id)[1].edtf == "2023-12-21"
    history.undo(db)
    assert documents.date_mentions(db, document_id)[1].edtf == "2022-12-21"
    assert events.event(db, second).edtf == "2022-12-21"
    assert events.event(db, first).edtf == "2022-05-03"
    assert events.event(db, third).edtf is None


def test_words_that_await_a_date_are_dated_too(
    case: OpenCase, db: Connection, tmp_path: Path
) -> None:
    text = "Today Pavle Ochigava was heard.\n"
    document_id = invented.add(db, case.folder, text)
    found = invented.found_in(
        text,
        [
            invented.suggest(
                text, "Today Pavle Ochigava was heard.", "Heard", None, "Today",
                reason="no document date",
            )
        ],
        dates=[("Today", None, "no document date")],
    )  # fmt: skip
    (event_id,) = invented.save(db, document_id, found)
    (hanging,) = events.dated_by(db, document_id)
    assert hanging.edtf is None
    events.move_date(db, hanging, "2023-12-29", reason="from document date", base_words="29.12.")
    event = events.event(db, event_id)
    assert (event.edtf, event.date_reason) == ("2023-12-29", "from document date")
    assert event.date_in_brackets
    assert entities.entities(db)[0].main_name == "Pavle Ochigava"


@pytest.mark.parametrize(("kind", "reported"), [("article", True), ("ruling", False)])
def test_only_an_articles_own_day_is_called_reported(
    case: OpenCase, db: Connection, kind: DocumentKind, reported: bool
) -> None:
    text = "He is still in the country.\n"
    document_id = invented.add(db, case.folder, text)
    told = invented.suggest(text, text.strip(), "Still in the country", "2031-05-09")
    found = invented.found_in(
        text, [replace(told, date_from="document date")], facts=DocumentFacts(kind=kind)
    )
    (event_id,) = invented.save(db, document_id, found)
    assert events.event(db, event_id).reported is reported
