"""A page text that its original does not give is named; a sound case has none."""

from casefile.reading.client import Reader
from casefile.services import check_texts
from casefile.services.check_case import check_case
from casefile.services.open_case import WorkingCase
from casefile.store.driver import atomic


def test_a_changed_page_text_is_named_with_its_page(case: WorkingCase, reader: Reader) -> None:
    seen: list[tuple[int, int]] = []
    sound = check_texts.check_texts(
        case.db, case.folder, reader, lambda done, total: seen.append((done, total))
    )
    assert sound == []
    assert seen[-1][0] == seen[-1][1] == len(seen) > 5
    page, exhibit = case.db.execute(
        "SELECT p.id, d.exhibit_label FROM page p JOIN document d ON d.id = p.document_id"
        " WHERE p.number = 2 AND p.text <> '' ORDER BY p.id LIMIT 1"
    ).fetchone()
    with atomic(case.db):
        # A word no quote holds: only reading again can see it.
        case.db.execute("UPDATE page SET text = text || 'not ' WHERE id = ?", [page])
    assert check_case(case.db, case.folder) == []
    (problem,) = check_texts.check_texts(case.db, case.folder, reader)
    assert problem.kind == "text"
    assert problem.what.startswith(f"The text of {exhibit} (")
    assert "page 2," in problem.what


def test_an_original_that_is_gone_is_told_apart(case: WorkingCase, reader: Reader) -> None:
    next(path for path in (case.folder / "originals").rglob("*") if path.is_file()).unlink()
    (problem,) = check_texts.check_texts(case.db, case.folder, reader)
    assert problem.kind == "text not compared"
    assert "could not be read again" in problem.what
