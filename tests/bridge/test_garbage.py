"""Python's garbage is looked for on the thread that draws."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from casefile.bridge.garbage import MANY, QUIET_LOOKS, YOUNG, Garbage


class Ring:
    """Holds itself, so that only a search finds it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[Garbage]:
    made = Garbage(lambda: False)
    yield made
    made.close()
    assert gc.isenabled()


def test_a_worker_takes_nothing_apart(garbage: Garbage) -> None:
    where: list[threading.Thread] = []
    ring = Ring()
    weakref.finalize(ring, lambda: where.append(threading.current_thread()))
    del ring
    worker = threading.Thread(target=lambda: [Ring() for _ in range(20 * YOUNG)])
    worker.start()
    worker.join()
    assert not where
    garbage.look()
    assert where == [threading.main_thread()]


def test_looks_thoroughly_only_after_quiet(qtbot: QtBot) -> None:
    work = [True]
    made = Garbage(lambda: bool(work))
    ring = Ring()
    old = weakref.ref(ring)
    gc.collect()  # the ring is old now: a short search passes it over
    del ring
    for _ in range(2 * QUIET_LOOKS):
        made.look()
    assert old() is not None
    work.clear()
    for _ in range(QUIET_LOOKS):
        made.look()
    assert old() is None
    made.close()


def test_a_crowd_is_not_searched_and_goes_by_itself(garbage: Garbage) -> None:
    crowd = [Ring() for _ in range(MANY)]
    for one in crowd:
        del one.itself
    seen = weakref.ref(crowd[0])
    before = gc.get_freeze_count()
    garbage.look()
    assert gc.get_freeze_count() >= before + MANY
    assert seen() is not None
    crowd.clear()
    del one
    assert seen() is None


def test_what_is_there_at_the_start_is_left_alone(garbage: Garbage) -> None:
    garbage.settle()
    assert gc.get_freeze_count() > 0
