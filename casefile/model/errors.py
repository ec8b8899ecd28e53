"""Errors a caseworker can act on: what happened, what was kept, what to do."""

LOCKED = "needs password"
"""Why a document that only its password opens cannot be read."""


class CaseError(Exception):
    """Something a person must know about, in words they can act on.

    Attributes:
        what: what happened, one sentence.
        kept: what is safe or unchanged, one sentence or "".
        todo: what to do next, one sentence or "".
        details: technical words for the Details fold, never shown first.
    """

    exit_code = 1

    def __init__(self, what: str, kept: str = "", todo: str = "", details: str = "") -> None:
        super().__init__(what)
        self.what, self.kept, self.todo, self.details = what, kept, todo, details

    def sentence(self) -> str:
        """The whole message as one line of plain text."""
        return " ".join(part for part in (self.what, self.kept, self.todo) if part)


class WrongUse(CaseError):
    """The command line asks for something that makes no sense."""

    exit_code = 2


class NotACase(CaseError):
    """The folder is not a case, or not there."""

    exit_code = 3


class NewerCase(CaseError):
    """The case was written by a newer program; it is left untouched."""

    exit_code = 3


class DamagedCase(CaseError):
    """The case file does not hold together."""

    exit_code = 4


class CaseLocked(CaseError):
    """Another window or program holds the case for writing."""

    exit_code = 5


class PassphraseNeeded(CaseError):
    """The case is locked with a passphrase; none was given, or another one."""

    exit_code = 6


class InvalidDate(CaseError):
    """The words or the EDTF value are not a date."""

    exit_code = 2


class Unreadable(CaseError):
    """A document cannot be read; it is kept all the same.

    `reason` is one of REASONS, the only reasons there are. `media_type` is what the file is, where
    that is known.
    """

    REASONS = (LOCKED, "damaged", "too large", "not supported", "empty", "waiting")

    def __init__(
        self, reason: str, what: str = "", kept: str = "", todo: str = "", media_type: str = ""
    ) -> None:
        super().__init__(what or f"The document was not read: {reason}.", kept, todo)
        self.reason, self.media_type = reason, media_type
