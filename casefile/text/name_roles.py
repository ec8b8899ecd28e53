"""Proposes what part a person has in the case, from the words beside the name."""

import re

from casefile.text.name_groups import Group
from casefile.text.name_rules import NameRules
from casefile.text.name_words import Words

_LOOK = 48
_LIST_GAP = re.compile(
    r"\s*(?:\([^()]{0,60}\)\s*)?(?:,\s*(?:and|und|et|ir|i|и|та|й|oraz|және)?|and|und|et|ir|i|и|та"
    r"|oraz|және)\s*"
)
_CUT_BEFORE = re.compile(r".*[.;:!?\n](?=\s)", re.DOTALL)
_ROLE_TO_END = re.compile(r"\w*\s*[,:–—-]?\s*(?:[A-ZА-Я]{2,4}\s*)?")
_CUT_AFTER = re.compile(r"[.;!?\n]")


def propose_roles(words: Words, rules: NameRules, groups: list[Group]) -> None:
    """Adds to each person's roles those the text says beside the name; a list shares its role."""
    patterns = {
        role: re.compile(
            r"\b(?:" + "|".join(re.escape(w) for w, r in rules.roles.items() if r == role) + ")",
            re.IGNORECASE,
        )
        for role in sorted(set(rules.roles.values()))
    }
    said_at: dict[int, str] = {}
    spans = sorted(
        (first, last, number)
        for number, group in enumerate(groups)
        if group.kind == "person"
        for first, last in group.spans
    )
    previous_last = -1
    for first, last, number in spans:
        role = _role_beside(words, rules, patterns, first, last)
        if not role and previous_last >= 0 and previous_last in said_at:
            gap = words.text[words.end[previous_last] : words.start[first]]
            if _LIST_GAP.fullmatch(gap):
                role = said_at[previous_last]
        if role:
            groups[number].roles[role] += 1
            said_at[last] = role
        previous_last = last


def _role_beside(
    words: Words, rules: NameRules, patterns: dict[str, re.Pattern[str]], first: int, last: int
) -> str:
    before = words.text[max(0, words.start[first] - _LOOK) : words.start[first]]
    if rules.byline.search(before):
        return "journalist"
    before = _CUT_BEFORE.sub("", before)
    near_before = " ".join(before.split()[-2:])
    after = words.text[words.end[last] : words.end[last] + _LOOK]
    after = _CUT_AFTER.split(" " * after[:1].isspace() + " ".join(after.split()), maxsplit=1)[0]
    if not after.startswith((",", " (", " –", " —")) and not _says_is(after):
        after = ""
    for role, pattern in patterns.items():
        if _ends_with_role(pattern, near_before) or pattern.search(" ".join(after.split()[:6])):
            return role
    return ""


def _ends_with_role(pattern: re.Pattern[str], before: str) -> bool:
    """Whether the role is the last word before the name ("his lawyer, ")."""
    return any(_ROLE_TO_END.fullmatch(before, found.end()) for found in pattern.finditer(before))


def _says_is(after: str) -> bool:
    return after.startswith((" is a ", " was a ", " – ", ", a "))
