"""Lithuanian words of dates. Kinds are explained in `casefile.text.date_lexicon`."""

MONTHS = (
    "sausis, sausio, sausį, sausiui, sausiu, sausyje, saus, sau",
    "vasaris, vasario, vasarį, vasariui, vasariu, vasaryje, vas",
    "kovas, kovo, kovą, kovui, kovu, kove, kov",
    "balandis, balandžio, balandzio, balandį, balandžiui, balandžiu, balandyje, bal",
    "gegužė, gegužės, geguzes, gegužę, gegužei, geguže, gegužėje, gegužis, gegužio, gegužį, geg",
    "birželis, birželio, birzelis, birzelio, birželį, birželiui, birželiu, birželyje, birž",
    "liepa, liepos, liepą, liepai, liepoje, liep",
    "rugpjūtis, rugpjūčio, rugpjutis, rugpjucio, rugpjūtį, rugpjūčiui, rugpjūčiu, rugpjūtyje, rugp",
    "rugsėjis, rugsėjo, rugsejis, rugsejo, rugsėjį, rugsėjui, rugsėju, rugsėjyje, rugs",
    "spalis, spalio, spalį, spaliui, spaliu, spalyje, spal",
    "lapkritis, lapkričio, lapkricio, lapkritį, lapkričiui, lapkričiu, lapkrityje, lapkr",
    "gruodis, gruodžio, gruodzio, gruodį, gruodžiui, gruodžiu, gruodyje, gruod",
)
# The pigeon, the lime tree and the battle share their names with months.
DOUBTFUL_MONTHS = (
    "kovas, kovo, kovą, kovui, kovu, kove, kov, balandis, balandžiui, liepa, liepą, liepai, "
    "liepoje, sau, bal, vas, liep, spal, rugs, saus, geg"
)
CAPITAL_MONTHS = False
WEEKDAYS = (
    "pirmadienis, pirmadienį, pirmadienio, pirmadieniui, pirmadieniais",
    "antradienis, antradienį, antradienio, antradieniui",
    "trečiadienis, trečiadienį, trečiadienio, trečiadieniui",
    "ketvirtadienis, ketvirtadienį, ketvirtadienio, ketvirtadieniui",
    "penktadienis, penktadienį, penktadienio, penktadieniui",
    "šeštadienis, šeštadienį, šeštadienio, šeštadieniui",
    "sekmadienis, sekmadienį, sekmadienio, sekmadieniui",
)
DOUBTFUL_WEEKDAYS = ""
SEASONS = {
    "21": "pavasaris, pavasarį, pavasario, pavasariui",
    "22": "vasara, vasarą, vasaros, vasarai",
    "23": "ruduo, rudenį, rudens, rudeniui",
    "24": "žiema, žiemą, žiemos, žiemai",
}
DOUBTFUL_SEASONS = ""
SUFFIXES = (
    "ieji, iaisiais, ųjų, iesiems, uosius, aisiais, ais, iais, ųjų, ieji, osios, ąją, oji, oje, "
    "iosios, iąją, ioji, iojo, iąjį, iasis, asis, ojo, ąjį, ajame, ėji, osiomis, ąjai, iaisiai"
)
DECADE_SUFFIXES = ""
NUMERIC_ORDER = "dmy"

