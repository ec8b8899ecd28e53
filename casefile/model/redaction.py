"""A copy of an exhibit with words blacked out."""

from dataclasses import dataclass

ReadWord = tuple[str, float, float, float, float]
"""A word a machine has read on a picture: its text and its box in points, origin top left."""


@dataclass(frozen=True, slots=True)
class Redacted:
    """The copy and how many places were blacked out.

    `unread` are pages whose picture nobody has read, `pictures` those that hold any: what stands
    in a picture is found only as far as a machine has read it. `left` are pages of the finished
    copy that still hold what was looked for.
    """

    content: bytes
    places: int
    unread: tuple[int, ...] = ()
    pictures: tuple[int, ...] = ()
    left: tuple[int, ...] = ()
