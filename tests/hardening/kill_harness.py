"""Kills an import at random moments and looks whether the case kept every promise.

`python -m tests.hardening.kill_harness [--kills 1000] [--command "python -m casefile add {case}
{files}"] [--said "added (.+)"]` runs it against any importer that prints a line for each document
it claims to have added.
"""

import argparse
import hashlib
import os
import random
import re
import selectors
import shlex
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from casefile.store import case_file
from casefile.store.check import check_case

WORDS = ("court", "office", "appeal", "letter", "hearing", "decision", "refusal", "March", "2023")
OURS = f"{shlex.quote(sys.executable)} -m tests.hardening.importer {{case}} {{source}}"


@dataclass
class Outcome:
    """What many kills showed. `broken` counts every promise not kept, by what it was."""

    kills: int = 0
    added: int = 0
    swept: int = 0
    set_aside: int = 0
    broken: Counter[str] = field(default_factory=Counter)


def make_sources(
    folder: Path, count: int, rnd: random.Random, longest: int = 600
) -> dict[str, str]:
    """Invented letters of 10 to `longest` lines, up to 60 KB; name -> SHA-256."""
    folder.mkdir()
    made = {}
    for number in range(count):
        name = f"letter{number:03d}.txt"
        lines = (
            f"Word{number:03d}x{line} " + " ".join(rnd.choices(WORDS, k=12)) + "."
            for line in range(rnd.randint(10, longest))
        )
        content = ("\n".join(lines) + "\n").encode()
        (folder / name).write_bytes(content)
        made[name] = hashlib.sha256(content).hexdigest()
    return made


@dataclass(frozen=True)
class Import:
    """An importer to kill: `said` matches its line for a document it claims to have added.

    It is given `count` documents of up to `longest` lines and killed at most `within` seconds
    after its first words, or after its start.
    """

    command: str = OURS
    said: str = "added (.+)"
    count: int = 90
    longest: int = 600
    within: float = 0.35
    from_start: bool = False


def run(place: Path, kills: int, *, seed: int = 1, importer: Import = Import()) -> Outcome:
    """Kill an import so many times; a case that is complete or broken is followed by a new one."""
    rnd, outcome, number = random.Random(seed), Outcome(), 0
    while outcome.kills < kills:
        number += 1
        folder, source = place / f"K-{number}.case", place / f"source-{number}"
        before = make_sources(source, importer.count, rnd, importer.longest)
        case_file.create_case(folder, code=f"K-2026-{number:02d}")
        claimed: set[str] = set()
        while outcome.kills < kills:
            finished = _cut_off(folder, source, importer, claimed, rnd)
            if finished:
                break
            outcome.kills += 1
            broken = _look(folder, source, before, claimed, outcome)
            outcome.broken.update(broken)
            if broken:
                break
        outcome.added += len(claimed)
    return outcome


def _cut_off(
    folder: Path,
    source: Path,
    importer: Import,
    claimed: set[str],
    rnd: random.Random,
) -> bool:
    """Start the import, kill it a random moment after it begins; whether it had finished."""
    files = " ".join(shlex.quote(str(path)) for path in sorted(source.iterdir()))
    filled = importer.command.format(
        case=shlex.quote(str(folder)), source=shlex.quote(str(source)), files=files
    )
    process = subprocess.Popen(shlex.split(filled), stdout=subprocess.PIPE)
    assert process.stdout is not None
    output = bytearray()
    left_to_live = rnd.uniform(0, importer.within)
    moment = time.monotonic() + left_to_live if importer.from_start else None
    with selectors.DefaultSelector() as waiting:
        waiting.register(process.stdout, selectors.EVENT_READ)
        while moment is None or time.monotonic() < moment:
            left = None if moment is None else max(0.0, moment - time.monotonic())
            if not waiting.select(left):
                break
            part = os.read(process.stdout.fileno(), 65_536)
            output += part
            if not part:
                break
            if moment is None:
                moment = time.monotonic() + left_to_live
    process.send_signal(signal.SIGKILL)
    output += process.stdout.read()
    process.stdout.close()
    ended = process.wait()
    lines = output.decode("utf-8", "replace").splitlines(keepends=True)
    whole = [line.rstrip("\n") for line in lines if line.endswith("\n")]
    claimed.update(match[1] for line in whole if (match := re.fullmatch(importer.said, line)))
    return ended == 0


def _look(
    folder: Path, source: Path, before: dict[str, str], claimed: set[str], outcome: Outcome
) -> list[str]:
    """Open the case as the program does after a crash; every promise that does not hold."""
    broken = []
    with case_file.open_case(folder) as case:
        if case.read_only:
            return ["the lock was not free after the kill"]
        outcome.swept += case.recovery.swept_temps
        outcome.set_aside += len(case.recovery.orphans)
        db = case.connect()
        broken += [problem.kind for problem in check_case(db, folder)]
        names = {row[0] for row in db.execute("SELECT file_name FROM document")}
        broken += ["added and not there" for name in claimed if Path(name).name not in names]
        for name in names:
            word = f"Word{name[6:9]}x3"
            found = db.execute("SELECT 1 FROM search WHERE search MATCH ?", [f'"{word}"'])
            if name in before and found.fetchone() is None:
                broken.append("added and not found by search")
        db.execute("INSERT INTO search(search, rank) VALUES ('integrity-check', 0)")
        db.close()
    for name, sha256 in before.items():
        if hashlib.sha256((source / name).read_bytes()).hexdigest() != sha256:
            broken.append("the source was changed")
    return broken


def main() -> int:
    """Run from the command line; exit code 1 when a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--command", default=OURS)
    parser.add_argument("--said", default="added (.+)")
    parser.add_argument("--count", type=int, default=90)
    parser.add_argument("--longest", type=int, default=600)
    parser.add_argument("--within", type=float, default=0.35)
    parser.add_argument("--early", action="store_true", help="also before its first words")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        outcome = run(
            Path(place),
            chosen.kills,
            seed=chosen.seed,
            importer=Import(
                chosen.command,
                chosen.said,
                chosen.count,
                chosen.longest,
                chosen.within,
                chosen.early,
            ),
        )
    print(outcome)
    return 1 if outcome.broken else 0


if __name__ == "__main__":
    sys.exit(main())
