"""The language of a sentence, a heading, and of texts in other languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.text.language import LANGUAGES, detect_language

SENTENCES = [
    ("en", "The court heard the applicant and sent the file back to the department."),
    ("en", "His sister was questioned twice and her flat was searched."),
    ("en", "Appeal against the refusal"),
    ("lt", "Teismas išklausė pareiškėją ir grąžino bylą nagrinėti iš naujo."),
    ("lt", "Prašymas suteikti prieglobstį buvo atmestas dėl nepagrįstos baimės."),
    ("lt", "Skundas dėl sprendimo"),
    ("ru", "Суд выслушал заявителя и вернул дело на новое рассмотрение."),
    ("ru", "Его сестру дважды вызывали на допрос, в квартире прошёл обыск."),
    ("ru", "Жалоба на постановление"),
    ("uk", "Суд заслухав заявника та повернув справу на новий розгляд."),
    ("uk", "Його сестру двічі викликали на допит, у квартирі відбувся обшук."),
    ("pl", "Sąd wysłuchał skarżącego i przekazał sprawę do ponownego rozpoznania."),
    ("pl", "Jego siostra była dwa razy przesłuchiwana."),
    ("de", "Das Gericht hörte den Kläger an und verwies die Sache zurück."),
    ("de", "Seine Schwester wurde zweimal vernommen und die Wohnung durchsucht."),
    ("fr", "Le tribunal a entendu le requérant et a renvoyé l'affaire devant l'office."),
    ("fr", "Sa sœur a été interrogée deux fois et son appartement fouillé."),
    ("kk", "Сот арыз берушіні тыңдап, істі қайта қарауға жіберді."),
    ("kk", "Оның әпкесінен екі рет жауап алынды, пәтері тінтілді."),
]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_a_sentence_tells_its_language(language: str, sentence: str) -> None:
    assert detect_language(sentence) == language
    assert detect_language(sentence.upper()) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12.05.2021",
        "A1",
        "— – …",
        "Mahkeme başvurucuyu dinledi ve dosyayı müdürlüğe geri gönderdi, çünkü gerekçe yoktu.",
        "دادگاه سخنان متقاضی را شنید و پرونده را بازگرداند.",
        "Суд выслухаў заяўніка і вярнуў справу на новы разгляд, бо доказаў было ўсё яшчэ мала.",
    ],
)
def test_other_languages_and_no_words_give_none(text: str) -> None:
    assert detect_language(text) == ""


def test_names_in_another_script_do_not_turn_it() -> None:
    assert (
        detect_language("Статья вышла на портале Open Window Daily и в канале Nightline.") == "ru"
    )


@given(st.text(max_size=300))
def test_any_text_gets_an_answer(text: str) -> None:
    assert detect_language(text) in ("", *LANGUAGES)
