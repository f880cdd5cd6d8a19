"""The list of chats at the window's left."""
