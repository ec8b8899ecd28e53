"""How wide view and source viewer are, remembered for each view."""

from PySide6.QtWidgets import QSplitter

from casefile.bridge.preferences import Preferences

VIEWER_SHARE = (660, 380)


class ViewSizes:
    """Keeps and restores the sizes of one splitter under the name of the view shown."""

    def __init__(self, splitter: QSplitter, preferences: Preferences) -> None:
        self._splitter, self._preferences = splitter, preferences

    def keep(self, view: str) -> None:
        """Remembers the sizes as they are for a view; nothing without a viewer beside it."""
        viewer = self._splitter.widget(1)
        if view and viewer is not None and viewer.isVisible():
            self._preferences.keep_layout(f"view-{view}", self._splitter.saveState())

    def restore(self, view: str) -> None:
        """Takes the sizes a view was left with, or the usual ones."""
        state = self._preferences.layout(f"view-{view}")
        if state.isEmpty() or not self._splitter.restoreState(state):
            self._splitter.setSizes(list(VIEWER_SHARE))
