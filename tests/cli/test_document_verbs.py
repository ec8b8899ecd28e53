"""Documents read again by a verb: what was accepted stays, what was lost is named."""

import io
import json
from pathlib import Path

from PIL import Image

from casefile.services.open_case import reading_case
from casefile.store import documents
from tests.cli.conftest import Run
from tests.reading.makers import column, pdf


def test_reread_says_how_the_quotes_stand(run: Run, case: Path, letter: Path) -> None:
    assert run("add", case, letter).code == 0
    assert run("accept", case, "--all", "--yes").code == 0
    before = run("timeline", case).out
    done = run("reread", case, "A1", "--language", "en")
    assert (done.code, done.err) == (0, "")
    assert done.out == "A1: 1 quotes as they were\n"
    assert run("timeline", case).out == before
    (told,) = json.loads(run("reread", case, "--all", "--json").out)
    assert told == {"exhibit": "A1", "kept": 1, "moved": [], "lost": []}
    assert run("verify", case).code == 0


def test_a_quote_another_encoding_spoils_is_named_and_comes_back(
    run: Run, case: Path, tmp_path: Path
) -> None:
    path = tmp_path / "laiškas.txt"
    path.write_bytes(
        "2031 m. kovo 3 d. Šarūnas Žąsinas kreipėsi į Norviko teismą.\n".encode("cp1257")
    )
    assert run("add", case, path).code == 0
    assert run("accept", case, "--all", "--yes").code == 0
    spoilt = run("reread", case, "1", "--encoding", "utf-16")
    assert "not found again: “2031 m. kovo 3 d. Šarūnas" in spoilt.err
    assert run("verify", case).code == 4
    back = run("reread", case, "1", "--encoding", "cp1257")
    assert (back.code, back.err) == (0, "")
    assert run("verify", case).code == 0


def test_reread_wants_documents_that_there_are(run: Run, case: Path) -> None:
    assert run("reread", case).code == 2
    assert "Not in this case: a9" in run("reread", case, "A9").err
    wrong = run("reread", case, "--all", "A1")
    assert wrong.code == 2


def test_split_makes_parts_of_a_file(run: Run, case: Path, tmp_path: Path) -> None:
    path = tmp_path / "file.pdf"
    lines = ("A letter of April.", "On 10 April 2031 Ilse Olden arrived.", "A letter of May.")
    path.write_bytes(pdf([column([line]) for line in lines]))
    assert run("add", case, path).code == 0
    assert run("accept", case, "--all", "--yes").code == 0
    assert "Write 3-7, or 4." in run("split", case, "A1", "two").err
    done = run("split", case, "A1", "3", "1-2")
    assert (done.code, done.out) == (0, "A2: pages 1-2 of A1\nA3: pages 3-3 of A1\n")
    assert "(A2, p. 2)" in run("timeline", case).out
    assert run("verify", case).code == 0


def _photo(shade: int) -> bytes:
    target = io.BytesIO()
    Image.new("L", (300, 200), shade).save(target, "PNG")
    return target.getvalue()


def test_photos_become_one_letter_in_the_order_named(run: Run, case: Path, tmp_path: Path) -> None:
    for at, name in enumerate(("two.png", "one.png")):
        (tmp_path / name).write_bytes(_photo(200 + at))
    assert run("add", case, tmp_path / "two.png", tmp_path / "one.png").code == 0
    assert "Write A3@90." in run("letter", case, "A1", "A2@45").err
    done = run("letter", case, "A2@90", "A1")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("A3: one letter of A2, A1;")
    with reading_case(case) as opened:
        (letter,) = documents.documents(opened.db)
        assert (letter.exhibit, letter.page_count) == ("A3", 2)


def test_a_document_moves_to_another_case_even_a_locked_one(
    run: Run, case: Path, letter: Path, tmp_path: Path
) -> None:
    other, secret = tmp_path / "other.case", tmp_path / "secret.txt"
    secret.write_text("seven boats at noon\n", encoding="utf-8")
    assert run("new", other, "--lock", "--passphrase-file", secret).code == 0
    assert run("add", case, letter).code == 0
    assert run("move", case, "A1", other).code == 6
    done = run("move", case, "A1", other, "--target-passphrase-file", secret)
    assert (done.code, done.err) == (0, "")
    assert "as A1; here in the trash" in done.out
    assert run("timeline", case).out == ""
    assert "(A1, para. 4)" in run("timeline", other, "--passphrase-file", secret).out
