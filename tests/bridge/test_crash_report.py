"""A report says where and what kind, never what the documents say."""

import sys
from pathlib import Path

import pytest

from casefile.bridge.crash_report import CrashReports


def test_a_report_holds_no_words_of_the_case(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[Path] = []
    reports = CrashReports(told.append, tmp_path)
    assert reports.install() == []
    try:
        try:
            raise ValueError("Ms Orlova was questioned")
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    finally:
        reports.close()
    (report,) = told
    text = report.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "test_a_report_holds_no_words_of_the_case" in text
    assert "Orlova" not in text
    assert capsys.readouterr().err == text, "desktops keep what is written there"


def test_a_run_that_never_closed_is_told_once(tmp_path: Path) -> None:
    gone = 2**22 + 12345  # above the largest process number of Linux
    (tmp_path / f"running-{gone}").touch()
    (tmp_path / f"fault-{gone}.txt").write_text("Fatal Python error")
    first = CrashReports(lambda _: None, tmp_path)
    assert first.install() == [tmp_path / f"fault-{gone}.txt"]
    first.close()
    second = CrashReports(lambda _: None, tmp_path)
    assert second.install() == []
    second.close()
    assert not list(tmp_path.glob("running-*"))
