"""Finds the files the program brings along: fonts, name lists, templates.

In a source checkout they stand in `resources/` beside the package; in an installed wheel the same
folder is `casefile/resources`.
"""

from pathlib import Path

_PACKAGE = Path(__file__).parent.parent
_ROOTS = (_PACKAGE / "resources", _PACKAGE.parent / "resources")


def resource_path(*parts: str) -> Path:
    """Where a file of the resources folder stands on this machine.

    `parts` are the folder and file names below `resources/`, as ("names", "lt.txt").
    Raises FileNotFoundError when neither the wheel's nor the checkout's folder holds it.
    """
    for root in _ROOTS:
        found = root.joinpath(*parts)
        if found.exists():
            return found
    raise FileNotFoundError("/".join(("resources", *parts)))


def resource_bytes(*parts: str) -> bytes:
    """The bytes of a file of the resources folder. Raises FileNotFoundError like resource_path."""
    return resource_path(*parts).read_bytes()
