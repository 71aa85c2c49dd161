"""How far a path reaches: this file, everything here, the home folder, the system, a device."""

from __future__ import annotations

import posixpath
import re
from enum import StrEnum
from itertools import pairwise

from aicmd.resolution import EMPTY
from aicmd.resolution import SOMETHING
from aicmd.resolution import UNSEEN
from aicmd.resolution import spelled
from aicmd.resolution import supposed
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
_LOGIN = frozenset(
    ".bashrc .bash_profile .bash_login .bash_aliases .bash_logout .profile .zshrc .zshenv .zprofile .zlogin"
    " .zlogout .kshrc .cshrc .tcshrc .login .xinitrc .xprofile .xsession .xsessionrc .Xauthority .gitconfig"
    " .inputrc .vimrc .tmux.conf .emacs .pam_environment .forward .npmrc .pypirc .netrc config.fish"
    " authorized_keys authorized_keys2 sudoers sudoers.d crontab crontabs rc.local ld.so.preload profile.d"
    " LaunchAgents LaunchDaemons sitecustomize.py usercustomize.py".split()
)
"""Files and folders of what runs, or lets somebody in, at a login or at set times."""

_LOGIN_INSIDE = frozenset(
    (("fish", "conf.d"), (".config", "autostart"), (".config", "systemd"), (".config", "environment.d"),
     (".git", "hooks"), (".git", "config"), ("etc", "environment"), ("etc", "profile"),
     ("etc", "bash.bashrc"), ("etc", "zsh"))
)  # fmt: skip
_KEYS = frozenset(
    ".ssh .gnupg .aws .kube .git .docker .password-store .azure .vault-token .git-credentials .pgpass"
    " .my.cnf keyrings".split()
)
_KEYS_INSIDE = frozenset(
    ((".config", "gcloud"), (".config", "gh"), (".config", "op"), (".config", "sops"),
     ("etc", "shadow"), ("etc", "gshadow"), ("etc", "ssh"), ("ssl", "private"))
)  # fmt: skip
_HISTORIES = frozenset(".lesshst .viminfo .zhistory .histfile".split())
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
    found = [_of_known(supposed(value, some), folder) for some in ("", "x")]
    return max(found, key=_ORDER.index)


def _of_computed(value: str, folder: str) -> Reach:
    """A path that begins with something computed: `$X/` may be `/`."""
    rest = value.lstrip(EMPTY + UNSEEN + SOMETHING)
    if UNSEEN in value[: len(value) - len(rest)] and "/" not in rest:
        return Reach.UNSEEN
    if value[0] == SOMETHING and rest.strip("/*."):
        return _of_known("x" + supposed(rest), folder)
    if not rest or rest[0] == "/":
        return Reach.COMPUTED
    return _of_known(supposed(rest, ""), folder)


def _of_known(value: str, folder: str) -> Reach:
    if folder and not value.startswith(("/", "~")):
        value = f"{folder.rstrip('/')}/{value}"
    if re.fullmatch(_NOWHERE, value):
        return Reach.NOWHERE
    if value.startswith(("/dev/tcp/", "/dev/udp/")):
        return Reach.NETWORK
    special = _by_name(value)
    if special is not None:
        return special
    path = _normal(value)
    home = re.fullmatch(_HOME, path)
    if home:
        rest = home["rest"].lstrip("/")
        return Reach.HOME if _is_all(rest) else Reach.ABOVE if rest.startswith("..") else Reach.FILE
    return _of_path(path)


def _by_name(path: str) -> Reach | None:
    """What a path is by the names in it, wherever it lies."""
    parts = [part for part in path.split("/") if part not in ("", ".")]
    inside = set(pairwise(parts))
    if _LOGIN & set(parts) or inside & _LOGIN_INSIDE or any(p.startswith("cron.") for p in parts):
        return Reach.PERSISTENT
    if _KEYS & set(parts) or inside & _KEYS_INSIDE:
        return Reach.SECRET
    last = parts[-1] if parts else ""
    if last.endswith("_history") or last in _HISTORIES or path.startswith("/var/log"):
        return Reach.TRACES
    return None


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
