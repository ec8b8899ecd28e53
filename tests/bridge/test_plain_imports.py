"""Starting the window reads no module's source."""

import subprocess
import sys

IMPORTING = """
import linecache
from PySide6.QtCore import QObject
from casefile.bridge.plain_imports import import_plainly
{call}
import wave
from PySide6.QtGui import *
print(wave.__file__ in linecache.cache, QColor(1, 2, 3).blue())
"""


def printed(call: str) -> list[str]:
    ran = subprocess.run(
        [sys.executable, "-c", IMPORTING.format(call=call)], capture_output=True, check=True
    )
    return ran.stdout.decode().split()


def test_no_source_is_read_and_kept_once_imports_are_plain() -> None:
    assert printed("import_plainly()") == ["False", "3"]
    assert printed("") == ["True", "3"], "Qt for Python left it out itself: drop plain_imports"
