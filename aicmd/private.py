"""Files that are for their owner's eyes: keys, passwords, histories, what a browser knows."""

from __future__ import annotations

import re

_FOLDERS = frozenset(
    ".ssh .aws .gnupg .kube .password-store .azure .mozilla .bitcoin .ethereum .electrum Keychains gcloud"
    " keyrings".split()
)
_NAMES = frozenset(
    (".netrc", ".pgpass", ".npmrc", ".pypirc", ".git-credentials", ".vault-token", ".env", "shadow", "gshadow",
     "passwd", "wallet.dat", "Login Data", "Cookies", "cookies.sqlite", "key4.db", "logins.json", "environ",
     "htpasswd", ".htpasswd", "hosts.yml", ".my.cnf")
)  # fmt: skip
_PUBLIC = frozenset("known_hosts config".split())
_KEY_ENDS = (".pem", ".key", ".p12", ".pfx", ".kdbx", ".jks", ".keystore")
_KEY_STARTS = (
    "id_rsa",
    "id_ed25519",
    "id_ecdsa",
    "id_dsa",
    "credentials",
    ".env.",
    "secret.",
    "secrets.",
)


def names_secret(word: str) -> bool:
    """Whether a word of a command names such a file, alone or behind `@`, `=`, `:`."""
    return any(_is_secret(part) for part in re.split(r"[@=:,;?&]", word) if part)


def _is_secret(path: str) -> bool:
    *folders, name = path.rstrip("/").split("/")
    if name.endswith(".pub") or (name in _PUBLIC and folders[-1:] != [".docker"]):
        return folders[-1:] == [".kube"] and name == "config"
    if name in _NAMES:
        return name not in ("shadow", "gshadow", "passwd", "environ", "hosts.yml") or _is_of(
            name, folders
        )
    if name in _FOLDERS or _FOLDERS & set(folders):
        return True
    return (
        name.endswith(("_history", *_KEY_ENDS))
        or name.startswith(_KEY_STARTS)
        or (folders[-1:] == [".docker"] and name == "config.json")
    )


def _is_of(name: str, folders: list[str]) -> bool:
    """Whether a common name lies where it means something: /etc/passwd, /proc/1/environ."""
    place = {"environ": "proc", "hosts.yml": "gh"}.get(name, "etc")
    return place in folders
