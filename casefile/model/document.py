"""A document of the case, as lists and papers show it."""

from dataclasses import dataclass

from casefile.model.reading import Word

WRITTEN_DOWN = "written down"
"""The text state of a document whose words a person wrote down by hand."""


@dataclass(frozen=True, slots=True)
class Document:
    """One document with its facts; texts are empty strings and dates EDTF or None where unknown.

    `exhibit` is its label on paper (A1, N1 for notes). `text_state` is "text", "partly read",
    "not read", WRITTEN_DOWN, "split" or "reading". `review_state` is "pending" (not looked
    through) or "found".
    `known_from` says where the document date comes from ("text", "metadata", "mail header",
    "person", ""), `other_date` what a page prints where its own data say another day.
    `same_story` numbers a group of documents with the same text, or None.

    `text_version` is another number each time another text is given to it.

    A part of a longer file names it in `part_of` and has its pages `first_page` to `last_page`,
    which keep the file's numbers; its `sha256` is the file's with "#3-7" behind it. The file itself
    is "split" then and keeps the pages that are in no part.
    """

    id: int
    sha256: str
    byte_size: int
    media_type: str
    file_name: str
    kind: str
    title: str = ""
    author: str = ""
    publisher: str = ""
    document_date: str | None = None
    date_words: str = ""
    known_from: str = ""
    received_on: str | None = None
    language: str = ""
    page_count: int = 0
    scope: str = "person"
    may_be_filed: str = "yes"
    account_of: int | None = None
    text_state: str = "text"
    not_read_reason: str = ""
    remark: str = ""
    import_channel: str = ""
    custodian: str = ""
    exhibit: str = ""
    translation_of: int | None = None
    same_story: int | None = None
    supersedes: int | None = None
    parent_id: int | None = None
    review_state: str = "pending"
    private: bool = False
    trashed_at: str | None = None
    added_at: str = ""
    suggestions_left: int = 0
    encoding: str = ""
    other_date: str | None = None
    other_date_words: str = ""
    part_of: int | None = None
    first_page: int | None = None
    last_page: int | None = None
    text_version: int | None = None

    @property
    def label(self) -> str:
        """What a row calls it: its title, else its file name."""
        return self.title or self.file_name


@dataclass(frozen=True, slots=True)
class PageText:
    """The stored text of a page; `char_start` is its offset in the document's text.

    `words` are the places of words that were read from the page's picture, if they were asked for.
    """

    document_id: int
    number: int
    text: str
    char_start: int
    width: float = 0.0
    height: float = 0.0
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """What the client or somebody else told, as a document with numbered paragraphs."""

    document_id: int
    spoken_by: str = ""
    interviewer: str = ""
    interpreter: str = ""
    place: str = ""
    read_back_on: str | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class ImportItem:
    """One row of an import: what arrived and what became of it.

    `outcome` is "waiting", "reading", "new", "same file", "needs password", "unreadable",
    "not supported", "failed" or "stopped"; `reason` is one sentence.
    """

    id: int
    run_id: int
    name: str
    outcome: str
    reason: str = ""
    document_id: int | None = None


@dataclass(frozen=True, slots=True)
class SearchHit:
    r"""A page that holds the words; `snippet` marks them with \\x02 and \\x03."""

    document_id: int
    exhibit: str
    title: str
    page: int
    char_start: int
    char_end: int
    snippet: str
