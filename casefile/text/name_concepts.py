"""What a body's name says whatever its language: "apygardos", "okręgowy", "окружной" = regional."""

from functools import lru_cache

from casefile.text.folding import fold_word, search_fold
from casefile.text.name_keys import stems

# Beginnings of words (written as usual, compared as `search_fold` writes them).
_CONCEPTS = {
    "court": (
        "court teism суд sąd sądu sądem sądzie gericht gerichtshof cour tribunal трибунал trybunał"
        " tribunol сот соты"
    ),
    "supreme": "supreme vyriausi aukščiausi верховн najwyższ naczeln oberst suprême жоғарғ вищ",
    "administrative": "administrat administrac администрат адміністрат verwalt әкімші",
    "regional": (
        "regional région region apygard окружн okręg oblast областн обласн wojewódz облыс"
    ),
    "district": "district apylink rajon район rejon аудан amtsger",
    "city": "city miest город міст міськ miejsk municipal қала",
    "appeal": "appeal apeliac апелляц апеляц apelac berufung appel",
    "constitutional": "constitution konstituc конституц konstytuc verfassung constitutionn",
    "criminal": "criminal baudžiam уголовн криминал kriminal karn pénal қылмыс",
    "european": "europ европ європ еуроп",
    "human": "human žmogaus человек людин człowiek mensch homme l'homme адам",
    "rights": "rights teisių прав praw recht droits құқық",
    "migration": "migrat migrac миграц міграц көші immigration",
    "department": "department departament департамент",
    "ministry": "ministry ministerij министерств міністерств minister ministèr министр",
    "interior": "interior vidaus внутрен внутріш wewnętrzn inner intérieur l'intérieur ішкі",
    "justice": "justice teisingum юстиц sprawiedliw justiz әділет",
    "foreign": (
        "foreign užsien иностран закордон zagranicz auswärtig étrang cudzoziem ausländ інозем"
        " сыртқы"
    ),
    "parliament": "parliament parlament парламент",
    "committee": "committee komitet комитет комітет comité ausschuss комитеті",
    "commission": "commission komisij комисс коміс komisj kommission",
    "council": "council taryb совет рада ради раду rada rady radę radzie rat conseil кеңес",
    "union": "union sąjung союз unia unii одағы",
    "centre": "centre center centr центр centrum zentrum орталы",
    "foundation": "foundation fond фонд fundacj stiftung fondation қор",
    "government": "government vyriausyb правительств уряд rząd regierung gouvernement үкімет",
    "police": "police policij полици поліц policj polizei полиция milic милици",
    "prosecutor": "prosecut prokur прокур staatsanwalt parquet",
    "border": "border sien погранич прикордон granic grenz frontièr",
    "service": "service tarnyb служб słuzb dienst қызмет",
    "refugee": "refugee pabėgėl бежен біжен uchodź flüchtling réfugié",
    "security": "security saugum безопас безпек bezpiecz sicherheit sécurité қауіпсіз",
    "office": "office urząd urzęd amt бюро управлен управлін bureau agentūr",
    "association": "association asociacij ассоциац асоціац stowarzysz verein қауымдаст",
    "tax": "tax mokes налог податк podatk steuer fiscal салық",
    "customs": "customs muitin тамож митн celn zoll douan кеден",
    "prison": "prison kalėjim тюрем тюрм вʼязниц więzien gefängnis түрме",
    "university": "universit университет університет uniwersytet университеті",
    "embassy": "embassy ambasad посольств botschaft ambassade елшіліг",
    "united": "united vereint unies jungtin объедин об'єднан zjednoczon біріккен",
    "nations": "nations nationen tautų наци narodów ұлттар",
    "organisation": "organi организац організац ұйым",
    "state": "state državn державн государственн valstybin państwow staatlich мемлекеттік",
    "general": "general генеральн généra бас",
}  # fmt: skip
_COUNTRIES = {
    "lithuania": "lithuan lietuv литов литв litew litw litau lituan литва",
    "latvia": "latvi латв łotew łotw lettland lettonie",
    "estonia": "eston estij эстон eston estland",
    "poland": "polish poland lenkij польш польс polsk polnisch polen polon pologn",
    "belarus": "belarus baltarus белорус беларус білорус białorus biélorus weißrus",
    "russia": "russia rusij росс росі rosj rosyj russisch russland russe russie ресей",
    "ukraine": "ukrain украин украї",
    "kazakhstan": "kazakh kazach казах қазақ kasach",
    "tajikistan": "tajik tadžik таджик tadżyk tadschik tadjik тәжік",
    "uzbekistan": "uzbek узбек usbek ouzbek өзбек",
    "kyrgyzstan": "kyrgyz kirgiz киргиз кыргыз kirgis kirghiz қырғыз",
    "turkmenistan": "turkmen туркмен",
    "azerbaijan": "azerbai azerbej азербайджан aserbaid",
    "armenia": "armen армен вірмен ormia",
    "georgia": "georgia gruzij грузи gruzj géorgi",
    "germany": "german vokiet герман німе niemi niemc deutsch allemand allemagne",
    "france": "french france prancūz франц francus franz français",
    "turkey": "turk turki турец турц turec türk turc turqu",
    "italy": "italy italian italij итал італ włos włoch italien",
    "syria": "syria sirij сири сирі syri syrisch syrie",
    "iran": "iran иран іран", "iraq": "iraq irak ирак ірак",
    "afghanistan": "afghan afgan афган",
    "britain": "british britain britan brytyj великобрит британ",
    "america": "inter-american",
}  # fmt: skip
_NOISE = frozenset(
    search_fold(
        "the of for on and in at to under against de la le les du des et l d und der die das für"
        " von vom im prie dėl ir republic respublikos respublika республики республика республіки"
        " respubliki қаласы қаласының қаласындағы ville pour"
        " rzeczypospolitej republik république республикасының республикасы по при и в г города з у"
        " w we do spraw affairs reikalų дел справ істер states with its"
    ).split()
)
_TAIL_OPENERS = frozenset(
    search_fold(
        "of for under in at prie при по города міста м г w we do de du des für von pour"
    ).split()
)
CONCEPTS = frozenset(_CONCEPTS)
LEVELS = frozenset(
    {
        "supreme", "administrative", "regional", "district", "city", "appeal", "constitutional",
        "criminal", "european", "america",
    }
)  # fmt: skip
"""Words that tell two courts apart."""


