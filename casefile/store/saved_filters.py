"""Filters of the timeline a person gave a name, kept with the case."""

import json
from collections.abc import Collection
from dataclasses import dataclass

from casefile.model.changes import Changes, changed
from casefile.store.driver import Connection
from casefile.store.rows import delete, insert


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """What the timeline shows under a name; no lanes means all of them."""

    id: int
    name: str
    lanes: frozenset[str] = frozenset()
    disagree: bool = False
    needs_date: bool = False
    suggestions: bool = True


def saved_filters(db: Connection) -> list[SavedFilter]:
    """The saved filters in the order of their names."""
    rows = db.execute("SELECT id, name, lanes, disagree, needs_date, suggestions FROM saved_filter")
    found = [
        SavedFilter(row_id, name, frozenset(json.loads(lanes)), *(bool(one) for one in chosen))
        for row_id, name, lanes, *chosen in rows
    ]
    return sorted(found, key=lambda one: one.name.casefold())


def save(
    db: Connection,
    name: str,
    lanes: Collection[str],
    *,
    disagree: bool,
    needs_date: bool,
    suggestions: bool,
) -> tuple[int, Changes]:
    """Keep a filter under a name; one of the same name is replaced."""
    delete(db, "saved_filter", [one.id for one in saved_filters(db) if one.name == name])
    made = insert(
        db,
        "saved_filter",
        name=name,
        lanes=sorted(lanes),
        disagree=disagree,
        needs_date=needs_date,
        suggestions=suggestions,
    )
    return made, changed("saved_filter", made)


def remove(db: Connection, filter_id: int) -> Changes:
    """Forget a saved filter; the events it showed stay."""
    delete(db, "saved_filter", [filter_id])
    return changed("saved_filter", filter_id)
