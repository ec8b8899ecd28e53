"""English words of documents and time limits."""

from casefile.text.event_language import DeadlineLanguage, PaperLanguage

PAPERS = PaperLanguage(
    kinds={
        "ruling": (
            r"in the name of|case of .{2,60} v\.|administrative case no|court process no"
            r"|h a s e s t a b l i s h e d|sitting as a chamber|composed of|having deliberated"
            r"|in the (?:upper tribunal|first-tier tribunal|high court|court of appeal"
            r"|county court|crown court|supreme court)|the immigration acts|neutral citation"
            r"|notice of decision|employment tribunals?|approved judgment|appellant"
            r"|heard (?:at|in|on|remotely)|(?:decision|determination)s?,? (?:and|&) reasons"
            r"|(?:decision|reasons|order) (?:promulgated|issued)|appeal (?:number|no)"
            r"|\n\s*respondents?\s*\n|\n\s*petitioners?\s*\n|judicial review"
            r"|board of immigration appeals|in (?:removal|asylum-only) proceedings"
        ),
        "identity paper": r"passport no|identity card|birth certificate|residence permit no",
        "application": (
            "application for (?:asylum|international protection|a residence)"
            "|asylum application form|i (?:hereby )?(?:apply|request|ask) (?:for|to be)"
        ),
        "statement": (
            "(?:witness )?statement of|affidavit|i,? the undersigned|declare under"
            "|record of (?:the )?(?:interview|questioning)|minutes of"
        ),
        "report": (
            "(?:annual |country |fact-finding |medical |expert )report|executive summary"
            "|table of contents|findings and recommendations"
        ),
        "letter": (
            r"dear (?:sir|madam|mr|ms|mrs|minister|colleague|\w+)|our ref|your ref"
            "|open letter|yours (?:faithfully|sincerely)|to whom it may concern|hereby notify"
            "|respectfully|kind regards|notification of"
        ),
        "article": (
            "published:|updated:|min(?:ute)? read|by:|read also|share this|source:|reporter"
            "|newsdesk|all rights reserved"
        ),
    },
    ruling_titles=(
        r"(?:decisions?|determinations?)(?:,? (?:and|&) (?:reasons|directions))|reserved judgment"
        r"|(?:written |oral )?decision of the (?:immigration judge|board)"
        r"|approved judgment|judg(?:e)?ment|ruling|decision|order|resolution"
    ),
    in_case=(
        r"(?:administrative |civil |criminal )?case n(?:o\.?|umber):?"
        r"|(?:application|appeal|claim|file) no\.?:?|appeal numbers?:?"
    ),
    operative=(
        r"(?:r\s?u\s?l\s?e\s?s|h\s?a\s?s\s+r\s?u\s?l\s?e\s?d|d\s?e\s?c\s?i\s?d\s?e\s?s"
        r"|h\s?a\s?s\s+d\s?e\s?c\s?i\s?d\s?e\s?d|o\s?r\s?d\s?e\s?r\s?s"
        r"|for these reasons,? the (?:court|tribunal)[^:\n]{0,80}|the (?:court|chamber"
        r"|tribunal) (?:therefore )?(?:rules|decides|orders))\s*[:,]"
        r"|notice of decision(?=[\s:]+(?:the|i|we)\b)|(?=it is (?:hereby )?(?:so )?ordered)"
        r"|(?<!further.)orders?:(?= (?:the|his|her)\b)"
        r"|(?=\b(?:i|we) (?:therefore |accordingly |hereby )?(?:set aside|allow|dismiss|remit"
        r"|quash) (?:the|his|her|their|this)\b)"
        r"|(?=\b(?:the|his|her|this) (?:\w+ )?(?:appeal|claim|application) (?:is|are)"
        r" (?:therefore |accordingly |hereby )?(?:allowed|dismissed|refused|granted))"
    ),
    boilerplate=(
        "delivers the following|adopted on that date|composed of|sitting as a chamber"
        r"|having (?:deliberated|regard)|under article \d+ of the (?:law|code|act)|may be appealed"
        "|(?:is|are) not subject to appeal|costs and expenses|will become final"
        "|editorial revision|acting under|pursuant to (?:article|rule)|done in english|see also"
        r"|compare|in accordance with article|directive \d|official gazette|consolidated version"
        "|governs the procedure|enclosures?:|copy:|prepared by"
    ),
    published=(
        r"(?:first )?(?:published|posted|date|issued)(?: on| at)?\s*:?"
        r"|(?:(?:decision|determination|judgment|order)s?(?:,? (?:and|&) reasons)? )?"
        r"(?:promulgated|issued|handed down|delivered|sent to (?:the )?parties)(?: on)?:?"
    ),
    byline=r"(?:by|author|text|written by|reporting by):?",
    furniture=(
        r"read also|related|advertisement|more on this topic|comments \(|subscribe|sign in|cookie"
        "|share this|all rights reserved|updated:|source:|newsdesk|follow us|©|minute read"
        r"|min read|page \d+ of \d+|legal entity code|readers can reach"
        r"|a copy of (?:\S+ ){1,8}(?:submitted|filed|produced|enclosed|attached"
        r"|annexed|sent to the prosecutor)"
    ),
    closing=(
        "(?:yours (?:faithfully|sincerely|truly)|respectfully(?: yours)?|sincerely(?: yours)?"
        "|(?:best|kind|warm) regards|with (?:best|kind) regards|regards)[,.]?"
    ),
    greeting=r"(?:dear|to whom it may concern)\b",
    subject=r"(?:subject|re|regarding|concerning):",
    orders={
        "prolong": r"(?:to )?(?:extends?|prolongs?) (?:\S+ ){0,4}(?:detention|custody|remand)",
        "annul": (
            "(?:to )?(?:annuls?|quash(?:es)?|set aside|sets aside|revokes?|overturns?|repeals?"
            r"|cancels?)|(?:is|are|be) (?:\w+ )?(?:annulled|quashed|set aside|revoked|overturned)"
        ),
        "uphold": (
            "(?:to )?(?:upholds?|allows?|confirms?|grants? the (?:appeal|complaint))"
            r"|leaves? unchanged|(?:is|are|be) (?:\w+ )?(?:upheld|allowed|affirmed"
            "|confirmed|sustained)"
        ),
        "dismiss": (
            r"(?:to )?(?:dismiss(?:es)?|rejects?)|(?:is|are|be) (?:\w+ )?(?:dismissed|rejected)"
        ),
        "remit": (
            r"(?:to )?(?:remits?|refers? (?:the case )?back|orders? (?:a )?(?:fresh|new))"
            r"|(?:is|are|be) (?:\w+ )?(?:remitted|remanded)"
        ),
        "refuse": (r"(?:to )?(?:refuses?|denies|deny)|(?:is|are|be) (?:\w+ )?(?:refused|denied)"),
        "grant": r"(?:to )?grants?|recogni[sz]es?|(?:is|are|be) (?:\w+ )?granted",
        "expel": (
            r"(?:to )?(?:orders? the (?:expulsion|removal)|expels?|deports?)"
            r"|(?:shall )?be (?:removed|deported|expelled)"
        ),
        "order_arrest": (
            "(?:to )?(?:orders? (?:the )?(?:arrest|detention)|remands?"
            r"|places? (?:\w+ ){1,4}in custody)"
        ),
        "release": r"(?:to )?releases?|terminates? (?:the )?detention",
        "wanted": r"(?:to )?(?:declares? wanted|put on the wanted list|search for)",
        "say": r"declares?",
        "decide": r"holds? (?:unanimously )?that|finds? that|orders? that|rules? that",
    },
    reprinted=r"first appeared|originally (?:published|appeared)|reprinted|first published in",
    received=r"received|date of receipt|stamped?|(?:served|notified|handed over) on",
    said=(
        r"said|says|stated|states|told|wrote(?! to)|writes(?! to)|added|adds|explained"
        r"|emphasi[sz]ed|declared|testified|claimed|insisted|noted|stressed|announced|recalled"
        r"|argued|submitted|warned|pointed out|confirmed|admitted|commented|maintained|reported"
        r"|remarked|replied|responded|asserted|alleged|acknowledged|recounted|complained|tweeted"
        r"|denied|promised|pledged|contended|contends|submits|tells|insists|argues|warns|believes"
    ),
    said_in_quotes=(
        r"wrote|writes|observed|reiterated|conceded|recalls|explains|remembers|remembered"
        r"|continued|continues|went on|objected|cautions|cautioned|complains|laments|lamented"
        r"|describes|asked|asks|smiled|sighed|laughed|joked|shrugged|vowed|wondered|predicted"
        r"|retorted|countered|summed up|cried|shouted|whispered|muttered|hopes|hoped|puts it"
        r"|put it|posted|tweeted|protested|advised|urged|appealed|mused|quipped|agreed|disagreed"
    ),
    said_before_name=r"according to",
    said_behind_name=(r"(?!)"),
    in_their_words=(r"according to (?:him|her|them)|in (?:his|her|their) words"),
    before_quote=(r"for|in the words of|as"),
    behind_quote=(r"so"),
    respondent=(r"respondent|the secretary of state|the home office"),
    court_speaks=(
        "in the (?:chamber|court|tribunal)’?'?s (?:view|opinion|assessment)"
        "|the (?:chamber|court|tribunal) (?:considers|finds that|is of the opinion|takes the view)"
    ),
    thinks=(
        r"(?:i|we) (?:still |also |do not |don't )?(?:expect|believe|think|fear|hope|doubt"
        r"|consider)|(?:i am|we are) (?:convinced|certain|sure|afraid|worried)|in (?:our"
        r"|my) (?:experience|view|opinion|assessment)|(?:department|office|agency|ministry"
        r"|service|board|section|authority|inspectorate|directorate|commission) (?:therefore "
        r"|also )?(?:sees|considers|believes|takes the|is of the (?:view|opinion))"
        r"|in the (?:department|office|agency|ministry|service|board|inspectorate"
        r"|commission)(?:’s|'s) (?:view|opinion|assessment)"
    ),
)

