"""What a sentence tells: clauses, papers named with a date, planned and denied acts, speakers."""

import pytest

from casefile.model.finding import DocumentHints, Findings, KnownName, Suggestion
from casefile.text.findings import find_all
from tests.text.event_texts import ARTICLE, RULING


def found_in(text: str, lexicon: tuple[KnownName, ...] = ()) -> Findings:
    return find_all(text, hints=DocumentHints(), language="en", lexicon=lexicon)


def quote(text: str, event: Suggestion) -> str:
    return text[event.start : event.end]


def test_a_sentence_with_two_dated_acts_gives_two_quotes() -> None:
    text = (
        "Ilyas Benali drove to Tunis in the autumn of 2019 and, in late May 2020, flew to Malta.\n"
    )
    first, second = found_in(text).suggestions
    assert quote(text, first) == "Ilyas Benali drove to Tunis in the autumn of 2019"
    assert quote(text, second) == "in late May 2020, flew to Malta."
    assert (first.edtf, second.edtf) == ("2019-23", "2020-05")
    assert second.participants == first.participants


def test_a_second_act_without_subject_stays_in_the_quote() -> None:
    text = "On 4 May 2020 the Migration Office ordered his expulsion and closed the file.\n"
    (event,) = found_in(text).suggestions
    assert quote(text, event) == text.strip()
    assert event.kind == "decision"


def test_the_date_of_a_paper_is_another_event() -> None:
    text = (
        "On 7 June 2021 the Regional Administrative Court annulled the decision dated 3 March 2021 "
        "issued by the Migration Office.\n"
    )
    paper, ruling = found_in(text).suggestions
    assert (paper.edtf, ruling.edtf) == ("2021-03-03", "2021-06-07")
    assert quote(text, paper) == "the decision dated 3 March 2021 issued by the Migration Office"
    assert ruling.kind == "ruling"
    assert ("outcome", "annulled") in ruling.values


def test_a_paper_that_is_the_means_is_no_event_of_its_own() -> None:
    text = "By decision of 3 March 2021 the Migration Office refused his request for asylum.\n"
    (event,) = found_in(text).suggestions
    assert (event.edtf, event.kind) == ("2021-03-03", "decision")
    assert not event.negated


def test_undated_acts_of_a_procedure_are_suggested_with_their_people() -> None:
    text = "Ilyas Benali lives in Malta. The Migration Office has resolved to deport Benali.\n"
    (event,) = found_in(text).suggestions
    assert event.edtf is None
    assert event.date_from == "none"
    assert event.kind == "decision"
    assert len(event.participants) == 2


def test_fears_and_conditions_are_no_events() -> None:
    text = (
        "Ilyas Benali fears that he could be detained. If Benali were deported, he would be "
        "arrested. The Migration Office has not refused his request.\n"
    )
    assert found_in(text).suggestions == ()


def test_planned_and_denied_acts_are_marked() -> None:
    text = (
        "Ilyas Benali will be interviewed on 6 May 2030. "
        "As of 4 March 2021 Benali has not been deported.\n"
    )
    # How things stand on the day of the telling is told too, though its day is not known here.
    text += "As of this report, Benali has not been returned.\n"
    planned, denied, standing = found_in(text).suggestions
    assert standing.title == "Benali has not been returned"
    assert (planned.kind, planned.planned, planned.negated) == ("hearing", True, False)
    assert (denied.negated, denied.planned) == (False, False)
    assert denied.title == "Benali has not been deported"


def test_words_inside_a_quotation_carry_their_speaker() -> None:
    text = (
        "“On 4 May 2019 the police searched my flat and took my papers,” said Ilyas Benali, "
        "a driver from Gafsa.\n"
    )
    found = found_in(text)
    (event,) = found.suggestions
    (speaker,) = [group for group in found.groups if group.key == event.speaker]
    assert speaker.main_name == "Ilyas Benali"
    assert event.edtf == "2019-05-04"


def test_statutes_composition_and_notice_of_appeal_make_no_event() -> None:
    found = found_in(RULING)
    dates = [event.edtf for event in found.suggestions]
    assert dates == ["2023-11-02", "2022-07-20", "2023-02-08"]


def test_the_deciding_part_is_the_ruling_of_the_document_date() -> None:
    found = found_in(RULING)
    ruling = found.suggestions[0]
    assert ruling.kind == "ruling"
    assert ruling.date_from == "document date"
    assert quote(RULING, ruling) == (
        "To uphold the complaint. "
        "To annul the decision of the Border Guard Board of 8 February 2023."
    )
    assert ("outcome", "annulled") in ruling.values
    assert ruling.title.startswith("[Tallinn Administrative Court:] To annul the decision of")


