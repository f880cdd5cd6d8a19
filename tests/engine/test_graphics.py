"""llama.cpp is asked for graphics processors only where it was built for some."""

from __future__ import annotations

from pathlib import Path

import llama_cpp
import pytest

from app.engine.graphics import graphics_devices, has_back_end


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("libggml-base.so", "libggml-cpu.so", "libllama.so"), False),
        (("libggml-base.so", "libggml-vulkan.so"), True),
        (("ggml-base.dll", "ggml-cuda.dll"), True),
        (("libggml-metal.dylib",), True),
        ((), False),
    ],
)
def test_back_ends_are_known_by_their_files(tmp_path: Path, names: tuple[str, ...], expected: bool) -> None:
    for name in names:
        (tmp_path / name).touch()
    assert has_back_end(tmp_path) is expected


@pytest.mark.skipif(llama_cpp.llama_supports_gpu_offload(), reason="this build can use a graphics processor")
def test_this_build_has_none() -> None:
    assert not has_back_end()
    assert graphics_devices() == ()
