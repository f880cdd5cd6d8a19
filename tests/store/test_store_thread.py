"""The thread that owns the connection: order, errors, recovery after a failed disk, closing."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from app.domain.errors import KnownError
from app.domain.messages import Message
from app.store import conversations
from app.store.connection import Connection
from app.store.database import open_database
from app.store.failures import DamagedError, DiskError, InUseError
from app.store.thread import StoreThread
from app.store.vault import VaultKey

Said = Callable[..., Message]


def test_functions_run_on_one_thread_in_the_order_they_came(key: VaultKey) -> None:
    seen: list[tuple[int, str]] = []

    def note(_connection: Connection, number: int) -> None:
        seen.append((number, threading.current_thread().name))

    with closing(StoreThread(key)) as thread:
        futures = [thread.submit(note, number) for number in range(50)]
        for future in futures:
            future.result()
    assert seen == [(number, "store") for number in range(50)]


def test_a_result_is_not_kept_by_the_thread(key: VaultKey) -> None:
    class Result:
        pass

    gone = threading.Event()
    with closing(StoreThread(key)) as thread:
        result = thread.submit(lambda _connection: Result()).result()
        weakref.finalize(result, gone.set)
        del result
        assert gone.wait(10)


def test_many_threads_may_submit(key: VaultKey, said: Said) -> None:
    with closing(StoreThread(key)) as thread, ThreadPoolExecutor(4) as pool:
        starts = pool.map(
            lambda number: thread.submit(
                conversations.start_conversation, f"c{number}", "t", said(f"m{number}", "x")
            ).result(),
            range(20),
        )
        assert list(starts) == [None] * 20
        assert len(thread.submit(conversations.list_conversations).result()) == 20


def test_an_error_belongs_to_its_future_alone(key: VaultKey) -> None:
    with closing(StoreThread(key)) as thread:
        with pytest.raises(KnownError, match="No such chat"):
            thread.submit(conversations.load_conversation, "none").result()
        with pytest.raises(ZeroDivisionError):
            thread.submit(lambda _connection: 1 / 0).result()
        assert thread.submit(conversations.list_conversations).result() == []


def test_opening_fails_in_the_constructor(key: VaultKey) -> None:
    with closing(StoreThread(key)), pytest.raises(InUseError):
        StoreThread(key)
    key.database.unlink()
    with pytest.raises(DamagedError):
        StoreThread(key)


def test_after_a_failed_fsync_the_connection_is_opened_anew(key: VaultKey, said: Said) -> None:
    opened: list[int] = []

    def fail(_connection: Connection) -> None:
        raise DiskError

    with closing(StoreThread(key, lambda used: opened.append(1) or open_database(used))) as thread:  # type: ignore[func-returns-value]
        thread.submit(conversations.start_conversation, "c", "t", said("m", "kept")).result()
        with pytest.raises(DiskError):
            thread.submit(fail).result()
        assert len(opened) == 1
        assert thread.submit(conversations.load_conversation, "c").result().messages[0].text == "kept"
        assert len(opened) == 2


def test_while_it_cannot_be_opened_anew_every_call_says_why(key: VaultKey) -> None:
    def fail(_connection: Connection) -> None:
        raise DiskError

    with closing(StoreThread(key)) as thread:
        with pytest.raises(DiskError):
            thread.submit(fail).result()
        hidden = key.database.rename(key.database.with_suffix(".hidden"))
        for _ in range(2):
            with pytest.raises(DamagedError, match="missing"):
                thread.submit(conversations.list_conversations).result()
        hidden.rename(key.database)
        assert thread.submit(conversations.list_conversations).result() == []


def test_close_finishes_what_was_submitted_and_empties_the_log(key: VaultKey, said: Said) -> None:
    thread = StoreThread(key)
    futures = [
        thread.submit(conversations.start_conversation, f"c{number}", "t", said(f"m{number}", "x"))
        for number in range(10)
    ]
    thread.close()
    thread.close()
    assert all(future.done() and future.exception() is None for future in futures)
    assert not (key.folder / "history.db-wal").exists()
    with pytest.raises(KnownError, match="closed"):
        thread.submit(conversations.list_conversations).result()
    assert not any(running.name == "store" for running in threading.enumerate())
    open_database(key).close()


def test_a_cancelled_call_is_not_run(key: VaultKey) -> None:
    gate, ran = threading.Event(), []
    with closing(StoreThread(key)) as thread:
        first = thread.submit(lambda _connection: gate.wait(10))
        second = thread.submit(lambda _connection: ran.append(1))
        assert second.cancel()
        gate.set()
        assert first.result()
    assert ran == []
