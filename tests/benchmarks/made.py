"""Documents and events made for measuring: invented words on real pages."""

import random
from pathlib import Path

import pymupdf

from casefile.store import case_file
from casefile.store.driver import atomic

WORDS = """
the court of harbour found that pilot letter ministry decided appeal hearing witness said notebook
ward list medicine office border ferry statement reply lawyer judge panel
""".split()  # noqa: SIM905
NAMES = ("Ilmar Vesk", "Oda Brandt", "Maret Loo", "Jonas Vilkas", "Sofia Renn")


def paragraph(made: random.Random) -> str:
    """A paragraph with a name and a date in it."""
    words = " ".join(made.choice(WORDS) for _ in range(60))
    month = made.choice(("March", "June", "October"))
    day = f"{made.randint(1, 28)} {month} 20{made.randint(10, 24)}"
    return f"On {day} {made.choice(NAMES)} asked the {words}."


def pdfs(folder: Path, count: int, seed: int = 7) -> list[Path]:
    """`count` PDFs of one to eight pages."""
    made = random.Random(seed)
    paths = []
    for number in range(count):
        with pymupdf.open() as document:
            for _ in range(made.randint(1, 8)):
                page = document.new_page()
                text = "\n\n".join(paragraph(made) for _ in range(6))
                page.insert_textbox((60, 60, 535, 780), text, fontsize=10)
            path = folder / f"document {number}.pdf"
            document.save(path)
        paths.append(path)
    return paths


def case_with_events(folder: Path, count: int) -> None:
    """A case with many accepted events over twenty years, straight into its table."""
    case_file.create_case(folder, code="K-2031-09")
    opened = case_file.open_case(folder)
    db = opened.connect()
    made = random.Random(11)
    lanes = ("home country", "journey", "procedure here", "detention", "family", "other")
    rows = []
    for _ in range(count):
        day = f"20{made.randint(10, 29)}-{made.randint(1, 12):02}-{made.randint(1, 28):02}"
        rows.append((made.choice(lanes), day, day, day))
    with atomic(db):
        db.executemany(
            "insert into event (title, kind, lane, date_edtf, date_earliest, date_latest, state)"
            " values ('An event', 'other', ?, ?, ?, ?, 'accepted')",
            rows,
        )
    db.close()
    opened.close()