def test_two_dates_of_one_decision_become_one_event() -> None:
    found = found_in(ARTICLE)
    heads = [event for event in found.suggestions if event.main]
    (decision,) = [
        place
        for place, event in enumerate(found.suggestions)
        if event.main and event.edtf == "2023-03-02"
    ]
    joined = [event.edtf for event in found.suggestions if event.same_as == decision]
    assert joined == ["2023-02-09", "2023-03-02"]
    assert all(event.same_as is None for event in heads)


def test_sentences_that_go_on_telling_join_the_event_before() -> None:
    found = found_in(ARTICLE)
    (hearing,) = [
        place for place, event in enumerate(found.suggestions) if event.edtf == "2023-10-12"
    ]
    more = [event for event in found.suggestions if event.same_as == hearing]
    assert [quote(ARTICLE, event)[:20] for event in more] == [
        "The Tallinn Administ",
        "It decided to uphold",
    ]
    assert found.suggestions[hearing].kind == "ruling"


def test_whose_appeal_it_was() -> None:
    found = found_in(ARTICLE)
    (ruling,) = [event for event in found.suggestions if event.edtf == "2023-10-12"]
    (actor,) = [value for name, value in ruling.values if name == "actor"]
    assert actor.startswith("the authority")


def test_who_was_asked() -> None:
    text = (
        "On 21 May 2021 Marta Roig urged the Minister of Justice to free Benali. "
        "Marta Roig wrote to the Parliament on 3 June 2021.\n"
    )
    values = [dict(event.values)["addressee"] for event in found_in(text).suggestions]
    assert [value.partition(" (")[0] for value in values] == ["a minister", "parliament"]


def test_events_without_the_people_of_the_case_are_background() -> None:
    text = (
        "Ilyas Benali was detained on 4 May 2021. Benali was released on 9 May 2021.\n\n"
        "Since 2014 Harbour Watch has published reports.\n"
    )
    first, second, reports = found_in(text).suggestions
    assert not first.background
    assert not second.background
    assert reports.background


def test_the_confirmed_client_of_the_case_is_the_client() -> None:
    text = "Marta Roig visited Malta. Marta Roig met Ilyas Benali on 4 May 2021 in Valletta.\n"
    known = KnownName("Ilyas Benali", "person", ("Ilyas Benali",), "applicant", is_client=True)
    assert found_in(text, (known,)).facts.client_name == "Ilyas Benali"


def test_the_author_of_an_article_tells_no_event_of_himself() -> None:
    text = ARTICLE + "\nNora Lindqvist has reported from 14 countries since 2011.\n"
    assert all(event.edtf != "2011/.." for event in found_in(text).suggestions)


def test_a_title_leaves_out_what_stands_between_commas() -> None:
    text = (
        "Ilyas Benali, the driver from Gafsa whose long case has divided the small town of Marsa, "
        "left the closed centre on 4 May 2021.\n"
    )
    (event,) = found_in(text).suggestions
    assert event.title == "Ilyas Benali left the closed centre"


def test_a_decision_not_to_grant_is_a_refusal() -> None:
    text = "On 2 September 2024 the Migration Office decided not to grant Ilyas Benali asylum.\n"
    (event,) = found_in(text).suggestions
    assert ("outcome", "refused") in event.values
    assert not event.negated


TWO_DATES = [
    (
        "pl",
        "3 maja 2021 r. Murat Orazow przyjechał do Polski i 5 maja 2021 r. złożył wniosek o azyl.",
    ),
    ("de", "Murat Orasow reiste am 3. Mai 2021 ein und stellte am 5. Mai 2021 einen Asylantrag."),
    (
        "ru",
        "3 мая 2021 г. Оразов М.К. на допрос не явился, 5 мая 2021 г. выехал за пределы страны.",
    ),
    ("en", "Murat Orazov was detained on 3 May 2021, on 5 May 2021 the court fined him."),
]


@pytest.mark.parametrize(("language", "text"), TWO_DATES)
def test_two_dated_acts_of_a_sentence_are_two_quotes(language: str, text: str) -> None:
    first, second = find_all(text, hints=DocumentHints(), language=language).suggestions
    assert (first.edtf, second.edtf) == ("2021-05-03", "2021-05-05")
    assert first.end <= second.start


def test_why_a_decision_was_taken_tells_of_no_second_one() -> None:
    told = "On 5 May 2021 the Asylum Office refused Ilyas Benali protection.\n"
    why = "The decision was taken because the Harbour Court had made its ruling final.\n"
    assert len(found_in(told + why).suggestions) == len(found_in(told).suggestions) == 1
    asked = "The Asylum Office decided asylum requests of Ilyas Benali on 7 May 2021.\n"
    assert len(found_in(asked).suggestions) == 1


