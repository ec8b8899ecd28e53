"""Time limits as courts and offices of eight countries word them, and filings told as done."""

import pytest

from casefile.model.finding import FoundDeadline
from casefile.text.date_finder import find_dates
from casefile.text.deadlines import find_deadlines
from casefile.text.event_words import flat
from casefile.text.sentences import split_sentences

STAMPS = {
    "en": "Received on 13 May 2024",
    "lt": "Gauta 2024-05-13",
    "ru": "Получено 13.05.2024",
    "uk": "Отримано 13.05.2024",
    "pl": "Doręczono 13.05.2024",
    "de": "Zugestellt am 13.05.2024",
    "fr": "Reçu le 13 mai 2024",
    "kk": "Алынды 13.05.2024",
}

SET = [
    (
        "en",
        "The decision may be challenged before the Tribunal within 28 days after service.",
        "2024-06-10",
    ),
    (
        "en",
        "An application for review must be lodged within a period of three months from "
        "the date of this letter.",
        "2024-08-10",
    ),
    (
        "en",
        "You have 14 days from the date you received this notice to appeal.",
        "2024-05-27",
    ),
    (
        "en",
        "The time limit for lodging an appeal is twenty-one days from the date of "
        "delivery of the judgment.",
        "2024-05-31",
    ),
    (
        "en",
        "The Government were invited to submit observations by 2 September 2024.",
        "2024-09-02",
    ),
    (
        "en",
        "Any objection has to reach us within five working days of receipt.",
        None,
    ),
    (
        "en",
        "Please return the enclosed form no later than Friday 24 May 2024.",
        "2024-05-24",
    ),
    (
        "en",
        "The 30-day period for appeal runs from the date of receipt of this decision.",
        "2024-06-12",
    ),
    (
        "en",
        "The applicant shall leave the territory within seven days of notification of the order.",
        "2024-05-20",
    ),
    (
        "en",
        "The application must reach the Court within four months of the final decision "
        "of 12 March 2024.",
        "2024-07-12",
    ),
    (
        "lt",
        "Sprendimas gali būti apskųstas Migracijos departamentui arba teismui per vieną "
        "mėnesį nuo jo įteikimo dienos.",
        "2024-06-13",
    ),
    (
        "lt",
        "Prašome iki 2024 m. birželio 3 d. pateikti paaiškinimus raštu.",
        "2024-06-03",
    ),
    (
        "lt",
        "Nutartis per septynias dienas nuo nutarties nuorašo įteikimo dienos gali būti "
        "skundžiama atskiruoju skundu.",
        "2024-05-20",
    ),
    (
        "lt",
        "Ne vėliau kaip per 5 darbo dienas nuo šio pranešimo gavimo dienos privalote "
        "pristatyti pasą.",
        None,
    ),
    (
        "lt",
        "Apeliacinio skundo padavimo terminas yra 30 dienų nuo sprendimo paskelbimo dienos.",
        "2024-06-09",
    ),
    (
        "lt",
        "Nutarimas per 20 dienų nuo jo paskelbimo dienos gali būti skundžiamas Lietuvos "
        "apeliaciniam teismui.",
        "2024-05-30",
    ),
    (
        "lt",
        "Darbdavys privalo sprendimą įvykdyti per mėnesį nuo jo įsiteisėjimo dienos.",
        None,
    ),
    (
        "lt",
        "Per 10 dienų nuo 2024 m. gegužės 3 d. nutarties priėmimo galima paduoti prašymą.",
        "2024-05-13",
    ),
    (
        "lt",
        "Įpareigojama išvykti iš Lietuvos Respublikos per 14 dienų nuo sprendimo įteikimo.",
        "2024-05-27",
    ),
    (
        "ru",
        "Решение может быть обжаловано в апелляционном порядке в течение пятнадцати "
        "дней со дня вручения копии решения.",
        "2024-05-28",
    ),
    (
        "ru",
        "Жалоба подаётся в десятидневный срок со дня вынесения постановления.",
        "2024-05-20",
    ),
    (
        "ru",
        "Определение может быть обжаловано в течение месяца со дня его принятия в "
        "окончательной форме.",
        "2024-06-10",
    ),
    (
        "ru",
        "Вам необходимо выехать за пределы Республики Казахстан не позднее 20 мая 2024 года.",
        "2024-05-20",
    ),
    (
        "ru",
        "Предлагаем представить письменные возражения в течение 3 (трёх) рабочих дней с "
        "момента получения уведомления.",
        None,
    ),
    (
        "ru",
        "Ответ на обращение будет направлен Вам в 30-дневный срок со дня регистрации.",
        None,
    ),
    (
        "ru",
        "Апелляционная жалоба может быть подана в течение 10 суток со дня "
        "провозглашения приговора.",
        "2024-05-20",
    ),
    (
        "ru",
        "Срок подачи жалобы составляет один месяц со дня вручения решения.",
        "2024-06-13",
    ),
    (
        "ru",
        "Работодатель обязан в течение десяти дней со дня вступления решения в законную "
        "силу выплатить заработную плату.",
        None,
    ),
    (
        "uk",
        "Рішення може бути оскаржене протягом десяти днів з дня вручення.",
        "2024-05-23",
    ),
    (
        "uk",
        "Апеляційна скарга на ухвалу подається у п'ятнадцятиденний строк з дня її проголошення.",
        "2024-05-25",
    ),
    (
        "uk",
        "Просимо надати відповідь у строк до 31 травня 2024 року.",
        "2024-05-31",
    ),
    (
        "uk",
        "Зобов'язати відповідача упродовж місяця з дня набрання рішенням законної сили "
        "розглянути заяву.",
        None,
    ),
    (
        "uk",
        "Протягом п'яти робочих днів з дня отримання повідомлення Ви маєте звернутися "
        "до управління.",
        None,
    ),
    (
        "uk",
        "Касаційна скарга може бути подана протягом тридцяти днів з дня складення "
        "повного судового рішення.",
        "2024-06-09",
    ),
    (
        "uk",
        "Іноземець зобов'язаний залишити територію України у термін до 1 червня 2024 року.",
        "2024-06-01",
    ),
    (
        "uk",
        "Строк подання апеляційної скарги становить тридцять днів з дня проголошення рішення.",
        "2024-06-09",
    ),
    (
        "pl",
        "Od decyzji służy odwołanie do Rady do Spraw Uchodźców w terminie 14 dni od "
        "dnia jej doręczenia.",
        "2024-05-27",
    ),
    (
        "pl",
        "Na postanowienie przysługuje zażalenie w terminie siedmiu dni od dnia doręczenia.",
        "2024-05-20",
    ),
    (
        "pl",
        "Skargę kasacyjną można wnieść w terminie trzydziestu dni od doręczenia odpisu "
        "wyroku z uzasadnieniem.",
        "2024-06-12",
    ),
    (
        "pl",
        "Wzywa się stronę do uzupełnienia braków wniosku w 7-dniowym terminie od dnia "
        "otrzymania wezwania.",
        "2024-05-20",
    ),
    (
        "pl",
        "Cudzoziemiec jest obowiązany opuścić terytorium w terminie do dnia 30 maja 2024 r.",
        "2024-05-30",
    ),
    (
        "pl",
        "Odpowiedź na skargę należy złożyć w ciągu miesiąca od dnia doręczenia.",
        "2024-06-13",
    ),
    (
        "pl",
        "Wyrok z uzasadnieniem sporządza się w terminie 14 dni od dnia ogłoszenia "
        "wyroku, strona może wnieść o jego doręczenie.",
        "2024-05-24",
    ),
    (
        "pl",
        "Prosimy o nadesłanie dokumentów do 24 maja 2024 roku.",
        "2024-05-24",
    ),
    (
        "de",
        "Gegen diesen Bescheid kann binnen Monatsfrist nach Bekanntgabe Widerspruch "
        "erhoben werden.",
        "2024-06-13",
    ),
    (
        "de",
        "Die Klage ist innerhalb von zwei Wochen nach Zustellung dieser Entscheidung zu erheben.",
        "2024-05-27",
    ),
    (
        "de",
        "Die Begründung ist binnen eines Monats nach Zustellung des Urteils einzureichen.",
        "2024-06-13",
    ),
    (
        "de",
        "Die Klagefrist beträgt eine Woche ab Zustellung.",
        "2024-05-20",
    ),
    (
        "de",
        "Sie werden aufgefordert, die Bundesrepublik Deutschland innerhalb von 30 Tagen "
        "nach Bekanntgabe zu verlassen.",
        "2024-06-12",
    ),
    (
        "de",
        "Wir bitten um Ihre Stellungnahme bis zum 31.05.2024.",
        "2024-05-31",
    ),
    (
        "de",
        "Innerhalb einer zweiwöchigen Frist ab Zustellung kann die Zulassung der "
        "Berufung beantragt werden.",
        "2024-05-27",
    ),
    (
        "de",
        "Der Antrag auf Zulassung der Berufung ist innerhalb eines Monats nach "
        "Zustellung des Urteils zu stellen.",
        "2024-06-13",
    ),
    (
        "fr",
        "Le présent jugement peut faire l'objet d'un appel dans le délai d'un mois à "
        "compter de sa notification.",
        "2024-06-13",
    ),
    (
        "fr",
        "Vous disposez d'un délai de trente jours à compter de la réception de la "
        "présente pour quitter le territoire.",
        "2024-06-12",
    ),
    (
        "fr",
        "La décision peut être contestée dans les deux mois suivant sa notification.",
        "2024-07-13",
    ),
    (
        "fr",
        "Les pièces doivent être produites dans la quinzaine de la réception de cette lettre.",
        "2024-05-28",
    ),
    (
        "fr",
        "Le délai de recours est de quinze jours à compter de la notification.",
        "2024-05-28",
    ),
    (
        "fr",
        "Vous êtes prié de vous présenter au plus tard le 27 mai 2024.",
        "2024-05-27",
    ),
    (
        "fr",
        "Le préfet statuera dans le délai d'un mois à compter de la notification du jugement.",
        "2024-06-13",
    ),
    (
        "fr",
        "Merci de nous répondre avant le 22 mai 2024.",
        "2024-05-22",
    ),
    (
        "kk",
        "Шешімге оны алған күннен бастап бір ай ішінде апелляциялық шағым берілуі мүмкін.",
        "2024-06-13",
    ),
    (
        "kk",
        "Қаулыға ол жарияланған күннен бастап үш тәулік ішінде шағым жасалуы мүмкін.",
        "2024-05-13",
    ),
    (
        "kk",
        "Жауабыңызды 2024 жылғы 24 мамырға дейін жіберуіңізді сұраймыз.",
        "2024-05-24",
    ),
    (
        "kk",
        "Жұмыс беруші нұсқаманы алған күннен бастап он жұмыс күні ішінде орындауға міндетті.",
        None,
    ),
    (
        "kk",
        "Шағым он күндік мерзімде, шешім шығарылған күннен бастап берілуі тиіс.",
        "2024-05-20",
    ),
    (
        "kk",
        "Құжаттарды 2024 жылғы 31 мамырдан кешіктірмей тапсыру қажет.",
        "2024-05-31",
    ),
    (
        "kk",
        "Үкімге жарияланған күнінен бастап он бес тәулік ішінде шағымдануға болады.",
        "2024-05-25",
    ),
]

