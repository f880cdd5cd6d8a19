"""A build of llama.cpp that uses what the processor lacks is refused in words, before it is loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest

from app.config.processor import cpu_features
from app.domain.errors import KnownError
from app.engine.llama import processor
from app.engine.llama.processor import check_processor, missing

USED = frozenset({"avx", "avx2", "fma", "f16c"})
OLD = frozenset({"avx", "sse4_2"})


def test_this_build_suits_this_processor_and_is_not_loaded_to_find_out() -> None:
    code = (
        "import sys; from app.engine.llama.processor import _used_features, check_processor; check_processor(); "
        "assert _used_features(); assert 'llama_cpp' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    ("used", "present", "system", "expected"),
    [
        (USED, USED, "linux", ()),
        (USED, OLD, "linux", ("AVX2", "FMA", "F16C")),
        (USED, OLD, "win32", ("AVX2",)),
        (USED, frozenset(), "linux", ()),
        (frozenset(), OLD, "linux", ()),
        (frozenset({"asimddp", "i8mm"}), frozenset({"asimd", "asimddp"}), "linux", ("I8MM",)),
        (frozenset({"asimddp"}), frozenset({"unknown"}), "darwin", ()),
    ],
)
def test_what_is_missing(used: frozenset[str], present: frozenset[str], system: str, expected: tuple[str, ...]) -> None:
    assert missing(used, present, system) == expected


@pytest.mark.skipif("avx2" not in cpu_features(), reason="asks about a processor with AVX2")
def test_the_error_names_what_the_processor_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processor, "_used_features", lambda: USED)
    monkeypatch.setattr(processor, "cpu_features", lambda: cpu_features() - {"avx2"})
    with pytest.raises(KnownError, match="lacks AVX2"):
        check_processor()
