"""The flags of sampling: each arrives, and none outside its range."""

from __future__ import annotations

import argparse

import pytest

from app.cli import sampling
from app.domain.requests import Sampling


def read(*arguments: str) -> Sampling:
    """What the flags come to."""
    parser = argparse.ArgumentParser()
    sampling.add_arguments(parser)
    return sampling.given(parser.parse_args(list(arguments)))


def test_every_flag_arrives() -> None:
    flags = "--temperature 0 --top-p 0.9 --top-k 5 --min-p 0.1 --seed 7"
    flags += " --repeat-penalty 1.1 --presence-penalty=-0.5 --frequency-penalty 2"
    assert read(*flags.split()) == Sampling(0.0, 0.9, 5, 0.1, 7, 1.1, -0.5, 2.0)
    assert read() == Sampling()


@pytest.mark.parametrize(
    "flag",
    [
        "--temperature=2.1",
        "--temperature=nan",
        "--top-p=-0.1",
        "--top-k=1.5",
        "--min-p=2",
        "--seed=-1",
        "--seed=4294967295",
        "--repeat-penalty=0.9",
        "--presence-penalty=inf",
    ],
)
def test_what_is_out_of_range_is_refused(flag: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        read(flag)
    assert ended.value.code == 2
    assert flag.partition("=")[0] in capsys.readouterr().err
