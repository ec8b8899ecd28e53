"""Which kind of office decided, as each of eight languages tells it."""

import pytest

from casefile.model.finding import DocumentHints
from casefile.text.disagreements import differs
from casefile.text.findings import find_all

COURT, PROSECUTOR, MINISTRY, OFFICE = (
    "by a court", "by a prosecutor", "by a ministry", "by an office",
)  # fmt: skip
TOLD = [
    ("en", "On 5 May 2021 the Riga District Court ordered his arrest.", COURT),
    ("en", "On 5 May 2021 the prosecutor's office let him go.", PROSECUTOR),
    ("en", "On 5 May 2021 his extradition was refused by the Ministry of Justice.", MINISTRY),
    ("en", "On 5 May 2021 the Migration Department refused him asylum.", OFFICE),
    ("en", "On 5 May 2021 the decision of the Migration Department was annulled.", ""),
    ("lt", "2021 m. gegužės 5 d. prokuratūra atsisakė jį išduoti.", PROSECUTOR),
    ("lt", "2021 m. gegužės 5 d. Teisingumo ministerija prašymą atmetė.", MINISTRY),
    ("lt", "2021 m. gegužės 5 d. teismas paskyrė jam suėmimą.", COURT),
    ("ru", "5 мая 2021 года прокурор санкционировал арест Ольги Бережной.", PROSECUTOR),
    ("ru", "5 мая 2021 года суд отменил отказ прокуратуры.", COURT),
    ("ru", "5 мая 2021 года Ольга Бережная отпущена судом.", ""),
    ("uk", "5 травня 2021 року прокурор заочно санкціонував її арешт.", PROSECUTOR),
    ("uk", "5 травня 2021 року суд звільнив Ольгу Бережну з-під варти.", COURT),
    ("pl", "5 maja 2021 r. sąd uchylił decyzję wojewody.", COURT),
    ("pl", "5 maja 2021 r. prokurator zwolnił go z aresztu.", PROSECUTOR),
    ("de", "Am 5. Mai 2021 lehnte das Bundesamt den Asylantrag ab.", OFFICE),
    ("de", "Am 5. Mai 2021 hob das Verwaltungsgericht Köln den Bescheid auf.", COURT),
    ("fr", "Le 5 mai 2021, le tribunal a annulé la décision du préfet.", COURT),
    ("fr", "Le 5 mai 2021, le préfet a refusé sa demande d'asile.", OFFICE),
    ("kk", "2021 жылғы 5 мамырда сот шешімнің күшін жойды.", COURT),
]


@pytest.mark.parametrize(("language", "sentence", "office"), TOLD)
def test_who_decided(language: str, sentence: str, office: str) -> None:
    (event, *_) = find_all(sentence + "\n", hints=DocumentHints(), language=language).suggestions
    deciders = {value.partition(" (")[0] for name, value in event.values if name == "actor"} & {
        COURT,
        PROSECUTOR,
        MINISTRY,
        OFFICE,
    }
    assert deciders == ({office} if office else set())


def test_two_kinds_of_office_exclude_each_other_and_no_side_of_an_appeal() -> None:
    assert differs("actor", "by a court (Riga District Court)", PROSECUTOR)
    assert not differs("actor", "by a court (Riga District Court)", COURT)
    assert not differs("actor", COURT, "the applicant (Ilse Olden)")
    assert differs("actor", "the authority (Migration Board)", "the applicant (Ilse Olden)")


def test_one_document_does_not_contradict_itself() -> None:
    text = (
        "In May 2021 the Migration Department refused the request of Ilse Olden. The Riga District"
        " Court refused it in May 2021 as well.\n"
    )
    told = find_all(text, hints=DocumentHints(), language="en").suggestions
    deciders = {value.partition(" (")[0] for one in told for name, value in one.values}
    assert {COURT, OFFICE} <= deciders
    assert all(one.same_as is None for one in told)
