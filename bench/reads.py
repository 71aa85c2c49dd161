"""Which files and folders a command reads, told from its words; what it makes itself is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from itertools import takewhile
from typing import NamedTuple

from aicmd.invocation import Invocation
from aicmd.invocation import invocations
from aicmd.parse import parse
from aicmd.syntax import Compound
from aicmd.syntax import Node
from aicmd.syntax import Piece
from aicmd.syntax import Pipeline
from aicmd.syntax import Redirect
from aicmd.syntax import Script
from aicmd.syntax import Sequence
from aicmd.syntax import Simple
from aicmd.syntax import Word


class Read(NamedTuple):
    """A place as the command names it; `folder` says that it is one, or that one is needed there."""

    name: str
    folder: bool = False


_VALUED = {
    **dict.fromkeys("grep egrep fgrep zgrep".split(), "efABCm"),
    **dict.fromkeys("awk gawk mawk".split(), "Fvf"),
    **dict.fromkeys("head tail".split(), "nc"),
    "base64": "w",
    "column": "socNR",
    "cp": "tS",
    "cut": "dfcb",
    "date": "drf",
    "du": "dtB",
    "fmt": "w",
    "fold": "w",
    "iconv": "ftco",
    "install": "mogt",
    "join": "12tjoae",
    "mv": "tS",
    "nl": "bsvw",
    "paste": "d",
    "pr": "lowS",
    "sed": "ef",
    "shuf": "nio",
    "sort": "ktoST",
    "split": "lbnaC",
    "stat": "cf",
    "tar": "fCTXb",
    "touch": "dtr",
    "tree": "LIP",
    "truncate": "sr",
    "uniq": "fsw",
    "unzip": "dx",
    "zip": "xit",
}
"""The options of each program that take the next word."""

FILTERS = frozenset("grep egrep fgrep zgrep sed awk gawk mawk jq".split())
"""Programs whose first operand says what to look for, unless an option has said so."""

_TEXTS = frozenset(
    "cat tac head tail wc sort uniq cut paste column comm diff join nl rev fold fmt pr base64 iconv shuf"
    " md5sum sha1sum sha256sum sha512sum cksum sum gzip gunzip zcat bzip2 bunzip2 bzcat xz unxz xzcat"
    " dos2unix unix2dos od xxd hexdump strings cmp split csplit factor expand unexpand tsort bc"
    " file stat truncate realpath readlink basename dirname".split()
)
_TREES = frozenset("ls du tree chmod cd".split())
_MOVERS = frozenset("cp mv ln install".split())
_NEWER = frozenset("-newer -anewer -cnewer -samefile".split())
_PLACE = re.compile(
    r"(?!/(?:dev|proc|sys)(?:/|$)|\d+$)[\w~./*?\[\]@%+, -]*[\w~./*][\w~./*?\[\]@%+, -]*"
)
"""What a place is called: no number, and none of those that the kernel makes."""

_CARDS = re.compile(r"[*?\[]")
_ENDED = re.compile(r"[^/]\.[A-Za-z]\w*~?$|[^/]\.\d+$")
_VERSION = re.compile(r"-?\d+(\.\d+)+$")
_NAMED_FILE = re.compile(
    r"(^|/)(Makefile|Dockerfile|LICENSE|README|CHANGELOG|\w*SUMS?|hosts|passwd|syslog|crontab|id_\w+"
    r"|\.\w+(rc|profile|ignore|history|env|keys))$|(^|/)\.env$"
)
_HOME = re.compile(r"^[\"']?\$\{?HOME\}?[\"']?(?=/|$)")
_HERE = re.compile(r"^[\"']?(?:\$\{?PWD\}?|\$\(pwd\))[\"']?/?")


def reads(command: str) -> tuple[Read, ...]:
    """What must be there for the command to read, in the order of its words."""
    script, made, found = parse(command), set[str](), dict[Read, None]()
    for one in (*_of_loops(script.body), *_of_programs(script)):
        if isinstance(one, str):
            made.add(one)
        elif one.name not in made and _PLACE.fullmatch(one.name):
            found[one] = None
    return tuple(found)


def is_file(name: str) -> bool:
    """Whether a name looks like that of a file."""
    if name.endswith("/") or _VERSION.search(name):
        return False
    return _ENDED.search(name) is not None or _NAMED_FILE.search(name) is not None


def operands(found: Invocation) -> list[str]:
    """The words that are no options and no values of options, where they are known."""
    kept, rest = list[str](), iter(found.arguments)
    valued = _VALUED.get(found.name or "", "")
    bundle = re.compile(rf"-[A-Za-z]*[{valued}]$") if valued else None
    for word in rest:
        text = _plain(word)
        if text == "--":
            kept += map(_plain, rest)
        elif bundle and bundle.match(text):
            next(rest, None)
        elif not text.startswith("-") or text == "-":
            kept.append(text)
    return [text for text in kept if text not in ("", "-")]


def values(found: Invocation, letters: str) -> list[str]:
    """What stands behind or beside options with one of these letters."""
    texts = [*map(_plain, found.arguments), ""]
    beside = re.compile(rf"-[A-Za-z]*?[{letters}](.*)", re.DOTALL)
    given = [(beside.fullmatch(text), after) for text, after in pairwise(texts)]
    return [(match[1] or after) for match, after in given if match]


def every_word(node: Node | Script | None) -> Iterator[Word]:
    """All words of a script, those of loops, redirections and substitutions included."""
    match node:
        case None:
            return
        case Script():
            yield from every_word(node.body)
        case Simple():
            given = (one.value for one in node.assignments if one.value)
            yield from _opened(*node.words, *given, *_targets(node.redirects))
        case Compound():
            yield from _opened(*node.words, *_targets(node.redirects))
            for child in node.body:
                yield from every_word(child)
        case Pipeline() | Sequence():
            for child in node.commands:
                yield from every_word(child)


def _opened(*words: Word) -> Iterator[Word]:
    for word in words:
        yield word
        yield from _in_pieces(word.pieces)


def _in_pieces(pieces: tuple[Piece, ...]) -> Iterator[Word]:
    for piece in pieces:
        yield from every_word(piece.script)
        yield from _in_pieces(piece.pieces)


def _targets(redirects: tuple[Redirect, ...]) -> Iterator[Word]:
    return (one.target for one in redirects if one.target)


def _plain(word: Word) -> str:
    """The word without quotes, the home as `~` and this folder as none; "" where it is not known."""
    if word.value is not None:
        return word.value
    text = _HERE.sub("", _HOME.sub("~", word.text))
    return "" if re.search(r"[$`<>(]", text) else text.replace('"', "").replace("'", "")


def _of_loops(node: Node | None) -> Iterator[Read | str]:
    """The words that a loop goes through and the file that it reads."""
    match node:
        case Compound():
            names = node.words[1:] if node.kind == "for" else ()
            yield from (Read(name) for word in names if is_file(name := _plain(word)))
            yield from _redirected(node.redirects)
            for child in node.body:
                yield from _of_loops(child)
        case Pipeline() | Sequence():
            for child in node.commands:
                yield from _of_loops(child)


def _of_programs(script: Script) -> Iterator[Read | str]:
    """What each program reads, and as a mere name what it makes."""
    for found in invocations(script):
        yield from _of_program(found)
        yield from _redirected(found.redirects)


def _redirected(redirects: tuple[Redirect, ...]) -> Iterator[Read | str]:
    for one in redirects:
        name = _plain(one.target) if one.target else ""
        if one.operator.text == "<" and name:
            yield Read(name)
        elif one.operator.text in (">", ">>", "&>", "&>>", ">|") and name:
            yield from _made(name)


def _made(name: str) -> Iterator[Read | str]:
    """A file that comes to be, in a folder that has to be there."""
    folder, slash, _ = name.rstrip("/").rpartition("/")
    if slash and folder not in ("", ".", "~"):
        yield Read(folder, folder=True)
    yield name


def _of_program(found: Invocation) -> Iterator[Read | str]:
    name, words = found.name or "", operands(found)
    if name == "find":
        yield from _of_find(found)
    elif name == "tar":
        yield from _of_tar(found)
    elif name == "zip":
        yield from (Read(word, not is_file(word)) for word in words[1:])
    elif name in ("unzip", "zipinfo"):
        yield from (Read(word) for word in words[:1])
    elif name in _MOVERS:
        yield from _of_mover(found, words)
    elif name in ("mkdir", "touch", "tee"):
        yield from _of_maker(found, words)
    elif name in FILTERS:
        yield from _of_filter(found, words)
    else:
        yield from _of_reader(found, words)


def _of_reader(found: Invocation, words: list[str]) -> Iterator[Read | str]:
    name = found.name or ""
    if name in ("split", "csplit", "uniq"):
        words = words[:1]
    if name in _TEXTS:
        yield from (Read(word, word.endswith("/")) for word in words)
    elif name in _TREES:
        words = words[1:] if name == "chmod" else words or ["."]
        yield from (Read(word, not is_file(word)) for word in words)
    elif found.program.text.startswith("./") and is_file(name):
        yield Read(name)
    elif name == "rename":
        yield from (Read(word) for word in words[1:] if is_file(word))


def _of_find(found: Invocation) -> Iterator[Read | str]:
    words = [_plain(word) for word in found.arguments]
    roots = [*takewhile(lambda word: not re.match(r"[-(!]", word), words)]
    yield from (Read(root, not is_file(root)) for root in roots or ["."])
    for word, after in pairwise(words):
        if word in _NEWER:
            yield Read(after)


def _of_tar(found: Invocation) -> Iterator[Read | str]:
    words = [_plain(word) for word in found.arguments]
    if words and not words[0].startswith("-"):
        words[0] = f"-{words[0]}"
    long = [word for word in words if word.startswith("--")]
    letters = "".join(word for word in words if re.match(r"-\w", word))
    makes = bool({*letters} & {*"cru"}) or "--create" in long
    archive = next((word.partition("=")[2] for word in long if word.startswith("--file=")), "")
    rest, kept, folder = iter(words), list[str](), ""
    for word in rest:
        if re.match(r"-\w*f$", word) or word == "--file":
            archive = next(rest, "")
        elif re.match(r"-\w*C$|--directory$", word):
            folder = next(rest, "")
        elif re.match(r"-[TXI]$|--exclude$", word):
            next(rest, None)
        elif not word.startswith("-"):
            kept.append(word)
    if folder:
        yield Read(folder, folder=True)
    if not makes:
        yield Read(archive)
        return
    yield from _made(archive) if archive else ()
    within = f"{folder.rstrip('/')}/" if folder else ""
    yield from (Read(within + word, not is_file(word)) for word in kept)


def _of_mover(found: Invocation, words: list[str]) -> Iterator[Read | str]:
    """Sources, and the folder that several of them go to."""
    into = values(found, "t") if found.name != "install" else []
    if into:
        words = [*words, f"{into[0].rstrip('/')}/"]
    if len(words) < 2 or (found.name == "ln" and len(words) == 2):
        return
    *sources, target = words
    whole = any(re.match(r"-\w*[rRa]|--(recursive|archive)", _plain(w)) for w in found.arguments)
    yield from (Read(word, not is_file(word) and (whole or "." not in word)) for word in sources)
    several = len(sources) > 1 or any(map(_CARDS.search, sources))
    if several or target.endswith("/") or ("/" in target and not is_file(target)):
        yield Read(target.rstrip("/") or "/", folder=True)
    elif target not in (".", "~"):
        yield from _made(target)


def _of_maker(found: Invocation, words: list[str]) -> Iterator[Read | str]:
    parents = any(re.match(r"-\w*p|--parents", _plain(word)) for word in found.arguments)
    for word in words:
        yield from [word] if parents and found.name == "mkdir" else _made(word)


def _of_filter(found: Invocation, words: list[str]) -> Iterator[Read | str]:
    by_file = values(found, "f") if "grep" in (found.name or "") else []
    asked = "f" if found.name in ("awk", "gawk", "mawk", "jq") else "ef"
    files = words if values(found, asked) else words[1:]
    yield from map(Read, by_file)
    if found.name == "jq":
        files = [word for word in files if is_file(word)]
    deep = any(re.match(r"-\w*[rR]|--(dereference-)?recursive", _plain(w)) for w in found.arguments)
    if deep and not files:
        files = ["."]
    yield from (Read(word, deep and not is_file(word)) for word in files)


def patterns(command: str) -> list[tuple[str, str]]:
    """Each program that looks for something, with what it looks for."""
    found = list[tuple[str, str]]()
    for one in invocations(parse(command)):
        name = one.name or ""
        if name == "find":
            words = [_plain(word) for word in one.arguments]
            found += [(f"find {a}", b) for a, b in pairwise(words)]
        elif name in FILTERS:
            asked = values(one, "e") if name not in ("awk", "gawk", "mawk", "jq") else []
            found += [(name, text) for text in asked or operands(one)[:1]]
    return found
