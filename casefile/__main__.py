"""Three doors: the window, a command-line verb, or a child process (`--child`)."""

import sys
from collections.abc import Sequence

from casefile.reading.sandbox import no_core_dumps, stay_offline


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the door the arguments ask for; the exit code.

    Each door is imported only when it is opened: the window never loads what parses documents,
    the command line never loads the window.
    """
    no_core_dumps()
    stay_offline()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["--child"]:
        from casefile.child import main as child

        return child(given[1:])
    from casefile.cli import VERBS
    from casefile.cli import main as command_line

    if given and (given[0] in VERBS or given[0] in ("--help", "-h", "--version")):
        code = command_line(given)
        if code != 0 or given[0] != "sample" or "--open" not in given:
            return code
        given = [next(one for one in given[1:] if not one.startswith("-"))]
    from casefile.app import main as window

    return window(given)


if __name__ == "__main__":
    sys.exit(main())
