"""German words of documents and time limits."""

from casefile.text.event_language import DeadlineLanguage, PaperLanguage

PAPERS = PaperLanguage(
    kinds={
        "ruling": (
            r"im namen des volkes|aktenzeichen|az\.:|tatbestand|entscheidungsgründe"
            r"|hat die \d+\. kammer|verwaltungsstreitsache|in der verwaltungsrechtssache"
        ),
        "identity paper": r"reisepass nr|personalausweis|geburtsurkunde",
        "application": ("hiermit beantrage ich"),
        "statement": r"niederschrift über|eidesstattliche|vernehmungsprotokoll|zeugenaussage",
        "report": r"bericht|gutachten|jahresbericht",
        "letter": (
            r"sehr geehrte\w*|mit freundlichen grüßen|hochachtungsvoll|ihr zeichen|unser zeichen"
            r"|betreff|vorladung|offener brief|lieber? \w+,|herzliche grüße"
        ),
        "article": (
            "veröffentlicht|aktualisiert|lesen sie auch|von:|quelle:|redaktion|dpa|minuten lesezeit"
        ),
    },
    ruling_titles=r"urteil|beschluss|bescheid|gerichtsbescheid",
    in_case=r"(?:aktenzeichen|az\.?|geschäftszeichen):?",
    operative=(
        r"(?:f\s?ü\s?r\s+r\s?e\s?c\s?h\s?t\s+e\s?r\s?k\s?a\s?n\s?n\s?t|t\s?e\s?n\s?o\s?r"
        r"|b\s?e\s?s\s?c\s?h\s?l\s?o\s?s\s?s\s?e\s?n|entscheidungsformel)\s*:|(?:ergeht|erlässt"
        r"|trifft) (?:\S+ ){0,6}(?:entscheidung|bescheid|beschluss|urteil|verfügung"
        r"|anordnung)\s*:"
    ),
    boilerplate=(
        "durch den (?:vorsitzenden )?richter|gemäß §|nach §|kosten des verfahrens"
        r"|rechtsmittelbelehrung|kann (?:\S+ ){0,8}(?:berufung|klage"
        r"|beschwerde) (?:\S+ ){0,6}(?:werden|erhoben)|bgbl|in der fassung|unanfechtbar"
    ),
    published=r"(?:veröffentlicht(?: am)?|stand|datum|erschienen am)\s*:?",
    byline=r"(?:von|autor(?:in)?|text):?",
    furniture=(
        r"lesen sie auch|anzeige|kommentare|abonnieren|alle rechte vorbehalten|cookie|seite \d"
        "|quelle:"
        r"|(?:eine )?(?:kopie|abschrift) (?:\S+ ){1,8}(?:vorgelegt|eingereicht|beigefügt)"
    ),
    closing=(
        r"mit (?:freundliche[nm]|besten|herzlichen|vorzüglicher|kollegialen) (?:gr(?:üßen|uß)"
        r"|hochachtung|empfehlungen)|hochachtungsvoll|(?:freundliche|beste|viele|herzliche"
        r"|liebe) grüße|im auftrag|i\. ?a\.|in vertretung"
    ),
    greeting=r"sehr geehrte[rs]?\b|liebe[r]?\b",
    subject=r"(?:betreff|betrifft|betr\.):?",
    orders={
        "prolong": r"(?:haft|gewahrsam) (?:\S+ ){0,10}verlängert",
        "annul": r"(?:wird|werden) (?:\S+ ){0,8}aufgehoben|hebt (?:\S+ ){0,8}auf",
        "uphold": r"(?:wird|werden) (?:\S+ ){0,8}(?:stattgegeben|bestätigt)",
        "dismiss": r"(?:wird|werden) (?:\S+ ){0,8}(?:abgewiesen|zurückgewiesen|verworfen)",
        "remit": r"(?:wird|werden) (?:\S+ ){0,8}(?:zurückverwiesen|verpflichtet)",
        "refuse": r"(?:wird|werden) (?:\S+ ){0,8}abgelehnt",
        "grant": r"(?:wird|werden) (?:\S+ ){0,8}(?:zuerkannt|erteilt|anerkannt)",
        "expel": (
            r"(?:wird|werden) (?:\S+ ){0,8}(?:ausgewiesen|abgeschoben)"
            r"|abschiebung (?:\S+ )?angeordnet"
        ),
        "order_arrest": r"(?:haft|untersuchungshaft) (?:\S+ ){0,3}angeordnet",
        "release": r"(?:ist|wird) (?:\S+ ){0,4}(?:freizulassen|zu entlassen)",
        "decide": (
            r"wird festgestellt|stellt fest|trägt die kosten|(?:wird"
            r"|werden) (?:\S+ ){0,6}(?:verurteilt|eingestellt|angeordnet|wiederhergestellt)"
        ),
    },
    reprinted=r"zuerst (?:erschienen|veröffentlicht)|nachdruck|erstmals erschienen",
    received=(
        r"eingegangen|eingang|zugestellt am"
        "|eingegangen am|zugestellt"
    ),
    said=(
        r"sagte|sagt|erklärte|teilte|betonte|äußerte|fügte|schrieb(?! an)|berichtete|kritisierte"
        r"|warnte|meinte|bestätigte|sagten|erklärten|teilten|erzählte|erzählt|betont|versicherte"
        r"|kommentierte|forderte|gab an|gaben an|berichtet|warnt|meint|mahnte|antwortete"
        r"|bekräftigte|beklagte|äußerten"
    ),
    said_in_quotes=(
        r"schrieb|fügt hinzu|ergänzte|ergänzt|bedauerte|bedauert|beklagt|stellte klar|betonten"
        r"|berichten|sagen|erklärt|erklären|schreibt|schreiben|schrieben|macht geltend"
        r"|machte geltend|trägt vor|trug vor|führt aus|führte aus|wandte ein|wendet ein"
        r"|behauptete|behauptet|bestätigt|versichert|fragt|fragte|schilderte|schildert|räumte ein"
        r"|unterstrich|resümierte|widersprach|erinnert sich|erinnerte sich|fordert|kritisiert"
        r"|kontert|konterte|seufzt|lacht|klagt|klagte|urteilt|urteilte|gesteht|gab zu|gibt zu"
        r"|hofft|hoffte|vermutet|rät|schließt|bilanziert|schimpft|entgegnet|entgegnete|erwidert"
        r"|erwiderte|verspricht|versprach|beteuert|beteuerte|gibt an|rief|ruft|fasst zusammen"
        r"|beschreibt|beschrieb|erinnert|stellt klar|begründete|begründet|staunt|appelliert"
        r"|appellierte|ärgert sich|freut sich|wünscht sich|lobt|lobte"
    ),
    said_before_name=r"laut|nach angaben von|zufolge",
    said_behind_name=(r"zufolge"),
    in_their_words=(
        r"(?:ihm|ihr|ihnen) zufolge|nach (?:seinen|ihren) (?:angaben|worten)|(?:seinen"
        r"|ihren) (?:angaben|worten) (?:nach|zufolge)"
    ),
    before_quote=(r"für"),
    behind_quote=(r"so"),
    respondent=(r"beklagte\w?|antragsgegner\w*"),
    court_speaks=r"nach (?:auffassung|ansicht|überzeugung) (?:des gerichts|der kammer|des senats)",
    thinks=(
        r"(?:ich|wir) (?:glaube|glauben|denke|denken|fürchte|fürchten|hoffe|hoffen|erwarte"
        r"|erwarten|rechne|rechnen|bezweifle|bezweifeln|meine|meinen)|(?:unserer"
        r"|meiner) (?:erfahrung|ansicht|meinung|auffassung) nach|nach (?:unserer"
        r"|meiner) (?:erfahrung|ansicht|meinung|auffassung)|(?:bundesamt|behörde|ministerium|amt"
        r"|ausländerbehörde|jobcenter) (?:sieht|hält|meint|geht (?:\S+ )?davon|vertritt die"
        r"|ist der (?:auffassung|ansicht))|nach (?:auffassung|ansicht"
        r"|einschätzung) (?:der behörde|des bundesamtes|des amtes|der ausländerbehörde"
        r"|des ministeriums|des jobcenters)"
    ),
)

