"""What `carrel chat` takes as a prompt, and how an answer looks on a terminal."""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path

import pytest

from app.cli import chat
from app.cli.answer import TerminalView
from app.domain.errors import UsageError
from app.domain.events import Note, ReasoningDelta, TextDelta


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("given", ["as an argument", "on standard input"])
def test_a_prompt_that_is_too_long_is_refused_and_never_cut(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat, "MAX_INPUT", 10)
    for text in ("x" * 10, "x" * 11):
        monkeypatch.setattr(sys, "stdin", io.StringIO(text))
        args = argparse.Namespace(prompt=text if given == "as an argument" else None, repl=False)
        if len(text) == 10:
            assert list(chat._prompts(args)) == [text]
        else:
            with pytest.raises(UsageError, match="Too much text"):
                list(chat._prompts(args))


def test_messages_nested_without_end_are_a_usage_error(tmp_path: Path) -> None:
    file = tmp_path / "messages.json"
    file.write_text("[" * 100_000, encoding="utf-8")
    with pytest.raises(UsageError, match="Not a list of messages"):
        chat._earlier_messages(file)


def test_a_number_that_is_none_is_called_one(capsys: pytest.CaptureFixture[str]) -> None:
    parser = argparse.ArgumentParser()
    chat.add_arguments(parser)
    with pytest.raises(SystemExit):
        parser.parse_args(["--threads", "many", "Hello"])
    assert "invalid number value: 'many'" in capsys.readouterr().err


def test_an_answer_cannot_steer_the_terminal() -> None:
    steering = "a\x1b]52;c;aGE=\x07b\x9b2J\tc\n"
    out, beside = _Terminal(), _Terminal()
    view = TerminalView(out, beside)
    for event in (ReasoningDelta(steering), TextDelta(steering), Note("answer", "factual", steering)):
        view.show(event)
    assert out.getvalue().startswith("a\u241b]52;c;aGE=\u2407b")
    assert "\tc\n" in out.getvalue()
    told = (out.getvalue() + beside.getvalue()).replace("\x1b[2m", "").replace("\x1b[0m", "")
    assert not set("\x1b\x07\x9b") & set(told)


def test_a_file_gets_the_answer_as_it_is() -> None:
    out = io.StringIO()
    TerminalView(out, io.StringIO()).show(TextDelta("a\x1b[31mb"))
    assert out.getvalue() == "a\x1b[31mb"
