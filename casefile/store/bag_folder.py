"""Files in a new folder outside the case that anybody can open and any archive can check.

The same files as in a package, without its lock: a bag (BagIt, RFC 8493), read back after writing.
"""

import shutil
from collections.abc import Sequence
from pathlib import Path

from casefile.model.errors import CaseError
from casefile.store.outside_copy import Progress, Steps, look_for_room, seal_bag
from casefile.store.package import Item


def write_bag(items: Sequence[Item], place: Path, progress: Progress | None = None) -> None:
    """Write every item into `place`, which is not there yet, and check what was written.

    `progress` gets (bytes done, bytes in all), once for writing, once for checking, and may raise
    to stop; what was begun is removed then.

    Raises:
        CaseError: there is no room, or it cannot be written or read back.
    """
    size = sum(item.size for item in items)
    look_for_room(place.parent, size)
    steps = Steps(progress, 2 * size)
    try:
        place.mkdir()
        for item in items:
            path = place / item.name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as file:
                for block in item.read():
                    file.write(block)
                    steps.add(len(block))
        seal_bag(place, steps)
    except BaseException as error:
        shutil.rmtree(place, ignore_errors=True)
        if isinstance(error, OSError):
            raise CaseError(
                "The folder could not be written.",
                "The case is as it was; what was begun there was removed.",
                "Look whether the disk is full, write-protected or pulled out, then try again.",
                repr(error),
            ) from error
        raise
