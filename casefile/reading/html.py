"""Saved web pages: the article without menus, cookie notices, comments and related stories."""

import re
import socket
from typing import Any

from lxml import etree
from lxml import html as lxml_html
from lxml.etree import LxmlError
from lxml.html import HtmlElement

from casefile.model.errors import Unreadable
from casefile.model.finding import DocumentHints
from casefile.model.media import HTML
from casefile.model.reading import ReadDocument
from casefile.reading.paging import cut_into_pages, tidy
from casefile.reading.plain import decode

LIMIT = 10 * 1024 * 1024
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.I)
# A raised number after a word or a full stop is a note's mark; after "m" or "10" it is not.
_MARK = re.compile(
    r"(?:(?<=\w{3})|(?<=[.,;:!?)”\"»’]))\s*<sup\b[^>]{0,300}>\s*(?:<(?:a|span)\b[^>]{0,300}>\s*)?"
    r"\[?(?:\d{1,3}|\*{1,3})\]?\s*(?:</(?:a|span)>\s*)?</sup>",
    re.IGNORECASE,
)
_BLOCKS = ("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "blockquote", "pre")
_FURNITURE = (
    "script", "style", "noscript", "template", "nav", "footer", "aside", "svg", "select", "button",
    "textarea",
)  # fmt: skip
_BREAK = "\ue000"  # a private character: XML takes no control characters
_BLANKS, _TWO_BREAKS = re.compile(r"\s+"), re.compile(rf"{_BREAK}(?:\s*{_BREAK})+")
# A page may name signs by number that no XML may hold.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SHORT, _SHORT_LINE = 200, 120
_LINK = re.compile(r"<a\b[^<>]{0,500}?\bhref\s*=\s*[\"']?(?!#)", re.IGNORECASE)
_WORDS_A_LINK = 100
"""A page with fewer links than one in so many words is a document of its own."""
_LONG_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9]{0,20})\b[^<>]{8000,}>")
_MOST_ATTRIBUTES = 500
_DATE_KEYS = r"datePublished|article:published_time|DC\.date|dcterms\.created|pubdate|date"


def read_html(content: bytes, file_name: str) -> ReadDocument:
    """The article of a saved page, and the title, author, site and date the page itself gives.

    Nothing the page refers to is ever fetched.

    Raises:
        Unreadable: "too large" above 10 MB, "empty" without words, "damaged".
    """
    if len(content) > LIMIT:
        raise Unreadable("too large", "The web page is larger than 10 MB.")
    source, encoding = decode_page(content)
    return document_from(source, file_name, encoding)


def document_from(source: str, file_name: str, encoding: str = "") -> ReadDocument:
    """The same for a page that is decoded already."""
    source = _MARK.sub("", _without_traps(source))
    found = _extract(source)
    title = (found.get("title") or "").strip()
    body, whole = found.get("text") or "", all_text(source)
    if _is_document(source, whole) or (len(body) < _SHORT and len(whole) > 2 * len(body)):
        body = max(all_text(source, head=False), body, key=len) or whole
    if title and not body.lstrip().startswith(title) and title in whole:
        body = f"{title}\n\n{body}"
    pages = cut_into_pages(tidy(body))
    if not pages:
        raise Unreadable("empty", "The web page holds no words.")
    date = found.get("date") or None
    words = _date_words(source, date)
    hints = DocumentHints(
        format="html",
        file_name=file_name,
        title=title,
        author=(found.get("author") or "").strip(),
        publisher=(found.get("sitename") or "").strip(),
        date=date if words else None,
        date_words=words,
    )
    return ReadDocument(HTML, pages, hints, page_count=len(pages), encoding=encoding)


def _is_document(source: str, whole: str) -> bool:
    """Whether a page hardly has links: then it is no page of a site, and all its words count.

    Rulings, and what a word processor has saved as a web page, have no menus to leave out.
    """
    links = sum(1 for _ in _LINK.finditer(source))
    return links * _WORDS_A_LINK < whole.count(" ")


