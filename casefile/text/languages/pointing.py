"""Words that point at who writes, who is written to and the court that decides. Data only.

Each is a pattern of whole words; capitals count.
"""

FIRST = {
    "en": r"I(?!\.)|[Ww]e",
    "lt": r"[Aa]š|[Mm]es",
    "ru": r"[Яя]|[Мм]ы",
    "uk": r"[Яя]|[Мм]и",
    "pl": r"[Jj]a|[Mm]y",
    "de": r"[Ii]ch|[Ww]ir",
    "fr": r"[Jj]e|[Jj]['’]|[Nn]ous",
    "kk": r"[Мм]ен|[Бб]із",
}
FIRST_OWN = {
    "en": r"[Mm]y|[Oo]ur",
    "lt": r"[Mm]ano|[Mm]ūsų",
    "ru": r"[Мм]о(?:й|я|ё|и|ю|его|ему|ей|им|их)|[Нн]аш\w{0,3}",
    "uk": r"[Мм](?:ій|о[яєїю]|ого|ому|оїх|оїм|оєї|оїй)|[Нн]аш\w{0,3}",
    "pl": r"[Mm](?:ój|o[jemi]\w{0,3})|[Nn]asz\w{0,3}",
    "de": r"[Mm]eine?[mnrs]?|[Uu]nsere?[mnrs]?",
    "fr": r"[Mm]on|[Mm]a|[Mm]es|[Nn]otre|[Nn]os",
    "kk": r"[Мм]енің|[Бб]іздің",
}
SECOND = {
    "en": r"[Yy]ou",
    "lt": r"[Jj]ūs|[Jj]ums|[Jj]us|\w{3,}(?:ote|ėte|iate|ite)",
    "ru": r"[Вв](?:ы|ам|ас|ами)",
    "uk": r"[Вв](?:и|ам|ас|ами)",
    "pl": r"Pan|Pani|Panu|Pana|Panią",
    "de": r"Sie|Ihnen",
    "fr": r"[Vv]ous",
    "kk": r"[Сс]із|[Сс]ізге|[Сс]ізді|[Сс]ізден|\w+[дт][ыі]ңыз|\w+[дт]іңіз",
}
SECOND_OWN = {
    "en": r"[Yy]our",
    "lt": r"[Jj]ūsų",
    "ru": r"[Вв]аш\w{0,3}",
    "uk": r"[Вв]аш\w{0,3}",
    "pl": r"Pan[ai]|Państwa",
    "de": r"Ihre?[mnrs]?",
    "fr": r"[Vv]otre|[Vv]os",
    "kk": r"[Сс]іздің",
}
COURT = {
    "en": r"[Tt]he (?:[Cc]ourt|[Tt]ribunal)|[Tt]his [Cc]ourt",
    "lt": r"[Tt]eism(?:as|o|ui|ą|u|e)",
    "ru": r"[Сс]уд(?:а|у|ом|е)?",
    "uk": r"[Сс]уд(?:у|ові|ом|і)?",
    "pl": r"[Ss]ąd(?:u|owi|em|zie)?",
    "de": r"(?:[Dd]as|dem|des|beim) Gerichts?",
    "fr": r"(?:[Ll]a|à la|de la) [Cc]our|(?:[Ll]e|au|du) [Tt]ribunal",
    "kk": r"[Сс]от(?:ы|тың|қа|ты|та|тан)?",
}
"""The court without its name."""
SITTING = {
    "en": r"(?:public|oral) hearing|at (?:the|a) hearing",
    "lt": r"teismo posėd\w+",
    "ru": r"судебн\w+ заседани\w+",
    "uk": r"судов\w+ засідан\w+",
    "pl": r"(?:na|po) rozpraw\w+",
    "de": r"mündliche[nr]? [Vv]erhandlung",
    "fr": r"l['’]audience|audience publique",
    "kk": r"сот отырыс\w+",
}
"""A court's own hearing, in its ruling; not an office's interview."""
FILING = {
    "en": r"appeal|complaint|application|claim",
    "lt": r"(?:(?:apeliacin|kasacin)\w+ )?skund\w*",
    "ru": r"(?:(?:апелляцион|кассацион)\w+ )?жалоб\w*|иск(?:а|у|ом|ов\w+)?",
    "uk": r"(?:(?:апеляцій|касацій)\w+ )?скар[гз]\w*|позов\w*",
    "pl": r"apelacj\w+|skar[gz]\w+ kasacyjn\w+|skar[gz](?:a|i|ę|ą|dze)",
    "de": r"Klage|Berufung|Revision|(?:Verfassungs)?[Bb]eschwerde",
    "fr": r"recours|requête|pourvoi|appel",
    "kk": r"(?:(?:апелляция|кассация)\w* )?шағым\w*|талап арыз\w*",
}
"""What is brought before a court; the first of them in a ruling's head is what it decides about."""
IN = {
    "en": r"in|near|at|outside",
    "ru": r"в|во|под|близ|в городе|в г\.",
    "uk": r"в|у|під|біля|в місті|в м\.|у м\.",
    "pl": r"w|we|pod|koło",
    "de": r"in|bei|nahe",
    "fr": r"à|près de|dans",
}
"""Right before the name of the place where something happened."""
IN_ENDING = {"lt": r"(?:e|je|uose|yse|ose|ėse)$", "kk": r"[дт][ае]$"}
"""How a place's name ends where something happened in it."""
