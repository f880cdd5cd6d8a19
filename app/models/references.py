"""How a person names a file of the hub: `hf:OWNER/REPO/FILE[@COMMIT]`, or a link out of a browser."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from app.domain.errors import UsageError
from app.i18n import QT_TR_NOOP, tr
from app.models.catalog import REPO

_COMMIT = re.compile(r"[0-9a-f]{40}")
_FILE = re.compile(r"[\w. ()+-]+(?:/[\w. ()+-]+)*\.gguf")
_HOSTS = ("huggingface.co", "www.huggingface.co", "hf.co")
_VERBS = ("blob", "resolve", "tree", "raw")
_HOW = QT_TR_NOOP("Write hf:OWNER/REPO/FILE.gguf, or paste the link of a .gguf file.")


@dataclass(frozen=True, slots=True)
class Reference:
    """A file of a repository; `commit` is 40 hex digits, or empty for what `main` is now."""

    repo: str
    file: str
    commit: str = ""


def is_reference(text: str) -> bool:
    """Whether `text` is meant to name a file of the hub."""
    return text.startswith("hf:") or "://" in text


def parse_reference(text: str) -> Reference:
    """The file that `text` names.

    Raises:
        UsageError: it names no single GGUF file of a repository of the hub.
    """
    reference = _of_link(text) if "://" in text else _of_words(text.removeprefix("hf:"))
    steps = reference.file.split("/")
    if (
        not REPO.fullmatch(reference.repo)
        or not _FILE.fullmatch(reference.file)
        or any(step.strip(". ") == "" for step in steps)
    ):
        raise UsageError(tr("Not a file of the hub"), tr("The link names no .gguf file of a repository."), tr(_HOW))
    return reference


def _of_words(words: str) -> Reference:
    path, _, commit = words.partition("@")
    if commit and not _COMMIT.fullmatch(commit):
        raise UsageError(tr("Not a commit"), tr("After @ come the 40 hexadecimal digits of a commit."), tr(_HOW))
    owner, _, rest = path.partition("/")
    name, _, file = rest.partition("/")
    return Reference(f"{owner}/{name}", file, commit)


def _of_link(link: str) -> Reference:
    try:
        parts = urlsplit(link.strip())
    except ValueError as error:
        raise UsageError(tr("Not a link"), tr("The address makes no sense."), tr(_HOW)) from error
    if parts.scheme != "https" or parts.hostname not in _HOSTS:
        raise UsageError(
            tr("Not a link of the hub"), tr("Only links of https://huggingface.co are understood."), tr(_HOW)
        )
    steps = [unquote(step) for step in parts.path.split("/") if step]
    if len(steps) < 5 or steps[2] not in _VERBS:
        raise UsageError(tr("Not a file of the hub"), tr("The link leads to a page, not to a file."), tr(_HOW))
    revision = steps[3]
    if revision != "main" and not _COMMIT.fullmatch(revision):
        raise UsageError(tr("Not a commit"), tr("The link names a branch other than main."), tr(_HOW))
    return Reference(f"{steps[0]}/{steps[1]}", "/".join(steps[4:]), "" if revision == "main" else revision)
