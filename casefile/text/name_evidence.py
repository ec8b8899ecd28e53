"""Weighs whether a run of capitalised words is a person's name."""

import re
from functools import cache

from casefile.text.folding import fold_word
from casefile.text.languages import leading
from casefile.text.name_keys import is_patronymic, stems
from casefile.text.name_rules import NameRules, is_given_name, rules_of
from casefile.text.name_words import HIDDEN_NAME, Words

# Endings as `search_fold` writes them. The first make a name of a word standing alone, the second
# of two words in a language that inflects its adjectives, the third in one that does not.
_SURE_SURNAME = re.compile(
    r"(?:enko|cuk|svili|viciu?s|eviciu?s|iene|aite|iute|zoda|zade|oglu|ievic|ovic|evic|anian|enian)$"
)
_SLAVIC_SURNAME = re.compile(
    r"(?:[aoe]v|[aoe]va|enko|cuk|svili|zod|zoda|zade|oglu|[oea]vic|sk|ski|ska|ck|cki|cka|iene|ien|aite|ait"
    r"|viciu?s|evic|unas|enas|aitis|itis|utis|onis|elis|uli|kizi)$"
)
_LITHUANIAN_SURNAME = re.compile(rf"(?:{_SLAVIC_SURNAME.pattern}|(?:[iu]t|ikien|enien)e?$)")
_LIKELY_SURNAME = re.compile(
    r"(?:[oe]v|[oe]va|[oe]vu|enko|cuk|iuk|svili|dze|[ai]an|zod|zoda|zade|oglu|[oea]vic|viciu?s|iene"
    r"|aite|[ui]te|unas|enas|aitis|itis|utis|onis|elis|skis|ska|ski|skai|skii|skaia|uli|kizi|bai|bek"
    r"|ulah|zai|ienko|inas|ckas|cka|cki|cku)$"
)
_CENTRAL_ASIAN_GIVEN = re.compile(
    r"(?:bek|idin|ulo|ulah|bibi|honim|gul|murod|murat|zan|zon|soh|hon)$"
)
_ADJECTIVE = re.compile(r"(?:oi|ii|ogo|oho|omu|emu|aia|oie|oiu|uiu|ni|na|noi|cni|cna)$")
_LEAST_SURE, _LEAST_LIKELY = 7, 6
_MOST_WORDS = 5
_TWO = 2
_MOST_LETTERS_OF_AN_ACRONYM = 5
_LOOK = 24
_AFTER = re.compile(r"\s*(?:,\s*(?:\d{1,2}\b|who\b|aged\b)|\(\s*(?:born|b\.|gim|nar|ur|geb|né))")
_LETTERS_OF_OTHER_THINGS = frozenset({"us", "uk", "un", "eu", "dc", "am", "pm", "usa", "no", "la"})


def is_person(words: Words, rules: NameRules, first: int, last: int, *, titled: bool) -> bool:
    """Whether the words `first` to `last` name a person; `titled` after a title or role word.

    Enough are a title, initials, a known given name, an age or "said" behind, a byline before, or
    a surname's ending. Streets, months, laws and the like never are people.
    """
    if first == last and HIDDEN_NAME.fullmatch(words.word[first]):
        return True
    whole = [index for index in range(first, last + 1) if not words.initial[index]]
    initials = (last - first + 1) - len(whole)
    if last - first >= _MOST_WORDS or any(words.lower[i] in rules.not_people for i in whole):
        return False
    if not whole:
        return _anonymous(words, rules, first, last, titled=titled)
    if any(len(words.word[index]) == 1 for index in whole):
        return False
    if titled and first == last and rules.town_after.match(words.text, words.end[last]):
        return False  # "следователь Борисовского района"
    if titled or initials:
        return not any(_is_acronym(words.word[index]) for index in whole)
    if len(whole) == 1:
        return _single(words, rules, whole[0])
    return _several(words, rules, whole)


