"""An answer ends where a stop string begins, however the stream is cut."""

from __future__ import annotations

import pytest

from app.engine.stops import StopStrings


def run(stream: str, size: int, stops: tuple[str, ...]) -> tuple[str, bool]:
    watch = StopStrings(stops)
    text = "".join(watch.feed(stream[at : at + size]) for at in range(0, len(stream), size))
    return text + watch.finish(), watch.found


@pytest.mark.parametrize("size", [1, 2, 3, 100])
@pytest.mark.parametrize(
    ("stream", "kept", "found"),
    [
        ("Yes.\n\nUser: and then", "Yes.", True),
        ("Yes.\n\nUse it.", "Yes.\n\nUse it.", False),
        ("Yes.\n\nUser", "Yes.\n\nUser", False),
        ("a<|im_end|>b", "a", True),
        ("\n\n\nUser:", "\n", True),
        ("", "", False),
    ],
)
def test_a_stop_string_ends_the_text(size: int, stream: str, kept: str, found: bool) -> None:
    assert run(stream, size, ("\n\nUser:", "<|im_end|>")) == (kept, found)


def test_the_first_stop_counts() -> None:
    assert run("aXbYc", 100, ("Y", "X")) == ("a", True)


def test_without_stops_nothing_waits() -> None:
    assert StopStrings(()).feed("<") == "<"
