"""Words by which the head of a document shows that it is a law, or speaks of a country."""

LAW_TITLES = {
    "en": r"(?:the )?(?:\w+ ){0,6}(?:law|act|code|constitution|regulation|directive|convention)"
    r"(?: (?:on|of|no|relating|\(?eu\)?|concerning)\b.*)?",
    "lt": r"(?:.{0,80} )?(?:įstatymas|kodeksas|konstitucija|konvencija|direktyva|reglamentas)"
    r"(?: (?:dėl|nr)\b.*)?",
    "ru": r"(?:федеральный |конституционный )?(?:закон|кодекс|конституция|конвенция|регламент)\b.*",
    "uk": r"(?:закон|кодекс|конституція|конвенція|регламент)\b.*",
    "pl": r"(?:ustawa|kodeks|konstytucja|konwencja|rozporządzenie|dyrektywa)\b.*",
    "de": r"(?:.{0,60}(?:gesetz|gesetzbuch|grundgesetz)|verordnung|richtlinie|konvention)"
    r"(?: (?:über|zur|zum|nr)\b.*)?",
    "fr": r"(?:loi|code|constitution|convention|règlement|directive)\b.*",
    "kk": r"(?:.{0,80} )?(?:заңы|кодексі|конституциясы|конвенциясы)(?: .{0,60})?",
}
"""A line of the head that is the title of a law; the whole line has to fit."""

ARTICLE_LINES = {
    "en": r"(?:article|section|art\.) \d+",
    "lt": r"\d+ ?straipsnis",
    "ru": r"(?:статья|ст\.) \d+",
    "uk": r"(?:стаття|ст\.) \d+",
    "pl": r"(?:artykuł|art\.) \d+",
    "de": r"(?:artikel|art\.|§) ?\d+",
    "fr": r"(?:article|art\.) (?:premier|\d+|l\.? ?\d+)",
    "kk": r"\d+-бап",
}
"""How an article of a law begins its line."""

COUNTRY_TITLES = {
    "en": r"country (?:report|information|policy|guidance|focus)|world report|report on (?:\w+ )"
    r"{0,5}(?:in|of) |human rights (?:situation |practices )?in |situation in |prisons in ",
    "lt": r"šalies (?:ataskaita|informacija)|žmogaus teisių (?:padėtis|situacija)|padėtis ",
    "ru": r"доклад о (?:положении|ситуации)|положение с правами человека|ситуация с правами|"
    r"информация о стране",
    "uk": r"доповідь про (?:становище|ситуацію)|становище з правами|ситуація з правами|"
    r"інформація про країну",
    "pl": r"raport o (?:sytuacji|stanie)|sytuacja praw człowieka|informacja o kraju",
    "de": r"länder(?:bericht|information)|menschenrechtslage|bericht über die lage|lagebericht",
    "fr": r"rapport sur (?:la situation|les droits|le respect)|situation des droits|"
    r"informations? sur (?:le|les) pays",
    "kk": r"адам құқықтарының жағдайы|жағдай туралы баяндама|ел туралы ақпарат",
}
"""What the head of a paper about a country says."""
