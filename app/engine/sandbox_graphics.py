"""What a worker keeps beyond the usual seal where it computes on a graphics processor: its devices, no more.

A driver runs inside the process and talks to the kernel through device files. So these may be opened, and their kinds
of ioctl made; a few files that drivers read stay readable. Sockets, programs and the person's files stay closed, which
the probes try as ever. A seal with this is never called "full".
"""

from __future__ import annotations

from pathlib import Path

DEVICES = ("dri", "kfd", "nvidiactl", "nvidia-uvm", "nvidia-uvm-tools", "nvidia-modeset", "nvidia[0-9]*")
"""Below /dev: Mesa's drivers, AMD's compute driver, NVIDIA's own."""

READABLE = (
    "/usr/lib",
    "/lib",
    "/usr/share/vulkan",
    "/usr/share/drirc.d",
    "/usr/share/nvidia",
    "/etc/vulkan",
    "/etc/drirc",
    "/sys/class/drm",
    "/sys/bus/pci/devices",
    "/sys/dev/char",
    "/sys/devices",
    "/proc/driver/nvidia",
)
"""What drivers load late, and read of the hardware."""

IOCTL_KINDS = (ord("d"), ord("F"), ord("K"))
"""The second byte of an ioctl's number: DRM, NVIDIA, AMD's compute driver."""

CALLS: dict[str, tuple[int, int]] = {
    # name: (x86_64, aarch64); memory shared with the device, and its driver's threads
    "memfd_create": (319, 279),
    "ftruncate": (77, 46),
    "eventfd2": (290, 19),
    "epoll_create1": (291, 20),
    "epoll_ctl": (233, 21),
    "epoll_pwait": (281, 22),
    "pipe2": (293, 59),
    "dup3": (292, 24),
    "sched_setaffinity": (203, 122),
    "setpriority": (141, 140),
    "getpriority": (140, 141),
}


def device_files(folder: Path = Path("/dev")) -> tuple[Path, ...]:
    """The graphics processors' device files that are there."""
    return tuple(sorted(path for name in DEVICES for path in folder.glob(name)))
