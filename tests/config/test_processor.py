"""What the processor can do, as /proc/cpuinfo words it on both architectures."""

from __future__ import annotations

import sys

import pytest

from app.config.processor import cpu_features, parse_cpuinfo


def test_only_what_all_processors_have_counts() -> None:
    text = "processor : 0\nflags\t\t: fpu avx2 fma avx512f\n\nprocessor : 1\nflags\t\t: fpu avx2 fma\n"
    assert parse_cpuinfo(text) == {"fpu", "avx2", "fma"}


def test_arm_calls_them_features() -> None:
    assert parse_cpuinfo("Features\t: fp asimd asimddp\n") == {"fp", "asimd", "asimddp"}


def test_a_file_without_any_is_not_a_processor_without_any() -> None:
    assert parse_cpuinfo("model name: something\n") == frozenset()


@pytest.mark.skipif(sys.platform == "darwin", reason="Apple's own processors tell none")
def test_this_processor_tells_some() -> None:
    assert cpu_features()
