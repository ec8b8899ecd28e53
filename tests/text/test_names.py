"""People, courts, bodies and places of a text, and which mentions are one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.model.finding import KnownName, NameGroup, NameMention
from casefile.text.name_finder import find_names
from casefile.text.sentences import split_sentences


def _find(text: str, language: str) -> tuple[list[NameMention], list[NameGroup]]:
    return find_names(text, language, split_sentences(text, language))


def _groups(text: str, language: str, *kinds: str) -> dict[str, NameGroup]:
    _, groups = _find(text, language)
    return {group.main_name: group for group in groups if not kinds or group.kind in kinds}


def test_a_person_is_gathered_from_full_name_surname_and_initial() -> None:
    text = (
        "Timur Sadykov, 34, fled in 2020. Today Sadykov lives in Kaunas. “I am safe,” Sadykov’s"
        " lawyer wrote. The file of T. Sadykov is closed."
    )
    mentions, groups = _find(text, "en")
    person = next(group for group in groups if group.kind == "person")
    assert person.main_name == "Timur Sadykov"
    assert person.spellings == ("Timur Sadykov", "Sadykov", "T. Sadykov")
    surfaces = [text[one.start : one.end] for one in mentions if one.key == person.key]
    assert surfaces == ["Timur Sadykov", "Sadykov", "Sadykov", "T. Sadykov"]


def test_siblings_stay_apart_and_a_shared_surname_alone_is_nobodys() -> None:
    text = "Timur Sadykov and Aigul Sadykov came. Later Sadykov was questioned."
    people = _groups(text, "en", "person")
    assert set(people) == {"Timur Sadykov", "Aigul Sadykov"}
    assert all("Sadykov" not in group.spellings for group in people.values())


@pytest.mark.parametrize(
    ("text", "language", "name", "role"),
    [
        ("His lawyer, Marta Lindqvist, objected.", "en", "Marta Lindqvist", "lawyer"),
        ("Judge Marta Lindqvist heard it.", "en", "Marta Lindqvist", "judge"),
        ("MEP Marta Lindqvist asked why.", "en", "Marta Lindqvist", "official"),
        (
            "Marta Lindqvist (“the applicant”) was born in Osh.",
            "en",
            "Marta Lindqvist",
            "applicant",
        ),
        (
            "Marta Lindqvist, deputy director of the office, said no.",
            "en",
            "Marta Lindqvist",
            "official",
        ),
        ("By Marta Lindqvist\n\nThe story is long and sad.", "en", "Marta Lindqvist", "journalist"),
        ("Pareiškėjas Timur Sadykov atvyko.", "lt", "Timur Sadykov", "applicant"),
        ("Advokatė Rūta Kalnienė prieštaravo.", "lt", "Rūta Kalnienė", "lawyer"),
        ("Следователь Мирзоев Ф.К. пояснил.", "ru", "Мирзоев Ф.К.", "investigator"),
        ("Суддя Ковальчук О. П. оголосила перерву.", "uk", "Ковальчук О. П.", "judge"),
        ("Pełnomocnik adwokat Anna Wiśniewska wniosła skargę.", "pl", "Anna Wiśniewska", "lawyer"),
        ("Der Kläger Herr Timur Sadykow klagt.", "de", "Timur Sadykow", "applicant"),
        ("Me Claire Fontaine, avocate, a plaidé.", "fr", "Claire Fontaine", "lawyer"),
        ("Адвокат Айгүл Нұрланова қатысты.", "kk", "Айгүл Нұрланова", "lawyer"),
    ],
)
def test_a_role_is_read_beside_the_name(text: str, language: str, name: str, role: str) -> None:
    assert _groups(text, language, "person")[name].role == role


def test_a_list_of_judges_shares_its_role_and_cases_are_one_person() -> None:
    text = (
        "Teisėjų kolegija, susidedanti iš teisėjų Audriaus Girnio (pranešėjas), Liudos Rudenienės"
        " ir Arno Vėjelio, nagrinėjo bylą.\n\nTeisėjai\n\nAudrius Girnys\n\nLiuda Rudenienė\n\n"
        "Arnas Vėjelis"
    )
    people = _groups(text, "lt", "person")
    assert set(people) == {"Audrius Girnys", "Liuda Rudenienė", "Arnas Vėjelis"}
    assert {group.role for group in people.values()} == {"judge"}


@pytest.mark.parametrize(
    ("text", "language", "kind", "name"),
    [
        ("The Kaunas City District Court ruled.", "en", "court", "Kaunas City District Court"),
        (
            "He wrote to the Ministry of Foreign Affairs on Monday.",
            "en",
            "body",
            "Ministry of Foreign Affairs",
        ),
        (
            "It heard the Files Committee of the Seimas.",
            "en",
            "body",
            "Files Committee of the Seimas",
        ),
        (
            "The Prosecutor General’s Office of Kazakhstan wrote.",
            "en",
            "body",
            "Prosecutor General’s Office of Kazakhstan",
        ),
        (
            "Panaikinti Kauno apygardos administracinio teismo sprendimą.",
            "lt",
            "court",
            "Kauno apygardos administracinio teismo",
        ),
        ("Tai nurodė Migracijos departamentas.", "lt", "body", "Migracijos departamentas"),
        (
            "Постановление вынес суд района Рудаки города Душанбе.",
            "ru",
            "court",
            "суд района Рудаки города Душанбе",
        ),
        (
            "Решил Верховный суд Республики Казахстан.",
            "ru",
            "court",
            "Верховный суд Республики Казахстан",
        ),
        (
            "Відповіла Державна міграційна служба України.",
            "uk",
            "body",
            "Державна міграційна служба України",
        ),
        (
            "Orzekł Wojewódzki Sąd Administracyjny w Lublinie.",
            "pl",
            "court",
            "Wojewódzki Sąd Administracyjny w Lublinie",
        ),
        (
            "Das Bundesamt für Migration und Flüchtlinge lehnte ab.",
            "de",
            "body",
            "Bundesamt für Migration und Flüchtlinge",
        ),
        (
            "Le tribunal administratif de Lyon a statué.",
            "fr",
            "court",
            "tribunal administratif de Lyon",
        ),
        (
            "L’Office français de protection des réfugiés et apatrides refuse.",
            "fr",
            "body",
            "Office français de protection des réfugiés et apatrides",
        ),
        (
            "Шешімді Алматы қаласының әкімшілік соты шығарды.",
            "kk",
            "court",
            "Алматы қаласының әкімшілік соты",
        ),
        ("Работал в группе «Рассвет».", "ru", "body", "Рассвет"),
    ],
)
def test_courts_and_bodies_by_their_head_word(
    text: str, language: str, kind: str, name: str
) -> None:
    assert _groups(text, language)[name].kind == kind


def test_short_forms_go_back_to_the_one_body_they_mean() -> None:
    text = (
        "The Foundation for Open Courts (FOC) intervened. The Foundation sent a letter. The FOC"
        " also spoke. The Lithuanian Migration Department and the Migration Department of the"
        " Ministry of the Interior are one; the Department refused. The Ministry of Justice knew."
    )
    bodies = _groups(text, "en", "body")
    assert set(bodies["Foundation for Open Courts"].spellings) == {
        "Foundation for Open Courts",
        "The Foundation",
        "FOC",
    }
    assert bodies["Migration Department of the Ministry of the Interior"].spellings == (
        "Lithuanian Migration Department",
        "Migration Department of the Ministry of the Interior",
        "the Department",
    )
    assert len(bodies) == 3


def test_a_headline_names_nobody_new() -> None:
    text = (
        "Famous Film Maker Leaves Prison After Long Wait For Sadykov\n\n"
        "The film maker Timur Sadykov left on Friday."
    )
    mentions, groups = _find(text, "en")
    assert [group.main_name for group in groups] == ["Timur Sadykov"]
    assert [one.surface for one in mentions] == ["Sadykov", "Timur Sadykov"]


def test_anonymous_initials_and_places() -> None:
    text = "Pareiškėjas Y. B. atvyko iš Dušanbės į Vilnių. Y. B. gyvena Lietuvoje."
    _, groups = _find(text, "lt")
    assert [(group.kind, group.main_name, group.spellings) for group in groups] == [
        ("person", "Y. B.", ("Y. B.",)),
        ("place", "Dušanbė", ("Dušanbės",)),
        ("place", "Vilnius", ("Vilnių",)),
        ("place", "Lietuva", ("Lietuvoje",)),
    ]


def test_a_country_inside_a_bodys_name_is_no_place_of_its_own() -> None:
    mentions, _ = _find("The Supreme Administrative Court of Lithuania sits in Vilnius.", "en")
    assert [(one.kind, one.surface) for one in mentions] == [
        ("court", "Supreme Administrative Court of Lithuania"),
        ("place", "Vilnius"),
    ]


def test_streets_and_parties_of_other_cases_are_no_people() -> None:
    text = "He lives at L. Girnio str. 4. See J.K. and Others v. Sweden and Osman Oral v. Turkey."
    assert _groups(text, "en", "person") == {}


def test_names_of_the_case_are_found_in_any_case_form_and_script() -> None:
    lexicon = [
        KnownName("Timur Sadykov", "person", ("Timur Sadykov",), "applicant", is_client=True),
        KnownName("Rytas", "body", ("Rytas",)),
    ]
    text = "Тимура Садыкова задержали. Организация Rytas и Садыков молчат."
    _, groups = find_names(text, "ru", split_sentences(text, "ru"), lexicon=lexicon)
    assert {group.main_name: group.spellings for group in groups} == {
        "Timur Sadykov": ("Тимура Садыкова", "Садыков"),
        "Rytas": ("Rytas",),
    }


@given(st.text(st.sampled_from("AbcЖжTimur Sadykov.,\n'’“”J. Court of the"), max_size=150))
def test_any_text_is_read_and_mentions_never_overlap(text: str) -> None:
    for language in ("en", "lt", "ru"):
        mentions, groups = _find(text, language)
        at = 0
        for one in mentions:
            assert at <= one.start < one.end <= len(text)
            assert groups[one.key].kind == one.kind
            at = one.end


def test_names_hidden_by_a_register_and_initials_over_two_stops() -> None:
    text = (
        "Колегія суддів: судді-доповідача - Яворенка М. М., суддів - Дашківа І. В., Шишка О. О.,"
        " розглянула справу за позовом ОСОБА_1. Сестра ОСОБА_2 не з’явилася."
    )
    people = _groups(text, "uk", "person")
    assert list(people) == ["Яворенка М. М.", "Дашківа І. В.", "Шишка О. О.", "ОСОБА_1", "ОСОБА_2"]
    assert [group.role for group in people.values()][:3] == ["judge"] * 3


def test_what_stands_before_a_name_is_no_part_of_it() -> None:
    text = (
        "Генеральный прокурор Таджикистана Юсуф Мирзоев промолчал. Исследователь по Центральной"
        " Азии Стивен Громов говорит о пытках. Сегодня Мирзоев уехал."
    )
    assert set(_groups(text, "ru", "person")) == {"Юсуф Мирзоев", "Стивен Громов"}


def test_in_german_only_a_known_given_name_or_a_title_makes_a_name() -> None:
    text = "Der Polizist Klaus Berger Kritik übte. Die Erklärung Freier Bürger half Herrn Sadykow."
    assert set(_groups(text, "de", "person")) == {"Klaus Berger", "Sadykow"}


def test_a_long_hostile_text_is_read_in_linear_time() -> None:
    for unit in ("Ivan Petrov ", "Court of the ", "A. B. ", "“A", "Sadykov said. "):
        text = unit * (60_000 // len(unit))
        mentions, _ = _find(text, "en")
        assert len(mentions) <= len(text)


def _with_known(text: str, language: str, *lexicon: KnownName) -> dict[str, tuple[str, ...]]:
    _, groups = find_names(text, language, split_sentences(text, language), lexicon=lexicon)
    return {group.main_name: group.spellings for group in groups}


def test_a_known_town_does_not_break_a_courts_name() -> None:
    known = KnownName("Kaunas", "place", ("Kaunas",))
    text = "She lives in Kaunas. The Kaunas City District Court heard her."
    assert _with_known(text, "en", known) == {
        "Kaunas": ("Kaunas",),
        "Kaunas City District Court": ("Kaunas City District Court",),
    }


def test_a_known_surname_beside_another_given_name_is_somebody_else() -> None:
    known = KnownName("Timur Sadykov", "person", ("Timur Sadykov", "Sadykov"))
    text = "Sadykov left. T. Sadykov called. Later Dmitri Sadykov and I. Sadykov wrote."
    assert _with_known(text, "en", known) == {
        "Timur Sadykov": ("Sadykov", "T. Sadykov"),
        "Dmitri Sadykov": ("Dmitri Sadykov",),
        "I. Sadykov": ("I. Sadykov",),
    }


def test_surname_first_fathers_names_and_initials_join_the_known_person() -> None:
    known = KnownName("Timur Sadykov", "person", ("Timur Sadykov", "Sadykov"))
    latin = "The decision on SADYKOV TIMUR stands."
    assert _with_known(latin, "en", known) == {"Timur Sadykov": ("SADYKOV TIMUR",)}
    russian = "Садыкова Тимура Юрьевича вызвали. Садыков Т.Ю. не явился. Тимур Юрьевич болен."
    assert _with_known(russian, "ru", known) == {
        "Timur Sadykov": ("Садыкова Тимура Юрьевича", "Садыков Т.Ю.", "Тимур Юрьевич"),
    }


def test_initials_alone_join_the_one_person_whose_they_are() -> None:
    text = "Обвиняемый Садыков Тимур Юрьевич не явился. Мать Т.Ю. больна."
    assert _with_known(text, "ru") == {"Садыков Тимур Юрьевич": ("Садыков Тимур Юрьевич", "Т.Ю.")}


def test_a_given_name_two_near_spellings_share_goes_to_the_one_known_first() -> None:
    known = (
        KnownName("Timur Sadykov", "person", ("Timur Sadykov",)),
        KnownName("Timur Sadykzoda", "person", ("Timur Sadykzoda",)),
    )
    assert _with_known("Yesterday we met Timur at home.", "en", *known) == {
        "Timur Sadykov": ("Timur",)
    }


def test_a_plural_owner_is_part_of_a_bodys_name() -> None:
    text = "He was held at the Foreigners’ Registration Centre for a week."
    assert _with_known(text, "en") == {
        "Foreigners’ Registration Centre": ("Foreigners’ Registration Centre",)
    }


def test_a_plural_title_is_no_part_of_a_name() -> None:
    text = "The case was heard by Judges Skaidrius Bernotas and Rasa Vilkaitė."
    assert set(_groups(text, "en", "person")) == {"Skaidrius Bernotas", "Rasa Vilkaitė"}


def test_a_verb_before_a_body_is_no_part_of_its_name() -> None:
    text = "Skundą tenkinti. Panaikinti Migracijos departamento sprendimą."
    assert set(_groups(text, "lt", "body")) == {"Migracijos departamento"}


@pytest.mark.parametrize(
    ("text", "language", "town"),
    [
        ("She was a nurse in Mary until 2020.", "en", "Mary"),
        ("Ji dirbo Marų srities ligoninėje.", "lt", "Marų"),
        ("Выдано в г. Мары, 2020.", "ru", "Мары"),
    ],
)
def test_a_town_that_is_also_a_given_name(text: str, language: str, town: str) -> None:
    assert set(_groups(text, language, "place")) == {town}
    assert _groups(text, language, "person") == {}


def test_a_known_town_is_left_to_a_person_of_that_name() -> None:
    known = KnownName("Mary", "place", ("Mary",))
    text = "He met Mary Oldfield in Mary."
    assert _with_known(text, "en", known) == {
        "Mary": ("Mary",),
        "Mary Oldfield": ("Mary Oldfield",),
    }


def test_a_surname_two_sisters_share_means_the_one_named_before_it() -> None:
    text = (
        "Aigul Sadykova was detained in May. Sadykova began a hunger strike. Her sister Zarina "
        "Sadykova lives abroad.\n"
    )
    names, groups = find_names(text, "en", split_sentences(text, "en"))
    alone = next(name for name in names if name.surface == "Sadykova")
    assert next(one.main_name for one in groups if one.key == alone.key) == "Aigul Sadykova"


def test_a_french_court_is_named_in_small_letters() -> None:
    text = "Le tribunal municipal d’Almaty a rejeté l’appel de Jeanne Dupont.\n"
    names, _ = find_names(text, "fr", split_sentences(text, "fr"))
    assert ("tribunal municipal d’Almaty", "court") in {(one.surface, one.kind) for one in names}
