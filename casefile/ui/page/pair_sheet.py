"""Two texts side by side: the paragraphs of an original and of its translation in rows."""

from collections.abc import Sequence

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from casefile.bridge.offsets import from_utf16, to_utf16
from casefile.model.pair import PairRow, Span
from casefile.ui.page.still_text import StillText
from casefile.ui.parts.marks import Mark
from casefile.ui.theme import Theme

NUMBER, LEFT, RIGHT = range(3)
_BREAKS = "\n\r\t\x0b\x0c\u2028\u2029\x85"


class PairSheet(StillText):
    """Shows rows of paragraphs; foreign text is inserted as plain text, nothing is loaded."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Original and translation"))
        self._rows: tuple[PairRow, ...] = ()
        self._texts = ("", "")
        self._marks: tuple[tuple[Mark, ...], tuple[Mark, ...]] = ((), ())
        self._table: QTextTable | None = None
        self._numbered = False
        theme.changed.connect(self._typeset)

    def set_texts(self, rows: Sequence[PairRow], original: str, translation: str) -> None:
        """Show two documents; offsets count code points of the text of each."""
        self._rows, self._texts, self._marks = tuple(rows), (original, translation), ((), ())
        self._typeset()

    def set_marks(self, original: Sequence[Mark], translation: Sequence[Mark]) -> None:
        """Mark spans on both sides and bring the strong one of the original into view."""
        self._marks = (tuple(original), tuple(translation))
        self._draw_marks()
        strong = next((mark for mark in original if mark.strong), None)
        cursor = self._cursor(strong, LEFT) if strong else None
        if cursor is not None:
            cursor.clearSelection()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect(cursor).top() - self.height() // 3)

    def selected_translation(self) -> tuple[int, int]:
        """The span selected in one paragraph of the translation, (0, 0) for none."""
        cursor = self.textCursor()
        first = self._place(cursor.selectionStart())
        last = self._place(cursor.selectionEnd())
        if not cursor.hasSelection() or first is None or last is None or first[0] is not last[0]:
            return 0, 0
        span = first[0]
        return span.start + first[1], span.start + last[1]

    def _place(self, position: int) -> tuple[Span, int] | None:
        """The paragraph of the translation at a position, and how far into it."""
        if self._table is None:
            return None
        cell = self._table.cellAt(position)
        if not cell.isValid() or cell.column() != RIGHT:
            return None
        span = self._rows[cell.row()].translation
        if span is None:
            return None
        text = self._texts[1][span.start : span.end]
        return span, from_utf16(text, position - cell.firstPosition())

    def _typeset(self) -> None:
        """Set both texts anew, in the theme's serif, with a rule between them."""
        theme = self._theme
        self.setStyleSheet(
            f"QTextEdit {{ background: {theme.color('paper').name()};"
            f" color: {theme.color('text').name()}; }}"
        )
        self.clear()
        self.document().setDefaultFont(theme.font("page"))
        self.document().setDocumentMargin(theme.px(18))
        if not self._rows:
            self._table = None
            return
        self._numbered = any(pair.original and pair.original.label for pair in self._rows)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._table = cursor.insertTable(len(self._rows), 3, self._form())
        for row, pair in enumerate(self._rows):
            self._fill(row, pair)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._draw_marks()

    def _form(self) -> QTextTableFormat:
        px = self._theme.px
        form = QTextTableFormat()
        form.setBorder(0)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setCellPadding(px(7))
        form.setCellSpacing(0)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints(
            [
                QTextLength(QTextLength.Type.FixedLength, px(44)),
                QTextLength(QTextLength.Type.PercentageLength, 48),
                QTextLength(QTextLength.Type.PercentageLength, 48),
            ]
        )
        return form

    def _fill(self, row: int, pair: PairRow) -> None:
        block = QTextBlockFormat()
        block.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        number = QTextCharFormat()
        number.setFont(self._theme.font("ui_small"))
        number.setForeground(self._theme.color("faint"))
        span = pair.original or pair.translation
        label = span.label if span else ""
        if not self._numbered:
            label = str(row + 1)
        words = QTextCharFormat()
        for column, text, form in (
            (NUMBER, label, number),
            (LEFT, self._words(pair.original, 0), words),
            (RIGHT, self._words(pair.translation, 1), words),
        ):
            cell = self._cell(row, column)
            cell.setBlockFormat(block)
            cell.insertText(text, form)

    def _cell(self, row: int, column: int) -> QTextCursor:
        assert self._table is not None
        return self._table.cellAt(row, column).firstCursorPosition()

    def _words(self, span: Span | None, side: int) -> str:
        """A paragraph's words, one shown character for each stored one."""
        if span is None:
            return "–"
        text = self._texts[side][span.start : span.end]
        return "".join(" " if char in _BREAKS else char for char in text)

    def _draw_marks(self) -> None:
        chosen = []
        for side, marks in zip((LEFT, RIGHT), self._marks, strict=True):
            for mark in sorted(marks, key=lambda one: one.strong):
                cursor = self._cursor(mark, side)
                if cursor is None:
                    continue
                selection = QTextEdit.ExtraSelection()
                form = QTextCharFormat()
                name = "highlight" if mark.strong else "highlight_pale"
                form.setBackground(self._theme.color(name))
                form.setForeground(self._theme.color("text"))
                selection.format, selection.cursor = form, cursor
                chosen.append(selection)
        self.setExtraSelections(chosen)

    def _cursor(self, mark: Mark, column: int) -> QTextCursor | None:
        """The place of a span inside the one cell it begins in."""
        side = column - LEFT
        for row, pair in enumerate(self._rows):
            span = pair.original if column == LEFT else pair.translation
            if span is None or not span.start <= mark.start < span.end:
                continue
            text = self._texts[side][span.start : span.end]
            cursor = self._cell(row, column)
            first = cursor.position()
            end = min(mark.end, span.end)
            cursor.setPosition(first + to_utf16(text, mark.start - span.start))
            keep = QTextCursor.MoveMode.KeepAnchor
            cursor.setPosition(first + to_utf16(text, end - span.start), keep)
            return cursor
        return None
