"""The backups of the case: what there is, one brought back, a copy on a stick."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QWidget,
)

from casefile.bridge.backups import STICK, Backups
from casefile.services import back_up
from casefile.store import backup
from casefile.store.backup import Backup
from casefile.store.restoring import Restored
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.document_words import size_text
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.questions import Choice
from casefile.ui.parts.sheet import Sheet
from casefile.ui.parts.texts import label


class BackupsDialog(Sheet):
    """A list, newest first; `restored(folder)` when the person wants to open what came back."""

    restored = Signal(object)

    def __init__(self, context: Context, backups: Backups, parent: QWidget) -> None:
        super().__init__(context.theme, self.tr("Backups"), parent, 600, 420)
        self._context, self._backups = context, backups
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Backups of this case, newest first"))
        theme = context.theme
        self.now = KeyButton(theme, self.tr("Back up now"), self)
        self.bring_back = KeyButton(theme, self.tr("Restore to a new folder…"), self)
        self.copy = KeyButton(theme, self.tr("Copy the case to a stick…"), self, icon="usb")
        self.stop = KeyButton(theme, self.tr("Stop"), self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Copying"))
        self.said = label("", "secondary", self, wrap=True)
        self._lay_out()
        self._connect(backups)
        self._show_work(under_way=False)
        self._fill()

    def _lay_out(self) -> None:
        note = self.tr(
            "While a case changes, Casefile backs it up every half hour and when it is closed, "
            "into the case’s own folder. That helps when the case file is damaged, not when the "
            "laptop is lost: copy the case to a stick now and then, and keep the stick elsewhere."
        )
        work, row = QHBoxLayout(), FlowLayout()
        work.addWidget(self.bar, 1)
        work.addWidget(self.stop)
        for button in (self.now, self.bring_back, self.copy):
            row.addWidget(button)
        self.add_told(note)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.said)
        self.column.addLayout(work)
        self.column.addLayout(row)
        self.add_foot(self.leave_button(self.tr("Close")))

    def _connect(self, backups: Backups) -> None:
        self.now.clicked.connect(backups.now)
        backups.made.connect(self._made)
        self.bring_back.clicked.connect(self._choose_new_folder)
        self.copy.clicked.connect(self._choose_stick)
        self.stop.clicked.connect(backups.stop)
        self._context.jobs.progress.connect(self._follow)
        backups.failed.connect(lambda _error: self._show_work(under_way=False))

    def _fill(self) -> None:
        self.list.clear()
        for one in backup.backups(self._context.folder):
            when = QLocale().toString(
                one.made.astimezone(),
                QLocale.FormatType.ShortFormat,  # type: ignore[call-overload]
            )
            item = QListWidgetItem(f"{when}   {size_text(one.size)}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, one)
        self.list.setCurrentRow(0)
        self.bring_back.setEnabled(self.list.count() > 0)
        if not self.list.count():
            self._say(self.tr("There is no backup yet. The first is made when something changes."))

    def _made(self, made: object) -> None:
        self._fill()
        if made is None:
            self._say(self.tr("Nothing has changed since the newest backup."))
        else:
            self._say(self.tr("Backed up and checked."))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _show_work(self, *, under_way: bool) -> None:
        self.bar.setVisible(under_way)
        self.stop.setVisible(under_way)
        for button in (self.now, self.copy):
            button.setEnabled(not under_way and not self._context.read_only)

    def _choose_stick(self) -> None:
        self._context.questions.choose_folder(self.tr("Where shall the copy go?"), self._copy_to)

    def _copy_to(self, target: Path) -> None:
        self._show_work(under_way=True)
        self._say(self.tr("Copying, then reading everything back to check it…"))
        self.bar.setRange(0, 0)
        self._backups.to_stick(target, self._copied)

    def _follow(self, key: str, done: int, total: int, _text: str) -> None:
        if key == STICK:
            # In thousandths: a case can have more bytes than a bar can count.
            self.bar.setRange(0, 1000)
            self.bar.setValue(done * 1000 // max(total, 1))

    def _copied(self, place: object) -> None:
        self._show_work(under_way=False)
        self._say(self.tr("Copied and checked: {folder}").format(folder=place))
        self._context.jobs.write("", back_up.note_outside, place)

    def _choose_new_folder(self) -> None:
        item = self.list.currentItem()
        chosen = item.data(Qt.ItemDataRole.UserRole) if item else None
        if isinstance(chosen, Backup):
            proposed = self._context.folder.with_name(f"{self._context.folder.stem} restored.case")
            self._context.questions.save_file(
                self.tr("Restore to a new folder"), proposed, "", partial(self._restore, chosen)
            )

    def _restore(self, chosen: Backup, target: Path) -> None:
        self._say(self.tr("Restoring…"))
        self._context.jobs.background(
            back_up.bring_back,
            self._context.folder,
            target,
            chosen.path,
            done=self._brought_back,
            failed=self._not_brought_back,
        )

    def _brought_back(self, done: object) -> None:
        if not isinstance(done, Restored):
            return
        text = self.tr("Restored to {folder}. This case is as it was.")
        if done.missing:
            text += "\n" + self.tr("Originals that are not there any more: {names}").format(
                names=", ".join(done.missing)
            )
        self._say(text.format(folder=done.folder))
        self._context.questions.ask(
            self.tr("The backup was restored"),
            text.format(folder=done.folder),
            (
                Choice("open", self.tr("Open the restored case")),
                Choice("", self.tr("Stay here"), "cancel"),
            ),
            lambda answer: self.restored.emit(done.folder) if answer == "open" else None,
        )

    def _not_brought_back(self, error: object) -> None:
        self._say("")
        self._context.jobs.failed.emit(error)
