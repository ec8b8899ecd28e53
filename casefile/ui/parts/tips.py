"""Spans of a sheet that explain themselves when the pointer rests on them."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip

from casefile.ui.parts.marks import Aside, aside_at


class SpanTips(QObject):
    """Keeps the greyed spans of a sheet and shows their words; `changed` asks to draw them anew.

    `offset_at` gives the code point of the document under a point of the sheet, None beside all.
    """

    changed = Signal()

    def __init__(
        self, sheet: QAbstractScrollArea, offset_at: Callable[[QPoint], int | None]
    ) -> None:
        super().__init__(sheet)
        self._sheet, self._offset_at = sheet, offset_at
        self.asides: tuple[Aside, ...] = ()
        sheet.viewport().installEventFilter(self)

    def show(self, asides: Sequence[Aside]) -> None:
        """These and no others."""
        if tuple(asides) != self.asides:
            self.asides = tuple(asides)
            self.changed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The tip of the span under the pointer, on lines of a readable length."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        offset = self._offset_at(event.pos())
        found = aside_at(self.asides, offset) if offset is not None else None
        if found is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPos(), f"<p>{escape(found.words)}</p>", self._sheet)
        return True
