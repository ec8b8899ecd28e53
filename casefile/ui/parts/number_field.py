"""A whole number to type or to step through."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from casefile.ui.theme import Theme


class NumberField(QSpinBox):
    """A spin box whose digits stand where those of other fields do."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """The room before the digits grows with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        # The style sheet's padding does not reach the line inside a spin box.
        self.lineEdit().setTextMargins(self._theme.px(8), 0, 0, 0)
