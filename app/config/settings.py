"""What the person set that says nothing about them: `settings.json`. The rest lives in the vault."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, get_args, get_type_hints

from app.config.files import write_atomically
from app.domain.errors import KnownError

VERSION = 1
THEMES = ("system", "light", "dark")
ZOOM_MIN, ZOOM_MAX = 0.8, 2.0


@dataclass(frozen=True, slots=True)
class Settings:
    """One person's settings on this computer; a change makes a new value (`dataclasses.replace`).

    `model` is the id or the path of the model used last, `model_files` the GGUF files that the person pointed at.
    `window` is left, top, width, height in logical pixels. `threads` None means automatic.
    """

    version: int = VERSION
    theme: str = "system"
    zoom: float = 1.0
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


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as they are to be used, and a sentence for the person where the file could not be."""

    settings: Settings
    notice: str = ""


def load_settings(path: Path) -> Loaded:
    """Read `path`; a missing file means defaults, a damaged one is set aside under another name."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return Loaded(Settings())
    except OSError:
        return Loaded(Settings(), "The settings can't be read. Carrel uses its defaults.")
    try:
        return Loaded(_parse(raw))
    except (ValueError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(path.with_name(f"{path.name}.bad"))
        return Loaded(
            Settings(), f"The settings were damaged. Carrel uses its defaults; the file is kept as {path.name}.bad."
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
            "The settings can't be saved", f"{error.strerror}.", "They hold until Carrel is closed."
        ) from error


def _parse(raw: bytes) -> Settings:
    untrusted = json.loads(raw.decode("utf-8"))
    if not isinstance(untrusted, dict) or untrusted.get("version") != VERSION:
        raise ValueError("not this version's settings")
    hints = get_type_hints(Settings)
    known = {item.name for item in fields(Settings)}
    values = {name: _typed(value, hints[name]) for name, value in untrusted.items() if name in known}
    return _bounded(Settings(**values))


def _typed(value: object, hint: Any) -> Any:  # noqa: ANN401
    options = get_args(hint)
    if options and options[-1] is Ellipsis:
        if not isinstance(value, list) or not all(type(item) is options[0] for item in value):
            raise ValueError("wrong type")
        return tuple(value)
    if hint is float and type(value) is int:
        return float(value)
    if type(value) not in (options or (hint,)):
        raise ValueError("wrong type")
    return value


def _bounded(settings: Settings) -> Settings:
    theme = settings.theme if settings.theme in THEMES else "system"
    window = settings.window if len(settings.window) == 4 else ()
    zoom = min(max(settings.zoom, ZOOM_MIN), ZOOM_MAX)
    return replace(settings, theme=theme, window=window, zoom=zoom)
