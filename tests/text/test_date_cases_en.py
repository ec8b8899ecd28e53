"""Hard cases of dates in English sentences about invented people."""

import pytest

from tests.text.date_case import DateCase, case, check

PLAIN = [
    case("day month year", "She left on 4 May 2019.", ("4 May 2019", "2019-05-04")),
    case("month day year", "She left on May 4, 2019.", ("May 4, 2019", "2019-05-04")),
    case("ordinal day", "She left on 4th May 2019.", ("4th May 2019", "2019-05-04")),
    case("ordinal of", "The 25th of August 2017 was hot.", ("25th of August 2017", "2017-08-25")),
    case("weekday before", "On Tuesday, 18 April 2023 he came.", ("18 April 2023", "2023-04-18")),
    case("short month", "Signed 29 Dec 2023 in Kaunas.", ("29 Dec 2023", "2023-12-29")),
    case("short month with dot", "Filed on 3 Sept. 2020.", ("3 Sept. 2020", "2020-09-03")),
    case("comma before year", "It began on 15 October, 2020.", ("15 October, 2020", "2020-10-15")),
    case("iso", "Received 2023-12-13 by post.", ("2023-12-13", "2023-12-13")),
    case("full stops", "Received on 13.12.2023 by post.", ("13.12.2023", "2023-12-13")),
    case("full stops, spaces", "Received on 13. 12. 2023 by post.", ("13. 12. 2023", "2023-12-13")),
    case("roman month", "Born somewhere, seen on 13 XII 2023.", ("13 XII 2023", "2023-12-13")),
    case(
        "day in words", "On the first of June 2021 it rained.", ("first of June 2021", "2021-06-01")
    ),
    case("capitals", "HEARING OF 5 MARCH 2020 IN VILNIUS.", ("5 MARCH 2020", "2020-03-05")),
    case("no-break spaces", "He came on 5\u00a0March\u00a02020.", ("2020", "2020-03-05")),
    case("over a line end", "He was seen on 5\nMarch 2020 again.", ("March 2020", "2020-03-05")),
    case("hyphen at line end", "He was seen on 5 Decem-\nber 2020.", ("2020", "2020-12-05")),
    case(
        "footnote stuck to year", "He paid on 5 December 20204.", ("5 December 2020", "2020-12-05")
    ),
    case("footnote after dot", "Rome, 4 November 1950.2 It is old.", ("1950", "1950-11-04")),
    case("misread day", "He was seen on l3 May 2019.", ("l3 May 2019", "2019-05-13")),
    case("misread year", "He was seen on 13 May 2O19.", ("13 May 2O19", "2019-05-13")),
    case("time beside", "On 4 May 2019 at 10.30 a.m. he left.", ("4 May 2019", "2019-05-04")),
    case("time before", "At 14:30 on 4 May 2019 he left.", ("4 May 2019", "2019-05-04")),
    case("short year with dot", "Signed 13 Dec. 23, Kaunas.", ("13 Dec. 23", "2023-12-13")),
    case("short year of last century", "Signed 13.12.87 there.", ("13.12.87", "1987-12-13")),
    case(
        "deed with a comma",
        "Signed on the fifth of May, two thousand and one, at Vilnius.",
        ("fifth of May, two thousand and one", "2001-05-05"),
    ),
    case(
        "day of the month in words",
        "the thirty-first day of December two thousand and twenty-one",
        ("thirty-first day of December", "2021-12-31"),
    ),
    case(
        "people after a month",
        "In May, two thousand and one people came.",
        ("May", "2020-05"),
        document="2020-06-01",
    ),
    case(
        "month between hyphens",
        "Received 12-Mar-2021 by post.",
        ("12-Mar-2021", "2021-03-12"),
    ),
    case("street named after a day", "He lives at 4 May Street.", document="2023-05-10"),
]
PARTIAL = [
    case("month and year", "In February 2022 she fled.", ("February 2022", "2022-02")),
    case("month of year", "It was May of 1998.", ("May of 1998", "1998-05")),
    case("year", "He settled there in 2009.", ("2009", "2009")),
    case("the year", "In the year 2009 he settled.", ("year 2009", "2009")),
    case("early year", "The invasion in early 2022 began.", ("early 2022", "2022")),
    case("late month", "In late October 2021 he crossed.", ("late October 2021", "2021-10")),
    case("mid month", "In mid-March 2019 he was held.", ("mid-March 2019", "2019-03")),
    case("end of month", "At the end of April 2020 it closed.", ("end of April 2020", "2020-04")),
    case("season", "In the summer of 2010 he wrote.", ("summer of 2010", "2010-22")),
    case("season without of", "In autumn 2021 he wrote.", ("autumn 2021", "2021-23")),
    case("decade", "The war of the 1990s ended.", ("1990s", "199X")),
    case("decade in words", "He was born poor in the eighties.", ("eighties", "198X")),
    case("first half", "In the first half of 2012 he wrote.", ("first half of 2012", "2012-40")),
    case("third quarter", "In the third quarter of 2012.", ("third quarter of 2012", "2012-35")),
    case("month in figures", "Form of 03/2020 was used.", ("03/2020", "2020-03")),
    case("century", "A bridge of the 19th century.", ("19th century", "18XX")),
]
RANGES = [
    case("years", "From 2019 to 2022 she taught.", ("From 2019 to 2022", "2019/2022")),
    case("years with until", "From 2020 until 2021 she led.", ("2020 until 2021", "2020/2021")),
    case("years with dash", "She taught there (2019–2022).", ("2019–2022", "2019/2022")),
    case("short second year", "In the year 1998/99 it grew.", ("1998/99", "1998/1999")),
    case(
        "days of one month",
        "Held from 14 to 19 March 2019.",
        ("14 to 19 March 2019", "2019-03-14/2019-03-19"),
    ),
    case(
        "days with dash",
        "A hearing on 11-13 May 1994.",
        ("11-13 May 1994", "1994-05-11/1994-05-13"),
    ),
    case(
        "between",
        "Between 5 May 2006 and 24 October 2008 he sat.",
        ("Between 5 May 2006 and 24 October 2008", "2006-05-05/2008-10-24"),
    ),
    case(
        "months of one year",
        "Between July and December 1995 she paid.",
        ("Between July and December 1995", "1995-07/1995-12"),
    ),
    case(
        "over new year",
        "From November 15 to February 15, 1989 they left.",
        ("November 15 to February 15, 1989", "1988-11-15/1989-02-15"),
    ),
    case(
        "month to month",
        "From July 1994 to September 1996 he worked.",
        ("July 1994 to September 1996", "1994-07/1996-09"),
    ),
    case(
        "list of days",
        "Hearings on 29 and 30 June 1992 took place.",
        ("29", "1992-06-29"),
        ("30 June 1992", "1992-06-30"),
    ),
    case(
        "list of months' days",
        "On 8 June, 10 September and 15 December 1998 he wrote.",
        ("8 June", "1998-06-08"),
        ("10 September", "1998-09-10"),
        ("15 December", "1998-12-15"),
    ),
    case(
        "list of months",
        "In March and July 1999 she wrote.",
        ("March", "1999-03"),
        ("July 1999", "1999-07"),
    ),
    case(
        "list of years",
        "She came in 1994, 1995 and 1997.",
        ("1994", "1994"),
        ("1995", "1995"),
        ("1997", "1997"),
    ),
    case("since", "Since 2014 the centre has worked.", ("Since 2014", "2014/..")),
    case(
        "since the beginning",
        "Since the beginning of 2022 she acts.",
        ("Since the beginning of 2022", "2022/.."),
    ),
    case("until", "Until 5 May 2004 he was held.", ("Until 5 May 2004", "../2004-05-05")),
    case("before", "Before 2014 she lived elsewhere.", ("Before 2014", "../2014")),
    case("after", "After 3 May 2014 she lived elsewhere.", ("After 3 May 2014", "2014-05-03/..")),
    case("about", "About 1999 he moved.", ("About 1999", "1999~")),
    case("circa", "He moved circa May 1999.", ("circa May 1999", "1999-05~")),
]
ANCHORED = [
    case(
        "year from the document",
        "In December it was refused.",
        ("December", "2023-12"),
        document="2023-12-29",
    ),
    case(
        "last year's December",
        "In December it was refused.",
        ("December", "2022-12"),
        document="2023-01-09",
    ),
    case(
        "day from the document",
        "On 12 April he asked again.",
        ("12 April", "2023-04-12"),
        document="2023-04-24",
    ),
    case(
        "planned day",
        "The hearing will be held on 5 May.",
        ("5 May", "2023-05-05"),
        document="2023-04-24",
    ),
    case(
        "year from later dates",
        "Today she came.\n\nOn 21 December they wrote.\n\n"
        "On 13 December 2023 it ruled, against the decision of 5 October 2023.",
        ("Today", "[2023-12-21..]"),
        ("21 December", "2023-12-21"),
        ("13 December 2023", "2023-12-13"),
        ("5 October 2023", "2023-10-05"),
    ),
    case(
        "year from the date before",
        "On 8 November 2021 she asked. On 15 November she signed.",
        ("8 November 2021", "2021-11-08"),
        ("15 November", "2021-11-15"),
    ),
    case(
        "over new year",
        "On 20 December 2021 she asked. On 10 January she signed.",
        ("20 December 2021", "2021-12-20"),
        ("10 January", "2022-01-10"),
    ),
    case(
        "leap day",
        "In January 2007 it began. They left on February 29.",
        ("January 2007", "2007-01"),
        ("February 29", "2008-02-29"),
    ),
    case("no anchor", "On 21 December they wrote.", ("21 December", None)),
    case("today", "Today she was summoned.", ("Today", "2023-12-29"), document="2023-12-29"),
    case(
        "as of the report",
        "As of this report, she has not been removed.",
        ("As of this report", "2023-12-29"),
        document="2023-12-29",
    ),
    case("today, nothing known", "Today she was summoned.", ("Today", None)),
    case(
        "yesterday",
        "The court ruled yesterday.",
        ("yesterday", "2024-02-29"),
        document="2024-03-01",
    ),
    case("weekday", "The court ruled on Friday.", ("Friday", "2023-04-21"), document="2023-04-24"),
    case(
        "last weekday",
        "He was held last Tuesday.",
        ("last Tuesday", "2023-04-18"),
        document="2023-04-24",
    ),
    case(
        "planned weekday",
        "They intend to send her on Tuesday.",
        ("Tuesday", "2023-04-25"),
        document="2023-04-24",
    ),
    case("weekday without document date", "The court ruled on Friday.", ("Friday", None)),
    case(
        "last month",
        "The court let it stand last month.",
        ("last month", "2023-03"),
        document="2023-04-24",
    ),
    case("last year", "She fled last year.", ("last year", "2022"), document="2023-04-24"),
    case(
        "last week",
        "She fled last week.",
        ("last week", "2023-04-17/2023-04-23"),
        document="2023-04-24",
    ),
    case(
        "years ago", "Three years ago she fled.", ("Three years ago", "2020"), document="2023-04-24"
    ),
    case(
        "days ago", "Two days ago she fled.", ("Two days ago", "2023-04-22"), document="2023-04-24"
    ),
    case(
        "decade ago",
        "More than a decade ago it erred.",
        ("More than a decade ago", "../2013~"),
        document="2023-12-24",
    ),
    case(
        "same day",
        "On 5 May 2004 he asked. The same day it was refused.",
        ("5 May 2004", "2004-05-05"),
        ("The same day", "2004-05-05"),
    ),
    case(
        "following day",
        "On 30 June 2004 he asked. The following day he left.",
        ("30 June 2004", "2004-06-30"),
        ("The following day", "2004-07-01"),
    ),
    case(
        "day before",
        "On 1 March 2004 he asked. The day before, he had called.",
        ("1 March 2004", "2004-03-01"),
        ("The day before", "2004-02-29"),
    ),
    case(
        "two weeks later",
        "On 29 March 2023 it ruled. Two weeks later she was ordered out.",
        ("29 March 2023", "2023-03-29"),
        ("Two weeks later", "2023-04-12~"),
    ),
    case(
        "three days later",
        "On 29 March 2023 it ruled. Three days later she left.",
        ("29 March 2023", "2023-03-29"),
        ("Three days later", "2023-04-01"),
    ),
    case(
        "two years later",
        "On 29 March 2021 it ruled. Two years later she left.",
        ("29 March 2021", "2021-03-29"),
        ("Two years later", "2023"),
    ),
    case(
        "same year",
        "On 3 June 1986 he won. In November of the same year he lost.",
        ("3 June 1986", "1986-06-03"),
        ("November of the same year", "1986-11"),
    ),
    case(
        "that month",
        "On 8 August 1919 they came and on the 28th of that month they left.",
        ("8 August 1919", "1919-08-08"),
        ("28th of that month", "1919-08-28"),
    ),
    case(
        "this year",
        "On 8 May of this year she spoke.",
        ("8 May of this year", "2009-05-08"),
        document="2009-11-05",
    ),
    case(
        "early next month",
        "He will be heard early next month.",
        ("early next month", "2024-11"),
        document="2024-10-04",
    ),
]
ROLES = [
    case("law of", "The Law of 29 April 2004 applies.", ("29 April 2004", "2004-04-29", "statute")),
    case(
        "law with number",
        "By Law no. 5190 of 16 June 2004 it ended.",
        ("16 June 2004", "2004-06-16", "statute"),
    ),
    case("act with year", "See the Housing Act 1996.", ("1996", "1996", "statute")),
    case("the year act", "Under the 1998 Act she may stay.", ("1998", "1998", "statute")),
    case(
        "directive of a body",
        "Directive 2011/95/EU of the European Parliament and of the Council "
        "of 13 December 2011 applies.",
        ("13 December 2011", "2011-12-13", "statute"),
    ),
    case(
        "event and statute",
        "On 17 September 2004 the Law of 17 June 2004 entered into force.",
        ("17 September 2004", "2004-09-17", "event"),
        ("17 June 2004", "2004-06-17", "statute"),
    ),
    case(
        "sentence end before law",
        "He relied on Rule 26. By a decision of 18 March 2004 it closed.",
        ("18 March 2004", "2004-03-18", "event"),
    ),
    case(
        "cited case",
        "See Doe v. Ruritania [GC], nos. 65731/01 and 65900/01, 12 April 2006.",
        ("12 April 2006", "2006-04-12", "citation"),
    ),
    case(
        "birth",
        "Mr Orun, born on 9 March 1988, is a writer.",
        ("9 March 1988", "1988-03-09", "birth"),
    ),
    case(
        "published",
        "Published: December 29, 2023 at 4:37 am",
        ("December 29, 2023", "2023-12-29", "publication"),
    ),
    case(
        "dateline",
        "Vilnius, 29 March 2023\n\nThe court sat in a chamber of three judges.",
        ("29 March 2023", "2023-03-29", "publication"),
    ),
    case(
        "deadline",
        "It will decide by 31 January 2025.",
        ("31 January 2025", "2025-01-31", "deadline"),
        document="2024-10-04",
    ),
    case(
        "not later than",
        "Reply not later than 15 May 2024.",
        ("15 May 2024", "2024-05-15", "deadline"),
        document="2024-05-01",
    ),
    case(
        "valid until",
        "His passport, valid until 30 June 2026, was kept.",
        ("30 June 2026", "../2026-06-30", "reference"),
    ),
]
NO_DATES = [
    case("modal may", "He may be heard and they march on."),
    case("case number", "In case no. 1057 and in 12345/06 nothing was said."),
    case("number of victims", "There were 1400 victims and 2000 people."),
    case("paragraphs", "See paragraphs 12 and 14 and Article 5 § 1."),
    case("age", "A man, 34 years old, was sentenced to 5 years."),
    case("money", "He paid 2000 euros and £1998."),
    case("number with year", "Application no. 1996/302 was lodged."),
    case("telephone", "Call 05 212 2007 or 1998-1234."),
    case("impossible day", "Form 31.02.2023 is missing."),
    case("section number", "Section 3.2.11 applies."),
    case("verse of time", "The train at 19:45 was late."),
    case("name", "Theresa May and June Marsh spoke."),
    case("version", "Version 2.10.1 was installed."),
    case("today's world", "In today's world nobody writes."),
]
ALL = [*PLAIN, *PARTIAL, *RANGES, *ANCHORED, *ROLES, *NO_DATES]


@pytest.mark.parametrize("given", ALL, ids=str)
def test_english(given: DateCase) -> None:
    check(given, "en")
