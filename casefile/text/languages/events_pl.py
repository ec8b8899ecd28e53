"""Polish words of events."""

from casefile.text.event_language import EventLanguage

EVENTS = EventLanguage(
    told={
        "apply": (
            r"złoży(?:ł|ła|li) (?:\S+ ){0,3}wnios\w+|wystąpi(?:ł|ła"
            r"|li) (?:\S+ ){0,2}(?:z wnioskiem|o)|(?:po)?prosi(?:ł|ła|li) o (?:azyl|ochronę)"
            r"|ubiega(?:ł|ła|li) się o|wniosek (?:\S+ ){0,2}(?:złożon\w+|został złożony)"
            r"|zwróci(?:ł|ła|li) się (?:\S+ ){0,3}o (?:azyl|ochronę|udzielenie)"
            r"|wniosek (?:\S+ ){0,8}złoży(?:ł|ła|li)"
            r"|(?:po)?prosi(?:ł|ła|li) (?:\S+ ){0,3}o (?:azyl|ochronę|schronienie|status)"
            r"|zwróci(?:ł|ła|li) się (?:\S+ ){0,4}do (?:\S+ )?(?:komitetu|trybunału)"
            r"|złoży(?:ł|ła|li) (?:\S+ ){0,5}(?:wniosek|podanie|skargę do (?:trybunału"
            "|komitetu))"
        ),
        "reconsider": (
            "wni(?:ósł|osła|eśli) o ponowne (?:rozpatrzenie|rozpoznanie)|zwróci(?:ł"
            "|ła) się o ponowne"
        ),
        "appeal": (
            r"(?:wni(?:ósł|osła|eśli)|złoży(?:ł|ła|li)) (?:\S+ ){0,2}(?:odwołani\w+|skarg\w+"
            r"|apelacj\w+|zażaleni\w+)|odwoła(?:ł|ła|li) się|zaskarży(?:ł|ła|li)|(?:odwołanie"
            r"|skarga|apelacja) (?:została |zostało )?(?:wniesion\w+|złożon\w+)"
            r"|zwróci(?:ł|ła|li) się (?:\S+ ){0,2}do (?:\S+ )?sądu|pozwa(?:ł|ła|li)"
            r"|(?:wni(?:ósł|osła|eśli|esiono)|złoży(?:ł|ła|li)) (?:\S+ ){0,4}(?:skarg\w+"
            r"|odwołani\w+|apelacj\w+|zażaleni\w+|kasacj\w+)|skarży(?:ł|ła)"
            "|zakwestionowa(?:ł|ła)"
        ),
        "refuse": (
            r"odmówi(?:ł|ła|ło|li|ono) (?:\S+ ){0,3}(?:udzielenia|nadania|przyznania|uznania"
            r"|wszczęcia)|odrzuci(?:ł|ła|ło|li) (?:\S+ ){0,2}wnios\w+"
            r"|wniosek (?:\S+ ){0,2}odrzucon\w+|odmowa udzielenia"
            r"|odmówi(?:ł|ła|ło|li|ono) (?:\S+ ){0,3}(?:ochrony|azylu|statusu|wizy"
            "|zezwolenia|przyjęcia)|odmawiam"
            "|odmówi(?:ł|ła|ło|li|ono) (?:mu|jej|im)|(?:dosta|otrzyma)(?:ł|ła) odmowę"
            "|nie (?:przyzna|udzieli|nada)(?:ł|ła|no|ono)|odmówiono"
        ),
        "grant": (
            "(?:udzieli(?:ł|ła|ło|ono)|nada(?:ł|ła|no)|przyzna(?:ł|ła"
            r"|no)) (?:\S+ ){0,3}(?:status\w*|ochron\w+|azyl\w*|zezwoleni\w+)|uznan\w+ za uchodźcę"
        ),
        "annul": (
            r"uchyli(?:ł|ła|ło|li|ono)|został[ao]? uchylon\w+|stwierdzi(?:ł|ła|ono) nieważność"
            "|unieważni(?:ł|ła|ono)"
            r"|uchylon\w+|uzna(?:ł|ła|no) (?:\S+ ){0,6}(?:niezgodn\w+|bezprawn\w+|nielegaln\w+)"
            "|cofn(?:ął|ęła|ięto)"
        ),
        "uphold": (
            r"utrzyma(?:ł|ła|ło|no) (?:\S+ ){0,4}w mocy|uwzględni(?:ł|ła"
            r"|ono) (?:\S+ ){0,2}(?:skarg\w+|odwołani\w+)|podtrzyma(?:ł|ła|no)"
            r"|przyzna(?:ł|ła) (?:mu|jej|im) rację|stan(?:ął|ęła) po stronie|uwzględnion\w+"
        ),
        "dismiss": (
            r"oddali(?:ł|ła|ono) (?:\S+ ){0,3}(?:skarg\w+|apelacj\w+|odwołani\w+|powództw\w+)"
            r"|(?:skarga|apelacja|odwołanie) (?:\S+ ){0,2}oddalon\w+"
            "|oddali(?:ł|ła|ło|ono)"
            r"|odrzuci(?:ł|ła|ło|ono) (?:\S+ ){0,3}(?:skarg\w+|odwołani\w+|apelacj\w+)"
            "|nie uwzględni(?:ł|ła|ono)"
        ),
        "remit": (
            r"przekaza(?:ł|ła|no) (?:\S+ ){0,4}do ponownego (?:rozpoznania|rozpatrzenia)"
            "|zobowiąza(?:ł|ła|no)"
        ),
        "decide": (
            r"wyda(?:ł|ła|ło|no|ny|na) (?:\S+ ){0,2}(?:decyzj\w+|wyrok\w*|postanowieni\w+)?"
            "|orzek(?:ł|ła|ło|li)|postanowi(?:ł|ła|ło|li)|zdecydowa(?:ł|ła|li)|uzna(?:ł|ła|no)"
            "|rozstrzygn(?:ął|ęła|ięto)|stwierdzi(?:ł|ła)"
            r"|umorz(?:ył|yła|yło|ono|ony|ona)|umorzeni\w+ postępowania"
            r"|przedłuży(?:ł|ła|ono) (?:\S+ ){0,3}(?:wiz\w+|zezwoleni\w+)|zgodzi(?:ł|ła) się na"
        ),
        "expel": (
            r"(?:decyzj\w+|postanowieni\w+) o (?:zobowiązaniu (?:\S+ )?do powrotu|wydaleniu"
            r"|deportacji)|zobowiąza(?:ł|ła|no|ny|na) (?:\S+ ){0,3}do powrotu|nakaza(?:ł|ła"
            r"|no) (?:\S+ ){0,2}(?:wydalenie|deportację|opuszczenie)"
            r"|(?:decyzj\w+|nakaz\w*) (?:\S+ ){0,3}(?:wydaleni\w+|wyjazdu|opuszczenia|powrot\w+)"
            "|kaza(?:ł|ła|no) (?:mu|jej) opuścić|wydali(?:ł|ła|li)"
        ),
        "measure": (
            r"środ\w+ tymczasow\w+|wstrzyma(?:ł|ła|no) (?:\S+ ){0,3}(?:wykonani\w+|wydaleni\w+)"
            r"|zakaza(?:ł|ła|ło|li|no) (?:\S+ ){0,4}(?:wydaleni\w+|deportacji|ekstradycji"
            "|wydania)|zakaz wydalenia"
            r"|(?:poprosi|wezwa|zażąda|nakaza|zobowiąza)(?:ł|ła|ło|li) (?:\S+ ){0,5}(?:by nie"
            "|aby nie|do wstrzymania|o wstrzymanie|o zawieszenie|o niewydalanie)"
            r"|zawiesi(?:ł|ła|ło|li) (?:\S+ ){0,3}(?:wydaleni\w+|wykonani\w+|deportacj\w+)"
            r"|zabroni(?:ł|ła|ło) (?:\S+ ){0,4}(?:wydal\w+|deport\w+|odsył\w+)"
        ),
        "reopen": r"wznowi(?:ł|ła|ono)|zosta(?:ło|ła) wznowion\w+",
        "hear": (
            r"rozpozna(?:ł|ła|no) (?:\S+ ){0,3}(?:spraw\w+|skarg\w+)|odby(?:ła"
            r"|ło) się (?:\S+ )?(?:rozpraw\w+|posiedzeni\w+)|rozprawa (?:\S+ )?odbyła się"
            "|po rozpoznaniu"
            r"|rozprawa (?:\S+ )?odbędzie się|proces (?:\S+ ){0,4}(?:rozpoczął|rozpocznie"
            r"|ruszył|ruszy)\w*|rozpocz(?:ął|nie) się proces|na rozprawie"
            r"|(?:rozpozna|rozpatrzy|zajmie się) (?:\S+ ){0,3}(?:spraw\w+|skarg\w+|odwołani\w+"
            r"|decyzj\w+)"
            r"|(?:rozprawa|posiedzenie) (?:\S+ ){0,4}(?:odby\w+|odbędzie|wyznaczon\w+"
            r"|zaplanowan\w+)"
        ),
        "interview": (
            r"przesłucha(?:ł|ła|no|ny|na)|(?:został[ai]? )?przesłuchan\w+"
            r"|przesłuchanie (?:\S+ )?odbyło się"
            r"|przesłuchiwan\w+|przesłuch(?:ał|ała|ano|any|ana|iwał\w*)|złoży(?:ł|ła) zeznania"
            "|wypytywa(?:ł|li|no)"
        ),
        "summon": (
            r"wezwa(?:ł|ła|no|ny|na)|został[ao]? wezwan\w+"
            "|nie (?:stawi(?:ł|ła|li) się|przysz(?:edł"
            r"|ła)) (?:\S+ ){0,2}na (?:przesłuchanie|wezwanie)|otrzyma(?:ł|ła) wezwanie"
            r"|wezwanie (?:\S+ ){0,4}(?:na przesłuchanie|do stawienia)"
            "|zaprosi(?:ł|ła|li) na przesłuchanie"
        ),
        "detain": (
            r"(?:został[ai]? )?(?:zatrzyman\w+|aresztowan\w+|osadzon\w+|uwięzion\w+"
            r"|umieszczon\w+ w)|zatrzyma(?:ł|ła|li|no)|aresztowa(?:ł|li|no)|przebywa(?:ł"
            "|ła) w (?:areszcie|więzieniu|ośrodku)"
            r"|zabra(?:ł|ła|li|no) (?:\S+ ){0,3}z (?:domu|mieszkania|pracy|ulicy)"
            r"|trzyma(?:ł|ła|li|no) (?:\S+ ){0,3}w (?:piwnicy|areszcie|celi|więzieniu"
            r"|zamknięciu)|przetrzymyw\w+|więzion\w+|więzi(?:ł|li)|pozbawi\w+ wolności"
            r"|ujęt\w+"
            r"|umieści(?:ł|ła|li|ono) (?:\S+ ){0,4}w (?:\S+ )?(?:ośrodku|areszcie)"
            r"|zamkn(?:ięt\w+|ął|ęła|ęli)(?: go| ją| ich)?"
            r"|trafi(?:ł|ła|li) (?:\S+ ){0,3}do (?:\S+ )?(?:ośrodka|aresztu|więzienia|celi)"
            r"|(?:policj\w+|funkcjonariusz\w+|pogranicznic\w+"
            r"|straż graniczna) (?:\S+ ){0,3}(?:zatrzyma|zabra|uję)\w+|schwyta(?:ł|li|no|ny|na)"
            "|siedzi w (?:areszcie|więzieniu|ośrodku)"
        ),
        "prolong": (
            r"przedłuży(?:ł|ła|li|ono) (?:\S+ ){0,3}(?:areszt\w*|pobyt w ośrodku|stosowanie)"
            r"|(?:areszt|pobyt w ośrodku) (?:\S+ ){0,3}przedłużon\w+"
        ),
        "release": (
            r"(?:został[ai]? )?(?:zwolnion\w+ z (?:aresztu|ośrodka|więzienia)|wypuszczon\w+)"
            r"|zwolni(?:ł|ono)(?! (?:\S+ ){0,3}z pracy)|wypu(?:ścił|szczono)"
            "|wysz(?:edł|ła) na wolność"
            r"|wysz(?:edł|ła) (?:\S+ ){0,2}(?:na wolność|z (?:aresztu|ośrodka|więzienia))"
            "|wypuści(?:ł|ła|li|ło)|jest na wolności"
            r"|zwolni(?:ł|ła|li|ono) (?:\S+ ){0,3}z (?:aresztu|ośrodka|więzienia)"
        ),
        "extradite": (
            r"(?:wystąpi|zwróci|wnios|wniós)\w+ (?:\S+ ){0,5}o (?:\S+ )?(?:ekstradycj\w+"
            "|wydanie (?:go|jej|ściganego))"
            r"|wniosek (?:\S+ ){0,2}o (?:\S+ )?ekstradycję (?:\S+ ){0,3}(?:wpłynął|złożon\w+"
            r"|przesłan\w+)|zażąda(?:ł|ła|li) (?:\S+ ){0,2}ekstradycji"
        ),
        "order_arrest": (
            r"zastosowa(?:ł|ła|no) (?:\S+ ){0,3}(?:areszt\w*|środek zapobiegawczy)|wyda(?:ł"
            r"|no) (?:\S+ )?nakaz aresztowania|zarządzi(?:ł|ła|no) aresztowanie"
            r"|zaocznie (?:\S+ ){0,2}(?:aresztow\w+|zastosow\w+)"
            r"|aresztowa(?:ł|no) (?:\S+ )?zaocznie"
            r"|wyda(?:ł|ła|no|ny) (?:\S+ ){0,2}(?:nakaz|postanowienie) (?:\S+ )?(?:aresztowania"
            "|zatrzymania)"
        ),
        "charge": (
            r"wszczę(?:to|ła|li|ął) (?:\S+ ){0,3}(?:postępowani\w+|śledztw\w+|spraw\w+)"
            r"|postawi(?:ono|ł|li) (?:\S+ ){0,2}zarzut\w*|oskarżon\w+ o"
            r"|usłysza(?:ł|ła) zarzut\w*|spraw\w+ karn\w+ (?:\S+ ){0,4}wszczęt\w+"
            r"|postawi(?:ł|ła|li|ono) (?:\S+ ){0,3}zarzut\w*"
            r"|wszczę(?:to|ła|li|ął|ty|te) (?:\S+ ){0,5}(?:postępowani\w+|śledztw\w+|spraw\w+)"
            "|oskarży(?:ł|ła|li|ono)"
        ),
        "sentence": r"skaza(?:ł|ła|no|ny|na)|uznan\w+ za winn\w+|ukaran\w+ grzywną"
        "|skaza(?:ł|ła|ło|no|ny|na|li)|ukara(?:ł|ła|no|ny|na)"
        r"|dosta(?:ł|ła) (?:\S+ ){1,3}(?:lat|lata|więzienia)",
        "wanted": r"poszukiwan\w+ listem|list\w* gończ\w+|wpisan\w+ na listę poszukiwanych"
        r"|poszukiwan\w+|ściga(?:ny|na|ni|ją)|wystawi\w+ (?:\S+ )?list\w* gończ\w+"
        r"|rozesłan\w+ (?:\S+ )?list\w+ gończ\w+",
        "search": (
            r"przeszuka(?:ł|li|no)|przeszukanie (?:\S+ )?(?:odbyło się|przeprowadzono)"
            r"|przeprowadz\w+ przeszukanie"
            r"|przeszuka(?:ł|ła|li|no|ny|na)|rewizj\w+"
        ),
        "threaten": (
            r"(?:został[ai]? )?(?:pobit\w+|porwan[yaieo]|zaatakowan\w+|torturowan\w+)"
            "|pobi(?:ł|li|to)|grozi(?:ł|li|ono)|torturowa(?:li|no)|napad(?:ł|li|nięto)"
            "|prześladowa(?:li|no)"
            r"|bit[yai]|bici|porwa(?:ł|ła|li|no)|zastrasz\w+|bi(?:ł|ła|li) (?:go|ją|ich)"
            r"|(?:po|o)strzel(?:ony|ona|ono|ił|ili)|śledzi(?:ł|li|ła|ono)|zastrasz\w+"
            r"|podpali(?:ł|li|ono)|wybi(?:to|li) (?:\S+ )?szyb\w+"
            r"|przebi(?:to|li) (?:\S+ )?opon\w+"
        ),
        "enter": (
            "przyby(?:ł|ła|li)|wjecha(?:ł|ła|li)|przyjecha(?:ł|ła|li)|przylecia(?:ł|ła|li)"
            r"|przekroczy(?:ł|ła|li) granic\w+"
            "|dotar(?:ł|ła|li) do|wróci(?:ł|ła|li) do"
            "|dotar(?:ł|ła|li)|znalaz(?:ł|ła) się w|wróci(?:ł|ła|li) do"
            "|przedosta(?:ł|ła|li) się do"
        ),
        "leave": r"wyjecha(?:ł|ła|li)|opuści(?:ł|ła|li)|uciek(?:ł|ła|li)|wylecia(?:ł|ła|li)"
        r"|(?:wyemigrowa|wyjecha|wylecia|uciek|zbieg)(?:ł|ła|li)|ucieczk\w+ (?:z|do)",
        "deport": (
            r"(?:został[ai]? )?(?:deportowan\w+|wydalon\w+|wydan\w+ do|zawrócon\w+"
            r"|przekazan\w+ do)"
        ),
        "publish": (
            "opublikowa(?:ł|ła|li|no|ny|na)|zamieści(?:ł|ła|li)|ogłosi(?:ł|ła) (?:artykuł|film)"
            r"|nagra(?:ł|ła|li)|wyemitowa\w+"
        ),
        "urge": (
            r"zaapelowa(?:ł|ła|li)|wezwa(?:ł|ła|li) (?:rząd|ministr\w+|władze)|napisa(?:ł|ła"
            r"|li) (?:\S+ )?(?:list\w* )?do|zwróci(?:ł|ła|li) się do"
            r"|zwraca(?:my|ją) się|zwróci(?:ł|ła|li|ły) się (?:\S+ ){0,4}do"
            "|apelujemy|wzywamy"
            r"|napisa(?:ł|ła|ło|li|ły) (?:\S+ ){0,3}do"
            "|(?:wręczy|przekaza|podpisa|wystosowa|skierowa)(?:ł|ła|ło|li"
            r"|ły) (?:\S+ ){0,4}(?:list\w*|petycj\w+|apel\w*)|prosimy (?:pana|panią|państwa)"
            r"|zwraca\w+ się (?:\S+ ){0,2}do (?:pana|pani|ministr\w+|prezydent\w+)"
        ),
        "forward": r"przekazan\w+|przesłan\w+|skierowan\w+|zaadresowan\w+",
        "say": (
            "powiedzia(?:ł|ła|no)|oświadczy(?:ł|ła)|stwierdzi(?:ł|ła)|doda(?:ł|ła)|wyjaśni(?:ł"
            "|ła)|zezna(?:ł|ła)"
        ),
        "notify": r"zawiadomi(?:ł|ła|ono)|poinformowa(?:ł|ła|no|ny|na)|doręczon\w+|powiadomion\w+",
        "respond": r"w odpowiedzi|odpowiedzia(?:ł|ła)"
        r"|wni(?:ósł|osła|eśli|osło) o (?:\S+ )?oddalenie|odpowiedź na skargę",
        "kill": r"zabit\w+|zamordowan\w+|zgin(?:ął|ęła|ęli)|zmar(?:ł|ła|li)|zagin(?:ął|ęła)",
        "marry": (
            "ożeni(?:ł) się|wysz(?:ła) za mąż|rozwi(?:ódł|odła) się|urodzi(?:ł|ła) się (?:syn"
            "|córka|dziecko)"
        ),
        "treat": (
            r"hospitalizowan\w+|operowan\w+|rann\w+|leczy(?:ł|ła) się|zdiagnozowan\w+"
            r"|(?:trafi(?:ł|ła|li)|przewiezion\w+"
            r"|przeniesion\w+) (?:\S+ ){0,2}do (?:\S+ )?szpitala"
            r"|(?:postrzelon|ranion|zranion)\w+|odnios(?:ł|ła) (?:rany|obrażenia)"
            r"|wypisan\w+ ze szpitala|przyjęt\w+ (?:\S+ )?do szpitala"
        ),
        "protest": r"głodówk\w+|strajk\w* głodow\w+"
        r"|odmówi(?:ł|ła) (?:przyjmowania )?(?:posiłków|jedzenia|pokarmu)",
        "fire": (
            r"zwolnion\w+ z pracy|straci(?:ł|ła) pracę|wyrzucon\w+ z"
            r"|zwolni(?:ł|ła|li|ono) (?:\S+ ){0,3}z (?:pracy|uczelni|stanowiska)"
            r"|straci(?:ł|ła|li) (?:\S+ )?(?:pracę|posadę|stanowisko)"
            r"|wyrzuc(?:ono|ił|ili|ony|ona) (?:\S+ )?z (?:pracy|uczelni)"
            r"|(?:rozwiąza|wypowiedzia)(?:ł|ła|li|no) (?:\S+ ){0,6}umow\w+ o pracę"
        ),
        "work": (
            r"pracowa(?:ł|ła|li)|studiowa(?:ł|ła)|ukończy(?:ł|ła)|zosta(?:ł|ła) \w+em|by(?:ł"
            "|ła) (?:członkiem|koordynatorem|wolontariuszem|dziennikarzem)|założy(?:ł|ła)"
            r"|mieszka(?:ł|ła)|nagrodzon\w+|mianowan\w+|uprawomocni(?:ł|ła|ło) się|wesz(?:ła|ło"
            "|edł) w życie"
            r"|uczy(?:ł|ła) (?:\S+ )?w|działa(?:ł|ła) w|wyklada(?:ł|ła)"
            r"|prowadzi(?:ł|ła) (?:kanał|blog|stron\w+)|kierowa(?:ł|ła)|służy(?:ł|ła)"
            r"|bronił[a]? (?:\S+ )?(?:robotnik\w+|pracownik\w+|górnik\w+)"
            r"|wybran[yai] (?:na|do|przewodnicząc\w+)|wybrano (?:go|ją) (?:na|do)"
            r"|mieszka(?:ją)?"
        ),
    },
    named={
        "apply": r"wnios\w+",
        "appeal": r"odwołani\w+|skarg\w+|apelacj\w+",
        "refuse": r"odmow\w+",
        "decide": r"decyzj\w+|wyrok\w*|postanowieni\w+|orzeczeni\w+",
        "expel": r"deportacj\w+|wydaleni\w+|zobowiązani\w+ do powrotu",
        "hear": r"rozpraw\w+|posiedzeni\w+",
        "interview": r"przesłuchani\w+",
        "summon": r"wezwani\w+",
        "detain": r"zatrzymani\w+|areszt\w*",
        "search": r"przeszukani\w+",
    },
    clause_ends=(
        r";\s+|,\s+(?:a|ale|lecz|jednak|i|natomiast)\s+|\s+(?:i|a|oraz)\s+(?=(?:w|z|dnia|od"
        r"|do)?\s*\d)|:\s+|\s+[–—]\s+|,\s+(?=któr\w+\b)"
    ),
    negation=r"nie|nigdy|bez",
    planned=r"będzie|będą|odbędzie się|planuje|zamierza|ma zostać|wyznaczono na",
    unreal=r"jeśli|jeżeli|czy|by|może|mogą|aby|grozi mu|obawia|oczekuje|spodziewa",
    pronouns=r"on|ona|oni|jego|jej|ich|mu|go|ją|im",
    client_words=(
        r"wnioskodawc\w+|skarżąc\w+|powod\w+|cudzoziem\w+|oskarżon\w+|podejrzan\w+|dziennikar\w+"
        r"|aktywist\w+|(?:mojego|naszego|pańskiego) klienta"
    ),
    family_words=(
        r"(?:jego|jej|skarżącego|wnioskodawcy) (?:matk\w+|oj\w+|brat\w*|siostr\w+|żon\w+|mąż"
        r"|męż\w+|syn\w*|córk\w+|rodzin\w+|rodzic\w+)"
    ),
    authority_words=(
        r"sąd\w*|urz\w+|szef urzędu|minister\w+|straż graniczna|policj\w+|prokurat\w+|organ\w*"
        r"|prefekt\w+|wojewod\w+|komendant\w*|rząd\w*|rad\w+ do spraw"
    ),
    paper=(
        r"decyzj\w+|wyrok\w*|postanowieni\w+|orzeczeni\w+|pism\w+|skarg\w+|odwołani\w+|wnios\w+"
        r"|wezwani\w+|zakaz\w*"
    ),
    paper_before=r"(?:ta|tę|tej|ten|to|zaskarżon\w+|powyższ\w+)?",
    paper_date=r"z dnia|z|datowan\w+ na",
    means=r"(?!)",
    means_paper=r"decyzją|wyrokiem|postanowieniem|orzeczeniem|pismem|skargą|wnioskiem|odwołaniem",
    paper_after=r"(?!)",
    means_paper_after=r"(?!)",
    by_which=r"(?:na mocy |mocą )?któr(?:ym|ą|ej|ego)\b",
    lesser=r"zanim|po tym, jak|gdy|kiedy|przed tym, jak",
    same_thing=(
        r"(?:ta|tę|tą|ten|to|powyższ\w+|wskazan\w+) (?:decyzj\w+|wyrok\w*|postanowieni\w+|skarg\w+"
        r"|wnios\w+)|(?:on|ona|sąd) (?:także|również)"
    ),
    subordinate=(
        r",? (?:któr\w+|ponieważ|gdyż|choć|że|aby|gdzie|wnosząc|powołując|na podstawie|zgodnie"
        r"|w związku)\b"
    ),
    reason=r",? (?:ponieważ|gdyż|bo|dlatego że)",
    we=r"my|ja|nasz\w*|zwracamy|apelujemy|wzywamy|prosimy|wnosimy|żądamy|proszę|wnoszę",
    things=r"ono",
    breaks=(
        "i|a|ale|oraz|że|który|która|w|we|na|z|ze|do|po|za|o|od|dla|bez|przez|przy|pod|nad|u|lub"
        "|przed|przeciwko|w sprawie"
    ),
    small_words=(
        "jeszcze|już|także|również|wtedy|następnie|"
        "i|a|ale|oraz|że|który|która|w|we|na|z|ze|do|po|za|o|od|dla|bez|przez|przy|pod|nad|u|lub"
        r"|przed|przeciwko|dnia|dniu|też|także|roku|r\."
    ),
    opening=r"i|a|ale|jednak|również|także|ponadto|następnie|że|w dniu|,",
    court=r"(?:\w+ )?(?:sąd\w*|trybunał\w*|sędzi\w+|skład orzekający)",
    whose_appeal=(
        r"(?:skarg\w+|odwołani\w+|apelacj\w+|zażaleni\w+) (?P<who>[\w. ]{3,80})",
        r"(?P<who>[\w. ]{3,60}?) (?:wni(?:ósł|osła)|złoży(?:ł|ła)) (?:odwołanie|skargę|apelację)",
        r"(?P<who>[\w. ]{3,60}?) odwoła(?:ł|ła) się",
    ),
    asked=(
        "(?:zaapelowa(?:ł|ła|li) do|wezwa(?:ł|ła|li)|napisa(?:ł|ła|li) (?:list )?do|zwróci(?:ł|ła"
        r"|li) się do|skierowan\w+ do|przekazan\w+|napisa(?:ło|ły|ł|ła"
        r"|li) (?:\S+ ){0,2}do|zwraca\w+ się do)\s+"
    ),
    by=r"przez",
    appeal_object=r"(?:\S+ ){0,4}(?:skarg\w+|odwołani\w+|apelacj\w+|powództw\w+)",
    decision_object=r"(?:\S+ ){0,5}(?:decyzj\w+|wyrok\w*|postanowieni\w+)",
)
