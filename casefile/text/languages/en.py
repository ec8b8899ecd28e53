"""English words of dates. Kinds are explained in `casefile.text.date_lexicon`."""

MONTHS = (
    "january, jan",
    "february, feb",
    "march, mar",
    "april, apr",
    "may",
    "june, jun",
    "july, jul",
    "august, aug",
    "september, sept, sep",
    "october, oct",
    "november, nov",
    "december, dec",
)
# Words that are months only beside other date words or after a preposition, with a capital.
DOUBTFUL_MONTHS = (
    "april, june, may, march, mar, sep, dec, jan, nov, oct, feb, jun, jul, aug, apr, august"
)
CAPITAL_MONTHS = True
WEEKDAYS = (
    "monday, mon, mondays",
    "tuesday, tue, tues",
    "wednesday, wed",
    "thursday, thu, thur, thurs",
    "friday, fri",
    "saturday, sat",
    "sunday, sun",
)
DOUBTFUL_WEEKDAYS = "mon, tue, wed, thu, fri, sat, sun"
SEASONS = {"21": "spring, springtime", "22": "summer", "23": "autumn, fall", "24": "winter"}
DOUBTFUL_SEASONS = "spring, fall"
SUFFIXES = "st, nd, rd, th"
DECADE_SUFFIXES = "s, ies"
NUMERIC_ORDER = "dmy"

WORDS = {
    "holiday": "christmas day=1225, christmas eve=1224, christmas=1225, "
    "new year's eve=1231, new year's day=101, boxing day=1226",
    "year": "year, years=years",
    "unit": "day=day, days=days, week=week, weeks=weeks, fortnight=fortnight, month=month, "
    "months=months, decade=decade, decades=decades, century=century, centuries=centuries, "
    "weekend=weekend",
    "part": "early, mid, late, beginning, start, end, middle, outset, close, turn, "
    "very end, very beginning, first days, last days, earlier part, latter part, later part, "
    "first weeks, last weeks, early part, late part, first months, last months",
    "approx": "about=about, around=about, circa=about, approximately=about, roughly=about, "
    "some time in=about, sometime in=about, ca=about, approx=about, almost=near, nearly=near, "
    "just over=near, just under=near, over=more, more than=more, less than=near, at least=more, "
    "only, barely, exactly, just",
    "before": "before, prior to, no later than, not later than, at the latest by",
    "after": "after, not before, no earlier than, not earlier than",
    "since": "since, from, as from, as of, starting, beginning on, with effect from, ever since",
    "until": "until, till, up to, up until, by",
    "to": "to, through, thru",
    "between": "between",
    "and": "and, or, and also, as well as, and then, and on, and again on, respectively",
    "of": "of, the, of the, 's",
    "in": "on, in, over the, as late as, as early as, "
    "during, at, throughout, dated, within, over, into, for",
    "relative_month": "over the weekend=weekend:0:document, at the weekend=weekend:0:document, "
    "during the weekend=weekend:0:document, year-end=year:0:period, year end=year:0:period",
    "last": "last, past, this past, previous=context, preceding=context",
    "next": "next, coming, upcoming, following=context, subsequent=context",
    "this": "this, current, present",
    "same": "that, that same, the same, same, the said, that very, this same",
    "ago": "ago",
    "later": "later, thereafter, afterwards, after that, hence",
    "earlier": "earlier, before that, beforehand, previously",
    "few": "several, a few, few, some, many, a number of, a couple of",
    "number": "one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, "
    "eleven=11, twelve=12, thirteen=13, fourteen=14, fifteen=15, sixteen=16, seventeen=17, "
    "eighteen=18, nineteen=19, twenty=20, thirty=30, a=1, an=1, a single=1, another=1",
    "ordinal": "first=1, second=2, third=3, fourth=4, fifth=5, sixth=6, seventh=7, eighth=8, "
    "ninth=9, tenth=10, eleventh=11, twelfth=12, thirteenth=13, fourteenth=14, fifteenth=15, "
    "sixteenth=16, seventeenth=17, eighteenth=18, nineteenth=19, twentieth=20, "
    "twenty-first=21, twenty-second=22, twenty-third=23, twenty-fourth=24, twenty-fifth=25, "
    "twenty-sixth=26, twenty-seventh=27, twenty-eighth=28, twenty-ninth=29, thirtieth=30, "
    "thirty-first=31, latter=2, former=1",
    "deictic": "today=0, yesterday=-1, tomorrow=1, the day before yesterday=-2, "
    "the day after tomorrow=2, tonight=0, last night=-1, this morning=0, this evening=0, "
    "this afternoon=0, yesterday morning=-1, yesterday evening=-1, tomorrow morning=1, "
    "as of this report=0, as of this writing=0, at the time of writing=0, "
    "at the time of this report=0",
    "anaphor": "the same day=0, that same day=0, that day=0, that very day=0, "
    "the same date=0, that date=0, the said date=0, the same evening=0, the same morning=0, "
    "that evening=0, that morning=0, that afternoon=0, the same night=0, that night=0, "
    "the same afternoon=0, this day=0, "
    "the next day=1, the following day=1, next day=1, the day after=1, the following morning=1, "
    "the next morning=1, the day before=-1, the previous day=-1, a day earlier=-1, a day later=1, "
    "the preceding day=-1, the following evening=1, the next evening=1, the next night=1, "
    "the following night=1, one day later=1, one day earlier=-1",
    "quarter": "quarter, quarters",
    "half": "half",
    "dayword": "day of, day",
    "decade": "twenties=20, thirties=30, forties=40, fifties=50, sixties=60, seventies=70, "
    "eighties=80, nineties=90",
    "era": "bc, bce, b",
    "monthly": "every, each, per",
    "world": "world, society, era",
}

