"""Hard cases of dates in German sentences about invented people."""

import pytest

from tests.text.date_case import DateCase, case, check

ALL = [
    case(
        "last year in short",
        "Der Bescheid vom 5. Mai v. J. gilt.",
        ("5. Mai v. J", "2019-05-05"),
        document="2020-06-15",
    ),
    case("full", "Am 3. Oktober 2021 reiste er aus.", ("3. Oktober 2021", "2021-10-03")),
    case(
        "with weekday", "Am Dienstag, den 18. April 2023 kam er.", ("18. April 2023", "2023-04-18")
    ),
    case("short month", "Datum: 13. Dez. 2023, Bonn.", ("13. Dez. 2023", "2023-12-13")),
    case("short year", "Bonn, 13. Dez. 23, abends.", ("13. Dez. 23", "2023-12-13")),
    case("figures", "Der Bescheid vom 14.05.2018 fehlt.", ("14.05.2018", "2018-05-14")),
    case("single figures", "Der Bescheid vom 3.5.2018 fehlt.", ("3.5.2018", "2018-05-03")),
    case("Austrian January", "Am 5. Jänner 2019 kam er.", ("5. Jänner 2019", "2019-01-05")),
    case("month", "Im Juni 2017 schrieb er.", ("Juni 2017", "2017-06")),
    case(
        "month of the year",
        "Im Sommer des Jahres 2005 schrieb er.",
        ("Sommer des Jahres 2005", "2005-22"),
    ),
    case("year", "Im Jahr 2009 begann er.", ("Jahr 2009", "2009")),
    case("beginning", "Anfang 2022 begann der Krieg.", ("Anfang 2022", "2022")),
    case(
        "middle of month", "Mitte März 2019 wurde er festgenommen.", ("Mitte März 2019", "2019-03")
    ),
    case("decade", "In den neunziger Jahren war Krieg.", ("neunziger Jahren", "199X")),
    case("decade in digits", "In den 1990er Jahren war Krieg.", ("1990er Jahren", "199X")),
    case("decade with hyphen", "In den 1990er-Jahren war Krieg.", ("1990er-Jahren", "199X")),
    case("century", "Eine Brücke des 19. Jahrhunderts.", ("19. Jahrhunderts", "18XX")),
    case("quarter", "Im dritten Quartal 2012 schrieb er.", ("dritten Quartal 2012", "2012-35")),
    case(
        "half",
        "In der zweiten Jahreshälfte 2012 schrieb er.",
        ("zweiten Jahreshälfte 2012", "2012-41"),
    ),
    case("since", "Seit 2020 führte er den Kanal.", ("Seit 2020", "2020/..")),
    case("from on", "Ab dem 5. Mai 2004 saß er.", ("Ab dem 5. Mai 2004", "2004-05-05/..")),
    case("until", "Bis zum 5. Mai 2004 saß er.", ("Bis zum 5. Mai 2004", "../2004-05-05")),
    case("before", "Vor dem 5. Mai 2004 war er frei.", ("Vor dem 5. Mai 2004", "../2004-05-05")),
    case("after", "Nach dem 5. Mai 2004 war er frei.", ("Nach dem 5. Mai 2004", "2004-05-05/..")),
    case("from to", "Von 2019 bis 2022 arbeitete sie.", ("Von 2019 bis 2022", "2019/2022")),
    case(
        "days range",
        "Vom 14. bis 19. März 2019 saß er.",
        ("14. bis 19. März 2019", "2019-03-14/2019-03-19"),
    ),
    case(
        "between",
        "Zwischen dem 5. Mai 2006 und dem 24. Oktober 2008 saß er.",
        ("5. Mai 2006 und dem 24. Oktober 2008", "2006-05-05/2008-10-24"),
    ),
    case(
        "list",
        "Termine am 15. November und 6. Dezember 2021 versäumte er.",
        ("15. November", "2021-11-15"),
        ("6. Dezember 2021", "2021-12-06"),
    ),
    case("about", "Etwa 1999 zog er um.", ("Etwa 1999", "1999~")),
    case(
        "year-less",
        "Am 15. November kam er nicht.",
        ("15. November", "2021-11-15"),
        document="2021-12-01",
    ),
    case("planned", "Am 5. Mai wird verhandelt.", ("5. Mai", "2023-05-05"), document="2023-04-24"),
    case("today", "Heute wurde sie geladen.", ("Heute", "2023-12-29"), document="2023-12-29"),
    case(
        "yesterday",
        "Gestern entschied das Gericht.",
        ("Gestern", "2023-12-28"),
        document="2023-12-29",
    ),
    case(
        "last year",
        "Im vergangenen Jahr reiste er aus.",
        ("vergangenen Jahr", "2022"),
        document="2023-12-29",
    ),
    case(
        "last month",
        "Im vergangenen Monat reiste er aus.",
        ("vergangenen Monat", "2023-11"),
        document="2023-12-29",
    ),
    case(
        "last week",
        "Vergangene Woche reiste er aus.",
        ("Vergangene Woche", "2023-12-18/2023-12-24"),
        document="2023-12-29",
    ),
    case(
        "weekday",
        "Am Freitag entschied das Gericht.",
        ("Freitag", "2023-12-29"),
        document="2023-12-30",
    ),
    case(
        "years ago",
        "Vor drei Jahren reiste er aus.",
        ("Vor drei Jahren", "2020"),
        document="2023-12-29",
    ),
    case(
        "same day",
        "Am 11. Februar 2022 entschied es. Am selben Tag ging die Akte ab.",
        ("11. Februar 2022", "2022-02-11"),
        ("selben Tag", "2022-02-11"),
    ),
    case(
        "next day",
        "Am 28. Februar 2022 entschied es. Am nächsten Tag ging die Akte ab.",
        ("28. Februar 2022", "2022-02-28"),
        ("nächsten Tag", "2022-03-01"),
    ),
    case(
        "two weeks later",
        "Am 11. Februar 2022 entschied es. Zwei Wochen später reiste er aus.",
        ("11. Februar 2022", "2022-02-11"),
        ("Zwei Wochen später", "2022-02-25~"),
    ),
    case(
        "this year's day",
        "Am 8. Mai dieses Jahres sprach sie.",
        ("8. Mai dieses Jahres", "2009-05-08"),
        document="2009-11-05",
    ),
    case(
        "statute",
        "Nach dem Gesetz vom 8. Juli 2011 steht es ihm zu.",
        ("8. Juli 2011", "2011-07-08", "statute"),
    ),
    case(
        "birth",
        "Jan Orun, geboren am 9. März 1988, Schriftsteller.",
        ("9. März 1988", "1988-03-09", "birth"),
    ),
    case(
        "deadline",
        "Antworten Sie spätestens am 15. Mai 2024.",
        ("15. Mai 2024", "2024-05-15", "deadline"),
        document="2024-05-01",
    ),
    case("figures without year", "Am 15.2. kam er.", ("15.2", "2021-02-15"), document="2021-12-01"),
    case("articles", "Nach Art. 5 Abs. 1 und § 60 Nr. 2 AufenthG."),
    case("money", "Er zahlte 2000 Euro an 1998 Personen."),
    case("range of prices", "Von 1450 bis 1850 Mark kostet es."),
    case(
        "both days of a night",
        "In der Nacht vom 3. auf den 4. Mai 2021 wurde durchsucht.",
        ("4. Mai 2021", "2021-05-03/2021-05-04"),
    ),
    case("street named after a day", "Er wohnt Straße des 17. Juni 135.", document="2023-05-10"),
    case(
        "range in figures with dots",
        "Er war vom 27.5. bis 4.6.2021 dort.",
        ("27.5. bis 4.6.2021", "2021-05-27/2021-06-04"),
    ),
    case(
        "days and figures",
        "Er war vom 3.-4.5.2021 dort.",
        ("3.-4.5.2021", "2021-05-03/2021-05-04"),
    ),
    case(
        "points of an agenda",
        "Zu Punkt 3.4 und 4.6 wurde nichts gesagt.",
    ),
]


@pytest.mark.parametrize("given", ALL, ids=str)
def test_german(given: DateCase) -> None:
    check(given, "de")
