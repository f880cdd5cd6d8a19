"""How the person arranges chats: pins, folders, tags, the archive. None of it counts as writing in a chat."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.messages import ConversationSummary, Folder
from app.store.connection import Connection, transaction


def arrange(connection: Connection, chats: Sequence[ConversationSummary]) -> None:
    """Store where these chats belong; a chat that is gone stays gone."""
    with transaction(connection):
        for chat in chats:
            connection.execute(
                "UPDATE conversations SET pinned = ?, archived = ?, folder = ? WHERE id = ?",
                (chat.pinned, chat.archived, chat.folder, chat.id),
            )
            connection.execute("DELETE FROM tags WHERE chat = ?", (chat.id,))
            connection.executemany(
                "INSERT OR IGNORE INTO tags (chat, tag) SELECT id, ? FROM conversations WHERE id = ?",
                [(tag, chat.id) for tag in chat.tags],
            )


def list_folders(connection: Connection) -> list[Folder]:
    """All folders by name."""
    rows = connection.execute("SELECT id, name FROM folders").fetchall()
    return sorted((Folder(*row) for row in rows), key=lambda folder: folder.name.casefold())


def save_folder(connection: Connection, folder: Folder) -> None:
    """Make a folder, or give it another name."""
    connection.execute(
        "INSERT INTO folders (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
        (folder.id, folder.name),
    )


def delete_folder(connection: Connection, folder_id: str) -> None:
    """Remove a folder; its chats are in none from now on."""
    connection.execute("DELETE FROM folders WHERE id = ?", (folder_id,))


def tags_of(connection: Connection) -> dict[str, tuple[str, ...]]:
    """The tags of every chat that has some."""
    found: dict[str, tuple[str, ...]] = {}
    for chat, tag in connection.execute("SELECT chat, tag FROM tags ORDER BY chat, tag"):
        found[chat] = (*found.get(chat, ()), tag)
    return found
