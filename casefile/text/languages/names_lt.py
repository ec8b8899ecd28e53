"""Words round names in Lithuanian: heads of courts and bodies, titles, roles. Data only."""

COURTS = r"teism(?:as|o|ui|ą|u|e|ai|ų|ams|us|uose)|tribunol(?:as|o|ui|ą|u)"
BODIES = (
    r"departament(?:as|o|ui|ą|u|e)|ministerij(?:a|os|ai|ą|oje)|tarnyb(?:a|os|ai|ą|oje)"
    r"|komitet(?:as|o|ui|ą|u|e)|komisij(?:a|os|ai|ą|oje)|tarnyb(?:a|os|ai|ą)"
    r"|valdyb(?:a|os|ai|ą|oje)|centr(?:as|o|ui|ą|u|e)|fond(?:as|o|ui|ą|u)"
    r"|organizacij(?:a|os|ai|ą)|asociacij(?:a|os|ai|ą)|draugij(?:a|os|ai|ą)"
    r"|institut(?:as|o|ui|ą)|universitet(?:as|o|ui|ą|e)|agentūr(?:a|os|ai|ą)"
    r"|inspekcij(?:a|os|ai|ą)|prokuratūr(?:a|os|ai|ą|oje)|policij(?:a|os|ai|ą)"
    r"|komisariat(?:as|o|ui|ą|e)|kalėjim(?:as|o|ui|ą|e)|parlament(?:as|o|ui|ą|e)"
    r"|seim(?:as|o|ui|ą|e)|taryb(?:a|os|ai|ą|oje)|kontor(?:a|os|ai|ą)"
    r"|ambasad(?:a|os|ai|ą|oje)|savivaldyb(?:ė|ės|ei|ę)|rinktin(?:ė|ės|ei|ę)"
    r"|sąjung(?:a|os|ai|ą|oje)|vyriausyb(?:ė|ės|ei|ę)|kryži(?:us|aus|ui|ų)"
)
HEAD_LOWER = True
INNER = (
    r"apygardos|apylinkės|rajono|miesto|administracin\w+|vyriausi\w+|konstitucin\w+"
    r"|apeliacin\w+|aukščiausi\w+|valstyb\w+|respublikos|vidaus|užsienio|reikalų|teisingumo"
    r"|migracijos|sienos|apsaugos|žmogaus|teisių|teisės|pabėgėlių|registracijos|užsieniečių"
    r"|priėmimo|raudonojo|generalin\w+|saugumo|policijos|kriminalin\w+|ikiteisminio|tyrimo"
    r"|krašto|socialin\w+|darbo|sveikatos|švietimo|advokatų|valstybės|europos|tarptautin\w+"
    r"|bendrojo|laisv\w+|nepriklausom\w+|pasienio|ir|nusikaltimų|tautų|jungtinių|pagalbos"
    r"|pagrindin\w+|teismų"
)
JOINERS = "prie dėl"
ENDINGS = "ministerijos ministerija reikalų"
NAME_AFTER_HEAD = False
BARE = (
    r"(?:departament(?:as|o|ui|ą|u)|ministerij(?:a|os|ai|ą)|centr(?:as|o|ui|ą)|tarnyb(?:a|os|ai|ą))"
)
PROPER = {
    "body": "seimas, vsat, vsd, vrm, caritas, europolas",
    "court": "eżtt, ežtt, lvat, estt",
}
KIN = (
    "brolis, brolio, broliui, brolį, broliu, sesuo, sesers, seseriai, seserį, vyras, vyro, "
    "vyrui, vyrą, žmona, žmonos, žmonai, žmoną, sūnus, sūnaus, sūnui, sūnų, dukra, dukros, "
    "dukrai, dukrą, duktė, dukters, motina, motinos, motinai, motiną, tėvas, tėvo, tėvui, tėvą"
)
TITLES = {
    "": "ponas, ponia, p, pono, ponios, dr, prof, pilietis, pilietė, piliečio, pilietės",
    "judge": (
        "teisėjas, teisėja, teisėjo, teisėjos, teisėjų, teisėjai, pirmininkas, pirmininkė, "
        "pirmininko, pirmininkės, pranešėjas, pranešėja"
    ),
    "lawyer": (
        "advokatas, advokatė, advokato, advokatės, advokatui, advokatei, advokatų, advokatą, "
        "advokatę, adv, atstovas, atstovė, atstovo"
    ),
    "applicant": (
        "pareiškėjas, pareiškėja, pareiškėjo, pareiškėjos, pareiškėjui, pareiškėjai, pareiškėją"
    ),
    "official": (
        "direktorius, direktorė, direktoriaus, direktorės, ministras, ministrė, ministro, "
        "ministrės, vedėjas, vedėja, specialistas, specialistė, narys, narė, "
        "europarlamentaras, europarlamentarė, prezidentas, prezidentė, sekretorė, "
        "sekretorius, sekretoriaujant"
    ),
    "interpreter": "vertėjas, vertėja, vertėjo, vertėjai",
    "witness": "liudytojas, liudytoja, liudytojo",
    "journalist": "žurnalistas, žurnalistė, žurnalisto",
    "prosecutor": "prokuroras, prokurorė, prokuroro",
    "investigator": "tyrėjas, tyrėja",
}
COURTESY = "ponas ponia pono ponios p"
ROLES = {
    "applicant": "pareiškėj, prieglobsčio prašytoj",
    "lawyer": "advokat",
    "judge": "teisėj, pranešėj",
    "official": "direktor, ministr, seimo nar, europarlamentar, specialist, vedėj",
    "interpreter": "vertėj",
    "witness": "liudytoj",
    "journalist": "žurnalist",
    "family": "brolis, sesuo, motina, tėvas, žmona, sutuoktin, sūnus, dukra",
    "prosecutor": "prokuror",
    "investigator": "tyrėj",
    "activist": "žmogaus teisių gynėj, aktyvist",
}
BYLINE = r"(?:autorius|autorė|parengė|tekstas)\s*:?"
SAID = (
    "sakė teigė nurodė pažymėjo aiškino pareiškė paliudijo pridūrė patvirtino paneigė rašė "
    "pabrėžė tvirtino kalbėjo prašė teigia sako nurodo pažymi"
)
NOT_PEOPLE = (
    "sausį vasarį kovą balandį gegužę birželį liepą rugpjūtį rugsėjį spalį lapkritį gruodį "
    "jūsų jums jūs jumis "
    "gatvė gatvės g pr al aikštė įstatymas įstatymo kodeksas kodekso konvencija konvencijos "
    "direktyva direktyvos reglamentas respublika respublikos teisė teisės administracinė "
    "civilinė baudžiamoji byla bylos teismo teisminio proceso procesinio sprendimo sprendimas "
    "nutartis nutarimas lietuvos europos sąjungos tarybos parlamento žmogaus vardu teisėjų "
    "kolegija pareiškėjas pareiškėja atsakovas atsakovė departamentas šaukimas gerbiamas "
    "gerbiama pagal sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo "
    "spalio lapkričio gruodžio tel faks nr puslapis priedas"
)
PARTICLES = ""
TOWN_BEFORE = r"\b(?:miest(?:as|o|e|ą)|mieste(?:lis|lio|lyje)|kaim(?:as|o|e))"
TOWN_AFTER = r"(?:mieste?|srit(?:is|ies|yje|į)|rajon(?:as|o|e|ą)|apskrit(?:is|ies|yje))\b"
