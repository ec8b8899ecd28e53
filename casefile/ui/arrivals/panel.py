"""The results of taking files in, below the view; it may be closed while the work goes on."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from casefile.bridge.arrivals import Arrival, Arrivals
from casefile.bridge.scope_change import ScopeChange
from casefile.model.changes import Changes
from casefile.model.document import Document
from casefile.model.reading import ArchiveEntry
from casefile.services import edit_timeline
from casefile.services.what_changes import Effects, what_changes
from casefile.store.document_reading import document, documents_among
from casefile.store.driver import Connection
from casefile.ui.arrivals.archive_choice import ArchiveChoice
from casefile.ui.arrivals.delegate import HEAD, REASON, ROW, ArrivalDelegate
from casefile.ui.arrivals.rows import (
    ABOUT,
    ARRIVAL,
    DATE,
    DEEDS,
    FILE,
    FROM,
    KIND,
    RECEIVED,
    ArrivalRows,
)
from casefile.ui.arrivals.words import deeds, effect_line
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.texts import ElidedLabel, label, set_role
from casefile.ui.parts.unlocking import password_words

SAY_MS = 100
WIDTHS = {KIND: 112, FROM: 190, DATE: 128, RECEIVED: 110, ABOUT: 128}
GIVE_WAY = (ABOUT, RECEIVED, FROM, DATE, KIND)
FILE_WIDTH, LOW, REVIEW_ABOVE = 230, 220, 520


class ArrivalsPanel(QFrame):
    """A row a file. `review_wanted`, `log_wanted`, `document_wanted(id)`, `closed`."""

    review_wanted = Signal()
    log_wanted = Signal()
    document_wanted = Signal(int)
    describe_wanted = Signal(int)
    closed = Signal()

    def __init__(self, context: Context, arrivals: Arrivals, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self.setAccessibleName(self.tr("Files taken in"))
        self._context, self._arrivals = context, arrivals
        theme = context.theme
        self._icon = QLabel(self)
        self.head = label("", "heading", self)
        self.effect = ElidedLabel("", "secondary", self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self._reviewing = self.tr("Review what is new")
        self.review = KeyButton(theme, self._reviewing, self, icon="inbox", kind="primary")
        self.review.setAccessibleName(self._reviewing)
        self.close_button = KeyButton(theme, self.tr("Close"), self, key="Esc")
        self.log = KeyButton(theme, self.tr("Import log"), self, kind="link")
        self.table = QTableView(self)
        self.rows = ArrivalRows(arrivals, self._fetch, context.language, self._correct, self)
        self.delegate = ArrivalDelegate(theme, context.language, self.table)
        self._changes = ""
        self._unlike: list[int] = []
        self._saying = QTimer(self, singleShot=True)
        self._saying.timeout.connect(self.say)
        self._set_up_table()
        self._lay_out()
        self._connect()
        self._spans()
        self.say()

    def case_changed(self, changes: Changes) -> None:
        """Follows what the case says of the documents shown."""
        self.rows.case_changed(changes)

    def say(self) -> None:
        """The head line: how many were added, how many are under way."""
        rows = self._arrivals.rows
        busy = [row for row in rows if row.under_way]
        there = sum(row.outcome == "same file" and not row.came_back for row in rows)
        left = sum(row.state in ("failed", "stopped") for row in rows)
        if busy:
            text = self.tr("%n file(s) being taken in", "", len(busy))
        else:
            text = self.tr("%n file(s) added", "", len(rows) - there - left)
        self.head.setText(text)
        needs = sum(1 for row in rows if row.needs_person)
        parts = (
            self.tr("%n need(s) you", "", needs) if needs else "",
            self.tr("%n not added", "", left) if left else "",
            self.tr("%n here already", "", there) if there else "",
            self._changes,
        )
        self.effect.setText(" · ".join(part for part in parts if part))
        self.bar.setVisible(bool(busy))
        self.bar.setRange(0, len(rows))
        self.bar.setValue(len(rows) - len(busy))
        self.review.setEnabled(any(row.outcome == "new" for row in rows))

    def changeEvent(self, event: QEvent) -> None:
        """Rows and columns grow with the text."""
        if event.type() == QEvent.Type.FontChange:
            self._fit()
            self._spans()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the less telling facts give way to the file; Documents has them."""
        super().resizeEvent(event)
        self._fit()
        self._note.setVisible(self.height() >= self._context.theme.px(LOW))

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.rows)
        table.setItemDelegate(self.delegate)
        table.setAccessibleName(self.tr("Files"))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.CurrentChanged
        )
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setProperty("inset", "true")
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fit()

    def _fit(self) -> None:
        """Columns share the width; the icon grows with the text, reviewing may show its icon."""
        header, px = self.table.horizontalHeader(), self._context.theme.px
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._context.theme.pixmap("file-plus", "accent", 18, ratio))
        wide = self.width() >= px(REVIEW_ABOVE)
        self.review.setText(self._reviewing if wide else "")
        self.review.setToolTip("" if wide else self._reviewing)
        header.setSectionResizeMode(FILE, QHeaderView.ResizeMode.Stretch)
        deeds_width = self.delegate.buttons_width()
        for column, width in WIDTHS.items():
            header.resizeSection(column, px(width))
        header.resizeSection(DEEDS, deeds_width)
        room = self.width() - px(FILE_WIDTH) - deeds_width
        room -= sum(px(width) for width in WIDTHS.values())
        for column in GIVE_WAY:
            header.setSectionHidden(column, room < 0)
            room += px(WIDTHS[column]) if room < 0 else 0
        # Fixed heights: asking every row for its own at each change would hold up the window.
        self.table.verticalHeader().setMinimumSectionSize(px(HEAD))
        self.table.verticalHeader().setDefaultSectionSize(px(ROW))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(18, 10, 14, 10)
        head.setSpacing(12)
        head.addWidget(self._icon)
        head.addWidget(self.head)
        head.addWidget(self.effect, 1)
        head.addWidget(self.review)
        head.addWidget(self.close_button)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 6, 14, 6)
        self._note = label("", "faint", self, wrap=True)
        self._say_note("")
        foot.addWidget(self._note, 1)
        foot.addStretch(0)
        foot.addWidget(self.log)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.review.clicked.connect(self.review_wanted)
        self.close_button.clicked.connect(self.closed)
        self.log.clicked.connect(self.log_wanted)
        self.delegate.deed_done.connect(self.do)
        self.delegate.date_refused.connect(self._say_note)
        self.table.customContextMenuRequested.connect(
            lambda where: self._menu(self.table.indexAt(where))
        )
        self.rows.modelReset.connect(self._spans)
        self._arrivals.listed.connect(self.say)
        self._arrivals.row_changed.connect(self._soon)
        self._arrivals.settled.connect(self._look_what_changes)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def _say_note(self, problem: str) -> None:
        """The line at the foot: what the boxes are for, or why a typed date was not taken."""
        about = self.tr(
            "What stands in the boxes is what the program believes. Correct it here. "
            "Accepted values never change by themselves."
        )
        self._note.setText(problem or about)
        set_role(self._note, "warn" if problem else "faint")

    def do(self, arrival: Arrival, key: str) -> None:
        """Does one of the row's deeds."""
        if key == "stop":
            self._arrivals.stop(arrival.key)
        elif key == "retry":
            self._arrivals.retry(arrival.key)
        elif key == "password":
            self._context.questions.ask_text(
                self.tr("Password of {name}").format(name=arrival.name),
                password_words(),
                lambda password: self._arrivals.retry(arrival.key, password),
                secret=True,
            )
        elif arrival.document_id is not None and key == "choose":
            self._list_archive(arrival, arrival.document_id)
        elif arrival.document_id is not None:
            wanted = self.describe_wanted if key == "describe" else self.document_wanted
            wanted.emit(arrival.document_id)

    def _list_archive(self, arrival: Arrival, document_id: int) -> None:
        """Asks what an archive holds, then lets a person choose."""
        archives, sha256 = self._arrivals.archives, document(self._context.db, document_id).sha256

        def listed(entries: tuple[ArchiveEntry, ...]) -> None:
            choice = ArchiveChoice(self._context.theme, arrival.name, entries, self)
            choice.chosen.connect(
                lambda places: archives.take(sha256, document_id, arrival.path, places)
            )
            choice.open()

        archives.list_files(sha256, listed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does the row's first deed."""
        index = self.table.currentIndex()
        arrival = index.data(ARRIVAL)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and arrival is not None:
            self.do(arrival, deeds(arrival)[0].key)
            return
        super().keyPressEvent(event)

    def _look_what_changes(self) -> None:
        """Once all files are in: what they confirm, add and contradict."""
        added = [row.document_id for row in self._arrivals.rows if row.outcome == "new"]
        self._context.jobs.write("", _effect, added, bulk=True, done=self._say_changes)

    def _say_changes(self, found: Effects) -> None:
        self._changes = effect_line(found.together)
        self.rows.show_effects(found.each)
        self.say()

    def _soon(self, _key: int) -> None:
        """The head line follows now and then: a thousand files change their state all the time."""
        if not self._saying.isActive():
            self._saying.start(SAY_MS)

    def _menu(self, index: QModelIndex) -> None:
        arrival = index.data(ARRIVAL)
        if arrival is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for deed in deeds(arrival):
            menu.addAction(deed.name, partial(self.do, arrival, deed.key))
        menu.popup(self.table.viewport().mapToGlobal(self.table.visualRect(index).bottomLeft()))

    def _spans(self) -> None:
        """Headings are low and run over all columns; what needs a person has room for why."""
        self.table.clearSpans()
        px, header = self._context.theme.px, self.table.verticalHeader()
        header.setDefaultSectionSize(px(ROW))
        for row in self._unlike:
            header.resizeSection(row, px(ROW))  # an ordinary row now: they keep their own height
        heads, reasons = self.rows.heading_rows(), self.rows.reason_rows()
        self._unlike = [*heads, *reasons]
        for row in reasons:
            header.resizeSection(row, px(REASON))
        for row in heads:
            header.resizeSection(row, px(HEAD))
            self.table.setSpan(row, FILE, 1, DEEDS + 1)

    def _fetch(self, ids: list[int]) -> Mapping[int, Document]:
        return {one.id: one for one in documents_among(self._context.db, ids)}

    def _correct(self, document: Document, fact: str, value: str) -> None:
        """Keeps a corrected fact; a document's own date moves what hangs on it, in one step."""
        name = document.label
        if fact == "scope":
            words = self.tr("what {name} is about").format(name=name)
            ScopeChange(self._context.jobs, self._context.folder, document, words).start(value)
            return
        if fact == "document_date":
            label_text = self.tr("date of {name}").format(name=name)
            self._context.write(
                label_text, edit_timeline.set_document_date, document.id, value or None
            )
            return
        kept = (value or None) if fact == "received_on" else value
        self._context.write(
            self.tr("correct {name}").format(name=name),
            _set_fact,
            document.id,
            fact,
            kept,
        )


def _effect(db: Connection, ids: list[int]) -> tuple[Effects, Changes]:
    return what_changes(db, ids), Changes()


def _set_fact(db: Connection, document_id: int, fact: str, value: str | None) -> Changes:
    return edit_timeline.set_facts(db, document_id, **{fact: value})