def _beginnings(table: dict[str, str]) -> list[tuple[str, str]]:
    pairs = [(search_fold(word), name) for name, words in table.items() for word in words.split()]
    return sorted(pairs, key=lambda pair: -len(pair[0]))


_CONCEPT_BEGINNINGS = _beginnings(_CONCEPTS)
_COUNTRY_BEGINNINGS = _beginnings(_COUNTRIES)
_SHORT = 4


@lru_cache(maxsize=5_000)
def _lookup(word: str, table: str) -> str:
    beginnings = _COUNTRY_BEGINNINGS if table == "country" else _CONCEPT_BEGINNINGS
    for beginning, name in beginnings:
        if word.startswith(beginning) and (
            len(beginning) >= _SHORT or len(word) <= len(beginning) + 3
        ):
            return name
    return ""


def country_of(word: str) -> str:
    """The country a word names or is the adjective of ("Lithuanian", "Литвы"), or ""."""
    return _lookup(fold_word(word), "country")


def is_noise(word: str) -> bool:
    """Whether a word says nothing about which body is meant: "the", "prie", "Republic"."""
    return fold_word(word) in _NOISE


def opens_tail(word: str) -> bool:
    """Whether the words after this one only say where or under whom a body is."""
    return fold_word(word) in _TAIL_OPENERS


def concept_of(word: str) -> str:
    """A sign shared by the word's translations and case forms."""
    folded = fold_word(word)
    return _lookup(folded, "concept") or min(stems(word), key=len)
