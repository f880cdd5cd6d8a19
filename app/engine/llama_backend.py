"""llama.cpp as a backend: loads a GGUF file, reads prompts, writes answers."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from app.domain.errors import KnownError
from app.domain.requests import ChatRequest, ModelSpec
from app.engine.backend import Chunk, Control, LoadingProgress, ModelInfo, Prompt, PromptRead, Stop, Usage
from app.engine.budget import Budget
from app.engine.llama import adapters, library
from app.engine.llama.context import Context
from app.engine.llama.devices import device_names
from app.engine.llama.encoder import PromptEncoder
from app.engine.llama.model import Model
from app.engine.llama.sampler import resolved, sampler
from app.engine.llama.vocabulary import Vocabulary
from app.engine.llama.writer import Writer
from app.engine.prompt import build_prompt, prompt_size
from app.engine.templates.families import FileFacts, family
from app.engine.threads import automatic_threads
from app.i18n import tr


class LlamaBackend:
    """A loaded model with the memory of one chat; used by one thread.

    The memory is kept between requests: of the next prompt, only what follows the longest common beginning is read.
    """

    def __init__(self, spec: ModelSpec, progress: LoadingProgress) -> None:
        """Load the model that `spec` names, telling `progress` about it.

        Raises:
            KnownError: the file or its template can't be used, or the memory does not suffice.
        """
        library.start()
        self._spec = spec
        self._threads = spec.threads or automatic_threads()
        gpu_layers, gpu_note = library.gpu_layers(spec.gpu_layers), library.why_no_gpu(spec.gpu_layers)
        try:
            self._load(gpu_layers, progress)
        except KnownError as error:
            if gpu_layers == 0:
                raise
            gpu_layers, gpu_note = (
                0,
                tr("The graphics processor could not be used ({title}).").format(title=error.title),
            )
            self._load(0, progress)
        self.info = ModelInfo(
            id=spec.id,
            family=self._template.name,
            context=self._context.size,
            description=self._model.description,
            thinks=self._template.thinks,
            parameters=self._model.parameters,
            bytes=self._model.bytes,
            threads=self._threads,
            system=library.system_info(),
            devices=device_names(),
            gpu_layers=gpu_layers,
            gpu_note=gpu_note,
            sampling=resolved(spec.sampling, self._template.sampling),
        )

    def _load(self, gpu_layers: int, progress: LoadingProgress) -> None:
        path = Path(self._spec.path)
        self._model = Model.load(path, gpu_layers, progress)
        try:
            vocabulary = Vocabulary(self._model.vocabulary)
            self._vocabulary_size = vocabulary.size
            self._template = family(self._spec.family, _facts(self._model, vocabulary))
            self._encoder = PromptEncoder(vocabulary, self._template)
            loaded = adapters.load(self._spec.adapters, self._model)
            self._context = Context(self._model, path, self._spec.context, self._threads, on_gpu=gpu_layers != 0)
            self._context.use_adapters(loaded)
        except BaseException:
            self._model.close()
            raise
        self._writer = Writer(self._context, vocabulary, self._template, self._encoder)

    def prepare(self, request: ChatRequest, instructions: str) -> Prompt:
        """Render the chat with the pinned template and fit it to the context.

        Raises:
            KnownError: the last message alone does not fit.
        """
        said = instructions if self._spec.instructed else ""
        return build_prompt(request, self._template, self._encoder.encode, self._context.size, said)

    def count(self, request: ChatRequest, instructions: str) -> int:
        """The tokens of the whole request."""
        said = instructions if self._spec.instructed else ""
        return prompt_size(request, self._template, self._encoder.encode, said)

    def generate(self, prompt: Prompt, request: ChatRequest, control: Control) -> Iterator[Chunk]:
        """Read the prompt, then write the answer.

        The counts of `Usage` are there whatever ended it; a prompt that was not read to its end has no speed.
        """
        begin = time.perf_counter()
        total = len(prompt.tokens)
        reused = self._context.keep(prompt.tokens)
        yield PromptRead(reused, total)
        for done in self._context.read(prompt.tokens[reused:], control.cancelled):
            yield PromptRead(done, total)
        read = time.perf_counter()
        budget = Budget(request, prompt.starts_thinking, self._context.size - total, prompt.resumes)
        reason = "stopped"
        whole = len(self._context.tokens) == total
        if whole:
            settings = resolved(request.sampling, self._spec.sampling, self._template.sampling)
            with sampler(settings, self._vocabulary_size) as chain:
                reason = yield from self._writer.write(chain, budget, control)
        yield Stop(
            reason,
            Usage(
                prompt_tokens=total,
                reused_tokens=reused,
                generated_tokens=budget.reasoning + budget.answer,
                prompt_ms=(read - begin) * 1000 if whole else 0.0,
                generation_ms=(time.perf_counter() - read) * 1000,
            ),
        )

    def close(self) -> None:
        """Free the memory and the model."""
        self._context.close()
        self._model.close()


def _facts(model: Model, vocabulary: Vocabulary) -> FileFacts:
    architecture = model.untrusted_text("general.architecture")
    return FileFacts(architecture, lambda text: vocabulary.control(text) is not None, model.untrusted_template)
