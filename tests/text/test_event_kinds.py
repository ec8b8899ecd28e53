"""What happened is known by its verb, in each of the eight languages."""

import pytest

from casefile.model.finding import DocumentHints
from casefile.text.findings import find_all

SENTENCES = [
    ("en", "On 3 May 2021 the decision of the office reached my lawyer, Murat Orazov.", "other"),
    ("en", "On 3 May 2021 Murat Orazov came back from Georgia.", "travel"),
    ("en", "On 3 May 2021 Russia asked for his extradition, says Murat Orazov.", "application"),
    ("en", "On 3 May 2021 the court sent the case of Murat Orazov back to the office.", "ruling"),
    ("lt", "2021 m. gegužės 3 d. Muratas Orazovas grįžo iš Gruzijos.", "travel"),
    ("lt", "2021 m. gegužės 3 d. Murato Orazovo skundo sprendimas departamente gautas.", "other"),
    ("ru", "3 мая 2021 года Мурата Оразова сняли с рейса.", "detention"),
    ("ru", "3 мая 2021 года Мурат Оразов вернулся из Грузии.", "travel"),
    ("uk", "3 травня 2021 року Мурат Оразов повернувся з Грузії.", "travel"),
    (
        "uk",
        "3 травня 2021 року прокуратура надіслала запит про видачу Мурата Оразова.",
        "application",
    ),
    ("en", "On 3 May 2021 officers arrested Murat Orazov near the bridge.", "detention"),
    ("en", "On 3 May 2021 the detention of Murat Orazov was extended by a month.", "detention"),
    ("en", "The trial of Murat Orazov began on 3 May 2021.", "hearing"),
    ("en", "On 3 May 2021 Murat Orazov was moved to a prison hospital.", "other"),
    ("en", "On 3 May 2021 the court barred Poland from deporting Murat Orazov.", "decision"),
    ("en", "Murat Orazov came to Latvia on 3 May 2021.", "travel"),
    ("pl", "3 maja 2021 r. zabrali Murata Orazowa z domu.", "detention"),
    ("pl", "3 maja 2021 r. Murat Orazow był więziony i bity.", "detention"),
    ("pl", "3 maja 2021 r. Urząd odmówił Muratowi Orazowowi ochrony.", "decision"),
    ("pl", "3 maja 2021 r. Trybunał zakazał wydalenia Murata Orazowa.", "decision"),
    ("pl", "3 maja 2021 r. Murat Orazow opublikował film o porwaniach.", "publication"),
    ("pl", "3 maja 2021 r. Murata Orazowa zwolniono z pracy.", "other"),
    ("de", "Murat Orasow war am 3. Mai 2021 über Belarus nach Polen gekommen.", "travel"),
    ("de", "Am 3. Mai 2021 hatten ihn Männer in Uniform verschleppt.", "threat"),
    ("de", "Am 3. Mai 2021 wurde er auf der Wache stundenlang verhört.", "hearing"),
    ("de", "Am 3. Mai 2021 begann der Prozess gegen Murat Orasow.", "hearing"),
    ("de", "Am 3. Mai 2021 gab das Verwaltungsgericht in Köln seiner Klage statt.", "ruling"),
    ("fr", "Le procès de Mourat Orazov s'est ouvert le 3 mai 2021.", "hearing"),
    ("fr", "Le 3 mai 2021, Mourat Orazov a été roué de coups.", "threat"),
    ("fr", "Le 3 mai 2021, la détention de Mourat Orazov a été prolongée.", "detention"),
    ("fr", "Mourat Orazov est venu en France le 3 mai 2021.", "travel"),
    ("ru", "3 мая 2021 года арест Мурата Оразова продлили на месяц.", "detention"),
    ("ru", "3 мая 2021 года Оразов М.К. на допрос не явился.", "other"),
    ("ru", "3 мая 2021 года суд запретил выдавать Мурата Оразова.", "decision"),
    ("ru", "3 мая 2021 года начался суд над Муратом Оразовым.", "hearing"),
    ("uk", "3 травня 2021 року Мурата Оразова звільнили з роботи.", "other"),
    ("uk", "3 травня 2021 року суд заборонив видворяти Мурата Оразова.", "decision"),
    ("uk", "3 травня 2021 року Муратові Оразову продовжили тримання під вартою.", "detention"),
    ("lt", "2021 m. gegužės 3 d. Murato Orazovo suėmimas pratęstas.", "detention"),
    ("lt", "2021 m. gegužės 3 d. Muratas Orazovas perkeltas į kalėjimo ligoninę.", "other"),
    ("lt", "2021 m. gegužės 3 d. prasidėjo Murato Orazovo teismo procesas.", "hearing"),
    ("kk", "2021 жылғы 3 мамырда Мұрат Оразовтың қамау мерзімі ұзартылды.", "detention"),
    ("kk", "2021 жылғы 3 мамырда Мұрат Оразовқа қатысты сот басталды.", "hearing"),
]


@pytest.mark.parametrize(("language", "sentence", "kind"), SENTENCES)
def test_kind_of_a_dated_sentence(language: str, sentence: str, kind: str) -> None:
    (event,) = find_all(sentence, hints=DocumentHints(), language=language).suggestions
    assert (event.edtf, event.kind) == ("2021-05-03", kind)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("pl", "3 maja 2021 r. Murata Orazowa zwolniono z pracy."),
        ("uk", "3 травня 2021 року Мурата Оразова звільнено з роботи."),
    ],
)
def test_losing_work_is_no_release(language: str, sentence: str) -> None:
    (event,) = find_all(sentence, hints=DocumentHints(), language=language).suggestions
    assert event.lane != "detention"
