"""What a disk may hold after a power cut, given the system calls up to it.

The model is stricter than usual file systems, about what POSIX allows: bytes not yet synced are
missing, or there in part; names not yet synced in their folder are missing, or a beginning of that
folder's changes is there, and what lies in a folder whose own name is missing is missing too. A
rename within one folder is one change, from one folder to another it is two. What was synced before
stays.
"""

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512


@dataclass(frozen=True)
class Step:
    """One system call: `act` is make, folder, write, copy, cut, sync, rename, remove or said."""

    act: str
    path: str
    content: bytes = b""
    at: int = -1
    other: str = ""
    size: int = 0


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


Change = dict[str, "Stored | Folder | None"]
"""Names of a folder that come to be, or go (None), at once."""


@dataclass
class Folder:
    """A folder's names as programs see them, as the disk holds them, and the changes between."""

    seen: "dict[str, Stored | Folder]" = field(default_factory=dict)
    sure: "dict[str, Stored | Folder]" = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)

    def change(self, names: Change) -> None:
        """Let names come and go; they are sure once the folder is synced."""
        settle(self.seen, names)
        self.changes.append(names)

    def sync(self) -> None:
        """Make sure of every name."""
        self.sure, self.changes = dict(self.seen), []


def settle(names: "dict[str, Stored | Folder]", change: Change) -> None:
    """Do one change to the names of a folder in place."""
    for name, node in change.items():
        if node is None:
            names.pop(name, None)
        else:
            names[name] = node


Files = dict[str, bytes | None]
"""What a disk holds: bytes by their path; None for a folder."""


class Disk:
    """Files and folders before a power cut; `after_cut` gives one disk there may be after it."""

    def __init__(self, files: Files) -> None:
        self._root = Folder()
        for path, content in files.items():
            if content is None:
                self._folder(path)
            else:
                parent, name = self._place(path)
                parent.change({name: Stored(bytearray(content), content)})
                parent.sync()

    def apply(self, step: Step) -> None:
        """Let a system call happen."""
        parent, name = self._place(step.path)
        node = parent.seen.get(name)
        if step.act == "make" and isinstance(node, Stored):
            node.position = 0
        elif step.act in ("make", "folder"):
            if node is None:
                parent.change({name: Stored() if step.act == "make" else Folder()})
        elif step.act == "rename":
            if node is not None:
                self._rename(parent, name, node, step.other)
        elif step.act == "remove":
            parent.change({name: None})
        elif step.act == "sync":
            self._sync(node)
        elif step.act == "copy" and isinstance(node, Stored):
            source = self._node(step.other)
            assert isinstance(source, Stored), step.other
            copied = bytes(source.seen[step.at : step.at + step.size])
            node.apply(Step("write", step.path, copied))
        elif isinstance(node, Stored):
            node.apply(step)

    def _rename(self, parent: Folder, name: str, node: Stored | Folder, other: str) -> None:
        target, new = self._place(other)
        if target is parent:
            parent.change({name: None, new: node})
        else:
            parent.change({name: None})
            target.change({new: node})

    @staticmethod
    def _sync(node: Stored | Folder | None) -> None:
        if isinstance(node, Folder):
            node.sync()
        elif node is not None:
            node.sure, node.pending = bytes(node.seen), []

    def _place(self, path: str) -> tuple[Folder, str]:
        above, _, name = path.rpartition("/")
        return self._folder(above), name

    def _node(self, path: str) -> Stored | Folder | None:
        parent, name = self._place(path)
        return parent.seen.get(name)

    def _folder(self, path: str) -> Folder:
        """A folder; one nobody made was there from the beginning."""
        folder = self._root
        for name in filter(None, path.split("/")):
            if not isinstance(folder.seen.get(name), Folder):
                made = Folder()
                folder.seen[name] = folder.sure[name] = made
            found = folder.seen[name]
            assert isinstance(found, Folder)
            folder = found
        return folder

    def after_cut(self, rnd: random.Random, lucky: bool) -> Files:
        """Only what was synced, or with luck also some of the rest, writes perhaps torn."""
        return dict(self._below(self._root, "", rnd, lucky))

    def _below(
        self, folder: Folder, path: str, rnd: random.Random, lucky: bool
    ) -> Iterator[tuple[str, bytes | None]]:
        names = dict(folder.sure)
        for change in folder.changes[: rnd.randint(0, len(folder.changes)) if lucky else 0]:
            settle(names, change)
        for name, node in names.items():
            inner = f"{path}/{name}"
            if isinstance(node, Folder):
                yield inner, None
                yield from self._below(node, inner, rnd, lucky)
            else:
                yield inner, self._bytes(node, rnd, lucky)

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


def files_below(root: Path) -> Files:
    """All files and folders below one of this computer."""
    return {str(path): path.read_bytes() if path.is_file() else None for path in root.rglob("*")}


def put_there(root: Path, files: Files) -> None:
    """Let a folder hold just these files and folders."""
    shutil.rmtree(root)
    root.mkdir()
    for path, content in files.items():
        if not path.startswith(f"{root}/") or path.endswith("-shm"):  # that lives in memory
            continue
        if content is None:
            Path(path).mkdir(exist_ok=True)
        else:
            Path(path).write_bytes(content)
