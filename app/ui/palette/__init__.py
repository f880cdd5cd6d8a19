"""The command palette: everything that can be done, and every chat, found by typing."""
