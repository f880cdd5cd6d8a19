"""Opening and closing the vault without holding up the window: key derivation and opening take half a second."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import AppError, LockedError
from app.store import tries, vault
from app.store.database import create_database
from app.store.kdf import KdfParameters, calibrate
from app.store.thread import StoreThread
from app.store.vault import VaultKey


@dataclass(frozen=True, slots=True)
class OpenVault:
    """An unlocked vault; `recovery_words` only where it was just made with a recovery key."""

    key: VaultKey
    thread: StoreThread
    recovery_words: str | None = None


class RefusedError(LockedError):
    """The vault stayed closed; nothing should be tried for `seconds`."""

    def __init__(self, reason: AppError, seconds: float) -> None:
        super().__init__(reason.title, reason.message, reason.hint)
        self.seconds = seconds


class VaultGate:
    """Creates, unlocks and closes the vault of one folder. Every call returns a future at once."""

    def __init__(self, folder: Path, kdf: Callable[[], KdfParameters] = calibrate) -> None:
        self._folder = folder
        self._kdf = kdf
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="vault-gate")

    def state(self) -> str:
        """ "none", "present", or a sentence on what is missing."""
        return vault.vault_state(self._folder)

    def create(self, passphrase: str, recovery: bool) -> Future[OpenVault]:
        """Make a vault and open it."""
        return self._executor.submit(self._create, passphrase, recovery)

    def unlock(self, passphrase: str) -> Future[OpenVault]:
        """Open the vault by its passphrase; the future's error is a RefusedError where that is wrong."""
        return self._executor.submit(self._unlock, lambda: vault.unlock(self._folder, passphrase))

    def unlock_with_recovery(self, words: str) -> Future[OpenVault]:
        """Open the vault by its recovery key; the future's error is a RefusedError where that is wrong."""
        return self._executor.submit(self._unlock, lambda: vault.unlock_with_recovery(self._folder, words))

    def change_passphrase(self, key: VaultKey, old: str | None, new: str) -> Future[None]:
        """Put a new passphrase in place of `old`, which is checked first unless the recovery key opened the vault."""
        return self._executor.submit(self._change, key, old, new)

    def set_aside(self) -> Path:
        """Move the vault beside its place; nothing is deleted."""
        return vault.set_aside(self._folder)

    def close(self, opened: OpenVault) -> Future[None]:
        """Finish what is to be written and close the history."""
        return self._executor.submit(opened.thread.close)

    def end(self) -> None:
        """No more calls; lets the thread end."""
        self._executor.shutdown(wait=False)

    def _create(self, passphrase: str, recovery: bool) -> OpenVault:
        made = vault.create_vault(self._folder, passphrase, recovery, self._kdf)
        create_database(made.key)
        return OpenVault(made.key, StoreThread(made.key), made.recovery_words)

    def _unlock(self, open_slot: Callable[[], VaultKey]) -> OpenVault:
        try:
            key = open_slot()
        except LockedError as error:
            raise RefusedError(error, tries.record_failure(self._folder)) from error
        tries.clear(self._folder)
        return OpenVault(key, StoreThread(key))

    def _change(self, key: VaultKey, old: str | None, new: str) -> None:
        if old is not None:
            vault.unlock(self._folder, old)
        vault.change_passphrase(key, new, self._kdf)
