"""The real child: what it answers, what it survives, and that nothing is left of it."""

import hashlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from casefile.model.errors import CaseError, Unreadable
from casefile.model.plain import to_json
from casefile.model.summary import LABELS, Paper
from casefile.reading import child_pool, client
from casefile.reading.child_process import ReadingChild, child_command, child_environment
from casefile.reading.client import Reader
from casefile.reading.reader import read_document
from tests.reading import makers

PROBING = str(Path(__file__).parent / "probing_child.py")
ROWS = ["The office refused her request on 3 May 2021.", "She appealed."]


def probing(kind: str) -> tuple[str, ...]:
    return (sys.executable, "-P", PROBING, kind)


def children() -> set[int]:
    """The processes this one started and that are not gone."""
    listed = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    return {int(pid) for path in listed for pid in path.read_text().split()}


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    before, threads = children(), threading.active_count()
    yield
    assert children() <= before
    assert threading.active_count() <= threads


@pytest.fixture(scope="module")
def good() -> bytes:
    return makers.pdf([makers.column(ROWS)])


def test_a_document_comes_back_as_reading_gives_it(good: bytes) -> None:
    with Reader(1) as reader:
        document = reader.read(good, "a.pdf")
        mail = reader.read(makers.mail(good, "a.pdf"), "a.eml")
    assert document.text == "The office refused her request on 3 May 2021.\nShe appealed.\n\n"
    assert mail.attachments[0].content == good


def test_a_refusal_comes_back_with_its_reason() -> None:
    with Reader(1) as reader, pytest.raises(Unreadable) as refused:
        reader.read(b"\x7fELF\x02\x01", "a.pdf")
    assert refused.value.reason == "not supported"
    assert refused.value.todo


def test_findings_come_back() -> None:
    with Reader(1) as reader:
        document = reader.read(b"On 3 May 2021 the District Court freed her.", "a.txt")
        found = reader.find(document.text, document.hints)
    assert found.facts.language in ("", "en")


def test_a_page_is_shown_without_sending_its_document_again(good: bytes) -> None:
    sent: list[bool] = []

    def content() -> bytes:
        sent.append(True)
        return good

    sha = hashlib.sha256(good).hexdigest()
    with Reader(1) as reader:
        text = reader.read(good, "a.pdf").text
        first = reader.page(content, sha, 1, 1.5, page_text=text)
        second = reader.page(content, sha, 1, 1.5)
        with pytest.raises(Unreadable):
            reader.page(content, sha, 2, 1.5)
        with pytest.raises(Unreadable) as refused:
            reader.page(b"plain words", "other", 1, 1.5)
    assert len(sent) == 1
    assert (first.width, first.height) == (893, 1263)
    assert len(first.pixels) == first.stride * first.height
    assert [text[word.start : word.end] for word in first.words] == text.split()
    assert first == second
    assert refused.value.reason == "not supported"


