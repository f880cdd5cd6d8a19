"""How the command line tells that something went wrong."""

from __future__ import annotations

import json
import sys

from app.domain.errors import AppError


def tell(error: AppError, *, as_json: bool) -> int:
    """Say it on standard error, with `--json` as a line of the output too; returns the exit code."""
    if as_json:
        line = {"event": "failed", "title": error.title, "message": error.message, "hint": error.hint}
        print(json.dumps({**line, "code": error.exit_code}, ensure_ascii=False), flush=True)
    print(f"carrel: {error.title}. {error.message} {error.hint}".rstrip(), file=sys.stderr)
    return error.exit_code
