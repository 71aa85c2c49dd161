"""What comes of the order of steps, though each of them alone is harmless."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aicmd.call import Call
from aicmd.call import Finding
from aicmd.effects import FETCHERS
from aicmd.effects.interpreters import INTERPRETERS
from aicmd.effects.interpreters import SHELLS
from aicmd.effects.network import SENDERS
from aicmd.effects.network import reads_secret
from aicmd.levels import Level
from aicmd.resolution import UNSEEN
from aicmd.resolution import spelled
from aicmd.steps import Step
from aicmd.syntax import Compound
from aicmd.syntax import Node
from aicmd.syntax import Pipeline
from aicmd.syntax import Script
from aicmd.syntax import Sequence
from aicmd.syntax import simples
from aicmd.translation import N_


def of_order(taken: list[Step]) -> Iterator[Finding]:
    """What comes of the order: what is fetched, then run; what is read, then sent."""
    files: set[str] = set()
    folders: set[str] = set()
    secrets: set[str] = set()
    for step in taken:
        for call in step.calls:
            if files | folders and _runs(call, files, folders):
                yield call.at(Level.DANGER, call.program, N_("runs what was just downloaded"))
            if call.name in FETCHERS:
                files |= _fetched(call, step)
            elif call.name in ("tar", "unzip", "bsdtar") and (
                call.feed.names & FETCHERS or _names(call) & files
            ):
                folders |= {_bare(value) for _, value in call.values("-C -d --directory")}
            if secrets and call.name in SENDERS and _carries(call, secrets):
                yield call.whole(Level.DANGER, N_("sends keys, history or environment away"))
            if reads_secret([call.invocation]):
                secrets |= {UNSEEN} | _copies(call, step)
    yield from _handed_over(taken)


def _names(call: Call) -> set[str]:
    return {_bare(spelled(word)) for word in call.arguments}


def _copies(call: Call, step: Step) -> set[str]:
    """The files that a secret is copied or packed into."""
    names = {spelled(r.target) for r in step.simple.redirects if r.target is not None}
    names |= {value for _, value in call.values("-f --file -o --output")}
    if call.name in ("cp", "zip", "tar", "gpg", "openssl", "7z", "install", "ln"):
        names |= {spelled(word) for word in call.operands()}
    return {_bare(name) for name in names if len(name) > 1}


def _carries(call: Call, secrets: set[str]) -> bool:
    """Whether a copy of a secret is among the words, or a computed part where a secret was read."""
    words = [spelled(word) for word in call.arguments]
    if any(
        _bare(word.lstrip("@").partition("=@")[2] or word.lstrip("@")) in secrets for word in words
    ):
        return True
    return UNSEEN in secrets and any(UNSEEN in word and len(word) > 1 for word in words)


def _handed_over(taken: list[Step]) -> Iterator[Finding]:
    """All commits, to a remote that was named just before."""
    named = False
    for step in taken:
        for call in step.calls:
            words = _names(call) if call.name == "git" else set()
            if "remote" in words and {"add", "set-url"} & words:
                named = True
            elif named and {"--all", "--mirror"} & words:
                yield call.whole(
                    Level.DANGER, N_("sends all commits to a place that was just named")
                )


def _fetched(call: Call, step: Step) -> set[str]:
    """The files that a download is written to."""
    names = {value for _, value in call.values("-o --output -O --output-document")}
    names |= {spelled(r.target) for r in step.simple.redirects if r.target is not None}
    for word in call.arguments:
        value = spelled(word)
        if call.name in ("scp", "sftp", "rsync") and ":" in value:
            names.add(value.rpartition(":")[2].rpartition("/")[2])
        if "://" in value:
            names.add(value.split("?")[0].rstrip("/").rpartition("/")[2])
    return {_bare(name) for name in names if name and name != "-"}


def _bare(path: str) -> str:
    return path.removeprefix("./")


def _runs(call: Call, files: set[str], folders: set[str]) -> bool:
    path = _bare(spelled(call.program))
    if path in files or any(path.startswith(folder + "/") for folder in folders if folder):
        return True
    if call.name in SHELLS or call.name in ("source", ".") or re.match(INTERPRETERS, call.name):
        given = _names(call) | ({_bare(spelled(call.feed.file))} if call.feed.file else set())
        return bool(given & files) or any(
            one.startswith(folder + "/") for one in given for folder in folders if folder
        )
    return False


def of_functions(node: Node | None) -> Iterator[Finding]:
    """A function that starts itself more than once."""
    match node:
        case Compound(kind="function", words=(name, *_)):
            inside = Script(node.start, node.end, node.body[0]) if node.body else None
            own = [s for s in simples(inside) if s.words and s.words[0].value == name.value]
            if own and (len(own) > 1 or _is_background(node)):
                yield Finding(
                    Level.DANGER, name.start, name.end, N_("starts itself again and again")
                )
        case Sequence() | Pipeline():
            for child in node.commands:
                yield from of_functions(child)
        case Compound():
            for child in node.body:
                yield from of_functions(child)


def _is_background(node: Node) -> bool:
    match node:
        case Sequence():
            return any(o.text == "&" for o in node.operators) or any(
                map(_is_background, node.commands)
            )
        case Compound():
            return any(map(_is_background, node.body))
        case Pipeline():
            return any(map(_is_background, node.commands))
    return False
