"""Asks reading children for a document's text; pages that went well survive a bad one."""

from collections.abc import Mapping, Sequence
from typing import Any

from casefile.model.errors import LOCKED, Unreadable
from casefile.model.ocr import OcrPage
from casefile.model.plain import to_json
from casefile.model.reading import ReadDocument
from casefile.reading.answers import value_of
from casefile.reading.child_pool import Pool
from casefile.reading.child_process import ChildStopped
from casefile.reading.passwords import Passwords


class TextReader:
    """Reads with the children of `pool`, each document in `seconds`, locked ones by `passwords`."""

    def __init__(self, pool: Pool, seconds: float, passwords: Passwords) -> None:
        self._pool, self._seconds, self._passwords = pool, seconds, passwords

    def read(
        self,
        content: bytes,
        name: str,
        password: str | None = None,
        *,
        encoding: str = "",
        ocr: Sequence[OcrPage] = (),
    ) -> ReadDocument:
        """See `Reader.read`."""
        head = {"do": "read", "name": name, "encoding": encoding, "ocr": to_json(tuple(ocr))}
        refused = Unreadable(LOCKED)
        for one in [password] if password else self._passwords.to_try(content):
            try:
                read = self._read({**head, "password": one}, content)
            except Unreadable as error:
                if error.reason != LOCKED:
                    raise
                refused = error
                continue
            if one:
                self._passwords.keep_for(content, one)
            return read
        raise refused

    def _read(self, head: Mapping[str, Any], content: bytes) -> ReadDocument:
        pages = [0]
        try:
            with self._pool.child() as child:
                answer = child.ask(
                    {**head, "seconds": 0.8 * self._seconds},
                    [content],
                    seconds=self._seconds,
                    on_page=lambda number: pages.__setitem__(0, number),
                )
        except ChildStopped as stop:
            if not pages[0]:
                raise stopped(stop, "Reading it", self._seconds) from stop
            return self._read_again(head, content, pages[0], stop)
        return value_of(ReadDocument, answer)

    def _read_again(
        self, head: Mapping[str, Any], content: bytes, pages: int, stop: ChildStopped
    ) -> ReadDocument:
        """The pages that went well the first time."""
        reason = "too large" if stop.late else "damaged"
        try:
            with self._pool.child() as child:
                again = {**head, "pages": pages, "reason": reason}
                return value_of(ReadDocument, child.ask(again, [content], seconds=self._seconds))
        except ChildStopped as second:
            raise stopped(second, "Reading it", self._seconds) from second


def stopped(stop: ChildStopped, doing: str, seconds: float) -> Unreadable:
    """What a child's end means for the document it had."""
    if stop.late:
        return Unreadable("too large", f"{doing} took longer than {seconds:.0f} seconds.")
    return Unreadable("damaged", f"{doing} made the reader stop.")
