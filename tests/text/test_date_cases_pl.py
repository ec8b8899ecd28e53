"""Hard cases of dates in Polish sentences about invented people."""

import pytest

from tests.text.date_case import DateCase, case, check

ALL = [
    case(
        "this year in short",
        "Do 31 grudnia br. należy zapłacić.",
        ("31 grudnia br", "2020-12-31"),
        document="2020-06-15",
    ),
    case(
        "last year in short",
        "Decyzję z 5 maja ub. r. uchylono.",
        ("5 maja ub. r", "2019-05-05"),
        document="2020-06-15",
    ),
    case("full", "Dnia 3 października 2021 r. wyjechał.", ("3 października 2021 r", "2021-10-03")),
    case(
        "full with roku",
        "W dniu 6 grudnia 2021 roku nie przyszedł.",
        ("6 grudnia 2021 roku", "2021-12-06"),
    ),
    case("no year word", "Kraków, 5 maja 2019, rano.", ("5 maja 2019", "2019-05-05")),
    case("figures", "Pismo z 14.05.2018 zaginęło.", ("14.05.2018", "2018-05-14")),
    case("figures with r", "Pismo z dnia 14.05.2018 r. zaginęło.", ("14.05.2018 r", "2018-05-14")),
    case("roman month", "Widziano go 13 XII 2023 w Gdyni.", ("13 XII 2023", "2023-12-13")),
    case("month", "W czerwcu 2017 r. pisał.", ("czerwcu 2017 r", "2017-06")),
    case("month nominative", "Luty 2022 był zimny.", ("Luty 2022", "2022-02")),
    case("year", "W 2009 roku zaczął studia.", ("2009 roku", "2009")),
    case("w roku", "W roku 2009 zaczął studia.", ("roku 2009", "2009")),
    case(
        "day in words",
        "Pierwszego maja 2021 roku wyjechał.",
        ("Pierwszego maja 2021 roku", "2021-05-01"),
    ),
    case("season", "Latem 2010 roku pisał.", ("Latem 2010 roku", "2010-22")),
    case("beginning", "Na początku 2022 roku zaczęła się wojna.", ("początku 2022 roku", "2022")),
    case(
        "end of month", "Pod koniec kwietnia 2020 r. wrócił.", ("koniec kwietnia 2020 r", "2020-04")
    ),
    case(
        "half of month",
        "W połowie marca 2019 r. go zatrzymano.",
        ("połowie marca 2019 r", "2019-03"),
    ),
    case(
        "decade",
        "W latach dziewięćdziesiątych trwała wojna.",
        ("latach dziewięćdziesiątych", "199X"),
    ),
    case("decade in digits", "W latach 90. trwała wojna.", ("latach 90", "199X")),
    case("quarter", "W trzecim kwartale 2012 r. pisał.", ("trzecim kwartale 2012 r", "2012-35")),
    case(
        "half year", "W pierwszym półroczu 2012 r. pisał.", ("pierwszym półroczu 2012 r", "2012-40")
    ),
    case("century", "Most z XIX wieku stoi.", ("XIX wieku", "18XX")),
    case("since", "Od 2020 roku prowadził kanał.", ("Od 2020 roku", "2020/..")),
    case("until", "Do 5 maja 2004 r. siedział.", ("Do 5 maja 2004 r", "../2004-05-05")),
    case("before", "Przed 2014 rokiem mieszkał gdzie indziej.", ("Przed 2014 rokiem", "../2014")),
    case("after", "Po 5 maja 2004 r. siedział.", ("Po 5 maja 2004 r", "2004-05-05/..")),
    case("from to", "Od 2019 do 2022 roku pracowała.", ("Od 2019 do 2022 roku", "2019/2022")),
    case("years dash", "W latach 1944-1990 trwała.", ("1944-1990", "1944/1990")),
    case(
        "days range",
        "Od 14 do 19 marca 2019 r. siedział.",
        ("14 do 19 marca 2019 r", "2019-03-14/2019-03-19"),
    ),
    case(
        "between",
        "Między 5 maja 2006 r. a 24 października 2008 r. siedział.",
        ("Między 5 maja 2006 r. a 24 października 2008 r", "2006-05-05/2008-10-24"),
    ),
    case(
        "list",
        "Na wezwania z 15 listopada i 6 grudnia 2021 r. nie przyszedł.",
        ("15 listopada", "2021-11-15"),
        ("6 grudnia 2021 r", "2021-12-06"),
    ),
    case("about", "Około 1999 roku się przeniósł.", ("Około 1999 roku", "1999~")),
    case(
        "year-less",
        "15 listopada nie przyszedł.",
        ("15 listopada", "2021-11-15"),
        document="2021-12-01",
    ),
    case("today", "Dziś ją wezwano.", ("Dziś", "2023-12-29"), document="2023-12-29"),
    case("yesterday", "Wczoraj sąd orzekł.", ("Wczoraj", "2023-12-28"), document="2023-12-29"),
    case("last year", "W zeszłym roku wyjechał.", ("zeszłym roku", "2022"), document="2023-12-29"),
    case(
        "last month",
        "W ubiegłym miesiącu wyjechał.",
        ("ubiegłym miesiącu", "2023-11"),
        document="2023-12-29",
    ),
    case("weekday", "W piątek sąd orzekł.", ("piątek", "2023-12-29"), document="2023-12-30"),
    case(
        "years ago", "Trzy lata temu wyjechał.", ("Trzy lata temu", "2020"), document="2023-12-29"
    ),
    case(
        "same day",
        "Dnia 11 lutego 2022 r. sąd orzekł. Tego samego dnia wysłano akta.",
        ("11 lutego 2022 r", "2022-02-11"),
        ("Tego samego dnia", "2022-02-11"),
    ),
    case(
        "next day",
        "Dnia 28 lutego 2022 r. sąd orzekł. Następnego dnia wysłano akta.",
        ("28 lutego 2022 r", "2022-02-28"),
        ("Następnego dnia", "2022-03-01"),
    ),
    case(
        "statute",
        "Ustawa z dnia 12 grudnia 2013 r. o cudzoziemcach.",
        ("12 grudnia 2013 r", "2013-12-12", "statute"),
    ),
    case(
        "birth", "Jan Orun, ur. 9 marca 1988 r., pisarz.", ("9 marca 1988 r", "1988-03-09", "birth")
    ),
    case(
        "deadline",
        "Należy odpowiedzieć najpóźniej 15 maja 2024 r.",
        ("15 maja 2024 r", "2024-05-15", "deadline"),
        document="2024-05-01",
    ),
    case("leaf and fox", "Lis i gru, lip i sty."),
    case("articles", "Zgodnie z art. 145 § 1 pkt 2 i poz. 1650."),
    case("money", "Zapłacił 2000 złotych, sygn. II OSK 1683/13."),
    case(
        "compound day in the nominative",
        "Dwudziesty pierwszy kwietnia 2021 r. był dniem rozprawy.",
        ("Dwudziesty pierwszy kwietnia 2021", "2021-04-21"),
    ),
    case(
        "second of May", "Stało się to drugiego maja 2020 r.", ("drugiego maja 2020", "2020-05-02")
    ),
    case(
        "both days of a night",
        "W nocy z 3 na 4 maja 2021 r. przeszukano mieszkanie.",
        ("4 maja 2021", "2021-05-03/2021-05-04"),
    ),
    case(
        "Roman month between dots",
        "Wydano 4.V.2023 r. w Lublinie.",
        ("4.V.2023", "2023-05-04"),
    ),
    case(
        "street named after a day",
        "Adres: ul. 3 Maja 12, Lublin; pl. 11 Listopada 4.",
        document="2023-05-10",
    ),
    case(
        "range of days in figures",
        "W dniach 03-05.05.2021 r. był chory.",
        ("03-05.05.2021", "2021-05-03/2021-05-05"),
    ),
]


@pytest.mark.parametrize("given", ALL, ids=str)
def test_polish(given: DateCase) -> None:
    check(given, "pl")
