"""Asks where to write the calendar file of the open time limits, and writes it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from casefile.model.errors import CaseError
from casefile.services import time_limits
from casefile.services.write_calendar import calendar_file
from casefile.store.matter import matter
from casefile.ui.parts.context import Context

translate = QCoreApplication.translate


def save_calendar(context: Context) -> None:
    """The file carries the case code and neutral words; its proposed name is the code."""

    def chosen(path: Path) -> None:
        context.jobs.read(
            calendar_file, time_limits.today(), context.language,
            done=lambda content: _write(context, path, content),
        )  # fmt: skip

    context.questions.save_file(
        translate("TimeLimit", "Save the calendar file"),
        context.folder / "exports" / f"{matter(context.db).code}.ics",
        translate("TimeLimit", "Calendar (*.ics)"),
        chosen,
    )


def _write(context: Context, path: Path, content: object) -> None:
    try:
        path.write_bytes(content if isinstance(content, bytes) else b"")
    except OSError as error:
        context.jobs.failed.emit(
            CaseError(
                "The calendar file could not be written.",
                "Nothing was changed in the case.",
                "Choose another place.",
                str(error),
            )
        )
