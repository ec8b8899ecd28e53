"""The table's orders: what is equal keeps the days' order, what has no value stands last."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from casefile.store import case_file, entities, events
from casefile.store.driver import Connection
from casefile.store.event_order import COLUMNS, in_column_order


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Connection]:
    case_file.create_case(tmp_path / "k.case", code="K-2031-05")
    case = case_file.open_case(tmp_path / "k.case")
    connection = case.connect()
    yield connection
    connection.close()
    case.close()


def add(db: Connection, title: str, edtf: str | None) -> int:
    return events.add_event(db, title=title, kind="other", lane="other", edtf=edtf)


def test_headlines_are_ordered_without_their_marks_and_capitals(db: Connection) -> None:
    ids = [add(db, title, "2031") for title in ("žala", "Byla", "Zona", "ąžuolas", "byla")]
    assert in_column_order(db, ids, "title") == [ids[3], ids[1], ids[4], ids[0], ids[2]]
    assert in_column_order(db, ids, "title", descending=True) == [
        ids[2], ids[0], ids[1], ids[4], ids[3],
    ]  # fmt: skip


def test_exact_days_come_first_and_no_date_last_either_way(db: Connection) -> None:
    ids = [add(db, "one", edtf) for edtf in ("2031", None, "2031-05", "2031-05-02", "2031/2032")]
    assert in_column_order(db, ids, "sure") == [ids[3], ids[2], ids[0], ids[4], ids[1]]
    assert in_column_order(db, ids, "sure", descending=True)[-1] == ids[1]


def test_people_by_the_name_the_cell_begins_with(db: Connection) -> None:
    anna, zoe = (entities.add_entity(db, "person", name) for name in ("Anna Berg", "Zoe Adler"))
    ids = [add(db, title, "2031") for title in ("none", "zoe", "anna")]
    events.set_participants(db, ids[1], [(zoe, "other"), (anna, "other")])
    events.set_participants(db, ids[2], [(anna, "other")])
    assert in_column_order(db, ids, "people") == [ids[2], ids[1], ids[0]]


@pytest.mark.parametrize("column", COLUMNS)
def test_every_event_stays_in_the_table(db: Connection, column: str) -> None:
    ids = [add(db, str(number), None) for number in range(4)]
    assert sorted(in_column_order(db, ids, column, descending=True)) == ids
