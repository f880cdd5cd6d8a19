"""What the person set that says nothing about them: `settings.json`. The rest lives in the vault."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path

from app.config.files import write_atomically
from app.domain.codec import from_json, parse
from app.domain.errors import KnownError
from app.i18n import QT_TR_NOOP, tr

VERSION = 1
THEMES = ("system", "light", "dark", "contrast")
LOCK_MOST = 24 * 60
LANGUAGES = ("system", "en", "zh", "de", "es")
MOTIONS = ("system", "reduced", "full")
SIDEBAR_MIN, SIDEBAR_MAX = 220, 420
ZOOM_MIN, ZOOM_MAX = 0.8, 2.0
HUB = "https://huggingface.co"
CONTEXT_MIN = 512
SECOND_OPINIONS = ("", "never", "grey", "blind", "always")


@dataclass(frozen=True, slots=True)
class AdapterSetting:
    """A LoRA adapter in GGUF that is added to a model, as strong as `scale` says (1 is as trained)."""

    path: str
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """What the person chose for one model; None everywhere means the recommended or automatic value.

    `context` is in tokens. `family` is the template that the person picked, "" for the model's own.
    """

    context: int | None = None
    gpu_layers: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    min_p: float | None = None
    family: str = ""
    adapters: tuple[AdapterSetting, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """One person's settings on this computer; a change makes a new value (`dataclasses.replace`).

    `model` is the id or the path of the model used last, `model_files` the GGUF files that the person pointed at.
    `window` is left, top, width, height in logical pixels. `threads` None means automatic. `per_model` is keyed by the
    model's id, or its path where it has none. `gpu` False keeps every model on the processor.

    `motion` says whether things may move: like the system, never or always.
    `tray` wants an icon in the system's tray, and `tray_told`: it was said that closing the window only hides it then.
    `notify` wants a message when an answer ends while another window is in front. `sidebar_width` is in logical pixels,
    `tour_read`: the short tour was put away.

    `language` is that of the window's words: "system" or one of LANGUAGES.

    `country` is where support is looked for, an ISO code; "" means that of the system. `guard_card_read`: the card
    about the guard was shown. `ctrl_sends`: Ctrl+Enter sends, Enter breaks the line. After `lock_minutes` without a
    sign of the person the vault is locked; 0 means never.

    For downloads: `hub` is the address to fetch from, `allow_hosts` are hosts it may redirect to besides its own,
    `proxy` and `ca_file` are used where they are not "", and `download_limit` is in bytes a second (0: none).
    `downloads` are models that were agreed to and are neither here nor paused: a restart goes on with them.

    `second_opinion` says when a guard model is asked ("" as the policy says), `second_model` which ("" the policy's).
    """

    version: int = VERSION
    theme: str = "system"
    zoom: float = 1.0
    language: str = "system"
    policy: str = "balanced"
    threads: int | None = None
    never_connect: bool = False
    models_folder: str | None = None
    model: str = "guide"
    model_files: tuple[str, ...] = ()
    thinking: bool = True
    expand_reasoning: bool = False
    sidebar: bool = True
    window: tuple[int, ...] = ()
    maximized: bool = False
    per_model: dict[str, ModelSettings] = field(default_factory=dict)
    gpu: bool = True
    country: str = ""
    guard_card_read: bool = False
    hub: str = HUB
    allow_hosts: tuple[str, ...] = ()
    proxy: str = ""
    ca_file: str = ""
    download_limit: int = 0
    downloads: tuple[str, ...] = ()
    second_opinion: str = ""
    second_model: str = ""
    ctrl_sends: bool = False
    lock_minutes: int = 15
    motion: str = "system"
    tray: bool = False
    sidebar_width: int = 264
    tour_read: bool = False
    tray_told: bool = False
    notify: bool = False

    def of_model(self, model: str) -> ModelSettings:
        """The person's choices for that model; the recommended ones where there are none."""
        return self.per_model.get(model, ModelSettings())

    def with_model(self, model: str, chosen: ModelSettings) -> Settings:
        """These settings with other choices for one model; what is as recommended is not kept."""
        others = {name: kept for name, kept in self.per_model.items() if name != model}
        return replace(self, per_model=others if chosen == ModelSettings() else {**others, model: chosen})


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as they are to be used, and a sentence in English for the person where the file could not be."""

    settings: Settings
    notice: str = ""


def load_settings(path: Path) -> Loaded:
    """Read `path`; a missing file means defaults, a damaged one is set aside under another name."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return Loaded(Settings())
    except OSError:
        return Loaded(Settings(), QT_TR_NOOP("The settings can't be read. Carrel uses its defaults."))
    try:
        return Loaded(_parse(raw))
    except (ValueError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(path.with_name(f"{path.name}.bad"))
        return Loaded(
            Settings(),
            QT_TR_NOOP("The settings were damaged. Carrel uses its defaults; the file is kept as settings.json.bad."),
        )


def save_settings(path: Path, settings: Settings) -> None:
    """Write `settings` in one step.

    Raises:
        KnownError: the folder can't be written.
    """
    data = json.dumps(asdict(settings), indent=1).encode()
    try:
        write_atomically(path, data)
    except OSError as error:
        raise KnownError(
            tr("The settings can't be saved"), f"{error.strerror}.", tr("They hold until Carrel is closed.")
        ) from error


def _parse(raw: bytes) -> Settings:
    untrusted = parse(raw)
    if untrusted.get("version") != VERSION:
        raise ValueError("not this version's settings")
    known = {item.name for item in fields(Settings)}
    return _bounded(from_json(Settings, {name: value for name, value in untrusted.items() if name in known}))


def _bounded(settings: Settings) -> Settings:
    return replace(
        settings,
        lock_minutes=min(max(settings.lock_minutes, 0), LOCK_MOST),
        theme=settings.theme if settings.theme in THEMES else "system",
        language=settings.language if settings.language in LANGUAGES else "system",
        motion=settings.motion if settings.motion in MOTIONS else "system",
        sidebar_width=min(max(settings.sidebar_width, SIDEBAR_MIN), SIDEBAR_MAX),
        window=settings.window if len(settings.window) == 4 else (),
        zoom=min(max(settings.zoom, ZOOM_MIN), ZOOM_MAX),
        hub=settings.hub or HUB,
        download_limit=max(settings.download_limit, 0),
        second_opinion=settings.second_opinion if settings.second_opinion in SECOND_OPINIONS else "",
        per_model={name: _usable(chosen) for name, chosen in settings.per_model.items()},
    )


def _usable(chosen: ModelSettings) -> ModelSettings:
    context = None if chosen.context is None else max(chosen.context, CONTEXT_MIN)
    layers = None if chosen.gpu_layers is None else max(chosen.gpu_layers, 0)
    return replace(chosen, context=context, gpu_layers=layers)
