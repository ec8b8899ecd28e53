"""Every command of the menus, in one table: its words, its keys, its place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from casefile.ui.theme import Theme

CONTEXT: Final = "Actions"
N_ = QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Command:
    """One menu entry. `needs` is "case" (an open case), "write" (one that may change) or ""."""

    key: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: str = "case"


LINE: Final = Command("", "")
SUBMENUS: Final = ("recent", "theme")

# Plain letters never stand here: they belong to the lists that own them.
MENUS: Final[tuple[tuple[str, tuple[Command, ...]], ...]] = (
    (
        N_("Actions", "&File"),
        (
            Command("new_case", N_("Actions", "&New case…"), ("Ctrl+Shift+N",), "plus", ""),
            Command("open_case", N_("Actions", "&Open a case…"), (), "folder-open", ""),
            Command("recent", N_("Actions", "&Recent cases"), needs=""),
            LINE,
            Command(
                "add_files", N_("Actions", "&Add documents…"), ("Ctrl+O",), "file-plus", "write"
            ),
            Command(
                "add_folder", N_("Actions", "Add a &folder…"), ("Ctrl+Shift+O",), needs="write"
            ),
            Command("watched", N_("Actions", "&Watched folders…"), (), "folder-sync", "write"),
            LINE,
            Command("print", N_("Actions", "&Print the summary…"), ("Ctrl+P",), "printer"),
            LINE,
            Command("close_case", N_("Actions", "&Close the case"), ("Ctrl+W",)),
            Command("quit", N_("Actions", "&Quit"), ("Ctrl+Q",), needs=""),
        ),
    ),
    (
        N_("Actions", "&Edit"),
        (
            Command("undo", N_("Actions", "&Undo"), ("Ctrl+Z",), "undo-2", "write"),
            Command("redo", N_("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2", "write"),
            LINE,
            Command("search", N_("Actions", "&Search the case…"), ("Ctrl+F",), "search"),
            Command("search_page", N_("Actions", "Search this &document…"), ("Ctrl+Shift+F",)),
            LINE,
            Command("settings", N_("Actions", "Se&ttings…"), ("Ctrl+,",), "settings", ""),
        ),
    ),
    (
        N_("Actions", "&View"),
        (
            Command("views", ""),
            LINE,
            Command("viewer", N_("Actions", "&Source viewer"), ("F9",), "panel-right"),
            Command("next_pane", N_("Actions", "&Next pane"), ("F6",)),
            Command("previous_pane", N_("Actions", "&Previous pane"), ("Shift+F6",)),
            LINE,
            Command("theme", N_("Actions", "&Theme"), needs=""),
            Command("larger", N_("Actions", "&Larger text"), ("Ctrl++", "Ctrl+="), needs=""),
            Command("smaller", N_("Actions", "S&maller text"), ("Ctrl+-",), needs=""),
            Command("normal", N_("Actions", "N&ormal text"), ("Ctrl+0",), needs=""),
            Command("full_screen", N_("Actions", "&Full screen"), ("F11",), needs=""),
        ),
    ),
    (
        N_("Actions", "&Case"),
        (
            Command("details", N_("Actions", "&Case code and title…"), needs="write"),
            Command("import_log", N_("Actions", "&Import log"), (), "list"),
            Command("check", N_("Actions", "Chec&k the files now"), (), "shield-check"),
        ),
    ),
    (
        N_("Actions", "E&vent"),
        (
            Command("new_event", N_("Actions", "New &event"), ("Ctrl+N",), "plus", "write"),
            Command(
                "new_note",
                N_("Actions", "New &note of what someone tells…"),
                ("Ctrl+Shift+I",),
                "message-square-quote",
                "write",
            ),
            LINE,
            Command("next_quote", N_("Actions", "Next &quote"), ("F3",)),
            Command("previous_quote", N_("Actions", "&Previous quote"), ("Shift+F3",)),
        ),
    ),
    (
        N_("Actions", "&Help"),
        (
            Command("keys", N_("Actions", "&Keys here"), ("?", "F1"), "keyboard", ""),
            Command("about", N_("Actions", "&About Casefile"), (), "info", ""),
        ),
    ),
)


def told(text: str) -> str:
    """A text of the table in the window's language."""
    return QCoreApplication.translate(CONTEXT, text)


class Actions:
    """The menu bar's actions by key; `run` gives what each does."""

    def __init__(
        self, bar: QMenuBar, theme: Theme, run: Mapping[str, Callable[[], object]], owner: QObject
    ) -> None:
        self._theme, self._icons = theme, dict[str, str]()
        self._needs: dict[str, str] = {}
        self.by_key: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        for title, commands in MENUS:
            self._fill(bar.addMenu(told(title)), commands, run, owner)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def allow(self, case: bool, write: bool) -> None:
        """Greys what cannot be done now: without a case, or with one for reading only."""
        for key, action in self.by_key.items():
            need = self._needs[key]
            action.setEnabled(not need or (case and (need == "case" or write)))

    def name_step(self, key: str, step: str | None) -> None:
        """Names what undo or redo would do ("Undo accept: 21 December 2023")."""
        action = self.by_key[key]
        plain = told({"undo": "&Undo", "redo": "&Redo"}[key])
        action.setText(f"{plain} {step}" if step else plain)
        action.setEnabled(step is not None)

    def _fill(
        self,
        menu: QMenu,
        commands: tuple[Command, ...],
        run: Mapping[str, Callable[[], object]],
        owner: QObject,
    ) -> None:
        for command in commands:
            if command is LINE:
                menu.addSeparator()
            elif command.key == "views":
                self.menus["views"] = menu
            elif command.key in SUBMENUS:
                self.menus[command.key] = menu.addMenu(told(command.text))
            else:
                action = QAction(told(command.text), owner)
                action.setShortcuts([QKeySequence(keys) for keys in command.keys])
                action.triggered.connect(lambda _on=False, go=run[command.key]: go())
                menu.addAction(action)
                self.by_key[command.key] = action
                self._needs[command.key], self._icons[command.key] = command.needs, command.icon

    def _draw_icons(self) -> None:
        for key, name in self._icons.items():
            if name:
                self.by_key[key].setIcon(self._theme.icon(name, "secondary"))
