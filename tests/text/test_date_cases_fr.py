"""Hard cases of dates in French sentences about invented people."""

import pytest

from tests.text.date_case import DateCase, case, check

ALL = [
    case("full", "Le 3 octobre 2021, il partit.", ("3 octobre 2021", "2021-10-03")),
    case("first day", "Le 1er novembre 2019, il partit.", ("1er novembre 2019", "2019-11-01")),
    case("first in words", "Le premier mai 2021, il partit.", ("premier mai 2021", "2021-05-01")),
    case("weekday", "Le mardi 18 avril 2023, il vint.", ("mardi 18 avril 2023", "2023-04-18")),
    case("figures", "La lettre du 14/05/2018 manque.", ("14/05/2018", "2018-05-14")),
    case("figures with dots", "La lettre du 14.05.2018 manque.", ("14.05.2018", "2018-05-14")),
    case("short month", "Paris, 3 déc. 2021, soir.", ("3 déc. 2021", "2021-12-03")),
    case("seven months", "La cour a fait de même sept mois plus tard."),
    case("month", "En juin 2017, il écrivit.", ("juin 2017", "2017-06")),
    case("month of", "Au mois de mars 2017, il écrivit.", ("mars 2017", "2017-03")),
    case("year", "En 2009, il commença.", ("2009", "2009")),
    case("named year", "L'année 2009 fut froide.", ("année 2009", "2009")),
    case("season", "À l'automne 2010, il écrivit.", ("automne 2010", "2010-23")),
    case("summer", "Il écrivit en été 2010.", ("été 2010", "2010-22")),
    case("beginning", "Début 2022, la guerre commença.", ("Début 2022", "2022")),
    case("middle of month", "À la mi-mars 2019, il fut arrêté.", ("mi-mars 2019", "2019-03")),
    case("end of month", "Fin avril 2020, il revint.", ("Fin avril 2020", "2020-04")),
    case("decade", "Dans les années 1990, ce fut la guerre.", ("années 1990", "199X")),
    case("short decade", "Dans les années 90, ce fut la guerre.", ("années 90", "199X")),
    case("century", "Un pont du XIXe siècle.", ("XIXe siècle", "18XX")),
    case(
        "quarter",
        "Au troisième trimestre 2012, il écrivit.",
        ("troisième trimestre 2012", "2012-35"),
    ),
    case("half", "Au premier semestre 2012, il écrivit.", ("premier semestre 2012", "2012-40")),
    case("since", "Depuis 2020, il tenait la chaîne.", ("Depuis 2020", "2020/..")),
    case("until", "Jusqu'au 5 mai 2004, il fut détenu.", ("Jusqu'au 5 mai 2004", "../2004-05-05")),
    case("before", "Avant 2014, il vivait ailleurs.", ("Avant 2014", "../2014")),
    case(
        "after",
        "Après le 5 mai 2004, il vivait ailleurs.",
        ("Après le 5 mai 2004", "2004-05-05/.."),
    ),
    case("from to", "De 2019 à 2022, elle enseigna.", ("De 2019 à 2022", "2019/2022")),
    case(
        "days range",
        "Du 14 au 19 mars 2019, il fut détenu.",
        ("14 au 19 mars 2019", "2019-03-14/2019-03-19"),
    ),
    case(
        "between",
        "Entre le 5 mai 2006 et le 24 octobre 2008, il fut détenu.",
        ("Entre le 5 mai 2006 et le 24 octobre 2008", "2006-05-05/2008-10-24"),
    ),
    case(
        "list",
        "Les 15 novembre et 6 décembre 2021, il ne vint pas.",
        ("15 novembre", "2021-11-15"),
        ("6 décembre 2021", "2021-12-06"),
    ),
    case("about", "Vers 1999, il déménagea.", ("Vers 1999", "1999~")),
    case(
        "year-less",
        "Le 15 novembre, il ne vint pas.",
        ("15 novembre", "2021-11-15"),
        document="2021-12-01",
    ),
    case(
        "today",
        "Aujourd'hui, elle fut convoquée.",
        ("Aujourd'hui", "2023-12-29"),
        document="2023-12-29",
    ),
    case("yesterday", "Hier, la cour a statué.", ("Hier", "2023-12-28"), document="2023-12-29"),
    case(
        "last year",
        "L'année dernière, il partit.",
        ("année dernière", "2022"),
        document="2023-12-29",
    ),
    case(
        "last month",
        "Le mois dernier, il partit.",
        ("mois dernier", "2023-11"),
        document="2023-12-29",
    ),
    case(
        "weekday before",
        "Vendredi, la cour a statué.",
        ("Vendredi", "2023-12-29"),
        document="2023-12-30",
    ),
    case(
        "years ago",
        "Il y a trois ans, il partit.",
        ("Il y a trois ans", "2020"),
        document="2023-12-29",
    ),
    case(
        "same day",
        "Le 11 février 2022, elle statua. Le même jour, il partit.",
        ("11 février 2022", "2022-02-11"),
        ("même jour", "2022-02-11"),
    ),
    case(
        "next day",
        "Le 28 février 2022, elle statua. Le lendemain, il partit.",
        ("28 février 2022", "2022-02-28"),
        ("lendemain", "2022-03-01"),
    ),
    case(
        "day before",
        "Le 1er mars 2022, elle statua. La veille, il partit.",
        ("1er mars 2022", "2022-03-01"),
        ("veille", "2022-02-28"),
    ),
    case(
        "weeks later",
        "Le 11 février 2022, elle statua. Deux semaines plus tard, il partit.",
        ("11 février 2022", "2022-02-11"),
        ("Deux semaines plus tard", "2022-02-25~"),
    ),
    case(
        "same year",
        "Le 11 février 2022, elle statua. En mai de la même année, il partit.",
        ("11 février 2022", "2022-02-11"),
        ("mai de la même année", "2022-05"),
    ),
    case(
        "statute",
        "La loi du 29 juillet 1881 s'applique.",
        ("29 juillet 1881", "1881-07-29", "statute"),
    ),
    case("statute of a year", "La loi de 1983 s'applique.", ("1983", "1983", "statute")),
    case(
        "birth", "Jean Orun, né le 9 mars 1988, écrivain.", ("9 mars 1988", "1988-03-09", "birth")
    ),
    case("participle", "Il a été libéré par sept juges."),
    case("articles", "L'article 5 § 1 et la requête no 43185/98."),
    case("money", "Il paya 2000 euros à 1998 personnes."),
    case(
        "day in words",
        "Le vingt-trois mars deux mille dix-neuf, il partit.",
        ("vingt-trois mars deux mille dix-neuf", "2019-03-23"),
    ),
    case(
        "day in three words",
        "Fait le vingt et un avril 2020 à Lyon.",
        ("vingt et un avril 2020", "2020-04-21"),
    ),
    case(
        "last day in words",
        "le trente et un décembre mil neuf cent quatre-vingt-dix-neuf",
        ("trente et un décembre", "1999-12-31"),
    ),
    case("too many for a day", "Il cite quarante mai 2020.", ("mai 2020", "2020-05")),
    case(
        "count before no month",
        "Il a vingt-cinq ans et trois frères.",
    ),
    case(
        "street named after a day",
        "Il habite 12, rue du 11 novembre 1918 à Lyon.",
        document="2023-05-10",
    ),
    case(
        "participle after il y a",
        "Le 16 décembre 2011, il y a été blessé.",
        ("16 décembre 2011", "2011-12-16"),
    ),
    case(
        "week after",
        "Le 6 février 2024, il arriva ; une semaine après, il partit.",
        ("6 février 2024", "2024-02-06"),
        ("une semaine après", "2024-02-13~"),
    ),
]


@pytest.mark.parametrize("given", ALL, ids=str)
def test_french(given: DateCase) -> None:
    check(given, "fr")
