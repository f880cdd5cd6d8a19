"""Branches in a chat that is really stored and answered: edits, versions, going on, deletions that can be undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.chat.answer_options import AnswerOptions
from app.chat.branches import Branches
from app.chat.controller import ChatController
from app.chat.turn import State
from app.chat.vault_store import VaultStore
from app.domain.branches import places, versions
from app.domain.messages import AttachmentPart, Conversation, MessageState
from app.domain.requests import ChatRequest, Sampling
from app.engine.scripted_texts import SCENES

Start = Callable[..., ChatController]
LONG = 90_000
REASONING, ANSWER = SCENES["answer"]


def stored(store: VaultStore, controller: ChatController) -> Conversation:
    return store.chat(controller.chat.id).result(timeout=10)


def finish(qtbot: QtBot, controller: ChatController) -> None:
    qtbot.waitUntil(lambda: controller.state is State.IDLE, timeout=LONG)


def talk(qtbot: QtBot, controller: ChatController, *prompts: str) -> None:
    for prompt in prompts:
        assert controller.send(prompt)
        finish(qtbot, controller)


def texts(conversation: Conversation) -> list[str]:
    return [message.text for message in conversation.path()][::2]


def test_an_edit_makes_a_branch_and_keeps_the_old_one(
    qtbot: QtBot, start: Start, store: VaultStore, requests: list[ChatRequest]
) -> None:
    controller = start("rate=0,scene=short")
    talk(qtbot, controller, "one", "two", "three")
    old = controller.chat.path()
    assert controller.edit(old[2].id, "TWO")
    finish(qtbot, controller)
    assert texts(controller.chat) == ["one", "TWO"]
    assert [message.text for message in requests[-1].messages][::2] == ["one", "TWO"]
    saved = stored(store, controller)
    assert saved.path() == controller.chat.path()
    assert {message.id for message in old} < {message.id for message in saved.messages}
    branches = Branches(controller, store)
    assert branches.switch(saved.path()[2].id, -1) == old[2].id
    assert controller.chat.path() == old
    qtbot.waitUntil(lambda: stored(store, controller).path() == old, timeout=LONG)


def test_the_first_prompt_can_be_edited_and_its_files_stay(qtbot: QtBot, start: Start, store: VaultStore) -> None:
    controller = start("rate=0,scene=short")
    assert controller.send("one", (AttachmentPart("a.txt", "content"),))
    finish(qtbot, controller)
    assert controller.edit(controller.chat.path()[0].id, "ONE")
    finish(qtbot, controller)
    saved = stored(store, controller)
    assert texts(saved) == ["ONE"]
    assert saved.path()[0].parts[0] == AttachmentPart("a.txt", "content")
    assert [message.parent for message in saved.messages].count(None) == 2
    assert len(store.chats().result(timeout=10)) == 1


def test_an_answer_made_again_is_another_version(qtbot: QtBot, start: Start, store: VaultStore) -> None:
    controller = start("rate=0,scene=short")
    talk(qtbot, controller, "one", "two")
    first = controller.chat.path()[1].id
    controller.answer_again(first)
    finish(qtbot, controller)
    assert len(controller.chat.path()) == 2
    order = versions(controller.chat, controller.chat.path()[1].id)
    assert order[0] == first
    assert places(controller.chat)[order[1]].number == 2
    Branches(controller, store).switch(order[1], -1)
    assert texts(controller.chat) == ["one", "two"], "what was below comes back with it"


def test_another_try_may_have_other_options(qtbot: QtBot, start: Start, requests: list[ChatRequest]) -> None:
    controller = start("rate=0,scene=short")
    talk(qtbot, controller, "one")
    controller.answer_again(options=AnswerOptions(thinking=False, sampling=Sampling(temperature=0.2), max_tokens=9))
    finish(qtbot, controller)
    assert (requests[-1].thinking, requests[-1].sampling.temperature, requests[-1].max_tokens) == (False, 0.2, 9)
    talk(qtbot, controller, "two")
    assert (requests[-1].thinking, requests[-1].sampling.temperature) == (True, None)


def test_options_may_be_those_of_the_chat(qtbot: QtBot, start: Start, requests: list[ChatRequest]) -> None:
    controller = start("rate=0,scene=short")
    controller.options_of = lambda chat: AnswerOptions(system=f"of {chat}")
    talk(qtbot, controller, "one")
    assert requests[-1].system == f"of {controller.chat.id}"


@pytest.mark.parametrize("wanted", ["reasoning", "text"])
def test_a_stopped_answer_goes_on_in_the_same_message(
    qtbot: QtBot, start: Start, store: VaultStore, requests: list[ChatRequest], wanted: str
) -> None:
    controller = start("rate=80")
    controller.send("What is a binary search?")
    came = controller.reasoning_added if wanted == "reasoning" else controller.text_added
    with qtbot.waitSignal(came, timeout=LONG):
        pass
    controller.stop()
    finish(qtbot, controller)
    stopped = controller.chat.path()[-1]
    assert stopped.state is MessageState.STOPPED
    assert bool(stopped.text) is (wanted == "text")
    began: list[str] = []
    controller.answer_began.connect(lambda message: began.append(message.id))
    controller.continue_answer(stopped.id)
    finish(qtbot, controller)
    assert began == [stopped.id]
    begun = requests[-1].begun
    assert begun is not None
    assert (begun.reasoning, begun.text) == (stopped.reasoning, stopped.text)
    _, whole = stored(store, controller).path()
    assert (whole.id, whole.state) == (stopped.id, MessageState.COMPLETE)
    assert whole.text.split() == ANSWER.split()
    assert whole.text.startswith(stopped.text)
    assert whole.reasoning == REASONING
    assert len(stored(store, controller).messages) == 2


def test_a_continuation_that_is_stopped_at_once_keeps_everything(qtbot: QtBot, start: Start, store: VaultStore) -> None:
    controller = start("rate=60")
    controller.send("tell me")
    with qtbot.waitSignal(controller.text_added, timeout=LONG):
        pass
    controller.stop()
    finish(qtbot, controller)
    before = controller.chat.path()[-1]
    controller.continue_answer(before.id)
    controller.stop()
    finish(qtbot, controller)
    after = stored(store, controller).path()[-1]
    assert after.text.startswith(before.text)
    assert after.state is MessageState.STOPPED


def test_only_the_last_answer_goes_on(qtbot: QtBot, start: Start, requests: list[ChatRequest]) -> None:
    controller = start("rate=0,scene=short")
    talk(qtbot, controller, "one", "two")
    controller.continue_answer(controller.chat.path()[1].id)
    assert controller.state is State.IDLE
    assert len(requests) == 2


def test_an_answer_at_its_limit_can_go_on(qtbot: QtBot, start: Start) -> None:
    controller = start("rate=0")
    controller.options = AnswerOptions(thinking=False, max_tokens=12)
    talk(qtbot, controller, "tell me")
    answer = controller.chat.path()[-1]
    assert answer.state is MessageState.STOPPED
    assert controller.costs[answer.id].stop_reason == "max_tokens"
    controller.options = AnswerOptions(thinking=False)
    controller.continue_answer(answer.id)
    finish(qtbot, controller)
    assert controller.chat.path()[-1].text == ANSWER


def test_a_deleted_branch_is_out_of_sight_then_erased(qtbot: QtBot, start: Start, store: VaultStore) -> None:
    controller = start("rate=0,scene=short")
    talk(qtbot, controller, "one", "two")
    branches = Branches(controller, store)
    pending: list[int] = []
    branches.pending.connect(pending.append)
    branches.delete(controller.chat.path()[2].id)
    assert texts(controller.chat) == ["one"]
    assert len(stored(store, controller).messages) == 4, "it can still be brought back"
    assert pending == [2]
    branches.erase_pending()
    assert len(stored(store, controller).messages) == 2
    assert texts(stored(store, controller)) == ["one"]
    talk(qtbot, controller, "three")
    assert texts(stored(store, controller)) == ["one", "three"]


def test_the_time_to_undo_ends_by_itself(qtbot: QtBot, start: Start, store: VaultStore) -> None:
    controller = start("rate=0,scene=short")
    talk(qtbot, controller, "one", "two")
    branches = Branches(controller, store, undo_ms=50)
    with qtbot.waitSignal(branches.pending, timeout=LONG, check_params_cb=lambda count: count == 0):
        branches.delete(controller.chat.path()[2].id)
    assert len(stored(store, controller).messages) == 2


def test_undo_brings_back_what_was_shown(qtbot: QtBot, start: Start, store: VaultStore) -> None:
    controller = start("rate=0,scene=short")
    talk(qtbot, controller, "one", "two", "three")
    before = controller.chat.path()
    branches = Branches(controller, store)
    branches.delete(before[4].id)
    branches.delete(before[2].id)
    assert texts(controller.chat) == ["one"]
    branches.undo()
    assert controller.chat.path() == before
    branches.erase_pending()
    qtbot.waitUntil(lambda: stored(store, controller).path() == before, timeout=LONG)


def test_undo_after_something_was_said_keeps_both(qtbot: QtBot, start: Start, store: VaultStore) -> None:
    controller = start("rate=0,scene=short")
    talk(qtbot, controller, "one", "two")
    branches = Branches(controller, store)
    branches.delete(controller.chat.path()[2].id)
    talk(qtbot, controller, "instead")
    branches.undo()
    assert texts(controller.chat) == ["one", "instead"]
    branches.switch(controller.chat.path()[2].id, -1)
    assert texts(controller.chat) == ["one", "two"]


def test_what_is_about_to_be_erased_is_not_shown_when_the_chat_is_opened_again(
    qtbot: QtBot, start: Start, store: VaultStore
) -> None:
    controller = start("rate=0,scene=short")
    talk(qtbot, controller, "one", "two")
    chat_id = controller.chat.id
    branches = Branches(controller, store)
    branches.delete(controller.chat.path()[2].id)
    controller.new_chat()
    with qtbot.waitSignal(controller.opened, timeout=LONG):
        controller.open_chat(chat_id)
    assert texts(controller.chat) == ["one"]
    branches.undo()
    assert texts(controller.chat) == ["one", "two"]


def test_nothing_is_moved_while_an_answer_is_written_there(qtbot: QtBot, start: Start, store: VaultStore) -> None:
    controller = start("rate=60")
    controller.send("one")
    qtbot.waitUntil(lambda: controller.state is State.GENERATING, timeout=LONG)
    branches = Branches(controller, store)
    troubles: list[str] = []
    branches.trouble.connect(lambda error: troubles.append(error.title))
    branches.delete(controller.chat.path()[0].id)
    assert len(controller.chat.messages) == 1
    assert troubles == ["An answer is being written here"]
    assert not controller.edit(controller.chat.path()[0].id, "other")
    controller.stop()
    finish(qtbot, controller)
