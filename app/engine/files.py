"""Attached files in a prompt: DeepSeek's own template (README of DeepSeek-R1), for every family."""

from __future__ import annotations

from dataclasses import replace

from app.domain.messages import AttachmentPart
from app.domain.requests import ChatRequest, PromptMessage

_MARKS = ("[file name]:", "[file content begin]", "[file content end]")


def with_files(request: ChatRequest) -> ChatRequest:
    """The request with each file inside its message. All of it stays plain text, which holds no control tokens."""
    if not any(message.files for message in request.messages):
        return request
    return replace(request, messages=tuple(map(_flat, request.messages)))


def _flat(message: PromptMessage) -> PromptMessage:
    return PromptMessage(message.role, "".join(map(_file, message.files)) + message.text)


def _file(file: AttachmentPart) -> str:
    name = " ".join(_unmarked(file.name).split())
    return f"[file name]: {name}\n[file content begin]\n{_unmarked(file.text)}\n[file content end]\n"


def _unmarked(text: str) -> str:
    """A file must not end itself, and go on as if the person spoke."""
    for mark in _MARKS:
        text = text.replace(mark, mark.replace("[", "(").replace("]", ")"))
    return text
