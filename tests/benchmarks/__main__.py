"""Prints a table of operation, ours, floor, ratio and budget: `python -m tests.benchmarks`."""

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pymupdf

from casefile.model.finding import DocumentHints
from casefile.reading.client import Reader
from casefile.services.open_case import reading_case
from casefile.services.search_case import search
from casefile.store.case_file import create_case
from casefile.text.findings import find_all
from tests.benchmarks import places
from tests.benchmarks.locked import locking
from tests.benchmarks.made import case_with_events, paragraph, pdfs
from tests.benchmarks.pairs import Row, compare, processor_time, table, within

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
IMPORTED = 200
EVENTS = 100_000

HELLO = (
    "from PySide6.QtCore import QTimer\n"
    "from PySide6.QtWidgets import QApplication, QMainWindow\n"
    "app = QApplication([]); window = QMainWindow(); window.show()\n"
    "QTimer.singleShot(0, app.quit); app.exec()\n"
)
FIRST_WINDOW = (
    "import sys\n"
    "from PySide6.QtCore import QTimer\n"
    "import casefile.app as app\n"
    "QTimer.singleShot(0, lambda: __import__('PySide6.QtWidgets', fromlist=['QApplication'])"
    ".QApplication.quit())\n"
    "sys.exit(app.run(None, []))\n"
)
ADD = (
    "import sys\n"
    "from pathlib import Path\n"
    "from casefile.reading.client import Reader\n"
    "from casefile.services import take_in\n"
    "from casefile.services.open_case import working_case\n"
    "paths = [Path(path) for path in sys.argv[2:]]\n"
    "with working_case(Path(sys.argv[1])) as case, Reader() as reader:\n"
    "    take_in.add_all(case.db, case.folder, reader, paths, 'files', lambda one: None)\n"
)
READERS = 2
"""Children the program reads in."""
FEW = 12
"""Files whose import is subtracted: what is left is the work, without starting Python."""
EXTRACT = (
    "import sys, pymupdf\n"
    "for path in sys.argv[1:]:\n"
    "    with pymupdf.open(path) as document:\n"
    "        for page in document: page.get_text()\n"
)


def python(*arguments: str, compiled: Path | None = None) -> None:
    """Run the interpreter and wait for it.

    With `compiled` it keeps its bytecode there, as an installed program has it.
    """
    kept = {**os.environ, "PYTHONPYCACHEPREFIX": str(compiled)} if compiled else dict(os.environ)
    if compiled:
        kept.pop("PYTHONDONTWRITEBYTECODE", None)
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=kept)


def importing(folder: Path) -> list[Row]:
    """200 PDFs until added and searchable, beside PyMuPDF alone on the same files.

    Processor time of all processes together, without that of starting them. PyMuPDF runs in as many
    at once as the program reads in: on a shared machine each costs more than one alone.
    """
    files = [str(path) for path in pdfs(folder, IMPORTED)]
    turn = iter(range(1000))

    def beyond_start(run: Callable[[list[str]], None]) -> float:
        return processor_time(lambda: run(files)) - processor_time(lambda: run(files[:FEW]))

    def add(paths: list[str]) -> None:
        case = folder / f"case {next(turn)}.case"
        create_case(case, code="K-2031-11")
        python("-c", ADD, str(case), *paths)

    def extract(paths: list[str]) -> None:
        with ThreadPoolExecutor(READERS) as pool:
            shares = [paths[first::READERS] for first in range(READERS)]
            list(pool.map(lambda share: python("-c", EXTRACT, *share), shares))

    return [
        compare(f"import {IMPORTED} PDFs, added and searchable", lambda: beyond_start(add),
                lambda: beyond_start(extract), floor_name="get_text alone", budget=1.6)
    ]  # fmt: skip


def finding(_folder: Path) -> list[Row]:
    """Dates, names and events in 3,000 characters of prose, on one core."""
    made = random.Random(13)
    samples = []
    for language in (None, *range(60)):
        text = "\n\n".join(paragraph(made) for _ in range(12))
        took = processor_time(partial(find_all, text, hints=DocumentHints()))
        if language is not None:  # the first one loads the words of the language
            samples.append(took * 3000 / len(text))
    return [within("events of 3,000 characters", samples, share=0.5, budget=15)]


