"""What this build of llama.cpp can compute on, through ggml's own list."""

from __future__ import annotations

import ctypes

from app.domain.models import Device
from app.engine.gguf.words import shown
from app.engine.llama import library

_KINDS = ("cpu", "gpu", "integrated")


def list_devices() -> tuple[Device, ...]:
    """All devices with their memory, in ggml's order. Starts llama.cpp and whatever drivers it has."""
    library.start()
    return tuple(map(_device, _handles()))


def device_names() -> tuple[str, ...]:
    """What this build of llama.cpp can compute on, as ggml names it: "CPU: AMD EPYC", "Vulkan0: ..."."""
    return tuple(": ".join(_names(handle)) for handle in _handles())


def _handles() -> list[int]:
    base = library.ggml()
    base.ggml_backend_dev_count.restype = ctypes.c_size_t
    base.ggml_backend_dev_get.restype = ctypes.c_void_p
    base.ggml_backend_dev_get.argtypes = [ctypes.c_size_t]
    return [base.ggml_backend_dev_get(index) for index in range(base.ggml_backend_dev_count())]


def _names(handle: int) -> tuple[str, str]:
    base = library.ggml()
    for function in (base.ggml_backend_dev_name, base.ggml_backend_dev_description):
        function.restype = ctypes.c_char_p
        function.argtypes = [ctypes.c_void_p]
    return shown(base.ggml_backend_dev_name(handle) or b""), shown(base.ggml_backend_dev_description(handle) or b"")


def _device(handle: int) -> Device:
    base, size = library.ggml(), ctypes.POINTER(ctypes.c_size_t)
    base.ggml_backend_dev_type.argtypes = [ctypes.c_void_p]
    base.ggml_backend_dev_memory.argtypes = [ctypes.c_void_p, size, size]
    base.ggml_backend_dev_memory.restype = None
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    base.ggml_backend_dev_memory(handle, ctypes.byref(free), ctypes.byref(total))
    kind = int(base.ggml_backend_dev_type(handle))
    name, description = _names(handle)
    return Device(name, description, _KINDS[kind] if 0 <= kind < len(_KINDS) else "other", total.value, free.value)
