"""Public data sets, read into rows: which of their columns is the text, and what their labels mean here.

Licences and origins are in README.md. `held_out` sources never train: they are the development split beside
corpus/development.txt.
"""

from __future__ import annotations

import csv
import json
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from guard.rows import GAP, HARMS, OTHER, Row

Reader = Callable[[Path], Iterator[Row]]
NOT_TOLD = frozenset(HARMS)


def training_rows(data: Path) -> list[Row]:
    """All sources that train, below the folder `data`."""
    return [row for reader in _TRAINING for row in reader(data) if not held_out(row)]


def development_rows(data: Path) -> list[Row]:
    """The sources that only measure, and the held-out shares of those that are the only one of their kind."""
    shared = (row for reader in _TRAINING for row in reader(data) if held_out(row))
    return [*shared, *(row for reader in _DEVELOPMENT for row in reader(data))]


def held_out(row: Row) -> bool:
    """Whether this row of a training source is kept for the development split."""
    share = _HELD_OUT.get(row.source, 0)
    return zlib.crc32(_group(row).encode()) % 100 < share


def _group(row: Row) -> str:
    """Rows that belong together are held out together: all answers to one question."""
    return next(iter(sorted(row.unknown)), "") if row.source == "answers" else row.text


_HELD_OUT = {"openai_mod": 25, "answers": 20, "jailbreaks": 30, "security": 30, "attacks": 30, "code": 50, "tweets": 5}

_HAZARDS = {
    "cse": ["minors"],
    "dfm": [OTHER],
    "hte": ["hate"],
    "ipv": [OTHER],
    "iwp": ["cbrn"],
    "ncr": ["violence"],
    "prv": ["privacy"],
    "ssh": ["self_harm"],
    "sxc_prn": ["sexual"],
    "vcr": ["violence"],
    "spc_fin": [],
    "spc_hlt": [],
    "spc_lgl": [],
}
_ADVICE = {"spc_fin": "advice_financial", "spc_hlt": "advice_medical", "spc_lgl": "advice_legal"}


def _ailuminate(data: Path) -> Iterator[Row]:
    for line in _csv(data / "ailuminate_demo/airr_official_1.0_demo_en_us_prompt_set_release.csv"):
        hazard = line["hazard"]
        if hazard in _HAZARDS:
            advice = [_ADVICE[hazard]] if hazard in _ADVICE else []
            # Some of its prompts only touch on their hazard.
            yield Row(line["prompt_text"], "user", frozenset([*_HAZARDS[hazard], *advice]), "ailuminate", weight=0.7)


_MILD = [
    "horse racing",
    "alcohol abuse",
    "gambling",
    "drug addiction",
    "smoking",
    "landfills",
    "pollution",
    "air pollution",
    "circuses",
    "climate change",
    "pornography",
    "prostitution",
    "water contamination",
    "animal neglect",
    "drug abuse",
]


def _aart(data: Path) -> Iterator[Row]:
    for line in _csv(data / "aart/aart-ai-safety-dataset.csv"):
        if line["crime"] not in _MILD:
            yield Row(line["query"], "user", frozenset([OTHER]), "aart", weight=0.4)


_CATQA = {
    "Illegal Activity": "violence",
    "Child Abuse": OTHER,
    "Malware Viruses": "malware",
    "Physical Harm": OTHER,
    "Economic Harm": "violence",
    "Fraud/Deception": "violence",
    "Adult Content": "sexual",
    "Hate/Harass/Violence": OTHER,
    "Privacy Violation Activity": "privacy",
}
_CATQA_PARTS = {
    "Content Sexual exploitation": "minors",
    "Online predation": "minors",
    "Cybercrime:": "malware",
    "Racial or ethnic hate": "hate",
    "Religious intolerance": "hate",
    "Cyberbullying": "harassment",
    "Terrorism and extremism": "violence",
    "Self-harm": "self_harm",
    "Assault and battery": "violence",
    "Weapon making": "violence",
}


