"""Remembers what leaves the case, so that deleting it can list every copy."""

from pathlib import Path

from casefile.store import known_copies
from casefile.ui.parts.context import Context


def note_copy(context: Context, path: Path, kind: str) -> None:
    """A file was written; one inside the case folder goes where the case goes.

    Of a case that another window holds only that window keeps a list.
    """
    if context.jobs.writes:
        context.jobs.write("", known_copies.note_file, context.folder, path, kind)


def note_printed(context: Context) -> None:
    """A paper was printed."""
    if context.jobs.writes:
        context.jobs.write("", known_copies.note, "printed", "")
