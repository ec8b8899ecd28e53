"""Words that come with what tells who somebody is: small places and occupations."""

SMALL_PLACES = {
    "en": r"village|hamlet|settlement|street",
    "lt": r"kaim\w*|gyvenviet\w*|viensėd\w*|gatv\w*",
    "ru": r"сел[оаеу]|деревн\w*|пос[её]л\w*|аул\w*|улиц\w*",
    "uk": r"сел[оіау]|селищ\w*|хут[оі]р\w*|вулиц\w*",
    "pl": r"ws[iią]|wioska|wieś|osada|ulic\w*",
    "de": r"dorf\w*|siedlung|straße",
    "fr": r"village|hameau|rue",
    "kk": r"ауыл\w*|кент\w*|көше\w*",
}
"""Before or behind a name with a capital they make it a place few people live in."""

OCCUPATIONS = {
    "en": r"teacher|doctor|nurse|journalist|lawyer|professor|student|imam|priest|mayor|deputy"
    r"|blogger|engineer|farmer|driver|soldier|officer|wife|husband|mother|father|brother|sister"
    r"|son|daughter",
    "lt": r"mokytoj\w*|gydytoj\w*|žurnalist\w*|advokat\w*|student\w*|vairuotoj\w*|kunig\w*"
    r"|žmon\w*|sūn\w*|dukt\w*|motin\w*|brol\w*|seser\w*",
    "ru": r"учител\w*|врач\w*|журналист\w*|адвокат\w*|студент\w*|водител\w*|имам\w*|священник\w*"
    r"|жен[аоуы]\w*|муж\w{0,2}|сын\w{0,2}|доч\w*|мат[ье]\w*|брат\w{0,2}|сестр\w*",
    "uk": r"вчител\w*|лікар\w*|журналіст\w*|адвокат\w*|студент\w*|воді\w*|священи\w*|дружин\w*"
    r"|чоловік\w*|син\w{0,3}|доньк\w*|матір|матер\w*|брат\w{0,3}|сестр\w*",
    "pl": r"nauczyciel\w*|lekar\w*|dziennikar\w*|adwokat\w*|student\w*|kierowc\w*|księ\w*|żon\w*"
    r"|mąż|męż\w*|syn\w{0,3}|córk\w*|matk\w*|brat\w{0,3}|siostr\w*",
    "de": r"lehrer\w*|arzt|ärzt\w*|journalist\w*|anwalt\w*|anwält\w*|student\w*|fahrer\w*"
    r"|pfarrer\w*|ehefrau|ehemann|sohn|tochter|mutter|vater|bruder|schwester",
    "fr": r"enseignant\w*|médecin|journaliste|avocat\w*|étudiant\w*|chauffeur|prêtre|imam|épou\w*"
    r"|mari|fils|fille|mère|père|frère|sœur",
    "kk": r"мұғалім\w*|дәрігер\w*|журналист\w*|адвокат\w*|студент\w*|жүргізуші\w*|имам\w*"
    r"|әйел\w*|күйеу\w*|ұл\w{0,3}|қыз\w{0,3}|ана\w{0,3}|әке\w*|аға\w{0,3}",
}
"""What somebody does, or is to somebody who may be known."""
