"""Pages as they come to an office: printed clean, scanned askew, photographed in bad light.

The texts in tests/fixtures/pages are invented and tell the same story in eight languages.
"""

import io
import random
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from casefile.model.resource import resource_path

LANGUAGES = ("en", "lt", "ru", "uk", "pl", "de", "fr", "kk")
_TEXTS = Path(__file__).parent.parent / "fixtures" / "pages"
_DPI, _POINTS, _MARGIN = 300, 10.5, 270


def paragraphs_of(language: str, count: int = 5) -> list[str]:
    """The first paragraphs of a page; it has five."""
    text = (_TEXTS / f"{language}.txt").read_text(encoding="utf-8")
    return text.strip().split("\n\n")[:count]


@cache
def clean(language: str, count: int = 5) -> Image.Image:
    """The first paragraphs on a page of A4 at 300 dots an inch as a printer would have it."""
    return printed(paragraphs_of(language, count))


def printed(paragraphs: Sequence[str]) -> Image.Image:
    """Paragraphs set in 10.5 points on a page of A4."""
    picture = Image.new("L", (2481, 3507), 255)
    draw = ImageDraw.Draw(picture)
    size = round(_POINTS * _DPI / 72)
    font = ImageFont.truetype(str(resource_path("fonts", "SourceSerif4-Regular.ttf")), size)
    y = float(_MARGIN)
    for paragraph in paragraphs:
        row = ""
        for word in paragraph.split():
            longer = f"{row} {word}".strip()
            if draw.textlength(longer, font=font) > picture.width - 2 * _MARGIN:
                draw.text((_MARGIN, y), row, font=font, fill=20)
                y, longer = y + 1.4 * size, word
            row = longer
        draw.text((_MARGIN, y), row, font=font, fill=20)
        y += 2.1 * size
    return picture


def scanned(page: Image.Image) -> bytes:
    """200 dots an inch, 1.3 degrees askew, a little blurred, noisy, JPEG of quality 50."""
    picture = page.resize((page.width * 2 // 3, page.height * 2 // 3), Image.Resampling.LANCZOS)
    picture = picture.rotate(1.3, Image.Resampling.BICUBIC, fillcolor=250)
    return _jpeg(_noisy(picture.filter(ImageFilter.GaussianBlur(0.6)), 22), 50)


def photographed(page: Image.Image) -> bytes:
    """150 dots an inch, 2.2 degrees askew, seen from below, a shadow on it, noisy, JPEG 45."""
    width, height = page.width // 2, page.height // 2
    picture = page.resize((width, height), Image.Resampling.LANCZOS)
    picture = picture.rotate(-2.2, Image.Resampling.BICUBIC, fillcolor=235)
    corners = (
        *(-0.03 * width, -0.02 * height),
        *(0.0, 1.01 * height),
        *(1.0 * width, 1.02 * height),
        *(1.04 * width, -0.015 * height),
    )
    picture = picture.transform(
        (width, height), Image.Transform.QUAD, corners, Image.Resampling.BICUBIC, fillcolor=150
    )
    # The hand with the telephone takes up to 38 % of the light, with an edge a centimetre soft.
    shadow = Image.new("L", (width, height), 255)
    hand = [(width, 0), (width, height), (width // 3, height), (width * 3 // 4, height // 9)]
    ImageDraw.Draw(shadow).polygon(hand, fill=158)
    picture = ImageChops.multiply(picture, shadow.filter(ImageFilter.GaussianBlur(25)))
    return _jpeg(_noisy(picture.filter(ImageFilter.GaussianBlur(0.5)), 18), 45)


def png(page: Image.Image) -> bytes:
    """The page as a picture file."""
    target = io.BytesIO()
    page.save(target, "PNG", dpi=(_DPI, _DPI))
    return target.getvalue()


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=quality)
    return target.getvalue()


def _noisy(picture: Image.Image, amount: int) -> Image.Image:
    grains = random.Random(1).randbytes(picture.width * picture.height)
    noise = Image.frombytes("L", picture.size, grains)
    noise = noise.point(lambda one: int((one - 128) * amount / 128 + 128))
    return ImageChops.add(picture, noise, 1, -128)
