"""The one thread that owns the history's connection. Work goes in as functions, results come out as futures."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Concatenate, ParamSpec, TypeVar

from app.domain.errors import KnownError
from app.i18n import tr
from app.store.connection import Connection
from app.store.database import Database, open_database
from app.store.failures import DamagedError, DiskError, told_plainly
from app.store.vault import VaultKey

P = ParamSpec("P")
T = TypeVar("T")
_Job = tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any], "Future[Any]"]


class StoreThread:
    """Opens the history on a thread of its own and runs functions there, in the order in which they came.

    After a failed read, write or fsync the connection is closed, because its idea of the file may be wrong; after a
    damaged page too, because SQLCipher then refuses the good ones as well. The next function opens it anew.
    `notices` are sentences for the person about the opening.

    Raises:
        KnownError: the history can't be opened (from the constructor, which waits for that).
    """

    def __init__(self, key: VaultKey, opener: Callable[[VaultKey], Database] = open_database) -> None:
        self._key = key
        self._opener = opener
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._opened: Future[tuple[str, ...]] = Future()
        self._closing = False
        self._gate = threading.Lock()
        self._thread = threading.Thread(target=self._work, name="store", daemon=True)
        self._thread.start()
        self.notices = self._opened.result()

    def submit(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run `function(connection, ...)` on the thread; its result or its AppError is in the future."""
        future: Future[T] = Future()
        with self._gate:
            if not self._closing:
                self._jobs.put((function, args, kwargs, future))
                return future
        future.set_exception(KnownError(tr("The vault is closed"), tr("Carrel is locking or quitting.")))
        return future

    def close(self) -> None:
        """Finish what was submitted, bring it into the main file, close. May be called twice."""
        with self._gate:
            if not self._closing:
                self._closing = True
                self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        try:
            database: Database | None = self._opener(self._key)
        except BaseException as error:  # noqa: BLE001 - handed to the constructor, which raises it
            self._opened.set_exception(error)
            return
        self._opened.set_result(database.notices if database else ())
        while (job := self._jobs.get()) is not None:
            database = self._run(job, database)
            del job  # else the last result, a whole chat at times, would live until the next one
        if database is not None:
            database.close()

    def _run(self, job: _Job, database: Database | None) -> Database | None:
        function, args, kwargs, future = job
        if not future.set_running_or_notify_cancel():
            return database
        try:
            database = database or self._opener(self._key)
            with told_plainly():
                result = function(database.connection, *args, **kwargs)
        except BaseException as error:  # noqa: BLE001 - belongs to who submitted it
            future.set_exception(error)
            if isinstance(error, DiskError | DamagedError) and database is not None:
                database.close()
                return None
            return database
        future.set_result(result)
        return database
