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
            r"|(?:haben|hat|hatte|habe) (?:\S+ ){0,6}beantragt"
            r"|(?:wandte|wandten) sich (?:\S+ ){0,4}an (?:den |das )?(?:\S+ )?(?:ausschuss"
            r"|gerichtshof|menschenrechts\w+)|suchte (?:\S+ ){0,4}um (?:asyl|schutz) (?:nach|an)"
            r"|bat (?:\S+ ){0,4}um (?:asyl|schutz)"
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
            r"|(?:zog|zogen|ging|gingen) (?:\S+ ){0,3}vor (?:das |ein )?(?:\S+ )?gericht"
            r"|rief (?:\S+ ){0,3}(?:das )?(?:\S+ )?gericht an"
            r"|(?:wehrte|wehrten) sich (?:\S+ ){0,3}(?:gerichtlich|vor gericht)"
            r"|(?:legte|legten|einlegte|einlegten|erhob|erhoben) (?:\S+ ){0,4}(?:berufung|klage"
            "|beschwerde|rechtsmittel)?"
            r"|(?:berufung|klage|beschwerde|rechtsmittel) (?:\S+ ){0,4}(?:einlegten?|erhoben?"
            r"|einreichten?)|klagte(?:n)? (?:\S+ ){0,2}(?:gegen|vor)"
        ),
        "refuse": (
            r"lehnte (?:\S+ ){0,12}ab|(?:antrag|asylantrag|schutz) (?:\S+ ){0,8}abgelehnt|(?:wurde"
            "|worden) abgelehnt|abgelehnt (?:wurde|worden|hatte|hat)|verweigerte|versagte"
            r"|(?:hat|haben|hatte) (?:\S+ ){0,10}abgelehnt"
            r"|(?:lehnte|lehnten) (?:\S+ ){0,12}ab"
            r"|(?:wies|wiesen) (?:\S+ ){0,4}(?:asylantrag|antrag|gesuch) (?:\S+ ){0,3}(?:ab"
            r"|zurück)|(?:antrag|gesuch) (?:\S+ ){0,8}(?:zurückgewiesen|abgewiesen)"
            "|nicht (?:anerkannt|gewährt|erteilt)"
        ),
        "grant": (
            r"(?:erkannte|sprach|gewährte|erteilte) (?:\S+ ){0,8}(?:flüchtlingseigenschaft|schutz"
            r"|status|asyl|aufenthalts\w+)|(?:als flüchtling )?anerkannt|zuerkannt|erteilt worden"
        ),
        "annul": (
            r"hob (?:\S+ ){0,12}auf|aufgehoben|(?:erklärte|wurde) (?:\S+ ){0,5}für (?:nichtig"
            "|rechtswidrig)|zurückgenommen|widerrufen|widerrief"
            r"|(?:hat|haben|hatte) (?:\S+ ){0,10}aufgehoben"
            r"|(?:kippte|kippten)|(?:hob|hoben) (?:\S+ ){0,12}auf"
            "|für (?:nichtig|rechtswidrig|unwirksam) erklärt"
            r"|(?:nahm|nahmen) (?:\S+ ){0,6}(?:bescheid|entscheidung|verfügung) (?:\S+ )?zurück"
        ),
        "uphold": (
            r"bestätigte|bestätigt (?:wurde|worden)|gab (?:\S+ ){0,4}(?:klage|berufung"
            r"|beschwerde) statt|(?:klage|berufung|beschwerde) (?:\S+ ){0,3}stattgegeben"
            r"|hielt (?:\S+ ){0,6}aufrecht"
            r"|gab (?:\S+ ){0,8}(?:klage|berufung|beschwerde) statt"
            r"|gab (?:\S+ ){0,8}recht|(?:bestätigte|bestätigten)"
            r"|(?:klage|berufung|beschwerde) (?:\S+ ){0,6}(?:statt|erfolg)"
        ),
        "dismiss": (
            r"wies (?:\S+ ){0,8}(?:klage|berufung|beschwerde|antrag"
            r"|widerspruch)? ?(?:\S+ ){0,4}(?:ab|zurück)|(?:klage|berufung"
            r"|beschwerde) (?:\S+ ){0,5}(?:abgewiesen|zurückgewiesen|verworfen)|verwarf"
            r"|wies (?:\S+ ){0,10}(?:klage|berufung|beschwerde) (?:\S+ ){0,4}(?:ab|zurück)"
            r"|(?:wies|wiesen|verwarf|lehnte) (?:\S+ ){0,8}(?:klage|berufung|beschwerde"
            r"|rechtsmittel|eilantrag) (?:\S+ ){0,6}(?:ab|zurück)?"
            r"|(?:klage|berufung|beschwerde|eilantrag) (?:\S+ ){0,8}(?:abgewiesen|abgelehnt"
            "|zurückgewiesen|erfolglos)"
            r"|scheiterte (?:\S+ ){0,4}(?:klage|berufung|beschwerde|vor gericht)"
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
            r"|(?:stellte|stellten) (?:\S+ ){0,4}(?:verfahren) ein"
            r"|(?:verfahren) (?:\S+ ){0,6}eingestellt"
            r"|verlängerte (?:\S+ ){0,6}(?:aufenthalts\w+|erlaubnis|visum)|gestattete"
        ),
        "expel": (
            r"(?:ordnete|drohte) (?:\S+ ){0,6}(?:abschiebung|ausweisung|ausreise)|(?:abschiebung"
            r"|ausweisung) (?:\S+ ){0,3}angeordnet|abschiebungsanordnung|ausgewiesen"
            "|abschiebungsandrohung"
            r"|(?:ordnete|verfügte|ordneten|verfügten) (?:\S+ ){0,8}(?:ausweisung|abschiebung"
            "|ausreise)(?: an)?"
            r"|(?:ausweisung|abschiebung) (?:\S+ ){0,6}(?:verfügt|angeordnet|erlassen)"
            r"|(?:wies|wiesen) (?:\S+ ){0,6}aus(?! \w)|zur ausreise aufgefordert"
        ),
        "measure": (
            r"(?:hat|haben|hatte|hatten) (?:\S+ ){0,8}aufgefordert, (?:\S+ ){0,5}(?:nicht"
            "|auszusetzen)|"
            r"vorläufige maßnahme|einstweilige (?:anordnung|maßnahme)|setzte (?:\S+ ){0,5}aus"
            "|aufschiebende wirkung"
            r"|(?:hat|haben|hatte) (?:\S+ ){0,6}(?:untersagt|gestoppt|verboten)"
            r"|untersagten?|stoppten? (?:\S+ ){0,4}(?:abschiebung|auslieferung|ausweisung)"
            r"|verbot (?:\S+ ){0,5}(?:abschiebung|auslieferung|abzuschieben|auszuliefern)"
            r"|(?:untersagte|untersagten|untersagt) (?:\S+ ){0,8}(?:abzuschieben|auszuliefern"
            "|auszuweisen|abschiebung|auslieferung)?"
            "|(?:forderte|forderten|aufgefordert|ersuchte|ersucht|bat"
            r"|gebeten)(?:,)? (?:\S+ ){0,6}(?:nicht (?:auszuweisen|abzuschieben|auszuliefern)"
            r"|auszusetzen)|aufgefordert, (?:\S+ ){0,5}(?:nicht|auszusetzen)"
            r"|(?:stoppte|stoppten|stoppt) (?:\S+ ){0,4}(?:abschiebung|auslieferung|ausweisung)"
            r"|(?:setzte|setzten) (?:\S+ ){0,6}(?:abschiebung|vollzug|vollstreckung) aus"
        ),
        "reopen": r"(?:nahm|wurde) (?:\S+ ){0,6}wieder ?auf(?:genommen)?|neu aufgerollt",
        "hear": (
            r"verhandelte|(?:mündliche )?verhandlung (?:\S+ ){0,2}(?:fand|statt)"
            r"|fand (?:\S+ ){0,5}(?:verhandlung|anhörung) statt|verhandelt (?:wurde|worden)"
            r"|prozess (?:\S+ ){0,5}(?:begann|beginnt|eröffnet)|(?:begann"
            r"|beginnt) (?:\S+ ){0,6}prozess|verhandlung (?:\S+ ){0,6}stattgefunden"
            r"|verhandlung (?:\S+ ){0,6}statt"
            r"|(?:verhandelte|verhandelten|verhandelt) (?:\S+ ){0,4}(?:über|gegen)"
            r"|(?:verhandlung|anhörungstermin|prozess|termin) (?:\S+ ){0,4}(?:fand|findet"
            "|begann|beginnt|angesetzt|anberaumt|statt)"
            r"|(?:wird|werden) (?:\S+ ){0,8}(?:verhandeln|verhandelt)"
        ),
        "interview": (
            r"(?:wurde|worden|wurden) (?:\S+ ){0,5}(?:angehört|vernommen|befragt)|(?:vernahm"
            "|befragte|vernahmen|befragten)|angehört (?:wurde|worden)"
            r"|anhörung (?:\S+ ){0,3}(?:fand|statt)"
            r"|(?:wurde|worden|wurden|sei) (?:\S+ ){0,12}verhört|verhörten?|(?:wurde"
            r"|wurden) (?:\S+ ){0,8}(?:angehört|vernommen|befragt)"
            "|(?:befragten?|vernahmen?|verhörten?)"
            r"|(?:wurde|wurden|worden|ist|sind) (?:\S+ ){0,10}(?:verhört|befragt|vernommen"
            r"|angehört)|sagte (?:\S+ ){0,3}aus"
        ),
        "summon": (
            r"(?:wurde|worden) (?:\S+ ){0,5}(?:vorgeladen|geladen|einbestellt)"
            r"|lud (?:\S+ ){0,5}(?:vor|ein)|vorladung (?:\S+ )?erhielt"
            r"|vorladung (?:\S+ ){0,4}(?:erhalten|erhielt|bekam|kam)|nicht zu(?:r"
            r"|m) (?:\S+ )?(?:vernehmung|verhör|anhörung) (?:\S+ )?erschien\w*"
            r"|(?:lud|luden|laden|lädt) (?:\S+ ){0,8}(?:vor|ein)"
            r"|zur (?:vorsprache|anhörung|befragung|vernehmung) (?:\S+ ){0,6}(?:laden|lädt"
            "|geladen|eingeladen|vorgeladen)|vorsprache laden wir"
            "|(?:bestellte|bestellten|einbestellt)"
        ),
        "detain": (
            r"(?:wurde|wurden|worden|war|ist) (?:\S+ ){0,8}(?:festgenommen|verhaftet|inhaftiert"
            r"|eingesperrt|festgehalten|in haft|in gewahrsam)|nahm (?:\S+ ){0,6}fest|verhaftete"
            r"|(?:saß|befand sich|sitzt) (?:\S+ ){0,5}in (?:\S+ )?(?:haft|gefängnis"
            "|untersuchungshaft|abschiebehaft)"
            r"|(?:hat|haben"
            r"|hatte|hatten) (?:\S+ ){0,8}(?:festgenommen|verhaftet|inhaftiert"
            r"|eingesperrt)|verhafteten|sperrten? (?:\S+ ){0,4}ein"
            r"|hielten? (?:\S+ ){0,6}fest"
            "|(?:sitzt|sitzen|saß|saßen|befindet"
            r"|befand) (?:\S+ ){0,8}(?:in (?:\S+ )?(?:\w*haft|gefängnis|\w*gewahrsam"
            r"|haftzentrum|arrest))|(?:nahm|nahmen) (?:\S+ ){0,10}(?:fest|in gewahrsam|in haft)"
            r"|(?:kam|kamen) (?:\S+ ){0,3}in (?:\w*haft|gewahrsam)"
            r"|(?:brachte|brachten|überstellt) (?:\S+ ){0,4}(?:in|ins) (?:\S+ )?(?:gefängnis"
            "|haftanstalt|lager|abschiebezentrum)"
        ),
        "prolong": (
            r"(?:verlängerte|verlängerten) (?:\S+ ){0,6}(?:\w*haft|gewahrsam)"
            r"|\w*haft (?:\S+ ){0,6}verlängert"
        ),
        "release": (
            r"(?:wurde|wurden|kam|worden) (?:\S+ ){0,6}(?:freigelassen|entlassen|auf freien fuß"
            r"|frei)|aus der haft entlassen|ließ (?:\S+ ){0,3}frei"
            r"|(?:wurde|wurden|kam|worden) (?:\S+ ){0,10}(?:freigelassen|entlassen)"
            r"|(?:kam|kamen) (?:\S+ ){0,6}frei"
            r"|(?:ließ|ließen) (?:\S+ ){0,8}(?:frei|laufen|gehen)|auf freien fuß"
            r"|aus (?:der )?(?:\S+ )?(?:\w*haft|gefängnis) entlassen"
        ),
        "extradite": (
            r"(?:ersuchte|ersuchten|bat|baten) (?:\S+ ){0,5}um (?:\S+ )?auslieferung"
            r"|(?:beantragte|beantragten|verlangte|verlangten|forderte) (?:\S+ ){0,4}auslieferung"
            r"|auslieferungsersuchen (?:\S+ ){0,6}(?:gestellt|eingegangen|übermittelt|vorgelegt)"
        ),
        "order_arrest": (
            r"stellten? (?:\S+ ){0,4}unter hausarrest|unter hausarrest gestellt"
            r"|hausarrest (?:\S+ ){0,3}(?:angeordnet|verhängt)|verhängte (?:\S+ ){0,3}hausarrest"
            r"|haftbefehl (?:\S+ ){0,4}(?:erlassen|ausgestellt)|erließ (?:\S+ ){0,4}haftbefehl"
            r"|ordnete (?:\S+ ){0,6}(?:haft|untersuchungshaft) an"
            r"|(?:erließ|erließen|stellte) (?:\S+ ){0,6}haftbefehl"
            r"|in abwesenheit (?:\S+ ){0,3}(?:haft|verhaft)\w*"
            r"|haftbefehl (?:\S+ ){0,4}(?:erlassen|ausgestellt|gegen)"
        ),
        "charge": (
            r"(?:ermittlungsverfahren|strafverfahren|verfahren) (?:\S+ ){0,5}eingeleitet"
            r"|leitete (?:\S+ ){0,6}(?:verfahren|ermittlungen) ein|(?:wurde"
            r"|worden) (?:\S+ ){0,5}angeklagt|erhob anklage|beschuldigt (?:wurde|worden)"
            r"|(?:hat|haben|hatte) (?:\S+ ){0,8}(?:verfahren|ermittlungen) eingeleitet"
            r"|(?:eröffnete|eröffneten|leitete|leiteten) (?:\S+ ){0,8}(?:\w*verfahren"
            "|ermittlungen)(?: ein)?"
            r"|(?:\w*verfahren|ermittlungen) (?:\S+ ){0,6}(?:eröffnet|eingeleitet|aufgenommen)"
            r"|(?:erhob|erhoben) (?:\S+ ){0,3}anklage|angeklagt"
        ),
        "sentence": r"(?:wurde|worden) (?:\S+ ){0,8}(?:verurteilt|schuldig gesprochen)|verurteilte"
        "|(?:verurteilte|verurteilten)"
        r"|(?:wurde|wurden|worden) (?:\S+ ){0,14}(?:verurteilt|schuldig gesprochen"
        "|mit einer geldstrafe belegt)"
        r"|(?:geldstrafe|geldbuße|haftstrafe) (?:\S+ ){0,4}(?:verhängt|belegt)"
        r"|verhängte (?:\S+ ){0,5}(?:\w*strafe|\w*buße)",
        "wanted": (
            r"(?:zur )?fahndung (?:\S+ )?(?:ausgeschrieben)?|fahndungsliste"
            r"|wird (?:\S+ ){0,4}gesucht"
            r"|(?:wird|wurde|werden) (?:\S+ ){0,5}(?:gesucht|zur fahndung)|zur fahndung"
            r"|(?:suchte|suchten|sucht) (?:\S+ ){0,3}(?:per|mit) haftbefehl|steckbrief\w*"
        ),
        "search": r"durchsuch(?:te|ten|t)|hausdurchsuchung|durchsuchung (?:\S+ )?fand"
        "|(?:durchsuchten|durchsuchte)|(?:durchsucht|durchwühlt) (?:wurde|worden|wurden)?",
        "threaten": (
            r"(?:wurde|wurden|worden) (?:\S+ ){0,5}(?:bedroht|geschlagen|gefoltert|angegriffen"
            "|entführt|misshandelt|verprügelt|verfolgt)|bedrohte|bedrohten|schlugen|folterten"
            r"|griffen (?:\S+ ){0,4}an|entführten"
            r"|(?:hatten?|haben|hat) (?:\S+ ){0,10}(?:bedroht|geschlagen|gefoltert"
            "|misshandelt|verschleppt|entführt|verprügelt)|verschleppten?|misshandelten?"
            "|verprügelten?"
            "|(?:verfolgten|beschatteten|bedrängten|überfielen)"
            r"|(?:wurde|wurden|worden) (?:\S+ ){0,10}(?:überfallen|beschattet|angeschossen"
            "|niedergeschlagen|eingeschüchtert|zusammengeschlagen)"
            "|(?:zerstachen|zertrümmerten|zündeten) "
        ),
        "enter": (
            r"reiste (?:\S+ ){0,8}ein|kam (?:\S+ ){0,6}(?:nach|in) (?:\S+ )?(?:an)?|eingereist"
            r"|ankam|angekommen|traf (?:\S+ ){0,5}ein|überquerte|flog (?:\S+ ){0,3}nach"
            r"|(?:war|ist|sind|waren) (?:\S+ ){0,8}(?:gekommen|eingereist|angekommen)"
            "|erreichte"
            r"|(?:kam|kamen|gelangte|gelangten) (?:\S+ ){0,6}nach"
            r"|(?:floh|flohen|flüchtete|flüchteten|zog|zogen) (?:\S+ ){0,6}nach"
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
            r"|(?:schrieb|schrieben) (?:\S+ ){0,6}(?:an|brief)"
            r"|(?:übergab|übergaben|überreichten?|unterzeichneten?) (?:\S+ ){0,6}(?:brief"
            "|petition|appell|schreiben)|(?:bitten|fordern|ersuchen) (?:wir )?sie"
            r"|wir (?:\S+ ){0,6}(?:bitten|fordern|ersuchen) sie"
        ),
        "forward": (
            r"(?:wurde|worden) (?:\S+ ){0,5}(?:weitergeleitet|übergeben|übersandt|gerichtet)"
        ),
        "say": r"sagte|erklärte|teilte (?:\S+ ){0,4}mit|betonte|äußerte|gab an|schilderte",
        "notify": (
            r"(?:wurde|worden) (?:\S+ ){0,5}(?:zugestellt|benachrichtigt|mitgeteilt|informiert)"
            "|informierte|benachrichtigte"
        ),
        "respond": r"antwortete|nahm (?:\S+ ){0,3}stellung|erwiderte"
        r"|beantragte (?:\S+ ){0,3}(?:klageabweisung|abweisung)"
        r"|(?:in|mit) (?:\S+ )?(?:klageerwiderung|erwiderung|stellungnahme)",
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
            "|(?:angeschossen|verwundet|verletzt) (?:wurde|worden|wurden)"
            r"|(?:wurde|wurden) (?:\S+ ){0,6}(?:angeschossen|verwundet|niedergeschossen)"
            r"|aus (?:dem|der) (?:\S+ )?(?:krankenhaus|klinik\w*) entlassen"
        ),
        "protest": r"hungerstreik"
        r"|verweigerte (?:\S+ ){0,3}(?:nahrung|essen)",
        "fire": (
            r"(?:wurde|worden) (?:\S+ ){0,5}(?:gekündigt|entlassen|exmatrikuliert)"
            r"|verlor (?:\S+ ){0,3}(?:arbeit|stelle|job)"
            r"|(?:hat|hatte) (?:\S+ ){0,6}(?:arbeit|stelle|job) verloren"
            r"|(?:verlor|verloren) (?:\S+ ){0,5}(?:arbeit\w*|stelle|job|posten)"
            r"|(?:kündigte|kündigten|entließ|entließen) (?:\S+ )?(?:ihm|ihr|ihn|sie)"
            r"|kündigten? (?:\S+ ){0,5}arbeits(?:verhältnis|vertrag)"
            r"|arbeits(?:verhältnis|vertrag) (?:\S+ ){0,8}gekündigt"
        ),
        "work": (
            r"arbeitete|studierte|lebte|wohnte|wurde (?:\S+ )?(?:leiter|vorsitzende|direktor"
            r"|mitglied|koordinator)\w*|gründete|leitete|war (?:\S+ ){0,4}(?:tätig|mitglied"
            r"|mitarbeiter\w*|journalist\w*)|ausgezeichnet|ernannt|trat (?:\S+ ){0,3}in kraft"
            "|rechtskräftig"
            r"|(?:vertrat|verteidigte|unterrichtete|lehrte|betrieb|führte) (?:\S+ ){1,8}"
            "|engagierte sich"
            r"|war (?:\S+ ){0,6}(?:anwalt|anwältin|jurist|juristin|lehrer|lehrerin)"
            r"|lebt|wohnt"
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
        r"|staatsanwaltschaft|präfekt\w*|amt|kammer|senat|regierung|beklagte\w*|verwaltungsgericht"
    ),
    paper=(
        r"bescheid\w*|urteil\w*|beschluss\w*|entscheidung\w*|schreiben\w*|antrag\w*|klage|berufung"
        r"|beschwerde|verfügung\w*|vorladung|\w*verbot\w*"
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
    by_which=r"(?:mit|durch|in) (?:dem|der|denen|welche[mr])\b",
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
    we=r"wir|ich|unsere?\w*|meine?\w*",
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
        r"(?P<who>[\w. ]{3,60}) (?:berufung|klage|beschwerde|rechtsmittel)"
        r" (?:einlegten?|erhoben?|einreichten?)",
        r"(?:legten?|erhob(?:en)?|reichten?) (?P<who>[\w. ]{3,60})"
        r" (?:berufung|klage|beschwerde|widerspruch|revision)",
        r"(?P<who>[\w. ]{3,60}?) (?:legte|erhob|reichte) (?:\S+ ){0,6}(?:berufung|klage"
        "|beschwerde|widerspruch)",
    ),
    asked=(
        "(?:forderten?|appellierten? an|schrieb(?:en)? (?:einen brief )?an|wandten? sich an"
        r"|gerichtet an|weitergeleitet an|bat(?:en)?|schrieb(?:en)? (?:\S+ ){0,6}an"
        r"|(?:brief|appell|petition|schreiben) an)\s+"
    ),
    by=r"von|vom|durch",
    appeal_object=r"(?:\S+ ){0,5}(?:berufung|klage|beschwerde|widerspruch|revision)",
    decision_object=r"(?:\S+ ){0,5}(?:bescheid\w*|urteil\w*|beschluss\w*|entscheidung\w*)",
)