DEADLINES = DeadlineLanguage(
    numbers={
        "one": 1,
        "a": 1,
        "an": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "eighteen": 18,
        "twenty": 20,
        "twenty-one": 21,
        "twenty-five": 25,
        "twenty-eight": 28,
        "thirty": 30,
        "forty": 40,
        "forty-five": 45,
        "fifty": 50,
        "sixty": 60,
        "ninety": 90,
        "one hundred and twenty": 120,
    },
    units={
        "working day": r"(?:working|business) days?",
        "day": r"(?:calendar )?days?",
        "week": r"weeks?",
        "month": r"months?",
        "year": r"years?",
    },
    within=(
        r"within(?: the| an?)?(?: (?:further|maximum|statutory))?(?: period of)?"
        "|not later than|no later than|at the latest|in the course of|in"
        r"|(?:time limit|deadline|period|term)(?: \S+){0,7}? (?:is|of|are)"
        "|(?:you|he|she|they|who) (?:have|has|will have)|given|period of"
    ),
    from_receipt=(
        "(?:the (?:date|day) of )?(?:its |the |their )?receipt|receiving|(?:the (?:date"
        "|day) (?:on which )?)?you (?:have )?receiv(?:e|ed)"
        "|(?:being )?(?:served"
        "|notified|handed)|service|notification|delivery"
    ),
    from_delivery=(
        "(?:the (?:date|day) (?:of|on which) )?(?:its |the )?(?:delivery|adoption|publication"
        "|pronouncement|announcement|proclamation)"
    ),
    from_this=(
        "(?:the (?:date|day) of )?this (?:letter|decision|summons|notice|order)|the (?:summons"
        "|letter|notice|decision|order|request)"
    ),
    from_final=(
        "(?:the (?:date|day) (?:on which|when) )?(?:the )?(?:judgment|decision|ruling"
        "|order) (?:becomes|has become|became) final|(?:its )?entry into force|becoming final"
    ),
    by_day=r"by|until|till|not later than|no later than|before|up to",
    duty=(
        r"to appeal|for (?:an )?appeal\w*"
        r"|must|has to|have to|shall|is to|are to|(?:may|can) (?:\w+ )?(?:be )?(?:appeal(?:ed)?"
        "|lodged?|filed?|challenged?|submit(?:ted)?|ask|request)|right of appeal"
        "|appealed against|ask for|asked to"
        "|request(?:ed)? to|required|want|need|obliged|invited to submit|deadline|time limit|due"
        "|reply|decide|submit|lodge|provide|has until|have until|at the latest"
        "|leave the (?:country|territory)|pay"
        "|(?:is|are) expected|return|respond|appear|attend|comments|observations"
        r"|want\w*|answer\w*|send|hand in|sign\w*|invited to|please|back by"
        r"|expect\w* (?:your|an?) |to file|may file|be filed|challenged?|objections?"
    ),
    at_once=r"by return(?: of (?:post|mail)| mail| e-?mail)?",
    promptly=r"without delay|immediately|promptly|forthwith|at once|as soon as possible",
    asks=r"please|kindly|must|shall|is to|are to|asked to|requested to|required to",
    us=(
        r"appeal\w*|lodg\w+|submit\w*|referral|you|your|applicant|client|medical|provide"
        "|they want|challenge|leave the"
        "|observations|comments|respond|reply"
    ),
    authority=(
        "department says|state is to pay|respondent state|new decision|will decide|government has"
        "|authority (?:must|shall|is to)|ministry (?:must|shall)|we ask for your reply"
    ),
    still=(
        r"(?-i:may)|can|could|must|shall|should|(?:has|have|is|are|was|were) to|rights?|invited"
        r"|ask|asked|request(?:s|ed)? (?:you|that)|ordered|required|please|will|(?:has"
        r"|have) until|due|at the latest|not later than|no later than"
    ),
    same_term=r"(?:within|in) the same (?:period|time(?: limit)?)",
    whole={},
    joined={
        "day": r"days?",
        "month": r"months?",
        "week": r"weeks?",
        "working day": r"(?:working|business)[- ]days?",
    },
    term=r"(?:period|time[- ]limit|deadline|term|window|notice)",
)