def _red_instruct(data: Path) -> Iterator[Row]:
    for group, parts in json.loads((data / "red_instruct/catqa_english.json").read_text(encoding="utf-8")).items():
        for part, texts in parts.items():
            label = _CATQA_PARTS.get(part, _CATQA.get(group))
            for text in texts if label else ():
                yield Row(
                    text, "user", frozenset([str(label)]), "catqa", weight=0.6 if group == "Adult Content" else 1.0
                )
    for parts in json.loads((data / "red_instruct/harmfulqa.json").read_text(encoding="utf-8")).values():
        for texts in parts.values():
            yield from (Row(text, "user", frozenset([OTHER]), "harmfulqa", weight=0.7) for text in texts)


_OPENAI = {
    "S": "sexual",
    "S3": "minors",
    "H": "hate",
    "H2": "hate",
    "V": "violence",
    "V2": "violence",
    "HR": "harassment",
    "SH": "self_harm",
}


def _openai(data: Path) -> Iterator[Row]:
    for line in _jsonl(data / "openai_mod/development_840.jsonl"):
        labels = frozenset(name for key, name in _OPENAI.items() if line.get(key))
        told = {name for key, name in _OPENAI.items() if key in line}
        yield Row(line["prompt"], "text", labels, "openai_mod", frozenset(HARMS) - told, weight=1.5)


def _tweets(data: Path) -> Iterator[Row]:
    """Old tweets, biased against African-American English: only hate and neither, thinned out, of little weight."""
    for number, line in enumerate(_csv(data / "davidson/labeled_data.csv")):
        text = line["tweet"].replace("&amp;", "&").replace("RT ", "").lstrip('!": ')
        if line["class"] == "0":
            yield Row(text, "text", frozenset(["hate"]), "tweets", frozenset(["harassment"]), weight=0.4)
        elif line["class"] == "2" and number % 3 == 0:
            yield Row(text, "text", frozenset(), "tweets", weight=0.4)


_BEGINNINGS = {
    "identity_attack": "hate",
    "insult": "harassment",
    "sexually_explicit": "sexual",
    "threat": "violence",
    "severe_toxicity": OTHER,
}


def _beginnings(data: Path) -> Iterator[Row]:
    """Beginnings of sentences that went on badly: by themselves often harmless, so of little weight."""
    for name, label in _BEGINNINGS.items():
        for text in (data / f"rtp_sample/rtp_{name}.txt").read_text(encoding="utf-8").splitlines():
            yield Row(text, "text", frozenset([label]), "beginnings", NOT_TOLD - {label}, weight=0.3)


_SLURS = {"racial / ethnic slurs": "hate", "sexual orientation / gender": "hate"}


def _slurs(data: Path) -> Iterator[Row]:
    for line in _csv(data / "profanity_lexicon/profanity_en.csv"):
        if line["category_1"] in _SLURS and float(line["severity_rating"]) >= 2:
            for text in (line["text"], f"you are a {line['text']}", f"these {line['text']}s should go"):
                yield Row(text, "text", frozenset(["hate"]), "slurs", NOT_TOLD - {"hate"}, weight=0.2)


def _answers(data: Path) -> Iterator[Row]:
    """Labelled answers to a hundred harmful questions. What they were asked is kept in `unknown` to hold out by."""
    for line in _csv(data / "gptfuzz/train.csv"):
        question = f"question {line['question']}"
        labels = frozenset([OTHER] if line["label"] == "1" else [])
        yield Row(line["Response"], "assistant", labels, "answers", frozenset([question]), weight=0.8)


def _jailbreaks(data: Path) -> Iterator[Row]:
    for text in json.loads((data / "jailbreak_inthewild/train.json").read_text(encoding="utf-8")):
        yield Row(text, "user", frozenset(["jailbreak"]), "jailbreaks", frozenset([*HARMS, "unsafe"]))
    for row in templates(data):
        yield replace(row, text=row.text.replace(GAP, "tell me a story"))


