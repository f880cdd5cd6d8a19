"""The settings of models and downloads: where files lie, how to connect, how much of the computer to use."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.chat import amounts
from app.config.settings import HUB, Settings
from app.i18n import tr
from app.ui.buttons import button
from app.ui.check_box import CheckBox
from app.ui.labels import ElidedLabel
from app.ui.number_field import NumberField
from app.ui.pages.page import GAP
from app.ui.pages.setting_card import SettingCard

FIELD_WIDTH = 250
_MOST_THREADS, _MOST_SPEED = 256, 10_000


class DownloadSettings(QWidget):
    """Cards below each other. `changed` carries the changed fields of Settings by their names."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.never = CheckBox(tr("Never connect"))
        self.folder = FileField(tr("Models folder"), tr("The profile's own"), folder=True)
        self.hub = _line(tr("Hub or mirror"), HUB)
        self.proxy = _line(tr("Proxy"), tr("none, or http://host:port"))
        self.hosts = _line(tr("Further hosts"), tr("none, or host.example, other.example"))
        self.ca_file = FileField(tr("Certificates"), tr("The system's only"), folder=False)
        self.limit = NumberField(tr("Speed limit in MB/s"), tr("none"), 0, _MOST_SPEED)
        self.threads = NumberField(tr("Threads"), tr("automatic"), 0, _MOST_THREADS)
        self.gpu = CheckBox(tr("Use it where there is one"))
        for field in (self.limit, self.threads):
            field.setFixedWidth(120)
        self._lay_out()
        self._connect()

    def show_settings(self, settings: Settings) -> None:
        """Show other settings, however they came about."""
        self.never.setChecked(settings.never_connect)
        self.gpu.setChecked(settings.gpu)
        self.folder.show_path(settings.models_folder or "")
        self.ca_file.show_path(settings.ca_file)
        self.limit.show_value(settings.download_limit / amounts.MEGA or None)
        self.threads.show_value(settings.threads)
        hub = "" if settings.hub == HUB else settings.hub
        for field, text in (
            (self.hub, hub),
            (self.proxy, settings.proxy),
            (self.hosts, ", ".join(settings.allow_hosts)),
        ):
            if not field.hasFocus():
                field.setText(text)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        rows: Sequence[tuple[str, str, QWidget]] = (
            (tr("Connections"), tr("No downloader is started, whatever is clicked."), self.never),
            (
                tr("Models folder"),
                tr("Several people of one computer can share it. Holds from the next start."),
                self.folder,
            ),
            (tr("Hub"), tr("Where models are fetched from. Empty means huggingface.co."), self.hub),
            (tr("Further hosts"), tr("That the hub may point to, beside its own."), self.hosts),
            (tr("Proxy"), tr("Settings of the system are not used."), self.proxy),
            (tr("Certificates"), tr("A company's own, as a PEM file, beside the system's."), self.ca_file),
            (tr("Speed limit"), tr("Of downloads, in MB a second."), self.limit),
            (tr("Threads"), tr("Of the processor, for a model. Holds when it is loaded next."), self.threads),
            (tr("GPU"), tr("Holds when a model is loaded next."), self.gpu),
        )
        for title, text, control in rows:
            column.addWidget(SettingCard(title, text, control))

    def _connect(self) -> None:
        self.never.clicked.connect(lambda on: self.changed.emit({"never_connect": on}))
        self.gpu.clicked.connect(lambda on: self.changed.emit({"gpu": on}))
        self.folder.chosen.connect(lambda path: self.changed.emit({"models_folder": path or None}))
        self.ca_file.chosen.connect(lambda path: self.changed.emit({"ca_file": path}))
        self.hub.editingFinished.connect(lambda: self.changed.emit({"hub": self.hub.text().strip() or HUB}))
        self.proxy.editingFinished.connect(lambda: self.changed.emit({"proxy": self.proxy.text().strip()}))
        self.hosts.editingFinished.connect(lambda: self.changed.emit({"allow_hosts": _hosts(self.hosts.text())}))
        self.limit.editingFinished.connect(
            lambda: self.changed.emit({"download_limit": int((self.limit.value() or 0) * amounts.MEGA)})
        )
        self.threads.editingFinished.connect(lambda: self.changed.emit({"threads": self.threads.whole() or None}))


class FileField(QWidget):
    """A chosen file or folder, with a button to choose another and one to go back to none."""

    chosen = Signal(str)

    def __init__(self, name: str, none: str, *, folder: bool) -> None:
        super().__init__()
        self._name, self._none, self._folder = name, none, folder
        self.path = ElidedLabel("small")
        self.path.setMaximumWidth(FIELD_WIDTH - 100)
        self.choose = button(tr("Choose…"), clicked=self._choose, name=tr("Choose: {name}").format(name=name))
        self.reset = button(
            tr("Reset"), "quiet", clicked=lambda: self.chosen.emit(""), name=tr("Reset: {name}").format(name=name)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.path, self.reset, self.choose):
            row.addWidget(part)
        self.show_path("")

    def show_path(self, path: str) -> None:
        """Show what is chosen; "" for none."""
        self.path.show_text(path or self._none)
        self.reset.setVisible(bool(path))

    def _choose(self) -> None:
        if self._folder:
            name = QFileDialog.getExistingDirectory(self, self._name)
        else:
            name, _ = QFileDialog.getOpenFileName(self, self._name, "", tr("Certificates (*.pem *.crt *.cer)"))
        if name:
            self.chosen.emit(str(Path(name)))


def _line(name: str, hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setMinimumWidth(120)
    field.setMaximumWidth(FIELD_WIDTH)
    return field


def _hosts(text: str) -> tuple[str, ...]:
    return tuple(host for part in text.replace(";", ",").split(",") if (host := part.strip().lower()))
