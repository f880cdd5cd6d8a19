"""Text to tokens and back."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable
from typing import Any

import llama_cpp

_THINK_TAGS = (b"<think>", b"</think>")
_MARKED = llama_cpp.LLAMA_TOKEN_ATTR_CONTROL | llama_cpp.LLAMA_TOKEN_ATTR_USER_DEFINED


class Vocabulary:
    """The vocabulary of a loaded model."""

    def __init__(self, handle: Any) -> None:  # noqa: ANN401 - llama_cpp has no types
        self._handle = handle
        self._pieces: dict[int, bytes] = {}

    @property
    def size(self) -> int:
        """How many tokens there are."""
        return int(llama_cpp.llama_vocab_n_tokens(self._handle))

    @property
    def bos(self) -> int | None:
        """The token that begins a text, if there is one."""
        token = int(llama_cpp.llama_vocab_bos(self._handle))
        return token if token >= 0 else None

    @property
    def adds_bos(self) -> bool:
        """Whether the file asks for BOS in front (tokenizer.ggml.add_bos_token)."""
        return bool(llama_cpp.llama_vocab_get_add_bos(self._handle))

    def tokens(self, text: str) -> list[int]:
        """The tokens of plain text. Control tokens are not looked for in it, and nothing is added."""
        return self._tokenize(text.encode(errors="replace"), special=False)

    def control(self, text: str) -> int | None:
        """The one token of a control text such as `<｜User｜>`; None where the vocabulary does not have it."""
        tokens = self._tokenize(text.encode(), special=True)
        if len(tokens) != 1 or not llama_cpp.llama_vocab_get_attr(self._handle, tokens[0]) & _MARKED:
            return None
        return tokens[0] if self._text(tokens[0]) == text.encode() else None

    def ends(self, token: int) -> bool:
        """Whether the file calls `token` an end of generation."""
        return bool(llama_cpp.llama_vocab_is_eog(self._handle, token))

    def piece(self, token: int) -> bytes:
        """The bytes of a token, which may be part of a character. Control tokens are none, but for the think tags."""
        piece = self._pieces.get(token)
        if piece is None:
            piece = self._pieces[token] = self._piece(token)
        return piece

    def pieces(self, tokens: Iterable[int]) -> bytes:
        """The bytes of several tokens."""
        return b"".join(map(self.piece, tokens))

    def _tokenize(self, data: bytes, special: bool) -> list[int]:
        room = len(data) + 8
        while True:
            buffer = (llama_cpp.llama_token * room)()
            count = llama_cpp.llama_tokenize(self._handle, data, len(data), buffer, room, False, special)
            if count >= 0:
                return list(buffer[:count])
            room = -count

    def _text(self, token: int) -> bytes:
        return llama_cpp.llama_vocab_get_text(self._handle, token) or b""

    def _piece(self, token: int) -> bytes:
        special = self._text(token) in _THINK_TAGS
        room = 64
        while True:
            buffer = ctypes.create_string_buffer(room)
            count = llama_cpp.llama_token_to_piece(self._handle, token, buffer, room, 0, special)
            if count >= 0:
                return buffer.raw[:count]
            room = -count
