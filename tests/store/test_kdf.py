"""Passphrase to key: spelling, bounds, calibration."""

from __future__ import annotations

import pytest

from app.store.kdf import CEILING_WORK, FLOOR_KIB, FLOOR_PASSES, SALT_BYTES, KdfParameters, calibrate, derive

SALT = bytes(range(SALT_BYTES))
KNOWN = "0d1a3c6523c8f06e4e0af9c515aa5b5448cfebd6838f2d52c3d8b6ef8ddc3c2e"


def test_known_answer() -> None:
    # Argon2id 1.3, 64 MiB, 3 passes, 1 lane: must never change, or no vault opens any more.
    assert derive("correct horse battery staple", SALT, KdfParameters()).hex() == KNOWN


def test_spellings_that_look_the_same_are_the_same() -> None:
    composed, decomposed, wide = "Caf\u00e9 1", "Cafe\u0301 1", "\uff23af\u00e9 1"
    keys = {derive(spelling, SALT, KdfParameters()) for spelling in (composed, decomposed, wide)}
    assert len(keys) == 1
    assert derive("cafe 1", SALT, KdfParameters()) not in keys


@pytest.mark.parametrize("passphrase", ["", "\0", "x" * 1_000_000, "\ud800"])
def test_odd_passphrases_give_a_key(passphrase: str) -> None:
    assert len(derive(passphrase, SALT, KdfParameters())) == 32


@pytest.mark.parametrize(
    ("memory_kib", "passes"),
    [
        (FLOOR_KIB - 1, 3),
        (FLOOR_KIB, 2),
        (0, 0),
        (-1, 3),
        (1 << 30, 3),
        (1 << 20, 64),
        (FLOOR_KIB, 10_000),
    ],
)
def test_parameters_out_of_bounds_are_refused_before_any_work(memory_kib: int, passes: int) -> None:
    with pytest.raises(ValueError, match="out of bounds"):
        derive("x", SALT, KdfParameters(memory_kib, passes))


@pytest.mark.parametrize("seconds", [0.0001, 0.05, 0.4, 5.0])
def test_calibration_stays_within_the_bounds(seconds: float) -> None:
    times = iter((0.0, seconds))
    parameters = calibrate(lambda: next(times))
    parameters.check()
    assert parameters.memory_kib >= FLOOR_KIB
    assert parameters.passes >= FLOOR_PASSES
    assert parameters.memory_kib * parameters.passes <= CEILING_WORK


def test_a_fast_machine_works_more_than_a_slow_one() -> None:
    fast = calibrate(iter((0.0, 0.1)).__next__)
    assert fast.passes > FLOOR_PASSES
    assert calibrate(iter((0.0, 2.0)).__next__) == KdfParameters()
