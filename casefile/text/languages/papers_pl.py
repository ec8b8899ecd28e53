"""Polish words of documents and time limits."""

from casefile.text.event_language import DeadlineLanguage, PaperLanguage

PAPERS = PaperLanguage(
    kinds={
        "ruling": (
            r"w imieniu rzeczypospolitej|sygn\. akt|po rozpoznaniu|w składzie|przewodniczący"
            "|protokolant"
        ),
        "identity paper": r"paszport nr|dowód osobisty|akt urodzenia",
        "application": r"wnoszę o udzielenie",
        "statement": r"protokół przesłuchania|oświadczenie|zeznani",
        "report": r"raport|sprawozdanie|opinia biegłego",
        "letter": (
            r"szanown\w+|list otwarty|informuję|zawiadamiam|z poważaniem|wezwanie|zawiadomienie"
            r"|niniejszym|l\.dz\.|znak sprawy|dotyczy:"
        ),
        "article": r"opublikowano|czytaj także|autor:|redakcj|źródło:|pap",
    },
    ruling_titles=r"wyrok|postanowienie|decyzja|orzeczenie|uchwała",
    in_case=r"(?:sygn\. akt|sygnatura akt|sprawa nr)",
    operative=(
        r"(?:o\s?r\s?z\s?e\s?k\s?a|p\s?o\s?s\s?t\s?a\s?n\s?a\s?w\s?i\s?a"
        r"|p\s?o\s?s\s?t\s?a\s?n\s?o\s?w\s?i\s?ł|w\s?y\s?r\s?o\s?k\s?u\s?j\s?e"
        r"|o\s?r\s?z\s?e\s?k\s?ł)\s*:|(?:orzekam|postanawiam)(?:\s*:| (?=(?:o )?(?:umorz|odm[óa]w"
        r"|nada|udziel|uchyl|utrzyma|zobowiąz|wydal|zezwol)))"
        r"|w przedmiocie [^.:;]{3,250}? (?=(?:1\. ?)?(?:oddala|uchyla|odrzuca|umarza|zobowiązuje"
        r"|stwierdza) )"
    ),
    boilerplate=(
        r"w składzie|przewodniczący|na podstawie art|przysługuje (?:skarga|odwołanie)|dz\.\s?u\."
        r"|koszt\w+ (?:postępowania|sądow\w+)|zgodnie z art|nie przysługuje"
    ),
    published=r"(?:opublikowano|data publikacji|data)\s*:?",
    byline=r"(?:autor|autorka|tekst|opracował\w*):?",
    furniture=(
        r"czytaj także|reklama|komentarz|subskrybuj|wszelkie prawa|cookie|strona \d|źródło:"
        r"|(?:kopi[aię]|odpis) (?:\S+ ){1,6}(?:złożono|załączono|dołączono|przesłano prokur)"
    ),
    closing=(
        r"z (?:poważaniem|wyrazami szacunku|upoważnienia)|łączę wyrazy|(?:serdecznie )?pozdrawiam"
    ),
    greeting=r"szanown(?:y|a|i)\b",
    subject=r"(?:dotyczy|temat|sprawa):",
    orders={
        "prolong": r"przedłuża (?:\S+ ){0,6}(?:areszt\w*|pobyt\w*|stosowani\w+)",
        "annul": r"uchyl(?:a|ić)|stwierdzić nieważność|stwierdza nieważność",
        "uphold": r"utrzym(?:uje|ać) (?:\S+ ){0,4}w mocy|uwzględnia",
        "dismiss": r"oddal(?:a|ić)|odrzuc(?:a|ić)",
        "remit": r"przekazuje (?:\S+ ){0,5}do ponownego|zobowiązuje",
        "refuse": r"odm(?:awia|ówić)",
        "grant": r"udziel(?:a|ić)|nada(?:je|ć)|przyzna(?:je|ć)",
        "expel": r"orzeka o wydaleniu"
        r"|nakazuje (?:wydalenie|opuszczenie)|zobowiązuje (?:\S+ ){0,3}do powrotu",
        "order_arrest": r"stosuje (?:\S+ ){0,3}areszt|zarządza aresztowanie"
        r"|umieszcza (?:\S+ ){0,6}w strzeżonym",
        "release": r"zwalnia|uchyla (?:tymczasowe )?aresztowanie",
        "sentence": r"uznaje (?:\S+ ){0,4}za winn\w+|skazuje",
        "decide": r"umarza|umorzyć|orzeka|zasądza|uznaje|stwierdza",
    },
    reprinted=r"pierwotnie opublikowan\w*|przedruk|po raz pierwszy ukazał",
    received=(
        r"wpłynęło|otrzymano|data wpływu"
        "|doręczono|data doręczenia|data otrzymania"
    ),
    said=(
        r"powiedzia(?:ł|ła)|mówi|oświadczy(?:ł|ła)|stwierdzi(?:ł|ła)|doda(?:ł|ła)|wyjaśni(?:ł|ła)"
        r"|podkreśli(?:ł|ła)|zaznaczy(?:ł|ła)|napisa(?:ł|ła)(?! do)|zezna(?:ł|ła)|twierdzi"
        r"|mówi(?:ł|ła)|zapewni(?:ł|ła)|opowiada(?:|ł|ła)|opowiedzia(?:ł|ła)|przekaza(?:ł|ła)"
        r"|poinformowa(?:ł|ła|ło)|skomentowa(?:ł|ła)|ocenia|oceni(?:ł|ła)|uważa|przyzna(?:ł|ła"
        r"|je)|odpowiedzia(?:ł|ła)|alarmuje|ostrzega|ostrzeg(?:ł|ła)|tłumaczy(?:|ł|ła)"
        r"|relacjonuje|relacjonowa(?:ł|ła)|przekonuje|przekonywa(?:ł|ła)|pisze(?! do)|podaje"
        r"|poda(?:ł|ła|ło)|informuje|komentuje|wskazuje|wskaza(?:ł|ła)|wspomina"
    ),
    said_in_quotes=(
        r"napisa(?:ł|ła)|pisze|argumentuje|argumentowa(?:ł|ła)|dodaje|podkreśla|zaznacza|wyjaśnia"
        r"|stwierdza|oświadcza|zapewnia|przypomina|przypomnia(?:ł|ła)|podni(?:ósł|osła|osło|osi)"
        r"|zauważa|zauważy(?:ł|ła)|kwituje|skwitowa(?:ł|ła)|apeluje|zaapelowa(?:ł|ła)|zarzuca"
        r"|zarzuci(?:ł|ła)|opisuje|opisa(?:ł|ła)|potwierdza|potwierdzi(?:ł|ła)|zaprzecza"
        r"|zaprzeczy(?:ł|ła)|mówią|mówili|pyta|spyta(?:ł|ła)|zapyta(?:ł|ła)|utrzymuje"
        r"|utrzymywa(?:ł|ła)|zwraca uwagę|zwróci(?:ł|ła) uwagę|oburza się|dziwi się|żali się"
        r"|śmieje się|wzdycha|odpowiada|ripostuje|podsumowuje|podsumowa(?:ł|ła)|obiecuje"
        r"|obieca(?:ł|ła)|kończy|zaczyna|rozkłada ręce|przestrzega|diagnozuje|zapowiada"
        r"|zapowiedzia(?:ł|ła)|deklaruje|zadeklarowa(?:ł|ła)|precyzuje|sprecyzowa(?:ł|ła)|żartuje"
        r"|wyznaje|wyzna(?:ł|ła)|uspokaja|wtóruje|bagatelizuje|denerwuje się|cieszy się|ubolewa"
        r"|rzuci(?:ł|ła)|zauważyła"
    ),
    said_before_name=r"według|zdaniem",
    said_behind_name=(r"(?!)"),
    in_their_words=(
        r"(?:jego|jej|ich) zdaniem|według (?:niego|niej|nich)|jak (?:dodał|powiedział|podkreślił"
        r"|zaznaczył|mówi|twierdzi|dodaje)a?"
    ),
    before_quote=(r"dla"),
    behind_quote=(r"(?!)"),
    respondent=(r"organ|pozwan\w+"),
    court_speaks=r"(?:w ocenie sądu|zdaniem sądu|sąd (?:uznał|stoi na stanowisku|podziela))",
    thinks=(
        r"uważam|uważamy|sądzę|sądzimy|obawiam się|obawiamy się|mam nadzieję|mamy nadzieję"
        r"|jestem przekonan[ya]|spodziewam się|(?:moim|naszym) zdaniem|z naszego doświadczenia"
        r"|w (?:mojej|naszej) ocenie|(?:urząd|departament|organ|inspekcja|ministerstwo"
        r"|wydział) (?:uważa|nie widzi|stoi na|nie dopatrzy)|(?:w ocenie|zdaniem) (?:naszego "
        r"|naszej )?(?:inspekcji|urzędu|organu|departamentu|ministerstwa|szefa urzędu|wydziału)"
    ),
)

