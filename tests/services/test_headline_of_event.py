"""An event that several documents tell has the headline of the one that tells it best."""

from pathlib import Path

from casefile.reading.client import Reader
from casefile.services import take_in
from casefile.services.open_case import WorkingCase
from casefile.store import events
from casefile.store.driver import atomic
from casefile.store.events import EventFilter
from casefile.store.history import undoable

_NOTE = "Selim Aydin came to Malta in 2019.\n\nOn 7 June 2022 the Office for Refugees said no.\n"
_ARTICLE = (
    "Selim Aydin is a baker.\n\n"
    "On 7 June 2022 the Office for Refugees refused his request for protection, Selim Aydin told "
    "us.\n"
)


def add(case: WorkingCase, reader: Reader, folder: Path) -> None:
    for name, text in (("note.txt", _NOTE), ("baker.txt", _ARTICLE)):
        (folder / name).write_text(text, encoding="utf-8")
        take_in.take_in(case.db, case.folder, reader, [folder / name], "test", lambda _one: None)


def refusals(case: WorkingCase) -> list[int]:
    ids = events.event_ids(case.db, EventFilter())
    return [one.id for one in events.events(case.db, ids) if one.edtf == "2022-06-07"]


def test_the_fuller_sentence_names_the_joined_event(
    case: WorkingCase, reader: Reader, tmp_path: Path
) -> None:
    add(case, reader, tmp_path)
    (event_id,) = refusals(case)
    event = events.event(case.db, event_id)
    assert len(event.quotes) == 2
    assert event.title == "The Office for Refugees refused his request for protection"


def test_a_headline_a_person_wrote_stays(case: WorkingCase, reader: Reader, tmp_path: Path) -> None:
    add(case, reader, tmp_path)
    (event_id,) = refusals(case)
    with atomic(case.db), undoable(case.db, "edit"):
        events.update_event(case.db, event_id, title="Refused")
    assert events.tellings(case.db, [event_id]) == {}
