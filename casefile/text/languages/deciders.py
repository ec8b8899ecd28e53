"""Who decides, in all eight languages: the words of an office in the form of whoever acts.

Each is a regular expression for lower-case words; the keys are how the program names the offices.
Where nouns have cases only those of an actor stand here ("суд", "судом", not "суда").
"""

from collections.abc import Mapping

COURT, PROSECUTOR, MINISTRY, OFFICE = (
    "by a court",
    "by a prosecutor",
    "by a ministry",
    "by an office",
)

DECIDERS: Mapping[str, Mapping[str, str]] = {
    "en": {
        COURT: r"courts?|tribunal|judges?|chamber",
        PROSECUTOR: r"(?:public )?prosecut(?:or|ors|ion)(?:[’']s office|[’'] office| general)*",
        MINISTRY: r"ministry|minister",
        OFFICE: r"(?:migration|immigration|asylum) (?:department|service|office|board|agency)",
    },
    "lt": {
        COURT: (
            r"teism(?:as|ai)|teisėj(?:as|a|ai)|(?:teisėjų )?kolegija"
            r"|teismo (?:nutartimi|sprendimu|nuosprendžiu)"
        ),
        PROSECUTOR: r"prokuror(?:as|ė|ai)|prokuratūra|prokuratūros nutarimu|prokuroro nutarimu",
        MINISTRY: r"ministerija|ministr(?:as|ė)",
        OFFICE: r"migracijos departamentas|migracijos departamento sprendimu",
    },
    "ru": {
        COURT: r"(?<!\bв.)(?:суд|судом|судья|судь[её]й|коллегия|апелляция|трибунал)",
        PROSECUTOR: (r"прокурор(?:ом|ы)?|(?:ген)?прокуратур(?:а|ой)|(?:ген)?прокурор(?:ом)?"),
        MINISTRY: r"министерств(?:о|ом)|минюст(?:ом)?|министр(?:ом)?|мид|мвд",
        OFFICE: (
            r"департамент(?:ом)? миграции|миграционн(?:ая|ой) служб(?:а|ой)|фмс"
            r"|миграционный департамент"
        ),
    },
    "uk": {
        COURT: r"(?<!\bв.)(?<!\bдо.)(?:суд|судом|суддя|суддею|колегія|апеляція|трибунал)",
        PROSECUTOR: r"прокурор(?:ом|и)?|(?:ген|офіс ген)?прокуратур(?:а|ою)|генпрокурор(?:ом)?",
        MINISTRY: r"міністерств(?:о|ом)|мін['’ʼ]юст(?:ом)?|міністр(?:ом)?|мзс|мвс",
        OFFICE: (r"департамент(?:ом)? міграції|міграційн(?:а|ою) служб(?:а|ою)|дмс"),
    },
    "pl": {
        COURT: r"(?<!\bw.)sąd|sędzi(?:a|ego)|trybunał|przez sąd|skład orzekający",
        PROSECUTOR: r"prokurator(?:a|zy)?|prokuratur(?:a|ę)",
        MINISTRY: r"ministerstwo|minist(?:er|ra)",
        OFFICE: r"urząd do spraw cudzoziemców|szef urzędu|wojewod[aę]",
    },
    "de": {
        COURT: r"\w*gericht|\w*gerichtshof|richter(?:in)?|kammer|senat",
        PROSECUTOR: r"\w*staatsanwalt(?:schaft)?|\w*staatsanwältin",
        MINISTRY: r"\w*ministerium|\w*minister(?:in)?",
        OFFICE: r"bundesamt|ausländerbehörde|migrationsamt|bamf",
    },
    "fr": {
        COURT: r"tribunal|cour|juges?|conseil d.état",
        PROSECUTOR: r"procureure?|parquet",
        MINISTRY: r"ministère|ministre",
        OFFICE: r"ofpra|préfet|préfète|préfecture|office français",
    },
    "kk": {
        COURT: r"сот|судья|сот алқасы",
        PROSECUTOR: r"(?:бас )?прокурор|(?:бас )?прокуратура",
        MINISTRY: r"министрлік|министрлігі|министр",
        OFFICE: r"көші-қон қызметі|көші-қон департаменті",
    },
}
