"""One invented story in eight languages: (language, text, what it tells as (date, kind))."""

STORIES: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "en": (
        "Dilshod Yunusov, a village teacher, was detained in Samarkand on 14 March 2021. "
        "In June 2022 he left Uzbekistan and entered Estonia on 14 July 2022.\n\n"
        "He applied for asylum on 20 July 2022. On 8 February 2023 the Border Guard Board refused "
        "his application. Yunusov filed an appeal on 1 March 2023.\n\n"
        "On 2 November 2023 the Tallinn Administrative Court annulled the refusal.\n",
        (
            ("2021-03-14", "detention"),
            ("2022-06", "travel"),
            ("2022-07-14", "travel"),
            ("2022-07-20", "application"),
            ("2023-02-08", "decision"),
            ("2023-03-01", "appeal"),
            ("2023-11-02", "ruling"),
        ),
    ),
    "lt": (
        "Pareiškėjas Dilšod Junusov 2021 m. kovo 14 d. buvo sulaikytas Samarkande. 2022 m. birželį "
        "jis išvyko iš Uzbekistano.\n\n"
        "2022 m. liepos 20 d. jis pateikė prašymą suteikti prieglobstį. Migracijos departamentas "
        "2023 m. vasario 8 d. sprendimu atsisakė suteikti prieglobstį. Junusov padavė skundą "
        "2023 m. kovo 1 d.\n\n"
        "Vilniaus apygardos administracinis teismas 2023 m. lapkričio 2 d. panaikino sprendimą.\n",
        (
            ("2021-03-14", "detention"),
            ("2022-06", "travel"),
            ("2022-07-20", "application"),
            ("2023-02-08", "decision"),
            ("2023-03-01", "appeal"),
            ("2023-11-02", "ruling"),
        ),
    ),
    "ru": (
        "14 марта 2021 года Дильшод Юнусов был задержан в Самарканде. 5 мая 2021 года в квартире "
        "Юнусова проведен обыск. В июне 2022 года он выехал из Узбекистана.\n\n"
        "20 июля 2022 года Юнусов подал ходатайство о предоставлении убежища. Решением от "
        "8 февраля 2023 года Департамент миграции отказал в предоставлении убежища. Юнусов "
        "обжаловал отказ 1 марта 2023 года.\n\n"
        "2 ноября 2023 года Таллинский административный суд отменил решение департамента.\n",
        (
            ("2021-03-14", "detention"),
            ("2021-05-05", "other"),
            ("2022-06", "travel"),
            ("2022-07-20", "application"),
            ("2023-02-08", "decision"),
            ("2023-03-01", "appeal"),
            ("2023-11-02", "ruling"),
        ),
    ),
    "uk": (
        "14 березня 2021 року Олексія Гончара було затримано в Мінську. 2 квітня 2021 року він був "
        "звільнений з-під варти. У червні 2022 року Гончар виїхав з Білорусі.\n\n"
        "20 липня 2022 року Гончар подав заяву про надання притулку. 8 лютого 2023 року Міграційна "
        "служба відмовила у наданні статусу. Гончар оскаржив відмову 1 березня 2023 року.\n\n"
        "2 листопада 2023 року Київський окружний адміністративний суд скасував рішення.\n",
        (
            ("2021-03-14", "detention"),
            ("2021-04-02", "detention"),
            ("2022-06", "travel"),
            ("2022-07-20", "application"),
            ("2023-02-08", "decision"),
            ("2023-03-01", "appeal"),
            ("2023-11-02", "ruling"),
        ),
    ),
    "pl": (
        "Aleś Hanczar został zatrzymany w Mińsku 14 marca 2021 r. W czerwcu 2022 r. wyjechał "
        "z Białorusi.\n\n"
        "Hanczar złożył wniosek o udzielenie ochrony 20 lipca 2022 r. Szef Urzędu do Spraw "
        "Cudzoziemców odmówił nadania statusu uchodźcy 8 lutego 2023 r. Hanczar wniósł skargę "
        "1 marca 2023 r.\n\n"
        "Wojewódzki Sąd Administracyjny w Warszawie uchylił decyzję 2 listopada 2023 r.\n",
        (
            ("2021-03-14", "detention"),
            ("2022-06", "travel"),
            ("2022-07-20", "application"),
            ("2023-02-08", "decision"),
            ("2023-03-01", "appeal"),
            ("2023-11-02", "ruling"),
        ),
    ),
    "de": (
        "Ales Hantschar wurde am 14. März 2021 in Minsk festgenommen. Im Juni 2022 verließ er "
        "Belarus.\n\n"
        "Am 20. Juli 2022 stellte Hantschar einen Asylantrag. Das Bundesamt lehnte den Antrag am "
        "8. Februar 2023 ab. Am 1. März 2023 erhob Hantschar Klage.\n\n"
        "Das Verwaltungsgericht Berlin hob den Bescheid am 2. November 2023 auf.\n",
        (
            ("2021-03-14", "detention"),
            ("2022-06", "travel"),
            ("2022-07-20", "application"),
            ("2023-02-08", "decision"),
            ("2023-03-01", "appeal"),
            ("2023-11-02", "ruling"),
        ),
    ),
    "fr": (
        "Alès Hantchar a été arrêté à Minsk le 14 mars 2021. En juin 2022, il a quitté la "
        "Biélorussie.\n\n"
        "Le 20 juillet 2022, Hantchar a déposé une demande d'asile. Le 8 février 2023, l'Office "
        "français de protection a rejeté sa demande d'asile. Hantchar a formé un recours le "
        "1er mars 2023.\n\n"
        "Le 2 novembre 2023, le tribunal administratif de Lyon a annulé la décision.\n",
        (
            ("2021-03-14", "detention"),
            ("2022-06", "travel"),
            ("2022-07-20", "application"),
            ("2023-02-08", "decision"),
            ("2023-03-01", "appeal"),
            ("2023-11-02", "ruling"),
        ),
    ),
    "kk": (
        "2021 жылғы 14 наурызда Дильшод Юнусов ұсталды. 2021 жылғы 2 сәуірде ол босатылды.\n\n"
        "2022 жылғы 20 шілдеде Юнусов баспана сұрады. 2023 жылғы 8 ақпанда Көші-қон қызметі бас "
        "тартты. 2023 жылғы 1 наурызда Юнусов шағымданды.\n\n"
        "2023 жылғы 2 қарашада Алматы қалалық соты шешімнің күшін жойды.\n",
        (
            ("2021-03-14", "detention"),
            ("2021-04-02", "detention"),
            ("2022-07-20", "application"),
            ("2023-02-08", "decision"),
            ("2023-03-01", "appeal"),
            ("2023-11-02", "ruling"),
        ),
    ),
}