NONE_SET = [
    (
        "en",
        "He worked within two months on three ships and slept on deck.",
    ),
    (
        "en",
        "The offence carries up to seven years and may be tried within the district.",
    ),
    (
        "en",
        "The Department examined the file within 14 days and refused it.",
    ),
    (
        "lt",
        "Per 14 dienų jis pasiekė sieną ir paprašė prieglobsčio.",
    ),
    (
        "lt",
        "Pareiškėjas per dvejus metus pakeitė tris darbus.",
    ),
    (
        "ru",
        "В течение трёх дней его допрашивали без адвоката.",
    ),
    (
        "ru",
        "В течение месяца он жил у сестры в Астане.",
    ),
    (
        "uk",
        "Протягом двох тижнів її тримали без зв'язку.",
    ),
    (
        "pl",
        "W ciągu miesiąca trzykrotnie przeszukano jego mieszkanie.",
    ),
    (
        "de",
        "Innerhalb von zwei Wochen wurde er dreimal verhört.",
    ),
    (
        "fr",
        "Dans les deux mois, il a été arrêté trois fois.",
    ),
    (
        "kk",
        "Ол үш күн ішінде тамақсыз отырды.",
    ),
    (
        "en",
        "The sentence of three months was served in Karaganda.",
    ),
    (
        "de",
        "Das Gericht hat in zwei Monaten dreimal getagt.",
    ),
    (
        "en",
        "On 3 May the applicant lodged his appeal within the 14-day time limit, and it "
        "was registered.",
    ),
    (
        "en",
        "The applicant had appealed within 14 days of receipt of the decision.",
    ),
    (
        "en",
        "He submitted the missing papers within one month and was heard.",
    ),
    (
        "en",
        "The contract provided that wages be paid within ten days, but none were paid.",
    ),
    (
        "lt",
        "Pareiškėja skundą teismui padavė per 14 dienų nuo sprendimo įteikimo, todėl "
        "terminas nepraleistas.",
    ),
    (
        "ru",
        "Апелляционная жалоба подана им в течение десяти дней со дня получения решения, "
        "срок не пропущен.",
    ),
    (
        "uk",
        "Позивач подав скаргу протягом десяти днів з дня отримання рішення.",
    ),
    (
        "pl",
        "Skarżący wniósł odwołanie w terminie 14 dni od doręczenia decyzji.",
    ),
    (
        "de",
        "Der Kläger hat innerhalb von zwei Wochen nach Zustellung Klage erhoben.",
    ),
    (
        "fr",
        "Le requérant a formé un recours dans le délai de deux mois suivant la notification.",
    ),
    (
        "kk",
        "Ол шешімді алған күннен бастап он күн ішінде шағым берген.",
    ),
]


def limits(language: str, text: str) -> list[FoundDeadline]:
    return find_deadlines(
        flat(text),
        language,
        tuple(split_sentences(text, language)),
        tuple(find_dates(text, language, document_date="2024-05-10")),
        "2024-05-10",
        "letter",
    )


@pytest.mark.parametrize(("language", "text", "due"), SET)
def test_due_day_of_a_stamped_letter(language: str, text: str, due: str | None) -> None:
    (limit,) = limits(language, f"{STAMPS[language]}\n\n{text}")
    assert limit.due == due
    assert limit.rule in text


@pytest.mark.parametrize(("language", "text"), NONE_SET)
def test_what_was_done_in_time_sets_no_limit(language: str, text: str) -> None:
    assert limits(language, text) == []


def test_the_same_period_is_the_one_told_before() -> None:
    first, second = limits(
        "de",
        "Zugestellt am 13.05.2024\n\nDie Klage ist innerhalb von zwei Wochen nach Zustellung zu "
        "erheben. Der Antrag ist innerhalb derselben Frist zu stellen.",
    )
    assert (
        (second.due, second.rule)
        == (first.due, first.rule)
        == (
            "2024-05-27",
            "innerhalb von zwei Wochen",
        )
    )
