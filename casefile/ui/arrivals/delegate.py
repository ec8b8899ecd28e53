"""Draws the rows of the results: file, boxes that can be corrected, buttons."""

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from casefile.ui.arrivals.date_line import DateLine
from casefile.ui.arrivals.rows import (
    ABOUT,
    ARRIVAL,
    DATE,
    DEEDS,
    DOCUMENT,
    EFFECT,
    FACTS,
    FILE,
    HEADING,
    KIND,
    NEEDS,
    RECEIVED,
)
from casefile.ui.arrivals.words import Deed, deeds, longest_deeds, row_icon, row_line
from casefile.ui.parts.document_words import KINDS, SCOPES, kind_name, scope_name
from casefile.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW, REASON = 50, 62
HEAD: Final = 23
BOX: Final = 32


class ArrivalDelegate(QStyledItemDelegate):
    """Paints and edits the rows; `deed_done(arrival, key)` when a button is pressed.

    `date_refused` says why typed words were let go as they are no date, "" when a box is opened.
    """

    deed_done = Signal(object, str)
    date_refused = Signal(str)

    def __init__(self, theme: Theme, language: str, view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._language = theme, language

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """A heading is low, a file takes two lines."""
        heading = index.data(HEADING) is not None
        return QSize(80, self._theme.px(HEAD if heading else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heading = index.data(HEADING)
        if heading is not None:
            self._heading(painter, option.rect, str(index.data() or ""), heading)
        elif index.data(ARRIVAL) is not None:
            self._cell(painter, option, index)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A list for kind and about, a line for the rest."""
        if index.column() in (KIND, ABOUT):
            box = QComboBox(parent)
            kinds = index.column() == KIND
            for key in KINDS if kinds else SCOPES:
                box.addItem(kind_name(key) if kinds else scope_name(key), key)
            box.activated.connect(lambda: self._take(box))
            return box
        self.date_refused.emit("")
        if index.column() in (DATE, RECEIVED):
            return DateLine(self._theme, self._language, parent)
        return QLineEdit(parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What stands in the box now."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
            editor.showPopup()
        elif isinstance(editor, QLineEdit):
            stored = index.data(Qt.ItemDataRole.EditRole)
            words = index.data(Qt.ItemDataRole.DisplayRole) if stored else ""
            if isinstance(editor, DateLine):
                editor.show_date(str(stored or ""), words)
                return
            editor.setText(words)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Keeps what was chosen or typed; a date that is none changes nothing, and that is said."""
        if isinstance(editor, DateLine):
            if editor.problem:
                self.date_refused.emit(editor.problem)
            else:
                model.setData(index, editor.edtf)
        elif isinstance(editor, QComboBox):
            model.setData(index, str(editor.currentData()))
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text().strip())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter leaves words that are no date where they are, to be mended."""
        if (
            isinstance(editor, DateLine)
            and editor.problem
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            editor.say_problem()
            return True
        return super().eventFilter(editor, event)

    def editorEvent(
        self, event: QEvent, _model: object, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Presses of the painted buttons."""
        if event.type() != QEvent.Type.MouseButtonRelease or index.column() != DEEDS:
            return False
        arrival = index.data(ARRIVAL)
        if arrival is None or not isinstance(event, QMouseEvent):
            return False
        for deed, where in self._buttons(option.rect, deeds(arrival)):
            if where.contains(event.position().toPoint()):
                self.deed_done.emit(arrival, deed.key)
                return True
        return False

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """The editor lies on the box it edits."""
        editor.setGeometry(self._box(option.rect))

    def buttons_width(self) -> int:
        """Room for the two longest buttons that stand together."""
        return self._buttons(QRect(), longest_deeds())[-1][1].right() + self._theme.px(12)

    def _take(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def _heading(self, painter: QPainter, box: QRect, text: str, group: int) -> None:
        theme = self._theme
        painter.fillRect(box, theme.color("sunken"))
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("warn" if group == NEEDS else "faint"))
        painter.drawText(box.adjusted(18, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def _cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box = self._theme, option.rect
        arrival = index.data(ARRIVAL)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, theme.color("selection" if chosen else "card"))
        painter.setPen(theme.color("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if index.column() == FILE:
            self._file(painter, box, index)
        elif index.column() in FACTS:
            if index.data(DOCUMENT) is not None:
                self._fact(painter, option, index)
        else:
            for deed, where in self._buttons(box, deeds(arrival)):
                self._button(painter, where, deed)

    def _file(self, painter: QPainter, box: QRect, index: Index) -> None:
        theme, arrival = self._theme, index.data(ARRIVAL)
        icon, color = row_icon(arrival)
        picture = theme.pixmap(icon, color, 16)
        painter.drawPixmap(box.left() + 18, box.center().y() - theme.px(8), picture)
        half = box.adjusted(18 + theme.px(27), theme.px(7), -8, 0)
        told = row_line(arrival, index.data(DOCUMENT), index.data(EFFECT))
        painter.setFont(theme.font("ui_strong"))
        painter.setPen(theme.color("text"))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(arrival.name, Qt.TextElideMode.ElideMiddle, half.width())
        painter.drawText(half, Qt.AlignmentFlag.AlignTop, name)
        painter.setFont(theme.font("ui_small"))
        painter.setPen(theme.color(_line_ink(color)))
        half.setTop(half.top() + metrics.height() + 1)
        painter.drawText(half, Qt.AlignmentFlag.AlignTop, _in_rows(painter, told, half))

    def _box(self, cell: QRect) -> QRect:
        high = self._theme.px(BOX)
        return QRect(cell.left() + 4, cell.center().y() - high // 2, cell.width() - 8, high)

    def _fact(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box = self._theme, self._box(option.rect)
        focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(theme.color("accent" if focus else "border"), 2 if focus else 1))
        painter.setBrush(theme.color("field"))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        room = box.adjusted(theme.px(10), 0, -theme.px(8), 0)
        if index.column() in (KIND, ABOUT):
            chevron = theme.pixmap("chevron-down", "secondary", 14)
            painter.drawPixmap(room.right() - theme.px(14), box.center().y() - theme.px(7), chevron)
            room.setRight(room.right() - theme.px(18))
        known = bool(index.data(Qt.ItemDataRole.EditRole))
        painter.setFont(theme.font("ui"))
        painter.setPen(theme.color("text" if known else "faint"))
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _buttons(self, cell: QRect, made: list[Deed]) -> list[tuple[Deed, QRect]]:
        """Where the row's buttons are."""
        theme, left, found = self._theme, cell.left() + 4, []
        high = theme.px(BOX)
        parent = self.parent()
        metrics = parent.fontMetrics() if isinstance(parent, QWidget) else None
        for deed in made:
            text = metrics.horizontalAdvance(deed.name) if metrics else 60
            where = QRect(left, cell.center().y() - high // 2, text + theme.px(24), high)
            found.append((deed, where))
            left = where.right() + 6
        return found

    def _button(self, painter: QPainter, where: QRect, deed: Deed) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("field"))
        painter.drawRoundedRect(where.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("ui_medium"))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, deed.name)


def _in_rows(painter: QPainter, text: str, room: QRect) -> str:
    """A sentence broken into as many rows as there is room for; what is left over is cut."""
    metrics, rows = painter.fontMetrics(), [""]
    most = max(1, room.height() // metrics.height())
    words = text.split(" ")
    for at, word in enumerate(words):
        longer = f"{rows[-1]} {word}".lstrip()
        if metrics.horizontalAdvance(longer) <= room.width() or not rows[-1]:
            rows[-1] = longer
        elif len(rows) == most:
            rest = " ".join([rows[-1], *words[at:]])
            rows[-1] = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room.width())
            break
        else:
            rows.append(word)
    return "\n".join(rows)


def _line_ink(color: str) -> str:
    return color if color in ("warn", "bad") else "faint"
