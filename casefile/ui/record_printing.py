"""After a case was deleted: where its record is, and printing it."""

import hashlib
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from casefile.model.reading import PageImage
from casefile.reading.client import Reader
from casefile.services.delete_case import Deleted
from casefile.ui.parts.questions import Choice
from casefile.ui.summary.printing import DPI, POINTS, new_printer, print_pages

if TYPE_CHECKING:
    from casefile.ui.command_host import Host

translate = QCoreApplication.translate


def offer_record(host: "Host", window: QWidget, made: Deleted) -> None:
    """Says what is left of a case that was deleted, and prints the record when asked to."""
    words = [translate("Record", "Its record: {name}").format(name=made.record)]
    if made.kept is not None:
        words.append(
            translate("Record", "Files that were not the case’s were kept: {folder}").format(
                folder=made.kept
            )
        )
    host.questions.ask(
        translate("Record", "The case was deleted"),
        "\n\n".join(words),
        (
            Choice("print", translate("Record", "Print the record…")),
            Choice("", translate("Record", "Done"), "cancel"),
        ),
        lambda answer: _ask_printer(host, window, made) if answer == "print" else None,
    )


def _ask_printer(host: "Host", window: QWidget, made: Deleted) -> None:
    printer = new_printer("a4")
    dialog = QPrintDialog(printer, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda *_: print_record(host, printer, made))
    QDialog.open(dialog)


def print_record(host: "Host", printer: QPrinter, made: Deleted) -> None:
    """Sends every page to a printer; drawn beside the window, by a reader of its own."""
    host.loose_jobs.background(
        _pages, made, done=partial(print_pages, printer), failed=host.show_error
    )


def _pages(made: Deleted) -> list[PageImage]:
    content = made.record.read_bytes()
    sha256 = hashlib.sha256(content).hexdigest()
    with Reader(count=1) as reader:
        count = len(reader.read(content, made.record.name).pages)
        return [
            reader.page(lambda: content, sha256, number, DPI / POINTS)
            for number in range(1, count + 1)
        ]
