"""Opens every dialog on a low screen and prints what of it cannot be seen or reached, as JSON.

Started with QT_QPA_PLATFORM=offscreen:configfile=..., arguments: language, text size in percent,
theme, and optionally a folder for a picture of each.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QScrollArea, QWidget

from casefile.bridge.backups import Backups
from casefile.bridge.jobs import Jobs
from casefile.bridge.preferences import Preferences
from casefile.bridge.translation import Translation
from casefile.model.errors import CaseError
from casefile.model.reading import ArchiveEntry
from casefile.services import delete_case, give_case, person_file
from casefile.store import case_file, documents, entities, known_copies
from casefile.store.case_file import OpenCase
from casefile.store.driver import atomic
from casefile.ui.about_dialog import AboutDialog
from casefile.ui.arrivals.archive_choice import ArchiveChoice
from casefile.ui.arrivals.import_log import ImportLog
from casefile.ui.documents.blacking import BlackingDialog
from casefile.ui.documents.compose_dialog import ComposeDialog
from casefile.ui.documents.reread_dialog import RereadDialog
from casefile.ui.documents.split_dialog import SplitDialog
from casefile.ui.documents.write_down_dialog import WriteDownDialog
from casefile.ui.ending.close_dialog import CloseDialog
from casefile.ui.ending.delete_dialog import DeleteDialog
from casefile.ui.ending.give_dialog import GiveDialog
from casefile.ui.ending.package_dialog import PackageDialog
from casefile.ui.ending.travel_dialog import PackedDialog, TravelDialog
from casefile.ui.error_dialog import ErrorDialog
from casefile.ui.help_window import HelpWindow
from casefile.ui.parts.context import Context
from casefile.ui.parts.questions import Questions
from casefile.ui.people.new_entry import NewEntry
from casefile.ui.people.person_file_dialog import PersonFileDialog
from casefile.ui.settings.backups_dialog import BackupsDialog
from casefile.ui.settings.case_details import CaseDetails
from casefile.ui.settings.passphrase_dialog import PassphraseDialog
from casefile.ui.settings.recovery_dialog import RecoveryDialog
from casefile.ui.settings.settings_dialog import SettingsDialog
from casefile.ui.settings.watched_folders import WatchedFolders
from casefile.ui.shortcuts_sheet import ShortcutsSheet
from casefile.ui.summary.left_out import LeftOut
from casefile.ui.theme import Theme
from tests.ui.told_case import tell

LONG = "Harbour Office for the Registration of Persons and Vessels"


def main() -> None:
    """Opens one after the other and says what is wrong with each."""
    given = argparse.ArgumentParser()
    given.add_argument("language")
    given.add_argument("percent", type=int)
    given.add_argument("palette")
    given.add_argument("pictures", type=Path, nargs="?")
    wanted = given.parse_args()
    app = QApplication(sys.argv[:1])
    theme = Theme(app, wanted.palette)
    theme.choose(text_percent=wanted.percent)
    translation = Translation(app)
    translation.use(wanted.language)
    with TemporaryDirectory() as place:
        folder = Path(place) / "K-2031-04.case"
        case_file.create_case(folder, code="K-2031-04", title="Invented case")
        with closing(case_file.open_case(folder)) as case:
            found = _looked_at(case, theme, wanted.language, wanted.pictures)
    print(json.dumps({"screen": _screen(), "wrong": found}))


def _screen() -> list[int]:
    size = QApplication.primaryScreen().size()
    return [size.width(), size.height()]


def _looked_at(
    case: OpenCase, theme: Theme, language: str, pictures: Path | None
) -> dict[str, list[str]]:
    jobs = Jobs(case.connect)
    with closing(case.connect()) as db, atomic(db):
        tell(db)
        known_copies.note(db, "paper", f"{LONG}.pdf")
        known_copies.note(db, "stick", "K-2031-04 2031-05-02")
    window = QWidget()
    window.resize(1024, 640)
    preferences = Preferences(case.folder / "settings.ini")
    found: dict[str, list[str]] = {}
    with closing(case.connect_read()) as db:
        context = Context(
            jobs, db, preferences, theme, Questions(window), case.folder, language=language
        )
        every = chain(
            _of_endings(context, window), _of_case(context, case, window),
            _of_program(context, window),
        )  # fmt: skip
        for number, dialog in enumerate(every):
            dialog.show()
            QApplication.processEvents()
            name = f"{number:02} {type(dialog).__name__}"
            found[name] = list(_wrong(dialog))
            if pictures is not None:
                pictures.mkdir(parents=True, exist_ok=True)
                dialog.grab().save(str(pictures / f"{name.replace(' ', '-')}.png"))
            dialog.hide()
    jobs.close()
    return found


def _wrong(dialog: QDialog) -> Iterator[str]:
    """What is larger than the screen, beyond the dialog's edge, or cut."""
    room = dialog.screen().availableGeometry()
    if dialog.width() > room.width() or dialog.height() > room.height():
        yield f"{dialog.width()} x {dialog.height()} on {room.width()} x {room.height()}"
    for area in dialog.findChildren(QScrollArea):
        bar = area.horizontalScrollBar()
        if bar.maximum() and not bar.isVisible():
            yield f"no way to the right end, {bar.maximum()} pixels"
    parts: list[QAbstractButton | QLabel] = [
        *dialog.findChildren(QAbstractButton),
        *dialog.findChildren(QLabel),
    ]
    for part in parts:
        owner = part.parentWidget()
        if not part.isVisible() or owner is None:
            continue
        if part.geometry().right() >= owner.width() or part.x() < 0:
            yield f"beyond the edge: {part.text()[:40]}"
        wraps = isinstance(part, QLabel) and part.wordWrap()
        if not wraps and part.width() < part.minimumSizeHint().width():
            yield f"cut: {part.text()[:40]}"
        if wraps and part.height() < part.heightForWidth(part.width()):
            yield f"lines cut: {part.text()[:40]}"


