"""A child process: it reads or shows documents after giving up its rights, or writes files.

It gets bytes and plain values through a pipe and answers through another; it never gets a path.
"""

import gc
import importlib
import os
import socket
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

from casefile.child.serving import Handler, serve
from casefile.reading.protocol import write_frame
from casefile.reading.sandbox import leave_network

GARBAGE_AFTER = 20_000
"""New objects before garbage is looked for: a document makes many that live as long as it."""

KINDS = ("reading", "showing", "writing", "ocr", "locking")


def main(arguments: Sequence[str], more: Mapping[str, Handler] | None = None) -> int:
    """Serve until the pipe closes; `arguments` is one of KINDS.

    `more` are further requests to answer: the tests ask the child to misbehave.
    """
    kind = arguments[0] if arguments else ""
    if kind not in KINDS:
        sys.stderr.write("casefile --child is started by Casefile itself\n")
        return 2
    requests, answers = _take_pipes()
    network = leave_network()
    # trafilatura's import would otherwise open an IPv6 socket to see whether there is IPv6.
    socket.has_ipv6 = False
    # Only now: what parses documents takes time to import and may start threads, after which no
    # process can leave its network.
    work = importlib.import_module(f"casefile.child.{kind}")
    layers = (network, *work.prepare())
    # What was loaded stays to the end: looking for garbage among it takes a tenth of the time.
    gc.collect()
    gc.freeze()
    gc.set_threshold(GARBAGE_AFTER)
    write_frame(answers, {"ready": True, "layers": {layer.name: layer.words for layer in layers}})
    serve(requests, answers, {**work.handlers(answers), **(more or {})})
    return 0


def _take_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """The two pipes; what a library prints goes to standard error from now on."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    requests = os.fdopen(os.dup(0), "rb")
    with Path(os.devnull).open("rb") as nothing:
        os.dup2(nothing.fileno(), 0)
    return requests, answers
