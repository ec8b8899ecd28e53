"""Send the finished pages to a printer: the same pages as on screen and in the file."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from casefile.model.reading import PageImage
from casefile.ui.parts.page_pictures import picture_of

DPI = 300
POINTS = 72


def new_printer(size: str) -> QPrinter:
    """A printer set to the paper's size, without margins: the pages carry their own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    kind = QPageSize.PageSizeId.Letter if size == "letter" else QPageSize.PageSizeId.A4
    printer.setPageSize(QPageSize(kind))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setDocName("")
    printer.setCreator("")
    return printer


def print_pages(printer: QPrinter, pages: Sequence[PageImage]) -> None:
    """Print pages that were drawn at DPI."""
    painter = QPainter(printer)
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        whole = printer.pageLayout().fullRectPixels(printer.resolution())
        painter.drawImage(QRectF(whole), picture_of(page))
    painter.end()