def all_text(source: str, *, head: bool = True) -> str:
    """Every word of a page outside scripts and menus, a paragraph for each block.

    Without `head` the title that stands over the window is left out.
    """
    try:
        tree = lxml_html.fromstring(
            _without_traps(source).encode("utf-8", "replace"), parser=_parser()
        )
    except (LxmlError, ValueError):
        return ""
    for element in tree.iter():
        if element.tail and _UNFIT.search(element.tail):  # it would be moved with what is dropped
            element.tail = _UNFIT.sub("", element.tail)
    for element in list(tree.iter(*_FURNITURE, *(() if head else ("head",)))):
        if isinstance(element, HtmlElement):
            element.drop_tree()
    for element in tree.iter(etree.Element):
        # Line ends of the source are only spaces; "\n" and _BREAK then stand for blocks and <br>.
        element.text = _BLANKS.sub(" ", _UNFIT.sub("", element.text or ""))
        element.tail = _BLANKS.sub(" ", _UNFIT.sub("", element.tail or ""))
        if element.tag == "br":
            element.tail = f"{_BREAK}{element.tail}"
        elif element.tag in ("td", "th"):
            element.tail = f"\t{element.tail}"
        elif element.tag in _BLOCKS:
            element.text, element.tail = f"\n{element.text}", f"\n{element.tail}"
    text = _TWO_BREAKS.sub("\n", str(tree.xpath("string()")))
    return "\n\n".join(filter(None, (_lines(block) for block in text.split("\n"))))


def _without_traps(source: str) -> str:
    """The page with tags of thousands of attributes cut to their names.

    Parsers compare each attribute with all others: such a tag would keep them busy for minutes.
    """
    return _LONG_TAG.sub(
        lambda tag: f"<{tag[1]}>" if tag[0].count("=") > _MOST_ATTRIBUTES else tag[0], source
    )


def _lines(block: str) -> str:
    """A block's words with a line feed where the page breaks a line."""
    cells = (line.split("\t") for line in block.split(_BREAK))
    lines = ("\t".join(" ".join(cell.split()) for cell in row).strip() for row in cells)
    return "\n".join(line for line in lines if line)


def _extract(source: str) -> dict[str, Any]:
    # trafilatura is imported here because urllib3 below it opens an IPv6 socket when it is
    # imported, unless the system is first said to have none.
    socket.has_ipv6 = False
    import trafilatura

    document = trafilatura.bare_extraction(
        source,
        include_comments=False,
        include_tables=True,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if document is None:
        return {}
    found = document if isinstance(document, dict) else document.as_dict()
    # One line of its output is one paragraph, or a row of a table between upright strokes.
    lines = (_row(line.strip()) for line in (found.get("text") or "").split("\n"))
    return {**found, "text": "\n\n".join(line for line in lines if line)}


def _row(line: str) -> str:
    """A table's row with tabs between its cells, "" for the line under its head."""
    if not line.startswith("|"):
        return line
    cells = [cell.strip() for cell in line.strip("|").split("|")]
    return "" if all(cell.strip("-: ") == "" for cell in cells) else "\t".join(cells).strip()


def decode_page(content: bytes) -> tuple[str, str]:
    """A page as text and the encoding: UTF-8 first, as saved pages keep a charset they lost."""
    try:
        return content.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        pass
    if match := _CHARSET.search(content[:4096]):
        name = match.group(1).decode("ascii")
        try:
            return content.decode(name, "replace"), name.lower()
        except LookupError:
            pass
    return decode(content)


def _date_words(source: str, date: str | None) -> str:
    """How the page writes that date: in a place meant for programs, else in a short line of words.

    "" when it stands nowhere; then it was guessed and counts for nothing.
    """
    if not date:
        return ""
    value = rf"{re.escape(date)}[T0-9:+.Z -]{{0,30}}"
    for pattern in (
        rf'(?:{_DATE_KEYS})["\'][^<>{{}}]{{0,80}}?["\']({value})["\']',
        rf'datetime=["\']({value})["\']',
    ):
        if match := re.search(pattern, source, re.IGNORECASE):
            return match.group(1).strip()
    year, day = date[:4], date[8:].lstrip("0")
    for line in all_text(source).split("\n\n"):
        if len(line) <= _SHORT_LINE and year in line and re.search(rf"\b0?{day}\b", line):
            return line
    return ""


def _parser() -> lxml_html.HTMLParser:
    return lxml_html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
