"""Whether a window can be shown is known before Qt is loaded."""

from casefile.bridge.screen import missing_packages, missing_words, no_screen


def test_a_session_without_a_screen() -> None:
    assert no_screen({}, "linux")
    assert not no_screen({"DISPLAY": ":0"}, "linux")
    assert not no_screen({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert not no_screen({"QT_QPA_PLATFORM": "vnc"}, "linux")
    assert no_screen({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, "linux")
    assert not no_screen({}, "win32")


def test_only_linux_lacks_packages() -> None:
    assert missing_packages({}, "darwin") == []


def test_the_package_and_the_command_are_named() -> None:
    words = missing_words(["libegl1", "libxcb-cursor0"])
    assert "sudo apt install libegl1 libxcb-cursor0" in words
