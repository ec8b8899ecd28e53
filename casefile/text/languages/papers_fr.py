"""French words of documents and time limits."""

from casefile.text.event_language import DeadlineLanguage, PaperLanguage

PAPERS = PaperLanguage(
    kinds={
        "ruling": (
            "au nom du peuple|vu la procédure|considérant ce qui suit|par ces motifs"
            r"|affaire .{2,60} c\.|siégeant en|la cour, composée|rendu l'arrêt|n° de requête"
            "|requête n"
        ),
        "identity paper": r"passeport n|carte d'identité|acte de naissance",
        "application": r"formulaire de demande|je sollicite",
        "statement": r"procès-verbal d'audition|déclaration sur l'honneur|attestation|témoignage",
        "report": r"rapport|expertise",
        "letter": (
            "madame, monsieur|monsieur|cher|chère|objet :|nos réf|vos réf|veuillez agréer"
            "|cordialement|convocation|lettre ouverte|notification"
        ),
        "article": (
            "publié le|mis à jour|lire aussi|par :|source :|rédaction|afp|temps de lecture"
        ),
    },
    ruling_titles=r"jugement|arrêté?|ordonnance|décision",
    in_case=r"(?:affaire |requête |dossier )?n° ?",
    operative=(
        r"(?:par ces motifs,?(?: la cour| le tribunal)?[^:\n]{0,60}|d\s?é\s?c\s?i\s?d\s?e"
        r"|o\s?r\s?d\s?o\s?n\s?n\s?e|a\s?r\s?r\s?ê\s?t\s?e)\s*:"
    ),
    boilerplate=(
        "composée? de|siégeant en|en vertu de l'article|aux termes de l'article"
        "|peut faire l'objet d'un (?:recours|appel)|vu (?:la|le|l')|frais et dépens"
        "|journal officiel|après en avoir délibéré|fait en (?:français|anglais)"
        "|deviendra définitif"
    ),
    published=r"(?:publié(?: le)?|date|paru le|posté le)\s*:?",
    byline=r"(?:par|auteure?|texte):?",
    furniture=(
        r"lire aussi|publicité|commentaires|abonnez|tous droits réservés|cookie|page \d|source :"
        r"|(?:une )?copie (?:\S+ ){1,8}(?:produite|versée|jointe|annexée)"
    ),
    closing=(
        r"(?:veuillez|je vous prie|nous vous prions) (?:\S+ )?(?:agréer|croire|recevoir|d'agréer"
        r"|de croire|de recevoir)|recevez|(?:bien |très )?cordialement|bien à vous|(?:sincères "
        r"|respectueuses )?salutations distinguées|sincères salutations|respectueusement"
        r"|dans l'attente de votre"
    ),
    greeting=r"(?:madame|monsieur|cher|chère)\b",
    subject=r"(?:objet|concerne) ?:",
    orders={
        "prolong": r"prolonge|(?:ordonne|autorise) (?:\S+ ){0,3}prolongation",
        "annul": r"(?:est|sont) annulée?s?|annule|infirme|casse",
        "uphold": r"confirme|fait droit|accueille",
        "dismiss": r"(?:est|sont) rejetée?s?|rejette|déboute",
        "remit": r"renvoie|enjoint|il est enjoint",
        "refuse": r"refuse",
        "grant": r"accorde|octroie|reconnaît",
        "expel": r"(?:est|sont) expulsée?s?|ordonne (?:\S+ ){0,2}(?:expulsion|éloignement)",
        "order_arrest": r"ordonne (?:\S+ ){0,3}(?:détention|arrestation)",
        "release": r"ordonne (?:\S+ ){0,3}(?:libération|mise en liberté)",
        "sentence": r"condamne|déclare (?:\S+ )?coupable",
        "say": r"déclare",
        "decide": r"dit que|dit qu'|constate|juge que|(?:est|sont) suspendue?s?|suspend",
    },
    reprinted=r"initialement publié|d'abord paru|première publication|réimprimé",
    received=(
        r"reçue?(?: le)?|date de réception"
        "|notifiée?|remise? (?:le|en main)"
    ),
    said=(
        r"a déclaré|a dit|a affirmé|a expliqué|a ajouté|a précisé|a souligné|déclare|affirme"
        r"|explique|ajoute|précise|dit|a écrit(?! (?:à|au|aux))|a estimé|a soutenu|a indiqué"
        r"|a-t-(?:il|elle) (?:déclaré|dit|affirmé|expliqué|ajouté|précisé|écrit)|raconte(?!-t-on)"
        r"|a raconté|assure|a assuré|confie|a confié|souligne|estime|dénonce|a dénoncé|regrette"
        r"|a regretté|témoigne|a témoigné|rapporte|a rapporté|indique|insiste|a insisté|soutient"
        r"|écrit(?! (?:à|au|aux))|a répondu|répond|a reconnu|prévient|déplore|a confirmé|confirme"
        r"|a annoncé|annonce|a fait savoir"
    ),
    said_in_quotes=(
        r"a écrit|écrit|poursuit|a poursuivi|s'indigne|s'est indignée?|lâche|glisse|résume"
        r"|martèle|rappelle|a rappelé|a conclu|observe|a observé|se souvient|nuance|fait valoir"
        r"|a fait valoir|font valoir|allègue|allèguent|fait savoir|s'inquiète|s'étonne|plaide"
        r"|a plaidé|clame|reconnaît|promet|a promis|se plaint|prétend|a prétendu|soutiennent"
        r"|affirment|expliquent|déclarent|disent|ont (?:déclaré|affirmé|expliqué|indiqué|dit)"
        r"|se désole|demande|interroge|peste|ironise|corrige|rétorque|sourit|soupire|souffle"
        r"|tempère|enchaîne|s'exclame|s'agace|rassure|admet|relate|analyse|juge|tonne|lance"
        r"|détaille|décrit|assène|se réjouit|a lancé|a répliqué|réplique|a conclu|a demandé"
        r"|se défend|s'emporte|reprend|a repris|commente|a commenté"
    ),
    said_before_name=r"selon|d'après",
    said_behind_name=(r"(?!)"),
    in_their_words=(
        r"selon (?:lui|elle|eux|elles)|d'après (?:lui|elle|eux|elles)|à (?:l'en|les en) croire"
    ),
    before_quote=(r"pour|aux yeux de|selon|d'après"),
    behind_quote=(r"(?!)"),
    respondent=(r"défendeur|partie défenderesse|le préfet|le ministre"),
    court_speaks=(
        r"(?:selon|de l'avis de) (?:la cour|le tribunal)"
        r"|(?:la cour|le tribunal) (?:estime|considère|est d'avis)"
    ),
    thinks=(
        r"je (?:ne )?(?:crois|pense|crains|doute|suis (?:convaincue?|certaine?|sûre?)|m'attends)"
        r"|nous (?:ne )?(?:croyons|pensons|craignons|doutons|estimons|sommes convaincus|espérons)"
        r"|(?:à|selon) (?:notre|mon) (?:avis|expérience)|j'espère|d'après notre expérience"
        r"|(?:département|office|ministère|services?|préfecture|inspection|direction"
        r"|administration|bureau) (?:estime|considère|ne voi|ne relève)(?:nt|t)?"
        r"|de l'avis d(?:e la|u|es|e l') ?(?:administration|préfecture|service|services|ministère"
        r"|direction|office|inspection)"
    ),
)

