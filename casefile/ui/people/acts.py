"""What a person can do with an entry of the list; each is one step that undo takes back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from casefile.model.entity import Entity
from casefile.services import merge_names
from casefile.ui.parts.context import Context
from casefile.ui.parts.erasing import Erasing
from casefile.ui.people.person_file_saving import PersonFileSaving


class PeopleActs(QObject):
    """Writes what was decided."""

    def __init__(self, context: Context, room: QWidget) -> None:
        super().__init__(room)
        self._context = context
        self.erasing, self._file = Erasing(context, self), PersonFileSaving(context, room)

    def edit(self, one: Entity, what: str, value: str) -> None:
        """Change the name, role or initials, add a spelling, or name the client."""
        if what == "client":
            self._context.write(self.tr("name the client"), merge_names.set_client, one.id)
            return
        acts = {
            "name": (self.tr("rename"), merge_names.rename),
            "role": (self.tr("change a role"), merge_names.set_role),
            "hidden": (self.tr("hide a name"), merge_names.hide_name),
            "add": (self.tr("add a spelling"), merge_names.add_spelling),
        }
        words, act = acts[what]
        self._context.write(words, act, one.id, value)

    def split(self, one: Entity, name_ids: list[int]) -> None:
        """Make an entry of its own of some spellings."""
        self._context.write(self.tr("take apart"), merge_names.split, one.id, name_ids)

    def ask_file(self, one: Entity) -> None:
        """Ask how everything about the person is to be saved."""
        self._file.ask(one)

    def ask_merge(self, one: Entity, everybody: Sequence[Entity]) -> None:
        """Ask with whom the entry is the same: only entries of its own kind."""
        others = [other for other in everybody if other.kind == one.kind and other.id != one.id]
        ids = {other.main_name: other.id for other in others}

        def answered(name: str) -> None:
            if name in ids:
                self._context.write(self.tr("same person"), merge_names.merge, one.id, ids[name])

        self._context.questions.choose_one(
            self.tr("{0} is the same as").replace("{0}", one.main_name),
            self.tr("Every spelling and every event of the other goes along. It can be undone."),
            sorted(ids, key=str.casefold),
            answered,
        )
