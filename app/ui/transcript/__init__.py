"""The conversation: messages made of blocks, streaming, following the tail."""
