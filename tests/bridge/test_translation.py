"""The window speaks Lithuanian to the last text and counts rightly; the pseudo-language is long."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from casefile.bridge.translation import Translation, window_language
from tests import translations

translate = QCoreApplication.translate
PLACES = re.compile(r"\{\w*\}|%n|%\d|\*\.\w+")


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    made = Translation(qapp)
    yield made
    made.leave()
    QLocale.setDefault(QLocale("en_GB"))


@pytest.mark.parametrize(
    ("count", "words"), [(1, "1 įvykis"), (2, "2 įvykiai"), (10, "10 įvykių"), (21, "21 įvykis")]
)
def test_lithuanian_counts(translation: Translation, count: int, words: str) -> None:
    translation.use("lt")
    assert translate("Status", "%n event(s)", "", count) == words


@pytest.mark.parametrize(("count", "words"), [(1, "1 event"), (2, "2 events"), (0, "0 events")])
def test_english_counts(translation: Translation, count: int, words: str) -> None:
    translation.use("en")
    assert translate("Status", "%n event(s)", "", count) == words


def test_qts_own_buttons_are_lithuanian(translation: Translation, qtbot: QtBot) -> None:
    translation.use("lt")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Atsisakyti"


def test_the_pseudo_language_is_longer_and_keeps_places(translation: Translation) -> None:
    translation.use("qps")
    text = translate("MainWindow", "{code} — Casefile")
    assert "{code}" in text
    assert len(text) >= 1.3 * len("{code} — Casefile")
    assert translation.words == "en"


def test_a_language_nobody_translated_gives_english() -> None:
    assert window_language("xx") in ("en", "lt")
    assert window_language("lt") == "lt"


def test_every_text_of_the_sources_is_translated() -> None:
    known = translations.kept("lt")
    missing = [text for text in translations.texts() if text not in known]
    assert not missing, "run python -m tests.translations and translate what it lists"


def test_places_stay_what_they_are() -> None:
    for text, forms in translations.kept("lt").items():
        for form in forms:
            assert form.strip() or not text.words.strip()
            assert sorted(PLACES.findall(form)) == sorted(PLACES.findall(text.words)), text
            assert form.count("&") - form.count("&&") <= 1 or "&" not in text.words


def test_the_compiled_files_are_as_new_as_the_texts() -> None:
    for language in translations.FORMS:
        source = translations.FOLDER / f"casefile_{language}.ts"
        assert source.with_suffix(".qm").stat().st_size > 0
