"""A document said to be added survives the death of the program at any moment."""

import sys
from pathlib import Path

import pytest

from tests.hardening.kill_harness import run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")


def test_twenty_kills_lose_nothing(tmp_path: Path) -> None:
    outcome = run(tmp_path, 20)
    assert outcome.kills == 20
    assert outcome.added > 0
    assert not outcome.broken, outcome


@pytest.mark.long
def test_a_thousand_kills_lose_nothing(tmp_path: Path) -> None:
    outcome = run(tmp_path, 1_000, seed=2)
    assert outcome.kills == 1_000
    assert not outcome.broken, outcome
