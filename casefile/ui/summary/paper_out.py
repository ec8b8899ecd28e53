"""The finished paper on its way out: to a printer, a PDF file or a Word file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from casefile.model.reading import PageImage
from casefile.model.summary import Paper
from casefile.output.written_file import write_file
from casefile.services import write_summary
from casefile.services.preview_summary import Preview
from casefile.text.name_search import NameSearch
from casefile.ui.parts.context import Context
from casefile.ui.parts.copies import note_copy, note_printed
from casefile.ui.summary.printing import DPI, POINTS, new_printer, print_pages

if TYPE_CHECKING:
    from casefile.reading.client import Reader


class PaperOut(QObject):
    """Asks where to, then writes or prints elsewhere.

    `said` tells what came of it; `left` follows when the paper is printed or saved.
    """

    said = Signal(str)
    left = Signal()

    def __init__(self, context: Context, room: QWidget) -> None:
        super().__init__(room)
        self._context, self._room = context, room

    def save_pdf(self, made: Preview | None) -> None:
        """Ask where and save the pages that are shown."""
        if made is not None:
            self._save("pdf", self.tr("PDF (*.pdf)"), lambda: made.content)

    def save_word(self, paper: Paper | None, search: NameSearch | None = None) -> None:
        """Ask where and save the paper as Word document."""
        reader = self._reader()
        if paper is not None and reader is not None:
            make = partial(write_summary.docx, paper, reader, search)
            self._save("docx", self.tr("Word document (*.docx)"), make)

    def print_paper(self, paper: Paper, made: Preview) -> None:
        """Choose a printer, have every page drawn sharp enough, print."""
        printer = new_printer(paper.size)
        dialog = QPrintDialog(printer, self._room)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda *_: self._send(printer, made))
        QDialog.open(dialog)

    def _reader(self) -> "Reader | None":
        return cast("Reader | None", self._context.jobs.reader)

    def _save(self, ending: str, kind: str, make: Callable[[], bytes]) -> None:
        proposed = self._context.folder / "exports" / f"case-summary.{ending}"

        def chosen(path: Path) -> None:
            target = path if path.suffix else path.with_suffix(f".{ending}")
            self._context.jobs.background(
                lambda: write_file(target, make()),
                done=lambda _none: self._saved(target),
            )

        self._context.questions.save_file(self.tr("Save the case summary"), proposed, kind, chosen)

    def _send(self, printer: QPrinter, made: Preview) -> None:
        reader = self._reader()
        if reader is None:
            return

        def draw_all() -> list[PageImage]:
            scale = DPI / POINTS
            return [
                reader.page(lambda: made.content, made.sha256, page.number, scale, 0)
                for page in made.pages
            ]

        self.said.emit(self.tr("Printing…"))
        self._context.jobs.background(draw_all, done=lambda pages: self._printed(printer, pages))

    def _saved(self, target: Path) -> None:
        note_copy(self._context, target, "paper")
        self._gone(self.tr("Saved: {0}").replace("{0}", target.name))

    def _printed(self, printer: QPrinter, pages: list[PageImage]) -> None:
        print_pages(printer, pages)
        note_printed(self._context)
        self._gone(self.tr("Sent to the printer."))

    def _gone(self, words: str) -> None:
        self.said.emit(words)
        self.left.emit()
