"""Files in a new folder outside the case that anybody can open and any archive can check.

The same files as in a package, without its lock: a bag (BagIt, RFC 8493), read back after writing.
"""

from collections.abc import Sequence
from pathlib import Path

from casefile.model.errors import CaseError
from casefile.store.outside_copy import Progress, Steps, look_for_room, seal_bag
from casefile.store.package import Item
from casefile.store.unfinished import becoming


def write_bag(items: Sequence[Item], place: Path, progress: Progress | None = None) -> None:
    """Write every item into a folder, check what was written, and only then name it `place`.

    `progress` gets (bytes done, bytes in all), once for writing, once for checking, and may raise
    to stop; what was begun is removed then.

    Raises:
        CaseError: there is no room, or it cannot be written or read back.
    """
    size = sum(item.size for item in items)
    steps = Steps(progress, 2 * size)
    try:
        with becoming(place) as begun:
            look_for_room(place.parent, size)
            begun.mkdir()
            for item in items:
                path = begun / item.name
                path.parent.mkdir(parents=True, exist_ok=True)
                with path.open("xb") as file:
                    for block in item.read():
                        file.write(block)
                        steps.add(len(block))
            seal_bag(begun, steps)
    except OSError as error:
        raise CaseError(
            "The folder could not be written.",
            "The case is as it was; what was begun there was removed.",
            "Look whether the disk is full, write-protected or pulled out, then try again.",
            repr(error),
        ) from error
