"""Messages made below the window are told in its language, whatever was put into them."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from casefile.bridge.messages import PATTERNS, STEPS, told, told_error, told_step
from casefile.model.errors import CaseError, Unreadable
from tests import translations


class Marking(QTranslator):
    """Translates every message of the sources by marking it, and nothing else."""

    known = frozenset(
        text.words for text in translations.texts() if text.context in {"CaseError", "Step"}
    )

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The message between angles."""
        del context, disambiguation, n
        return f"<{sourceText}>" if sourceText in self.known else sourceText

    def isEmpty(self) -> bool:
        """It holds something."""
        return False


@pytest.fixture
def marking(qapp: QApplication) -> Iterator[None]:
    made = Marking(qapp)
    qapp.installTranslator(made)
    yield
    qapp.removeTranslator(made)


@pytest.mark.usefixtures("marking")
def test_the_places_of_a_message_are_put_into_its_translation() -> None:
    error = Unreadable(
        "not supported", "my {0} file.txt is not a file but a link, folder or device."
    )
    assert told_error(error) == "<my {0} file.txt is not a file but a link, folder or device.>"


@pytest.mark.usefixtures("marking")
def test_a_line_of_several_messages_is_told_message_by_message() -> None:
    error = CaseError(
        "letter 2. b.pdf could not be written: no room.",
        "The case is unchanged.",
        "Try again. If it happens again, send the details below to whoever looks after Casefile.",
    )
    assert told(error.sentence()) == told_error(error)
    assert told_error(error).count("<") == 3


@pytest.mark.usefixtures("marking")
def test_a_message_inside_a_message_is_told_too() -> None:
    assert told("No events were looked for: The file is empty.") == (
        "<No events were looked for: <The file is empty.>>"
    )


@pytest.mark.usefixtures("marking")
def test_what_nobody_translated_stays() -> None:
    assert told("Words of a stranger. Nothing was changed.") == (
        "Words of a stranger. <Nothing was changed.>"
    )


def test_in_english_every_message_is_as_it_was_made() -> None:
    for words in ("The file is empty. Nothing was added.", "Same file as A1.", "anything"):
        assert told(words) == words
    assert told_step("read A2 again") == "read A2 again"


@pytest.mark.usefixtures("marking")
def test_steps_made_without_a_window_are_named_in_its_language() -> None:
    assert told_step("read A2 again") == "<read A2 again>"
    assert told_step("Priimti: 2031 m.") == "Priimti: 2031 m."


def test_every_message_with_places_has_its_pattern() -> None:
    made = {
        text.words
        for text in translations.texts()
        if text.context == "CaseError" and "{0}" in text.words
    }
    assert not made - set(PATTERNS)


def test_every_step_named_below_the_window_has_its_words() -> None:
    made = set()
    for room in ("services", "cli", "store"):
        for path in (translations.ROOT / "casefile" / room).rglob("*.py"):
            made |= set(_step_names(path))
    assert made == set(STEPS)


def _step_names(path: Path) -> Iterator[str]:
    """What stands as the label of `undoable` calls, or is given by a function `_label`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "undoable":
            name = translations.worded(node.args[1])
            if name:
                yield name
        elif isinstance(node, ast.FunctionDef) and node.name == "_label":
            returned = [
                one.value
                for one in ast.walk(node)
                if isinstance(one, ast.Return) and one.value is not None
            ]
            for value in returned:
                choices = [value.body, value.orelse] if isinstance(value, ast.IfExp) else [value]
                yield from (words for one in choices if (words := translations.worded(one)))
