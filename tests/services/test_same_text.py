"""Reprints and copies in another form are one group; different texts on one matter are not."""

from pathlib import Path

from casefile.model.resource import resource_path
from casefile.reading.client import Reader
from casefile.services import take_in
from casefile.services.open_case import WorkingCase
from casefile.store import documents


def test_a_reprint_joins_the_group_of_its_original(
    case: WorkingCase, reader: Reader, tmp_path: Path
) -> None:
    original = resource_path("sample", "01_the_nurse_who_counted.txt").read_text(encoding="utf-8")
    body = original.split("\n\n", 3)[3]
    reprint = tmp_path / "reprint.txt"
    reprint.write_text(f"A notebook in Mary\n\nPublished: 11 March 2025\n\n{body}")
    (outcome,) = take_in.take_in(case.db, case.folder, reader, [reprint], "test", lambda _one: None)
    new = documents.document(case.db, outcome.added[0].document_id)
    assert new.same_story == documents.document(case.db, 1).same_story == 1


def test_documents_of_one_story_are_not_one_text(case: WorkingCase) -> None:
    assert {one.same_story for one in documents.documents(case.db)} == {None}
