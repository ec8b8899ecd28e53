"""Fonts draw every letter of the eight languages, icons are drawings, licences lie beside them."""

import ast
import re
import struct
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pymupdf
import pytest

from casefile.model.resource import resource_path

ALPHABETS = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ ąčęėįšųūž äöüß éèêëàâçîïôûùœ ąćęłńóśźż "
    "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ ґєії әғқңөұүһі αβγδε"
)
SIGNS = "0123456789 “”„«»‘’–—…§№€ [](){}/ ≤ → ← ↑ ↓ · • \u00a0"
FONTS = sorted(resource_path("fonts").glob("*.ttf"))
ICONS = sorted(resource_path("icons").glob("*.svg"))


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_a_font_has_every_letter_and_sign(path: Path) -> None:
    font = pymupdf.Font(fontfile=str(path))
    wanted = set(ALPHABETS + ALPHABETS.upper() + ALPHABETS.lower() + SIGNS) - {"\u0307"}
    assert {letter for letter in wanted if not font.has_glyph(ord(letter))} == set()


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_a_font_keeps_figures_of_one_width_and_kerning(path: Path) -> None:
    assert {b"tnum", b"kern"} <= features(path.read_bytes())


def features(font: bytes) -> set[bytes]:
    """The tags in the feature lists of a font's GSUB and GPOS tables (OpenType 1.9)."""
    (tables,) = struct.unpack_from(">4xH", font)
    found = set()
    for entry in range(12, 12 + 16 * tables, 16):
        tag, start = struct.unpack_from(">4s4xI", font, entry)
        if tag in (b"GSUB", b"GPOS"):
            (offset,) = struct.unpack_from(">6xH", font, start)
            (count,) = struct.unpack_from(">H", font, start + offset)
            first = start + offset + 2
            found |= {font[at : at + 4] for at in range(first, first + 6 * count, 6)}
    return found


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


def test_every_icon_is_used_and_every_one_used_is_there() -> None:
    words, asked = set(), set()
    for path in (resource_path("icons").parents[1] / "casefile").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words.add(node.value)
            elif isinstance(node, ast.Call):
                asked |= set(_icons_asked_for(node))
    there = {path.stem for path in ICONS}
    assert there <= words
    assert asked <= there


def _icons_asked_for(call: ast.Call) -> Iterator[str]:
    """Names given as `icon=`, or to a function that draws one."""
    named = [one.value for one in call.keywords if one.arg == "icon"]
    function = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    if function in {"pixmap", "set_icon_name"} and call.args:
        named.append(call.args[0])
    elif isinstance(call.func, ast.Name) and call.func.id == "IconButton":
        named.append(call.args[1])
    for one in named:
        if isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value:
            yield one.value


def test_the_icons_licence_lies_beside_them() -> None:
    licence = resource_path("icons", "LICENSE-Lucide.txt").read_text(encoding="utf-8")
    assert "ISC" in licence
    assert len(ICONS) >= 60
