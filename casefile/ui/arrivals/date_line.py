"""A date typed into a box of the results; what was understood or is wrong stands below it."""

from PySide6.QtGui import QHideEvent, QMoveEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from casefile.bridge.messages import told_error
from casefile.model.errors import InvalidDate
from casefile.text.typed_date import parse_typed_date
from casefile.ui.parts.announce import announce
from casefile.ui.parts.texts import label, set_role
from casefile.ui.theme import Theme

WIDTH, MARGIN = 320, 8


class DateLine(QLineEdit):
    """`edtf` is the date understood, "" for none; `problem` why the words cannot be taken."""

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._language, self._around = theme, language, parent
        self.edtf = self.problem = ""
        self.setPlaceholderText(self.tr("13 Dec 2023, Dec 2023, 2023"))
        self.echo = label("", "faint", parent, wrap=True)
        self.echo.setProperty("kind", "card")
        self.echo.setMargin(MARGIN)
        self.echo.hide()
        self.textEdited.connect(self._read)
        self.destroyed.connect(self.echo.deleteLater)

    def show_date(self, edtf: str, words: str) -> None:
        """Begins with the date there is."""
        self.edtf, self.problem = edtf, ""
        self.setText(words)
        self.selectAll()

    def say_problem(self) -> None:
        """Says aloud what stands below, where the words cannot be taken."""
        announce(self, self.problem)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was said of the words goes with them."""
        self.echo.hide()
        super().hideEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        """What is said of the words stays beside them."""
        super().moveEvent(event)
        self._place()

    def _read(self, typed: str) -> None:
        self.edtf = self.problem = said = ""
        if typed.strip():
            try:
                found = parse_typed_date(typed, self._language)
            except InvalidDate as error:
                self.problem = said = told_error(error)
            else:
                self.edtf, said = found.edtf, found.echo
                if found.alternatives:
                    first, second = (words for _, words in found.alternatives[:2])
                    asked = self.tr("{0} or {1}? Write the month as a word.")
                    self.problem = said = asked.format(first, second)
        self.echo.setText(said)
        set_role(self.echo, "warn" if self.problem else "faint")
        self.echo.setVisible(bool(said))
        self._place()

    def _place(self) -> None:
        """Below the line, above it where there is no room, never outside the list."""
        if self.echo.isHidden():
            return
        room, box = self._around.rect(), self.geometry()
        wide = min(max(box.width(), self._theme.px(WIDTH)), room.width())
        high = self.echo.heightForWidth(wide)
        below = box.bottom() + 1 + high <= room.bottom()
        top = box.bottom() + 1 if below else max(box.top() - high, 0)
        self.echo.setGeometry(min(box.left(), room.right() - wide), top, wide, high)
        self.echo.raise_()
