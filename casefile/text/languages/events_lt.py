"""Lithuanian words of events."""

from casefile.text.event_language import EventLanguage

EVENTS = EventLanguage(
    told={
        "apply": (
            r"pateik(?:ė|usi|ęs|ta|tas|davo) (?:\S+ ){0,3}(?:prašym\w+"
            r"|pareiškim\w+)(?! dėl peržiūr)|(?:pa)?prašė (?:\S+ )?(?:prieglobs\w+|apsaug\w+)"
            r"|kreipėsi dėl prieglobs\w+|prašym\w+ (?:\S+ ){0,3}(?:pateikt\w+|pateikė|gaut\w+"
            r"|užregistruot\w+)"
            r"|kreip(?:ėsi|dama\w*|dam\w+) (?:\S+ ){0,4}(?:prieglobs\w+|apsaug\w+)"
            r"|prieglobs\w+ (?:\S+ ){0,2}(?:paprašė|prašė)"
            r"|kreipėsi į (?:europos žmogaus|jungtinių tautų|\S+ komitet)\w*"
            r"|peticij\w+ (?:\S+ ){0,3}(?:pateik\w+|padav\w+)|pateikė (?:\S+ ){0,3}peticij\w+"
            r"|kreip(?:ėsi|damas\w*) į (?:strasbūr\w+|ežtt)"
        ),
        "reconsider": (
            r"(?:pa)?prašė (?:\S+ ){0,6}(?:persvarstyti|peržiūrėti|iš naujo (?:iš)?nagrinėti)"
        ),
        "appeal": (
            r"(?:ap)?skund(?:ą|us|o) (?:\S+ ){0,4}(?:padavė|pateikė|paduot\w+|pateikt\w+)"
            r"|(?:pa(?:davė|teikė)) (?:\S+ ){0,3}(?:apeliacinį |atskirąjį )?skundą|apskundė"
            r"|apskųst\w+|skundas (?:\S+ ){0,2}paduotas"
            r"|kreip(?:ėsi|tasi|damas\w*) į (?:\S+ ){0,4}teism\w+"
            r"|(?:ap)?skun(?:dė|dęs|dusi|dė\w*)|padavė (?:\S+ ){0,4}(?:į teismą|skundą)"
            r"|pateikė (?:\S+ ){0,4}(?:skundą|ieškinį)"
            r"|skund(?:as|ą) (?:\S+ ){0,4}(?:gaut\w+|išsiųst\w+|įteikt\w+)|ginčij(?:o|a)"
        ),
        "refuse": (
            r"atsisakė (?:\S+ )?(?:suteikti|pripažinti|išduoti|nagrinėti|tenkinti)"
            r"|atsisakyta (?:suteikti|išduoti)|atmetė (?:\S+ ){0,3}prašym\w+"
            r"|prašymas (?:\S+ ){0,3}atmestas|nesuteik(?:ė|tas|ta)"
            r"|nesutiko (?:suteikti|išduoti|priimti)|(?:neigiam\w+) (?:atsakym\w+|sprendim\w+)"
            r"|atsisak\w+ (?:\S+ ){0,3}(?:suteikti|pripažinti|išduoti)"
            r"|nepripažin(?:o|tas|ta) pabėgėl\w+|nesuteikiu"
            r"|prieglobs\w+ (?:\S+ ){0,3}nesuteik\w+"
            r"|atsisak(?:ė|yta) (?:\S+ ){0,2}(?:taikyti|išduoti)"
        ),
        "grant": (
            r"suteik(?:ė|tas|ta|tą) (?:\S+ ){0,3}(?:prieglob\w+|statusą|apsaugą|leidim\w+)"
            r"|išdavė (?:\S+ ){0,3}leidim\w+|pripaži(?:no|ntas) pabėgėliu"
        ),
        "annul": (
            r"panaikin(?:o|ta|tas|us|usi|ęs)|pripažin(?:o|tas|ta) (?:\S+ )?(?:neteisėt\w+"
            r"|negaliojanči\w+)|atšauk(?:ė|tas|ta)"
            r"|(?:sprendim\w+|nutart\w+|įsakym\w+) (?:\S+ ){0,4}(?:panaikin"
            r"|atšauk)(?:o|ė|ta|tas|us)"
            r"|(?:pripažino|pripažinta) (?:\S+ ){0,4}neteisėt\w+"
        ),
        "uphold": r"palik(?:o|tas|ta) (?:\S+ ){0,4}nepakeist\w+|patenkin(?:o|tas|ta)|patvirtino"
        r"|skund(?:as|ą) (?:\S+ ){0,4}(?:patenkin\w+|tenkin\w+)"
        r"|tenkino (?:\S+ ){0,3}skund\w+|palaik(?:ė) (?:\S+ ){0,3}(?:pusę|sprendimą)",
        "dismiss": (
            r"atmet(?:ė|us|usi) (?:\S+ ){0,4}(?:skund\w+|ieškin\w+)|skund(?:as"
            r"|ą) (?:\S+ ){0,3}(?:atmest\w+|atmetė|netenkin\w+)|netenkin(?:o|tas)"
            r"|skund(?:as|ą|us) (?:\S+ ){0,4}(?:atmet\w*|atmest\w+|nepatenkin\w+|netenkin\w+)"
            r"|atmetė|nepatenkino (?:\S+ ){0,3}skund\w+|bylai (?:\S+ )?(?:padėtas|padėjo) taškas"
        ),
        "remit": (
            r"(?:į)?pareigo(?:jo|ta) (?:\S+ ){0,6}(?:iš naujo|nagrinėti)|grąžin(?:o|ta) (?:bylą"
            "|nagrinėti)|perda(?:vė|ta) nagrinėti iš naujo"
        ),
        "decide": (
            r"nusprendė|nutarė|priėmė (?:\S+ ){0,3}(?:sprendimą|nutartį|nutarimą)|priimt(?:as|a"
            r"|i) (?:\S+ )?(?:sprendim\w+|nutart\w+)?|konstatavo|išnagrinėjo|pripažino|paskelb(?:ė"
            "|tas|ta)"
            r"|nutrauk(?:ė|ta|tas) (?:\S+ ){0,3}(?:byl\w+|procedūr\w+|nagrinėjim\w+|tyrim\w+)"
            r"|(?:byla|procedūra|nagrinėjimas) (?:\S+ ){0,2}nutraukt\w+|leido"
        ),
        "expel": (
            r"(?:nusprendė|nuspręsta|įpareigo(?:jo|tas)) (?:\S+ ){0,3}(?:išsiųsti|grąžinti"
            r"|išvykti)|sprendim\w+ (?:\S+ ){0,3}(?:dėl išsiuntimo|išsiųsti)(?: priim\w+)?"
            r"|uždrau(?:dė|sta) (?:\S+ )?atvykti"
            r"|(?:sprendim\w+) (?:\S+ ){0,6}(?:grąžinti|išsiųsti|dėl grąžinimo)"
            r"|įpareigo(?:jo|ta|tas) (?:\S+ ){0,4}išvykti"
            r"|nurod\w+ (?:\S+ ){0,3}(?:palikti|išvykti)"
        ),
        "measure": (
            r"(?:taikė|pritaikė|nurodė) (?:\S+ ){0,4}laikin\w+ (?:apsaugos )?priemon\w+"
            r"|sustabd(?:ė|ytas|yta) (?:\S+ ){0,3}(?:vykdym\w+|išsiuntim\w+)"
            r"|uždraudė (?:\S+ ){0,5}(?:išsiųsti|išduoti|grąžinti|išsiuntim\w+)"
            r"|sustabdė (?:\S+ ){0,4}(?:išdavim\w+|grąžinim\w+)"
            r"|(?:nurodė|paprašė|įpareigojo) (?:\S+ ){0,4}(?:neišsiųsti|negrąžinti|neišduoti"
            "|nedeportuoti|susilaikyti)"
            r"|(?:pritaikė|taikė|taikyt\w+) (?:\S+ ){0,3}(?:39 taisykl\w+|laikin\w+)"
            "|laikinai uždraudė|sustabdė"
        ),
        "reopen": (
            r"(?:procedūra|byla|procesas|nagrinėjimas) (?:\S+ ){0,2}(?:atnaujint\w+"
            r"|pradėt\w+ iš naujo)|atnaujin(?:o|ta|tas) (?:\S+ ){0,3}(?:procedūr\w+|byl\w+"
            r"|nagrinėjim\w+)"
        ),
        "hear": (
            r"(?:posėdyje|posėdis)(?: \S+){0,7} (?:išnagrinė\w+|vyko|įvyko|surengtas)|posėdyje"
            r"|nagrinėjo bylą|byla (?:\S+ ){0,2}išnagrinėta|posėd\w+ (?:vyko|įvyko)"
            r"|(?:teism\w+|byla|procesas) (?:\S+ ){0,4}prasid\w+|prasid(?:ėjo"
            r"|ės) (?:\S+ ){0,3}(?:teism\w+|proces\w+)"
            r"|(?:nagrinės|svarstys|išnagrinės) (?:\S+ ){0,4}(?:byl\w+|skund\w+|sprendim\w+"
            r"|apeliacij\w+)|posėdis (?:\S+ ){0,3}(?:paskirtas|numatytas|vyks|buvo)"
            r"|byla (?:\S+ ){0,3}(?:bus nagrinėjama|paskirta|nagrinėta)"
        ),
        "interview": (
            r"apklaus(?:a|os) (?:\S+ ){0,2}(?:vyko|įvyko|surengta|atlikta)|(?:buvo )?apklaust(?:as"
            "|a|i)|apklausė|(?:apklausai|į apklausą)"
            r"|(?:tard(?:ė|ė|omas|oma|ė\w*)|kvočiam\w+|kvotė)|apklaus(?:ė|ta|tas|ti|iama|iamas)"
            r"|davė parodym\w+"
        ),
        "summon": (
            "(?:iš|pa)?kvie(?:tė|stas|sta)|kviečiame jus|(?:buvo )?iškviest(?:as|a)"
            "|įteiktas šaukimas"
            r"|neatvyko (?:\S+ ){0,3}(?:apklaus\w+|šaukim\w+)|gavo šaukimą"
        ),
        "detain": (
            "sulaik(?:ė|ytas|yta|yti)|suėm(?:ė)|suimt(?:as|a|i)|(?:buvo )?(?:laikomas|laikoma"
            r"|laikomi) (?:\S+ ){0,3}(?:areštin\w+|kalėjim\w+|centre|suėmim\w+)|įkalin(?:o|tas|ta)"
            r"|apgyvendin(?:o|tas|ta) (?:\S+ ){0,3}(?:užsieniečių|centre)|uždary(?:tas|ta|tė)"
            r"|išsivedė|kalin(?:ama|amas"
            r"|ta|tas)|laikyt(?:as|a|i) (?:\S+ ){0,3}(?:areštin\w+|kalėjim\w+|centre"
            "|rūsyje)"
            r"|(?:pasienie\w+|pareigūn\w+|policij\w+|tarnyb\w+) (?:\S+ ){0,3}(?:sulaikė|suėmė"
            r"|išsivežė|paėmė)|(?:sulaik|suim)\w+ (?:\S+ ){0,3}(?:pasienie\w+|pareigūn\w+)"
            r"|(?:leido|leista|nuspręsta) (?:\S+ ){0,3}(?:laikyti|sulaikyti|apgyvendinti)"
            r"|uždaryt\w+ (?:\S+ ){0,3}(?:centre|stovykloje)"
            r"|perkel(?:tas|ta|ė) (?:\S+ ){0,3}(?:kalėjimą|centrą|areštinę)"
            r"|(?:apgyvendin|laik)\w+ (?:\S+ ){0,3}pabradėje"
            r"|atimta (?:\S+ )?laisvė|laisvė (?:\S+ )?atimta"
        ),
        "prolong": (
            r"pratęs(?:ė|tas|ta|usi|ęs) (?:\S+ ){0,4}(?:suėmim\w+|sulaikym\w+|laikym\w+)"
            r"|(?:suėmim\w+|sulaikym\w+|laikym\w+) (?:\S+ ){0,3}pratęs\w+"
            r"|šį terminą (?:\S+ )?pratęs\w+"
        ),
        "release": (
            r"paleis(?:tas|ta|ti)|paleido|išleis(?:tas|ta)|sulaikym\w+ (?:\S+ ){0,3}(?:pakei\w+"
            r"|nutrauk\w+|panaikin\w+)"
            r"|išėjo į laisvę|(?:pa|iš)leido (?:\S+ ){0,3}(?:iš|į)"
            r"|leido (?:\S+ ){0,2}(?:išeiti|grįžti namo)"
            r"|panaikino (?:\S+ ){0,2}(?:sulaikym\w+|suėmim\w+)|paleid\w+ iš"
        ),
        "extradite": (
            r"prašym\w+ (?:\S+ )?(?:išduoti(?! (?:\S+ ){0,3}(?:leidim\w+|vizą|pas\w+|dokument\w+"
            r"|pažym\w+))|dėl (?:\S+ ){0,3}(?:išdavimo|ekstradicijos))"
            r"|(?:pa)?prašė (?:\S+ )?išduoti(?! (?:\S+ ){0,3}(?:leidim\w+|vizą|pas\w+|dokument\w+"
            r"|pažym\w+))|ekstradicijos prašym\w+ (?:\S+ ){0,3}(?:pateik|gaut|išsiuntė"
            r"|atsiuntė)\w*|(?:pateikė|gavo|atsiuntė|išsiuntė) (?:\S+ ){0,2}ekstradicijos prašymą"
        ),
        "order_arrest": (
            r"(?:pa)?skyrė (?:\S+ ){0,4}(?:suėmim\w+|kardom\w+|namų arešt\w+)|(?:pa)?skirt(?:as"
            r"|a) (?:\S+ ){0,3}suėmim\w+|suėmim\w+ (?:\S+ ){0,3}(?:paskirt\w+|paskyrė)"
            r"|išduotas (?:\S+ )?arešto orderis"
            r"|už akių (?:\S+ ){0,3}(?:suėm\w+|nutar\w+ suimti|skyrė suėmim\w+)"
            r"|(?:sankcionavo|leido) (?:\S+ ){0,3}suėmim\w+"
            r"|išdavė (?:\S+ ){0,2}(?:arešto|suėmimo) (?:orderį|nutartį)"
        ),
        "charge": (
            r"pareikš(?:ti|tas|ė) (?:\S+ ){0,3}(?:įtarim\w+|kaltinim\w+)|pradė(?:tas"
            r"|jo) (?:\S+ ){0,3}(?:ikiteismin\w+|baudžiam\w+)"
            r"|iškelt\w+ (?:\S+ )?(?:baudžiam\w+ )?byl\w+|(?:ap)?kaltin(?:o|tas|ta|amas)"
            r"|(?:iškėlė|iškelta|pradėjo|pradėta) (?:\S+ ){0,4}(?:byl\w+|ikiteismin\w+ tyrim\w+"
            r"|tyrim\w+)|pateikt\w+ (?:\S+ ){0,2}(?:kaltinim\w+|įtarim\w+)"
        ),
        "sentence": r"nuteis(?:tas|ta|ė)|pripažin(?:o|tas|ta) kalt\w+|nubau(?:dė|stas|sta)"
        r"|(?:skyrė|paskyrė|skirta|paskirta) (?:\S+ ){0,5}(?:baud\w+|bausm\w+)|nubaust\w+",
        "wanted": r"paskelb(?:ta|ė) (?:\S+ ){0,3}paieška|paieškom(?:as|a)"
        r"|(?:yra |buvo )?(?:paskelb\w+ )?(?:ieškom(?:as|a)|paieškom(?:as|a))"
        r"|paskelb\w+ (?:\S+ ){0,4}(?:paiešk\w+)",
        "search": r"krata|(?:at)?lik(?:ta|o) krat\w+|kratą",
        "threaten": (
            "(?:su)?muš(?:tas|ta|ė)|grasin(?:o|ta|ama)|kankin(?:o|tas|ta)|užpul(?:tas|ta|ė)"
            "|persekio(?:jo|tas|ta)|pagrob(?:tas|ta|ė)"
            "|sumušė|mušė|mušam(?:as|a)|grasina|gąsdin(?:o|a)"
            r"|(?:su|pri)muš\w+|sekė|persekioj(?:a|ami|amas|ama|o|ęs|usi|ot\w+)|padegė|išdaužė"
            r"|subadė (?:\S+ ){0,2}padang\w+"
            r"|(?:gąsdin|grasin)\w+"
        ),
        "enter": (
            r"atvyko|įvažiavo|atvykęs|atvykusi|atskrido|kirto sieną"
            "|atvažiavo"
            "|pasiekė|grįžo į|įžengė į|atsidūrė|atkeliavo"
            r"|(?:su)?grįžo"
        ),
        "leave": r"išvyko|pabėgo|paliko (?:\S+ )?(?:šalį|valstybę|\w+iją)|išvykęs"
        "|pasitrauk(?:ė|ęs|usi)|išvažiavo|emigravo|išskrido|paspruko|nukeliavo",
        "deport": (
            r"(?:buvo )?(?:išsiųst(?:as|a|i)|išduot(?:as|a) \w+ai|grąžint(?:as|a)|perduot(?:as|a))"
        ),
        "publish": (
            r"(?:pa)?skelb(?:ė|tas|ta) (?:\S+ ){0,3}(?:straipsn\w+|vaizdo|film\w+|įraš\w+)"
            "|paviešin(?:o|ta)|publikav(?:o|ta|as)"
        ),
        "urge": (
            r"(?:pa)?ragino|kreipėsi į|(?:pa)?rašė (?:\S+ )?laišką|kvietė (?:ministr\w+"
            r"|vyriausyb\w+)"
            r"|(?:para|kreip)\w+ (?:\S+ ){0,3}laišk\w+|kreipėsi (?:\S+ ){0,4}su laišku"
            "|kreipiamės į|raginame"
            r"|(?:įteikė|įteiks|perdavė) (?:\S+ ){0,3}(?:laišk\w+|peticij\w+|kreipim\w+)"
            r"|kreipėsi (?:\S+ ){0,3}į (?:ministr\w+|prezident\w+|seim\w+|vyriausyb\w+)"
            r"|prašome (?:jūs\w+ )?(?:\S+ ){0,3}(?:sustabdyti|neišsiųsti)|parašė"
        ),
        "forward": r"(?:per|iš|nu)siųst(?:as|a)|perduot(?:as|a)|adresuot\w+",
        "say": r"sakė|teigė|pareiškė|nurodė|paaiškino|pasakė|pažymėjo|patvirtino",
        "notify": r"(?:pra|in)(?:nešė|formavo|formuot\w+)|pranešė|pranešta|įteik(?:tas|ta|ė)"
        r"|(?:sprendim|nutart)\w+ (?:\S+ ){0,3}gaut\w+|gaut(?:as"
        r"|a) (?:\S+ ){0,5}(?:sprendimas|nutartis|raštas)",
        "respond": r"atsiliepim\w+ (?:\S+ )?(?:pateikė|pateikt\w+)|atsakė"
        r"|atsiliepime (?:\S+ ){0,2}(?:prašė|nurodė|nesutiko)"
        r"|pateikė (?:\S+ ){0,3}atsiliepim\w+",
        "kill": r"(?:nu)?žuvo|nužudyt(?:as|a|i)|nužudė|mirė|dingo",
        "marry": r"susituokė|vedė|ištekėjo|išsiskyrė|gimė (?:sūnus|dukra|vaikas)",
        "treat": (
            r"(?:buvo )?(?:gydyt\w+|hospitalizuot\w+|operuot\w+|sužeist\w+|diagnozuot\w+)|gydėsi"
            "|nustatyta diagnozė"
            r"|(?:perkelt|nuvežt|išvežt|paguldyt)(?:as|a) (?:\S+ ){0,3}ligonin\w+"
            r"|(?:perkėlė|nuvežė|paguldė) (?:\S+ ){0,3}ligonin\w+"
            r"|(?:atvežt|pristatyt|nugabent)(?:as|a) (?:\S+ ){0,3}ligonin\w+"
            r"|ligonin\w+ (?:\S+ ){0,3}(?:atvežt|paguldyt|pristatyt|nugabent|hospitalizuot)\w+"
            r"|(?:paguldyt|pristatyt)\w+ (?:\S+ ){0,3}skyri\w+|išrašyt(?:as|a)(?! \w*(?:recept"
            "|sąskait))"
        ),
        "protest": r"bado streik\w+|badau(?:ja|ti|jo)"
        r"|atsisak(?:ė|o|ęs|iusi) (?:\S+ )?(?:maisto|valgyti)|badav(?:o|ęs|usi)"
        r"|maitinim\w+ (?:\S+ ){0,2}(?:atnaujin|pradėj)\w+|(?:atnaujin"
        r"|pradėj)\w+ (?:\S+ )?maitinim\w+",
        "fire": (
            r"(?:buvo )?atleist(?:as|a)(?: iš darbo)?|neteko darbo|pašalint(?:as|a)"
            r"|atleido (?:\S+ ){0,3}iš (?:darbo|pareigų)"
            r"|(?<![^\W\d_,]\x20)atleisti (?:\S+ ){0,4}iš (?:darbo|pareigų)"
            r"|neteko (?:\S+ )?(?:darbo|pareigų|vietos)|atleist\w+ (?:iš|už)"
            r"|išmest\w+ iš (?:darbo|universiteto)"
            r"|nutrauk(?:ė|ta|tas) (?:\S+ ){0,5}darbo (?:sutart|santyki)\w+"
            r"|(?:darbdav\w+|įmonė|bendrovė) (?:\S+ ){0,3}atleido"
        ),
        "work": (
            r"dirbo|studijavo|mokėsi|tapo|koordinavo|vadovavo|įkūrė|gyveno|apdovanot\w+"
            r"|paskirt\w+ (?:direktor\w+|vadov\w+)|įsigaliojo|įsiteisėjo"
            r"|mok(?:ė|o) (?:\S+ ){0,3}(?:vaik\w+|mokyklo\w+|istorij\w+)|dėstė|savanoriavo"
            r"|tarnavo|įsteigė|vedė (?:kanal\w+|laid\w+|tinklarašt\w+)"
            r"|išrinkt(?:as|a|i)(?! teisėj)"
            r"|gyvena"
        ),
    },
    named={
        "apply": r"prašym\w+",
        "appeal": r"skund\w+",
        "refuse": r"atsisakym\w+",
        "decide": r"sprendim\w+|nutart\w+|nutarim\w+",
        "expel": r"išsiuntim\w+",
        "hear": r"posėd\w+",
        "interview": r"apklaus\w+",
        "summon": r"šaukim\w+",
        "detain": r"sulaikym\w+|suėmim\w+",
        "release": r"paleidim\w+",
        "search": r"krat\w+",
    },
    clause_ends=(
        r";\s+|,\s+(?:kad|o|bet|tačiau|nors)\s+|\s+ir kad\s+|\s+(?:ir|o|bet)\s+(?=\d{4} m\.)|:\s+"
        r"|\s+[–—]\s+|,\s+(?=kuri)"
    ),
    negation=r"ne|nebuvo|nėra|niekada|negali|neturi",
    planned=r"vyks|bus|turės|planuojama|numatyta|ketina|kviečiame|turi atvykti",
    unreal=r"prašome|prašau|prašo|jei|jeigu|ar|galėtų|galėjo būti|turėtų|gali|gresia",
    pronouns=r"jis|ji|jie|jos|jam|jai|jo|juos|jį|ją",
    client_words=(
        r"pareiškėj\w+|prašytoj\w+|apeliant\w+|užsieniet\w+|(?:jūsų|mūsų) klient\w+|klient\w+"
        r"|įtariam\w+|kaltinam\w+|žurnalist\w+|aktyvist\w+"
    ),
    family_words=(
        r"(?:jo|jos|pareiškėjo|pareiškėjos|jūsų) (?:motin\w+|tėv\w+|brol\w+|ses\w+|žmon\w+|vyr\w+"
        r"|sūn\w+|dukr\w+|vaik\w+|šeim\w+|artim\w+)"
    ),
    authority_words=(
        r"atsakov\w+|departament\w+|teism\w+|kolegij\w+|ministerij\w+|tarnyb\w+|policij\w+"
        r"|prokur\w+|tyrėj\w+|vyriausyb\w+|institucij\w+|komisij\w+"
    ),
    paper=(
        r"sprendim\w+|nutart\w+|nutarim\w+|rašt\w+|skund\w+|prašym\w+|atsiliepim\w+|įsakym\w+"
        r"|šaukim\w+|pažym\w+|draudim\w+"
    ),
    paper_before=r"(?:šio|šį|šis|minėto|ginčijamo|skundžiamo)?",
    paper_date=r"(?:priimt\w+|surašyt\w+)",
    means=r"(?!)",
    means_paper=r"(?!)",
    paper_after=(
        r"(?:(?:apeliacin|kasacin|atskir|galutin|pirmin)\w+ )?(?:sprendim(?:as|ą|o|ai|us|e)"
        "|nutart(?:is|į|ies)|nutarim(?:as|ą|o)"
        "|rašt(?:as|ą|o)|skund(?:as|ą|o)|prašym(?:as|ą|o)|atsiliepim(?:as|ą|o)|įsakym(?:as|ą|o)"
        "|pažym(?:a|ą|os))"
    ),
    means_paper_after=(
        r"(?:(?:apeliacin|kasacin|galutin|pirmin)\w+ )?(?:sprendimu|nutartimi|nutarimu|raštu"
        "|skundu|prašymu|atsiliepimu|įsakymu"
        "|šaukimu)"
    ),
    by_which=r"kuri(?:uo|a|uos|omis)\b",
    lesser=r"prieš|po to, kai|kai|iki",
    same_thing=(
        r"(?:šis|šiuo|šį|tas pats|minėtas|minėtą) (?:sprendim\w+|nutart\w+|skund\w+|prašym\w+)"
        "|departamentas konstatavo|(?:jis|ji) (?:taip pat|dar)"
    ),
    subordinate=(
        r",? (?:kuri\w*|nes|kadangi|nors|kad|vadovaudam\w+|prašydam\w+|turėdam\w+|nurodydam\w+"
        r"|siekdam\w+|jog|remdamasi\w*|todėl)\b"
    ),
    reason=r",? (?:nes|kadangi|todėl kad)",
    we=r"mes|aš|mūsų|kreipiamės|prašome|raginame|reikalaujame",
    things=r"(?!)",
    breaks=(
        "ir|bet|o|tačiau|kad|kuris|kuri|į|iš|su|be|dėl|pagal|po|prie|prieš|nuo|iki|už|apie|per"
        "|tarp|ar|bei"
    ),
    small_words=(
        "dar|jau|taip|pat|tada|"
        "ir|bet|o|tačiau|kad|kuris|kuri|į|iš|su|be|dėl|pagal|po|prie|prieš|nuo|iki|už|apie|per"
        "|tarp|ar|bei|taip|pat|nors"
    ),
    opening=r"ir|bet|o|nes|kadangi|tačiau|taip pat|be to|kad|todėl|primename|pažymi|nors|,",
    court=r"(?:\w+ )?(?:teism(?:as|o|ui|ą|e)|kolegij\w+|teisėj\w+)",
    whose_appeal=(
        r"(?P<who>[\w’'„“. ]{3,80}?) (?:apeliacin\w+ |kasacin\w+ )?skund(?:as|ą|o|u)",
        r"(?P<who>[\w’'. ]{3,80}?) (?:padavė|pateikė) (?:apeliacinį |kasacinį )?skundą",
        r"(?P<who>[\w’'. ]{3,60}) apskundė",
        r"skund(?:ą|as) (?:padavė|pateikė|paduotas) (?P<who>[\w’'. ]{3,80})",
    ),
    asked=(
        r"(?:kreipėsi į|paragino|ragino|laišką|adresuot\w+|perduot\w+"
        r"|kreip(?:ėsi|iamės) (?:\S+ ){0,3}į|parašė|įteikė (?:\S+ ){0,3}laišką)\s+"
    ),
    by=r"(?!)",
    appeal_object=r"(?:\S+ ){0,4}(?:skund\w+|ieškin\w+)",
    decision_object=r"(?:\S+ ){0,5}(?:sprendim\w+|nutart\w+|nutarim\w+)",
)