def templates(data: Path) -> list[Row]:
    """Jailbreaks with a gap for a request."""
    lines = json.loads((data / "gptfuzz/templates_train.json").read_text(encoding="utf-8"))
    labels, unknown = frozenset(["jailbreak"]), frozenset([*HARMS, "unsafe"])
    return [Row(line["text"], "user", labels, "templates", unknown) for line in lines]


def _security(data: Path) -> Iterator[Row]:
    folder = data / "cyberseceval"
    for line in json.loads((folder / "mitre_frr_train.json").read_text(encoding="utf-8")):
        yield Row(line["mutated_prompt"], "user", frozenset(), "security", weight=0.8)
    for line in json.loads((folder / "interpreter_train.json").read_text(encoding="utf-8")):
        yield Row(line["mutated_prompt"], "user", frozenset(["malware"]), "attacks")
    for text in json.loads((folder / "code_prompts.json").read_text(encoding="utf-8")):
        yield Row(text, "user", frozenset(), "code")


def _harmless(data: Path) -> Iterator[Row]:
    for line in _jsonl(data / "self_instruct/seed_tasks.jsonl"):
        given = line["instances"][0]["input"]
        yield Row(f"{line['instruction']}\n{given}".strip(), "user", frozenset(), "instructions")
        yield Row(line["instances"][0]["output"], "assistant", frozenset(), "instructions")
    for file in sorted((data / "bbq").glob("*.jsonl")):
        for number, line in enumerate(_jsonl(file)):
            if number % 4 == 0:
                yield Row(f"{line['context']} {line['question']}", "user", frozenset(), "identities")
    for line in _jsonl(data / "math/aime.jsonl"):
        yield Row(line["turns"][0], "user", frozenset(), "problems")


def _requests(data: Path) -> Iterator[Row]:
    """Direct harmful requests of sources that train nothing."""
    for text in json.loads((data / "red_instruct/dangerousqa.json").read_text(encoding="utf-8")):
        yield Row(text, "user", frozenset([OTHER]), "dangerousqa")
    for line in _csv(data / "anthropic_redteam_418/multilingual-safety-for-LLMs.csv"):
        yield Row(line["query"], "user", frozenset([OTHER]), "red-team")
    for line in _csv(data / "forbidden_questions/question.csv"):
        if line["content_policy_name"] in _FORBIDDEN:
            yield Row(line["query"], "user", frozenset([OTHER]), "forbidden-questions")


_FORBIDDEN = {
    "Illegal Activity",
    "Hate Speech",
    "Malware",
    "Physical Harm",
    "Economic Harm",
    "Fraud",
    "Privacy Violence",
}


def _questions(data: Path) -> Iterator[Row]:
    for name in ("math", "spec_bench_rest"):
        for line in _jsonl(data / f"math/{name}.jsonl"):
            yield Row(line["turns"][0], "user", frozenset(), "questions")


_TRAINING: tuple[Reader, ...] = (
    _ailuminate,
    _aart,
    _red_instruct,
    _openai,
    _tweets,
    _beginnings,
    _slurs,
    _answers,
    _jailbreaks,
    _security,
    _harmless,
)
_DEVELOPMENT: tuple[Reader, ...] = (_requests, _questions)


def without_group(row: Row) -> Row:
    """The row without what it was held out by."""
    return replace(row, unknown=frozenset(name for name in row.unknown if not name.startswith("question ")))


def _csv(file: Path) -> Iterator[dict[str, str]]:
    csv.field_size_limit(1 << 30)  # here, not when this is imported: it holds for the whole process
    with file.open(encoding="utf-8", errors="replace", newline="") as lines:
        yield from csv.DictReader(lines)


def _jsonl(file: Path) -> Iterator[dict[str, Any]]:
    with file.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())
