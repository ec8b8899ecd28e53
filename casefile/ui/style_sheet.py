"""The small style sheet over Fusion: cards, buttons, fields, menus, scroll bars and label roles.

Label roles (`role` property): title, heading, strong, secondary, faint, caption, quote, warn, ok,
bad, link, code. Button kinds (`kind` property): primary, plain (default), link, quiet, danger.
Frame kinds: card, panel, well, warning.
"""

from collections.abc import Callable, Mapping

from casefile.model.resource import resource_path

_LABELS = """
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {s19}px; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {s15}px; font-weight: 600; }}
QLabel[role="code"] {{ font-size: {s17}px; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="secondary"] {{ color: {secondary}; }}
QLabel[role="faint"] {{ color: {faint}; font-size: {s12}px; }}
QLabel[role="caption"] {{ color: {faint}; font-size: {s11}px; font-weight: 600; }}
QLabel[role="field"] {{ color: {secondary}; font-size: {s12}px; font-weight: 600; }}
QLabel[role="quote"] {{ font-family: "Source Serif 4"; font-size: {s15}px; }}
QLabel[role="warn"] {{ color: {warn}; font-size: {s12}px; }}
QLabel[role="ok"] {{ color: {ok}; font-size: {s12}px; }}
QLabel[role="bad"] {{ color: {bad}; font-size: {s12}px; }}
"""

_BUTTONS = """
QPushButton {{ background: {field}; color: {text}; border: 1px solid {border};
  border-radius: 5px; padding: {p5}px {p11}px; min-height: {p18}px; font-weight: 500; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed, QPushButton:checked {{ background: {selection}; }}
QPushButton:disabled {{ color: {faint}; background: transparent; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: {p4}px {p10}px; }}
QPushButton[kind="primary"] {{ background: {accent}; color: {on_accent};
  border: 1px solid {accent}; }}
QPushButton[kind="primary"]:hover {{ background: {accent_hover}; }}
QPushButton[kind="primary"]:disabled {{ background: {chip}; color: {faint};
  border-color: {border}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[kind="danger"] {{ color: {bad}; }}
QPushButton[kind="link"] {{ background: transparent; border: 2px solid transparent;
  border-radius: 4px; color: {accent}; padding: {p3}px; text-align: left; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {accent}; }}
QPushButton[kind="quiet"], QToolButton {{ background: transparent;
  border: 2px solid transparent; border-radius: 5px; padding: {p3}px; min-width: {p18}px; }}
QPushButton[kind="quiet"]:hover, QToolButton:hover {{ background: {hover}; }}
QPushButton[kind="quiet"]:focus, QToolButton:focus {{ border: 2px solid {accent}; }}
QToolButton::menu-indicator {{ image: none; }}
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QComboBox {{ background: {field};
  color: {text}; border: 1px solid {border}; border-radius: 5px; padding: {p4}px {p8}px;
  selection-background-color: {accent}; selection-color: {on_accent}; min-height: {p19}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus {{
  border: 2px solid {accent}; padding: {p3}px {p7}px; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {faint}; background: {sunken}; }}
QLineEdit[strong="true"] {{ font-weight: 600; }}
QLineEdit[wrong="true"] {{ border: 2px solid {bad}; }}
QSpinBox QLineEdit, QComboBox QLineEdit {{ border: none; padding: 0; min-height: 0;
  background: transparent; }}
QSpinBox::up-button, QSpinBox::down-button {{ subcontrol-origin: border; border: none;
  width: {p22}px; }}
QSpinBox::up-button {{ subcontrol-position: top right; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; }}
QSpinBox::up-arrow {{ image: url("{art}/chevron-up-{scheme}.svg"); width: {p10}px;
  height: {p10}px; }}
QSpinBox::down-arrow {{ image: url("{art}/chevron-{scheme}.svg"); width: {p10}px;
  height: {p10}px; }}
QComboBox {{ padding-right: {p20}px; }}
QComboBox::drop-down {{ border: none; width: {p22}px; }}
QComboBox::down-arrow {{ image: url("{art}/chevron-{scheme}.svg"); width: {p12}px;
  height: {p12}px; }}
QComboBox QAbstractItemView {{ background: {card}; border: 1px solid {border};
  selection-background-color: {selection}; selection-color: {text}; outline: 0; padding: 3px; }}
QCheckBox, QRadioButton {{ spacing: {p8}px; background: transparent; min-height: {p22}px; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {{
  width: {p15}px; height: {p15}px; background: {field}; border: 1px solid {border_strong};
  border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: {round}px; }}
QRadioButton::indicator:focus {{ border-radius: {round_focus}px; }}
QRadioButton[strong="true"] {{ font-weight: 600; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
  background: {accent}; border-color: {accent};
  image: url("{art}/check-{scheme}.svg"); }}
QCheckBox::indicator:indeterminate {{ background: {accent}; border-color: {accent};
  image: url("{art}/dash-{scheme}.svg"); }}
QRadioButton::indicator:checked {{ background: {accent}; border-color: {accent};
  image: url("{art}/dot-{scheme}.svg"); }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {accent};
  width: {p13}px; height: {p13}px; }}
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus {{
  border: 2px solid {text}; }}
"""

