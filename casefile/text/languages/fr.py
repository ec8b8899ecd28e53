"""French words of dates. Kinds are explained in `casefile.text.date_lexicon`."""

MONTHS = (
    "janvier, janv, jan",
    "février, fevrier, févr, fév",
    "mars",
    "avril, avr",
    "mai",
    "juin",
    "juillet, juil",
    "août, aout",
    "septembre, sept",
    "octobre, oct",
    "novembre, nov",
    "décembre, decembre, déc, dec",
)
DOUBTFUL_MONTHS = "mars, jan, sept, oct, nov, dec, déc"
CAPITAL_MONTHS = False
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
DOUBTFUL_WEEKDAYS = ""
SEASONS = {"21": "printemps", "22": "été", "23": "automne", "24": "hiver"}
DOUBTFUL_SEASONS = "été"
SUFFIXES = "er, ère, ème, e, nd, ier, º, eme, re"
DECADE_SUFFIXES = ""
NUMERIC_ORDER = "dmy"

WORDS = {
    "holiday": "noël=1225, réveillon=1231",
    "year": "année, an, années=years, ans=years, exercice",
    "unit": "jour=day, jours=days, journée=day, semaine=week, semaines=weeks, mois=month, "
    "décennie=decade, décennies=decades, siècle=century, siècles=century, quinzaine=fortnight, "
    "week-end=weekend",
    "part": "début, fin, mi, milieu, commencement, courant, tout début, premiers jours, "
    "derniers jours",
    "approx": "environ=about, vers=about, approximativement=about, aux alentours=about, "
    "aux environs=about, autour=about, près de=near, presque=near, plus de=more, plus d'=more, "
    "au moins=more, à peine, exactement, seulement, quelque=about",
    "before": "avant, avant le, au plus tard, au plus tard le, antérieurement au",
    "after": "après, postérieurement au, au plus tôt, au plus tôt le, à l'issue de",
    "later_before": "dans, au bout de",
    "since": "depuis, à partir de, à partir du, à compter du, à compter de, dès, depuis le",
    "until": "jusqu'au, jusqu'à, jusqu'en, jusque",
    "to": "au, à, aux",
    "from": "du, de, des, d",
    "between": "entre",
    "and": "et, ou, ainsi que, puis",
    "of": "le, la, les, l', de l', de la, l",
    "in": "en, dans, au cours de, au cours du, au mois de, pendant, durant, daté, datée, pour, "
    "par, courant, au mois d', du mois de, à la, à l'",
    "last": "dernier, dernière, passé, passée, précédent=context, précédente=context, écoulée, "
    "derniers",
    "next": "prochain, prochaine, suivant=context, suivante=context, à venir",
    "this": "ce, cette, cet, courant",
    "same": "même, cette même, ce même, la même, le même, ladite, ledit",
    "ago_before": "il y a",
    "ago": "auparavant",
    "later": "plus tard, après, ensuite",
    "earlier": "plus tôt, avant",
    "few": "quelques, plusieurs, nombreuses, nombreux",
    "number": "un=1, une=1, deux=2, trois=3, quatre=4, cinq=5, six=6, sept=7, huit=8, neuf=9, "
    "dix=10, onze=11, douze=12, treize=13, quatorze=14, quinze=15, seize=16, dix-sept=17, "
    "dix-huit=18, dix-neuf=19, vingt=20, vingt et un=21, vingt et une=21, vingt-et-un=21, "
    "vingt-et-une=21, vingt-deux=22, vingt-trois=23, vingt-quatre=24, vingt-cinq=25, "
    "vingt-six=26, vingt-sept=27, vingt-huit=28, vingt-neuf=29, trente=30, trente et un=31, "
    "trente-et-un=31, "
    "quarante=40, cinquante=50, cent=100",
    "ordinal": "premier=1, ler=1, première=1, deuxième=2, second=2, seconde=2, troisième=3, "
    "quatrième=4, dix-neuvième=19, vingtième=20",
    "deictic": "aujourd'hui=0, hier=-1, avant-hier=-2, demain=1, après-demain=2, hier soir=-1, "
    "ce matin=0, ce soir=0, ce jour=0, hier matin=-1",
    "anaphor": "le même jour=0, même jour=0, ce jour-là=0, le jour même=0, ce même jour=0, "
    "à cette date=0, cette date=0, à la même date=0, même date=0, le soir même=0, ce soir-là=0, "
    "le lendemain=1, lendemain=1, le jour suivant=1, jour suivant=1, le surlendemain=2, "
    "un jour plus tard=1, la veille=-1, veille=-1, le jour précédent=-1, jour précédent=-1, "
    "l'avant-veille=-2",
    "relative_month": "ce week-end=weekend:0:document",
    "quarter": "trimestre",
    "half": "semestre=year, moitié",
    "decade": "vingt=20, trente=30, quarante=40, cinquante=50, soixante=60, soixante-dix=70, "
    "quatre-vingt=80, quatre-vingts=80, quatre-vingt-dix=90",
    "era": "av. j, avant j",
    "monthly": "chaque, par, tous",
    "world": "monde, société",
}

