"""Two papers about invented people, used by the tests of both layouts."""

from casefile.model.summary import (
    LABELS,
    ChronologyRow,
    ExhibitRow,
    Paper,
    PersonRow,
    PlainRow,
    Reference,
)
from casefile.services.paper_words import labels

ROWS = (
    ChronologyRow(
        ("2016 – 2019",),
        "Ilmar Vesk works as a harbour pilot in Narrowport.",
        (Reference("A1", "para. 3"),),
    ),
    ChronologyRow(
        ("18 Feb 2023 or", "5 Oct 2023"),
        "The District Court decides on his stay.",
        (Reference("A1", "para. 10, 11"), Reference("A2", "p. 3, para. 12")),
        (("disputed", "sources disagree"),),
        ("Sources disagree on the date. 18 Feb 2023: A1 para. 10. 5 Oct 2023: A2 p. 3, para. 12.",),
        (("“The decision was adopted on 18 February 2023.”", "A1, para. 10"),),
    ),
    ChronologyRow(
        ("[21 Dec 2023]",),
        "Соседи пишут прокурору; Қазақстан, Łódź, ąčęėįšųūž.",
        (Reference("A2", "p. 1", "read by machine"),),
        (("worked out", "worked out"),),
    ),
    ChronologyRow(
        ("no date given",),
        "He asks for protection. #strong[not markup] $x$ @nobody",
        (),
        (("uncited", "not cited"),),
    ),
)


def paper(kind: str = "work", rows: int = 1, language: str = "en", size: str = "a4") -> Paper:
    """A paper of either kind with its four rows `rows` times."""
    work = kind == "work"
    return Paper(
        kind="work" if work else "court",
        heading="K-2031-04 · I. Vesk" if work else "Chronology of the facts",
        subtitle="Working paper, internal · 2 exhibits, 4 events" if work else "",
        language=language,
        size="letter" if size == "letter" else "a4",
        date="2031-05-09",
        labels=labels(language, LABELS),
        running_head="K-2031-04" if work else "Chronology of the facts",
        foot="K-2031-04 · working paper of 9 May 2031 · 3 of 4 events cited" if work else "",
        people=(PersonRow("Ilmar Vesk", "applicant", "Vesk · I. Vesk", ("A1", "A2")),),
        proceedings=(
            PlainRow(
                ("District Court of Narrowport", "3-77/2023", "first", "complaint upheld"),
                (Reference("A2", "p. 4"),),
            ),
        )
        if work
        else (),
        chronology=ROWS * rows,
        statements=(
            PlainRow(
                ("Ilmar Vesk", "“Nobody asked me for my log book.”"),
                (Reference("A1", "para. 5"),),
            ),
        )
        if work
        else (),
        questions=(
            PlainRow(("When did he hand in his request?",), (Reference("A1", "para. 6"),)),
            PlainRow(("Who was on the pier between 2019 and 2023?",)),
        )
        if work
        else (),
        time_limits=(PlainRow(("9 Jun 2031", "Reply to the appeal"), (Reference("A2", ""),)),),
        exhibits=(
            ExhibitRow("A1", "Pilot leaves Narrowport", "Article", "no date", "1", "ab" * 32),
            ExhibitRow(
                "A2",
                "Ruling in case No. 3-77/2023 (p. 1 read by machine)",
                "Ruling",
                "5 Oct 2023",
                "4",
            ),
        ),
        closing=("2 suggestions are not reviewed and are not on this paper.",) if work else (),
    )
