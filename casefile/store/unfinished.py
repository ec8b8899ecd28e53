"""What is written outside a case folder and is not whole yet: in a hidden folder that says so.

Nothing gets the name it is meant for before all of it is there. What a program that was killed left
behind is removed at the next work in the same place; what another one still writes is not.
"""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from casefile.store import originals
from casefile.store.lock import NAME as LOCK
from casefile.store.lock import CaseLock

PATTERN: Final = ".casefile-*.unfinished"
_BEGUN: Final = "begun"
"""What becomes of it is never its name in there: nobody takes it for the whole thing."""


@contextmanager
def becoming(target: Path) -> Iterator[Path]:
    """A path to write a file or a folder to; after the block it stands at `target`, or nowhere.

    Raises:
        OSError: it cannot be written there, or there is something of that name.
    """
    with workplace(target.parent) as work:
        begun = work / _BEGUN
        yield begun
        settle(begun, target)


def settle(begun: Path, target: Path) -> None:
    """Give something that is whole its name. Raises OSError where that is taken."""
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    begun.rename(target)
    originals.sync_folder(target.parent)


@contextmanager
def workplace(place: Path) -> Iterator[Path]:
    """A hidden folder in `place` for what is not whole yet; it goes at the end, however it ends.

    Raises OSError where nothing can be written.
    """
    sweep(place)
    work = place / f".casefile-{os.urandom(8).hex()}.unfinished"
    work.mkdir(0o700)
    lock = CaseLock(work)
    with suppress(OSError):  # some network drives know no locks: then nobody sweeps there
        lock.take()
    try:
        yield work
    finally:
        lock.release()
        shutil.rmtree(work, ignore_errors=True)


def sweep(place: Path) -> None:
    """Remove what programs that ended had begun in a folder."""
    for left in place.glob(PATTERN):
        if left.is_symlink() or not left.is_dir():
            continue
        lock = CaseLock(left)
        try:
            if not lock.take(over=True):
                continue
        except OSError:
            continue
        for path in left.iterdir():
            if path.name == LOCK:
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                with suppress(OSError):
                    path.unlink()
        lock.release()
        shutil.rmtree(left, ignore_errors=True)
