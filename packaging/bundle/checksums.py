"""SHA256SUMS of the files that are published, and a detached signature where a key is named.

`sha256sum --check SHA256SUMS` verifies them; `gpg --verify SHA256SUMS.asc` the list. Nothing is signed without
CARREL_SIGNING_KEY, the id of a key in the builder's own GnuPG keyring, which only the publisher has.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

NAME = "SHA256SUMS"
KEY_VARIABLE = "CARREL_SIGNING_KEY"


def write(folder: Path, files: Iterable[Path]) -> Path:
    """Write the list of `files`, which lie in `folder`."""
    lines = [f"{_digest(file)}  {file.name}\n" for file in sorted(files)]
    target = folder / NAME
    target.write_text("".join(lines), encoding="ascii")
    return target


def sign(sums: Path) -> Path | None:
    """Sign the list, None where no key is named."""
    key = os.environ.get(KEY_VARIABLE)
    if not key:
        return None
    target = sums.with_name(f"{sums.name}.asc")
    command = ["gpg", "--batch", "--yes", "--local-user", key, "--armor", "--detach-sign", "--output"]
    subprocess.run([*command, str(target), str(sums)], check=True)
    return target


def _digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
