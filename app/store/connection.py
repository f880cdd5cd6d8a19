"""The type of a database connection. SQLCipher's has the interface of sqlite3's, whose types are known."""

from __future__ import annotations

from sqlite3 import Connection

__all__ = ["Connection"]
