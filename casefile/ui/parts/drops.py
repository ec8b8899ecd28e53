"""What is dragged onto the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_paths(data: QMimeData) -> list[Path]:
    """The files and folders of a drop; addresses that are no files of this computer are none."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
