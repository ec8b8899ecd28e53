"""How the window looks: palette, fonts and icons, following the person's choice and the system.

Labels take their look from a property: `label.setProperty("role", "title")`; see `style_sheet.py`
for the names. Painted widgets ask `color`, `font` and `pixmap` and repaint on `changed`.
"""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from casefile.model.resource import resource_path
from casefile.ui.icons import draw_icon
from casefile.ui.palettes import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT
from casefile.ui.style_sheet import style_sheet

SANS: Final = "Inter"
SERIF: Final = "Source Serif 4"
CHOICES: Final = ("system", "light", "dark", "contrast")
MOVING: Final = (
    Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)  # fmt: skip
TEXT_SIZES: Final = (90, 100, 110, 125, 150, 175, 200)

# Role: (family, pixels at 100 %, weight).
FONTS: Final = {
    "ui": (SANS, 13.0, QFont.Weight.Normal),
    "ui_small": (SANS, 12.0, QFont.Weight.Normal),
    "ui_strong": (SANS, 13.0, QFont.Weight.DemiBold),
    "ui_medium": (SANS, 13.0, QFont.Weight.Medium),
    "caption": (SANS, 11.0, QFont.Weight.DemiBold),
    "title": (SANS, 19.0, QFont.Weight.DemiBold),
    "heading": (SANS, 15.0, QFont.Weight.DemiBold),
    "event_title": (SANS, 14.0, QFont.Weight.DemiBold),
    "digits": (SANS, 13.0, QFont.Weight.Medium),
    "quote": (SERIF, 15.0, QFont.Weight.Normal),
    "quote_large": (SERIF, 17.0, QFont.Weight.Normal),
    "page": (SERIF, 16.0, QFont.Weight.Normal),
}


def load_fonts() -> None:
    """Makes the bundled families known to Qt; what is missing falls back to the system's."""
    for path in sorted(resource_path("fonts").rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


class Theme(QObject):
    """The look in force. `choice` is one of CHOICES; text size is in per cent.

    High contrast is light or dark as the system is; it also comes when the system asks for it.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system", text_percent: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._percent = text_percent
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        app.setStyle("Fusion")
        load_fonts()
        self.less_motion = False
        self._colors: Mapping[str, str] = LIGHT
        # Kept: the wish for contrast can be asked for only while this one is held.
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._apply)
        self._apply()

    @property
    def choice(self) -> str:
        """What the person chose, one of CHOICES."""
        return self._choice

    @property
    def text_percent(self) -> int:
        """Text size, 90 to 200 per cent."""
        return self._percent

    @property
    def dark(self) -> bool:
        """Whether the dark palette is in force; an unknown system scheme counts as light."""
        if self._choice in ("system", "contrast"):
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._choice == "dark"

    @property
    def high_contrast(self) -> bool:
        """Whether the person or the system wants high contrast."""
        wish = self._hints.accessibility().contrastPreference()
        return self._choice == "contrast" or wish == Qt.ContrastPreference.HighContrast

    def move_less(self, *, less: bool) -> None:
        """Whether nothing in the window may move by itself."""
        self.less_motion = less
        for effect in MOVING:
            self._app.setEffectEnabled(effect, not less)

    def choose(self, choice: str | None = None, text_percent: int | None = None) -> None:
        """Takes another palette or text size at once, without a restart."""
        self._choice = choice or self._choice
        self._percent = max(TEXT_SIZES[0], min(TEXT_SIZES[-1], text_percent or self._percent))
        self._apply()

    def px(self, pixels: float) -> int:
        """A length that grows with the text: row heights, gaps that hold text."""
        return round(pixels * self._percent / 100)

    def color(self, name: str) -> QColor:
        """A colour by its use ("text", "warn_soft", "lane_journey"); KeyError for no such use."""
        return QColor(self._colors[name])

    def font(self, role: str) -> QFont:
        """A font by its use, in the chosen text size; "digits" has figures of equal width."""
        family, pixels, weight = FONTS[role]
        font = QFont(family)
        font.setPixelSize(max(1, self.px(pixels)))
        font.setWeight(weight)
        if role == "digits":
            font.setFeature(QFont.Tag("tnum"), 1)
        if role == "caption":
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.3)
        return font

    def pixmap(self, name: str, color: str = "text", size: int = 16, ratio: float = 0) -> QPixmap:
        """An icon as a picture for painters; `size` is in pixels at 100 % text size."""
        ratio = ratio or self._app.devicePixelRatio()
        value = self.color(color)
        key = (name, value.name(), self.px(size), ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = draw_icon(name, value, self.px(size), ratio)
        return self._pixmaps[key]

    def icon(self, name: str, color: str = "text", size: int = 16) -> QIcon:
        """An icon for a button or menu; Qt greys it by itself. Ask again after `changed`."""
        return QIcon(self.pixmap(name, color, size))

    def _system_changed(self) -> None:
        if self._choice in ("system", "contrast"):
            self._apply()

    def _tokens(self) -> Mapping[str, str]:
        if self.high_contrast:
            return HIGH_DARK if self.dark else HIGH_LIGHT
        return DARK if self.dark else LIGHT

    def _apply(self) -> None:
        self._colors = self._tokens()
        self._app.setFont(self.font("ui"))
        self._app.setPalette(self._palette())
        scheme = "dark" if self.dark else "light"
        self._app.setStyleSheet(style_sheet(self._colors, self.px, scheme))
        self.changed.emit()

    def _palette(self) -> QPalette:
        role, palette = QPalette.ColorRole, QPalette()
        for roles, name in (
            ((role.Window, role.Button), "window"),
            ((role.Base, role.ToolTipBase), "field"),
            ((role.AlternateBase,), "sunken"),
            ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), "text"),
            ((role.PlaceholderText,), "faint"),
            ((role.Highlight, role.Accent, role.Link, role.LinkVisited), "accent"),
            ((role.HighlightedText,), "on_accent"),
            ((role.Mid, role.Dark), "border"),
            ((role.Light, role.Midlight), "card"),
        ):
            for one in roles:
                palette.setColor(one, self.color(name))
        for one in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, one, self.color("faint"))
        return palette
