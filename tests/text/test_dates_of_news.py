"""Hard cases of dates as newspapers tell them, about invented people."""

import pytest

from tests.text.date_case import DateCase, case, check

DAY = "2024-03-15"
"""The newspapers' day, a Friday."""

ENGLISH = [
    case("things of a year", "The 2012 elections were quiet.", ("2012", "2012"), document=DAY),
    case("a count", "Among the 2019 comments some were his.", document=DAY),
    case("levels of a year", "Rents are at 2007 levels.", ("2007", "2007"), document=DAY),
    case("month before a thing", "The August raid failed.", ("August", "2023-08"), document=DAY),
    case("month after an article", "A June raid failed.", ("June", "2023-06"), document=DAY),
    case("Mrs May", "The May government fell.", document=DAY),
    case(
        "weekend", "Over the weekend he left.", ("the weekend", "2024-03-09/2024-03-10"),
        document=DAY,
    ),
    case(
        "weekend to come", "Over the weekend it will rain.",
        ("the weekend", "2024-03-16/2024-03-17"), document=DAY,
    ),
    case("weekend of an undated text", "Over the weekend he left.", ("the weekend", None)),
    case("end of the year", "It will double by year-end.", ("year-end", "../2024"), document=DAY),
    case(
        "tomorrow in a quotation",
        "“We shall decide on it tomorrow,” she said on Thursday.",
        ("tomorrow", "2024-03-15"),
        ("Thursday", "2024-03-14"),
        document=DAY,
    ),
    case(
        "a day compared",
        "It ended on Thursday, a day earlier than planned.",
        ("Thursday", "2024-03-14"),
        document=DAY,
    ),
    case("two years later than what", "Two years later he left.", ("Two years later", None),
         document=DAY),
    case("the next day after nothing", "The next day he left.", ("The next day", None),
         document=DAY),
    case("May of which year", "In May of the same year he left.", ("May of the same year", None),
         document=DAY),
    case("a day and its weekday", "On 8 March, a Friday, he left.", ("8 March", "2024-03-08"),
         document=DAY),
    case("a day said twice", "On Friday, the day after the vote, he left.",
         ("Friday", "2024-03-15"), document=DAY),
    case("reported speech", "On Tuesday the court said it would rule.", ("Tuesday", "2024-03-12"),
         document=DAY),
    case("since then", "He has been away since the autumn.", ("the autumn", "2023-23/.."),
         document=DAY),
    case("told of the past", "He left the post in June.", ("June", "2023-06"), document=DAY),
    case("a year's budget", "The 2024 budget was adopted in December.", ("2024", "2024"),
         ("December", "2023-12"), document=DAY),
    case("its sales", "Its 2012 sales were flat.", ("2012", "2012"), document=DAY),
    case("March's", "March's figures are low.", ("March", "2024-03"), document=DAY),
    case("April's", "April's mother left.", document=DAY),
    case("what still opens", "The museum opens in June.", ("June", "2024-06"), document=DAY),
    case("moved hearing", "It adjourned the hearing of 3 March to 20 March 2024.",
         ("3 March", "2024-03-03"), ("20 March 2024", "2024-03-20")),
    case("range of days", "He was held from 3 March to 10 March 2024.",
         ("3 March to 10 March 2024", "2024-03-03/2024-03-10")),
    case("what lasts anchors nothing",
         "They fled since March 2011, it said in February and on Friday.",
         ("March 2011", "2011-03/.."), ("February", "2024-02"),
         ("Friday", "2024-03-15"), document=DAY),
    case("rules to come", "The rules take effect in July.", ("July", "2024-07"), document=DAY),
    case("two figures of a year", "He first ran in '92.", ("'92", "1992")),
    case("hour of four figures", "It lands at 1905 GMT.", document=DAY),
    case(
        "after a headline",
        "Mill plans to close\nThe owner told the council on Tuesday that the mill, which has "
        "stood beside the river since the town was built and gave work to half of it, is too old.",
        ("Tuesday", "2024-03-12"), document=DAY,
    ),
    case("compared with the month before", "In January sales fell 4% from the previous month.",
         ("January", "2024-01"), ("previous month", "2023-12"), document=DAY),
    case("a limit months ahead", "Please reply by 30 June.",
         ("by 30 June", "2024-06-30", "deadline"), document="2024-01-10"),
    case("a limit beside an older day",
         "The permit issued on 3 May 2023 must be renewed by 30 June.",
         ("3 May 2023", "2023-05-03"), ("by 30 June", "2024-06-30"), document="2024-01-10"),
    case("a duty months ahead", "You must appear on 5 June.", ("5 June", "2024-06-05"),
         document="2024-01-10"),
    case("ordered to leave", "He was ordered to leave by 5 May.", ("by 5 May", "2024-05-05"),
         document="2024-04-20"),
    case("how long it lasted", "He worked there until 30 September.",
         ("until 30 September", "../2023-09-30"), document="2024-01-10"),
    case("year in square brackets", "He left in March [2019] for good.", ("March", "2019-03")),
    case("neutral citation", "It followed Doe [2019] UKSC 5 here.", ("2019", "2019", "citation")),
    case("law report", "See [2008] 1 WLR 1420 at 44.", ("2008", "2008", "citation")),
    case("bracketed year alone", "In [2019] She left.", ("2019", "2019", "event")),
]  # fmt: skip
RUSSIAN = [
    case("a limit months ahead", "Просим ответить до 30 июня.",
         ("до 30 июня", "2024-06-30", "deadline"), document="2024-01-10"),
    case("how long it lasted", "Он работал там до 30 сентября.",
         ("до 30 сентября", "../2023-09-30"), document="2024-01-10"),
    case("one round year", "В 2000-м году он ушёл.", ("2000-м году", "2000")),
    case("half of the nineties", "Во второй половине 1990-х годов.", ("1990-х", "199X")),
    case("thirties of a century", "В 30-х годах XX века он ушёл.", ("30-х годах XX века", "193X")),
    case("forties of another", "В 40-х годах XVIII века.", ("40-х годах XVIII века", "174X")),
    case(
        "later, in which year", "Спустя десять лет, в 2003 году, он ушёл.",
        ("Спустя десять лет, в 2003 году", "2003"), document=DAY,
    ),
    case("later than what", "Через два года суд его оправдал.", ("Через два года", None),
         document=DAY),
    case("in two years", "Через два года будет суд.", ("Через два года", "2026"), document=DAY),
    case(
        "day and weekday", "8 марта, в пятницу, он ушёл.", ("8 марта, в пятницу", "2024-03-08"),
        document=DAY,
    ),
    case(
        "weekday and day", "В прошлую среду, 13 марта, он ушёл.", ("13 марта", "2024-03-13"),
        document=DAY,
    ),
    case("weekend", "На выходных он ушёл.", ("На выходных", "2024-03-09/2024-03-10"), document=DAY),
    case("school year", "В 2008/2009 учебном году.", ("2008/2009", "2008/2009")),
    case("initials", "Истец С. Г. и Т. Г. пояснили.", document=DAY),
    case("this year abbreviated", "Ушёл 5 марта с. г. сам.", ("5 марта с. г", "2024-03-05"),
         document=DAY),
]  # fmt: skip
UKRAINIAN = [
    case("last year in September", "Торік у вересні він пішов.", ("Торік у вересні", "2023-09"),
         document=DAY),
    case("day of last year", "Торік 5 вересня він пішов.", ("Торік 5 вересня", "2023-09-05"),
         document=DAY),
    case("first quarter", "У І кварталі 2019 року.", ("І кварталі 2019 року", "2019-33")),
    case("moved hearing", "Засідання перенесено з 3 березня на 20 березня 2024 року.",
         ("3 березня", "2024-03-03"), ("20 березня 2024", "2024-03-20"), document=DAY),
    case("half of the nineties", "У другій половині 1990-х років.", ("1990-х", "199X")),
    case("thirties of a century", "У 30-ті роки XX століття.", ("30-ті роки XX", "193X")),
    case("later, in which year", "Через рік, у 2015-му, він пішов.", ("у 2015-му", "2015"),
         document=DAY),
    case("weekend", "Минулих вихідних він пішов.", ("вихідних", "2024-03-09/2024-03-10"),
         document=DAY),
    case("initials", "Позивач Ц. Р. пояснив.", document=DAY),
]  # fmt: skip
LITHUANIAN = [
    case("a limit months ahead", "Prašome atsakyti iki birželio 30 d.",
         ("iki birželio 30 d", "2024-06-30", "deadline"), document="2024-01-10"),
    case("last year in December", "Pernai gruodį jis išvyko.", ("Pernai gruodį", "2023-12"),
         document=DAY),
    case("a state's law", "Pagal 2004 m. balandžio 29 d. Lietuvos Respublikos įstatymą.",
         ("balandžio 29", "2004-04-29", "statute")),
    case(
        "night between two days", "Naktį iš vasario 3 į 4 dieną jis išvyko.",
        ("vasario 3", "2024-02-03"), ("4 dieną", "2024-02-04"), document=DAY,
    ),
    case("weekend", "Savaitgalį jis išvyko.", ("Savaitgalį", "2024-03-09/2024-03-10"),
         document=DAY),
    case("weekend to come", "Kitą savaitgalį jis vyks.", ("savaitgalį", "2024-03-23/2024-03-24"),
         document=DAY),
    case("an employer's order", "2024 m. vasario 12 d. įsakymu Nr. 5 jis atleistas.",
         ("vasario 12", "2024-02-12", "event")),
    case("a minister's order", "Ministro 2015 m. sausio 5 d. įsakymas Nr. 5 galioja.",
         ("sausio 5", "2015-01-05", "statute")),
    case("initials", "Pareiškėjas Š. M. paaiškino.", document=DAY),
]  # fmt: skip
POLISH = [
    case("a limit months ahead", "Prosimy o odpowiedź do 30 czerwca.",
         ("do 30 czerwca", "2024-06-30", "deadline"), document="2024-01-10"),
    case("first quarter", "W I kwartale 2024 r. i lutym.", ("I kwartale 2024 r", "2024-33"),
         ("lutym", "2024-02"), document=DAY),
    case("weekend", "W weekend wyjechał.", ("W weekend", "2024-03-09/2024-03-10"), document=DAY),
    case("initials", "Skarżący B. R. nie przyszedł.", document=DAY),
]  # fmt: skip
GERMAN = [
    case("a limit months ahead", "Bitte antworten Sie bis zum 30. Juni.",
         ("bis zum 30. Juni", "2024-06-30", "deadline"), document="2024-01-10"),
    case("weekend", "Am Wochenende ging er.", ("Am Wochenende", "2024-03-09/2024-03-10"),
         document=DAY),
    case("of this month", "Am 12. d. M. ging er.", ("12. d. M", "2024-03-12"), document=DAY),
    case("initials", "Der Kläger D. J. ging.", document=DAY),
    case("and so on", "Wein, Käse u. v. m. gab es.", document=DAY),
]  # fmt: skip
FRENCH = [
    case("a limit told as past", "Le préfet a demandé de répondre avant le 30 juin.",
         ("avant le 30 juin", "2024-06-30", "deadline"), document="2024-01-10"),
    case("of this year", "En février de cette année, il partit.",
         ("février de cette année", "2024-02"), document=DAY),
    case("moved hearing", "L'audience a été reportée du 3 au 20 mars 2024.",
         ("3", "2024-03-03"), ("20 mars 2024", "2024-03-20")),
    case("weekend", "Ce week-end, il partit.", ("Ce week-end", "2024-03-09/2024-03-10"),
         document=DAY),
    case("first of this month", "Le 1er de ce mois, il partit.", ("1er de ce mois", "2024-03-01"),
         document=DAY),
]  # fmt: skip
KAZAKH = [
    case("more than so many", "2000-нан астам адам келді."),
    case("an ordinal", "Жолдың 1163-інші шақырымында."),
    case("tenth school", "10-ыншы мектепке барды.", document=DAY),
    case("second season", "2-нші маусымында ойнады.", document=DAY),
    case("in that year", "2017-де азайды.", ("2017-де", "2017")),
    case("ordinal year", "2020-сыншы жылы ашты.", ("2020-сыншы жылы", "2020")),
    case("the feast", "Ол Наурыз тойына келді.", document=DAY),
    case("since the month", "Қазан айынан бері ауырды.", ("Қазан", "2023-10"), document=DAY),
    case("middle of a decade", "1990 жылдардың ортасында көшті.", ("1990", "199X")),
    case("a titled law", "2011 жылғы 22 шілдедегі «Көші-қон туралы» Заңға сәйкес.",
         ("22 шілдедегі", "2011-07-22", "statute")),
    case("decade", "1990 жылдары отбасы көшті.", ("1990 жылдары", "199X")),
    case("an order given", "12.02.2024 ж. қаулы шығарылды.", ("12.02.2024", "2024-02-12", "event")),
    case("initials", "Талапкер Ж. Ж. айтты.", document=DAY),
]  # fmt: skip
ALL = {
    "en": ENGLISH, "ru": RUSSIAN, "uk": UKRAINIAN, "lt": LITHUANIAN, "pl": POLISH, "de": GERMAN,
    "fr": FRENCH, "kk": KAZAKH,
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "given"), [(code, one) for code, cases in ALL.items() for one in cases], ids=str
)
def test_news(language: str, given: DateCase) -> None:
    check(given, language)
