"""The table of guard models that can be asked, and how a file of one is recognised."""

from __future__ import annotations

from app.engine.templates.chatml import START
from app.engine.templates.families import FileFacts
from app.engine.templates.llama3 import HEADER
from app.engine.templates.llama_guard import LAST_CATEGORY, LLAMA_GUARD_3, LLAMA_GUARD_3_1B
from app.engine.templates.qwen3guard import QWEN3GUARD_FORM

GUARD_FORMS = {form.template.name: form for form in (QWEN3GUARD_FORM, LLAMA_GUARD_3, LLAMA_GUARD_3_1B)}

_QWEN3GUARD_MARK = "**Safety: Controversial**"
_LLAMA_GUARD_MARK = "S13: Elections"


def guard_family(facts: FileFacts) -> str:
    """The family of guard models that a file's own template belongs to, "" where it is none of them.

    The template is searched for a few words that only these have, and never rendered.
    """
    template = facts.untrusted_template
    if _QWEN3GUARD_MARK in template and facts.has_token(START):
        return QWEN3GUARD_FORM.template.name
    if _LLAMA_GUARD_MARK in template and facts.has_token(HEADER):
        form = LLAMA_GUARD_3 if LAST_CATEGORY in template else LLAMA_GUARD_3_1B
        return form.template.name
    return ""
