"""Chat templates, as our own code: one module a family, tested against what the published templates write.

A template inside a model file is hostile input (docs/architecture.md): it is looked at to recognise the family, and it
is never rendered.
"""
