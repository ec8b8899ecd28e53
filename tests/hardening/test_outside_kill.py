"""Writing outside the case folder is killed at any moment: nothing half is taken for a whole.

What a killed program had begun on a stick is removed at the next work there, and a copy it was
about to make is among the known ones.
"""

import os
import random
import signal
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from casefile.services import back_up, check_case, close_case, give_case, travel
from casefile.services.open_case import reading_case, resting_case, working_case
from casefile.store import (
    backup,
    case_file,
    known_copies,
    unfinished,
    unpacking,
)
from casefile.store.outside_copy import Progress, check_outside
from tests.hardening.kill_harness import forking
from tests.store import invented
from tests.store.invented import AT_ONCE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")

PHRASE = "three grey herons waiting"


def pack(folder: Path, stick: Path, tell: Progress) -> None:
    travel.pack(folder, stick, PHRASE, tell, AT_ONCE)


def give(folder: Path, stick: Path, tell: Progress) -> None:
    order = give_case.Order(stick / "given.package.zip", "B.", PHRASE, with_private=True)
    with working_case(folder) as case:
        given = give_case.give(case.db, case.folder, order, tell, AT_ONCE)
        give_case.note_given(case.db, given)


def close(phrase: str) -> Callable[[Path, Path, Progress], None]:
    def act(folder: Path, stick: Path, tell: Progress) -> None:
        with working_case(folder) as case:
            order = close_case.Order(stick, (), phrase)
            made = close_case.pack_up(case.db, case.folder, order, tell, AT_ONCE)
            close_case.close(case.db, made, None)

    return act


def copy(folder: Path, stick: Path, tell: Progress) -> None:
    with working_case(folder) as case:
        place = back_up.to_stick(case.db, case.folder, stick, tell)
        back_up.note_outside(case.db, place)


def unpack(path: Path, into: Path, tell: Progress) -> None:
    unpacking.unpack(path, into, PHRASE, progress=tell, by=AT_ONCE)


def restore(folder: Path, place: Path, tell: Progress) -> None:
    back_up.bring_back(folder, place / "back.case", None, tell)


WORKS = {
    "packed": pack,
    "given": give,
    "closed as a package": close(PHRASE),
    "closed as a folder": close(""),
    "copied": copy,
    "unpacked": unpack,
    "restored": restore,
}
ON_A_STICK = ("packed", "given", "closed as a package", "closed as a folder", "copied")


def killed(work: str, *places: Path, at: int) -> bool:
    """Do it in a process that is killed when it tells of progress for that time; whether it was."""
    process = forking().Process(target=_work, args=(work, places, at))
    process.start()
    process.join()
    assert process.exitcode in (0, -signal.SIGKILL)
    return process.exitcode != 0


def _work(work: str, places: tuple[Path, Path], at: int) -> None:
    told = 0

    def tell(_done: int, _total: int) -> None:
        nonlocal told
        told += 1
        if told == at:
            os.kill(os.getpid(), signal.SIGKILL)

    WORKS[work](*places, tell)


def new_case(folder: Path) -> Path:
    """A case with a few letters and files that wait, one of more than a block."""
    case_file.create_case(folder, code="K-2031-09")
    with working_case(folder) as case:
        for number in range(4):
            invented.add(case.db, folder, f"The office wrote letter {number}.\n")
        backup.back_up(case.db, folder)
    (folder / "inbox" / "large.bin").write_bytes(os.urandom(3 << 20))
    return folder


def whole(made: Path) -> None:
    """What stands on the stick under a name of its own opens and is all there."""
    if made.is_dir():
        assert check_outside(made) == []
    else:
        assert unpacking.check(made, PHRASE, by=AT_ONCE).hashes


def outside(folder: Path) -> set[str]:
    with reading_case(folder) as case:
        known = known_copies.known_copies(case.db)
    return {one.label for one in known if one.kind != "source"}


@pytest.mark.parametrize("work", ON_A_STICK)
@pytest.mark.parametrize(
    "kills", [2, pytest.param(40, marks=pytest.mark.long)], ids=["short", "long"]
)
def test_killed_work_on_a_stick_leaves_nothing_half(tmp_path: Path, kills: int, work: str) -> None:
    chance, seen = random.Random(f"{work} {kills}"), Counter[str]()
    for number in range(kills):
        folder, stick = new_case(tmp_path / f"{number}.case"), tmp_path / f"stick {number}"
        stick.mkdir()
        at, act = chance.randint(1, 24), WORKS[work]
        seen["killed"] += (ended := killed(work, folder, stick, at=at))
        named = {path for path in stick.iterdir() if not path.name.startswith(".")}
        for made in named:
            whole(made)
        # Whatever was begun there counts as a copy until somebody says that it is gone.
        known = outside(folder)
        assert len(known) == 1
        with resting_case(folder) as case:
            assert check_case.check_case(case.db, case.folder) == []
        if ended:
            half = list(stick.glob(unfinished.PATTERN))
            assert half or named
            seen["whole already"] += bool(named)
            act(folder, stick, lambda _done, _all: None)
            (made,) = set(stick.iterdir()) - named
            whole(made)
            assert outside(folder) == {made.name} | known
    print(f"{work}: {seen}")
    assert seen["killed"] > seen["whole already"]


def test_what_another_program_still_writes_is_left_to_it(tmp_path: Path) -> None:
    with unfinished.becoming(tmp_path / "a copy") as begun:
        begun.write_bytes(b"half of it")
        other = forking().Process(target=unfinished.sweep, args=(tmp_path,))
        other.start()
        other.join()
        assert other.exitcode == 0
        assert begun.read_bytes() == b"half of it"
    assert [path.name for path in tmp_path.iterdir()] == ["a copy"]


def test_killed_while_a_package_is_opened_nothing_half_is_left(tmp_path: Path) -> None:
    folder, stick, place = new_case(tmp_path / "k.case"), tmp_path / "stick", tmp_path / "here"
    stick.mkdir()
    place.mkdir()
    packed = travel.pack(folder, stick, PHRASE, by=AT_ONCE)
    assert killed("unpacked", packed.path, place, at=2)
    assert [path.name for path in place.iterdir() if not path.name.startswith(".")] == []
    assert list(place.glob(unfinished.PATTERN))
    made = unpacking.unpack(packed.path, place, PHRASE, by=AT_ONCE)
    assert list(place.iterdir()) == [made]
    with working_case(made) as case:
        assert check_case.check_case(case.db, made) == []


def test_killed_while_a_backup_is_restored_no_half_case_stands_there(tmp_path: Path) -> None:
    folder, place = new_case(tmp_path / "k.case"), tmp_path / "here"
    place.mkdir()
    assert killed("restored", folder, place, at=2)
    assert [path.name for path in place.iterdir() if not path.name.startswith(".")] == []
    restore(folder, place, lambda _done, _all: None)
    (made,) = place.iterdir()
    with working_case(made) as case:
        assert check_case.check_case(case.db, made) == []
