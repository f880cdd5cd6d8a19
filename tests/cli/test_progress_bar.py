from __future__ import annotations

import io

import pytest

from app.cli.progress_bar import ProgressBar, time_words


class Terminal(io.StringIO):
    """A terminal that keeps what it shows."""

    def isatty(self) -> bool:
        return True


def test_it_draws_over_its_own_line_and_goes_away() -> None:
    out = Terminal()
    bar = ProgressBar("Tiny", out)
    bar.show(1_170_000_000, 4_680_000_000, 24_000_000, 146)
    bar.end()
    line, cleared = out.getvalue().split("\r\x1b[K")[1:]
    assert line.startswith("Tiny  [######..................]   25 %  1.17 of 4.68 GB")
    assert cleared == ""
    assert "\n" not in out.getvalue()


def test_nothing_is_shown_where_there_is_no_terminal() -> None:
    out = io.StringIO()
    bar = ProgressBar("Tiny", out)
    bar.show(1, 2)
    bar.say("connecting")
    bar.end()
    assert out.getvalue() == ""


@pytest.mark.parametrize(("seconds", "words"), [(5, "5 s left"), (146, "2 min left"), (6000, "1 h 40 min left")])
def test_times_are_words(seconds: int, words: str) -> None:
    assert time_words(seconds) == words
