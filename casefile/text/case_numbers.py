"""Finds case, application and process numbers and writes each in one canonical form.

The canonical form has plain hyphens, single spaces, an upper-case ECLI and one script for letters
that look alike, so that two ways to write one number are equal.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from casefile.model.finding import CaseNumber, DocumentKind

_H = r"[-‐‑‒–]"
"""The hyphens printers use."""
_YY = r"(?:(?:19|20)\d{2}|\d{2})"
_CUE_LOOK = 60
_HEAD = 1200
"""A ruling bears its own numbers on its first page, before it tells of other cases."""
_CITED_BEHIND = 400
"""A law report's number ("[2024] UKUT 12") further on is that of a case it cites."""
_STRASBOURG_CUE = re.compile(
    r"(?:\bapplications?\s+(?:nos?\.?\s*)?|\bnos?\.\s*|\bapps?\.?\s*nos?\.?\s*|\brequêtes?"
    r"\s+(?:n\s?[o°os]+s?\.?\s*)?"
    r"|\bжалоб\w*\s*(?:№+\s*)?|\bзаяв\w*\s*(?:№+\s*)?|\bskarg\w*\s*(?:nr\s*)?"
    r"|\bBeschwerden?\s*(?:Nrn?\.?\s*)?|\bpeticij\w*\s*(?:Nr\.?\s*)?|\bpareiškim\w*\s*(?:Nr\.?"
    r"\s*)?"
    r"|\bшағым\w*\s*(?:№\s*)?)"
    r"(?:\d{1,5}/\d{2}\s*(?:,|and|et|und|и|та|i|ir|және)\s*)*$",
    re.IGNORECASE,
)
_CASE_NAME_CUE = re.compile(
    r"(?:v\.|c\.|prieš|против|проти|przeciwko|gegen)\s[^()\n]{2,60}\("
    r"\s*$"
)
_CASE_WORD_CUE = re.compile(
    r"(?:дел[оауе]м?|справ[аиуі]|провадження|іс(?:і|тің)?|материал\w*|определени\w*"
    r"|постановлени\w*"
    r"|решени\w*|производств\w*|ухвал\w*|рішенн\w*)\s*(?:№+|N|номер)?\s*$|№\s*$",
    re.IGNORECASE,
)
_REFERENCE_CUE = re.compile(
    r"(?:\b[Rr]ef(?:erence)?\.?\s*:?|\b[Nn][or]s?\.|№|\b[Ии]сх\.|\b[Вв]их\.|\bAz\.:?|\bL\."
    r"\s?dz\.)\s*$"
)
_NUMBER_CUE = re.compile(r"(?:n\s?[°ºo]s?|numéro|nos?\.)\s*$", re.IGNORECASE)
_FRENCH_COURT_CUE = re.compile(
    r"(?:CNDA|CRR|Cass\.|Cour|Conseil\s+d[’']État|CE\b|CAA|TA\b|OFPRA|tribunal)[^;]{0,60}$",
    re.IGNORECASE,
)
_DATED_CUE = re.compile(
    r"(?:^|\n[ \t]*\n|[^\w,]\n)[ \t]*(?=[^\n]{0,30}(?:19|20)\d\d)[^\W\n]{0,20}[^\n№;:()]{6,40}"
    r"(?:№|\bN[ro]\.)[ \t]*$"
    r"|(?:19|20)\d\d-\d\d-\d\d[ \t]+Nr\.[ \t]*$"
)
"""A line that begins with the day of a letter: its own number follows."""
_UN_CUE = re.compile(r"\bcommunications?\s+(?:nos?\.?|n\s?[°º])\s*$", re.IGNORECASE)
_OFFICE_CUE = re.compile(
    r"(?:\baktenzeichen|\bgeschäftszeichen|\bgesch\.?\s?-?\s?z(?:\.|eichen)"
    r"|\b[ag]z\.|\b(?:unser|mein) zeichen|\bznak(?: sprawy)?"
    r"|\bl\.\s?dz\.|\bour ref(?:erence)?\.?|\bnos réf\w*\.?|\bисх\.(?:\s?№)?|\bвих\.(?:\s?№)?"
    r"|\bшығ\.(?:\s?№)?)\s*:?\s*$",
    re.IGNORECASE,
)
# Marks of a number, the rarest first; a hyphen of one has a digit beside it.
_SIGNS = {
    "№": re.compile(r"№|\bN[ro]\."),
    "[": re.compile(r"\["),
    "/": re.compile("/"),
    "-": re.compile(rf"(?<=\d){_H}|{_H}\s?(?=\d)"),
}
_LONGEST = 80
"""Characters; more than any number with a mark has, with the one that must not follow it."""