WORDS = {
    "holiday": "kalėdos=1225, kalėdas=1225, kūčios=1224, kūčias=1224",
    "dayword": "d, dienos, dieną, dienai, diena",
    "year": "m, metai=years, metų, metais, metus=years, metams=years, metuose",
    "unit": "diena=day, dieną=day, dienos=days, dienas=days, dienų=days, dienoms=days, "
    "savaitė=week, savaitę=week, savaitės=week, savaitei=week, savaites=weeks, savaičių=weeks, "
    "savaitėms=weeks, mėnuo=month, mėnesį=month, mėnesio=month, mėnesiui=month, mėn=month, "
    "mėnesius=months, mėnesių=months, mėnesiams=months, mėnesiais=months, "
    "dešimtmetis=decade, dešimtmetį=decade, dešimtmečio=decade, dešimtmetyje=decade, "
    "dešimtmečiui=decade, dešimtmečius=decades, dešimtmečiais=decades, "
    "amžius=century, amžiaus=century, amžiuje=century, amžių=century",
    "part": "pradžia, pradžią, pradžios, pradžioje, pabaiga, pabaigą, pabaigos, pabaigoje, "
    "vidurys, vidurį, vidurio, viduryje, ankstyvą, vėlyvą, ankstų, pačioje pradžioje, "
    "pačioje pabaigoje, viduryje",
    "approx": "apie=about, maždaug=about, apytiksliai=about, beveik=near, daugiau kaip=more, "
    "daugiau nei=more, ne mažiau kaip=more, kiek daugiau nei=more, tik, lygiai",
    "before": "iki tol, ne vėliau kaip, ne vėliau nei, anksčiau nei",
    "ago_before": "prieš",
    "after": "ne anksčiau kaip, ne anksčiau nei",
    "later_before": "po, praėjus, už",
    "since": "nuo, pradedant",
    "until": "iki, ligi",
    "between": "tarp",
    "and": "ir, arba, bei, ar",
    "in": "per, dėl, apie, į, m. m",
    "last": "praėjęs, praėjusį, praėjusių, praėjusią, praėjusiais, praėjusio, praėjusios, "
    "paskutinį, ankstesnį=context, ankstesniais=context, ankstesnių=context",
    "next": "kitą, kitais, kitų, ateinantį, ateinančiais, būsimą, kitą ateinantį, "
    "sekančiais=context, sekantį=context",
    "this": "šį, šią, šiais, šių, šio, šios, einamaisiais, einamųjų",
    "same": "tą, tais, tų, to, tos, tą patį, tą pačią, tais pačiais, tų pačių, to paties, "
    "tos pačios, minėtais, minėtų",
    "later": "vėliau, po to, po šito",
    "earlier": "anksčiau, prieš tai",
    "few": "kelias, kelis, keletą, kelių, kelioms, keliems, keletui, daug, keliolika",
    "number": "dvejus=2, dvejų=2, dvejiems=2, trejus=3, trejų=3, trejiems=3, ketverius=4, "
    "ketverių=4, penkerius=5, penkerių=5, šešerius=6, septynerius=7, aštuonerius=8, devynerius=9, "
    "vieną=1, vienos=1, vienai=1, vieno=1, vienam=1, viena=1, du=2, dvi=2, dviejų=2, "
    "dviem=2, tris=3, trijų=3, trims=3, trys=3, keturis=4, keturias=4, keturių=4, keturiems=4, "
    "keturioms=4, penkis=5, penkias=5, penkių=5, penkiems=5, penkioms=5, šešis=6, šešias=6, "
    "šešių=6, šešiems=6, septynis=7, septynias=7, septynių=7, aštuonis=8, aštuonias=8, "
    "aštuonių=8, devynis=9, devynias=9, devynių=9, dešimt=10, dešimties=10, vienuolika=11, "
    "dvylika=12, dvylikos=12, keturiolika=14, penkiolika=15, dvidešimt=20, trisdešimt=30, "
    "pusantrų=1",
    "ordinal_stems": "pirm=1, antr=2, treči=3, ketvirt=4, penkt=5, šešt=6, septint=7, aštunt=8, "
    "devint=9, dešimt=10, vienuolikt=11, dvylikt=12, trylikt=13, keturiolikt=14, "
    "penkiolikt=15, šešiolikt=16, septyniolikt=17, aštuoniolikt=18, devyniolikt=19, "
    "dvidešimt=20, trisdešimt=30",
    "ordinal_endings": "as, ą, ąjį, asis, ojo, ajame, oji, osios, ąją, oje, os, ojoje",
    "ordinal_tens": "dvidešimt=20, trisdešimt=30",
    "deictic": "šiandien=0, vakar=-1, užvakar=-2, rytoj=1, poryt=2, šįryt=0, šįvakar=0, "
    "šiąnakt=0, vakar vakare=-1, vakar rytą=-1",
    "relative_month": "savaitgalį=weekend:0:document, šį savaitgalį=weekend:0:document, "
    "praėjusį savaitgalį=weekend:-1:document, praeitą savaitgalį=weekend:-1:document, "
    "kitą savaitgalį=weekend:1:document, ateinantį savaitgalį=weekend:1:document, "
    "š. m=year:0:document, pr. m=year:-1:document, "
    "pernai=year:-1:document, šiemet=year:0:document, kitąmet=year:1:document, "
    "užpernai=year:-2:document",
    "anaphor": "tą pačią dieną=0, tą dieną=0, tos pačios dienos=0, tą patį vakarą=0, "
    "tą patį rytą=0, tą vakarą=0, tą pačią naktį=0, kitą dieną=1, kitos dienos=1, "
    "sekančią dieną=1, kitą rytą=1, rytojaus dieną=1, ankstesnę dieną=-1, dieną prieš=-1, "
    "diena anksčiau=-1, dieną anksčiau=-1, diena vėliau=1, dieną vėliau=1, išvakarėse=-1, "
    "kitos dienos rytą=1, po dienos=1",
    "night": "naktį iš, nakties iš",
    "quarter": "ketvirtis, ketvirtį, ketvirčio, ketvirtyje, ketv",
    "half": "pusmetis=year, pusmetį=year, pusmečio=year, pusmetyje=year, pusė, pusę, pusėje",
    "era": "pr. kr",
    "monthly": "kiekvieną, kas, kasmet",
    "world": "pasaulyje, visuomenėje",
}

