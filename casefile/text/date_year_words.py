"""Years written out in words: two thousand and twenty-three, тысяча девятьсот девяносто восьмого.

Deeds and powers of attorney write them so. Each language states its number words; here they become
every year from 1901 to 2099 as a row of words.
"""

from collections.abc import Iterator

YearWords = dict[str, str]
WordedYear = tuple[str, int]


def _listed(listed: str) -> dict[int, list[str]]:
    """Number words by their number: "first=1, the first=1" becomes {1: ["first", "the first"]}."""
    found: dict[int, list[str]] = {}
    for item in listed.split(","):
        words, equals, number = item.strip().partition("=")
        if equals:
            found.setdefault(int(number), []).append(words.strip())
    return found


def _below_hundred(data: YearWords) -> dict[int, list[str]]:
    """The words of 1 to 99: units and round tens as listed, the others joined."""
    last, tens = _listed(data["last"]), _listed(data["tens"])
    made = {number: list(forms) for number, forms in last.items()}
    for ten, starts in tens.items():
        for unit in range(1, 10):
            if ten + unit in last:
                continue
            made[ten + unit] = [
                pattern.format(tens=start, unit=end)
                for pattern in data["joined"].split("|")
                for start in starts
                for end in last[unit]
            ]
    return made


def _rows(bases: str, gap: str, below: dict[int, list[str]], least: int) -> Iterator[WordedYear]:
    for base, starts in _listed(bases).items():
        for number, forms in below.items():
            if number >= least:
                yield from ((f"{a}{gap}{b}", base + number) for a in starts for b in forms)


def year_phrases(data: YearWords) -> Iterator[WordedYear]:
    """Every year 1900 to 2099 in words with its number; none where a language lists none."""
    below = _below_hundred(data)
    yield from _rows(data["base"], data["gap"], below, 1)
    # "Twenty twenty-three" and "nineteen ninety-eight" name a year only from ten on.
    yield from _rows(data.get("short_base", ""), " ", below, 10)
    for year, forms in _listed(data.get("round", "")).items():
        yield from ((form, year) for form in forms)
