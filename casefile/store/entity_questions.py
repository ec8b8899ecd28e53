"""Questions "the same person?": asked once, answered by a person, never decided by the program."""

from typing import Final

from casefile.model.changes import Changes, changed
from casefile.model.entity import SamePersonQuestion
from casefile.model.event import Quote
from casefile.store import entity_reading
from casefile.store.driver import Connection
from casefile.store.entity_reading import Named
from casefile.store.rows import insert, now, one, update

EXAMPLES: Final = 2


def ask_same(db: Connection, first_id: int, second_id: int, why: str) -> Changes:
    """Ask whether two are the same; what was asked or answered before is not asked again."""
    if first_id == second_id or _question(db, first_id, second_id) is not None:
        return Changes()
    insert(db, "same_person_question", first_id=first_id, second_id=second_id, why=why)
    return changed("entity", first_id, second_id)


def _question(db: Connection, first_id: int, second_id: int) -> int | None:
    row = db.execute(
        "SELECT id FROM same_person_question"
        " WHERE (first_id = ? AND second_id = ?) OR (first_id = ? AND second_id = ?)",
        [first_id, second_id, second_id, first_id],
    ).fetchone()
    return None if row is None else int(row[0])


def same_person_questions(db: Connection) -> list[SamePersonQuestion]:
    """The questions still to answer, those put off until later last."""
    found = []
    for question_id, first_id, second_id, why in db.execute(
        "SELECT id, first_id, second_id, why FROM same_person_question"
        " WHERE state IN ('open', 'later') ORDER BY state DESC, id"
    ).fetchall():
        first, second = (entity_reading.entity(db, one_id) for one_id in (first_id, second_id))
        found.append(
            SamePersonQuestion(
                question_id, first, second, why, _examples(db, first_id), _examples(db, second_id)
            )
        )
    return found


def _examples(db: Connection, entity_id: int) -> tuple[Quote, ...]:
    """Sentences that name somebody, each of another document where there are such."""
    places = entity_reading.where_named(db, entity_id)
    others = {one.document_id: one for one in reversed(places)}
    chosen = [one for one in places if others[one.document_id] is one][:EXAMPLES]
    return tuple(_quote(db, one) for one in chosen)


def _quote(db: Connection, place: Named) -> Quote:
    row = db.execute(
        "SELECT s.paragraph, s.label, d.page_count FROM sentence s"
        " JOIN document d ON d.id = s.document_id WHERE s.document_id = ? AND s.char_start <= ?"
        " ORDER BY s.char_start DESC LIMIT 1",
        [place.document_id, place.start],
    ).fetchone()
    paragraph, label, page_count = row or (0, "", 1)
    return Quote(
        passage_id=0,
        document_id=place.document_id,
        exhibit=place.exhibit,
        document_title="",
        exact=place.sentence,
        char_start=place.start,
        char_end=place.end,
        page=place.page,
        page_count=page_count,
        paragraph=paragraph,
        label=label,
    )


def postpone(db: Connection, question_id: int) -> Changes:
    """Put a question off until later."""
    (first_id, second_id) = one(
        db, "SELECT first_id, second_id FROM same_person_question WHERE id = ?", [question_id]
    )
    columns = {"state": "later", "answered_at": now()}
    update(db, "same_person_question", question_id, columns)
    return changed("entity", first_id, second_id)


def settle_apart(db: Connection, first_id: int, second_id: int) -> None:
    """Remember that two are not the same."""
    columns = {"state": "two people", "answered_at": now()}
    question_id = _question(db, first_id, second_id)
    if question_id is None:
        ids = {"first_id": first_id, "second_id": second_id}
        insert(db, "same_person_question", why="", **ids, **columns)
    else:
        update(db, "same_person_question", question_id, columns)
