"""Case numbers of many courts are found in one canonical form; other numbers are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.text.case_numbers import find_case_numbers, own_numbers

FOUND = [
    ("See ECLI:EU:C:2016:84, paragraph 7.", "ECLI:EU:C:2016:84"),
    ("ECLI:DE:BVerwG:2019:110419u1c46.18.0 vom April", "ECLI:DE:BVERWG:2019:110419U1C46.18.0"),
    ("in Case C‑71/11 and C‑99/11 the Court", "C-71/11"),
    ("judgment in C - 585/16", "C-585/16"),
    ("judgment in T-306/20 P", "T-306/20 P"),
    ("(application no. 50963/21) against", "50963/21"),
    ("applications nos. 4312/07 and 5519/08", "5519/08"),
    ("Orlov v. Ruritania (60125/11, § 4)", "60125/11"),
    ("по жалобе № 7077/06", "7077/06"),
    ("requête no 1160/09", "1160/09"),
    ("skarga nr 71127/18", "71127/18"),
    ("CCPR/C/128/D/2611/2015", "CCPR/C/128/D/2611/2015"),
    ("[2018] UKSC 44 at 3", "[2018] UKSC 44"),
    ("[2017] EWHC 812 (Admin)", "[2017] EWHC 812 (Admin)"),
    ("byla Nr. eA-3310-602/2021", "eA-3310-602/2021"),
    ("byla Nr. eI3‑771‑789/2020", "eI3-771-789/2020"),
    ("civilinė byla Nr. e3K-3-88-701/2019", "e3K-3-88-701/2019"),
    ("byla Nr. AS-442-756-11", "AS-442-756-11"),
    ("Teisminio proceso Nr. 3-62-3-00871-2020-1", "3-62-3-00871-2020-1"),
    ("по делу № А41-55512/2019", "А41-55512/2019"),
    ("по делу № A41-55512/2019", "А41-55512/2019"),
    ("дело № 2-771/2020", "2-771/2020"),
    ("Дело № 1-м-0077/21", "1-м-0077/21"),
    ("УИД 78RS0009-01-2019-001122-33", "78RS0009-01-2019-001122-33"),
    ("определение № 306-ЭС19-771", "306-ЭС19-771"),
    ("дело № 7527-20-00-2а/77", "7527-20-00-2а/77"),
    ("справа № 761/4412/19-к", "761/4412/19-к"),
    ("провадження № 61-882св20", "61-882св20"),
    ("sygn. akt II OSK 301/15", "II OSK 301/15"),
    ("sygn. akt IV SA/Wa 77/20", "IV SA/Wa 77/20"),
    ("BVerwG 1 C 4.19", "1 C 4.19"),
    ("Beschluss vom 3. Mai - 2 BvR 55/19", "2 BvR 55/19"),
    ("BGH, Urteil - V ZB 71/15", "V ZB 71/15"),
    ("B 7 AY 1/19 R", "B 7 AY 1/19 R"),
    ("CNDA, 4 mai 2020, n° 19033301", "19033301"),
    ("Directive 2004/83/EC of 29 April", "Directive 2004/83/EC"),
    ("direktyvos 2008/115/EB 6 straipsnis", "2008/115/EB"),
    ("Our ref: 14K-3071", "14K-3071"),
]
NOT_FOUND = [
    "paid 3/4 of 12/24 instalments",
    "on 5/06/2021 and 2019/20",
    "page 12-34/56, room C-3",
    "tel. +370 5 200 1144, code 302211334",
    "Article 8 § 2 (a)-(c)",
    "см. стр. 7/12, п. 3.1",
    "24/7 line, UTC-3/07",
    "К 5 мая 2021 г., 15.05.2021",
]


@pytest.mark.parametrize(("text", "number"), FOUND)
def test_numbers_are_found_in_one_form(text: str, number: str) -> None:
    found = find_case_numbers(text)
    assert [one.surface for one in found] == [text[one.start : one.end] for one in found]
    assert number in [one.canonical for one in found]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert find_case_numbers(text) == []


def test_short_german_marks_count_in_german_only() -> None:
    text = "Row 5 K 12/20 of the table"
    assert find_case_numbers(text, "en") == []
    assert [one.canonical for one in find_case_numbers(text, "de")] == ["5 K 12/20"]


def test_a_number_is_found_once() -> None:
    text = "byla Nr. eA-3310-602/2021, teisminio proceso Nr. 3-62-3-00871-2020-1"
    found = find_case_numbers(text, "lt")
    assert [one.kind for one in found] == ["LT", "LT process"]


@given(st.text(st.sampled_from("0123456789-/. №CTAeIXVab()[]"), max_size=80))
def test_any_text_is_read_and_nothing_overlaps(text: str) -> None:
    at = 0
    for one in find_case_numbers(text):
        assert at <= one.start < one.end <= len(text)
        at = one.end


def test_a_ruling_goes_by_the_numbers_of_its_head() -> None:
    text = (
        "Administrative case No. eA-101-502/2023\nCourt process No. 3-61-3-00101-2022-4\n"
        + "The applicant explained why he had left. " * 40
        + "By decision No. 22S-101 he was refused; see case No. eA-202-502/2019 and Directive"
        " 2011/95/EU."
    )
    numbers = find_case_numbers(text, "en")
    assert own_numbers(numbers, "ruling") == ("eA-101-502/2023", "3-61-3-00101-2022-4")
    assert own_numbers(numbers, "letter") == (
        "eA-101-502/2023", "3-61-3-00101-2022-4", "22S-101", "eA-202-502/2019",
    )  # fmt: skip


@given(st.integers(0, 400), st.integers(0, 400))
def test_a_number_is_found_wherever_it_stands(before: int, after: int) -> None:
    numbers = ("T-412-1187/2031", "Nr. 3-61-3-00207-2031-4", "[2031] EWCA Civ 118", "A 4 S 211/31")
    text = f"{'word ' * before}{'; '.join(numbers)}{' word' * after}"
    found = {one.canonical for one in find_case_numbers(text, "de")}
    assert found == {number.removeprefix("Nr. ") for number in numbers}
