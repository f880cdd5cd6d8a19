"""Which graphics processors llama.cpp can use here, without loading it where it was built for none."""

from __future__ import annotations

from pathlib import Path

from app.config.llama_folder import llama_folder
from app.domain.errors import AppError
from app.domain.models import Device
from app.engine.inspector import inspect_devices

_BACK_ENDS = ("vulkan", "metal", "cuda", "hip", "sycl", "opencl")


def graphics_devices() -> tuple[Device, ...]:
    """The devices that llama.cpp lists, none where no back end for graphics processors is installed, or it fails.

    Takes a second or more where there is one: a process of its own starts the drivers.
    """
    if not has_back_end():
        return ()
    try:
        return inspect_devices()
    except AppError:
        return ()  # a driver that hangs or crashes is as good as none


def has_back_end(folder: Path | None = None) -> bool:
    """Whether a back end for graphics processors lies beside llama.cpp's library."""
    folder = folder or llama_folder()
    return folder is not None and any(any(folder.glob(f"*ggml-{name}*")) for name in _BACK_ENDS)
