"""One window a case: a second start hands its files to the first and ends.

A local socket only the same user may open, named by a hash of user and case folder, so that the
name tells nothing about the case. Messages are one line of JSON, at most 1 MB.
"""

import getpass
import hashlib
import json
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS: Final = 800
LONGEST: Final = 1_000_000


def instance_name(folder: Path | None) -> str:
    """The socket's name for a case folder, or for the first screen without one."""
    key = f"{getpass.getuser()}\0{folder.resolve() if folder else ''}"
    return f"casefile-{hashlib.sha256(key.encode()).hexdigest()[:24]}"


def hand_over(folder: Path | None, files: list[Path]) -> bool:
    """Gives files to the window that has this case open; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(instance_name(folder))
    if not socket.waitForConnected(WAIT_MS):
        return False
    names = [str(path.absolute()) for path in files]
    socket.write(json.dumps({"files": names}).encode() + b"\n")
    socket.waitForBytesWritten(WAIT_MS)
    socket.disconnectFromServer()
    if socket.state() != QLocalSocket.LocalSocketState.UnconnectedState:
        socket.waitForDisconnected(WAIT_MS)
    return True


class SingleInstance(QObject):
    """Listens for later starts on the same case; `called` gives the files they brought."""

    called = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None
        self._read: dict[QLocalSocket, bytes] = {}

    def listen(self, folder: Path | None) -> bool:
        """Becomes the window of this case; False when another one answers already."""
        self.close()
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._accept)
        name = instance_name(folder)
        if not server.listen(name):
            # A socket file left by a crash refuses nobody: take it over.
            QLocalServer.removeServer(name)
            if not server.listen(name):
                server.deleteLater()
                return False
        self._server = server
        return True

    def close(self) -> None:
        """Stops listening."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _accept(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._read[socket] = b""
            socket.readyRead.connect(lambda socket=socket: self._gather(socket))
            socket.disconnected.connect(lambda socket=socket: self._finish(socket))
            self._gather(socket)

    def _gather(self, socket: QLocalSocket) -> None:
        if socket in self._read:
            self._read[socket] += bytes(socket.readAll().data())
            if len(self._read[socket]) > LONGEST:
                socket.abort()

    def _finish(self, socket: QLocalSocket) -> None:
        self._gather(socket)
        line = self._read.pop(socket, b"")
        socket.deleteLater()
        self.called.emit(files_in(line))


def files_in(line: bytes) -> list[Path]:
    """The files a later start named; none for anything that is not such a message."""
    try:
        message = json.loads(line or b"{}")
    except ValueError:
        return []
    names = message.get("files", []) if isinstance(message, dict) else []
    return [Path(name) for name in names if isinstance(name, str)]
