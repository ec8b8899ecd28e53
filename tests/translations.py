"""Brings the translation files up to date: `python -m tests.translations`.

Reads every text of the window out of the sources, keeps what was translated, writes the plurals of
English and the pseudo-language by rule, and makes the .qm files. Lithuanian is translated by hand
in resources/i18n/casefile_lt.ts; what is missing there is listed.
"""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import PySide6

from casefile.bridge.messages import STEPS

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
ERRORS = {"CaseError", "NotACase", "NewerCase", "DamagedCase", "CaseLocked", "Stopped"}
BELOW = ("model", "text", "reading", "child", "store", "output", "services", "bridge")
# What reads like a message is one: an English sentence among the strings of the rooms below.
MESSAGE = re.compile(r"[A-Z“{].* .*(\.|: “?\{\d\}”?)", re.DOTALL)
NO_MESSAGES = {"warm_up.py", "messages.py"}
# A place with a name is filled by a pattern of dates; the places of messages are numbered.
PATTERN = re.compile(r"\{[a-z]")
OWN_SENTENCES = {
    "The court in Vilnius heard the case.",
    "On 5 March 2021 the court in Vilnius heard the case.",
}
# Words whose English plural is not made by an s at the place of "(s)".
IRREGULAR = {
    "%n need(s) you": ("%n needs you", "%n need you"),
    "%n new file(s) wait for your answer": (
        "%n new file waits for your answer",
        "%n new files wait for your answer",
    ),
    "%n new file(s) in {folder}. Where do they belong?": (
        "%n new file in {folder}. Where does it belong?",
        "%n new files in {folder}. Where do they belong?",
    ),
    "Accept the %n that only add a source": (
        "Accept the %n that only adds a source",
        "Accept the %n that only add a source",
    ),
    "%n contradict(s) what you accepted": (
        "%n contradicts what you accepted",
        "%n contradict what you accepted",
    ),
    "%n new event(s) are hidden by this filter.": (
        "%n new event is hidden by this filter.",
        "%n new events are hidden by this filter.",
    ),
    "%n differ": ("%n differs", "%n differ"),
    "%n agree": ("%n agrees", "%n agree"),
    "%n were not found again": ("%n was not found again", "%n were not found again"),
    "%n quote(s) were not found again. The old words are kept:": (
        "%n quote was not found again. The old words are kept:",
        "%n quotes were not found again. The old words are kept:",
    ),
    "%n read differently": ("%n reads differently", "%n read differently"),
    "%n quote(s) read differently now:": (
        "%n quote reads differently now:",
        "%n quotes read differently now:",
    ),
    "Read again: %n quote(s) stand as they were": (
        "Read again: %n quote stands as it was",
        "Read again: %n quotes stand as they were",
    ),
    "%n points differ": ("%n point differs", "%n points differ"),
    "%n dates": ("%n date", "%n dates"),
}
FORMS = {"en": 2, "lt": 3, "qps": 2}
NAMES = {"en": "en_GB", "lt": "lt_LT", "qps": "en_GB"}
ACCENTS = str.maketrans("aeiouyAEIOUYcnsz", "àéîöûýÀÉÎÖÛÝçñšž")


@dataclass(frozen=True, order=True)
class Text:
    """A text of the window: where it is used, its words, whether it counts something."""

    context: str
    words: str
    counts: bool = False


def texts() -> list[Text]:
    """Every text in the sources that is given to translation."""
    found: set[Text] = set()
    for path in (ROOT / "casefile").rglob("*.py"):
        found.update(_in_module(ast.parse(path.read_text(encoding="utf-8"))))
    found.update(Text("CaseError", words) for words in messages())
    found.update(Text("Step", words) for words in STEPS)
    return sorted(found)


def messages() -> set[str]:
    """Every message made below the window; places are numbered from {0}."""
    found: set[str] = set()
    for room in BELOW:
        for path in (ROOT / "casefile" / room).rglob("*.py"):
            if path.name not in NO_MESSAGES:
                found |= set(_sentences(ast.parse(path.read_text(encoding="utf-8"))))
    return found - OWN_SENTENCES


