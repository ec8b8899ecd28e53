"""German words of dates. Kinds are explained in `casefile.text.date_lexicon`."""

MONTHS = (
    "januar, januars, jänner, janner, jän, jan",
    "februar, februars, feber, feb, febr",
    "märz, maerz, marz, mär, mrz",
    "april, aprils, apr",
    "mai, mais",
    "juni, jun, juno",
    "juli, jul, julei",
    "august, augusts, aug",
    "september, sept, sep",
    "oktober, oktobers, okt",
    "november, nov",
    "dezember, dez",
)
DOUBTFUL_MONTHS = "mais, august, jan, mär, jul, juno, jun, okt, sep, dez, apr, aug, nov, feb, mrz"
CAPITAL_MONTHS = True
WEEKDAYS = (
    "montag, montags, montagabend, montagmorgen, montagnachmittag, montagmittag, montagnacht, "
    "montagvormittag",
    "dienstag, dienstagabend, dienstagmorgen, dienstagnachmittag, dienstagmittag, dienstagnacht, "
    "dienstagvormittag",
    "mittwoch, mittwochabend, mittwochmorgen, mittwochnachmittag, mittwochmittag, mittwochnacht, "
    "mittwochvormittag",
    "donnerstag, donnerstagabend, donnerstagmorgen, donnerstagnachmittag, donnerstagmittag, "
    "donnerstagnacht, donnerstagvormittag",
    "freitag, freitagabend, freitagmorgen, freitagnachmittag, freitagmittag, freitagnacht, "
    "freitagvormittag",
    "samstag, sonnabend, samstagabend, samstagmorgen, samstagnachmittag, samstagmittag, "
    "samstagnacht, samstagvormittag",
    "sonntag, sonntagabend, sonntagmorgen, sonntagnachmittag, sonntagmittag, sonntagnacht, "
    "sonntagvormittag",
)
DOUBTFUL_WEEKDAYS = "montags"
SEASONS = {
    "21": "frühling, frühjahr, frühlings, frühjahrs",
    "22": "sommer, sommers, hochsommer, spätsommer, frühsommer",
    "23": "herbst, herbstes, spätherbst, frühherbst",
    "24": "winter, winters",
}
DOUBTFUL_SEASONS = ""
SUFFIXES = "ten, te, ter, tes"
DECADE_SUFFIXES = "er, ern, ers, erjahre, erjahren"
NUMERIC_ORDER = "dmy"

