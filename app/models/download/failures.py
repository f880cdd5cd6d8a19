"""What goes wrong on the way, in words; `TemporaryError` is tried again, a KnownError ends the download."""

from __future__ import annotations

from app.domain.errors import AppError, KnownError
from app.i18n import tr
from app.models.download.messages import DownloadFailed

AMOUNTS = ((10**9, "GB"), (10**6, "MB"), (10**3, "kB"))


class TemporaryError(Exception):
    """The next try may go well. `after` is what the server asked to wait, in seconds; `plain` asks for no Range."""

    def __init__(self, reason: str, after: float | None = None, *, plain: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.after = after
        self.plain = plain


class StoppedError(Exception):
    """It was told to pause."""


class DroppedError(KnownError):
    """What was fetched turned out to be wrong and is gone."""


def amount(count: int) -> str:
    """Bytes for people: 4.7 GB."""
    for size, unit in AMOUNTS:
        if count >= size:
            return tr("{number:.1f} {unit}").format(number=count / size, unit=unit)
    return tr("%n byte(s)", "", count)


def as_message(error: AppError) -> DownloadFailed:
    """The last message of a download that `error` ended."""
    return DownloadFailed(error.title, error.message, error.hint, kept=not isinstance(error, DroppedError))


def host_refused(host: str, scheme: str) -> KnownError:
    """An address that is not on the list."""
    where = host[:80] or "nowhere"
    if scheme != "https":
        return KnownError(
            tr("An unsafe address was refused"),
            tr("The hub pointed to {address}; Carrel connects by https only.").format(
                address=f"{scheme[:10] or 'no'}://{where}"
            ),
            tr("Check the address of the hub in Settings."),
        )
    return KnownError(
        tr("A host was refused"),
        tr("The hub pointed to {where}, which is not on the list of allowed hosts.").format(where=where),
        tr("If you trust it, add it: Settings, or --allow-host {where}").format(where=where),
    )


def differs(name: str, what: str, *, dropped: bool = False) -> KnownError:
    """The hub has another file than the catalog says."""
    kind = DroppedError if dropped else KnownError
    return kind(
        tr("The hub has a different file"),
        tr("{name} at the hub differs from what Carrel expects ({what}). Nothing of it was installed.").format(
            name=name, what=what
        ),
        tr("Look for a newer version of Carrel, or compare the catalog with the hub: carrel models check"),
    )


def web_page() -> KnownError:
    """A page with a form instead of a model."""
    return KnownError(
        tr("A web page came instead of a model"),
        tr("The network may want you to sign in first, as in hotels and trains, or the address of the hub is wrong."),
        tr("Open a browser, sign in to the network, and try again."),
    )


def no_model(name: str) -> KnownError:
    """Something else than GGUF."""
    return KnownError(
        tr("This is not a model file"),
        tr("{name} does not begin like a GGUF file.").format(name=name),
        tr("Choose a file that ends in .gguf."),
    )


def untrusted_certificate(host: str, reason: str) -> KnownError:
    """TLS could not tell who is at the other end."""
    return KnownError(
        tr("The connection is not safe"),
        tr("{host} could not prove who it is: {reason}").format(host=host, reason=reason),
        tr(
            "Check the computer's date and the network. "
            "A company's own certificate is set in Settings, or with --ca FILE."
        ),
    )


def bad_network_setting(message: str) -> KnownError:
    """Proxy, hub or certificates are set to what can't be used."""
    return KnownError(tr("The network settings can't be used"), message, tr("Look at Settings, Network."))


def disk_full(name: str, kept: int, total: int, free: int) -> KnownError:
    """No space was left while writing."""
    return KnownError(
        tr("The disk is full"),
        tr("{kept} of {total} of {name} are kept; {free} are free.").format(
            kept=amount(kept), total=amount(total), name=name, free=amount(free)
        ),
        tr("Make space and go on: it continues where it stopped."),
    )


def disk_too_small(needed: int, free: int) -> KnownError:
    """Not enough space to begin with."""
    return KnownError(
        tr("There is not enough space"),
        tr("{needed} are needed, with a reserve, and {free} are free.").format(
            needed=amount(needed), free=amount(free)
        ),
        tr("Make space, choose another models folder, or a smaller model."),
    )


def folder_unusable(folder: str, reason: str) -> KnownError:
    """The models folder can't be written."""
    return KnownError(
        tr("The models folder can't be used"),
        tr("{folder}: {reason}.").format(folder=folder, reason=reason),
        tr("Check its permissions, or choose another in Settings."),
    )


def in_progress(name: str) -> KnownError:
    """Another process writes the same file."""
    return KnownError(
        tr("It is already being downloaded"),
        tr("Another window or command is fetching {name}.").format(name=name),
        tr("Wait for it, or pause it."),
    )


def gave_up(reason: str) -> KnownError:
    """The tries are used up."""
    return KnownError(
        tr("The connection keeps failing"), reason, tr("Check the network and go on: what is there is kept.")
    )


def redirected_forever(host: str) -> KnownError:
    """A loop of redirects."""
    return KnownError(
        tr("The hub sends in circles"),
        tr("{host} redirects again and again.").format(host=host),
        tr("Try again later, or use another mirror."),
    )


def http_status(host: str, status: int, after: float | None) -> Exception:
    """An answer that is no file: TemporaryError where another try may go well."""
    if status == 429:
        return TemporaryError(tr("{host} asks to wait (429).").format(host=host), after)
    if status in (401, 403, 408) or status >= 500:
        return TemporaryError(tr("{host} answers with an error ({status}).").format(host=host, status=status), after)
    return KnownError(
        tr("The hub doesn't have it"),
        tr("{host} answers with {status}.").format(host=host, status=status),
        tr("Check the name, or look for a newer Carrel."),
    )


def no_release(reason: str) -> KnownError:
    """Nobody told which version is the newest."""
    return KnownError(
        tr("The newest version is not known"),
        reason,
        tr("Try again later, or open the place that you got Carrel from in your browser."),
    )


def no_access(repo: str) -> KnownError:
    """The repository wants an account."""
    return KnownError(
        tr("This model asks for an account"),
        tr("{repo} is given only to people who signed an agreement at the hub; Carrel never signs in.").format(
            repo=repo
        ),
        tr("Fetch the file with a browser and import it: carrel models import FILE"),
    )


def not_found(what: str) -> KnownError:
    """No such repository, revision or file."""
    return KnownError(
        tr("The hub doesn't have it"), tr("{what} was not found.").format(what=what), tr("Check the name or the link.")
    )
