"""The fixed words of the papers, in the paper's language; English where one is missing."""

import json
from functools import cache

from casefile.model.resource import resource_bytes

FALLBACK = "en"


@cache
def _words(language: str) -> dict[str, str]:
    known: dict[str, dict[str, str]] = json.loads(resource_bytes("papers", "words.json"))
    return known[FALLBACK] | known.get(language, {})


def languages() -> list[str]:
    """The languages papers can be written in."""
    return sorted(json.loads(resource_bytes("papers", "words.json")))


def first_known(*wanted: str) -> str:
    """The first of these languages that papers can be written in, else English."""
    return next((one for one in wanted if one in languages()), FALLBACK)


def say(language: str, key: str, **parts: object) -> str:
    """A phrase with its parts filled in; raises KeyError for no such phrase."""
    text = _words(language)[key]
    for name, value in parts.items():
        place, words = "{" + name + "}", str(value)
        # "2023 m. kovo 29 d." brings its own full stop.
        text = text.replace(f"{place}.", place) if words.endswith(".") else text
        text = text.replace(place, words)
    return text


def role(language: str, name: str) -> str:
    """A proposed role in the paper's language; a role somebody typed stays as it is."""
    return _words(language).get(f"role {name}", name)


def labels(language: str, keys: tuple[str, ...]) -> dict[str, str]:
    """The table heads and section names of a paper."""
    return {key: say(language, f"label {key}") for key in keys}


def said(language: str, name: str, value: str) -> str:
    """What a source says of a property, in the paper's language.

    `name` is "actor", "outcome" or "addressee". A value the program words itself, as "the applicant
    (Ilse Olden)", is told in the language; a name, or what a person wrote, stays as it is.
    """
    kind = {"actor": "side", "outcome": "outcome", "addressee": "office"}.get(name, "")
    head, bracket, rest = value.partition(" (")
    return _words(language).get(f"{kind} {head}", head) + bracket + rest
