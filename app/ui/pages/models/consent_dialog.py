"""Asked before the first byte: where to, what, how large, under which licence, and whether there is room."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.chat import amounts
from app.chat.offer import Offer
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.links import open_link
from app.ui.pages.models.dialog import ModelDialog
from app.ui.pages.models.facts import Facts

ONLY_ONE = (
    "This is the only connection Carrel makes; it ends with the download. "
    "If you close Carrel before, the download goes on at the next start."
)


class ConsentDialog(ModelDialog):
    """Download or Cancel; without enough room only Cancel."""

    def __init__(self, parent: QWidget, offer: Offer) -> None:
        text = f"Carrel connects to {offer.host} for this. {ONLY_ONE}"
        super().__init__(parent, f"Download {offer.name}?", "Download", text=text)
        self.body.addWidget(Facts(rows_of(offer)))
        if offer.licence_url:
            read = button("Read the licence…", "link", clicked=lambda: open_link(self, offer.licence_url))
            self.row.insertWidget(0, read)
        if not offer.fits_on_disk:
            words = "There is not enough room on the disk. Free some space, or choose another models folder."
            self.body.addWidget(label(words, "danger", wrap=True))
            self.confirm.setEnabled(False)


def rows_of(offer: Offer) -> tuple[tuple[str, str], ...]:
    """The offer as names and values."""
    first, more = offer.files[0], len(offer.files) - 1
    there = f", of which {amounts.size(offer.there)} are here" if offer.there else ""
    return (
        ("From", offer.host),
        ("Repository", offer.repo),
        ("File", f"{first} and {amounts.counted(more, 'more part')}" if more else first),
        ("Size", amounts.size(offer.bytes) + there),
        ("Licence", offer.licence or "not said"),
        ("Disk", f"{amounts.size(offer.needed)} needed, {amounts.size(offer.free)} free"),
        ("Checked", offer.pinned),
    )
