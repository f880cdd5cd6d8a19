"""The one thread that owns the history's connection. Work goes in as functions, results come out as futures."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Concatenate, ParamSpec, TypeVar

from app.domain.errors import KnownError
from app.store.connection import Connection
from app.store.database import Database, open_database
from app.store.failures import told_plainly
from app.store.vault import VaultKey

P = ParamSpec("P")
T = TypeVar("T")
_Job = tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any], "Future[Any]"]


class StoreThread:
    """Opens the history on a thread of its own and runs functions there, in the order in which they came.

    Raises:
        KnownError: the history can't be opened (from the constructor, which waits for that).
    """

    def __init__(self, key: VaultKey) -> None:
        self._key = key
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._opened: Future[None] = Future()
        self._thread = threading.Thread(target=self._work, name="store", daemon=True)
        self._thread.start()
        self._opened.result()

    def submit(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run `function(connection, ...)` on the thread; its result or its KnownError is in the future."""
        future: Future[T] = Future()
        self._jobs.put((function, args, kwargs, future))
        return future

    def close(self) -> None:
        """Finish what was submitted, bring it into the main file, close. May be called twice."""
        self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        try:
            database = open_database(self._key)
        except BaseException as error:  # noqa: BLE001 - handed to the constructor, which raises it
            self._opened.set_exception(error)
            return
        self._opened.set_result(None)
        while (job := self._jobs.get()) is not None:
            database = self._run(job, database)
        database.close()

    def _run(self, job: _Job, database: Database) -> Database:
        function, args, kwargs, future = job
        if not future.set_running_or_notify_cancel():
            return database
        try:
            with told_plainly():
                future.set_result(function(database.connection, *args, **kwargs))
        except KnownError as error:
            future.set_exception(error)
            return self._reopened(database) if error.title == "The disk failed" else database
        except BaseException as error:  # noqa: BLE001 - belongs to who submitted it
            future.set_exception(error)
        return database

    def _reopened(self, database: Database) -> Database:
        # After a failed write or fsync the connection's idea of the file may be wrong: read it anew.
        database.close()
        try:
            return open_database(self._key)
        except KnownError:
            return database
