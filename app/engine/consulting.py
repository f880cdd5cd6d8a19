"""Loads the guard model that gives second opinions, beside the chat's model and behind the same seal."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.errors import AppError
from app.domain.requests import ModelSpec, SecondModel
from app.engine.scripted_backend import SCRIPTED
from app.engine.scripted_consultant import ScriptedConsultant
from app.engine.threads import automatic_threads
from app.guard.consultation import Consultant
from app.i18n import tr

ConsultantLoader = Callable[[], tuple[Consultant | None, str]]
"""Loads the model; without one it says why, and the chat goes on: its own guard decides alone."""


def consultant_loader(spec: ModelSpec, *, allow_scripted: bool) -> ConsultantLoader:
    """What loads the second model of `spec`, with everything imported: to be called behind the seal."""
    second = spec.second
    if second is None:
        return lambda: (None, "")
    if allow_scripted and second.path.startswith(SCRIPTED):
        return lambda: (ScriptedConsultant(second), "")
    return _llama_loader(second, spec.threads)


def _llama_loader(second: SecondModel, threads: int | None) -> ConsultantLoader:
    from app.engine.llama.processor import check_processor

    check_processor()
    from app.engine.llama import library  # heavy, and of no use to scripted tests
    from app.engine.llama_consultant import LlamaConsultant

    library.start()

    def load() -> tuple[Consultant | None, str]:
        try:
            return LlamaConsultant(second, threads or automatic_threads()), ""
        except AppError as error:
            return None, tr("{title}. {message}").format(title=error.title, message=error.message)

    return load
