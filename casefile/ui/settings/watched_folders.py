"""The folders a case watches: its own drop folder, and others that ask first."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QWidget

from casefile.model.changes import Changes
from casefile.store import watched
from casefile.store.driver import Connection
from casefile.store.watched import WatchedFolder
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.sheet import Sheet


class WatchedFolders(Sheet):
    """A list with Add and Stop watching; `changed` once the case knows."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context.theme, self.tr("Watched folders"), parent, 560, 360)
        self._context = context
        theme = context.theme
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Watched folders"))
        self.add = KeyButton(theme, self.tr("Watch a folder…"), self, icon="folder-sync")
        self.drop = KeyButton(theme, self.tr("Stop watching"), self)
        self.inner = QCheckBox(self.tr("With the folders inside it"), self)
        self.polling = QCheckBox(self.tr("On a network drive: look there every minute"), self)
        note = self.tr(
            "What arrives in the case’s own drop folder is taken in at once. Any other folder asks "
            "first, and nothing is copied before you answer. Files are copied, never moved or "
            "deleted."
        )
        row = FlowLayout()
        for button in (self.add, self.drop):
            row.addWidget(button)
        self.add_told(note)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.inner)
        self.column.addWidget(self.polling)
        self.column.addLayout(row)
        self.add_foot(self.leave_button(self.tr("Close")))
        self.inner.clicked.connect(lambda on: self._set(watched.set_inner, on))
        self.polling.clicked.connect(lambda on: self._set(watched.set_polling, on))
        self.add.clicked.connect(self._choose)
        self.drop.clicked.connect(self._stop)
        self.list.currentRowChanged.connect(lambda _row: self._allow())
        self._fill()

    def _fill(self) -> None:
        row = self.list.currentRow()
        self.list.clear()
        for one in watched.watched_folders(self._context.db):
            text = self.tr("Drop folder of this case") if one.in_case else str(one.path)
            if not one.path.is_dir():
                text = self.tr("{folder} (not there)").format(folder=text)
            item = QListWidgetItem(text, self.list)
            item.setData(Qt.ItemDataRole.UserRole, one)
            item.setToolTip(str(one.path))
        self.list.setCurrentRow(row if 0 <= row < self.list.count() else 0)
        self._allow()

    def _chosen(self) -> WatchedFolder | None:
        item = self.list.currentItem()
        found = item.data(Qt.ItemDataRole.UserRole) if item else None
        return found if isinstance(found, WatchedFolder) else None

    def _allow(self) -> None:
        chosen = self._chosen()
        self.drop.setEnabled(chosen is not None and not chosen.in_case)
        for box, on in ((self.inner, "inner"), (self.polling, "polling")):
            box.setEnabled(chosen is not None)
            box.setChecked(chosen is not None and bool(getattr(chosen, on)))

    def _choose(self) -> None:
        self._context.questions.choose_folder(self.tr("Which folder shall be watched?"), self._add)

    def _add(self, folder: Path) -> None:
        label_text = self.tr("watch {folder}").format(folder=folder.name)
        self._context.write(label_text, _add, folder, done=lambda _: self._written())

    def _stop(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            label_text = self.tr("stop watching {folder}").format(folder=chosen.path.name)
            self._context.write(
                label_text, watched.remove, chosen.id, done=lambda _: self._written()
            )

    def _set(self, change: Callable[[Connection, int, bool], Changes], on: bool) -> None:
        """How the chosen folder is watched; a setting, no step to undo."""
        chosen = self._chosen()
        if chosen is not None:
            self._context.write("", change, chosen.id, on, done=lambda _: self._written())

    def _written(self) -> None:
        self._fill()
        self.changed.emit()


def _add(db: Connection, folder: Path) -> tuple[int, Changes]:
    return watched.add(db, folder), Changes(frozenset({"watched"}))
