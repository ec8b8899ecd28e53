"""Has everything about one person gathered, asks how to save it, and saves it."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from casefile.model.entity import Entity
from casefile.model.errors import CaseError
from casefile.model.summary import Paper
from casefile.output.written_file import write_file
from casefile.services import hide_names, person_file, person_paper, preview_summary
from casefile.services.person_file import PersonFile
from casefile.store.driver import Connection
from casefile.text.name_search import NameSearch
from casefile.ui.parts.context import Context
from casefile.ui.parts.copies import note_copy
from casefile.ui.people.person_file_dialog import PersonFileDialog

if TYPE_CHECKING:
    from casefile.services.preview_summary import PageCounter

NAME = "everything-about-one-person"
"""What the file is called at first: no name of anybody."""
KIND = "file of a person"


class PersonFileSaving(QObject):
    """From the wish to the file."""

    def __init__(self, context: Context, room: QWidget) -> None:
        super().__init__(room)
        self._context, self._room = context, room
        self._dialog: PersonFileDialog | None = None

    def ask(self, one: Entity) -> None:
        """Gather what is held, then ask how it is to be saved."""
        self._context.jobs.read(person_file.gather, one.id, done=self._open)

    def _open(self, held: PersonFile) -> None:
        dialog = self._dialog = PersonFileDialog(self._context.theme, held, self._room)
        dialog.finished.connect(self._left)
        dialog.wanted.connect(partial(self._ask_place, held))
        dialog.open()

    def _left(self) -> None:
        self._dialog = None

    def _ask_place(self, held: PersonFile, ending: str, others_hidden: bool) -> None:
        kind = self.tr("PDF (*.pdf)") if ending == "pdf" else self.tr("JSON (*.json)")
        self._context.questions.save_file(
            self.tr("Save everything about one person"),
            self._context.folder / "exports" / f"{NAME}.{ending}",
            kind,
            partial(self._start, held, ending, others_hidden),
        )

    def _start(self, held: PersonFile, ending: str, others_hidden: bool, chosen: Path) -> None:
        if self._dialog is not None:
            self._dialog.say_busy()
        target = chosen if chosen.suffix else chosen.with_suffix(f".{ending}")
        language = self._context.preferences.paper_language(self._context.language)
        self._context.jobs.read(
            partial(_drawn_up, held=held, language=language, every=others_hidden),
            done=partial(self._write, held, ending, target),
            failed=self._failed,
        )

    def _write(
        self, held: PersonFile, ending: str, target: Path, drawn_up: tuple[Paper, NameSearch | None]
    ) -> None:
        paper, search = drawn_up
        reader = cast("PageCounter", self._context.jobs.reader)

        def make() -> None:
            if ending == "json":
                write_file(target, person_file.as_json(held, search))
            else:
                write_file(target, preview_summary.preview(paper, reader, search).content)

        self._context.jobs.background(
            make, done=lambda _none: self._saved(target), failed=self._failed
        )

    def _saved(self, target: Path) -> None:
        if self._dialog is not None:
            self._dialog.say_saved(target.name)
        note_copy(self._context, target, KIND)

    def _failed(self, error: CaseError) -> None:
        if self._dialog is not None:
            self._dialog.say_failed(error)


def _drawn_up(
    db: Connection, *, held: PersonFile, language: str, every: bool
) -> tuple[Paper, NameSearch | None]:
    """The paper word for word, and what its names are searched with."""
    search = hide_names.search_for_others(db, held.person.id, every=every)
    return person_paper.paper(db, held, language, datetime.now(UTC).date(), search), search
