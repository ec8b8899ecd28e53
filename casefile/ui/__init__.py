"""The window, room by room. Qt Widgets, no SQL, no documents opened here."""
