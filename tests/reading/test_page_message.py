"""Page pictures on their way out of the child: whole or refused."""

import struct
from collections.abc import Iterator

import pytest

from casefile.model.reading import Word
from casefile.reading.page_message import packed_words, page_image
from casefile.reading.protocol import Frame
from casefile.reading.shared_memory import (
    CAPACITY,
    SharedMemory,
    inherited_memory,
    shared_memory,
)

WORDS = (Word(1.0, 2.0, 3.5, 4.0, 0, 3), Word(4.0, 2.0, 9.0, 4.0, 4, 2**31))


@pytest.fixture
def memory() -> Iterator[SharedMemory]:
    made = shared_memory()
    if made is None:
        pytest.skip("this system shares no memory this way")
    yield made
    made.close()


def test_words_and_pixels_arrive() -> None:
    image = page_image(Frame({"page": [2, 1, 6, 3, 1.5]}, (packed_words(WORDS), b"abcdef")), None)
    assert (image.width, image.height, image.pixels, image.words) == (2, 1, b"abcdef", WORDS)


def test_a_page_without_colours_has_one_byte_a_pixel() -> None:
    image = page_image(Frame({"page": [2, 2, 2, 1, 1.5]}, (b"", b"abcd")), None)
    assert (image.channels, image.stride, image.pixels) == (1, 2, b"abcd")


def test_pixels_are_taken_from_the_shared_memory(memory: SharedMemory) -> None:
    written = inherited_memory(memory.descriptor)
    assert written is not None
    written[:6] = b"abcdef"
    image = page_image(Frame({"page": [2, 1, 6, 3, 1.5]}, (packed_words(WORDS),)), memory)
    written[:6] = b"xxxxxx"
    assert (image.pixels, image.words) == (b"abcdef", WORDS)


@pytest.mark.parametrize(
    ("sizes", "blobs"),
    [
        ([2, 1, 6, 3, 1.5], (b"", b"abc")),
        ([2, 1, 5, 3, 1.5], (b"", b"abcde")),
        ([2, 1, 4, 2, 1.5], (b"", b"abcd")),
        ([-1, -1, -3, 3, 1.5], (b"", b"abc")),
        ([2, 1, 6, 3], (b"", b"abcdef")),
        (["2", "1", "6", 3, 1.5], (b"", b"abcdef")),
        ([2, 1, 6, 3, 1.5], ()),
        ([2, 1, 6, 3, 1.5], (b"half a word", b"abcdef")),
        ([9, CAPACITY, 27, 3, 1.5], (b"",)),
    ],
)
def test_what_is_no_picture_is_refused(
    sizes: list[object], blobs: tuple[bytes, ...], memory: SharedMemory
) -> None:
    with pytest.raises((KeyError, TypeError, ValueError, IndexError, struct.error)):
        page_image(Frame({"page": sizes}, blobs), memory)