DEADLINES = DeadlineLanguage(
    numbers={
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "douze": 12,
        "quinze": 15,
        "vingt": 20,
        "vingt et un": 21,
        "trente": 30,
        "quarante": 40,
        "quarante-cinq": 45,
        "soixante": 60,
        "quatre-vingt-dix": 90,
    },
    units={
        "working day": r"jours ouvr(?:és|ables)",
        "day": r"jours?",
        "week": r"semaines?",
        "month": r"mois",
        "year": r"ans?|années?",
    },
    within=(
        "dans (?:un |le )?délai (?:de|d')|dans les|sous|au plus tard dans"
        "|dans un délai maximal de|dans|sous un délai de|endéans|délai de|délai d'"
        r"|délai(?: \S+){0,6}? est (?:de|d')|dispose[zr]?(?: d'un délai)? de"
    ),
    from_receipt=(
        r"(?:à compter|suivant|après|à partir|de|dès) (?:\S+ ){0,3}(?:notification|réception"
        "|signification)"
    ),
    from_delivery=(
        r"(?:à compter|suivant|après|à partir) (?:\S+ ){0,3}(?:prononcé|publication|lecture)"
    ),
    from_this=(
        r"(?:à compter|à partir) (?:\S+ ){0,3}(?:présente|présent courrier|date de ce courrier)"
    ),
    from_final=r"(?:à compter|à partir|après) (?:\S+ ){0,5}(?:définitif|définitive)",
    by_day=(
        r"jusqu'au|avant le|au plus tard le|d'ici le|d'ici au"
        "|avant|jusqu'au plus tard|au plus tard|pour le|dernier délai"
    ),
    duty=(
        r"doit|devez|doivent|recours|appel|former|introduire|saisir|présenter|produire|fournir"
        r"|délai|quitter|verser|payer|prions|peut|répondre|réponse|contester|contestée?|attaquée?"
        r"|déposer|déposée?|formée?|adresser|transmettre|comparaître|présentée?|observations"
        r"|saisie?|gré|faut|faudra|veuillez|merci|renvoyer|retourner|signer|besoin|invité\w*"
        r"|communiquer|remettre|enjoint|convoquée?s?|espérons|attendons|produisiez|(?:a|ont|avez"
        r"|as|aura|auront) jusqu'(?:au|à)"
        r"|voudrez bien|parvenir"
    ),
    at_once=r"par retour d[eu] (?:courrier|courriel|mail)",
    promptly=r"sans délai|immédiatement|dans les meilleurs délais|au plus vite",
    asks=r"prie\w*|prions|veuillez|merci de|devez|doit|doivent|êtes tenue?|invit\w+ à|demandons de",
    us=(
        r"recours|appel|former|introduire|vous|produire|fournir|quitter"
        "|contester|déposer|répondre|comparaître|présenter|saisir|observations"
    ),
    authority=(
        "(?:état défendeur|préfet|administration|office) (?:doit|devra|est tenu)|l'état doit verser"
    ),
    still=(
        r"peut|peuvent|pouvez|peux|doit|doivent|devez|devra|devront|dispose[zr]?|susceptible"
        r"|invitée?s?|priée?s?|prions|prie|appartient|faut|veuillez|droit|(?:a|ont|avez|as|aura"
        r"|auront) jusqu'(?:au|à)|au plus tard|invite"
    ),
    same_term=r"dans le même délai|sous le même délai",
    whole={
        "le mois": (1, "month"),
        "la semaine": (1, "week"),
        "la quinzaine": (15, "day"),
        "quinzaine": (15, "day"),
        "huitaine": (8, "day"),
        "la huitaine": (8, "day"),
        "le délai d'un mois": (1, "month"),
        "un délai d'un mois": (1, "month"),
        "le délai d'une semaine": (1, "week"),
        "un délai d'une semaine": (1, "week"),
        "le délai d'un an": (1, "year"),
        "un délai d'un an": (1, "year"),
    },
    joined={},
)