@dataclass(frozen=True, slots=True)
class _Form:
    """One way of numbering: its kind, its pattern and the words needed before it, if any."""

    kind: str
    pattern: re.Pattern[str]
    cue: tuple[re.Pattern[str], ...] = ()
    at_home: str = ""
    """The one language such a number is looked for in, where abroad it could be anything."""
    canonical: Callable[[str], str] = str
    sign: str = ""
    """A mark every such number holds, if there is one: it is looked for round these only."""


def _plain(number: str) -> str:
    """Plain hyphens, no space round a hyphen or slash, single spaces elsewhere."""
    hyphens = re.sub(r"[‐‑‒–]", "-", number)
    return " ".join(re.sub(r"\s*([-/])\s*", r"\1", hyphens).split())


_TO_CYRILLIC = str.maketrans("ABCEHKMOPTXaceopxy", "АВСЕНКМОРТХасеорху")


def _cyrillic(number: str) -> str:
    return _plain(number).translate(_TO_CYRILLIC)


def _ecli(number: str) -> str:
    return number.replace(" ", "").rstrip(".").upper()


def _european(number: str) -> str:
    return _plain(number).replace("С", "C").replace("Т", "T")


def _form(
    kind: str,
    pattern: str,
    *cue: re.Pattern[str],
    at_home: str = "",
    canonical: Callable[[str], str] = _plain,
    sign: str = "",
) -> _Form:
    whole = re.compile(rf"(?<![\w/.-]){pattern}(?![\w/]|[.,-]\d)")
    return _Form(kind, whole, cue, at_home, canonical, sign or _sign_of(pattern))


def _sign_of(pattern: str) -> str:
    """The mark every number of a form holds, "" for none: it stands there outside all choices."""
    depth, held = 0, ""
    for before, sign in pairwise(f" {pattern.replace(_H, '-')}"):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(sign, 0) if before != "\\" else 0
        if sign in _SIGNS and not depth:
            held += sign
    return next((sign for sign in _SIGNS if sign in held), "")


def _round_signs(text: str) -> dict[str, list[tuple[int, int]]]:
    """The stretches of a text in which a number with each mark can stand."""
    found: dict[str, list[tuple[int, int]]] = {"": [(0, len(text))]}
    for sign, shape in _SIGNS.items():
        stretches = found[sign] = []
        for mark in shape.finditer(text):
            start, end = max(0, mark.start() - _LONGEST), mark.end() + _LONGEST
            if stretches and start <= stretches[-1][1]:
                start, _ = stretches.pop()
            stretches.append((start, end))
    return found


