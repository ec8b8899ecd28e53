"""The door to the window: looks whether one can be shown, then puts the program together."""

import gc
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from casefile.bridge.screen import missing_packages, missing_words, no_screen

CANNOT, WRONG_USE = 1, 2


def main(given: Sequence[str] = ()) -> int:
    """Opens the window: `[CASE] [FILE...]`; ends when it is closed, with the exit code.

    Without a screen it says so and ends well; a missing system library is named with its package.
    """
    paths = [Path(one) for one in given]
    if gone := [path for path in paths if not path.exists()]:
        # What takes documents in brings a lot along; the bare window does not wait for it.
        from casefile.services.import_document import shown_name

        sys.stderr.write(f"casefile: no such file, case or verb: {shown_name(str(gone[0]))}\n")
        return WRONG_USE
    if no_screen():
        sys.stderr.write("casefile: there is no screen here, so no window was opened.\n")
        return 0
    if packages := missing_packages():
        sys.stderr.write(missing_words(packages))
        return CANNOT
    if not paths:
        return run(None, [])
    # Not for the bare window: the store takes its time to load.
    from casefile.store.case_file import is_case

    folder = paths[0] if is_case(paths[0]) else None
    return run(folder, paths[1:] if folder else paths)


def run(folder: Path | None, files: Sequence[Path]) -> int:
    """Shows the window, or hands everything to the one that has this case open already."""
    # Qt can only be loaded once its system libraries are known to be there.
    from PySide6.QtWidgets import QApplication

    from casefile.bridge.plain_imports import import_plainly

    import_plainly()
    # What is imported from here on costs only itself.
    from casefile.bridge.single_instance import hand_over
    from casefile.ui.program import Program

    app = QApplication(sys.argv[:1])
    app.setApplicationName("casefile")
    app.setApplicationDisplayName("Casefile")
    app.setDesktopFileName("casefile")
    if hand_over(folder, list(files)):
        return 0
    program = Program(app)
    program.open_window(folder, files)
    signal.signal(signal.SIGINT, lambda *_: app.quit())
    code = app.exec()
    program.close()
    # All there is ends with the process: Python need not go through it once more.
    gc.freeze()
    return code
