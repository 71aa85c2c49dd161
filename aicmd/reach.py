"""How far a path reaches: this file, everything here, the home folder, the system, a device."""

from __future__ import annotations

import posixpath
import re
from enum import StrEnum

from aicmd.resolution import EMPTY
from aicmd.resolution import SOMETHING
from aicmd.resolution import UNSEEN
from aicmd.resolution import spelled
from aicmd.syntax import Word


class Reach(StrEnum):
    NOWHERE = "nowhere"  # /dev/null and the standard streams
    FILE = "file"
    TEMPORARY = "temporary"
    HERE = "here"
    ABOVE = "above"
    HOME = "home"
    SYSTEM = "system"
    STORE = "store"  # a mounted disk, or all that a server keeps
    ROOT = "root"
    DEVICE = "device"
    NETWORK = "network"
    SECRET = "secret"  # keys, and a repository's own folder
    PERSISTENT = "persistent"  # files that run at a login or on a schedule
    TRACES = "traces"  # histories and logs
    UNSEEN = "unseen"  # one of a list that nobody has seen
    COMPUTED = "computed"


RELIED_ON = frozenset(
    (Reach.SYSTEM, Reach.ROOT, Reach.DEVICE, Reach.SECRET, Reach.PERSISTENT, Reach.TRACES)
)
"""What the system, a login or somebody's access hangs on."""

_NOWHERE = r"/dev/(?:null|tty|stdout|stderr|stdin|fd/\d+|full|clipboard)"
_READ_ONLY_DEVICE = r"/dev/(?:zero|u?random|fd|pts/\d+|shm(?:/|$))"
_SYSTEM = (
    r"/(?:bin|boot|dev|etc|lib\w*|proc|root|run|sbin|sys|usr|var|Applications"
    r"|Library|System|nix|snap"
    r"|efi|private)(?:/|$)"
)
_STORE = (
    r"/(?:home|Users|(?:opt|srv|mnt|media|data|Volumes|export|var/www|var/lib/docker|backups?)"
    r"(?:/[^/]+)?)(?:/(?:[.*?]+)?)?"
)
_PERSISTENT = (
    r"(?:^|/)\.(?:bashrc|bash_profile|bash_login|bash_aliases|profile|zshrc|zshenv|zprofile|zlogin"
    r"|bash_logout|zlogout|xinitrc|xprofile|xsession\w*|gitconfig|inputrc|vimrc"
    r"|tmux\.conf|kshrc|cshrc|tcshrc"
    r"|login|pam_environment|emacs|npmrc|pypirc|netrc|Xauthority|forward)(?:$|/)"
    r"|(?:^|/)(?:config\.fish|authorized_keys2?|sudoers(?:\.d/.*)?"
    r"|crontabs?(?:/.*)?|cron\.[\w.]+(?:/.*)?)$"
    r"|/fish/conf\.d/|/\.config/(?:autostart|systemd|environment\.d)(?:/|$)"
    r"|/\.git/(?:hooks|config)(?:/|$)"
    r"|(?:^|/)\.git/(?:hooks/|config$)|/(?:Launch(?:Agents|Daemons))/|/rc\.local$"
    r"|/profile\.d/|/ld\.so\.preload$"
    r"|/sitecustomize\.py$|/usercustomize\.py$|/etc/(?:environment|profile|bash\.bashrc|zsh/)"
)
_SECRET = (
    r"(?:^|/)\.(?:ssh|gnupg|aws|kube|git|docker|password-store|azure|vault-token"
    r"|git-credentials|pgpass|my\.cnf)"
    r"(?:/|$)|/\.config/(?:gcloud|gh|op|sops)(?:/|$)|/etc/(?:g?shadow|ssh/|ssl/private)"
    r"|\.local/share/keyrings"
)
_TRACES = r"_history$|(?:^|/)\.(?:lesshst|viminfo|zhistory|histfile)$|^/var/log(?:/|$)"
_HOME = r"(?:~[\w.-]*|\$HOME|\$\{HOME\}|/home/[^/]+|/Users/[^/]+|/root)(?P<rest>/.*|$)"
_ALL = (
    r"(?:\./)*(?:\*\*/)*(?:[.*?\[\]!^]+|\[[^\]/]*\]\*?|\.\[[^\]/]*\]\*?|\.?\{[.*,?!\[\]]+\}|\*\.\*)"
)
_ORDER = (
    Reach.NOWHERE,
    Reach.TEMPORARY,
    Reach.FILE,
    Reach.COMPUTED,
    Reach.UNSEEN,
    Reach.ABOVE,
    Reach.HERE,
    Reach.STORE,
    Reach.TRACES,
    Reach.SYSTEM,
    Reach.PERSISTENT,
    Reach.SECRET,
    Reach.HOME,
    Reach.DEVICE,
    Reach.NETWORK,
    Reach.ROOT,
)


