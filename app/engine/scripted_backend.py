"""A backend without a model, for tests and screenshots: canned text at a chosen speed, and every way to go wrong.

Chosen by a path such as `scripted:rate=100,scene=answer`, and only in a worker that was started with
`--allow-scripted`. A prompt that holds `#` and the name of a scene, such as `#crash`, plays that scene instead; `#says`
answers what stands behind it in code (`scripted_texts.to_say`).
"""

from __future__ import annotations

import ctypes
import os
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.errors import KnownError
from app.domain.requests import Begun, ChatRequest, ModelSpec
from app.engine import scripted_texts
from app.engine.backend import Chunk, Control, LoadingProgress, ModelInfo, Piece, Prompt, PromptRead, Stop, Usage
from app.engine.seam import without_end

SCRIPTED = "scripted:"

_LOADING_STEPS = 5
_READING_STEPS = 4
_TOKEN = re.compile(r"\s*\S{1,12}|\s+")


@dataclass(frozen=True, slots=True)
class Script:
    """What a path asks for.

    `rate` in tokens per second, 0 as fast as it goes; `load` is ok, slow, fail, memory or crash.
    """

    scene: str = "answer"
    rate: float = 0.0
    load: str = "ok"
    think: bool = True


def parse_script(path: str) -> Script:
    """Read the options of a `scripted:` path.

    Raises:
        KnownError: an option that does not exist.
    """
    options = dict(part.partition("=")[::2] for part in path.removeprefix(SCRIPTED).split(",") if part)
    unknown = set(options) - {"scene", "rate", "load", "think"}
    if unknown or options.get("scene", "answer") not in _scenes():
        raise KnownError("No such script", "The path of a scripted model names an option that does not exist.")
    return Script(
        scene=options.get("scene", "answer"),
        rate=float(options.get("rate", "0")),
        load=options.get("load", "ok"),
        think=options.get("think", "on") == "on",
    )


class ScriptedBackend:
    """Plays scenes. Deterministic, but for the clock."""

    def __init__(self, spec: ModelSpec, progress: LoadingProgress) -> None:
        self._script = parse_script(spec.path)
        self._spec = spec
        self._load(progress)

    @property
    def info(self) -> ModelInfo:
        """A made-up model."""
        return ModelInfo(
            id=self._spec.id,
            family="scripted",
            context=self._spec.context,
            description="scripted, not a model",
            thinks=self._script.think,
            threads=1,
            system="scripted",
            sampling=self._spec.sampling,
        )

    def prepare(self, request: ChatRequest, instructions: str) -> Prompt:
        """One token a word."""
        words = self.count(request, instructions)
        resumes = request.begun.part if request.begun else ""
        return Prompt(tuple(range(max(1, words))), starts_thinking=self._thinks(request), resumes=resumes)

    def count(self, request: ChatRequest, instructions: str) -> int:
        """One token a word."""
        return sum(len(message.text.split()) for message in request.messages) + len(instructions.split())

    def generate(self, prompt: Prompt, request: ChatRequest, control: Control) -> Iterator[Chunk]:
        """Play the scene that the prompt names, else the path's."""
        total = len(prompt.tokens)
        for step in range(_READING_STEPS + 1):
            yield PromptRead(total * step // _READING_STEPS, total)
        scene = self._scene(request.messages[-1].text)
        before = _BEFORE.get(scene)
        if before is not None:
            before()
        yield from self._write(self._text(scene, request), scene, request, control, total)

    def close(self) -> None:
        """Nothing to free."""

    def _load(self, progress: LoadingProgress) -> None:
        for step in range(_LOADING_STEPS + 1):
            progress(1000 * step // _LOADING_STEPS, 1000)
            if self._script.load == "slow":
                time.sleep(0.2)
        match self._script.load:
            case "fail":
                raise KnownError("The model could not be loaded", "The file is damaged.", "Get it again.")
            case "memory":
                raise MemoryError
            case "crash":
                _crash()

    def _thinks(self, request: ChatRequest) -> bool:
        return self._script.think and request.thinking

    def _scene(self, prompt: str) -> str:
        return next((name for name in re.findall(r"#(\w+)", prompt) if name in _scenes()), self._script.scene)

    def _text(self, scene: str, request: ChatRequest) -> Iterator[str]:
        """The scene's raw text in tokens, with the end tag between reasoning and answer."""
        reasoning, answer = scripted_texts.SCENES.get(scene, scripted_texts.SHORT)
        if scene == "says":
            answer = scripted_texts.said(request.messages[-1].text)
        if request.begun is not None:
            yield from _TOKEN.findall(_rest(reasoning, answer, request.begun))
        elif self._thinks(request):
            yield from _TOKEN.findall(f"{reasoning}\n</think>\n\n")
        if request.begun is None:
            yield from _TOKEN.findall(answer)
        while scene == "loop":
            yield from _TOKEN.findall(answer)

    def _write(
        self, tokens: Iterator[str], scene: str, request: ChatRequest, control: Control, read: int
    ) -> Iterator[Chunk]:
        rate = scripted_texts.SLOW_RATE if scene == "slow" else self._script.rate
        limit = request.max_tokens
        begin = time.perf_counter()
        count, reason = 0, "end"
        for token in tokens:
            if control.cancelled():
                reason = "stopped"
                break
            if limit is not None and count >= limit:
                reason = "max_tokens"
                break
            count += 1
            _wait(begin + count / rate if rate else 0.0)
            yield Piece(token, 1)
            if scene == "midway" and count == scripted_texts.MIDWAY:
                _crash()
        yield Stop(reason, Usage(read, 0, count, 1.0, (time.perf_counter() - begin) * 1000))


def _rest(reasoning: str, answer: str, begun: Begun) -> str:
    """What a scene still has to say."""
    if begun.part == "text":
        return answer.removeprefix(without_end(begun.text))
    return reasoning.removeprefix(without_end(begun.reasoning)) + f"\n</think>\n\n{answer}"


def _wait(until: float) -> None:
    time.sleep(max(0.0, until - time.perf_counter()))


def _crash() -> None:
    ctypes.string_at(1)


def _hang() -> None:
    while True:
        time.sleep(60)


def _exit() -> None:
    os._exit(3)


def _fail() -> None:
    raise RuntimeError("scripted")


def _stray() -> None:
    """What a C library does that prints to stdout."""
    os.write(1, b"stray output\n")


_BEFORE = {"crash": _crash, "hang": _hang, "exit": _exit, "error": _fail, "stray": _stray}


def _scenes() -> frozenset[str]:
    return frozenset({*scripted_texts.SCENES, *_BEFORE})
