"""Where Tab goes in the transcript and on pages: in reading order, whatever the order in which things were made."""

from __future__ import annotations

from functools import cmp_to_key

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget


def _takes_tab(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def stops(column: QWidget) -> list[QWidget]:
    """Every widget in `column` that takes the focus by Tab, in reading order."""
    found = [widget for widget in column.findChildren(QWidget) if isinstance(widget, QWidget) and widget.height()]
    places = {widget: widget.mapTo(column, QPoint(0, 0)) for widget in found if _takes_tab(widget)}

    def compare(one: QWidget, two: QWidget) -> int:
        first, second = QRect(places[one], one.size()), QRect(places[two], two.size())
        above, left = first.center().y() - second.center().y(), first.left() - second.left()
        return left if abs(above) < min(first.height(), second.height()) / 2 else above

    return sorted(places, key=cmp_to_key(compare))


def neighbour(column: QWidget, current: QWidget, *, forward: bool) -> QWidget | None:
    """The stop after or before `current` in `column`; None beyond the ends and where it is no stop."""
    order = stops(column)
    if current not in order:
        return None
    index = order.index(current) + (1 if forward else -1)
    return order[index] if 0 <= index < len(order) else None


def beyond(current: QWidget, column: QWidget, *, forward: bool) -> QWidget | None:
    """The first stop outside `column` from `current` on, in Qt's own order."""
    widget = current
    while True:
        following = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
        if following is None or following is current:
            return None
        widget = following
        if _takes_tab(widget) and not column.isAncestorOf(widget):
            return widget
