"""What is really in the bundle, with versions and licences: read off the folder and off the programs' own archives."""

from __future__ import annotations

import hashlib
import json
import platform
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

# Licences that packages state in words of their own, or not at all.
_KNOWN = {
    "jinja2": "BSD-3-Clause",
    "markdown-it-py": "MIT",
    "mdit-py-plugins": "MIT",
    "mdurl": "MIT",
    "segno": "BSD-3-Clause",
    "sqlcipher3": "Zlib",
    "diskcache": "Apache-2.0",
    "pypdf": "BSD-3-Clause",
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
}
_GIVEN = {
    "latex2mathml": ("latex2mathml",),
    "pyside6-essentials": ("LGPL-3.0", "GPL-3.0"),
    "shiboken6": ("LGPL-3.0", "GPL-3.0"),
}
"""Files of packaging/licences for packages that come without a text."""
_FORBIDDEN = ("GPL-2", "GPL-3", "AGPL", "GPLv")


@dataclass(frozen=True, slots=True)
class Component:
    """One part that others made; `texts` are its licences in full, `digest` the SHA-256 of a model's file."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...] = ()
    kind: str = "library"
    package_url: str = ""
    digest: str = ""


def components(bundle: Path, root: Path) -> list[Component]:
    """Every part of `bundle`, by name; `root` is the checkout.

    Raises:
        ValueError: a part's licence or its text is not known, or it is none that may be shipped.
    """
    found = [*_python_packages(bundle, root), *_compiled_in(root), *_system_libraries(bundle), *_models(bundle, root)]
    for component in found:
        named = component.licence
        if not named or (any(word in named for word in _FORBIDDEN) and "LGPL" not in named and "WITH" not in named):
            raise ValueError(f"{component.name}: the licence {named or '?'} can't be shipped as it is")
        if not any(text.strip() for text in component.texts):
            raise ValueError(f"{component.name}: the text of its licence is not there; put one into packaging/licences")
    return sorted(found, key=lambda component: component.name.lower())


def modules(bundle: Path) -> set[str]:
    """Names of the top-level modules in the programs and beside them."""
    from PyInstaller.archive.readers import CArchiveReader

    found = {path.name.split(".")[0] for path in (bundle / "_internal").iterdir()}
    for program in sorted(bundle.glob("carrel*")):
        if program.is_file() and program.suffix in ("", ".exe"):
            reader = CArchiveReader(str(program))
            archives = [name for name in reader.toc if name.startswith("PYZ")]
            found |= {name.split(".")[0] for name in reader.open_embedded_archive(archives[0]).toc}
    return found


def python_package(name: str, root: Path) -> Component:
    """A package of Python's by its metadata; where that has no text of a licence, by what packaging/licences has."""
    found = metadata.distribution(name)
    texts = _texts(found) or tuple(_read(root, file) for file in _GIVEN.get(name.lower().replace("_", "-"), ()))
    return Component(
        found.metadata["Name"], found.version, _licence(found), texts, package_url=_url(name, found.version)
    )


def _python_packages(bundle: Path, root: Path) -> Iterator[Component]:
    present = modules(bundle)
    owners = metadata.packages_distributions()
    names = {name for module, those in owners.items() if module in present for name in those}
    for name in sorted(names - {"pyinstaller", "pip", "setuptools"}):
        yield python_package(name, root)


def _licence(found: metadata.Distribution) -> str:
    name = found.metadata["Name"].lower().replace("_", "-")
    fields = found.metadata.json
    stated = str(fields.get("license_expression") or fields.get("license") or "")
    return _KNOWN.get(name, stated.splitlines()[0].strip() if stated else "")


def _texts(found: metadata.Distribution) -> tuple[str, ...]:
    words = ("licen", "copying", "notice")
    files = [file for file in found.files or () if ".dist-info/" in str(file)]
    chosen = [file for file in files if any(word in file.name.lower() for word in words)]
    return tuple(Path(str(found.locate_file(file))).read_text("utf-8", "replace") for file in chosen)


