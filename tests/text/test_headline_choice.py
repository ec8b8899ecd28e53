"""Which passage gives an event its headline."""

from casefile.model.finding import Telling
from casefile.text.headline_choice import best_headline


def told(headline: str, kind: str = "article", language: str = "en", quote: str = "") -> Telling:
    return Telling(headline, quote or headline, language, kind)


def test_who_did_it_stands_before_what_the_ruling_orders() -> None:
    order = told("To annul the decision of the Office for Refugees", "ruling")
    press = told("The Valletta Court annulled the decision of the Office for Refugees")
    noun = told("The decision of the Valletta Court")
    assert best_headline([noun, order, press], "en") == press.headline
    assert best_headline([noun, order], "en") == order.headline


def test_a_name_before_a_name_in_brackets_before_none() -> None:
    he, added = told("He applied for asylum"), told("He [Selim Aydin] applied for asylum")
    named, yours = told("Selim Aydin applied for asylum"), told("Your client applied for asylum")
    assert best_headline([he, yours, added], "en") == added.headline
    assert best_headline([he, added, named], "en") == named.headline


def test_a_sentence_before_a_noun() -> None:
    noun = told("The decision of the Valletta Court", "ruling")
    sentence = told("The Valletta Court annulled the refusal")
    assert best_headline([noun, sentence], "en") == sentence.headline


def test_its_owner_stands_in_the_headline() -> None:
    its = told("The applicant was its coordinator until May", "ruling")
    became = told("He [Selim Aydin] became coordinator")
    withdrew = told("The Office withdrew its order of expulsion", "ruling")
    assert best_headline([its, became], "en") == became.headline
    assert best_headline([became, withdrew], "en") == withdrew.headline


def test_the_act_may_hold_its_object() -> None:
    filed, it = told("The Office filed an appeal"), told("It dismissed the appeal he had brought")
    assert best_headline([it, filed], "en") == filed.headline


def test_an_object_before_none() -> None:
    bare, full = told("The Office said no"), told("The Office refused to grant Aydin protection")
    assert best_headline([bare, full], "en") == full.headline


def test_what_is_only_argued_comes_last() -> None:
    argued = told("The Government argued that police searched his flat in Izmir", "ruling")
    plain = told("His flat was searched")
    assert best_headline([argued, plain], "en") == plain.headline


def test_a_head_line_of_a_mail_is_no_headline() -> None:
    head = told("New interview of Selim Aydin", "letter", quote="Subject: New interview on 6 May")
    body = told("Selim Aydin will be interviewed")
    assert best_headline([head, body], "en") == body.headline


def test_the_language_of_the_case_comes_before_all() -> None:
    order = told("Panaikinti departamento sprendimą", "ruling", "lt")
    press = told("The Office withdrew its order")
    assert best_headline([order, press], "en") == press.headline
    assert best_headline([order, press], "lt") == order.headline


def test_one_that_repeats_a_date_the_event_has_gives_way() -> None:
    dated = Telling("The Court annulled the order of 5 May", "q", "en", "ruling", "5 May")
    plain = told("The Court annulled the order")
    assert best_headline([dated, plain], "en") == plain.headline


def test_no_passage_no_headline() -> None:
    assert best_headline([], "en") == ""
