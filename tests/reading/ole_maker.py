"""An Outlook message made from nothing but its layout: a compound file of named streams."""

import struct
from collections.abc import Mapping

SECTOR, MINI = 512, 64
END, FREE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
Tree = Mapping[str, "bytes | Tree"]


class _Entry:
    def __init__(self, name: str, content: bytes | None) -> None:
        self.name, self.content = name, content
        self.child = self.left = self.right = FREE
        self.start, self.size = END, len(content or b"")


def compound_file(tree: Tree) -> bytes:
    """A compound file (MS-CFB, version 3) of these streams (bytes) and storages (mappings).

    Every stream lies in whole sectors; the entries of a storage hang on each other as a chain.
    """
    entries = [_Entry("Root Entry", None)]
    _collect(tree, entries, 0)
    sectors: list[bytes] = []
    table: list[int] = []
    for entry in entries:
        if entry.content is not None:
            # Streams below 4096 bytes would belong into the small ones: they are padded.
            padded = entry.content.ljust(4096, b"\0")
            entry.size = max(entry.size, 4096)
            entry.start = _put(padded, sectors, table)
    directory = b"".join(_row(entry, is_root=at == 0) for at, entry in enumerate(entries))
    start = _put(directory, sectors, table)
    place = len(sectors)
    fat_sectors = 1
    while fat_sectors * 128 < place + fat_sectors:
        fat_sectors += 1
    table += [FAT] * fat_sectors
    table += [FREE] * (fat_sectors * 128 - len(table))
    fat = struct.pack(f"<{len(table)}I", *table)
    header = _header(start, fat_sectors, place)
    return header + b"".join(sectors) + fat


def message(properties: Mapping[int, str], *, sent: int = 0, files: Tree | None = None) -> Tree:
    """The tree of an Outlook message: text properties by number, the time it was sent."""
    rows = struct.pack("<HHIQ", 0x0040, 0x0039, 6, sent) if sent else b""
    streams: dict[str, bytes | Tree] = {
        f"__substg1.0_{number:04X}001F": words.encode("utf-16-le")
        for number, words in properties.items()
    }
    return {**streams, "__properties_version1.0": bytes(32) + rows, **(files or {})}


def _collect(tree: Tree, entries: list[_Entry], parent: int) -> None:
    previous = FREE
    for name, content in tree.items():
        at = len(entries)
        entries.append(_Entry(name, content if isinstance(content, bytes) else None))
        if previous == FREE:
            entries[parent].child = at
        else:
            entries[previous].right = at
        previous = at
        if not isinstance(content, bytes):
            _collect(content, entries, at)


def _put(content: bytes, sectors: list[bytes], table: list[int]) -> int:
    start = len(sectors)
    pieces = [content[at : at + SECTOR] for at in range(0, len(content), SECTOR)]
    for number, piece in enumerate(pieces, start + 1):
        sectors.append(piece.ljust(SECTOR, b"\0"))
        table.append(END if number == start + len(pieces) else number)
    return start


def _row(entry: _Entry, *, is_root: bool) -> bytes:
    name = entry.name.encode("utf-16-le")
    kind = 5 if is_root else 1 if entry.content is None else 2
    links = struct.pack("<III", entry.left, entry.right, entry.child)
    head = name.ljust(64, b"\0") + struct.pack("<HBB", len(name) + 2, kind, 1) + links
    size = entry.size if kind == 2 else 0
    start = entry.start if kind == 2 else (END if is_root else 0)
    return head + bytes(36) + struct.pack("<IQ", start, size)


def _header(directory: int, fat_sectors: int, fat_start: int) -> bytes:
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, fat_sectors, directory, 0, 4096, END, 0, END, 0)
    places = [fat_start + at for at in range(fat_sectors)]
    return head + struct.pack("<109I", *(places + [FREE] * (109 - len(places))))