def test_a_date_that_is_put_right_makes_no_event() -> None:
    text = "Timur Sadykov lost his job in November 2023, not in 2022 as we had written."
    found = find_all(text, hints=DocumentHints(), language="en").suggestions
    assert [one.edtf for one in found] == ["2023-11"]


def test_what_somebody_says_of_a_day_is_no_statement_of_that_day() -> None:
    text = "Prašytojas paaiškino, kad 2021 m. kovą atsisakė vesti pamoką."
    (event,) = find_all(text, hints=DocumentHints(), language="lt").suggestions
    assert (event.edtf, event.kind) == ("2021-03", "other")


def test_a_paper_tells_what_was_done_by_it() -> None:
    text = (
        "M. Karim Roussane demande d’annuler l’arrêté du 17 octobre 2023 par lequel la préfète a "
        "prononcé son expulsion."
    )
    (event,) = find_all(text, hints=DocumentHints(), language="fr").suggestions
    assert (event.edtf, event.kind) == ("2023-10-17", "decision")
    assert text[event.start : event.end].endswith("prononcé son expulsion.")


def test_an_order_beside_an_arrest_is_a_step_of_its_own() -> None:
    text = (
        "ПОСТАНОВЛЕНИЕ\n\n11 февраля 2022 года\n\nСудья Омского районного суда Перов Т.В., "
        "рассмотрев ходатайство следователя, установил следующее. Доводы следователя подтверждены "
        "материалами дела.\n\nПОСТАНОВИЛ:\n\n1. Избрать в отношении Орлова И.П. меру пресечения в "
        "виде заключения под стражу.\n\n2. Объявить Орлова И.П. в розыск.\n"
    )
    found = find_all(text, hints=DocumentHints(), language="ru").suggestions
    assert [(one.kind, one.main) for one in found][-2:] == [("decision", True), ("other", True)]


def test_what_an_office_submits_to_a_court_makes_no_event() -> None:
    told = "he applicant had returned to his country in June 2018."
    submitted = f"5. The Border Guard Board submitted that t{told}"

    def days(words: str) -> set[str | None]:
        text = RULING.replace("For these reasons", f"{words}\n\nFor these reasons")
        return {one.edtf for one in find_all(text, hints=DocumentHints()).suggestions}

    assert "2018-06" in days(f"5. T{told}")
    assert "2018-06" not in days(submitted)


OF_A_PAPER = [
    (
        "en",
        "The entry ban of 5 May 2021, in force since 12 May 2021, was lifted on 3 June 2021.",
        ["2021-05-05", "2021-06-03"],
        "The entry ban of 5 May 2021 was lifted",
    ),
    (
        "en",
        "The decision of 5 May 2021, served on 12 May 2021, became final on 1 June 2021.",
        ["2021-05-05", "2021-05-12", "2021-06-01"],
        "The decision of 5 May 2021 became final",
    ),
    (
        "lt",
        "2021 m. gegužės 5 d. sprendimas, įteiktas Onai Berželienei 2021 m. gegužės 12 d.,"
        " įsigaliojo 2021 m. birželio 1 d.",
        ["2021-05-05", "2021-05-12", "2021-06-01"],
        "2021 m. gegužės 5 d. sprendimas įsigaliojo",
    ),
    (
        "ru",
        "Решение от 5 мая 2021 года, вручённое Ольге Бережной 12 мая 2021 года, вступило в силу"
        " 1 июня 2021 года.",
        ["2021-05-05", "2021-05-12", "2021-06-01"],
        "Решение от 5 мая 2021 года вступило в силу",
    ),
]


@pytest.mark.parametrize(("language", "text", "days", "last"), OF_A_PAPER)
def test_what_befalls_a_paper_is_told_of_the_paper(
    language: str, text: str, days: list[str], last: str
) -> None:
    found = find_all(text + "\n", hints=DocumentHints(), language=language).suggestions
    assert [one.edtf for one in found] == days
    assert found[-1].title == last


def test_what_may_be_done_is_no_act_of_a_date_beside_it() -> None:
    text = "The decision refusing Ilse Olden asylum, served on 12 May 2021, may be appealed.\n"
    (event,) = found_in(text).suggestions
    assert (event.edtf, event.kind) == ("2021-05-12", "other")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“You have until Friday,” an official told Ilse Olden."),
        ("uk", "«У вас є час до п’ятниці», — сказав Ользі Бережній чиновник."),
    ],
)
def test_a_day_in_what_is_said_is_not_that_of_saying_it(language: str, text: str) -> None:
    read = find_all(
        text + "\n", hints=DocumentHints(), language=language, document_date="2021-05-05"
    )
    assert read.suggestions == ()
