"""Words for who leads or speaks for an office, and for whose case it is. Data only.

Of an authority they make an official, of anybody else a representative.
"""

LEADING = (
    r"director|president|head|chair\w*|secretary|spokes\w+|founder|co-?founder|coordinator|leader"
    r"|direktor\w*|prezident\w*|vadov\w*|pirminink\w*|atstov\w*|steigėj\w*|koordinator\w*"
    r"|директор\w*|президент\w*|руководител\w*|председател\w*|глава|представител\w*|основател\w*"
    r"|керівни\w*|голова|представни\w*|засновни\w*|dyrektor\w*|prezes\w*|kierowni\w*"
    r"|przewodnicząc\w*|rzeczni\w*|szef\w*|leiter\w*|vorsitzend\w*|sprecher\w*|geschäftsführer\w*"
    r"|directeur|directrice|président\w*|porte-parole|fondateur|fondatrice|responsable"
    r"|басшы\w*|төраға\w*|өкіл\w*"
)
OF = (
    r"of|at|for|from|to|in|with|the|du|de|des|la|le|les|der|die|das|den|dem|von|vom|beim|bei|am"
    r"|w|we|z|ze|в|из|при|у|от|з|із"
)
WHOSE = (
    r"whose|who|which|that|and|kurio|kurios|kurių|чей|чья|чьё|которого|которой|чий|чия|якого"
    r"|якої|którego|której|dessen|deren|dont|qui|que|und|et|ir|и|та|oraz|және"
)
WHOSE_CASE = (
    r"(?:case|complaint|application|claim|action) (?:brought|lodged|filed|made) by"
    r"|по (?:административному )?иску|административного иска|по жалобе|по заявлению|за позовом"
    r"|за заявою|ze skargi|z wniosku|présentée? par|requête de|skund\w+ pagal|auf die Klage"
)
"""Right before a name: the person whose case the court decides."""
FOR_A_PARTY = (
    r"(?:for|on behalf of)(?: the)? (?:appellant|applicant|claimant|petitioner|complainant)s?\s*:"
)
"""Right before a name: who speaks for the person whose case it is."""
PARTY = r"appellant|applicant|claimant|petitioner|complainant"
"""Alone on the line below a name: whose case it is."""
