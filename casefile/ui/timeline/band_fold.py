"""Folds the band away: by the person's choice, else where the window is too low for it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from casefile.ui.parts.context import Context
from casefile.ui.timeline.filter_bar import FilterBar

# In a lower window (at 100 % text), or a lower room where the results stand below it, the band is
# folded unless the person asked for it.
LOW_WINDOW, LOW_ROOM = 800, 520


class BandFold(QObject):
    """Watches the room's size and the fold button. `folded` by choice is remembered."""

    def __init__(self, context: Context, band: QWidget, filters: FilterBar, room: QWidget) -> None:
        super().__init__(room)
        self._context, self._band, self._filters, self._room = context, band, filters, room
        self._chosen: bool | None = True if context.preferences.on("band_folded") else None
        self._rows = False
        filters.fold_asked.connect(self._turn)
        room.installEventFilter(self)

    @property
    def folded(self) -> bool:
        """Whether the band is folded now."""
        if self._chosen is not None:
            return self._chosen
        px = self._context.theme.px
        low = self._room.window().height() < px(LOW_WINDOW)
        return low or self._room.height() < px(LOW_ROOM)

    def show_rows(self, *, rows: bool) -> None:
        """Without events there is no band."""
        self._rows = rows
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size of the window decides anew, where the person has not."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._show()
        return False

    def _turn(self) -> None:
        self._chosen = not self.folded
        self._context.preferences.put("band_folded", self._chosen)
        self._show()

    def _show(self) -> None:
        self._band.setVisible(self._rows and not self.folded)
        self._filters.show_folded(folded=self.folded)
