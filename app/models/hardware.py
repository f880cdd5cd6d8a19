"""The computer as the memory estimate sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.config.memory import memory
from app.config.processor import cpu_features, physical_cores
from app.domain.models import Device


@dataclass(frozen=True, slots=True)
class Machine:
    """Memory in bytes (all, and free now; 0 where the system does not say), physical cores, what they can, devices.

    `devices` are those that this build of llama.cpp can compute on, the processor itself among them.
    """

    memory: int
    free: int
    cores: int
    features: frozenset[str] = frozenset()
    devices: tuple[Device, ...] = ()

    @property
    def installed(self) -> int:
        """Whole gigabytes of memory as computers are sold: the system keeps a part of the last one for itself."""
        return -(-self.memory // 2**30)

    @property
    def gpu(self) -> Device | None:
        """The graphics processor with the most free memory; one with its own before one that shares ours."""
        graphics = [device for device in self.devices if device.kind in ("gpu", "integrated")]
        return max(graphics, key=lambda device: (device.kind == "gpu", device.free), default=None)


def this_machine(devices: Sequence[Device] = ()) -> Machine:
    """What is here now; `devices` come from a child process, as only llama.cpp knows them."""
    found = memory()
    return Machine(found.total, found.free, physical_cores(), cpu_features(), tuple(devices))
