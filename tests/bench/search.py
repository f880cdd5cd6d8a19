"""Search over a big history: `python -m tests.bench.search [--messages N]`.

Makes a vault of 100,000 messages of invented words whose frequencies fall as in speech, a tenth of them with a run of
Chinese characters, and asks each kind of question many times, beside a scan of all texts by LIKE. Then it measures what
indexing and deleting cost, and what other ways to index Chinese would find and cost.
"""

from __future__ import annotations

import argparse
import itertools
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.store import search_index
from app.store.connection import Connection, checkpoint, transaction
from app.store.database import create_database, open_database
from app.store.erasing import take_out_some
from app.store.kdf import KdfParameters
from app.store.search import search
from app.store.vault import create_vault

WORDS, HAN, CHATS_OF = 30_000, 3_000, 50
ROUNDS, SCANS = 40, 3
CONSONANTS = (*"bcdfghlmnprstvw", "st", "tr", "pr", "ch", "sh", "th")
VOWELS = (*"aeiou", "ea", "ou")
TRIALS: dict[str, tuple[Callable[[str], str], str]] = {
    "each character": (" ".join, "unicode61"),
    "pairs": (lambda text: " ".join(map("".join, itertools.pairwise(text))), "unicode61"),
    "trigram": (str, "trigram"),
}


class Corpus:
    """Words and characters, the common ones far more often than the rare."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)
        self.words = list(dict.fromkeys(self._word() for _ in range(2 * WORDS)))[:WORDS]
        self.han = [chr(0x4E00 + number) for number in range(HAN)]
        self._weights = list(itertools.accumulate(1 / (rank + 1) for rank in range(len(self.words))))
        self._han_weights = list(itertools.accumulate(1 / (rank + 8) for rank in range(HAN)))

    def text(self, number: int) -> str:
        """About 120 words; every tenth text ends in Chinese."""
        words = " ".join(self._random.choices(self.words, cum_weights=self._weights, k=120))
        return f"{words} {self.chinese(60)}。" if number % 10 == 0 else f"{words}."

    def chinese(self, length: int) -> str:
        """A run of characters."""
        return "".join(self._random.choices(self.han, cum_weights=self._han_weights, k=length))

    def _word(self) -> str:
        syllables = (
            self._random.choice(CONSONANTS) + self._random.choice(VOWELS)
            for _ in range(self._random.choice((1, 1, 2, 2, 3, 3, 4)))
        )
        return "".join(syllables) + self._random.choice(("", "", "n", "s", "ing", "ed", "tion"))


def fill(connection: Connection, corpus: Corpus, count: int) -> None:
    """Store the messages as they would be, not indexed yet."""
    for start in range(0, count, 2_000):
        with transaction(connection):
            for number in range(start, min(count, start + 2_000)):
                chat, name = f"c{number // CHATS_OF}", f"m{number}"
                if number % CHATS_OF == 0:
                    connection.execute(
                        "INSERT INTO conversations (id, title, created, updated, touched) VALUES (?, ?, 0, 0, ?)",
                        (chat, chat, number),
                    )
                connection.execute(
                    "INSERT INTO messages (id, conversation, role, created, state) VALUES (?, ?, 'user', 0, ?)",
                    (name, chat, "complete"),
                )
                connection.execute(
                    "INSERT INTO parts (message, position, kind, text) VALUES (?, 0, 'text', ?)",
                    (name, corpus.text(number)),
                )
        checkpoint(connection)


@dataclass(frozen=True, slots=True)
class Took:
    """Milliseconds by the clock, and of the processor: the difference is others' on a busy machine."""

    wall: float
    work: float


def timed(run: Callable[[], object]) -> Took:
    """What it takes."""
    begin, worked = time.perf_counter(), time.thread_time()
    run()
    return Took((time.perf_counter() - begin) * 1_000, (time.thread_time() - worked) * 1_000)


def questions(corpus: Corpus, connection: Connection) -> Iterator[tuple[str, Callable[[int], str]]]:
    """Each kind of question, and how to make its n-th."""
    words, rank = corpus.words, random.Random(2)
    texts = [str(row[0]) for row in connection.execute("SELECT text FROM parts ORDER BY random() LIMIT ?", (ROUNDS,))]
    yield "very common word", lambda number: words[number % 5]
    yield "common word", lambda number: words[50 + number]
    yield "rare word", lambda number: words[-1 - number]
    yield "beginning, 2 letters", lambda number: words[number][:2]
    yield "beginning, 3 letters", lambda number: words[100 + number][:3]
    yield "beginning, 4 letters", lambda number: words[100 + number][:4]
    yield "phrase of 2 words", lambda number: f'"{" ".join(texts[number].split()[3:5])}"'
    yield "phrase of common words", lambda number: f'"{words[number % 4]} {words[number % 7]}"'
    yield "3 words", lambda _number: " ".join(rank.choices(words[:400], k=3))
    yield "Chinese, 1 character", lambda number: corpus.han[number]
    yield "Chinese, 2 characters", lambda _number: corpus.chinese(2)
    yield "Chinese, 4 characters", lambda _number: corpus.chinese(4)


