"""Takes the symbols for debuggers out of libraries that came with them; none of the others is touched.

Those of NumPy were changed by patchelf, which strip damages.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

_PATTERNS = (
    "_internal/libpython3*.so*",
    "_internal/python3*/lib-dynload/*.so",
    "_internal/sqlcipher3/*.so",
    "_internal/yaml/*.so",
    "_internal/cryptography/hazmat/bindings/*.so",
    "_internal/llama_cpp/lib/*.so*",
)


def trim(folder: Path) -> int:
    """Strip, and tidy up what nobody reads; how many bytes that saved."""
    saved = 0
    for pattern in _PATTERNS:
        for file in folder.glob(pattern):
            if not file.is_symlink():
                before = file.stat().st_size
                subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)
                saved += before - file.stat().st_size
    return saved
