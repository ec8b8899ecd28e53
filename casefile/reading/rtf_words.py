"""The words inside RTF (Rich Text Format 1.9.1): groups, control words, code pages of fonts."""

import codecs
import re
from dataclasses import dataclass, replace

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])"
    rb"|([^\\{}\r\n]+)|[\r\n]+",
    re.DOTALL,
)
_CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "big5",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850", 0: "cp1252",
}  # fmt: skip
_SIGNS = {
    "line": "\n", "tab": "\t", "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ",
    "qmspace": " ", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "page": "\n\n", "sect": "\n\n", "column": "\n\n", "softline": "\n",
    "row": "\n\n", "nestrow": "\n", "cell": "\t", "nestcell": "\t", "zwnj": "", "zwj": "",
}  # fmt: skip
_MARKS = {"~": "\u00a0", "-": "\u00ad", "_": "\u2011", "{": "{", "}": "}", "\\": "\\"}
# Groups that hold no words of the text.
# fmt: off
_SKIPPED = frozenset({
    "fonttbl", "colortbl", "stylesheet", "listtable", "listoverridetable",
    "rsidtbl", "generator", "pict", "nonshppict", "objdata", "objclass", "objname", "fldinst",
    "themedata", "colorschememapping", "latentstyles", "datastore", "xmlnstbl", "filetbl",
    "revtbl", "annotation", "atnid", "atnauthor", "atntime", "atndate", "atnicn", "sp",
    "bkmkstart", "bkmkend", "tc", "txe", "rxe", "xe", "bxe", "template", "passwordhash",
    "userprops", "htmltag", "mmathPr", "wgrffmtfilter", "pnseclvl", "background", "ftnsep",
    "ftnsepc", "aftnsep", "aftnsepc", "falt", "panose",
})
# fmt: on
# Groups marked "pass over if unknown" whose words count all the same.
_KEPT = frozenset({"shpinst", "shptxt", "fldrslt"})
_HEADS = frozenset({"header", "headerl", "headerr", "headerf"})
_FEET = frozenset({"footer", "footerl", "footerr", "footerf"})


@dataclass(slots=True)
class _Group:
    """What holds inside a pair of braces. `into` is where words go, "" for nowhere."""

    into: str = "body"
    font: int = -1
    skip_after_unicode: int = 1
    hidden: bool = False
    in_table: bool = False
    new: bool = True
    starred: bool = False


class RtfWords:
    """Walks once through RTF; `title` and `author` are what the file says of itself."""

    def __init__(self, content: bytes) -> None:
        self._parts: dict[str, list[str]] = {"body": [], "head": [], "foot": [], "note": []}
        self._parts |= {"title": [], "author": []}
        self._group = _Group()
        self._stack: list[_Group] = []
        self._fonts: dict[int, str] = {}
        self._font_read = -1
        self._page = "cp1252"
        self._bytes = bytearray()
        self._left = 0
        self._walk(content)
        self.title, self.author = self._whole("title").strip(), self._whole("author").strip()

    def text(self) -> str:
        """Heads, text, notes, feet; heads and feet that repeat stand once."""
        parts = [self._once("head"), self._whole("body"), self._whole("note"), self._once("foot")]
        return "\n\n".join(part for part in parts if part.strip())

    def _whole(self, name: str) -> str:
        joined = "".join(self._parts[name])
        # Characters beyond 16 bits come as two halves.
        return joined.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def _once(self, name: str) -> str:
        lines = (line.strip() for line in self._whole(name).split("\n"))
        return "\n\n".join(dict.fromkeys(line for line in lines if line))

    def _walk(self, content: bytes) -> None:
        place, end = 0, len(content)
        while place < end:
            match = _TOKEN.match(content, place)
            if match is None:  # a lone backslash at the very end
                break
            place = match.end()
            word, number, pair, sign, brace, run = match.groups()
            if run is not None:
                self._take(run)
            elif pair is not None:
                self._take(bytes.fromhex(pair.decode("ascii")))
            elif word is not None:
                name = word.decode("ascii")
                if name == "bin":
                    place += max(0, int(number or 0))
                else:
                    self._word(name, int(number) if number else None)
            elif brace is not None:
                self._brace(brace)
            elif sign is not None:
                self._sign(sign.decode("latin-1"))
        self._flush()

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._left = 0
        if brace == b"{":
            self._stack.append(self._group)
            self._group = replace(self._group, new=True, starred=False)
        elif self._stack:
            if self._group.into == "note" and self._stack[-1].into != "note":
                self._parts["note"].append("\n\n")
            self._group = self._stack.pop()

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._group.starred = True
        elif sign in "\r\n":
            self._word("par", None)
        elif sign in _MARKS:
            self._put(_MARKS[sign])

    def _word(self, name: str, number: int | None) -> None:
        self._flush()
        group = self._group
        if group.new:
            group.new = False
            self._enter(name)
        if name == "u" and number is not None:
            self._put(chr(number & 0xFFFF))
            self._left = group.skip_after_unicode
        elif name == "par":
            self._put(" " if group.in_table else "\n\n")
        elif name in _SIGNS:
            self._put(_SIGNS[name])
        else:
            self._set(name, number)

    def _enter(self, name: str) -> None:
        """A group says what it is by its first word."""
        group = self._group
        if group.into == "":
            return
        if name == "fonttbl":
            group.into = "fonts"
        elif name in _HEADS or name in _FEET:
            group.into = "head" if name in _HEADS else "foot"
        elif name == "footnote":
            group.into = "note"
        elif name == "info":
            group.into = "info"
        elif group.into == "info" and name in ("title", "author"):
            group.into = name
        elif name in _SKIPPED or (group.starred and name not in _KEPT):
            group.into = ""

    def _set(self, name: str, number: int | None) -> None:
        group = self._group
        if name == "f" and number is not None:
            group.font = self._font_read = number
        elif name == "fcharset" and group.into == "fonts":
            self._fonts[self._font_read] = _CHARSETS.get(number or 0, "")
        elif name == "ansicpg":
            self._page = _code_page(number)
        elif name in ("mac", "pc", "pca"):
            self._page = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[name]
        elif name == "uc":
            group.skip_after_unicode = min(max(number or 0, 0), 8)
        elif name in ("v", "deleted", "htmlrtf"):
            group.hidden = number != 0
        elif name == "plain":
            group.hidden = False
        elif name in ("intbl", "pard"):
            group.in_table = name == "intbl"

    def _take(self, raw: bytes) -> None:
        """Bytes of text, less those that only stand in for a character already given."""
        self._group.new = False
        left = min(self._left, len(raw))
        self._left -= left
        if self._group.into and not self._group.hidden:
            self._bytes += raw[left:]

    def _flush(self) -> None:
        if self._bytes:
            encoding = self._fonts.get(self._group.font) or self._page
            words = bytes(self._bytes).decode(encoding, "replace")
            self._bytes.clear()
            self._put(words)

    def _put(self, words: str) -> None:
        if self._bytes:
            self._flush()
        into = self._parts.get(self._group.into)
        if into is not None and not self._group.hidden:
            into.append(words)


def _code_page(number: int | None) -> str:
    name = "utf-8" if number == 65001 else f"cp{number}"
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"