# In this order: where two forms cover one stretch the earlier is taken.
_FORMS = (
    _form("ECLI", r"(?i:ECLI:[A-Z]{2}:[A-Z]{1,7}:\d{4}:[A-Z0-9.]{1,25})", canonical=_ecli),
    _form("UN", r"(?:CCPR|CAT|CEDAW|CRC|CERD|CED|CRPD)/C/\d{1,3}/D/\d{1,4}/\d{4}"),
    _form("UK", r"\[\d{4}\]\s(?:UKSC|UKHL|UKPC|UKUT|UKAIT|EWCA\s(?:Civ|Crim)|EWHC|CSIH|CSOH|IESC"
          r"|IEHC|NICA)"
          r"\s\d{1,5}(?:\s\((?:Admin|Fam|Ch|QB|KB|IAC|Comm|TCC)\))?"),
    _form("UK", r"(?:PA|HU|EA|DC|DA|IA|RP|LP|AA|VA|OA|FA|NC|TH|LR)/\d{5}/\d{4}"),
    _form("UK", r"(?:CO|JR)/\d{1,5}/\d{4}"),
    _form("UK", rf"(?:UI|CA|(?:JR|AC|KB|QB)(?={_H}\d{{4}}{_H}[A-Z]))"
          rf"{_H}\d{{4}}{_H}(?:[A-Z]{{3}}{_H})?\d{{6}}"),
    _form("CA", rf"(?:IMM{_H}\d{{1,5}}{_H}\d{{2}}|[TVM][A-C]\d{_H}\d{{5}})"),
    _form("US", rf"A[\s#]{{0,2}}\d{{3}}{_H}\d{{3}}{_H}\d{{3}}"),
    _form("LT process", rf"\d{_H}\d{{2}}{_H}\d{_H}\d{{5}}{_H}\d{{4}}{_H}\d"),
    _form("LT", rf"e?(?:[A-ZŠ]{{1,3}}\d{{0,2}}|\d[A-Z])(?:{_H}\d{{1,5}}){{2,3}}/\d{{4}}"),
    _form("LT", rf"e?[A-ZŠ]{{1,3}}(?:\d{{0,2}}){_H}\d{{2,5}}{_H}\d{{3,5}}{_H}\d{{2}}"),
    _form("EU court", rf"[CTFСТ]\s?{_H}\s?\d{{1,4}}/\d{{2}}(?:\s(?:PPU|RENV|P(?:\(R\))?|R|DEP))?",
          canonical=_european),
    _form("RU", rf"\d{{2}}[A-ZА-Я]{{2}}\d{{4}}{_H}\d{{2}}{_H}\d{{4}}{_H}\d{{6}}{_H}\d{{2}}",
          canonical=_cyrillic),
    _form("RU", rf"[АA]\d{{2}}{_H}\d{{1,7}}/\d{{4}}", canonical=_cyrillic),
    _form("RU", rf"\d{{1,3}}{_H}(?:ЭС|КГ|КА|АД|ПЭК|ЭC|УД"
          rf"|АП[АГУ])\d{{2}}{_H}\d{{1,6}}(?:{_H}[\dК]+)?"),
    _form("KZ", rf"\d{{4}}(?:{_H}\d{{2}}){{2}}{_H}\d[а-яa-z]{{0,2}}/\d{{1,6}}",
          canonical=_cyrillic),
    _form("UA", rf"\d{{3}}/\d{{1,6}}/\d{{2}}(?:{_H}[а-яієї]{{1,2}})?"),
    _form("UA", rf"\d{{2}}{_H}\d{{1,6}}(?:св|ск|кс|зп|ав|впс|зво|зна)\d{{2}}"),
    _form("RU", rf"\d{{1,2}}[а-я]?{_H}(?:[а-я]{{1,2}}{_H})?\d{{1,6}}/{_YY}"
          rf"(?:{_H}[\dIVX]{{1,3}})?",
          _CASE_WORD_CUE, canonical=_cyrillic),
    _form("PL", r"[IVX]{1,5}\s(?:SA|SAB|SO|SPP)/[A-Z][a-z]{1,2}\s\d{1,5}/\d{2}"),
    _form("PL", r"[IVX]{1,5}\s(?:OSK|OZ|OW|OPS|OPP|OSZ|FSK|GSK|GZ|FZ|CSKP?|CZP?|CNP|CZ|KK|KZP?"
          r"|KO|KS"
          r"|UKP?|PKP?|UZP?|PZP?|NSKP?|NSNc|ACa|ACz|AKa|AKz|AUa|AUz|APa|AKp|Ca|Cz|Ka|Kz|Kp|Ko|Pa"
          r"|Ua|Ns|Nc|GC"
          r"|RC|RNs|Ds)\s\d{1,5}/\d{2}"),
    _form("PL", r"(?:SK|Kp|Ts|Tw)\s\d{1,3}/\d{2}"),
    _form("PL", r"[KPU]\s\d{1,3}/\d{2}", at_home="pl"),
    _form("PL", r"[IVX]{1,5}\s[KCUPWS]\s\d{1,5}/\d{2}", at_home="pl"),
    _form("DE", r"(?:VGH|OVG|VG|LSG|SG|LG|OLG|AG)?\s?[AB]\s\d{1,2}\s?[SKLEBA]"
          r"\s\d{1,5}[/.]\d{2}(?:\.[A-Z]{1,2})?"),
    _form("DE", r"B\s\d{1,2}\s(?:KR|R|AS|SO|AL|U|P|V|VS|SB|EG|KA|SF|KS|BL|LW|ÜG|RE|AY)"
          r"\s\d{1,5}/\d{2}(?:\s[RBCSD]+\b)?"),
    _form("DE", r"\d{1,2}\s(?:BvR|BvL|BvF|BvE|BvQ|BvC|BvB|BvG|PBvU)\s\d{1,5}/\d{2}"),
    _form("DE", r"(?:[IVX]{1,5}[a-z]?|\d{1,2})\s(?:ZR|ZB|ZA|ARZ|AZR|AZB|AZN|ABR|ABN|StR|StB|ARs"
          r"|BGs|AR"
          r"|ZU|Ca|Sa|Ta|TaBV|KLs|OJs|TaBVGa|SaGa|UF|WF|Wx|Verg|Kart)\s\d{1,5}/\d{2}(?:"
          r"\s?\([A-Z]{2}\))?"),
    _form("DE", r"(?:[IVX]{1,5}[a-z]?|\d{1,3})\s(?:R|B|S|K|L|E|X|W|U|BV|BJs|Ks|Ls|Ds|Cs|Ws|Ss|O"
          r"|C|T|NE|CN|CE"
          r"|CS|ZC|LC|LB|PB|WB|WD|BJ|PA|LA|ME|MN|KN|AE|VR|VE|M|N|P|F|H|A|V|RU|RK|RAr|RVi|OA|OB"
          r"|Ni|W\s?\(pat\)|Ni\s?\(EP\)|TH)"
          r"\s\d{1,5}/\d{2}(?:\s?\([A-Z]{2}\))?", at_home="de"),
    _form("DE", r"\d{1,2}\s(?:C|B|CN|BN|A|VR|PKH|WB|WD|D|P|PB|F|AV|WDB|KSt|KN)"
          r"\s\d{1,4}[.]\d{2}(?:\sD)?"),
    _form("FR", rf"\d{{2}}{_H}\d{{2}}[.]\d{{3}}", _NUMBER_CUE, _FRENCH_COURT_CUE),
    _form("FR", r"\d{6,8}", _NUMBER_CUE, _FRENCH_COURT_CUE),
    _form("EU act", r"(?:Directive|Regulation|Decision|Richtlinie|Verordnung|Beschluss|Règlement)"
          r"\s(?:\((?:EU|EC|EEC|EG|UE|CE)\)\s)?(?:No\.?\s|n[°o]\s|Nr\.?"
          r"\s)?\d{1,4}/\d{1,4}(?:/(?:EU|EC|EEC|EG|UE|CE|JHA))?"),
    _form("EU act", r"(?:19|20)\d{2}/\d{1,3}/(?:EU|EC|EEC|ES|EB|EG|UE|CE|WE|ЕС|ЕЭС|ЄС|ЕО|JHA)"),
    _form("ECHR", r"\d{1,5}/\d{2}", _STRASBOURG_CUE),
    _form("ECHR", r"\d{1,5}/\d{2}", _CASE_NAME_CUE),
    _form("UN", r"\d{1,4}/(?:19|20)\d{2}", _UN_CUE),
    _form("RU", rf"\d/\d{{1,2}}{_H}\d{{1,5}}/{_YY}", _CASE_WORD_CUE, canonical=_cyrillic),
    _form("reference", rf"(?:[A-Z]{{2,6}}{_H})?[IVX]{{1,5}}\.\d{{2,4}}(?:\.\d{{1,4}})"
          r"{1,2}\.\d{4}(?:\.[A-Z]{2,3})?"),
    _form("reference", rf"(?:\d{{2,4}}{_H})?[A-Z]{{1,4}}{_H}\d{{2,4}}(?:{_H}\d{{2,6}})*",
          _NUMBER_CUE),
    _form("reference", rf"(?=[\w./]{{0,20}}{_H}?[\w./]*\d)[A-Z\d][\w./]*(?:{_H}[\w./]+)*"
          r"[A-Z\d]", _OFFICE_CUE),
    _form("UK", rf"(?:UI|PA|HU|EA|DA|DC|IA|RP|LP|AA){_H}(?:20)\d{{2}}{_H}\d{{5,6}}"),
    _form("UK", r"(?:PA|HU|EA|DA|DC|IA|RP|LP|AA)/\d{5}/\d{4}"),
    _form("UK", rf"JR{_H}20\d{{2}}{_H}[A-Z]{{3}}{_H}\d{{6}}"),
    _form("RU", rf"\d{{1,2}}{_H}\d{{1,2}}{_H}\d{{1,6}}/20\d{{2}}", _CASE_WORD_CUE),
    _form("reference", r"[A-Z]{2,6}(?:-[A-Z\d]{1,6}){0,3}\.\d{1,5}(?:\.\d{1,5}){0,2}\.20\d{2}"
          r"(?:\.[A-Z]{2,3})?"),
    _form("reference", rf"(?=[\w./]{{0,20}}{_H}?[\w./]*\d)[\w.]{{1,8}}(?:[-‐‑‒–/.][\w.]{{1,8}})"
          r"{1,4}", _DATED_CUE, sign="№"),
    _form("reference", rf"\d{{1,3}}[A-Z]{{1,2}}{_H}\d{{3,6}}", _REFERENCE_CUE),
    _form("reference", rf"\d{{1,3}}/\d{{1,3}}{_H}\d{{2,6}}", _REFERENCE_CUE),
)  # fmt: skip


