"""The date an event shows, and how it moves when the words it hangs on are read anew."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from casefile.model.changes import Changes, changed
from casefile.model.dates import compatible, contains, order_key, parse_edtf
from casefile.store.driver import Connection
from casefile.store.quotes import KIND_RANK
from casefile.store.rows import delete, insert, now, one, update

_PRECISION = {
    "day": 0, "set": 1, "month": 2, "season": 3, "year": 4, "interval": 5, "decade": 6,
    "century": 7, "unknown": 8,
}  # fmt: skip

FROM_DOCUMENT: Final = "from document date"


@dataclass(frozen=True, slots=True)
class DatedBy:
    """A worked-out date: which words (code points `start` to `end`) give which event which value.

    `edtf` is None while nothing could be worked out. A `start` of -1 says that no words of the text
    give it: it is the document's own date, as the file tells it.
    """

    citation_id: int
    event_id: int
    start: int
    end: int
    edtf: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A value some passage gives, as far as the choice among values needs it."""

    edtf: str
    words: str
    reason: str
    base: str
    standing: str
    document_kind: str
    citation_id: int

    def rank(self) -> tuple[int, int, bool, int, int]:
        """What a person preferred, official papers, written dates and precise ones come first."""
        return (
            {"preferred": 0, "open": 1}.get(self.standing, 2),
            KIND_RANK.get(self.document_kind, KIND_RANK["other"]),
            self.reason != "written",
            self.precision,
            self.citation_id,
        )

    @property
    def precision(self) -> int:
        """0 for a day, more for what is rougher."""
        return _PRECISION[parse_edtf(self.edtf).precision]

    def narrows(self, edtf: str) -> bool:
        """Whether it writes a day or month inside a rougher date."""
        rougher = self.precision < _PRECISION[parse_edtf(edtf).precision]
        told = self.reason == "written" and self.standing != "set aside"
        return told and rougher and contains(edtf, self.edtf)


def date_columns(edtf: str | None) -> dict[str, object]:
    """The columns that hold a date: the EDTF value and its two days to sort by."""
    earliest, latest = order_key(edtf)
    return {"date_edtf": edtf, "date_earliest": earliest, "date_latest": latest}


def choose_date(db: Connection, event_id: int) -> None:
    """Give an event the date its best passage gives; one a person confirmed or wrote stays.

    A more precise value wins over a rougher one it lies inside of, whoever gives it, and a written
    one over the same worked out. A written date of an accepted event stays as long as a passage
    gives it and none writes it more precisely.
    """
    confirmed, state, edtf, reason = one(
        db,
        "SELECT date_confirmed, state, date_edtf, date_reason FROM event WHERE id = ?",
        [event_id],
    )
    candidates = _candidates(db, event_id)
    given = not candidates or edtf in {candidate.edtf for candidate in candidates}
    kept = state == "accepted" and edtf is not None and reason == "written" and given
    if confirmed or (kept and not any(one_of.narrows(edtf) for one_of in candidates)):
        return
    best = _best(candidates)
    if best is None:
        columns = date_columns(None) | _unresolved(db, event_id)
    else:
        columns = date_columns(best.edtf) | {
            "date_words": best.words,
            "date_reason": best.reason,
            "base_words": best.base,
        }
    update(db, "event", event_id, columns)


def _candidates(db: Connection, event_id: int) -> list[_Candidate]:
    return [
        _Candidate(*row)
        for row in db.execute(
            "SELECT c.value, x.date_words, x.reason, x.base_words, c.standing, d.kind, x.id"
            " FROM claim c JOIN citation x ON x.claim_id = c.id"
            " JOIN passage p ON p.id = x.passage_id JOIN document d ON d.id = p.document_id"
            " WHERE c.event_id = ? AND c.property = 'date' AND c.value <> ''",
            [event_id],
        )
    ]


def _best(candidates: Sequence[_Candidate]) -> _Candidate | None:
    ranked = sorted(candidates, key=_Candidate.rank)
    if not ranked:
        return None
    first = ranked[0]
    inside = [
        one_of
        for one_of in ranked
        if one_of.standing != "set aside"
        and (contains(first.edtf, one_of.edtf) or _writes_worked_out(one_of, first))
        and (one_of.reason == "written" or first.reason != "written")
    ]
    return min(inside or [first], key=lambda one_of: (one_of.precision, one_of.reason != "written"))


def _writes_worked_out(one_of: _Candidate, first: _Candidate) -> bool:
    """Whether a passage writes in full what another's words only let one work out."""
    return (
        first.reason != "written"
        and one_of.reason == "written"
        and compatible(first.edtf, one_of.edtf)
    )


