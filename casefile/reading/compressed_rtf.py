"""The packed RTF inside Outlook messages, unpacked as MS-OXRTFCP says."""

from typing import Final

from casefile.model.errors import Unreadable

LIMIT: Final = 50 * 1024 * 1024
_PACKED, _PLAIN = b"LZFu", b"MELA"
_WINDOW: Final = 4096
_FIRST_WORDS: Final = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
    b"\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
    b"\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)


def unpack_rtf(content: bytes) -> bytes:
    """The RTF of a PR_RTF_COMPRESSED value; what follows a damaged place is left out.

    Raises:
        Unreadable: "damaged" when it does not begin as such a value, "too large" above 50 MB.
    """
    mark, size = content[8:12], int.from_bytes(content[4:8], "little")
    if size > LIMIT:
        raise Unreadable("too large", "The message unpacks to more than a message holds.")
    if mark == _PLAIN:
        return content[16 : 16 + size]
    if mark != _PACKED:
        raise Unreadable("damaged", "The message is damaged.")
    return _unpacked(content, size)


def _unpacked(content: bytes, size: int) -> bytes:
    window = bytearray(_FIRST_WORDS.ljust(_WINDOW, b" "))
    write, place = len(_FIRST_WORDS), 16
    out = bytearray()
    while place < len(content) and len(out) < size:
        flags = content[place]
        place += 1
        for bit in range(8):
            if flags >> bit & 1:
                pair = int.from_bytes(content[place : place + 2], "big")
                place += 2
                offset, length = pair >> 4, (pair & 15) + 2
                if offset == write or place > len(content):
                    return bytes(out)
                piece = [window[(offset + step) % _WINDOW] for step in range(length)]
            else:
                piece = list(content[place : place + 1])
                place += 1
            for step, byte in enumerate(piece):
                window[(write + step) % _WINDOW] = byte
            write = (write + len(piece)) % _WINDOW
            out += bytes(piece)
    return bytes(out[:size])
