"""Hard cases of dates in Lithuanian sentences about invented people."""

import pytest

from tests.text.date_case import DateCase, case, check

ALL = [
    case(
        "weekday before",
        "Trečiadienį, birželio 10 d., jis atvyko.",
        ("Trečiadienį, birželio 10 d", "2020-06-10"),
        document="2020-06-15",
    ),
    case(
        "this year in short",
        "Atvyko š. m. birželio 10 d. rytą.",
        ("birželio 10 d", "2020-06-10"),
        document="2020-06-15",
    ),
    case(
        "a week ago",
        "Prieš savaitę jis atvyko.",
        ("Prieš savaitę", "2020-06-08~"),
        document="2020-06-15",
    ),
    case(
        "full", "2023 m. gruodžio 13 d. teismas nusprendė.", ("2023 m. gruodžio 13 d", "2023-12-13")
    ),
    case(
        "full without d",
        "Nutartis priimta 2023 m. spalio 5 Vilniuje.",
        ("2023 m. spalio 5", "2023-10-05"),
    ),
    case(
        "day spelled out",
        "2022 m. birželio 16 dieną jis atvyko.",
        ("2022 m. birželio 16 dieną", "2022-06-16"),
    ),
    case("month locative", "2022 m. vasarį ji išvyko.", ("2022 m. vasarį", "2022-02")),
    case("month nominative", "Rinkimai: 2004 m. vasaris.", ("2004 m. vasaris", "2004-02")),
    case(
        "month genitive word", "2022 m. gegužės mėnesį ji išvyko.", ("2022 m. gegužės", "2022-05")
    ),
    case("iso", "Sprendimas priimtas 2023-12-13 Kaune.", ("2023-12-13", "2023-12-13")),
    case("spaced figures", "Gauta 2011 12 20 raštinėje.", ("2011 12 20", "2011-12-20")),
    case("dotted year first", "Gauta 2023.12.13 raštinėje.", ("2023.12.13", "2023-12-13")),
    case("dotted day first", "Gauta 13.12.2023 raštinėje.", ("13.12.2023", "2023-12-13")),
    case("year", "Jis gimtinę paliko 2009 m. ir negrįžo.", ("2009 m", "2009")),
    case("years in the plural", "2009 metais jis išvyko.", ("2009 metais", "2009")),
    case(
        "days range",
        "Jis laikytas 2019 m. kovo 14–19 d. areštinėje.",
        ("2019 m. kovo 14–19 d", "2019-03-14/2019-03-19"),
    ),
    case("from to", "Nuo 2019 m. iki 2022 m. ji dirbo.", ("Nuo 2019 m. iki 2022 m", "2019/2022")),
    case(
        "from to with shared year",
        "Nuo 2021 m. sausio 5 d. iki kovo 6 d. ji dirbo.",
        ("Nuo 2021 m. sausio 5 d. iki kovo 6 d", "2021-01-05/2021-03-06"),
    ),
    case(
        "list of days",
        "2023 m. gegužės 5 ir 6 d. vyko posėdžiai.",
        ("2023 m. gegužės 5", "2023-05-05"),
        ("6 d", "2023-05-06"),
    ),
    case(
        "list over months",
        "2023 m. gegužės 5 d. ir birželio 6 d. vyko posėdžiai.",
        ("2023 m. gegužės 5 d", "2023-05-05"),
        ("birželio 6 d", "2023-06-06"),
    ),
    case("since", "Nuo 2014 m. ji gyvena čia.", ("Nuo 2014 m", "2014/..")),
    case("until", "Iki 2022 m. rudens ji laukė.", ("Iki 2022 m. rudens", "../2022-23")),
    case("before", "Prieš 2014 m. ji gyveno kitur.", ("Prieš 2014 m", "../2014")),
    case(
        "after",
        "Po 2014 m. gegužės 3 d. ji gyveno kitur.",
        ("Po 2014 m. gegužės 3 d", "2014-05-03/.."),
    ),
    case("season", "2010 m. vasarą ji rašė.", ("2010 m. vasarą", "2010-22")),
    case("beginning of year", "2022 m. pradžioje prasidėjo karas.", ("2022 m. pradžioje", "2022")),
    case("end of month", "2022 m. gegužės pabaigoje ji grįžo.", ("2022 m. gegužės", "2022-05")),
    case("quarter", "2012 m. antrąjį ketvirtį ji rašė.", ("2012 m. antrąjį ketvirtį", "2012-34")),
    case("half", "2012 m. pirmąjį pusmetį ji rašė.", ("2012 m. pirmąjį pusmetį", "2012-40")),
    case("about", "Apie 1999 m. jis persikėlė.", ("Apie 1999 m", "1999~")),
    case(
        "year-less with document",
        "Gruodžio 13 d. teismas nusprendė.",
        ("Gruodžio 13 d", "2023-12-13"),
        document="2023-12-20",
    ),
    case(
        "year-less in context",
        "2021 m. lapkričio 8 d. jis prašė. Lapkričio 15 d. jis pasirašė.",
        ("2021 m. lapkričio 8 d", "2021-11-08"),
        ("Lapkričio 15 d", "2021-11-15"),
    ),
    case("today", "Šiandien ji iškviesta.", ("Šiandien", "2023-12-20"), document="2023-12-20"),
    case("yesterday", "Vakar teismas nusprendė.", ("Vakar", "2023-12-19"), document="2023-12-20"),
    case(
        "last year",
        "Praėjusiais metais ji atvyko.",
        ("Praėjusiais metais", "2022"),
        document="2023-12-20",
    ),
    case(
        "last month",
        "Praėjusį mėnesį ji atvyko.",
        ("Praėjusį mėnesį", "2023-11"),
        document="2023-12-20",
    ),
    case(
        "weekday",
        "Penktadienį teismas nusprendė.",
        ("Penktadienį", "2023-12-15"),
        document="2023-12-20",
    ),
    case("years ago", "Prieš trejus metus ji atvyko.", ("metus", "2020"), document="2023-12-20"),
    case(
        "two weeks later",
        "2021 m. lapkričio 8 d. jis prašė. Po dviejų savaičių vyko apklausa.",
        ("2021 m. lapkričio 8 d", "2021-11-08"),
        ("Po dviejų savaičių", "2021-11-22~"),
    ),
    case(
        "same day",
        "2021 m. lapkričio 8 d. jis prašė. Tą pačią dieną jis pasirašė.",
        ("2021 m. lapkričio 8 d", "2021-11-08"),
        ("Tą pačią dieną", "2021-11-08"),
    ),
    case(
        "next day",
        "2021 m. lapkričio 30 d. jis prašė. Kitą dieną jis pasirašė.",
        ("2021 m. lapkričio 30 d", "2021-11-30"),
        ("Kitą dieną", "2021-12-01"),
    ),
    case(
        "statute before date",
        "Pagal įstatymo (2004 m. balandžio 29 d. Nr. IX-2206) nuostatas.",
        ("2004 m. balandžio 29 d", "2004-04-29", "statute"),
    ),
    case(
        "statute after date",
        "Taikoma Tarybos 2011 m. gruodžio 13 d. direktyva.",
        ("2011 m. gruodžio 13 d", "2011-12-13", "statute"),
    ),
    case(
        "birth",
        "Pareiškėjas (gim. 1988 m. kovo 9 d.) skundėsi.",
        ("1988 m. kovo 9 d", "1988-03-09", "birth"),
    ),
    case(
        "deadline",
        "Atsakyti ne vėliau kaip 2024 m. gegužės 15 d.",
        ("2024 m. gegužės 15 d", "2024-05-15", "deadline"),
        document="2024-05-01",
    ),
    case("month as noun", "Kova tęsėsi, kovo lauke liepa žydėjo."),
    case("case number", "Byla Nr. eA-1234-438/2023 ir 12/2004 nagrinėta."),
    case("articles", "Pagal 136 straipsnio 2 dalies 5 punktą."),
    case("money", "Sumokėta 2000 eurų ir 1998 Lt."),
    case(
        "day in two words",
        "Du tūkstančiai devynioliktų metų kovo dvidešimt trečią dieną jis išvyko.",
        ("kovo dvidešimt trečią dieną", "2019-03-23"),
    ),
    case(
        "definite day at the end",
        "Sprendimas priimtas 2019 m. kovo dvidešimt trečiąją.",
        ("kovo dvidešimt trečiąją", "2019-03-23"),
    ),
    case(
        "for the first time in March",
        "Tai įvyko kovo pirmą kartą.",
    ),
    case(
        "year with a plural ending",
        "1990-aisiais šeima persikėlė.",
        ("1990-aisiais", "1990"),
    ),
    case(
        "decade counted in a century",
        "XX a. dešimtajame dešimtmetyje žuvo tėvas.",
        ("dešimtajame dešimtmetyje", "199X"),
    ),
    case(
        "day of the same month",
        "2023 m. gegužės 2 d. jis atvyko, to paties mėnesio 12 d. išvyko.",
        ("gegužės 2 d", "2023-05-02"),
        ("to paties mėnesio 12 d", "2023-05-12"),
    ),
    case(
        "year after the day",
        "Įvyko gegužės 5 d. 2021 m. Kaune.",
        ("gegužės 5 d. 2021 m", "2021-05-05"),
        document="2024-01-01",
    ),
    case(
        "street and act named after a day",
        "Vasario 16-osios gatvė, Kovo 11-osios aktas.",
        document="2023-05-10",
    ),
    case(
        "ISO range",
        "Laikotarpiu 2021-05-03–2021-05-10 jis dirbo.",
        ("2021-05-03–2021-05-10", "2021-05-03/2021-05-10"),
    ),
]


@pytest.mark.parametrize("given", ALL, ids=str)
def test_lithuanian(given: DateCase) -> None:
    check(given, "lt")
