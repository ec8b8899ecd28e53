"""The one door for asking the person something: never blocking, and tests can answer for them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6 import QtWidgets  # a dialog's class is set up when it is first named
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: `key` goes to the callback; `role` is "accept", "destroy" or "cancel"."""

    key: str
    label: str
    role: str = "accept"


_ROLES = {"accept": "AcceptRole", "destroy": "DestructiveRole", "cancel": "RejectRole"}
"""By Qt's names (QMessageBox.ButtonRole)."""


class Questions(QObject):
    """Asks in sheets over `window`; the answer comes later, to the callback."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def ask(
        self,
        title: str,
        text: str,
        choices: Sequence[Choice],
        callback: Callable[[str], None],
    ) -> None:
        """Asks to choose; the callback gets the key ("" when closed without an answer)."""
        box = QtWidgets.QMessageBox(self._window)
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(title)
        box.setText(title)
        box.setInformativeText(text)
        keys: dict[QPushButton, str] = {}
        for choice in choices:
            keys[
                box.addButton(choice.label, QtWidgets.QMessageBox.ButtonRole[_ROLES[choice.role]])
            ] = choice.key
        if any(choice.role == "destroy" for choice in choices):
            # Enter alone destroys nothing.
            for button, choice in zip(keys, choices, strict=True):
                if choice.role == "cancel":
                    box.setDefaultButton(button)

        def answered() -> None:
            clicked = box.clickedButton()
            callback(next((key for button, key in keys.items() if button is clicked), ""))

        box.finished.connect(answered)
        box.open()

    def ask_text(
        self,
        title: str,
        label: str,
        callback: Callable[[str], None],
        *,
        text: str = "",
        secret: bool = False,
    ) -> None:
        """Asks for one line of text; the callback is called only when the person agrees."""
        dialog = QtWidgets.QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setTextValue(text)
        if secret:
            dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(callback)
        dialog.open()

    def choose_one(
        self, title: str, text: str, names: Sequence[str], callback: Callable[[str], None]
    ) -> None:
        """Asks to choose a name among many, also by typing; called only when the person agrees."""
        dialog = QtWidgets.QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(f"{title}\n{text}")
        dialog.setComboBoxEditable(True)
        dialog.setComboBoxItems(["", *names])
        dialog.textValueSelected.connect(callback)
        dialog.open()

    def choose_files(self, title: str, callback: Callable[[list[Path]], None]) -> None:
        """Lets the person pick files; not called when none were picked."""
        dialog = self._file_dialog(title, QtWidgets.QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: callback([Path(name) for name in names]))
        dialog.open()

    def choose_folder(
        self, title: str, callback: Callable[[Path], None], start: Path | None = None
    ) -> None:
        """Lets the person pick a folder."""
        dialog = self._file_dialog(title, QtWidgets.QFileDialog.FileMode.Directory)
        dialog.setOption(QtWidgets.QFileDialog.Option.ShowDirsOnly)
        if start is not None:
            dialog.setDirectory(str(start))
        dialog.fileSelected.connect(lambda name: callback(Path(name)))
        dialog.open()

    def save_file(
        self, title: str, proposed: Path, name_filter: str, callback: Callable[[Path], None]
    ) -> None:
        """Lets the person say where to save; asks before replacing a file."""
        dialog = self._file_dialog(title, QtWidgets.QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(name_filter)
        dialog.setDirectory(str(proposed.parent))
        dialog.selectFile(proposed.name)
        dialog.fileSelected.connect(lambda name: callback(Path(name)))
        dialog.open()

    def _file_dialog(
        self, title: str, mode: "QtWidgets.QFileDialog.FileMode"
    ) -> "QtWidgets.QFileDialog":
        dialog = QtWidgets.QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        return dialog
