"""An invented story in two documents, with events in every state a room has to show."""

import hashlib
from dataclasses import dataclass
from typing import Any

from casefile.model.finding import (
    DocumentFacts,
    DocumentHints,
    EventMatch,
    FoundDisagreement,
    Sentence,
)
from casefile.model.reading import ReadDocument, ReadPage
from casefile.store import disagreements, document_links, documents, entities, events, links
from casefile.store.documents import NewDocument
from casefile.store.driver import Connection, atomic
from casefile.store.rows import insert

ARTICLE = (
    "Journalist Daniar Osmonov left Kyrgyzstan in March 2021 and reached Lithuania by way of"
    " Turkey.\n\n"
    "There he also asked for asylum.\n\n"
    "The decision of the Kaunas Regional Court on his residence was taken on 4 May 2022. The"
    " Supreme Court has to look at that decision dated 9 September 2022.\n\n"
    "On 12 January 2023 the Supreme Court considered an appeal filed by the Migration Office.\n\n"
    "On 20 January, members of parliament led by Ona Petraite asked Minister Jonas Vaitkus not to"
    " send Osmonov back.\n\n"
    "Today Osmonov was summoned to the Migration Office.\n\n"
    "In 2022 a press prize went to three newspapers of Central Asia.\n"
)
COURT = "Supreme Court"
LETTER = (
    "The appeal of Osmonov against the decision was dismissed by the Supreme Court on 12 January"
    " 2023.\n\n"
    "Ona Petraite and her colleagues asked the Migration Office to look at the case again.\n\n"
    "From 2017 to 2020 he worked for the newspaper Ala-Too Sanjyra.\n"
)


@dataclass(frozen=True, slots=True)
class Told:
    """The ids of what was put into the case."""

    article: int
    letter: int
    worked: int
    leaves: int
    applies: int
    decides: int
    rejects: int
    asks: int
    asks_again: int
    summoned: int
    prize: int


def _document(db: Connection, name: str, text: str, facts: DocumentFacts) -> int:
    sentences, start = [], 0
    for number, paragraph in enumerate(text.split("\n\n"), 1):
        place = start
        for part in paragraph.rstrip("\n").replace(". ", ".\0").split("\0"):
            sentences.append(Sentence(place, place + len(part), number))
            place += len(part) + 1
        start += len(paragraph) + 2
    read = ReadDocument("text/plain", (ReadPage(1, text),), DocumentHints(), page_count=1)
    content = text.encode()
    (made,) = documents.add_documents(
        db,
        [
            NewDocument(
                hashlib.sha256(content).hexdigest(), len(content), name, "text/plain", read,
                tuple(sentences), (text.casefold(),), facts, None, name, "files",
            )
        ],
    )  # fmt: skip
    return made


def tell(db: Connection) -> Told:
    """Puts the story into an empty case."""
    with atomic(db):
        return _tell(db)


