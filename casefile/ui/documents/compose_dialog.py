"""Asks in which order, and which way up, photos are the pages of one letter."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from casefile.model.document import Document
from casefile.model.errors import CaseError
from casefile.model.reading import PageImage
from casefile.services.compose_letter import Photo
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.keys import bind
from casefile.ui.parts.opening import screen_room
from casefile.ui.parts.page_pictures import picture_of
from casefile.ui.parts.sheet import Sheet

WIDE, HIGH = 300, 380
SCALE = 0.5
"""Pixels a point for the little picture: enough to see which way is up."""


class ComposeDialog(Sheet):
    """`wanted(photos)` is called when the person agrees."""

    def __init__(
        self,
        context: Context,
        documents: Sequence[Document],
        wanted: Callable[[list[Photo]], object],
        parent: QWidget,
    ) -> None:
        super().__init__(context.theme, self.tr("One letter of these pictures"), parent, 760, 520)
        self._context, self._wanted = context, wanted
        self._photos = [Photo(document) for document in documents]
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages in their order"))
        self.preview = QLabel(self)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        half = screen_room(self) / 2
        size = QSize(context.theme.px(WIDE), context.theme.px(HIGH))
        self.preview.setFixedSize(
            size.scaled(size.boundedTo(half), Qt.AspectRatioMode.KeepAspectRatio)
        )
        self._lay_out()
        bind(
            self,
            {
                "Alt+Up": partial(self.shift, -1),
                "Alt+Down": partial(self.shift, 1),
                "R": self.turn,
            },
        )
        self.list.currentRowChanged.connect(lambda _row: self._look())
        self._fill(0)

    def _lay_out(self) -> None:
        words = self.tr(
            "They become the pages of one document, in this order. The pictures themselves stay as"
            " they came, in the trash of this case. Ctrl+Z takes it back."
        )
        theme, keys = self._theme, FlowLayout()
        for name, key, icon, act in (
            (self.tr("Up"), "Alt+Up", "arrow-up", partial(self.shift, -1)),
            (self.tr("Down"), "Alt+Down", "arrow-down", partial(self.shift, 1)),
            (self.tr("Turn"), "R", "rotate-cw", self.turn),
        ):
            button = KeyButton(theme, name, self, icon=icon, key=key)
            button.clicked.connect(act)
            keys.addWidget(button)
        pages = QVBoxLayout()
        pages.addWidget(self.list, 1)
        pages.addLayout(keys)
        across = QHBoxLayout()
        across.setSpacing(14)
        across.addLayout(pages, 1)
        across.addWidget(self.preview)
        self.agree = KeyButton(theme, self.tr("Make one letter"), self, kind="primary")
        self.agree.setDefault(True)
        self.agree.clicked.connect(self._agree)
        self.add_told(words)
        self.column.addLayout(across, 1)
        self.add_foot(self.leave_button(self.tr("Cancel")), self.agree)

    def shift(self, by: int) -> None:
        """Move the chosen page up or down."""
        at = self.list.currentRow()
        to = at + by
        if at >= 0 and 0 <= to < len(self._photos):
            photos = self._photos
            photos[at], photos[to] = photos[to], photos[at]
            self._fill(to)

    def turn(self) -> None:
        """Turn the chosen page a quarter clockwise."""
        at = self.list.currentRow()
        if at >= 0:
            photo = self._photos[at]
            self._photos[at] = Photo(photo.document, (photo.turn + 90) % 360)
            self._fill(at)

    def _fill(self, chosen: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for number, photo in enumerate(self._photos, 1):
            document = photo.document
            words = f"{number}.  {document.exhibit}  {document.file_name}"
            if photo.turn:
                turned = self.tr("turned {0}°").replace("{0}", str(photo.turn))
                words = f"{words}  ({turned})"
            item = QListWidgetItem(words)
            item.setSizeHint(QSize(0, self._context.theme.px(32)))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(chosen)
        self._look()

    def _look(self) -> None:
        """Have the chosen picture drawn as it will stand."""
        at = self.list.currentRow()
        if at < 0:
            return
        photo = self._photos[at]
        self.preview.clear()
        self._context.jobs.page_image(
            photo.document.sha256, 1, SCALE, photo.turn,
            partial(self._show, photo), partial(self._fail, photo),
        )  # fmt: skip

    def _show(self, photo: Photo, image: PageImage) -> None:
        if self._is_chosen(photo):
            smooth = Qt.TransformationMode.SmoothTransformation
            keep = Qt.AspectRatioMode.KeepAspectRatio
            self.preview.setPixmap(
                QPixmap.fromImage(picture_of(image)).scaled(self.preview.size(), keep, smooth)
            )

    def _fail(self, photo: Photo, error: CaseError) -> None:
        if self._is_chosen(photo):
            self.preview.setText(error.what)

    def _is_chosen(self, photo: Photo) -> bool:
        if not isValid(self):  # closed before its picture came
            return False
        at = self.list.currentRow()
        return 0 <= at < len(self._photos) and self._photos[at] is photo

    def _agree(self) -> None:
        self._wanted(list(self._photos))
        self.accept()
