"""Which policy `carrel chat` answers by: an administrator's, the one that was asked for, or the one in the settings."""

from __future__ import annotations

import sys

from app.cli.saved_chat import SavedChat
from app.domain.errors import KnownError
from app.guard.managed import Managed
from app.guard.own_policies import OwnGuard
from app.guard.policy import PRESETS, Policy, load_policy


def policy_in_force(wanted: str | None, chosen: str, saved: SavedChat | None, managed: Managed | None) -> Policy:
    """`wanted` is the argument, `chosen` the setting. Lists, topics and policies of one's own need the vault.

    Raises:
        KnownError: there is no such policy, or an administrator set another one.
    """
    if managed is not None:
        if managed.trouble is not None:
            print(f"carrel: {managed.sentence}", file=sys.stderr)
        if wanted is not None:
            raise KnownError("The policy is locked", managed.sentence, "Leave --policy out.")
        return managed.policy
    guard, of_chat = (saved.own_guard(), saved.scopes()) if saved else (OwnGuard(), ())
    if wanted is None and saved is None and chosen not in PRESETS:
        print("carrel: the chosen policy lies in the vault; without it Strict holds", file=sys.stderr)
    return guard.in_force(_named(wanted, guard) if wanted else chosen, of_chat)


def _named(wanted: str, guard: OwnGuard) -> str:
    titles = guard.titles()
    own = next((name for name, title in titles.items() if wanted.casefold() == title.casefold()), wanted)
    return own if own in titles else load_policy(wanted).name
