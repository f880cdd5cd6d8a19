"""Importing chats: a passphrase where one is needed, and what came of it."""
