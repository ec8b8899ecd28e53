"""Which instance a court is, by its case numbers and its name, in eight languages. Data only.

Where neither tells it, the instance follows from whose decision the court decides about.
"""

NUMBERS = (
    ("LT", r"e?A\d?-|e?[12]A-|e?2S-|1S-", "appeal"),
    ("LT", r"e?(?:[23]K|2K|3K)-", "cassation"),
    ("LT", r"e?I\d?-|e?[12]-|e?P-", "first"),
    ("PL", r"[IVX]+ (?:OSK|FSK|GSK|CSK|CSKP|KK|NSK|UKP?|PKP?)\b", "cassation"),
    ("PL", r"[IVX]+ (?:ACa|AKa|AUa|APa|Ca|Ka|Pa|Ua)\b", "appeal"),
    ("PL", r"[IVX]+ (?:SA|SAB|SO)/", "first"),
    ("RU", r"(?:33|22|66)[а-я]?-", "appeal"),
    ("RU", r"88[а-я]?-|77-", "cassation"),
    ("DE", r"\d+ [BC] \d+[./]\d\d", "cassation"),
    ("ECHR", r"", "international"),
    ("EU court", r"", "international"),
    ("UN", r"", "international"),
)
"""(kind of the number, how it begins, instance). Sources: the courts' own printed judgments."""

NAMES = (
    ("international", (
        "european court|court of justice of the european|international criminal court"
        "|un (?:human rights )?committee|committee against torture"
        r"|europos žmogaus teisių teism\w*|europos sąjungos teisingumo teism\w*"
        r"|европейск\w+ суд\w*|комитет\w* оон|європейськ\w+ суд\w*|комітет\w* оон"
        r"|europejsk\w+ trybunał\w*|trybunał\w* sprawiedliwości|europäisch\w+ gerichtshof\w*"
        r"|cour européenne|cour de justice de l|еуропалық \w+ сот\w*|адам құқықтары жөніндегі"
        r" еуропа\w* сот\w*"
    )),
    ("constitutional", (
        r"constitutional court|konstitucin\w+ teism\w*|конституционн\w+ суд\w*"
        r"|конституційн\w+ суд\w*|trybunał\w* konstytucyjn\w+|(?:bundes)?verfassungsgericht\w*"
        r"|conseil constitutionnel|конституциялық сот\w*"
    )),
    ("cassation", (
        r"court of cassation|cassation court|кассационн\w+|касаційн\w+"
        r"|naczeln\w+ sąd\w* administracyjn\w+|bundesverwaltungsgericht\w*|bundesgerichtshof\w*"
        r"|cour de cassation|conseil d.état|кассациялық"
    )),
    ("appeal", (
        r"court of appeals?|appeals? court|appellate|apeliacin\w+ teism\w*|апелляционн\w+"
        r"|апеляційн\w+|sąd\w* apelacyjn\w+|oberlandesgericht\w*|oberverwaltungsgericht\w*"
        r"|verwaltungsgerichtshof\w*|cour (?:administrative )?d.appel|апелляциялық"
    )),
)  # fmt: skip

AUTHORITIES = (
    r"department|ministry|minister|service|office|agency|board|directorate|prosecut\w+|police"
    r"|border guard|departament\w*|ministerij\w*|tarnyb\w*|prokuratūr\w*|policij\w*|komisariat\w*"
    r"|департамент\w*|министерств\w*|служб\w*|управлени\w*|прокурат\w*|полици\w*|отдел\w*"
    r"|міністерств\w*|управлінн\w*|прокуратур\w*|поліці\w*|urz[ąę]d\w*|ministerstw\w*|straż\w*"
    r"|prokuratur\w*|policj\w*|wojewod\w*|bundesamt\w*|landesamt\w*|ministerium\w*|behörde\w*"
    r"|staatsanwaltschaft\w*|polizei\w*|préfecture|ofpra|office français\w*|ministère|parquet"
    r"|басқарма\w*|министрлі\w*|қызмет\w*|полиция\w*|прокуратура\w*"
)
"""Words in the name of an authority whose decisions can be taken to court."""
