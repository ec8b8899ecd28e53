"""The facts of one document: where its date comes from, and what the page says instead."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from casefile.model.document import Document
from casefile.ui.documents.facts_form import FactsForm


def test_where_page_and_data_disagree_both_dates_are_shown(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    form = FactsForm("en", owner)
    page = Document(
        id=1, sha256="", byte_size=9, media_type="text/html", file_name="a.html", kind="article",
        document_date="2024-09-18", known_from="metadata", other_date="2024-09-16",
        other_date_words="Published 16.09.2024",
    )  # fmt: skip
    form.show_document(page)
    words = [one.text() for one in form.findChildren(QLabel)]
    (told,) = (text for text in words if "the file's own data" in text)
    assert "16 September 2024" in told
    assert "“Published 16.09.2024”" in told


def test_a_line_below_a_date_takes_room_only_when_it_says_something(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    form = FactsForm("en", owner)
    form.show_document(
        Document(
            id=1,
            sha256="",
            byte_size=9,
            media_type="text/plain",
            file_name="a.txt",
            kind="letter",
        )
    )
    owner.show()
    echo, received = form._received_echo, form._received
    assert not echo.isVisible()
    QTest.keyClicks(received, "3 March 2024")
    assert echo.isVisible()
    assert echo.text() == "3 March 2024"
