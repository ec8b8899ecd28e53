"""About: version, what the program stands on, licences, where the source is."""

from importlib.metadata import PackageNotFoundError, distribution
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from casefile import __version__
from casefile.model.resource import resource_path
from casefile.ui.parts.sheet import Sheet
from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme

# Distribution: licence as its project states it.
PARTS: Final = {
    "PySide6-Essentials": "LGPL-3.0",
    "pymupdf": "AGPL-3.0",
    "sqlite-utils": "Apache-2.0",
    "sqlcipher3-wheels": "zlib; SQLCipher: BSD-3-Clause",
    "watchdog": "Apache-2.0",
    "trafilatura": "Apache-2.0",
    "lxml_html_clean": "BSD-3-Clause",
    "babel": "BSD-3-Clause",
    "rapidfuzz": "MIT",
    "anyascii": "ISC",
    "typst": "Apache-2.0",
    "python-docx": "MIT",
    "charset-normalizer": "MIT",
    "platformdirs": "MIT",
}


def parts_text() -> str:
    """One line for each package the program is built on, with its version here."""
    lines = []
    for name, licence in PARTS.items():
        try:
            version = distribution(name).version
        except PackageNotFoundError:
            continue
        lines.append(f"{name} {version}: {licence}")
    return "\n".join(lines)


def licence_texts() -> str:
    """The licences of fonts and icons, as they stand beside them."""
    found = [
        *sorted(resource_path("fonts").glob("OFL*.txt")),
        *sorted(resource_path("icons").glob("LICENSE*")),
        *sorted(resource_path("tessdata").glob("LICENSE*")),
    ]
    return "\n\n".join(
        f"{path.stem}\n{'=' * len(path.stem)}\n{path.read_text(encoding='utf-8')}" for path in found
    )


class AboutDialog(Sheet):
    """Who made what, and under which terms."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, self.tr("About Casefile"), parent, 560, 560)
        mark = QLabel(self)
        mark.setPixmap(theme.pixmap("casefile", "accent", 56))
        words = QVBoxLayout()
        words.addWidget(label(f"Casefile {__version__}", "title", self))
        line = self.tr("Documents in, a sourced chronology out, on one laptop, offline.")
        words.addWidget(label(line, "secondary", self, wrap=True))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(mark)
        head.addLayout(words, 1)
        terms = self.tr(
            "Free software under the GNU Affero General Public License, version 3 or later. "
            "Whoever gives you the program also gives you its source: it is inside the package "
            "you installed, in the folder “casefile”, and in the source archive beside it. "
            "There is no warranty."
        )
        self.text = QPlainTextEdit(f"{parts_text()}\n\n{licence_texts()}", self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Parts and licences"))
        self.column.addLayout(head)
        self.column.addSpacing(6)
        self.column.addWidget(label(terms, "", self, wrap=True))
        self.column.addSpacing(6)
        self.column.addWidget(label(self.tr("Built on"), "strong", self))
        self.column.addWidget(self.text, 1)
        self.add_foot(self.leave_button(self.tr("Close")))
