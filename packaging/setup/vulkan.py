"""Whether llama.cpp can be compiled for graphics processors here: by what Vulkan's development packages brought."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

FLAGS = ("-DGGML_VULKAN=ON",)
INCLUDE = Path("/usr/include")
LEAST_HEADER = 309
"""Of `vulkan_core.h`, as in Debian 13; with Debian 12's 239 llama.cpp does not compile."""
_VERSION = re.compile(r"^#define VK_HEADER_VERSION (\d+)$", re.MULTILINE)


def missing(include: Path = INCLUDE) -> str:
    """Why it can't, empty where it can (Debian 13: libvulkan-dev, spirv-headers, glslc)."""
    header = include / "vulkan" / "vulkan_core.h"
    if not header.is_file():
        return "Vulkan's headers are missing"
    found = _VERSION.search(header.read_text(encoding="utf-8", errors="replace"))
    if found is None or int(found[1]) < LEAST_HEADER:
        return "Vulkan's headers are too old"
    if not (include / "spirv" / "unified1" / "spirv.hpp").is_file():
        return "SPIR-V's headers are missing"
    return "" if shutil.which("glslc") else "glslc is missing"
