"""Text to safe rich text, without widgets."""
