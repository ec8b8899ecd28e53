"""Fonts draw every letter of the eight languages, icons are drawings, licences lie beside them."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont

from casefile.model.resource import resource_path

ALPHABETS = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ ąčęėįšųūž äöüß éèêëàâçîïôûùœ ąćęłńóśźż "
    "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ ґєії әғқңөұүһі αβγδε"
)
SIGNS = "0123456789 “”„«»‘’–—…§№€ [](){}/ ≤ → ← ↑ ↓ · • \u00a0"
FONTS = sorted(resource_path("fonts").glob("*.ttf"))
ICONS = sorted(resource_path("icons").glob("*.svg"))


@pytest.fixture(params=FONTS, ids=lambda path: path.stem)
def font(request: pytest.FixtureRequest) -> Iterator[TTFont]:
    with TTFont(request.param) as opened:
        yield opened


def test_a_font_has_every_letter_and_sign(font: TTFont) -> None:
    known = font.getBestCmap()
    wanted = set(ALPHABETS + ALPHABETS.upper() + ALPHABETS.lower() + SIGNS) - {"\u0307"}
    assert {letter for letter in wanted if ord(letter) not in known} == set()


def test_a_font_keeps_figures_of_one_width_and_kerning(font: TTFont) -> None:
    tags = {
        record.FeatureTag
        for table in ("GSUB", "GPOS")
        for record in font[table].table.FeatureList.FeatureRecord
    }
    assert {"tnum", "kern"} <= tags


def test_fonts_are_small_and_licensed() -> None:
    assert {path.stem.split("-")[0] for path in FONTS} == {"Inter", "SourceSerif4"}
    assert sum(path.stat().st_size for path in FONTS) < 3_000_000
    for name in ("OFL-Inter.txt", "OFL-SourceSerif4.txt"):
        assert "SIL OPEN FONT LICENSE" in resource_path("fonts", name).read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_is_a_drawing_that_fetches_nothing(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert ElementTree.fromstring(source).tag == "{http://www.w3.org/2000/svg}svg"
    assert not re.search(r"<script|href|url\(|<image|<style|@import", source)


def test_the_icons_licence_lies_beside_them() -> None:
    licence = resource_path("icons", "LICENSE-Lucide.txt").read_text(encoding="utf-8")
    assert "ISC" in licence
    assert len(ICONS) >= 60
