"""Polish words of dates. Kinds are explained in `casefile.text.date_lexicon`."""

MONTHS = (
    "styczeń, styczen, stycznia, styczniu, styczniowi, styczniem, sty, stycz",
    "luty, lutego, lutym, lutemu, lut",
    "marzec, marca, marcu, marcowi, marcem, mar",
    "kwiecień, kwiecien, kwietnia, kwietniu, kwietniem, kwi, kwiec",
    "maj, maja, maju, majem, majowi",
    "czerwiec, czerwca, czerwcu, czerwcem, cze, czerw",
    "lipiec, lipca, lipcu, lipcem, lip",
    "sierpień, sierpien, sierpnia, sierpniu, sierpniem, sie, sierp",
    "wrzesień, września, wrześniu, wrzesien, wrzesnia, wrzesniu, wrześniem, wrz",
    "październik, października, pazdziernik, pazdziernika, pazdzierniku, październiku, "
    "październikiem, paź, paźdz",
    "listopad, listopada, listopadzie, listopadem, lis, listop",
    "grudzień, grudzien, grudnia, grudniu, grudniem, gru, grud",
)
DOUBTFUL_MONTHS = "sty, lut, mar, kwi, maj, cze, lip, sie, wrz, paź, lis, gru, maja, maju"
CAPITAL_MONTHS = False
WEEKDAYS = (
    "poniedziałek, poniedziałku, poniedziałkowi",
    "wtorek, wtorku",
    "środa, środę, środy, środzie",
    "czwartek, czwartku",
    "piątek, piątku",
    "sobota, sobotę, soboty, sobocie",
    "niedziela, niedzielę, niedzieli",
)
DOUBTFUL_WEEKDAYS = ""
SEASONS = {
    "21": "wiosna, wiosną, wiosnę, wiosny, wiośnie",
    "22": "lato, latem, lecie",
    "23": "jesień, jesienią, jesieni",
    "24": "zima, zimą, zimę, zimy, zimie",
}
DOUBTFUL_SEASONS = "lata, lecie"
SUFFIXES = "go, ego, y, ym, ty, tego, ta, tym, szy, szego, ej, e, te"
DECADE_SUFFIXES = "tych, te, ych"
NUMERIC_ORDER = "dmy"

