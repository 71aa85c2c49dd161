"""What commands print, as far as their text alone tells: `echo`, `printf`, and what decodes them."""

from __future__ import annotations

import base64
import binascii
import codecs
import posixpath
import re
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator

from aicmd.invocation import Invocation
from aicmd.invocation import invocation
from aicmd.resolution import EMPTY
from aicmd.resolution import LONGEST
from aicmd.resolution import SOMETHING
from aicmd.resolution import UNSEEN
from aicmd.resolution import Names
from aicmd.resolution import is_known
from aicmd.resolution import resolved
from aicmd.resolution import spelled
from aicmd.syntax import Node
from aicmd.syntax import Pipeline
from aicmd.syntax import Redirect
from aicmd.syntax import Script
from aicmd.syntax import Sequence
from aicmd.syntax import Simple
from aicmd.syntax import Word

LISTERS = frozenset(
    "find ls cat locate mlocate plocate grep egrep fgrep rg ag ack awk sed cut sort uniq head tail"
    " xargs fd fdfind tr comm jq docker podman kubectl git pip pip3 pacman dpkg apt rpm ps pgrep"
    " pidof lsof fuser read glob perl python3 python tee zcat gunzip".split()
)
"""What prints lines that somebody should have looked at first."""

NAMED = frozenset(
    "date whoami hostname uname id nproc arch wc seq uuidgen logname tty basename dirname realpath"
    " readlink openssl expr bc tput stat cksum md5sum sha1sum sha256sum getconf lsb_release".split()
)
"""What prints one thing: a name, a number, a date."""

ESCAPE = (
    "(?s)"
    r"\\(x[0-9a-fA-F]{1,2}|0?[0-7]{1,3}|u[0-9a-fA-F]{1,4}|.)"
)
_DIRECTIVE = r"%(?:%|[-+ #0]*\d*(?:\.\d+)?[a-zA-Z])"
_LETTERS = {
    "n": "\n",
    "t": "\t",
    "r": "\r",
    "a": "\a",
    "b": "\b",
    "f": "\f",
    "v": "\v",
    "e": "\x1b",
}


def printed(node: Node | Script | None, names: Names) -> str:
    """The text that a command prints, without the newlines at its end, as `$(…)` takes it.

    What is not known has the marks of `resolution` in its place.
    """
    if isinstance(node, Script):
        node = node.body
    match node:
        case Pipeline():
            text = ""
            for number, command in enumerate(node.commands):
                text = piped(command, names, text if number else None)
            return text.rstrip("\n")
        case Sequence() if len(node.commands) > 1:
            return "\n".join(printed(command, names) for command in node.commands)[:LONGEST]
        case Sequence():
            return printed(node.commands[0], names)
        case None:
            return ""
        case _:
            return piped(node, names, None).rstrip("\n")


def piped(node: Node, names: Names, given: str | None) -> str:
    """The text that one command of a pipe prints when it is given one; None where it is the first."""
    if not isinstance(node, Simple):
        return UNSEEN
    words = resolved(node.words, names, printed)
    simple = Simple(node.start, node.end, node.assignments, words, node.redirects)
    call = invocation(simple)
    if call is None:
        return ""
    if given is None:
        given = _redirected(node.redirects, names)
    return _said(call, given)[:LONGEST]


def printed_by(name: str, words: Iterable[Word]) -> str:
    """What `echo` or `printf` prints of words that are expanded."""
    return _PRINTERS[name]([spelled(word) for word in words])


def _redirected(redirects: tuple[Redirect, ...], names: Names) -> str | None:
    """What a here-document or a here-string gives."""
    for redirect in redirects:
        word = redirect.body or (redirect.target if redirect.operator.text == "<<<" else None)
        if word is not None:
            parts = resolved((word,), names, printed)
            return " ".join(map(spelled, parts))
    return None


def _said(call: Invocation, given: str | None) -> str:
    name = call.name or ""
    words = [spelled(word) for word in call.arguments]
    printer = _PRINTERS.get(name)
    if printer:
        return printer(words)
    filtered = _FILTERS.get(name)
    if filtered:
        return filtered(words, given) if given is not None and is_known(given) else UNSEEN
    if name in NAMED:
        return SOMETHING
    return UNSEEN if name in LISTERS else EMPTY


def _echo(words: list[str]) -> str:
    escapes = False
    while words and re.fullmatch(r"-[neE]+", words[0]):
        escapes = "e" in words[0]
        words = words[1:]
    text = " ".join(words)
    return unescaped(text) if escapes else text


def unescaped(text: str) -> str:
    r"""The text with `\n`, `\x41` and `\101` as the characters they stand for."""
    return re.sub(ESCAPE, _unescaped, text)


