"""Summary: the paper as it will print on the left, for whom and what on the right."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from casefile.bridge.messages import told_error
from casefile.model.changes import Changes
from casefile.model.document import PageText
from casefile.model.errors import CaseError
from casefile.model.reading import PageImage
from casefile.services import print_runs
from casefile.services.preview_summary import Preview, preview
from casefile.store import events
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.page_pictures import Key
from casefile.ui.parts.picture_sheet import PictureSheet
from casefile.ui.parts.texts import label
from casefile.ui.summary.composing import Composed, compose
from casefile.ui.summary.left_out import LeftOut
from casefile.ui.summary.options_form import OptionsForm
from casefile.ui.summary.page_tools import PageTools
from casefile.ui.summary.paper_out import PaperOut
from casefile.ui.summary.side_notes import SideNotes

if TYPE_CHECKING:
    from casefile.model.summary import NotShown, Paper
    from casefile.reading.client import Reader
    from casefile.text.name_search import NameSearch

SIDE_WIDTH, SCROLL_BAR, WAIT_MS = 340, 16, 150
AGAIN_MS = 1_000


class SummaryView(QWidget):
    """The summary room. The preview follows every change of the case and of the options."""

    open_event = Signal(int)
    open_document = Signal(int)
    room_requested = Signal(str)
    subtitle_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._paper: Paper | None = None
        self._preview: Preview | None = None
        self._asked = 0
        self._stale, self._at_once = True, False
        self._form = OptionsForm(self)
        chosen = context.preferences
        self._form.choose(
            paper=chosen.text("paper_size"), language=chosen.paper_language(context.language)
        )
        self._sheet = PictureSheet(context.theme, self._draw, self)
        self._sheet.setAccessibleName(self.tr("The paper as it will print"))
        self.tools = PageTools(context.theme, self)
        self.tools.hide()
        self._out = PaperOut(context, self)
        self._left_out: list[NotShown] = []
        self._search: NameSearch | None = None
        self._notes = SideNotes(context, self)
        self._since = label("", "secondary", self, wrap=True)
        self._state = label("", "faint", self, wrap=True)
        self._print = self._button(self.tr("Print…"), "printer", "Ctrl+P", "primary")
        self._word = self._button(self.tr("Word"), "file-text")
        self._pdf = self._button(self.tr("PDF"), "download")
        self._waiting = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._lay_out()
        self._connect()
        self._waiting.start(WAIT_MS)

    def showEvent(self, event: QShowEvent) -> None:
        """Puts the paper together that changed while another room was in front."""
        super().showEvent(event)
        self._at_once = True
        self._waiting.start(WAIT_MS)

    def _button(self, text: str, icon: str, key: str = "", kind: str = "plain") -> KeyButton:
        return KeyButton(self._context.theme, text, self, icon=icon, key=key, kind=kind)

    def _lay_out(self) -> None:
        self._options = side = QWidget(self)
        rows = QVBoxLayout(side)
        rows.setContentsMargins(16, 14, 16, 14)
        rows.addWidget(self._form)
        rows.addSpacing(8)
        rows.addWidget(self._notes)
        rows.addSpacing(4)
        rows.addWidget(self._since)
        rows.addStretch(1)
        rows.addWidget(self._state)
        buttons = FlowLayout()
        for button in (self._print, self._word, self._pdf):
            buttons.addWidget(button)
        scroll = QScrollArea(self)
        scroll.setWidget(side)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 12)
        right.addWidget(scroll, 1)
        buttons.setContentsMargins(16, 0, 16, 0)
        right.addLayout(buttons)
        holder = QWidget(self)
        holder.setLayout(right)
        self._side = holder
        self._fit()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._sheet, 1)
        whole.addWidget(holder)

    def _connect(self) -> None:
        self._form.changed.connect(self._options_changed)
        self._waiting.timeout.connect(self._compose)
        self._print.clicked.connect(self.print_paper)
        self._word.clicked.connect(lambda: self._out.save_word(self._paper, self._search))
        self._pdf.clicked.connect(lambda: self._out.save_pdf(self._preview))
        self._out.said.connect(self._state.setText)
        self._out.left.connect(self._remember)
        self._context.jobs.changed.connect(self._changed)
        self._context.theme.changed.connect(self._fit)
        self._sheet.page_shown.connect(self.tools.show_page)
        self.tools.page_wanted.connect(self._sheet.go_to_page)
        self.tools.zoomed.connect(self._sheet.set_zoom)
        self._notes.list_wanted.connect(self.open_list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The paper and its options share the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The options grow with the text, up to half of the room; none of them is cut."""
        half = max(self.width() // 2, self._options.minimumSizeHint().width() + SCROLL_BAR)
        self._side.setFixedWidth(min(self._context.theme.px(SIDE_WIDTH), half))

    def header_tools(self) -> list[QWidget]:
        """Page and size; the header shows them."""
        self.tools.show()
        return [self.tools]

    def subtitle(self) -> str:
        """Which paper, how many pages, which size."""
        if self._preview is None or self._paper is None:
            return ""
        names = {"work": self.tr("Working paper"), "court": self.tr("Court paper")}
        pages = self.tr("%n page(s)", "", len(self._preview.pages))
        return f"{names[self._paper.kind]}, {pages}, {self._paper.size.upper()}"

    def _options_changed(self) -> None:
        """Lays the paper out anew; its size and language are the next paper's too."""
        chosen, kept = self._form.options(), self._context.preferences
        kept.put("paper_size", chosen.paper)
        if chosen.language != kept.paper_language(self._context.language):
            kept.put("paper_language", chosen.language)
        self._stale = self._at_once = True
        self._waiting.start(WAIT_MS)

    def _changed(self, changes: Changes) -> None:
        if changes:
            self._stale = True
            self._at_once |= self._context.jobs.by_person
            self._waiting.start(WAIT_MS)

    def _compose(self) -> None:
        """Has the paper put together and laid out elsewhere, once an import is over."""
        if not self._stale or not self.isVisible():
            return
        if self._context.jobs.busy and not self._at_once:
            self._waiting.start(AGAIN_MS)
            return
        self._stale = self._at_once = False
        self._asked += 1
        options, today = self._form.options(), datetime.now(UTC).date()
        self._context.jobs.read(
            compose, options, today, done=partial(self._composed, self._asked),
            failed=self._not_laid_out,
        )  # fmt: skip

    def _composed(self, asked: int, made: Composed) -> None:
        if asked != self._asked:
            return
        self._paper, self._search = made.paper, made.search
        if made.search is not None:
            self._preview = None  # nobody saves the pages that still name people
        self._left_out = made.left_out
        self._form.offer_hiding(made.hiding)
        self._notes.show_left_out(made.left_out)
        self._notes.show_names(made.hiding, hidden=made.search is not None, clues=made.clues)
        self._since.setText(made.since.words(self._context.language))
        reader = self._context.jobs.reader
        if reader is not None:
            self._state.setText(self.tr("Laying out…"))
            self._context.jobs.background(
                preview, made.paper, reader, made.search,
                done=partial(self._laid_out, self._asked), failed=self._not_laid_out,
            )  # fmt: skip

    def _laid_out(self, asked: int, made: Preview) -> None:
        if asked == self._asked:
            self._preview = made
            self._state.setText("")
            self._sheet.set_document(made.sha256, made.pages)
            self.tools.show_paper(len(made.pages))
            self.subtitle_changed.emit()

    def _not_laid_out(self, error: CaseError) -> None:
        self._state.setText(told_error(error))

    def print_paper(self) -> None:
        """Prints the pages that are shown."""
        if self._paper is not None and self._preview is not None:
            self._out.print_paper(self._paper, self._preview)

    def _remember(self) -> None:
        """What changed is counted from this paper from now on."""
        if self._paper is not None and not self._context.read_only:
            self._context.jobs.write("", print_runs.remember, self._paper)

    def open_list(self) -> None:
        """Everything that stays off the paper, line by line."""
        dialog = LeftOut(self._context, self._left_out, self)
        dialog.event_wanted.connect(self._open_event)
        dialog.document_wanted.connect(self.open_document)
        dialog.open()

    def _open_event(self, event_id: int) -> None:
        """What is not accepted stands in the review, the rest on the timeline."""
        state = events.event(self._context.db, event_id).state
        self.room_requested.emit("timeline" if state == "accepted" else "review")
        self.open_event.emit(event_id)

    def _draw(
        self,
        key: Key,
        _page: PageText,
        done: Callable[[PageImage], None],
        failed: Callable[[CaseError], None],
    ) -> None:
        made, reader = self._preview, cast("Reader | None", self._context.jobs.reader)
        if made is None or reader is None:
            return
        sha256, number, scale, rotation = key
        self._context.jobs.background(
            lambda: reader.page(lambda: made.content, sha256, number, scale, rotation),
            done=done,
            failed=failed,
        )