WORDS = {
    "relative_month": "bm=month:0:document, w weekend=weekend:0:document, "
    "w ten weekend=weekend:0:document, br=year:0:document, ub. r=year:-1:document, "
    "b. r=year:0:document",
    "holiday": "boże narodzenie=1225, wigilia=1224, wigilię=1224, sylwestra=1231",
    "year": "rok, roku, r, rokiem, rokowi, lata=years, lat=years, latach=years, latami=years, "
    "latom=years",
    "unit": "dzień=day, dnia=day, dniu=day, dniem=day, dni=days, dniach=days, dnie=days, "
    "tydzień=week, tygodnia=week, tygodniu=week, tygodniem=week, tygodnie=weeks, tygodni=weeks, "
    "tygodniach=weeks, miesiąc=month, miesiąca=month, miesiącu=month, miesiącem=month, "
    "miesiące=months, miesięcy=months, miesiącach=months, dekada=decade, dekadę=decade, "
    "dekady=decade, dekad=decades, dekadzie=decade, wiek=century, wieku=century, "
    "stulecia=century, stulecie=century, w=century, weekend=weekend, weekendu=weekend, "
    "weekendzie=weekend",
    "part": "początek, początku, początkiem, początkach, koniec, końca, końcu, końcem, połowa, "
    "połowie, połowy, połowę, środku, schyłku, wczesną, późną, wczesnym, późnym, "
    "pierwszych dniach, ostatnich dniach, przełomie",
    "approx": "około=about, ok=about, mniej więcej=about, w przybliżeniu=about, prawie=near, "
    "niemal=near, ponad=more, przeszło=more, więcej niż=more, co najmniej=more, dokładnie, tylko, "
    "zaledwie",
    "before": "przed, nie później niż, najpóźniej",
    "ago_before": "przed",
    "after": "nie wcześniej niż",
    "later_before": "po, za, w",
    "since": "od, począwszy od",
    "until": "do, aż do",
    "to": "po",
    "between": "między, pomiędzy",
    "and": "i, a, oraz, lub, albo, jak również",
    "of": "dnia, z dnia, dniu",
    "in": "w, we, na, za, o, z, dla, przez, podczas, ciągu",
    "last": "zeszły, zeszłego, zeszłym, zeszłą, zeszłej, ubiegły, ubiegłego, ubiegłym, ubiegłą, "
    "ubiegłej, miniony, minionego, minionym, minioną, ostatni, ostatniego, "
    "poprzedni=context, poprzedniego=context, poprzednim=context, poprzedniej=context",
    "next": "przyszły, przyszłego, przyszłym, przyszłą, przyszłej, najbliższy, najbliższą, "
    "nadchodzący, następny=context, następnego=context, następnym=context, następnej=context, "
    "kolejny=context, kolejnego=context, kolejnym=context",
    "this": "ten, tego, tym, tę, tej, ta, bieżącego, bieżącym, obecnego, obecnym",
    "same": "tego samego, tym samym, tej samej, tę samą, ten sam, tegoż, tymże, owego, "
    "wspomnianego",
    "ago": "temu",
    "later": "później, potem, po tym",
    "earlier": "wcześniej, przedtem, przed tym",
    "few": "kilka, kilku, parę, kilkanaście, wiele, kilkadziesiąt",
    "number": "jeden=1, jednego=1, jednym=1, jedną=1, dwa=2, dwie=2, dwóch=2, dwu=2, trzy=3, "
    "trzech=3, cztery=4, czterech=4, pięć=5, pięciu=5, sześć=6, sześciu=6, siedem=7, siedmiu=7, "
    "osiem=8, ośmiu=8, dziewięć=9, dziewięciu=9, dziesięć=10, dziesięciu=10, jedenaście=11, "
    "dwanaście=12, dwunastu=12, piętnaście=15, dwadzieścia=20, trzydzieści=30, półtora=1",
    "ordinal": "drugi=2, drugiego=2, drugim=2, druga=2, drugiej=2, drugą=2, trzeci=3, "
    "trzeciego=3, trzecim=3, trzecia=3, trzeciej=3, trzecią=3",
    "ordinal_stems": "pierwsz=1, czwart=4, piąt=5, szóst=6, siódm=7, ósm=8, dziewiąt=9, "
    "dziesiąt=10, jedenast=11, dwunast=12, trzynast=13, czternast=14, piętnast=15, szesnast=16, "
    "siedemnast=17, osiemnast=18, dziewiętnast=19, dwudziest=20, trzydziest=30",
    "ordinal_endings": "y, ego, ym, a, ej, ą",
    "ordinal_tens": "dwudziesty=20, dwudziestego=20, dwudziestym=20, trzydziesty=30, "
    "trzydziestego=30, trzydziestym=30",
    "deictic": "dzisiaj=0, dziś=0, wczoraj=-1, przedwczoraj=-2, jutro=1, pojutrze=2, "
    "wczoraj wieczorem=-1, dziś rano=0, dzisiejszego dnia=0, wczorajszego dnia=-1",
    "anaphor": "tego samego dnia=0, w tym samym dniu=0, tego dnia=0, w tym dniu=0, "
    "tegoż dnia=0, tego samego wieczoru=0, tej samej nocy=0, tego wieczoru=0, tej nocy=0, "
    "następnego dnia=1, nazajutrz=1, kolejnego dnia=1, dzień później=1, następnego ranka=1, "
    "na drugi dzień=1, w następnym dniu=1, "
    "poprzedniego dnia=-1, dzień wcześniej=-1, w przeddzień=-1, dzień przedtem=-1",
    "night": "nocy, noc",
    "quarter": "kwartał, kwartału, kwartale, kw",
    "half": "połowa, połowie, połowy, połowę, półrocze=year, półrocza=year, półroczu=year",
    "decade": "dwudzieste=20, dwudziestych=20, trzydzieste=30, trzydziestych=30, "
    "czterdzieste=40, czterdziestych=40, pięćdziesiąte=50, pięćdziesiątych=50, "
    "sześćdziesiąte=60, sześćdziesiątych=60, siedemdziesiąte=70, siedemdziesiątych=70, "
    "osiemdziesiąte=80, osiemdziesiątych=80, dziewięćdziesiąte=90, dziewięćdziesiątych=90",
    "era": "p. n. e",
    "monthly": "każdy, każdego, każdą, co",
    "world": "świecie, świat",
}

# How a year is written out: base, then tens and units, both ordinals.
YEAR_WORDS = {
    "base": "dwa tysiące=2000, tysiąc dziewięćset=1900",
    "round": "dwutysięcznego=2000, dwutysięcznym=2000, dwutysięczny=2000",
    "gap": " ",
    "tens": "dwudziestego=20, dwudziestym=20, dwudziesty=20, trzydziestego=30, trzydziestym=30, "
    "czterdziestego=40, czterdziestym=40, pięćdziesiątego=50, pięćdziesiątym=50, "
    "sześćdziesiątego=60, sześćdziesiątym=60, siedemdziesiątego=70, siedemdziesiątym=70, "
    "osiemdziesiątego=80, osiemdziesiątym=80, dziewięćdziesiątego=90, dziewięćdziesiątym=90",
    "last": "pierwszego=1, pierwszym=1, pierwszy=1, drugiego=2, drugim=2, drugi=2, trzeciego=3, "
    "trzecim=3, trzeci=3, czwartego=4, czwartym=4, czwarty=4, piątego=5, piątym=5, piąty=5, "
    "szóstego=6, szóstym=6, szósty=6, siódmego=7, siódmym=7, siódmy=7, ósmego=8, ósmym=8, ósmy=8, "
    "dziewiątego=9, dziewiątym=9, dziewiąty=9, dziesiątego=10, dziesiątym=10, jedenastego=11, "
    "jedenastym=11, dwunastego=12, dwunastym=12, trzynastego=13, trzynastym=13, "
    "czternastego=14, czternastym=14, piętnastego=15, piętnastym=15, szesnastego=16, "
    "szesnastym=16, siedemnastego=17, siedemnastym=17, osiemnastego=18, osiemnastym=18, "
    "dziewiętnastego=19, dziewiętnastym=19, dwudziestego=20, dwudziestym=20, trzydziestego=30, "
    "trzydziestym=30, czterdziestego=40, pięćdziesiątego=50, sześćdziesiątego=60, "
    "siedemdziesiątego=70, osiemdziesiątego=80, dziewięćdziesiątego=90",
    "joined": "{tens} {unit}",
}

