"""Messages made below the window, in the window's language.

Services, store and reading word their messages in English, also those the case keeps (why a file
was not read). Here they are told in the window's language: as a whole, sentence by sentence, or by
the pattern a message with places was made from. What nobody translated stays as it is.
"""

import re
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from casefile.model.errors import CaseError

PATTERNS: Final = (
    "A document the log says was added is gone ({0}…).",
    "A passphrase needs at least {0} signs.",
    "A quote of {0} runs over the border of two parts: “{1}”",
    "An accepted event rests on {0}.",
    "Pages of {0} are still to be read from their pictures.",
    "The other case has {0} already.",
    "There is a file called {0} already.",
    "To delete it, type {0}.",
    "There is no backup {0}.",
    "{0} MB are needed, {1} MB are free.",
    "{0} has no page {1}, or it is in a part already.",
    "{0} has nothing to split.",
    "{0} lies inside {1}, whose file holds its words.",
    "Erase {0} with all that is in it.",
    "A quote does not stand where it should in {0}.",
    "A quote was not found again when {0} was read again: “{1}”",
    "A row of {0} points to nothing.",
    "An archive of {0} files; none of them was unpacked.",
    "Choose the folder that holds {0}.traineddata in the settings.",
    "Entries {0} to {1} of the log are missing.",
    "Entry {0} of the log does not follow the one before it.",
    "Entry {0} of the log was changed.",
    "Erase {0} with all that is in it.",
    "It could not be opened: {0}.",
    "No events were looked for: {0}",
    "Page {0} made the reader stop.",
    "Pages whose words stand in a picture were not read: {0}.",
    "Page {0} of {1} cannot be found by search.",
    "Reading page {0} took longer than {1} seconds.",
    "Same file as {0}, which was in the trash and is back now.",
    "Same file as {0}.",
    "The case file is damaged: {0}.",
    "The document was not read: {0}.",
    "The file is larger than {0} MB.",
    "The log does not hold the entry a paper printed ({0}): its end was cut off, or the paper is of"
    " another case.",
    "The log does not say when {0} was added.",
    "The original of {0} ({1}) is missing.",
    "The original of {0} ({1}) is not the file that was added.",
    "The search index cannot be read: {0}.",
    "There is no encoding called {0}.",
    "There is no language data for {0}: {1}.",
    "There is no language data for {0}.",
    "There is no way to write {0}.",
    "This case is open elsewhere ({0}).",
    "This case was not closed on another computer ({0}).",
    "This copy would still name somebody whose name is hidden ({0}).",
    "This case is open for reading only; {0} holds it.",
    "The text of {0} ({1}), page {2}, is not what its original gives. Casefile reads differently"
    " since it was added, or the text was changed: read the document again.",
    "{0} ({1}) could not be read again: {2}",
    "{0} could not be copied to the other case.",
    "{0} could not be written: {1}.",
    "{0} has no translation in this case.",
    "{0} is not a file but a link, folder or device.",
    "{0} is not read from a file.",
    "{0} lies inside {1}, whose file holds its words.",
    "{0} made the reader stop.",
    "{0} of {1} files were copied; yours stay where they are.",
    "{0} took longer than {1} seconds.",
    "“{0}” is not a date the program understands.",
    "“{0}” is not a date.",
)
"""Every message with places, as it stands in the sources; a test looks that none is missing."""

STEPS: Final = (
    "accept events", "add 1 document", "add {0} documents", "dismiss events",
    "make one letter of photos", "move {0} to another case", "read the pictures of {0}",
    "read {0} again", "review the sample case", "split {0}",
)  # fmt: skip
"""Names of undo steps that are made without a window; the window's own are translated there."""

_SENTENCE_END: Final = re.compile(r"(?<=[.!?]) +")


def told(message: str) -> str:
    """A message in the window's language; sentences nobody translated stay as they are."""
    if not message:
        return ""
    parts, told_parts = _SENTENCE_END.split(message), []
    while parts:
        taken, words = _first_known(parts)
        told_parts.append(words)
        parts = parts[taken:]
    return " ".join(told_parts)


def told_error(error: CaseError) -> str:
    """The whole of an error in one line."""
    return " ".join(told(part) for part in (error.what, error.kept, error.todo) if part)


def told_step(label: str) -> str:
    """The name of an undo step in the window's language."""
    return _known(label, "Step", STEPS) or label


def _first_known(parts: list[str]) -> tuple[int, str]:
    """How many sentences make the first message that is known, and that message."""
    for taken in range(1, len(parts) + 1):
        words = _known(" ".join(parts[:taken]), "CaseError", PATTERNS)
        if words:
            return taken, words
    return 1, parts[0]


def _known(text: str, context: str, patterns: tuple[str, ...]) -> str:
    """The translation of one message; "" when there is none."""
    translation = QCoreApplication.translate(context, text)
    if translation != text:
        return translation
    for pattern in patterns:
        found = _compiled(pattern).fullmatch(text)
        if found is not None:
            translation = QCoreApplication.translate(context, pattern)
            places = [told(one) for one in found.groups()]
            return "" if translation == pattern else _filled(translation, places)
    return ""


def _filled(text: str, places: list[str]) -> str:
    """The places put in by number; braces in what is put in stay what they are."""
    return re.sub(r"\{(\d)\}", lambda found: places[int(found[1])], text)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    pieces = re.split(r"\{\d\}", pattern)
    return re.compile("(.*?)".join(re.escape(piece) for piece in pieces), re.DOTALL)
