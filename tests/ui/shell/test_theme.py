"""Every text can be read on its ground, in both palettes; the look follows at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casefile.ui.palettes import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, lane_color
from casefile.ui.parts.buttons import KeyButton, key_text
from casefile.ui.parts.waiting import Waiting
from casefile.ui.theme import FONTS, Theme

PAIRS = [
    *[("text", ground) for ground in ("window", "panel", "card", "field", "paper", "selection")],
    *[("secondary", ground) for ground in ("window", "panel", "card")],
    *[("faint", ground) for ground in ("window", "panel", "card", "chip")],
    *[("accent", ground) for ground in ("window", "card", "paper", "accent_soft")],
    *[("warn", ground) for ground in ("window", "card", "warn_soft", "panel")],
    *[(role, ground) for role in ("ok", "bad") for ground in ("window", "card", "panel")],
    ("on_accent", "accent"),
    ("text", "highlight"),
    ("text", "highlight_pale"),
]


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_contrast_is_aa(palette: dict[str, str], ink: str, ground: str) -> None:
    light, dark = sorted(
        (luminance(QColor(palette[ink])), luminance(QColor(palette[ground]))), reverse=True
    )
    assert (light + 0.05) / (dark + 0.05) >= 4.5


@pytest.mark.parametrize("palette", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        *[(ink, ground, 7.0) for ink, ground in PAIRS],
        *[("border", ground, 3.0) for ground in ("window", "panel", "card", "field", "sunken")],
        *[(name, "card", 4.5) for name in LIGHT if name.startswith("lane_")],
    ],
)
def test_high_contrast_is_aaa_and_its_borders_are_seen(
    palette: dict[str, str], ink: str, ground: str, least: float
) -> None:
    light, dark = sorted(
        (luminance(QColor(palette[ink])), luminance(QColor(palette[ground]))), reverse=True
    )
    assert (light + 0.05) / (dark + 0.05) >= least


def test_high_contrast_is_chosen_like_a_theme(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose("contrast")
    try:
        assert theme.high_contrast
        assert theme.color("border") == QColor(HIGH_LIGHT["border"])
    finally:
        theme.choose("light")
    assert not theme.high_contrast


@pytest.mark.parametrize("kind", ["primary", "plain", "danger"])
def test_a_button_that_cannot_be_pressed_can_be_read(theme: Theme, qtbot: QtBot, kind: str) -> None:
    try:
        theme.choose("contrast")
        owner = QWidget()
        qtbot.addWidget(owner)
        button = KeyButton(theme, "Close for good", owner, kind=kind)
        button.setEnabled(False)
        owner.resize(button.sizeHint())
        button.resize(button.sizeHint())
        owner.show()
        seen = owner.grab().toImage().pixelColor(5, button.height() // 2)
        ink, ground = luminance(theme.color("faint")), luminance(seen)
        assert (max(ink, ground) + 0.05) / (min(ink, ground) + 0.05) >= 7.0
    finally:
        theme.choose("light")


def test_less_motion_stops_what_moves(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    assert not Waiting(theme, "A moment", owner).bar.isHidden()
    theme.move_less(less=True)
    try:
        assert not qapp.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)
        assert Waiting(theme, "A moment", owner).bar.isHidden()
    finally:
        theme.move_less(less=False)


def test_all_palettes_name_the_same_uses() -> None:
    assert LIGHT.keys() == DARK.keys() == HIGH_LIGHT.keys() == HIGH_DARK.keys()
    assert lane_color("procedure here") == "lane_procedure_here"
    assert lane_color("no such lane") == "lane_other"


def test_the_bundled_fonts_are_used(theme: Theme) -> None:
    for role, (family, _, _) in FONTS.items():
        assert QFontInfo(theme.font(role)).family() == family


def test_look_and_text_size_change_at_once(theme: Theme, qtbot: QtBot) -> None:
    plain = theme.font("ui").pixelSize()
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark", 200)
    try:
        assert theme.dark
        assert theme.font("ui").pixelSize() == 2 * plain
        assert theme.color("window") == QColor(DARK["window"])
        assert not theme.icon("inbox").isNull()
    finally:
        theme.choose("light", 100)


def test_a_size_out_of_bounds_is_brought_in(theme: Theme) -> None:
    theme.choose(text_percent=500)
    assert theme.text_percent == 200
    theme.choose(text_percent=100)


def test_a_button_has_room_for_its_key(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bare = KeyButton(theme, "Accept", window)
    keyed = KeyButton(theme, "Accept", window, icon="check", key="Ctrl+A")
    assert keyed.sizeHint().width() > bare.sizeHint().width() + theme.px(40)
    assert keyed.sizeHint().height() >= 24
    assert keyed.accessibleDescription() == "Ctrl A"
    assert (key_text("Right"), key_text("+")) == ("→", "+")


def test_twenty_thousand_updates(qapp: QApplication, qtbot: QtBot) -> None:
    """A binding that loses a reference at each void call ends the process after some thousands."""
    widget = QWidget()
    qtbot.addWidget(widget)
    for _ in range(20_000):
        widget.update()
    assert widget.isHidden()
