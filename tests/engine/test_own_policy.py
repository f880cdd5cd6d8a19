"""A policy that is no preset, from the request to the answer; what it takes out of a prompt before the model reads."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.decisions import Decision
from app.domain.events import Event, Failed, Finished, Redacted, Started, Withheld
from app.domain.messages import Role
from app.domain.requests import ChatRequest, PromptMessage
from app.engine.backend import Prompt
from app.engine.client import EngineClient
from app.engine.gate import GUARD_FAILED
from app.engine.guarding import RULES_ALONE
from app.engine.inbox import Steering
from app.engine.pipeline import respond
from app.guard.own_rules import WordList
from app.guard.policy import Policy, load_policy
from app.guard.policy_hash import policy_hash
from app.guard.policy_text import to_text
from app.guard.scope import Embedder
from app.guard.verdict import Action
from tests.engine.test_pipeline import Plain
from tests.engine.workers import IMPATIENT, SCRIPTED_WORKER, ask, scripted
from tests.guard.test_own_rules import DOCS, BagOfWords

CLIENTS = WordList("Clients", ("project falcon",), Action.WITHHOLD)


class Reading(Plain):
    """A script that keeps what it was given to read."""

    read: tuple[str, ...] = ()

    def prepare(self, request: ChatRequest, instructions: str) -> Prompt:
        self.read = tuple(message.text for message in request.messages)
        return super().prepare(request, instructions)


def answered(
    backend: Plain, policy: Policy, *texts: str, embedder: Embedder | None = None
) -> tuple[list[Event], list[Decision]]:
    messages = tuple(PromptMessage(Role.USER, text) for text in texts)
    told: list[Decision] = []
    judges = replace(RULES_ALONE, embedder=embedder)
    events = respond(ChatRequest(messages), backend, policy, Steering(), judges, told.append)
    return list(events), told


def test_the_model_reads_a_prompt_without_personal_data() -> None:
    policy = replace(load_policy("balanced"), redact_prompt=frozenset({"email"}))
    backend = Reading("Hello.", thinks=False)
    events, told = answered(backend, policy, "I am a@b.org", "Write to c@d.org and e@f.org")
    assert backend.read == ("I am [e-mail address]", "Write to [e-mail address] and [e-mail address]")
    assert events[0] == Redacted("prompt", "email", 2)
    assert (told[0].action, told[0].category, told[0].policy_hash) == ("redact", "privacy", policy_hash(policy))


def test_off_topic_never_reaches_the_model() -> None:
    policy = replace(load_policy("balanced"), scopes=(DOCS,))
    backend = Reading("Hello.", thinks=False)
    events, told = answered(backend, policy, "Write a poem about rivers and mountains", embedder=BagOfWords())
    assert isinstance(events[0], Withheld)
    assert (events[0].category, told[0].category, backend.read) == ("scope:Docs", "scope:Docs", ())
    events, _ = answered(backend, policy, "Where is the product's documentation?", embedder=BagOfWords())
    assert isinstance(events[0], Started)


def test_a_topic_that_cannot_be_checked_fails_closed() -> None:
    backend = Reading("Hello.", thinks=False)
    events, _ = answered(backend, replace(load_policy("balanced"), scopes=(DOCS,)), "Where is the documentation?")
    assert events[0] == Withheld("prompt", GUARD_FAILED)
    assert backend.read == ()


@pytest.fixture
def client() -> EngineClient:
    return EngineClient(SCRIPTED_WORKER, scripted("rate=0"), IMPATIENT)


def test_a_worker_takes_another_policy_with_each_request(client: EngineClient) -> None:
    own = replace(load_policy("balanced"), name="Mine", lists=(CLIENTS,))
    try:
        client.start()
        asked = ask("Tell me about Project Falcon #short")
        with_list = list(client.respond(replace(asked, policy="Mine", terms=to_text(own))))
        without = list(client.respond(asked))
        broken = list(client.respond(replace(asked, policy="Mine", terms='{"version": 1, "prompt": {"hate": 7}}')))
        again = list(client.respond(asked))
    finally:
        client.close()
    assert [type(event) for event in with_list] == [Withheld, Finished]
    assert isinstance(without[0], Started)
    assert isinstance(broken[-1], Failed)
    assert not any(isinstance(event, Started) for event in broken), "what is no policy answers nothing"
    assert isinstance(again[-1], Finished)
