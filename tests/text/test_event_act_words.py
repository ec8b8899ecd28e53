"""Work contracts ended, house arrest ordered, letters written: told in each language's words."""

import pytest

from casefile.text.event_words import event_words, find_acts

TOLD = [
    ("en", "The company terminated his employment on 16 May 2023.", "fire"),
    ("lt", "2023 m. gegužės 16 d. įmonė nutraukė su juo darbo sutartį.", "fire"),
    ("ru", "16 мая 2023 года завод расторг с ним трудовой договор.", "fire"),
    ("uk", "16 травня 2023 року завод розірвав із ним трудовий договір.", "fire"),
    ("pl", "16 maja 2023 r. firma rozwiązała z nim umowę o pracę.", "fire"),
    ("de", "Am 16. Mai 2023 kündigte die Firma das Arbeitsverhältnis.", "fire"),
    ("fr", "Le 16 mai 2023, l’entreprise a rompu son contrat.", "fire"),
    ("kk", "Кәсіпорын 2023 жылғы 16 мамырда онымен еңбек шартын бұзды.", "fire"),
    ("en", "On 17 March 2023 the court placed her under house arrest.", "order_arrest"),
    ("lt", "2023 m. kovo 17 d. teismas jai skyrė namų areštą.", "order_arrest"),
    ("ru", "17 марта 2023 года суд отправил её под домашний арест.", "order_arrest"),
    ("uk", "17 березня 2023 року суд помістив її під домашній арешт.", "order_arrest"),
    ("de", "Am 17. März 2023 stellte das Gericht sie unter Hausarrest.", "order_arrest"),
    ("kk", "2023 жылғы 17 наурызда сот оны үйқамаққа алды.", "order_arrest"),
    ("ru", "14 октября суд дал ему семь лет.", "sentence"),
    ("ru", "13 октября суд дал учителю пятнадцать суток.", "sentence"),
    ("en", "We write to you as Minister of Justice to ask for his release.", "urge"),
]


@pytest.mark.parametrize(("language", "sentence", "act"), TOLD)
def test_an_act_is_told(language: str, sentence: str, act: str) -> None:
    acts = find_acts(event_words(language), sentence, 0, len(sentence))
    assert act in {one.name for one in acts if one.told}