# How a year is written out: base, then tens and units; the last word is an ordinal.
YEAR_WORDS = {
    "base": "du tūkstančiai=2000, tūkstantis devyni šimtai=1900, "
    "vienas tūkstantis devyni šimtai=1900",
    "gap": " ",
    "tens": "dvidešimt=20, trisdešimt=30, keturiasdešimt=40, penkiasdešimt=50, šešiasdešimt=60, "
    "septyniasdešimt=70, aštuoniasdešimt=80, devyniasdešimt=90",
    "last": "pirmų=1, pirmųjų=1, pirmais=1, pirmaisiais=1, antrų=2, antrųjų=2, antrais=2, "
    "antraisiais=2, trečių=3, trečiųjų=3, trečiais=3, trečiaisiais=3, ketvirtų=4, ketvirtųjų=4, "
    "ketvirtais=4, ketvirtaisiais=4, penktų=5, penktųjų=5, penktais=5, penktaisiais=5, šeštų=6, "
    "šeštųjų=6, šeštais=6, šeštaisiais=6, septintų=7, septintųjų=7, septintais=7, "
    "septintaisiais=7, aštuntų=8, aštuntųjų=8, aštuntais=8, aštuntaisiais=8, devintų=9, "
    "devintųjų=9, devintais=9, devintaisiais=9, dešimtų=10, dešimtųjų=10, dešimtaisiais=10, "
    "vienuoliktų=11, vienuoliktųjų=11, vienuoliktaisiais=11, dvyliktų=12, dvyliktųjų=12, "
    "dvyliktaisiais=12, tryliktų=13, tryliktųjų=13, tryliktaisiais=13, keturioliktų=14, "
    "keturioliktųjų=14, keturioliktaisiais=14, penkioliktų=15, penkioliktųjų=15, "
    "penkioliktaisiais=15, šešioliktų=16, šešioliktųjų=16, šešioliktaisiais=16, septynioliktų=17, "
    "septynioliktųjų=17, septynioliktaisiais=17, aštuonioliktų=18, aštuonioliktųjų=18, "
    "aštuonioliktaisiais=18, devynioliktų=19, devynioliktųjų=19, devynioliktaisiais=19, "
    "dvidešimtų=20, dvidešimtųjų=20, dvidešimtaisiais=20, trisdešimtų=30, trisdešimtųjų=30",
    "joined": "{tens} {unit}",
}