ARTICLE = """Court sends teacher's asylum file back

By Nora Lindqvist

Published: 3 May 2024

Dilshod Yunusov left Samarkand in June 2022. He applied for asylum in Tallinn on 20 July 2022.

The Border Guard Board refused his application. On 12 October 2023 the Tallinn Administrative \
Court considered the case in an appeal filed by the Border Guard Board against an earlier decision \
dated 2 March 2023. The decision of the Harju District Court on his stay was adopted on \
9 February 2023. The Tallinn Administrative Court annulled the decision dated 2 March 2023 issued \
by the Harju District Court. It decided to uphold the appeal.

“I only wanted to teach the children of my village,” Yunusov said. Kadri Tamm, his lawyer, stated \
that the file was never read.

He was detained yesterday when he came to the office. The removal is planned for 20 May, and he \
will be interviewed next week.

Source: harborpost.example
"""

RULING = """Administrative case No. eI-8123-417/2023

TALLINN ADMINISTRATIVE COURT

JUDGMENT

IN THE NAME OF THE REPUBLIC

2 November 2023

Tallinn

The court, composed of Judge Mart Kask, has examined the complaint of the applicant Dilshod \
Yunusov against the decision of the Border Guard Board.

1. The applicant, Dilshod Yunusov, applied for asylum on 20 July 2022.

2. By decision of 8 February 2023 the Border Guard Board refused to grant him protection.

3. Under Article 14 of the Law of 1 June 2006 every application is examined individually.

4. The court has followed the same line before (ruling of 5 May 2019 in case No. eI-9001-112/2019).

For these reasons, the court rules:

To uphold the complaint. To annul the decision of the Border Guard Board of 8 February 2023.

The judgment may be appealed against within 30 days of its publication.

Judge
Mart Kask
"""
