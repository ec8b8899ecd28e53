"""Words around a date that dates nothing the sentence tells, in all eight languages.

Each is a regular expression for lower-case words.
"""

from collections.abc import Mapping

ANSWERED: Mapping[str, str] = {
    "en": (
        "in (?:reply|response|answer) to (?:your|the)|(?:further|with reference|referring"
        r"|with regard) to your|(?:received|examined|considered) your|thank you for your"
        r"|your (?:letter|e-?mail|request|enquiry|inquiry|message) (?:of|dated)"
    ),
    "lt": r"atsakydam\w+ į|(?:į|dėl|gavę|gavome|gavau|išnagrinėję|išnagrinėjome) jūsų",
    "ru": r"(?:на|рассмотрев|получив|по) ваш\w*|в ответ на",
    "uk": r"(?:на|розглянувши|отримавши|за) ваш\w*|у відповідь на",
    "pl": r"w odpowiedzi na|odpowiadając na|nawiązując do|w nawiązaniu do",
    "de": (
        "in beantwortung|bezugnehmend auf|bezug nehmend auf|mit bezug auf|unter bezugnahme auf"
        "|(?:auf|für) ihre?n? (?:schreiben|anfrage|antrag|nachricht|mail)"
    ),
    "fr": r"en réponse à|(?:suite|référence) à votre|par votre (?:lettre|courrier|courriel)",
    "kk": r"сіздің",
}
"""What opens a letter's words about the letter it answers."""

OF_A_NOUN: Mapping[str, str] = {
    "ru": r"(?:\w+[ая] (?:\d{4}|прошлого|этого)\b.*|\d{4} года?\b.*)",
    "uk": r"(?:\w+(?:[ая]|ого) (?:\d{4}|минулого|цього)\b.*|\d{4} року\b.*)",
}
"""Dates in the form they have behind a noun: "the strike of August 2020" in one word and a date."""

NO_NOUN: Mapping[str, str] = {
    "ru": (
        r"\w{1,3}|после|перед|около|кроме|весн\w+|лет\w+|осен\w+|зим\w+|начал\w+|кон(?:ец|ц\w+)"
        r"|середин\w+|течени\w+|период\w*|половин\w+|квартал\w*|дн\w+|ноч\w+|утр\w+|вечер\w*"
        r"|\w+(?:л|ла|ло|ли|лся|лась|лись|лось|но|на|ны|ет|ют|ит|ят|ется|ются)"
    ),
    "uk": (
        r"\w{1,3}|після|перед|біля|крім|весн\w+|літ\w+|осен\w+|восени|взимку|влітку|навесні|зим\w+"
        r"|почат\w+|кін\w+|середин\w+|протягом|впродовж|період\w*|половин\w+|квартал\w*|дн\w+"
        r"|\w+(?:в|ла|ло|ли|вся|лася|лось|лися|но|то|є|ють|ить|ять|ється|ються)"
    ),
}
"""Words before such a date that are no noun it belongs to."""

BEFORE_NOUN: Mapping[str, str] = {
    "en": r"(?:for|over|about|after|before|since|against|of) (?:the|his|her|their) $",
}
"""What stands before a date that a noun follows: "for the August 2020 strike"."""

WITH_NOUN: Mapping[str, str] = {
    "lt": r"(?:.*[^\d\W](?:io|ės|os|vo|jo))",
}
"""Dates in the form they have before a noun that they describe ("2020 m. rugpjūčio streikas")."""

IN_FORCE: Mapping[str, str] = {
    "en": r"in force|effective|valid|in effect|applicable",
    "lt": r"galioja\w+|galiojus\w+",
    "ru": r"действующ\w+|действительн\w+",
    "uk": r"чинн(?:ий|а|е|і|ого|ої|им|ою|их)|дійсн\w+",
    "pl": r"obowiązując\w+|ważn\w+",
    "de": r"gültig\w*|in kraft|wirksam",
    "fr": r"en vigueur|valable|applicable",
    "kk": r"күшінде|жарамды",
}
"""What says since or until when a paper holds, which is no event beside the paper itself."""
