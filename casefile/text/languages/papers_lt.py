"""Lithuanian words of documents and time limits."""

from casefile.text.event_language import DeadlineLanguage, PaperLanguage

PAPERS = PaperLanguage(
    kinds={
        "ruling": (
            "lietuvos respublikos vardu|(?:administracinė|civilinė|baudžiamoji) byla nr"
            "|teisminio proceso nr|teisėjų kolegija|n u s t a t ė|procesinio sprendimo kategorij"
        ),
        "identity paper": r"paso nr|asmens tapatybės kortel|gimimo liudijim|leidimas gyventi nr",
        "application": r"prašau suteikti",
        "statement": r"apklausos protokolas|paaiškinimas|liudytojo parodym",
        "report": r"ataskaita|tyrimo išvados|metinis pranešimas",
        "letter": (
            r"gerbiam\w+|atviras laiškas|prašome|kviečiame jus|į šaukimą|šaukimas|pranešame"
            r"|informuojame|pagarbiai|adv\. |į \d{4}-\d\d-\d\d|nr\. \d+k-|reikalaujame"
            r"|išnagrinėjome|teikiame|persiunčiame|kopija:|atsakydami į"
            r"|vadovaudamiesi (?:\S+ ){1,8}prašome"
        ),
        "article": r"paskelbta|publikuota|skaitykite taip pat|autorius:|redakcij|bns|elta",
    },
    ruling_titles=r"sprendimas|nutartis|nutarimas|nuosprendis|įsakymas",
    in_case=r"(?:administracinė |civilinė |baudžiamoji )?byla nr\.?",
    operative=(
        r"(?:n\s?u\s?s\s?p\s?r\s?e\s?n\s?d\s?ž\s?i\s?a|n\s?u\s?t\s?a\s?r\s?i\s?a"
        r"|n\s?u\s?t\s?a\s?r\s?ė|n\s?u\s?s\s?p\s?r\s?e\s?n\s?d\s?ė)\s*:"
    ),
    boilerplate=(
        r"susidedanti iš|kolegijos pirmininkas|gali būti skundžiam\w+|vadovaudam\w+|direktyv\w+"
        r"|įstatym\w+ \(|straipsn\w+ (?:\d+ dal\w+ )?nustato|žr\.|bylos lapai|ol l|neskundžiam\w+"
        r"|pridedama|originalas nebus siunčiamas|bylinėjimosi išlaid\w+"
    ),
    published=r"(?:paskelbta|publikuota|data)\s*:?",
    byline=r"(?:autorius|autorė|tekstas|parengė):?",
    furniture=(
        r"skaitykite taip pat|reklama|komentarai|prenumeruok|slapuk|visos teisės saugomos|tel\."
        "|įstaigos kodas|duomenys kaupiami|biudžetinė įstaiga"
        r"|(?:\S+ ){0,3}(?:kopija|nuorašas) (?:\S+ ){0,6}(?:pateikt|prided|išsiųsta prokur)"
    ),
    closing=(r"pagarbiai|su (?:didžia )?pagarba|nuoširdžiai|geriausi linkėjimai"),
    greeting=r"gerbiam(?:as|a|i|oji|asis)\b",
    subject=r"dėl:",
    orders={
        "prolong": r"pratęsti (?:\S+ ){0,6}(?:sulaikym|suėmim|laikym|termin)\w+",
        "annul": r"panaikinti",
        "uphold": r"patenkinti|palikti (?:\S+ )?nepakeist\w+",
        "dismiss": r"atmesti|netenkinti",
        "remit": r"įpareigoti|grąžinti|perduoti nagrinėti",
        "refuse": r"atsisakyti",
        "grant": r"suteikti",
        "expel": r"išsiųsti|grąžinti (?:\S+ ){0,4}(?:į|respublik)|įpareigoti (?:\S+ ){0,3}išvykti",
        "order_arrest": r"(?:pa)?skirti (?:\S+ ){0,2}suėmimą|suimti|sulaikyti"
        r"|leisti (?:\S+ ){0,4}sulaikyti",
        "release": r"paleisti",
        "wanted": r"paskelbti (?:\S+ )?paiešką",
        "decide": (
            r"nutraukti|sustabdyti|priimti|palikti (?:\S+ ){0,3}nenagrinėt\w+|pripažinti"
            r"|nustatyti"
        ),
    },
    reprinted=r"pirmą kartą paskelbta|perspausdinta|pirmą kartą pasirodė",
    received=(
        r"gauta|gavimo data"
        "|įteikta"
    ),
    said=(
        r"sakė|sako|teigė|teigia|pareiškė|pasakė|nurodė|paaiškino|pabrėžė|pažymėjo|pridūrė|rašė"
        r"|kalbėjo|patvirtino|priminė|pasakojo|pasakoja|tvirtino|tvirtina|aiškino|aiškina"
        r"|pabrėžia|priduria|rašo|komentavo|komentuoja|atsakė|mano|patikino|informavo|pranešė"
        r"|užsiminė|pripažino|kalba|įspėjo|apgailestavo"
    ),
    said_in_quotes=(
        r"dėstė|guodėsi|guodžiasi|kartojo|pastebėjo|pastebi|svarstė|svarsto|stebėjosi|stebisi"
        r"|neslėpė|neslepia|tikino|tikina|tęsė|tęsia|pripažįsta|prisiminė|prisimena|apibendrino"
        r"|skundėsi|skundžiasi|piktinosi|piktinasi|paneigė|neigė|užtikrino|argumentavo"
        r"|atkreipė dėmesį|patvirtina|primena|pažymi|tvirtindama|pakomentavo|šypsosi|šypsojosi"
        r"|atsidūsta|atsiduso|juokiasi|atsako|reziumavo|apibendrina|vylėsi|tikisi|žadėjo|pažadėjo"
        r"|dalijosi|dalijasi|ramina|ramino|perspėja|perspėjo|pasidžiaugė|džiaugiasi|apibūdino"
        r"|prisipažino|dėsto|klausia|klausė|cituoja|reagavo|replikavo|stebisi|juokavo"
        r"|apgailestauja"
    ),
    said_before_name=r"pasak|anot",
    said_behind_name=(r"teigimu|žodžiais|nuomone|tvirtinimu|pasakojimu|vertinimu|įsitikinimu"),
    in_their_words=(
        r"(?:jo|jos|jų) (?:teigimu|žodžiais|nuomone|tvirtinimu|pasakojimu)|(?:pasak|anot) (?:jo"
        r"|jos|jų)"
    ),
    before_quote=(r"pasak|anot"),
    behind_quote=(r"(?!)"),
    respondent=(r"atsakov\w+"),
    court_speaks=(
        r"teismo (?:vertinimu|nuomone)|kolegijos (?:vertinimu|nuomone)"
        r"|(?:teisėjų kolegija|teismas) (?:mano|laiko|sprendžia)"
    ),
    thinks=(
        r"(?:aš )?(?:manau|tikiu|tikiuosi|bijau|abejoju)|(?:manome|tikime|tikimės|baiminamės)"
        r"|mūsų (?:patirtis rodo|nuomone|vertinimu|patirtimi)|mano nuomone|(?:departamentas"
        r"|tarnyba|ministerija|inspekcija|komisija|skyrius) (?:mano|nemato|laikosi|nelaiko"
        r"|vertina)|(?:departamento|tarnybos|ministerijos|inspekcijos|komisijos"
        r"|skyriaus) (?:nuomone|vertinimu|įsitikinimu)"
    ),
)

