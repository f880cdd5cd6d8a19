import threading
import time
from collections.abc import Iterator

import pytest

from app.cli.in_order import in_order


def test_results_are_told_in_the_order_of_their_items() -> None:
    def late(item: int) -> int:
        time.sleep(0.01 * (item % 3 == 0))
        return item * item

    told: list[int] = []
    in_order(range(40), late, told.append, 4)
    assert told == [item * item for item in range(40)]


def test_several_are_worked_on_at_once() -> None:
    both = threading.Barrier(2, timeout=20)
    told: list[int] = []
    in_order(range(2), lambda _item: both.wait(), told.append, 2)
    assert sorted(told) == [0, 1]


def test_a_result_is_told_before_the_next_item_is_there() -> None:
    """As a person waits for each answer before the next line."""
    answered = threading.Event()

    def items() -> Iterator[int]:
        for item in range(3):
            yield item
            assert answered.wait(20)
            answered.clear()

    def tell(result: int) -> None:
        told.append(result)
        answered.set()

    told: list[int] = []
    in_order(items(), lambda item: -item, tell, 2)
    assert told == [0, -1, -2]


def test_only_a_few_are_read_ahead() -> None:
    go = threading.Event()
    read: list[int] = []
    ahead: list[int] = []

    def look() -> None:
        ahead.append(len(read))
        go.set()

    def items() -> Iterator[int]:
        for item in range(100):
            read.append(item)
            if len(read) == 9:
                threading.Timer(0.2, look).start()
            yield item

    in_order(items(), lambda _item: go.wait(20), lambda _result: None, 2)
    assert ahead == [9]


@pytest.mark.parametrize("place", ["items", "work", "tell"])
def test_what_goes_wrong_is_raised_and_nothing_new_is_begun(place: str) -> None:
    worked: list[int] = []

    def fail(at: str, item: int) -> int:
        if at == place and item == 5:
            raise ValueError(place)
        return item

    def work(item: int) -> int:
        worked.append(item)
        return fail("work", item)

    with pytest.raises(ValueError, match=place):
        in_order((fail("items", item) for item in range(1000)), work, lambda item: fail("tell", item), 2)
    assert len(worked) < 30


def test_a_failure_of_the_last_item_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        in_order([1, 0], lambda item: 1 // item, lambda _result: None, 2)