ROLES = {
    "street_after": "gatvė, gatvės, gatvėje, g, aikštė, aikštėje, aktas, akto, aktu, signataras, "
    "signatarų",
    "year_endings": "aisiais, iaisiais, ųjų, iųjų, uosius, iuosius, ieji, iesiems, ais, iais",
    "number_of": "nr, str, straipsnis, straipsnio, straipsnį, p, punktas, punkto, dalis, dalies, "
    "psl, byla, tel, eil, kab, g, ol, l, pastraipa",
    "count_of": "skaičius, skaičių, skaičiaus, skaičiui",
    "counted": "eurų, eurai, eur, litų, lt, žmonių, žmonės, asmenų, asmenys, proc, km, kg, val, "
    "vnt, nukentėjusiųjų, narių, darbuotojų, ha, kvadratinių",
    "legal": "įstatymas, įstatymo, įstatymą, įstatyme, įstatymui, įstatymu, kodeksas, kodekso, "
    "kodekse, direktyva, direktyvos, direktyvą, direktyvoje, reglamentas, reglamento, "
    "reglamentą, konvencija, konvencijos, konvenciją, protokolas, konstitucija, konstitucijos, "
    "aprašas, aprašo, taisyklės, taisyklių, įsakymas, įsakymo, įsakymu, nutarimas, nutarimo, "
    "nutarimu, ol, žin, tar",
    "states": "lietuvos, respublikos, lr",
    "orders": "įsakymas, įsakymo, įsakymu, nutarimas, nutarimo, nutarimu",
    "lawmakers": "ministro, ministrės, ministerijos, vyriausybės, seimo, prezidento, "
    "prezidentės, respublikos, tarybos, savivaldybės, komisijos",
    "provisions": "straipsnis, straipsnio, straipsnį, str, punktas, punkto, dalis, dalies",
    "law_inside": "dėl, ir, kartu, su, pakeitimais, redakcija, priimtas, priimta, patvirtintas, "
    "patvirtinta, ministro, vyriausybės, seimo, tarybos, parlamento, europos, lietuvos, "
    "respublikos, pagal, teisinės, padėties, nuo",
    "rulings": "nutartis, nutarties, nutartį, nutartyje, sprendimas, sprendimo, sprendimą",
    "in_force": "įsigaliojimo, įsigaliojo, įsigaliojus",
    "gazette": "žinios, žiniose, tar, registre",
    "versus": "prieš",
    "reports": "ecli",
    "publication": "paskelbta, publikuota, atnaujinta, išspausdinta, data, skelbta",
    "birth": "gim, gimęs, gimusi, gimusio, gimė, gimimo, g",
    "birth_after": "gimęs, gimusi, gimimo, gim",
    "reference": "galioja, galiojantis, galiojanti, redakcija, galiojimo, forma",
    "deadline": "ne vėliau kaip, ne vėliau nei, terminas, terminą, privalo",
    "planned": "bus, vyks, numatoma, numatyta, planuojama, paskirta, ketina, turi, turės, įvyks, "
    "privalo, prasidės, spręs, nagrinės, atidėtas, atidėta, atidedamas, nukeltas, nukelta, "
    "perkeltas, perkelta",
    "eve": "dieną prieš, diena prieš",
    "eve_of_before": "išvakarėse",
    "of_what": "po, prieš, nuo",
    "pages": "psl",
    "moved": "perkeltas, perkelta, perkėlė, atidėtas, atidėta, nukeltas, nukelta",
    "duty": "atvykti, privalo, privalote",
    "lasted": "dirbo, gyveno, truko, vyko, galiojo, tarnavo, mokėsi, kalėjo, laikytas, laikyta, "
    "tęsėsi, buvojo",
    "than": "nei, negu",
    "negated": "ne, nėra, nebuvo, neatvyko, niekada, neįvyko, nedalyvavo, nepateikė, neatsakė, "
    "neišleido, negavo",
}

# How a date is said in words: {date} stands for the date itself.
SAYS = {
    "day": "{year} m. {month} {day} d.",
    "day_no_year": "{month} {day} d.",
    "month": "{year} m. {month}",
    "year": "{year} m.",
    "decade": "{decade}-ieji",
    "century": "{number} amžius",
    "seasons": "pavasaris, vasara, ruduo, žiema",
    "season": "{year} m. {season}",
    "quarter": "{year} m. {number} ketvirtis",
    "half": "{year} m. {number} pusmetis",
    "third": "{year} m. {number} trečdalis",
    "about": "apie {date}",
    "since": "nuo {date}",
    "until": "iki {date}",
    "not_before": "ne anksčiau kaip {date}",
    "not_after": "ne vėliau kaip {date}",
    "or": "arba",
    "and": "ir",
    "years": "{first}–{last} m.",
    "decade_of": "{decade}-ųjų",
    "century_of": "{number} amžiaus",
    "seasons_of": "pavasario, vasaros, rudens, žiemos",
}
