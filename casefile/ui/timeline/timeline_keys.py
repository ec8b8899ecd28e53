"""What the sheet of keys says about the timeline."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def key_rows() -> list[tuple[str, str]]:
    """Rows of (key, what it does)."""
    return [
        ("A", translate("Timeline", "Accept a suggestion")),
        ("Y", translate("Timeline", "Confirm a worked-out year or day")),
        ("R", translate("Timeline", "Swap day and month of a date in figures")),
        ("W", translate("Timeline", "Why here? What the date was read from")),
        ("J", translate("Timeline", "Join with the event that may be the same")),
        ("N", translate("Timeline", "Not the same event: keep them apart")),
        ("S", translate("Timeline", "These are two events; or split off the sentence in view")),
        ("E", translate("Timeline", "Edit")),
        ("X, Del", translate("Timeline", "Dismiss")),
        ("1, 2", translate("Timeline", "Choose a value where sources disagree")),
        ("O", translate("Timeline", "Leave it open, or open it again")),
        ("B", translate("Timeline", "Both values are possible")),
        (
            "K, D",
            translate(
                "Timeline", "What is missing after it: keep as a question, or not a question"
            ),
        ),
        ("Space", translate("Timeline", "Next source of the event")),
        ("Alt+Up, Alt+Down", translate("Timeline", "Order within a day; place what has no date")),
        ("P, Shift+P", translate("Timeline", "Place what has no date after or before another")),
        ("Ctrl+C", translate("Timeline", "Copy the event with its references")),
        ("Ctrl+Shift+C", translate("Timeline", "Copy the quote with its reference")),
        ("Alt+1 … Alt+7", translate("Timeline", "In the table: sort by a column")),
        ("+, -, 0", translate("Timeline", "On the band: nearer, farther, everything")),
        ("Esc", translate("Timeline", "Clear the filter")),
    ]