def scan(connection: Connection, query: str) -> None:
    """The naive way: every text is read."""
    pattern = f"%{query.strip(chr(34))}%"
    connection.execute(
        "SELECT message FROM parts WHERE text LIKE ? ORDER BY sequence DESC LIMIT 60", (pattern,)
    ).fetchall()


def report(connection: Connection, corpus: Corpus) -> None:
    """Ask everything, and print medians, 95th percentiles and the scan beside them."""
    everything: list[Took] = []
    print(f"{'':26}{'p50 ms':>9}{'p95 ms':>9}{'p50 cpu':>9}{'p95 cpu':>9}{'scan cpu':>9}{'hits':>6}")
    for kind, make in questions(corpus, connection):
        queries = [make(number) for number in range(ROUNDS)]
        times = [timed(partial(search, connection, query)) for query in queries]
        scans = [timed(partial(scan, connection, query)).work for query in queries[:SCANS]]
        hits = statistics.median(len(search(connection, query).hits) for query in queries[:9])
        everything += times
        print(f"{kind:26}{_columns(times)}{statistics.median(scans):9.1f}{hits:6.0f}", flush=True)
    print(f"{'all':26}{_columns(everything)}")


def upkeep(connection: Connection, folder: Path) -> None:
    """What indexing cost, and what deleting does."""
    size = (folder / "history.db").stat().st_size
    index = sum(row[0] for row in connection.execute("SELECT sum(length(block)) FROM search_data"))
    print(f"file {size / 1e6:.0f} MB, of it the index {index / 1e6:.0f} MB")
    steps = _steps(lambda: take_out_some(connection, "c7"))
    print(f"taking out a chat of {CHATS_OF}: {sum(one.work for one in steps):.0f} ms cpu in {len(steps)} steps")
    print(f"dropping the whole index: {timed(partial(_drop, connection)).work:.0f} ms cpu", flush=True)


def compare_chinese(corpus: Corpus, count: int) -> None:
    """Each way to index Chinese: what it finds of words of two characters, and what that takes."""
    from sqlcipher3 import dbapi2 as sqlite

    texts = [corpus.chinese(60) for _ in range(count)]
    queries = [text[10:12] for text in texts[:ROUNDS]]
    for name, (spread, tokenizer) in TRIALS.items():
        connection: Connection = sqlite.connect(":memory:", isolation_level=None)
        connection.execute(f"CREATE VIRTUAL TABLE f USING fts5 (t, content='', columnsize=0, tokenize='{tokenizer}')")
        rows = [(number, spread(text)) for number, text in enumerate(texts)]
        connection.execute("BEGIN")
        took = timed(partial(connection.executemany, "INSERT INTO f (rowid, t) VALUES (?, ?)", rows)).work
        connection.execute("COMMIT")
        size = connection.execute("SELECT sum(length(block)) FROM f_data").fetchone()[0]
        ask = partial(_ask, connection)
        asked = [f'"{spread(query)}"' for query in queries]
        times = [timed(partial(ask, query)).work for query in asked]
        found = sum(bool(ask(query)) for query in asked)
        print(
            f"{name:16} {found:3} of {len(queries)} found, p95 {_p(times, 95):6.2f} ms cpu, "
            f"{size / count:5.0f} bytes and {took / count:.2f} ms cpu a text"
        )


def _ask(connection: Connection, query: str) -> list[object]:
    statement = "SELECT rowid FROM f WHERE f MATCH ? ORDER BY rowid DESC LIMIT 60"
    return connection.execute(statement, (query,)).fetchall()


def _steps(step: Callable[[], bool]) -> list[Took]:
    """Take steps until there is nothing left to do."""
    taken, more = [], [True]
    while more[-1]:
        taken.append(timed(lambda: more.append(step())))
    return taken


def _columns(times: list[Took]) -> str:
    wall, work = [one.wall for one in times], [one.work for one in times]
    return "".join(f"{_p(values, percent):9.1f}" for values in (wall, work) for percent in (50, 95))


def _drop(connection: Connection) -> None:
    with transaction(connection):
        search_index.drop(connection)
    checkpoint(connection, "TRUNCATE")


def _p(values: list[float], percent: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


def main() -> None:
    """Make the vault, ask, tidy up."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--messages", type=int, default=100_000)
    count = options.parse_args().messages
    corpus = Corpus()
    with tempfile.TemporaryDirectory() as root:
        folder = Path(root) / "vault"
        key = create_vault(folder, "a passphrase for the bench", with_recovery=False, kdf=KdfParameters).key
        create_database(key)
        database = open_database(key)
        fill(database.connection, corpus, count)
        steps = _steps(lambda: search_index.add_waiting(database.connection))
        work = sum(one.work for one in steps)
        print(f"{count} messages indexed in {work / 1_000:.0f} s of cpu, {work / count:.2f} ms each;", end=" ")
        print(f"a step takes {_p([one.work for one in steps], 50):.0f} ms cpu at p50", flush=True)
        report(database.connection, corpus)
        upkeep(database.connection, folder)
        database.close()
    print("Chinese texts of 60 characters, in memory:")
    compare_chinese(corpus, min(count, 20_000))


if __name__ == "__main__":
    main()
