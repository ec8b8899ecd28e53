"""Asks for the password of a locked document; the reader remembers it until the case is closed."""

from collections.abc import Callable
from functools import partial
from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication

from casefile.model.document import Document
from casefile.model.errors import LOCKED, CaseError, Unreadable
from casefile.model.media import PDF, UNKNOWN
from casefile.store.originals import read_original
from casefile.ui.parts.context import Context

translate = QCoreApplication.translate


class Unlocker(Protocol):
    """The client of the children, as far as passwords need it."""

    def unlock(self, content: Callable[[], bytes], sha256: str, password: str) -> None:
        """Open the document; raises Unreadable when the password does not fit."""
        ...


def is_locked(error: CaseError) -> bool:
    """Whether it is only for want of a password that a document could not be read or shown."""
    return isinstance(error, Unreadable) and error.reason == LOCKED


def opens_here(media_type: str) -> bool:
    """Whether a password opens a file of this kind in Casefile; Office files want their own."""
    return media_type in (PDF, UNKNOWN, "")


def password_words() -> str:
    """What becomes of a password that is typed."""
    return translate(
        "Unlocking", "It is remembered in memory until you close the case, never on the disk."
    )


def ask_password(
    context: Context, document: Document, then: Callable[[], None], *, refused: bool = False
) -> None:
    """Ask for a document's password until it fits or the person gives up, then call `then`."""
    if context.jobs.reader is None:
        return
    reader = cast("Unlocker", context.jobs.reader)

    def failed(error: CaseError) -> None:
        if is_locked(error):
            ask_password(context, document, then, refused=True)
        else:
            context.jobs.failed.emit(error)

    def typed(password: str) -> None:
        content = partial(read_original, context.folder, document.sha256)
        context.jobs.background(
            reader.unlock, content, document.sha256, password,
            done=lambda _: then(), failed=failed,
        )  # fmt: skip

    wrong = translate("Unlocking", "This password does not open it.")
    words = [wrong, password_words()] if refused else [password_words()]
    title = translate("Unlocking", "Password of {0}").replace("{0}", document.label)
    context.questions.ask_text(title, " ".join(words), typed, secret=True)
