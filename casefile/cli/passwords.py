"""The passwords of locked documents: read from a file, for this one command.

Never a word of the command: other users of the computer can read those.
"""

import argparse

from casefile.cli.argument_types import path
from casefile.model.errors import WrongUse


def add_argument(verb: argparse.ArgumentParser) -> None:
    """What every verb that reads documents takes."""
    verb.add_argument(
        "--password-file",
        type=path,
        metavar="FILE",
        help="for locked documents: a file with their passwords, one a line; they are not kept",
    )


def passwords(given: argparse.Namespace) -> tuple[str, ...]:
    """The passwords a person handed over; none without --password-file.

    Raises:
        WrongUse: the file cannot be read.
    """
    if given.password_file is None:
        return ()
    try:
        lines = given.password_file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise WrongUse(
            "The file with the passwords cannot be read.", "Nothing was changed.", str(error)
        ) from error
    return tuple(line for line in lines if line)
