"""What a person chose for single chats: role, thinking, limits, sampling. It goes with its chat."""

from __future__ import annotations

import json

from app.domain.chat_options import ChatOptions
from app.domain.codec import from_json, to_json
from app.domain.errors import KnownError
from app.i18n import QT_TR_NOOP
from app.store.connection import Connection

_DAMAGED = KnownError(
    QT_TR_NOOP("The settings of a chat can't be read"),
    QT_TR_NOOP("They are left as they are in the vault; the chat uses the recommended ones."),
    QT_TR_NOOP("This may be a vault of a newer version of Carrel."),
)


def load_options(connection: Connection) -> dict[str, ChatOptions]:
    """The options of every chat that has some.

    Raises:
        KnownError: what lies there is not ours.
    """
    rows = connection.execute("SELECT chat, options FROM chat_options")
    try:
        return {chat: from_json(ChatOptions, json.loads(options)).bounded() for chat, options in rows}
    except ValueError as error:
        raise _DAMAGED from error


def load_chat_options(connection: Connection, chat: str) -> ChatOptions:
    """The options of one chat."""
    row = connection.execute("SELECT options FROM chat_options WHERE chat = ?", (chat,)).fetchone()
    try:
        return ChatOptions() if row is None else from_json(ChatOptions, json.loads(row[0])).bounded()
    except ValueError as error:
        raise _DAMAGED from error


def save_options(connection: Connection, chat: str, options: ChatOptions) -> bool:
    """Keep what was chosen for a chat; whether that could be: nothing is kept of one that is not in the vault."""
    if options == ChatOptions():
        connection.execute("DELETE FROM chat_options WHERE chat = ?", (chat,))
        return True
    written = connection.execute(
        "INSERT OR REPLACE INTO chat_options (chat, options) SELECT id, ? FROM conversations WHERE id = ?",
        (json.dumps(to_json(options)), chat),
    )
    return bool(written.rowcount > 0)
