"""What is known to lie outside the case folder: papers saved, sticks, packages, the sources."""

from dataclasses import dataclass
from typing import Final

KINDS: Final = (
    "paper",
    "printed",
    "export",
    "calendar",
    "blacked out",
    "file of a person",
    "stick",
    "package",
    "given",
    "source",
)
"""How a copy left the case. "package" is the encrypted one taken on a journey or kept at closing,
"given" one handed to somebody, "source" the file a document was taken from."""


@dataclass(frozen=True, slots=True)
class KnownCopy:
    """One copy outside the case folder, and what became of it.

    `id` is None for a source nobody has said anything about yet; `path_id` is the place a source
    is remembered by. `label` names it as its owner does; `made_on` and `gone_on` are days (EDTF).
    """

    id: int | None
    kind: str
    label: str
    made_on: str
    gone_on: str | None = None
    stays_because: str = ""
    path_id: int | None = None

    @property
    def settled(self) -> bool:
        """Whether somebody said that it is gone, or why it stays."""
        return self.gone_on is not None or bool(self.stays_because)