ROLES = {
    "street_before": "ul, ulica, ulicy, ulicę, al, aleja, alei, aleje, pl, plac, placu, os, "
    "rondo, ronda",
    "number_of": "nr, art, ust, pkt, poz, str, s, §, paragraf, artykuł, artykułu, tom, t, rozdz, "
    "sygn, lp, tel, pok, ul, dz, u, oj, l",
    "count_of": "liczba, liczby, liczbę, liczbie, ilość",
    "counted": "zł, złotych, euro, eur, osób, ludzi, procent, km, kg, m, metrów, godzin, godz, "
    "minut, tys, tysięcy, żołnierzy, mieszkańców, sztuk, ofiar, ton, hektarów, członków",
    "legal": "ustawa, ustawy, ustawie, ustawą, ustawę, kodeks, kodeksu, kodeksie, dyrektywa, "
    "dyrektywy, dyrektywie, rozporządzenie, rozporządzenia, rozporządzeniu, konwencja, "
    "konwencji, protokół, konstytucja, konstytucji, traktat, traktatu, regulamin, regulaminu, dz",
    "provisions": "art, artykuł, artykułu, ust, pkt, §, §§",
    "law_inside": "z, dnia, o, i, w, sprawie, oraz, rady, parlamentu, europejskiego, ministra, "
    "cudzoziemcach, udzielaniu, ochrony, na, do, postępowania, karnego, administracyjnego, "
    "cywilnego, tekst, jednolity, ze, zm, prawo",
    "rulings": "wyrok, wyroku, postanowienie, postanowienia, uchwała, uchwały, wyroki",
    "in_force": "życie",
    "gazette": "dzienniku, monitorze",
    "versus": "przeciwko, p",
    "reports": "ecli",
    "publication": "opublikowano, zaktualizowano, data, aktualizacja, publikacja, dodano",
    "birth": "ur, urodzony, urodzona, urodził, urodziła, urodzenia, urodzonego",
    "birth_after": "urodzony, urodzona, ur",
    "reference": "ważny, ważna, ważne, obowiązuje do, wydanie",
    "deadline": "najpóźniej, nie później niż, termin, terminie do, w terminie",
    "planned": "będzie, będą, odbędzie, zaplanowano, wyznaczono, planowana, planowany, zamierza, "
    "ma zostać, powinien, powinna, odroczono, odroczona, przełożono, przełożona, przesunięto",
    "eve": "w przeddzień",
    "of_what": "po, przed, od",
    "past": "był, była, było, były, został, została, zostało, zostały",
    "past_endings": "ał, ała, ali, ił, iła, ili, ało, ały, ął, ęła, ęli",
    "pages": "str",
    "moved": "przełożono, przesunięto, przełożona, odroczono",
    "duty": "stawić, obowiązany, obowiązana, musi",
    "lasted": "pracował, pracowała, mieszkał, mieszkała, przebywał, przebywała, trwał, trwała, "
    "trwało, służył, obowiązywał",
    "than": "niż",
    "negated": "nie, nigdy, ani, bez",
}

# How a date is said in words: {date} stands for the date itself.
SAYS = {
    "day": "{day} {month} {year} r.",
    "day_no_year": "{day} {month}",
    "month": "{month} {year} r.",
    "year": "{year} r.",
    "decade": "lata {decade}.",
    "century": "{number}. wiek",
    "seasons": "wiosna, lato, jesień, zima",
    "season": "{season} {year} r.",
    "quarter": "{number}. kwartał {year} r.",
    "half": "{number}. półrocze {year} r.",
    "third": "{number}. trzecia część {year} r.",
    "about": "około {date}",
    "since": "od {date}",
    "until": "do {date}",
    "not_before": "nie wcześniej niż {date}",
    "not_after": "nie później niż {date}",
    "or": "lub",
    "and": "i",
    "years": "{first}–{last}",
    "decade_of": "lat {decade}.",
    "century_of": "{number}. wieku",
    "seasons_of": "wiosny, lata, jesieni, zimy",
}
