"""The bundle's worker on processors that this machine does not have: qemu-user dies of the same illegal instructions.

Usage: python -m trial.processors BUNDLE [NAME OF QEMU ...]; needs qemu-user; ends with 1 where one does not answer.
The worker's seal is missing there, as qemu-user knows neither seccomp nor Landlock.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from app.domain.events import Finished, TextDelta
from app.domain.messages import Role
from app.domain.requests import ChatRequest, PromptMessage, Sampling
from app.engine.client import EngineClient
from app.models import library

PROCESSORS = ("Nehalem", "SandyBridge", "Haswell", "Opteron_G4")
"""Without AVX; with AVX; with AVX2; AMD's first with AVX and FMA4. Older ones lack what NumPy and Qt are built for."""
_QUESTION = "How do I lock Carrel?"


def _emulated(processor: str, program: Path) -> list[str]:
    """The worker, with what the bundle's loader sets before it starts itself anew: that would not be emulated."""
    emulator = shutil.which("qemu-x86_64")
    if emulator is None:
        raise SystemExit("qemu-user is not installed.")
    inside = str(program.parent / "_internal")
    loader = {"ARCHIVE_FILE": str(program), "PARENT_PROCESS_LEVEL": "-1", "APPLICATION_HOME_DIR": inside}
    values = [f"LD_LIBRARY_PATH={inside}", *(f"_PYI_{name}={value}" for name, value in loader.items())]
    options = [option for value in values for option in ("-E", value)]
    return [emulator, "-cpu", processor, *options, str(program), "--worker"]


def answer_on(processor: str, program: Path) -> str:
    """What the model says there.

    Raises:
        AppError: the worker does not start.
    """
    spec = library.spec_for(library.guide(), context=512, threads=1, gpu_layers=0)
    with EngineClient(_emulated(processor, program), spec) as client:
        info = client.start()
        print(f"    {processor}, seal {info.seal}: {info.model.system}", flush=True)
        request = ChatRequest(
            (PromptMessage(Role.USER, _QUESTION),), thinking=False, max_tokens=60, sampling=Sampling(temperature=0)
        )
        events = list(client.respond(request))
    if not isinstance(events[-1], Finished):
        raise SystemExit(f"LOOK  {processor}: {events[-1]}")
    return "".join(event.text for event in events if isinstance(event, TextDelta))


def main(arguments: list[str]) -> int:
    """Ask the model on each processor; 1 where the answers are not those of a whole model."""
    program = Path(arguments[0]).resolve() / "carrel-cli"
    wrong = 0
    for processor in arguments[1:] or PROCESSORS:
        answer = answer_on(processor, program)
        good = "Ctrl+L" in answer
        wrong += not good
        print(f"{'ok' if good else 'LOOK'}  {processor}: {answer!r}", flush=True)
    return min(wrong, 1)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
