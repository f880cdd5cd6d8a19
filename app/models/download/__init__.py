"""Fetching model files: the process that may use the network (`process.py`), and how others talk to it.

Only `hub.py`, `transfer.py` and what they are made of touch the network, and only in the process of its own that
`carrel --downloader` is. The window and the command line import `job.py`, `messages.py` and `client.py` alone.
"""
