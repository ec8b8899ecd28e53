"""What each menu entry does.

Dialogs are imported when they are first opened: the first window does not wait for them.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from casefile.ui.command_host import Host
from casefile.ui.rooms import rooms
from casefile.ui.theme import TEXT_SIZES

translate = QCoreApplication.translate
T = TypeVar("T")
Run = dict[str, Callable[[], object]]


def commands(host: Host, window: QMainWindow) -> Run:
    """A function for every key of the table in `actions`."""
    return {
        **_file_commands(host, window),
        **_case_commands(host, window),
        **_room_commands(host),
        **_ending_commands(host, window),
        **_view_commands(host),
        "settings": partial(_settings, host, window),
        "full_screen": lambda: window.setWindowState(
            window.windowState() ^ Qt.WindowState.WindowFullScreen
        ),
        "help": partial(_help, host, window),
        "keys": partial(_keys, host, window),
        "about": partial(_about, host, window),
    }


def _settings(host: Host, window: QMainWindow) -> None:
    from casefile.ui.settings.settings_dialog import SettingsDialog

    SettingsDialog(host.theme, host.preferences, host.translation.language, window).open()


def _help(host: Host, window: QMainWindow) -> None:
    from casefile.ui.help_window import HelpWindow

    HelpWindow(host.theme, host.translation.language, window).show()


def _keys(host: Host, window: QMainWindow) -> None:
    from casefile.ui.shortcuts_sheet import ShortcutsSheet, key_groups

    room = host.desk.stack.room if host.desk else None
    ShortcutsSheet(host.theme, key_groups(host.actions_, room), window).open()


def _about(host: Host, window: QMainWindow) -> None:
    from casefile.ui.about_dialog import AboutDialog

    AboutDialog(host.theme, window).open()


def _with(part: Callable[[], T | None], act: Callable[[T], object]) -> Callable[[], None]:
    """Does something with a part of the window that is there only while a case is open."""

    def run() -> None:
        found = part()
        if found is not None:
            act(found)

    return run


def _quietly(opens: Callable[[Path], object]) -> Callable[[Path], None]:
    """The same function without its answer; the window has told already what went wrong."""

    def run(folder: Path) -> None:
        opens(folder)

    return run


def _file_commands(host: Host, window: QMainWindow) -> Run:
    def open_other() -> None:
        host.questions.choose_folder(translate("Commands", "Open a case"), _quietly(host.open_case))

    def add_files() -> None:
        if host.intake is not None:
            host.intake.choose_files()
        else:
            host.start.choose_files()

    return {
        "new_case": host.close_case,
        "open_case": open_other,
        "open_package": lambda: open_package(host, window),
        "add_files": add_files,
        "add_folder": _with(lambda: host.intake, lambda intake: intake.choose_folder()),
        "watched": lambda: _watched_folders(host, window),
        "backups": lambda: _backups(host, window),
        "print": lambda: _in_room(host, "summary", "print_paper"),
        "close_case": host.close_case,
        "lock_now": lambda: host.locking.lock_now(),
        "passphrase": lambda: host.locking.show_passphrase(),
        "quit": window.close,
    }


def _case_commands(host: Host, window: QMainWindow) -> Run:
    def jobs_do(name: str) -> None:
        if host.session is not None:
            getattr(host.session.jobs, name)()

    def details() -> None:
        from casefile.store.matter import set_matter
        from casefile.ui.settings.case_details import CaseDetails

        if host.session is None:
            return
        jobs, known = host.session.jobs, host.session.matter
        dialog = CaseDetails(host.theme, known.code, known.title, window)
        words = translate("Commands", "case code and title")
        dialog.agreed.connect(
            lambda code, title: jobs.write(words, partial(set_matter, code=code, title=title))
        )
        dialog.open()

    def log() -> None:
        from casefile.ui.arrivals.import_log import ImportLog

        if host.desk is not None:
            ImportLog(host.desk.context, window).open()

    return {
        "undo": partial(jobs_do, "undo"),
        "redo": partial(jobs_do, "redo"),
        "details": details,
        "import_log": log,
        "check": _with(lambda: host.session, lambda session: session.check()),
        "new_event": lambda: _in_room(host, "timeline", "new_event"),
        "new_note": lambda: _note(host),
        "search": _with(lambda: host.desk, lambda desk: desk.header.focus_search()),
    }


def _ending(host: Host, window: QMainWindow, act: str) -> None:
    from casefile.ui.case_ending import CaseEnding

    if host.session is not None:
        getattr(CaseEnding(host, window, host.session), act)()


def _travel(host: Host, window: QMainWindow) -> None:
    from casefile.ui.case_journey import CaseJourney

    if host.session is not None:
        CaseJourney(host, window, host.session).ask()


def open_package(host: Host, window: QMainWindow, path: Path | None = None) -> None:
    """Opens a package, None for one that a person still has to choose."""
    from casefile.ui.case_journey import PackageOpening

    opening = PackageOpening(host, window)
    if path is None:
        opening.choose()
    else:
        opening.ask(path)


def _giving(host: Host, window: QMainWindow, act: str) -> None:
    from casefile.ui.case_giving import CaseGiving

    if host.session is not None:
        getattr(CaseGiving(host, window, host.session), act)()


def _view_commands(host: Host) -> Run:
    def page(act: str, *args: object) -> None:
        if host.desk is not None and host.desk.page.isVisible():
            getattr(host.desk.page, act)(*args)

    return {
        "search_page": partial(page, "show_find"),
        "next_quote": partial(page, "step", 1),
        "previous_quote": partial(page, "step", -1),
        "viewer": _with(lambda: host.desk, lambda desk: desk.toggle_viewer()),
        "next_pane": _with(lambda: host.desk, lambda desk: desk.next_pane(1)),
        "previous_pane": _with(lambda: host.desk, lambda desk: desk.next_pane(-1)),
        "larger": partial(step_text_size, host, 1),
        "smaller": partial(step_text_size, host, -1),
        "normal": partial(step_text_size, host, 0),
    }


def _ending_commands(host: Host, window: QMainWindow) -> Run:
    return {
        "give": lambda: _giving(host, window, "show"),
        "take_back": lambda: _giving(host, window, "ask_back"),
        "travel": lambda: _travel(host, window),
        "close_for_good": lambda: _ending(host, window, "close_for_good"),
        "open_again": lambda: _ending(host, window, "open_again"),
        "delete_case": lambda: _ending(host, window, "delete"),
    }


def _room_commands(host: Host) -> Run:
    """What is done with the document or the entry that is chosen in its room."""
    return {
        command: partial(_in_room, host, room, "act", name)
        for command, room, name in (
            ("read_again", "documents", "again"),
            ("split", "documents", "split"),
            ("black_out", "documents", "black_out"),
            ("move", "documents", "move"),
            ("erase_document", "documents", "erase"),
            ("person_file", "people", "everything"),
            ("same_as", "people", "same"),
            ("erase_person", "people", "erase"),
        )
    }


def _in_room(host: Host, key: str, act: str, *arguments: str) -> None:
    """Shows a view and has it do something."""
    if host.desk is None:
        return
    host.desk.show_view(key)
    do = getattr(host.desk.stack.room, act, None)
    if do is not None:
        do(*arguments)


def _note(host: Host) -> None:
    """A new note, in a new case when none is open."""
    if host.pane is not None:
        host.pane.detours.new_note()
    else:
        host.start.begin_note()


def _watched_folders(host: Host, window: QMainWindow) -> None:
    from casefile.ui.settings.watched_folders import WatchedFolders

    if host.desk is None or host.intake is None:
        return
    dialog = WatchedFolders(host.desk.context, window)
    dialog.changed.connect(host.intake.follow)
    dialog.open()


def _backups(host: Host, window: QMainWindow) -> None:
    from casefile.ui.settings.backups_dialog import BackupsDialog

    if host.desk is None or host.session is None:
        return
    dialog = BackupsDialog(host.desk.context, host.session.backups, window)
    dialog.restored.connect(_quietly(host.open_case))
    dialog.open()


def step_text_size(host: Host, step: int) -> None:
    """Next larger or smaller text; 0 goes back to 100 %."""
    sizes = list(TEXT_SIZES)
    now = min(range(len(sizes)), key=lambda n: abs(sizes[n] - host.theme.text_percent))
    percent = sizes[max(0, min(len(sizes) - 1, now + step))] if step else 100
    host.preferences.put("text_percent", percent)


def fill_menus(host: Host, window: QMainWindow) -> None:
    """The entries that are no fixed commands: views, themes, recent cases."""
    _fill_views(host, window)
    _fill_themes(host, window)
    recent = host.actions_.menus["recent"]

    def fill_recent() -> None:
        recent.clear()
        for folder in host.preferences.recent_cases():
            name = folder.name.removesuffix(".case").replace("&", "&&")
            recent.addAction(name, partial(host.open_case, folder))
        if recent.isEmpty():
            recent.addAction(translate("Commands", "None yet")).setEnabled(False)

    recent.aboutToShow.connect(fill_recent)


def _fill_views(host: Host, window: QMainWindow) -> None:
    menu = host.actions_.menus["views"]
    before = menu.actions()[0]

    def show(key: str) -> None:
        if host.desk is not None:
            host.desk.show_view(key)

    for number, room in enumerate((one for one in rooms() if one.listed), 1):
        action = QAction(room.name, window)
        action.setShortcut(QKeySequence(f"Ctrl+{number}"))
        action.triggered.connect(partial(show, room.key))
        menu.insertAction(before, action)


def _fill_themes(host: Host, window: QMainWindow) -> None:
    group = QActionGroup(window)
    for key, name in (
        ("system", translate("Commands", "As the &system")),
        ("light", translate("Commands", "&Light")),
        ("dark", translate("Commands", "&Dark")),
        ("contrast", translate("Commands", "&High contrast")),
    ):
        action = QAction(name, window, checkable=True, checked=host.theme.choice == key)
        action.triggered.connect(partial(host.preferences.put, "theme", key))
        group.addAction(action)
        host.actions_.menus["theme"].addAction(action)
