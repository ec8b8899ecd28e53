"""What a watched folder lives through: nothing missed, nothing twice, nothing blocks or changes."""

import hashlib
import os
import socket
import threading
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from casefile.services.watch_folder import Seen, WatchedPlace, Watcher

SETTLE = 0.15


class Handed:
    """What the watcher handed over; a test waits for it instead of sleeping."""

    def __init__(self) -> None:
        self.names: Counter[str] = Counter()
        self.states: list[str] = []
        self._news = threading.Condition()

    def files(self, place: WatchedPlace, paths: list[Path]) -> None:
        with self._news:
            self.names.update(os.path.relpath(path, place.path) for path in paths)
            self._news.notify_all()

    def state(self, _place: WatchedPlace, state: str) -> None:
        with self._news:
            self.states.append(state)
            self._news.notify_all()

    def wait_for(self, done: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(done, timeout=60), self.names

    def expect(self, *names: str) -> None:
        """These files and no others, each once."""
        self.wait_for(lambda: set(names) <= set(self.names))
        assert self.names == Counter(names)


class Drop:
    """A watched folder with a real watcher; `settle` waits until it has caught up."""

    def __init__(self, folder: Path, *, seen: dict[Path, Seen] | None = None, **kind: bool) -> None:
        folder.mkdir(exist_ok=True)
        self.folder, self.handed, self._marks = folder, Handed(), 0
        self.place = WatchedPlace(1, folder, **kind)
        self.watcher = Watcher(
            [self.place], self.handed.files, self.handed.state, seen, SETTLE, rescan_seconds=30
        )
        self.watcher.start()
        self.handed.wait_for(lambda: self.handed.states == ["watching"])

    def write(self, name: str, text: str = "Dear Ms Olenska") -> Path:
        path = self.folder / name
        path.write_text(text)
        return path

    def settle(self) -> None:
        """Wait until a file that came last was handed over: all before it had the same time."""
        self._marks += 1
        mark = f"mark {self._marks}.txt"
        self.write(mark)
        self.watcher.rescan()
        self.handed.wait_for(lambda: mark in self.handed.names)
        del self.handed.names[mark]


@pytest.fixture
def drop(tmp_path: Path) -> Iterator[Drop]:
    made = Drop(tmp_path / "drop", inner=True)
    yield made
    made.watcher.stop()


def test_a_file_that_another_program_still_writes_is_left_until_it_is_closed(drop: Drop) -> None:
    with (drop.folder / "scan.pdf").open("wb") as slow:
        slow.write(b"%PDF-1.7\n")
        slow.flush()
        drop.settle()
        drop.settle()
        assert "scan.pdf" not in drop.handed.names
        slow.write(b"%%EOF\n")
    drop.handed.expect("scan.pdf")


def test_a_file_renamed_before_it_settles_comes_under_its_last_name(drop: Drop) -> None:
    drop.write("new document.txt").rename(drop.folder / "letter.txt")
    drop.settle()
    drop.handed.expect("letter.txt")


def test_a_file_that_vanishes_is_forgotten(drop: Drop) -> None:
    drop.write("gone.txt").unlink()
    drop.settle()
    assert not drop.handed.names


def test_a_file_replaced_after_it_was_handed_over_comes_again(drop: Drop) -> None:
    drop.write("letter.txt", "first")
    drop.handed.expect("letter.txt")
    (drop.folder.parent / "other").write_text("second and longer")
    (drop.folder.parent / "other").replace(drop.folder / "letter.txt")
    drop.handed.wait_for(lambda: drop.handed.names["letter.txt"] == 2)


def test_an_editor_that_saves_by_exchanging_files_hands_over_the_last_state_once(
    drop: Drop,
) -> None:
    for version in range(5):
        drop.write(".letter.txt.swp", "swap")
        drop.write("letter.txt~", "backup")
        drop.write("letter.txt.tmp", f"version {version}").replace(drop.folder / "letter.txt")
    drop.settle()
    drop.handed.expect("letter.txt")


def test_a_burst_of_five_thousand_is_handed_over_whole_and_once(drop: Drop) -> None:
    names = [f"page {number}.txt" for number in range(5_000)]
    for name in names:
        (drop.folder / name).touch()
    drop.handed.wait_for(lambda: len(drop.handed.names) >= len(names))
    drop.settle()
    drop.handed.expect(*names)


def test_folders_inside_come_with_their_files_and_links_lead_nowhere(drop: Drop) -> None:
    outside = drop.folder.parent / "outside"
    (outside / "deep" / "deeper").mkdir(parents=True)
    (outside / "deep" / "letter.txt").write_text("moved in with its folder")
    (outside / "deep" / "deeper" / "ruling.txt").write_text("deeper still")
    (outside / "secret.txt").write_text("not in the folder")
    (outside / "deep" / "loop").symlink_to(drop.folder)
    (outside / "deep" / "way out").symlink_to(outside)
    (outside / "deep" / "secret").symlink_to(outside / "secret.txt")
    (outside / "deep").rename(drop.folder / "deep")
    drop.handed.wait_for(lambda: len(drop.handed.names) >= 2)
    (drop.folder / "deep" / "deeper" / "later.txt").write_text("added in there")
    drop.settle()
    drop.handed.expect("deep/letter.txt", "deep/deeper/ruling.txt", "deep/deeper/later.txt")


def test_folders_inside_another_watched_folder_are_left_alone(tmp_path: Path) -> None:
    drop = Drop(tmp_path / "downloads")
    (drop.folder / "private").mkdir()
    (drop.folder / "private" / "diary.txt").write_text("nobody asked for it")
    drop.write("letter.txt")
    drop.settle()
    drop.handed.expect("letter.txt")
    drop.watcher.stop()


def test_what_is_no_file_is_passed_over_and_blocks_nothing(drop: Drop) -> None:
    os.mkfifo(drop.folder / "pipe.pdf")
    (drop.folder / "link.pdf").symlink_to("/dev/zero")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(os.path.relpath(drop.folder / "socket.pdf"))
    drop.write("letter.txt")
    drop.settle()
    drop.handed.expect("letter.txt")
    listener.close()


def test_odd_names_are_each_handed_over_once(drop: Drop) -> None:
    twin = "Žemaitė.txt"
    names = [
        "two\nlines.txt",
        "evil\u202etxt.exe",
        os.fsdecode(b"caf\xe9.txt"),
        "ž" * 125 + "x.txt",
        "Letter.txt",
        "LETTER.TXT",
        unicodedata.normalize("NFC", twin),
        unicodedata.normalize("NFD", twin),
        " leading and trailing .txt ",
        "-rf.txt",
    ]
    assert max(len(os.fsencode(name)) for name in names) == 255
    for name in names:
        drop.write(name)
    drop.settle()
    drop.handed.expect(*names)


def test_a_stick_pulled_and_another_put_in_its_place_is_watched_anew(drop: Drop) -> None:
    drop.write("before.txt")
    drop.handed.expect("before.txt")
    drop.folder.rename(drop.folder.parent / "pulled")
    drop.folder.mkdir()
    drop.watcher.rescan()
    drop.settle()
    drop.write("after.txt")
    drop.handed.expect("before.txt", "after.txt")
    assert drop.handed.states == ["watching"]


def test_old_files_of_a_big_folder_stay_old(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    folder.mkdir()
    seen: dict[Path, Seen] = {}
    for number in range(5_000):
        path = folder / f"{number}.txt"
        path.touch()
        found = path.stat()
        seen[path] = (found.st_size, found.st_mtime_ns)
    drop = Drop(folder, seen=seen)
    drop.write("new.txt")
    drop.settle()
    drop.handed.expect("new.txt")
    drop.watcher.stop()


def test_a_network_drive_is_looked_through_without_notifications(tmp_path: Path) -> None:
    drop = Drop(tmp_path / "drive", polling=True)
    drop.write("letter.txt")
    drop.settle()
    drop.handed.expect("letter.txt")
    drop.watcher.stop()


def test_a_file_that_could_not_be_taken_comes_with_the_next_look(drop: Drop) -> None:
    path = drop.write("letter.txt")
    drop.handed.expect("letter.txt")
    drop.settle()
    assert drop.handed.names["letter.txt"] == 1
    drop.watcher.later([path])
    drop.settle()
    assert drop.handed.names["letter.txt"] == 2


def test_watching_changes_no_file(drop: Drop) -> None:
    made = [drop.write(f"{number}.txt", str(number)) for number in range(20)]
    before = {path: (_hash(path), path.stat().st_mtime_ns, path.stat().st_mode) for path in made}
    drop.settle()
    assert {
        path: (_hash(path), path.stat().st_mtime_ns, path.stat().st_mode) for path in made
    } == before


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
