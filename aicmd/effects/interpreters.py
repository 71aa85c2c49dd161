"""Shells and interpreters: what they are given to run."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aicmd.call import Call
from aicmd.call import Finding
from aicmd.call import substituted
from aicmd.effects import CAUTION
from aicmd.effects import DANGER
from aicmd.effects import FETCHERS
from aicmd.effects import OK
from aicmd.effects import UNKNOWN
from aicmd.effects import Code
from aicmd.effects import Program
from aicmd.effects import row
from aicmd.reach import Reach
from aicmd.reach import reach_of
from aicmd.resolution import spelled
from aicmd.snippet import of_program
from aicmd.translation import N_

SHELLS = frozenset("sh bash zsh dash ksh fish ash mksh rbash yash tcsh csh".split())
INTERPRETERS = r"python|perl|ruby|node|php|lua|deno|bun"
"""How the names of interpreters of other languages begin."""

DECODERS = frozenset(
    (
        "base64 base32 basenc xxd openssl uudecode gpg rev tr gunzip zcat gzip bzip2"
        " bzcat xz xzcat rot13 hexdump od iconv uncompress zstd"
    ).split()
)
_HIDERS = frozenset("base64 base32 xxd openssl gpg rev uudecode rot13 gunzip zcat".split())
"""Those of them that have no other use in a program text."""

_WRITERS = frozenset(
    (
        "awk gawk mawk sed perl python python3 ruby node jq cut xargs tr paste printf"
        " echo envsubst m4 php"
    ).split()
)
"""What makes up a program from data, where `cat FILE` only hands one on."""

HOLDERS = frozenset("cat head tail grep sed awk cut jq xclip xsel pbpaste wl-paste read".split())
"""What prints a text that somebody else may have written."""

_NET = N_("runs what comes from the network")
_DECODED = N_("runs what is only readable once it is decoded")
_COMPUTED = N_("runs what is only known when it runs")


def _shell(call: Call) -> Iterator[Finding | Code]:
    yield from _from_words(call)
    operands = call.operands("-o -O --rcfile --init-file -C -c")
    for word, _ in call.values("--rcfile --init-file"):
        yield call.at(CAUTION, word, N_("is run first"))
    if call.invocation.inner or call.has("--version --help"):
        return
    if call.has("-c"):
        return
    first = spelled(operands[0]) if operands else "-"
    if first in ("-", "/dev/stdin") or call.has("-s"):
        yield from _from_feed(call)
    elif not call.has("-n"):
        where = reach_of(first)
        level = DANGER if where is Reach.NETWORK else CAUTION
        yield call.at(level, operands[0], N_("is run as a script"))


def _from_feed(call: Call) -> Iterator[Finding | Code]:
    """What stands in a pipe, a here-document or a file before it."""
    feed = call.feed
    if feed.text is not None:
        yield Code(feed.told or call.program, feed.text)
    if feed.names & FETCHERS:
        yield call.at(DANGER, call.program, _NET)
    elif feed.names & DECODERS:
        yield call.at(DANGER, call.program, _DECODED)
    if feed.text is not None:
        return
    if feed.told is not None:
        names = {found.name for found in substituted(feed.told)}
        level = DANGER if names & (FETCHERS | DECODERS) else UNKNOWN
        yield call.at(level, feed.told, _COMPUTED)
    elif feed.file is not None:
        yield call.at(CAUTION, feed.file, N_("is run as a script"))
    elif feed.before:
        level = DANGER if feed.names & (_WRITERS | (HOLDERS - {"cat", "head", "tail"})) else UNKNOWN
        yield call.at(level, call.program, _COMPUTED)
    else:
        yield call.at(CAUTION, call.program, N_("starts a shell"))


def _from_words(call: Call) -> Iterator[Finding]:
    """A program text, or the file with it, that a substitution makes."""
    for word in call.typed:
        inside = list(substituted(word))
        names = {found.name for found in inside}
        if names & FETCHERS:
            yield call.at(DANGER, word, _NET)
        elif names & HOLDERS and call.name in ("eval", "source", "."):
            yield call.at(DANGER, word, _COMPUTED)
        elif names & _HIDERS:
            yield call.at(DANGER, word, _DECODED)
        elif inside and call.name in ("eval", "source", ".") and call.invocation.uncertain:
            yield call.at(UNKNOWN, word, _COMPUTED)


def _reads_input(call: Call) -> bool:
    """Whether it reads what stands in the pipe: fish does, and everywhere /dev/stdin is that."""
    words = [spelled(word) for word in call.arguments]
    return bool(call.feed.before or call.feed.told) and words in ([], ["-"], ["/dev/stdin"])


def _eval(call: Call) -> Iterator[Finding | Code]:
    yield from _from_words(call)
    if call.name in ("source", ".") and _reads_input(call):
        yield from _from_feed(call)
    elif call.name in ("source", "."):
        yield call.at(CAUTION, call.program, N_("runs a file in this shell"))


_CODE_OPTIONS = {
    "python": "-c",
    "pypy": "-c",
    "perl": "-e -E -pe -ne -lne -lpe -nle -ple -pie -lane -anE -ane -0pe -wne -we -le",
    "ruby": "-e -ne -pe -nle",
    "node": "-e -p --eval --print -pe",
    "nodejs": "-e -p --eval --print",
    "php": "-r",
    "lua": "-e",
    "deno": "eval",
    "bun": "-e --eval",
    "tclsh": "-c",
    "osascript": "-e",
    "Rscript": "-e",
    "R": "-e",
    "groovy": "-e",
    "julia": "-e",
    "guile": "-c",
    "elixir": "-e",
    "erl": "-eval",
    "scala": "-e",
    "ghc": "-e",
    "racket": "-e",
    "swipl": "-g",
    "pwsh": "-c -Command -EncodedCommand",
    "powershell": "-c -Command -EncodedCommand",
    "sbcl": "--eval",
    "expect": "-c",
    "ipython": "-c",
}
"""By interpreter, the options whose value is a program; of others it is any of the usual ones."""


def _interpreted(call: Call) -> Iterator[Finding | Code]:
    if call.has("--version -V --help -v") and not call.operands():
        return
    yield from _from_words(call)
    texts = [*call.values(_CODE_OPTIONS.get(call.name.rstrip("0123456789."), "-c -e -r -E --eval"))]
    for word, text in texts:
        yield from of_program(call, word, text)
    if call.feed.text is not None and not texts and _reads_program(call):
        yield from of_program(call, call.feed.told or call.program, call.feed.text)
    elif not texts:
        yield from _unwritten(call)
    edits = any(re.match(r"-[pnlwa0]*i", spelled(word)) for word in call.arguments)
    if edits and call.name.startswith(("perl", "ruby")):
        yield call.at(CAUTION, call.program, N_("changes the files themselves"))


def _reads_program(call: Call) -> bool:
    operands = call.operands("-m -W -X -I -r -M")
    return not operands or spelled(operands[0]) == "-"


def _unwritten(call: Call) -> Iterator[Finding]:
    """A program text that is not shown: a file, a module, a pipe."""
    module = next(call.values("-m"), None) if call.name.startswith(("python", "pypy")) else None
    if module is not None:
        level = OK if module[1] in _MODULES else CAUTION
        if level is not OK:
            yield call.at(level, module[0], N_("is a program of its own"))
        return
    if not _reads_program(call):
        yield call.at(CAUTION, call.program, N_("runs a program of its own"))
        return
    if call.feed.names & FETCHERS:
        yield call.at(DANGER, call.program, _NET)
    elif call.feed.names & DECODERS:
        yield call.at(DANGER, call.program, _DECODED)
    elif call.feed.before:
        yield call.at(UNKNOWN, call.program, _COMPUTED)
    else:
        yield call.at(CAUTION, call.program, N_("runs a program of its own"))


_MODULES = frozenset(
    (
        "json.tool this calendar platform site sysconfig timeit tokenize dis ast"
        " base64 pydoc help locale mimetypes quopri textwrap"
    ).split()
)


def _switched(call: Call) -> Iterator[Finding]:
    """A program that starts another one as another user, or a shell of theirs."""
    if call.invocation.inner or call.has("-l -U --list --version --help -V"):
        return
    yield call.at(CAUTION, call.program, N_("acts as another user"))


PROGRAMS = {
    ("sh|bash|zsh|dash|ksh|fish|ash|mksh|rbash|yash|tcsh|csh|elvish|nu|xonsh|oil|osh"): Program(
        judge=_shell
    ),
    "eval|source|.": Program(judge=_eval),
    "python|python2|python3|pypy|pypy3|python3.8|python3.9|python3.10|python3.11"
    "|python3.12|python3.13|python3.14|python2.7|perl|ruby|node|nodejs|php|lua"
    "|luajit|tclsh|wish|osascript|deno|bun"
    "|pwsh|powershell|Rscript|R|groovy|julia|guile|elixir|erl|escript|scala"
    "|racket|swipl|expect|ipython|ts-node|tsx|jshell|sbcl|irb|pry|jruby|perl5"
    "|raku|crystal|nim|octave|maxima|gdb-python|qjs|hy|janet|iex|ghci|runghc"
    "|clojure|clj|bb|kotlin|java|dotnet-script|cscript|wscript": Program(judge=_interpreted),
    "exec": Program(),
    "su|runuser|pkexec|sudo|doas": Program(judge=_switched),
    (
        "xterm|gnome-terminal|konsole|alacritty|kitty|wezterm|terminator|rxvt|urxvt"
        "|st|foot|tilix|cmd|cmd.exe|wt"
    ): Program((row(CAUTION, "", "", N_("opens a window, with a command perhaps")),)),
}
