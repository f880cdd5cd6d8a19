"""Exporting chats: what is asked first, and the pages of a PDF."""
