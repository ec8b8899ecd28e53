"""One old case file for each layout there was: each still opens, and nothing in it is lost."""

import zipfile
from pathlib import Path

import pytest

from casefile.services import check_case
from casefile.store import (
    case_file,
    event_lists,
    event_reading,
    second_layout,
    tables,
    third_layout,
)
from casefile.store.rows import columns_of

_OLD = Path(__file__).parents[1] / "fixtures" / "layouts"


@pytest.mark.parametrize("layout", range(1, tables.VERSION))
def test_a_case_of_an_older_layout_is_brought_up_to_date(layout: int, tmp_path: Path) -> None:
    folder = tmp_path / "Old.case"
    with zipfile.ZipFile(_OLD / f"layout_{layout}.zip") as packed:
        packed.extractall(folder)
    with case_file.open_case(folder) as case:
        db = case.connect()
        assert db.execute("PRAGMA user_version").fetchone() == (tables.VERSION,)
        ids = event_lists.event_ids(db, event_lists.EventFilter())
        told = event_reading.events(db, ids)
        assert [event.edtf for event in told] == ["2024-02-28", "2024-03-04"]
        assert check_case.check_case(db, folder) == []
        db.close()


def test_an_old_case_and_a_new_one_have_the_same_tables(tmp_path: Path) -> None:
    old, new = tmp_path / "Old.case", tmp_path / "New.case"
    with zipfile.ZipFile(_OLD / "layout_1.zip") as packed:
        packed.extractall(old)
    case_file.create_case(new, code="K-2026-01")
    with case_file.open_case(old) as first, case_file.open_case(new) as second:
        one, two = first.connect(), second.connect()
        for table in (*tables.COLUMNS, *second_layout.COLUMNS, *third_layout.COLUMNS):
            assert columns_of(one, table) == columns_of(two, table)
        one.close()
        two.close()
