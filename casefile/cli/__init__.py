"""The command line: the same services as the window, without a window."""

import sys
from collections.abc import Sequence

from casefile.cli.arguments import VERBS, parser
from casefile.cli.lock_verbs import open_lock
from casefile.model.errors import CaseError

__all__ = ["VERBS", "main"]

INTERRUPTED = 130


def main(arguments: Sequence[str]) -> int:
    """Run one verb; results go to stdout, messages to stderr.

    Exit codes: 0 done, 1 some items failed (each named), 2 usage, 3 not a case, 4 verification
    failed, 5 held by another program, 6 locked with a passphrase, 130 interrupted.
    """
    given = parser().parse_args(list(arguments))
    try:
        open_lock(given)
        code: int = given.run(given)
    except CaseError as error:
        print(f"casefile: {error.sentence()}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print("casefile: interrupted; what was added stays.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has closed it (`| head`); there is nobody left to tell.
        sys.stdout = None
        return 0
    return code
