"""RTF documents: the words as they are printed, headers and notes among them."""

from casefile.model.errors import Unreadable
from casefile.model.finding import DocumentHints
from casefile.model.media import RTF
from casefile.model.reading import ReadDocument
from casefile.reading.paging import cut_into_pages, tidy
from casefile.reading.rtf_words import RtfWords


def read_rtf(content: bytes, file_name: str) -> ReadDocument:
    """The text of an .rtf, a table row a line; pictures and embedded objects are passed over.

    Raises:
        Unreadable: "empty" without words.
    """
    words = RtfWords(content)
    pages = cut_into_pages(tidy(words.text()))
    if not pages:
        raise Unreadable("empty", "The RTF document holds no words.", media_type=RTF)
    hints = DocumentHints(
        format="docx", file_name=file_name, title=words.title, author=words.author
    )
    return ReadDocument(RTF, pages, hints, page_count=len(pages))


def rtf_text(content: bytes) -> str:
    """Only the words of RTF: what Outlook keeps of a message that has no other body."""
    return RtfWords(content).text()
