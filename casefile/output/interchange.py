"""The case in an open form other programs can read."""

import json
from collections.abc import Mapping
from typing import Any

KINDS = {"article": "article", "ruling": "ruling", "letter": "letter"}
"""Document kinds of the open form; whatever else there is counts as "other"."""


def chronology_json(case: Mapping[str, Any]) -> bytes:
    """Documents, chronology, names, disagreements and time limits as UTF-8 JSON.

    `case` has one list for each of these; document kinds are mapped to KINDS. Dates are EDTF.
    """
    told = dict(case)
    told["documents"] = [
        {**one, "kind": KINDS.get(one["kind"], "other")} for one in case.get("documents", ())
    ]
    return _file(told)


def person_json(person: Mapping[str, Any]) -> bytes:
    """All about one person as UTF-8 JSON, in the order given."""
    return _file(person)


def _file(values: Mapping[str, Any]) -> bytes:
    return (json.dumps(values, ensure_ascii=False, indent=1) + "\n").encode()
