from casefile.store import documents, search
from casefile.store.case_file import OpenCase
from casefile.store.driver import Connection
from tests.store import invented

TEXT = (
    "The Migration Department of Łódź wrote to Lukasz.\n"
    "Хасенов lives in the Hauptstraße, near the café.\n" + "Other words stand here. " * 40
)


def found(db: Connection, words: str, folded: str = "") -> list[str]:
    hits = search.search(db, words, folded, fold=invented.fold)
    return [hit.snippet for hit in hits]


def marked(snippet: str) -> str:
    return snippet.split("\x02")[1].split("\x03")[0]


def test_words_are_found_as_written_and_folded(case: OpenCase, db: Connection) -> None:
    invented.add(db, case.folder, TEXT)
    assert marked(found(db, '"migration"')[0]) == "Migration"
    assert marked(found(db, '"migr"*')[0]) == "Migration"
    assert marked(found(db, '"cafe"')[0]) == "café"
    assert marked(found(db, '"khasenov"', '"hasenov"')[0]) == "Хасенов"
    assert marked(found(db, '"hauptstrasse"', '"hauptstrasse"')[0]) == "Hauptstraße"
    assert found(db, '"hauptstrasse"') == [], "folding can be turned off"
    assert marked(found(db, '"migration department"')[0]) == "Migration Department"
    assert found(db, '"department migration"') == []
    assert len(found(db, '"migration" "cafe"')) == 1
    assert found(db, '"migration" "zebra"') == []


def test_a_hit_says_where_it_stands(case: OpenCase, db: Connection) -> None:
    document_id = invented.add(db, case.folder, TEXT, pages=2)
    (hit,) = search.search(db, '"cafe"', "")
    assert (hit.document_id, hit.exhibit, hit.page) == (document_id, "A1", 1)
    assert TEXT[hit.char_start : hit.char_end] == "café"
    assert "\n" not in hit.snippet
    second = [hit for hit in search.search(db, '"words"', "") if hit.page == 2]
    assert TEXT[second[0].char_start : second[0].char_end] == "words"


def test_documents_in_the_trash_are_not_found(case: OpenCase, db: Connection) -> None:
    document_id = invented.add(db, case.folder, TEXT)
    documents.trash(db, [document_id])
    assert found(db, '"migration"') == []
    documents.restore(db, [document_id])
    assert len(found(db, '"migration"')) == 1


def test_nothing_is_found_for_nothing_or_nonsense(case: OpenCase, db: Connection) -> None:
    invented.add(db, case.folder, TEXT)
    assert found(db, "") == []
    assert found(db, '"') == []
    assert found(db, "AND") == []


def test_a_removed_page_leaves_no_word_in_the_index(case: OpenCase, db: Connection) -> None:
    document_id = invented.add(db, case.folder, "The witness Xylophonova spoke.\n")
    db.execute("DELETE FROM page WHERE document_id = ?", [document_id])
    assert found(db, '"xylophonova"') == []
    words = db.execute("SELECT count(*) FROM search WHERE search MATCH 'witness'").fetchone()
    assert words == (0,)
    db.execute("INSERT INTO search(search, rank) VALUES ('integrity-check', 0)")
