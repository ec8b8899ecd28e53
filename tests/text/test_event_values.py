"""What sources can differ on, as each of eight languages says it: whose act, outcome, to whom."""

import pytest

from casefile.model.finding import DocumentHints, DocumentKind
from casefile.text.findings import find_all

LETTER = {
    "en": "Open letter\n\nDear Minister,\n\n{}\n\nRespectfully,\nMarta Roig\n",
}

OUTCOMES = [
    ("en", "On 5 May 2021 the Riga Regional Court dismissed his complaint.", "appeal dismissed"),
    ("en", "On 5 May 2021 the Riga Regional Court allowed her appeal.", "appeal upheld"),
    ("lt", "2021 m. gegužės 5 d. Vilniaus apygardos teismas jo skundą atmetė.", "appeal dismissed"),
    ("lt", "2021 m. gegužės 5 d. Vilniaus apygardos teismas jo skundą patenkino.", "appeal upheld"),
    ("ru", "5 мая 2021 года Минский городской суд отклонил его жалобу.", "appeal dismissed"),
    ("ru", "5 мая 2021 года Минский городской суд удовлетворил его жалобу.", "appeal upheld"),
    ("uk", "5 травня 2021 року Київський окружний суд відхилив його скаргу.", "appeal dismissed"),
    ("uk", "5 травня 2021 року Київський окружний суд задовольнив його скаргу.", "appeal upheld"),
    ("pl", "5 maja 2021 r. Sąd Okręgowy w Lublinie oddalił jego skargę.", "appeal dismissed"),
    ("pl", "5 maja 2021 r. Sąd Okręgowy w Lublinie uwzględnił jego skargę.", "appeal upheld"),
    ("de", "Am 5. Mai 2021 wies das Verwaltungsgericht Köln seine Klage ab.", "appeal dismissed"),
    ("de", "Am 5. Mai 2021 gab das Verwaltungsgericht Köln seiner Klage statt.", "appeal upheld"),
    ("fr", "Le 5 mai 2021, le tribunal administratif de Nancy a rejeté son recours.",
     "appeal dismissed"),
    ("fr", "Le 5 mai 2021, le tribunal administratif de Nancy a accueilli son recours.",
     "appeal upheld"),
    ("kk", "2021 жылғы 5 мамырда Астана қалалық соты оның шағымын қабылдамады.",
     "appeal dismissed"),
    ("kk", "2021 жылғы 5 мамырда Астана қалалық соты оның шағымын қанағаттандырды.",
     "appeal upheld"),
]  # fmt: skip

ACTORS = [
    ("en", "On 5 May 2021 the Migration Board appealed against the judgment.", "the authority"),
    ("lt", "2021 m. gegužės 5 d. Migracijos departamentas šį sprendimą apskundė.", "the authority"),
    ("ru", "5 мая 2021 года Департамент миграции обжаловал это решение.", "the authority"),
    ("uk", "5 травня 2021 року Департамент міграції подав апеляційну скаргу.", "the authority"),
    ("pl", "5 maja 2021 r. Urząd do Spraw Cudzoziemców wniósł skargę.", "the authority"),
    ("de", "Am 5. Mai 2021 legte das Bundesamt für Migration Berufung ein.", "the authority"),
    ("fr", "Le 5 mai 2021, la préfecture a interjeté appel du jugement.", "the authority"),
    ("kk", "2021 жылғы 5 мамырда Көші-қон департаменті шағымданды.", "the authority"),
]

ADDRESSEES = [
    ("en", "On 5 May 2021 twelve charities wrote to the Minister of Justice.", "a minister"),
    ("en", "On 5 May 2021 twelve charities wrote to the Seimas Ombudsman.", "an ombudsman"),
    ("lt", "2021 m. gegužės 5 d. dvylika organizacijų kreipėsi į Prezidentą.", "the president"),
    ("ru", "5 мая 2021 года двенадцать организаций обратились к президенту.", "the president"),
    ("uk", "5 травня 2021 року дванадцять організацій звернулися до президента.", "the president"),
    ("pl", "5 maja 2021 r. dwanaście organizacji napisało do prezydenta.", "the president"),
    ("de", "Am 5. Mai 2021 schrieben zwölf Vereine an die Ministerin.", "a minister"),
    ("fr", "Le 5 mai 2021, douze associations ont écrit au ministre de l’Intérieur.",
     "a minister"),
    ("kk", "2021 жылғы 5 мамырда он екі ұйым президентке хат жазды.", "the president"),
]  # fmt: skip


def said(language: str, sentence: str, kind: DocumentKind = "article") -> dict[str, set[str]]:
    """The values of a sentence's event, by property, without the names in brackets."""
    head = {"article": "", "letter": LETTER["en"]}[kind]
    text = head.format(sentence) if head else sentence
    found = find_all(text, hints=DocumentHints(), language=language)
    values: dict[str, set[str]] = {}
    for one in found.suggestions:
        for name, value in one.values:
            values.setdefault(name, set()).add(value.partition(" (")[0])
    return values


@pytest.mark.parametrize(("language", "sentence", "outcome"), OUTCOMES)
def test_outcome(language: str, sentence: str, outcome: str) -> None:
    assert outcome in said(language, sentence)["outcome"]


@pytest.mark.parametrize(("language", "sentence", "actor"), ACTORS)
def test_whose_appeal(language: str, sentence: str, actor: str) -> None:
    assert said(language, sentence)["actor"] == {actor}


@pytest.mark.parametrize(("language", "sentence", "office"), ADDRESSEES)
def test_to_whom(language: str, sentence: str, office: str) -> None:
    assert said(language, sentence)["addressee"] == {office}


def test_a_court_that_annuls_a_refusal_lets_the_complaint_succeed() -> None:
    sentence = "On 5 May 2021 the Riga Administrative Court annulled the refusal."
    assert said("en", sentence)["outcome"] == {"annulled", "appeal upheld"}


def test_a_court_that_annuls_a_judgment_says_nothing_of_whose_complaint_it_was() -> None:
    sentence = "On 5 May 2021 the Supreme Court of Latvia annulled the judgment."
    assert said("en", sentence)["outcome"] == {"annulled"}


def test_who_writes_a_letter_and_is_no_office_appealed_on_the_applicants_side() -> None:
    assert said("en", "I appealed on 5 May 2021.", "letter")["actor"] == {"the applicant"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("uk", "5 травня 2021 року Олегу Бережному відмовлено у визнанні біженцем."),
        ("ru", "5 мая 2021 года Олегу Бережному отказано в признании беженцем."),
    ],
)
def test_what_was_refused_was_not_granted(language: str, sentence: str) -> None:
    (event,) = find_all(sentence + "\n", hints=DocumentHints(), language=language).suggestions
    assert dict(event.values)["outcome"] == "refused"
