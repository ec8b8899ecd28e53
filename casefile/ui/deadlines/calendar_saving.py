"""Asks where to write the calendar file of the open time limits, and writes it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from casefile.output.written_file import write_file
from casefile.services import time_limits
from casefile.services.write_calendar import calendar_file
from casefile.store.matter import matter
from casefile.ui.parts.context import Context
from casefile.ui.parts.copies import note_copy

translate = QCoreApplication.translate


def save_calendar(context: Context) -> None:
    """The file carries the case code and neutral words; its proposed name is the code."""

    def chosen(path: Path) -> None:
        context.jobs.read(
            calendar_file, time_limits.today(), context.language,
            done=lambda content: context.jobs.background(
                write_file, path, content, done=lambda _none: note_copy(context, path, "calendar")
            ),
        )  # fmt: skip

    context.questions.save_file(
        translate("TimeLimit", "Save the calendar file"),
        context.folder / "exports" / f"{matter(context.db).code}.ics",
        translate("TimeLimit", "Calendar (*.ics)"),
        chosen,
    )
