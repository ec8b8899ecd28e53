"""Says in words what has just happened, to a person who hears the window."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """A screen reader speaks `words` when it is next silent; nothing happens without one."""
    if words:
        # Loading these classes takes 2 ms, and the first window has nothing to say.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
