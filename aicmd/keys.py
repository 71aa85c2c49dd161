"""The key of the server: found where its owner put it, and sent to no other server."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import field
from importlib import import_module
from pathlib import Path

from aicmd import owned
from aicmd import xdg
from aicmd.config import OPENAI
from aicmd.config import Config
from aicmd.errors import AicmdError
from aicmd.keyless import KEY_VARIABLES
from aicmd.keyless import keyless
from aicmd.origin import Origin
from aicmd.origin import origin
from aicmd.path import searched
from aicmd.translation import _

SERVICE = "aicmd"  # the name that keyrings have us under
PATIENCE = 30.0  # seconds for keyCommand: it may ask for a passphrase
UNKNOWN = 127  # what a shell says of a program that it does not find
LONGEST = 8192  # bytes of a key
LARGEST = 1 << 16  # bytes of the file of keys


@dataclass(frozen=True, slots=True)
class Found:
    """A key, "" for none, and where it was found."""

    source: str = ""
    text: str = field(default="", repr=False)


def key(config: Config, environ: Mapping[str, str], seconds: float = PATIENCE) -> str:
    """Return the key for the configured server, or "" where none is known in so many seconds.

    As `found`, which says how it is looked for and what may go wrong.
    """
    return found(config, environ, seconds).text


def found(config: Config, environ: Mapping[str, str], seconds: float = PATIENCE) -> Found:
    """Return the key for the configured server and where it comes from.

    Asked in this order: AICMD_API_KEY; OPENAI_API_KEY, for the server of OPENAI_BASE_URL or for
    api.openai.com; keyCommand; a keyring, if there is one; the file of keys. Raises AicmdError
    when a source fails that its owner named, when others can read the file, and when the server
    would get questions or the key unencrypted over a network.
    """
    server = origin(config.base_url or OPENAI)
    check_way(server, environ)
    for source, text in _asked(server, config, environ, seconds):
        if text.strip():
            return Found(source, checked(text.strip()))
    return Found()


def _asked(
    server: Origin, config: Config, environ: Mapping[str, str], seconds: float
) -> Iterator[tuple[str, str]]:
    """Yield each source with what it gives, asked only when those before it had nothing."""
    yield "AICMD_API_KEY", environ.get("AICMD_API_KEY", "")
    yield "OPENAI_API_KEY", _openais(server, environ)
    yield "aicmd.keyCommand", _commanded(config.key_command, environ, min(seconds, PATIENCE))
    yield _("the keyring"), _ringed(server)
    path = file(environ)
    yield str(path), _filed(server, path)


def known(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return every key of the user's that can be had without asking anybody, for whatever server.

    None of them may stand in what is sent, shown or kept: also not one that is refused for use,
    since others can read it.
    """
    named = (environ.get(name, "").strip() for name in KEY_VARIABLES)
    path, rows = file(environ), list[str]()
    with suppress(OSError):
        if path.is_file():  # and no pipe, which would be waited for
            rows = path.read_bytes()[:LONGEST].decode("utf-8", "replace").splitlines()
    filed = (row.strip().partition(" ")[2].strip() for row in rows if not row.startswith("#"))
    return tuple(dict.fromkeys(key for key in (*named, *filed) if key))


def file(environ: Mapping[str, str]) -> Path:
    """Return the file of keys: lines of an origin, a blank, and its key; readable by us alone."""
    return Path(xdg.folder("XDG_CONFIG_HOME", environ), "keys")


def put_in_file(server: Origin, secret: str, environ: Mapping[str, str]) -> None:
    """Keep a key for a server in the file of keys, in the place of one that was there.

    Raises AicmdError for a file that others can read, and for what cannot be a key.
    """
    path = file(environ)
    rows = [row for row in private(path).splitlines() if _bound(row) != server]
    text = "".join(f"{row}\n" for row in [*rows, f"{server} {checked(secret)}"])
    try:
        owned.folder(path.parent)
        owned.write(path, text)
    except OSError as error:
        raise AicmdError(
            _("{path} cannot be written: {reason}").format(path=path, reason=error.strerror)
        ) from None


def put_in_ring(server: Origin, secret: str) -> None:
    """Keep a key for a server in the system's keyring. Raises AicmdError where there is none."""
    try:
        import_module("keyring").set_password(SERVICE, str(server), checked(secret))
    except AicmdError:
        raise
    except Exception as error:
        raise AicmdError(
            _("the keyring did not take the key ({name}): keep it in the file").format(
                name=type(error).__name__
            )
        ) from None


