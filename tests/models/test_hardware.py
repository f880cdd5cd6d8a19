"""The computer as the estimate sees it."""

from __future__ import annotations

from app.domain.models import Device
from app.models.hardware import Machine, this_machine

CPU = Device("CPU", "a processor", "cpu", 16, 8)
SHARED = Device("Vulkan0", "built in", "integrated", 16, 12)
SMALL = Device("Vulkan1", "small card", "gpu", 4, 3)
LARGE = Device("Vulkan2", "large card", "gpu", 8, 7)


def test_what_is_here() -> None:
    machine = this_machine((CPU,))
    assert 0 < machine.free < machine.memory
    assert machine.cores >= 1
    assert machine.devices == (CPU,)


def test_a_card_with_most_free_memory_of_its_own_is_taken() -> None:
    assert Machine(16, 8, 4, devices=(CPU, SHARED, SMALL, LARGE)).gpu == LARGE
    assert Machine(16, 8, 4, devices=(CPU, SHARED)).gpu == SHARED
    assert Machine(16, 8, 4, devices=(CPU,)).gpu is None
