"""What is asked before another model answers in a chat, and before a model is removed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.chat import amounts
from app.domain.messages import Message, Role, TextPart
from app.ui import confirm, desk_models, model_dialogs
from app.ui.desk_session import DeskSession
from tests.ui.test_accessibility import NOW

PROMPT = Message("p", None, Role.USER, NOW, (TextPart("Why?"),))


@pytest.mark.parametrize("agreed", [True, False])
def test_another_model_in_the_middle_of_a_chat_is_asked_about(
    session: DeskSession, monkeypatch: pytest.MonkeyPatch, agreed: bool
) -> None:
    asked: list[str] = []
    loaded: list[str] = []

    def answer(_parent: object, title: str, text: str, action: str) -> bool:
        asked.append(f"{title} {text} {action}")
        return agreed

    monkeypatch.setattr(desk_models, "asked", answer)
    monkeypatch.setattr(session.shelf, "weigh", lambda model_id, _then: loaded.append(model_id))
    session.controller._chat = replace(session.controller.chat, messages=(PROMPT,), leaf=PROMPT.id)
    session.models.choose("another")
    assert "Go on with another?" in asked[0]
    assert "The chat stays as it is" in asked[0]
    assert loaded == (["another"] if agreed else [])
    assert session.controller.chat.messages == (PROMPT,)


def test_an_empty_chat_takes_another_model_without_a_question(
    session: DeskSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(desk_models, "asked", confirm.asked)
    monkeypatch.setattr(session.shelf, "weigh", lambda model_id, _then: loaded.append(model_id))
    session.models.choose("another")
    assert loaded == ["another"]


@pytest.mark.parametrize("agreed", [True, False])
def test_removing_a_model_tells_what_it_frees(
    session: DeskSession, monkeypatch: pytest.MonkeyPatch, agreed: bool
) -> None:
    asked: list[str] = []
    removed: list[str] = []

    def answer(_parent: object, _title: str, text: str, *_: str) -> bool:
        asked.append(text)
        return agreed

    item = next(item for item in session.shelf.items if item.entry.bytes)
    item = replace(item, entry=replace(item.entry, in_place=False))
    monkeypatch.setattr(session.shelf, "item", lambda _model: item)
    monkeypatch.setattr(model_dialogs, "confirmed", answer)
    monkeypatch.setattr(session.shelf, "remove", lambda model_id, _then: removed.append(model_id))
    session.models.dialogs.remove(item.id)
    assert asked == [f"This frees {amounts.size(item.entry.bytes)}. Chats that used it stay readable."]
    assert removed == ([item.id] if agreed else [])
