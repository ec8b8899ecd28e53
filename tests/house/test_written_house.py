"""What is written about the house is true of it: rooms, verbs, functions, decisions."""

import re
import tomllib
from pathlib import Path

import pytest

from casefile.cli import VERBS

ROOT = Path(__file__).resolve().parents[2]
ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
DECISIONS = sorted((ROOT / "docs" / "adr").glob("*.md"))


def test_every_room_is_named() -> None:
    rooms = {one.parent.relative_to(ROOT).as_posix() for one in ROOT.glob("casefile/**/*.py")}
    missing = [room for room in sorted(rooms - {"casefile"}) if f"`{room}/`" not in ARCHITECTURE]
    assert not missing


def test_no_room_is_named_that_is_not_there() -> None:
    named = re.findall(r"`((?:casefile|resources|tests|docs)/[\w./]*)`", ARCHITECTURE)
    assert named
    assert not [one for one in named if not (ROOT / one).exists()]


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_is_in_the_readme(verb: str) -> None:
    assert f"`casefile {verb}" in README


def test_every_function_named_is_there() -> None:
    files: dict[str, str] = {}
    for path in (ROOT / "casefile").rglob("*.py"):
        files[path.stem] = files.get(path.stem, "") + path.read_text(encoding="utf-8")
    source = "\n".join(files.values())
    named = re.findall(r"`(\w+)\.(\w+)`", ARCHITECTURE)
    functions = [(owner, name) for owner, name in named if name not in ("py", "md", "toml", "lock")]
    assert len(functions) > 20
    for owner, name in functions:
        if owner[0].isupper():
            assert f"class {owner}" in source, owner
            assert f"    def {name}(" in source, f"{owner}.{name}"
        else:
            assert re.search(rf"^(def|class) {name}\b", files[owner], re.M), f"{owner}.{name}"


def test_every_dependency_says_why() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [re.split(r"[><=;\[ ]", one)[0] for one in project["dependencies"]]
    assert not [one for one in wanted if f"| {one} |" not in ARCHITECTURE]


def test_decisions_are_numbered_and_say_what_they_cost() -> None:
    for number, path in enumerate(DECISIONS, 1):
        text = path.read_text(encoding="utf-8")
        assert path.name.startswith(f"{number:04}-")
        assert re.match(rf"# {number}\. .+\n\n\d{{4}}-\d\d-\d\d\n\n", text), path.name
        for heading in ("## Context", "## Decision", "## Price"):
            assert f"\n{heading}\n" in text, f"{path.name}: {heading}"


def test_links_lead_somewhere() -> None:
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        for target in re.findall(r"\]\((?!http)([^)#]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_every_promise_names_tests_that_are_there() -> None:
    page = (ROOT / "docs" / "promises.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| P(\d+) \|", page, re.M) == [str(number) for number in range(1, 17)]
    named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", page)
    assert len(named) > 40
    for path, test in named:
        source = (ROOT / path).read_text(encoding="utf-8")
        assert not test or f"def {test}(" in source, f"{path}::{test}"
    for row in page.splitlines():
        if row.startswith("| P"):
            assert "::test_" in row, row[:40]