def _unresolved(db: Connection, event_id: int) -> dict[str, object]:
    """The words of a date that could not be worked out ("today"), so that the card shows them."""
    row = db.execute(
        "SELECT x.date_words, x.reason FROM claim c JOIN citation x ON x.claim_id = c.id"
        " WHERE c.event_id = ? AND c.property = 'date' AND c.value = '' ORDER BY x.id",
        [event_id],
    ).fetchone()
    words, reason = row or ("", "written")
    return {"date_words": words, "date_reason": reason, "base_words": ""}


def date_claim(db: Connection, event_id: int, edtf: str | None, origin: str = "rule") -> int:
    """The claim of an event that its date is this value ("" while unknown), made when missing."""
    row = db.execute(
        "SELECT id FROM claim WHERE event_id = ? AND property = 'date' AND value = ? ORDER BY id",
        [event_id, edtf or ""],
    ).fetchone()
    if row is not None:
        return int(row[0])
    return insert(db, "claim", event_id=event_id, property="date", value=edtf or "", origin=origin)


def dated_by(db: Connection, document_id: int) -> list[DatedBy]:
    """Worked-out dates that hang on words of a document and that no person has confirmed."""
    rows = db.execute(
        "SELECT x.id, c.event_id, x.date_start, x.date_end, c.value, x.reason FROM passage p"
        " JOIN citation x ON x.passage_id = p.id JOIN claim c ON c.id = x.claim_id"
        " JOIN event e ON e.id = c.event_id WHERE p.document_id = ? AND c.property = 'date'"
        " AND (x.date_start >= 0 OR x.reason = ?) AND x.reason <> 'written'"
        " AND e.date_confirmed = 0 ORDER BY x.date_start, x.id",
        [document_id, FROM_DOCUMENT],
    )
    return [
        DatedBy(citation_id, event_id, start, end, value or None, reason)
        for citation_id, event_id, start, end, value, reason in rows
    ]


def corrected_dates(db: Connection, document_id: int) -> dict[tuple[int, int], str]:
    """What a person read in date words of a document that Casefile had misread, by their place."""
    rows = db.execute(
        "SELECT x.date_start, x.date_end, c.value FROM passage p"
        " JOIN citation x ON x.passage_id = p.id JOIN claim c ON c.id = x.claim_id"
        " JOIN event e ON e.id = c.event_id WHERE p.document_id = ? AND c.property = 'date'"
        " AND c.correction = 'misread' AND c.value <> '' AND x.date_start >= 0"
        " AND e.state <> 'dismissed' ORDER BY x.id",
        [document_id],
    )
    return {(start, end): value for start, end, value in rows}


def move_date(
    db: Connection, dated: DatedBy, edtf: str | None, *, reason: str, base_words: str
) -> Changes:
    """Give a worked-out date its new value, and the event with it."""
    claim_id = date_claim(db, dated.event_id, edtf)
    update(
        db,
        "citation",
        dated.citation_id,
        {"claim_id": claim_id, "reason": reason, "base_words": base_words},
    )
    drop_empty_claims(db, dated.event_id)
    choose_date(db, dated.event_id)
    return changed("event", dated.event_id)


def move_mentions(
    db: Connection,
    document_id: int,
    readings: Mapping[tuple[int, int], tuple[str | None, str, str]],
) -> None:
    """Write how dates of a document read now: (value, reason, what it rests on) by their place."""
    db.executemany(
        "UPDATE mention SET edtf = ?, reason = ?, base = ?, changed_at = ? WHERE kind = 'date'"
        " AND document_id = ? AND char_start = ? AND char_end = ? AND edtf IS NOT ?",
        [
            (edtf, reason, base, now(), document_id, start, end, edtf)
            for (start, end), (edtf, reason, base) in readings.items()
        ],
    )


def correct_reading(db: Connection, event_id: int, edtf: str) -> Changes:
    """The program misread the date: the passages it came from now say the corrected value."""
    best = _best(_candidates(db, event_id))
    if best is None:
        return changed("event", event_id)
    wrong = date_claim(db, event_id, best.edtf)
    right = date_claim(db, event_id, edtf, origin="person")
    update(db, "claim", right, {"correction": "misread"})
    db.execute(
        "UPDATE citation SET claim_id = ?, reason = 'written', base_words = '', changed_at = ?"
        " WHERE claim_id = ?",
        [right, now(), wrong],
    )
    drop_empty_claims(db, event_id)
    return changed("event", event_id)


def drop_empty_claims(db: Connection, event_id: int) -> None:
    """Remove claims about a property that no passage makes any more."""
    empty = [
        row[0]
        for row in db.execute(
            "SELECT c.id FROM claim c WHERE c.event_id = ? AND c.property <> 'existence'"
            " AND c.origin = 'rule'"
            " AND NOT EXISTS (SELECT 1 FROM citation x WHERE x.claim_id = c.id)",
            [event_id],
        )
    ]
    if empty:
        delete(db, "claim", empty)
