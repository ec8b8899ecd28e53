"""Sentences of rulings and articles: cut where they end, never inside an abbreviation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.text.sentences import split_sentences

# Each text: the sentences joined by one space must come back as they are.
WHOLE = [
    ("en", ["The appeal was lodged by Mr. Orlan Teymurov on 5 May 2021.", "It was dismissed."]),
    ("en", ["Under Art. 8 and no. 44 of the Rules, cf. p. 4, he may stay.", "She left."]),
    ("en", ["He lives in the U.S. Embassy district.", "The police came at 5 p.m. on Friday."]),
    ("en", ["The claim of J. K. Ostrow and A. B. was joined.", "Both agreed."]),
    ("en", ["“I was shocked.”", "The officer wrote it down."]),
    ("en", ["Was he told?", "Nobody knows!", "The file is silent."]),
    ("en", ["The costs were 3.5 per cent.", "12 people were heard."]),
    ("lt", ["2023 m. spalio 5 d. sprendimu Nr. 12-44 teismas skundą atmetė.", "Jis apskųstas."]),
    ("lt", ["Skundą pateikė Y. B. ir A. Rudenis, žr. p. 4.", "Teismas jį priėmė."]),
    ("lt", ["Posėdis vyko 2021 m. kovo 3 d. Vilniuje.", "Pareiškėjas dalyvavo."]),
    ("lt", ["Pagal įstatymo 5 str. 2 d. 3 p. prašymas svarstomas.", "Terminas praleistas."]),
    ("lt", ["UAB „Rudens vėjas“ vad. P. Girnius tai paneigė.", "Kiti tylėjo."]),
    ("ru", ["11 февраля 2022 г. суд г. Душанбе вынес решение по ст. 307 УК РТ.", "Он уехал."]),
    ("ru", ["Судья Х.Р. Мирзоев и прокурор А. Б. Саидов явились.", "Заявитель не явился."]),
    ("ru", ["Он родился в 1988 г.", "Его отец был учителем."]),
    ("ru", ["Были изъяты ноутбук, диски и т.д. по описи.", "Опись приложена."]),
    ("uk", ["Відповідно до ст. 5 і п. 3 ч. 2 закону заяву подано.", "Суд її прийняв."]),
    ("uk", ["Рішення від 3 березня 2021 р. набрало чинності.", "Вона виїхала."]),
    (
        "pl",
        [
            "Skarżący powołał art. 13 ust. 1 pkt 2 ustawy i wyrok z dnia 5 maja 2020 r.",
            "Sąd oddalił skargę.",
        ],
    ),
    (
        "pl",
        ["Wyrok WSA w Warszawie, sygn. akt IV SA/Wa 12/20, uchylono.", "Organ nie odpowiedział."],
    ),
    ("pl", ["Prof. dr hab. J. Zarębska wydała opinię.", "Była krótka."]),
    (
        "de",
        [
            "Der Bescheid vom 5. Oktober 2021 ist gem. § 3 Abs. 1 AsylG rechtswidrig.",
            "Er wird aufgehoben.",
        ],
    ),
    (
        "de",
        [
            "Die Kammer (vgl. BVerwG, Urt. v. 3. Mai 2018 - 1 C 2.17) folgt dem nicht.",
            "Das gilt auch hier.",
        ],
    ),
    ("de", ["Der 10. Senat hat z.B. am 1. April entschieden.", "Die Beteiligten schwiegen."]),
    (
        "fr",
        [
            "M. Adel Boukari a saisi la Cour le 5 oct. 2020 (req. no 123/20).",
            "Elle a rejeté sa demande.",
        ],
    ),
    ("fr", ["Selon l'art. 3 al. 2, Mme A. Diallo peut rester.", "Le préfet a fait appel."]),
    ("kk", ["2021 ж. 5 мамырда сот шешім шығарды.", "Ол шағымданды."]),
]


@pytest.mark.parametrize(("language", "sentences"), WHOLE)
def test_sentences_end_where_they_end(language: str, sentences: list[str]) -> None:
    text = " ".join(sentences)
    found = split_sentences(text, language)
    assert [text[one.start : one.end] for one in found] == sentences


def test_a_numbered_paragraph_gives_its_number_and_starts_after_it() -> None:
    text = "THE FACTS\n\n12.\nThe applicant fled. He was alone.\n\n12.1 His brother stayed."
    found = split_sentences(text, "en")
    assert [(text[one.start : one.end], one.paragraph, one.label) for one in found] == [
        ("THE FACTS", 1, ""),
        ("The applicant fled.", 2, "12"),
        ("He was alone.", 2, "12"),
        ("His brother stayed.", 3, "12.1"),
    ]
    assert found[0].heading
    assert not found[1].heading


def test_a_sentence_goes_on_over_a_page_end() -> None:
    first = "The court found that the refusal had been\n\n"
    text = first + "poorly reasoned. It sent the file back.\n"
    found = split_sentences(text, "en", page_starts=(0, len(first)))
    assert [one.paragraph for one in found] == [1, 1]
    assert text[found[0].start : found[0].end].endswith("poorly reasoned.")


def test_a_finished_sentence_does_not_run_into_the_next_page() -> None:
    text = "He signed it.Annex 2 lists the papers."
    found = split_sentences(text, "en", page_starts=(0, 13))
    assert [text[one.start : one.end] for one in found] == [
        "He signed it.",
        "Annex 2 lists the papers.",
    ]


def test_printed_lines_are_joined_but_a_headline_stands_alone() -> None:
    text = (
        "Court halts removal of film maker\n"
        "A court in the north of the country has halted the removal of a film maker who fled last\n"
        "year. The ministry wants to appeal against the order before the end of the month, it said."
    )
    found = split_sentences(text, "en")
    assert [one.heading for one in found] == [True, False, False]
    assert text[found[1].start : found[1].end].endswith("fled last\nyear.")


def test_spaced_capitals_and_letterheads_are_headings() -> None:
    for line in ("n u s t a t ė :", "VILNIAUS APYGARDOS TEISMAS", "By Orlan Teymurov"):
        assert split_sentences(line, "lt")[0].heading


def test_list_items_are_apart() -> None:
    text = "Facts:\n- he came on 3 May;\n- he left on 4 May;\n- nobody saw him."
    found = split_sentences(text, "en")
    assert [text[one.start : one.end] for one in found][1:] == [
        "- he came on 3 May;",
        "- he left on 4 May;",
        "- nobody saw him.",
    ]


@given(st.text(st.sampled_from("ab AZ19.\n!?…“”(),§Жж-"), max_size=120), st.integers(0, 120))
def test_no_word_is_lost_and_sentences_never_overlap(text: str, page: int) -> None:
    at = 0
    for one in split_sentences(text, "de", page_starts=(0, page)):
        assert at <= one.start < one.end <= len(text)
        at = one.end


def test_time_grows_with_length_only() -> None:
    text = "a. B " * 200_000
    assert len(split_sentences(text, "en")) >= 1
