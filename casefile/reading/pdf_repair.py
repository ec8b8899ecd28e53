"""PDF files whose list of pages leads nowhere: their pages are looked for among all objects."""

import contextlib
from typing import Final

import pymupdf

# What the engine raises for a broken file; its own errors are plain Exceptions.
BROKEN = (pymupdf.mupdf.FzErrorBase, RuntimeError, ValueError, SystemError, TypeError, IndexError)
_FIRST_PAGES: Final = 50
_TABLE: Final = b"startxref"
_NO_TABLE: Final = b"startnone"
"""As long as the word it stands for, so that every offset stays true."""
_GATHERED: Final = "CasefileGathered"


def leads_to_a_page(document: pymupdf.Document) -> bool:
    """Whether its list of pages leads anywhere."""
    for number in range(min(document.page_count, _FIRST_PAGES)):
        with contextlib.suppress(*BROKEN):
            return bool(document[number])
    return False


def pages_found(content: bytes) -> pymupdf.Document:
    """The document with what pages can be found; it may still have none.

    First by a table of objects made anew, as for a file that has none; then by gathering every
    object that says it is a page, in the order of their numbers.

    Raises:
        Exception: as the engine does.
    """
    document = pymupdf.open(stream=content.replace(_TABLE, _NO_TABLE), filetype="pdf")
    if leads_to_a_page(document):
        return document
    with document:
        pages = [
            number
            for number in range(1, document.xref_length())
            if document.xref_get_key(number, "Type") == ("name", "/Page")
        ]
        catalog, tree = document.pdf_catalog(), document.get_new_xref()
        kids = " ".join(f"{number} 0 R" for number in pages)
        document.update_object(tree, f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>")
        for number in pages:
            document.xref_set_key(number, "Parent", f"{tree} 0 R")
        document.xref_set_key(catalog, "Pages", f"{tree} 0 R")
        document.xref_set_key(catalog, _GATHERED, "true")
        return pymupdf.open(stream=document.tobytes(), filetype="pdf")


def was_gathered(document: pymupdf.Document) -> bool:
    """Whether its pages were gathered, so that their order may not be the right one."""
    return bool(document.xref_get_key(document.pdf_catalog(), _GATHERED)[1] == "true")
