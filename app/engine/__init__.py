"""The model in a sealed worker process, and the client's side of it."""
