"""Language data for scans in further languages, in the folder a person chose in the settings."""

from pathlib import Path

from casefile.bridge.preferences import Preferences
from casefile.model.ocr import LANGUAGES
from casefile.reading.safe_file import read_file

ENDING = ".traineddata"


def names(preferences: Preferences) -> list[str]:
    """The languages there are data for beside those of the program, by their files' names."""
    folder = preferences.text("language_data")
    if not folder or not Path(folder).is_dir():
        return []
    found = {path.name.removesuffix(ENDING) for path in Path(folder).glob(f"*{ENDING}")}
    return sorted(found - set(LANGUAGES.values()) - {"osd", "equ"})


def read(preferences: Preferences, name: str) -> bytes:
    """The data of a language.

    Raises:
        OSError: no folder is chosen, or it holds no such file.
        Unreadable: what is there is no ordinary file.
    """
    if name not in names(preferences):
        raise FileNotFoundError(2, f"no {name}{ENDING} in the folder chosen")
    return read_file(Path(preferences.text("language_data")) / f"{name}{ENDING}").content