def _url(name: str, version: str) -> str:
    return f"pkg:pypi/{name.lower().replace('_', '-')}@{version}"


def _compiled_in(root: Path) -> Iterator[Component]:
    """What no package of Python's describes."""
    python = Path(sys.base_prefix) / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "LICENSE.txt"
    if not python.is_file():
        python = Path(sys.base_prefix) / "LICENSE.txt"  # Windows
    yield Component("Python", platform.python_version(), "PSF-2.0", (python.read_text("utf-8"),))
    yield Component("llama.cpp and ggml", metadata.version("llama-cpp-python"), "MIT", (_read(root, "llama.cpp"),))
    lgpl, gpl = _read(root, "LGPL-3.0"), _read(root, "GPL-3.0")
    yield Component("Qt", metadata.version("PySide6-Essentials"), "LGPL-3.0-only", (lgpl, gpl))
    yield Component("ICU", "73", "Unicode-3.0", (_read(root, "ICU"),))
    yield Component("SQLCipher", "", "BSD-3-Clause", (_read(root, "SQLCipher"),))
    # The packages of cryptography and sqlcipher3 each hold a copy; the Apache licence's words are among the former's.
    yield Component("OpenSSL", "", "Apache-2.0", _texts(metadata.distribution("cryptography")))
    yield Component("STIX Two Math", "2.11", "OFL-1.1", (_read(root, "STIX"),), "data")
    yield Component("DejaVu Sans", "2.37", "Bitstream-Vera", (_read(root, "DejaVu"),), "data")
    loader = metadata.distribution("pyinstaller")
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    yield Component("PyInstaller's loader", loader.version, licence, _texts(loader))


def _read(root: Path, name: str) -> str:
    return (root / "packaging" / "licences" / f"{name}.txt").read_text("utf-8")


def _system_libraries(bundle: Path) -> Iterator[Component]:
    """Libraries that were taken from the building system, by its package manager's word (Debian)."""
    names = {path.name for path in (bundle / "_internal").glob("lib*.so*") if not path.is_symlink()}
    names = {name for name in names if not name.startswith("libpython")}
    packages = {package for name in sorted(names) if (package := _owner(name))}
    for package in sorted(packages):
        show = ["dpkg-query", "--show", "--showformat=${Version}", package]
        version = subprocess.run(show, capture_output=True, text=True, check=True).stdout
        file = Path("/usr/share/doc") / package.split(":")[0] / "copyright"
        text = file.read_text("utf-8", "replace") if file.is_file() else ""
        yield Component(
            package.split(":")[0], version, "see its text", (text,), package_url=f"pkg:deb/debian/{package}"
        )


def _owner(library: str) -> str:
    search = ["dpkg-query", "--search", f"*/{library}"]
    done = subprocess.run(search, capture_output=True, text=True, check=False)
    return done.stdout.split(": ", 1)[0].split(",")[0] if done.returncode == 0 else ""


def _models(bundle: Path, root: Path) -> Iterator[Component]:
    resources = bundle / "_internal" / "app" / "resources"
    guide = json.loads((resources / "models" / "guide" / "guide.json").read_text("utf-8"))
    own = (root / "LICENSE").read_text("utf-8")
    yield Component("Carrel Guide", "1", guide["licence"], (own,), "machine-learning-model", digest=guide["sha256"])
    encoder = resources / "guard" / "classifier" / "encoder.gguf"
    text = (resources / "licences" / "all-minilm-l6-v2.txt").read_text("utf-8")
    with encoder.open("rb") as opened:
        digest = hashlib.file_digest(opened, "sha256").hexdigest()
    yield Component("all-MiniLM-L6-v2, tuned", "1", "Apache-2.0", (text,), "machine-learning-model", digest=digest)
    icons = (resources / "licences" / "lucide.txt").read_text("utf-8")
    yield Component("Lucide icons", "", "ISC", (icons,), "data")
