"""F6: the keyboard moves from one part of the window to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from casefile.ui.parts.room import TakesFocus


def move_to_pane(panes: Sequence[QWidget], step: int) -> None:
    """Gives the keyboard to the pane `step` places after the one that has it; hidden ones pass."""
    shown = [pane for pane in panes if pane.isVisible()]
    if not shown:
        return
    here = next((place for place, pane in enumerate(shown) if _holds_focus(pane)), -1)
    first = here + step if here >= 0 else 0
    for away in range(len(shown)):
        pane = shown[(first + away * (step or 1)) % len(shown)]
        if isinstance(pane, TakesFocus):
            pane.focus_list()
        if not _holds_focus(pane):
            _first_focusable(pane).setFocus(Qt.FocusReason.ShortcutFocusReason)
        if _holds_focus(pane):
            return


def _holds_focus(pane: QWidget) -> bool:
    focus = pane.window().focusWidget()
    return focus is not None and (focus is pane or pane.isAncestorOf(focus))


def _first_focusable(pane: QWidget) -> QWidget:
    """The first widget of a pane that takes the keyboard; the pane itself when none does."""
    for one in pane.findChildren(QWidget):
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled():
            return one
    return pane
