"""What the line at the bottom says about an open case."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from casefile.bridge.case_session import CaseSession
from casefile.store.event_lists import Counts
from casefile.ui.status_bar import StatusTexts

translate = QCoreApplication.translate


def count_words(counts: Counts) -> str:
    """Events, suggestions and open disagreements, counted."""
    parts = [
        translate("Status", "%n event(s)", "", counts.accepted),
        translate("Status", "%n to review", "", counts.suggested),
    ]
    if counts.disagreements_open:
        parts.append(translate("Status", "%n disagreement(s) open", "", counts.disagreements_open))
    return ", ".join(parts)


def watch_words(session: CaseSession, taken: int, asking: int) -> tuple[str, str]:
    """What the watched folders do, and the state whose shape goes with it."""
    if session.read_only:
        return translate("Status", "Drop folder: not watched, read only"), "off"
    missing = session.watching.missing
    if missing:
        text = translate("Status", "Folder not there: {name}. Casefile looks again every minute")
        return text.format(name=short_name(missing[0].path, session.folder)), "not there"
    if asking:
        return translate("Status", "%n new file(s) wait for your answer", "", asking), "asks"
    if session.arrivals.under_way:
        under_way = session.arrivals.under_way
        return translate("Status", "%n file(s) being taken in", "", under_way), "taking"
    if not session.watching.states:
        return translate("Status", "Drop folder: not watched"), "off"
    if taken:
        return translate(
            "Status", "Drop folder: %n file(s) taken in, left where they are", "", taken
        ), "watching"
    return translate("Status", "Drop folder: nothing new"), "watching"


def short_name(folder: Path, case_folder: Path) -> str:
    """A watched folder as a person calls it."""
    if folder.is_relative_to(case_folder):
        return translate("Status", "drop folder")
    return folder.name


def case_texts(
    session: CaseSession,
    counts: Counts,
    taken: int,
    asking: int,
    checked: datetime | None,
    problems: int,
) -> StatusTexts:
    """Everything the line says now."""
    watch, state = watch_words(session, taken, asking)
    files = ""
    if problems:
        files = translate("Status", "%n file(s) changed since added", "", problems)
    elif checked is not None:
        when = QLocale().toString(checked.time(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
        files = translate("Status", "Files unchanged since added {time}").format(time=when)
    if session.read_only:
        holder = session.case.holder
        held = translate("Status", "Read only, {holder} holds it").format(holder=holder)
        saved = held if holder else translate("Status", "Read only")
    elif session.jobs.saving:
        saved = translate("Status", "Saving…")
    else:
        saved = translate("Status", "All changes saved")
    locked = session.case.locked
    return StatusTexts(
        lock=translate("Status", "Locked with a passphrase")
        if locked
        else translate("Status", "No passphrase"),
        locked=locked,
        watch=watch,
        watch_state=state,
        counts=count_words(counts),
        files=files,
        files_ok=not problems,
        saved=saved,
    )
