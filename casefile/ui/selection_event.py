"""An event made of words selected on a page: it cites exactly these words."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from casefile.model.document import Document
from casefile.model.finding import DateMention
from casefile.services import edit_timeline, write_note
from casefile.services.edit_timeline import Draft
from casefile.store import documents
from casefile.text.date_finder import find_dates
from casefile.ui.event.deeds import Deeds, Done
from casefile.ui.event.event_editor import EventEditor
from casefile.ui.event.words import reason_note
from casefile.ui.parts.context import Context
from casefile.ui.parts.opening import open_size
from casefile.ui.parts.quoting import quoted
from casefile.ui.parts.texts import label

LONGEST_TITLE = 90


class _CitingDeeds(Deeds):
    """Adds the event together with the passage it cites, and with who says it there."""

    def __init__(
        self, context: Context, document_id: int, span: tuple[int, int], date: DateMention | None
    ) -> None:
        super().__init__(context)
        self._document_id, self._span, self._date = document_id, span, date

    def add(self, draft: Draft, done: Done) -> None:
        """The event, citing the selection; a date left as it was found keeps its own words."""
        found = self._date
        if found is not None and draft.edtf == found.edtf:
            draft = replace(
                draft,
                date_words=found.surface,
                date_reason=found.reason,
                base_words=found.base_words,
            )
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
        open_size(self, context.theme.px(720), context.theme.px(480))  # the whole form in view
        flat = " ".join(words.split())
        self.quote = label(quoted(flat), "quote", self, wrap=True)
        source = f"{document.exhibit}, {document.label}"
        dates = find_dates(words, document.language, document_date=document.document_date)
        date = dates[0] if dates and dates[0].edtf else None
        self.editor = EventEditor(context, _CitingDeeds(context, document.id, span, date), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        column.addWidget(self.quote)
        column.addWidget(label(source, "faint", self, wrap=True))
        if note := documents.note(context.db, document.id):
            column.addWidget(label(self._said_by(note.spoken_by), "secondary", self, wrap=True))
        if date is not None and reason_note(date.reason):
            bracketed = self.tr("{0}: it stays in [ ] until you confirm it.")
            words_why = bracketed.replace("{0}", reason_note(date.reason).capitalize())
            column.addWidget(label(words_why, "warn", self, wrap=True))
        column.addWidget(self.editor)
        self.editor.saved.connect(self._made)
        self.editor.closed.connect(self.accept)
        self.editor.new_event(cited=True)
        self.editor.said_by.choose(write_note.speaker_of(context.db, document.id))
        self.editor.headline.setText(proposed_title(flat))
        if date is not None:
            self.editor.date.show_date(date.edtf)
        self.editor.headline.selectAll()

    def _said_by(self, name: str) -> str:
        if not name:
            return self.tr("A note: no document tells this yet.")
        return self.tr("Said by {0}; no document tells this yet.").replace("{0}", name)

    def _made(self, event_id: int) -> None:
        self.made.emit(event_id)


def proposed_title(words: str) -> str:
    """The beginning of the quote as a headline: whole words, at most 90 characters."""
    title = words.strip(" “”\"'.,;:")
    if len(title) <= LONGEST_TITLE:
        return title
    return title[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
