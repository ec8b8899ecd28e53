"""One child process: started, asked, and put down when it does not answer."""

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, Any

import casefile
from casefile.model.errors import CaseError
from casefile.reading.protocol import BrokenFrame, Frame, packed, read_frame
from casefile.reading.shared_memory import SharedMemory

START_SECONDS = 240.0
"""It takes one to three; a computer on which everything else runs at once took more than sixty."""
_LAST_WORDS = 4000
_PIPE_BYTES = 1024 * 1024
"""Documents have some millions: in pieces of the usual 64 KB each side waits for the other."""
_SENT_AT_ONCE = 16 * 1024 if os.name == "posix" else 0
"""Bytes every empty pipe takes without anybody reading; a child that answers has emptied its."""


class ChildStopped(Exception):
    """The child died, or was put down because it took too long (`late`)."""

    def __init__(self, *, late: bool) -> None:
        super().__init__("took too long" if late else "ended by itself")
        self.late = late


def child_command(kind: str) -> tuple[str, ...]:
    """How a child is started: this Python, this program, nothing from the current folder."""
    return (sys.executable, "-P", "-m", "casefile", "--child", kind)


class ReadingChild:
    """A running child; starting returns at once, the first request waits until it is ready.

    One thread at a time may ask. Two helper threads stand behind it, because pipes cannot be waited
    for with a time limit on every system: one takes its answers, one its last words.
    """

    def __init__(self, command: Sequence[str], shared: SharedMemory | None = None) -> None:
        """Start it; `shared` is memory it may write to, closed with it."""
        self.served = 0
        self.shared = shared
        self._answers: SimpleQueue[Frame | None] = SimpleQueue()
        self._last_words = b""
        self._killed = False
        self._process = subprocess.Popen(  # noqa: S603  (our own interpreter and package)
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=child_environment(),
            pipesize=_PIPE_BYTES,
            pass_fds=() if shared is None else (shared.descriptor,),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._threads = [
            threading.Thread(target=self._listen, name="casefile child answers", daemon=True),
            threading.Thread(target=self._drain, name="casefile child words", daemon=True),
        ]
        for thread in self._threads:
            thread.start()
        self._ready: Mapping[str, Any] | None = None

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    def ready(self) -> Mapping[str, Any]:
        """What it said when it was ready: the layers of protection by name.

        Raises:
            CaseError: it could not be started.
        """
        if self._ready is None:
            try:
                self._ready = self._next(time.monotonic() + START_SECONDS).head
            except ChildStopped as error:
                if self._killed:
                    raise
                raise CaseError(
                    "The part of the program that reads documents could not be started.",
                    "Your case is unchanged.",
                    "The computer is very busy: end other programs, then add the document again."
                    if error.late
                    else "Start Casefile again; if it happens again, install it anew.",
                    self._words(),
                ) from error
        return self._ready

    def ask(
        self,
        head: Mapping[str, Any],
        blobs: Sequence[bytes] = (),
        *,
        seconds: float,
        on_page: Callable[[int], None] | None = None,
    ) -> Frame:
        """Its answer within `seconds`, starting not counted.

        While it reads it tells each page it has done; `on_page` hears of it. Reading those pages
        again takes as long as it took, so the time limit shrinks by that.

        Raises:
            ChildStopped: it died or was put down.
            CaseError: it could not be started.
        """
        self.ready()
        self.served += 1
        started = time.monotonic()
        message = packed(head, blobs)
        if sum(map(len, message)) <= _SENT_AT_ONCE:
            self._send(message)
            return self._answer(started, seconds, on_page)
        sender = threading.Thread(target=self._send, args=(message,), daemon=True)
        sender.start()
        try:
            return self._answer(started, seconds, on_page)
        finally:
            sender.join()

    def _answer(
        self, started: float, seconds: float, on_page: Callable[[int], None] | None
    ) -> Frame:
        deadline = started + seconds
        while True:
            answer = self._next(deadline)
            page = answer.head.get("page_done")
            if page is None:
                return answer
            now = time.monotonic()
            deadline = max(started + seconds - 1.2 * (now - started), now + 0.1 * seconds)
            if on_page is not None:
                on_page(int(page))

    def kill(self) -> None:
        """Put it down; whoever waits for its answer hears that it stopped."""
        self._killed = True
        self._process.kill()

    def stop(self) -> None:
        """Put it down, at work or not, and wait until it is gone."""
        self._process.kill()
        self._process.wait()
        for thread in self._threads:
            thread.join()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            with contextlib.suppress(OSError):  # what it never took cannot be delivered any more
                _open(pipe).close()
        if self.shared is not None:
            self.shared.close()
            self.shared = None

    def _words(self) -> str:
        """What it last wrote to standard error; once it is gone, all of that has arrived."""
        self._process.wait()
        self._threads[1].join()
        return self._last_words.decode("utf-8", "replace")

    def _send(self, message: Sequence[bytes]) -> None:
        # A child that died or closed its pipe shows in its answers.
        with contextlib.suppress(OSError, ValueError):
            stream = _open(self._process.stdin)
            for part in message:
                stream.write(part)
            stream.flush()

    def _next(self, deadline: float) -> Frame:
        try:
            answer = self._answers.get(timeout=max(deadline - time.monotonic(), 0.001))
        except Empty:
            self._process.kill()
            raise ChildStopped(late=True) from None
        if answer is None:
            self._answers.put(None)  # whoever asks again hears the same
            self._process.kill()
            raise ChildStopped(late=False)
        return answer

    def _listen(self) -> None:
        stream = _open(self._process.stdout)
        # A broken message counts as death: nothing more from this child can be trusted.
        with contextlib.suppress(BrokenFrame, OSError, ValueError):
            while (frame := read_frame(stream)) is not None:
                self._answers.put(frame)
        self._answers.put(None)

    def _drain(self) -> None:
        stream = _open(self._process.stderr)
        while words := stream.read1(_LAST_WORDS):  # type: ignore[attr-defined]
            self._last_words = (self._last_words + words)[-_LAST_WORDS:]


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise ValueError("a pipe is missing")
    return pipe


def child_environment() -> dict[str, str]:
    """Ours, with this very package first, so that a checkout needs no installing."""
    root = str(Path(casefile.__file__).parent.parent)
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"}
