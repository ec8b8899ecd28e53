"""What every dialog stands on: a heading, what it is about, its parts, the buttons at the foot."""

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.form_area import FormArea
from casefile.ui.parts.opening import open_size, screen_room
from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme

_SIDE, _TOP, _BOTTOM = 24, 20, 16


class Sheet(QDialog):
    """As tall as its `column`; on a screen lower than that the column scrolls above the buttons.

    `width` and `height` are in pixels at text size 100 %; a column with a list wants a height.
    """

    def __init__(
        self, theme: Theme, title: str, parent: QWidget, width: int, height: int = 0
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._theme, self._wide, self._high = theme, width, height
        self._buttons: list[QWidget] = []
        self._area = FormArea(self)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.column = QVBoxLayout(self._area.content)
        self.column.setContentsMargins(_SIDE, _TOP, _SIDE, 8)
        self.column.setSpacing(8)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(_SIDE, 8, _SIDE, _BOTTOM)
        self._foot.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addLayout(self._foot)
        theme.changed.connect(self.fit)

    def add_head(self, heading: str, told: str) -> None:
        """What it is called, and what it is about."""
        self.column.addWidget(label(heading, "heading", self, wrap=True))
        self.add_told(told)

    def add_told(self, told: str) -> None:
        """What it is about, of a dialog whose title says the rest."""
        self.column.addWidget(label(told, "secondary", self, wrap=True))
        self.column.addSpacing(6)

    def add_foot(self, *buttons: QWidget, first: QWidget | None = None) -> None:
        """The buttons at its right, the one that agrees last; `first` at its left."""
        self._buttons = [*buttons, *([first] if first is not None else [])]
        if first is not None:
            self._foot.addWidget(first)
        self._foot.addStretch(1)
        for button in buttons:
            self._foot.addWidget(button)

    def leave_button(self, words: str) -> KeyButton:
        """The button that leaves it as Esc does."""
        made = KeyButton(self._theme, words, self, key="Esc")
        made.clicked.connect(self.reject)
        return made

    def showEvent(self, event: QShowEvent) -> None:
        """Finds its size before it is placed over its window."""
        if not event.spontaneous():
            self._order_keys()
            self.fit()
        super().showEvent(event)

    def _order_keys(self) -> None:
        """Tab goes down the column, then to the buttons; the first field has the keys."""
        fields = [
            one
            for one in self._area.content.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus
            and one.focusProxy() is None
            and one.window() is self
        ]
        for before, after in pairwise([*fields, *self._buttons]):
            QWidget.setTabOrder(before, after)
        if self.focusWidget() is None and fields:
            fields[0].setFocus()

    def event(self, event: QEvent) -> bool:
        """Grows when something in it came or grew."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.resize(self.width(), max(self.height(), self._needed(self.width())))
        return done

    def fit(self) -> None:
        """As large as what stands in it wants now."""
        widest = self._area.content.minimumSizeHint().width()
        width = min(max(self._theme.px(self._wide), widest), screen_room(self).width())
        open_size(self, width, max(self._needed(width), self._theme.px(self._high)))

    def _needed(self, width: int) -> int:
        """How tall all of it is at that width, but never taller than the screen."""
        # A bar that came while it was lower would stay, and need the room it takes.
        bar = self._area.verticalScrollBar().sizeHint().width()
        height = self._area.height_at(width - bar) + self._foot.sizeHint().height()
        return min(height, screen_room(self).height())


def add_field(column: QBoxLayout, words: str, field: QWidget, owner: QWidget) -> QWidget:
    """A field below its name; the name is given back."""
    name = label(words, "field", owner)
    name.setBuddy(field)
    column.addWidget(name)
    column.addWidget(field)
    return name
