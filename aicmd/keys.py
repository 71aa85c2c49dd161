"""The key of the server: found where its owner put it, and sent to no other server."""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

from aicmd.config import OPENAI
from aicmd.config import Config
from aicmd.errors import AicmdError
from aicmd.keyless import keyless
from aicmd.origin import Origin
from aicmd.origin import origin

SERVICE = "aicmd"  # the name that keyrings have us under
PATIENCE = 30.0  # seconds for keyCommand: it may ask for a passphrase
LONGEST = 8192  # bytes of a key, or of the file of keys


def key(config: Config, environ: Mapping[str, str], seconds: float = PATIENCE) -> str:
    """Return the key for the configured server, or "" where none is known in so many seconds.

    Asked in this order: AICMD_API_KEY; OPENAI_API_KEY, for the server of OPENAI_BASE_URL or for
    api.openai.com; keyCommand; a keyring, if there is one; the file of keys. Raises AicmdError
    when a source fails that its owner named, when others can read the file, and when the server
    would get questions or the key unencrypted over a network.
    """
    server = origin(config.base_url or OPENAI)
    _check_way(server, environ)
    found = (
        environ.get("AICMD_API_KEY", "")
        or _openais(server, environ)
        or _commanded(config.key_command, environ, min(seconds, PATIENCE))
        or _ringed(server)
        or _filed(server, file(environ))
    )
    return _checked(found.strip())


def file(environ: Mapping[str, str]) -> Path:
    """Return the file of keys: lines of an origin, a blank, and its key; readable by us alone."""
    folder = environ.get("XDG_CONFIG_HOME", "")
    home = Path(environ.get("HOME") or "~").expanduser()
    return (Path(folder) if folder.startswith("/") else home / ".config") / "aicmd" / "keys"


def _check_way(server: Origin, environ: Mapping[str, str]) -> None:
    allowed = environ.get("AICMD_ALLOW_HTTP", "").lower().replace(",", " ").split()
    if not (server.encrypted or server.loopback or server.host in allowed):
        raise AicmdError(
            f"{server} is not encrypted: use https, or allow it with AICMD_ALLOW_HTTP={server.host}"
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
    asked = subprocess.Popen(words, stdout=subprocess.PIPE, env=keyless(environ))
    try:
        said, _ = asked.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        asked.kill()
        raise AicmdError(f"aicmd.keyCommand gave no key in {seconds:.0f} s") from None
    lines = said[:LONGEST].decode("utf-8", "replace").splitlines()
    if asked.returncode or not lines or not lines[0].strip():
        raise AicmdError(
            f"aicmd.keyCommand gave no key (exit {asked.returncode}): try it by itself"
        )
    return lines[0]


def _ringed(server: Origin) -> str:
    """A keyring fails in many ways where there is no desktop; each means that it has no key."""
    try:
        return str(import_module("keyring").get_password(SERVICE, str(server)) or "")
    except Exception:
        return ""


def _filed(server: Origin, path: Path) -> str:
    for line in _private(path).splitlines():
        name, _, rest = line.strip().partition(" ")
        try:
            bound = origin(name)
        except ValueError:
            continue  # a comment, or a line for a later version
        if bound == server:
            return rest
    return ""


def _private(path: Path) -> str:
    """The text of a file that only its owner can read; "" for none."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise AicmdError(f"{path} cannot be read: {error.strerror}") from None
    with open(descriptor, "rb") as stream:
        status = os.fstat(descriptor)
        if status.st_mode & 0o077:
            raise AicmdError(f"others can read your keys: chmod 600 {path}")
        if status.st_uid != os.geteuid():
            raise AicmdError(f"{path} belongs to another user: the key in it is not used")
        return stream.read(LONGEST).decode("utf-8", "replace")


def _checked(text: str) -> str:
    """The key, if it can stand in a header. What it is stays out of the message."""
    if len(text) > LONGEST or not text.isascii() or (text and not text.isprintable()):
        raise AicmdError("the API key holds characters that no key has: set it anew")
    return text
