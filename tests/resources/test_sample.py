"""The sample case's documents are the ones their words make, and tell the story they should."""

import io
from email import message_from_bytes, policy

import pymupdf
from docx import Document

from casefile.model.resource import resource_bytes, resource_path
from tests.fixtures.make_sample import made_documents


def test_the_made_documents_are_the_kept_ones() -> None:
    for name, content in made_documents().items():
        kept = resource_bytes("sample", name)
        if name.endswith(".docx"):  # packed alike only by the same zlib
            assert _letter(content) == _letter(kept)
        elif name.endswith(".pdf"):
            assert _pages(content) == _pages(kept)
        else:
            mail, kept_mail = (
                message_from_bytes(one, policy=policy.default) for one in (content, kept)
            )
            assert mail["Subject"] == kept_mail["Subject"]
            (attached,) = mail.iter_attachments()
            (kept_attached,) = kept_mail.iter_attachments()
            assert _pages(attached.get_content()) == _pages(kept_attached.get_content())


def test_the_same_words_give_the_same_bytes() -> None:
    assert made_documents() == made_documents()


def test_no_document_names_its_maker_or_another_day() -> None:
    for path in resource_path("sample").iterdir():
        content = path.read_bytes()
        assert b"python-docx" not in content
        if path.suffix == ".pdf":
            with pymupdf.open(stream=content, filetype="pdf") as document:
                assert (document.metadata or {})["creationDate"].startswith("D:202")


def test_the_ruling_runs_over_two_pages_with_a_running_head() -> None:
    pages = _pages(resource_bytes("sample", "04_ruling_of_the_supreme_administrative_court.pdf"))
    assert len(pages) == 2
    assert pages[1].startswith("Administrative case No. eA-2719-662/2025")
    assert "7. The Department argues" in "".join(pages)


def _pages(content: bytes) -> list[str]:
    with pymupdf.open(stream=content, filetype="pdf") as document:
        return [page.get_text() for page in document]


def _letter(content: bytes) -> list[str]:
    return [paragraph.text for paragraph in Document(io.BytesIO(content)).paragraphs]