# How a year is written out: base, then tens and units.
YEAR_WORDS = {
    "base": "deux mille=2000, mille neuf cent=1900, mil neuf cent=1900, dix-neuf cent=1900, "
    "mille-neuf-cent=1900, deux-mille=2000",
    "gap": " ",
    "tens": "vingt=20, trente=30, quarante=40, cinquante=50, soixante=60, quatre-vingt=80",
    "last": "un=1, deux=2, trois=3, quatre=4, cinq=5, six=6, sept=7, huit=8, neuf=9, dix=10, "
    "onze=11, douze=12, treize=13, quatorze=14, quinze=15, seize=16, dix-sept=17, dix-huit=18, "
    "dix-neuf=19, vingt=20, vingt et un=21, vingt-et-un=21, trente=30, trente et un=31, "
    "quarante=40, quarante et un=41, cinquante=50, cinquante et un=51, soixante=60, "
    "soixante et un=61, soixante-dix=70, soixante et onze=71, soixante-douze=72, "
    "soixante-treize=73, soixante-quatorze=74, soixante-quinze=75, soixante-seize=76, "
    "soixante-dix-sept=77, soixante-dix-huit=78, soixante-dix-neuf=79, quatre-vingts=80, "
    "quatre-vingt-dix=90, quatre-vingt-onze=91, quatre-vingt-douze=92, quatre-vingt-treize=93, "
    "quatre-vingt-quatorze=94, quatre-vingt-quinze=95, quatre-vingt-seize=96, "
    "quatre-vingt-dix-sept=97, quatre-vingt-dix-huit=98, quatre-vingt-dix-neuf=99",
    "joined": "{tens}-{unit}|{tens} {unit}",
}

ROLES = {
    "street_before": "rue, place, avenue, boulevard, square, quai, bd, av",
    "number_of": "no, nos, n, nº, nos., numéro, numéros, art, article, articles, §, §§, page, "
    "pages, p, pp, paragraphe, paragraphes, chapitre, règlement, alinéa, bp, tél, tome, vol, "
    "requête, requêtes",
    "count_of": "nombre, total",
    "counted": "euros, eur, francs, frf, personnes, hommes, femmes, enfants, pour cent, "
    "pour mille, km, mètres, kg, heures, h, minutes, tonnes, habitants, soldats, hectares, "
    "victimes, membres, millions, mille, livres, gbp, dollars, lires, marks, nouveaux",
    "legal": "loi, lois, code, directive, règlement, convention, protocole, constitution, décret, "
    "décrets, ordonnance-loi, traité, charte, décret-loi, statut, jo",
    "provisions": "article, articles, art, §, §§, paragraphe, paragraphes, alinéa",
    "law_inside": "n, o, du, de, la, le, relative, relatif, au, aux, des, et, sur, portant, à, "
    "modifiée, modifié, par, européenne, dite, organique, les, l, pour, dans, en, matière",
    "rulings": "arrêt, arrêts, décision, jugement, ordonnance",
    "in_force": "vigueur",
    "own_rules": "composition de ses sections, composition des sections, "
    "composition de ses chambres",
    "gazette": "officiel",
    "versus": "c, contre",
    "reports": "cedh, recueil, série, ecli, rec",
    "publication": "publié, publiée, mis, mise, actualisé, édition, imprimé",
    "birth": "né, née, naissance, nés, nées, naquit",
    "birth_after": "né, née",
    "reference": "valable, validité, expire, édition",
    "deadline": "au plus tard, délai, échéance, au plus tard le, avant le",
    "planned": "sera, seront, prévu, prévue, doit, devra, devait, fixée, aura lieu, devraient, "
    "reporté, reportée, ajourné, ajournée",
    "season_is_verb_after": "a, il y a, ai, as, avons, avez, ont, avait, avaient, aura, auront, "
    "aurait, auraient, ait, aient, ayant, avoir, eu, pas, jamais, déjà, également, aussi, "
    "toujours, bien",
    "of_what": "de, du, des, d, avant, après",
    "reported": "que, qu",
    "past": "a, ont, avait, avaient, était, étaient, fut, furent, depuis",
    "pages": "page, pages, p, pp",
    "moved": "reporté, reportée, reportés, renvoyé, renvoyée, ajourné, ajournée, décalé, décalée",
    "duty": "doit, devez, doivent",
    "lasted": "travaillait, vivait, restait, resté, restée, travaillé, vécu, duré, séjourné, "
    "détenu, détenue, valable",
    "than": "que",
    "negated": "ne, pas, jamais, ni, aucun, aucune, n",
}

# How a date is said in words: {date} stands for the date itself.
SAYS = {
    "day": "{day} {month} {year}",
    "day_no_year": "{day} {month}",
    "month": "{month} {year}",
    "year": "{year}",
    "decade": "années {decade}",
    "century": "{number}e siècle",
    "seasons": "printemps, été, automne, hiver",
    "season": "{season} {year}",
    "quarter": "{number}e trimestre {year}",
    "half": "{number}e semestre {year}",
    "third": "{number}e tiers de {year}",
    "about": "vers {date}",
    "since": "depuis {date}",
    "until": "jusqu’en {date}",
    "not_before": "au plus tôt {date}",
    "not_after": "au plus tard {date}",
    "or": "ou",
    "and": "et",
    "years": "{first}–{last}",
    "decade_of": "les années {decade}",
    "century_of": "le {number}e siècle",
    "seasons_of": "le printemps, l’été, l’automne, l’hiver",
}
