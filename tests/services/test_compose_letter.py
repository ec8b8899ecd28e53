"""Photos of one letter become one document, in order and turned; the photos stay as they came."""

import io
from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest
from PIL import Image

from casefile.model.errors import CaseError
from casefile.reading.client import Reader
from casefile.services import compose_letter, document_ties, take_in
from casefile.services.check_case import check_case
from casefile.services.compose_letter import Photo
from casefile.services.open_case import WorkingCase, working_case
from casefile.store import case_file, documents, events, history, originals
from casefile.store.driver import atomic


def _picture(colour: str, size: tuple[int, int], kind: str) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", size, colour).save(target, kind)
    return target.getvalue()


PAGES = {
    "IMG_2.jpg": _picture("red", (300, 400), "JPEG"),
    "IMG_1.png": _picture("green", (400, 300), "PNG"),
    "letter.txt": b"On 12 April 2031 the Harbour Office refused the permit.\n",
}


@pytest.fixture
def photos(tmp_path: Path, reader: Reader) -> Iterator[WorkingCase]:
    """A case with two pictures and a letter."""
    folder = tmp_path / "K-2031-04.case"
    case_file.create_case(folder, code="K-2031-04", title="Invented")
    for name, content in PAGES.items():
        (tmp_path / name).write_bytes(content)
    with working_case(folder) as case:
        files = [tmp_path / name for name in PAGES]
        take_in.add_all(case.db, case.folder, reader, files, "test", lambda _one: None)
        yield case


def _compose(case: WorkingCase, reader: Reader, *turns: tuple[int, int]) -> int:
    chosen = [Photo(documents.document(case.db, number), turn) for number, turn in turns]
    prepared = compose_letter.prepare(reader, case.folder, chosen)
    with atomic(case.db), history.undoable(case.db, "one letter of the photos"):
        made, _ = compose_letter.keep(case.db, prepared, chosen)
    return made


def test_the_pages_stand_in_order_and_turned(photos: WorkingCase, reader: Reader) -> None:
    made = documents.document(photos.db, _compose(photos, reader, (2, 90), (1, 0)))
    content = originals.read_original(photos.folder, made.sha256)
    with pymupdf.open(stream=content, filetype="pdf") as pdf:
        colours = [page.get_pixmap().pixel(20, 20) for page in pdf]
        sizes = [(page.rect.width < page.rect.height) for page in pdf]
    assert colours == [(0, 128, 0), (254, 0, 0)]
    assert sizes == [True, True]
    assert (made.page_count, made.media_type) == (2, "application/pdf")
    assert [one.id for one in document_ties.ties(photos.db)[made.id].made_of] == [2, 1]


def test_the_photos_stay_untouched_and_undo_brings_them_back(
    photos: WorkingCase, reader: Reader
) -> None:
    made = _compose(photos, reader, (1, 0), (2, 0))
    assert [one.id for one in documents.documents(photos.db)] == [3, made]
    for number, content in enumerate([PAGES["IMG_2.jpg"], PAGES["IMG_1.png"]], 1):
        sha256 = documents.document(photos.db, number).sha256
        assert originals.read_original(photos.folder, sha256) == content
    assert check_case(photos.db, photos.folder) == []
    history.undo(photos.db)
    assert [one.id for one in documents.documents(photos.db)] == [1, 2, 3]
    history.redo(photos.db)
    assert [one.id for one in documents.documents(photos.db)] == [3, made]
    acts = [row[0] for row in photos.db.execute("SELECT act FROM custody_log")]
    assert acts.count("made a page of a letter") == 2


def test_what_is_no_picture_or_stands_alone_is_refused(photos: WorkingCase, reader: Reader) -> None:
    for chosen in ([(1, 0)], [(1, 0), (3, 0)]):
        with pytest.raises(CaseError, match="not several pictures"):
            _compose(photos, reader, *chosen)
    assert len(documents.documents(photos.db)) == 3


def test_a_photo_an_event_rests_on_stays(photos: WorkingCase, reader: Reader) -> None:
    with atomic(photos.db):
        photos.db.execute(
            "INSERT INTO passage (document_id, char_start, char_end, exact, prefix, suffix, page)"
            " VALUES (1, 0, 4, 'seen', '', '', 1)"
        )
        events.add_event(
            photos.db, title="Seen", kind="other", lane="other",
            passages=[int(photos.db.execute("SELECT max(id) FROM passage").fetchone()[0])],
        )  # fmt: skip
    with pytest.raises(CaseError, match="rests on A1"):
        _compose(photos, reader, (1, 0), (2, 0))
    assert len(documents.documents(photos.db)) == 3
