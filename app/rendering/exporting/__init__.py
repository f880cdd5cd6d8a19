"""Chats as files for people: Markdown and HTML. PDF is drawn in the window from the same HTML (ui/pages/export)."""
