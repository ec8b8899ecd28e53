"""The palettes: every colour the window draws with, by the name of its use.

Light and dark, each also in high contrast. Text pairs are held at WCAG AA (4.5:1) or better by a
test, in high contrast at 7:1 with borders that can be seen; elsewhere hairlines are decoration.
"""

from types import MappingProxyType
from typing import Final

LIGHT: Final = MappingProxyType(
    {
        "window": "#f4f2ee",
        "panel": "#ece9e3",
        "card": "#ffffff",
        "field": "#ffffff",
        "sunken": "#f4f2ee",
        "paper": "#fffefb",
        "desk": "#e6e2da",
        "border": "#dfdbd3",
        "border_strong": "#857f74",
        "line": "#eae7e0",
        "hover": "#f0ede6",
        "scroll": "#d5d0c6",
        "text": "#1e2227",
        "secondary": "#565c66",
        "faint": "#5e646e",
        "accent": "#1f5a94",
        "accent_hover": "#194b7c",
        "on_accent": "#ffffff",
        "accent_soft": "#e3edf7",
        "selection": "#dfe9f4",
        "chip": "#f0ede6",
        "warn": "#9a4a06",
        "warn_soft": "#fcefdd",
        "warn_border": "#e7b777",
        "ok": "#24704a",
        "ok_soft": "#e2f1e8",
        "bad": "#a12b22",
        "bad_soft": "#fbe6e3",
        "highlight": "#ffe9a3",
        "highlight_pale": "#fbf3d6",
        "highlight_edge": "#c99a06",
        "lane_home_country": "#8a5a00",
        "lane_journey": "#1f5a94",
        "lane_procedure_here": "#7a3e8e",
        "lane_detention": "#a12b22",
        "lane_health": "#0b6b78",
        "lane_family": "#a52f66",
        "lane_other": "#24704a",
    }
)

DARK: Final = MappingProxyType(
    {
        "window": "#191b1e",
        "panel": "#151719",
        "card": "#212428",
        "field": "#1c1f22",
        "sunken": "#191b1e",
        "paper": "#25282d",
        "desk": "#16181a",
        "border": "#353a41",
        "border_strong": "#7a818b",
        "line": "#2b2f35",
        "hover": "#2a2e33",
        "scroll": "#40454d",
        "text": "#e9e7e2",
        "secondary": "#b2b7bf",
        "faint": "#9a9fa8",
        "accent": "#8ab8ee",
        "accent_hover": "#a5c9f4",
        "on_accent": "#10202f",
        "accent_soft": "#22334a",
        "selection": "#26374c",
        "chip": "#2e3238",
        "warn": "#f2b26b",
        "warn_soft": "#3a2b18",
        "warn_border": "#8a6130",
        "ok": "#7fcfa3",
        "ok_soft": "#1d3529",
        "bad": "#f29b92",
        "bad_soft": "#402422",
        "highlight": "#6a5514",
        "highlight_pale": "#3a3420",
        "highlight_edge": "#e0b53a",
        "lane_home_country": "#e0b25a",
        "lane_journey": "#8ab8ee",
        "lane_procedure_here": "#cfa3e0",
        "lane_detention": "#f29b92",
        "lane_health": "#6fcbd8",
        "lane_family": "#f09cc0",
        "lane_other": "#7fcfa3",
    }
)

HIGH_LIGHT: Final = MappingProxyType(
    {
        **LIGHT,
        **dict.fromkeys(("window", "panel", "card", "field", "sunken", "paper", "chip"), "#ffffff"),
        **dict.fromkeys(("border", "border_strong", "text", "warn_border"), "#000000"),
        "desk": "#e8e8e8",
        "line": "#5a5a5a",
        "hover": "#e4e4e4",
        "scroll": "#4a4a4a",
        "secondary": "#1c1c1c",
        "faint": "#303030",
        "accent": "#003a9e",
        "accent_hover": "#002a75",
        "accent_soft": "#e6eeff",
        "selection": "#d3e2ff",
        "warn": "#6b2e00",
        "warn_soft": "#fff4e6",
        "ok": "#00502a",
        "ok_soft": "#eafff3",
        "bad": "#8a0012",
        "bad_soft": "#ffeeec",
        "highlight": "#ffe27a",
        "highlight_pale": "#fff6d1",
        "highlight_edge": "#6b5200",
        "lane_home_country": "#6b4500",
        "lane_journey": "#003a9e",
        "lane_procedure_here": "#5a1f6e",
        "lane_detention": "#8a0012",
        "lane_health": "#004b56",
        "lane_family": "#7a1a47",
        "lane_other": "#00502a",
    }
)

HIGH_DARK: Final = MappingProxyType(
    {
        **DARK,
        **dict.fromkeys(("window", "panel", "card", "field", "sunken", "paper", "chip"), "#000000"),
        **dict.fromkeys(("border", "border_strong", "text", "warn_border"), "#ffffff"),
        "desk": "#141414",
        "line": "#a8a8a8",
        "hover": "#2a2a2a",
        "scroll": "#c0c0c0",
        "secondary": "#ededed",
        "faint": "#dcdcdc",
        "accent": "#a9d0ff",
        "accent_hover": "#cfe4ff",
        "on_accent": "#000000",
        "accent_soft": "#0d2340",
        "selection": "#173a68",
        "warn": "#ffc483",
        "warn_soft": "#2b1a00",
        "ok": "#9cf0c0",
        "ok_soft": "#00210f",
        "bad": "#ffb9b2",
        "bad_soft": "#3a0500",
        "highlight": "#5c4800",
        "highlight_pale": "#352b08",
        "highlight_edge": "#ffd75e",
        "lane_home_country": "#ffcf73",
        "lane_journey": "#a9d0ff",
        "lane_procedure_here": "#e6c4f5",
        "lane_detention": "#ffb9b2",
        "lane_health": "#8fe6f2",
        "lane_family": "#ffb9d6",
        "lane_other": "#9cf0c0",
    }
)


def lane_color(lane: str) -> str:
    """The colour name of a lane of the timeline ("procedure here" gives its own colour)."""
    name = f"lane_{lane.replace(' ', '_')}"
    return name if name in LIGHT else "lane_other"
