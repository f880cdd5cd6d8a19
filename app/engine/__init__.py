"""The model in a sealed worker process, and the client's side of it."""

import os

os.environ.setdefault("GOMP_SPINCOUNT", "1000")
"""Read when llama.cpp is loaded: its threads sleep instead of waiting in longer loops, which on a busy machine takes
twice as long in a process of two threads, and many times as long in several of them."""
