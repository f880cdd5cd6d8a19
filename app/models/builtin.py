"""The model that ships with the program, and files that are used without any list: both need nothing but a path."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

from app.config.resources import resource
from app.domain.errors import BugError
from app.domain.models import FilePart
from app.domain.requests import Sampling
from app.i18n import tr
from app.models.entry import GUIDE, ModelEntry
from app.models.local_files import all_parts, base_name, plain_name


def guide() -> ModelEntry:
    """Carrel Guide, the small model that ships with the program.

    Raises:
        BugError: the installation lacks it.
    """
    folder = resource("models", "guide")
    try:
        facts = json.loads((folder / "guide.json").read_text(encoding="utf-8"))
    except OSError as error:
        raise BugError(tr("The guide is missing"), tr("The built-in model is not in this installation.")) from error
    return ModelEntry(
        id=GUIDE,
        name=facts["name"],
        family=facts["family"],
        path=folder / facts["file"],
        bytes=facts["bytes"],
        state="built-in",
        description=facts["description"],
        licence=facts["licence"],
        quantization=facts["quantization"],
        parameters=facts["parameters"],
        context=facts["context"],
        instructed=False,
        sampling=_sampling(facts.get("sampling", {})),
        source="built-in",
        parts=(FilePart(facts["file"], facts["bytes"], facts["sha256"]),),
    )


def from_file(path: Path) -> ModelEntry:
    """A GGUF file that the person chose; it is used where it lies, with its further parts where it is split.

    Raises:
        KnownError: there is no such file, it cannot be read, or it is no GGUF file.
    """
    parts = all_parts(path)
    return ModelEntry(
        id=str(parts[0]),
        name=plain_name(base_name(parts[0])),
        family="auto",
        path=parts[0],
        bytes=sum(part.stat().st_size for part in parts),
        state="installed",
        parts=tuple(FilePart(part.name, part.stat().st_size, "") for part in parts),
        in_place=True,
    )


def _sampling(values: Mapping[str, float]) -> Sampling:
    known = {item.name for item in fields(Sampling)}
    return Sampling(**{name: value for name, value in values.items() if name in known})  # type: ignore[arg-type]
