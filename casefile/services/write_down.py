"""Write down by hand what a document says that cannot be read: a recording, a film, a broken file.

The words become the document's text, found by search, quoted and searched for events like any
other. A paragraph that begins with a minute ("00:42") is cited by it.
"""

from dataclasses import replace

from casefile.model.document import WRITTEN_DOWN, Document
from casefile.model.errors import CaseError
from casefile.model.finding import DocumentHints
from casefile.model.reading import ReadDocument, ReadPage
from casefile.services import reread_document
from casefile.services.reread_document import ReadAnew, Wish
from casefile.text.minutes import WRITTEN, by_minute


def may_be_written_down(document: Document) -> bool:
    """Whether nothing could be read of it, or its words were written down before."""
    unread = document.text_state in ("not read", WRITTEN_DOWN)
    return unread and document.trashed_at is None


def written_down(document: Document, text: str) -> ReadAnew:
    """The new text of a document as a person wrote it, for `reread_document.ask` and `keep`.

    Each line is a paragraph.

    Raises:
        CaseError: there are no words.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        raise CaseError(
            "Nothing is written down.", "Nothing was changed.", "Write what it says first."
        )
    page = ReadPage(1, "\n\n".join(lines) + "\n")
    read = ReadDocument(
        media_type=document.media_type,
        pages=(page,),
        hints=DocumentHints(format=WRITTEN, file_name=document.file_name),
        text_state=WRITTEN_DOWN,
        reason=document.not_read_reason,
        page_count=1,
    )
    anew = reread_document.made_anew(document.id, read, Wish(document.language))
    return replace(anew, sentences=by_minute(page.text, anew.sentences))
