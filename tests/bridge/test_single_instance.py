"""A second start hands its files to the first; strangers' words are ignored."""

from pathlib import Path

from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from casefile.bridge.instance_server import SingleInstance, files_in
from casefile.bridge.single_instance import hand_over, instance_name


def test_nobody_there(tmp_path: Path, qtbot: QtBot) -> None:
    assert not hand_over(tmp_path / "nobody.case", [])


def test_names_tell_nothing_and_differ(tmp_path: Path) -> None:
    one, two = instance_name(tmp_path / "K-1.case"), instance_name(tmp_path / "K-2.case")
    assert one != two
    assert "K-1" not in one
    assert one == instance_name(tmp_path / "K-1.case")


def test_files_arrive(tmp_path: Path, qtbot: QtBot) -> None:
    first = SingleInstance()
    assert first.listen(tmp_path)
    with qtbot.waitSignal(first.called) as told:
        assert hand_over(tmp_path, [tmp_path / "letter.txt"])
    assert told.args == [[tmp_path / "letter.txt"]]
    first.close()
    assert not hand_over(tmp_path, [])


def test_another_case_is_another_door(tmp_path: Path, qtbot: QtBot) -> None:
    first = SingleInstance()
    first.listen(tmp_path / "a")
    assert not hand_over(tmp_path / "b", [])
    first.listen(tmp_path / "b")
    assert not hand_over(tmp_path / "a", [])
    first.close()


def test_nonsense_is_no_file(tmp_path: Path, qtbot: QtBot) -> None:
    assert files_in(b"{") == []
    assert files_in(b'["x"]') == []
    assert files_in(b'{"files": [1, null, "a.txt"]}') == [Path("a.txt")]
    first = SingleInstance()
    first.listen(tmp_path)
    socket = QLocalSocket()
    with qtbot.waitSignal(first.called) as told:
        socket.connectToServer(instance_name(tmp_path))
        assert socket.waitForConnected(1000)
        socket.write(b"not json")
        socket.waitForBytesWritten(1000)
        socket.disconnectFromServer()
    assert told.args == [[]]
    first.close()
