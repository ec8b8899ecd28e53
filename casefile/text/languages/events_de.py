"""German words of events."""

from casefile.text.event_language import EventLanguage

EVENTS = EventLanguage(
    told={
        "apply": (
            r"(?:stellte|stellten|gestellt) (?:\S+ ){0,6}(?:asyl)?antrag"
            r"|(?:asyl)?antrag (?:\S+ ){0,6}(?:gestellt|eingereicht)|beantragte|beantragten|(?:bat"
            r"|ersuchte|suchte) (?:\S+ ){0,3}(?:um )?(?:asyl|schutz)"
            r"|(?:asyl)?antrag (?:\S+ ){0,8}gestellt"
            r"|(?:asyl)?antrag (?:\S+ ){0,8}eingereicht|(?:stellte"
            r"|stellten) (?:\S+ ){0,8}(?:asyl)?antrag|(?:hat|haben"
            r"|hatte) (?:\S+ ){0,5}(?:asyl|schutz) beantragt"
        ),
        "reconsider": (
            r"(?:bat|beantragte|ersuchte) (?:\S+ ){0,8}(?:erneut|nochmals|wiederaufgreifen"
            r"|überprüf\w+)"
        ),
        "appeal": (
            r"(?:legte|legten|erhob|erhoben|reichte) (?:\S+ ){0,8}(?:berufung|klage|beschwerde"
            "|widerspruch|revision)|(?:berufung|klage|beschwerde"
            r"|widerspruch) (?:\S+ ){0,4}(?:eingelegt|erhoben|eingereicht)|klagte gegen"
            r"|focht (?:\S+ ){0,4}an"
            "|(?:berufung|klage|beschwerde|widerspruch"
            r"|revision) (?:\S+ ){0,8}(?:eingelegt|erhoben|eingereicht)"
        ),
        "refuse": (
            r"lehnte (?:\S+ ){0,12}ab|(?:antrag|asylantrag|schutz) (?:\S+ ){0,8}abgelehnt|(?:wurde"
            "|worden) abgelehnt|abgelehnt (?:wurde|worden|hatte|hat)|verweigerte|versagte"
            r"|(?:hat|haben|hatte) (?:\S+ ){0,10}abgelehnt"
        ),
        "grant": (
            r"(?:erkannte|sprach|gewährte|erteilte) (?:\S+ ){0,8}(?:flüchtlingseigenschaft|schutz"
            r"|status|asyl|aufenthalts\w+)|(?:als flüchtling )?anerkannt|zuerkannt|erteilt worden"
        ),
        "annul": (
            r"hob (?:\S+ ){0,12}auf|aufgehoben|(?:erklärte|wurde) (?:\S+ ){0,5}für (?:nichtig"
            "|rechtswidrig)|zurückgenommen|widerrufen|widerrief"
            r"|(?:hat|haben|hatte) (?:\S+ ){0,10}aufgehoben"
        ),
        "uphold": (
            r"bestätigte|bestätigt (?:wurde|worden)|gab (?:\S+ ){0,4}(?:klage|berufung"
            r"|beschwerde) statt|(?:klage|berufung|beschwerde) (?:\S+ ){0,3}stattgegeben"
            r"|hielt (?:\S+ ){0,6}aufrecht"
            r"|gab (?:\S+ ){0,8}(?:klage|berufung|beschwerde) statt"
        ),
        "dismiss": (
            r"wies (?:\S+ ){0,8}(?:klage|berufung|beschwerde|antrag"
            r"|widerspruch)? ?(?:\S+ ){0,4}(?:ab|zurück)|(?:klage|berufung"
            r"|beschwerde) (?:\S+ ){0,5}(?:abgewiesen|zurückgewiesen|verworfen)|verwarf"
            r"|wies (?:\S+ ){0,10}(?:klage|berufung|beschwerde) (?:\S+ ){0,4}(?:ab|zurück)"
        ),
        "remit": (
            r"verwies (?:\S+ ){0,6}zurück|zurückverwiesen|verpflichtete (?:\S+ ){0,6}(?:erneut"
            "|neu)"
        ),
        "decide": (
            "entschied|entschieden|urteilte|beschloss|stellte fest|erließ|erlassen|verkündete"
            "|verkündet|erging|befand"
            r"|(?:entscheidung|urteil|bescheid|beschluss) (?:\S+ ){0,4}(?:kam|erging|fiel"
            "|eintraf)"
        ),
        "expel": (
            r"(?:ordnete|drohte) (?:\S+ ){0,6}(?:abschiebung|ausweisung|ausreise)|(?:abschiebung"
            r"|ausweisung) (?:\S+ ){0,3}angeordnet|abschiebungsanordnung|ausgewiesen"
            "|abschiebungsandrohung"
        ),
        "measure": (
            r"vorläufige maßnahme|einstweilige (?:anordnung|maßnahme)|setzte (?:\S+ ){0,5}aus"
            "|aufschiebende wirkung"
            r"|(?:hat|haben|hatte) (?:\S+ ){0,6}(?:untersagt|gestoppt|verboten)"
            r"|untersagten?|stoppten? (?:\S+ ){0,4}(?:abschiebung|auslieferung|ausweisung)"
            r"|verbot (?:\S+ ){0,5}(?:abschiebung|auslieferung|abzuschieben|auszuliefern)"
        ),
        "reopen": r"(?:nahm|wurde) (?:\S+ ){0,6}wieder ?auf(?:genommen)?|neu aufgerollt",
        "hear": (
            r"verhandelte|(?:mündliche )?verhandlung (?:\S+ ){0,2}(?:fand|statt)"
            r"|fand (?:\S+ ){0,5}(?:verhandlung|anhörung) statt|verhandelt (?:wurde|worden)"
            r"|prozess (?:\S+ ){0,5}(?:begann|beginnt|eröffnet)|(?:begann"
            r"|beginnt) (?:\S+ ){0,6}prozess|verhandlung (?:\S+ ){0,6}stattgefunden"
            r"|verhandlung (?:\S+ ){0,6}statt"
        ),
        "interview": (
            r"(?:wurde|worden|wurden) (?:\S+ ){0,5}(?:angehört|vernommen|befragt)|(?:vernahm"
            "|befragte|vernahmen|befragten)|angehört (?:wurde|worden)"
            r"|anhörung (?:\S+ ){0,3}(?:fand|statt)"
            r"|(?:wurde|worden|wurden|sei) (?:\S+ ){0,12}verhört|verhörten?|(?:wurde"
            r"|wurden) (?:\S+ ){0,8}(?:angehört|vernommen|befragt)"
        ),
        "summon": (
            r"(?:wurde|worden) (?:\S+ ){0,5}(?:vorgeladen|geladen|einbestellt)"
            r"|lud (?:\S+ ){0,5}(?:vor|ein)|vorladung (?:\S+ )?erhielt"
            r"|vorladung (?:\S+ ){0,4}(?:erhalten|erhielt|bekam|kam)|nicht zu(?:r"
            r"|m) (?:\S+ )?(?:vernehmung|verhör|anhörung) (?:\S+ )?erschien\w*"
        ),
        "detain": (
            r"(?:wurde|wurden|worden|war|ist) (?:\S+ ){0,8}(?:festgenommen|verhaftet|inhaftiert"
            r"|eingesperrt|festgehalten|in haft|in gewahrsam)|nahm (?:\S+ ){0,6}fest|verhaftete"
            r"|(?:saß|befand sich|sitzt) (?:\S+ ){0,5}in (?:\S+ )?(?:haft|gefängnis"
            "|untersuchungshaft|abschiebehaft)"
            r"|haft (?:\S+ ){0,6}verlängert|verlängerte (?:\S+ ){0,6}haft|(?:hat|haben"
            r"|hatte|hatten) (?:\S+ ){0,8}(?:festgenommen|verhaftet|inhaftiert"
            r"|eingesperrt)|verhafteten|sperrten? (?:\S+ ){0,4}ein"
            r"|hielten? (?:\S+ ){0,6}fest"
        ),
        "release": (
            r"(?:wurde|wurden|kam|worden) (?:\S+ ){0,6}(?:freigelassen|entlassen|auf freien fuß"
            r"|frei)|aus der haft entlassen|ließ (?:\S+ ){0,3}frei"
            r"|(?:wurde|wurden|kam|worden) (?:\S+ ){0,10}(?:freigelassen|entlassen)"
        ),
        "order_arrest": (
            r"haftbefehl (?:\S+ ){0,4}(?:erlassen|ausgestellt)|erließ (?:\S+ ){0,4}haftbefehl"
            r"|ordnete (?:\S+ ){0,6}(?:haft|untersuchungshaft) an"
        ),
        "charge": (
            r"(?:ermittlungsverfahren|strafverfahren|verfahren) (?:\S+ ){0,5}eingeleitet"
            r"|leitete (?:\S+ ){0,6}(?:verfahren|ermittlungen) ein|(?:wurde"
            r"|worden) (?:\S+ ){0,5}angeklagt|erhob anklage|beschuldigt (?:wurde|worden)"
            r"|(?:hat|haben|hatte) (?:\S+ ){0,8}(?:verfahren|ermittlungen) eingeleitet"
        ),
        "sentence": r"(?:wurde|worden) (?:\S+ ){0,8}(?:verurteilt|schuldig gesprochen)|verurteilte",
        "wanted": (
            r"(?:zur )?fahndung (?:\S+ )?(?:ausgeschrieben)?|fahndungsliste"
            r"|wird (?:\S+ ){0,4}gesucht"
        ),
        "search": r"durchsuch(?:te|ten|t)|hausdurchsuchung|durchsuchung (?:\S+ )?fand",
        "threaten": (
            r"(?:wurde|wurden|worden) (?:\S+ ){0,5}(?:bedroht|geschlagen|gefoltert|angegriffen"
            "|entführt|misshandelt|verprügelt|verfolgt)|bedrohte|bedrohten|schlugen|folterten"
            r"|griffen (?:\S+ ){0,4}an|entführten"
            r"|(?:hatten?|haben|hat) (?:\S+ ){0,10}(?:bedroht|geschlagen|gefoltert"
            "|misshandelt|verschleppt|entführt|verprügelt)|verschleppten?|misshandelten?"
            "|verprügelten?"
        ),
        "enter": (
            r"reiste (?:\S+ ){0,8}ein|kam (?:\S+ ){0,6}(?:nach|in) (?:\S+ )?(?:an)?|eingereist"
            r"|ankam|angekommen|traf (?:\S+ ){0,5}ein|überquerte|flog (?:\S+ ){0,3}nach"
            r"|(?:war|ist|sind|waren) (?:\S+ ){0,8}(?:gekommen|eingereist|angekommen)"
            "|erreichte"
        ),
        "leave": (
            r"verließ|reiste (?:\S+ ){0,6}aus|ausgereist|floh|flüchtete|geflohen"
            r"|(?:war|ist|sind|waren) (?:\S+ ){0,8}(?:geflohen|geflüchtet|ausgereist)"
            r"|setzte sich (?:\S+ )?ab"
        ),
        "deport": (
            r"(?:wurde|wurden|worden) (?:\S+ ){0,6}(?:abgeschoben|ausgeliefert|überstellt"
            "|zurückgewiesen|ausgewiesen)"
        ),
        "publish": (
            r"veröffentlicht\w*|publizierte|stellte (?:\S+ ){0,5}ins (?:netz|internet)"
            r"|(?:artikel|film|video|bericht) (?:\S+ ){0,4}erschien(?:en)?"
        ),
        "urge": (
            r"forderte|forderten|appellierte|appellierten|rief (?:\S+ ){0,6}auf"
            r"|schrieb (?:\S+ ){0,4}(?:an|einen brief)|schrieben (?:\S+ ){0,4}an|wandte sich"
            r"|wandten sich|bat (?:\S+ )?(?:minister|regierung)\w*"
            r"|(?:hat|haben|hatte|hatten) (?:\S+ ){0,8}(?:geschrieben|aufgefordert"
            "|appelliert)"
            "|wir (?:fordern|appellieren|bitten sie)|(?:fordern|appellieren|bitten) wir"
        ),
        "forward": (
            r"(?:wurde|worden) (?:\S+ ){0,5}(?:weitergeleitet|übergeben|übersandt|gerichtet)"
        ),
        "say": r"sagte|erklärte|teilte (?:\S+ ){0,4}mit|betonte|äußerte|gab an|schilderte",
        "notify": (
            r"(?:wurde|worden) (?:\S+ ){0,5}(?:zugestellt|benachrichtigt|mitgeteilt|informiert)"
            "|informierte|benachrichtigte"
        ),
        "respond": r"antwortete|nahm (?:\S+ ){0,3}stellung|erwiderte",
        "kill": (
            r"(?:wurde|wurden|worden) (?:\S+ ){0,5}(?:getötet|ermordet|erschossen)|starb|starben"
            "|verschwand|kam ums leben"
        ),
        "marry": (
            "heiratete|heirateten|ließ sich scheiden|(?:sohn|tochter|kind) (?:wurde )?geboren"
        ),
        "treat": (
            r"(?:wurde|worden) (?:\S+ ){0,6}(?:behandelt|operiert|verletzt|eingeliefert)"
            "|diagnostiziert|erlitt"
            r"|(?:ins|in ein|in das|in die) (?:\S+ )?(?:\w*krankenhaus|klinik"
            r"|\w*hospital) (?:\S+ )?(?:gebracht|eingeliefert|verlegt)"
        ),
        "protest": r"hungerstreik",
        "fire": (
            r"(?:wurde|worden) (?:\S+ ){0,5}(?:gekündigt|entlassen|exmatrikuliert)"
            r"|verlor (?:\S+ ){0,3}(?:arbeit|stelle|job)"
            r"|(?:hat|hatte) (?:\S+ ){0,6}(?:arbeit|stelle|job) verloren"
        ),
        "work": (
            r"arbeitete|studierte|lebte|wohnte|wurde (?:\S+ )?(?:leiter|vorsitzende|direktor"
            r"|mitglied|koordinator)\w*|gründete|leitete|war (?:\S+ ){0,4}(?:tätig|mitglied"
            r"|mitarbeiter\w*|journalist\w*)|ausgezeichnet|ernannt|trat (?:\S+ ){0,3}in kraft"
            "|rechtskräftig"
        ),
    },
    named={
        "apply": r"(?:asyl)?antrag\w*",
        "appeal": r"berufung\w*|klage|beschwerde|widerspruch\w*",
        "refuse": r"ablehnung\w*",
        "decide": r"entscheidung\w*|urteil\w*|beschluss\w*|bescheid\w*",
        "expel": r"abschiebung\w*|ausweisung\w*",
        "hear": r"verhandlung\w*",
        "interview": r"anhörung\w*|vernehmung\w*|befragung\w*",
        "summon": r"vorladung\w*|ladung",
        "detain": r"festnahme|haft|verhaftung\w*",
        "search": r"durchsuchung\w*",
    },
    clause_ends=(
        r";\s+|,\s+(?:und|aber|doch|jedoch|während|woraufhin)\s+|\s+(?:und|aber|sowie)\s+(?=(?:am"
        r"|im|seit|bis|ab|vom)\s)|:\s+|\s+[–—]\s+|,\s+(?=(?:der|die|das|dessen|deren) )"
    ),
    negation=r"nicht|nie|kein\w*|ohne",
    planned=r"wird|werden|soll|sollen|ist geplant|beabsichtigt|vorgesehen",
    unreal=(
        "wenn|falls|ob|könnte|würde|möglicherweise|droht|fürchtet|befürchtet|hofft|erwartet|damit"
    ),
    pronouns=r"er|sie|es|ihn|ihm|ihr|ihnen|sein\w*|ihre\w*",
    client_words=(
        r"antragsteller\w*|kläger\w*|beschwerdeführer\w*|asylbewerber\w*|beschuldigte\w*"
        r"|angeklagte\w*|ausländer\w*|betroffene\w*|mandant\w*|journalist\w*|aktivist\w*"
    ),
    family_words=(
        r"(?:seine?\w*|ihre?\w*) (?:mutter|vater|bruder|schwester|frau|ehefrau|mann|ehemann|sohn"
        r"|tochter|eltern|familie|kinder|verwandte\w*)"
    ),
    authority_words=(
        r"gericht\w*|bundesamt\w*|behörde\w*|ausländerbehörde|ministerium|polizei"
        r"|staatsanwaltschaft|kammer|senat|regierung|beklagte\w*|verwaltungsgericht"
    ),
    paper=(
        r"bescheid\w*|urteil\w*|beschluss\w*|entscheidung\w*|schreiben\w*|antrag\w*|klage|berufung"
        r"|beschwerde|verfügung\w*|vorladung"
    ),
    paper_before=(
        r"(?:(?:der|die|das|den|dem|des|ein\w*|dies\w+|sein\w*|ihr\w*) )?(?:(?:frühere\w*"
        r"|angefochtene\w*|genannte\w*) )?"
    ),
    paper_date=r"vom|datiert vom",
    means=r"(?:mit|durch|per)(?: dem| der| einem| einer| seinem| ihrem)?(?: \w+)?",
    means_paper=r"(?!)",
    paper_after=r"(?!)",
    means_paper_after=r"(?!)",
    lesser=r"bevor|nachdem|als|seit|während",
    same_thing=(
        "(?:dieser|diese|dieses|diesen|dieselbe) (?:bescheid|urteil|entscheidung|beschluss|klage"
        "|berufung|antrag)|(?:er|sie|es|das gericht) (?:auch|ferner|zudem)"
    ),
    subordinate=(
        ",? (?:der|die|das|weil|da|obwohl|dass|wobei|sodass|nachdem|bevor|um|indem|wonach|gemäß"
        r"|aufgrund|wegen)\b"
    ),
    reason=r",? (?:weil|da|denn)",
    we=r"wir|ich",
    things=r"es",
    breaks=(
        "und|aber|oder|dass|der|die|das|in|im|an|am|auf|aus|bei|mit|nach|von|vom|zu|zum|zur|für"
        "|gegen|durch|über|unter|vor|wegen|um|seit|bis"
    ),
    small_words=(
        "und|aber|oder|dass|der|die|das|den|dem|des|ein|eine|einen|einem|einer|in|im|an|am|auf"
        "|aus|bei|mit|nach|von|vom|zu|zum|zur|für|gegen|durch|über|unter|vor|wegen|um|seit|bis"
        "|auch"
    ),
    opening=r"und|aber|doch|jedoch|auch|zudem|außerdem|ferner|daraufhin|dann|dass|,",
    court=r"(?:\w+ )?(?:gericht\w*|gerichtshof\w*|\w+gericht\w*|kammer|senat|richter\w*)",
    whose_appeal=(
        r"(?:berufung|klage|beschwerde|widerspruch|revision) (?:der|des|von) (?P<who>[\w. ]{3,80})",
        r"(?P<who>[\w. ]{3,60}?) (?:legte|erhob|reichte) (?:\S+ ){0,6}(?:berufung|klage"
        "|beschwerde|widerspruch)",
    ),
    asked=(
        "(?:forderten?|appellierten? an|schrieb(?:en)? (?:einen brief )?an|wandten? sich an"
        r"|gerichtet an|weitergeleitet an|bat(?:en)?)\s+"
    ),
    by=r"von|vom|durch",
    appeal_object=r"(?:\S+ ){0,5}(?:berufung|klage|beschwerde|widerspruch|revision)",
    decision_object=r"(?:\S+ ){0,5}(?:bescheid\w*|urteil\w*|beschluss\w*|entscheidung\w*)",
)
