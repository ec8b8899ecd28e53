"""French words of events."""

from casefile.text.event_language import EventLanguage

_BEEN = (
    r"(?:(?:a|ont|avait|avaient|avoir|ayant|aurait|auraient|fut|furent|est|sont|était|étaient)"
    r" (?:été )?(?:\w+ment )?)"
)

EVENTS = EventLanguage(
    told={
        "apply": (
            f"(?:déposé|introduit|présenté|formé|déposa|introduisit"
            rf"|présenta) (?:\S+ ){{0,2}}(?:demande|requête)|(?:demandé|demanda|sollicité"
            "|sollicita) (?:l.|la |une )?(?:asile|protection)|(?:demande"
            rf"|requête) (?:\S+ ){{0,4}}{_BEEN}(?:déposée|introduite|présentée)"
            r"|saisi (?:\S+ )?(?:comité|commission|cour européenne)"
            r"|(?:saisi|saisit|saisissait) (?:\S+ ){0,3}(?:comité|cour européenne)"
            r"|(?:demande|requête|communication) (?:\S+ ){0,6}(?:a été |est |fut )?enregistrée?"
            r"|(?:déposé|présenté|formulé|introduit|sollicité) (?:\S+ ){0,3}(?:demande|asile"
            r"|requête)|demandé (?:\S+ )?(?:asile|protection)"
        ),
        "reconsider": (
            r"(?:demandé|demanda) (?:\S+ ){0,4}(?:réexamen|réexaminer)"
            "|demande de réexamen"
        ),
        "appeal": (
            f"(?:interjeté|interjeta) appel|(?:formé|forma|introduit|introduisit"
            rf"|déposé) (?:\S+ ){{0,2}}(?:recours|appel|pourvoi)|fit appel|fait appel"
            f"|contesté|saisi (?:le|la) (?:tribunal|cour)|saisit (?:le"
            f"|la) (?:tribunal|cour)|(?:recours|appel) {_BEEN}(?:formé|introduit)"
            r"|(?:recours|appel|requête) (?:\S+ ){0,3}(?:a été |est |fut )?(?:déposée?|formée?"
            "|introduite?|enregistrée?)|par une requête|demande au tribunal d'annuler"
            r"|(?:déposé|formé|introduit|porté|exercé|fait) (?:\S+ ){0,3}(?:recours|appel"
            r"|requête|plainte|l'affaire)|attaqué (?:\S+ ){0,3}(?:décision|arrêté|jugement)"
            r"|(?:saisi|saisit) (?:\S+ ){0,2}(?:tribunal|juge|cour administrative)"
        ),
        "refuse": (
            rf"(?:refusé|refusa|rejeté|rejeta)(?= (?:\S+ ){{0,4}}(?:demande|d'accorder"
            "|de lui|asile|protection|octroi))|(?:demande"
            rf"|asile) (?:\S+ ){{0,5}}{_BEEN}(?:refusée?|rejetée?)"
            r"|(?:refusé|rejeté) (?:\S+ ){0,4}(?:asile|demande|titre|séjour|statut)"
            r"|(?:demande|asile) (?:\S+ ){0,8}(?:rejetée?|refusée?)"
            r"|opposé (?:\S+ )?(?:refus|rejet)|fait de même"
        ),
        "grant": (
            f"(?:accordé|accorda|octroyé|octroya|reconnu"
            r"|reconnut)(?= (?:\S+ ){0,6}(?:statut|protection|asile|réfugié|titre|qualité))"
            f"|{_BEEN}(?:accordée?|octroyée?|reconnue? réfugiée?)"
        ),
        "annul": (
            f"(?:annulé|annula|cassé|cassa|infirmé|infirma|abrogé|retiré)"
            f"|{_BEEN}(?:annulée?|cassée?|infirmée?|abrogée?|retirée?)"
            "|(?:annulée?|suspendue?|abrogée?) (?:par|l'arrêté|la décision)"
            r"|jugé (?:\S+ ){0,4}illégale?|donné raison"
        ),
        "uphold": (
            f"(?:confirmé|confirma|accueilli|accueillit|maintenu|maintint)"
            f"|{_BEEN}(?:confirmée?|accueillie?)|fait droit"
            "|(?:confirmé|confirmée?|maintenue?) (?:par|le|la|l'|son)|validé|donné tort"
        ),
        "dismiss": (
            rf"(?:rejeté|rejeta|débouté|débouta)(?= (?:\S+ ){{0,4}}(?:recours|appel|pourvoi"
            rf"|requérant|requête))|(?:recours|appel|pourvoi) (?:\S+ ){{0,5}}{_BEEN}rejeté"
            r"|(?:rejeté|rejette|rejeta|écarté) (?:\S+ ){0,4}(?:recours|requête|appel|pourvoi)"
            r"|(?:recours|requête|appel) (?:\S+ ){0,4}(?:a été |est |fut )?rejetée?|débouté"
        ),
        "remit": (
            r"(?:renvoyé|renvoya) (?:\S+ ){0,3}(?:affaire|dossier|devant)"
            r"|(?:enjoint|ordonné) (?:\S+ ){0,4}(?:réexamin\w+|nouvel examen)"
        ),
        "decide": (
            f"(?:décidé|décida|jugé|jugea|statué|statua|estimé|conclu|conclut|constaté"
            f"|constata|prononcé|prononça|rendu|rendit|adopté|adopta)|{_BEEN}(?:rendue?|adoptée?"
            "|prononcée?|prise?)"
            r"|(?:clos|classé|clôturé) (?:\S+ ){0,4}(?:procédure|dossier|affaire|demande)"
            r"|(?:jugement|arrêt|décision|verdict) (?:\S+ ){0,2}(?:est tombée?|tomba"
            "|a été rendue?)"
        ),
        "expel": (
            rf"(?:ordonné|ordonna|décidé) (?:\S+ ){{0,3}}(?:expulsion|éloignement|renvoi"
            "|reconduite)|(?:arrêté|mesure|décision|ordre) (?:d'expulsion|d'éloignement"
            f"|de reconduite|de quitter le territoire)|(?:expulsion|éloignement) {_BEEN}ordonnée?"
            r"|(?:pris|notifié|reçu) (?:\S+ ){0,3}(?:obligation de quitter|oqtf)"
            r"|(?:pris|signé|prononcé|édicté|notifié) (?:\S+ ){0,5}(?:expulsion|arrêté|oqtf"
            r"|obligation de quitter|éloignement)|arrêté (?:\S+ )?(?:portant )?expulsion"
            r"|(?:expulsion|éloignement) (?:\S+ ){0,3}(?:prononcée?|ordonnée?)"
            r"|(?:ordonné|décidé) (?:\S+ ){0,3}(?:quitter|expulser|renvoyer)"
        ),
        "measure": (
            "mesure (?:provisoire|intérimaire)|indiqué au gouvernement"
            r"|suspendu (?:\S+ ){0,3}(?:exécution|expulsion)"
            "|(?:interdit|interdisait|bloqué|suspendu"
            r"|suspendit) (?:\S+ ){0,5}(?:d'expulser|de renvoyer|d'extrader|expulsion"
            "|extradition|renvoi|éloignement)|article 39 du règlement"
            "|(?:demandé|demande|demandait|ordonné|enjoint"
            r"|prié) (?:\S+ ){0,6}(?:de ne pas \S*(?:expulser|éloigner|renvoyer|extrader)"
            "|de suspendre|de surseoir)"
            r"|(?:suspendu|suspend) (?:\S+ ){0,5}(?:expulsion|éloignement|renvoi|mesure"
            "|exécution)"
        ),
        "reopen": rf"(?:rouvert|rouvrit|repris)|{_BEEN}(?:rouverte?|reprise?)",
        "hear": (
            r"(?:examiné|examina|entendu)(?= (?:\S+ ){0,3}(?:affaire|recours|appel"
            r"|requête))|audience (?:\S+ ){0,2}(?:eut lieu|a eu lieu|s'est tenue|se tint)"
            r"|procès (?:\S+ ){0,5}(?:s'est ouvert|s'ouvre|s'ouvrira|a commencé|commence"
            "|commencera|débute|débutera|a débuté)|(?:a|ont) comparu|comparaît"
            "|comparaîtra"
            r"|(?:audience|procès) (?:\S+ ){0,3}(?:a eu lieu|s'est tenue?|est fixée?"
            "|est prévue?|aura lieu|fixée?|prévue?)|après l'audience|examinera"
            "|(?:a|ont) examiné|plaidée?"
        ),
        "interview": (
            f"{_BEEN}(?:entendue?|interrogée?|auditionnée?)|(?:interrogé|auditionné)"
            r"|(?:entretien|audition) (?:\S+ ){0,2}(?:eut lieu|a eu lieu)"
            "|(?:a|ont|avait) (?:été )?(?:entendue?s?|interrogée?s?|auditionnée?s?"
            "|questionnée?s?)|(?:interroge|interrogea|interrogèrent)|passé (?:son|un) entretien"
        ),
        "summon": (
            rf"{_BEEN}(?:convoquée?|citée? à comparaître)|convoqué"
            r"|(?:reçu|reçut) (?:\S+ ){0,2}convocation|ne s'est pas présentée?"
        ),
        "detain": (
            f"{_BEEN}(?:arrêtée?s?|détenue?s?|incarcérée?s?|emprisonnée?s?"
            "|placée?s? en (?:détention|rétention|garde à vue)|interpellée?s?|écrouée?)"
            f"|(?:arrêté|arrêta|interpellé|emprisonné)(?= (?:le|la|les|son) )"
            r"|(?:police|policiers|agents"
            r"|gendarmes|autorités|hommes) (?:\S+ ){0,3}(?:arrêté|interpellé|emmené)"
            "|l'(?:ont|a) (?:arrêtée?|interpellée?|emmenée?)|est (?:détenue?|emprisonnée?"
            r"|incarcérée?)|passé (?:\S+ ){1,3}en (?:prison|détention)"
            r"|(?:est|était|reste|a été|fut) (?:\w+ )?(?:retenue?s?|enfermée?s?|gardée?s?"
            r"|maintenue? en (?:rétention|détention)|placée? (?:\S+ )?(?:au|en"
            r"|dans) (?:\S+ )?(?:centre|rétention|détention|prison|garde)|écrouée?)"
            r"|(?:policiers|police|gendarmes|agents|douaniers) (?:\S+ ){0,3}(?:arrêtée?"
            "|interpellée?|embarquée?)|enfermée?s? (?:au|en|dans)"
        ),
        "prolong": (
            r"(?:prolongé|prorogé|prolongea) (?:\S+ ){0,4}(?:rétention|détention|maintien"
            r"|garde à vue)|(?:détention|garde à vue|rétention) (?:\S+ ){0,3}(?:prolongée"
            "|prorogée)"
        ),
        "release": (
            f"{_BEEN}(?:libérée?s?|relâchée?s?|remise? en liberté|élargie?)|libéré"
            "|sortit de prison|est sortie? de (?:prison|détention)"
            r"|remise? (?:\S+ ){0,3}en liberté|(?:libère|libérait|libéra)"
            "|(?:sortie?|sorti) (?:de|du) (?:centre|prison|rétention|détention)"
            "|(?:fin|levée) (?:à|de) (?:sa |la )?rétention|assignée? à résidence"
        ),
        "extradite": (
            r"(?:demandé|demanda|sollicité|requis) (?:\S+ ){0,2}extradition"
            r"|demande d.extradition (?:\S+ ){0,4}(?:reçue|présentée|transmise|adressée|formée)"
            r"|(?:présenté|adressé|transmis|formé) (?:\S+ )?demande d.extradition"
        ),
        "order_arrest": (
            r"mandat d'arrêt (?:\S+ ){0,3}(?:émis|délivré|décerné)|(?:ordonné"
            r"|ordonna) (?:\S+ ){0,4}(?:arrestation|détention|incarcération)|(?:émis"
            r"|décerné|délivré) (?:\S+ )?mandat"
            r"|(?:ordonné|ordonna|décidé) (?:\S+ ){0,4}(?:placement|arrestation"
            r"|mise) (?:\S+ ){0,2}(?:détention|rétention)?"
            r"|mandat (?:d'arrêt|de dépôt) (?:\S+ ){0,4}"
        ),
        "charge": (
            f"{_BEEN}(?:inculpée?|mise? en examen|accusée?|poursuivie?)|(?:enquête|poursuites?"
            f"|procédure) (?:pénale )?{_BEEN}(?:ouverte?s?|engagée?s?)"
            f"|ouvert une (?:enquête|procédure)"
            "|(?:affaire|information|enquête) (?:pénale |judiciaire "
            "|criminelle )?(?:a été |fut |est )ouverte"
            r"|(?:enquête|procédure|poursuites|affaire|information) (?:\S+ ){0,5}(?:ouvertes?"
            "|engagées?|lancées?)"
            r"|(?:ouvert|engagé|lancé) (?:\S+ ){0,3}(?:enquête|poursuites|procédure pénale)"
            r"|mise? en (?:examen|accusation)|inculp\w+"
        ),
        "sentence": rf"{_BEEN}(?:condamnée?s?|reconnue? coupable)|condamné"
        r"|(?:a|ont|avait|fut|été) (?:\S+ )?condamnée?s?|(?:condamne|condamna)|écopé"
        r"|infligé (?:\S+ ){0,3}(?:amende|peine)",
        "wanted": (
            r"(?:liste|avis) (?:\S+ )?(?:de recherche|des personnes recherchées)"
            f"|{_BEEN}recherchée?"
            r"|(?:est|était|fut) (?:\w+ )?recherchée?|avis de recherche|notice rouge"
            "|mandat d'arrêt international"
        ),
        "search": (
            rf"{_BEEN}perquisitionnée?|perquisition (?:\S+ ){{0,4}}(?:eut lieu|a eu lieu|fut"
            f"|menée)|perquisitionné"
            r"|perquisition\w*|(?:fouillé|fouillée?|perquisitionnée?)"
        ),
        "threaten": (
            f"{_BEEN}(?:menacée?s?|battue?s?|torturée?s?|agressée?s?|enlevée?s?|harcelée?s?"
            f"|frappée?s?|suivie?)|(?:menacé|battu|torturé|agressé)"
            "|(?:a|ont|avait|avaient|fut|furent|était) (?:été )?(?:passée?s? à tabac"
            "|kidnappée?s?|maltraitée?s?|violentée?s?|rouée?s? de coups)"
            r"|reçu (?:\S+ ){0,2}menaces|(?:l'|les )(?:ont|a) (?:frappée?|battue?|menacée?"
            "|torturée?|enlevée?)"
            "|blessée? par balle"
            r"|(?:a été|ont été|fut) (?:\w+ )?(?:suivie?s?|filée?s?|tabassée?s?|blessée?s?"
            "|intimidée?s?|insultée?s?)|menacée?s? (?:de|par)"
            r"|coupé (?:\S+ ){0,2}(?:téléphone|ligne|électricité)"
        ),
        "enter": (
            "(?:est|sont|était) (?:arrivée?s?|entrée?s?)|arriva|entra|gagna|(?:rejoint"
            "|franchi|gagné)"
            r"|(?:est|sont|était|étaient) (?:\w+ment )?venue?s? (?:en|au|aux|à)|(?:est"
            "|sont|était) entrée?s?|arrivée?s? en"
            "|(?:rejoindre|rejoint|gagné|gagner|atteint) (?:la |le |l')?(?:france|allemagne"
            "|pologne|lituanie|belgique|suisse|italie|paris|lyon)"
            r"|(?:est|était) (?:\w+ )?(?:entrée?|arrivée?|venue?) (?:en|au|à|sur)"
            "|s'est (?:installée?|réfugiée?)"
        ),
        "leave": (
            "(?:quitté|quitta|fui|fuit)|(?:est|sont) (?:partie?s?)|partit|s'enfuit|s'est enfuie?"
            "|(?:fui|fuit|fuyait|quitté|quittait|s'est enfuie?|s'est exilée?|a pris la fuite)"
        ),
        "deport": (
            f"{_BEEN}(?:expulsée?s?|extradée?s?|éloignée?s?|renvoyée?s? (?:au|en|vers)"
            "|remise? aux|transférée?s?)"
        ),
        "publish": (f"(?:publié|publia|diffusé|mis en ligne)|{_BEEN}(?:publiée?s?|diffusée?s?)"),
        "urge": (
            "(?:appelé|exhorté|exhorta|imploré|invité|pressé)|(?:écrit|adressé"
            r"|adressa|écrivit) (?:\S+ ){0,4}(?:au|à la|à l'|lettre)|s'est adressée? à"
            "|(?:est|sont) parue?s?|parut"
            "|nous (?:vous )?(?:demandons|appelons|exhortons|prions)"
            r"|(?:lettre|pétition) (?:\S+ ){0,5}(?:remise?|adressée?|envoyée?|publiée?)"
            r"|(?:écrit|écrivent|écrivaient|écrivirent) (?:\S+ ){0,4}(?:au|à la|à l'|aux)"
            r"|nous,? (?:\S+ ){0,4}vous (?:demandons|prions|appelons|exhortons)"
            "|vous (?:demandons|prions|appelons|exhortons)"
            r"|(?:remis|adressé|signé|envoyé) (?:\S+ ){0,4}(?:lettre|pétition)"
        ),
        "forward": rf"{_BEEN}(?:transmise?|adressée?|envoyée?|remise?) (?:au|à)",
        "say": ("(?:déclaré|déclara|dit|affirmé|affirma|expliqué|précisé|indiqué que|soutenu)"),
        "notify": (f"{_BEEN}(?:notifiée?|informée?|communiquée?|signifiée?)|(?:informé|notifié)"),
        "respond": r"(?:répondu|répliqué)|répondit|mémoire en réponse"
        "|mémoire en défense|conclut au rejet"
        r"|(?:produit|présenté|déposé) (?:\S+ ){0,3}(?:mémoire|observations)",
        "kill": (
            f"{_BEEN}(?:tuée?s?|assassinée?s?|exécutée?s?)|mourut|(?:est|sont) (?:morte?s?"
            "|décédée?s?)|décéda|disparut|a disparu"
        ),
        "marry": r"épousé|s'est mariée?|divorcé|(?:fils|fille|enfant) (?:est )?née?",
        "treat": (
            rf"{_BEEN}(?:hospitalisée?|opérée?|blessée?|soignée?)|subi"
            "|(?:transférée?s?|conduite?s?|emmenée?s?|transportée?s?"
            r"|admise?s?) (?:\S+ ){0,2}(?:à l'hôpital|hôpital|en clinique)"
            "|blessée? (?:par|à|lors)|hospitalisée?s?"
            r"|sortie? de l.hôpital|admise? (?:à l.hôpital|aux urgences)"
        ),
        "protest": r"grève de la faim"
        r"|refus(?:é|a|ait) de s.alimenter|cessé de s.alimenter",
        "fire": (
            f"{_BEEN}(?:licenciée?|renvoyée? de (?:son|l'))|perdu son (?:emploi|travail)"
            "|perdu (?:son|sa|leur) (?:emploi|travail|poste|place)"
            "|(?:licencié|renvoyé|limogé|congédié)e?s?"
            r"|rompu (?:\S+ ){0,3}contrat"
        ),
        "work": (
            f"(?:travaillé|étudié|vécu|fondé|dirigé|coordonné|milité)|travailla|étudia"
            "|devint|est devenue?|fut nommée?|était (?:membre|journaliste|coordinateur|bénévole"
            rf"|président)\w*|{_BEEN}(?:nommée?|élue?|décorée?)|entra en vigueur"
            "|est entrée? en vigueur|est devenue? définitive?"
            "|(?:défendu|défendait|enseigné|enseignait|représenté|accompagné|dirigeait|animé"
            "|tenu (?:un|une) (?:blog|chaîne))"
            "|(?:avocat|juriste|professeur|enseignant)e? (?:à|au|de|du)"
            r"|habite|vit (?:à|en|au)"
        ),
    },
    named={
        "apply": r"demande d'asile|demande|requête",
        "appeal": r"appel|recours|pourvoi",
        "refuse": r"refus|rejet",
        "decide": r"décision|jugement|arrêt|ordonnance",
        "expel": r"expulsion|éloignement",
        "hear": r"audience",
        "interview": r"entretien|audition|interrogatoire",
        "summon": r"convocation",
        "detain": r"détention|arrestation|rétention",
        "search": r"perquisition",
    },
    clause_ends=(
        r";\s+|,\s+(?:et|mais|puis|tandis que|alors que)\s+|\s+(?:et|mais|puis)\s+|:\s+|\s+[–—]\s+"
        r"|,\s+(?=(?:qui|lequel|laquelle) )"
    ),
    negation=r"ne|n'|jamais|sans",
    planned=r"sera|seront|doit être|aura lieu|est prévue?|entend|envisage",
    unreal=r"si|pourrait|serait|aurait|peut|risque|craint|espère|afin|s'il",
    pronouns=r"il|elle|ils|elles|lui|leur|son|sa|ses|l'",
    client_words=(
        "(?:le |la |du )?(?:requérante?|demandeur|demanderesse|appelante?|intéressée?|prévenue?"
        "|accusée?|étrangère?|journaliste|militante?|mon client|ma cliente)"
    ),
    family_words=(
        "(?:sa|son|ses|leur) (?:mère|père|frère|sœur|épouse|femme|mari|fils|fille|parents|famille"
        "|enfants|proches)"
    ),
    authority_words=(
        "(?:le |la |l')?(?:tribunal|cour|préfet|préfecture|office|ministère|ministre|police"
        "|procureur|gouvernement|commission|administration|juge)"
    ),
    paper=(
        "décision|jugement|arrêt|arrêté|ordonnance|lettre|recours|appel|demande|requête"
        "|convocation|courrier|interdiction"
    ),
    paper_before=(
        "(?:(?:la|le|l'|une?|cette|ce|cet|sa|son|leur) ?)?(?:(?:précédente?|première?) )?"
    ),
    paper_date=r"du|en date du|datée? du",
    means=r"(?:par|dans)(?: une?| la| le| l'| sa| son| leur)?(?: \w+)?",
    means_paper=r"(?!)",
    paper_after=r"(?!)",
    means_paper_after=r"(?!)",
    by_which=r"par (?:lequel|laquelle|lesquels|lesquelles)\b",
    lesser=r"avant (?:que|de)|après (?:que|avoir)|lorsque|quand|depuis que",
    same_thing=(
        "(?:cette|ce|cet|la même) (?:décision|jugement|arrêt|recours|appel|demande)|(?:il|elle"
        "|la cour) (?:a )?(?:aussi|également)"
    ),
    subordinate=(
        ",? (?:qui|dont|où|lequel|laquelle|parce que|puisque|bien que|alors que|tandis que"
        "|au motif|en vertu|conformément|en application|afin de|en raison|ainsi que|estimant"
        r"|demandant)\b"
    ),
    reason=r",? (?:parce que|parce qu['’]\w+|car|au motif|puisque)",
    we=r"nous|je|j'(?:ai|avais)|notre|nos|mon|ma",
    things=r"(?!)",
    breaks=(
        "et|mais|ou|que|qui|à|au|aux|de|du|des|en|dans|par|pour|sur|avec|contre|vers|chez|sans"
        "|sous|devant|après|avant"
    ),
    small_words=(
        "et|mais|ou|que|qui|à|au|aux|de|du|des|d'|en|dans|par|pour|sur|avec|contre|vers|chez|sans"
        "|sous|devant|après|avant|le|la|les|l'|un|une"
    ),
    opening=r"et|mais|toutefois|cependant|en outre|également|ensuite|puis|par ailleurs|que|,",
    court=r"(?:le |la )?(?:\w+ )?(?:tribunal|cour|juge\w*|chambre|conseil d'état)",
    whose_appeal=(
        "(?:appel|recours|pourvoi|requête) (?:de |du |d'|de la |formé par |introduit par "
        r"|présenté par )(?P<who>[\w'’. ]{3,80})",
        r"(?P<who>[\w'’. ]{3,60}?) (?:a |avait )?(?:interjeté appel|formé un recours"
        "|fait appel|saisi la cour)",
    ),
    asked=(
        "(?:exhorté|appelé|imploré|écrit (?:au|à la|à)|adressée? (?:au|à la|à)|transmise? (?:au"
        "|à la|à)|vous (?:demandons|prions|appelons|exhortons),?|(?:lettre"
        r"|pétition) (?:\S+ ){0,6}(?:au|à la|à l'|aux)|écri\w+ (?:\S+ ){0,3}(?:au|à la|à l'"
        r"|aux))\s+"
    ),
    by=r"par",
    appeal_object=r"(?:\S+ ){0,4}(?:appel|recours|pourvoi|requête)",
    decision_object=r"(?:\S+ ){0,5}(?:décision|jugement|arrêt|arrêté|refus)",
)
