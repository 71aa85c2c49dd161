"""The words of a command in one of the spellings that mean the same, whatever was asked."""

from __future__ import annotations

import re

SAME = {
    "apt-get = apt, pip3 = pip, python = python3": "one is another name of the other, or does the same "
    "under the same subcommand",
    "python3 -m pip = pip, python3 -m pytest = pytest": "the same program is started",
    "docker-compose = docker compose": "the older name",
    "kubectl get po = pod = pods, svc, deploy, … likewise": "short names of the same kinds",
    "systemctl X = X.service, journalctl -u likewise": "what is meant where no ending is given",
    "SELECT … = select … ;": "a command of SQL in any case, with its end or without",
    "./F = F for programs that take nothing but files": "the same file; not for pip, apt or find",
    '"$HOME/F" = ~/F': "the same place",
}
"""What is the same in every command, with the reason."""

_NAMES = {"apt-get": "apt", "pip3": "pip", "python": "python3"}
_MODULES = frozenset("pip pytest".split())
_KINDS = {
    **dict.fromkeys("po pod".split(), "pods"),
    **dict.fromkeys("svc service".split(), "services"),
    **dict.fromkeys("deploy deployment".split(), "deployments"),
    **dict.fromkeys("no node".split(), "nodes"),
    **dict.fromkeys("ns namespace".split(), "namespaces"),
    **dict.fromkeys("cm configmap".split(), "configmaps"),
}
_SQL = frozenset("mysql mariadb psql sqlite3".split())
_WORDS = re.compile(
    r"\b(select|from|where|count|order|by|group|limit|insert|into|update|set|delete|drop|create|table"
    r"|database|show|tables|databases|describe|and|or|as|desc|asc|values)\b",
    re.IGNORECASE,
)
_FILES = frozenset(
    "cp mv rm ln cat head tail wc sort uniq chmod chown mkdir rmdir touch tar zip unzip gzip gunzip scp"
    " ffmpeg convert magick less stat file md5sum sha256sum truncate split".split()
)


def spelled(program: str, words: list[str]) -> tuple[str, list[str]]:
    """A program with its words, both in the spelling that all others of it become."""
    program = _NAMES.get(program, program)
    if program == "docker-compose":
        return "docker", ["compose", *words]
    if program == "python3" and words[:1] == ["-m"] and {*words[1:2]} <= _MODULES and words[1:]:
        return words[1], words[2:]
    return program, [_word(program, word) for word in words]


def _word(program: str, word: str) -> str:
    word = re.sub(r"^\x02\$HOME(?=/|$)", "\2~", word)
    if program == "kubectl":
        kind, slash, name = word.partition("/")
        return _KINDS.get(kind, kind) + slash + name
    if program in ("systemctl", "journalctl"):
        return word.removesuffix(".service")
    if program in _SQL and " " in word:
        return _WORDS.sub(lambda found: found[0].upper(), word.rstrip("; "))
    return word.removeprefix("./") or word if program in _FILES else word
