"""WhatsApp chats as different telephones export them, and what they tell."""

import pytest

from casefile.model import media
from casefile.reading.reader import read_document
from casefile.text.file_name_date import received_day
from casefile.text.findings import find_all
from tests.reading import file_makers

SHAPES = {
    "android, day first": "{d:02}/{m:02}/{y}, {h:02}:{n:02} - {who}: {words}",
    "android, united states": "{m}/{d}/{yy}, {h12}:{n:02}\u202f{half} - {who}: {words}",
    "android, dots": "{d:02}.{m:02}.{yy}, {h:02}:{n:02} - {who}: {words}",
    "android, year first": "{y}-{m:02}-{d:02} {h:02}:{n:02} - {who}: {words}",
    "android, french": "{d:02}/{m:02}/{y} à {h:02}:{n:02} - {who} : {words}",
    "iphone": "\u200e[{d:02}/{m:02}/{y}, {h:02}:{n:02}:07] {who}: \u200e{words}",
    "iphone, german": "[{d:02}.{m:02}.{yy}, {h:02}:{n:02}:07] {who}: {words}",
    "iphone, twelve hours": "[{y}-{m:02}-{d:02}, {h12}:{n:02}:07 {half}] {who}: {words}",
}
SAID = (
    (2031, 4, 12, 0, 5, "Ilse Olden", "I am at the border."),
    (2031, 4, 12, 12, 40, "Jonas", "Which one?\n\nTell me: where?"),
    (2031, 4, 28, 18, 2, "Ilse Olden", "IMG-20310428-WA0003.jpg (file attached)"),
)


def exported(shape: str) -> bytes:
    lines = [
        SHAPES[shape].format(
            y=y, yy=y % 100, m=m, d=d, h=h, n=n, who=who, words=words,
            h12=h % 12 or 12, half="AM" if h < 12 else "PM",
        )
        for y, m, d, h, n, who, words in SAID
    ]  # fmt: skip
    return "\n".join(lines).encode()


@pytest.mark.parametrize("shape", SHAPES)
def test_every_message_has_its_day_time_and_sender(shape: str) -> None:
    document = read_document(exported(shape), "_chat.txt")
    assert document.media_type == media.CHAT
    assert document.text.replace("Olden :", "Olden:").replace("Jonas :", "Jonas:") == (
        "2031-04-12 00:05, Ilse Olden: I am at the border.\n\n"
        "2031-04-12 12:40, Jonas: Which one?\nTell me: where?\n\n"
        "2031-04-28 18:02, Ilse Olden: IMG-20310428-WA0003.jpg (file attached)\n\n"
    )


def test_dates_that_fit_two_orders_stay_as_they_were_written() -> None:
    chat = b"03/04/2031, 10:00 - Ilse: Here.\n05/06/2031, 10:01 - Jonas: There.\n"
    text = read_document(chat, "_chat.txt").text
    assert text.startswith("03/04/2031 10:00, Ilse: Here.")


def test_a_line_of_the_program_itself_has_no_sender() -> None:
    chat = b"13/04/2031, 10:00 - Messages are private.\n13/04/2031, 10:01 - Ilse: Here.\n"
    text = read_document(chat, "_chat.txt").text
    assert text.startswith("2031-04-13 10:00: Messages are private.\n\n2031-04-13 10:01, Ilse:")


def test_an_exported_archive_is_read_and_its_photos_stay_packed() -> None:
    content = file_makers.package(
        {"WhatsApp Chat with Ilse.txt": exported("iphone"), "PTT-20310412-WA0001.opus": b"OggS"}
    )
    document = read_document(content, "chat.zip")
    assert document.media_type == media.CHAT_ARCHIVE
    assert document.text.count("Ilse Olden:") == 2
    assert document.attachments == ()


def test_yesterday_in_a_message_is_the_day_before_that_message() -> None:
    chat = (
        "12/04/2031, 10:00 - Jonas Girdenis: Where are you?\n"
        "28/04/2031, 10:00 - Ilse Olden: Yesterday the police detained my brother in Norrvik.\n"
    )
    document = read_document(chat.encode(), "_chat.txt")
    found = find_all(document.text, hints=document.hints)
    (told,) = found.suggestions
    assert told.edtf == "2031-04-27"
    speaker = next(group for group in found.groups if group.key == told.speaker)
    assert speaker.main_name == "Ilse Olden"
    assert found.facts.document_date is None
    assert {one.role for one in found.dates if one.rule == "chat"} == {"publication"}


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("IMG-20310418-WA0003.jpg", "2031-04-18"),
        ("PTT-20310418-WA0011.opus", "2031-04-18"),
        ("00000012-PHOTO-2031-04-18-12-33-01.jpg", "2031-04-18"),
        ("WhatsApp Image 2031-04-18 at 12.33.01.jpeg", "2031-04-18"),
        ("IMG-20311318-WA0003.jpg", None),
        ("IMG_20310418_123301.jpg", None),
    ],
)
def test_the_name_of_a_sent_file_tells_when_it_came(name: str, day: str | None) -> None:
    assert received_day(name) == day
