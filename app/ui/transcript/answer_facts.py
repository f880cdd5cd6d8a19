"""What is known of how an answer was made, in words, for the person who asks."""

from __future__ import annotations

from app.domain.events import Finished
from app.domain.messages import Message, MessageState

_ENDS = {
    "end": "by itself",
    "stopped": "stopped by you",
    "max_tokens": "at the limit of tokens",
    "max_thinking": "at the limit of tokens for thoughts",
    "context": "at the end of the context",
    "repetition": "in a loop, which was cut",
    "withheld": "by the guard",
}
_STATES = {MessageState.STOPPED: "stopped", MessageState.INTERRUPTED: "interrupted", MessageState.COMPLETE: "by itself"}


def answer_facts(message: Message, model: str, cost: Finished | None) -> list[tuple[str, str]]:
    """(name, value) rows; `cost` is known for answers that were made since the vault was opened."""
    words = len(message.text.split())
    rows = [
        ("Model", model or "unknown"),
        ("Written", message.created.astimezone().strftime("%Y-%m-%d %H:%M")),
        ("Ended", _STATES[message.state] if cost is None else _ENDS.get(cost.stop_reason, cost.stop_reason)),
        ("Length", f"{words:,} words, {len(message.text):,} characters"),
    ]
    return rows if cost is None else [*rows, *_cost_rows(cost)]


def _cost_rows(cost: Finished) -> list[tuple[str, str]]:
    answer = cost.generated_tokens - cost.reasoning_tokens
    rows = [
        ("Speed", f"{cost.tokens_per_s:.1f} tok/s"),
        ("Answer", f"{answer:,} tokens"),
        ("Thoughts", f"{cost.reasoning_tokens:,} tokens" if cost.reasoning_tokens else ""),
        ("Prompt", f"{cost.prompt_tokens:,} tokens, {cost.reused_tokens:,} of them remembered"),
        ("Reading", f"{cost.prompt_tokens_per_s:.0f} tok/s" if cost.prompt_tokens_per_s else ""),
        ("First word", f"after {cost.first_text_ms / 1000:.1f} s" if cost.first_text_ms else ""),
        ("Guard", f"{cost.guard_ms / 1000:.2f} s"),
    ]
    return [row for row in rows if row[1]]
