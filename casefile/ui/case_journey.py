"""Packs the open case for a journey, and opens packages."""

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QWidget

from casefile.bridge.long_work import Stopped, Tell
from casefile.bridge.messages import told
from casefile.bridge.stretching_aside import ASIDE
from casefile.model.errors import CaseError, PassphraseNeeded
from casefile.services import travel
from casefile.services.travel import Packed
from casefile.store import key_slots, package, unpacking
from casefile.store.case_key import is_locked, kept_open
from casefile.ui.ending.package_dialog import PackageDialog
from casefile.ui.ending.travel_dialog import PackedDialog, TravelDialog
from casefile.ui.parts.waiting import Waiting
from casefile.ui.parts.working import Working

if TYPE_CHECKING:
    from casefile.bridge.case_session import CaseSession
    from casefile.ui.command_host import Host


class CaseJourney(QObject):
    """One journey of the open case; it outlives the case, which is closed for it."""

    def __init__(self, host: "Host", window: QWidget, session: "CaseSession") -> None:
        super().__init__(window)
        self._host, self._window, self._session = host, window, session
        self._sources: list[str] = []
        self._folder = session.folder

    def ask(self) -> None:
        """Asks where to and under which passphrase."""
        dialog = TravelDialog(self._host.theme, self._host.questions, self._window)
        dialog.agreed.connect(self._pack)
        dialog.rejected.connect(self.deleteLater)
        dialog.open()

    def _pack(self, place: Path, phrase: str) -> None:
        """Closes the case, so that nothing changes meanwhile, and packs it."""
        host = self._host
        self._folder = kept_open(self._session.folder)
        self._sources = travel.source_folders(self._session.db)
        host.close_case()
        words = self.tr("Packing the case, then opening it as a test…")
        Working(host.theme, words, host.loose_jobs, self._window).run(
            partial(_pack, self._folder, place, phrase), done=self._packed, failed=self._failed
        )

    def _packed(self, packed: Packed) -> None:
        dialog = PackedDialog(
            self._host.theme, packed.path, packed.files, self._sources, self._window
        )
        dialog.remove_wanted.connect(partial(self._remove, packed))
        dialog.rejected.connect(self._reopen)
        dialog.open()

    def _remove(self, packed: Packed) -> None:
        host = self._host
        waiting = Waiting(host.theme, self.tr("The case is being removed…"), self._window)
        waiting.open()

        def done(_none: object) -> None:
            waiting.accept()
            host.preferences.forget_case(Path(str(self._folder)))
            host.show_start()
            host.status.say(self.tr("The case is in the package {name}, no more here.").format(
                name=packed.path.name
            ))  # fmt: skip
            self.deleteLater()

        def failed(error: CaseError) -> None:
            waiting.accept()
            self._reopen()
            host.show_error(error)

        host.loose_jobs.background(
            travel.remove_here, self._folder, packed, done=done, failed=failed
        )

    def _failed(self, error: CaseError) -> None:
        self._reopen()
        if not isinstance(error, Stopped):
            self._host.show_error(error)

    def _reopen(self) -> None:
        self._host.locking.reopen(self._folder)
        self.deleteLater()


class PackageOpening(QObject):
    """Opens one package into a new case folder."""

    def __init__(self, host: "Host", window: QWidget) -> None:
        super().__init__(window)
        self._host, self._window = host, window
        self._dialog: PackageDialog | None = None

    def choose(self) -> None:
        """Lets the person pick a package."""
        self._host.questions.choose_files(
            self.tr("Open a package"), lambda paths: self.ask(paths[0]) if paths else None
        )

    def ask(self, path: Path) -> None:
        """Asks for the passphrase and where the case shall go."""
        host = self._host
        if not package.is_package(path):
            host.show_error(
                CaseError(
                    "This file is no package, or it is torn.",
                    "Nothing was changed.",
                    "Copy it again from where it was made, or choose another file.",
                    path.name,
                )
            )
            return
        dialog = PackageDialog(host.theme, host.questions, path, self._place(), self._window)
        dialog.agreed.connect(partial(self._unpack, path))
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.open()

    def _place(self) -> Path:
        """Where cases usually lie on this computer."""
        preferences = self._host.preferences
        if preferences.text("cases_folder"):
            return Path(preferences.text("cases_folder"))
        for folder in preferences.recent_cases():
            return folder.parent
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(documents))

    def _unpack(self, path: Path, place: Path, phrase: str) -> None:
        words = self.tr("Opening the package…")
        window = self._dialog or self._window
        Working(self._host.theme, words, self._host.loose_jobs, window).run(
            partial(_unpack, path, place, phrase), done=self._unpacked, failed=self._failed
        )

    def _unpacked(self, folder: Path) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        if not self._host.open_case(folder):
            self._host.show_start()

    def _failed(self, error: CaseError) -> None:
        if self._dialog is not None and not isinstance(error, Stopped):
            self._dialog.say_wrong(f"{told(error.what)} {told(error.todo)}".strip())

    def _forget_dialog(self) -> None:
        self._dialog = None
        self.deleteLater()


def _pack(folder: Path, place: Path, phrase: str, tell: Tell) -> Packed:
    return travel.pack(folder, place, phrase, tell, ASIDE)


def _unpack(path: Path, place: Path, phrase: str, tell: Tell) -> Path:
    """The folder of the case, open already where the passphrase of the package is the case's."""
    folder = unpacking.unpack(path, place, phrase, progress=tell, by=ASIDE)
    with suppress(PassphraseNeeded):
        return key_slots.open_slots(folder, phrase, ASIDE) if is_locked(folder) else folder
    return folder
