"""English words of events."""

from casefile.text.event_language import EventLanguage

_PAST = (
    r"(?:(?:was|were|is|has|have|had)(?: not(?: yet)?| never)? been|was|were|is|got|being)"
    r"(?: \w+ly| also| then| first| again| not(?: yet)?| never)?"
)

EVENTS = EventLanguage(
    told={
        "apply": (
            r"applied for|asked (?:\S+ )?for (?:political )?(?:asylum|protection"
            "|refuge|a residence)|(?:lodged|filed|submitted|made) (?:an?|his|her|their"
            r"|the) (?:\S+ ){0,3}(?:application|request|asylum claim)|(?:claimed|requested"
            "|sought|seeking) (?:political |international )?(?:asylum|protection|refugee status)"
            "|application (?:was|has been) (?:lodged|filed|submitted|registered|made)"
            "|sent the (?:request|application)"
            "|(?:lodged|filed|submitted) on behalf of|(?:lodged|filed"
            r"|submitted) (?:\S+ ){0,4}(?:request|application)"
        ),
        "reconsider": (
            r"(?:asked|requested|urged) (?:\S+ ){1,12}to (?:reconsider|re-examine|review"
            "|reopen)"
        ),
        "appeal": (
            "appealed(?! to (?:the )?(?:public|world|authorit))|(?:lodged|filed"
            r"|brought|submitted) (?:an? |his |her |their |the )?(?:\S+ ){0,2}(?:appeal"
            r"|complaint|cassation|claim|action)\b|(?:appeal|complaint|cassation appeal) (?:was"
            "|has been|had been) (?:lodged|filed|brought|submitted)|(?:complaint"
            r"|appeal) (?:\S+ ){0,6}went in\b|(?:challenged|contested) the (?:decision|order"
            "|refusal|ruling|judgment)|took the (?:case|matter) to court"
        ),
        "refuse": (
            f"(?:refused|rejected|denied|turned down|declined)(?! by)(?= (?:to (?:grant"
            r"|recogni)|him|her|them|his|her|their|the (?:\S+ )?(?:asylum|application|request"
            r"|claim)|asylum|protection|refugee|\S+ (?:request|application)))|(?:application"
            rf"|request|claim|asylum|protection|status|he|she|they|\w+ was) {_PAST} (?:refused"
            r"|rejected|denied|turned down)|said no\b|thereby rejecting|let (?:the"
            "|that) refusal stand|(?:decided|resolved) not to (?:grant|recogni[sz]e)"
            "|(?:refused|declined) to (?:let|allow|open|accept|register|issue|extend"
            "|renew|consider|examine|admit)"
        ),
        "grant": (
            f"granted(?! by)|(?:{_PAST}) granted|recogni[sz]ed (?:him|her|them"
            rf"|\S+) as (?:a )?refugee|{_PAST} recogni[sz]ed as (?:a )?refugee|issued (?:him"
            r"|her|them) (?:with )?an? (?:\S+ )?(?:residence|permit)"
        ),
        "annul": (
            f"(?:annulled|quashed|overturned|reversed|set aside|revoked|cancell?ed|withdrew"
            f"|withdrawn|repealed|struck down)|{_PAST} (?:annulled|quashed|overturned|reversed"
            "|set aside|revoked|cancelled|withdrawn)|could not stand"
        ),
        "uphold": (
            f"(?:upheld|confirmed|affirmed|sided with)|decided to uphold|{_PAST} (?:upheld"
            "|confirmed by|affirmed)"
        ),
        "dismiss": (
            rf"(?:dismissed|rejected|refuted)(?= (?:\S+ ){{0,4}}(?:appeal|complaint|action"
            r"|cassation|claim)s?\b)|(?:appeal|complaint|action"
            rf"|cassation)(?: \S+){{0,4}} {_PAST} (?:dismissed|rejected|refuted|turned down)"
        ),
        "remit": (
            "sent (?:the|his|her) (?:file|case|matter) back|ordered a (?:fresh|new"
            r"|further) (?:\S+ )?(?:examination|look|assessment)|remitted|referred (?:the case"
            "|it) back"
        ),
        "decide": (
            f"(?:ruled|decided|resolved|held that|found (?:that|a|no|in)|concluded|adopted"
            f"|delivered|gave judgment|pronounced|determined)|{_PAST} (?:adopted|delivered"
            "|handed down|pronounced|taken|issued|made final|reached)|(?:judgment|decision"
            "|ruling|verdict|answer) (?:came|followed|fell)|settled the matter"
            r"|made the \S+ (?:\S+ ){0,3}final|would (?:break|violate|breach)"
        ),
        "expel": (
            r"(?:ordered|decided on|resolved on|initiated) (?:\S+ ){0,3}(?:expulsion"
            "|deportation|removal|return)|(?:resolved|decided) to (?:deport|expel|remove"
            r"|return)|(?:deportation|expulsion|removal)(?: \S+){0,8} (?:was"
            "|has been) (?:initiated|ordered)|(?:expulsion|deportation|removal|return)(?: order"
            "| decision)? (?:was |has been )?(?:followed|signed|issued|ordered|adopted)"
            r"|entry ban|decision (?:\S+ ){0,3}on the expulsion"
            "|ordered (?:him|her|them) to leave|return decision (?:was|against)|(?:issued"
            "|adopted) (?:a |the )?return decision"
        ),
        "measure": (
            r"interim measure|indicated to the|told \w+ (?:\S+ ){0,3}not to"
            "|suspended the (?:expulsion|deportation|removal|enforcement|execution)"
            "|(?:barred|banned|prohibited|forbade|forbidden|stopped|blocked|halted"
            r"|stayed) (?:\S+ ){0,4}(?:from (?:removing|deporting|expelling|extraditing"
            "|returning|sending)|deportation|expulsion|extradition|removal)|(?:request"
            "|application) under rule 39 (?:was|has been)|should not be (?:removed|deported"
            "|expelled|extradited|returned)"
        ),
        "reopen": (
            "(?:procedure|file|case|proceedings|examination) (?:starts?|started|begins?"
            "|began) again|reopened?s?|resumed the (?:procedure|examination)"
        ),
        "hear": (
            rf"(?:heard|considered|examined) (?:the|his|her|an?) (?:\S+ ){{0,2}}(?:case"
            "|appeal|complaint|matter|application)|hearing (?:was|took place|is|will be)|(?:case"
            f"|appeal) {_PAST} (?:heard|considered|examined)"
            r"|trial (?:\S+ ){0,4}(?:began|begins|opened|opens|started|starts|resumed"
            "|will begin|is set|was set|was held)|(?:went|goes|stood|stands|put) on trial"
            r"|appeared before (?:the |a )?(?:\S+ )?(?:court|judge)"
        ),
        "interview": (
            f"(?:{_PAST}|be) (?:interviewed|questioned|interrogated|heard as)|(?:questioned"
            "|interrogated|interviewed) (?:him|her|them|by)|interview (?:was|took place|is|on"
            "|will)|gave a first account|first interview"
        ),
        "summon": (
            f"{_PAST} (?:summoned|called in|invited to appear)|summoned|summons (?:was|came)"
            r"|(?:received|got|was handed|was served|was given) (?:\S+ ){0,3}summons"
            "|called (?:him|her|them) in for"
        ),
        "detain": (
            f"{_PAST} (?:detained|arrested|imprisoned|jailed|taken into custody|held(?! (?:by|on"
            "|in favour))|locked up|placed in (?:the |a )?(?:detention|custody|closed)"
            f"|taken to a (?:police|prison)|kept in)|(?:detained|arrested|imprisoned|jailed"
            r"|locked up) (?:him|her|them|[a-z])|spent (?:\S+ ){1,4}in (?:prison|jail|detention"
            "|custody)|remained in (?:detention|custody)"
            r"|(?:police|officers|agents|guards|soldiers|forces) (?:\S+ ){0,2}(?:detained"
            "|arrested|seized|took away|picked up)|(?:arrested|detained|jailed"
            r"|imprisoned)(?= \w+ (?:\w+ )?(?:on|in|at|for|after|near|when|as) )|(?:was"
            "|were|has been|had been) (?:apprehended|seized|interned"
            "|placed under (?:house )?arrest|put in (?:a )?(?:cell|prison))|(?:detention"
            "|custody|arrest) (?:was|has been|had been) (?:extended|prolonged)"
            r"|extended (?:his|her|the|their) (?:\S+ )?(?:detention|arrest|custody)"
        ),
        "release": (
            f"{_PAST} (?:released|freed|let out|let go|set free)|released (?:him|her|them"
            r"|from)|left (?:the )?(?:\S+ ){0,2}(?:centre|center|prison|detention|camp|jail"
            "|custody)|replaced (?:his|her|the) detention|ended (?:his|her) detention"
            "|came out of (?:prison|detention)"
            "|walked free|let (?:him|her|them) go|granted (?:him |her )?bail"
        ),
        "order_arrest": (
            rf"(?:ordered|issued|sanctioned|authori[sz]ed) (?:\S+ ){{0,8}}(?:arrest"
            "|remanded in custody|pre-trial detention|warrant)|arrest warrant (?:was|has)"
            f"|{_PAST} remanded in custody|remanded (?:him|her|them)"
        ),
        "charge": (
            f"{_PAST} (?:charged|indicted|accused of|prosecuted)|charged (?:him|her|them"
            "|[a-z])|(?:criminal|administrative) (?:case|proceedings|investigation) (?:was|were"
            "|has been) (?:opened|brought|instituted|started|initiated)|(?:opened|instituted"
            "|launched|started) (?:a )?criminal (?:case|proceedings|investigation)"
        ),
        "sentence": (
            f"{_PAST} (?:sentenced|convicted|found guilty|fined)|(?:sentenced|convicted"
            "|fined) (?:him|her|them|[a-z])"
        ),
        "wanted": (
            f"wanted list|{_PAST} (?:declared )?wanted|red notice|on (?:the"
            "|an?) (?:international |interstate )?search list"
        ),
        "search": (
            f"{_PAST} (?:searched|raided)|(?:searched|raided) (?:his|her|their|my|our|the)"
            "|search (?:was|took place)"
        ),
        "threaten": (
            f"{_PAST} (?:beaten|attacked|threatened|tortured|assaulted|abducted|kidnapped"
            "|followed|harassed|intimidated|raped|shot at)|(?:beat|attacked|threatened|tortured"
            r"|assaulted|abducted|kidnapped|harassed|filmed the) (?:him|her|them|\S+ ?\S* in\b"
            r"|entrance)|(?:received|got) (?:\S+ ){0,2}threats|strangers filmed"
            "|(?:was|were|has been|had been) (?:punched|kicked|ill-treated|mistreated"
            "|blackmailed|dragged)|(?:beat|tortured|abducted|kidnapped|ill-treated"
            "|mistreated)(?! (?:by|and))|death threats"
        ),
        "enter": (
            "(?:arrived|entered|landed|reached|settled (?:in|there))|(?:flew"
            "|made (?:his|her|their) way|fled|travelled|moved) to|crossed (?:into"
            "|the border)|re-?entered"
            r"|came to(?= \w+ (?:on|in|from|via|through) )|arrival in"
        ),
        "leave": (
            "(?:left|fled|escaped|departed|flown out)(?! (?:to|it|him|her|them"
            r"|the \w+ to)\b)|drove (?:over|across) the border|crossed (?:into|the border|over)"
            "|went into exile"
        ),
        "deport": (
            f"{_PAST} (?:deported|expelled|removed|extradited|returned|handed over|transferred"
            "|turned back|pushed back)|(?:deported|extradited|handed) (?:him|her|them)"
        ),
        "publish": (
            f"(?:published|posted|uploaded|released a|wrote an article|put online|launched)"
            f"|began to publish|{_PAST} (?:published|posted|broadcast)"
            "|(?:article|film|video|report|interview|programme"
            r"|book) (?:\S+ ){0,3}(?:appeared|came out|was aired|went online)"
        ),
        "urge": (
            "(?:urged|implored|called on|called upon|appealed to|pleaded with|written to"
            "|wrote to|petitioned|addressed (?:a|an|the)|begged)|sent (?:a|an open) letter"
            r"|we,? (?:\S+ ){0,8}ask you"
        ),
        "forward": rf"{_PAST} (?:forwarded|addressed|handed over|sent|delivered) to",
        "say": (
            "(?:said|stated|told|declared|announced|testified|explained|emphasi[sz]ed"
            "|confirmed that)"
        ),
        "notify": (
            f"{_PAST} (?:notified|informed|told of|served|communicated)|(?:notified"
            r"|informed|reported|communicated)|notice (?:\S+ ){0,8}(?:was|has been) given"
            "|learned of"
        ),
        "respond": (
            "in (?:his|her|its|their) (?:response|reply)|asked for the appeal|responded|replied"
        ),
        "kill": (
            f"{_PAST} (?:killed|murdered|executed|shot|found dead)|died|disappeared|went missing"
        ),
        "marry": (
            f"{_PAST} married|married (?:him|her|[a-z])|divorced|gave birth|(?:son|daughter"
            "|child) was born"
        ),
        "treat": (
            f"{_PAST} (?:hospitali[sz]ed|operated|diagnosed|treated|admitted to (?:a "
            r"|the )?hospital|injured|wounded)|underwent|suffered (?:a|an) (?:\S+ )?(?:injury"
            "|stroke|attack)"
            "|(?:was|were|has been|had been) (?:taken|moved|transferred|brought"
            r"|rushed) to (?:a |the )?(?:\S+ )?hospital"
        ),
        "protest": (
            r"(?:began|started|declared|announced|went on|ended|is on) (?:a |an |his |her )?"
            r"(?:\S+ )?hunger strike"
        ),
        "fire": (
            f"lost (?:his|her|their) job|(?:dismissed|sacked|fired) (?:him|her|them)|"
            f"{_PAST} (?:dismissed|fired|sacked"
            "|expelled from (?:the )?(?:university|school))(?! as| by the court)"
        ),
        "work": (
            f"(?:worked|studied|graduated|joined|founded|served|lived|been documenting"
            "|been recording|kept records|documented|taught|enrolled)|became|coordinated"
            r"|was (?:its |the |a |an )?(?:\S+ ){0,3}(?:coordinator|volunteer|member|staff|head"
            f"|editor|leader|director)|{_PAST} (?:awarded|appointed|elected|employed|dissolved"
            "|banned)|continued to|came into force|entered into force|became final"
            "|set up|established|created|ran (?:a|the|an)"
        ),
    },
    named={
        "apply": r"(?:asylum )?application|asylum (?:request|claim)",
        "appeal": r"appeal|complaint",
        "refuse": r"refusal|rejection",
        "decide": r"decision|ruling|judgment|judgement|order|verdict",
        "expel": r"expulsion|deportation|removal",
        "hear": r"hearing",
        "interview": r"interview|questioning|interrogation",
        "summon": r"summons",
        "detain": r"detention|arrest|custody|imprisonment",
        "release": r"release",
        "search": r"search",
        "threaten": r"threats?|torture|beating|attack",
        "publish": r"film|article|open letter",
        "work": r"prize|work|studies",
        "respond": r"response|reply",
        "enter": r"arrival|entry",
        "leave": r"departure|flight",
        "reopen": r"renewal",
    },
    clause_ends=(
        r";\s+|,\s+(?:and|but|yet|while|whereas|after which|so)\s+|\s+(?:and|but|yet|while),?\s+"
        r"|,\s+(?=thereby\b)|:\s+|\s+[–—]\s+|,\s+(?=(?:which|who|whose)\b)|\s+(?=(?:that|which"
        r"|who) (?:has|had|have|was|were)\b)|,\s+(?=[a-z]+ (?:months?|weeks?|days?"
        r"|years?) (?:after|later|before)\b)"
    ),
    negation=r"not|never|no longer|without having|nor",
    planned=(
        "will|is to|are to|shall|intends? to|plans? to|is scheduled|is due|is expected|is set"
        "|is invited|are invited|is requested"
    ),
    unreal=(
        "expects?|hopes?|believes?|thinks?|if|unless|whether|could|would have|might|may|should"
        "|must|in order to|can|cannot|risk|at risk|fears?|facing"
    ),
    pronouns=r"he|she|they|it|him|her|them|his|their",
    client_words=(
        "(?:the |your |my |our )?(?:applicant|claimant|complainant|appellant|client"
        "|asylum[- ]seeker|petitioner|blogger|activist|journalist|accused|defendant|foreigner"
        "|alien)(?:’s|'s)?"
    ),
    family_words=(
        r"(?:his|her|their|your|the applicant’s|the applicant's|my)(?: \w+)? (?:mother|father"
        "|brother|sister|wife|husband|son|daughter|parents|family|children|cousin|uncle|aunt"
        "|relatives|spouse|nephew|niece)"
    ),
    authority_words=(
        "(?:the )?(?:department|migration department|respondent|defendant authority|ministry"
        "|government|authorit(?:y|ies)|office|court|judges?|police|investigators?"
        "|prosecutor(?:’s office)?|chamber|tribunal|agency|commission|board|service)"
    ),
    paper=(
        "decision|ruling|judg(?:e)?ment|order|letter|appeal|complaint|application|response"
        "|request|refusal|resolution|summons|report|statement|verdict"
    ),
    paper_before=(
        "(?:(?:the|an?|its|his|her|their|this|that) )?(?:(?:previous|earlier|first|final"
        "|contested|same|own|said|new) )?"
    ),
    paper_date=r"(?:of|dated|from|is dated)(?: the)?",
    means=r"(?:by|in|with|through)(?: an?| its| his| her| their| the)?(?: \w+)?",
    means_paper=r"(?!)",
    paper_after=r"(?:decision|ruling|judg(?:e)?ment|order|refusal)",
    means_paper_after=r"(?!)",
    lesser=r"(?:before|after|when|until|since|while|as) (?:he|she|they|his|her|the \w+)?",
    same_thing=(
        "(?:this|that|the same|these) (?:decision|ruling|judgment|order|refusal|appeal"
        "|application|request|complaint|hearing|interview)|(?:it|they|he|she) (?:also|then"
        r"|further)|the (?:\S+ ){0,2}(?:appeal|letter|petition)|there,? (?:he|she|they)"
        "|it (?:decided|dismissed|ruled|found|held|ordered|annulled|upheld|rejected|also)"
        "|the (?:decision|judgment|ruling) was"
    ),
    subordinate=(
        ",? (?:where|which|who|whose|because|since|although|though|despite|following|thereby"
        "|according to|submitting|asking|prompting|including|in order|after which|along with"
        "|together with|as well as|so that|on the ground|under article|under rule|pursuant"
        "|in accordance|when|until further|before which|against (?:a|the)|with an?"
        r"|on (?:\w+ )?right|in the case|without)\b"
    ),
    reason=r",? (?:because|since|as|on the ground|for the reason)",
    we=r"we|i",
    things=r"it|its",
    breaks=(
        "and|but|yet|while|that|which|who|as|to|for|by|at|in|on|with|from|against|after|before"
        "|under|via|over|along|together|despite|because|when|where|into|about|because|since|until"
        "|within|between|through|than|or"
    ),
    small_words=(
        "from|under|against|and|but|yet|while|that|which|who|however|moreover|also|then|likewise"
        "|furthermore|as|to|of|for|by|at|in|on|the|a|an|with|so|whereas|after"
    ),
    opening=(
        "and|but|who|because|yet|while|however|moreover|also|then|likewise|furthermore|meanwhile"
        r"|as a result|on the contrary|in a \w+ move|according to \S+|that|there|which|,"
    ),
    court=r"(?:the )?(?:\w+ )?(?:court|chamber|judges?|tribunal|panel of judges|duty judge)",
    whose_appeal=(
        r"(?P<who>[\w’'. ]{2,80}?)(?:’s|'s|s’) (?:\w+ )?(?:appeal|complaint|application|cassation)",
        "(?:appeal|complaint|cassation)(?: in cassation)?,? (?:of|by|(?:filed|lodged|brought"
        "|submitted|made) by(?: the respondent,| the applicant,"
        r"| the claimant,)?) (?P<who>(?:the )?[\w’'. ]{2,80})",
        r"(?:appeal|complaint) (?:that|which) (?P<who>[\w’'. ]{2,60}?) (?:had "
        "|has )?(?:brought|lodged|filed|made|submitted)",
        r"(?:it was )?(?P<who>(?:the )?[\w’'. ]{2,80}?) (?:that |who |which )?(?:then |also "
        "|later )?(?:has |had |have )?(?:appealed|(?:lodged|filed|brought"
        "|submitted) an appeal)",
    ),
    asked=(
        "(?:urged|implored|called on|called upon|appealed to|pleaded with|written to|wrote to"
        r"|petitioned|begged|(?:forwarded|addressed|handed over|sent|delivered) to|ask you as)\s+"
    ),
    by=r"by",
    appeal_object=r"(?:\S+ ){0,5}(?:appeal|complaint|cassation|action|claim)s?",
    decision_object=r"(?:\S+ ){0,5}(?:decision|judg(?:e)?ment|judges|ruling|refusal|order|verdict)",
)
