"""Pages as pictures: readable where the viewer is narrow, whole where there is room."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casefile.model.document import PageText
from casefile.model.errors import CaseError
from casefile.model.reading import PageImage, Word
from casefile.ui.parts.marks import Mark
from casefile.ui.parts.page_pictures import Key
from casefile.ui.parts.picture_sheet import PictureSheet
from casefile.ui.theme import Theme

PAGES = tuple(PageText(1, number, "One line.\n", (number - 1) * 10, 600, 800) for number in (1, 2))
WORDS = (Word(90, 100, 200, 112, 0, 3), Word(210, 100, 510, 112, 4, 9))


class Pencil:
    """Draws white pages at once and keeps the scales that were asked for."""

    def __init__(self) -> None:
        self.scales: list[float] = []

    def __call__(
        self,
        key: Key,
        page: PageText,
        done: Callable[[PageImage], None],
        _failed: Callable[[CaseError], None],
    ) -> None:
        self.scales.append(key[2])
        words = tuple(
            Word(w.x0, w.y0, w.x1, w.y1, w.start + page.char_start, w.end + page.char_start)
            for w in WORDS
        )
        image = PageImage(4, 4, 12, b"\xff" * 48, key[2], words)
        QTimer.singleShot(0, lambda: done(image))


def _settle(pencil: Pencil) -> None:
    """Waits until every page asked for is there and asks for no other."""
    asked = -1
    while asked != len(pencil.scales):
        asked = len(pencil.scales)
        QTest.qWait(1)


def _sheet(qtbot: QtBot, theme: Theme, width: int) -> tuple[PictureSheet, Pencil]:
    pencil = Pencil()
    holder = PictureSheet(theme, pencil, None)  # type: ignore[arg-type]
    qtbot.addWidget(holder)
    holder.resize(width, 500)
    holder.show()
    holder.set_document("ab", PAGES)
    _settle(pencil)
    return holder, pencil


def test_a_narrow_viewer_shows_the_text_as_wide_as_itself(qtbot: QtBot, theme: Theme) -> None:
    sheet, pencil = _sheet(qtbot, theme, 380)
    wide = sheet.viewport().width() - 24
    assert abs(pencil.scales[-1] - wide / 420) < 0.02
    assert sheet.horizontalScrollBar().value() == round(90 * pencil.scales[-1])


def test_both_scroll_bars_tell_which_part_is_seen(qtbot: QtBot, theme: Theme) -> None:
    sheet, _pencil = _sheet(qtbot, theme, 320)
    seen = sheet.viewport().size()
    assert sheet.horizontalScrollBar().maximum() > 0
    assert sheet.horizontalScrollBar().pageStep() == seen.width()
    assert sheet.verticalScrollBar().pageStep() == seen.height()


def test_a_wide_viewer_shows_whole_pages(qtbot: QtBot, theme: Theme) -> None:
    sheet, pencil = _sheet(qtbot, theme, 900)
    assert abs(pencil.scales[-1] - (sheet.viewport().width() - 24) / 600) < 0.02
    assert sheet.horizontalScrollBar().value() == 0


def test_a_page_that_fits_only_without_a_scroll_bar_is_laid_out_once(
    qtbot: QtBot, theme: Theme
) -> None:
    sheet, pencil = _sheet(qtbot, theme, 900)
    sheet.set_document("cd", PAGES[:1])
    _settle(pencil)
    widths = set()
    for height in range(1140, 1220, 8):  # around the height of one page at this width
        sheet.resize(900, height)
        widths.add(sheet.viewport().width())
    assert len(widths) == 1
    assert sheet.verticalScrollBar().maximum() == 0


def test_the_quote_stays_in_view_when_pages_grow(qtbot: QtBot, theme: Theme) -> None:
    sheet, pencil = _sheet(qtbot, theme, 380)
    sheet.set_marks([Mark(10, 19, strong=True)])
    shown: list[int] = []
    sheet.page_shown.connect(shown.append)
    sheet.resize(500, 500)
    _settle(pencil)
    assert shown[-1] == 2


def test_zoom_stays_from_one_document_to_the_next(qtbot: QtBot, theme: Theme) -> None:
    sheet, pencil = _sheet(qtbot, theme, 900)
    before = pencil.scales[-1]
    sheet.set_zoom(1.5)
    sheet.set_document("cd", PAGES)
    _settle(pencil)
    assert abs(pencil.scales[-1] - before * 1.5) < 0.05
