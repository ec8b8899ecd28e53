"""The passphrase of a locked case: asked for on the terminal or read from a file.

Never a word of the command: other users of the computer can read those.
"""

import argparse
import getpass
import sys
from pathlib import Path

from casefile.cli.argument_types import path
from casefile.cli.printing import say, shown
from casefile.model.errors import CaseError, PassphraseNeeded, WrongUse
from casefile.store import case_file, case_key, key_slots, relocking
from casefile.store.case_file import NewLock

_PROMPT = "Passphrase: "


def add_argument(verb: argparse.ArgumentParser) -> None:
    """What every verb that opens a case takes."""
    verb.add_argument(
        "--passphrase-file",
        type=path,
        metavar="FILE",
        help="for a locked case: a file whose first line is the passphrase; default: ask for it",
    )


def open_lock(given: argparse.Namespace) -> None:
    """Unlock the cases a verb is about that have a passphrase; `given` opens them then.

    Raises:
        PassphraseNeeded: none was given, or another one; nothing was changed.
    """
    files = {"case": "passphrase_file", "target": "target_passphrase_file"}
    for name, file in files.items():
        folder = getattr(given, name, None)
        if not isinstance(folder, Path):
            continue
        relocking.settle(folder)
        if case_key.is_locked(folder):
            prompt = _PROMPT if name == "case" else "Passphrase of the other case: "
            opened = key_slots.open_slots(folder, read_phrase(getattr(given, file), prompt))
            setattr(given, name, opened)


def new_lock(given: argparse.Namespace) -> NewLock | None:
    """The lock of a case to be made, None when it shall have no passphrase.

    Asked for twice on a terminal. Raises CaseError when both differ or it is too short.
    """
    if not given.lock and given.passphrase_file is None:
        return None
    return case_file.new_lock(new_phrase(given.passphrase_file))


def lock(given: argparse.Namespace) -> int:
    """Lock a case that has no passphrase."""
    if case_key.is_locked(given.case):
        raise CaseError("This case is locked already.", "Nothing was changed.")
    relocking.lock_case(given.case, new_phrase(given.passphrase_file))
    say(given, f"{shown(given.case)}: locked; its old files were removed, not wiped from the disk")
    return 0


def unlock(given: argparse.Namespace) -> int:
    """Take the passphrase off a case."""
    relocking.remove_lock(given.case)
    say(given, f"{shown(given.case)}: no passphrase any more; anybody can read it")
    return 0


def passphrase(given: argparse.Namespace) -> int:
    """Give a locked case another passphrase, or new recovery words."""
    if case_key.key_of(given.case) is None:
        raise WrongUse(
            "This case has no passphrase.", "Nothing was changed.", "Lock it: casefile lock CASE"
        )
    if given.recovery_words:
        words = key_slots.new_recovery_words()
        key_slots.keep_recovery(given.case, words)
        say(given, "Write these words down; they open the case, the old ones no more:")
        print(words)
        return 0
    key_slots.change_passphrase(given.case, new_phrase(given.new_file, "New passphrase: "))
    say(given, f"{shown(given.case)}: the passphrase was changed")
    return 0


def add_new_file(verb: argparse.ArgumentParser, of: str) -> None:
    """Where a verb reads a new passphrase instead of asking; `of` says which."""
    verb.add_argument("--new-file", type=path, metavar="FILE", help=f"a file with {of}")


def add_arguments(changes: argparse.ArgumentParser) -> None:
    """The arguments of `passphrase`."""
    add_new_file(changes, "the new passphrase")
    changes.add_argument(
        "--recovery-words", action="store_true", help="print new recovery words instead"
    )


def new_phrase(file: Path | None, prompt: str = _PROMPT) -> str:
    """A new passphrase: the first line of the file, or what a person types twice.

    Raises CaseError when both differ.
    """
    phrase = read_phrase(file, prompt)
    if file is None and getpass.getpass("The same again: ") != phrase:
        raise CaseError("These are two different passphrases.", "Nothing was changed.")
    return phrase


def read_phrase(file: Path | None, prompt: str = _PROMPT) -> str:
    """The first line of the file, or what a person types without it showing.

    Raises:
        WrongUse: the file cannot be read.
        PassphraseNeeded: there is neither file nor terminal.
    """
    if file is not None:
        try:
            lines = file.read_text(encoding="utf-8").splitlines()
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
    return getpass.getpass(prompt)