def test_a_picture_comes_through_the_pipe_where_no_memory_is_shared(
    good: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Reader(1) as reader:
        shared = reader.page(good, "x", 1, 1.5)
        tall = reader.page(makers.pdf([makers.column(ROWS)], red=0.5), "y", 1, 40.0)
    monkeypatch.setattr(client, "shared_memory", lambda: None)
    with Reader(1) as reader:
        piped = reader.page(good, "x", 1, 1.5)
    assert piped == shared
    assert len(tall.pixels) == tall.stride * tall.height > 74_000_000


def test_many_threads_share_the_children(good: bytes) -> None:
    others = children()
    with Reader(2) as reader, ThreadPoolExecutor(6) as threads:
        texts = list(threads.map(lambda number: reader.read(good, f"{number}.pdf").text, range(40)))
        assert len(children() - others) <= 3
    assert len(set(texts)) == 1


def test_children_are_replaced_after_many_documents(
    good: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child_pool, "RECYCLED_AFTER", 3)
    seen: set[int] = set()
    with Reader(1) as reader:
        for _ in range(8):
            reader.read(good, "a.pdf")
            seen |= children()
    assert len(seen) >= 3


def test_one_bad_document_costs_only_itself(good: bytes) -> None:
    documents = [good, b"DIE", good, b"HANG", good, b"DIE", good]
    outcomes = []
    with Reader(1, seconds=2, command=probing) as reader:
        for content in documents:
            try:
                outcomes.append(reader.read(content, "a").text_state)
            except Unreadable as error:
                outcomes.append(f"{error.reason}: {error.what}")
    assert outcomes == [
        "text",
        "damaged: Reading it made the reader stop.",
        "text",
        "too large: Reading it took longer than 2 seconds.",
        "text",
        "damaged: Reading it made the reader stop.",
        "text",
    ]


def test_a_reader_killed_from_outside_is_replaced(good: bytes) -> None:
    with Reader(1) as reader:
        reader.read(good, "a.pdf")
        for pid in children():
            os.kill(pid, signal.SIGKILL)
        with pytest.raises(Unreadable) as refused:
            reader.read(good, "a.pdf")
        assert refused.value.reason == "damaged"


def test_an_endless_document_ends_in_time(good: bytes) -> None:
    with Reader(1, seconds=2) as reader:
        started = time.monotonic()
        with pytest.raises(Unreadable) as refused:
            reader.read(makers.endless_pdf(), "endless.pdf")
        assert time.monotonic() - started < 30
        assert refused.value.reason == "too large"
        assert reader.read(good, "a.pdf").text_state == "text"


def test_the_good_pages_before_an_endless_one_are_kept() -> None:
    with Reader(1, seconds=2) as reader:
        document = reader.read(makers.endless_pdf(7, 1), "endless.pdf")
    assert document.remark == "pages 1-7 of 9 read"
    assert (document.text_state, document.reason) == ("partly read", "too large")
    assert "Page number 7 is good." in document.text


def test_an_endless_page_picture_ends_in_time() -> None:
    with Reader(1, seconds=2) as reader, pytest.raises(Unreadable) as refused:
        reader.page(makers.endless_pdf(), "endless", 1, 1.0, page_text="")
    assert refused.value.reason == "too large"


def test_closing_does_not_wait_for_a_hanging_document() -> None:
    reader = Reader(1, command=probing)
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(reader.read, b"HANG", "a")
        while not children():
            pass
        started = time.monotonic()
        reader.close()
        with pytest.raises(Unreadable):
            waiting.result(timeout=10)
    assert time.monotonic() - started < 20


def test_a_child_that_cannot_start_says_what_to_do() -> None:
    broken = (sys.executable, "-c", "raise SystemExit('no such part')")
    with Reader(1, command=lambda _: broken) as reader, pytest.raises(CaseError) as refused:
        reader.read(b"words", "a.txt")
    assert refused.value.todo
    assert "no such part" in refused.value.details


def test_the_program_itself_never_loads_what_parses_documents() -> None:
    code = (
        "import sys, casefile.reading.client\n"
        "parsers = {'pymupdf', 'trafilatura', 'lxml', 'docx', 'charset_normalizer'}\n"
        "sys.exit(', '.join(parsers & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_child_started_by_hand_explains_itself() -> None:
    done = subprocess.run(
        child_command("nothing"),
        capture_output=True,
        text=True,
        check=False,
        env=child_environment(),
    )
    assert done.returncode == 2
    assert "started by Casefile itself" in done.stderr


def test_a_child_ends_with_its_parent() -> None:
    child = subprocess.Popen(
        child_command("reading"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=child_environment(),
    )
    child.communicate(timeout=60)
    assert child.returncode == 0


def test_memory_has_a_bound() -> None:
    child = ReadingChild(probing("reading"))
    try:
        answer = child.ask({"do": "misbehave", "what": "memory"}, seconds=30)
    finally:
        child.stop()
    assert answer.head["unreadable"]["reason"] == "too large"


def test_a_word_file_is_written_in_a_child_of_its_own() -> None:
    labels = {key: f"the {key}" for key in LABELS}
    paper = Paper("work", "K-1", "A case", "en", "a4", "2026-01-02", labels)
    with Reader(1) as reader:
        content = reader.write("docx", to_json(paper))
        with pytest.raises(CaseError):
            reader.write("songs", {})
    assert "K-1" in read_document(content, "a.docx").text
