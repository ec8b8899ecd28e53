"""What a person says of two documents: the lines of a menu, and what each writes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from casefile.model.document import Document
from casefile.services import document_ties, same_text
from casefile.store.driver import Connection
from casefile.ui.parts.context import Context
from casefile.ui.parts.row_menu import Entry

translate = QCoreApplication.translate
Say = Callable[[Connection, int, int], object]


@dataclass(frozen=True, slots=True)
class TieAct:
    """Something to say of a document and another: `alone` asks which, `pair` names both."""

    name: str
    alone: str
    pair: str
    say: Say


def tie_acts() -> list[TieAct]:
    """What can be said of two documents, in the order of the menu."""
    return [
        TieAct(
            translate("Ties", "newer version"),
            translate("Ties", "This is a newer version of…"),
            translate("Ties", "{0} is a newer version of {1}"),
            document_ties.newer_version,
        ),
        TieAct(
            translate("Ties", "translation"),
            translate("Ties", "This is a translation of…"),
            translate("Ties", "{0} is a translation of {1}"),
            document_ties.translation,
        ),
        TieAct(
            translate("Ties", "relies on"),
            translate("Ties", "This relies on…"),
            translate("Ties", "{0} relies on {1}"),
            document_ties.relies_on,
        ),
        TieAct(
            translate("Ties", "same text"),
            translate("Ties", "This is the same text as…"),
            translate("Ties", "{0} is the same text as {1}"),
            _same,
        ),
    ]


def _same(db: Connection, document_id: int, other_id: int) -> object:
    return same_text.put_together(db, (document_id, other_id))


def tie(context: Context, act: TieAct, one: Document, other: Document) -> None:
    """Write what a person said, as one step named after it."""
    words = act.pair.replace("{0}", one.exhibit).replace("{1}", other.exhibit)
    context.write(words, act.say, one.id, other.id)


def pair_entries(context: Context, one: Document, other: Document) -> list[Entry]:
    """The lines for two chosen documents; those with a direction stand in both."""
    entries = []
    for act in tie_acts():
        pairs = [(one, other)] if act.say is _same else [(one, other), (other, one)]
        for first, second in pairs:
            words = act.pair.replace("{0}", first.exhibit).replace("{1}", second.exhibit)
            entries.append(Entry(words, partial(tie, context, act, first, second)))
    return entries


def alone_entries(context: Context, one: Document, known: Sequence[Document]) -> list[Entry]:
    """The lines for one document: which other is meant is asked next."""
    others = {f"{other.exhibit}  {other.label}": other for other in known if other.id != one.id}

    def ask(act: TieAct) -> None:
        def chosen(name: str) -> None:
            if name in others:
                tie(context, act, one, others[name])

        context.questions.choose_one(act.alone, one.label, list(others), chosen)

    return [Entry(act.alone, partial(ask, act), enabled=bool(others)) for act in tie_acts()]


def untie(context: Context, key: str, one: Document, other: Document) -> None:
    """Take back what was said of two documents, from either of them."""
    undone: dict[str, tuple[Callable[..., object], tuple[int, ...]]] = {
        "newer_than": (document_ties.no_version, (one.id,)),
        "replaced_by": (document_ties.no_version, (other.id,)),
        "translation_of": (document_ties.no_translation, (one.id,)),
        "translations": (document_ties.no_translation, (other.id,)),
        "relies_on": (document_ties.not_relying, (one.id, other.id)),
        "relied_on_by": (document_ties.not_relying, (one.id, other.id)),
        "same_text": (same_text.take_apart, (one.id,)),
    }
    act, arguments = undone[key]
    context.write(translate("Ties", "take documents apart"), act, *arguments)


UNTIED = frozenset(("attached_to", "attachments", "part_of", "parts", "made_of"))
"""Ties a person does not make, and so does not take back."""
