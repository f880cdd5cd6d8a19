"""Roles and prompts of a person's own, in the vault: they say something about them."""

from __future__ import annotations

from app.domain.codec import from_json, to_json
from app.domain.errors import KnownError
from app.domain.presets import OwnPresets
from app.i18n import QT_TR_NOOP
from app.store.connection import Connection
from app.store.conversations import get_setting, set_setting

ROLES, SNIPPETS = "roles", "snippets"
_DAMAGED = KnownError(
    QT_TR_NOOP("Your roles and prompts can't be read"),
    QT_TR_NOOP("They are left as they are in the vault; the ones that come with Carrel are there."),
    QT_TR_NOOP("This may be a vault of a newer version of Carrel."),
)


def load_presets(connection: Connection, kind: str) -> OwnPresets:
    """What the person made of the presets of a kind, ROLES or SNIPPETS.

    Raises:
        KnownError: what lies there is not ours.
    """
    stored = get_setting(connection, kind)
    try:
        return OwnPresets() if stored is None else from_json(OwnPresets, stored)
    except ValueError as error:
        raise _DAMAGED from error


def save_presets(connection: Connection, kind: str, presets: OwnPresets) -> None:
    """Keep all of it."""
    set_setting(connection, kind, to_json(presets))
