"""A passphrase to a key: Argon2id (RFC 9106), its parameters stored beside what it wraps."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from time import perf_counter

from app.domain.errors import KnownError
from app.i18n import tr

KEY_BYTES = 32
SALT_BYTES = 16
FLOOR_KIB, CEILING_KIB = 64 * 1024, 1024 * 1024
FLOOR_PASSES, CEILING_PASSES = 3, 64
CEILING_WORK = (
    32 * FLOOR_KIB * FLOOR_PASSES
)  # some seconds: a key file must not be able to keep a machine busy for long
TARGET_SECONDS = 0.5
MAX_PASSPHRASE = 4096


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """Cost of one guess: memory in KiB and passes over it. One lane: more brought nothing when measured."""

    memory_kib: int = FLOOR_KIB
    passes: int = FLOOR_PASSES

    def check(self) -> None:
        """Refuse what is cheaper than the floor (tampered with) or would exhaust the machine, before any work.

        Raises:
            ValueError: out of bounds.
        """
        within = FLOOR_KIB <= self.memory_kib <= CEILING_KIB and FLOOR_PASSES <= self.passes <= CEILING_PASSES
        if not within or self.memory_kib * self.passes > CEILING_WORK:
            raise ValueError("key derivation parameters out of bounds")


def derive(passphrase: str, salt: bytes, parameters: KdfParameters) -> bytes:
    """The 32-byte key of `passphrase`; spellings that look the same give the same key (NFKC).

    Raises:
        ValueError: the parameters are out of bounds.
        KnownError: not enough free memory.
    """
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    parameters.check()
    # A lone surrogate can come from a terminal; it must be a wrong passphrase, not an error.
    secret = unicodedata.normalize("NFKC", passphrase[:MAX_PASSPHRASE]).encode("utf-8", "surrogatepass")
    try:
        return hash_secret_raw(
            secret,
            salt,
            time_cost=parameters.passes,
            memory_cost=parameters.memory_kib,
            parallelism=1,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except HashingError as error:
        needed = parameters.memory_kib // 1024
        raise KnownError(
            tr("Not enough memory"),
            tr("Unlocking needs {needed} MB.").format(needed=needed),
            tr("Close other programs."),
        ) from error


def calibrate(clock: Callable[[], float] = perf_counter) -> KdfParameters:
    """Parameters that take about half a second here, never below the floor."""
    started = clock()
    parameters = KdfParameters(memory_kib=2 * FLOOR_KIB)
    derive("calibration", bytes(SALT_BYTES), parameters)
    per_pass = max((clock() - started) / parameters.passes, 1e-3)
    if per_pass * FLOOR_PASSES > TARGET_SECONDS * 1.5:
        return KdfParameters()
    most = CEILING_WORK // parameters.memory_kib
    passes = min(max(round(TARGET_SECONDS / per_pass), FLOOR_PASSES), most)
    return replace(parameters, passes=passes)
