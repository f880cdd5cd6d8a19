"""Runs the shipped file as Carrel does: llama.cpp, R1's prompt, greedy. For the evaluation and the test suite."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import llama_cpp

from guide.corpus import Topic

BEGIN, USER, ASSISTANT, END = "<｜begin▁of▁sentence｜>", "<｜User｜>", "<｜Assistant｜>", "<｜end▁of▁sentence｜>"
MOST_TOKENS = 320
DECLINES = re.compile(
    r"only (answers?|explains?|knows?|talk|the guide|about)|and nothing else|can't help with|beyond me|bigger model",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Answer:
    """What came out: the reasoning, the answer, and whether each ended as it should."""

    thinking: str
    text: str
    closed: bool
    ended: bool

    def broken(self) -> str:
        """What is wrong with the text as a text, or nothing."""
        if not self.closed:
            return "no end of the reasoning"
        if not self.ended:
            return "no end"
        if "\ufffd" in self.thinking + self.text or re.search(r"<[｜|/]|[｜▁]", self.thinking + self.text):
            return "broken characters"
        words = (self.thinking + " " + self.text).split()
        phrases = [tuple(words[index : index + 6]) for index in range(len(words) - 5)]
        if any(phrases.count(phrase) > 2 for phrase in set(phrases)):
            return "a loop"
        return "" if len(self.text.split()) >= 4 else "no answer"


class Runner:
    """The loaded file."""

    def __init__(self, file: Path, threads: int = 2) -> None:
        self.llama = llama_cpp.Llama(str(file), n_ctx=2048, n_threads=threads, n_threads_batch=threads, verbose=False)

    def tokens(self, text: str) -> list[int]:
        """The text's tokens; control tokens in it are control tokens."""
        return list(self.llama.tokenize(text.encode(), add_bos=False, special=True))

    def ask(self, ask: str, *, thinking: bool = True, history: str = "") -> Answer:
        """Ask one question, in a new chat or after an earlier one."""
        given = f"{BEGIN}{history}{USER}{ask}{ASSISTANT}<think>\n" + ("" if thinking else "\n</think>\n\n")
        out: list[int] = []
        eos, ended = self.llama.token_eos(), False
        for token in self.llama.generate(self.tokens(given), temp=0.0, top_k=1, repeat_penalty=1.0):
            ended = token == eos
            if ended or len(out) >= MOST_TOKENS:
                break
            out.append(token)
        close = self.tokens("</think>")[0]
        closed = not thinking or close in out
        thought = out[: out.index(close)] if thinking and closed else out if thinking else []
        return Answer(self.text(thought), self.text(out[len(thought) + thinking :]), closed, ended)

    def text(self, tokens: list[int]) -> str:
        """The text of tokens as Carrel shows it: control tokens are nothing."""
        return str(self.llama.detokenize(tokens, special=False).decode(errors="replace")).strip() if tokens else ""


def declined(answer: str, topics: tuple[Topic, ...]) -> bool:
    """Whether an answer says that this is not for the Guide, and does not answer one of its topics all the same."""
    says_so = bool(DECLINES.search(answer)) and "Carrel" in answer
    return says_so and not any(topic.holds(answer) for topic in topics if len(topic.must) > 2)
