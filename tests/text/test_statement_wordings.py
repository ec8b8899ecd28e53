"""Who said what, as journalists and clerks of eight countries word it."""

import pytest

from casefile.model.finding import DocumentHints
from casefile.text.findings import find_all

SAID: list[tuple[str, str, list[tuple[str, str]]]] = [
    (
        "en",
        "“We were never shown the file,” said Petra Holm, his lawyer. “It was locked in a drawer.”",
        [("Petra Holm", "“We"), ("Petra Holm", "“It was")],
    ),
    (
        "en",
        "Petra Holm, his lawyer, met him on Monday. “We were never shown the file,” the "
        "lawyer said.",
        [("Petra Holm", "“We")],
    ),
    (
        "en",
        "Petra Holm, a spokeswoman for the Border Service, said that the file had been lost.",
        [("Petra Holm", "Petra Holm, a")],
    ),
    (
        "en",
        "“The file was lost long ago,” Petra Holm told reporters on Monday, “and nobody "
        "has looked for it since.”",
        [("Petra Holm", "“The file"), ("Petra Holm", "“and nobody")],
    ),
    (
        "en",
        "Petra Holm visited him in March. She said that he had lost ten kilos.",
        [("Petra Holm", "She said")],
    ),
    (
        "en",
        "According to Petra Holm, the guards refused him water for two days.",
        [("Petra Holm", "According")],
    ),
    (
        "en",
        "Petra Holm wrote on her page: “They will not let him go before the vote.”",
        [("Petra Holm", "“They")],
    ),
    (
        "en",
        "“Nobody told us where he was,” Petra Holm recalled. Jonas Berg disagreed. “They "
        "knew it all along,” he said.",
        [("Petra Holm", "“Nobody"), ("Jonas Berg", "“They")],
    ),
    (
        "en",
        "He worked for the weekly “The Voice of the Harbour Workers” until 2019.",
        [],
    ),
    (
        "lt",
        "Rasa Kalnė jį lankė. Rasos Kalnės teigimu, vyras tris dienas negavo vandens.",
        [("Rasa Kalnė", "Rasos")],
    ),
    (
        "lt",
        "„Mums niekas neparodė bylos“, – sakė advokatė Rasa Kalnė. „Ji visą laiką gulėjo "
        "stalčiuje.“",
        [("Rasa Kalnė", "„Mums"), ("Rasa Kalnė", "„Ji")],
    ),
    (
        "lt",
        "Rasa Kalnė jį lankė. Anot Rasos Kalnės, byla buvo pamesta dar pavasarį.",
        [("Rasa Kalnė", "Anot")],
    ),
    (
        "lt",
        "Rasa Kalnė aplankė jį kovą. Ji pasakojo, kad jis neteko dešimties kilogramų.",
        [("Rasa Kalnė", "Ji pasakojo")],
    ),
    (
        "lt",
        "Pasienio tarnybos atstovė Rasa Kalnė patvirtino, kad byla dingo.",
        [("Rasa Kalnė", "Pasienio")],
    ),
    (
        "lt",
        "Rasa Kalnė jį lankė. Rasos Kalnės žodžiais, „tokio abejingumo dar nebuvo matę "
        "net seni teisėjai“.",
        [("Rasa Kalnė", "„tokio")],
    ),
    (
        "lt",
        "Jis dirbo laikraštyje „Uosto darbininkų balsas ir žodis“ iki 2019 metų.",
        [],
    ),
    (
        "ru",
        "Ольга Белкина его навещала. По словам Ольги Белкиной, дело потеряли ещё весной.",
        [("Ольга Белкина", "По словам")],
    ),
    (
        "ru",
        "«Нам так и не показали дело», — сказала адвокат Ольга Белкина. «Оно лежало в "
        "ящике стола».",
        [("Ольга Белкина", "«Нам"), ("Ольга Белкина", "«Оно")],
    ),
    (
        "ru",
        "Ольга Белкина заявила, что дело потеряли ещё весной.",
        [("Ольга Белкина", "Ольга")],
    ),
    (
        "ru",
        "Ольга Белкина приехала в марте. «Его не кормили три дня», — рассказала она.",
        [("Ольга Белкина", "«Его")],
    ),
    (
        "ru",
        "Как сообщила Ольга Белкина, дело потеряли ещё весной.",
        [("Ольга Белкина", "Как")],
    ),
    (
        "ru",
        "«Дело, — сказала Ольга Белкина, — потеряли ещё прошлой весной».",
        [("Ольга Белкина", "«Дело")],
    ),
    (
        "ru",
        "Он работал в газете «Голос рабочих морского порта» до 2019 года.",
        [],
    ),
    (
        "uk",
        "Ольга Вербова його відвідувала. За словами Ольги Вербової, справу загубили ще навесні.",
        [("Ольга Вербова", "За словами")],
    ),
    (
        "uk",
        "«Нам так і не показали справу», — сказала адвокатка Ольга Вербова.",
        [("Ольга Вербова", "«Нам")],
    ),
    (
        "uk",
        "Ольга Вербова наголосила, що справу загубили ще навесні.",
        [("Ольга Вербова", "Ольга")],
    ),
    (
        "uk",
        "Ольга Вербова приїхала в березні. За її словами, його не годували три дні.",
        [("Ольга Вербова", "За її")],
    ),
    (
        "uk",
        "Як зазначає Ольга Вербова, справу загубили ще навесні.",
        [("Ольга Вербова", "Як")],
    ),
    (
        "uk",
        "Він працював у газеті «Голос робітників морського порту» до 2019 року.",
        [],
    ),
    (
        "pl",
        "– Nie pokazano nam akt ani razu – powiedziała mecenas Olga Wierzbicka.",
        [("Olga Wierzbicka", "– Nie pokazano")],
    ),
    (
        "pl",
        "Jak twierdzi Olga Wierzbicka, akta zaginęły jeszcze wiosną.",
        [("Olga Wierzbicka", "Jak")],
    ),
    (
        "pl",
        "Olga Wierzbicka odwiedziła go w marcu. Dodała, że schudł dziesięć kilogramów.",
        [("Olga Wierzbicka", "Dodała")],
    ),
    (
        "pl",
        "„Nie pokazano nam akt ani razu” – mówi Olga Wierzbicka. „Cały czas leżały w szufladzie.”",
        [("Olga Wierzbicka", "„Nie"), ("Olga Wierzbicka", "„Cały")],
    ),
    (
        "pl",
        "Rzeczniczka Straży Granicznej Olga Wierzbicka przekazała, że akta zaginęły.",
        [("Olga Wierzbicka", "Rzeczniczka")],
    ),
    (
        "pl",
        "Pracował w tygodniku „Głos robotników portu morskiego” do 2019 roku.",
        [],
    ),
    (
        "de",
        "Petra Lindner zufolge war die Akte schon im Frühjahr verschwunden.",
        [("Petra Lindner", "Petra")],
    ),
    (
        "de",
        "Nach Angaben von Petra Lindner war die Akte schon im Frühjahr verschwunden.",
        [("Petra Lindner", "Nach")],
    ),
    (
        "de",
        "„Uns wurde die Akte nie gezeigt“, sagt die Anwältin Petra Lindner. „Sie lag in "
        "einer Schublade.“",
        [("Petra Lindner", "„Uns"), ("Petra Lindner", "„Sie")],
    ),
    (
        "de",
        "Petra Lindner besuchte ihn im März. Er habe zehn Kilo verloren, sagte sie.",
        [("Petra Lindner", "Er habe")],
    ),
    (
        "de",
        "Petra Lindner, Sprecherin der Bundespolizei, erklärte, die Akte sei verloren gegangen.",
        [("Petra Lindner", "Petra")],
    ),
    (
        "de",
        "Laut Petra Lindner war die Akte schon im Frühjahr verschwunden.",
        [("Petra Lindner", "Laut")],
    ),
    (
        "de",
        "Er arbeitete bis 2019 bei der Zeitung „Stimme der Arbeiter im Hafen“.",
        [],
    ),
    (
        "fr",
        "D’après Solène Marchand, le dossier avait disparu dès le printemps.",
        [("Solène Marchand", "D’après")],
    ),
    (
        "fr",
        "« On ne nous a jamais montré le dossier », déplore son avocate, Solène Marchand.",
        [("Solène Marchand", "« On")],
    ),
    (
        "fr",
        "« Il a perdu dix kilos en trois mois, raconte Solène Marchand. Personne ne s’en "
        "est inquiété. »",
        [("Solène Marchand", "« Il")],
    ),
    (
        "fr",
        "Solène Marchand l’a vu en mars. Elle affirme qu’il a perdu dix kilos.",
        [("Solène Marchand", "Elle")],
    ),
    (
        "fr",
        "Pour Solène Marchand, « ce dossier n’aurait jamais dû arriver jusqu’ici ».",
        [("Solène Marchand", "« ce")],
    ),
    (
        "fr",
        "Solène Marchand, porte-parole de la police aux frontières, indique que le "
        "dossier a été égaré.",
        [("Solène Marchand", "Solène")],
    ),
    (
        "fr",
        "Il a travaillé pour le journal « La Voix des ouvriers du port » jusqu’en 2019.",
        [],
    ),
    (
        "kk",
        "Айгүл Сейітова оны көрген. Айгүл Сейітованың айтуынша, іс көктемде жоғалған.",
        [("Айгүл Сейітова", "Айгүл")],
    ),
    (
        "kk",
        "«Бізге істі бірде-бір рет көрсеткен жоқ», – дейді адвокат Айгүл Сейітова.",
        [("Айгүл Сейітова", "«Бізге")],
    ),
    (
        "kk",
        "Айгүл Сейітова істің жоғалғанын мәлімдеді.",
        [("Айгүл Сейітова", "Айгүл")],
    ),
    (
        "kk",
        "Айгүл Сейітова: «Бізге істі бірде-бір рет көрсеткен жоқ», – деді.",
        [("Айгүл Сейітова", "«Бізге")],
    ),
    (
        "kk",
        "Ол 2019 жылға дейін «Порт жұмысшыларының үні мен сөзі» газетінде жұмыс істеді.",
        [],
    ),
    (
        "pl",
        "Olga Wierzbicka zna te akta. „Nie pokazano nam akt ani razu” – dodaje.",
        [("Olga Wierzbicka", "„Nie pokazano")],
    ),
    (
        "ru",
        "Адвокат Ольга Белкина ждала с утра. «Дело, — объясняет адвокат, — потеряли ещё весной».",
        [("Ольга Белкина", "«Дело")],
    ),
    (
        "fr",
        "« Le jugement dit exactement le contraire », corrige son avocate, Solène Marchand.",
        [("Solène Marchand", "« Le jugement")],
    ),
    (
        "fr",
        "« Un nom par ligne, un mort par nom. » Pour Solène Marchand, de l’union locale, "
        "« le préfet a confondu un atelier et un trafic ».",
        [("Solène Marchand", "« le préfet")],
    ),
    (
        "kk",
        "Айгүл Сейітова оны көрген. Ол тігіншінің денсаулығы нашарлағанын айтты.",
        [("Айгүл Сейітова", "Ол тігіншінің")],
    ),
    (
        "fr",
        "Solène Marchand, bénévole, a écrit au préfet. Elle n’a pas reçu de réponse.",
        [],
    ),
    (
        "de",
        "„Niemand hat die ganze Akte jemals gelesen“, so Petra Lindner.",
        [("Petra Lindner", "„Niemand")],
    ),
]


@pytest.mark.parametrize(("language", "text", "wanted"), SAID)
def test_each_speaker_with_the_words(
    language: str, text: str, wanted: list[tuple[str, str]]
) -> None:
    """`wanted` gives each speaker with how the words begin."""
    found = find_all(text + "\n", hints=DocumentHints(), language=language)
    names = {group.key: group.main_name for group in found.groups}
    told = [(names[one.speaker], text[one.start : one.end]) for one in found.statements]
    assert [speaker for speaker, _ in told] == [speaker for speaker, _ in wanted]
    for (_, words), (_, beginning) in zip(told, wanted, strict=True):
        assert words.startswith(beginning)
