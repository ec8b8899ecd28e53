"""What documents are worded like, so that copies and reprints are told from other texts."""

import json
from collections.abc import Collection

from casefile.store.driver import Connection


def wordings(db: Connection) -> dict[int, frozenset[int]]:
    """The wording fingerprint of every document that is not in the trash."""
    rows = db.execute(
        "SELECT wording.document_id, shingles FROM wording JOIN document"
        " ON document.id = wording.document_id WHERE trashed_at IS NULL"
    )
    return {document_id: frozenset(json.loads(shingles)) for document_id, shingles in rows}


def set_wording(db: Connection, document_id: int, shingles: Collection[int]) -> None:
    """Keep a document's fingerprint; a second reading replaces the first."""
    db.execute("DELETE FROM wording WHERE document_id = ?", [document_id])
    db.execute(
        "INSERT INTO wording (document_id, shingles) VALUES (?, ?)",
        [document_id, json.dumps(sorted(shingles))],
    )
