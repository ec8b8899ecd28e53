"""What a program said it had done, held against the case it left behind."""

import hashlib
import random
from dataclasses import dataclass, field
from pathlib import Path

from casefile.services import check_case
from casefile.services.open_case import WorkingCase
from casefile.store import backup, driver

WORDS = ("court", "office", "appeal", "letter", "hearing", "decision", "refusal", "March", "2023")


def make_sources(folder: Path, count: int, chance: random.Random, longest: int) -> dict[str, str]:
    """Invented letters of 10 to `longest` lines, the first of them dated; name -> SHA-256."""
    folder.mkdir()
    made = {}
    for number in range(count):
        name = f"letter{number:03d}.txt"
        told = f"On {1 + number % 28} May {2001 + number // 28} the office refused permit {number}."
        lines = [
            f"Word{number:03d}x{line} " + " ".join(chance.choices(WORDS, k=12)) + "."
            for line in range(chance.randint(10, longest))
        ]
        content = "\n".join([told, *lines, ""]).encode()
        (folder / name).write_bytes(content)
        made[name] = hashlib.sha256(content).hexdigest()
    return made


def changed_sources(folder: Path, before: dict[str, str]) -> list[str]:
    """The letters that are not what they were."""
    return [
        name
        for name, sha256 in before.items()
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != sha256
    ]


@dataclass
class Claims:
    """What was said so far; `begun` is a decision that may or may not have come to be."""

    added: set[str] = field(default_factory=set)
    decided: dict[int, str] = field(default_factory=dict)
    begun: tuple[int, str] | None = None
    backed_up: bool = False

    def hear(self, line: str) -> None:
        """One line of a session, or "NAME: new" of the command line."""
        first, _, rest = line.partition(" ")
        if first == "added":
            self.added.add(rest)
        elif line.endswith(": new"):
            self.added.add(line.removesuffix(": new"))
        elif first in ("begin", "done"):
            event_id, state = rest.split()
            self.begun = (int(event_id), state)
            if first == "done":
                self.decided[int(event_id)] = state
        elif line == "backed up":
            self.backed_up = True

    def broken(self, case: WorkingCase) -> list[str]:
        """Every promise the case does not keep, by a word for it; undecided decisions settle."""
        db = case.db
        found = [problem.kind for problem in check_case.check_case(db, case.folder)]
        names = {row[0] for row in db.execute("SELECT file_name FROM document")}
        found += ["added and not there"] * len(self.added - names)
        for name in names:
            word = f'"Word{name[6:9]}x3"'
            row = db.execute("SELECT 1 FROM search WHERE search MATCH ?", [word]).fetchone()
            found += [] if row else ["there and not found by search"]
        states = dict(db.execute("SELECT id, state FROM event").fetchall())
        if self.begun is not None and states.get(self.begun[0]) == self.begun[1]:
            self.decided[self.begun[0]] = self.begun[1]
        wrong = [one for one, state in self.decided.items() if states.get(one) != state]
        found += ["decided and not so"] * len(wrong)
        if self.backed_up and backup.newest_whole(case.folder) is None:
            found.append("backed up and no backup")
        try:
            db.execute("INSERT INTO search(search, rank) VALUES ('integrity-check', 0)")
        except driver.DatabaseError:
            found.append("search index")
        return found
