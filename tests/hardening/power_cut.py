"""Replays the system calls of a session and rebuilds what a disk may hold after a power cut.

The model is stricter than usual file systems, about what POSIX allows: bytes not yet synced are
missing, or there in part; names not yet synced in their folder are missing, or a beginning of that
folder's changes is there, and what lies in a folder whose own name is missing is missing too. What
was synced before stays.
"""

import copy
import random
import re
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from casefile.model.errors import CaseError
from casefile.services.open_case import working_case
from casefile.store import case_file, driver
from casefile.store.case_file import NewLock
from casefile.store.case_key import unlocked
from tests.hardening.claims import Claims

WATCHED = (
    "openat,write,pwrite64,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat,"
    "mkdir,mkdirat"
)
CALL = re.compile(r"^(?P<name>\w+)\((?P<rest>.*)\)\s+= (?P<result>-?\d+)")
THREAD = re.compile(r"^(?P<thread>\d+)\s+(?:<\.\.\. \w+ resumed>)?(?P<call>.*)")
UNFINISHED = " <unfinished ...>"
QUOTED = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
HANDLE = re.compile(r"^-?\d+<((?:\\x[0-9a-f]{2})+)>")
SECTOR = 512


@dataclass(frozen=True)
class Step:
    """One system call: `act` is make, folder, write, cut, sync, rename, remove or said."""

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
    folder: bool = False

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
        if step.act in ("make", "folder"):
            if step.path not in self.names:
                self._name(step.path, Stored(folder=step.act == "folder"))
        elif step.act == "rename":
            moved = self.names.pop(step.path, None)
            if moved is not None:
                self.changes[str(Path(step.path).parent)].append((step.path, None))
                self._name(step.other, moved)
        elif step.act == "remove":
            self.names.pop(step.path, None)
            self.changes[str(Path(step.path).parent)].append((step.path, None))
        elif step.act == "sync":
            self._sync(step.path)
        elif step.path in self.names:
            self.names[step.path].apply(step)

    def _sync(self, path: str) -> None:
        stored = self.names.get(path)
        if stored is not None:
            stored.sure, stored.pending = bytes(stored.seen), []
        for name, made in self.changes.pop(path, []):
            self._settle(self.sure_names, name, made)

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
        made = {path for path, stored in self.names.items() if stored.folder}
        lost = made - names.keys()
        return {
            path: self._bytes(stored, rnd, lucky)
            for path, stored in names.items()
            if not stored.folder and not any(str(above) in lost for above in Path(path).parents)
        }

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
        for call in _whole_calls(lines):
            match = CALL.match(call)
            if match is None or int(match["result"]) < 0:
                continue
            for step in _steps(match["name"], match["rest"], int(match["result"])):
                if step.path == said and step.act == "write":
                    yield Step("said", said, step.content)
                elif step.path.startswith(root):
                    yield step


def _whole_calls(lines: Iterable[str]) -> Iterator[str]:
    """A call a line, at the moment it ended: threads cut each other's lines in two."""
    begun: dict[str, str] = {}
    for line in lines:
        match = THREAD.match(line)
        if match is None:
            continue
        call = begun.pop(match["thread"], "") + match["call"]
        if call.endswith(UNFINISHED):
            begun[match["thread"]] = call.removesuffix(UNFINISHED)
        else:
            yield call


def _steps(name: str, rest: str, result: int) -> Iterator[Step]:
    texts = [bytes.fromhex(text.replace("\\x", "")) for text in QUOTED.findall(rest)]
    handle = HANDLE.match(rest)
    path = bytes.fromhex(handle[1].replace("\\x", "")).decode() if handle else ""
    numbers = rest.rsplit(",", 1)
    if name == "openat" and texts:
        if "O_CREAT" in rest:
            yield Step("make", texts[0].decode())
        if "O_TRUNC" in rest:
            yield Step("cut", texts[0].decode(), at=0)
    elif name in ("write", "pwrite64") and texts:
        at = int(numbers[1]) if name == "pwrite64" else -1
        yield Step("write", path, texts[0][:result], at)
    elif name in ("fsync", "fdatasync"):
        yield Step("sync", path)
    elif name == "ftruncate":
        yield Step("cut", path, at=int(numbers[1]))
    elif name.startswith("rename"):
        yield Step("rename", texts[0].decode(), other=texts[1].decode())
    elif name.startswith("mkdir"):
        yield Step("folder", texts[0].decode())
    elif name.startswith("unlink"):
        yield Step("remove", texts[0].decode())


def run(place: Path, source: Path, cuts: int, *, seed: int, lock: NewLock | None) -> Counter[str]:
    """One session over `source`, the power cut at random calls; what broke, counted by kind.

    "states" counts the disks looked at, "added" and "decided" what was claimed in the end.
    """
    folder, said, trace = place / "K.case", place / "said", place / "trace"
    case_file.create_case(folder, code="K-2026-01", lock=lock)
    before = {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    command = ["strace", "-f", "-y", "-xx", "-s", "4000000", "-o", str(trace), "-e", WATCHED]
    program = [sys.executable, "-m", "tests.hardening.session", str(folder), str(source)]
    if lock is not None:
        key = place / "key"
        key.write_bytes(lock.key.as_words())
        program.append(str(key))
    with said.open("wb") as output:
        subprocess.run([*command, *program], check=True, stdout=output)
    steps = list(read_trace(trace, str(folder), str(said)))
    chance, disk, found, claims = random.Random(seed), Disk(before), Counter[str](), Claims()
    done = 0
    for cut in sorted(chance.randrange(len(steps)) for _ in range(cuts)):
        for step in steps[done:cut]:
            if step.act == "said":
                claims.hear(step.content.decode().rstrip("\n"))
            else:
                disk.apply(step)
        done = cut
        for lucky in (False, True):
            found["states"] += 1
            found.update(_look(folder, lock, disk.after_cut(chance, lucky), claims))
    return found + Counter(added=len(claims.added), decided=len(claims.decided))


def _look(folder: Path, lock: NewLock | None, files: dict[str, bytes], claims: Claims) -> list[str]:
    """Put a disk's files there, open the case as after a restart, and check every promise."""
    shutil.rmtree(folder)
    for name in case_file.FOLDERS:
        (folder / name).mkdir(parents=True)
    for path, content in files.items():
        if not path.endswith("-shm"):  # lives in memory
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            Path(path).write_bytes(content)
    heard = copy.deepcopy(claims)
    try:
        with working_case(unlocked(folder, lock.key if lock else None)) as case:
            return heard.broken(case)
    except (CaseError, driver.Error) as error:
        return [f"does not open: {error}"]
