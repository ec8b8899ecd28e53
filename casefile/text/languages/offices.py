"""Offices people write to, in all eight languages; the keys are how the program names them."""

OFFICES = {
    "a minister": (
        "minister|ministers|ministr\\w+|министр\\w*|міністр\\w*|minister\\w*|ministre|ministerin"
    ),
    "parliament": (
        "parliament|seimas|seimo|seimui|seimą|committee of the seimas|верховн\\w+ рад\\w+"
        "|парламент\\w*|государственн\\w+ дум\\w+|sejm\\w*|senat\\w*|bundestag\\w*|parlament\\w*"
        "|parlement|assemblée nationale|мәжіліс\\w*"
    ),
    "the migration authority": (
        "migration department|migration (?:service|board|office|agency)|immigration (?:office"
        "|service|department)|department|migracijos departament\\w+|миграционн\\w+ служб\\w+"
        "|департамент\\w* миграции|міграційн\\w+ служб\\w+|urz\\w+ do spraw cudzoziemców"
        "|bundesamt\\w*|ofpra|office français de protection|көші-қон \\w+"
    ),
    "a court": "court|teism\\w+|суд\\w{0,3}|sąd\\w*|gericht\\w*|tribunal|cour|сот\\w*",
    "the president": (
        "president|prezident\\w+|президент\\w*|prezydent\\w*|präsident\\w*|président\\w*"
    ),
    "the government": (
        "government|vyriausyb\\w+|правительств\\w+|уряд\\w*|rząd\\w*|regierung|gouvernement"
        "|үкімет\\w*"
    ),
    "the prosecutor": (
        "prosecutor\\w*|prokuror\\w+|прокур\\w+|prokurat\\w+|staatsanwalt\\w*|procureur\\w*"
    ),
    "the police": "police|policij\\w+|полици\\w+|поліці\\w+|policj\\w+|polizei",
    "an ombudsman": (
        "ombuds\\w+|kontrolier\\w+|омбудсм\\w+|уполномоченн\\w+|rzecznik\\w*|défenseur\\w*"
    ),
}
