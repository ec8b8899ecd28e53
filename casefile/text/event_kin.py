"""Names that only say whose relative, which bench or which place: nobody who takes part."""

import re
from dataclasses import dataclass
from functools import cache

from casefile.model.finding import NameMention
from casefile.text.event_clauses import Clause
from casefile.text.event_source import EventSource
from casefile.text.name_concepts import concept_of
from casefile.text.name_rules import rules_of
from casefile.text.person_sex import Sex, sex_of_name

_BEFORE, _BEHIND = 70, 40
_OF = {
    "en": r"of(?: the)?",
    "fr": r"de la|de l['’]|d['’]|du|des|de",
    "de": r"des|der|von|vom",
}
_GENITIVE_BEHIND = frozenset({"ru", "uk", "pl"})
"""Languages that say whose wife it is right behind the word, by the ending alone."""
_GENITIVE_AHEAD = {"en": r"['’]s?", "de": r"s?", "lt": r"", "kk": r""}
"""Languages that say whose wife it is right before the word, with what ends the name."""
_KAZAKH_GENITIVE = re.compile(r"[нтд][ыі]ң$")
_WIFE = re.compile(r"żon|matk|siostr|córk|жен|мать|матер|сестр|доч|дружин|дон[ьк]|супруг[аеиу]")
_HUSBAND = re.compile(r"mąż|męż|brat|oj[cs]|syn|муж|брат|отец|отц|сын|чоловік|бать|син|супруг")
_WIFE_NAMED = re.compile(r"żona|matka|siostra|córka|жена|мать|сестра|дочь|дружина|донька|супруга")
_HIS = re.compile(r"\w(?:ego|ого|его)\s")
_FEWEST_JUDGES = 2
_WHERE = re.compile(
    r"(?<!\w)(?:in|at|inside|near|im|in der|au|à la|à l['’]|dans(?: le| la)?|du|w|we|z|ze|в|во|у"
    r"|из|з)(?: the)?\s+$",
    re.IGNORECASE,
)
_HOLDING = frozenset({"centre", "prison"})


@dataclass(frozen=True, slots=True)
class _Kin:
    """Where the words for a relative stand beside whose relative it is."""

    behind: re.Pattern[str] | None
    before: re.Pattern[str] | None
    right_before: re.Pattern[str]
    role_behind: re.Pattern[str]


def aside(source: EventSource, clause: Clause) -> frozenset[NameMention]:
    """The names of a clause that take no part in what it tells.

    Whose brother somebody is ("A. Roe, the brother of B. Roe") where somebody else is named, the
    judges of a bench beside their court, and the centre or prison where somebody is held.
    """
    people = [name for name in clause.names if name.kind == "person"]
    whose = {name for name in people if _names_whose(source, clause, name)}
    if len(whose) == len(people):
        whose = set()
    bodies = (name for name in clause.names if name.kind == "body")
    where = {name for name in bodies if _only_where(source, clause, name)}
    return frozenset(whose | where | _bench(source, clause, people))


def says_whose(source: EventSource, clause: Clause, start: int, end: int) -> bool:
    """Whether a role word or "my" only says whose relative somebody is ("my wife")."""
    kin, line = _kin(source.words.language), source.line
    if kin.role_behind.match(line, end):
        return True
    return kin.right_before.search(line[max(clause.start, start - _BEFORE) : start]) is not None


@cache
def _kin(language: str) -> _Kin:
    words = "|".join(sorted(map(re.escape, rules_of(language).kin), key=len, reverse=True))
    kin, of = rf"(?P<kin>{words})", _OF.get(language)
    ahead = _GENITIVE_AHEAD.get(language)
    behind = None if ahead is None else rf"{ahead}\s+{kin}(?!\w)"
    before = None
    if of is not None:
        before = rf"(?<!\w){kin}\s+(?:{of})\s*(?:[\w’'-]+\s+){{0,5}}$"
    elif language in _GENITIVE_BEHIND:
        before = rf"(?<!\w){kin}\s+(?P<between>(?:\w+\s+){{0,3}})$"
    return _Kin(
        None if behind is None else re.compile(behind, re.IGNORECASE),
        None if before is None else re.compile(before, re.IGNORECASE),
        re.compile(
            rf"(?<!\w){kin}\s+(?:(?:{of or 'the'})\s*(?:[\w’'-]+\s+){{0,4}})?$", re.IGNORECASE
        ),
        re.compile(rf"(?:['’]s)?\s+(?:\w+\s+)?{kin}(?!\w)", re.IGNORECASE),
    )


def _names_whose(source: EventSource, clause: Clause, name: NameMention) -> bool:
    language, line = source.words.language, source.line
    kin = _kin(language)
    owns = language != "kk" or _KAZAKH_GENITIVE.search(name.surface)
    if owns and kin.behind and kin.behind.match(line, name.end, name.end + _BEHIND):
        return True
    if kin.before is None:
        return False
    found = kin.before.search(line[max(clause.start, name.start - _BEFORE) : name.start])
    if found is None or language not in _GENITIVE_BEHIND:
        return found is not None
    sex = _sex_of_kin(found["kin"].casefold())
    if sex == "woman" and (_HIS.search(found["between"]) or _his_name(found["kin"], name.surface)):
        return True
    group = source.groups.get(name.key)
    # "żona Olga" is the wife, "żona Pawła" is not.
    return bool(sex) and sex_of_name(group.spellings if group else (name.surface,)) not in ("", sex)


def _his_name(kin: str, name: str) -> bool:
    """Whether behind "żony" the ending -owa shows a man's genitive: hers would be -owej."""
    return not _WIFE_NAMED.fullmatch(kin.casefold()) and name.endswith(("wa", "ва", "на"))


def _sex_of_kin(word: str) -> Sex:
    if _WIFE.match(word):
        return "woman"
    return "man" if _HUSBAND.match(word) else ""


def _bench(source: EventSource, clause: Clause, people: list[NameMention]) -> set[NameMention]:
    if not any(name.kind == "court" for name in clause.names):
        return set()
    judges = {name for name in people if source.groups[name.key].role == "judge"}
    return judges if len({name.key for name in judges}) >= _FEWEST_JUDGES else set()


def _only_where(source: EventSource, clause: Clause, name: NameMention) -> bool:
    before = source.line[max(clause.start, name.start - _BEHIND) : name.start]
    held = any(concept_of(word) in _HOLDING for word in name.surface.split())
    return held and _WHERE.search(before) is not None