_WINDOW = """
QMainWindow, QDialog {{ background: {window}; }}
QMenuBar {{ background: {panel}; color: {text}; padding: 2px 4px;
  border-bottom: 1px solid {border}; }}
#qt_menubar_ext_button {{ padding: 0; min-width: 0; max-width: 12px; border: none; }}
QMenuBar::item {{ padding: {p4}px {p6}px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {selection}; }}
QMenu {{ background: {card}; border: 1px solid {border}; padding: 4px; }}
QMenu::item {{ padding: {p5}px {p26}px {p5}px {p10}px; border-radius: 4px; }}
QMenu::item:selected {{ background: {selection}; color: {text}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 6px; }}
QToolTip {{ background: {card}; color: {text}; border: 1px solid {border}; padding: 4px; }}
QSplitter::handle {{ background: {border}; }}
QSplitter::handle:hover {{ background: {accent}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QFrame[kind="card"] {{ background: {card}; border: 1px solid {border}; border-radius: 8px; }}
QFrame[kind="chosen"] {{ background: {accent_soft}; border: 1px solid {accent};
  border-radius: 8px; }}
QFrame[kind="panel"] {{ background: {panel}; border: none; }}
QFrame[kind="side"] {{ background: {panel}; border: none; border-right: 1px solid {border}; }}
QFrame[kind="sheet"] {{ background: {card}; border: none; border-top: 2px solid {accent}; }}
QFrame[kind="foot"] {{ background: {panel}; border: none; border-top: 1px solid {border}; }}
QFrame[kind="well"] {{ background: {sunken}; border: 1px solid {border}; border-radius: 6px; }}
QFrame[kind="warning"] {{ background: {warn_soft}; border: 1px solid {warn_border};
  border-radius: 8px; }}
QFrame[kind="asks"] {{ background: {card}; border: 1px solid {warn_border};
  border-radius: 8px; }}
QFrame[kind="info"] {{ background: {accent_soft}; border: none; border-radius: 8px; }}
QFrame[kind="line"] {{ background: {line}; border: none; max-height: 1px; min-height: 1px; }}
QTabBar::tab {{ padding: {p6}px {p12}px; color: {secondary}; border: none;
  border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; }}
QProgressBar {{ background: {border}; border: none; border-radius: 2px; max-height: 4px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 2px; }}
"""

_LISTS = """
QAbstractItemView {{ background: {card}; border: none; outline: 0;
  selection-background-color: {selection}; selection-color: {text};
  alternate-background-color: {card}; gridline-color: {line}; }}
QListWidget::item {{ padding: {p4}px {p6}px; }}
QTableView::item, QTreeView::item {{ padding: {p4}px {p6}px; }}
QHeaderView {{ background: {window}; border: none; }}
QHeaderView::section {{ background: {window}; color: {secondary}; border: none;
  border-bottom: 1px solid {border}; padding: {p6}px {p9}px; font-size: {s12}px; }}
QHeaderView[inset="true"]::section {{ padding: {p6}px; }}
QHeaderView[inset="true"]::section:first {{ padding-left: 18px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {scroll}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {border_strong}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def style_sheet(tokens: Mapping[str, str], px: Callable[[float], int], scheme: str) -> str:
    """The whole sheet for a palette; `px` scales lengths, `scheme` is "light" or "dark"."""
    sizes = {f"s{n}": px(n) for n in (11, 12, 13, 15, 17, 19)}
    lengths = {f"p{n}": px(n) for n in range(3, 27)}
    art = resource_path("style").as_posix()
    sheet = _WINDOW + _LABELS + _BUTTONS + _FIELDS + _LISTS
    # Qt draws a square where the radius is more than half of the box with its border.
    rounds = {"round": (px(15) + 2) // 2, "round_focus": (px(13) + 4) // 2}
    return sheet.format(**tokens, **sizes, **lengths, **rounds, art=art, scheme=scheme)
