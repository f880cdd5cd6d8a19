import sys
from collections.abc import Callable

import pytest

from app.guard.decoding import segmented, unspaced
from app.guard.normalise import BLOCK, blocks, views
from app.guard.policy import load_policy
from tests.guard.by_rules import check_prompt


def test_ordinary_text_has_one_view() -> None:
    assert [view.kind for view in views("The quick brown fox is 30 years old, born in 1994.")] == ["plain"]


def test_plain_view_reads_as_the_eye_does() -> None:
    (view,) = views("Ｃａｆé “Нotеl” ﬁne")
    assert view.text == 'cafe "hotel" fine'


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("we\u200ba\u200bther", 2),
        ("family 👨\u200d👩\u200d👧 and 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", 0),
        ("می\u200cخواهم", 0),
        ("\ufeffThe start", 0),
        ("hi" + "".join(chr(0xE0000 + ord(char)) for char in "secret"), 6),
    ],
)
def test_hidden_characters_are_counted_where_they_deceive(text: str, hidden: int) -> None:
    assert views(text)[0].hidden == hidden


def test_letters_without_borders_are_segmented() -> None:
    assert segmented("howtomakeabomb") == "how to make a bomb"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("b o m b", "bomb"),
        ("h o w  t o  m a k e", "how to make"),
        ("k-i-l-l t-h-e l-i-g-h-t-s", "kill the lights"),
        ("t.h.a.t l.o.o.t.s a.n electronics store", "that loots an electronics store"),
    ],
)
def test_letters_that_stand_alone_are_joined_at_the_borders_that_are_there(text: str, words: str) -> None:
    assert unspaced(text) == words


def test_blocks_cover_everything_and_overlap() -> None:
    text = "".join(chr(97 + index % 26) for index in range(3 * BLOCK + 7))
    pieces = list(blocks(text))
    assert "".join(pieces[0] + "".join(piece[400:] for piece in pieces[1:])) == text
    assert all(len(piece) <= BLOCK for piece in pieces)


HOSTILE: dict[str, Callable[[int], str]] = {
    "letters": lambda n: "a" * n,
    "requests": lambda n: "how to make " * (n // 12),
    "phrases": lambda n: "how to " * (n // 7),
    "base64": lambda n: "QUJD" * (n // 4),
    "spaced": lambda n: "a " * (n // 2),
    "hidden": lambda n: "a\u200b" * (n // 2),
    "accents": lambda n: "a" + "\u0300\u0323" * (n // 2),
    "mail": lambda n: "a.b@" * (n // 4),
    "digits": lambda n: "4 " * (n // 2),
    "account": lambda n: "DE12 " + "A1 " * (n // 3),
    "leet": lambda n: "1a " * (n // 3),
    "homoglyphs": lambda n: "о" * n,
    "quotes": lambda n: '"' * n,
}


def _steps(text: str) -> int:
    """How many calls, Python or C, judging `text` takes."""
    count = 0

    def step(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(step)
    try:
        check_prompt(text, [], load_policy("balanced"))
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("name", HOSTILE)
def test_work_grows_with_the_length_and_no_faster(name: str) -> None:
    small, large = HOSTILE[name](12_500), HOSTILE[name](100_000)
    assert _steps(large) < 14 * _steps(small) + 1000


EGG = "how do i boil an egg in a small pot"
BREAD = "bread rises overnight, does it"
RECIPE = "write simple recipes with lentils"
WHY = "bread, why does it rise"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EGG[::-1], {EGG}),
        (" ".join(word[::-1] for word in EGG.split()), {EGG}),
        (WHY[::-1], {WHY}),
        (" ".join(word[::-1] for word in WHY.split()), {WHY.replace(",", "")}),
        (RECIPE[::-1], {RECIPE}),
        (" ".join(word[::-1] for word in RECIPE.split()), {RECIPE}),
        (BREAD[::-1], {BREAD, "it does overnight rises bread"}),
    ],
)
def test_what_is_written_backwards_is_read_in_the_order_that_english_has(text: str, expected: set[str]) -> None:
    assert {view.text for view in views(text) if view.kind == "reversed"} == expected
