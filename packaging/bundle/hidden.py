"""What PyInstaller can't see by reading imports: modules that packages look up by name, and files beside them."""

from __future__ import annotations

import pkgutil
import sys
from pathlib import Path

from PyInstaller.utils.hooks import collect_data_files, copy_metadata

from bundle import contents

# huggingface_hub imports these by name at their first use.
HUB = (
    *("huggingface_hub.file_download", "huggingface_hub.utils", "huggingface_hub.errors", "huggingface_hub.hf_api"),
    "huggingface_hub.utils._http",
)


def lexers() -> tuple[set[str], set[str]]:
    """Pygments' modules for the languages that Carrel colours, and all its other lexers, of some hundred kilobytes."""
    import pygments.lexers

    from app.rendering import highlight

    for alias in highlight._BY_ALIAS:
        highlight.find_lexer(alias)
    used = {name for name in sys.modules if name.startswith("pygments.")}
    every = {f"pygments.lexers.{module.name}" for module in pkgutil.iter_modules(pygments.lexers.__path__)}
    return used, every - used


def data_files(root: Path) -> list[tuple[str, str]]:
    """Files that are read at run time, with the folder of the bundle for each."""
    found = [(str(root / "resources"), "app/resources"), (str(root / "LICENSE"), ".")]
    for package in ("py3langid", "zxcvbn", "mnemonic", "ziamath", "ziafont", "latex2mathml", "segno"):
        found += collect_data_files(package, excludes=["**/*.py", "**/__pycache__/**", "**/tests/**"])
    for distribution in contents.TOLD_VERSIONS:
        found += copy_metadata(distribution)
    return found
