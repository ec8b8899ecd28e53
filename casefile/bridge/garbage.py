"""Looks for Python's garbage on the thread that draws, and thoroughly only while nothing is to do.

Python would look whenever enough was made, on whichever thread made it: an import sets off one
search after the other, each holding up the window, and a widget found by a worker is taken apart
there, which Qt does not survive.
"""

import gc
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

LOOK_MS: Final = 1_000
QUIET_LOOKS: Final = 10
YOUNG: Final = 1_000
"""So many things made and still there are worth a short look."""
MANY: Final = 100_000
"""Searching more would be seen: a tenth of a second for half a million."""


class Garbage(QObject):
    """Takes Python's own searching over until `close`. `busy` says whether work is under way."""

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy, self._quiet, self._thorough = busy, 0, True
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        gc.disable()
        self._timer.start()

    def settle(self) -> None:
        """What is there now stays as long as the program: it is never searched again."""
        gc.collect()
        gc.freeze()

    def look(self) -> None:
        """A short search among what is new; a thorough one after ten quiet looks since the last.

        So much at once are the findings of a long document. They hold no circles and go without a
        search once nobody needs them, so they are put aside with what is never searched.
        """
        if self._busy():
            self._quiet, self._thorough = 0, False
        else:
            self._quiet += 1
        young = gc.get_count()[0]
        if young > MANY:
            gc.freeze()
        elif young > YOUNG:
            gc.collect(0)
            self._thorough = False
        if self._quiet >= QUIET_LOOKS and not self._thorough:
            gc.collect()
            self._thorough = True

    def close(self) -> None:
        """Python searches by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
