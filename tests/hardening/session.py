"""A caseworker's session without a window, to be killed: takes files in, reviews, undoes, backs up.

The importer, the review and Undo are the program's own. Reading happens in this very process: what
a child costs to start would be most of each run, and children are killed elsewhere
(test_command_kill). It says on a line of its own what it claims, only after that is so:

    ready | added NAME | begin EVENT STATE | done EVENT STATE | backed up

`python -m tests.hardening.session CASE SOURCE [KEY]`
"""

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from casefile.model.document import Document
from casefile.model.errors import Unreadable
from casefile.model.finding import DocumentHints, Findings, KnownName
from casefile.model.ocr import OcrPage
from casefile.model.reading import ReadDocument
from casefile.reading.reader import read_document
from casefile.services import back_up, review_suggestions, take_in
from casefile.services.open_case import WorkingCase, working_case
from casefile.services.take_in import Outcome
from casefile.store import documents, events, history
from casefile.store.case_key import CaseKey, unlocked
from casefile.store.driver import atomic
from casefile.text.findings import find_all

TOGETHER = 5
"""Files taken in before some of what they tell is reviewed."""


class OwnReader:
    """What the reading child does, here."""

    def read(
        self,
        content: bytes,
        name: str,
        password: str | None = None,
        *,
        encoding: str = "",
        ocr: Sequence[OcrPage] = (),
    ) -> ReadDocument:
        return read_document(content, name, password=password, encoding=encoding)

    def find(
        self,
        text: str,
        hints: DocumentHints,
        lexicon: Sequence[KnownName] = (),
        document_date: str | None = None,
        language: str = "",
    ) -> Findings:
        return find_all(
            text,
            hints=hints,
            lexicon=tuple(lexicon),
            document_date=document_date,
            language=language,
        )

    def ocr_page(self, *_args: object, **_more: object) -> OcrPage:
        raise Unreadable("not supported")


class Session:
    """One session; `said` is the descriptor its lines go to."""

    def __init__(self, case: WorkingCase, said: int) -> None:
        self.case, self.said = case, said
        self.reader = OwnReader()

    def say(self, words: str) -> None:
        """One line, out of this process before anything else happens."""
        os.write(self.said, f"{words}\n".encode())

    def work(self, source: Path) -> None:
        """Everything in the folder that is not in the case yet, with review in between."""
        for _ in take_in.find_pending(self.case.db, self.case.folder, self.reader):
            pass
        known = {one.file_name for one in self._documents()}
        paths = [path for path in sorted(source.iterdir()) if path.name not in known]
        self.say("ready")
        for at in range(0, len(paths), TOGETHER):
            batch = paths[at : at + TOGETHER]
            take_in.take_in(
                self.case.db, self.case.folder, self.reader, batch, "files", self._added
            )
            self._review()
            if back_up.back_up(self.case.db, self.case.folder):
                self.say("backed up")

    def _documents(self) -> Iterable[Document]:
        return documents.documents(self.case.db)

    def _added(self, outcome: Outcome) -> None:
        if not outcome.failed:
            self.say(f"added {outcome.path.name}")

    def _review(self) -> None:
        """Accepts one event and takes it back, accepts another, dismisses a third."""
        waiting = sorted(review_suggestions.waiting(self.case.db))
        if len(waiting) < 3:
            return
        first, second, third = waiting[:3]
        self._decide(first, "accepted")
        self._step_back(first, "suggested")
        self._decide(second, "accepted")
        self._decide(third, "dismissed")

    def _decide(self, event_id: int, state: str) -> None:
        self.say(f"begin {event_id} {state}")
        with atomic(self.case.db), history.undoable(self.case.db, f"{state} an event"):
            if state == "accepted":
                review_suggestions.accept(self.case.db, event_id)
            else:
                review_suggestions.dismiss(self.case.db, [event_id])
        self.say(f"done {event_id} {state}")

    def _step_back(self, event_id: int, state: str) -> None:
        self.say(f"begin {event_id} {state}")
        history.undo(self.case.db)
        assert events.event(self.case.db, event_id).state == state
        self.say(f"done {event_id} {state}")


def main(folder: Path, source: Path, key: bytes | None, said: int) -> None:
    """One whole session on a case, locked with `key` (the words of a CaseKey) or not."""
    opened = unlocked(folder, CaseKey.from_words(key) if key else None)
    with working_case(opened) as case:
        Session(case, said).work(source)


if __name__ == "__main__":
    given = [Path(one) for one in sys.argv[1:]]
    main(given[0], given[1], given[2].read_bytes() if len(given) > 2 else None, 1)
