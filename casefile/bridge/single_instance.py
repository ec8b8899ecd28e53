"""One window a case: a second start hands its files to the first and ends (`instance_server.py`).

A local socket only the same user may open, named by a hash of user and case folder, so that the
name tells nothing about the case. Messages are one line of JSON, at most 1 MB.
"""

import getpass
import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCryptographicHash, QDir

WAIT_MS: Final = 800


def instance_name(folder: Path | None) -> str:
    """The socket's name for a case folder, or for the first screen without one."""
    key = f"{getpass.getuser()}\0{folder.resolve() if folder else ''}"
    # Qt's SHA-256 is loaded anyway; Python's brings along a library that takes 2 ms.
    sealed = QCryptographicHash.hash(key.encode(), QCryptographicHash.Algorithm.Sha256)
    return f"casefile-{sealed.toHex().toStdString()[:24]}"


def hand_over(folder: Path | None, files: list[Path]) -> bool:
    """Gives files to the window that has this case open; False when there is none."""
    name = instance_name(folder)
    if os.name == "posix" and not Path(QDir.tempPath(), name).exists():
        return False
    # Imported when somebody may be there: the first window does not wait for it.
    import json

    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT_MS):
        return False
    names = [str(path.absolute()) for path in files]
    socket.write(json.dumps({"files": names}).encode() + b"\n")
    socket.waitForBytesWritten(WAIT_MS)
    socket.disconnectFromServer()
    if socket.state() != QLocalSocket.LocalSocketState.UnconnectedState:
        socket.waitForDisconnected(WAIT_MS)
    return True
