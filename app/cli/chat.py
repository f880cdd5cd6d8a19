"""`carrel chat`: one answer, or several with --repl, streamed to the terminal or as JSON lines."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from app.chat.answer_draft import AnswerDraft
from app.chat.history import prompt_messages, user_message
from app.chat.weighing import layers_on_gpu, look_at_machine
from app.cli import answer, passphrase, sampling
from app.cli.attached import attached_files
from app.cli.chat_policy import policy_in_force
from app.cli.model_library import open_library, ready_to_load
from app.cli.progress_bar import ProgressBar
from app.cli.saved_chat import SavedChat, open_saved_chat
from app.config.managed import managed_policy_file
from app.config.settings import Settings, load_settings
from app.domain.chat_options import ChatOptions
from app.domain.decisions import Decision
from app.domain.errors import EXIT_INTERRUPTED, EXIT_WITHHELD, KnownError, LockedError, UsageError
from app.domain.events import Ask, Event, Failed, Finished
from app.domain.messages import AttachmentPart, Message, Role
from app.domain.requests import ChatRequest, ModelSpec, PromptMessage
from app.domain.sampling import first_given
from app.engine.client import EngineClient
from app.engine.command import worker_command
from app.guard.managed import managed_policy, name_and_terms
from app.models.entry import ModelEntry
from app.models.library import Library
from app.models.second import second_model, wanted, with_second
from app.models.starting import spec_for
from app.store.vault import vault_state

MAX_INPUT = 4 * 1024 * 1024
"""Characters of a prompt; more is refused, never cut."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `carrel chat`."""
    parser.add_argument("prompt", nargs="?", metavar="PROMPT", help="else it is read from standard input")
    parser.add_argument("--model", metavar="ID|FILE", help="default: the last used, else guide")
    parser.add_argument("--policy", metavar="NAME", help="a preset, or one of your own")
    parser.add_argument("--system", metavar="TEXT", default="", help="role instructions")
    parser.add_argument("--messages", metavar="FILE", type=Path, help="JSON list of earlier messages")
    parser.add_argument("--attach", metavar="FILE", type=Path, action="append", default=[], help="repeatable")
    parser.add_argument("--repl", action="store_true", help="several prompts, one a line, with one worker")
    parser.add_argument("--chat", metavar="ID", help="continue a saved chat")
    parser.add_argument("--no-save", action="store_true", help="leave nothing on the disk")
    parser.add_argument("--thinking", choices=("on", "off"), help="default: as the chat has it, else on")
    for flag in ("--max-thinking", "--max-tokens", "--context", "--threads"):
        parser.add_argument(flag, metavar="N", type=_positive)
    parser.add_argument("--gpu-layers", metavar="N", type=int)
    sampling.add_arguments(parser)
    parser.add_argument("--json", action="store_true", help="one event a line")
    passphrase.add_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Answer the prompt or prompts; the exit code of the worst of them."""
    _check_usage(args)
    settings = load_settings(args.profile.settings).settings
    library = open_library(args.profile, settings)
    entry = _model(args, settings, library)
    spec = with_second(_spec(args, settings, entry), _second(args, settings, library), settings)
    prompts = _prompts(args)
    files = attached_files(args.attach)
    with ExitStack() as stack:
        saved = None if args.no_save else stack.enter_context(open_saved_chat(args))
        policy = policy_in_force(args.policy, settings.policy, saved, managed_policy(managed_policy_file()))
        client = EngineClient(worker_command(), spec)
        stack.callback(client.close)
        view = _View(args.json)
        info = client.start(view.show)
        for note in filter(None, (info.model.gpu_note, info.second_note)):
            print(f"carrel: {note}", file=sys.stderr)
        talk = _Talk(args, name_and_terms(policy), spec, client, saved, view, files)
        return _worst(talk, prompts)


def _model(args: argparse.Namespace, settings: Settings, library: Library) -> ModelEntry:
    bar = ProgressBar("Verifying the model", sys.stderr)
    try:
        return ready_to_load(library, args.model or settings.model, bar.show)
    finally:
        bar.end()


def _second(args: argparse.Namespace, settings: Settings, library: Library) -> ModelEntry | None:
    """The guard model for second opinions, where the policy wants one and it is here and whole."""
    second = second_model(library.entries(), wanted(settings, args.policy or settings.policy))
    if second is None:
        return None
    bar = ProgressBar("Verifying the guard model", sys.stderr)
    try:
        return ready_to_load(library, second.id, bar.show)
    except KnownError as error:
        print(f"carrel: no second opinion. {error.message}", file=sys.stderr)
        return None
    finally:
        bar.end()


def _spec(args: argparse.Namespace, settings: Settings, entry: ModelEntry) -> ModelSpec:
    layers = args.gpu_layers
    if layers is None:
        layers = layers_on_gpu(entry, settings, look_at_machine(gpu=settings.gpu))
    return spec_for(entry, args.context, args.threads or settings.threads, layers, settings.of_model(entry.id))


def _worst(talk: _Talk, prompts: Iterator[str]) -> int:
    worst = 0
    for prompt in prompts:
        worst = max(worst, talk.answer(prompt))
        if worst == EXIT_INTERRUPTED:
            break
    return worst


@contextmanager
def _stopped_by_ctrl_c(client: EngineClient) -> Iterator[None]:
    """The first Ctrl+C ends the answer as "stopped", so that `finished` still comes; a second one kills the worker."""
    before = signal.signal(signal.SIGINT, lambda *_: client.interrupt())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


class _View:
    """Where events go: JSON lines, or text for a person."""

    def __init__(self, as_json: bool) -> None:
        self._json = as_json
        self._terminal = answer.TerminalView(sys.stdout, sys.stderr)

    def show(self, event: Event) -> None:
        if self._json:
            answer.show_json(event)
        else:
            self._terminal.show(event)

    def end(self) -> None:
        if not self._json:
            self._terminal.end()


class _Talk:
    """The turns of one run: keeps the branch, so that a later prompt sees the earlier ones."""

    def __init__(
        self,
        args: argparse.Namespace,
        policy: tuple[str, str],
        spec: ModelSpec,
        client: EngineClient,
        saved: SavedChat | None,
        view: _View,
        files: tuple[AttachmentPart, ...],
    ) -> None:
        self._args = args
        self._files = files
        self._policy, self._terms = policy
        self._model = spec.id
        self._client = client
        self._saved = saved
        self._view = view
        self._given = _earlier_messages(args.messages)
        self._chosen = saved.options() if saved else ChatOptions()
        self._branch: list[Message] = list(saved.branch) if saved else []

    def answer(self, prompt: str) -> int:
        asked = user_message(prompt, self._branch[-1].id if self._branch else None, self._files)
        self._files = ()
        self._branch.append(asked)
        draft = AnswerDraft(asked.id, self._model)
        if self._saved:
            self._saved.asked(asked)
        try:
            with _stopped_by_ctrl_c(self._client):
                return self._stream(draft, asked)
        finally:
            self._view.end()
            if self._saved:
                self._saved.save(draft, last=True)
            self._branch.append(draft.message())

    def _stream(self, draft: AnswerDraft, asked: Message) -> int:
        def record(decision: Decision) -> None:
            if self._saved:
                self._saved.record(decision, asked, draft)

        code = 0
        for event in self._client.respond(self._request(), record):
            draft.add(event)
            if self._saved:
                self._saved.save(draft, last=isinstance(event, Finished | Failed))
            self._view.show(event)
            code = max(code, self._react(event))
        return code

    def _react(self, event: Event) -> int:
        match event:
            case Ask():
                show = answer.ask_on_terminal()
                self._client.decide(show)
                return 0 if show else EXIT_WITHHELD
            case Finished(stop_reason="withheld"):
                return EXIT_WITHHELD
            case Finished(stop_reason="stopped"):
                return EXIT_INTERRUPTED
            case Failed(code=code):
                return code
            case _:
                return 0

    def _request(self) -> ChatRequest:
        args = self._args
        return ChatRequest(
            messages=(*self._given, *prompt_messages(self._branch)),
            policy=self._policy,
            terms=self._terms,
            system=args.system or self._chosen.instructions,
            thinking=self._thinking(),
            max_thinking=_or(args.max_thinking, self._chosen.max_thinking),
            max_tokens=_or(args.max_tokens, self._chosen.max_tokens),
            sampling=first_given(sampling.given(args), self._chosen.sampling),
            exceptions=self._saved.exceptions() if self._saved else (),
        )

    def _thinking(self) -> bool:
        if self._args.thinking is None:
            return self._chosen.thinking is not False
        return bool(self._args.thinking == "on")


def _or(flag: int | None, chosen: int | None) -> int | None:
    return chosen if flag is None else flag


def _check_usage(args: argparse.Namespace) -> None:
    if args.chat and args.no_save:
        raise UsageError("Can't do both", "--chat continues a saved chat, --no-save saves nothing.")
    if args.passphrase_stdin and (args.prompt is None or args.repl):
        raise UsageError("No prompt", "With --passphrase-stdin the prompt is an argument.")
    if not args.no_save and vault_state(args.profile.vault) == "none":
        raise LockedError(
            "No vault", "There is no vault to save the chat in.", "Use --no-save, or `carrel vault create` first."
        )


def _prompts(args: argparse.Namespace) -> Iterator[str]:
    if args.prompt is not None:
        yield _not_empty(args.prompt)
    if args.repl:
        yield from (line.strip() for line in sys.stdin if line.strip())
    elif args.prompt is None:
        yield _not_empty(sys.stdin.read(MAX_INPUT + 1))


def _not_empty(prompt: str) -> str:
    if len(prompt) > MAX_INPUT:
        raise UsageError("Too much text", f"A prompt has at most {MAX_INPUT:,} characters.")
    if not prompt.strip():
        raise UsageError("No prompt", "There is nothing to answer.", "Give it as an argument or on standard input.")
    return prompt


def _earlier_messages(file: Path | None) -> tuple[PromptMessage, ...]:
    if file is None:
        return ()
    try:
        untrusted_value = json.loads(file.read_text(encoding="utf-8"))
        return tuple(PromptMessage(Role(item["role"]), _text(item["content"])) for item in untrusted_value)
    except OSError as error:
        raise UsageError("No messages", f"{file} can't be read.") from error
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        hint = 'A JSON list of {"role": "system"|"user"|"assistant", "content": TEXT} is needed.'
        raise UsageError("Not a list of messages", f"{file} holds something else.", hint) from error


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("content is text")
    return value


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


_positive.__name__ = "number"  # argparse says "invalid number value"
