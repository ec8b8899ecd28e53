"""Archives in the case: what they hold, and chosen files taken out of them, on a worker."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from casefile.bridge.jobs import Jobs
from casefile.model.reading import ArchiveEntry
from casefile.services import open_archive
from casefile.services.open_archive import ArchiveReader, Unpacked


class Archives(QObject):
    """`unpacked(files, path)` when chosen files of the archive at `path` are ready to be added.

    An archive that cannot be opened is told as every failed job is.
    """

    unpacked = Signal(object, object)

    def __init__(self, folder: Path, jobs: Jobs, reader: ArchiveReader, parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._jobs, self._reader = folder, jobs, reader

    def list_files(self, sha256: str, done: Callable[[tuple[ArchiveEntry, ...]], None]) -> None:
        """Asks what an archive of the case holds."""
        self._jobs.background(
            open_archive.contents,
            self._reader,
            self._folder,
            sha256,
            done=done,
        )

    def take(self, sha256: str, document_id: int, path: Path, places: Sequence[int]) -> None:
        """Takes chosen files out of an archive that is a document of the case."""

        def unpacked(files: Sequence[Unpacked]) -> None:
            self.unpacked.emit(files, path)

        self._jobs.background(
            open_archive.unpack,
            self._reader,
            self._folder,
            sha256,
            document_id,
            tuple(places),
            done=unpacked,
        )