def _of_endings(context: Context, window: QWidget) -> Iterator[QDialog]:
    theme, questions, db = context.theme, context.questions, context.db
    closing_ = CloseDialog(theme, questions, locked=True, today=date(2031, 5, 2), parent=window)
    yield closing_
    (paper, *_) = documents.documents(db)
    private = replace(give_case.plan(db), private=(paper,) * 6, private_events=2)
    yield GiveDialog(theme, private, "R. M.", window)
    yield GiveDialog(theme, give_case.plan(db), "", window)
    yield TravelDialog(theme, questions, window)
    yield PackedDialog(theme, Path("K-2031-04.package.zip"), 31, [f"/media/{LONG}"] * 8, window)
    yield PackageDialog(theme, questions, Path("K-2031-04.package.zip"), Path(), window)
    yield DeleteDialog(context, delete_case.plan(db, context.folder), window)


def _of_case(context: Context, case: OpenCase, window: QWidget) -> Iterator[QDialog]:
    theme, db = context.theme, context.db
    paper = documents.documents(db)[0]
    people = entities.entities(db, ("person", "body"))
    yield BlackingDialog(context, paper, people, window)
    yield RereadDialog(theme, paper, _nothing, ("Ελληνικά",), window)
    yield WriteDownDialog(theme, paper, "", _nothing, window)
    yield SplitDialog(context, paper, _nothing, window)
    yield ComposeDialog(context, [paper, paper], _nothing, window)
    yield BackupsDialog(context, Backups(case, context.jobs, window), window)
    yield WatchedFolders(context, window)
    yield ImportLog(context, window)
    entries = [ArchiveEntry(0, f"{LONG}.pdf", 31_000), ArchiveEntry(1, "a.zip", 9, "bomb")]
    yield ArchiveChoice(theme, "letters.zip", entries, window)
    yield PersonFileDialog(theme, person_file.gather(db, people[0].id), window)
    yield NewEntry(theme, "person", window)
    yield CaseDetails(theme, "K-2031-04", LONG, window)
    yield LeftOut(context, [], window)


def _of_program(context: Context, window: QWidget) -> Iterator[QDialog]:
    theme = context.theme
    yield PassphraseDialog(theme, locked=False, has_words=False, parent=window)
    yield PassphraseDialog(theme, locked=True, has_words=True, parent=window)
    words = "harbour lantern pewter wagon thirteen geese olden ship"
    yield RecoveryDialog(theme, "K-2031-04", words, window)
    yield SettingsDialog(theme, context.preferences, context.language, window)
    yield AboutDialog(theme, window)
    yield HelpWindow(theme, context.language, window)
    rows = [("Ctrl+O", "Open a case"), ("Shift+?", LONG)] * 12
    yield ShortcutsSheet(theme, [("In this view", rows), ("Everywhere", rows)], window)
    yield ErrorDialog(theme, CaseError(LONG, LONG, LONG, "details"), window)


def _nothing(*_answers: object) -> None:
    """Nobody answers here."""


if __name__ == "__main__":
    main()
