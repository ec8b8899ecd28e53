"""Words round names in English: heads of courts and bodies, titles, roles. Data only."""

COURTS = r"courts?|tribunals?"
BODIES = (
    r"ministry|department|committee|centre|center|foundation|parliament|commission|council"
    r"|agency|directorate|inspectorate|association|union|institute|university"
    r"|organi[sz]ation|society|movement|party|tribunal|board|bureau|authority|embassy"
    r"|consulate|federation|watch|international|initiative|network|monitor|front|league"
    r"|alliance|coalition|fund|forum|senate|assembly|congress|office|service|police|prison"
    r"|counsel|secretariat|chamber|academy|hospital|government|ombudsman|prosecutor|seimas"
    r"|counsels|bar|guard|group|project|clinic|mission"
)
HEAD_LOWER = False
INNER = r"(?!)"
JOINERS = "of for on the and under to against de da von at"
ENDINGS = ""
NAME_AFTER_HEAD = False
BARE = (
    r"(?:the\s)?(?:court|department|centre|ministry|government|foundation|committee|commission"
    r"|agency|parliament|council|service|office|directorate|organi[sz]ation|association|group)"
)
PROPER = {
    "body": (
        "unhcr, osce, ohchr, frontex, interpol, europol, seimas, sejm, bundestag, duma, "
        "knesset, memorial, viasna, kgb, fsb, un, nato, euaa, easo, iom, icrc, red "
        "cross"
    ),
    "court": "ecthr, cjeu",
    "": "echr, eu, ngo",
}
KIN = (
    "father, mother, wife, husband, brother, sister, son, daughter, uncle, aunt, cousin, "
    "nephew, niece, brother-in-law, sister-in-law, mother-in-law, father-in-law, spouse, "
    "fiancé, fiancée"
)
TITLES = {
    "": (
        "mr, mrs, ms, miss, messrs, dr, prof, professor, sir, deputy, interior, foreign, "
        "prime, acting, vice, general, doctor, activist, leader, king, queen, pope"
    ),
    "judge": "judge, judges, justice, justices, rapporteur, rapporteurs",
    "lawyer": "advocate, attorney, counsel, lawyer, barrister, advocates, attorneys, lawyers",
    "official": (
        "mep, mp, meps, mps, ministers, officers, minister, president, director, chancellor, "
        "ambassador, senator, commissioner, officer, colonel, captain, major, sergeant, "
        "registrar, chairman, chairwoman, chair, secretary, governor, mayor, spokesman, "
        "spokeswoman, spokesperson, head"
    ),
    "interpreter": "interpreter, interpreters, translator",
    "journalist": "journalist, journalists, correspondent, reporter, reporters, editor",
    "witness": "witness, witnesses",
    "applicant": "applicant, applicants, appellant",
    "prosecutor": "prosecutors, prosecutor",
    "investigator": "investigators, investigator",
}
COURTESY = "mr mrs ms miss dr"
ROLES = {
    "applicant": "applicant, asylum seeker, claimant, appellant, client",
    "lawyer": "lawyer, attorney, attorney-at-law, solicitor, barrister, counsel",
    "judge": "chair, presiding, judge, rapporteur",
    "official": (
        "registrar, director, minister, mep, officer, deputy director, head of, "
        "president of the, member of the european parliament, member of parliament, "
        "spokesperson, spokesman, spokeswoman"
    ),
    "journalist": "journalist, correspondent, reporter, published by",
    "interpreter": "interpreter",
    "witness": "witness, witnesses",
    "family": "wife, husband, brother, sister, mother, father, son, daughter, uncle, cousin",
    "prosecutor": "prosecutor",
    "investigator": "investigator",
    "activist": "human rights defender, activist, campaigner, dissident",
}
BYLINE = r"(?:by|author|written by|reported by|text)\s*:?"
SAID = (
    "said says told stated states added adds explained believes believed argued called urged "
    "wrote asked claimed noted emphasized emphasised stressed warned denied confirmed "
    "spotlighted implored appealed testified submitted declared announced insisted recalled "
    "replied"
)
NOT_PEOPLE = (
    "force command corporation corp inc ltd company systems air army navy royal bank airlines "
    "motors industries holdings limited team club fleet base aircraft dean stock exchange "
    "street avenue road square prize act law laws article convention protocol rule rules "
    "regulation directive constitution code day week month year war peace area zone river sea "
    "lake mount mountains region regions district province republic kingdom states federation "
    "city town village county airport station hotel park bridge church mosque cathedral "
    "university school college press post times news daily herald tribune guardian wire "
    "review observer chronicle bulletin magazine monitor dispatch digest mirror echo "
    "courier gazette journal television radio channel facebook twitter telegram youtube "
    "instagram google section chapter annex appendix exhibit schedule case application appeal "
    "judgment decision ruling order letter summary introduction facts procedure conclusions "
    "chamber division legal criminal civil administrative human rights status foreigners "
    "affairs politics europe asia africa america north south east west central eastern "
    "western northern southern european united national international world global nobel "
    "schengen dear madam sir yours faithfully sincerely unofficial translation page tel fax "
    "mobile email ref our your date subject received prepared form open january february "
    "march april may june july august september october november december monday tuesday "
    "wednesday thursday friday saturday sunday est eet gmt utc today yesterday tomorrow "
    "immigration asylum nationality anonymity direction directions acts house reasons appellant "
    "respondent claimant defendant petitioner representation promulgated determination notice "
    "grounds removal withholding proceedings"
)
PARTICLES = "al el bin ibn bint abu umm van von der den de da di del della la le ben ter oglu"
TOWN_BEFORE = (
    r"(?<!trust )(?<!faith )(?<!belief )(?<!believe )(?<!believes )(?<!believed )(?<!interest )"
    r"(?<!confidence )(?<!interested )\b(?:in|near|outside)"
)
TOWN_AFTER = r"(?:province|region|district|city|county)\b"