def reach(word: Word, folder: str = "") -> Reach:
    """Return how far a word reaches as a path, from a folder that a `cd` before it has named.

    A part that only the running shell knows counts as what is worst: nothing, or some name.
    """
    return reach_of(spelled(word), folder)


def reach_of(value: str, folder: str = "") -> Reach:
    """Return how far a path reaches that is written out, or has the marks of `resolution`."""
    if value[:1] in (EMPTY, UNSEEN, SOMETHING):
        return _of_computed(value, folder)
    found = [_of_known(re.sub("[\x00-\x02]", some, value), folder) for some in ("", "x")]
    return max(found, key=_ORDER.index)


def _of_computed(value: str, folder: str) -> Reach:
    """A path that begins with something computed: `$X/` may be `/`."""
    rest = value.lstrip(EMPTY + UNSEEN + SOMETHING)
    if UNSEEN in value[: len(value) - len(rest)] and "/" not in rest:
        return Reach.UNSEEN
    if value[0] == SOMETHING and rest.strip("/*."):
        return _of_known("x" + re.sub("[\x00-\x02]", "x", rest), folder)
    if not rest or rest[0] == "/":
        return Reach.COMPUTED
    return _of_known(re.sub("[\x00-\x02]", "", rest), folder)


def _of_known(value: str, folder: str) -> Reach:
    if folder and not value.startswith(("/", "~")):
        value = f"{folder.rstrip('/')}/{value}"
    if re.fullmatch(_NOWHERE, value):
        return Reach.NOWHERE
    if value.startswith(("/dev/tcp/", "/dev/udp/")):
        return Reach.NETWORK
    if re.search(_PERSISTENT, value):
        return Reach.PERSISTENT
    if re.search(_SECRET, value):
        return Reach.SECRET
    if re.search(_TRACES, value):
        return Reach.TRACES
    path = _normal(value)
    home = re.fullmatch(_HOME, path)
    if home:
        rest = home["rest"].lstrip("/")
        return Reach.HOME if _is_all(rest) else Reach.ABOVE if rest.startswith("..") else Reach.FILE
    return _of_path(path)


def _normal(value: str) -> str:
    path = posixpath.normpath(value) if value else value
    return re.sub(r"^//+", "/", path)


def _of_path(path: str) -> Reach:
    if path == "/" or re.fullmatch(r"/[*?.\[\]{},]+", path):
        return Reach.ROOT
    if path.startswith("/dev/"):
        return Reach.TEMPORARY if re.match(_READ_ONLY_DEVICE, path) else Reach.DEVICE
    if path.startswith(("/tmp/", "/var/tmp/", "/private/tmp/")):
        return Reach.TEMPORARY
    if re.fullmatch(_STORE, path):
        return Reach.STORE
    if re.match(r"/(?:var/www|usr/src|usr/local/src|run/media|run/user)/[^/]+/", path):
        return Reach.FILE
    if path.startswith("/"):
        return Reach.SYSTEM if re.match(_SYSTEM, path) or _matches_system(path) else Reach.FILE
    if path == ".." or path.startswith("../"):
        return Reach.ABOVE if _is_all(re.sub(r"^(?:\.\./?)+", "", path)) else Reach.FILE
    return Reach.HERE if _is_all(path) else Reach.FILE


def _matches_system(path: str) -> bool:
    """Whether a pattern for the first folder may be one of the system: `/e*`, `/{etc,usr}`."""
    first = path.split("/")[1]
    return bool(re.search(r"[*?\[{]", first))


def _is_all(path: str) -> bool:
    """Whether a relative path is everything in its folder: `.`, `*`, `.*`, `./*`, `.[!.]*`."""
    bare = re.sub(r"\([\w./^#,-]*\)$", "", path)  # zsh's qualifiers: `*(D)`
    return path in ("", ".") or bool(re.fullmatch(_ALL, bare))
