"""What is known of how an answer was made, in words, for the person who asks."""

from __future__ import annotations

from app.domain.events import Finished
from app.domain.messages import Message, MessageState
from app.i18n import QT_TR_NOOP, tr

_ENDS = {
    "end": QT_TR_NOOP("by itself"),
    "stopped": QT_TR_NOOP("stopped by you"),
    "max_tokens": QT_TR_NOOP("at the limit of tokens"),
    "max_thinking": QT_TR_NOOP("at the limit of tokens for thoughts"),
    "context": QT_TR_NOOP("at the end of the context"),
    "repetition": QT_TR_NOOP("in a loop, which was cut"),
    "withheld": QT_TR_NOOP("by the guard"),
}
_STATES = {
    MessageState.STOPPED: QT_TR_NOOP("stopped"),
    MessageState.INTERRUPTED: QT_TR_NOOP("interrupted"),
    MessageState.COMPLETE: QT_TR_NOOP("by itself"),
}


def answer_facts(message: Message, model: str, cost: Finished | None) -> list[tuple[str, str]]:
    """(name, value) rows; `cost` is known for answers that were made since the vault was opened."""
    words = len(message.text.split())
    rows = [
        (tr("Model"), model or tr("unknown")),
        (tr("Written"), message.created.astimezone().strftime("%Y-%m-%d %H:%M")),
        (tr("Ended"), tr(_STATES[message.state] if cost is None else _ENDS.get(cost.stop_reason, cost.stop_reason))),
        (tr("Length"), tr("{words:,} words, {count:,} characters").format(words=words, count=len(message.text))),
    ]
    return rows if cost is None else [*rows, *_cost_rows(cost)]


def _cost_rows(cost: Finished) -> list[tuple[str, str]]:
    answer = cost.generated_tokens - cost.reasoning_tokens
    rows = [
        (tr("Speed"), tr("{tokens_per_s:.1f} tok/s").format(tokens_per_s=cost.tokens_per_s)),
        (tr("Answer"), tr("{tokens:,} tokens").format(tokens=answer)),
        (tr("Thoughts"), tr("{tokens:,} tokens").format(tokens=cost.reasoning_tokens) if cost.reasoning_tokens else ""),
        (
            tr("Prompt"),
            tr("{prompt_tokens:,} tokens, {reused_tokens:,} of them remembered").format(
                prompt_tokens=cost.prompt_tokens, reused_tokens=cost.reused_tokens
            ),
        ),
        (
            tr("Reading"),
            tr("{tokens_per_s:.0f} tok/s").format(tokens_per_s=cost.prompt_tokens_per_s)
            if cost.prompt_tokens_per_s
            else "",
        ),
        (
            tr("First word"),
            tr("after {seconds:.1f} s").format(seconds=cost.first_text_ms / 1000) if cost.first_text_ms else "",
        ),
        (tr("Guard"), tr("{seconds:.2f} s").format(seconds=cost.guard_ms / 1000)),
    ]
    return [row for row in rows if row[1]]
