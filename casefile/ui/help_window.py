"""The help: one page in plain words, in a window of its own, beside the work."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QFrame, QLineEdit, QTextBrowser, QWidget

from casefile.model.resource import resource_path
from casefile.ui.parts.keys import bind
from casefile.ui.parts.sheet import Sheet
from casefile.ui.theme import Theme


def help_text(language: str) -> str:
    """The page in a language (Markdown), in English where there is none in that language."""
    for name in (f"{language}.md", "en.md"):
        try:
            return resource_path("help", name).read_text(encoding="utf-8")
        except FileNotFoundError:
            continue
    return ""


class HelpWindow(Sheet):
    """The page with a line to find words in it; one may work on meanwhile."""

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Help"), parent, 640, 720)
        self._language = language
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.words = QLineEdit(self, placeholderText=self.tr("Find in the help"))
        self.words.setAccessibleName(self.tr("Find in the help"))
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setAccessibleName(self.tr("Help"))
        close = self.leave_button(self.tr("Close"))
        close.setAutoDefault(False)
        self.column.addWidget(self.words)
        self.column.addWidget(self.page, 1)
        self.add_foot(close)
        self.words.returnPressed.connect(self._next)
        bind(self, {"Ctrl+F": self.words.setFocus})
        theme.changed.connect(self._typeset)
        self._typeset()
        self.page.setFocus()

    def _typeset(self) -> None:
        font: QFont = self._theme.font("ui")
        self.page.document().setDefaultFont(font)
        self.page.document().setDocumentMargin(self._theme.px(10))
        self.page.setMarkdown(help_text(self._language))
        self._space()

    def _space(self) -> None:
        """Room above headings and between paragraphs; Markdown itself asks for none."""
        block = self.page.document().begin()
        while block.isValid():
            shape, px = block.blockFormat(), self._theme.px
            listed = block.textList() is not None
            shape.setTopMargin(px(14) if shape.headingLevel() else 0)
            shape.setBottomMargin(px(3) if listed else px(8))
            QTextCursor(block).setBlockFormat(shape)
            block = block.next()

    def _next(self) -> None:
        """The next place that holds the words; after the last the first again."""
        sought = self.words.text()
        if sought and not self.page.find(sought):
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            self.page.find(sought)
