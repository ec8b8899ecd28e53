"""Every command of the menus, in one table: its words, its keys, its place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolButton, QWidget

from casefile.ui.theme import Theme

SEEN_MS: Final = 100
"""By then a new window is drawn."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Command:
    """One menu entry.

    `needs` is "case" (an open case), "write" (one that may change), "given" (one at rest because it
    was given to somebody) or "".

    `shared` keys belong to a room while it has the keyboard; elsewhere the window takes them.
    """

    key: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: str = "case"
    shared: bool = False


Menu = tuple[str, tuple[Command, ...]]
LINE: Final = Command("", "")
SUBMENUS: Final = ("recent", "theme")
ENDS_REST: Final = {"given": "take_back", "closed": "open_again"}
"""The command that lets a case at rest be changed again."""


# Plain letters never stand here: they belong to the lists that own them.
def menus() -> tuple[Menu, ...]:
    """All menus in the window's language."""
    return (
        _file_menu(),
        _edit_menu(),
        _view_menu(),
        _case_menu(),
        _event_menu(),
        _documents_menu(),
        _people_menu(),
        _help_menu(),
    )


def _file_menu() -> Menu:
    return (
        translate("Actions", "&File"),
        (
            Command("new_case", translate("Actions", "&New case…"), ("Ctrl+Shift+N",), "plus", ""),
            Command("open_case", translate("Actions", "&Open a case…"), (), "folder-open", ""),
            Command("open_package", translate("Actions", "Open a pac&kage…"), needs=""),
            Command("recent", translate("Actions", "&Recent cases"), needs=""),
            LINE,
            Command(
                "add_files",
                translate("Actions", "&Add documents…"),
                ("Ctrl+O",),
                "file-plus",
                "write",
            ),
            Command(
                "add_folder",
                translate("Actions", "Add a &folder…"),
                ("Ctrl+Shift+O",),
                needs="write",
            ),
            Command(
                "watched", translate("Actions", "&Watched folders…"), (), "folder-sync", "write"
            ),
            Command("backups", translate("Actions", "&Backups…"), (), "hard-drive"),
            LINE,
            Command(
                "print",
                translate("Actions", "&Print the summary…"),
                ("Ctrl+P",),
                "printer",
                shared=True,
            ),
            LINE,
            Command("close_case", translate("Actions", "&Close the case"), ("Ctrl+W",)),
            Command("quit", translate("Actions", "&Quit"), ("Ctrl+Q",), needs=""),
        ),
    )


