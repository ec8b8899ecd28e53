"""Line icons (Lucide) drawn in a colour of the palette at any size."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from casefile.model.resource import resource_bytes

STROKE = b'stroke-width="1.75"'


def icon_svg(name: str, color: QColor) -> bytes:
    """The SVG of an icon in a colour; raises FileNotFoundError for no such icon."""
    source = resource_bytes("icons", f"{name}.svg")
    return source.replace(b"currentColor", color.name().encode()).replace(
        b'stroke-width="2"', STROKE
    )


def draw_icon(name: str, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture `size` device-independent pixels wide on a screen of that ratio."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer = QSvgRenderer(QByteArray(icon_svg(name, color)))
    renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
