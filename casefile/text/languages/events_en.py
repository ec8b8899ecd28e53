"""English words of events."""

from casefile.text.event_language import EventLanguage
from casefile.text.languages.acts_en import TOLD

EVENTS = EventLanguage(
    told=TOLD,
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
        r"|,?\s+(?:although|though)\s+(?=the\b)"
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
        "|prosecutor(?:’s office)?|chamber|tribunal|agency|commission|board|service"
        "|secretary of state|home office|home department|inspectorate|minister)"
    ),
    paper=(
        "decision|ruling|judg(?:e)?ment|order|letter|appeal|complaint|application|response"
        "|request|refusal|resolution|summons|report|statement|verdict|opinion|ban"
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
    by_which=r"by which|whereby|in which|with which|under which",
    lesser=r"(?:before|after|when|until|since|while|as) (?:he|she|they|you|we|i|his|her|the \w+)?",
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
    we=r"we|i|our|my",
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
        "|submitted|made)(?: on [\\w ]{4,24})? by(?: the respondent,| the applicant,"
        r"| the claimant,)?) (?P<who>(?:the )?[\w’'. ]{2,80})",
        r"(?:appeal|complaint) (?:that|which) (?P<who>[\w’'. ]{2,60}?) (?:had "
        "|has )?(?:brought|lodged|filed|made|submitted)",
        r"(?:it was )?(?P<who>(?:the )?[\w’'. ]{2,80}?) (?:that |who |which )?(?:then |also "
        "|later )?(?:has |had |have )?(?:appealed|(?:lodged|filed|brought"
        "|submitted) an appeal)",
    ),
    asked=(
        "(?:urged|implored|called on|called upon|appealed to|pleaded with|written to|wrote to"
        "|petitioned|begged|(?:forwarded|addressed|handed over|sent|delivered) to"
        "|(?:call|calls|called|urge|ask|beg|implore)"
        r" (?:up)?(?:on )?you as|writ(?:e|ing) to you as"
        r"|(?:letter|petition|appeal) (?:\S+ ){0,2}to)\s+"
    ),
    by=r"by",
    appeal_object=r"(?:\S+ ){0,5}(?:appeal|complaint|cassation|action|claim)s?",
    decision_object=r"(?:\S+ ){0,5}(?:decision|judg(?:e)?ment|judges|ruling|refusal|order|verdict)",
)
