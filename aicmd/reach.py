"""How far a path reaches: this file, everything here, the home folder, the system, a device."""

from __future__ import annotations

import posixpath
import re
from enum import StrEnum

from aicmd.syntax import PieceKind
from aicmd.syntax import Word


class Reach(StrEnum):
    NOWHERE = "nowhere"  # /dev/null and the standard streams
    FILE = "file"
    TEMPORARY = "temporary"
    HERE = "here"
    ABOVE = "above"
    HOME = "home"
    SYSTEM = "system"
    ROOT = "root"
    DEVICE = "device"
    NETWORK = "network"
    SECRET = "secret"  # keys, and a repository's own folder
    PERSISTENT = "persistent"  # files that run at a login or on a schedule
    COMPUTED = "computed"


_NOWHERE = re.compile(r"/dev/(?:null|tty|stdout|stderr|stdin|fd/\d+|full)")
_SYSTEM = re.compile(r"/(?:bin|boot|dev|etc|lib\w*|opt|proc|root|run|sbin|srv|sys|usr|var|home"
                     r"|Applications|Library|System|Users|mnt|media|data)(?:/|$)")  # fmt: skip
_PERSISTENT = re.compile(
    r"(?:^|/)\.(?:bashrc|bash_profile|profile|zshrc|zshenv|zprofile|bash_logout|xinitrc|gitconfig)$"
    r"|/config\.fish$|authorized_keys|/cron|crontab|sudoers|/\.config/(?:autostart|systemd)"
    r"|/\.git/hooks/|/rc\.local$"
)
_SECRET = re.compile(r"(?:^|/)\.(?:ssh|gnupg|aws|kube|git)(?:/|$)")
_HOME = re.compile(r"(?:~[\w.-]*|\$HOME|\$\{HOME\}|/home/[^/]+|/Users/[^/]+|/root)(?P<rest>/.*|$)")


def reach(word: Word) -> Reach:
    """Return how far a word reaches as a path. What only the running shell knows is COMPUTED."""
    value = word.value if word.value is not None else word.text.replace('"', "")
    if word.value is None and _starts_computed(word) and not _HOME.fullmatch(value):
        return Reach.COMPUTED
    return reach_of(value)


def reach_of(value: str) -> Reach:
    """Return how far a path reaches that is written out."""
    if _NOWHERE.fullmatch(value):
        return Reach.NOWHERE
    if value.startswith(("/dev/tcp/", "/dev/udp/")):
        return Reach.NETWORK
    if _PERSISTENT.search(value):
        return Reach.PERSISTENT
    if _SECRET.search(value):
        return Reach.SECRET
    home = _HOME.fullmatch(value)
    if home:
        return Reach.HOME if _is_all(home["rest"].lstrip("/")) else Reach.FILE
    return _of_path(value)


def _starts_computed(word: Word) -> bool:
    """Whether what the path begins with is only known later: `$X/` may be `/`."""
    piece = word.pieces[0]
    while piece.kind is PieceKind.DOUBLE and piece.pieces:
        piece = piece.pieces[0]
    return piece.value is None and ":?" not in word.text


def _of_path(value: str) -> Reach:
    path = posixpath.normpath(value) if value else value
    path = re.sub(r"^//+", "/", path)
    if path == "/" or re.fullmatch(r"/[*?.\[\]{}]+", path):
        return Reach.ROOT
    if path.startswith("/dev/"):
        return Reach.TEMPORARY if path.startswith("/dev/shm/") else Reach.DEVICE
    if path.startswith(("/tmp/", "/var/tmp/")):
        return Reach.TEMPORARY
    if path.startswith("/"):
        return Reach.SYSTEM if _SYSTEM.match(path) else Reach.FILE
    if path.startswith(".."):
        return Reach.ABOVE
    return Reach.HERE if _is_all(path) else Reach.FILE


def _is_all(path: str) -> bool:
    """Whether a relative path is everything in its folder: `.`, `*`, `.*`, `./*`."""
    return path in ("", ".") or bool(re.fullmatch(r"(?:\./)?[.*?\[\]!]+", path))
