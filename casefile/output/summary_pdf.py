"""The case summary as PDF: one layout for screen, paper and file, accessible and archivable."""

import json
from dataclasses import asdict
from datetime import UTC, datetime

import typst

from casefile.model.errors import CaseError
from casefile.model.resource import resource_path
from casefile.model.summary import Paper


def write_pdf(paper: Paper) -> bytes:
    """The paper as PDF/UA-1 and PDF/A-3b with the bundled fonts only.

    Words reach the layout as JSON, so nothing a document says is ever markup. Raises CaseError when
    the layout refuses, with its words in the details.
    """
    template = resource_path("templates", "paper.typ")
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=True,
        font_paths=[resource_path("fonts")],
    )
    try:
        compiler = typst.Compiler(
            template, root=template.parent, font_paths=fonts, ignore_system_fonts=True
        )
        made = compiler.compile(
            format="pdf",
            sys_inputs={"paper": json.dumps(asdict(paper), ensure_ascii=False)},
            pdf_standards=["ua-1", "a-3b"],
            timestamp=datetime.fromisoformat(paper.date).replace(tzinfo=UTC),
        )
    except typst.TypstError as error:
        raise CaseError(
            "The paper could not be laid out.",
            "Nothing was written.",
            "Try it without quotes; send the details to whoever looks after Casefile.",
            str(error),
        ) from error
    assert isinstance(made, bytes)
    return made
