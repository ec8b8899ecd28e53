"""Kills a session or a command at random moments and holds its claims against the case."""

import multiprocessing
import os
import random
import selectors
import shlex
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import Protocol

from casefile.services.open_case import working_case
from casefile.store import case_file
from casefile.store.case_file import NewLock
from tests.hardening import session
from tests.hardening.claims import Claims, changed_sources, make_sources

CODE = "K-2026-01"


class Running(Protocol):
    """A program that runs; its lines come out of the descriptor `said`."""

    said: int

    def kill(self) -> tuple[bytes, bool]:
        """End it; what it had still said, and whether it had come to its end by itself."""
        ...


Start = Callable[[Path, Path], Running]


class Command:
    """A command line of its own, children and all; "{case}" and "{files}" stand in it."""

    def __init__(self, command: str, folder: Path, source: Path) -> None:
        files = " ".join(shlex.quote(str(path)) for path in sorted(source.iterdir()))
        filled = command.format(case=shlex.quote(str(folder)), files=files)
        self._process = subprocess.Popen(shlex.split(filled), stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        self.said = self._process.stdout.fileno()

    def kill(self) -> tuple[bytes, bool]:
        self._process.kill()
        rest, _ = self._process.communicate()
        return rest, self._process.returncode == 0


def forking() -> ForkServerContext:
    """Makes processes out of one that has everything loaded."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["__main__", "tests.hardening.warmed"])
    return context


class Forked:
    """A session in a process forked from one that has everything loaded: it starts at once."""

    def __init__(self, folder: Path, source: Path, key: bytes | None = None) -> None:
        context = forking()
        self._heard, told = context.Pipe(duplex=False)
        self._process = context.Process(target=_session, args=(folder, source, key, told))
        self._process.start()
        told.close()
        self.said = self._heard.fileno()

    def kill(self) -> tuple[bytes, bool]:
        self._process.kill()
        self._process.join()
        rest = b""
        while part := os.read(self.said, 65_536):
            rest += part
        self._heard.close()
        return rest, self._process.exitcode == 0


def _session(folder: Path, source: Path, key: bytes | None, told: Connection) -> None:
    session.main(folder, source, key, told.fileno())


@dataclass
class Outcome:
    """What many kills showed. `broken` counts every promise not kept, by what it was.

    `early` are the kills before the program had said anything of that kind that is counted.
    """

    kills: int = 0
    early: int = 0
    added: int = 0
    decided: int = 0
    broken: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True)
class Rounds:
    """How a program is killed, given `count` letters of up to `longest` lines.

    It dies at most `within` seconds after it has said any number of things up to `words`: so a busy
    computer sees the same moments as an idle one. What is said of files that were there already
    does not count where `counted` says so.
    """

    start: Start
    count: int = 60
    longest: int = 16
    words: int = 40
    within: float = 0.05
    counted: bytes = b"\n"
    """How a line ends that counts."""


def run(place: Path, kills: int, rounds: Rounds, *, seed: int, lock: NewLock | None) -> Outcome:
    """Kill it so many times; a case that is complete or broken is followed by a new one."""
    chance, outcome, number = random.Random(seed), Outcome(), 0
    while outcome.kills < kills:
        number += 1
        folder, source = place / f"K-{number}.case", place / f"source-{number}"
        before = make_sources(source, rounds.count, chance, rounds.longest)
        opened = case_file.create_case(folder, code=CODE, lock=lock)
        claims = Claims()
        while outcome.kills < kills:
            said = _cut_off(folder, source, rounds, claims, chance)
            if said is None:
                break
            outcome.kills += 1
            outcome.early += said == 0
            with working_case(opened) as case:
                broken = claims.broken(case)
            broken += ["the source was changed"] * len(changed_sources(source, before))
            outcome.broken.update(broken)
            if broken:
                break
        outcome.added += len(claims.added)
        outcome.decided += len(claims.decided)
    return outcome


def _cut_off(
    folder: Path, source: Path, rounds: Rounds, claims: Claims, chance: random.Random
) -> int | None:
    """Start it and kill it a random moment after it begins; how much it had said that counts.

    None when it had finished.
    """
    program = rounds.start(folder, source)
    output = bytearray()
    words, left_to_live = chance.randint(0, rounds.words), chance.uniform(0, rounds.within)
    moment = None if words else time.monotonic() + left_to_live
    with selectors.DefaultSelector() as waiting:
        waiting.register(program.said, selectors.EVENT_READ)
        while moment is None or time.monotonic() < moment:
            left = None if moment is None else max(0.0, moment - time.monotonic())
            if not waiting.select(left):
                break
            part = os.read(program.said, 65_536)
            if not part:
                break
            output += part
            if moment is None and output.count(rounds.counted) >= words:
                moment = time.monotonic() + left_to_live
    rest, finished = program.kill()
    output += rest
    for line in output.decode("utf-8", "replace").splitlines(keepends=True):
        if line.endswith("\n"):
            claims.hear(line.rstrip("\n"))
    return None if finished else output.count(rounds.counted)
