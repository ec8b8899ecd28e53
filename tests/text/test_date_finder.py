"""What a mention says beside its value: reason, anchor words, role flags, plain spans."""

import pytest

from casefile.model.finding import DateMention, Sentence
from casefile.text.date_finder import find_dates


def one(text: str, language: str = "en", document: str | None = None) -> DateMention:
    """The only date of a text."""
    found = find_dates(text, language, document_date=document)
    assert len(found) == 1, found
    return found[0]


def test_a_written_date_needs_no_anchor() -> None:
    mention = one("She left on 4 May 2019.")
    assert (mention.reason, mention.base_words, mention.stated) == ("written", "", "2019-05-04")
    assert not mention.inferred


def test_the_year_from_the_document_is_said() -> None:
    mention = one("In December it was refused.", document="2023-12-29")
    assert mention.reason == "year from document date"
    assert mention.base_words == "2023-12-29"
    assert mention.stated == "XXXX-12"
    assert mention.inferred


def test_the_year_from_another_date_names_its_words() -> None:
    found = find_dates("On 8 November 2021 she asked. On 15 November she signed.", "en")
    assert found[1].reason == "year from another date"
    assert found[1].base_words == "8 November 2021"
    assert found[1].stated == "XXXX-11-15"


def test_a_year_shared_in_a_list_counts_as_written_and_names_its_partner() -> None:
    found = find_dates("Hearings on 8 June and 15 December 1998 took place.", "en")
    assert found[0].edtf == "1998-06-08"
    assert found[0].reason == "written"
    assert found[0].base_words == "15 December 1998"


def test_without_any_anchor_the_value_stays_open() -> None:
    mention = one("On 21 December they wrote.")
    assert (mention.edtf, mention.reason, mention.stated) == (
        None,
        "no document date",
        "XXXX-12-21",
    )
    assert one("Yesterday they wrote.").edtf is None


def test_relative_words_state_nothing_alone() -> None:
    mention = one("Yesterday they wrote.", document="2023-12-29")
    assert (mention.edtf, mention.stated) == ("2023-12-28", None)
    assert (mention.reason, mention.base_words) == ("from document date", "2023-12-29")


def test_ambiguous_figures_keep_both_readings() -> None:
    mention = one("Received 3/4/2023 by post.")
    assert mention.reason == "ambiguous order"
    assert mention.alternatives == ("2023-04-03", "2023-03-04")
    assert mention.edtf == "2023-04-03"
    assert one("Received 13/4/2023 by post.").alternatives == ()


def test_a_text_that_writes_months_first_reads_figures_so() -> None:
    found = find_dates("Published May 22, 2023. It came on 3/4/2023 by post.", "en")
    assert found[1].edtf == "2023-03-04"
    assert found[1].alternatives == ("2023-03-04", "2023-04-03")


def test_a_quotation_speaks_on_the_day_of_the_statement() -> None:
    text = "“Yesterday they came to my door and took the papers,” she told the paper on 5 May 2020."
    found = find_dates(text, "en", document_date="2023-12-29")
    assert [mention.edtf for mention in found] == ["2020-05-04", "2020-05-05"]
    assert found[0].base_words == "5 May 2020"


@pytest.mark.parametrize(
    ("text", "language", "planned"),
    [
        ("The hearing will be held on 5 May 2024.", "en", True),
        ("The hearing was held on 5 May 2024.", "en", False),
        ("Posėdis vyks 2024 m. gegužės 5 d.", "lt", True),
        ("Заседание состоится 5 мая 2024 года.", "ru", True),
        ("Засідання відбудеться 5 травня 2024 року.", "uk", True),
        ("Rozprawa odbędzie się 5 maja 2024 r.", "pl", True),
        ("Die Verhandlung findet am 5. Mai 2024 statt.", "de", True),
        ("L'audience aura lieu le 5 mai 2024.", "fr", True),
        ("Отырыс 2024 жылғы 5 мамырда өтеді.", "kk", True),
    ],
)
def test_planned(text: str, language: str, planned: bool) -> None:
    assert one(text, language).planned is planned


@pytest.mark.parametrize(
    ("text", "language", "negated"),
    [
        ("He did not appear on 5 May 2024.", "en", True),
        ("He appeared on 5 May 2024.", "en", False),
        ("Jis neatvyko 2024 m. gegužės 5 d.", "lt", True),
        ("Он не явился 5 мая 2024 года.", "ru", True),
        ("Він не з'явився 5 травня 2024 року.", "uk", True),
        ("Nie stawił się 5 maja 2024 r.", "pl", True),
        ("Er erschien am 5. Mai 2024 nicht.", "de", True),
        ("Il ne vint pas le 5 mai 2024.", "fr", True),
    ],
)
def test_negated(text: str, language: str, negated: bool) -> None:
    assert one(text, language).negated is negated


def test_paragraphs_of_given_sentences_limit_the_anchors() -> None:
    text = "It began on 3 May 2010. Today she came. On 5 June she wrote."
    whole = [Sentence(0, 23, 1), Sentence(24, 39, 1), Sentence(40, len(text), 1)]
    apart = [Sentence(0, 23, 1), Sentence(24, 39, 2), Sentence(40, len(text), 3)]
    together = find_dates(text, "en", document_date="2023-12-01", sentences=whole)
    split = find_dates(text, "en", document_date="2023-12-01", sentences=apart)
    assert together[2].edtf == "2010-06-05"
    assert split[2].edtf == "2023-06-05"


def test_a_document_date_that_is_no_day_is_no_anchor_for_days() -> None:
    assert one("Yesterday they wrote.", document="2023").edtf is None
    assert one("Yesterday they wrote.", document="../2014").edtf is None


def test_an_unknown_language_reads_as_english() -> None:
    assert one("She left on 4 May 2019.", "xx").edtf == "2019-05-04"
