"""Listens for later starts on the same case, which `single_instance.hand_over` announces."""

import json
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from casefile.bridge.single_instance import instance_name

LONGEST: Final = 1_000_000


class _Call(QObject):
    """One later start on the line; `ended` gives what it said."""

    ended = Signal(bytes)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket, self._said = socket, b""
        socket.setParent(self)
        socket.readyRead.connect(self._gather)
        socket.disconnected.connect(self._end)
        if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
            self._end()

    def _gather(self) -> None:
        if len(self._said) <= LONGEST:
            self._said += self._socket.readAll().data()

    def _end(self) -> None:
        self._gather()
        said, self._said = self._said, b""
        self.ended.emit(said)
        self.deleteLater()


class SingleInstance(QObject):
    """Listens for later starts on the same case; `called` gives the files they brought."""

    called = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    def listen(self, folder: Path | None) -> bool:
        """Becomes the window of this case; False when another one answers already."""
        self.close()
        name = instance_name(folder)
        if not self._server.listen(name):
            # A socket file left by a crash answers nobody: take it over.
            QLocalServer.removeServer(name)
            return self._server.listen(name)
        return True

    def close(self) -> None:
        """Stops listening."""
        self._server.close()

    def _accept(self) -> None:
        while self._server.hasPendingConnections():
            call = _Call(self._server.nextPendingConnection(), self)
            call.ended.connect(self._tell)

    def _tell(self, said: bytes) -> None:
        self.called.emit(files_in(bytes(said)))


def files_in(line: bytes) -> list[Path]:
    """The files a later start named; none for anything that is not such a message."""
    try:
        message = json.loads(line or b"{}")
    except ValueError:
        return []
    names = message.get("files", []) if isinstance(message, dict) else []
    return [Path(name) for name in names if isinstance(name, str)]