WORDS = {
    "holiday": "weihnachten=1225, heiligabend=1224, heiliger abend=1224, silvester=1231, "
    "neujahr=101",
    "year": "jahr, jahre=years, jahres, jahren=years, jahrs, jahrgang=years",
    "unit": "tag=day, tage=days, tages=day, tagen=days, woche=week, wochen=weeks, monat=month, "
    "monats=month, monate=months, monaten=months, jahrzehnt=decade, jahrzehnts=decade, "
    "jahrzehnte=decades, jahrzehnten=decades, jahrhundert=century, jahrhunderts=century, "
    "jahrhunderte=centuries, jahrhunderten=centuries, wochenende=weekend, jh=century, "
    "wochenendes=weekend",
    "part": "anfang, mitte, ende, beginn, anfangs, früh, frühen, späten, spät, ausgang",
    "approx": "etwa=about, ungefähr=about, circa=about, zirka=about, ca=about, rund=about, "
    "um=about, knapp=near, fast=near, beinahe=near, mehr als=more, über=more, gut=more, "
    "mindestens=more, genau, erst, nur",
    "before": "spätestens am, spätestens bis, spätestens",
    "ago_before": "vor",
    "after": "frühestens am, frühestens",
    "later_before": "nach, in",
    "since": "seit, ab, beginnend am",
    "until": "bis, bis zum, bis zur, bis zu, bis auf",
    "from": "von, vom",
    "between": "zwischen",
    "and": "und, oder, sowie, beziehungsweise, bzw",
    "of": "der, des, dem, den, die, das, zum, zur",
    "in": "am, im, an, zu, während, auf, für, in der, in den, in dem, bei, gegen, an dem",
    "last": "letzten, letzter, letztes, letzte, letztem, vergangenen, vergangener, vergangenes, "
    "vergangene, vergangenem, vorigen, vorige, voriger, voriges, vorigem, "
    "vorangegangenen=context, vorherigen=context, vorangehenden=context, verwichenen",
    "next": "nächsten, nächster, nächstes, nächste, nächstem, kommenden, kommende, kommender, "
    "kommendes, kommendem, folgenden=context, folgende=context, folgender=context, "
    "darauffolgenden=context, darauf folgenden=context",
    "this": "diesen, dieser, dieses, diese, diesem, laufenden, laufendes, laufende, heurigen, "
    "heuriges",
    "same": "desselben, demselben, denselben, dasselbe, dieselbe, derselben, jenes, jenem, jener, "
    "jenen, gleichen, selben, besagten, genannten",
    "ago": "her",
    "later": "später, danach, darauf, hernach",
    "earlier": "früher, zuvor, vorher, davor",
    "few": "einigen, einige, mehreren, mehrere, wenigen, wenige, paar, ein paar, vielen, viele",
    "number": "ein=1, eine=1, einem=1, einer=1, einen=1, eines=1, zwei=2, zweier=2, drei=3, "
    "dreier=3, vier=4, fünf=5, sechs=6, sieben=7, acht=8, neun=9, zehn=10, elf=11, zwölf=12, "
    "dreizehn=13, vierzehn=14, fünfzehn=15, sechzehn=16, siebzehn=17, achtzehn=18, neunzehn=19, "
    "zwanzig=20, fünfundzwanzig=25, dreißig=30, vierzig=40, fünfzig=50, anderthalb=1, hundert=100",
    "ordinal": "erste=1, ersten=1, erster=1, erstes=1, zweite=2, zweiten=2, zweiter=2, zweites=2, "
    "dritte=3, dritten=3, drittes=3, vierte=4, vierten=4, viertes=4, fünften=5, sechsten=6, "
    "siebten=7, siebenten=7, achten=8, neunten=9, zehnten=10, elften=11, zwölften=12, "
    "dreizehnten=13, vierzehnten=14, fünfzehnten=15, sechzehnten=16, siebzehnten=17, "
    "achtzehnten=18, neunzehnten=19, zwanzigsten=20, einundzwanzigsten=21, "
    "zweiundzwanzigsten=22, dreiundzwanzigsten=23, vierundzwanzigsten=24, "
    "fünfundzwanzigsten=25, sechsundzwanzigsten=26, siebenundzwanzigsten=27, "
    "achtundzwanzigsten=28, neunundzwanzigsten=29, dreißigsten=30, einunddreißigsten=31",
    "deictic": "heute=0, gestern=-1, vorgestern=-2, morgen=1, übermorgen=2, gestern abend=-1, "
    "heute morgen=0, heute abend=0, gestrigen=-1, gestrige=-1, morgigen=1, heute früh=0, "
    "gestern vormittag=-1, gestern nachmittag=-1, heute vormittag=0, heute nachmittag=0, "
    "morgen abend=1, morgen früh=1, gestern morgen=-1, vorgestern abend=-2, "
    "gestern mittag=-1, heute mittag=0, heute nacht=0",
    "relative_month": "d. m=month:0:document, am wochenende=weekend:0:document, "
    "d. j=year:0:document, v. j=year:-1:document, l. j=year:0:document, heuer=year:0:document, "
    "vorjahr=year:-1:document, vorjahres=year:-1:document, vormonat=month:-1:document, "
    "vorwoche=week:-1:document, folgejahr=year:1:context, vormonats=month:-1:document",
    "anaphor": "am selben tag=0, am gleichen tag=0, am selben abend=0, am gleichen abend=0, "
    "an diesem tag=0, an jenem tag=0, diesem tag=0, selben tag=0, gleichen tag=0, "
    "desselben tages=0, noch am selben tag=0, am selben morgen=0, selben tages=0, "
    "am nächsten tag=1, am folgenden tag=1, am darauffolgenden tag=1, nächsten tag=1, "
    "tags darauf=1, am tag darauf=1, am nächsten morgen=1, einen tag später=1, ein tag später=1, "
    "am tag danach=1, tag danach=1, tag darauf=1, "
    "am vortag=-1, tags zuvor=-1, am tag zuvor=-1, am tag davor=-1, einen tag zuvor=-1, vortag=-1, "
    "tag zuvor=-1, tag vorher=-1, vorabend=-1",
    "night": "nacht",
    "quarter": "quartal, quartals, vierteljahr, trimester",
    "half": "halbjahr=year, hälfte, jahreshälfte=year, halbjahres=year, halbjahrs=year",
    "decade": "zwanziger=20, dreißiger=30, vierziger=40, fünfziger=50, sechziger=60, "
    "siebziger=70, achtziger=80, neunziger=90, neuziger=90, zwanzigerjahre=20, "
    "dreißigerjahre=30, vierzigerjahre=40, fünfzigerjahre=50, sechzigerjahre=60, "
    "siebzigerjahre=70, achtzigerjahre=80, neunzigerjahre=90, zwanzigerjahren=20, "
    "dreißigerjahren=30, vierzigerjahren=40, fünfzigerjahren=50, sechzigerjahren=60, "
    "siebzigerjahren=70, achtzigerjahren=80, neunzigerjahren=90",
    "era": "v. chr",
    "monthly": "jeden, jeder, jedes, jede, pro, alle",
    "world": "welt, gesellschaft, zeit",
}

