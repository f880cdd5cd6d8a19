"""Carrel: chat with DeepSeek privately. Start reading at `app/__main__.py`, then `docs/architecture.md`."""

__version__ = "0.1.0"