DEADLINES = DeadlineLanguage(
    numbers={
        "einem": 1,
        "einer": 1,
        "eines": 1,
        "ein": 1,
        "eine": 1,
        "zwei": 2,
        "zweier": 2,
        "drei": 3,
        "dreier": 3,
        "vier": 4,
        "fünf": 5,
        "sechs": 6,
        "sieben": 7,
        "acht": 8,
        "neun": 9,
        "zehn": 10,
        "elf": 11,
        "zwölf": 12,
        "vierzehn": 14,
        "fünfzehn": 15,
        "zwanzig": 20,
        "einundzwanzig": 21,
        "achtundzwanzig": 28,
        "dreißig": 30,
        "fünfundvierzig": 45,
        "sechzig": 60,
        "neunzig": 90,
    },
    units={
        "working day": r"werktag\w*|arbeitstag\w*",
        "day": r"(?:kalender)?tag\w*",
        "week": r"woche\w*",
        "month": r"monat\w*",
        "year": r"jahr\w*",
    },
    within=(
        r"innerhalb von|innerhalb(?: der| einer)?|binnen(?: der| einer)?|spätestens|in|frist von"
        r"|\w*frist(?: \S+){0,6}? (?:beträgt|von)|haben sie"
    ),
    from_receipt=r"(?:nach|ab|seit) (?:\S+ ){0,2}(?:zustellung|erhalt|zugang|bekanntgabe)",
    from_delivery=r"(?:nach|ab|seit) (?:\S+ ){0,2}(?:verkündung|erlass|veröffentlichung)",
    from_this=r"(?:nach|ab) (?:dem )?(?:datum|tag) (?:dieses schreibens|dieser ladung)",
    from_final=r"(?:nach|ab|seit) (?:\S+ ){0,2}(?:rechtskraft|unanfechtbarkeit)",
    by_day=(
        r"bis|bis zum|bis spätestens|spätestens am|spätestens"
        "|bis zum ablauf des|bis einschließlich|spätestens bis zum|spätestens bis"
        "|nicht später als|vor dem"
    ),
    duty=(
        r"kann|klage|berufung|beschwerde|widerspruch|erhoben|einzureichen|einlegen|vorzulegen"
        r"|vorlegen|einreichen|zahlen|verlassen|muss|müssen|(?:hat|haben|ist"
        r"|sind) (?:\S+ ){0,10}zu|\w*frist|bitten|verpflichtet|ausreisen|erscheinen|erwartet"
        r"|erwarten|antwort\w*|stellungnahme|abgeben|übersenden|mitteilen|zu zahlen|erbeten"
        r"|gebeten|vorsprechen|ersuchen|begründen|bitte\w?|reichen sie|senden sie|legen sie"
        r"|äußern|gelegenheit|brauche\w*|benötige\w*|zurückzusenden|zurücksenden|zu erklären"
        r"|nachzureichen|unterschreiben|vorzusprechen|(?:hat|haben) (?:\S+ ){0,6}zeit"
    ),
    at_once=r"postwendend|umgehend zurück|mit wendender Post",
    promptly=r"umgehend|unverzüglich|schnellstmöglich|sofort",
    asks=(
        r"bitte\w?|müssen|muss|sind verpflichtet|ist verpflichtet|haben sie|auffordern"
        "|aufgefordert"
    ),
    us=(
        "klage|berufung|beschwerde|widerspruch|einlegen|vorlegen|vorzulegen|verlassen|ausreisen"
        "|erscheinen|sie"
        "|stellungnahme|einreichen|einzureichen|vorsprechen|begründen"
    ),
    authority=r"behörde (?:muss|hat)|bundesamt (?:muss|hat|wird)|beklagte wird verpflichtet",
    still=(
        r"kann|können|könnt|muss|müssen|darf|dürfen|soll|sollen|(?:ist|sind|haben"
        r"|hat) (?:\S+ ){0,12}zu|aufgefordert|bitte\w*|wird|werden|(?:hat|haben"
        r"|bleibt) (?:\S+ ){0,8}zeit|spätestens"
    ),
    same_term=r"(?:innerhalb|binnen) (?:derselben|der gleichen|gleicher) frist|in derselben frist",
    whole={
        "monatsfrist": (1, "month"),
        "wochenfrist": (1, "week"),
        "jahresfrist": (1, "year"),
        "tagesfrist": (1, "day"),
    },
    joined={"day": r"tägig\w+", "month": r"monatig\w+", "week": r"wöchig\w+"},
    term=r"frist\w*",
)
