"""Work that several threads do at once, told in the order in which it was given."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_AHEAD = 4
"""So many items are read ahead for each thread."""


def in_order(
    items: Iterable[Item], work: Callable[[Item], Result], tell: Callable[[Result], object], threads: int
) -> None:
    """Do `work` on each of `items`, and `tell` every result as soon as it and those before it are there.

    The items may come slowly, as from a person who waits for each result before the next line. What `work` or `tell`
    raise is raised here with the item after it; nothing new is begun then. A thread starts when all others are busy.
    """
    told: deque[Future[object]] = deque()
    with ThreadPoolExecutor(threads) as workers, ThreadPoolExecutor(1) as teller:
        try:
            for item in items:
                while told and (told[0].done() or len(told) >= _AHEAD * threads):
                    told.popleft().result()
                told.append(teller.submit(_tell, tell, workers.submit(work, item)))
            for each in told:
                each.result()
        except BaseException:
            workers.shutdown(cancel_futures=True)
            raise


def _tell(tell: Callable[[Result], object], result: Future[Result]) -> None:
    tell(result.result())
