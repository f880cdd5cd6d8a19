"""The models page: its cards, and the dialogs that they open."""
