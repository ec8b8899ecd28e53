"""Work on several things at once, handed out in their order."""

import threading
from collections.abc import Iterator

import pytest

from casefile.reading.pipeline import in_order


def test_answers_come_in_the_order_of_the_items_whatever_ends_first() -> None:
    second_done = threading.Event()

    def work(number: int) -> int:
        if number == 1:
            assert second_done.wait(10)
        second_done.set()
        return number * 10

    assert [(item, done.result()) for item, done in in_order(work, (1, 2, 3))] == [
        (1, 10), (2, 20), (3, 30),
    ]  # fmt: skip


def test_items_are_taken_only_a_little_ahead_and_on_this_thread() -> None:
    taken: list[int] = []

    def items() -> Iterator[int]:
        for number in range(9):
            assert threading.current_thread() is threading.main_thread()
            taken.append(number)
            yield number

    for place, (item, _) in enumerate(in_order(str, items(), ahead=2)):
        assert item == place
        assert len(taken) <= place + 2
    assert len(taken) == 9


def test_one_failure_stands_for_its_item_only() -> None:
    answers = [done for _, done in in_order(lambda number: 6 // number, (1, 0, 3))]
    assert answers[0].result() == 6
    with pytest.raises(ZeroDivisionError):
        answers[1].result()
    assert answers[2].result() == 2


def test_stopping_early_leaves_no_thread_behind() -> None:
    answers = in_order(str, range(100))
    next(answers)
    answers.close()  # type: ignore[attr-defined]
    assert not [one for one in threading.enumerate() if "pipeline" in one.name]
