"""Close a case for good: its final papers and everything readable in one place, then reading only.

A day can be set after which the program asks to delete it. A closed case can be opened again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final, Literal

from casefile.model.changes import Changes
from casefile.model.errors import CaseError
from casefile.services import export_chronology, write_summary
from casefile.services.readable_names import readable_items
from casefile.services.write_summary import Options
from casefile.store import bag_folder, copy_notes, custody, documents, known_copies, matter, package
from casefile.store.driver import Connection
from casefile.store.matter import Matter
from casefile.store.outside_copy import Progress
from casefile.store.package import Item
from casefile.store.stretching import HERE, Stretching
from casefile.store.unpacking import check

CLOSED: Final = "closed for good"
OPENED: Final = "opened again"
YEARS: Final = 5
"""How long a closed case is kept when nobody says otherwise; where a law asks for more or less,
the person sets the day."""
_PACKAGE, _FOLDER = "package", "export"
"""As what the one or the other is known."""
PAPERS: Final = {"work": "working summary.pdf", "court": "court summary.pdf"}


@dataclass(frozen=True, slots=True)
class Order:
    """What to keep of a closed case. With a `phrase` it is an encrypted package, else a folder.

    `place` is the folder it goes into; `papers` are of PAPERS.
    """

    place: Path
    papers: tuple[Literal["work", "court"], ...] = ("work",)
    phrase: str = ""
    language: str = "en"
    size: Literal["a4", "letter"] = "a4"


def proposed_day(today: date, years: int = YEARS) -> date:
    """The day after which a case closed today could be deleted."""
    try:
        return today.replace(year=today.year + years)
    except ValueError:  # 29 February
        return today.replace(year=today.year + years, day=28)


def pack_up(
    db: Connection,
    folder: Path,
    order: Order,
    progress: Progress | None = None,
    by: Stretching = HERE,
) -> Path:
    """Write the final papers, the chronology and every file under a readable name; what was made.

    Everything is read back and compared before it counts. `progress` gets (bytes done, in all)
    and may raise to stop; nothing is left then.

    Raises:
        CaseError: there is no room, it cannot be written, or an original is not what was added.
    """
    items = list(_items(db, folder, order))
    code, today = matter.matter(db).code, datetime.now(UTC).date().isoformat()
    if not order.phrase:
        place = free_name(order.place, f"{code} closed {today}")
        with copy_notes.announced(folder, _FOLDER, place.name):
            bag_folder.write_bag(items, place, progress)
        return place
    path = free_name(order.place, f"{code} closed {today}", package.ENDING)
    with copy_notes.announced(folder, _PACKAGE, path.name), package.named(path) as begun:
        package.pack(items, begun, order.phrase, progress=half(progress, 0), by=by)
        check(begun, order.phrase, progress=half(progress, 1), by=by)
    return path


def close(
    db: Connection, made: Path | None, delete_after: str | None, today: date | None = None
) -> Changes:
    """From now on the case is for reading only; `made` is what `pack_up` wrote.

    `delete_after` is a day (YYYY-MM-DD) or None.

    Raises:
        CaseError: it is closed already, or that day is past.
    """
    day = today or datetime.now(UTC).date()
    if matter.matter(db).closed_on is not None:
        raise CaseError("This case is closed already.", "Nothing was changed.")
    if delete_after is not None and date.fromisoformat(delete_after) <= day:
        raise CaseError(
            "The day to delete the case after is past.",
            "Nothing was changed.",
            "Choose a day to come, or none.",
        )
    custody.append(db, CLOSED)
    done = matter.set_matter(db, closed_on=day.isoformat(), delete_after=delete_after)
    if made is not None:
        done |= known_copies.note(db, _PACKAGE if made.is_file() else _FOLDER, made.name)
    return done


def open_again(db: Connection) -> Changes:
    """The case can be worked on again; what was written when it was closed stays where it is.

    Raises:
        CaseError: it is not closed.
    """
    if matter.matter(db).closed_on is None:
        raise CaseError("This case is not closed.", "Nothing was changed.")
    custody.append(db, OPENED)
    return matter.set_matter(db, closed_on=None, delete_after=None)


def to_be_deleted(known: Matter, today: date | None = None) -> bool:
    """Whether the day after which the case should be deleted has passed."""
    day = today or datetime.now(UTC).date()
    return known.delete_after is not None and known.delete_after < day.isoformat()


def free_name(place: Path, stem: str, ending: str = "") -> Path:
    """A name in a folder that nothing has yet."""
    path, number = place / f"{stem}{ending}", 2
    while path.exists():
        path, number = place / f"{stem} ({number}){ending}", number + 1
    return path


def half(progress: Progress | None, part: int) -> Progress | None:
    """The progress of the first or second of two parts of one piece of work."""
    if progress is None:
        return None
    tell = progress
    return lambda done, total: tell(part * total + done, 2 * total)


def _items(db: Connection, folder: Path, order: Order) -> Iterator[Item]:
    today = datetime.now(UTC).date()
    for one in order.papers:
        options = Options(for_whom=one, language=order.language, paper=order.size)
        made = write_summary.pdf(write_summary.paper(db, options, today))
        yield package.bytes_item(made, f"papers/{PAPERS[one]}")
    yield package.bytes_item(export_chronology.chronology(db), "chronology.json")
    yield from readable_items(documents.documents(db), folder)