def _edit_menu() -> Menu:
    return (
        translate("Actions", "&Edit"),
        (
            Command("undo", translate("Actions", "&Undo"), ("Ctrl+Z",), "undo-2", "write"),
            Command(
                "redo", translate("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2", "write"
            ),
            LINE,
            Command("search", translate("Actions", "&Search the case…"), ("Ctrl+F",), "search"),
            Command(
                "search_page",
                translate("Actions", "Search this &document…"),
                ("Ctrl+Shift+F",),
                shared=True,
            ),
            LINE,
            Command("settings", translate("Actions", "Se&ttings…"), ("Ctrl+,",), "settings", ""),
        ),
    )


def _view_menu() -> Menu:
    return (
        translate("Actions", "&View"),
        (
            Command("views", ""),
            LINE,
            Command("viewer", translate("Actions", "&Source viewer"), ("F9",), "panel-right"),
            Command("next_pane", translate("Actions", "&Next pane"), ("F6",)),
            Command("previous_pane", translate("Actions", "&Previous pane"), ("Shift+F6",)),
            LINE,
            Command("theme", translate("Actions", "&Theme"), needs=""),
            Command("larger", translate("Actions", "&Larger text"), ("Ctrl++", "Ctrl+="), needs=""),
            Command("smaller", translate("Actions", "S&maller text"), ("Ctrl+-",), needs=""),
            Command("normal", translate("Actions", "N&ormal text"), ("Ctrl+0",), needs=""),
            Command("full_screen", translate("Actions", "&Full screen"), ("F11",), needs=""),
        ),
    )


def _case_menu() -> Menu:
    return (
        translate("Actions", "&Case"),
        (
            Command("details", translate("Actions", "&Case code and title…"), needs="write"),
            Command("import_log", translate("Actions", "&Import log"), (), "list"),
            Command("check", translate("Actions", "Chec&k the files now"), (), "shield-check"),
            LINE,
            Command("lock_now", translate("Actions", "&Lock now"), ("Ctrl+L",), "lock"),
            Command("passphrase", translate("Actions", "&Passphrase…"), needs="write"),
            LINE,
            Command("give", translate("Actions", "&Give this case to…"), (), "archive", "write"),
            Command("take_back", translate("Actions", "Ta&ke it back…"), needs="given"),
            Command("travel", translate("Actions", "Pack for a &journey…"), (), "usb"),
            LINE,
            Command(
                "close_for_good",
                translate("Actions", "Close for g&ood…"),
                (),
                "archive",
                "write",
            ),
            Command("open_again", translate("Actions", "Open aga&in"), needs="closed"),
            Command("delete_case", translate("Actions", "&Delete the case…")),
        ),
    )


def _event_menu() -> Menu:
    return (
        translate("Actions", "E&vent"),
        (
            Command(
                "new_event",
                translate("Actions", "New &event"),
                ("Ctrl+N",),
                "plus",
                "write",
                shared=True,
            ),
            Command(
                "new_note",
                translate("Actions", "New &note of what someone tells…"),
                ("Ctrl+Shift+I",),
                "message-square-quote",
                "write",
            ),
            LINE,
            Command("next_quote", translate("Actions", "Next &quote"), ("F3",), shared=True),
            Command(
                "previous_quote",
                translate("Actions", "&Previous quote"),
                ("Shift+F3",),
                shared=True,
            ),
        ),
    )


def _documents_menu() -> Menu:
    return (
        translate("Actions", "&Documents"),
        (
            Command("read_again", translate("Actions", "&Read again…"), needs="write"),
            Command("split", translate("Actions", "&Split into parts…"), needs="write"),
            Command("black_out", translate("Actions", "Copy with words &blacked out…")),
            Command("move", translate("Actions", "&Move to another case…"), needs="write"),
            LINE,
            Command("erase_document", translate("Actions", "&Erase for ever…"), needs="write"),
        ),
    )


def _people_menu() -> Menu:
    return (
        translate("Actions", "&People"),
        (
            Command("person_file", translate("Actions", "E&verything about this person…")),
            Command("same_as", translate("Actions", "&Same as…"), needs="write"),
            LINE,
            Command("erase_person", translate("Actions", "&Erase for ever…"), needs="write"),
        ),
    )


def _help_menu() -> Menu:
    return (
        translate("Actions", "&Help"),
        (
            Command("help", translate("Actions", "&Help"), ("F1",), "circle-help", ""),
            Command("keys", translate("Actions", "&Keys here"), ("?",), "keyboard", ""),
            Command("about", translate("Actions", "&About Casefile"), (), "info", ""),
        ),
    )


class Actions(QObject):
    """The menu bar's actions by key; `run` gives what each does. They end with `owner`."""

    def __init__(
        self, bar: QMenuBar, theme: Theme, run: Mapping[str, Callable[[], object]], owner: QObject
    ) -> None:
        super().__init__(owner)
        self._theme, self._icons = theme, dict[str, str]()
        self._needs: dict[str, str] = {}
        self._shared: dict[str, QKeySequence] = {}
        self.by_key: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._bar = bar
        for title, commands in menus():
            self._fill(bar.addMenu(title), commands, run, owner)
        theme.changed.connect(self._draw_icons)
        # Drawn once the window is there: nobody opens a menu before.
        QTimer.singleShot(SEEN_MS, owner, self._draw_icons)

    def allow(self, case: bool, write: bool, rest: str = "") -> None:
        """Greys what cannot be done now: without a case, or with one for reading only, or at rest.

        `rest` is why a case is at rest (see `Matter.rest`).
        """
        fits = {"": True, "case": case, "write": case and write}
        for key, action in self.by_key.items():
            need = self._needs[key]
            action.setEnabled(fits.get(need, case and need == rest))

    def name_step(self, key: str, step: str | None) -> None:
        """Names what undo or redo would do ("Undo accept: 21 December 2023")."""
        action = self.by_key[key]
        plain = {"undo": translate("Actions", "&Undo"), "redo": translate("Actions", "&Redo")}[key]
        named = translate("Actions", "{0} {1}").replace("{0}", plain)
        action.setText(named.replace("{1}", step.replace("&", "&&")) if step else plain)
        action.setEnabled(step is not None)

    def case_menu(self, parent: QWidget) -> QMenu:
        """What stands behind the case's code in the navigator."""
        menu = QMenu(parent)
        for key in ("details", "import_log", "check"):
            menu.addAction(self.by_key[key])
        menu.addSeparator()
        # Its action, for the menu itself would end with this one.
        menu.addAction(self.menus["recent"].menuAction())
        for key in ("lock_now", "passphrase", "open_case", "close_case"):
            menu.addAction(self.by_key[key])
        return menu

    def take(self, event: QKeyEvent) -> bool:
        """Does what a shared key stands for when no room wanted it."""
        pressed = QKeySequence(event.keyCombination())
        for key, sequence in self._shared.items():
            if sequence == pressed and self.by_key[key].isEnabled():
                self.by_key[key].trigger()
                return True
        return False

    def key_rows(self) -> list[tuple[str, str]]:
        """Rows of (keys, what they do) for every command that has some."""
        rows = []
        for key, action in self.by_key.items():
            keys = [self._shared[key]] if key in self._shared else action.shortcuts()
            if keys:
                names = ", ".join(one.toString() for one in keys)
                words = action.text().partition("\t")[0].replace("&", "").rstrip("…")
                rows.append((names, words))
        return rows

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
                self.menus[command.key] = menu.addMenu(command.text)
            else:
                action = self._action(command, owner)
                action.triggered.connect(lambda _on=False, go=run[command.key]: go())
                menu.addAction(action)
                self.by_key[command.key] = action
                self._needs[command.key], self._icons[command.key] = command.needs, command.icon

    def _action(self, command: Command, owner: QObject) -> QAction:
        keys = [QKeySequence(text) for text in command.keys]
        if not command.shared:
            action = QAction(command.text, owner)
            action.setShortcuts(keys)
            return action
        self._shared[command.key] = keys[0]
        native = keys[0].toString(QKeySequence.SequenceFormat.NativeText)
        return QAction(f"{command.text}\t{native}", owner)

    def _draw_icons(self) -> None:
        for key, name in self._icons.items():
            if name:
                self.by_key[key].setIcon(self._theme.icon(name, "secondary"))
        # Qt's own arrow to the menus that do not fit is not seen on a dark ground.
        more = self._bar.findChild(QToolButton, "qt_menubar_ext_button")
        if more is not None:
            more.setIcon(self._theme.icon("chevron-right", "text"))
            more.setAccessibleName(translate("Actions", "More menus"))
