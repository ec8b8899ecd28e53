"""English ways to say that an act happened."""

_PAST = (
    r"(?:(?:was|were|is|has|have|had)(?: not(?: yet)?| never)? been|was|were|is|got|being)"
    r"(?: \w+ly| also| then| first| again| not(?: yet)?| never)?"
)

TOLD = {
    "apply": (
        r"applied for|asked (?:\S+ )?for (?:political )?(?:asylum|protection"
        "|refuge|a residence)|(?:lodged|filed|submitted|made) (?:an?|his|her|their"
        r"|the) (?:\S+ ){0,3}(?:application|request|asylum claim)|(?:claimed|requested"
        "|sought|seeking) (?:political |international )?(?:asylum|protection|refugee status)"
        "|application (?:was|has been) (?:lodged|filed|submitted|registered|made)"
        "|sent the (?:request|application)"
        "|(?:lodged|filed|submitted) on behalf of|(?:lodged|filed"
        r"|submitted) (?:\S+ ){0,4}(?:request|application)"
        r"|(?:request|application) to (?:strasbourg|the (?:\S+ )?(?:court"
        r"|committee))(?: \S+){0,3} (?:left|went|was sent)"
        r"|(?:communication|application) (?:\S+ ){0,4}(?:was|has been) registered"
        r"|turned to the (?:\S+ ){0,3}(?:committee|court of human rights)"
        r"|(?:submitted|sent|filed|lodged) (?:\S+ ){0,3}communication"
        r"|(?:went|turned|applied|complained) to (?:strasbourg|the european court|the un committee)"
    ),
    "reconsider": (
        r"(?:asked|requested|urged) (?:\S+ ){1,12}to (?:reconsider|re-examine|review"
        "|reopen)"
    ),
    "appeal": (
        "(?:appeal|complaint|action) (?:lodged|filed|brought|submitted) on"
        r"|appealed(?! to (?:the )?(?:\w+ )?(?:public|world|authorit|president|speaker|minister"
        "|government|parliament|seimas|king|pope|members|leaders|people))|(?:lodged|filed"
        r"|brought|submitted) (?:an? |his |her |their |the )?(?:\S+ ){0,2}(?:appeal"
        r"|complaint|cassation|claim|action)\b|(?:appeal|complaint|cassation appeal) (?:was"
        "|has been|had been) (?:lodged|filed|brought|submitted)|(?:complaint"
        r"|appeal) (?:\S+ ){0,6}went in\b|(?:challenged|contested) the (?:decision|order"
        "|refusal|ruling|judgment)|took the (?:case|matter) to court"
        r"|(?:complaint|appeal|action|claim) (?:\S+ ){0,2}(?:went|was sent|was handed"
        r"|reached) (?:to |in)|(?:went|turned|applied) to (?:the )?(?:\S+ )?court"
        r"|challenged (?:it|this|that|the (?:\S+ ){0,3}(?:decision|order|refusal|ruling"
        "|judgment))"
        r"|contested (?:it|this|the (?:\S+ ){0,3}(?:decision|order|refusal|ruling))"
        "|sued (?:the|it)"
        "|(?:claim|action|lawsuit|suit) (?:was|has been|had been) (?:lodged|filed|brought"
        "|submitted)"
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
        "|turned (?:him|her|them|it) down|(?:said|answered|replied) no to"
        "|did not (?:grant|recogni[sz]e) (?:him|her|them)"
        "|(?:refused|rejected|turned down|denied|declined) (?:to extradite|(?:the|his|her|their"
        r"|an?|its) (?:\S+ )?(?:extradition|surrender))|extradition (?:\S+ ){0,2}(?:was|has been"
        "|had been) (?:refused|rejected|denied|turned down)"
        r"|(?:rejected|refused|turned down) (?:it|that|this)\b"
    ),
    "grant": (
        f"granted(?! by)|(?:{_PAST}) granted|recogni[sz]ed (?:him|her|them"
        rf"|\S+) as (?:a )?refugee|{_PAST} recogni[sz]ed as (?:a )?refugee|issued (?:him"
        r"|her|them) (?:with )?an? (?:\S+ )?(?:residence|permit)"
        r"|(?:approved|allowed|granted) (?:the|his|her|their) extradition"
    ),
    "annul": (
        f"(?:annulled|quashed|overturned|reversed|set aside|revoked|cancell?ed|withdrew"
        f"|withdrawn|repealed|struck down)|{_PAST} (?:annulled|quashed|overturned|reversed"
        "|set aside|revoked|cancelled|withdrawn)|could not stand"
        "|(?:threw|thrown) out the (?:decision|order|refusal|expulsion)"
        r"|ruled (?:\S+ ){0,5}unlawful|found (?:\S+ ){0,5}unlawful"
        r"|declared (?:\S+ ){0,5}(?:unlawful|void|illegal)|lifted the(?! (?:\S+ )?(?:detention"
        "|arrest|custody))"
        r"|(?:ban|order|decision|measure) (?:\S+ ){0,4}(?:was|were|has been) lifted|(?:was"
        "|were|has been) lifted"
    ),
    "uphold": (
        f"(?:upheld|confirmed|affirmed|sided with)|decided to uphold|{_PAST} (?:upheld"
        "|confirmed by|affirmed)"
        r"|left (?:\S+ ){0,8}(?:unchanged|in force|standing)"
        r"|allowed (?:his|her|their|the|an?) (?:\S+ )?(?:appeal|complaint)"
        "|ruled in (?:his|her|their) favour|found (?:in|for) (?:his|her|their) favour"
    ),
    "dismiss": (
        rf"(?:dismissed|rejected|refuted)(?= (?:\S+ ){{0,4}}(?:appeal|complaint|action"
        r"|cassation|claim)s?\b)|(?:appeal|complaint|action"
        rf"|cassation)(?: \S+){{0,4}} {_PAST} (?:dismissed|rejected|refuted|turned down)"
        r"|dismissing (?:his|her|their|the|an?) (?:\S+ )?(?:appeal|complaint|action|claim)"
        r"|(?:threw|thrown) out (?:his|her|their|the|an?) (?:\S+ )?(?:appeal|complaint"
        r"|action|claim)|turned down (?:his|her|their|the|an?) (?:\S+ )?(?:appeal|complaint)"
        "|closed the case|ruled against (?:him|her|them)"
    ),
    "remit": (
        "sent (?:the|his|her) (?:file|case|matter) back|ordered a (?:fresh|new"
        r"|further) (?:\S+ )?(?:examination|look|assessment)|remitted|referred (?:the case"
        "|it) back"
        r"|sent (?:the|his|her) (?:file|case|matter) (?:\S+ ){1,7}back"
    ),
    "decide": (
        f"(?:ruled|decided|resolved|held that|found (?:that|a|no|in)|concluded|adopted"
        f"|delivered|gave judgment|pronounced|determined)|{_PAST} (?:adopted|delivered"
        "|handed down|pronounced|taken|issued|made final|reached)|(?:judgment|decision"
        "|ruling|verdict|answer) (?:came|followed|fell)|settled the matter"
        r"|made the \S+ (?:\S+ ){0,3}final|would (?:break|violate|breach)"
        "|(?:discontinued|terminated|closed|struck out) (?:the|his"
        r"|her) (?:\S+ )?(?:proceedings|procedure|case|application)"
        "|(?:proceedings|procedure|case) (?:was|were|has been|have been) (?:discontinued"
        "|terminated|closed|struck out)"
        r"|(?:extended|renewed|refused to renew) (?:his|her|the) (?:\S+ )?(?:permit|visa)"
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
        "|decided that (?:he|she|they) must (?:leave|go)"
        r"|decision to (?:return|remove|deport|expel) (?:him|her|them)"
        r" (?:\S+ ){0,3}(?:followed|came)"
        "|ordered that (?:he|she|they) (?:be )?(?:leave|return|deported|expelled|removed)"
        "|order(?:ed)? to leave"
    ),
    "measure": (
        r"interim measure|indicated to the|told \w+ (?:\S+ ){0,3}not to"
        "|suspended the (?:expulsion|deportation|removal|enforcement|execution)"
        "|(?:barred|banned|prohibited|forbade|forbidden|stopped|blocked|halted"
        r"|stayed) (?:\S+ ){0,4}(?:from (?:removing|deporting|expelling|extraditing"
        "|returning|sending)|deportation|expulsion|extradition|removal)|(?:request"
        "|application) under rule 39 (?:was|has been)|should not be (?:removed|deported"
        "|expelled|extradited|returned)"
        "|(?:requested|asked|told|ordered) (?:the )?(?:state party|government"
        r"|\w+) not to (?:deport|remove|expel|return|extradite|send)"
        r"|asked (?:\w+ ){1,3}to (?:suspend|halt|stay|refrain)|interim protection"
        "|(?:measure|rule 39 request) (?:came|followed|was (?:granted|applied|indicated))"
        r"|told (?:\w+ ){1,3}(?:on (?:\w+ ){1,3})?(?:not to|to keep (?:him|her|them)|to refrain"
        "|to halt)"
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
        "|(?:will|is to|are to) (?:look into|hear|examine|consider) (?:the|his|her|an?)"
        r"|hearing (?:\S+ ){0,3}(?:set|fixed|scheduled|listed|held)"
        r"|(?:case|appeal) (?:\S+ )?(?:set|listed|fixed) for"
    ),
    "interview": (
        f"(?:{_PAST}|be) (?:interviewed|questioned|interrogated|heard as)|(?:questioned"
        "|interrogated|interviewed) (?:him|her|them|by)|interview (?:was|took place|is|on"
        "|will)|gave a first account|first interview"
        "|(?:was|were) (?:asked questions|heard) (?:by|at) (?:the )?(?:police|investigator"
        r"|department)|questioned for|had (?:his|her|their) (?:\S+ )?interview"
        "|gave (?:a |her |his )?(?:testimony|evidence|statement) (?:to|before|at)"
        r"|(?:and|then) (?:questioned|interrogated)"
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
        "|placed under (?:house )?arrest|put in (?:a )?(?:cell|prison))"
        "|(?:picked|rounded) up|took (?:him|her|them) (?:away|in|into custody)"
        "|(?:was|were) (?:taken away|stopped at the border|placed under arrest|taken in)"
        r"|(?:sent|transferred|moved) (?:him|her|them) to (?:the |a )?(?:\S+ )?(?:centre"
        "|center|prison|camp|jail)(?! hospital)|ordered that (?:he|she|they) be (?:kept"
        "|held|detained)"
        "|(?:may|can) be held"
        r"|deprived of (?:his|her|their) (?:liberty|freedom)"
    ),
    "prolong": (
        r"(?:extended|prolonged) (?:his|her|their|the|this|that) (?:\S+ ){0,2}(?:detention|arrest"
        "|custody|remand)|(?:detention|custody|arrest|remand) (?:was|has been"
        "|had been) (?:extended|prolonged)"
    ),
    "release": (
        f"{_PAST} (?:released|freed|let out|let go|set free)|released (?:him|her|them"
        r"|from)|left (?:the )?(?:\S+ ){0,2}(?:centre|center|prison|detention|camp|jail"
        "|custody)|replaced (?:his|her|the) detention|ended (?:his|her) detention"
        "|came out of (?:prison|detention)"
        "|walked free|let (?:him|her|them) go|granted (?:him |her )?bail"
        "|let (?:[a-z]+ ){1,3}go(?! to)|let (?:[a-z]+ ){1,3}out of"
        "|(?:is|was) (?:a free man|a free woman|home again)"
        "|ordered (?:his|her|their) release|was allowed to leave"
        r"|lifted (?:his|her|their|the) (?:\S+ )?(?:detention|arrest|custody)"
        r"|walked out of (?!(?:the )?(?:\S+ )?(?:court|courtroom|room|meeting|talks|office|hall"
        r"|hearing))\w+|discharged from custody"
    ),
    "extradite": (
        "(?:asked|applied|pressed) for (?:his|her|their|the) extradition|(?:requested|sought"
        "|demanded) (?:his|her|their|the) (?:extradition|surrender)|(?:sent|submitted|filed|made"
        r"|lodged|transmitted) (?:an?|the|its) (?:\S+ )?(?:extradition request|request for (?:his"
        "|her|their|the) (?:extradition|surrender))|extradition request (?:was|has been|reached"
        r"|came|arrived)|asked (?:\w+ ){1,2}to (?:extradite|surrender)"
    ),
    "order_arrest": (
        rf"(?:ordered|issued|sanctioned|authori[sz]ed) (?:\S+ ){{0,8}}(?:arrest"
        "|remanded in custody|pre-trial detention|warrant)|arrest warrant (?:was|has)"
        f"|{_PAST} remanded in custody|remanded (?:him|her|them)"
        r"|ordered that (?:\S+ ){1,4}be (?:arrested|remanded)"
        "|(?:ordered|sanctioned) (?:his|her|their) (?:house )?(?:arrest|detention)"
        r"|(?:placed|put) (?:\S+ ){0,3}under house arrest"
        "|arrested (?:him|her|them) in (?:his|her|their) absence"
        "|(?:approved|authori[sz]ed|allowed|permitted) (?:his|her|their"
        r"|the) (?:\S+ )?(?:detention|arrest)"
    ),
    "charge": (
        f"{_PAST} (?:charged|indicted|accused of|prosecuted)|charged (?:him|her|them"
        "|[a-z])|(?:criminal|administrative) (?:case|proceedings|investigation) (?:was|were"
        "|has been) (?:opened|brought|instituted|started|initiated)|(?:opened|instituted"
        "|launched|started) (?:a )?criminal (?:case|proceedings|investigation)"
        "|(?:criminal|administrative) (?:case|proceedings|investigation"
        r"|charges) (?:\S+ ){0,4}(?:opened|brought|instituted|filed|launched)"
        "|pressed charges|brought charges"
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
        "|(?:came|came up) to (?:his|her|their) door and|slashed|smashed|set fire to"
        "|(?:was|were) (?:being )?(?:stalked|trailed|shadowed|watched|roughed up)"
        "|threw (?:a )?(?:stones?|paint)|warned (?:him|her|them) (?:to|not)"
        r"|(?:burned|burnt|torched) (?:down )?(?:his|her|their|the) (?:\w+ )?(?:car|house|home"
        r"|office|door|flat)|(?:smashed|broke) (?:his|her|their) (?:\w+ )?(?:windows?|car|door)"
    ),
    "enter": (
        r"(?:arrived|entered|landed|reached(?! (?:me|us|him|her|them|my|our)(?!\\w))"
        "|settled (?:in|there))|(?:flew"
        "|made (?:his|her|their) way|travelled|moved) to|crossed (?:into"
        "|the border)|re-?entered"
        r"|came to(?= \w+ (?:on|in|from|via|through) )|arrival in"
        "|(?:got|came) (?:to|into|back to) (?:lithuania|poland|germany|france|latvia"
        "|estonia|ukraine|kazakhstan|georgia|vilnius|warsaw|paris|berlin)|crossed into"
        "|made it to"
        r"|(?:came|went|flew|travelled) back|returned (?:to|from|home|on|in)"
    ),
    "leave": (
        "fled to|"
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
        r"|(?:we|i) (?:write|are writing|am writing) to (?:you|ask|urge|express|request)"
        "|(?:call|calls|calling) (?:up)?on you|(?:appeal|appeals) to you"
        "|(?:urge|urges|ask|asks|beg|implore) you"
        "|(?:handed?|handing|will hand) (?:in|over) (?:a|an|the"
        r"|their) (?:\S+ ){0,2}(?:letter|petition|appeal)"
        r"|(?:wrote|written|writing|write) (?:a |an )?(?:\S+ )?(?:letter )?to (?:the"
        "|president|minister|prime)"
        "|signed (?:a|an|the) (?:open )?(?:letter|petition|appeal)"
        "|(?:open )?letter (?:was|has been) (?:sent|handed|published|delivered)"
    ),
    "forward": rf"{_PAST} (?:forwarded|addressed|handed over|sent|delivered) to",
    "say": (
        "(?:said|stated|told|declared|announced|testified|explained|emphasi[sz]ed|confirmed that)"
    ),
    "notify": (
        f"{_PAST} (?:notified|informed|told of|served|communicated)|(?:notified"
        r"|informed|reported|communicated)|notice (?:\S+ ){0,8}(?:was|has been) given"
        "|learned of"
        r"|served (?:up)?on (?:him|her|them|us|me|\d|the (?:applicant|client|parties|lawyer))"
        r"|reached (?:me|us|him|her|them|my|our)"
    ),
    "respond": (
        "in (?:his|her|its|their) (?:response|reply)|asked for the appeal|responded|replied"
        r"|(?:filed|lodged|submitted) (?:a |an |its |his |her )?(?:\S+ )?(?:response|reply"
        "|defence|observations)|asked the court to dismiss"
    ),
    "kill": (f"{_PAST} (?:killed|murdered|executed|shot|found dead)|died|disappeared|went missing"),
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
        r"|discharged from (?:the )?(?:\S+ ){0,2}(?:hospital|clinic)|(?:admitted|taken|brought"
        r"|rushed) to (?:the |an? )?(?:\S+ ){0,2}(?:hospital|clinic|intensive care|emergency)"
    ),
    "protest": (
        r"(?:began|started|declared|announced|went on|ended|is on) (?:a |an |his |her )?"
        r"(?:\S+ )?hunger strike"
        "|refused (?:all )?(?:food|meals|to eat)|(?:was|were|been|is|are"
        r"|went) (?:\w+ )?on (?:a )?hunger strike|stopped eating|(?:broke|stopped"
        "|called off) (?:his|her|their|the) hunger strike"
    ),
    "fire": (
        f"lost (?:his|her|their) job|(?:dismissed|sacked|fired) (?:him|her|them)|"
        f"{_PAST} (?:dismissed|fired|sacked"
        "|expelled from (?:the )?(?:university|school))(?! as| by the court)"
        "|(?:was|were) (?:let go|made redundant|laid off|suspended from)"
        r"|lost (?:his|her|their) (?:\S+ )?(?:job|work|post|position)"
        r"|terminated (?:\S+ ){0,3}(?:contract|employment)"
    ),
    "work": (
        f"(?:worked|studied|graduated|joined|founded|served|lived|been documenting"
        "|been recording|kept records|documented|taught|enrolled)|became|coordinated"
        r"|was (?:its |the |a |an )?(?:\S+ ){0,3}(?:coordinator|volunteer|member|staff|head"
        f"|editor|leader|director)|{_PAST} (?:awarded|appointed|elected|employed|dissolved"
        "|banned)|continued to|came into force|entered into force|became final"
        "|set up|established|created|ran (?:a|the|an)"
        r"|(?:has|have|had) (?:been living|been working)|(?:lives|works) (?:in|at|as|for)"
    ),
}
