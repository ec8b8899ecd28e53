"""The day a file came over WhatsApp, which the program writes into the names it gives."""

import re
from datetime import date

_NAMES = (
    # Android: IMG-20230418-WA0003.jpg, PTT-20230418-WA0011.opus, DOC-20230418-WA0001.pdf
    re.compile(r"\b(?:IMG|VID|PTT|AUD|DOC|STK)-(\d{4})(\d{2})(\d{2})-WA\d+", re.IGNORECASE),
    # iOS: 00000012-PHOTO-2023-04-18-12-33-01.jpg
    re.compile(
        r"\b\d+-(?:PHOTO|VIDEO|AUDIO|GIF|STICKER)-(\d{4})-(\d{2})-(\d{2})-\d{2}-\d{2}-\d{2}",
        re.IGNORECASE,
    ),
    # The desktop program: WhatsApp Image 2023-04-18 at 12.33.01.jpeg
    re.compile(
        r"\bWhatsApp (?:Image|Video|Audio|Ptt) (\d{4})-(\d{2})-(\d{2}) at \d", re.IGNORECASE
    ),
)


def received_day(file_name: str) -> str | None:
    """The day (EDTF) a file was received, as its name tells; None for all other names."""
    for pattern in _NAMES:
        if found := pattern.search(file_name):
            year, month, day = map(int, found.groups())
            try:
                return date(year, month, day).isoformat()
            except ValueError:
                return None
    return None
