"""What a passphrase costs: the same work on a locked case and on one without, in turn."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from subprocess import run

from casefile.services.open_case import reading_case
from casefile.services.search_case import search
from casefile.store.case_file import NewLock, create_case
from casefile.store.case_key import CaseKey
from tests.benchmarks.made import pdfs
from tests.benchmarks.pairs import Row, compare, processor_time

FILES = 200
ASKED = ("vesk", "the", "notebook ward", '"the court"', "harb", "Вeск")
BUDGET = 1.35
# The key comes as a slot holds it, on standard input; empty for a case without passphrase.
ADD = (
    "import sys\n"
    "from pathlib import Path\n"
    "from casefile.reading.client import Reader\n"
    "from casefile.services import take_in\n"
    "from casefile.services.open_case import working_case\n"
    "from casefile.store.case_key import CaseKey, unlocked\n"
    "words = sys.stdin.buffer.read()\n"
    "key = CaseKey.from_words(words) if words else None\n"
    "paths = [Path(path) for path in sys.argv[2:]]\n"
    "with working_case(unlocked(Path(sys.argv[1]), key)) as case, Reader() as reader:\n"
    "    take_in.add_all(case.db, case.folder, reader, paths, 'files', lambda one: None)\n"
)


def locking(folder: Path) -> list[Row]:
    """Import and search of a locked case beside those of a plain one; processor time of all."""
    key = CaseKey.new()
    files = [str(path) for path in pdfs(folder, FILES, seed=21)]
    turn = iter(range(1_000))
    made: list[Path] = []

    def add(lock: NewLock | None) -> float:
        case = create_case(folder / f"{next(turn)}.case", code="K-2031-21", lock=lock)
        made.append(case)
        words = key.as_words() if lock else b""
        command = [sys.executable, "-c", ADD, str(case), *files]
        return processor_time(lambda: run(command, input=words, check=True, capture_output=True))

    # Its slot is never opened here: what a passphrase itself costs is paid once, at opening.
    lock = NewLock(key, {"passphrase": b"not asked for"})
    rows = [
        compare(f"import of {FILES} PDFs, locked", partial(add, lock), partial(add, None),
                floor_name="without passphrase", budget=BUDGET, pairs=3)
    ]  # fmt: skip
    plain = next(case for case in made if not (case / "keys").is_dir())
    locked = next(case for case in made if (case / "keys").is_dir())
    with reading_case(locked) as one, reading_case(plain) as other:

        def ask(case: Callable[[str], object]) -> float:
            return processor_time(lambda: [case(words) for words in ASKED * 5])

        in_locked, in_plain = partial(search, one.db), partial(search, other.db)
        rows.append(
            compare("search, locked", lambda: ask(in_locked), lambda: ask(in_plain),
                    floor_name="without passphrase", budget=BUDGET, pairs=15)
        )  # fmt: skip
    return rows
