"""The only code that touches the history on disk."""
