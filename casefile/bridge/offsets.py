"""Turns offsets of the stored text (code points) into Qt's (UTF-16 units) and back."""


def to_utf16(text: str, offset: int) -> int:
    """How many UTF-16 units stand before code point `offset` of `text`."""
    head = text[:offset]
    if head.isascii():
        return len(head)
    return len(head) + sum(1 for char in head if char > "\uffff")


def from_utf16(text: str, offset: int) -> int:
    """How many code points stand before UTF-16 unit `offset`; inside a pair, those before it."""
    head = text[:offset]
    if head.isascii() or max(head, default="") <= "\uffff":
        return min(offset, len(text))
    units = 0
    for position, char in enumerate(text):
        units += 2 if char > "\uffff" else 1
        if units > offset:
            return position
    return len(text)
