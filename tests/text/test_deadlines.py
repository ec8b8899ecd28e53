"""Time limits in eight languages: found, worked out where the start is known, never guessed."""

import pytest

from casefile.model.finding import DocumentHints, FoundDeadline
from casefile.text.findings import find_all

CASES = [
    ("en", "The ruling may be appealed against within 14 days of its publication.", "2024-05-24"),
    ("en", "You may lodge an appeal within 14 days of receipt of this letter.", None),
    ("en", "The applicant must submit the papers not later than 15 May 2024.", "2024-05-15"),
    ("en", "You must leave the country within one month of the date of this letter.", "2024-06-10"),
    (
        "lt",
        "Sprendimas per keturiolika dienų nuo paskelbimo gali būti skundžiamas teismui.",
        "2024-05-24",
    ),
    ("lt", "Dokumentus prašome pateikti iki 2024 m. gegužės 15 d.", "2024-05-15"),
    ("ru", "Решение может быть обжаловано в течение десяти дней со дня вынесения.", "2024-05-20"),
    ("ru", "Жалоба может быть подана в течение 10 дней со дня получения письма.", None),
    ("uk", "Рішення може бути оскаржене протягом тридцяти днів з дня проголошення.", "2024-06-09"),
    ("pl", "Skargę można wnieść w terminie 30 dni od dnia doręczenia decyzji.", None),
    ("pl", "Odwołanie należy złożyć w terminie 14 dni od dnia ogłoszenia.", "2024-05-24"),
    (
        "de",
        "Gegen das Urteil kann innerhalb von zwei Wochen nach Verkündung Berufung eingelegt "
        "werden.",
        "2024-05-24",
    ),
    ("de", "Sie müssen die Unterlagen bis zum 15. Mai 2024 vorlegen.", "2024-05-15"),
    (
        "fr",
        "Un recours peut être introduit dans un délai de trente jours à compter de la "
        "notification de la décision.",
        None,
    ),
    ("fr", "Vous devez produire les documents avant le 15 mai 2024.", "2024-05-15"),
    ("kk", "Шешімге жарияланған күннен бастап 10 күн ішінде шағым жасалуы мүмкін.", "2024-05-20"),
    ("en", "You are invited to send us the judgment by 31 May 2024.", "2024-05-31"),
    ("de", "Die Urkunden reichen Sie bitte bis spätestens 15. Juni 2024 ein.", "2024-06-15"),
    ("fr", "Il me faut les attestations au plus tard le 8 juin 2024.", "2024-06-08"),
]


def limits(text: str, language: str) -> tuple[FoundDeadline, ...]:
    found = find_all(
        text + "\n", hints=DocumentHints(), document_date="2024-05-10", language=language
    )
    return found.deadlines


@pytest.mark.parametrize(("language", "text", "due"), CASES)
def test_due_day(language: str, text: str, due: str | None) -> None:
    (limit,) = limits(text, language)
    assert limit.due == due
    assert limit.rule
    assert limit.rule in text


def test_the_rule_and_its_start_are_told() -> None:
    (limit,) = limits("The ruling may be appealed against within 14 days of its publication.", "en")
    assert limit.rule == "within 14 days"
    assert limit.counted_from == "delivery 2024-05-10"
    assert limit.for_whom == "us"


def test_a_receipt_stamp_is_the_start() -> None:
    text = (
        "You may lodge an appeal within 14 days of receipt of this letter.\n\n"
        "RECEIVED\n17 May 2024\n"
    )
    (limit,) = limits(text, "en")
    assert (limit.due, limit.counted_from) == ("2024-05-31", "receipt 2024-05-17")


@pytest.mark.parametrize(
    ("language", "stamp", "day"),
    [
        ("lt", "Įteikta pasirašytinai 2024-05-17", "2024-05-31"),
        ("lt", "GAUTA 2024\u201005\u201017", "2024-05-31"),
        ("fr", "Notifié à l’intéressé le 17 mai 2024", "2024-05-31"),
    ],
)
def test_a_stamp_may_say_who_was_handed_it(language: str, stamp: str, day: str) -> None:
    rule = {
        "lt": "Sprendimą galite skųsti teismui per 14 dienų nuo jo gavimo dienos.",
        "fr": "La décision peut être contestée dans un délai de 14 jours à compter de sa "
        "notification.",
    }[language]
    (limit,) = limits(f"{rule}\n\n{stamp}\n", language)
    assert limit.due == day


AT_ONCE = [
    ("en", "Please send the form back by return of post.", "Police came immediately."),
    ("lt", "Paso kopiją prašome atsiųsti nedelsiant.", "Jis nedelsdamas išvyko."),
    ("ru", "Просим незамедлительно направить копию паспорта.", "Его немедленно отпустили."),
    ("uk", "Просимо надіслати довіреність зворотною поштою.", "Його негайно затримали."),
    ("pl", "Kopię paszportu proszę przesłać odwrotną pocztą.", "Natychmiast uciekł."),
    ("de", "Bitte senden Sie die Vollmacht umgehend zurück.", "Er wurde sofort festgenommen."),
    ("fr", "Renvoyez le pouvoir signé par retour du courrier.", "Il est parti immédiatement."),
    ("kk", "Құжаттарды кері поштамен жіберуіңізді сұраймыз.", "Оны дереу ұстады."),
]


