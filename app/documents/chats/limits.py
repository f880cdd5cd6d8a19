"""How much of a file is read. Beyond these bounds a chat is refused, not the program."""

from __future__ import annotations

MOST_BYTES = 512 * 2**20
"""Of one file, and of everything that is unpacked from one."""
MOST_CHAT_BYTES = 48 * 2**20
MOST_DEPTH = 64
MOST_CHATS = 100_000
MOST_NODES = 20_000
"""Messages of one chat, hidden ones included."""
MOST_ENTRIES = 50_000
"""Names in one archive."""
MOST_REFUSED = 1_000
"""Chats that could not be read, until the file is given up."""
LONGEST_TEXT = 2_000_000
LONGEST_TITLE = 200
LONGEST_MODEL = 200
