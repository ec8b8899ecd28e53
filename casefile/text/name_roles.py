"""Proposes what part a person has in the case, from the words beside the name."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from casefile.model.finding import NameGroup
from casefile.text.languages import leading
from casefile.text.name_groups import Group
from casefile.text.name_rules import NameRules, rules_of
from casefile.text.name_words import Words
from casefile.text.proceedings import is_authority

_LOOK = 90
_LOOK_AFTER = 48
_NEAREST = 4
"""A role after a name stands among the first words of what the name is called."""
_GAP_TO_BODY = 24
_WEAK = frozenset({"", "activist", "journalist", "family"})
"""What a client may be called beside being the applicant."""
_LIST_GAP = re.compile(
    r"\s*(?:\([^()]{0,60}\)\s*)?(?:,\s*(?:and|und|et|ir|i|и|та|й|oraz|және)?|and|und|et|ir|i|и|та"
    r"|oraz|және)\s*"
)
_CUT_BEFORE = re.compile(
    r".*(?:[.;!?\n](?=\s)|:(?=\s)(?!\s+(?:(?:MM?\.|Mme|Mlle|Me|Mr|Ms|Mrs|Herrn?|Frau|Pana?|Pani)\s+)?$))",
    re.DOTALL,
)
"""Up to the last end of a sentence; "Présidente : Mme" and "Protokolant: " go on to the name."""
_SIGNED = re.compile(r"[ \t]*\n{1,2}[ \t]*(?P<called>[^\n]{3,70})(?=\n|$)")
_SIGNING = frozenset({"lawyer", "judge", "prosecutor", "investigator", "interpreter"})
"""Roles that stand below a signature; a director may be an office's or a charity's."""
_ROLE_TO_END = re.compile(
    r"\w*(?:\s+(?:района|города|области|округа|району|міста|області|ауданы\w*|қаласы\w*|облысы\w*"
    r"|rejonow\w+|okręgow\w+))?\s*[,:–—-]?\s*"
    r"(?:(?:MM?\.|Mme|Mlle|Mr|Ms|Mrs|Herrn?|Frau|Pana?|Pani)\s*|[A-ZА-Я]{2,4}\s*)?"
)
_CUT_AFTER = re.compile(r"[.;!?\n]")
_CALLED = re.compile(
    r"\s*(?:\(|,|–|—|-\s|(?:is|was|yra|buvo|był[aoy]?|jest|ist|war|est|était|является|был[аи]?"
    r"|є|бу[вл]\w*|болып)\s)\s*"
)
_REST_OF_WORD = re.compile(r"\w*\s{1,2}")
_CAPTION = re.compile(r"[^;:()]*?\n\s*[-–—]\s?(?P<called>\w+)[^\n]{0,60}[-–—],?\s*\n")
_CAPTION_REACH = 200
_OF = re.compile(rf"(?:\s|,|\b(?:{leading.OF})\b)*", re.IGNORECASE)
_LEADS = re.compile(rf"(?<!\w)(?:{leading.LEADING})(?!\w)", re.IGNORECASE)
_WHOSE_CASE = re.compile(
    rf"(?<!\w)(?:{leading.WHOSE_CASE})\s+(?:MM?\.|Mme|Mlle|Mr|Ms|Mrs|Herrn?|Frau)?\s*$",
    re.IGNORECASE,
)
_FOR_A_PARTY = re.compile(
    rf"(?<!\w)(?:{leading.FOR_A_PARTY})\s*(?:Mr|Ms|Mrs|Miss|Dr)?\.?\s*$", re.IGNORECASE
)
_PARTY_BELOW = re.compile(
    rf"[ \t]*\n\s*(?:\([^()\n]{{0,60}}\)\s*\n\s*)?(?:{leading.PARTY})s?[ \t]*\n", re.IGNORECASE
)
_WHOSE = re.compile(rf"(?<!\w)(?:{leading.WHOSE})(?!\w)", re.IGNORECASE)


def propose_roles(words: Words, rules: NameRules, groups: list[Group]) -> None:
    """Adds to each person's roles those the text says beside the name; a list shares its role."""
    beside = _Beside(words, rules, groups)
    said_at: dict[int, str] = {}
    spans = sorted(
        (first, last, number)
        for number, group in enumerate(groups)
        if group.kind == "person"
        for first, last in group.spans
    )
    previous_last = -1
    for first, last, number in spans:
        role = beside.role(first, last)
        if not role and previous_last >= 0 and previous_last in said_at:
            gap = words.text[words.end[previous_last] : words.start[first]]
            if _LIST_GAP.fullmatch(gap):
                role = said_at[previous_last]
        if role:
            _count(groups[number], role)
            said_at[last] = role
        previous_last = last


def with_client(
    groups: Sequence[NameGroup], client: int | None, *, applies: bool
) -> list[NameGroup]:
    """The groups, the client as applicant where the document tells that somebody `applies`."""
    return [
        replace(one, role="applicant")
        if applies and one.key == client and one.role in _WEAK
        else one
        for one in groups
    ]


def _count(group: Group, role: str) -> None:
    """A role read in words stands above the one a title alone gives ("President")."""
    if role == "representative" and group.roles["official"]:
        group.roles["official"] -= 1
    group.roles[role] += 1


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    """What begins a word that names a role, by role."""
    stems = rules_of(language).roles
    return {
        role: re.compile(
            r"\b(?:" + "|".join(re.escape(one) for one, of in stems.items() if of == role) + ")",
            re.IGNORECASE,
        )
        for role in sorted(set(stems.values()))
    }


