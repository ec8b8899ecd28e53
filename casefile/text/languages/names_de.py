"""Words round names in German: heads of courts and bodies, titles, roles. Data only.

Every noun has a capital, so only head words, titles and known given names make a name.
"""

COURTS = (
    r"[\w-]*gericht(?:s|es|e|en|shof|shofs|shofes|shöfe)?|eugh|egmr|bverfg|bverwg|bgh|vgh"
    r"|ovg|vg"
)
BODIES = (
    r"[\w-]*(?:bundesamt|landesamt|migrationsamt|jugendamt|sozialamt|standesamt)(?:s|es)?"
    r"|[\w-]*ministeriums?|[\w-]*ausländerbehörde|ausländeramt(?:es)?|botschaft"
    r"|konsulat(?:s|es)?|[\w-]*staatsanwaltschaft|bundespolizei|landespolizei"
    r"|polizei(?:präsidium|direktion|inspektion)?|[\w-]*stiftung|[\w-]*parlaments?"
    r"|bundestag(?:s|es)?|bundesrat(?:s|es)?|[\w-]*kommission|[\w-]*ausschuss(?:es)?"
    r"|[\w-]*behörde|[\w-]*verein(?:s)?|[\w-]*verband(?:s|es)?|rat(?:es)?"
    r"|(?:flüchtlings|menschenrechts|sicherheits|europa|minister|gemeinde|stadt)rat(?:s|es)?"
    r"|[\w-]*organisation|bürgerinitiative|hilfswerk(?:s|es)?|bündnis(?:ses)?|[\w-]*universität"
    r"|[\w-]*institut(?:s|es)?|justizvollzugsanstalt|jva|bundesregierung|senat(?:s|es)?"
)
HEAD_LOWER = False
INNER = r"(?!)"
JOINERS = "für und der des von am an im in den das fur zu"
ENDINGS = ""
NAME_AFTER_HEAD = True
BARE = r"(?:[\w-]*gericht(?:s|es)?|bundesamt(?:s|es)?|[\w-]*ministeriums?|kammer|senat(?:s|es)?)"
PROPER = {
    "body": (
        "bamf, unhcr, bundestag, bundesrat, caritas, interpol, osze, uno, nato, fsb, kgb, memorial"
    ),
    "court": "eugh, egmr, bverfg, bverwg, bgh, bag, bsg, bfh",
}
KIN = (
    "bruder, bruders, schwester, ehemann, ehemanns, ehefrau, sohn, sohnes, tochter, mutter, "
    "vater, vaters, onkel, tante, cousin, cousine, neffe, neffen, nichte, schwager, schwagers, "
    "schwägerin, schwiegermutter, schwiegervater"
)
TITLES = {
    "": "herr, herrn, frau, dr, prof",
    "judge": "richter, richterin, richters, vorsitzender, vorsitzende, vorsitzenden",
    "lawyer": "rechtsanwalt, rechtsanwältin, rechtsanwalts, ra, rain",
    "applicant": "kläger, klägerin, antragsteller, antragstellerin, beschwerdeführer",
    "official": (
        "minister, ministerin, innenminister, innenministerin, justizminister, "
        "justizministerin, präsident, präsidentin, kanzler, kanzlerin, direktor, direktorin"
    ),
    "witness": "zeuge, zeugin",
    "journalist": "journalist, journalistin",
    "interpreter": "dolmetscher, dolmetscherin",
    "prosecutor": "staatsanwalt, staatsanwältin",
}
COURTESY = "herr herrn frau dr"
ROLES = {
    "applicant": "kläger, antragsteller, beschwerdeführer",
    "lawyer": "rechtsanwalt, rechtsanwält",
    "judge": "richter, vorsitzend",
    "official": "minister, direktor, beamt, abgeordnet, präsident",
    "interpreter": "dolmetscher",
    "witness": "zeug",
    "journalist": "journalist",
    "family": "mutter, vater, bruder, schwester, ehefrau, ehemann, sohn, tochter",
    "prosecutor": "staatsanw",
    "activist": "menschenrechtsverteidiger, menschenrechtler, aktivist",
}
BYLINE = r"(?:von|autor|autorin|text)\s*:?"
SAID = "sagte sagt erklärte erklärt betonte meinte teilte schrieb fügte berichtete bestätigte"
NOT_PEOPLE = (
    "sie ihr ihre ihnen ihrem ihren "
    "straße platz allee weg gesetz gesetzes gesetzbuch ordnung verordnung richtlinie "
    "konvention grundgesetz januar februar märz april mai juni juli august september oktober "
    "november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag republik "
    "union stadt land"
)
PARTICLES = "von van zu der de al el"
TOWN_BEFORE = r"\b(?:Stadt|Ort|Dorf|bei)"
TOWN_AFTER = r"(?!)"
