"""What a person may write to name a file of the hub."""

from __future__ import annotations

import pytest

from app.domain.errors import UsageError
from app.models.references import Reference, is_reference, parse_reference

COMMIT = "0123456789abcdef0123456789abcdef01234567"
PLAIN = Reference("maker/Tiny-GGUF", "Tiny.Q4_0.gguf")


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("hf:maker/Tiny-GGUF/Tiny.Q4_0.gguf", PLAIN),
        (f"hf:maker/Tiny-GGUF/Tiny.Q4_0.gguf@{COMMIT}", Reference(PLAIN.repo, PLAIN.file, COMMIT)),
        ("hf:maker/Tiny-GGUF/Q4_0/Tiny-00001-of-00002.gguf", Reference(PLAIN.repo, "Q4_0/Tiny-00001-of-00002.gguf")),
        ("https://huggingface.co/maker/Tiny-GGUF/blob/main/Tiny.Q4_0.gguf", PLAIN),
        ("https://huggingface.co/maker/Tiny-GGUF/resolve/main/Tiny.Q4_0.gguf?download=true", PLAIN),
        (" https://hf.co/maker/Tiny-GGUF/tree/main/Tiny.Q4_0.gguf#top ", PLAIN),
        (
            f"https://huggingface.co/maker/Tiny-GGUF/blob/{COMMIT}/sub/My%20Tiny.gguf",
            Reference(PLAIN.repo, "sub/My Tiny.gguf", COMMIT),
        ),
    ],
)
def test_what_is_understood(text: str, reference: Reference) -> None:
    assert is_reference(text)
    assert parse_reference(text) == reference


@pytest.mark.parametrize(
    "text",
    [
        "hf:",
        "hf:maker/Tiny-GGUF",
        "hf:maker/Tiny-GGUF/Tiny.safetensors",
        "hf:maker/Tiny-GGUF/../../x.gguf",
        "hf:../Tiny-GGUF/x.gguf",
        "hf:maker/Tiny-GGUF//x.gguf",
        "hf:maker/Tiny-GGUF/x.gguf@main",
        "hf:maker/Tiny-GGUF/x.gguf@0123",
        "https://huggingface.co/maker/Tiny-GGUF",
        "https://huggingface.co/maker/Tiny-GGUF/tree/main",
        "https://huggingface.co/maker/Tiny-GGUF/blob/branch/x.gguf",
        "https://huggingface.co/maker/Tiny-GGUF/blob/main/%2e%2e/%2e%2e/x.gguf",
        "http://huggingface.co/maker/Tiny-GGUF/blob/main/x.gguf",
        "https://huggingface.co.evil.example/maker/Tiny-GGUF/blob/main/x.gguf",
        "https://evil.example/maker/Tiny-GGUF/blob/main/x.gguf",
        "file:///etc/passwd.gguf",
        "https://[/x",
    ],
)
def test_what_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        parse_reference(text)


def test_ids_and_paths_are_no_references() -> None:
    assert not any(map(is_reference, ("r1-distill-qwen-7b-q4_k_m", "/home/me/x.gguf", "C:\\x.gguf", "guide")))
