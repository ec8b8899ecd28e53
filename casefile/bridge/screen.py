"""Whether a window can be shown at all, in words, before Qt is loaded: Qt itself only gives up.

Package names are Debian's and Ubuntu's; other Linux systems name them alike.
"""

import ctypes
import os
import sys
from collections.abc import Mapping
from typing import Final

# Library: the package that brings it. The first ones Qt needs to load, the rest for X11 windows.
ALWAYS: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11: Final = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def no_screen(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window would be seen by nobody: Linux without X11 or Wayland, or Qt told so."""
    chosen = environ.get("QT_QPA_PLATFORM", "")
    if chosen.startswith(("offscreen", "minimal")):
        return True
    if platform != "linux" or chosen:
        return False
    return not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def missing_packages(
    environ: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> list[str]:
    """Packages of the system a window would need and that are not there; none off Linux."""
    if platform != "linux":
        return []
    chosen = environ.get("QT_QPA_PLATFORM", "")
    x11 = not chosen.startswith(("offscreen", "minimal", "wayland", "vnc"))
    needed = ALWAYS | (X11 if x11 and environ.get("DISPLAY") else {})
    return [package for library, package in needed.items() if not _loads(library)]


def missing_words(packages: list[str]) -> str:
    """What to tell a person about missing packages."""
    names = " ".join(packages)
    return (
        f"Casefile cannot open its window: this system lacks {', '.join(packages)}.\n"
        f"On Debian or Ubuntu: sudo apt install {names}\n"
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
