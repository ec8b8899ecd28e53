"""A case whose file is damaged: the last good backup is offered; the damaged file is kept."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from casefile.bridge.jobs import Jobs
from casefile.model.errors import CaseError
from casefile.services import back_up
from casefile.store import backup
from casefile.store.backup import Backup
from casefile.store.restoring import Restored
from casefile.ui.parts.questions import Choice, Questions

translate = QCoreApplication.translate


def offer_backup(
    folder: Path,
    error: CaseError,
    jobs: Jobs,
    questions: Questions,
    open_case: Callable[[Path], object],
) -> None:
    """Asks whether the newest whole backup shall come back, into a new folder, and opens that."""
    jobs.background(
        backup.newest_whole,
        folder,
        done=partial(_ask, folder, error, jobs, questions, open_case),
    )


def _ask(
    folder: Path,
    error: CaseError,
    jobs: Jobs,
    questions: Questions,
    open_case: Callable[[Path], object],
    newest: object,
) -> None:
    if not isinstance(newest, Backup):
        jobs.failed.emit(error)
        return

    def answered(answer: str) -> None:
        if answer == "restore":
            jobs.background(
                back_up.bring_back,
                folder,
                _free(folder),
                newest.path,
                done=lambda done: _opened(done, open_case),
                failed=jobs.failed.emit,
            )

    questions.ask(
        translate("DamagedCase", "The case {name} is damaged.").format(name=folder.stem),
        _offer(newest),
        (
            Choice("restore", translate("DamagedCase", "Restore the backup")),
            Choice("", translate("DamagedCase", "Leave it"), "cancel"),
        ),
        answered,
    )


def _offer(newest: Backup) -> str:
    when = QLocale().toString(newest.made.astimezone(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
    text = translate(
        "DamagedCase",
        "The originals and the backups are in place. The newest backup that is whole was made on "
        "{time}. It is restored to a new folder; the damaged case stays where it is.",
    )
    return text.format(time=when)


def _opened(done: object, open_case: Callable[[Path], object]) -> None:
    if isinstance(done, Restored):
        open_case(done.folder)


def _free(folder: Path) -> Path:
    """A folder beside the damaged case that is not there yet."""
    target, number = folder.with_name(f"{folder.stem} restored.case"), 2
    while target.exists():
        target, number = folder.with_name(f"{folder.stem} restored {number}.case"), number + 1
    return target
