"""Vulkan is compiled in only where what it takes is there, and new enough."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import vulkan


@pytest.fixture
def include(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Headers as Debian 13 has them, and the compiler of shaders."""
    for name, text in (
        ("vulkan/vulkan_core.h", "#define VK_HEADER_VERSION 309\n#define VK_HEADER_VERSION_COMPLETE x\n"),
        ("spirv/unified1/spirv.hpp", ""),
    ):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(text)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    return tmp_path


def test_all_is_there(include: Path) -> None:
    assert vulkan.missing(include) == ""


def test_what_is_missing_is_named(include: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Vulkan's headers are missing" in vulkan.missing(include / "elsewhere")
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert "glslc" in vulkan.missing(include)
    (include / "spirv" / "unified1" / "spirv.hpp").unlink()
    assert "SPIR-V" in vulkan.missing(include)


@pytest.mark.parametrize("text", ["#define VK_HEADER_VERSION 239\n", "nothing\n"])
def test_old_headers_are_told(include: Path, text: str) -> None:
    (include / "vulkan" / "vulkan_core.h").write_text(text)
    assert "too old" in vulkan.missing(include)
