"""Breaks words into lines of a width, the last one shortened where there is more."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from casefile.bridge.offsets import from_utf16


@lru_cache(maxsize=4096)
def _broken(text: str, font_key: str, width: int, most: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(font_key)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = from_utf16(text, line.textStart())
        if len(lines) == most - 1:
            rest = text[start:]
            lines.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(text[start : from_utf16(text, line.textStart() + line.textLength())].rstrip())
    layout.endLayout()
    return tuple(lines)


def lines_of(text: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """At most `most` lines that each fit into `width` pixels; () for no text."""
    if not text:
        return ()
    return _broken(text, font.toString(), max(int(width), 20), most)
