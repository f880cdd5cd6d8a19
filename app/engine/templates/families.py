"""The table of families, and how a file's family is recognised."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.errors import KnownError
from app.engine.templates.chatml import CHATML
from app.engine.templates.deepseek_r1 import DEEPSEEK_R1
from app.engine.templates.deepseek_v2 import DEEPSEEK_CODER, DEEPSEEK_V2
from app.engine.templates.deepseek_v3 import DEEPSEEK_V3, DEEPSEEK_V3_1, DEEPSEEK_V3_2, DEEPSEEK_V4
from app.engine.templates.gemma import GEMMA
from app.engine.templates.llama3 import LLAMA_3, LLAMA_3_1
from app.engine.templates.mistral import MISTRAL, MISTRAL_V1, MISTRAL_V7
from app.engine.templates.template import Template
from app.i18n import tr

AUTO = "auto"
MARKS = frozenset(
    {
        "<｜end▁of▁sentence｜>",
        "<｜User｜>",
        "<think>",
        "<|EOT|>",
        "<|im_start|>",
        "<|start_header_id|>",
        "<|eom_id|>",
        "<start_of_turn>",
        "[INST]",
        "[SYSTEM_PROMPT]",
    }
)
"""The control tokens by which families are recognised: all that `FileFacts.has_token` is ever asked for."""

FAMILIES = {
    template.name: template
    for template in (
        DEEPSEEK_R1,
        DEEPSEEK_V2,
        DEEPSEEK_CODER,
        DEEPSEEK_V3,
        DEEPSEEK_V3_1,
        DEEPSEEK_V3_2,
        DEEPSEEK_V4,
        CHATML,
        LLAMA_3,
        LLAMA_3_1,
        MISTRAL_V1,
        MISTRAL,
        MISTRAL_V7,
        GEMMA,
    )
}


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a model file says of itself.

    `has_token` tells whether a text is one control token of the vocabulary. `untrusted_template` is the file's own
    template, searched for a few words and never rendered; "" where there is none.
    """

    architecture: str
    has_token: Callable[[str], bool]
    untrusted_template: str = ""


def family(name: str, facts: FileFacts) -> Template:
    """The pinned template called `name`, or the one recognised by `facts` where it is "auto".

    Raises:
        KnownError: no such family, or a file that none can be recognised for.
    """
    template = _recognised(facts) if name == AUTO else FAMILIES.get(name)
    if template is not None:
        return template
    names = ", ".join(FAMILIES)
    if name == AUTO:
        message = tr(
            "Its vocabulary belongs to no family of models that Carrel knows, so the chat cannot be written for it."
        )
        raise KnownError(
            tr("Which template?"), message, tr("Pick the model's template: one of {names}.").format(names=names)
        )
    raise KnownError(
        tr("Unknown template"),
        tr("There is no template called {name}.").format(name=name),
        tr("Pick one of {names}.").format(names=names),
    )


def _recognised(facts: FileFacts) -> Template | None:
    if facts.has_token("<｜end▁of▁sentence｜>"):
        return _deepseek(facts)
    if facts.has_token("<|im_start|>"):
        return CHATML
    if facts.has_token("<|start_header_id|>"):
        return LLAMA_3_1 if facts.has_token("<|eom_id|>") else LLAMA_3
    if facts.has_token("<start_of_turn>"):
        return GEMMA
    if facts.has_token("[INST]"):
        return MISTRAL_V7 if facts.has_token("[SYSTEM_PROMPT]") else MISTRAL
    return MISTRAL_V1 if "[INST]" in facts.untrusted_template and "<<SYS>>" not in facts.untrusted_template else None


_BY_ARCHITECTURE = {"deepseek4": DEEPSEEK_V4, "deepseek32": DEEPSEEK_V3_2}


def _deepseek(facts: FileFacts) -> Template:
    """The families that share an end token: distills are R1, the big ones are told apart by their template."""
    if facts.architecture in _BY_ARCHITECTURE:
        return _BY_ARCHITECTURE[facts.architecture]
    if facts.architecture == "deepseek2":
        return _deepseek2(facts)
    if facts.has_token("<｜User｜>"):
        return DEEPSEEK_R1
    return DEEPSEEK_CODER if facts.has_token("<|EOT|>") else DEEPSEEK_V2


def _deepseek2(facts: FileFacts) -> Template:
    template = facts.untrusted_template
    if "User: " in template or not facts.has_token("<｜User｜>"):
        return DEEPSEEK_V2
    if "thinking" in template:
        return DEEPSEEK_V3_1
    return DEEPSEEK_R1 if "<think>" in template or facts.has_token("<think>") else DEEPSEEK_V3