def has_ring() -> bool:
    """Whether a keyring is installed; nothing is asked of it."""
    from importlib.util import find_spec

    return find_spec("keyring") is not None


def check_way(server: Origin, environ: Mapping[str, str]) -> None:
    """Raise AicmdError for a server to which the way is open to others."""
    allowed = environ.get("AICMD_ALLOW_HTTP", "").lower().replace(",", " ").split()
    if not (server.encrypted or server.loopback or server.host in allowed):
        raise AicmdError(
            _(
                "{server} is not encrypted: use https, or allow it with AICMD_ALLOW_HTTP={host}"
            ).format(server=server, host=server.host)
        )


def _openais(server: Origin, environ: Mapping[str, str]) -> str:
    try:
        bound = origin(environ.get("OPENAI_BASE_URL", "").strip() or OPENAI)
    except ValueError:
        return ""
    return environ.get("OPENAI_API_KEY", "") if server == bound else ""


def _commanded(command: str, environ: Mapping[str, str], seconds: float) -> str:
    """What the command prints, the first line of it. It may talk on the terminal.

    One that takes too long is ended, and what it has started in turn is not waited for.
    """
    if not command:
        return ""
    import subprocess

    words = ["/bin/sh", "-c", command]
    clean = keyless(environ) | {"PATH": searched(environ)}
    asked = subprocess.Popen(words, stdout=subprocess.PIPE, env=clean)
    try:
        said = asked.communicate(timeout=seconds)[0]
    except subprocess.TimeoutExpired:
        asked.kill()
        raise AicmdError(
            _("aicmd.keyCommand gave no key in {seconds:.0f} s: try it by itself").format(
                seconds=seconds
            )
        ) from None
    if asked.returncode == UNKNOWN:
        raise AicmdError(
            _("aicmd.keyCommand starts a program that is not here: install it, or set another")
        )
    lines = said[: LONGEST + 1].decode("utf-8", "replace").splitlines()
    if asked.returncode or not lines or not lines[0].strip():
        raise AicmdError(
            _("aicmd.keyCommand gave no key (exit {status}): try it by itself").format(
                status=asked.returncode
            )
        )
    return lines[0]


def _ringed(server: Origin) -> str:
    """A keyring fails in many ways where there is no desktop; each means that it has no key."""
    try:
        return str(import_module("keyring").get_password(SERVICE, str(server)) or "")
    except Exception:
        return ""


def _filed(server: Origin, path: Path) -> str:
    rows = (row for row in private(path).splitlines() if _bound(row) == server)
    return next((row.strip().partition(" ")[2] for row in rows), "")


def _bound(row: str) -> Origin | None:
    """The server of a row of the file; None for a comment, or a row for a later version."""
    try:
        return origin(row.strip().partition(" ")[0])
    except ValueError:
        return None


def private(path: Path) -> str:
    """Return the text of a file of keys that only we can read; "" for none. Raises AicmdError."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        return ""
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise AicmdError(
                _("{path} is a link: put the file itself there, mode 600").format(path=path)
            ) from None
        raise AicmdError(
            _("{path} cannot be read: {reason}").format(path=path, reason=error.strerror)
        ) from None
    try:
        _check_file(os.fstat(descriptor), path)
        return os.read(descriptor, LARGEST).decode("utf-8", "replace")
    finally:
        os.close(descriptor)


def _check_file(status: os.stat_result, path: Path) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise AicmdError(
            _("{path} is no ordinary file: remove it, and put the keys into one").format(path=path)
        )
    if status.st_uid != os.geteuid():
        raise AicmdError(
            _(
                "{path} belongs to another user, the key in it is not used: make a file of your own"
            ).format(path=path)
        )
    if status.st_mode & 0o077:
        raise AicmdError(_("others can read your keys: chmod 600 {path}").format(path=path))
    if status.st_size > LARGEST:
        raise AicmdError(
            _("{path} is too large for a file of keys: leave only the keys in it").format(path=path)
        )


def checked(text: str) -> str:
    """Return the key, if it can stand in a header. Raises AicmdError, which does not repeat it."""
    if len(text) > LONGEST or not text.isascii() or (text and not text.isprintable()):
        raise AicmdError(_("the API key holds characters that no key has: set it anew"))
    return text
