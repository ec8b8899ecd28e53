"""Remembers what leaves the case, so that deleting it can list every copy."""

from pathlib import Path

from casefile.store import copy_notes, known_copies
from casefile.ui.parts.context import Context


def note_copy(context: Context, path: Path, kind: str) -> None:
    """A file was written; one inside the case folder goes where the case goes.

    Where another window holds the case a note is left for it.
    """
    if context.jobs.writes:
        context.jobs.write("", known_copies.note_file, context.folder, path, kind)
    else:
        context.jobs.background(known_copies.leave_note, context.folder, path, kind)


def note_printed(context: Context) -> None:
    """A paper was printed."""
    if context.jobs.writes:
        context.jobs.write("", known_copies.note, "printed", "")
    else:
        context.jobs.background(copy_notes.leave, context.folder, "printed", "")
