"""The real reading child with requests that misbehave as a hostile document would."""

import ctypes
import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from casefile.child import main
from casefile.child.serving import Answer
from casefile.reading.protocol import Frame


def _write(place: str) -> None:
    with Path(place).open("wb") as file:
        file.write(b"gone out")


def _connect(_place: str) -> None:
    socket.create_connection(("127.0.0.1", 9), timeout=1)


def _execute(place: str) -> None:
    os.execv(place, [place])


def _thread_free_clone(_place: str) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(56, 17, 0, 0, 0, 0) == 0:
        os._exit(0)
    raise OSError(ctypes.get_errno(), "clone")


PROBES: dict[str, Callable[[str], object]] = {
    "read": lambda place: Path(place).read_bytes(),
    "list": lambda place: os.listdir(place),  # noqa: PTH208
    "write": _write,
    "remove": lambda place: Path(place).unlink(),
    "connect": _connect,
    "socket": lambda _place: socket.socket(socket.AF_INET),
    "local socket": lambda _place: socket.socket(socket.AF_UNIX),
    "execute": _execute,
    "fork": lambda _place: os.fork(),
    "clone": _thread_free_clone,
    "kill": lambda _place: os.kill(os.getppid(), 0),
}


def probe(request: Frame) -> Answer:
    """Whether the child may do what no document should bring it to."""
    try:
        PROBES[request.head["what"]](request.head.get("place", ""))
    except OSError as error:
        return Answer(head={"refused": True, "number": error.errno})
    return Answer(head={"refused": False})


def misbehave(request: Frame) -> Answer:
    """Die, hang, or take all memory."""
    what: str = request.head["what"]
    if what == "die":
        os._exit(11)
    while what == "hang":
        pass
    held: list[Any] = []
    while True:
        held.append(bytearray(64 * 1024 * 1024))


def read(request: Frame) -> Answer:
    """A reader with a fault: some documents make it die or hang."""
    content = request.blobs[0]
    if content.startswith(b"DIE"):
        os._exit(11)
    while content.startswith(b"HANG"):
        pass
    from casefile.child.reading import handlers

    return handlers(sys.stderr.buffer)["read"](request)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], {"probe": probe, "misbehave": misbehave, "read": read}))
