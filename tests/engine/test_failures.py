"""What went wrong, in words, and never with the words of a chat."""

from __future__ import annotations

import pytest

from app.domain.errors import BugError, KnownError
from app.domain.events import Failed
from app.engine.failures import as_failed, from_failed, worker_stopped


def test_a_known_error_keeps_its_words() -> None:
    assert as_failed(KnownError("Title", "Message.", "Hint.")) == Failed("Title", "Message.", "Hint.", 1)


def test_want_of_memory_names_what_helps() -> None:
    failed = as_failed(MemoryError())
    assert failed.code == KnownError.exit_code
    assert "smaller model" in failed.hint
    assert "shorter context" in failed.hint


def test_an_unexpected_error_names_its_place_and_not_its_text() -> None:
    try:
        raise ValueError("the secret of the chat")
    except ValueError as error:
        failed = as_failed(error)
    assert failed.code == BugError.exit_code
    assert "ValueError at test_failures.py:" in failed.message
    assert "secret" not in str(failed)


@pytest.mark.parametrize("error", [KnownError("T", "M", "H"), BugError("T", "M", "H")])
def test_errors_survive_the_pipe(error: KnownError | BugError) -> None:
    received = from_failed(as_failed(error))
    assert type(received) is type(error)
    assert (received.title, received.message, received.hint) == ("T", "M", "H")


@pytest.mark.parametrize(
    ("number", "words"),
    [(11, "segmentation fault"), (9, "memory"), (6, "internal check"), (63, "signal 63"), (None, "ended by itself")],
)
def test_an_end_by_a_signal_is_told_in_words(number: int | None, words: str) -> None:
    error = worker_stopped(number)
    assert error.title == "The model stopped"
    assert words in error.message
    assert "Your chat is saved." in error.message
