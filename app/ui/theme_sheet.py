"""The one style sheet, made from the theme's tokens.

Marks (`theme.mark(widget, ...)`):
* QPushButton, QToolButton: "primary" (one a screen), "quiet" (no border until hovered), "link" (accent text), "action"
  (small and muted: rows below messages, headers of code), "danger", "round" (32 px circle in the accent: send, stop),
  "row" (left-aligned full-width line, as in a list), "section" (opens a part of a page), "state" (the foot of the
  sidebar), "choice" (one of a few that stay pressed),
  "chip" (a state that has a menu). Unmarked ones are cards with a border.
* QLabel: "title" (15 px, 600), "headline" (20 px, 600), "muted", "small" (13 px, muted), "tiny" (12 px, 500, muted:
  group titles and field names), "tiny-warn", "warn", "danger", "badge" (accent pill), "badge-warn", "badge-danger",
  "badge-quiet", "key" (a keyboard hint).
* QFrame: "card" (radius 12), "card-accent" (the one that is recommended), "dialog" (radius 14), "sidebar", "header"
  (bottom line), "banner" (warn ground), "banner-danger", "composer" (radius 14), "rule" (a 1 px line), "user" (own
  message), "code" (code card).
* QLineEdit and text edits: unmarked ones have a border and a focus ring; "bare" ones have neither ground nor border.
"""

from __future__ import annotations

from string import Template

from app.ui.theme import Theme

