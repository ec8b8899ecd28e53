"""A confirmed translation prints behind its quote, in the paper's language only."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Literal

import pytest

from casefile.services import document_ties, translate_quotes, write_summary
from casefile.services.open_case import working_case
from casefile.services.write_summary import Options
from casefile.store import case_file, documents, events
from casefile.store.driver import Connection, atomic
from tests.store import invented

ORIGINAL = "Sprendimas\n1. Tarnyba atsisakė 2031-04-12.\n"
TRANSLATED = "Decision\n1. The office refused on 12 April 2031.\n"
TODAY = date(2031, 6, 1)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Connection]:
    """A case with an accepted event cited from the original, and its English translation."""
    folder = tmp_path / "K-2031-04.case"
    case_file.create_case(folder, code="K-2031-04", title="Invented")
    with working_case(folder) as case:
        _tell(case.db, folder)
        yield case.db


def _tell(connection: Connection, folder: Path) -> None:
    original = invented.add(connection, folder, ORIGINAL, "lt.txt", kind="ruling")
    translated = invented.add(connection, folder, TRANSLATED, "en.txt", kind="ruling")
    words = "Tarnyba atsisakė 2031-04-12."
    start = ORIGINAL.index(words)
    with atomic(connection):
        passage = events.add_passage(connection, original, start, start + len(words))
        events.add_event(
            connection, title="The office refuses", kind="decision", lane="procedure here",
            edtf="2031-04-12", passages=[passage],
        )  # fmt: skip
        documents.set_facts(connection, translated, language="en", author="Ona Vertėja")
        document_ties.translation(connection, translated, original)


def _printed(db: Connection, for_whom: Literal["work", "court"], language: str = "en") -> str:
    options = Options(for_whom=for_whom, language=language, quotes=True)
    rows = write_summary.paper(db, options, TODAY).chronology
    return "\n".join(words for row in rows for words, _ in row.quotes)


def _confirm(db: Connection) -> None:
    pair = translate_quotes.pair(db, 1)
    (quote,) = pair.quotes
    proposed = pair.proposed(quote)
    assert proposed is not None
    with atomic(db):
        translate_quotes.confirm(db, quote.passage_id, pair.translation.id, *proposed)


@pytest.mark.parametrize("for_whom", ["work", "court"])
def test_only_what_a_person_confirmed_is_printed(
    db: Connection, for_whom: Literal["work", "court"]
) -> None:
    assert "The office refused" not in _printed(db, for_whom)
    _confirm(db)
    assert _printed(db, for_whom) == (
        "“Tarnyba atsisakė 2031-04-12.” (translation by Ona Vertėja: “The office refused on"
        " 12 April 2031.”)"
    )
    assert "The office refused" not in _printed(db, for_whom, "lt")


def test_a_lost_quote_is_said_at_work_and_kept_from_the_court(db: Connection) -> None:
    with atomic(db):
        db.execute("UPDATE passage SET anchor_state = 'lost', char_start = -1, char_end = -1")
    assert "(not found when the document was read again)" in _printed(db, "work")
    assert _printed(db, "court") == ""
