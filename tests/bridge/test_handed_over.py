"""A file of a watched folder counts as taken once it is in the case, and not before."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from casefile.bridge.arrivals import Arrival
from casefile.bridge.handed_over import HandedOver
from casefile.services.watch_folder import WatchedPlace
from casefile.store.watched import Look


class Told:
    """What was remembered as taken and what shall come again."""

    def __init__(self, folder: Path) -> None:
        self.place = WatchedPlace(1, folder)
        self.taken: list[Look] = []
        self.again: list[Path] = []
        self.files = HandedOver(self._remember, self._later)

    def _remember(self, place: WatchedPlace, looks: tuple[Look, ...]) -> None:
        assert place is self.place
        self.taken.extend(looks)

    def _later(self, paths: Iterable[Path]) -> None:
        self.again.extend(paths)


@pytest.fixture
def told(tmp_path: Path) -> Told:
    return Told(tmp_path)


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Ms Olenska")
    return path


def row_of(path: Path, **values: object) -> Arrival:
    row = Arrival(0, path.name, path, "drop folder")
    for name, value in values.items():
        setattr(row, name, value)
    return row


def test_a_file_on_its_way_is_not_taken_yet(told: Told, letter: Path) -> None:
    assert told.files.add(told.place, [letter, letter.with_name("gone.txt")]) == [letter]
    for state in ("waiting", "reading", "keeping"):
        told.files.follow(row_of(letter, state=state))
    assert (told.taken, told.again) == ([], [])


def test_a_file_is_remembered_as_it_was_when_it_was_handed_over(told: Told, letter: Path) -> None:
    told.files.add(told.place, [letter])
    before = letter.stat()
    letter.write_text("Dear Ms Olenska, one thing more")
    told.files.follow(row_of(letter, state="done", document_id=3))
    assert told.taken == [(letter, before.st_size, before.st_mtime_ns)]
    told.files.follow(row_of(letter, state="done", document_id=3))
    assert len(told.taken) == 1


@pytest.mark.parametrize("later", [True, False])
def test_what_may_work_later_comes_again(told: Told, letter: Path, later: bool) -> None:
    told.files.add(told.place, [letter])
    told.files.follow(row_of(letter, state="failed", may_work_later=later))
    assert told.again == ([letter] if later else [])
    assert len(told.taken) == (0 if later else 1)


def test_a_file_a_person_stops_or_refuses_does_not_come_again(told: Told, letter: Path) -> None:
    told.files.add(told.place, [letter])
    told.files.follow(row_of(letter, state="stopped"))
    told.files.refuse(told.place, [letter, letter.with_name("gone.txt")])
    assert [path for path, *_ in told.taken] == [letter, letter]
    assert told.again == []


def test_without_room_every_file_that_was_not_listed_comes_again(
    told: Told, letter: Path, tmp_path: Path
) -> None:
    other = tmp_path / "ruling.txt"
    other.write_text("The court decided.")
    told.files.add(told.place, [letter, other])
    told.files.no_room([other])
    assert told.again == [letter]
