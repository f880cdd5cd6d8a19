"""The flags that say how the next token is chosen."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import fields

from app.domain.requests import Sampling
from app.domain.sampling import RANGES, WHOLE


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """One flag for each setting, within its range."""
    for field in fields(Sampling):
        least, most = RANGES[field.name]
        parser.add_argument(
            f"--{field.name.replace('_', '-')}",
            metavar="N",
            type=_number(field.name),
            help=f"{least} to {most}",
        )


def given(args: argparse.Namespace) -> Sampling:
    """What the flags say; None where there is none."""
    return Sampling(**{field.name: getattr(args, field.name) for field in fields(Sampling)})


def _number(name: str) -> Callable[[str], float]:
    least, most = RANGES[name]

    def read(text: str) -> float:
        number = int(text) if name in WHOLE else float(text)
        if not least <= number <= most:  # not so for what is no number either
            raise argparse.ArgumentTypeError(f"must be {least} to {most}")
        return number

    read.__name__ = "number"
    return read
