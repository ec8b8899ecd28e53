"""The case summary as PDF: one layout for screen, paper and file, accessible and archivable."""

import json
import re
from dataclasses import fields
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from casefile.model.errors import CaseError
from casefile.model.resource import resource_path
from casefile.model.summary import Paper

if TYPE_CHECKING:
    import typst

# Control characters as JSON writes them; a backslash of the text's own is written as two.
CONTROL = re.compile(r"(?<!\\)((?:\\\\)*)\\u00(?:[01][0-9a-f]|7f)")
# Scripts the bundled fonts and typst's own can draw; PDF/UA allows no letter without a picture.
UNDRAWABLE = re.compile(
    r"[^\x00-\u052f\u0590-\u06ff\u10a0-\u10ff\u1e00-\u1fff\u2000-\u206f\u20a0-\u20bf\u2116\u2122]"
)
MISSING = "\u25a1"
# Where the layout engine writes its own name; blanks of the same length keep every offset true.
# One expression a place: each begins with fixed words, which are looked for at full speed.
MAKER = (
    re.compile(rb"/Creator\(([^()]*)\)"),
    re.compile(rb"<xmp:CreatorTool>([^<]*)"),
    re.compile(rb"<stEvt:softwareAgent>([^<]*)"),
)


def write_pdf(paper: Paper) -> bytes:
    """The paper as PDF/UA-1 and PDF/A-3b.

    Words reach the layout as JSON, so nothing a document says is ever markup. Letters the bundled
    fonts lack are drawn with the system's; letters no font has become a small box, so that they
    never stop the rest. The file names no author, no program and no day but the paper's. Raises
    CaseError when the layout refuses all the same.
    """
    import typst  # 7 MB that a window which lays out nothing need not hold

    data = json.dumps(paper, default=_fields, ensure_ascii=False)
    if "\\u00" in data:
        data = CONTROL.sub(r"\1", data)
    try:
        return _laid_out(data, paper.date, system_fonts=False)
    except typst.TypstError:
        pass
    try:
        return _laid_out(data, paper.date, system_fonts=True)
    except typst.TypstError:
        pass
    try:
        return _laid_out(UNDRAWABLE.sub(MISSING, data), paper.date, system_fonts=False)
    except typst.TypstError as error:
        raise CaseError(
            "The paper could not be laid out.",
            "Nothing was written.",
            "Try it without quotes; send the details to whoever looks after Casefile.",
            str(error),
        ) from error


def _fields(row: object) -> dict[str, object]:
    """A part of the paper by the names of its fields; `asdict` would copy every word."""
    return {one.name: getattr(row, one.name) for one in fields(row)}  # type: ignore[arg-type]


@cache
def _fonts(system_fonts: bool) -> "typst.Fonts":
    """The fonts to draw with; looking through them takes as long as laying out a short paper."""
    import typst

    return typst.Fonts(
        include_system_fonts=system_fonts,
        include_embedded_fonts=True,
        font_paths=[resource_path("fonts")],
    )


def _laid_out(data: str, day: str, *, system_fonts: bool) -> bytes:
    import typst

    template = resource_path("templates", "paper.typ")
    compiler = typst.Compiler(
        template,
        root=template.parent,
        font_paths=_fonts(system_fonts),
        ignore_system_fonts=not system_fonts,
        sys_inputs={"paper": data},
    )
    made = compiler.compile(
        format="pdf",
        pdf_standards=["ua-1", "a-3b"],
        timestamp=datetime.fromisoformat(day).replace(tzinfo=UTC),
    )
    assert isinstance(made, bytes)
    nameless = bytearray(made)
    for place in MAKER:
        for found in place.finditer(made):
            nameless[found.start(1) : found.end(1)] = b" " * len(found[1])
    return bytes(nameless)
