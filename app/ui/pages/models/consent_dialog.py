"""Asked before the first byte: where to, what, how large, under which licence, and whether there is room."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.chat import amounts
from app.chat.offer import Offer
from app.i18n import QT_TR_NOOP, tr
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.links import open_link
from app.ui.pages.models.dialog import ModelDialog
from app.ui.pages.models.facts import Facts

ONLY_ONE = QT_TR_NOOP(
    "This is the only connection Carrel makes; it ends with the download. "
    "If you close Carrel before, the download goes on at the next start."
)


class ConsentDialog(ModelDialog):
    """Download or Cancel; without enough room only Cancel."""

    def __init__(self, parent: QWidget, offer: Offer) -> None:
        text = tr("Carrel connects to {host} for this.").format(host=offer.host)
        super().__init__(
            parent, tr("Download {name}?").format(name=offer.name), tr("Download"), text=f"{text} {tr(ONLY_ONE)}"
        )
        self.body.addWidget(Facts(rows_of(offer)))
        if offer.licence_url:
            read = button(tr("Read the licence…"), "link", clicked=lambda: open_link(self, offer.licence_url))
            self.row.insertWidget(0, read)
        if not offer.fits_on_disk:
            words = tr("There is not enough room on the disk. Free some space, or choose another models folder.")
            self.body.addWidget(label(words, "danger", wrap=True))
            self.confirm.setEnabled(False)


def rows_of(offer: Offer) -> tuple[tuple[str, str], ...]:
    """The offer as names and values."""
    first, more = offer.files[0], len(offer.files) - 1
    size = tr("{size}, of which {there} are here") if offer.there else "{size}"
    return (
        (tr("From"), offer.host),
        (tr("Repository"), offer.repo),
        (tr("File"), tr("{first} and %n more part(s)", "", more).format(first=first) if more else first),
        (tr("Size"), size.format(size=amounts.size(offer.bytes), there=amounts.size(offer.there))),
        (tr("Licence"), offer.licence or tr("not said")),
        (
            tr("Disk"),
            tr("{needed} needed, {free} free").format(needed=amounts.size(offer.needed), free=amounts.size(offer.free)),
        ),
        (tr("Checked"), offer.pinned),
    )