DEADLINES = DeadlineLanguage(
    numbers={
        "jednego": 1,
        "jedno": 1,
        "dwóch": 2,
        "dwu": 2,
        "dwa": 2,
        "trzech": 3,
        "trzy": 3,
        "czterech": 4,
        "pięciu": 5,
        "sześciu": 6,
        "sześciomiesięcznym": 6,
        "siedmiu": 7,
        "siedmio": 7,
        "siedem": 7,
        "ośmiu": 8,
        "dziewięciu": 9,
        "dziesięciu": 10,
        "dziesięcio": 10,
        "dwunastu": 12,
        "czternastu": 14,
        "czternasto": 14,
        "czternaście": 14,
        "piętnastu": 15,
        "dwudziestu": 20,
        "dwudziestu jeden": 21,
        "trzydziestu": 30,
        "trzydziesto": 30,
        "trzydzieści": 30,
        "czterdziestu pięciu": 45,
        "sześćdziesięciu": 60,
        "dziewięćdziesięciu": 90,
    },
    units={
        "working day": r"dni roboczych",
        "day": r"dni|dnia|dzień",
        "week": r"tygodni\w*",
        "month": r"miesi\w+",
        "year": r"rok\w*|lat",
    },
    within=(
        "w terminie|w ciągu|nie później niż w (?:terminie|ciągu)|przez|w|najpóźniej w ciągu"
        r"|termin(?: \S+){0,6}? (?:wynosi|to|–|-)"
    ),
    from_receipt=r"od (?:dnia |daty )?(?:\S+ ){0,2}(?:doręczenia|otrzymania)",
    from_delivery=r"od (?:dnia |daty )?(?:\S+ ){0,2}(?:ogłoszenia|wydania)",
    from_this=r"od (?:dnia |daty )?(?:niniejszego )?(?:pisma|wezwania)",
    from_final=r"od (?:dnia |daty )?(?:\S+ ){0,2}(?:uprawomocnienia)",
    by_day=(
        r"do|do dnia|najpóźniej|nie później niż"
        "|do końca|najpóźniej do|nie później niż do|w terminie do"
    ),
    duty=(
        r"przysługuje|wnieść|złożyć|zaskarżyć|odwołać|odwołanie|skarga|przedłożyć|stawić"
        r"|zobowiąza\w+|należy|musi|powinien|termin\w*|zapłacić|opuścić|prosimy|służy|wnosi się"
        r"|odpowied\w+|przesłać|nadesłać|dostarczyć|uiścić|uzupełnić|usunąć|oczekuj\w+|zgłosić"
        r"|wezwan\w+|można|wniesienia|stanowisko|proszę|prosz\w+|odesłać|podpisać|zwrócić"
        r"|oczekuj\w+|musz\w+|potrzebuj\w+|doręczyć|nadesłanie|złożenie|przedłożenie|mają|macie"
        r"|(?:ma|mają|masz|mam) czas"
    ),
    at_once=r"odwrotną pocztą|odwrotnie pocztą",
    promptly=r"niezwłocznie|bezzwłocznie|natychmiast|jak najszybciej",
    asks=r"pros\w+|prosz\w+|należy|musi|powinien|zobowiąza\w+|wzywa\w*",
    us=(
        r"przysługuje|wnieść|złożyć|zaskarżyć|odwołać|przedłożyć|stawić|opuścić"
        "|służy|wnosi się|przesłać|nadesłać|dostarczyć|uzupełnić|usunąć|zgłosić"
    ),
    authority=r"organ (?:jest )?zobowiązan\w+|urząd (?:wyda|ma)|zobowiązuje organ",
    still=(
        r"może|mogą|można|przysługuje|służy|należy|musi|muszą|wnosi się|składa się|powin\w+"
        r"|zobowiąz\w+|obowiązan\w+|wzywa\w*|prosz?\w+|prawo|(?:ma|mają|masz|macie) czas"
        r"|najpóźniej"
    ),
    same_term=r"w tym samym terminie",
    whole={
        "miesiąca": (1, "month"),
        "tygodnia": (1, "week"),
        "doby": (1, "day"),
        "tygodniowym terminie": (1, "week"),
        "miesięcznym terminie": (1, "month"),
        "terminie miesięcznym": (1, "month"),
        "terminie tygodniowym": (1, "week"),
    },
    joined={"day": r"dniow\w+", "month": r"miesięczn\w+", "week": r"tygodniow\w+"},
    term=r"termin\w*",
)
