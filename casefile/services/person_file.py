"""Everything the case holds about one person, as one file for somebody who asks to see it."""

from typing import Any

from casefile.output.interchange import person_json
from casefile.services.person_record import record
from casefile.store import documents, entities
from casefile.store.driver import Connection


def everything(db: Connection, entity_id: int) -> bytes:
    """The entry, every spelling, event, statement and sentence about it, as UTF-8 JSON.

    Sentences stand as the documents have them, other people's names included: whoever hands the
    file out looks through it first.
    """
    one = entities.entity(db, entity_id)
    told = record(db, one)
    papers = {paper.id: paper for paper in documents.documents(db)}
    return person_json(
        {
            "name": one.main_name,
            "also_written": list(one.also_written),
            "role_in_case": one.role,
            "name_hidden": one.pseudonym,
            "documents": [
                {"exhibit": paper.exhibit, "title": paper.label, "date": paper.document_date}
                for number, paper in papers.items()
                if number in one.document_ids
            ],
            "events": [
                {"title": part.title, "date": part.edtf, "part": part.role} for part in told.parts
            ],
            "statements": [
                {"exhibit": said.exhibit, "place": said.place(), "words": said.exact}
                for said in told.said
            ],
            "named": [_sentence(named.exhibit, named.page, named.sentence) for named in told.named],
        }
    )


def _sentence(exhibit: str, page: int, words: str) -> dict[str, Any]:
    return {"exhibit": exhibit, "page": page, "sentence": words}
