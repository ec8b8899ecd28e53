"""Every copy that is known outside the case folder, and what is said of each."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)

from casefile.model.known_copies import KnownCopy

translate = QCoreApplication.translate
_COPY = Qt.ItemDataRole.UserRole


def kind_name(kind: str) -> str:
    """What a copy is, in the window's words."""
    return {
        "paper": translate("Copies", "Paper, saved"),
        "printed": translate("Copies", "Paper, printed"),
        "export": translate("Copies", "Files exported"),
        "calendar": translate("Copies", "Calendar file"),
        "blacked out": translate("Copies", "Document with words blacked out"),
        "file of a person": translate("Copies", "Everything about one person"),
        "stick": translate("Copies", "Copy on a stick"),
        "package": translate("Copies", "Package"),
        "given": translate("Copies", "Given to somebody"),
    }.get(kind, translate("Copies", "File a document came from"))


class CopiesTree(QTreeWidget):
    """Copies one a line, the files documents came from below their folder.

    `changed` follows the choice of lines. `day_words` gives a day as people write it.
    """

    changed = Signal()

    def __init__(self, day_words: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._day_words = day_words
        self.setColumnCount(3)
        self.setHeaderLabels(
            (
                translate("Copies", "Copy"),
                translate("Copies", "Made on"),
                translate("Copies", "What became of it"),
            )
        )
        self.setAccessibleName(translate("Copies", "Copies outside the case folder"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.itemSelectionChanged.connect(self.changed)

    def show_copies(self, copies: Sequence[KnownCopy], missing: Iterable[int]) -> None:
        """Lists them; `missing` are the path ids of files that are not found any more."""
        chosen = {_key(one) for one in self.chosen()}
        self.clear()
        gone = set(missing)
        folders: dict[str, list[KnownCopy]] = {}
        for one in copies:
            if one.kind == "source":
                folders.setdefault(str(Path(one.label).parent), []).append(one)
            else:
                name = f"{kind_name(one.kind)}: {one.label}" if one.label else kind_name(one.kind)
                self._line(self.invisibleRootItem(), name, one)
        for folder, inside in folders.items():
            self._folder(folder, inside, gone)
        for item in self._lines():
            item.setSelected(_key(item.data(0, _COPY)) in chosen)

    def chosen(self) -> list[KnownCopy]:
        """The copies that are selected; a folder stands for all files in it."""
        found: dict[tuple[object, ...], KnownCopy] = {}
        for item in self.selectedItems():
            rows = range(item.childCount())
            for line in [item.child(row) for row in rows] or [item]:
                if line is not None:
                    found[_key(line.data(0, _COPY))] = line.data(0, _COPY)
        return list(found.values())

    def _folder(self, folder: str, inside: Sequence[KnownCopy], gone: set[int]) -> None:
        head = QTreeWidgetItem(self)
        words = translate("Copies", "%n file(s) documents came from, in {folder}", "", len(inside))
        head.setText(0, words.replace("{folder}", folder))
        head.setToolTip(0, folder)
        open_ones = sum(not one.settled for one in inside)
        state = translate("Copies", "%n open", "", open_ones)
        head.setText(2, state if open_ones else _state(inside[0], self._day_words))
        for one in inside:
            name = Path(one.label).name
            if one.path_id in gone:
                name = translate("Copies", "{name} (not found there any more)").replace(
                    "{name}", name
                )
            self._line(head, name, one)

    def _line(self, parent: QTreeWidgetItem, name: str, one: KnownCopy) -> None:
        item = QTreeWidgetItem(parent)
        item.setText(0, name)
        item.setToolTip(0, name)
        item.setText(1, self._day_words(one.made_on))
        item.setText(2, _state(one, self._day_words))
        item.setData(0, _COPY, one)

    def _lines(self) -> list[QTreeWidgetItem]:
        """Every line that stands for a copy."""
        walk, found = QTreeWidgetItemIterator(self), []
        while (item := walk.value()) is not None:
            if not item.childCount():
                found.append(item)
            walk += 1
        return found


def _key(one: KnownCopy) -> tuple[object, ...]:
    """The same copy, also after somebody said something of it for the first time."""
    return ("source", one.path_id) if one.kind == "source" else (one.kind, one.id)


def _state(one: KnownCopy, day_words: Callable[[str], str]) -> str:
    if one.gone_on is not None:
        return translate("Copies", "✓ gone, {day}").replace("{day}", day_words(one.gone_on))
    if one.stays_because:
        return translate("Copies", "stays: {why}").replace("{why}", one.stays_because)
    return translate("Copies", "open")
