"""Draws the rows of the review queue: headings, dates with headlines, marks for what differs."""

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casefile.model.event import Event
from casefile.ui.event.words import date_lines
from casefile.ui.parts.text_lines import lines_of
from casefile.ui.review.queue_model import Index, QueueModel
from casefile.ui.review.queue_rows import QueueRow
from casefile.ui.theme import Theme

MOST_SIZES = 50_000


class QueueDelegate(QStyledItemDelegate):
    """Two or three lines an event: its date, then its headline."""

    def __init__(self, theme: Theme, language: str, model: QueueModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._language, self._model = theme, language, model
        self._sizes: dict[tuple[str, int], QSize] = {}
        theme.changed.connect(self._sizes.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as its words need; asked of every row each time the queue changes."""
        row, px = self._model.row(index.row()), self._theme.px
        if row.kind == "group":
            return QSize(100, px(30))
        if row.kind == "fold":
            return QSize(100, px(34))
        title = self._model.title_of(row)
        key = (title, self._view_width(option))
        if key not in self._sizes:
            if len(self._sizes) > MOST_SIZES:
                self._sizes.clear()
            date = QFontMetrics(self._font("digits")).height()
            lines = len(self._title(title, option))
            self._sizes[key] = QSize(100, px(18) + date + lines * self._line())
        return self._sizes[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A heading or an event."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self._model.row(index.row())
        if row.kind == "event":
            self._paint_event(painter, option, row)
        else:
            self._paint_heading(painter, option, row)
        painter.restore()

    def _font(self, role: str) -> QFont:
        return self._theme.font(role)

    def _line(self) -> int:
        return round(QFontMetrics(self._font("ui")).height() * 1.05)

    def _title(self, title: str, option: QStyleOptionViewItem) -> tuple[str, ...]:
        """The headline in at most three lines of the row's width."""
        width = self._view_width(option) - self._theme.px(60)
        return lines_of(title, self._font("ui"), width, 3)

    def _view_width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        return view.viewport().width() if isinstance(view, QListView) else option.rect.width()

    def _lines(self, row: QueueRow, event: Event | None) -> tuple[str, str]:
        if row.first or event is None:
            return row.first, row.second
        lines = date_lines(event, self._language)
        return (f"{lines.main} {lines.note}" if lines.warn else lines.main), event.title

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QueueRow
    ) -> None:
        px, rect = self._theme.px, QRectF(option.rect)
        left = rect.left() + px(8)
        if row.kind == "fold":
            painter.setPen(self._theme.color("border"))
            painter.drawLine(rect.topLeft(), rect.topRight())
            self._background(painter, option)
            name = "chevron-down" if row.open else "chevron-right"
            picture = self._theme.pixmap(
                name, "secondary", 16, painter.device().devicePixelRatioF()
            )
            painter.drawPixmap(QPointF(left, rect.center().y() - px(8)), picture)
            painter.setFont(self._font("ui"))
            painter.setPen(self._theme.color("text"))
            words = f"{row.words} ({row.count})"
            spot = rect.adjusted(px(32), 0, 0, 0)
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, words)
            return
        painter.setFont(self._font("caption"))
        painter.setPen(self._theme.color("faint"))
        spot = QRectF(left, rect.top(), rect.width() - px(16), rect.height() - px(5))
        bottom = Qt.AlignmentFlag.AlignBottom
        count = QRectF(spot)
        spot.setWidth(spot.width() - px(30))
        words = painter.fontMetrics().elidedText(
            row.words.upper(), Qt.TextElideMode.ElideRight, int(spot.width())
        )
        painter.drawText(spot, bottom, words)
        painter.drawText(count, bottom | Qt.AlignmentFlag.AlignRight, str(row.count))

    def _background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
        chosen = option.state & QStyle.StateFlag.State_Selected
        over = option.state & QStyle.StateFlag.State_MouseOver
        if not chosen and not over:
            return
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and chosen
        painter.setPen(QPen(self._theme.color("accent"), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("selection" if chosen else "hover"))
        painter.drawRoundedRect(rect, 6, 6)

    def _paint_event(self, painter: QPainter, option: QStyleOptionViewItem, row: QueueRow) -> None:
        self._background(painter, option)
        event, px, rect = self._model.event_of(row), self._theme.px, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._sign(painter, QPointF(rect.left() + px(16), rect.top() + px(18)), event, chosen)
        date, title = self._lines(row, event)
        differs = event is not None and bool(event.disagreements or event.proposals)
        text = rect.adjusted(px(32), px(8), -px(28), -px(4))
        painter.setFont(self._font("digits"))
        painter.setPen(self._theme.color("text"))
        metrics = painter.fontMetrics()
        day = text if differs else text.adjusted(0, 0, px(22), 0)  # the sign's place is free
        date = metrics.elidedText(date, Qt.TextElideMode.ElideRight, int(day.width()))
        painter.drawText(day, Qt.AlignmentFlag.AlignTop, date)
        text.setTop(text.top() + metrics.height() + px(2))
        painter.setFont(self._font("ui"))
        quiet = event is not None and event.state != "suggested"
        painter.setPen(self._theme.color("secondary" if quiet else "text"))
        for line in self._title(title, option):
            painter.drawText(text, Qt.AlignmentFlag.AlignTop, line)
            text.setTop(text.top() + self._line())
        if differs:
            picture = self._theme.pixmap(
                "git-compare", "warn", 15, painter.device().devicePixelRatioF()
            )
            painter.drawPixmap(QPointF(rect.right() - px(25), rect.top() + px(10)), picture)

    def _sign(self, painter: QPainter, spot: QPointF, event: Event | None, chosen: bool) -> None:
        """Waiting: a ring, with a point when chosen; accepted: a tick; dismissed: a cross."""
        if event is not None and event.state != "suggested":
            name = "check" if event.state == "accepted" else "x"
            color = "ok" if event.state == "accepted" else "faint"
            picture = self._theme.pixmap(name, color, 15, painter.device().devicePixelRatioF())
            painter.drawPixmap(spot - QPointF(self._theme.px(7), self._theme.px(7)), picture)
            return
        ink = self._theme.color("accent" if chosen else "border_strong")
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._theme.px(6)
        painter.drawEllipse(spot, radius, radius)
        if chosen:
            painter.setBrush(ink)
            painter.drawEllipse(spot, 2, 2)
