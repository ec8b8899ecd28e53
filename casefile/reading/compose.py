"""Several pictures as the pages of one document, in an order and turned as a person says.

The pictures stand in it as they are; a .jpg is not pressed a second time.
"""

from collections.abc import Sequence

import pymupdf

from casefile.model.errors import Unreadable
from casefile.reading.pictures import BROKEN, open_pictures

QUARTERS = (0, 90, 180, 270)


def compose_pages(pictures: Sequence[bytes], turns: Sequence[int]) -> bytes:
    """A PDF whose pages are these pictures, each turned clockwise by its degrees.

    Raises:
        Unreadable: "damaged" when one of them cannot be shown, "too large".
    """
    pymupdf.TOOLS.mupdf_display_errors(False)
    with pymupdf.open() as made:
        for content, turn in zip(pictures, turns, strict=True):
            if turn not in QUARTERS:
                raise ValueError(turn)
            with open_pictures(content) as document:
                _append(made, document, turn)
        return bytes(made.tobytes(garbage=3, no_new_id=True))


def _append(made: pymupdf.Document, pictures: pymupdf.Document, turn: int) -> None:
    try:
        with pymupdf.open(stream=pictures.convert_to_pdf(), filetype="pdf") as pages:
            for page in pages:
                page.set_rotation((page.rotation + turn) % 360)
            made.insert_pdf(pages)
    except BROKEN as error:
        raise Unreadable("damaged", "One of the pictures is damaged.") from error
