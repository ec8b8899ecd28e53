"""Replays the system calls of an import and rebuilds what a disk may hold after a power cut.

The model is stricter than usual file systems, about what POSIX allows: bytes not yet synced are
missing, or there in part; names not yet synced in their folder are missing, or a beginning of that
folder's changes is there. What was synced before stays.
"""

import random
import re
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from casefile.model.errors import CaseError
from casefile.store import case_file, driver
from casefile.store.check import check_case

WATCHED = (
    "openat,write,pwrite64,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat"
)
CALL = re.compile(r"^\d+\s+(?P<name>\w+)\((?P<rest>.*)\)\s+= (?P<result>-?\d+)")
QUOTED = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
HANDLE = re.compile(r"^-?\d+<((?:\\x[0-9a-f]{2})+)>")
SECTOR = 512


@dataclass(frozen=True)
class Step:
    """One system call on a file: `act` is make, write, cut, sync, rename, remove or said."""

    act: str
    path: str
    content: bytes = b""
    at: int = -1
    other: str = ""


@dataclass
class Stored:
    """A file's bytes as programs see them, as the disk holds them for sure, and what is between."""

    seen: bytearray = field(default_factory=bytearray)
    sure: bytes = b""
    pending: list[Step] = field(default_factory=list)
    position: int = 0

    def apply(self, step: Step) -> None:
        """Write or cut the bytes programs see."""
        at = self.position if step.at < 0 else step.at
        if step.act == "write" and step.at < 0:
            self.position += len(step.content)
        done = Step(step.act, step.path, step.content, at)
        change(self.seen, done, done.content)
        self.pending.append(done)


def change(content: bytearray, step: Step, written: bytes) -> None:
    """Do a write or a cut to bytes in place."""
    if len(content) < step.at:
        content.extend(bytes(step.at - len(content)))
    if step.act == "cut":
        del content[step.at :]
    else:
        content[step.at : step.at + len(written)] = written


