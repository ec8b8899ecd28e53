"""Runs a person's actions as undo steps, and takes them back, on the writer's thread."""

from collections.abc import Callable
from dataclasses import dataclass, field

from casefile.bridge.steps import DONE, DONE_AGAIN, NOTHING, TAKEN_BACK, Step
from casefile.model.changes import Changes
from casefile.store import history
from casefile.store.driver import Connection, atomic

Outcome = tuple[object, Step | None]
"""What a job gave, and the step it made; no step for the program's own work."""


@dataclass(slots=True)
class Steps:
    """Runs actions on the writer's connection. Those of one series are one undo step."""

    _series: dict[str, int | None] = field(default_factory=dict)

    def run(
        self, db: Connection, label: str, fn: Callable[[Connection], object], series: str = ""
    ) -> Outcome:
        """What `fn(db)` gives, and the step it made; no step for the program's own work.

        An action joins the last one of its series, unless another action came between.
        """
        if not label:
            return fn(db), None
        before = history.last_step(db)
        onto = before if series and self._series.get(series) == before else None
        with history.undoable(db, label, onto):
            value = fn(db)
        after = history.last_step(db)
        if series:
            self._series[series] = after
        idle = after == before and onto is None and not _changes(value)
        return value, Step(NOTHING if idle else DONE, label, series)

    def together(self, db: Connection, run: "Callable[[Steps, Connection], Outcome]") -> Outcome:
        """What `run` gives; all it writes is one transaction."""
        with atomic(db):
            return run(self, db)

    def take_back(self, db: Connection) -> Outcome:
        """Undo, with the name of what was taken back."""
        label = history.undo_label(db)
        return history.undo(db), Step(TAKEN_BACK if label else NOTHING, label or "")

    def do_again(self, db: Connection) -> Outcome:
        """Redo, with the name of what was done again."""
        label = history.redo_label(db)
        return history.redo(db), Step(DONE_AGAIN if label else NOTHING, label or "")


def _changes(value: object) -> Changes:
    """The changes in what a job gave: alone, or behind its value."""
    if isinstance(value, tuple) and len(value) == 2:
        value = value[1]
    return value if isinstance(value, Changes) else Changes()
