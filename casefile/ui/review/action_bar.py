"""The bar under the review card: what each key does, as buttons that show it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from casefile.model.event import Event
from casefile.ui.event.source_words import folded
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.theme import Theme

translate = QCoreApplication.translate


class ActionBar(QFrame):
    """Buttons for A Y J S E X and the arrow, undo at the right. `acted` names the act."""

    acted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: dict[str, KeyButton] = {}
        box = QWidget(self)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        flow = FlowLayout(box, 6)
        for act, words, key, icon in _rows():
            kind = "primary" if act == "accept" else "plain"
            button = KeyButton(theme, words, box, icon=icon, key=key, kind=kind)
            button.clicked.connect(self._telling(act))
            flow.addWidget(button)
            self._buttons[act] = button
        self._undo = undo = KeyButton(
            theme, translate("Review", "Undo"), self, icon="undo-2", key="Ctrl+Z"
        )
        undo.setAccessibleName(translate("Review", "Undo"))
        undo.clicked.connect(self._telling("undo"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 11, 16, 11)
        row.addWidget(box, 1)
        row.addWidget(undo)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow bar the icons and a word give way, so that all stands in one row."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(860)
        self._undo.setText("" if narrow else translate("Review", "Undo"))
        self._buttons["accept"].set_icon_name("" if narrow else "check")

    def show_event(self, event: Event | None) -> None:
        """Which keys mean something for this event."""
        waiting = event is not None and event.state == "suggested"
        can = {
            "accept": waiting,
            "confirm": event is not None and event.date_in_brackets,
            "join": event is not None and bool(event.proposals),
            "split": event is not None and len(folded(event.quotes)) > 1,
            "edit": event is not None,
            "dismiss": event is not None and event.state != "dismissed",
            "restore": event is not None and event.state == "dismissed",
            "later": event is not None,
        }
        for act, button in self._buttons.items():
            button.setEnabled(can[act])
        for act in ("accept", "restore"):
            self._buttons[act].setVisible((act == "restore") == can["restore"])

    def _telling(self, act: str) -> Callable[[], None]:
        return lambda: self.acted.emit(act)


def _rows() -> tuple[tuple[str, str, str, str], ...]:
    return (
        ("accept", translate("Review", "Accept"), "A", "check"),
        ("restore", translate("Review", "Bring back"), "A", "undo-2"),
        ("confirm", translate("Review", "Year"), "Y", ""),
        ("join", translate("Review", "Join"), "J", ""),
        ("split", translate("Review", "Split"), "S", ""),
        ("edit", translate("Review", "Edit"), "E", ""),
        ("dismiss", translate("Review", "Dismiss"), "X", ""),
        ("later", translate("Review", "Later"), "Right", ""),
    )
