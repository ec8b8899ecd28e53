"""New suggestions laid beside the case: joined where they plainly tell one event."""

from pathlib import Path

from casefile.reading.client import Reader
from casefile.services import take_in
from casefile.services.open_case import working_case
from casefile.store import case_file, events
from casefile.store.events import EventFilter

PAPERS = {
    "1_article.txt": """A coordinator waits in Norrvik

Published: 24 April 2031

Ilse Olden, 35, comes from the hills. In 2028 she became coordinator of Fjell Monitor, a group that
has kept records of forced evictions since 2024.
""",
    "2_report.txt": """A second look at Norrvik

Published: 26 April 2031

The court accepts that the organisation Fjell Monitor has published reports on evictions since 2024.
""",
    "3_article.txt": """What the court read

Published: 28 April 2031

Since 2024 the non-governmental group Fjell Monitor had been recording forced evictions; Ilse Olden
was its coordinator from 2028 until October 2029.
""",
}


def test_what_two_papers_tell_together_shows_a_third_to_tell_it_too(
    tmp_path: Path, reader: Reader
) -> None:
    folder = tmp_path / "K-2031-05.case"
    case_file.create_case(folder, code="K-2031-05", title="Invented")
    with working_case(folder) as case:
        for name, words in PAPERS.items():
            path = tmp_path / name
            path.write_text(words, encoding="utf-8")
            take_in.take_in(case.db, case.folder, reader, [path], "test", lambda _one: None)
        told = events.events(case.db, events.event_ids(case.db, EventFilter()))
    since = [event for event in told if event.edtf == "2024/.."]
    assert [len({quote.document_id for quote in event.quotes}) for event in since] == [3]