def find_case_numbers(text: str, language: str = "") -> list[CaseNumber]:
    """Case, application and process numbers in reading order; none overlaps another.

    Every country's form is looked for in each text, since documents cite foreign courts; only
    short German and Polish marks ("5 K 12/20", "K 3/19") count in their own `language` or where it
    is unknown (""). Forms that look like other numbers (Strasbourg 1234/05, Russian 2-123/2021,
    French 20012345) need their word before them.
    Kind "reference" is an authority's letter or decision number, not a court's.
    Sources: ECLI (Council conclusions 2011/C 127/01), the courts' own printed judgments.
    """
    found: list[CaseNumber] = []
    covered: set[int] = set()
    stretches = _round_signs(text)
    for form in _FORMS:
        if language and form.at_home not in ("", language):
            continue
        places = stretches[form.sign]
        for match in chain.from_iterable(form.pattern.finditer(text, *place) for place in places):
            if covered.isdisjoint(range(match.start(), match.end())) and _cued(text, match, form):
                covered.update(range(match.start(), match.end()))
                found.append(
                    CaseNumber(
                        match.start(), match.end(), match[0], form.canonical(match[0]), form.kind
                    )
                )
    return sorted(found, key=lambda one: one.start)


def own_numbers(numbers: Sequence[CaseNumber], kind: DocumentKind) -> tuple[str, ...]:
    """The canonical numbers a document goes by, each once.

    EU acts are nobody's case number, nor are the law reports that are cited.

    A ruling's are the court numbers in its head, not those of decisions and cases it cites; where
    its head bears none, the first it names, else the number of the office that decided. Any other
    document is about all the numbers it names.
    """
    named = [
        number
        for number in numbers
        if number.kind != "EU act"
        and not (number.surface.startswith("[") and number.start > _CITED_BEHIND)
    ]
    if kind == "ruling":
        courts = [number for number in named if number.kind != "reference"]
        head = [number for number in named if number.start < _HEAD]
        named = [number for number in head if number in courts] or courts[:1] or head[:1]
    return tuple(dict.fromkeys(number.canonical for number in named))


def _cued(text: str, match: re.Match[str], form: _Form) -> bool:
    """Whether all the words a form needs stand before the number."""
    if not form.cue:
        return True
    before = text[max(0, match.start() - _CUE_LOOK) : match.start()]
    numbers_off = len(form.cue) > 1
    if numbers_off:
        first = form.cue[0].search(before)
        return first is not None and form.cue[1].search(before[: first.start()]) is not None
    return form.cue[0].search(before) is not None