def starting(folder: Path) -> list[Row]:
    """Start to the first window, beside a bare Qt window."""

    def start(program: str) -> float:
        return processor_time(lambda: python("-c", program, compiled=folder))

    start(FIRST_WINDOW)
    return [
        compare("start to first window", lambda: start(FIRST_WINDOW), lambda: start(HELLO),
                floor_name="bare hello window", budget=2.0)
    ]  # fmt: skip


def searching(folder: Path) -> list[Row]:
    """Words of three letters or more in a case of 200 documents, warm."""
    case = folder / "search.case"
    files = [str(path) for path in pdfs(folder, IMPORTED, seed=9)]
    create_case(case, code="K-2031-12")
    python("-c", ADD, str(case), *files)
    asked = ("vesk", "the", "notebook ward", '"the court"', "harb", "Вeск") * 20
    with reading_case(case) as opened:
        samples = [processor_time(partial(search, opened.db, words)) for words in asked]
    return [within(f"search, {IMPORTED} documents", samples, share=0.95, budget=50)]


def drawing(folder: Path) -> list[Row]:
    """The timeline band with 100,000 events: panning and zooming."""
    from tests.benchmarks.window import band_frames

    case = folder / "band.case"
    case_with_events(case, EVENTS)
    frames = band_frames(case)
    return [
        within("band, 100k events, pan and zoom", frames, share=0.95, budget=16),
        within("band, 100k events, slowest frame", frames, share=1.0, budget=33),
    ]


def gaps(folder: Path) -> list[Row]:
    """Gaps in the event loop while documents are imported, beside the idle loop's."""
    from tests.benchmarks.window import loop_gaps

    idle, busy = loop_gaps(folder / "gaps.case", pdfs(folder, IMPORTED, seed=5))
    return [
        within("event-loop gap, idle", idle, share=0.999, budget=50),
        within("event-loop gap while importing", busy, share=0.999, budget=50),
        within("event-loop gap while importing, longest", busy, share=1.0, budget=100),
    ]


def picturing(folder: Path) -> list[Row]:
    """A page picture with its words through the child, beside PyMuPDF in this process."""
    (path,) = pdfs(folder, 1, seed=3)
    content = path.read_bytes()
    with Reader(count=1) as reader, pymupdf.open(path) as document:
        text = reader.read(content, path.name).pages[0].text

        def ours() -> None:
            reader.page(content, "x", 1, 1.5, page_text=text, char_start=0)

        def floor() -> None:
            page = document[0]
            page.get_pixmap(matrix=pymupdf.Matrix(1.5, 1.5))
            page.get_text("words")

        ours()
        floor()
        return [compare("page picture with words", ours, floor,
                        floor_name="PyMuPDF alone", budget=1.5, pairs=40)]  # fmt: skip


def printing(_folder: Path) -> list[Row]:
    """A case summary of 1,000 events, beside typst alone on the same data."""
    from casefile.output.summary_pdf import write_pdf
    from tests.benchmarks.typst_alone import typst_alone
    from tests.output.papers import paper

    long = paper(rows=250)
    alone = typst_alone(long)
    return [compare("case summary, 1,000 events", lambda: write_pdf(long), alone,
                    floor_name="typst alone", budget=1.3)]  # fmt: skip


def room(folder: Path) -> list[Row]:
    """Memory of the window, and what a case takes up on the disk."""
    case, empty, full = (folder / f"{name}.case" for name in ("events", "empty", "full"))
    case_with_events(case, EVENTS)
    files = pdfs(folder, IMPORTED, seed=15)
    create_case(empty, code="K-2031-13")
    create_case(full, code="K-2031-14")
    python("-c", ADD, str(full), *map(str, files))
    return [places.memory(case), places.stored(empty, full, files)]


def watching(folder: Path) -> list[Row]:
    """Watched folders: how soon a new file is listed, and the scan at the start."""
    return [places.noticing(folder / "drop"), places.scanning(folder / "many")]


ALL: dict[str, Callable[[Path], list[Row]]] = {
    "import": importing,
    "text": finding,
    "start": starting,
    "search": searching,
    "gaps": gaps,
    "band": drawing,
    "page": picturing,
    "summary": printing,
    "room": room,
    "watch": watching,
    "locked": locking,
}


def main() -> int:
    """Measure what was named, or everything; 1 when a budget was missed."""
    rows: list[Row] = []
    for name in sys.argv[1:] or list(ALL):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            rows.extend(ALL[name](Path(folder)))
    print(table(rows))
    return 0 if all(row.kept for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
