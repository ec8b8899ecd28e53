"""Open a copy of an original in another program, after saying what that means."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from casefile.model.document import Document
from casefile.services.open_original import copy_for_opening
from casefile.ui.parts.context import Context
from casefile.ui.parts.questions import Choice

translate = QCoreApplication.translate


def open_outside(context: Context, document: Document | None) -> None:
    """Ask first; then the copy is opened by whatever program the system has for it."""
    if document is None:
        return

    def opened(path: object) -> None:
        if isinstance(path, Path):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def answered(key: str) -> None:
        if key == "open":
            context.jobs.background(copy_for_opening, context.folder, document, done=opened)

    context.questions.ask(
        translate("PageView", "Open the original in another program?"),
        translate(
            "PageView",
            "That program is not Casefile: it may use the network and may run what a document "
            "brings. It gets a copy; the original in the case stays as it is.",
        ),
        [
            Choice("open", translate("PageView", "Open outside")),
            Choice("", translate("PageView", "Cancel"), "cancel"),
        ],
        answered,
    )