def _is_acronym(word: str) -> bool:
    return word.isupper() and len(word) <= _MOST_LETTERS_OF_AN_ACRONYM


def _anonymous(words: Words, rules: NameRules, first: int, last: int, *, titled: bool) -> bool:
    """Initials alone, as courts hide a name ("Y. B."): two of them, or one after Mr or Ms."""
    letters = "".join(words.lower[first : last + 1])
    if words.lower[first] in rules.titles or letters in _LETTERS_OF_OTHER_THINGS:
        return False
    courtesy = titled and first > 0 and words.lower[first - 1] in rules.courtesy
    return last > first or courtesy


def _single(words: Words, rules: NameRules, index: int) -> bool:
    folded = fold_word(words.word[index])
    if index in words.first_of_sentence or words.word[index].isupper() or rules.language == "de":
        return False
    return len(folded) >= _LEAST_SURE and _SURE_SURNAME.search(folded) is not None


def _several(words: Words, rules: NameRules, whole: list[int]) -> bool:
    if any(is_given_name(words.word[index], inflected=rules.inflected) for index in whole):
        return True
    if rules.language == "de":
        return False
    first, last = whole[0], whole[-1]
    before = words.text[max(0, words.start[first] - _LOOK) : words.start[first]]
    if _AFTER.match(words.text, words.end[last]) or rules.byline.search(before):
        return True
    role = role_beside(rules.language)
    if role[0].search(before) or role[1].match(words.text, words.end[last]):
        return True
    if last + 1 < len(words) and words.lower[last + 1] in rules.said:
        return True
    if words.word[last].isupper():
        return False
    if _ends_like(words.word[first], _CENTRAL_ASIAN_GIVEN):
        return True
    if rules.inflected:
        adjective = any(is_adjective(words.word[i]) for i in whole[:-1])
        pattern = _LITHUANIAN_SURNAME if rules.language == "lt" else _SLAVIC_SURNAME
        return not adjective and _ends_like(words.word[last], pattern)
    return any(_ends_like(words.word[index], _LIKELY_SURNAME) for index in whole)


@cache
def role_beside(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a person is called before the name and a comma, and behind it ("..., director")."""
    stems = "|".join(map(re.escape, rules_of(language).roles))
    called = rf"(?:{stems}|{leading.LEADING})\w*"
    return (
        re.compile(rf"(?<!\w){called},\s+$", re.IGNORECASE),
        re.compile(rf"\s*,\s+(?:(?:the|an?|la|le|der|die)\s+)?{called}", re.IGNORECASE),
    )


def ends_at_surname(words: Words, first: int, last: int, language: str) -> bool:
    """Whether given name and surname are followed by a word that is no part of the name.

    "Ерлан Тоқсанбаев Лион маңында": a third word would be a father's name.
    """
    if last - first < _TWO or any(words.initial[first : last + 1]):
        return False
    given, surname, third = words.word[first : first + _TWO + 1]
    if language == "kk" and is_given_name(given, inflected=False):
        # A third word of a Kazakh name is a father's name, or stands behind it.
        return not (is_patronymic(surname) or is_patronymic(third))
    return (
        _ends_like(surname, _SLAVIC_SURNAME)
        and not is_given_name(surname, inflected=False)
        and not (_ends_like(given, _SLAVIC_SURNAME) or _ends_like(third, _SLAVIC_SURNAME))
        and not is_patronymic(third)
    )


def is_surname(word: str) -> bool:
    """Whether a word ends like a surname: behind "żona" it is the husband's, not the wife's."""
    return _ends_like(word, _SLAVIC_SURNAME)


def is_adjective(word: str) -> bool:
    """Whether a word of an inflecting language ends like an adjective ("Центральной")."""
    return _ADJECTIVE.search(fold_word(word)) is not None


def _ends_like(word: str, surname: re.Pattern[str]) -> bool:
    return any(len(form) >= _LEAST_LIKELY and surname.search(form) for form in stems(word))
