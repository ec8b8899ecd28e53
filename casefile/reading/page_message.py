"""How a page picture travels from the showing child: its pixels as they are, its words packed.

As JSON the words of a page took longer than drawing it.
"""

import struct
from collections.abc import Iterable

from casefile.model.reading import PageImage, Word
from casefile.reading.protocol import Frame
from casefile.reading.shared_memory import SharedMemory

_WORD = struct.Struct("<4f2I")
"""The box in points and the span in the text."""


def packed_words(words: Iterable[Word]) -> bytes:
    """Words as bytes."""
    pack = _WORD.pack
    return b"".join([pack(*word) for word in words])


def page_image(answer: Frame, shared: SharedMemory | None) -> PageImage:
    """The picture in an answer; pixels it does not carry are in the shared memory.

    Raises:
        KeyError, TypeError, ValueError, IndexError, struct.error: the answer holds none, or its
            sizes do not fit.
    """
    width, height, stride, channels, scale = answer.head["page"]
    words, *carried = answer.blobs
    size = stride * height
    if min(width, height) < 1 or channels not in (1, 3) or stride < channels * width:
        raise ValueError("the sizes of the picture do not fit")
    pixels = carried[0] if carried or shared is None else shared.copy(size)
    if len(pixels) != size:
        raise ValueError("the picture is cut off")
    found = tuple(map(Word._make, _WORD.iter_unpack(words)))
    sizes = int(width), int(height), int(stride)
    return PageImage(*sizes, pixels, float(scale), found, int(channels))
