"""Why the guard did something, in words: for whom bars and numbers say too little."""

from __future__ import annotations

from app.domain.decisions import Decision, Evidence
from app.domain.messages import Notice
from app.guard.categories import FLOORS, category_name

_SURE = ((0.9, "almost certainly"), (0.75, "very likely"), (0.5, "likely"), (0.25, "possibly"))
_WHOSE = {"prompt": "your message", "reasoning": "the reasoning", "answer": "the answer"}
_VIEWS = {
    "plain": "The words as they are written",
    "leet": "Words written with digits and signs in place of letters",
    "joined": "Words whose letters were spaced apart",
    "base64": "Words hidden as Base64",
    "hex": "Words hidden as hexadecimal bytes",
    "rot13": "Words with shifted letters (ROT13)",
    "reversed": "Words written backwards",
    "tags": "Words hidden in invisible characters",
    "together": "Not these words alone: earlier messages or a second opinion",
}
_DONE = {
    "withhold": "holds this back",
    "ask": "asks first",
    "redact": "blanks it out",
    "support": "offers support",
    "note": "notes it",
}
FAILED = "The check itself failed. What could not be checked is not shown: that is the rule, whatever the text was."
UNTOLD = "This notice is from before Carrel kept the reasons, or its part of the answer is still being written."


def about(notice: Notice) -> str:
    """The category that a notice is about."""
    return "self_harm" if notice.kind == "support" else notice.category


def evidence_for(notice: Notice) -> Evidence | None:
    """What was found of the notice's category."""
    found = notice.why.evidence if notice.why else ()
    return next((item for item in found if item.category == about(notice)), None)


def likelihood(score: float) -> str:
    """A score in words."""
    return next((words for limit, words in _SURE if score >= limit), "hardly")


def summary(notice: Notice) -> str:
    """One or two sentences: how sure the guard is, and what the policy does from which score on."""
    if notice.category == "guard_failed":
        return FAILED
    found, why = evidence_for(notice), notice.why
    if found is None or why is None:
        return UNTOLD
    whose, name = _WHOSE.get(notice.direction, "this"), category_name(found.category)
    sure = f"The guard thinks that {whose} is {likelihood(found.score)} about: {name} ({found.score:.2f} of 1)."
    limit = {"withhold": found.withhold, "ask": found.ask}.get(found.action, found.note)
    done = _DONE.get(found.action)
    if limit is None or done is None:
        return sure
    floor = " No policy turns this off." if found.category in FLOORS else ""
    return f"{sure} The policy {why.policy.capitalize()} {done} from {limit:.2f} on.{floor}"


def limits(found: Evidence) -> str:
    """The thresholds of the policy in one line."""
    known = (("noted", found.note), ("asked about", found.ask), ("held back", found.withhold))
    told = [f"{words} from {limit:.2f}" for words, limit in known if limit is not None]
    return f"{category_name(found.category)}: {', '.join(told)}." if told else ""


def facts(notice: Notice) -> list[tuple[str, str]]:
    """Where it was, in which reading of the text, and by what it was decided."""
    why = notice.why
    if why is None:
        return []
    found = evidence_for(notice)
    rows = [("Where", _where(notice.direction, found.position if found else why.position))]
    if found is not None and found.view:
        rows.append(("Found in", _VIEWS.get(found.view, found.view)))
    rows += [("Policy", f"{why.policy.capitalize()}, version {why.policy_hash[:12]}"), ("Guard", why.guard)]
    return [*rows, ("You", "chose to see it")] if why.overridden else rows


def scores(decision: Decision, most: int, lowest: float) -> list[tuple[str, float, Evidence | None]]:
    """The highest scores, each with what was done about it."""
    known = {item.category: item for item in decision.evidence}
    found = {**decision.scores, **{name: item.score for name, item in known.items()}}
    told = sorted((item for item in found.items() if item[1] >= lowest), key=lambda item: -item[1])
    return [(name, score, known.get(name)) for name, score in told[:most]]


def _where(direction: str, position: int) -> str:
    whose = _WHOSE.get(direction, "this text").capitalize()
    return f"{whose}, after {position:,} characters" if position else whose
