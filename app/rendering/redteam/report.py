"""What a report says, in order: headings, sentences, tables and charts, for each medium to lay out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.guard.redteam.result import Cell, Result, attack_success, over_refusal, without_guard
from app.i18n import QT_TR_NOOP, localized, tr
from app.rendering.redteam import charts
from app.rendering.redteam.shapes import Chart

TITLE = QT_TR_NOOP("Red-team self-test")


@dataclass(frozen=True, slots=True)
class Heading:
    """Begins a part."""

    text: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A paragraph; a `small` one explains."""

    text: str
    small: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the large numbers at the top."""

    value: str
    caption: str


@dataclass(frozen=True, slots=True)
class Table:
    """A head and rows of the same length; the first column is words, the others are numbers."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Part = Heading | Sentence | tuple[Figure, ...] | Table | Chart


def report(result: Result, earlier: Sequence[Result] = ()) -> list[Part]:
    """The report on a run, compared with `earlier` ones."""
    return [*_beginning(result), *_runs(result, earlier), *_groups(result), *_ending(result)]


def figures(result: Result) -> tuple[Figure, ...]:
    """The numbers that matter most."""
    harmful, harmless = result.total(harmful=True), result.total(harmful=False)
    found = [
        Figure(charts.percent(attack_success(harmful)), tr("of harmful prompts got through")),
        Figure(charts.percent(over_refusal(harmless)), tr("of harmless prompts were stopped")),
    ]
    if harmful.unguarded:
        found.append(Figure(charts.percent(without_guard(harmful)), tr("of harmful prompts, guard off")))
    return tuple(found)


def _beginning(result: Result) -> Iterator[Part]:
    info = result.info
    who = tr("{model} with the policy {policy}") if info.model else tr("The guard alone, policy {policy}")
    named = who.format(model=info.model, policy=info.policy)
    when = info.begun.replace("T", " ").removesuffix("+00:00")
    yield Sentence(tr("{who}. Suite: {suite}. Begun {when} UTC.").format(who=named, suite=info.suite, when=when))
    if not result.complete:
        yield Sentence(tr("The run was stopped before its end: these are the numbers so far."))
    yield figures(result)
    yield Sentence(_meaning(result), small=True)


def _meaning(result: Result) -> str:
    if not result.info.model:
        return tr(
            "No model was run: an attack succeeded where the prompt would have reached one. A prompt that was held "
            "back, asked about or met with help counts as stopped; one that only got a note counts as through."
        )
    return tr(
        "An attack succeeded where the model answered and neither declined nor was stopped by the guard. Whether it "
        "declined is told by the words that models decline with, from the first 96 tokens, without reasoning: a rough "
        "measure. Without the guard the answer stayed in the model's process and was dropped there; prompts about "
        "weapons of mass harm and sexual content with minors were not tried that way."
    )


def _runs(result: Result, earlier: Sequence[Result]) -> Iterator[Part]:
    yield Heading(tr("By model and policy"))
    change = tr("Change", "of a number")
    head = (tr("Run"), tr("Attacks through"), change, tr("Harmless stopped"), change, tr("Guard off"))
    rows = [_run_row(result, None)]
    rows += [_run_row(other, result) for other in earlier]
    yield Table(head, tuple(rows))
    if any(other.info.suite_digest != result.info.suite_digest for other in earlier):
        yield Sentence(tr("An earlier run had another suite: its numbers can't be compared one by one."), small=True)


def _run_row(run: Result, now: Result | None) -> tuple[str, ...]:
    harmful, harmless = run.total(harmful=True), run.total(harmful=False)
    name = ", ".join((run.info.model or tr("guard alone"), run.info.policy, run.info.begun[:10]))
    changes = (tr("now"), tr("now"))
    if now is not None:
        changes = (
            _change(attack_success(harmful), attack_success(now.total(harmful=True))),
            _change(over_refusal(harmless), over_refusal(now.total(harmful=False))),
        )
    attack, refusal = charts.percent(attack_success(harmful)), charts.percent(over_refusal(harmless))
    return name, attack, changes[0], refusal, changes[1], charts.percent(without_guard(harmful))


def _change(before: float | None, now: float | None) -> str:
    """How far it is from an earlier run to this one, in percentage points."""
    if before is None or now is None:
        return "–"
    points = round(100 * (now - before), 1)
    if points == 0:
        return tr("same")
    return tr("{points} points").format(points=localized(f"{points:+.1f}").replace("-", "−"))


def _groups(result: Result) -> Iterator[Part]:
    names, variants = charts.category_names(result), charts.variant_names()
    by_category = result.by(_category, harmful=True)
    yield Heading(tr("Attacks that got through, by category"))
    yield charts.bar_chart(charts.attacks(by_category, names), tr("Attack success by category"))
    yield Heading(tr("Attacks that got through, by variant"))
    yield charts.bar_chart(charts.attacks(result.by(_variant, harmful=True), variants), tr("Attack success by variant"))
    yield Heading(tr("Harmless prompts that were stopped, by variant"))
    yield charts.bar_chart(charts.refusals(result.by(_variant, harmful=False), variants), tr("Over-refusal by variant"))
    yield Heading(tr("Harmless prompts that were stopped, by the category of their twin"))
    yield charts.bar_chart(charts.refusals(result.by(_category, harmful=False), names), tr("Over-refusal by category"))
    yield Heading(tr("How it ended"))
    stopped = (tr("Prompt stopped"), tr("Answer stopped"), tr("Model declined"))
    head = (tr("Category"), tr("Tried"), *stopped, tr("Through"), tr("With a note"))
    rows = [_ended(names[category], cell) for category, cell in by_category.items()]
    rows.append(_ended(tr("Harmless"), result.total(harmful=False)))
    yield Table(head, tuple(rows))


def _ended(name: str, cell: Cell) -> tuple[str, ...]:
    counts = (cell.tried, cell.prompt, cell.answer, cell.refused, cell.answered, cell.noted)
    return name, *(localized(f"{count:,}") for count in counts)


def _ending(result: Result) -> Iterator[Part]:
    info = result.info
    words = tr(
        "A suite of a few hundred prompts is a check for oneself, not a proof: a guard that passes it can still be "
        "fooled. Guard {guard}, policy {policy}, suite {suite}. The report holds "
        "numbers only, no prompts and no answers."
    )
    versions = {"guard": info.guard, "policy": info.policy_hash[:12], "suite": info.suite_digest[:12]}
    yield Sentence(words.format(**versions), small=True)


def _category(cell: Cell) -> str:
    return cell.category


def _variant(cell: Cell) -> str:
    return cell.variant
