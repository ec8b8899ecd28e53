"""Every test runs offline, without a screen and with settings of its own."""

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

# The same examples in every run: a run that fails can be repeated, and one that passed passes.
hypothesis.settings.register_profile("repeatable", derandomize=True)
hypothesis.settings.load_profile("repeatable")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")
os.environ.setdefault("LC_ALL", "C.UTF-8")
os.environ["TZ"] = "Europe/Vilnius"

# A library that probes for IPv6 makes a socket while it is imported; nothing here needs one.
socket.has_ipv6 = False

INTERNET = {int(socket.AF_INET), int(socket.AF_INET6)}


class SocketOpened(AssertionError):
    """A test, or a library under it, tried to reach the network."""


class Guard:
    """Refuses every way to the network in this process and remembers who tried."""

    def __init__(self) -> None:
        self.caught: list[str] = []

    def hook(self, event: str, arguments: tuple[object, ...]) -> None:
        """The audit hook: local sockets pass, all others are refused."""
        if not event.startswith("socket."):
            return
        if event == "socket.getaddrinfo" or (event == "socket.__new__" and _inet(arguments[1])):
            self._refuse(event, arguments)
        if event in ("socket.connect", "socket.bind") and not _local(arguments):
            self._refuse(event, arguments)

    def _refuse(self, event: str, arguments: tuple[object, ...]) -> None:
        self.caught.append(f"{event} {arguments!r}")
        raise SocketOpened(self.caught[-1])


def _inet(family: object) -> bool:
    return isinstance(family, int) and int(family) in INTERNET


def _local(arguments: tuple[object, ...]) -> bool:
    """Whether a connect or bind is for a socket inside this machine's file system."""
    made = arguments[0]
    return isinstance(made, socket.socket) and not _inet(int(made.family))


GUARD = Guard()
sys.addaudithook(GUARD.hook)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Long tests run only when they are asked for: `pytest -m long`."""
    if "long" in str(config.getoption("markexpr")):
        return
    left_out = [item for item in items if item.get_closest_marker("long")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture(autouse=True)
def offline() -> Iterator[None]:
    """Fails the test if anything tried to reach the network, even where the error was swallowed."""
    GUARD.caught.clear()
    yield
    caught, GUARD.caught[:] = list(GUARD.caught), []
    assert not caught, f"tried to reach the network: {caught}"


@pytest.fixture(autouse=True)
def own_places(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, logs and cases of a test go to a folder of its own."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(home / variable.lower()))
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("APPDATA", str(home))
    monkeypatch.setenv("LOCALAPPDATA", str(home))
    return home
