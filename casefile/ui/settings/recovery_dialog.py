"""Eight recovery words to write down or print; they count once they were typed back."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QWidget

from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.sheet import Sheet, add_field
from casefile.ui.parts.texts import frame, label, set_role
from casefile.ui.theme import Theme

_MARGIN_INCH = 1.0


class RecoveryDialog(Sheet):
    """`confirmed(words)` once the person has typed the words back."""

    confirmed = Signal(str)

    def __init__(self, theme: Theme, code: str, words: str, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Recovery words"), parent, 520)
        self._code, self._words = code, words
        self.typed = QLineEdit(self)
        self.note = label("", "faint", self, wrap=True)
        self.print = KeyButton(theme, self.tr("Print…"), self, icon="printer")
        self.keep = KeyButton(theme, self.tr("Use these words"), self, kind="primary")
        self.later = self.leave_button(self.tr("Not now"))
        self.keep.setEnabled(False)
        self.print.setAutoDefault(False)
        self._lay_out()
        self.typed.textChanged.connect(self._compare)
        self.keep.clicked.connect(self._agree)
        self.print.clicked.connect(self._ask_printer)
        self._compare()

    def sheet(self) -> list[str]:
        """The lines of the printed sheet; the case by its code only."""
        words = self._words.split()
        head = self.tr("Recovery words of the case {code}").format(code=self._code)
        keep = self.tr("Whoever has these words can open the case. Keep them apart from it.")
        numbered = [f"{number}.  {word}" for number, word in enumerate(words, 1)]
        return [head, "", *numbered, "", keep]

    def draw(self, printer: QPrinter) -> None:
        """One page with the words, large enough to be read by anybody."""
        painter = QPainter(printer)
        font = QFont(self.font())
        font.setPointSize(16)
        painter.setFont(font)
        edge = printer.resolution() * _MARGIN_INCH
        height = painter.fontMetrics().lineSpacing() * 1.5
        width = printer.pageLayout().paintRectPixels(printer.resolution()).width() - edge
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        for row, line in enumerate(self.sheet()):
            place = QRectF(edge, edge + row * height, width - edge, 2 * height)
            painter.drawText(place, flags, line)
        painter.end()

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("")
        printer.setCreator("")
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda *_: self.draw(printer))
        QDialog.open(dialog)

    def _compare(self) -> None:
        same = self.typed.text().casefold().split() == self._words.split()
        self.keep.setEnabled(same)
        if same:
            words, role = self.tr("✓ The same words."), "ok"
        else:
            words, role = self.tr("Type them from your paper, with a space between."), "faint"
        self.note.setText(words)
        set_role(self.note, role)

    def _agree(self) -> None:
        self.confirmed.emit(self._words)
        self.accept()

    def _lay_out(self) -> None:
        why = self.tr(
            "They open the case when its passphrase is forgotten; nothing else does. Keep the "
            "paper apart from this computer. They are shown only now."
        )
        self.add_head(self.tr("Write these words down now"), why)
        column = self.column
        column.addWidget(self._word_table())
        column.addSpacing(6)
        add_field(column, self.tr("The eight words again"), self.typed, self)
        column.addWidget(self.note)
        self.add_foot(self.later, self.keep, first=self.print)

    def _word_table(self) -> QWidget:
        well = frame("well", self)
        grid = QGridLayout(well)
        grid.setContentsMargins(18, 14, 18, 14)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        words = self._words.split()
        half = (len(words) + 1) // 2
        for at, word in enumerate(words):
            row, column = at % half, at // half * 2
            grid.addWidget(label(f"{at + 1}", "faint", well), row, column)
            grid.addWidget(label(word, "heading", well), row, column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return well
