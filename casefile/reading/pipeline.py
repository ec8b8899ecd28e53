"""Keeps all reading children busy: the next things are asked while one answer is worked on."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

AT_ONCE = 3
"""One more than the children a reader has: while one answer is taken, both have work."""
AHEAD = 4

Item = TypeVar("Item")
Answer = TypeVar("Answer")


def in_order(
    work: Callable[[Item], Answer], items: Iterable[Item], *, ahead: int = AHEAD
) -> Iterator[tuple[Item, Future[Answer]]]:
    """Each item with its finished work, in the order of the items; `work` runs on other threads.

    `result()` of what comes gives the answer or raises what the work raised. Items are taken on
    the caller's thread, at most `ahead` before the one handed out. Whoever stops early leaves
    nothing running behind.
    """
    coming = iter(items)
    begun: deque[tuple[Item, Future[Answer]]] = deque()
    pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="casefile pipeline")
    try:
        while True:
            begun.extend(
                (item, pool.submit(work, item)) for item in islice(coming, ahead - len(begun))
            )
            if not begun:
                return
            begun[0][1].exception()
            yield begun.popleft()
    finally:
        pool.shutdown(cancel_futures=True)
