"""Pages as pictures that were drawn elsewhere, with marks and a selection over them."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from casefile.model.document import PageText
from casefile.model.reading import Word
from casefile.ui.parts.marks import Mark, boxes, word_at
from casefile.ui.parts.page_column import A4, GAP, PageColumn, text_edges
from casefile.ui.parts.page_pictures import Draw, PagePictures, Picture
from casefile.ui.parts.tips import SpanTips
from casefile.ui.theme import Theme

STRONG, PALE, SELECTED = QColor("#ffe27a"), QColor("#fbf0c4"), QColor("#b9d3f2")
INK, DOUBT, SHEET = QColor("#565c66"), QColor("#b4540a"), QColor("white")
SMALLEST, LARGEST = 0.25, 4.0
NARROW = 520


class PictureSheet(QAbstractScrollArea):
    """The pages of one document below each other; only what is seen, and its neighbours, is drawn.

    A narrow view shows the text as wide as itself, the margins scrolled out: a whole page in it
    would be too small to read.
    `selected` tells the selected span (code points of the document, (0, 0) for none), `page_shown`
    the number of the page that is looked at.
    """

    selected = Signal(int, int)
    page_shown = Signal(int)

    def __init__(self, theme: Theme, draw: Draw, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sha = ""
        self._column = PageColumn((), 0)
        self._pictures = PagePictures(draw, self)
        self._marks: tuple[Mark, ...] = ()
        self.tips = SpanTips(self, lambda at: _start(self._word_under(QPointF(at))))
        self.tips.changed.connect(self.viewport().update)
        self._text: tuple[float, float] | None = None
        self._drag: tuple[int, int] | None = None
        self._selection = (0, 0)
        self.viewport().setMouseTracking(True)
        self.setFrameShape(self.Shape.NoFrame)
        # A bar that comes and goes changes the width, and with it the height it comes for: a page
        # that just fits would be laid out for ever.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the document"))
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._pictures.arrived.connect(self._arrived)

    def set_document(self, sha256: str, pages: Sequence[PageText]) -> None:
        """Show another document from its first page."""
        self._sha = sha256
        self._pictures.clear(sha256)
        self._marks, self._selection, self._text = (), (0, 0), None
        self.tips.show(())
        self._lay_out(PageColumn(tuple(pages), self.viewport().width(), self._column.zoom))
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Mark spans and go to the page of the strong one."""
        self._marks = tuple(marks)
        strong = _strong(self._marks)
        if strong is not None:
            self.go_to_page(self._column.page_of(strong.start))
            self._show_strong()
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        """Size beside the width of the view, 1.0 fits it."""
        zoom = max(SMALLEST, min(LARGEST, zoom))
        self._refit(replace(self._column, zoom=zoom))

    def rotate(self) -> None:
        """Turn the pages clockwise by a quarter."""
        turn = (self._column.rotation + 90) % 360
        self._pictures.clear(self._sha)
        self._refit(replace(self._column, rotation=turn))

    def go_to_page(self, number: int) -> None:
        """Bring a page (from 1) to the top."""
        bar = self.verticalScrollBar()
        for page, area in self._areas():
            if page.number == number:
                bar.setValue(round(area.top()) + bar.value() - GAP)

    def selection(self) -> tuple[int, int]:
        """The selected span in code points of the document."""
        return self._selection

    def _areas(self) -> list[tuple[PageText, QRectF]]:
        return self._column.areas(
            self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        )

    def _lay_out(self, column: PageColumn) -> None:
        self._column = column
        width, height = column.extent()
        seen = self.viewport().size()
        for bar, whole, part in (
            (self.verticalScrollBar(), height, seen.height()),
            (self.horizontalScrollBar(), width, seen.width()),
        ):
            bar.setRange(0, max(0, whole - part))
            bar.setPageStep(part)
        self._scrolled()

    def _refit(self, column: PageColumn) -> None:
        """Another size of the pages: what stood at the top stays there."""
        bar = self.verticalScrollBar()
        narrow = column.view_width < self._theme.px(NARROW)
        column = replace(column, text=self._text if narrow else None)
        ratio = column.scale / self._column.scale
        at = bar.value()
        self._lay_out(column)
        bar.setValue(round(at * ratio))
        self.horizontalScrollBar().setValue(column.home)

    def _scrolled(self) -> None:
        """Have the seen pages drawn, then the ones next to them, and say which is looked at."""
        height = self.viewport().height()
        scale = round(self._column.scale * self.devicePixelRatioF(), 2)
        areas = self._areas()
        for reach in (0, height):
            for page, area in areas:
                if self._sha and area.bottom() >= -reach and area.top() <= height + reach:
                    self._pictures.want(page, scale, self._column.rotation)
        looked_at = [page.number for page, area in areas if area.bottom() >= height / 3]
        if looked_at:
            self.page_shown.emit(looked_at[0])
        self.viewport().update()

    def _arrived(self, number: int) -> None:
        picture = self._pictures.get(number)
        if self._text is None and picture is not None and not picture.rotation:
            widest = max((page.width or A4[0] for page in self._column.pages), default=A4[0])
            self._text = text_edges(picture.words, widest)
            self._refit(self._column)
        strong = _strong(self._marks)
        if strong is not None and self._column.page_of(strong.start) == number:
            self._show_strong()
        self.viewport().update()

    def _show_strong(self) -> None:
        """Scroll the quote into view once its words are known."""
        strong = _strong(self._marks)
        number = self._column.page_of(strong.start) if strong else 0
        picture = self._pictures.get(number)
        if strong is None or picture is None:
            return
        rows = boxes(picture.words, strong.start, strong.end)
        for page, area in self._areas():
            if page.number == number and rows:
                top = self._column.on_screen(rows[0], page, area).top()
                if not 0 <= top <= self.viewport().height() * 0.8:
                    bar = self.verticalScrollBar()
                    bar.setValue(round(bar.value() + top - self.viewport().height() / 3))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Pages with their marks; a page not drawn yet is an empty sheet."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), self._theme.color("desk"))
        for page, area in self._areas():
            if area.bottom() < 0 or area.top() > self.viewport().height():
                continue
            painter.fillRect(area, SHEET)
            picture = self._pictures.get(page.number)
            if picture is not None:
                painter.drawPixmap(area, picture.pixmap, QRectF(picture.pixmap.rect()))
                self._paint_marks(painter, page, area, picture)
            elif self._pictures.why_not(page.number):
                painter.setPen(INK)
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                words = self._pictures.why_not(page.number)
                painter.drawText(area.adjusted(40, 0, -40, 0), flags, words)
            painter.setPen(self._theme.color("border"))
            painter.drawRect(area)

    def _paint_marks(
        self, painter: QPainter, page: PageText, area: QRectF, picture: Picture
    ) -> None:
        """Marks are multiplied onto the white page, so the words stay black in both themes."""
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for mark in self._marks:
            for box in boxes(picture.words, mark.start, mark.end):
                place = self._column.on_screen(box, page, area).adjusted(-1, -1, 1, 1)
                painter.fillRect(place, STRONG if mark.strong else PALE)
        for box in boxes(picture.words, *self._selection):
            painter.fillRect(self._column.on_screen(box, page, area), SELECTED)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for aside in self.tips.asides:
            painter.setPen(QPen(DOUBT if aside.doubtful else INK, 1.6, Qt.PenStyle.DotLine))
            for box in boxes(picture.words, aside.start, aside.end):
                place = self._column.on_screen(box, page, area)
                painter.drawLine(place.bottomLeft(), place.bottomRight())

    def _word_under(self, point: QPointF) -> Word | None:
        """The word a person points at; none on turned pages."""
        scale = self._column.scale
        for page, area in self._areas():
            picture = self._pictures.get(page.number)
            if picture is None or self._column.rotation or not area.contains(point):
                continue
            x, y = (point.x() - area.left()) / scale, (point.y() - area.top()) / scale
            at = word_at(picture.words, x, y)
            return picture.words[at] if at is not None else None
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection."""
        word = self._word_under(event.position())
        self._drag = (word.start, word.end) if word else None
        self._select((0, 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection word by word."""
        word = self._word_under(event.position())
        shape = Qt.CursorShape.IBeamCursor if word else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        if self._drag and word and event.buttons() & Qt.MouseButton.LeftButton:
            self._select((min(self._drag[0], word.start), max(self._drag[1], word.end)))

    def _select(self, span: tuple[int, int]) -> None:
        if span != self._selection:
            self._selection = span
            self.selected.emit(*span)
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width."""
        super().resizeEvent(event)
        self._refit(replace(self._column, view_width=self.viewport().width()))


def _start(word: Word | None) -> int | None:
    return word.start if word else None


def _strong(marks: Sequence[Mark]) -> Mark | None:
    """The one that is looked at now."""
    return next((mark for mark in marks if mark.strong), None)