def _sentences(tree: ast.Module) -> Iterator[str]:
    """Strings that are messages, parts of longer strings and docstrings left out."""
    passed = {
        id(one.value)
        for one in ast.walk(tree)
        if isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            passed |= {id(one) for one in ast.walk(node) if one is not node}
    for node in ast.walk(tree):
        words = worded(node)
        if not words or id(node) in passed or PATTERN.search(words):
            continue
        if MESSAGE.fullmatch(words):
            yield words


def worded(node: ast.AST) -> str:
    """A string of the sources, its places as {0}, {1}; "" for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    numbers = count()
    parts = [
        str(one.value) if isinstance(one, ast.Constant) else f"{{{next(numbers)}}}"
        for one in node.values
    ]
    return "".join(parts)


def _in_module(tree: ast.Module) -> Iterator[Text]:
    for node in tree.body:
        context = node.name if isinstance(node, ast.ClassDef) else ""
        for call in ast.walk(node):
            if isinstance(call, ast.Call):
                yield from _in_call(call, context)


def _in_call(call: ast.Call, context: str) -> Iterator[Text]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    words = [arg.value if isinstance(arg, ast.Constant) else None for arg in call.args]
    if name == "tr" and words and isinstance(words[0], str):
        yield Text(context, words[0], len(words) > 2)
    elif name == "translate" and len(words) > 1 and isinstance(words[1], str):
        yield Text(str(words[0]), words[1], len(words) > 3)
    elif name in ERRORS:
        yield from (Text("CaseError", one) for one in map(worded, call.args[:3]) if one)


def english(text: Text) -> list[str]:
    """Singular and plural of a text that counts."""
    if text.words in IRREGULAR:
        return list(IRREGULAR[text.words])
    return [text.words.replace("(s)", ""), text.words.replace("(s)", "s")]


def pseudo(words: str) -> str:
    """The words accented and 40 % longer; what stands in braces, %n and & stays."""
    parts, inside = [], False
    for char in words:
        inside = (inside or char == "{") and char != "}"
        parts.append(char if inside else char.translate(ACCENTS))
    longer = "~" * max(1, round(len(words) * 0.4))
    return f"{''.join(parts).replace('%ñ', '%n')} {longer}"


def kept(language: str) -> dict[Text, list[str]]:
    """What was translated before."""
    path = FOLDER / f"casefile_{language}.ts"
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().findall("context"):
        name = context.findtext("name") or ""
        for message in context.findall("message"):
            counts = message.get("numerus") == "yes"
            given = message.find("translation")
            if given is None or given.get("type") == "unfinished":
                continue
            forms = [one.text or "" for one in given.findall("numerusform")] if counts else []
            key = Text(name, message.findtext("source") or "", counts)
            found[key] = forms or [given.text or ""]
    return found


def write(language: str, given: dict[Text, list[str]], wanted: list[Text]) -> list[Text]:
    """Writes a language's .ts file; gives the texts it does not translate yet."""
    root = ET.Element("TS", version="2.1", language=NAMES[language], sourcelanguage="en_GB")
    missing: list[Text] = []
    context, last = root, None
    for text in wanted:
        if text.context != last:
            context, last = ET.SubElement(root, "context"), text.context
            ET.SubElement(context, "name").text = text.context
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.counts else {})
        ET.SubElement(message, "source").text = text.words
        translation = ET.SubElement(message, "translation")
        forms = given.get(text, [])
        if not forms:
            missing.append(text)
            translation.set("type", "unfinished")
        if text.counts:
            for form in forms or [""] * FORMS[language]:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0] if forms else ""
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (FOLDER / f"casefile_{language}.ts").write_text(f"{head}{body}\n", encoding="utf-8")
    return missing


def release(language: str) -> None:
    """Makes the .qm file the window loads, with the tool that comes with Qt."""
    tool = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    source = FOLDER / f"casefile_{language}.ts"
    subprocess.run([tool, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)


def main() -> int:
    """All languages; 1 when Lithuanian lacks anything."""
    wanted = texts()
    counted = [text for text in wanted if text.counts]
    write("en", {text: english(text) for text in counted}, counted)
    longer = {
        text: [pseudo(one) for one in (english(text) if text.counts else [text.words])]
        for text in wanted
    }
    write("qps", longer, wanted)
    before = kept("lt")
    # Qt's own words stand beside ours: Qt ships no Lithuanian.
    qt_own = [text for text in before if text.context[:2].isupper()]
    missing = write("lt", before, sorted({*wanted, *qt_own}))
    for language in FORMS:
        release(language)
    for text in missing:
        print(f"not in Lithuanian yet: {text.context}: {text.words}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