# How a year is written out: base, then tens and units.
YEAR_WORDS = {
    "base": "two thousand and=2000, two thousand=2000, nineteen hundred and=1900, "
    "nineteen hundred=1900",
    "short_base": "twenty=2000, nineteen=1900",
    "gap": " ",
    "tens": "twenty=20, thirty=30, forty=40, fifty=50, sixty=60, seventy=70, eighty=80, ninety=90",
    "last": "one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, "
    "eleven=11, twelve=12, thirteen=13, fourteen=14, fifteen=15, sixteen=16, seventeen=17, "
    "eighteen=18, nineteen=19, twenty=20, thirty=30, forty=40, fifty=50, sixty=60, seventy=70, "
    "eighty=80, ninety=90",
    "joined": "{tens}-{unit}|{tens} {unit}",
}

ROLES = {
    "street_after": "street, st, avenue, square, road",
    "number_of": "no, nos, nr, n, number, numbers, art, article, articles, section, sections, "
    "rule, rules, paragraph, paragraphs, para, paras, page, pages, p, pp, chapter, vol, volume, "
    "point, points, item, file, fl, usd, eur, room, flat, route, highway, doc",
    "count_of": "number, numbers, total",
    "counted": "euros, euro, eur, usd, dollars, pounds, people, persons, men, women, children, "
    "soldiers, troops, victims, members, percent, per, km, kilometres, miles, metres, tons, "
    "tonnes, kg, feet, dead, prisoners, copies, square, hectares, acres, francs, marks, roubles, "
    "zlotys, hours, gmt, utc, hrs, minutes, m, million, billion, thousand, hundred, litres, "
    "meters, yards",
    "legal": "act, acts, law, laws, code, codes, directive, directives, regulation, regulations, "
    "resolution, resolutions, convention, conventions, protocol, treaty, constitution, statute, "
    "ordinance, decree, decrees, rules, charter, covenant, bill, oj, gazette, journal",
    "provisions": "article, articles, section, sections, rule, rules, paragraph, paragraphs, §, §§",
    "law_inside": "of, the, and, for, to, no, as, amended, with, concerning, its, "
    "legal, status, aliens, adopted, dated, issued, under, against, relating, international",
    "rulings": "judgment, judgments, ruling, rulings, decision, decisions",
    "in_force": "force",
    "gazette": "gazette, journal",
    "versus": "v, vs",
    "reports": "echr, reports, series, ecr, report",
    "publication": "published, updated, posted, publication, modified, date, printed",
    "birth": "born, birth, b, dob",
    "birth_after": "born",
    "reference": "valid, edition, expires, expiry, validity",
    "deadline": "deadline, no later than, not later than, at the latest, by no later, expires on, "
    "time limit",
    "planned": "will, shall, should, planned, expects, expect, scheduled, plans, intends, "
    "intend, expected, is to, are to, due to, due on, due by, is due, are due, opens, ends, "
    "begins, starts, resumes, takes place, take effect, takes effect, would, going to, postponed, "
    "adjourned, rescheduled",
    "eve": "the day before, the day after, day after, day before",
    "eve_alone": "was, were, is, had, has, did, and, but, or, he, she, they, it, we, i, to",
    "of_what": "of, before, after",
    "reported": "said, says, announced, told, ruled, decided, warned, promised, agreed, reported, "
    "pledged, predicted, ordered, confirmed",
    "past": "was, were, had, did, left, went, came, said, told, took, began, became, fell, rose, "
    "won, lost, met, sent, gave, found, made, held, since, has been, have been",
    "pages": "page, pages, p, pp, para, paras",
    "moved": "adjourned, postponed, rescheduled, deferred, relisted, moved, brought forward",
    "duty": "must",
    "lasted": "worked, lived, stayed, served, remained, lasted, continued, waited, ran, held, "
    "detained, studied, kept, valid",
    "than": "than",
    "negated": "not, never, failed, didn't, nor, neither, without, refused to",
}

# How a date is said in words: {date} stands for the date itself.
SAYS = {
    "day": "{day} {month} {year}",
    "day_no_year": "{day} {month}",
    "month": "{month} {year}",
    "year": "{year}",
    "decade": "the {decade}s",
    "century": "{number}th century",
    "seasons": "spring, summer, autumn, winter",
    "season": "{season} {year}",
    "quarter": "quarter {number} of {year}",
    "half": "half {number} of {year}",
    "third": "third {number} of {year}",
    "about": "about {date}",
    "since": "since {date}",
    "until": "until {date}",
    "not_before": "not before {date}",
    "not_after": "not after {date}",
    "or": "or",
    "and": "and",
    "years": "{first} – {last}",
    "decade_of": "the {decade}s",
    "century_of": "{number}th century",
    "seasons_of": "spring, summer, autumn, winter",
}
