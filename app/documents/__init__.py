"""Documents to text: plain functions from bytes to text with facts, under limits.

Imported by the sealed reader alone.
"""
