"""Settings are remembered over a restart; recent cases only while they are there."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from casefile.bridge.preferences import RECENT, Preferences, settings_file


@pytest.fixture
def ini(tmp_path: Path) -> Path:
    return tmp_path / "casefile.ini"


def case_in(folder: Path, name: str) -> Path:
    case = folder / name
    case.mkdir()
    (case / "case.db").touch()
    return case


def test_defaults_then_what_was_put(ini: Path) -> None:
    before = Preferences(ini)
    assert (before.text("theme"), before.number("text_percent")) == ("system", 100)
    assert before.on("remember_cases")
    before.put("text_percent", 150)
    before.put("remember_cases", value=False)
    before.sync()
    after = Preferences(ini)
    assert after.number("text_percent") == 150
    assert not after.on("remember_cases")


def test_a_number_that_is_none_gives_the_default(ini: Path) -> None:
    ini.write_text("[General]\ntext_percent=large\n")
    assert Preferences(ini).number("text_percent") == 100


def test_papers_are_in_the_language_chosen_last_else_the_windows(ini: Path) -> None:
    preferences = Preferences(ini)
    assert [preferences.paper_language(window) for window in ("lt", "kk")] == ["lt", "en"]
    preferences.put("paper_language", "en")
    assert preferences.paper_language("lt") == "en"


def test_changed_is_told_once_and_only_for_something_new(ini: Path, qtbot: QtBot) -> None:
    preferences = Preferences(ini)
    with qtbot.waitSignal(preferences.changed) as told:
        preferences.put("theme", "dark")
    assert told.args == ["theme"]
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.put("theme", "dark")


def test_recent_cases_newest_first_ten_and_only_those_there(ini: Path, tmp_path: Path) -> None:
    preferences = Preferences(ini)
    cases = [case_in(tmp_path, f"K-{number}.case") for number in range(RECENT + 2)]
    for case in cases:
        preferences.remember_case(case)
    preferences.remember_case(cases[5])
    recent = preferences.recent_cases()
    assert recent[0] == cases[5]
    assert len(recent) == RECENT
    (cases[5] / "case.db").unlink()
    assert cases[5] not in preferences.recent_cases()


def test_cases_are_forgotten_when_asked(ini: Path, tmp_path: Path) -> None:
    preferences = Preferences(ini)
    preferences.remember_case(case_in(tmp_path, "K-1.case"))
    assert len(Preferences(ini).recent_cases()) == 1
    preferences.forget_cases()
    assert preferences.recent_cases() == []
    preferences.put("remember_cases", value=False)
    preferences.remember_case(case_in(tmp_path, "K-2.case"))
    assert preferences.recent_cases() == []


def test_the_file_stands_among_the_persons_settings(own_places: Path) -> None:
    assert settings_file().is_relative_to(own_places)