# How a year is written out: one word.
YEAR_WORDS = {
    "base": "zweitausend=2000, zweitausendund=2000, neunzehnhundert=1900, neunzehnhundertund=1900",
    "gap": "",
    "tens": "zwanzig=20, dreißig=30, dreissig=30, vierzig=40, fünfzig=50, sechzig=60, siebzig=70, "
    "achtzig=80, neunzig=90",
    "last": "ein=1, eins=1, zwei=2, drei=3, vier=4, fünf=5, sechs=6, sieben=7, acht=8, neun=9, "
    "zehn=10, elf=11, zwölf=12, dreizehn=13, vierzehn=14, fünfzehn=15, sechzehn=16, siebzehn=17, "
    "achtzehn=18, neunzehn=19, zwanzig=20, dreißig=30, dreissig=30, vierzig=40, fünfzig=50, "
    "sechzig=60, siebzig=70, achtzig=80, neunzig=90",
    "joined": "{unit}und{tens}",
}

ROLES = {
    "street_before": "strasse, platz, platzes, allee",
    "number_of": "nr, nrn, art, artikel, abs, absatz, s, seite, seiten, rn, rdnr, rz, §, az, "
    "nummer, band, bd, ziff, ziffer, tel, postfach, zimmer, bl, kapitel, anm, randnr",
    "count_of": "anzahl, zahl, gesamtzahl",
    "counted": "grad, euro, eur, dm, mark, franken, dollar, personen, menschen, leute, prozent, "
    "km, kilometer, meter, metern, kg, stunden, uhr, minuten, tausend, millionen, million, mio, "
    "mrd, milliarden, tonnen, einwohner, soldaten, hektar, quadratmeter, stück, besucher, "
    "zuschauer, "
    "mitglieder, teilnehmer, quadratkilometer, liter, kubikmeter, höhenmeter, unterschriften, "
    "mitarbeiter, arbeitsplätze, schüler, kinder, wohnungen, lire, schilling",
    "legal": "gesetz, gesetzes, gesetze, verordnung, richtlinie, richtlinien, übereinkommen, "
    "übereinkommens, konvention, abkommen, abkommens, protokoll, grundgesetz, grundgesetzes, "
    "aufenthaltsgesetz, aufenthaltsgesetzes, asylgesetz, asylgesetzes, erlass, satzung, vertrag, "
    "bgbl, grundordnung",
    "provisions": "§, §§, art, artikel, abs, absatz",
    "law_inside": "der, des, die, über, vom, von, und, zur, zum, in, fassung, bekanntmachung, "
    "rechtsstellung, flüchtlinge, europäischen, parlaments, rates",
    "rulings": "urteil, beschluss, urteile, beschlüsse, urt, beschl, entscheidung",
    "in_force": "kraft, inkrafttreten, inkrafttretens",
    "gazette": "bundesgesetzblatt, amtsblatt",
    "versus": "gegen",
    "reports": "ecli, bverwge, bverfge, njw, nvwz, bgbl, slg",
    "publication": "veröffentlicht, aktualisiert, stand, datum, gedruckt, erschienen",
    "birth": "geboren, geb, geborene, geborener, geburtsdatum, geborenen, geburtstag",
    "birth_after": "geboren, geb, geborene",
    "reference": "gültig, gültigkeit, ausgabe, fassung",
    "deadline": "spätestens, frist, fristende, spätestens am, spätestens bis",
    "planned": "wird, werden, soll, sollen, geplant, vorgesehen, will, wollen, beabsichtigt, "
    "anberaumt, findet, finden, würde, startet, beginnt, verschoben, vertagt, verlegt",
    "of_what": "nach, vor, des",
    "past": "war, waren, wurde, wurden, hatte, hatten, seit, kam, ging, gab, nahm, stand, fand, "
    "sagte",
    "pages": "rn, rdnr, rz, randnr, seite",
    "moved": "verlegt, verschoben, vertagt, umgeladen",
    "duty": "muss, müssen, sollen",
    "lasted": "arbeitete, lebte, wohnte, blieb, dauerte, galt, lief, befand, studierte, saß, "
    "gültig, gedauert, gewohnt, gearbeitet",
    "than": "als",
    "negated": "nicht, nie, kein, keine, keinen, niemals, ohne, weder",
}

# How a date is said in words: {date} stands for the date itself.
SAYS = {
    "day": "{day}. {month} {year}",
    "day_no_year": "{day}. {month}",
    "month": "{month} {year}",
    "year": "{year}",
    "decade": "{decade}er Jahre",
    "century": "{number}. Jahrhundert",
    "seasons": "Frühling, Sommer, Herbst, Winter",
    "season": "{season} {year}",
    "quarter": "{number}. Quartal {year}",
    "half": "{number}. Halbjahr {year}",
    "third": "{number}. Drittel {year}",
    "about": "etwa {date}",
    "since": "seit {date}",
    "until": "bis {date}",
    "not_before": "frühestens {date}",
    "not_after": "spätestens {date}",
    "or": "oder",
    "and": "und",
    "years": "{first}–{last}",
    "decade_of": "den {decade}er Jahren",
    "century_of": "dem {number}. Jahrhundert",
    "seasons_of": "Frühling, Sommer, Herbst, Winter",
}