_SHEET = Template("""
QToolTip { background: $card; color: $text; border: 1px solid $line; padding: 4px 8px; }

QPushButton, QToolButton {
    background: $card; color: $text; border: 1px solid $line; border-radius: 8px;
    padding: 6px 12px; font-size: 13px; font-weight: 500; min-height: 18px;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $selected; }
QPushButton:focus, QToolButton:focus { border: 1px solid $accent; }
QPushButton:disabled, QToolButton:disabled { color: $muted; background: transparent; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: 5px 11px; }
QPushButton[kind="primary"]:disabled { background: $line; color: $muted; border-color: $line; }
*[kind="quiet"] { background: transparent; border-color: transparent; }
*[kind="quiet"]:hover { background: $selected; }
*[kind="quiet"]:focus { border-color: $accent; }
*[kind="link"] { background: transparent; border-color: transparent; color: $accent; padding: 2px 4px; }
*[kind="link"]:hover { text-decoration: underline; background: transparent; }
*[kind="link"]:focus { border-color: $accent; }
*[kind="danger"] { color: $danger; }
*[kind="round"] {
    background: $accent; border: 2px solid $accent; border-radius: 16px; padding: 0;
    min-width: 28px; max-width: 28px; min-height: 28px; max-height: 28px;
}
*[kind="round"]:hover { background: $accent_hover; }
*[kind="round"]:focus { border-color: $text; }
*[kind="round"]:disabled { background: $line; border-color: $line; }
*[kind="row"] { background: transparent; border-color: transparent; text-align: left; padding: 8px; }
*[kind="row"]:hover { background: $hover; }
*[kind="row"]:checked { background: $selected; }
*[kind="row"]:focus { border-color: $accent; }
*[kind="section"] {
    background: transparent; border-color: transparent; color: $muted; text-align: left; padding: 4px 6px;
}
*[kind="section"]:hover { color: $text; background: $hover; }
*[kind="section"]:focus { border-color: $accent; color: $text; }
*[kind="action"] {
    background: transparent; color: $muted; border-color: transparent; border-radius: 6px;
    padding: 0 2px; font-size: 12px; font-weight: 400; min-height: 18px;
}
*[kind="action"]:hover { color: $text; background: $hover; }
*[kind="action"]:focus { border-color: $accent; color: $text; }
QPushButton[kind="choice"]:checked { background: $accent_soft; color: $accent; border-color: $accent; }
QPushButton[kind="choice"]:checked:focus { border: 2px solid $accent; padding: 5px 11px; }
QPushButton[kind="chip"] {
    background: $warn_soft; color: $warn; border-color: transparent; border-radius: 14px;
    padding: 4px 12px; font-size: 12px; font-weight: 600;
}
QPushButton[kind="chip"]:hover { border-color: $warn; }
QPushButton[kind="chip"]:focus { border-color: $accent; }
QPushButton[kind="state"] {
    background: transparent; color: $muted; border-color: transparent; border-radius: 6px; text-align: left;
    padding: 0 2px; font-size: 12px; font-weight: 500; min-height: 18px;
}
QPushButton[kind="state"]:hover { color: $text; background: $hover; }
QPushButton[kind="state"]:focus { border-color: $accent; color: $text; }
*[kind="jump"] { border-radius: 15px; padding: 5px 14px; }
*[kind="ghost"] {
    background: transparent; color: transparent; border-color: transparent; border-radius: 6px;
    padding: 0 2px; font-size: 12px; font-weight: 400; min-height: 18px;
}
*[kind="ghost"]:focus { border-color: $accent; color: $text; }

QDialog { border: 1px solid $line; }

QLabel { background: transparent; }
QLabel[kind="title"] { font-size: 15px; font-weight: 600; }
QLabel[kind="headline"] { font-size: 20px; font-weight: 600; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="small"] { color: $muted; font-size: 13px; }
QLabel[kind="tiny"] { color: $muted; font-size: 12px; font-weight: 500; }
QLabel[kind="tiny-warn"] { color: $warn; font-size: 12px; font-weight: 500; }
QLabel[kind="cell"], QLabel[kind="note"] { font-size: 13px; }
QLabel[kind="note-title"] { color: $warn; font-size: 13px; font-weight: 600; }
QLabel[kind="warn"] { color: $warn; font-size: 13px; }
QLabel[kind="danger"] { color: $danger; font-size: 13px; }
QLabel[kind="state"] { color: $muted; font-size: 12px; }
QLabel[kind="badge"] {
    color: $accent; background: $accent_soft; border-radius: 5px; padding: 1px 7px; font-size: 11px; font-weight: 600;
}
QLabel[kind="badge-warn"] {
    color: $warn; background: $warn_soft; border-radius: 5px; padding: 1px 7px; font-size: 11px; font-weight: 600;
}
QLabel[kind="badge-danger"] {
    color: $danger; border: 1px solid $danger; border-radius: 5px; padding: 0 6px; font-size: 11px; font-weight: 600;
}
QLabel[kind="badge-quiet"] {
    color: $muted; background: $code; border-radius: 5px; padding: 1px 7px; font-size: 11px; font-weight: 600;
}
QLabel[kind="key"] {
    color: $muted; border: 1px solid $line; border-radius: 4px; padding: 1px 5px; font-size: 11px;
}

QFrame[kind="card"] { background: $card; border: 1px solid $line; border-radius: 12px; }
QFrame[kind="card-accent"] { background: $card; border: 1px solid $accent; border-radius: 12px; }
QFrame[kind="dialog"] { background: $card; border: 1px solid $line; border-radius: 14px; }
QFrame[kind="composer"] { background: $card; border: 1px solid $line; border-radius: 14px; }
QFrame[kind="sidebar"] { background: $side; border: none; }
QFrame[kind="header"] { background: $bg; border: none; border-bottom: 1px solid $line; }
QFrame[kind="banner"] {
    background: $warn_soft; border: none; border-left: 3px solid $warn;
    border-top-right-radius: 6px; border-bottom-right-radius: 6px;
}
QFrame[kind="note-bar"] {
    background: $warn_soft; border: none; border-left: 3px solid $warn;
    border-top-right-radius: 6px; border-bottom-right-radius: 6px;
}
QFrame[kind="banner-danger"] { background: $card; border: 1px solid $danger; border-radius: 8px; }
QFrame[kind="rule"] { background: $line; border: none; min-height: 1px; max-height: 1px; }
QFrame[kind="user"] { background: $user; border: none; border-radius: 12px; }
QFrame[kind="code"] { background: $code; border: 1px solid $line; border-radius: 10px; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: $bg; color: $text; border: 1px solid $line; border-radius: 8px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit { padding: 9px 12px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid $accent; }
*[kind="bare"], *[kind="bare"]:focus { background: transparent; border: none; padding: 0; }

QComboBox {
    background: $bg; color: $text; border: 1px solid $line; border-radius: 8px; padding: 5px 10px; min-height: 20px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QComboBox::drop-down { border: none; width: 24px; }
QComboBox:focus { border: 1px solid $accent; }
QComboBox QAbstractItemView {
    background: $card; color: $text; border: 1px solid $line; outline: none;
    selection-background-color: $selected; selection-color: $text;
}
QTableView { background: $card; border: 1px solid $line; border-radius: 8px; outline: none; font-size: 12px; }
QTableView::item { padding: 4px 8px; }
QTableView::item:selected { background: $selected; color: $text; }
QHeaderView, QHeaderView::section {
    background: $card; color: $muted; border: none; padding: 4px 8px; font-size: 12px; font-weight: 500;
}

QMenu { background: $card; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QListView, QTreeView { background: transparent; border: none; outline: none; }
QListView::item { border-radius: 8px; padding: 8px; }
QListView::item:hover { background: $hover; }
QListView::item:selected { background: $selected; color: $text; }

QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QProgressBar[kind="tiny-warn"]::chunk { background: $warn; }

QSlider { background: transparent; min-height: 20px; }
QSlider::groove:horizontal { background: $line; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal:disabled { background: $muted; }
QSlider::handle:horizontal {
    background: $card; border: 2px solid $accent; width: 12px; height: 12px; margin: -6px 0; border-radius: 8px;
}
QSlider::handle:horizontal:hover { background: $accent_soft; }
QSlider::handle:horizontal:focus { background: $accent; border-color: $text; }
QSlider::handle:horizontal:disabled { border-color: $muted; }

QScrollArea { border: none; background: transparent; }
*[kind="transcript"] { background: $bg; border: 1px solid $bg; }
*[kind="transcript"]:focus { border: 1px solid $accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QCheckBox { spacing: 8px; font-size: 13px; }
""")