class Disk:
    """Files and folders before a power cut; `after_cut` gives one disk there may be after it."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.names = {path: Stored(bytearray(data), data) for path, data in files.items()}
        self.sure_names = dict(self.names)
        self.changes: defaultdict[str, list[tuple[str, Stored | None]]] = defaultdict(list)

    def apply(self, step: Step) -> None:
        """Let a system call happen."""
        if step.act == "make":
            if step.path not in self.names:
                self._name(step.path, Stored())
        elif step.act == "rename":
            moved = self.names.pop(step.path, None)
            if moved is not None:
                self.changes[str(Path(step.path).parent)].append((step.path, None))
                self._name(step.other, moved)
        elif step.act == "remove":
            self.names.pop(step.path, None)
            self.changes[str(Path(step.path).parent)].append((step.path, None))
        elif step.path in self.names:
            self._change(self.names[step.path], step)
        elif step.act == "sync":
            for path, stored in self.changes.pop(step.path, []):
                self._settle(self.sure_names, path, stored)

    def _change(self, stored: Stored, step: Step) -> None:
        if step.act == "sync":
            stored.sure, stored.pending = bytes(stored.seen), []
        else:
            stored.apply(step)

    def _name(self, path: str, stored: Stored) -> None:
        self.names[path] = stored
        self.changes[str(Path(path).parent)].append((path, stored))

    @staticmethod
    def _settle(names: dict[str, Stored], path: str, stored: Stored | None) -> None:
        if stored is None:
            names.pop(path, None)
        else:
            names[path] = stored

    def after_cut(self, rnd: random.Random, lucky: bool) -> dict[str, bytes]:
        """Only what was synced, or with luck also some of the rest, writes perhaps torn."""
        names = dict(self.sure_names)
        for changes in self.changes.values():
            arrived = rnd.randint(0, len(changes)) if lucky else 0
            for path, stored in changes[:arrived]:
                self._settle(names, path, stored)
        return {path: self._bytes(stored, rnd, lucky) for path, stored in names.items()}

    @staticmethod
    def _bytes(stored: Stored, rnd: random.Random, lucky: bool) -> bytes:
        content = bytearray(stored.sure)
        for step in stored.pending if lucky else ():
            if rnd.random() < 0.5:
                written = step.content
                if rnd.random() < 0.2:
                    written = written[: SECTOR * rnd.randint(0, len(written) // SECTOR)]
                change(content, step, written)
        return bytes(content)


def read_trace(trace: Path, root: str, said: str) -> Iterator[Step]:
    """The calls on files below `root`, and what was written to the file `said`, in order."""
    with trace.open(errors="replace") as lines:
        for line in lines:
            match = CALL.match(line)
            if match is None or int(match["result"]) < 0:
                continue
            step = _step(match["name"], match["rest"], int(match["result"]))
            if step is None:
                continue
            if step.path == said and step.act == "write":
                yield Step("said", said, step.content)
            elif step.path.startswith(root):
                yield step


def _step(name: str, rest: str, result: int) -> Step | None:
    texts = [bytes.fromhex(text.replace("\\x", "")) for text in QUOTED.findall(rest)]
    handle = HANDLE.match(rest)
    path = bytes.fromhex(handle[1].replace("\\x", "")).decode() if handle else ""
    numbers = rest.rsplit(",", 1)
    if name == "openat":
        return Step("make", texts[0].decode()) if "O_CREAT" in rest and texts else None
    if name in ("write", "pwrite64"):
        at = int(numbers[1]) if name == "pwrite64" else -1
        return Step("write", path, texts[0][:result], at) if texts else None
    if name in ("fsync", "fdatasync"):
        return Step("sync", path)
    if name == "ftruncate":
        return Step("cut", path, at=int(numbers[1]))
    if name.startswith("rename"):
        return Step("rename", texts[0].decode(), other=texts[1].decode())
    return Step("remove", texts[0].decode())


def run(place: Path, source: Path, cuts: int, seed: int = 1) -> Counter[str]:
    """Import `source` once, cut the power at random calls; what did not hold, counted by kind.

    "states" and "said" count the disks looked at and the documents said to be added in the end.
    """
    folder, said, trace = place / "K.case", place / "said", place / "trace"
    case_file.create_case(folder, code="K-2026-01")
    before = {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    command = ["strace", "-f", "-y", "-xx", "-s", "4000000", "-o", str(trace), "-e", WATCHED]
    importer = [sys.executable, "-m", "tests.hardening.importer", str(folder), str(source)]
    with said.open("wb") as output:
        subprocess.run([*command, *importer], check=True, stdout=output)
    steps = list(read_trace(trace, str(folder), str(said)))
    rnd, disk, found = random.Random(seed), Disk(before), Counter[str]()
    claimed: set[str] = set()
    done = 0
    for cut in sorted(rnd.randrange(len(steps)) for _ in range(cuts)):
        for step in steps[done:cut]:
            if step.act == "said":
                lines = step.content.decode().splitlines()
                claimed.update(line[6:] for line in lines if line.startswith("added "))
            else:
                disk.apply(step)
        done = cut
        for lucky in (False, True):
            found["states"] += 1
            found.update(_look(folder, disk.after_cut(rnd, lucky), claimed))
    found["said"] = len(claimed)
    return found


def _look(folder: Path, files: dict[str, bytes], claimed: set[str]) -> list[str]:
    """Put a disk's files there, open the case as after a restart, and check every promise."""
    shutil.rmtree(folder)
    for name in case_file.FOLDERS:
        (folder / name).mkdir(parents=True)
    for path, content in files.items():
        if not path.endswith("-shm"):  # lives in memory
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            Path(path).write_bytes(content)
    try:
        with case_file.open_case(folder) as case:
            db = case.connect()
            broken = [problem.kind for problem in check_case(db, folder)]
            names = {row[0] for row in db.execute("SELECT file_name FROM document")}
            db.close()
    except (CaseError, driver.Error) as error:
        return [f"does not open: {error}"]
    return broken + ["added and not there"] * len(claimed - names)
