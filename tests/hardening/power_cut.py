"""Cuts the power: replays the system calls of a program and looks at each disk there may be then.

`disk_model.py` says which disks those are.
"""

import copy
import random
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from casefile.model.errors import CaseError
from casefile.services import check_case
from casefile.services.open_case import working_case
from casefile.store import backup, case_file, documents, driver, relocking
from casefile.store.case_file import NewLock
from casefile.store.case_key import is_locked, unlocked
from tests.hardening import exchange
from tests.hardening.claims import Claims
from tests.hardening.disk_model import Disk, Step, files_below, put_there

WATCHED = (
    "openat,write,pwrite64,sendfile,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,"
    "unlinkat,rmdir,mkdir,mkdirat"
)
CALL = re.compile(r"^(?P<name>\w+)\((?P<rest>.*)\)\s+= (?P<result>-?\d+)")
THREAD = re.compile(r"^(?P<thread>\d+)\s+(?:<\.\.\. \w+ resumed>)?(?P<call>.*)")
UNFINISHED = " <unfinished ...>"
QUOTED = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
HANDLE = re.compile(r"(?:^|, )-?\d+<((?:\\x[0-9a-f]{2})+)>")
OFFSET = re.compile(r", \[(\d+)\](?: => \[\d+\])?, ")


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
    texts = [_plain(text) for text in QUOTED.findall(rest)]
    handles = [_plain(path).decode() for path in HANDLE.findall(rest)]
    if name in ("write", "pwrite64", "sendfile", "fsync", "fdatasync", "ftruncate"):
        yield from _to_bytes(name, rest, result, texts, handles)
        return
    # A name alone lies in the folder whose handle stands before it.
    above = handles[0] if handles and rest[0].isdigit() else ""
    paths = [str(Path(above, text.decode())) for text in texts]
    if name == "openat":
        if "O_CREAT" in rest:
            yield Step("make", paths[0])
        if "O_TRUNC" in rest:
            yield Step("cut", paths[0], at=0)
    elif name.startswith("rename"):
        yield Step("rename", paths[0], other=paths[1])
    elif name.startswith("mkdir"):
        yield Step("folder", paths[0])
    else:
        yield Step("remove", paths[0])


def _to_bytes(
    name: str, rest: str, result: int, texts: Sequence[bytes], handles: Sequence[str]
) -> Iterator[Step]:
    """A call on an open file; none on what is no file of the disk."""
    if not handles:
        return
    path, (*_, last) = handles[0], rest.rsplit(",", 1)
    if name in ("fsync", "fdatasync"):
        yield Step("sync", path)
    elif name == "ftruncate":
        yield Step("cut", path, at=int(last))
    elif name == "sendfile":
        offset = OFFSET.search(rest)
        assert offset is not None, rest
        yield Step("copy", path, at=int(offset[1]), other=handles[1], size=result)
    elif texts:
        yield Step("write", path, texts[0][:result], int(last) if name == "pwrite64" else -1)


def _plain(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def traced(place: Path, root: Path, program: Sequence[str]) -> Iterator[Step]:
    """Run a Python module, its standard output in `place`; its calls on files below `root`."""
    said, trace = place / "said", place / "trace"
    command = ["strace", "-f", "-y", "-xx", "-s", "4000000", "-o", str(trace), "-e", WATCHED]
    with said.open("wb") as output:
        subprocess.run([*command, sys.executable, "-m", *program], check=True, stdout=output)
    return read_trace(trace, str(root), str(said))


def run(place: Path, source: Path, cuts: int, *, seed: int, lock: NewLock | None) -> Counter[str]:
    """One session over `source`, the power cut at random calls; what broke, counted by kind.

    "states" counts the disks looked at, "added" and "decided" what was claimed in the end.
    """
    folder = place / "K.case"
    case_file.create_case(folder, code="K-2026-01", lock=lock)
    disk = Disk(files_below(folder))
    program = ["tests.hardening.session", str(folder), str(source)]
    if lock is not None:
        key = place / "key"
        key.write_bytes(lock.key.as_words())
        program.append(str(key))
    steps = list(traced(place, folder, program))
    chance, found, claims = random.Random(seed), Counter[str](), Claims()
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
            put_there(folder, disk.after_cut(chance, lucky))
            found.update(_look(folder, lock, claims))
    return found + Counter(added=len(claims.added), decided=len(claims.decided))


def _look(folder: Path, lock: NewLock | None, claims: Claims) -> list[str]:
    """Open the case as after a restart, and check every promise."""
    heard = copy.deepcopy(claims)
    try:
        with working_case(unlocked(folder, lock.key if lock else None)) as case:
            return heard.broken(case)
    except (CaseError, driver.Error) as error:
        return [f"does not open: {error}"]


def run_exchange(
    cases: Path, folder: Path, cuts: int, *, seed: int, lock: NewLock, count: int
) -> Counter[str]:
    """Lock or unlock the case `folder`, alone in `cases`, with the power cut at random calls.

    "states" counts the disks looked at, "as before" and "exchanged" which of the two cases was
    there; anything else is what broke.
    """
    disk, place = Disk(files_below(cases)), cases.parent
    locked = is_locked(folder)
    program = ["tests.hardening.exchange", str(folder), *exchange.keep(lock, place)]
    steps = list(traced(place, cases, program))
    after = files_below(cases)
    chance, found, said, done = random.Random(seed), Counter[str](), False, 0
    begin = next(at for at, step in enumerate(steps) if relocking.NEW in step.path)
    moments = [*_each_rename(steps), *(chance.randrange(begin, len(steps)) for _ in range(cuts))]
    for cut in sorted(moments):
        for step in steps[done:cut]:
            said |= step.act == "said"
            disk.apply(step)
        done = cut
        for lucky in (False, True):
            found["states"] += 1
            put_there(cases, disk.after_cut(chance, lucky))
            found.update(_look_at_exchanged(folder, lock, locked, count, said=said))
    put_there(cases, after)
    return found


def _each_rename(steps: Sequence[Step]) -> list[int]:
    """The moments around the two renames that exchange the cases."""
    swaps = [
        at for at, step in enumerate(steps) if step.act == "rename" and relocking.OLD in step.other
    ]
    (swap,) = swaps
    return [swap + near for near in range(6)]


def _look_at_exchanged(
    folder: Path, lock: NewLock, locked: bool, count: int, *, said: bool
) -> Iterator[str]:
    """Open the case as after a restart: which of the two it is, and what is not whole."""
    relocking.settle(folder)
    is_so = is_locked(folder)
    yield "exchanged" if is_so != locked else "as before"
    if said and is_so == locked:
        yield "said to be exchanged and not so"
    try:
        with working_case(unlocked(folder, lock.key if is_so else None)) as case:
            yield from (problem.kind for problem in check_case.check_case(case.db, case.folder))
            if len(documents.documents(case.db)) != count:
                yield "a document is gone"
            if backup.newest_whole(case.folder) is None:
                yield "no backup is whole"
    except (CaseError, driver.Error) as error:
        yield f"does not open: {error}"
    if [path.name for path in folder.parent.iterdir()] != [folder.name]:
        yield "something was left beside it"