@pytest.mark.parametrize(("language", "asked", "told"), AT_ONCE)
def test_what_a_letter_wants_at_once_is_a_time_limit_without_day(
    language: str, asked: str, told: str
) -> None:
    hints = DocumentHints(format="mail")
    found = find_all(f"{told}\n\n{asked}\n", hints=hints, language=language)
    (limit,) = found.deadlines
    assert (limit.due, limit.for_whom) == (None, "us")
    assert limit.rule in asked


def test_a_term_of_imprisonment_is_no_time_limit() -> None:
    assert not limits("Оған бес жыл мерзімге бас бостандығынан айыру тағайындалсын.", "kk")


def test_a_month_ends_on_its_last_day() -> None:
    found = find_all(
        "You must lodge an appeal within one month of the date of this letter.\n",
        hints=DocumentHints(),
        document_date="2024-01-31",
        language="en",
    )
    assert [limit.due for limit in found.deadlines] == ["2024-02-29"]


def test_working_days_are_not_worked_out() -> None:
    (limit,) = limits("You must submit the papers within 5 working days of this letter.", "en")
    assert limit.due is None


def test_for_whom() -> None:
    (limit,) = limits("The respondent State is to pay the costs within three months.", "en") or (
        FoundDeadline(0, 0, None, ""),
    )
    (authority,) = limits("We ask for your reply by 20 May 2024.", "en")
    assert authority.for_whom == "authority"
    assert limit.for_whom in {"authority", "other"}


def test_a_length_that_binds_nobody_is_no_time_limit() -> None:
    assert limits("He stayed in Malta for 14 days and then left.", "en") == ()


def test_the_day_of_a_time_limit_makes_no_event() -> None:
    found = find_all(
        "Ilyas Benali must submit the papers by 15 May 2024.\n",
        hints=DocumentHints(),
        document_date="2024-05-10",
        language="en",
    )
    assert found.deadlines
    assert not found.suggestions


def test_a_right_to_appeal_has_its_time_limit() -> None:
    (limit,) = limits(
        "You have the right to appeal against the decision within 14 days of receipt of this "
        "letter.",
        "en",
    )
    assert (limit.due, limit.counted_from) == (None, "receipt")


@pytest.mark.parametrize(
    ("language", "sentence", "rule"),
    [
        ("en", "This decision may be appealed to the Supreme Court within 14 days of receipt.",
         "within 14 days"),
        ("en", "An appeal may be lodged within one month of service.", "within one month"),
        ("en", "The applicant has a right of appeal within 21 days of receipt.", "within 21 days"),
        ("fr", "Le présent jugement peut être frappé d’appel dans un délai d’un mois à compter de"
         " sa notification.", "dans un délai d’un mois"),
        ("fr", "Un recours peut être formé dans un délai d'une semaine à compter de la"
         " notification.", "dans un délai d'une semaine"),
    ],
)  # fmt: skip
def test_what_may_be_appealed_has_its_time_limit(language: str, sentence: str, rule: str) -> None:
    (limit,) = limits(sentence, language)
    assert (limit.rule, limit.counted_from, limit.for_whom) == (rule, "receipt", "us")


SET_ELSEWHERE = [
    ("de", "Der Gerichtshof erwartet die Stellungnahme bis zum 22. November 2023.", "2023-11-22"),
    ("fr", "Nous vous saurions gré de nous répondre avant le 20 mars 2024.", "2024-03-20"),
    ("pl", "Prosimy o odpowiedź najpóźniej do 12 października 2023 r.", "2023-10-12"),
    ("lt", "Atsakymo laukiame ne vėliau kaip iki 2024 m. kovo 20 d.", "2024-03-20"),
    ("ru", "Ответ просим направить не позднее 20 марта 2024 года.", "2024-03-20"),
    ("uk", "Відповідь просимо надіслати не пізніше 20 березня 2024 року.", "2024-03-20"),
]


@pytest.mark.parametrize(("language", "text", "due"), SET_ELSEWHERE)
def test_a_day_an_answer_is_waited_for(language: str, text: str, due: str) -> None:
    (limit,) = find_all(text + "\n", hints=DocumentHints(), language=language).deadlines
    assert limit.due == due


def test_the_day_of_delivery_stamped_below_starts_the_time_limit_and_is_no_event() -> None:
    text = (
        "DECYZJA nr 12/2022\n\nWarszawa, 10 marca 2022 r.\n\nOd niniejszej decyzji służy odwołanie "
        "w terminie 14 dni od dnia jej doręczenia.\n\nDoręczono: 22 marca 2022 r.\n"
    )
    found = find_all(text, hints=DocumentHints(), language="pl")
    assert [limit.due for limit in found.deadlines] == ["2022-04-05"]
    assert "2022-03-22" not in {event.edtf for event in found.suggestions}


def test_a_story_that_went_on_until_a_day_sets_no_limit() -> None:
    known = "By Nora Lind\n\nPublished: 3 May 2024\n\n“Nobody came,” said Marta Roig, a lawyer.\n\n"
    told = "The appeal hearing went on until 13 February 2024 in an empty hall."
    asked = "The board has until 14 June 2024 to answer the appeal."
    hints = DocumentHints(format="html", title="Nobody came", author="Nora Lind")
    found = find_all(known + told + " " + asked + "\n", hints=hints, language="en")
    assert found.facts.kind == "article"
    assert [limit.due for limit in found.deadlines] == ["2024-06-14"]
