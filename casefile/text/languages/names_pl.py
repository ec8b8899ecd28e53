"""Words round names in Polish: heads of courts and bodies, titles, roles. Data only."""

COURTS = r"sąd(?:|u|owi|em|zie|y|ów)|trybunał(?:|u|owi|em|e)"
BODIES = (
    r"ministerstw(?:o|a|u|em|ie)|departament(?:|u|owi|em)|urz(?:ąd|ędu|ędowi|ędem|ędzie)"
    r"|komitet(?:|u|owi|em|cie)|komisj(?:a|i|ę|ą)|rad(?:a|y|ę|ą|zie)|straż(?:|y|ą)|centrum"
    r"|fundacj(?:a|i|ę|ą)|stowarzyszeni(?:e|a|u|em)|organizacj(?:a|i|ę|ą)"
    r"|prokuratur(?:a|y|ę|ą|ze)|policj(?:a|i|ę|ą)|zakład(?:|u|em)|areszt(?:|u|em)"
    r"|parlament(?:|u|em|cie)|sejm(?:|u|em|ie)|senat(?:|u|em)|agencj(?:a|i|ę|ą)"
    r"|instytut(?:|u|em)|uniwersytet(?:|u|em)|ambasad(?:a|y|ę|ą)|uni(?:a|i|ę|ą)"
    r"|parti(?:a|i|ę|ą)|ruch(?:|u|em)|rząd(?:|u|em)|rzecznik(?:|a|owi|iem)|biur(?:o|a|u|em)"
)
HEAD_LOWER = False
INNER = r"(?!)"
JOINERS = "w we do spraw ds. i na rzecz dla przy m.st. st."
ENDINGS = "spraw cudzoziemców człowieka praw sprawiedliwości wewnętrznych granicznej administracji"
NAME_AFTER_HEAD = True
BARE = (
    r"(?:urząd|urzędu|urzędowi|sąd|sądu|sądowi|trybunał|trybunału|fundacja|fundacji|fundację"
    r"|ministerstwo|ministerstwa|rada|rady|radę|straż|straży|komisja|komisji|komitet|komitetu"
    r"|prokuratura|prokuratury|departament|departamentu)"
)
PROPER = {
    "court": "wsa, nsa, etpc, etpcz, tsue",
    "body": ("sejm, senat, abw, mswia, onz, obwe, interpol, memoriał, nato, fsb, kgb"),
}
KIN = (
    "brat, brata, bratu, bratem, siostra, siostry, siostrę, siostrze, mąż, męża, mężem, "
    "mężowi, żona, żony, żonie, żonę, żoną, syn, syna, synem, córka, córki, córkę, córką, "
    "matka, matki, matkę, ojciec, ojca, ojcem, szwagier, szwagra, szwagierka, bratowa"
)
TITLES = {
    "": "pan, pani, pana, panu, panią, dr, prof, hab, mgr, obywatel, aktywista",
    "judge": (
        "sędzia, sędziego, sędziemu, sędziów, ssa, sso, sędziowie, przewodniczący, sprawozdawca"
    ),
    "lawyer": "adwokat, adwokata, adw, radca, pełnomocnik",
    "official": (
        "minister, ministra, prezydent, prezydenta, premier, dyrektor, dyrektora, komendant, "
        "wojewoda, protokolant, sekretarz, szef, szefa, szefowi, szefem, rzecznik, poseł, "
        "posłanka, europoseł, europosłanka"
    ),
    "interpreter": "tłumacz, tłumaczka",
    "witness": "świadek, świadka",
    "journalist": "dziennikarz, dziennikarka",
    "applicant": "skarżący, skarżąca, skarżącego, wnioskodawca, wnioskodawcy",
    "prosecutor": "prokurator, prokuratora",
}
COURTESY = "pan pani pana panu"
ROLES = {
    "applicant": "skarżąc, wnioskodaw, cudzoziem",
    "lawyer": "adwokat, pełnomocnik, radc",
    "judge": "sędzi, przewodnicząc, sprawozdawca",
    "official": "protokolant, dyrektor, minist, poseł, posłank, europos, komendant, wojewod",
    "interpreter": "tłumacz",
    "witness": "świad, świadk",
    "journalist": "dziennikar",
    "family": "matk, ojciec, ojca, brat, siostr, żon, mąż, syn, córk",
    "prosecutor": "prokurator",
    "activist": "obrońca praw człowieka, obrończyni praw człowieka, aktywist",
}
BYLINE = r"(?:autor|autorka|tekst|opracowała?)\s*:?"
SAID = (
    "powiedział powiedziała oświadczył oświadczyła stwierdził stwierdziła dodał dodała "
    "wyjaśnił wyjaśniła zaznaczył zaznaczyła uważa twierdzi podkreślił podkreśliła napisał "
    "napisała mówi"
)
NOT_PEOPLE = (
    "kurier dziennik gazeta głos tygodnik "
    "ulica ul aleja plac ustawa ustawy kodeks kodeksu konwencja konwencji konstytucja "
    "federacja federacji federację federacją republika republiki republikę placówka placówki "
    "placówce konstytucji rzeczpospolita rzeczypospolitej sprawa sprawy wyrok wyroku decyzja "
    "postanowienie imieniu europejski europejskiej unii dyrektywa dyrektywy rozporządzenie "
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października "
    "listopada grudnia sygn akt szanowny szanowna naczelny wojewódzki okręgowy rejonowy "
    "najwyższy"
)
PARTICLES = "von de al"
TOWN_BEFORE = r"\b(?:miast(?:o|a|em)|mieście|wsi|miejscowości)"
TOWN_AFTER = r"(?:obwod\w+|rejon\w*)\b"
