"""The floor of the summary: typst on the finished data, nothing before and nothing after."""

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime

import typst

from casefile.model.resource import resource_path
from casefile.model.summary import Paper


def typst_alone(paper: Paper) -> Callable[[], object]:
    """A call that compiles the paper's data with the same layout and fonts."""
    template = resource_path("templates", "paper.typ")
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[resource_path("fonts")])
    data = {"paper": json.dumps(asdict(paper), ensure_ascii=False)}
    day = datetime.fromisoformat(paper.date).replace(tzinfo=UTC)

    def compile_it() -> object:
        compiler = typst.Compiler(
            template, root=template.parent, font_paths=fonts, ignore_system_fonts=True
        )
        return compiler.compile(
            format="pdf", sys_inputs=data, pdf_standards=["ua-1", "a-3b"], timestamp=day
        )

    return compile_it
