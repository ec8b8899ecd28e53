"""A document without a page picture, typeset by us: numbered paragraphs on a sheet of paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from casefile.bridge.offsets import from_utf16, to_utf16
from casefile.ui.page.still_text import StillText
from casefile.ui.parts.marks import Aside, Mark
from casefile.ui.parts.tips import SpanTips
from casefile.ui.theme import Theme

GUTTER, MARGIN = 46, 24
SHORT_LINE, TAB_STOP, TAB_STOPS = 48, 110, 30
_ODD_BREAKS = dict.fromkeys(map(ord, "\r\x0b\x0c\u2028\u2029\x85"), " ")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the stored text: its span and the number shown beside it."""

    start: int
    end: int
    label: str


class TextSheet(StillText):
    """Shows paragraphs with marks; foreign text is inserted as plain text, nothing is loaded.

    `selected` tells the span (code points of the document) a person selected, (0, 0) for none.
    """

    selected = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Text of the document"))
        self._text = ""
        self._paragraphs: tuple[Paragraph, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._zoom = 1.0
        self.tips = SpanTips(self, lambda at: self._offset(self.cursorForPosition(at).position()))
        self.tips.changed.connect(self._draw_marks)
        self.selectionChanged.connect(self._tell_selection)
        theme.changed.connect(self._typeset)

    def set_text(self, text: str, paragraphs: Sequence[Paragraph]) -> None:
        """Show a document's text; offsets of marks and selections are code points of `text`."""
        self._text, self._paragraphs, self._marks = text, tuple(paragraphs), ()
        self.tips.show(())
        self._typeset()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Mark spans and bring the strong one into view."""
        self._marks = tuple(marks)
        self._draw_marks()
        strong = next((mark for mark in marks if mark.strong), None)
        if strong is not None:
            self._show_span(strong)

    def set_zoom(self, zoom: float) -> None:
        """Text size beside the window's own, 1.0 is the same."""
        self._zoom = zoom
        self._typeset()

    def selection(self) -> tuple[int, int]:
        """The selected span in code points of the document, (0, 0) for none."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return 0, 0
        return self._offset(cursor.selectionStart()), self._offset(cursor.selectionEnd())

    def event(self, event: QEvent) -> bool:
        """The viewer copies, with the reference; the sheet would copy the bare words."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            return False
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, then numbers in the gutter and a bar beside marked paragraphs."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setFont(self._theme.font("ui_small"))
        scroll = self.verticalScrollBar().value()
        layout = self.document().documentLayout()
        for at, paragraph in enumerate(self._paragraphs):
            box = layout.blockBoundingRect(self.document().findBlockByNumber(at))
            box.translate(0, -scroll)
            if box.bottom() >= 0 and box.top() <= self.viewport().height():
                self._draw_gutter(painter, paragraph, box)

    def _draw_gutter(self, painter: QPainter, paragraph: Paragraph, box: QRectF) -> None:
        marked = any(m.start < paragraph.end and m.end > paragraph.start for m in self._marks)
        painter.setPen(self._theme.color("accent" if marked else "faint"))
        width = self._theme.px(GUTTER) - self._theme.px(16)
        line = QRectF(0, box.top(), width, self._theme.px(24) * self._zoom)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, flags, paragraph.label)
        if marked:
            bar = QRectF(self._theme.px(GUTTER) - self._theme.px(9), box.top(), 3, box.height())
            painter.fillRect(bar.adjusted(0, 2, 0, -8), self._theme.color("highlight_edge"))

    def _typeset(self) -> None:
        """Set the paragraphs anew, in the theme's serif."""
        self.setStyleSheet(
            f"QTextEdit {{ background: {self._theme.color('paper').name()};"
            f" color: {self._theme.color('text').name()}; }}"
        )
        font = self._theme.font("page")
        font.setPixelSize(max(8, round(font.pixelSize() * self._zoom)))
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(self._theme.px(MARGIN))
        block = QTextBlockFormat()
        block.setLeftMargin(self._theme.px(GUTTER) - self._theme.px(MARGIN))
        block.setBottomMargin(self._theme.px(10))
        block.setTabPositions(
            [
                QTextOption.Tab(self._theme.px(TAB_STOP) * stop, QTextOption.TabType.LeftTab)
                for stop in range(1, TAB_STOPS + 1)
            ]
        )
        block.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self.blockSignals(True)
        self.clear()
        cursor = QTextCursor(self.document())
        for at, paragraph in enumerate(self._paragraphs):
            if at:
                cursor.insertBlock()
            cursor.setBlockFormat(block)
            cursor.insertText(self._shown(paragraph))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.blockSignals(False)
        self._draw_marks()

    def _shown(self, paragraph: Paragraph) -> str:
        """The paragraph's words, one shown character for each stored one.

        A line that ends early was meant to end there: an address, a message, a verse. Others were
        only broken at some width. Tabs part the cells of a table's row.
        """
        lines = self._text[paragraph.start : paragraph.end].translate(_ODD_BREAKS).split("\n")
        short = (len(line) < SHORT_LINE for line in lines)
        ends = ["\u2028" if early else " " for early in short]
        return "".join(line + end for line, end in zip(lines, [*ends[:-1], ""], strict=True))

    def _draw_marks(self) -> None:
        chosen = []
        for mark in sorted(self._marks, key=lambda one: one.strong):
            selection = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setBackground(self._theme.color("highlight" if mark.strong else "highlight_pale"))
            form.setForeground(self._theme.color("text"))
            selection.format = form
            selection.cursor = self._cursor(mark.start, mark.end)
            chosen.append(selection)
        chosen += [self._greyed(aside) for aside in self.tips.asides]
        self.setExtraSelections(chosen)
        self.viewport().update()

    def _greyed(self, aside: Aside) -> QTextEdit.ExtraSelection:
        """Dotted underneath, in the colour of what is beside the matter or of doubt."""
        selection = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        ink = self._theme.color("warn" if aside.doubtful else "faint")
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(ink)
        form.setForeground(ink)
        inside = [one for one in self._marks if one.start <= aside.start < one.end]
        if inside:
            # Drawn over the quote, it keeps the quote's ground.
            strong = any(one.strong for one in inside)
            form.setBackground(self._theme.color("highlight" if strong else "highlight_pale"))
            form.setForeground(ink if aside.doubtful else self._theme.color("text"))
        selection.format = form
        selection.cursor = self._cursor(aside.start, aside.end)
        return selection

    def _show_span(self, mark: Mark) -> None:
        """Scroll so that the span stands in the upper third."""
        area = self.cursorRect(self._cursor(mark.start, mark.start))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + area.top() - self.viewport().height() // 3)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._position(start))
        cursor.setPosition(self._position(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _position(self, offset: int) -> int:
        """Qt's position of a code point of the document; offsets between paragraphs go back."""
        position = 0
        for at, paragraph in enumerate(self._paragraphs):
            if paragraph.start > offset:
                break
            inside = min(offset, paragraph.end) - paragraph.start
            text = self._text[paragraph.start : paragraph.end]
            block = self.document().findBlockByNumber(at)
            position = block.position() + to_utf16(text, inside)
        return position

    def _offset(self, position: int) -> int:
        block = self.document().findBlock(position)
        paragraph = self._paragraphs[block.blockNumber()]
        text = self._text[paragraph.start : paragraph.end]
        return paragraph.start + from_utf16(text, position - block.position())

    def _tell_selection(self) -> None:
        self.selected.emit(*self.selection())
