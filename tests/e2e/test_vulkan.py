"""The way to a graphics processor, with a real Vulkan device: Mesa's lavapipe, which computes on the CPU.

Optional, as the build that `make test` makes has no Vulkan. docs/architecture.md, "Graphics processors", says how to
make one; then `pytest -m slow tests/e2e/test_vulkan.py`. ggml leaves software devices out unless one is named in the
environment, which a worker never hears: so the tests start theirs through env(1).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.events import Finished
from app.domain.messages import Role
from app.domain.requests import ChatRequest, ModelSpec, PromptMessage, Sampling
from app.engine.client import EngineClient
from app.engine.command import inspect_command, worker_command
from app.engine.graphics import has_back_end
from app.engine.inspector import ask
from app.engine.protocol import WorkerInfo
from tests.engine.tiny_gguf import write_tiny_gguf

LAVAPIPE = ("/usr/bin/env", "GGML_VK_VISIBLE_DEVICES=0")
LAYERS = 3

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not has_back_end(), reason="this llama.cpp was built without Vulkan"),
    pytest.mark.skipif(not list(Path("/usr/share/vulkan/icd.d").glob("lvp_icd*")), reason="lavapipe is not installed"),
]


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return write_tiny_gguf(tmp_path / "tiny.gguf", layers=LAYERS)


def answer(model: Path, gpu_layers: int | None) -> tuple[WorkerInfo, str, Finished]:
    """What a worker says of itself, and its answer."""
    spec = ModelSpec("tiny", str(model), context=512, threads=1, gpu_layers=gpu_layers, instructed=False)
    message = PromptMessage(Role.USER, "the quick brown fox " * 10)
    request = ChatRequest((message,), thinking=False, max_tokens=8, sampling=Sampling(temperature=0.0))
    with EngineClient([*LAVAPIPE, *worker_command()], spec) as client:
        info = client.start()
        events = list(client.respond(request))
    last = events[-1]
    assert isinstance(last, Finished), last
    return info, "".join(getattr(event, "text", "") for event in events), last


def test_the_device_is_listed_as_one_for_graphics() -> None:
    devices = ask([*LAVAPIPE, *inspect_command()], None, 60).devices
    found = [device for device in devices if device.kind in ("gpu", "integrated")]
    assert [device.name for device in found] == ["Vulkan0"]
    assert "llvmpipe" in found[0].description
    assert found[0].memory > 0


@pytest.mark.parametrize("layers", [1, LAYERS + 1, None])
def test_layers_are_computed_there_behind_the_seal(model: Path, layers: int | None) -> None:
    info, _, finished = answer(model, layers)
    assert info.model.gpu_note == ""
    assert info.model.gpu_layers == (-1 if layers is None else layers)
    assert finished.generated_tokens > 0
    assert info.seal == "partial"
    assert list(info.probes.values()) == [True] * 19


def test_no_layers_leave_the_device_and_its_files_alone(model: Path) -> None:
    info, _, finished = answer(model, 0)
    assert (info.model.gpu_layers, info.model.gpu_note, info.seal) == (0, "", "full")
    assert finished.generated_tokens > 0
