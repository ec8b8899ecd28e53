"""Words round names in French: heads of courts and bodies, titles, roles. Data only."""

COURTS = r"cours?|court|tribunal|tribunaux|conseil d'état|cnda|cedh|cjue"
BODIES = (
    r"ministère|office|commission|comité|préfecture|agence|direction|parlement|sénat"
    r"|assemblée|association|fondation|organisation|institut|université|police|gendarmerie"
    r"|ambassade|consulat|conseil|haut-commissariat|ligue|centre|union|parti|mouvement"
    r"|fédération|gouvernement|parquet|ofpra|ofii|service|bureau|défenseur|observatoire"
    r"|cimade|gisti|collectif|réseau|syndicat"
)
HEAD_LOWER = True
INNER = r"(?!)"
JOINERS = "de du des de la l d et pour à aux en sur d' le les"
ENDINGS = (
    "droit français française protection "
    "droits homme asile réfugiés apatrides administratif administrative justice intérieur "
    "européenne européen immigration intégration nationale national nations appel cassation "
    "ministres européens suprême constitutionnel municipal régional "
    "district cantonal militaire spécial pénal commerce provincial central fédéral "
    "unies l'homme d'asile d'appel l'intérieur "
    "migrations crimes graves criminel criminelle pénale spécialisé spécialisée interdistrict "
    "ville région département arrondissement contentieux correctionnelle militaires étrangers "
    "l'immigration l'intégration l'europe d'instance correctionnel"
)
NAME_AFTER_HEAD = True
BARE = r"(?:la\s|le\s|l['’])?(?:cour|tribunal|office|ministère|préfecture|gouvernement|commission)"
PROPER = {
    "body": ("ofpra, ofii, hcr, onu, osce, cimade, interpol, otan, fsb, kgb, mémorial, frontex"),
    "court": "cnda, cedh, cjue",
}
KIN = (
    "frère, sœur, soeur, fils, fille, mari, épouse, époux, oncle, tante, cousin, cousine, "
    "neveu, nièce, beau-frère, belle-sœur, belle-soeur, beau-père, belle-mère, compagne, "
    "compagnon"
)
TITLES = {
    "": "m, mm, mme, mlle, monsieur, madame, dr, pr",
    "lawyer": "me, maître, mes, avocat, avocate",
    "judge": "juge, rapporteur",
    "official": (
        "ministre, président, présidente, préfet, préfète, directeur, directrice, greffier, "
        "greffière, député, députée"
    ),
    "witness": "témoin",
    "journalist": "journaliste",
    "interpreter": "interprète",
    "applicant": "requérant, requérante",
    "prosecutor": "procureur",
}
COURTESY = "m mme mlle monsieur madame me"
ROLES = {
    "applicant": ("requérant, demandeur, présenté par, présentée par, requête de"),
    "lawyer": "avocat",
    "judge": "juge, rapporteur",
    "official": "président, greffi, préfet, directeur, directrice, ministre, député, eurodéputé",
    "interpreter": "interprète",
    "witness": "témoin",
    "journalist": "journaliste",
    "family": "mère, père, frère, soeur, sœur, épouse, époux, fils, fille",
    "prosecutor": "procureur",
    "activist": "défenseur des droits, défenseure des droits, militant",
}
BYLINE = r"(?:par|auteur|autrice|texte)\s*:?"
SAID = (
    "dit déclare déclaré affirme affirmé ajoute ajouté explique expliqué estime estimé "
    "souligne souligné précise précisé indique indiqué écrit raconte soutient"
)
NOT_PEOPLE = (
    "rue avenue place boulevard loi code convention constitution directive règlement "
    "république article janvier février mars avril mai juin juillet août septembre octobre "
    "novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche ville pays état "
    "états unis europe affaire arrêt décision jugement section grande chambre faits droit "
    "gouvernement"
)
PARTICLES = "de du des le la ben bin al el"
TOWN_BEFORE = r"\b(?:à|ville\sde|près\sde)"
TOWN_AFTER = r"(?!)"