def _unescaped(match: re.Match[str]) -> str:
    code = match[1]
    if code[0] in "xu" and len(code) > 1:
        return chr(int(code[1:], 16))
    if code.isdigit():
        return chr(int(code, 8) & 0xFF)
    return _LETTERS.get(code, match[0] if code.isalnum() else code)


def _printf(words: list[str]) -> str:
    if words[:1] == ["-v"]:
        return ""
    words = words[1:] if words[:1] == ["--"] else words
    if not words:
        return ""
    rest = iter(words[1:])
    form = re.sub(_DIRECTIVE, lambda found: _filled(found[0], rest), unescaped(words[0]))
    more = list(rest)
    taken = len(words) - 1 - len(more)
    return form + (_printf([words[0], *more]) if more and taken else "")


def _filled(directive: str, rest: Iterator[str]) -> str:
    """What stands for `%s` and its like, whatever their width."""
    if directive == "%%":
        return "%"
    value = next(rest, "")
    return unescaped(value) if directive.endswith("b") else value


def _mktemp(words: list[str]) -> str:
    folder = ""
    for at, word in enumerate(words):
        if word.startswith(("--tmpdir", "-p")) or re.fullmatch(r"-[dquV]*t", word):
            own = word.partition("=")[2] if "=" in word else word[2:] if word[1] == "p" else ""
            folder = own or ("".join(words[at + 1 : at + 2]) if word.endswith("p") else "/tmp")
    templates = [word for word in words if not word.startswith("-") and word != folder]
    made = templates[0] if templates else "made"
    return f"{folder or '/tmp'}/{made}" if folder or not templates else made


def _located(words: list[str]) -> str:
    named = [word for word in words if not word.startswith("-")]
    return f"/usr/bin/{named[0]}" if len(named) == 1 and "/" not in named[0] else "".join(named)


def _folder(words: list[str]) -> str:
    return posixpath.dirname(words[-1]) or "." if words and is_known(words[-1]) else SOMETHING


def _last(words: list[str]) -> str:
    named = [word for word in words if not word.startswith("-")]
    return posixpath.basename(named[0]) if named and is_known(named[0]) else SOMETHING


def _base64(words: list[str], given: str) -> str:
    if not any(re.match(r"-[a-zA-Z]*[dD]|--d", word) for word in words):
        return base64.b64encode(given.encode()).decode()
    try:
        data = base64.b64decode("".join(given.split()) + "==")
    except (binascii.Error, ValueError):
        return UNSEEN
    return data.decode("utf-8", "replace")


def _unhex(words: list[str], given: str) -> str:
    if not any("r" in word for word in words if word.startswith("-")):
        return UNSEEN
    digits = re.sub(r"[^0-9a-fA-F]", "", given)
    return bytes.fromhex(digits[: len(digits) // 2 * 2]).decode("utf-8", "replace")


def _reversed(words: list[str], given: str) -> str:
    return "\n".join(line[::-1] for line in given.split("\n"))


def _translated(words: list[str], given: str) -> str:
    sets = [_set(word) for word in words if word == "-" or not word.startswith("-")]
    if words[:1] == ["-d"] and len(sets) == 1:
        return "".join(character for character in given if character not in sets[0])
    if len(sets) != 2 or not sets[1]:
        return UNSEEN
    to = sets[1].ljust(len(sets[0]), sets[1][-1])
    return given.translate(dict(zip(map(ord, sets[0]), to, strict=False)))


def _set(text: str) -> str:
    """The characters of a set of tr: `a-z` and escapes."""
    plain = unescaped(text)
    return re.sub(
        r"(.)-(.)",
        lambda found: "".join(map(chr, range(ord(found[1]), ord(found[2]) + 1))),
        plain,
        flags=re.DOTALL,
    )


def _turned(words: list[str], given: str) -> str:
    return codecs.encode(given, "rot13")


def _same(words: list[str], given: str) -> str:
    return given if not [word for word in words if not word.startswith("-")] else UNSEEN


def _always(text: str) -> Callable[[list[str]], str]:
    """A program that prints the same whatever its words."""
    return lambda words: text


_PRINTERS: dict[str, Callable[[list[str]], str]] = {
    "echo": _echo, "printf": _printf, "mktemp": _mktemp, "which": _located, "command": _located,
    "type": _located, "whence": _located, "pwd": _always("."), "dirname": _folder,
    "basename": _last, "true": _always(""), ":": _always(""), "false": _always(""),
}  # fmt: skip
_FILTERS: dict[str, Callable[[list[str], str], str]] = {
    "base64": _base64, "xxd": _unhex, "rev": _reversed, "tr": _translated, "cat": _same,
    "tee": _same, "rot13": _turned, "caesar": _turned,
}  # fmt: skip
