"""Small words that decide where a headline begins and ends, for each language.

Every text is a regular expression (alternatives without outer brackets) for lower-case words.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HeadlineLanguage:
    """What a headline needs to know of a language.

    `helpers` may stand between a subject and its verb, `adverbial` opens what stands before a
    subject, `relative` are pronouns that are the subject of a relative clause, `aside` opens what
    may be left out behind a comma though it has a verb. `that` opens what somebody says or thinks,
    `condition` what the statement holds under: both stay. `frame` says that something is so and may
    go, `claim` are verbs of saying what may not be so: they stay. `with_date` are words that stand
    for nothing without their date ("the hearing was on"), `joiner` are the words that join two
    parts. `clock` is a time of day behind a date. `denial` are words that deny the verb beside
    them, `infinitive` what makes such a verb an order ("not to"), `he` the pronouns of one person
    as a subject, `one` those of one person in every case, `his` those that own, `to_him` those to
    whom something is done, `of_letter` those of who writes and who reads. `verb_of_one` is the form
    of a verb that shows that one person did it, where no subject need stand, `completing` the end
    of a part behind a comma that says what was asked or forbidden. With `thing_is_it` a "he" is no
    thing. `article` opens a noun; empty where nouns have none. With `verb_second` the verb changes
    its place when the date goes.
    """

    helpers: str
    adverbial: str
    relative: str
    aside: str
    that: str
    condition: str
    frame: str
    claim: str
    with_date: str
    joiner: str
    clock: str
    denial: str
    infinitive: str
    he: str
    one: str
    of_letter: str
    his: str = "(?!)"
    to_him: str = "(?!)"
    verb_of_one: str = "(?!)"
    completing: str = "(?!)"
    thing_is_it: bool = False
    article: str = ""
    verb_second: bool = False


HEADLINES: Mapping[str, HeadlineLanguage] = {
    "en": HeadlineLanguage(
        helpers=(
            r"was|were|is|are|has|have|had|been|be|being|will|would|shall|should|could|can|may"
            r"|might|must|did|does|do|got|not|never|no|longer|also|then|first|again|later|still"
            r"|already|now|only|just|soon|finally|therefore|however|thus|hereby|\w+ly"
        ),
        adverbial=(
            r"in|on|at|after|before|following|since|during|despite|according|under|by|with"
            r"|together|along|as|from|for|when|while|although|though|because|until|upon|once"
            r"|between|within|through|throughout|to|of|per|pursuant|given|without|via|if|unlike"
            r"|(?:\w+ ){1,2}(?:later|after|before|ago|earlier)|then|later|earlier|today|yesterday"
            r"|however|moreover|meanwhile|there|around|about|instead|finally"
        ),
        relative="who|which|that",
        aside=r"who|whom|whose|which|where|when|while|as|thereby|though|although|because|since",
        that="that",
        condition="if|unless|provided|except",
        frame=(
            r"(?:we|i) (?:hereby |also |must |would like to )*(?:remind|inform|notify)(?: you)?"
            r"|it is (?:\w+ )*(?:not disputed|not contested|undisputed|common ground|established"
            r"|noted|known|recalled)|please note|as a result|the (?:\w+ ){0,3}(?:chamber|court"
            r"|panel|tribunal|department|judges?) (?:also |further )?(?:notes|accepts|observes"
            r"|recalls|establishes)|it (?:follows|appears)"
        ),
        claim=(
            r"argu(?:e[sd]?|ing)|claim(?:s|ed)?|contend(?:s|ed)?|alleg(?:es?|ed|ing)"
            r"|submit(?:s|ted|ting)? that|maintain(?:s|ed)? that|insist(?:s|ed)?|said|says?|stated"
            r"|states|told \w+|denie[sd]|accord\w+ to|asserts?|asserted|suggest(?:s|ed)|believes?"
            r"|believed|thinks?|thought|reportedly|allegedly|explained|testified|doubts?"
        ),
        with_date=(
            r"is|was|are|were|be|been|set|scheduled|planned|due|fixed|dated|starts?|started|begins?"
            r"|began|ends?|ended|falls?|fell|lasts?|lasted|between|until|expires?|postponed|moved|only|just"
        ),
        joiner="and|or|but|that|which|who|while|whereas|however|so",
        clock=r"(?:at |from )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?| h| o['’]clock)?|at \d{1,2} ?[ap]m",
        denial=r"not|never|no longer|nor|neither|didn['’]t|wasn['’]t|hasn['’]t|weren['’]t",
        infinitive="to",
        he="he|she",
        one="he|she|his|her|him",
        of_letter=r"i|me|my|we|us|our|you|your",
        his=r"his|(?<!let\s)(?<!made\s)(?<!saw\s)(?<!heard\s)her",
        thing_is_it=True,
        article="the|an?|his|her|their|its|our|my|your|this|that|these|those|some|two|three|both",
    ),
    "lt": HeadlineLanguage(
        helpers=r"buvo|yra|bus|būtų|nebuvo|nėra|nebus|taip|pat|vėl|jau|dar|vėliau|tada|pirmą|kartą",
        adverbial=(
            r"į|iš|su|be|dėl|pagal|po|prie|prieš|nuo|iki|už|apie|per|tarp|kai|kadangi|nors|jei"
            r"|vadovaudam\w+|remdam\w+|šiandien|vakar|vėliau|ten|todėl|atsižvelg\w+|be to|vykdant"
            r"|(?:\w+ ){1,2}metu"
        ),
        relative="kuris|kuri|kurie|kurios",
        aside=(
            r"kur\w*|nes|kadangi|nors|\w+dam(?:as|a|asi|asis|iesi|osi|i|os)|susidedant\w+|tačiau"
            r"|bet|o|todėl"
        ),
        that="kad|jog",
        condition="jei|jeigu|nebent",
        frame=(
            r"(?:taip pat )?(?:primename|informuojame|pranešame|pažymime|pažymėtina|nustatyta"
            r"|matyti|žinoma)|(?:\w+ ){0,4}(?:kolegija|teismas|departamentas) (?:taip pat )?"
            r"(?:pažymi|nustatė|konstatavo|konstatuoja)|nėra ginčo|neginčijama"
        ),
        claim=(
            r"teigia|teigė|nurodo|nurodė|tvirtina|tvirtino|mano|manė|sako|sakė|pareiškė"
            r"|paaiškino|įrodinėja|anot|pasak"
        ),
        with_date=r"yra|buvo|bus|numatyt\w+|paskirt\w+|galioja|galiojo|prasidėjo|baigėsi|tarp|tik",
        joiner="ir|bei|bet|o|tačiau|kad|kuris|kuri|nors|ar|arba",
        clock=r"\d{1,2}(?:[:.]\d\d)? ?(?:val\.?|h)(?: \d\d min\.?)?|\d{1,2}:\d\d",
        denial="ne|nebuvo|nėra|niekada|nebus",
        infinitive="(?!)",
        he="jis|ji",
        one="jis|ji|jam|jai|jį|ją|jo|jos",
        of_letter=r"aš|man|mano|mes|mus|mums|mūsų|jūs|jus|jums|jūsų",
        to_him="jam|jai",
        verb_of_one=r"\w+(?:ė|ėjo|avo|ojo|si)",
    ),
    "ru": HeadlineLanguage(
        helpers=r"был|была|было|были|есть|будет|будут|не|никогда|также|затем|впервые|снова|уже|ещ[её]",
        adverbial=(
            r"в|во|на|с|со|к|по|из|за|о|об|от|до|для|без|через|при|под|над|у|после|перед|против"
            r"|согласно|вследствие|несмотря|когда|пока|если|хотя|сегодня|вчера|затем|позже|там"
            r"|являясь|руководствуясь|учитывая|кроме|вместе"
        ),
        relative="который|которая|которое|которые",
        aside=(
            r"котор\w+|где|когда|так как|поскольку|хотя|а|но|однако|чтобы"
            r"|\w+(?:вш|ющ|ящ|емы|нны)\w+"
        ),
        that="что|будто",
        condition="если|в случае",
        frame=(
            r"(?:также )?(?:сообщаем|напоминаем|уведомляем|информируем)(?: вам| вас)?|(?:\w+ ){0,3}"
            r"(?:судом |следствием )?установлено|известно|(?:\w+ ){0,3}(?:суд|коллегия|департамент)"
            r" (?:\w+ )?(?:отмечает|установил|учитывает)"
        ),
        claim=(
            r"утвержда\w+|заявил\w*|заявля\w+|сказал\w*|пояснил\w*|считает|полагает|указал\w*"
            r"|указыва\w+|настаива\w+|якобы|по словам|по мнению|сообщил\w*|рассказал\w*|обвиня\w+"
        ),
        with_date=r"назначен\w*|состоится|это|датирован\w*|действует|действовал\w*|между|начался|началось|только|лишь",
        joiner="и|а|но|или|что|который|однако|также",
        clock=r"(?:в )?\d{1,2}[:.]\d\d(?: ?ч(?:ас\w*|\.)?)?|в \d{1,2} час\w*",
        denial="не|никогда|ни",
        infinitive="(?!)",
        he="он|она",
        one="он|она|ему|ей|его|её|ее",
        of_letter=r"я|меня|мне|мо[йяеёи]|моего|моей|мы|нас|нам|наш\w*|вы|вас|вам|ваш\w*",
        to_him="ему|ей",
        verb_of_one=r"\w+(?:л|ла|лся|лась)",
    ),
    "uk": HeadlineLanguage(
        helpers=r"був|була|було|були|є|буде|будуть|не|ніколи|також|потім|вперше|знову|вже|ще",
        adverbial=(
            r"у|в|на|з|із|зі|до|по|за|про|від|для|без|через|при|під|над|після|перед|проти|згідно"
            r"|внаслідок|коли|поки|якщо|хоча|сьогодні|вчора|потім|пізніше|там|керуючись|крім|разом"
        ),
        relative="який|яка|яке|які|що",
        aside=r"як(?:ий|а|е|і|ого|ої|ому|им|их)|де|коли|оскільки|хоча|а|але|однак|щоб|\w+(?:вш|юч)\w+",
        that="що|ніби",
        condition="якщо|у разі",
        frame=(
            r"(?:також )?(?:повідомляємо|нагадуємо|інформуємо)(?: вам| вас)?"
            r"|(?:\w+ ){0,3}(?:судом )?встановлено|відомо"
            r"|(?:\w+ ){0,3}(?:суд|колегія) (?:\w+ )?(?:зазначає|встановив)"
        ),
        claim=(
            r"стверджу\w+|заяви\w+|сказа\w+|поясни\w+|вважає|зазначи\w+|вказу\w+|вказа\w+|нібито"
            r"|за словами|на думку|повідоми\w+|розпові\w+|обвинувачу\w+"
        ),
        with_date=r"призначен\w*|відбудеться|це|датован\w*|діє|діяло|між|почався|почалося|лише|тільки",
        joiner="і|й|та|а|але|або|що|який|однак|також",
        clock=r"(?:о|об) \d{1,2}[:.]\d\d|\d{1,2}[:.]\d\d(?: ?год\w*\.?)?|о \d{1,2} год\w*",
        denial="не|ніколи|ні",
        infinitive="(?!)",
        he="він|вона",
        one="він|вона|йому|їй|його|її",
        of_letter=r"я|мене|мені|мій|моя|моє|мого|моєї|ми|нас|нам|наш\w*|ви|вас|вам|ваш\w*",
        to_him="йому|їй",
        verb_of_one=r"\w+(?:в|ла|вся|лася)",
    ),
    "pl": HeadlineLanguage(
        helpers=(
            r"był|była|było|byli|jest|są|został|została|zostało|zostali|zostały|będzie|będą|nie"
            r"|nigdy|także|również|następnie|ponownie|już|jeszcze|się"
        ),
        adverbial=(
            r"w|we|na|z|ze|do|po|za|o|od|dla|bez|przez|przy|pod|nad|u|przed|przeciwko|według"
            r"|zgodnie|kiedy|gdy|gdyż|jeśli|chociaż|dziś|wczoraj|potem|później|tam|wobec|wraz|mimo"
        ),
        relative="który|która|które|którzy",
        aside=r"któr\w+|gdzie|gdy|ponieważ|gdyż|choć|chociaż|a|ale|lecz|aby|\w+ąc(?:y|a|e|ym|ego)?",
        that="że|iż",
        condition="jeśli|jeżeli|chyba",
        frame=(
            r"(?:także )?(?:informujemy|przypominamy|zawiadamiamy)|ustalono|wiadomo|bezsporne jest"
            r"|(?:\w+ ){0,3}(?:sąd|organ) (?:\w+ )?(?:zauważa|ustalił|wskazuje)"
        ),
        claim=(
            r"twierdz\w+|powiedzia\w+|oświadczy\w+|stwierdzi\w+|uważa\w*|podnosi\w*|podał\w*"
            r"|wyjaśni\w+|zezna\w+|rzekomo|według|zdaniem|zarzuca\w*"
        ),
        with_date=r"jest|był|była|było|wyznaczon\w+|zaplanowan\w+|trwał\w*|między|datowan\w+|dopiero|tylko",
        joiner="i|a|ale|oraz|lub|że|który|która|jednak|natomiast",
        clock=r"(?:o )?(?:godz\.?|godzinie) \d{1,2}(?:[:.]\d\d)?|o \d{1,2}[:.]\d\d",
        denial="nie|nigdy",
        infinitive="(?!)",
        he="on|ona",
        one="on|ona|mu|go|ją|jego|jej",
        of_letter=r"ja|mnie|mi|mój|moj\w+|my|nas|nam|nasz\w*|pan[auio]?|państw\w+|pański\w*",
        to_him="mu",
        verb_of_one=r"\w+(?:ł|ła)",
    ),
    "de": HeadlineLanguage(
        helpers=(
            r"wurde|wurden|ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|worden|nicht|nie"
            r"|auch|dann|erneut|wieder|bereits|schon|noch|zudem|sich|am|im"
        ),
        adverbial=(
            r"in|im|an|am|auf|aus|bei|mit|nach|von|vom|zu|zum|zur|für|gegen|durch|über|unter|vor"
            r"|wegen|um|seit|bis|laut|gemäß|trotz|während|als|nachdem|bevor|wenn|weil|obwohl|heute"
            r"|gestern|dann|danach|später|dort|aufgrund|zusammen"
        ),
        relative="(?!)",
        aside=(
            r"der|die|das|dessen|deren|dem|den|wo|weil|da|obwohl|wobei|nachdem|bevor|um|aber|doch"
            r"|jedoch|welche\w*|als"
        ),
        that="dass|daß",
        condition="wenn|falls|sofern|außer",
        frame=(
            r"(?:wir |hiermit |ich )*(?:teilen|weisen|erinnern|informieren) (?:\w+ ){0,3}(?:mit"
            r"|darauf hin|daran|darüber)|es (?:ist|steht) (?:unstreitig|unbestritten|fest|bekannt)"
            r"|(?:das |die |der )?(?:gericht|kammer|senat) (?:stellt fest|weist darauf hin)"
        ),
        claim=(
            r"behaupte\w+|sagt\w*|erklärt\w*|meint\w*|gab(?:en)? an|gibt an|trägt vor|trug vor"
            r"|angeblich|laut|zufolge|bestreitet|bestritt|schilderte|beschuldig\w+"
        ),
        with_date=r"ist|war|sind|waren|findet|fand|angesetzt|geplant|begann|endete|zwischen|datiert|erst|nur",
        joiner="und|aber|oder|dass|sowie|doch|jedoch|während",
        clock=r"(?:um |ab )?\d{1,2}(?:[:.]\d\d)? uhr|um \d{1,2}[:.]\d\d",
        denial=r"nicht|nie|niemals|kein\w*",
        infinitive="zu",
        he="er|sie",
        one=r"er|ihn|ihm|sie(?= (?:wurde|war|ist|hat|hatte|wird|sei|habe|werde)(?!\w))",
        of_letter=r"ich|mich|mir|mein\w*|wir|uns|unser\w*",
        to_him="ihm",
        verb_of_one=r"\w+te|floh|kam|verließ",
        completing=r"(?!(?:um|ohne|statt|anstatt) ).*(?<!\w)(?:zu \w+n|\w{2,}zu\w{2,}n)",
        article=r"der|die|das|den|dem|des|eine?[mnrs]?|seine?[mnrs]?|ihre?[mnrs]?|diese[mnrs]?|zwei",
        verb_second=True,
    ),
    "fr": HeadlineLanguage(
        helpers=(
            r"a|ont|avait|avaient|est|sont|était|étaient|fut|furent|sera|seront|été|ne|n['’]|pas"
            r"|jamais|plus|aussi|ensuite|également|se|s['’]|y|en|l['’]|lui|déjà|d['’]abord|\w+ment"
        ),
        adverbial=(
            r"à|au|aux|de|du|des|en|dans|par|pour|sur|avec|contre|vers|chez|sans|sous|devant|après"
            r"|avant|depuis|pendant|selon|lors|lorsque|quand|malgré|suite|dès|comme|si|alors|puis"
            r"|ensuite|hier|aujourd['’]hui|là|ainsi|entre|conformément"
        ),
        relative="qui|lequel|laquelle",
        aside=r"qui|dont|où|lequel|laquelle|alors|tandis|bien|mais|puis|estimant|demandant|\w+ant",
        that=r"que|qu['’]",
        condition="si|sauf|à condition",
        frame=(
            r"(?:nous |je )(?:vous )?(?:informons|rappelons|informe|rappelle|notifions)"
            r"|il (?:est|n['’]est) (?:pas )?(?:constant|établi|contesté)"
            r"|(?:la |le )(?:cour|tribunal) (?:relève|note"
            r"|constate)"
        ),
        claim=(
            r"affirm\w+|prétend\w*|soutient|soutenu|déclar\w+|dit|selon|allègu\w+|estime|expliqu\w+"
            r"|précis\w+|prétendument|nie"
        ),
        with_date=(
            r"est|était|sont|étaient|fut|sera|fixée?s?|prévue?s?|datée?s?|commence|commença|entre"
            r"|expire|reportée?|seulement|que"
        ),
        joiner="et|mais|ou|que|qui|puis|tandis|alors",
        clock=r"(?:à )?\d{1,2} ?(?:h|heures?)(?: ?\d\d)?|à \d{1,2}[:.]\d\d",
        denial=r"pas|jamais|plus",
        infinitive="(?!)",
        he="il|elle",
        one=(
            r"il(?! (?:y|faut|est|ressort|résulte|s['’]agit|apparaît|a été (?:décidé|établi"
            r"|constaté|jugé|ordonné)))|elle|lui(?!-)"
        ),
        of_letter=r"je|j['’]|me|mon|ma|mes|nous|notre|nos|vous|votre|vos",
        to_him="lui",
        article=r"le|la|les|l['’]|une?|des|son|sa|ses|leurs?|cette?|ces?|mon|ma|notre|deux",
    ),
    "kk": HeadlineLanguage(
        helpers=r"болды|еді|емес|жоқ|да|де|тағы|қайта|кейін|бұрын",
        adverbial=r"егер|бүгін|кеше|содан|кейін|сонда|сәйкес",
        relative="(?!)",
        aside=r"өйткені|себебі|бірақ|ал|алайда",
        that="(?!)",
        condition="егер",
        frame="(?:сізге )?хабарлаймыз",
        claim=r"деді|айтты|мәлімдеді|деп|түсіндірді|айтуынша|пікірінше",
        with_date=r"белгіленді|белгіленген|өтеді|болады|тек",
        joiner="және|мен|ал|бірақ|немесе",
        clock=r"(?:сағат )?\d{1,2}[:.]\d\d(?:-[а-яәіңғүұқөһ]+)?|сағат \d{1,2}(?:-[а-яәіңғүұқөһ]+)?",
        denial="емес|жоқ|ешқашан",
        infinitive="(?!)",
        he="ол",
        one="ол|оған|оны|оның",
        of_letter=r"мен|менің|маған|біз|біздің|бізге|сіз|сіздің|сізге",
        to_him="оған",
        verb_of_one=r"\w+(?:ды|ді|ты|ті)",
    ),
}
