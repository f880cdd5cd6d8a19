"""How a child process is started: with pipes to talk over, a given environment, and away from the terminal's Ctrl+C."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence

# Ctrl+C in the terminal is for the client alone.
if sys.platform == "win32":
    _CREATION_FLAGS = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
    _OWN_GROUP = None
else:
    _CREATION_FLAGS = 0
    _OWN_GROUP = 0


def start_child(command: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start `command` with unbuffered pipes for stdin and stdout; what it says on stderr is dropped.

    Raises:
        OSError: the program could not be started.
    """
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=0,
        env=environment,
        creationflags=_CREATION_FLAGS,
        process_group=_OWN_GROUP,
    )
