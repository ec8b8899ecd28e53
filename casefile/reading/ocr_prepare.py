"""Makes a picture of a page ready to be read: upright, straight, evenly lit, 300 dots an inch.

A photographed page in a shadow is read with four in five letters wrong, prepared with one in two
hundred. Pillow alone does it; numpy would weigh 70 MB more.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PIL import Image, ImageFilter, ImageMath

LONG_SIDE = 3508
"""Pixels of the long side of an A4 page at 300 dots an inch."""
_MOST_LARGER = 3.0
_NEAR = (0.87, 1.2)  # a picture whose size is this near stays as it is
_PAPER = 16  # the light is looked at in squares of this many pixels
_SKEWED = 5  # degrees
_SIDEWAYS = 1.5
_TURNS = {
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A picture ready to be read and the way back from its pixels to those it was made from."""

    picture: Image.Image
    source: tuple[int, int]
    angle: float = 0.0
    turned: int = 0

    def turn(self, degrees: int) -> "Prepared":
        """The same turned clockwise by a multiple of 90 degrees."""
        if not degrees % 360:
            return self
        picture = self.picture.transpose(_TURNS[degrees % 360])
        return Prepared(picture, self.source, 0.0, (self.turned + degrees) % 360)

    def straight(self) -> "Prepared":
        """The same with its rows level."""
        angle = skew(self.picture)
        if not angle:
            return self
        picture = self.picture.rotate(angle, Image.Resampling.BILINEAR, fillcolor=255)
        return Prepared(picture, self.source, angle, self.turned)

    def back(self, box: tuple[int, int, int, int]) -> Box:
        """Where a box of the prepared picture lies in the one it was made from, in its pixels."""
        x0, y0, x1, y1 = box
        corners = [self._point(x, y) for x, y in ((x0, y0), (x1, y0), (x0, y1), (x1, y1))]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return min(xs), min(ys), max(xs), max(ys)

    def _point(self, x: float, y: float) -> tuple[float, float]:
        width, height = self.picture.size
        centre_x, centre_y = width / 2, height / 2
        radians = -math.radians(self.angle)
        cosine, sine = math.cos(radians), math.sin(radians)
        across, down = x - centre_x, y - centre_y
        x = cosine * across + sine * down + centre_x
        y = -sine * across + cosine * down + centre_y
        if self.turned == 90:
            x, y, width, height = y, width - x, height, width
        elif self.turned == 180:
            x, y = width - x, height - y
        elif self.turned == 270:
            x, y, width, height = height - y, x, height, width
        return x * self.source[0] / width, y * self.source[1] / height


def prepare(picture: Image.Image) -> Prepared:
    """A grey picture at reading size and evenly lit; not yet upright and straight."""
    source = picture.size
    picture = picture.convert("L")
    factor = min(LONG_SIDE / max(source), _MOST_LARGER)
    if not _NEAR[0] <= factor <= _NEAR[1]:
        size = (max(1, round(source[0] * factor)), max(1, round(source[1] * factor)))
        way = Image.Resampling.BICUBIC if factor > 1 else Image.Resampling.LANCZOS
        picture = picture.resize(size, way)
    return Prepared(evenly_lit(picture), source)


def evenly_lit(picture: Image.Image) -> Image.Image:
    """The picture divided by its paper, so that shadows and yellowed paper become white."""
    if min(picture.size) < 4 * _PAPER:
        return picture
    paper = picture.reduce(_PAPER).filter(ImageFilter.MaxFilter(5))
    paper = paper.filter(ImageFilter.GaussianBlur(4))
    paper = paper.resize(picture.size, Image.Resampling.BILINEAR)

    def divide(given: dict[str, Callable[..., object]]) -> object:
        bright = given["max"](given["paper"], 1)
        return given["convert"](given["picture"] * 255 / bright, "L")  # type: ignore[operator]

    result = ImageMath.lambda_eval(divide, picture=picture, paper=paper)
    assert isinstance(result, Image.Image)
    return result


def skew(picture: Image.Image) -> float:
    """The degrees counter-clockwise by which the picture must be turned for level rows."""
    small = picture.reduce(max(1, max(picture.size) // 600))
    rough = max(range(-_SKEWED, _SKEWED + 1), key=lambda angle: _rows_sharpness(small, angle))
    small = picture.reduce(max(1, max(picture.size) // 900))
    steps = [rough + quarter / 4 for quarter in range(-3, 4)]
    return max(steps, key=lambda angle: _rows_sharpness(small, angle))


def lies_sideways(picture: Image.Image) -> bool:
    """Whether the rows of writing run up or down the picture."""
    small = picture.reduce(max(1, max(picture.size) // 600))
    level = max(_rows_sharpness(small, angle) / small.height for angle in (-2, 0, 2))
    turned = small.transpose(_TURNS[90])
    upright = max(_rows_sharpness(turned, angle) / turned.height for angle in (-2, 0, 2))
    return upright > _SIDEWAYS * level


def _rows_sharpness(picture: Image.Image, angle: float) -> float:
    """How sharply rows of writing stand against the paper between when it is turned so far."""
    turned = picture.rotate(angle, Image.Resampling.BILINEAR, fillcolor=255) if angle else picture
    means = turned.resize((1, turned.height), Image.Resampling.BOX).tobytes()
    return float(sum((above - below) ** 2 for above, below in pairwise(means)))
