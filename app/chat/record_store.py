"""The records of the guard's decisions in the open vault: functions of store/, run on the store's thread."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

from app.chat.decision_export import write_records
from app.domain.decisions import Decision
from app.domain.messages import Notice
from app.domain.requests import Exemption
from app.domain.reviews import ChainCheck, DecisionFilter, Keeping, Mark, Origin, ReviewCounts, ReviewItem
from app.store import decision_list, decisions, exceptions
from app.store.connection import Connection
from app.store.decision_chain import PURPOSE, DecisionChain
from app.store.thread import StoreThread
from app.store.vault import VaultKey


class RecordStore:
    """Every call returns at once; the work is done in order, and the future holds its result or an AppError."""

    def __init__(self, thread: StoreThread, key: VaultKey) -> None:
        self._thread = thread
        self._chain = DecisionChain(key.subkey(PURPOSE))

    def add(self, origin: Origin, decision: Decision, text: str) -> Future[int | None]:
        """Record a decision; its text only where the person allows that."""
        return self._thread.submit(decisions.record, self._chain, origin, decision, text)

    def report(self, origin: Origin, notice: Notice, text: str | None) -> Future[int | None]:
        """Put the decision behind a notice into the queue, with the text that the person gave along."""
        return self._thread.submit(decisions.report, self._chain, origin, notice, text)

    def review(self, wanted: DecisionFilter) -> Future[tuple[list[ReviewItem], ReviewCounts]]:
        """What the page of the review shows."""
        return self._thread.submit(_review, wanted)

    def set_mark(self, number: int, mark: Mark | None) -> Future[None]:
        """Say that a decision was right or wrong, or take that back."""
        return self._thread.submit(exceptions.set_mark, number, mark)

    def exceptions(self) -> Future[tuple[Exemption, ...]]:
        """What was marked as wrongly flagged."""
        return self._thread.submit(exceptions.load_exceptions)

    def keeping(self) -> Future[Keeping]:
        """What the person allows to be kept."""
        return self._thread.submit(decisions.keeping)

    def set_keeping(self, wanted: Keeping) -> Future[int]:
        """Allow something else, and remove what is too old by now; how many records that were."""
        return self._thread.submit(_set_keeping, self._chain, wanted)

    def prune(self) -> Future[int]:
        """Remove what is too old; how many records that were."""
        return self._thread.submit(decisions.prune, self._chain)

    def verify(self) -> Future[ChainCheck]:
        """Walk along the chain."""
        return self._thread.submit(decisions.verify, self._chain)

    def export(self, path: Path, kind: str, wanted: DecisionFilter) -> Future[None]:
        """Write the records to a file, "json" or "csv", not encrypted."""
        return self._thread.submit(_export, path, kind, wanted)


def _review(connection: Connection, wanted: DecisionFilter) -> tuple[list[ReviewItem], ReviewCounts]:
    return decision_list.review_items(connection, wanted), decision_list.review_counts(connection)


def _set_keeping(connection: Connection, chain: DecisionChain, wanted: Keeping) -> int:
    decisions.set_keeping(connection, wanted)
    return decisions.prune(connection, chain)


def _export(connection: Connection, path: Path, kind: str, wanted: DecisionFilter) -> None:
    write_records(path, kind, decision_list.list_decisions(connection, wanted))
