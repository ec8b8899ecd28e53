"""A headline stands alone: brackets say whom its "he" means, where the text leaves no doubt."""

import pytest

from casefile.text.person_sex import is_nominative
from tests.text.test_headlines import told_on

SURE = [
    # (language, text, date of the event, headline)
    ("en", "Selim Aydin lives in Graz. On 4 May 2021 his flat was searched.",
     "2021-05-04", "His [Selim Aydin’s] flat was searched"),
    ("en", "Selim Aydin lives in Graz. On 4 May 2021 the Office refused to grant him a permit.",
     "2021-05-04", "The Office refused to grant him [Selim Aydin] a permit"),
    ("en", "Marta Roig is a nurse. On 4 May 2021 the police refused to let her see a lawyer.",
     "2021-05-04", "The police refused to let her [Marta Roig] see a lawyer"),
    ("en", "Marta Roig is a nurse. On 4 May 2021 her brother Selim Aydin was arrested.",
     "2021-05-04", "Her [Marta Roig’s] brother Selim Aydin was arrested"),
    ("lt", "Pareiškėjas Azizas Karimovas gyvena Kaune. 2021 m. gegužės 4 d. jo bute atlikta "
     "krata.", "2021-05-04", "Jo [Azizas Karimovas] bute atlikta krata"),
    ("ru", "Азиз Каримов живёт в Риге. 4 мая 2021 года его задержали в аэропорту.",
     "2021-05-04", "Его [Азиз Каримов] задержали в аэропорту"),
    ("ru", "Азиз Каримов живёт в Риге. 4 мая 2021 года подал заявление о предоставлении убежища.",
     "2021-05-04", "[Азиз Каримов] подал заявление о предоставлении убежища"),
    ("ru", "Обвиняемый Азиз Каримов живёт в Риге. На вызовы следователя от 15 ноября 2021 года не"
     " явился.", "2021-11-15",
     "[Азиз Каримов] на вызовы следователя не явился"),
    ("uk", "Олексій Гончар живе в Кракові. 4 травня 2021 року його затримали на кордоні.",
     "2021-05-04", "Його [Олексій Гончар] затримали на кордоні"),
    ("pl", "Aleś Hanczar mieszka w Łodzi. W maju 2021 r. złożył wniosek o azyl.",
     "2021-05", "[Aleś Hanczar] złożył wniosek o azyl"),
    ("pl", "Aleś Hanczar mieszka w Łodzi. 4 maja 2021 r. urząd odmówił mu ochrony.",
     "2021-05-04", "Urząd odmówił mu [Aleś Hanczar] ochrony"),
    ("de", "Ales Hantschar lebt in Köln. In Minsk wurde er am 14. März 2022 festgenommen.",
     "2022-03-14", "In Minsk wurde er [Ales Hantschar] festgenommen"),
    ("fr", "Alès Hantchar habite à Lyon. Le 4 mai 2021, il a été arrêté à la frontière.",
     "2021-05-04", "Il [Alès Hantchar] a été arrêté à la frontière"),
    ("kk", "Дильшод Юнусов мұғалім болып жұмыс істейді. 2021 жылғы 4 мамырда ол Алматыда ұсталды.",
     "2021-05-04", "Ол [Дильшод Юнусов] Алматыда ұсталды"),
]  # fmt: skip

UNSURE = [
    # Two may be meant.
    ("en", "Selim Aydin met Ilmar Vesk. On 4 May 2021 he was arrested in Graz.",
     "2021-05-04", "He was arrested in Graz"),
    ("en", "Selim Aydin has a sister. Her sister was held. On 4 May 2021 she was released.",
     "2021-05-04", "She was released"),
    # Whoever is named behind is somebody else.
    ("en", "Marta Roig is a nurse. On 4 May 2021 her sister, Marta Roig, was arrested.",
     "2021-05-04", "Her sister, Marta Roig, was arrested"),
    # Nobody is named at all, or only a name of the other sex.
    ("en", "The office was shut. On 4 May 2021 he was arrested in Graz.",
     "2021-05-04", "He was arrested in Graz"),
    ("en", "Azizbek Karimov is ill. On 4 May 2021 she was arrested in Graz.",
     "2021-05-04", "She was arrested in Graz"),
    # The word may stand for a paper.
    ("lt", "Jonas Berželis pateikė skundą. 2021 m. gegužės 4 d. teismas jį atmetė.",
     "2021-05-04", "Teismas jį atmetė"),
    ("ru", "Азиз Каримов подал жалобу. 4 мая 2021 года суд её отклонил.",
     "2021-05-04", "Суд её отклонил"),
    # The name stands in the headline.
    ("en", "Selim Aydin lives in Graz. On 4 May 2021 Selim Aydin left his flat for Malta.",
     "2021-05-04", "Selim Aydin left his flat for Malta"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "edtf", "title"), [*SURE, *UNSURE])
def test_brackets_say_whom_he_means_where_it_is_sure(
    language: str, text: str, edtf: str, title: str
) -> None:
    assert told_on(text + "\n", language, edtf).title == title


@pytest.mark.parametrize(
    ("name", "language", "sex", "stands"),
    [
        ("Азиз Каримов", "ru", "man", True),
        ("Азиза Каримова", "ru", "man", False),
        ("Лола Каримова", "ru", "woman", True),
        ("Лолы Каримовой", "ru", "woman", False),
        ("Hanczarowi", "pl", "man", False),
        ("Jono Berželio", "lt", "man", False),
        ("Aziz Karimov", "ru", "man", True),
        ("Юнусовтың", "kk", "", False),
        ("Ada Roe", "en", "woman", True),
    ],
)
def test_an_inflected_name_is_not_put_before_a_reader(
    name: str, language: str, sex: str, stands: bool
) -> None:
    assert (
        is_nominative(name, language, "man" if sex == "man" else "woman" if sex else "") == stands
    )
