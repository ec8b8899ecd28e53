"""The watched folder with the real watcher and real files."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from casefile.services.folder_scan import is_ignored
from casefile.services.watch_folder import WatchedPlace, Watcher


class Arrivals:
    """Collects what the watcher hands over and lets a test wait for it."""

    def __init__(self) -> None:
        self.files: list[Path] = []
        self.states: list[str] = []
        self.news = threading.Condition()

    def on_files(self, _place: WatchedPlace, paths: list[Path]) -> None:
        with self.news:
            self.files.extend(paths)
            self.news.notify_all()

    def on_state(self, _place: WatchedPlace, state: str) -> None:
        with self.news:
            self.states.append(state)
            self.news.notify_all()

    def wait_for(self, done: Callable[[], bool]) -> None:
        with self.news:
            assert self.news.wait_for(done, timeout=20)


@pytest.fixture
def arrivals() -> Arrivals:
    return Arrivals()


@pytest.fixture
def watcher(tmp_path: Path, arrivals: Arrivals) -> Iterator[Watcher]:
    folder = tmp_path / "drop"
    folder.mkdir()
    made = Watcher(
        [WatchedPlace(1, folder)],
        arrivals.on_files,
        arrivals.on_state,
        settle_seconds=0.1,
        rescan_seconds=0.5,
    )
    made.start()
    arrivals.wait_for(lambda: arrivals.states == ["watching"])
    yield made
    made.stop()


def test_a_file_written_into_the_folder_is_handed_over_once(
    tmp_path: Path, watcher: Watcher, arrivals: Arrivals
) -> None:
    letter = tmp_path / "drop" / "letter.txt"
    letter.write_text("Dear Ms Olenska")
    arrivals.wait_for(lambda: len(arrivals.files) == 1)
    watcher.rescan()
    (tmp_path / "drop" / "second.txt").write_text("Dear Mr Marek")
    arrivals.wait_for(lambda: len(arrivals.files) == 2)
    assert [path.name for path in arrivals.files] == ["letter.txt", "second.txt"]
    assert letter.read_text() == "Dear Ms Olenska"


def test_a_file_moved_in_is_found(tmp_path: Path, watcher: Watcher, arrivals: Arrivals) -> None:
    outside = tmp_path / "ruling.txt"
    outside.write_text("The court decided.")
    outside.rename(tmp_path / "drop" / "ruling.txt")
    arrivals.wait_for(lambda: [path.name for path in arrivals.files] == ["ruling.txt"])


def test_an_unfinished_download_is_ignored_until_it_gets_its_name(
    tmp_path: Path, watcher: Watcher, arrivals: Arrivals
) -> None:
    unfinished = tmp_path / "drop" / "scan.pdf.part"
    unfinished.write_bytes(b"%PDF-")
    (tmp_path / "drop" / "~$letter.docx").write_bytes(b"lock")
    (tmp_path / "drop" / ".~lock.letter.odt#").write_bytes(b"lock")
    unfinished.rename(tmp_path / "drop" / "scan.pdf")
    arrivals.wait_for(lambda: len(arrivals.files) >= 1)
    assert [path.name for path in arrivals.files] == ["scan.pdf"]


def test_a_burst_is_taken_whole_and_each_file_once(
    tmp_path: Path, watcher: Watcher, arrivals: Arrivals
) -> None:
    for number in range(300):
        (tmp_path / "drop" / f"page {number}.txt").write_text(str(number))
    arrivals.wait_for(lambda: len(arrivals.files) >= 300)
    assert len(set(arrivals.files)) == len(arrivals.files) == 300


def test_the_folder_may_vanish_and_come_back(
    tmp_path: Path, watcher: Watcher, arrivals: Arrivals
) -> None:
    folder = tmp_path / "drop"
    folder.rename(tmp_path / "gone")
    watcher.rescan()
    arrivals.wait_for(lambda: arrivals.states[-1] == "not there")
    (tmp_path / "gone" / "late.txt").write_text("added while it was away")
    (tmp_path / "gone").rename(folder)
    watcher.rescan()
    arrivals.wait_for(lambda: arrivals.states[-1] == "watching")
    arrivals.wait_for(lambda: [path.name for path in arrivals.files] == ["late.txt"])


def test_a_changed_file_comes_again(tmp_path: Path, watcher: Watcher, arrivals: Arrivals) -> None:
    letter = tmp_path / "drop" / "letter.txt"
    letter.write_text("first")
    arrivals.wait_for(lambda: len(arrivals.files) == 1)
    letter.write_text("first and second")
    arrivals.wait_for(lambda: len(arrivals.files) == 2)


def test_what_was_taken_before_is_not_taken_again(tmp_path: Path, arrivals: Arrivals) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    old, new = folder / "old.txt", folder / "new.txt"
    old.write_text("taken last week")
    new.write_text("new")
    found = old.stat()
    watcher = Watcher(
        [WatchedPlace(1, folder)],
        arrivals.on_files,
        arrivals.on_state,
        seen={old: (found.st_size, found.st_mtime_ns)},
        settle_seconds=0.05,
    )
    assert list(watcher.scan_once().values()) == [[new]]


def test_a_pipe_and_a_link_are_passed_over(tmp_path: Path, arrivals: Arrivals) -> None:
    import os

    folder = tmp_path / "drop"
    folder.mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.txt")
    (folder / "link.txt").symlink_to(folder / "plain.txt")
    (folder / "plain.txt").write_text("text")
    watcher = Watcher(
        [WatchedPlace(1, folder)], arrivals.on_files, arrivals.on_state, settle_seconds=0.05
    )
    assert list(watcher.scan_once().values()) == [[folder / "plain.txt"]]


@pytest.mark.parametrize(
    ("name", "ignored"),
    [
        ("letter.docx", False),
        ("~$letter.docx", True),
        (".~lock.letter.odt#", True),
        ("scan.PART", True),
        ("scan.pdf.crdownload", True),
    ],
)
def test_names_of_unfinished_files(name: str, ignored: bool) -> None:
    assert is_ignored(name) is ignored
