"""What the guard reaches on the development split: the table of docs/guard.md.

    PYTHONPATH=.. python -m guard.evaluate --work build/guard [--json scores.json] [--set second]

Everything goes through the program's own path (`check_prompt`, the output guard) with what ships.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.engine.guarding import shipped_judges
from app.guard.categories import FLOORS, HARMS
from app.guard.input_guard import check_prompt
from app.guard.judge import Judge
from app.guard.judgement import findings, scores_of
from app.guard.metrics import auc, auprc, best_f1
from app.guard.policy import PRESETS, load_policy
from app.guard.released import Released
from app.guard.scorer import Scores, merged
from app.guard.segments import next_cut
from app.guard.verdict import Action
from guard.obfuscate import OBFUSCATIONS
from guard.prepare import read
from guard.rows import Row

SCORERS = shipped_judges(2).scorers
STOPS = (Action.ASK, Action.WITHHOLD, Action.SUPPORT)
POLICIES = {name: load_policy(name) for name in PRESETS}
EVERYDAY = ("double-meanings", "plain-asks", "short-answers")
REQUESTS = ("dangerousqa", "forbidden-questions", "red-team", "development/behaviours", "development/red-team")
ORDINARY = ("development/ordinary", "questions", "code", "security")
MOST_OBFUSCATED = 100


def threshold_at(harmless: Sequence[float], rate: float) -> float:
    """The smallest threshold that at most `rate` of the harmless scores reach."""
    descending = sorted(harmless, reverse=True)
    allowed = int(rate * len(descending))
    return min(1.0, descending[allowed] + 1e-6) if allowed < len(descending) else 0.0


def share(scores: Sequence[float], threshold: float) -> float:
    """How many of the scores reach the threshold."""
    return sum(score >= threshold for score in scores) / max(1, len(scores))


@dataclass(frozen=True, slots=True)
class Scored:
    """A row of the split and what the guard scores it."""

    row: Row
    scores: Scores

    @property
    def harm(self) -> float:
        """The largest probability of a harm, as `carrel guard check` says it."""
        return max((score for name, score in self.scores.items() if name in HARMS), default=0.0)

    def stopped(self, policy: str) -> bool:
        """Whether the person would be asked, refused or sent to help."""
        found = findings(self.scores, "answer" if self.row.role == "assistant" else "prompt", POLICIES[policy])
        return any(item.action in STOPS or item.stops for item in found)


def scored(row: Row, text: str | None = None) -> Scored:
    """A prompt as a prompt, an answer as a whole answer."""
    text = row.text if text is None else text
    if row.role == "assistant":
        return Scored(row, scores_of(text, "answer", SCORERS))
    return Scored(row, check_prompt(text, (), POLICIES["balanced"], SCORERS).scores)


def streamed(text: str) -> Scores:
    """The largest scores while an answer comes in, piece by piece, as the output guard reads it."""
    judge, released, rest, scores = Judge(POLICIES["balanced"], SCORERS, following=True), Released(), text, []
    while rest:
        cut, checked = next_cut(rest, code=False) or (len(rest), len(rest))
        judge.expect(cut, last=cut == len(rest))
        scores.append(judge.scores(released.before(checked) + rest[:checked], "answer"))
        judge.keep()
        released.add(rest[:cut])
        rest = rest[cut:]
    return merged(scores)


class Report:
    """The rows by their source, and the lines of the table."""

    def __init__(self, rows: Iterable[Scored]) -> None:
        self.groups: dict[str, list[Scored]] = defaultdict(list)
        for item in rows:
            self.groups[item.row.source].append(item)

    def of(self, *names: str, unsafe: bool | None = None) -> list[Scored]:
        """The rows of these sources."""
        rows = [item for name in names for item in self.groups[name]]
        return [item for item in rows if unsafe is None or item.row.unsafe == unsafe]

    def rate(self, policy: str, *names: str, unsafe: bool) -> str:
        """The share of rows that the policy stops."""
        rows = self.of(*names, unsafe=unsafe)
        return f"{sum(item.stopped(policy) for item in rows) / max(1, len(rows)):.3f} of {len(rows)}"

    def apart(self, rows: Sequence[Scored], score: Callable[[Scored], float] | None = None) -> str:
        """AUC, AUPRC and best F1; the second set has not all kinds of the first."""
        values, labels = [(score or _harm)(item) for item in rows], [item.row.unsafe for item in rows]
        if len(set(labels)) < 2:
            return "not in this set"
        f1, threshold = best_f1(values, labels)
        numbers = f"AUC {auc(values, labels):.3f}  AUPRC {auprc(values, labels):.3f}  F1 {f1:.3f} at {threshold:.2f}"
        return f"{numbers}  of {len(rows)}"


def _harm(item: Scored) -> float:
    return item.harm


def _policies(report: Report) -> None:
    for policy in PRESETS:
        print(f"\n{policy}")
        print("  over-refusal, contrast    ", report.rate(policy, "development/contrast-safe", unsafe=False))
        for name in (*ORDINARY, "library-code", "development/role-play"):
            print(f"  ordinary: {name:17}", report.rate(policy, name, unsafe=False))
        print("  ordinary, together        ", report.rate(policy, *ORDINARY, unsafe=False))
        for name in (*REQUESTS, "development/contrast-unsafe", "development/hard-behaviours"):
            print(f"  recall: {name:27}", report.rate(policy, name, unsafe=True))
        floors = [item for rows in report.groups.values() for item in rows if _asks_for_a_floor(item.row)]
        caught = sum(item.stopped(policy) for item in floors)
        print(f"  floors caught              {caught / max(1, len(floors)):.3f} of {len(floors)}")


def _asks_for_a_floor(row: Row) -> bool:
    return row.role == "user" and bool(row.labels & FLOORS)


def _separations(report: Report) -> None:
    print("\nharm against none")
    print("  contrast      ", report.apart(report.of("development/contrast-safe", "development/contrast-unsafe")))
    print("  moderation    ", report.apart(report.of("openai_mod")))
    print("  passages      ", report.apart(report.of("development/passages")))
    print("  hate          ", report.apart(report.of("development/hate", "development/hate-contrast")))
    print("  tweets        ", report.apart(report.of("tweets")))
    print("  answers       ", report.apart(report.of("answers", "development/answers")))


def _everyday(report: Report) -> None:
    for name in (f"development/{kind}" for kind in EVERYDAY):
        print(f"\n{name}  {report.apart(report.of(name))}")
        for policy in PRESETS:
            stopped, found = (report.rate(policy, name, unsafe=unsafe) for unsafe in (False, True))
            print(f"  {policy:10} harmless stopped {stopped}, harmful found {found}")


def _jailbreaks(report: Report) -> None:
    harmless = report.of(*ORDINARY, unsafe=False)
    threshold = threshold_at([_jailbreak(item) for item in harmless], 0.01)
    print(f"\njailbreaks at 1 % false positives (from {threshold:.2f})")
    for name in ("jailbreaks", "development/jailbreak", "development/templates", "development/role-play"):
        scores = [_jailbreak(item) for item in report.of(name)]
        print(f"  {name:24}", f"{share(scores, threshold):.3f} of {len(scores)}")
    noted, code = POLICIES["balanced"].prompt["jailbreak"].note, report.of("library-code")
    print(f"  library code that Balanced notes {share([_jailbreak(item) for item in code], noted):.3f} of {len(code)}")


def _jailbreak(item: Scored) -> float:
    return item.scores.get("jailbreak", 0.0)


def _streaming(report: Report) -> None:
    rows = report.of("answers", "development/answers")
    whole = [item.harm for item in rows]
    parts = [Scored(item.row, streamed(item.row.text[:3000])).harm for item in rows]
    print("\nanswers at equal false positives: whole and streamed")
    for rate in (0.01, 0.02, 0.05):
        found = []
        for values in (whole, parts):
            harmless = [value for value, item in zip(values, rows, strict=True) if not item.row.unsafe]
            harmful = [value for value, item in zip(values, rows, strict=True) if item.row.unsafe]
            threshold = threshold_at(harmless, rate)
            found.append(f"{share(harmful, threshold):.3f} (from {threshold:.2f})")
        print(f"  {rate:.0%}: {found[0]}, {found[1]}")


def _obfuscations(report: Report) -> None:
    harmful = report.of("development/behaviours", unsafe=True)[:MOST_OBFUSCATED]
    harmless = report.of("development/ordinary", unsafe=False)[:MOST_OBFUSCATED]
    plain = sum(item.stopped("balanced") for item in harmful)
    print("\nobfuscations, Balanced: recall against plain, and harmless texts stopped")
    for name, change in OBFUSCATIONS.items():
        caught = sum(scored(item.row, change(item.row.text)).stopped("balanced") for item in harmful)
        false = sum(scored(item.row, change(item.row.text)).stopped("balanced") for item in harmless)
        print(f"  {name:16} {caught / max(1, plain):.3f}  {false / max(1, len(harmless)):.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path("build/guard"))
    parser.add_argument("--set", choices=("development", "second"), default="development")
    parser.add_argument("--json", type=Path, help="keep the scores of every row here")
    parser.add_argument("--quick", action="store_true", help="without streaming and obfuscations")
    args = parser.parse_args()
    rows = [scored(row) for row in read(args.work / f"{args.set}.jsonl")]
    if args.json:
        lines = (
            {"source": item.row.source, "unsafe": item.row.unsafe, "text": item.row.text, "scores": item.scores}
            for item in rows
        )
        args.json.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), encoding="utf-8")
    report = Report(rows)
    _policies(report)
    _separations(report)
    _everyday(report)
    _jailbreaks(report)
    if not args.quick:
        _streaming(report)
        _obfuscations(report)


if __name__ == "__main__":
    main()
