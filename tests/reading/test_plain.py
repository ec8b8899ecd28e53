"""Plain text: encodings, and what counts as a paragraph."""

import pytest

from casefile.model.errors import Unreadable
from casefile.reading.paging import cut_into_pages
from casefile.reading.plain import decode
from casefile.reading.reader import read_document

LITHUANIAN = (
    "Teismas išnagrinėjo pareiškėjos skundą ir jį patenkino. Sprendimas priimtas gegužės trečią.\n"
    "Liudytoja pasakojo, kad žmonės ieškojo jos namuose, o kaimynė viską matė pro langą.\n"
)
RUSSIAN = (
    "Суд рассмотрел жалобу заявительницы и отменил решение. Она приехала в город весной.\n"
    "Соседка видела, как люди в форме обыскивали дом и забрали её книги и письма.\n"
)
UKRAINIAN = (
    "Суд розглянув скаргу заявниці й скасував рішення. Вона приїхала до міста навесні.\n"
    "Сусідка бачила, як люди у формі обшукували її дім і забрали книжки та листи.\n"
)
POLISH = (
    "Sąd rozpoznał skargę i uchylił zaskarżoną decyzję. Skarżąca przyjechała wiosną do miasta.\n"
    "Świadek zeznała, że mężczyźni przeszukali jej dom i zabrali książki oraz listy.\n"
)
GERMAN = (
    "Das Gericht hörte die Klägerin an und hob den Bescheid auf. Sie kam im Frühling über Land.\n"
    "Größere Mühe machten die Übersetzungen; die Nachbarin äußerte sich später.\n"
)
KAZAKH = (
    "Сот арызды қарап, шешімнің күшін жойды. Ол қалаға көктемде келді, ал құжаттары үйінде қалды.\n"
    "Көршісі адамдардың үйді тінтіп, кітаптар мен хаттарды алып кеткенін көрген.\n"
)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (LITHUANIAN, "utf-8"),
        (LITHUANIAN, "utf-8-sig"),
        (LITHUANIAN, "utf-16"),
        (LITHUANIAN, "utf-16-le"),
        (LITHUANIAN, "cp1257"),
        (LITHUANIAN, "iso8859-13"),
        (LITHUANIAN, "cp775"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        (RUSSIAN, "iso8859-5"),
        (RUSSIAN, "utf-16-be"),
        (UKRAINIAN, "cp1251"),
        (UKRAINIAN, "koi8-u"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859-2"),
        (GERMAN, "cp1252"),
        (KAZAKH, "utf-8"),
        (KAZAKH, "kz1048"),
        (KAZAKH, "ptcp154"),
    ],
)
def test_usual_encodings(text: str, encoding: str) -> None:
    document = read_document((text * 4).encode(encoding), "letter.txt")
    assert document.text.replace("\n\n", "\n") == text * 4
    assert document.encoding


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    content = LITHUANIAN.encode() * 3 + b"\xff\xc3" + LITHUANIAN.encode()
    text, encoding = decode(content)
    assert encoding == "utf-8"
    assert text.count("gegužės trečią") == 4


def test_noise_is_no_text() -> None:
    with pytest.raises(Unreadable) as refused:
        read_document(bytes(range(256)) * 16, "noise.txt")
    assert refused.value.reason == "not supported"


def test_an_empty_file_has_its_own_reason() -> None:
    for content in (b"", b" \r\n\t\n", b"\0\0\0\0"):
        with pytest.raises(Unreadable) as refused:
            read_document(content, "empty.txt")
        assert refused.value.reason == "empty"


def test_each_long_line_is_a_paragraph() -> None:
    long = "The court heard the witness for two hours and then closed the door. " * 3
    document = read_document(f"Court frees teacher\n{long}\n{long}\n".encode(), "a.txt")
    assert document.text.split("\n\n") == ["Court frees teacher", long.strip(), long.strip(), ""]


WRAPPED = """The court heard the witness for two hours and then closed the
door. Nobody in the corridor knew what she had said, and the
papers did not tell.

These were taken from her house:
- a box of letters from the years when she taught in the hills,
- two school books and
the key of the cellar.
"""


def test_lines_wrapped_by_hand_stay_one_paragraph() -> None:
    parts = read_document(WRAPPED.encode(), "a.txt").text.strip().split("\n\n")
    assert [part.split()[0] for part in parts] == ["The", "These", "-", "-"]
    assert parts[0].count("\n") == 2
    assert parts[3] == "- two school books and\nthe key of the cellar."


def test_a_sentence_broken_between_two_lines_is_one_paragraph() -> None:
    text = (
        "Dear colleague,\n\nthe summons came on Friday.\n"
        "Two men came to her flat on the last day of August and asked\n"
        "where she lives. She has written it down.\n\nKind regards\nOda Brandt\n"
    )
    document = read_document(text.encode(), "mail.txt")
    assert document.text.split("\n\n")[:3] == [
        "Dear colleague,",
        "the summons came on Friday.",
        "Two men came to her flat on the last day of August and asked\n"
        "where she lives. She has written it down.",
    ]


def test_long_text_is_cut_into_pages_at_paragraph_ends() -> None:
    paragraph = ("The road to the hills was closed again in winter. " * 40).strip()
    document = read_document("\n".join([paragraph] * 60).encode(), "long.txt")
    assert len(document.pages) > 3
    assert all(page.text.endswith(".\n\n") for page in document.pages)
    assert document.hints.page_starts[1] == len(document.pages[0].text)
    assert document.page_count == len(document.pages)


def test_a_text_without_any_break_is_cut_all_the_same() -> None:
    pages = cut_into_pages("x" * 50_000, 20_000)
    assert [len(page.text) for page in pages] == [20_000, 20_000, 10_000]