_STRONG = Template("""
QPushButton, QToolButton { border-color: $line; }
QPushButton:disabled, QToolButton:disabled { border-style: dashed; }
QPushButton:focus, QToolButton:focus, *[kind]:focus, QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus,
QComboBox:focus { border: 2px solid $accent; }
QPushButton:focus, QToolButton:focus { padding: 5px 11px; }
QLineEdit:focus { padding: 8px 11px; }
QComboBox:focus { padding: 4px 9px; }
*[kind="link"]:focus { padding: 1px 3px; }
*[kind="row"]:focus { padding: 7px; }
*[kind="section"]:focus { padding: 3px 5px; }
*[kind="action"]:focus, *[kind="state"]:focus, *[kind="ghost"]:focus { padding: 0 1px; min-height: 16px; }
QPushButton[kind="chip"]:focus { padding: 3px 11px; }
*[kind="jump"]:focus { padding: 4px 13px; }
QPushButton[kind="primary"]:focus, *[kind="round"]:focus { border: 2px solid $text; }
*[kind="round"]:focus { padding: 0; }
*[kind="bare"], *[kind="bare"]:focus { border: none; }
QMenu::item:selected, QComboBox QAbstractItemView::item:selected { background: $accent; color: $on_accent; }
QLabel[kind="badge"], QLabel[kind="badge-warn"], QLabel[kind="badge-quiet"] { border: 1px solid $line; padding: 0 6px; }
QFrame[kind="user"] { border: 1px solid $line; }
""")
"""What high contrast adds: what is told by shades elsewhere has an edge.

Where a ring of two pixels takes the place of a border of one, the padding gives way, so that nothing moves.
"""


def _mixed(first: str, second: str, share: float) -> str:
    """A colour `share` of the way from `first` to `second`."""
    pairs = ((int(first[i : i + 2], 16), int(second[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def style_sheet(theme: Theme) -> str:
    """The application's style sheet in the colours of `theme`."""
    tokens = {name: getattr(theme, name) for name in Theme.__slots__ if name not in ("syntax", "strong")}
    tokens["accent_hover"] = _mixed(theme.accent, theme.text, 0.15)
    return _SHEET.substitute(tokens) + (_STRONG.substitute(tokens) if theme.strong else "")
