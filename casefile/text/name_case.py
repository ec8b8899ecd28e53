"""Writes a name printed in capitals as running text would write it."""

import re
from collections.abc import Iterable

from casefile.text.name_concepts import country_of
from casefile.text.name_keys import same_word
from casefile.text.name_places import english_names
from casefile.text.name_rules import rules_of

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_SMALL = frozenset(
    {
        "of", "the", "for", "on", "and", "under", "to", "at", "in", "de", "la", "le", "les", "du",
        "des", "et", "und", "der", "die", "das", "für", "do", "w", "we", "i", "z", "dla", "przy",
    }
)  # fmt: skip
_CAPITALS_THROUGHOUT = frozenset({"en", "de", "pl", ""})
"""Languages that write each telling word of an office's name with a capital."""
_SET_IN_CAPITALS = re.compile(
    r"[^\Wa-zа-я\d_]{7,}$|[^\Wa-zа-я\d_]{2,}(?:-[^\Wa-zа-я\d_]{2,})?"
    r"(?:\s[^\Wa-zа-я\d_]{2})?\s[^\Wa-zа-я\d_]{3,}(?!\w)"
)
"""A long word or two words in capitals; a short one alone may be an acronym."""
_NAMED_BEHIND = frozenset({"ru", "uk"})
"""Languages that name a republic behind the word: Республики Карелия."""
_REPUBLIC = re.compile(r"respubl|республ|rzeczyposp", re.IGNORECASE)


def in_mixed_case(name: str, spellings: Iterable[str], language: str) -> str:
    """A name set in capitals, or begun in them, with small letters; any other name as it is.

    Each word is written as one of the `spellings` writes it, in whatever grammatical case; a word
    none of them has gets a capital by the habit of the `language`.
    """
    if not _SET_IN_CAPITALS.match(name):
        return name
    models = [word for one in spellings if not one.isupper() for word in _WORD.findall(one)]
    written: list[str] = []

    def rewritten(match: re.Match[str]) -> str:
        loud = match[0].isupper()
        written.append(_word(match[0], models, language, written) if loud else match[0])
        return written[-1]

    return _WORD.sub(rewritten, name)


def _word(word: str, models: list[str], language: str, before: list[str]) -> str:
    model = next((one for one in models if same_word(one, word)), "")
    if before and word.casefold() in _SMALL:
        return word.lower()
    if "-" in word and model.casefold() == word.casefold():
        return model
    if model:
        capital = model[:1].isupper() or not before
    elif language in _CAPITALS_THROUGHOUT:
        capital = True
    else:
        named_next = language in _NAMED_BEHIND and bool(before) and _REPUBLIC.match(before[-1])
        capital = not before or bool(named_next) or _is_proper(word, language)
    return "-".join(part.capitalize() if capital else part.lower() for part in word.split("-"))


def _is_proper(word: str, language: str) -> bool:
    """Whether a word is a place's name, "Republic", or an office known by it alone ("Seimas")."""
    named = bool(country_of(word)) or bool(english_names(word))
    return (
        named or _REPUBLIC.match(word) is not None or word.casefold() in rules_of(language).proper
    )
