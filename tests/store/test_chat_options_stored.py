"""What a person chose for a chat, their roles and their prompts, in the vault."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.chat_options import ChatOptions
from app.domain.errors import KnownError
from app.domain.messages import Message
from app.domain.presets import OwnPresets
from app.domain.requests import Sampling
from app.store import chat_options, conversations, migrations, presets
from app.store.connection import Connection, pragma
from app.store.database import integrity_problems, open_database
from app.store.vault import unlock
from tests.store import make_schema_4

Said = Callable[..., Message]
CHOSEN = ChatOptions(
    instructions="Speak like a gardener.", thinking=False, max_tokens=50, sampling=Sampling(0.0, seed=1)
)


def test_options_are_kept_with_their_chat_and_go_with_it(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "c1", "Roses", said("q1", "When?"))
    assert chat_options.save_options(connection, "c1", CHOSEN)
    assert chat_options.load_options(connection) == {"c1": CHOSEN}
    assert chat_options.load_chat_options(connection, "c1") == CHOSEN
    conversations.delete_conversation(connection, "c1")
    assert chat_options.load_options(connection) == {}
    assert chat_options.load_chat_options(connection, "c1") == ChatOptions()


def test_nothing_is_kept_for_a_chat_that_is_not_in_the_vault(connection: Connection) -> None:
    assert not chat_options.save_options(connection, "elsewhere", CHOSEN)
    assert connection.execute("SELECT COUNT(*) FROM chat_options").fetchone() == (0,)


def test_as_recommended_leaves_no_row(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "c1", "Roses", said("q1", "When?"))
    chat_options.save_options(connection, "c1", CHOSEN)
    chat_options.save_options(connection, "c1", ChatOptions())
    assert connection.execute("SELECT COUNT(*) FROM chat_options").fetchone() == (0,)


def test_what_is_not_ours_is_refused_and_left(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "c1", "Roses", said("q1", "When?"))
    connection.execute("INSERT INTO chat_options VALUES ('c1', '{\"newer\": 1}')")
    conversations.set_setting(connection, presets.ROLES, {"newer": 1})
    with pytest.raises(KnownError, match="settings of a chat"):
        chat_options.load_options(connection)
    with pytest.raises(KnownError, match="roles and prompts"):
        presets.load_presets(connection, presets.ROLES)
    assert connection.execute("SELECT options FROM chat_options").fetchone() == ('{"newer": 1}',)


def test_roles_and_prompts_are_kept_apart(connection: Connection) -> None:
    presets.save_presets(connection, presets.ROLES, make_schema_4.ROLES)
    assert presets.load_presets(connection, presets.ROLES) == make_schema_4.ROLES
    assert presets.load_presets(connection, presets.SNIPPETS) == OwnPresets()


def test_schema_4_opens_with_everything_in_it(tmp_path: Path, passphrase: str) -> None:
    database = open_database(unlock(shutil.copytree(make_schema_4.FOLDER, tmp_path / "vault"), passphrase))
    connection = database.connection
    assert pragma(connection, "user_version") == str(migrations.latest())
    assert chat_options.load_options(connection) == {"c1": make_schema_4.OPTIONS}
    assert presets.load_presets(connection, presets.ROLES) == make_schema_4.ROLES
    assert presets.load_presets(connection, presets.SNIPPETS) == make_schema_4.SNIPPETS
    assert integrity_problems(connection) == []
    database.close()
