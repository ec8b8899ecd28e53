"""Broken copies of good files through the reading children: `python -m tests.hardening.mutants N`.

Prints how they ended: read, refused with which reason, children stopped, time over, the longest.
"""

import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from casefile.model.errors import Unreadable
from casefile.reading.client import Reader
from tests.reading import file_makers, makers, ole_maker
from tests.reading.file_makers import LINES, WORDS

SECONDS = 10.0
_NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


def good_files() -> dict[str, bytes]:
    """A file of every kind, by name."""
    message = ole_maker.message({0x0037: "Refusal", 0x1000: WORDS, 0x0C1A: "Ieva"})
    chat = "".join(f"1{day}/04/2031, 10:00 - Ilse Olden: {WORDS}\n" for day in range(3, 9))
    mail = file_makers.mail()
    mail.add_attachment(makers.pdf([makers.column(LINES)]), "application", "pdf", filename="a.pdf")
    body = f"<text:h>Head</text:h><text:p>{WORDS}</text:p><table:table><table:table-row>"
    body += f"<table:table-cell><text:p>{WORDS}</text:p></table:table-cell></table:table-row>"
    return {
        "a.pdf": makers.pdf([makers.column(LINES), makers.column([WORDS] * 20)]),
        "form.pdf": file_makers.form_pdf(),
        "scan.pdf": makers.scan(2),
        "a.docx": makers.word_file([*LINES] * 5, header="Office", table=["Name", "Ilse"]),
        "a.odt": file_makers.odt(f"{body}</table:table>", styles="<style:header/>"),
        "a.xlsx": file_makers.xlsx(),
        "a.epub": file_makers.epub(),
        "a.rtf": b"{\\rtf1\\ansi\\ansicpg1257{\\fonttbl{\\f0\\fcharset186 A;}}\\f0 "
        + b"{\\b Words} \\u353? \\'eb\\par {\\footnote note}\\cell\\row " * 20
        + b"}",
        "a.html": makers.web_page([WORDS * 3, *LINES]),
        "a.mht": file_makers.mhtml(),
        "a.eml": mail.as_bytes(),
        "a.msg": ole_maker.compound_file(message),
        "a.mbox": file_makers.mbox(4),
        "a.csv": "\n".join(f"{row};Norrvik;{WORDS}" for row in range(9)).encode(),
        "a.xml": f"<?xml version='1.0'?><a>{f'<b>{WORDS}</b>' * 9}</a>".encode(),
        "_chat.txt": chat.encode(),
        "a.txt": ("Teismas šią žinią paskelbė. " * 30).encode("cp1257"),
        "a.zip": file_makers.package({"one.txt": WORDS, "two.txt": LINES[1]}),
        "a.png": file_makers.picture(),
        "a.jpg": file_makers.picture("JPEG"),
        "a.tif": file_makers.picture("TIFF", pages=3),
        "a.webp": file_makers.picture("WEBP"),
        "a.heic": file_makers.heic(),
    }


def mutant(content: bytes, chance: Random) -> bytes:
    """A copy with one to six faults: bits turned, pieces cut, doubled, moved, numbers set."""
    made = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        if not made:
            break
        at = chance.randrange(len(made))
        piece = chance.randint(1, max(1, len(made) // 8))
        fault = chance.randrange(7)
        if fault == 0:
            made[at] ^= 1 << chance.randrange(8)
        elif fault == 1:
            made[at] = chance.randrange(256)
        elif fault == 2:
            del made[at : at + piece]
        elif fault == 3:
            made[at:at] = made[at : at + piece] * chance.choice((1, 1, 2, 30))
        elif fault == 4:
            made[at:at] = chance.randbytes(chance.randint(1, 64))
        elif fault == 5:
            width = chance.choice((1, 2, 4))
            number = chance.choice(_NUMBERS) & ((1 << 8 * width) - 1)
            made[at : at + width] = number.to_bytes(width, chance.choice(("little", "big")))
        else:
            del made[at:]
    return bytes(made)


def mutants(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """So many broken copies, kind after kind, always the same for one seed."""
    chance = Random(seed)
    files = list(good_files().items())
    for number in range(count):
        name, content = files[number % len(files)]
        yield name, mutant(content, chance)


@dataclass(slots=True)
class Tally:
    """How the copies ended; `stopped` children died, `late` ones were put down in time.

    `surprised` are copies a reader had no word for: the child answered, and named where.
    """

    ends: Counter[str] = field(default_factory=Counter)
    stopped: int = 0
    late: int = 0
    longest: float = 0.0
    surprised: list[str] = field(default_factory=list)


def run(reader: Reader, files: Iterator[tuple[str, bytes]], seconds: float) -> Tally:
    """Reads each file, and shows its first page where it has pages; `seconds` is the limit."""
    tally = Tally()
    for number, (name, content) in enumerate(files):
        for what in ("read", "page"):
            started = time.monotonic()
            try:
                if what == "read":
                    read = reader.read(content, name)
                    tally.ends[read.text_state] += 1
                else:
                    reader.page(content, f"{number}", 1, 0.5)
                    tally.ends["page shown"] += 1
            except Unreadable as error:
                tally.ends[f"{'no page' if what == 'page' else 'refused'}: {error.reason}"] += 1
                tally.stopped += "made the reader stop" in error.what
                tally.late += "took longer than" in error.what
                if error.details:
                    tally.surprised.append(f"{name}: {error.details}")
            taken = time.monotonic() - started
            tally.longest = max(tally.longest, taken)
            if what == "read" and not name.endswith((".pdf", ".png", ".jpg", ".tif", ".heic")):
                break
    return tally


def main(count: int, seed: int) -> None:
    """Prints the tally of so many copies."""
    started = time.monotonic()
    with Reader(2, seconds=SECONDS) as reader:
        tally = run(reader, mutants(count, seed), SECONDS)
    for end, number in tally.ends.most_common():
        print(f"{number:6} {end}")
    print(f"children stopped {tally.stopped}, put down late {tally.late}")
    print(f"longest {tally.longest:.1f} s, all {time.monotonic() - started:.0f} s")
    print(f"without a word for it {len(tally.surprised)}")
    for words in tally.surprised[:10]:
        print(words)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
