"""Whether this processor can run the machine code of this build of llama.cpp; asked before that is loaded.

A build for this computer alone uses what its processor has, and dies of an illegal instruction where it was copied to
another. Builds with a library for every kind of processor choose the right one by themselves.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from pathlib import Path

from app.config.llama_folder import llama_folder
from app.config.processor import cpu_features
from app.domain.errors import KnownError
from app.i18n import tr

_QUESTIONS = {
    # Linux's name of a feature: the function of ggml that says whether its code uses it
    "avx": "ggml_cpu_has_avx",
    "avx2": "ggml_cpu_has_avx2",
    "avx512f": "ggml_cpu_has_avx512",
    "fma": "ggml_cpu_has_fma",
    "f16c": "ggml_cpu_has_f16c",
    "bmi2": "ggml_cpu_has_bmi2",
    "asimddp": "ggml_cpu_has_dotprod",
    "i8mm": "ggml_cpu_has_matmul_int8",
    "sve": "ggml_cpu_has_sve",
}
_TOLD = {"win32": ("avx", "avx2", "avx512f"), "darwin": ("avx", "avx2", "avx512f", "fma", "f16c", "bmi2")}
"""What these systems tell of the processor; Linux tells everything."""


def check_processor() -> None:
    """See that the processor has what the code was built for.

    Raises:
        KnownError: it lacks something.
    """
    lacking = missing(_used_features(), cpu_features(), sys.platform)
    if lacking:
        raise KnownError(
            tr("Carrel was built for another processor"),
            tr("This processor lacks {features}, which this build of llama.cpp uses.").format(
                features=" and ".join(lacking)
            ),
            tr("Install Carrel on this computer anew, or take a package made for all processors."),
        )


def missing(used: frozenset[str], present: frozenset[str], system: str) -> tuple[str, ...]:
    """The used features that are surely not there, in the words of processor makers; none where nothing is told."""
    told = _TOLD.get(system, tuple(_QUESTIONS))
    return tuple(name.upper() for name in told if present and name in used and name not in present)


def _used_features() -> frozenset[str]:
    """Asked of functions that only return a constant, in the one library that holds them."""
    file = _library()
    if file is None:
        return frozenset()
    library = ctypes.CDLL(str(file))
    return frozenset(name for name, question in _QUESTIONS.items() if _asked(library, question)())


def _library() -> Path | None:
    """Where the code for this kind of processor is; None in builds with one library for every kind."""
    folder = llama_folder()
    if folder is None:
        return None
    files = (folder / name for name in ("libggml-cpu.so", "libggml-cpu.dylib", "ggml-cpu.dll"))
    return next((file for file in files if file.is_file()), None)


def _asked(library: ctypes.CDLL, question: str) -> Callable[[], int]:
    found: Callable[[], int] = getattr(library, question, lambda: 0)
    return found
