"""What a person made of the guard, in the vault: it says something about them. A chat's topic goes with its chat."""

from __future__ import annotations

import json
from dataclasses import asdict

from app.domain.errors import KnownError
from app.guard.own_policies import OwnGuard, guard_from_text, guard_text
from app.guard.own_rules import Scope, parse_scopes
from app.i18n import QT_TR_NOOP
from app.store.connection import Connection
from app.store.conversations import CHAT_SCOPE, get_setting, set_setting

_GUARD = "guard"
_DAMAGED = KnownError(
    QT_TR_NOOP("Your policies can't be read"),
    QT_TR_NOOP(
        "They are left as they are in the vault. Until they can be read, Strict holds where one of them was chosen."
    ),
    QT_TR_NOOP("This may be a vault of a newer version of Carrel."),
)


def load_guard(connection: Connection) -> OwnGuard:
    """Policies, lists and scopes.

    Raises:
        KnownError: what lies there is not ours.
    """
    stored = get_setting(connection, _GUARD)
    if stored is None:
        return OwnGuard()
    try:
        return guard_from_text(str(stored))
    except ValueError as error:
        raise _DAMAGED from error


def save_guard(connection: Connection, guard: OwnGuard) -> None:
    """Keep all of it."""
    set_setting(connection, _GUARD, guard_text(guard))


def load_chat_scopes(connection: Connection) -> dict[str, Scope]:
    """The topic of each chat that is bound to one.

    Raises:
        KnownError: what lies there is not ours.
    """
    rows = connection.execute("SELECT key, value FROM settings WHERE key GLOB ?", (f"{CHAT_SCOPE}*",))
    try:
        return {key.removeprefix(CHAT_SCOPE): parse_scopes([json.loads(value)])[0] for key, value in rows}
    except ValueError as error:
        raise _DAMAGED from error


def save_chat_scope(connection: Connection, chat: str, scope: Scope | None) -> None:
    """Bind a chat to a topic, or free it."""
    if scope is None:
        connection.execute("DELETE FROM settings WHERE key = ?", (f"{CHAT_SCOPE}{chat}",))
    else:
        set_setting(connection, f"{CHAT_SCOPE}{chat}", asdict(scope))
