"""Asks before something is erased for ever, saying all that goes; then has it done."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from casefile.model.document import Document
from casefile.services import erase
from casefile.services.erase import Plan
from casefile.ui.parts.context import Context
from casefile.ui.parts.questions import Choice

_NAMED = 6
"""So many names or places are listed; of more the number is told."""


class Erasing(QObject):
    """Erases documents, or a person with the documents that name the person."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def ask_documents(self, documents: Sequence[Document]) -> None:
        """Say what goes with these documents, and erase them when the person agrees."""
        ids = [one.id for one in documents]
        labels = ", ".join(one.exhibit for one in documents)
        self._context.jobs.read(
            erase.plan_documents, self._context.folder, ids,
            done=partial(self._ask_documents, labels, ids),
        )  # fmt: skip

    def ask_person(self, entity_id: int, name: str) -> None:
        """Say what goes with a person, and erase the person when that is agreed to."""
        self._context.jobs.read(
            erase.plan_person, self._context.folder, entity_id,
            done=partial(self._ask_person, entity_id, name),
        )  # fmt: skip

    def _ask_documents(self, labels: str, ids: Sequence[int], plan: Plan) -> None:
        self._context.questions.ask(
            self.tr("Erase {0} for ever?").replace("{0}", labels),
            self._told(plan),
            [
                Choice("erase", self.tr("Erase for ever"), "destroy"),
                Choice("", self.tr("Cancel"), "cancel"),
            ],
            partial(self._answered, {"erase": partial(self._erase_documents, ids)}),
        )

    def _ask_person(self, entity_id: int, name: str, plan: Plan) -> None:
        only = self.tr("Erase the entry, leave the documents")
        choices = [
            Choice("all", self.tr("Erase all of it for ever"), "destroy"),
            Choice("entry", only, "destroy"),
            Choice("", self.tr("Cancel"), "cancel"),
        ]
        if not plan.documents:
            choices = choices[1:]
        self._context.questions.ask(
            self.tr("Erase {0} for ever?").replace("{0}", name),
            self._told(plan),
            choices,
            partial(
                self._answered,
                {
                    "all": partial(self._erase_person, entity_id, documents_stay=False),
                    "entry": partial(self._erase_person, entity_id, documents_stay=True),
                },
            ),
        )

    def _answered(self, acts: dict[str, Callable[[], None]], key: str) -> None:
        if key in acts:
            acts[key]()

    def _erase_documents(self, ids: Sequence[int]) -> None:
        self._context.jobs.write(
            "", erase.erase_documents, self._context.folder, ids, done=self._finish
        )

    def _erase_person(self, entity_id: int, *, documents_stay: bool) -> None:
        act = partial(erase.erase_person, documents_stay=documents_stay)
        self._context.jobs.write("", act, self._context.folder, entity_id, done=self._finish)

    def _finish(self, _value: object) -> None:
        """The rows and files are gone; what the case file still holds of them goes now."""
        self._context.jobs.background(erase.finish, self._context.folder)

    def _told(self, plan: Plan) -> str:
        """What goes, what stays, what cannot be reached from here: a paragraph each."""
        end = self.tr(
            "Copies on sticks and papers handed over are not reached from here. The log keeps that"
            " something was erased, and no name."
        )
        return "\n\n".join([*self._going(plan), *self._staying(plan), end])

    def _going(self, plan: Plan) -> list[str]:
        parts = []
        if count := len(plan.documents):
            names = _some([f"{one.exhibit} {one.label}" for one in plan.documents])
            told = self.tr("The originals and every word of %n document(s):", "", count)
            parts.append(f"{told}\n{names}")
        if plan.events:
            parts.append(self.tr("%n event(s) that nothing else tells.", "", plan.events))
        backups = self.tr("All %n backup(s); a new one is made.", "", plan.backups)
        undo = self.tr("What was done so far can then no longer be undone.")
        parts.append(f"{backups} {undo}")
        if plan.papers:
            told = self.tr("Papers in the case folder, as they may quote it:")
            parts.append(f"{told}\n{_some(plan.papers)}")
        return parts

    def _staying(self, plan: Plan) -> list[str]:
        parts = []
        if plan.kept_events:
            told = self.tr(
                "%n event(s) told by other documents too stay, without these words. Read their"
                " headlines again.", "", plan.kept_events,
            )  # fmt: skip
            parts.append(told)
        if plan.alike:
            told = self.tr("These say the same and stay:")
            parts.append(f"{told} {', '.join(plan.alike)}")
        if plan.elsewhere:
            told = self.tr("Casefile does not touch the files it came from. Delete them yourself:")
            parts.append(f"{told}\n{_some(plan.elsewhere)}")
        return parts


def _some(names: Sequence[str]) -> str:
    """The first names, one a line, and how many more there are."""
    more = len(names) - _NAMED
    return "\n".join([*names[:_NAMED], *([f"+ {more}"] if more > 0 else [])])
