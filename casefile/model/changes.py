"""What a write touched, so that whoever shows it knows what to draw again."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """Kinds of things touched (`document`, `event`, `entity`, ...) and their row ids by kind.

    An empty id set for a kind in `kinds` means "any of that kind may have changed".
    """

    kinds: frozenset[str] = frozenset()
    ids: dict[str, frozenset[int]] = field(default_factory=dict)

    def __or__(self, other: "Changes") -> "Changes":
        """Both sets of changes as one."""
        joined = dict(self.ids)
        for kind, ids in other.ids.items():
            joined[kind] = joined.get(kind, frozenset()) | ids
        for kind in (self.kinds - self.ids.keys()) | (other.kinds - other.ids.keys()):
            joined.pop(kind, None)
        return Changes(self.kinds | other.kinds, joined)

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.kinds)


def changed(kind: str, *ids: int) -> Changes:
    """A change of one kind of thing; no ids means all of that kind."""
    return Changes(frozenset({kind}), {kind: frozenset(ids)} if ids else {})
