"""An event made of words selected on a page: it cites exactly these words."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from casefile.model.document import Document
from casefile.services import edit_timeline
from casefile.services.edit_timeline import Draft
from casefile.text.date_finder import find_dates
from casefile.ui.event.deeds import Deeds, Done
from casefile.ui.event.event_editor import EventEditor
from casefile.ui.parts.context import Context
from casefile.ui.parts.texts import label

LONGEST_TITLE = 90


class _CitingDeeds(Deeds):
    """Adds the event together with the passage it cites."""

    def __init__(self, context: Context, document_id: int, span: tuple[int, int]) -> None:
        super().__init__(context)
        self._document_id, self._span = document_id, span

    def add(self, draft: Draft, done: Done) -> None:
        """The event, citing the selection."""
        self._context.write(
            self.named_new(draft),
            edit_timeline.event_from_selection,
            self._document_id,
            *self._span,
            draft,
            self.by,
            done=done,
        )

    def named_new(self, draft: Draft) -> str:
        """The name of the undo step."""
        text = QCoreApplication.translate("SelectionEvent", "New event: {title}")
        return text.format(title=draft.title[:48])


class SelectionEvent(QDialog):
    """The quote, and the editor filled with what it says; `made` gives the event's id."""

    made = Signal(int)

    def __init__(
        self,
        context: Context,
        document: Document,
        span: tuple[int, int],
        words: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New event from the selection"))
        self.setMinimumWidth(context.theme.px(720))
        flat = " ".join(words.split())
        self.quote = label(f"“{flat}”", "quote", self, wrap=True)
        source = f"{document.exhibit}, {document.label}"
        self.editor = EventEditor(context, _CitingDeeds(context, document.id, span), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        column.addWidget(self.quote)
        column.addWidget(label(source, "faint", self, wrap=True))
        column.addWidget(self.editor)
        self.editor.saved.connect(self._made)
        self.editor.closed.connect(self.accept)
        self.editor.new_event()
        self.editor.headline.setText(proposed_title(flat))
        dates = find_dates(words, document.language, document_date=document.document_date)
        if dates and dates[0].edtf:
            self.editor.date.show_date(dates[0].edtf)
        self.editor.headline.selectAll()

    def _made(self, event_id: int) -> None:
        self.made.emit(event_id)


def proposed_title(words: str) -> str:
    """The beginning of the quote as a headline: whole words, at most 90 characters."""
    title = words.strip(" “”\"'.,;:")
    if len(title) <= LONGEST_TITLE:
        return title
    return title[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
