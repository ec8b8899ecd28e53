"""The Tesseract engine inside the PyMuPDF wheel, through its C interface: words, boxes, confidence.

PyMuPDF's own way to it (`Pixmap.pdfocr_tobytes`) gives no confidence, loads the language data anew
for each page and wants a path. The C interface (tesseract/capi.h) gives all that, and takes the
language data as bytes. Nothing is executed and no file is opened.
"""

import ctypes
import html
import re
import sys
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pymupdf
from PIL import Image

DPI = 300
WHOLE_PAGE, ONE_BLOCK = 3, 6
"""How a picture is divided (tesseract/publictypes.h, PSM_AUTO and PSM_SINGLE_BLOCK)."""
_KEPT = 3  # language data held at a time; each takes 20 to 60 MB
_LSTM_ONLY = 1
_LINE = re.compile(
    r"<span class='ocr_(?:line|header|textfloat|caption)'[^>]*?bbox (\d+) (\d+) (\d+) (\d+)"
    r"(?:; baseline (-?[\d.]+) (-?[\d.]+))?(?:; x_size ([\d.]+))?"
)
_WORD = re.compile(
    r"<span class='ocrx_word'[^>]*?bbox (\d+) (\d+) (\d+) (\d+); x_wconf (\d+)[^>]*>(.*?)</span>",
    re.DOTALL,
)
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class SeenWord:
    """A word in pixels of the picture that was read."""

    text: str
    box: tuple[int, int, int, int]
    confidence: float


@dataclass(frozen=True, slots=True)
class SeenLine:
    """A row in pixels: its words, the height of its letters, where they stand."""

    words: tuple[SeenWord, ...]
    size: float
    baseline: float


class NoEngine(OSError):
    """The PyMuPDF that is installed brings no Tesseract that can be reached."""


class NoLanguageData(ValueError):
    """The bytes given are no trained data, or of another version."""


class Engine:
    """Reads pictures in one language at a time. One thread only, and one engine in a process.

    `data` gives the bytes of the trained data of a language by its name ("lit").
    """

    def __init__(self, data: Callable[[str], bytes]) -> None:
        """Raises NoEngine."""
        self._data = data
        self._library = _library()
        self._loaded: OrderedDict[str, ctypes.c_void_p] = OrderedDict()

    def read(
        self, picture: Image.Image, language: str, division: int = WHOLE_PAGE
    ) -> list[SeenLine]:
        """The rows of a grey upright picture of about 300 dots an inch, in reading order.

        Raises:
            NoLanguageData: the trained data of that language is none.
        """
        library, handle = self._library, self._handle(language)
        library.TessBaseAPISetPageSegMode(handle, division)
        width, height = picture.size
        library.TessBaseAPISetImage(handle, picture.tobytes(), width, height, 1, width)
        library.TessBaseAPISetSourceResolution(handle, DPI)
        found = library.TessBaseAPIGetHOCRText(handle, 0)
        try:
            text = ctypes.string_at(found).decode("utf-8", "replace") if found else ""
        finally:
            library.TessDeleteText(found)
            library.TessBaseAPIClear(handle)
        return list(_lines(text))

    def _handle(self, language: str) -> ctypes.c_void_p:
        if language in self._loaded:
            self._loaded.move_to_end(language)
            return self._loaded[language]
        library, data = self._library, self._data(language)
        handle = ctypes.c_void_p(library.TessBaseAPICreate())
        name = language.encode()
        failed = library.TessBaseAPIInit5(
            handle, data, len(data), name, _LSTM_ONLY, None, 0, None, None, 0, 0
        )
        if failed:
            library.TessBaseAPIDelete(handle)
            raise NoLanguageData(language)
        # White letters on black are rare in papers; looking for them costs a fifth of the time.
        library.TessBaseAPISetVariable(handle, b"tessedit_do_invert", b"0")
        self._loaded[language] = handle
        while len(self._loaded) > _KEPT:
            library.TessBaseAPIDelete(self._loaded.popitem(last=False)[1])
        return handle


def _lines(hocr: str) -> Iterator[SeenLine]:
    """The rows in the engine's report (hOCR 1.2)."""
    starts = list(_LINE.finditer(hocr))
    for start, following in zip(starts, [*starts[1:], None], strict=False):
        part = hocr[start.end() : following.start() if following else len(hocr)]
        words = tuple(_words(part))
        if words:
            _, top, _, bottom = (int(start.group(at)) for at in (1, 2, 3, 4))
            size = float(start.group(7) or bottom - top)
            yield SeenLine(words, size, bottom + float(start.group(6) or 0))


def _words(part: str) -> Iterator[SeenWord]:
    for match in _WORD.finditer(part):
        text = html.unescape(_TAG.sub("", match.group(6))).strip()
        if text:
            x0, y0, x1, y1 = (int(match.group(at)) for at in (1, 2, 3, 4))
            yield SeenWord(text, (x0, y0, x1, y1), float(match.group(5)))


@cache
def _library() -> ctypes.CDLL:
    """MuPDF's library with the functions declared (tesseract/capi.h, mupdf/fitz/context.h).

    Once in a process: a second memory context for the engine would end the process.
    """
    pointer, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
    lists = [pointer, pointer]
    declared = {
        "TessBaseAPICreate": (pointer, []),
        "TessBaseAPIDelete": (None, [pointer]),
        "TessBaseAPIClear": (None, [pointer]),
        "TessBaseAPIInit5": (
            number,
            [pointer, text, number, text, number, pointer, number, *lists, ctypes.c_size_t, number],
        ),
        "TessBaseAPISetVariable": (number, [pointer, text, text]),
        "TessBaseAPISetPageSegMode": (None, [pointer, number]),
        "TessBaseAPISetImage": (None, [pointer, text, number, number, number, number]),
        "TessBaseAPISetSourceResolution": (None, [pointer, number]),
        "TessBaseAPIGetHOCRText": (pointer, [pointer, number]),
        "TessDeleteText": (None, [pointer]),
        "fz_new_context_imp": (pointer, [pointer, pointer, ctypes.c_size_t, text]),
        "fz_set_leptonica_mem": (None, [pointer]),
    }
    try:
        library = ctypes.CDLL(str(_library_path()))
        for name, (result, arguments) in declared.items():
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
    except (OSError, AttributeError) as error:
        raise NoEngine(str(error)) from error
    # The engine's picture library takes its memory from a MuPDF context, so it needs one.
    context = library.fz_new_context_imp(None, None, 0, pymupdf.mupdf.FZ_VERSION.encode())
    if not context:
        raise NoEngine("MuPDF gives no context")
    library.fz_set_leptonica_mem(context)
    return library


def _library_path() -> Path:
    folder = Path(pymupdf.__file__).parent
    pattern = {"win32": "mupdfcpp*.dll", "darwin": "libmupdf*.dylib"}.get(
        sys.platform, "libmupdf.so*"
    )
    found = sorted(folder.glob(pattern))
    if not found:
        raise NoEngine(f"no {pattern} beside PyMuPDF")
    return found[0]
