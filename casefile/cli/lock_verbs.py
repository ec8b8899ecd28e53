"""The passphrase of a locked case: asked for on the terminal or read from a file.

Never a word of the command: other users of the computer can read those.
"""

import argparse
import getpass
import sys
from pathlib import Path

from casefile.model.errors import CaseError, PassphraseNeeded, WrongUse
from casefile.store import case_file, case_key, key_slots
from casefile.store.case_file import NewLock

_PROMPT = "Passphrase: "


def add_argument(verb: argparse.ArgumentParser) -> None:
    """What every verb that opens a case takes."""
    verb.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="for a locked case: a file whose first line is the passphrase; default: ask for it",
    )


def open_lock(given: argparse.Namespace) -> None:
    """Unlock the case a verb is about, if it has a passphrase; `given.case` opens it then.

    Raises:
        PassphraseNeeded: none was given, or another one; nothing was changed.
    """
    folder = getattr(given, "case", None)
    if isinstance(folder, Path) and case_key.is_locked(folder):
        given.case = key_slots.open_slots(folder, _phrase(given))


def new_lock(given: argparse.Namespace) -> NewLock | None:
    """The lock of a case to be made, None when it shall have no passphrase.

    Asked for twice on a terminal. Raises CaseError when both differ or it is too short.
    """
    if not given.lock and given.passphrase_file is None:
        return None
    phrase = _phrase(given)
    if given.passphrase_file is None and getpass.getpass("The same again: ") != phrase:
        raise CaseError("These are two different passphrases.", "No case was made.")
    return case_file.new_lock(phrase)


def _phrase(given: argparse.Namespace) -> str:
    """The first line of the file, or what a person types without it showing."""
    if given.passphrase_file is not None:
        try:
            lines = given.passphrase_file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise WrongUse(
                "The file with the passphrase cannot be read.", "Nothing was changed.", str(error)
            ) from error
        return lines[0] if lines else ""
    if not sys.stdin.isatty():
        raise PassphraseNeeded(
            "A passphrase is needed to open or lock this case.",
            "Nothing was changed.",
            "Run this on a terminal, or give --passphrase-file.",
        )
    return getpass.getpass(_PROMPT)
