"""The policy that is in force: the one that an administrator pinned, or the one that the person chose."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.errors import KnownError
from app.guard.own_policies import FALLBACK
from app.guard.policy import PRESETS, Policy, load_policy, load_policy_file
from app.guard.policy_text import to_text
from app.i18n import tr


@dataclass(frozen=True, slots=True)
class Managed:
    """`sentence` says why nothing can be changed; `trouble` is what is wrong with the file, if anything."""

    policy: Policy
    sentence: str
    trouble: KnownError | None = None


def managed_policy(path: Path) -> Managed | None:
    """What the administrator's file says; None where there is none. One that can't be read means Strict."""
    try:
        if not path.exists():
            return None
        policy = replace(load_policy_file(path), name="managed")
    except OSError as error:
        return _strict(path, KnownError(tr("The policy can't be read"), f"{path}: {error.strerror}."))
    except KnownError as error:
        return _strict(path, error)
    return Managed(
        policy,
        tr("The administrator of this computer set the guard's policy: “{title}” ({path}).").format(
            title=policy.title, path=path
        ),
    )


def _strict(path: Path, trouble: KnownError) -> Managed:
    sentence = tr("The administrator's policy ({path}) can't be used. Strict holds until that is repaired.").format(
        path=path
    )
    return Managed(load_policy(FALLBACK), sentence, trouble)


def name_and_terms(policy: Policy) -> tuple[str, str]:
    """`policy` and `terms` of a ChatRequest: a preset goes by its name alone, any other with its content."""
    is_preset = policy.name in PRESETS and policy == load_policy(policy.name)
    return policy.name, "" if is_preset else to_text(policy)
