"""Why the guard did something, in words: for whom bars and numbers say too little."""

from __future__ import annotations

from app.domain.decisions import Decision, Evidence
from app.domain.messages import Notice
from app.guard.categories import FLOORS, category_name
from app.i18n import QT_TR_NOOP, tr

_SURE = (
    (0.9, QT_TR_NOOP("almost certainly")),
    (0.75, QT_TR_NOOP("very likely")),
    (0.5, QT_TR_NOOP("likely")),
    (0.25, QT_TR_NOOP("possibly")),
    (0.0, QT_TR_NOOP("hardly")),
)
_THINKS = {
    "prompt": QT_TR_NOOP("The guard thinks that your message is {likely} about: {name} ({score:.2f} of 1)."),
    "reasoning": QT_TR_NOOP("The guard thinks that the reasoning is {likely} about: {name} ({score:.2f} of 1)."),
    "answer": QT_TR_NOOP("The guard thinks that the answer is {likely} about: {name} ({score:.2f} of 1)."),
    "": QT_TR_NOOP("The guard thinks that this is {likely} about: {name} ({score:.2f} of 1)."),
}
_WHOSE = {
    "prompt": QT_TR_NOOP("Your message"),
    "reasoning": QT_TR_NOOP("The reasoning"),
    "answer": QT_TR_NOOP("The answer"),
    "": QT_TR_NOOP("This text"),
}
_VIEWS = {
    "plain": QT_TR_NOOP("The words as they are written"),
    "leet": QT_TR_NOOP("Words written with digits and signs in place of letters"),
    "joined": QT_TR_NOOP("Words whose letters were spaced apart"),
    "base64": QT_TR_NOOP("Words hidden as Base64"),
    "hex": QT_TR_NOOP("Words hidden as hexadecimal bytes"),
    "rot13": QT_TR_NOOP("Words with shifted letters (ROT13)"),
    "reversed": QT_TR_NOOP("Words written backwards"),
    "tags": QT_TR_NOOP("Words hidden in invisible characters"),
    "together": QT_TR_NOOP("Not these words alone: what came before them, or a second opinion"),
}
_DONE = {
    "withhold": QT_TR_NOOP("The policy {policy} holds this back from {limit:.2f} on."),
    "ask": QT_TR_NOOP("The policy {policy} asks first from {limit:.2f} on."),
    "redact": QT_TR_NOOP("The policy {policy} blanks it out from {limit:.2f} on."),
    "support": QT_TR_NOOP("The policy {policy} offers support from {limit:.2f} on."),
    "note": QT_TR_NOOP("The policy {policy} notes it from {limit:.2f} on."),
}
FAILED = QT_TR_NOOP(
    "The check itself failed. What could not be checked is not shown: that is the rule, whatever the text was."
)
UNTOLD = QT_TR_NOOP(
    "This notice is from before Carrel kept the reasons, or its part of the answer is still being written."
)


def about(notice: Notice) -> str:
    """The category that a notice is about."""
    return "self_harm" if notice.kind == "support" else notice.category


def evidence_for(notice: Notice) -> Evidence | None:
    """What was found of the notice's category."""
    found = notice.why.evidence if notice.why else ()
    return next((item for item in found if item.category == about(notice)), None)


def likelihood(score: float) -> str:
    """A score in words."""
    return tr(next((words for limit, words in _SURE if score >= limit), _SURE[-1][1]))


def summary(notice: Notice) -> str:
    """One or two sentences: how sure the guard is, and what the policy does from which score on."""
    if notice.category == "guard_failed":
        return tr(FAILED)
    found, why = evidence_for(notice), notice.why
    if found is None or why is None:
        return tr(UNTOLD)
    sure = tr(_THINKS.get(notice.direction, _THINKS[""])).format(
        likely=likelihood(found.score), name=category_name(found.category), score=found.score
    )
    limit = {"withhold": found.withhold, "ask": found.ask}.get(found.action, found.note)
    done = _DONE.get(found.action)
    if limit is None or done is None:
        return sure
    told = [sure, tr(done).format(policy=tr(why.policy.capitalize()), limit=limit)]
    return " ".join([*told, tr("No policy turns this off.")] if found.category in FLOORS else told)


def limits(found: Evidence) -> str:
    """The thresholds of the policy in one line."""
    known = (
        (tr("noted from {limit:.2f}"), found.note),
        (tr("asked about from {limit:.2f}"), found.ask),
        (tr("held back from {limit:.2f}"), found.withhold),
    )
    told = [words.format(limit=limit) for words, limit in known if limit is not None]
    return f"{category_name(found.category)}: {', '.join(told)}." if told else ""


def facts(notice: Notice) -> list[tuple[str, str]]:
    """Where it was, in which reading of the text, and by what it was decided."""
    why = notice.why
    if why is None:
        return []
    found = evidence_for(notice)
    rows = [(tr("Where"), _where(notice.direction, found.position if found else why.position))]
    if found is not None and found.length:
        rows.append((tr("What was read"), _read(found)))
    if found is not None and found.view:
        rows.append((tr("Found in"), tr(_VIEWS.get(found.view, found.view))))
    policy, version = tr(why.policy.capitalize()), why.policy_hash[:12]
    rows.append((tr("Policy"), tr("{policy}, version {version}").format(policy=policy, version=version)))
    rows.append((tr("Guard"), why.guard))
    return [*rows, (tr("You"), tr("chose to see it"))] if why.overridden else rows


def scores(decision: Decision, most: int, lowest: float) -> list[tuple[str, float, Evidence | None]]:
    """The highest scores, each with what was done about it."""
    known = {item.category: item for item in decision.evidence}
    found = {**decision.scores, **{name: item.score for name, item in known.items()}}
    told = sorted((item for item in found.items() if item[1] >= lowest), key=lambda item: -item[1])
    return [(name, score, known.get(name)) for name, score in told[:most]]


def _where(direction: str, position: int) -> str:
    whose = tr(_WHOSE.get(direction, _WHOSE[""]))
    return tr("{whose}, after {position:,} characters").format(whose=whose, position=position) if position else whose


def _read(found: Evidence) -> str:
    """An answer is read piece by piece, while it is written."""
    if not found.before:
        return tr("A piece of {length:,} characters").format(length=found.length)
    return tr("A piece of {length:,} characters, together with the {before:,} before it").format(
        length=found.length, before=found.before
    )
