"""Which policy `carrel chat` answers by."""

from __future__ import annotations

import pytest

from app.cli.chat_policy import policy_in_force
from app.domain.errors import KnownError
from app.guard.managed import Managed
from app.guard.own_policies import OwnGuard
from app.guard.own_rules import Scope, WordList
from app.guard.policy import load_policy

GUARD = OwnGuard((), (WordList("Clients", ("acme",)),)).with_copy("permissive", "own-1", "Mine")
BREAD = Scope("Bread", "baking bread")


class Saved:
    """A chat in the vault."""

    def own_guard(self) -> OwnGuard:
        return GUARD

    def scopes(self) -> tuple[Scope, ...]:
        return (BREAD,)


@pytest.mark.parametrize(
    ("wanted", "chosen", "title"),
    [
        (None, "own-1", "Mine"),
        ("mine", "strict", "Mine"),
        ("own-1", "strict", "Mine"),
        ("balanced", "own-1", "Balanced"),
        (None, "own-gone", "Strict"),
    ],
)
def test_the_vault_knows_own_policies_lists_and_topics(wanted: str | None, chosen: str, title: str) -> None:
    policy = policy_in_force(wanted, chosen, Saved(), None)  # type: ignore[arg-type]
    assert (policy.title, policy.lists, policy.scopes) == (title, GUARD.lists, (BREAD,))


def test_without_the_vault_strict_holds_and_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert policy_in_force(None, "own-1", None, None) == load_policy("strict")
    assert "Strict" in capsys.readouterr().err
    assert policy_in_force(None, "balanced", None, None) == load_policy("balanced")
    assert not capsys.readouterr().err


def test_a_name_that_nobody_has_is_an_error() -> None:
    with pytest.raises(KnownError, match="no policy"):
        policy_in_force("nonsense", "strict", Saved(), None)  # type: ignore[arg-type]


def test_an_administrators_policy_wins(capsys: pytest.CaptureFixture[str]) -> None:
    managed = Managed(load_policy("strict"), "It is set.")
    assert policy_in_force(None, "own-1", Saved(), managed) is managed.policy  # type: ignore[arg-type]
    with pytest.raises(KnownError, match="It is set"):
        policy_in_force("permissive", "own-1", None, managed)
    broken = Managed(load_policy("strict"), "It is broken.", KnownError("Broken", "It is."))
    policy_in_force(None, "balanced", None, broken)
    assert "It is broken." in capsys.readouterr().err
