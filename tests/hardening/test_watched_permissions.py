"""A watched folder with things its user may not open: passed over or told, and nothing blocks."""

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from casefile.model.errors import Unreadable
from casefile.reading.safe_file import read_file
from tests.hardening.test_watched_hazards import Drop

# watchdog keeps two folders it may not watch under one number, and says so.
pytestmark = pytest.mark.filterwarnings("ignore:Callback with id:RuntimeWarning")
NOBODY = 65_534
CLOSED = {"no entry": 0o600, "no list": 0o300, "nothing": 0o000}
"""Folders inside, and what their user may do with them."""


@pytest.fixture
def drop() -> Iterator[Drop]:
    """A drop folder of a user without the rights of root, with folders that user may not enter."""
    place = Path(tempfile.mkdtemp(prefix="casefile-"))
    place.chmod(0o777)
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    for name, mode in CLOSED.items():
        _folder(place / "drop" / name, mode)
    made = Drop(place / "drop", inner=True)
    try:
        yield made
    finally:
        made.watcher.stop()
        if root:
            os.seteuid(0)
        for folder, _, _ in os.walk(place):
            Path(folder).chmod(0o700)
        shutil.rmtree(place)


def _folder(folder: Path, mode: int) -> None:
    folder.mkdir(parents=True)
    (folder / "inside.txt").write_text("behind the door")
    folder.chmod(mode)


def test_folders_without_rights_are_passed_over_until_they_may_be_entered(drop: Drop) -> None:
    drop.write("letter.txt")
    drop.settle()
    drop.handed.expect("letter.txt")
    assert drop.handed.states == ["watching"]
    for name in CLOSED:
        (drop.folder / name).chmod(0o700)
    drop.settle()
    drop.handed.expect("letter.txt", *(f"{name}/inside.txt" for name in CLOSED))


def test_a_file_that_may_not_be_read_is_refused_and_taken_once_it_may(drop: Drop) -> None:
    path = drop.write("locked.txt")
    path.chmod(0o000)
    drop.settle()
    drop.handed.expect("locked.txt")
    with pytest.raises(PermissionError):
        read_file(path)
    drop.watcher.later([path])
    path.chmod(0o600)
    drop.settle()
    assert drop.handed.names["locked.txt"] == 2
    assert read_file(path).content


def test_a_device_is_never_opened(tmp_path: Path) -> None:
    device = tmp_path / "tape.pdf"
    try:
        os.mknod(device, stat.S_IFCHR | 0o600, os.makedev(1, 5))  # /dev/zero never ends
    except PermissionError:
        pytest.skip("this system lets nobody make a device")
    made = Drop(tmp_path, inner=True)
    made.write("letter.txt")
    made.settle()
    made.watcher.stop()
    made.handed.expect("letter.txt")
    with pytest.raises(Unreadable):
        read_file(device)