class _Beside:
    """Reads the role of a name in one text."""

    def __init__(self, words: Words, rules: NameRules, groups: Sequence[Group]) -> None:
        self._words, self._rules = words, rules
        self._patterns = _patterns(rules.language)
        offices = [group for group in groups if group.kind in ("body", "court")]
        self._ends = {last: first for group in offices for first, last in group.spans}
        self._people = {
            words.start[first]
            for group in groups
            if group.kind == "person"
            for first, _ in group.spans
        }
        self._starts = {first: last for group in offices for first, last in group.spans}

    def role(self, first: int, last: int) -> str:
        """The role of the words `first` to `last`, "" where none is told."""
        text, start = self._words.text, self._words.start[first]
        before = text[max(0, start - _LOOK) : start]
        if self._rules.byline.search(before):
            return "journalist"
        if _FOR_A_PARTY.search(before):
            return "lawyer"
        if _WHOSE_CASE.search(before) or _PARTY_BELOW.match(text, self._words.end[last]):
            return "applicant"
        return (
            self._last_word_before(_CUT_BEFORE.sub("", before), in_office=first - 1 in self._ends)
            or self._over_an_office(first)
            or self._called(last)
            or self._in_caption(last)
            or self._signed(last)
        )

    def _last_word_before(self, before: str, *, in_office: bool) -> str:
        """Of "his lawyer, " and "судьи "; not of the Office for Foreigners, named before."""
        near = " ".join(before.split()[-3:])
        for role, pattern in self._patterns.items():
            for one in pattern.finditer(near):
                if in_office and role == "applicant":
                    continue
                if _ROLE_TO_END.fullmatch(near, one.end()):
                    return "family" if self._of_kin(near[: one.start()]) else role
        return ""

    def _of_kin(self, before: str) -> bool:
        """Whether a word for a relative stands right before: "mąż skarżącej", "frère du"."""
        word = before.split()[-1:]
        kin = self._patterns.get("family")
        return bool(word) and kin is not None and kin.match(word[0]) is not None

    def _over_an_office(self, first: int) -> str:
        """Of "the director of the Migration Department, " and "министр внутренних дел "."""
        text, words = self._words.text, self._words
        begin = words.start[first]
        office = next(
            (
                last
                for last in range(first - 1, max(-1, first - 6), -1)
                if last in self._ends and _OF.fullmatch(text, words.end[last], begin) is not None
            ),
            None,
        )
        if office is None:
            return ""
        start = words.start[self._ends[office]]
        head = text[max(0, start - _GAP_TO_BODY) : start]
        head = _CUT_BEFORE.sub("", head)
        found = list(_LEADS.finditer(head))
        if found and _OF.fullmatch(head, found[-1].end()):
            return self._of_office(words.start[self._ends[office]], words.end[office])
        for role, pattern in self._patterns.items():
            if any(re.fullmatch(rf"\w*{_OF.pattern}", head[one.end() :], re.IGNORECASE)
                   for one in pattern.finditer(head)):  # fmt: skip
                return role
        return ""

    def _called(self, last: int) -> str:
        """Of ", a lawyer practising in ..." and " (chair)": what comes before any verb."""
        words, rules = self._words, self._rules
        after = words.text[words.end[last] : words.end[last] + _LOOK_AFTER]
        begins = _CALLED.match(after)
        if begins is None:
            return ""
        inside = _CUT_AFTER.split(after[begins.end() :].replace("\n", " "), maxsplit=1)[0]
        near = inside.split()[:_NEAREST]
        for at, word in enumerate(near):
            bare = word.strip("“”„«»\"'(),").casefold()
            if bare in rules.said or (_WHOSE.fullmatch(bare) and at == 0):
                near = near[:at]
                break
        called = " ".join(near)
        leads = _LEADS.search(called)
        if leads:
            place = words.end[last] + begins.end() + inside.find(leads[0]) + len(leads[0])
            office = self._office_after(place)
            if office is not None:
                return self._of_office(*office)
        begin = words.end[last] + begins.end()
        found = [
            (one.start(), role)
            for role, pattern in self._patterns.items()
            if (one := pattern.search(called)) is not None
            and not self._of_the_next(begin + one.end())
        ]
        return min(found, default=(0, ""))[1]

    def _in_caption(self, last: int) -> str:
        """Of "- Klägerin -" on a line of its own, below a name and its address."""
        end = self._words.end[last]
        found = _CAPTION.match(self._words.text, end, end + _CAPTION_REACH)
        if found is None or any(end < start < found.end() for start in self._people):
            return ""
        called = (
            role for role, pattern in self._patterns.items() if pattern.match(found["called"])
        )
        return next(called, "")

    def _signed(self, last: int) -> str:
        """Of "Avocate au barreau de Lyon" on the line below a signature."""
        found = _SIGNED.match(self._words.text, self._words.end[last])
        if found is None:
            return ""
        called = found["called"]
        roles = (
            role
            for role, pattern in self._patterns.items()
            if role in _SIGNING and pattern.match(called)
        )
        begins = found.start("called")
        named = any(begins <= start < found.end() for start in self._people)
        return "" if named else next(roles, "")

    def _of_the_next(self, end: int) -> bool:
        """Whether a role belongs to who follows: "secretary D. Ash, prosecutor O. Birch"."""
        behind = _REST_OF_WORD.match(self._words.text, end)
        return behind is not None and behind.end() in self._people

    def _office_after(self, place: int) -> tuple[int, int] | None:
        """The office that follows a place at once, "of the" between them."""
        words = self._words
        for first, last in self._starts.items():
            gap = words.start[first] - place
            if 0 <= gap <= _GAP_TO_BODY and _OF.fullmatch(words.text, place, words.start[first]):
                return words.start[first], words.end[last]
        return None

    def _of_office(self, start: int, end: int) -> str:
        return "official" if is_authority(self._words.text[start:end]) else "representative"