DEADLINES = DeadlineLanguage(
    numbers={
        "vieną": 1,
        "vienos": 1,
        "vieno": 1,
        "dvi": 2,
        "dviejų": 2,
        "du": 2,
        "tris": 3,
        "trijų": 3,
        "keturias": 4,
        "keturių": 4,
        "keturis": 4,
        "penkias": 5,
        "penkių": 5,
        "penkis": 5,
        "šešias": 6,
        "šešių": 6,
        "šešis": 6,
        "septynias": 7,
        "septynių": 7,
        "aštuonių": 8,
        "aštuonias": 8,
        "devynių": 9,
        "devynias": 9,
        "dešimt": 10,
        "dešimties": 10,
        "vienuolika": 11,
        "dvylika": 12,
        "dvylikos": 12,
        "keturiolika": 14,
        "keturiolikos": 14,
        "penkiolika": 15,
        "penkiolikos": 15,
        "dvidešimt": 20,
        "dvidešimties": 20,
        "dvidešimt vieną": 21,
        "dvidešimt vienos": 21,
        "dvidešimt aštuonias": 28,
        "trisdešimt": 30,
        "trisdešimties": 30,
        "keturiasdešimt penkias": 45,
        "šešiasdešimt": 60,
        "šešiasdešimties": 60,
        "devyniasdešimt": 90,
        "devyniasdešimties": 90,
    },
    units={
        "working day": r"darbo dien\w+",
        "day": r"(?:kalendorin\w+ )?(?:dien\w+|d\.)",
        "week": r"savait\w+",
        "month": r"mėnes\w+|mėn\.",
        "year": r"met(?:us|ų)",
    },
    within=(
        "per|ne vėliau kaip per|ne vėliau nei per|ne vėliau kaip"
        r"|termin\w+(?: \S+){0,5}? (?:yra|–|-)|turite|turi"
    ),
    from_receipt=r"nuo (?:\S+ ){0,4}(?:gavimo|įteikimo)(?: dienos)?",
    from_delivery=r"nuo (?:\S+ ){0,3}(?:paskelbimo|priėmimo)(?: dienos)?",
    from_this=r"nuo (?:šio )?(?:rašto|šaukimo|pranešimo) (?:dienos|datos)",
    from_final=r"nuo (?:\S+ ){0,3}įsiteisėjimo(?: dienos)?|sprendimui įsiteisėjus",
    by_day=(
        r"iki|ne vėliau kaip|ne vėliau nei|ligi"
        "|ne vėliau kaip iki|ne vėliau negu|vėliausiai"
    ),
    duty=(
        r"gali būti skundžiam\w+|skundžiam\w+|apskų\w+|prašome|pateikti|privalo|turi|įpareigo\w+"
        r"|atvykti|sumokėti|išvykti|terminas|pranešti|skųsti|atsakyti|atsiųsti|pristatyti"
        r"|sumokėti|reikia|būtina|laukiame|atsakymo|paduoti|pateikt\w+|įvykdyti|palikti|grąžin\w+"
        r"|pasiraš\w+|lauk\w+ (?:\S+ )?(?:atsak|nuomon)\w*|praš\w+|turite|privalote|sumokėkite"
        r"|atsiųsk\w*|pateik\w+|\w+kite|turi laiko"
    ),
    at_once=r"grįžtamuoju paštu",
    promptly=r"nedelsiant|nedelsdam\w+|kuo greičiau|neatidėliojant|skubiai",
    asks=r"praš\w+|privalo\w*|turi|įpareigo\w+|būtina|reikia",
    us=(
        r"skundžiam\w+|apskų\w+|pateikti|prašome|atvykti|išvykti|jūs|pareiškėj\w+"
        "|skųsti|atsiųsti|pristatyti|paduoti|palikti"
    ),
    authority=(
        "įpareigoti (?:atsakovą|departamentą|migracijos)|departamentas (?:privalo|turi|priims)"
        "|atsakovas"
    ),
    still=(
        r"gali|galima|galite|gali būti|turi|turite|privalo|privalote|prašome|reikia|būtina"
        r"|įpareigo\w+|\w+iam[ais]?s?|\w+dam[ais]s?|ne vėliau|laiko iki|vėliausiai"
    ),
    same_term=r"per tą patį (?:terminą|laikotarpį)|tuo pačiu terminu",
    whole={
        "mėnesį": (1, "month"),
        "mėnesio laikotarpį": (1, "month"),
        "savaitę": (1, "week"),
        "parą": (1, "day"),
        "vieną parą": (1, "day"),
    },
    joined={},
)