def _tell(db: Connection) -> Told:
    article = _document(
        db, "gazette.txt", ARTICLE,
        DocumentFacts("article", "A journalist waits", "", "Harbour Gazette", language="en"),
    )  # fmt: skip
    letter = _document(
        db, "letter.txt", LETTER,
        DocumentFacts(
            "letter", "About Mr Osmonov", "", "Open Door", document_date="2023-01-29",
            date_words="29 January 2023", language="en",
        ),
    )  # fmt: skip
    client = entities.add_entity(db, "person", "Daniar Osmonov", origin="rule")
    entities.set_client(db, client)
    minister = entities.add_entity(db, "person", "Jonas Vaitkus", origin="rule")

    def passage(document: int, words: str) -> int:
        text = ARTICLE if document == article else LETTER
        start = text.index(words)
        return events.add_passage(db, document, start, start + len(words))

    def event(
        title: str, kind: str, lane: str, edtf: str | None, state: str, passages: list[int],
        *, reason: str = "written", base: str = "", who: tuple[int, ...] = (), words: str = "",
        **columns: Any,  # noqa: ANN401  the event's further columns
    ) -> int:  # fmt: skip
        made = events.add_event(
            db, title=title, kind=kind, lane=lane, edtf=edtf, state=state, origin="rule",
            passages=passages, date_words=words, date_reason=reason, base_words=base, **columns,
        )  # fmt: skip
        events.set_participants(db, made, [(one, "other") for one in who], "rule")
        return made

    worked = event(
        "He works for the newspaper Ala-Too Sanjyra", "other", "home country", "2017/2020",
        "accepted", [passage(letter, "From 2017 to 2020 he worked for the newspaper Ala-Too"
                                     " Sanjyra.")], who=(client,),
    )  # fmt: skip
    leaves = event(
        "He leaves Kyrgyzstan and reaches Lithuania by way of Turkey", "travel", "journey",
        "2021-03", "accepted",
        [passage(article, "Journalist Daniar Osmonov left Kyrgyzstan in March 2021 and reached"
                          " Lithuania by way of Turkey.")], who=(client,),
    )  # fmt: skip
    applies = event(
        "He asks for asylum in Lithuania", "application", "procedure here", None, "accepted",
        [passage(article, "There he also asked for asylum.")], who=(client,),
        after_event_id=leaves,
    )  # fmt: skip
    first = passage(
        article, "The decision of the Kaunas Regional Court on his residence was taken on 4 May"
        " 2022.",
    )  # fmt: skip
    second = passage(
        article, "The Supreme Court has to look at that decision dated 9 September 2022."
    )
    decides = event(
        "The Kaunas Regional Court decides on his residence", "decision", "procedure here",
        "2022-05-04", "accepted", [first, second], who=(client,),
    )  # fmt: skip
    events.cite(db, decides, first, property="date", value="2022-05-04", date_words="4 May 2022")
    events.cite(
        db, decides, second, property="date", value="2022-09-09", date_words="9 September 2022"
    )
    disagreements.set_disagreements(
        db, decides,
        [FoundDisagreement("date", (("2022-05-04", (first,)), ("2022-09-09", (second,))))],
    )  # fmt: skip
    office = passage(
        article, "On 12 January 2023 the Supreme Court considered an appeal filed by the Migration"
        " Office.",
    )  # fmt: skip
    his = passage(
        letter, "The appeal of Osmonov against the decision was dismissed by the Supreme Court on"
        " 12 January 2023.",
    )  # fmt: skip
    rejects = event(
        "The Supreme Court rejects the appeal", "ruling", "procedure here", "2023-01-12",
        "accepted", [office, his], who=(client,),
    )  # fmt: skip
    for one, value in ((office, "Migration Office"), (his, "Osmonov")):
        events.cite(db, rejects, one, property="actor", value=value)
    disagreements.set_disagreements(
        db, rejects,
        [FoundDisagreement("actor", (("Migration Office", (office,)), ("Osmonov", (his,))))],
    )  # fmt: skip
    plea = passage(
        article, "On 20 January, members of parliament led by Ona Petraite asked Minister Jonas"
        " Vaitkus not to send Osmonov back.",
    )  # fmt: skip
    asks = event(
        "Members of parliament ask that he not be sent back", "statement", "other", "2023-01-20",
        "suggested", [plea], reason="year from another date", base="12 January 2023",
        words="20 January", who=(client, minister),
    )  # fmt: skip
    start = ARTICLE.index("20 January,")
    events.cite(
        db, asks, plea, property="date", value="2023-01-20", date_words="20 January",
        date_start=start, date_end=start + len("20 January"), reason="year from another date",
        base_words="12 January 2023",
    )  # fmt: skip
    asks_again = event(
        "Petraite asks the Migration Office to look again", "statement", "other", None,
        "suggested", [passage(letter, "Ona Petraite and her colleagues asked the Migration Office"
                                      " to look at the case again.")],
    )  # fmt: skip
    links.propose(
        db,
        [
            EventMatch(
                asks, asks_again, "ask", 0.7,
                (("addressee", "Minister Jonas Vaitkus", "the Migration Office"),
                 ("date", "2023-01-20", "")),
            )
        ],
    )  # fmt: skip
    summons = passage(article, "Today Osmonov was summoned to the Migration Office.")
    summoned = event(
        "He is summoned to the Migration Office", "hearing", "procedure here", None, "suggested",
        [summons], reason="no document date", words="Today", who=(client,),
    )  # fmt: skip
    prize = event(
        "A press prize goes to three newspapers", "other", "other", "2022", "suggested",
        [passage(article, "In 2022 a press prize went to three newspapers of Central Asia.")],
        background=1,
    )  # fmt: skip
    return Told(
        article, letter, worked, leaves, applies, decides, rejects, asks, asks_again, summoned,
        prize,
    )  # fmt: skip


def reprint(db: Connection, told: Told) -> int:
    """Adds a paper that prints the article again; what members of parliament ask stands in both."""
    text = f"The Anchor\n\n{ARTICLE}"
    made = _document(
        db, "anchor.txt", text,
        DocumentFacts("article", "A journalist still waits", "", "The Anchor", language="en"),
    )  # fmt: skip
    document_links.set_story_group(db, [told.article, made], told.article)
    start = text.index("On 20 January,")
    end = text.index("back.", start) + len("back.")
    events.cite(db, told.asks, events.add_passage(db, made, start, end))
    return made


def name_court(db: Connection, told: Told) -> None:
    """Adds the court of the article, which decides in an event of it: a proceeding."""
    court = entities.add_entity(db, "court", COURT, origin="rule")
    events.set_participants(db, told.rejects, [(1, "concerned"), (court, "actor")], "rule")
    start = ARTICLE.index(COURT, ARTICLE.index("On 12 January"))
    insert(
        db, "mention", document_id=told.article, char_start=start, char_end=start + len(COURT),
        surface=COURT, kind="court", entity_id=court,
    )  # fmt: skip


def tell_open_ends(db: Connection) -> None:
    """Adds an appeal nobody decides and a hearing nobody tells of: questions are found."""
    with atomic(db):
        for title, kind, edtf, planned in (
            ("Osmonov appeals once more", "appeal", "2023-02-01", 0),
            ("The hearing will be held", "hearing", "2023-05-05", 1),
        ):
            events.add_event(
                db, title=title, kind=kind, lane="procedure here", edtf=edtf, state="accepted",
                origin="person", planned=planned,
            )  # fmt: skip
