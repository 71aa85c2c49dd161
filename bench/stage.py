"""A command line as its stages: the programs of a pipeline, those that find and xargs start among
them, each in one spelling of those that make no difference to what it prints or changes.

SAME lists these and says each time why.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import replace
from itertools import pairwise

from aicmd.parse import parse
from aicmd.syntax import Assignment
from aicmd.syntax import Node
from aicmd.syntax import PieceKind
from aicmd.syntax import Pipeline
from aicmd.syntax import Redirect
from aicmd.syntax import Script
from aicmd.syntax import Sequence
from aicmd.syntax import Simple
from aicmd.syntax import Word
from bench.expression import expression
from bench.expression import plain_mode
from bench.pipeline import Stage
from bench.pipeline import chosen
from bench.pipeline import copied
from bench.pipeline import counted
from bench.pipeline import looped
from bench.pipeline import parted
from bench.pipeline import replaced
from bench.usage import GIVEN
from bench.usage import joined
from bench.usage import remote
from bench.usage import signalled
from bench.usage import spelled

SAME = {
    "find with no path = find .": "GNU find starts in the current folder",
    "a -print at the end": "what find does when no other action is given",
    "-exec X {} ; = -exec X {} + = | xargs X = -print0 | xargs -0 X": "X gets the same files; how "
    "many at once, and how names with blanks are passed, is care and not meaning",
    "xargs -r, -n, -L, -P, -I": "how the same files are handed on",
    "-delete = rm -f = rm": "they remove the same; -f only silences questions",
    "rm --, grep --": "-- ends options and says nothing itself",
    "-type f -print, any order of tests": "tests are all to hold; those with -o or -prune keep theirs",
    "-maxdepth, -mindepth, -depth, -mount anywhere": "they hold for the whole of find",
    "! = -not, -a = nothing, \\( \\) as the tree needs": "spellings of the same tree",
    "-xdev = -mount, -wholename = -path, -follow = -L": "find's manual calls them the same",
    "-mtime -1 = -mtime 0": "both are the last 24 hours",
    "-perm 0644 = -perm 644, -o=w = -0002, +6000 = /6000": "the same bits; + is the old spelling of /",
    "-perm /4000 = -perm -4000": "any of one bit is all of it",
    "-uid 0 = -user root": "root is who has the number 0",
    "-exec echo {} ; = -printf '%p\\n' = -print": "each prints the name and a newline",
    "| xargs -n 1 [echo], | xargs -I{} echo {} = -print": "echo prints each name and a newline",
    "-exec printf '%s\\n' {} + = -print, with \\0 -print0": "printf does so for each name",
    "/bin/rm = rm with -exec": "the same program",
    "A -prune -o B -prune -o X = ( A -o B ) -prune -o X, -not ( A -prune ) X = A -prune -o X -print": "what "
    "is left out, and then the rest",
    "-path 'A/*' -prune -o X -print = X -not -path 'A/*'": "all that is in the folder is left out, and so "
    "what is below",
    "-iname A = -iname a": "capital letters do not count",
    "-lname '*' = -type l": "any target will do, and only a link has one",
    "-type f … | xargs rm -r = rm": "there is no folder among regular files",
    "cp -t D F = cp F D, mv and ln likewise": "the manual of coreutils says so",
    "| more, | less": "a pager shows the same",
    "dir/ = dir, ./dir = dir, /. = /": "the same folder",
    "-name '*' = nothing": "it holds for every name",
    "$HOME = ~": "the same folder",
    "\\\\. = . in a glob": "a backslash before what is no wildcard says nothing",
    "-regex '.*\\\\.\\\\(a\\\\|b\\\\)' = -name '*.a' -o -name '*.b', *.[ab] likewise": "the same names",
    "any quoting": "the shell takes it off",
    "sudo, env, nohup, command": "who runs it, not what",
    "2>/dev/null, 2>&1 to a null": "what is printed stays the same",
    "egrep = grep -E, fgrep = grep -F": "grep's manual says so",
    "grep X F /dev/null = grep -H X F": "the known way to have names shown",
    "head -5 = head -n 5, head = head -n 10, -rn = -n -r": "spellings of the same options",
    "cat F | X = X F = X < F": "for programs that read files or their input alike",
    "sh -c 'X \"$@\"' sh {} + = X {} +": "the shell only hands the files on",
    "X $(find …) = find … -exec X {} +, parallel = xargs": "X gets the same files",
    "grep -H, grep -s with -exec or xargs": "grep names the file by itself where it gets several; "
    "-s only silences errors",
    "grep -E, -F, -P = grep for a pattern of letters, digits, - and _": "no letter of it is special",
    "-exec grep -q X {} ; -print = -exec grep -l X {} +": "the names of the files that have it",
    "xargs grep -l X | xargs rm = -exec grep -q X {} ; -delete": "the same files are handed on",
    "-type f -exec grep -r = grep, ls -a, ls -d, ls -R = ls": "say nothing where a file is given",
    "-type f -exec ls {} ;, -exec ls -d {} ; = -print": "ls of a file prints its name",
    "-exec basename {} ; = -printf '%f\n', dirname = %h": "the same part of the name",
    "-ok rm = -exec rm -i": "both ask before each file",
    "-execdir X = -exec X for rm, chmod, chown, chgrp, touch": "it is the same file from its own folder",
    "-depth where files are removed": "-delete has it, and it is only the order",
    "-not ( A -o B ) = -not A -not B": "neither holds",
    "-path A -prune -o X -print = X -not -path A -not -path 'A/*', with -name A '*/A/*'": "neither the "
    "folder nor what is in it",
    "-name '.*' -prune -o X -print = X -not -path '*/.*', where no start is hidden": "a path has a hidden "
    "part",
    "-type f: -not -path A besides -not -path 'A/*', -not -name . = nothing": "a folder is no file",
    "-type f: -path A -prune -o X -print = X -not -path 'A/*', with -name A '*/A/*'": "the same files "
    "are not looked at",
    "chown :G = chgrp G": "chown's manual says so",
    "mv -f = mv, cp -f = cp with -exec or xargs": "-f only silences questions",
    "-type d -empty: rmdir = rm -r = -delete": "an empty folder is removed by each",
    "-type f -empty = -type f -size 0": "a file is empty when it has no bytes",
    "-size +1M = -size +1024k": "a size is rounded up, so that more than n units is more than n units "
    "of bytes; it is not so with - or without a sign",
    "-mmin -1440 = -mtime -1": "less than so many minutes, or days; it is not so with +",
    "sort | uniq = sort -u, also with -r": "what uniq is for",
    "find … | tar -T - = find … | xargs tar": "the same names; --null is how they are passed",
    "sed s,a,b, = s/a/b/": "any letter may part them",
    "${x} = $x": "the same variable",
    '“x” = "x", –name = -name': "what a word processor made of quotes and dashes",
    'while read f; do X "$f"; done = xargs X, for one X': "X gets the same files",
    'bash -c \'X "$0"\' {} = X {}, likewise "$1" and "{}"': "the shell only hands the file on",
    "tr -dc '\\0' | wc -c, -exec printf x | wc -c, basename {} | wc -l = wc -l": "as many bytes, or "
    "lines, as there are names",
    "find … | grep '\\.c$' = -name '*.c', | grep 'a\\.b' = -path '*a.b*', with -v -not": "a path ends as its "
    "name does, and grep reads the whole path",
    "-exec bash -c 'echo \"$0\"' {} ; = -print": "the shell only prints the name",
    "find … -exec X {} + > F = find … | xargs X > F": "find prints nothing where it only starts X, so that F "
    "holds what X prints",
    "-path '*/x' = -name x, -path '*x' = -name '*x'": "the last part of a path is its name",
    "-regextype X without -regex = nothing": "there is nothing to read in that syntax",
    "sed 's#.*/##' = basename, sed 's#/[^/]*$##' = dirname": "the same part of the name",
    "perl -pi -e s/a/b/g = sed -i s/a/b/g for letters, digits, blanks, /, . and -": "they mean the same to both",
    "grep -r x D = find D -type f -exec grep x {} +, --include='*.c' as -name '*.c'": "grep's manual says so",
    "chmod 0644 = chmod 644, chmod u=rwx,go=rx = chmod 755": "the same bits",
    "-P = nothing, -user 0 = -user root": "find's manual says so",
    "xargs grep -l a | xargs sed -i s/a/b/ = xargs sed -i s/a/b/": "where there is no a, nothing changes",
    "sed -i '' = sed -i": "how BSD is told to keep no copy",
    "-exec du -b {} + = -printf '%s %p\\n'": "each tells how many bytes, and the name; what stands between "
    "them is not asked for",
    "cpio -pd D = cp --parents D": "the way before cp had it; when they were changed is not asked for",
    "-type l -lname X = -lname X": "only a link has a target",
    "-fprint F = -print > F": "find's manual says so",
    "find -E = -regextype posix-extended": "BSD's find says so",
    "chmod +x = a+x": "nobody is named; what umask masks of it is care and not meaning",
    "type f, -type -f, {} \\ or {}\\; at the end, \\(-x glued, — name": "slips of the pen that can mean "
    "only one thing, and no command as they stand",
    "mkdir -p = mkdir": "the same folder; what is missing above it is made, too",
    "tar -xzf = tar -xf, -t likewise": "tar sees by itself how an archive was packed",
    "watch -n 2 X = watch X, watch 'X y' = watch X y": "it does so every two seconds, and joins its words",
    "X $(Y) = Y | xargs X for X that reads no input: kill, rm, mkdir, …": "X gets the same words",
    "kill -9 = kill -KILL = kill -SIGKILL, kill -15 = kill": "kill's manual says so",
    "grep X F | wc -l = grep -c X F for one input": "as many lines",
    "sed '/x/d' = grep -v x, sed -n '/x/p' = grep x": "the same lines",
    "| tee F > /dev/null = > F": "tee's own output is thrown away",
    "gzip -dc = gunzip -c = zcat, gzip -d = gunzip": "gzip's manual says so",
    "zcat F | tar -x = tar -xf F": "tar sees by itself how an archive was packed",
    "echo x = printf '%s\\n' x, echo -n x = printf %s x = printf x for a text without \\ and %": "they "
    "print the same",
    "sort -nk2 = sort -k2n = sort -k2,2n": "a number ends by itself; a single key's flags are those of the "
    "whole, but for lines that are equal in it",
    "date +%F = date +%Y-%m-%d, %T = %H:%M:%S, %D = %m/%d/%y, %R = %H:%M": "date's manual says so",
    "chown a.b = chown a:b": "the old spelling",
    "split = split -l 1000": "split's manual says so",
    "rsync -P = --partial --progress, rsync -e ssh = rsync": "rsync's manual says so",
    "read REPLY = read, yes y = yes, bg % = bg": "bash's and coreutils' manuals say so",
    "mount -o bind = mount --bind, -o a,b = -o b,a": "mount's manual says so",
    "dig a = dig A, split - = split, diff -U 3 = diff -u": "their manuals say so",
    "xargs X < F = cat F | xargs X, ls . = ls": "the same words; the same folder",
    "mktemp -p D T = mktemp D/T": "the same file",
    "ssh H a b = ssh H 'a b', ssh -l u H = ssh u@H, -L localhost:1:h:2 = -L 1:h:2": "ssh's manual says so",
    "apt-get = apt, yum = dnf, . = source, printenv = env": "they do the same",
    "realpath F = readlink -f F": "readlink's manual says so",
    "cat F | X = X F for od, tr, column, rev": "as for those that read files or their input alike",
    "unset -v = unset": "a variable is what is meant where no function has the name",
    "<placeholder>": "stands for a word of the other command that the question does not have",
}
"""What counts as equal, with the reason. Nothing else does: -iname is not -name, no -type f is
implied by a size or a name, `ls -l` is not `find -ls`."""


@dataclass(frozen=True, slots=True)
class Leeway:
    """What the question leaves open, so that no command for it can be wrong in it.

    `files`: it speaks of files, not of which kind, so that -type f may be there or not.
    `unplaced`: the question, if it names no place: then find may start anywhere it does not name.
    `asked`: the question, in which a folder may be named without its path.
    `relative`: it does not say whether names are to be told from the root, as `find "$PWD"` does.
    `quiet`: it does not say whether what is done is to be told, as -v and -print do.
    `unparted`: it does not say what parts the names that are printed, as -print0 does.
    `changed`: it says "changed", of the content or of the status.
    `rounded`: it does not say whether a kilobyte has 1000 bytes or 1024.
    `caseless`: it says nothing of capital letters, so that an extension may have them.
    `listing`: it asks for a long listing, or for details.
    `broken`: it asks for links that lead nowhere.
    `endings`: what it says that names end in, without saying whether a dot stands before.
    `hidden`: it says hidden, of names or of all that is in folders called so.
    `strung`: it does not say that names are to be told one by one.
    `plainly`: it does not say that what is copied keeps its times and rights.
    `afresh`: it does not say that something is added to an archive that is there.
    `home`: it says "home", of the user's folder or of /home.
    `packed`: it does not say whether what is compressed stays there as it was.
    `there`: it does not say what is to be done where a path leads nowhere.
    """

    files: bool = False
    unplaced: str = ""
    asked: str = ""
    relative: bool = False
    quiet: bool = False
    unparted: bool = False
    changed: bool = False
    rounded: bool = False
    caseless: bool = False
    home: bool = False
    packed: bool = False
    there: bool = False
    endings: tuple[str, ...] = ()
    hidden: bool = False
    afresh: bool = False
    strung: bool = False
    plainly: bool = False
    listing: bool = False
    broken: bool = False


NONE = Leeway()


_WRAPPERS = frozenset("sudo nohup env command".split())
_ALIKE = re.compile(r"s/(?:[\w .-]|\\[./-])+/(?:[\w .-]|\\[./-])*/g?")
_PAGERS = (Stage("more"), Stage("less"))
_READERS = frozenset("sort grep sed awk cut head tail uniq nl tac rev fold tr od column".split())
_VALUED = {
    "grep": "efmABCd",
    "sort": "koStT",
    "watch": "n",
    "cut": "dfcb",
    "head": "nc",
    "tail": "ncs",
    "xargs": "nIiLPdsaE",
    "tar": "fCTX",
    "awk": "Fvf",
    "sed": "ef",
    "perl": "e",
    "chmod": "",
    "du": "dBX",
    "ls": "IwT",
    "ps": "oCpuUtgG",
    "uniq": "fsw",
    "split": "lbnaC",
    "rsync": "ef",
    "ssh": "pilLRDo",
    "scp": "Pi",
    "paste": "d",
    "cp": "tS",
    "mv": "tS",
    "mkdir": "m",
    "zip": "x",
    "date": "dr",
    "fold": "w",
    "nl": "bdfhilnsvw",
    "od": "AtNjwS",
    "column": "csto",
    "read": "dntpuNi",
    "touch": "dtr",
    "ping": "cwWiIst",
    "mount": "to",
    "mktemp": "p",
    "su": "csg",
    "dig": "tpxf",
    "diff": "UWxI",
}
"""The letters of short options that take a value."""
_LONG = {
    "grep": {
        "files-with-matches": "-l", "recursive": "-r", "ignore-case": "-i", "line-number": "-n",
        "with-filename": "-H", "no-filename": "-h", "count": "-c", "invert-match": "-v",
        "extended-regexp": "-E", "fixed-strings": "-F", "perl-regexp": "-P", "only-matching": "-o",
        "word-regexp": "-w", "quiet": "-q", "no-messages": "-s", "files-without-match": "-L", "regexp": "-e",
    },
    "sort": {"numeric-sort": "-n", "reverse": "-r", "unique": "-u", "key": "-k",
             "field-separator": "-t", "human-numeric-sort": "-h"},
    "head": {"lines": "-n", "bytes": "-c"},
    "tail": {"lines": "-n", "bytes": "-c", "follow": "-f"},
    "wc": {"lines": "-l", "words": "-w", "bytes": "-c", "chars": "-m"},
    "xargs": {"null": "-0", "no-run-if-empty": "-r", "max-args": "-n", "verbose": "-t"},
    "ls": {"all": "-a", "recursive": "-R", "human-readable": "-h", "reverse": "-r"},
    "rm": {"recursive": "-r", "force": "-f", "interactive": "-i", "verbose": "-v"},
    "cp": {"recursive": "-r", "force": "-f", "parents": "--parents", "verbose": "-v"},
    "du": {"summarize": "-s", "human-readable": "-h", "total": "-c", "bytes": "-b",
           "max-depth": "-d", "all": "-a"},
    "df": {"human-readable": "-h", "inodes": "-i", "print-type": "-T"},
    "chmod": {"recursive": "-R"},
    "chown": {"recursive": "-R"},
    "sed": {"in-place": "-i", "quiet": "-n", "silent": "-n", "expression": "-e",
            "regexp-extended": "-E"},
    "uniq": {"count": "-c", "repeated": "-d", "unique": "-u"},
    "cut": {"delimiter": "-d", "fields": "-f", "characters": "-c"},
    "mkdir": {"parents": "-p", "verbose": "-v", "mode": "-m"},
    "tar": {"create": "-c", "extract": "-x", "gzip": "-z", "file": "-f", "verbose": "-v",
            "list": "-t", "bzip2": "-j", "xz": "-J", "files-from": "-T", "directory": "-C"},
    "split": {"lines": "-l", "bytes": "-b", "number": "-n", "line-bytes": "-C",
              "numeric-suffixes": "-d", "suffix-length": "-a"},
    "date": {"date": "-d", "reference": "-r", "utc": "-u", "universal": "-u"},
    "fold": {"width": "-w", "spaces": "-s", "bytes": "-b"},
    "rsync": {"archive": "-a", "recursive": "-r", "compress": "-z", "human-readable": "-h",
              "relative": "-R", "update": "-u", "rsh": "-e", "verbose": "-v", "times": "-t"},
    "tee": {"append": "-a"},
    "ln": {"symbolic": "-s", "force": "-f", "target-directory": "-t"},
    "touch": {"date": "-d", "reference": "-r"},
    "readlink": {"canonicalize": "-f", "canonicalize-existing": "-e", "canonicalize-missing": "-m"},
    "diff": {"width": "-W", "recursive": "-r", "brief": "-q", "unified": "-u", "side-by-side": "-y"},
}  # fmt: skip
_ALIASES = {("sed", "-r"): "-E", ("rm", "-R"): "-r", ("cp", "-R"): "-r", ("ls", "--color"): ""}
_TELLING = frozenset(
    "rm cp mv ln chmod chown chgrp mkdir rmdir tar rsync gzip gunzip bzip2 xz unzip shred".split()
)
_CLUSTERS = frozenset("tar ps".split())  # whose first word is a cluster also without a dash
_SINGLE = frozenset("java convert ffmpeg openssl mogrify gcc".split())  # `-resize` is one option
_SIZE = re.compile(r"-size=([+-]?)(\d+)([ckMG])")
_BYTES = {"c": 1, "k": 1024, "M": 1024**2, "G": 1024**3}
_ONE = re.compile(r"-[0r]*(?:n|L) ?1(?!\d)")
_SOME = re.compile(r"(?:^|\s)-[0r]*[nL]")
"""What xargs takes at once: one name, or so many."""
_BROKEN = re.compile("-type\0l")
_EACH = re.compile(r"""\s*(?:exec )?([^;|&$"'`]*?)"?(?:\$[@01]|\{\})"?([^;|&$"'`]*)""")
_LONG_LIST = {"-ls": ("-exec", "ls", "-l", "{}", ";")}
_TYPESET = str.maketrans("“”«»″‘’′‑", '"""""\'\'\'-')
_DASH = re.compile(r"(?<!\S)[–—]\s?(?=[a-zA-Z])")
_HERE = re.compile(r"^(?:\$\(pwd\)|`pwd`|\$PWD)(/|$)")
_PLACEHOLDER = re.compile(r"(?<!\S)<[a-z][a-z -]*>(?!\S)")


def stages(command: str, leeway: Leeway = NONE) -> list[Stage]:
    """The programs of a command line in their order, each in its plain form."""
    mended = _DASH.sub("-", command.translate(_TYPESET))
    script = parse(_PLACEHOLDER.sub(r"'\g<0>'", mended))
    found = [one for one in _Reader(leeway).all_of(script.body) if one.program]
    if len(found) > 1 and found[-1] in _PAGERS:
        found = found[:-1]
    return joined(_sorted_once(_read_directly(found)))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Takes commands apart, with what is open in mind."""

    leeway: Leeway

    def all_of(self, node: Node | None) -> list[Stage]:
        match node:
            case None:
                return []
            case Simple():
                return self.simple(node)
            case Pipeline():
                given = [*map(_is_filter, node.commands)]
                return self.piped(chosen([*map(self.all_of, node.commands)], given))
            case Sequence():
                return [stage for child in node.commands for stage in self.all_of(child)]
            case _:
                inner = [stage for child in node.body for stage in self.all_of(child)]
                return [Stage(node.kind, (), tuple(map(_text, node.words))), *inner]

    def piped(self, children: list[list[Stage]]) -> list[Stage]:
        """A pipeline; `find -type f | xargs rm -r` hands on no folder, a target is its last one's."""
        found = [stage for child in children for stage in looped(child)]
        if len(found) == 1 and len(children) > 1:
            found = [_without(found[0], "find", "-print0")]
        found = replaced(copied(parted(counted(found))))
        found[:-1] = [_without(stage, "find", "-print0") for stage in found[:-1]]
        if found and found[0].program == "find":
            if self.leeway.files or "-type=f" in found[0].operands:
                found = [found[0], *filter(None, map(_of_files, found[1:]))]
            found = [found[0], *map(_listed, found[1:])]
        return found

    def assigned(self, node: Simple) -> list[Stage]:
        """Variables that are set: each name, and the commands that give its value or the value."""
        return [stage for one in node.assignments for stage in self.assignment(one)]

    def assignment(self, one: Assignment) -> list[Stage]:
        inner = one.value and _substituted(one.value)
        if inner:
            return [Stage("=", (), (one.name,)), *self.all_of(inner.body)]
        words = [one.value] if one.value else one.array
        return [Stage("=", (), (one.name, *map(_text, words)))]

    def simple(self, node: Simple) -> list[Stage]:
        if not node.words:
            return self.assigned(node)
        reads = _text(node.words[0]) in GIVEN
        given = [
            self.all_of(script.body) for word in node.words if (script := _inside(word, reads))
        ]
        words = [_text(word) for word in node.words if not (given and _inside(word, reads))]
        found = self.searched(words) if words else []
        redirected = tuple(filter(None, map(_redirect, node.redirects)))
        if (
            words[:1] == ["xargs"]
            and len(node.redirects) == 1
            and redirected
            and redirected[0][:1] != ">"
        ):
            return [Stage("cat", (), redirected), *found]
        if found and redirected:
            at = 1 if _is_silent(found) else 0
            found[at] = replace(found[at], operands=(*found[at].operands, *redirected))
        if len(given) == 1:
            return self.piped([given[0], [*filter(None, map(_for_each, found))]])
        return found

    def searched(self, words: list[str]) -> list[Stage]:
        """What a program of a line starts; `grep -r` as the find and the grep it is."""
        if words[0] in ("grep", "egrep", "fgrep") and (parts := _recursive(words[1:])):
            return [*self.find(parts[0]), *self.started([words[0], *parts[1]])]
        return self.started(words)

    def started(self, words: list[str]) -> list[Stage]:
        """A program with what it starts in turn."""
        while words and (words[0] in _WRAPPERS or re.match(r"\w+=", words[0])):
            words = words[1:]
        if not words:
            return []
        name, rest = words[0].rpartition("/")[2].lstrip("\\"), words[1:]
        if name in ("egrep", "fgrep"):
            name, rest = "grep", [f"-{name[0].upper()}", *rest]
        if name == "find":
            return self.find(rest)
        if name in ("sh", "bash") and rest[:1] == ["-c"] and (script := _EACH.fullmatch(rest[1])):
            return self.started([*script[1].split(), *script[2].split()])
        if name == "watch":
            rest = _watched(rest)
        if name == "ssh":
            rest = remote(rest)
        if name in ("kill", "pkill", "killall"):
            rest = signalled(rest)
        if name == "realpath" and len(rest) == 1:
            name, rest = "readlink", ["-f", *rest]
        if name == "xargs" or (name == "parallel" and ":::" not in rest):
            return self.xargs(rest)
        if name == "chmod":
            rest = ["a" + word if re.fullmatch(r"\+[rwx]+", word) else word for word in rest]
            rest = [plain_mode(re.sub(r"^0(?=[0-7]{3}$)", "", word)) for word in rest]
        if name == "chown" and (at := next(iter(_groups(rest)), None)) is not None:
            name, rest = "chgrp", [*rest[:at], rest[at][1:], *rest[at + 1 :]]
        stage = spelled(_special(_plain(name, rest)))
        if self.leeway.plainly:
            stage = _without(stage, "cp", "-a", "-p")
        if self.leeway.packed and name in ("gzip", "bzip2", "xz"):
            stage = _without(stage, name, "-k")
        if self.leeway.there and name == "readlink":
            flags = tuple("-f" if flag in ("-e", "-m") else flag for flag in stage.flags)
            stage = replace(stage, flags=flags)
        if name == "tar" and self.leeway.afresh:
            flags = tuple("-c" if flag in ("-r", "-u") else flag for flag in stage.flags)
            stage = replace(stage, flags=flags)
        return [_without(stage, name, "-v") if self.leeway.quiet and name in _TELLING else stage]

    def find(self, words: list[str]) -> list[Stage]:
        words = list(_apart(words))
        if self.leeway.listing:
            words = [part for word in words for part in _LONG_LIST.get(word, (word,))]
        if self.leeway.broken and words[:1] == ["-L"]:
            words = _BROKEN.sub("-xtype\0l", "\0".join(words[1:])).split("\0")
        read = expression(words, files=self.leeway.files, caseless=self.leeway.caseless)
        inner = [stage for command in read.started for stage in self.started(command)]
        inner = [*filter(None, map(_for_each, inner))]
        if read.hollow:
            inner = [*map(_removed, inner)]
        if read.files:
            inner = [*filter(None, map(_of_files, inner))]
        roots = tuple(map(_path, self.roots(read.roots)))
        flags = tuple(read.flags)
        if any(stage.program == "rm" for stage in inner):
            flags = tuple(flag for flag in flags if flag != "-depth")
        stage = Stage("find", flags, roots + tuple(read.values) + tuple(read.written))
        return [self.opened(stage), *inner]

    def opened(self, find: Stage) -> Stage:
        """A find with one reading of what is open."""
        flags, operands = find.flags, find.operands
        if self.leeway.quiet:
            flags = tuple(flag for flag in flags if flag != "-print besides")
        if self.leeway.unparted:
            flags = tuple(flag for flag in flags if flag != "-print0")
        if self.leeway.changed:
            flags, operands = (
                tuple(re.sub(r"-c(?=time|min|newer)", "-m", word) for word in words)
                for words in (flags, operands)
            )
        if self.leeway.rounded:
            operands = tuple(_SIZE.sub(_about, word) for word in operands)
        if self.leeway.hidden and "not -name=.*" in operands:
            flags = tuple("not(-path)" if flag == "not(-name)" else flag for flag in flags)
            operands = tuple(word.replace("not -name=.*", "not -path=*/.*") for word in operands)
        for ending in self.leeway.endings:
            operands = tuple(
                re.sub(rf"(name=\*)\.({re.escape(ending)})$", r"\1\2", word) for word in operands
            )
        return replace(find, flags=flags, operands=operands)

    def roots(self, roots: tuple[str, ...]) -> tuple[str, ...]:
        """Where find starts; here, if the question leaves it open."""
        if self.leeway.unplaced and not any(map(self.is_said, roots)):
            return (".",)
        if self.leeway.relative:
            roots = tuple(_HERE.sub(r".\1", root) for root in roots)
        if self.leeway.home:
            roots = tuple("~" if root.rstrip("/") == "/home" else root for root in roots)
        if self.leeway.asked:
            roots = tuple(map(self.named, roots))
        return roots

    def named(self, root: str) -> str:
        """A folder as the question names it: `docs` for `/a/docs` if it says no more."""
        path = root.rstrip("/").lower()
        last = path.rpartition("/")[2]
        is_only = len(last) > 1 and path not in self.leeway.asked and last in self.leeway.asked
        return root.rstrip("/").rpartition("/")[2] if is_only else root

    def is_said(self, root: str) -> bool:
        last = re.findall(r"\w+", root)[-1:]
        return bool(last) and last[0].lower() in self.leeway.unplaced

    def xargs(self, words: list[str]) -> list[Stage]:
        """What xargs starts, as if find did: the files in place of `{}` are dropped."""
        at, name = 0, ""
        while at < len(words) and words[at].startswith("-"):
            option = words[at]
            if option[:2] in ("-I", "-J"):
                name = option[2:] or (words[at + 1] if at + 1 < len(words) else "")
            elif option[:2] == "-i":
                name = option[2:] or "{}"
            valued = ("-I", "-J", "-n", "-L", "-P", "-d", "-s", "-E", "-a", "-j")
            at += 2 if option in valued else 1
        inner = [word for word in words[at:] if not name or word != name] or ["echo"]
        given = " ".join(words[:at])
        if inner == ["echo"] and (_ONE.search(given) or name):
            return []
        if inner == ["echo"] and self.leeway.strung and not _SOME.search(given):
            return []
        return [*filter(None, map(_for_each, self.started(inner)))]


def _apart(words: list[str]) -> Iterator[str]:
    """The words of find where slips of the pen have glued some together, or lost a dash or an end."""
    for before, word in pairwise(["", *words]):
        if word in ("\\", "{}\\", "{};", "{}+") and "-exec" in words:
            yield from (word[:-1], ";") if len(word) > 1 else (";",)
        elif word == "type" or (word in ("f", "d", "l") and before == "type"):
            yield word if before == "type" else "-type"
        elif before in ("type", "-type") and re.fullmatch("-[fdl]", word):
            yield word[1:]
        elif word.startswith("(-") and word[2:].isalpha():
            yield from ("(", word[1:])
        elif re.fullmatch(r"[+-]\d+\)", word):
            yield from (word[:-1], ")")
        else:
            yield word


def _is_silent(found: list[Stage]) -> bool:
    """Whether it is a find that prints nothing itself: what is printed is that of the one it starts."""
    talks = {"-print besides", "-ls", "-printf", "-print0"}
    return len(found) == 2 and found[0].program == "find" and talks.isdisjoint(found[0].flags)


def _is_filter(node: Node) -> bool:
    """Whether it is a grep itself, rather than one that xargs starts on files."""
    words = node.words if isinstance(node, Simple) else ()
    return bool(words) and _text(words[0]) in ("grep", "egrep")


def _recursive(words: list[str]) -> tuple[list[str], list[str]] | None:
    """The words of find and of grep for `grep -r`, None where there is more to it."""
    stage = _plain("grep", words)
    if not {"-r", "-R"} & {*stage.flags} or not stage.operands or "-e" in stage.flags:
        return None
    given = [word for word in words if word.startswith("--") and word != "--"]
    if any(not word.startswith(("--include=", "--color", "--recursive")) for word in given):
        return None
    globs = [word.partition("=")[2] for word in given if word.startswith("--include=")]
    names = [part for glob in globs for part in ("-o", "-name", glob)][1:]
    text, *roots = (word for word in stage.operands if word not in globs)
    letters = [flag for flag in stage.flags if flag not in ("-r", "-R") and flag[:2] != "--"]
    tests = ["(", *names, ")"] if names else []
    return [*(roots or ["."]), "-type", "f", *tests], [*letters, text]


def _groups(words: list[str]) -> Iterator[int]:
    """Where a group is named alone."""
    return (at for at, word in enumerate(words) if re.fullmatch(r":[\w$-]+", word))


def _about(found: re.Match[str]) -> str:
    """A size in bytes, or in about so many millions of them."""
    size = int(found[2]) * _BYTES[found[3]]
    units = (unit for unit in (1024 * 1024, 1024 * 1000, 1000 * 1000) if size % unit == 0)
    unit = next(units, 0) if size else 0
    return f"-size={found[1]}{size // unit} MB" if unit else found[0]


def _inside(word: Word, is_any: bool = False) -> Script | None:
    """The script of a word that is nothing but what a find prints, or what any program does:
    `$(find … | sort)`."""
    script = _substituted(word)
    starts = r"[$`(]+\w" if is_any else r"[$`(]+find\b"
    return script if script and re.match(starts, word.text.lstrip('"')) else None


def _substituted(word: Word) -> Script | None:
    """The script of a word that is nothing but what commands print, in quotes or not."""
    pieces = word.pieces
    while len(pieces) == 1 and pieces[0].kind is PieceKind.DOUBLE:
        pieces = pieces[0].pieces
    is_one = len(pieces) == 1 and pieces[0].kind is PieceKind.COMMAND
    return pieces[0].script if is_one else None


def _text(word: Word) -> str:
    """The word without its quotes; what only the shell knows stays as it is written."""
    if word.value is not None:
        return word.value
    text = re.sub(r"\$\{(\w+)\??\}", r"$\1", re.sub(r'["\']', "", word.text))
    return re.sub(r"^\$HOME\b", "~", text)


def _redirect(redirect: Redirect) -> str:
    target = _text(redirect.target) if redirect.target else ""
    if target == "/dev/null" and redirect.descriptor == "2":
        return ""
    if redirect.operator.text == "<":
        return target
    return f"{redirect.descriptor}{redirect.operator.text}{target}"


def _of_files(stage: Stage) -> Stage | None:
    """What is done with regular files, without what says nothing of these; None for nothing."""
    if stage.program == "ls" and not {*stage.flags} - {*"-a -A -d -R -1 -F".split()}:
        return None if not stage.operands else stage
    stage = _without(stage, "ls", "-a", "-A", "-d", "-R", "-1")
    return _without(_without(stage, "rm", "-r"), "grep", "-r", "-R")


def _removed(stage: Stage) -> Stage:
    """An empty folder removed in any way."""
    if stage.program == "rmdir":
        return Stage("rm")
    return _without(stage, "rm", "-r")


def _listed(stage: Stage) -> Stage:
    """tar with the names that a pipe gives it: that it reads them is how they are passed."""
    if stage.program != "tar" or "-T" not in stage.flags:
        return stage
    operands = tuple(word for word in stage.operands if word != "-")
    return replace(_without(stage, "tar", "-T", "--null"), operands=operands)


def _without(stage: Stage, program: str, *flags: str) -> Stage:
    """The stage without flags that say nothing, if it is of that program."""
    if stage.program != program:
        return stage
    return replace(stage, flags=tuple(flag for flag in stage.flags if flag not in flags))


def _for_each(stage: Stage) -> Stage | None:
    """A program that gets each file: the file itself says nothing more; None if it only prints it."""
    operands = tuple(word for word in stage.operands if word not in ("{}", "{}/"))
    stage = replace(stage, operands=operands)
    for program in ("rm", "mv", "cp"):
        stage = _without(stage, program, "-f")
    if stage.program == "ls" and stage.flags == ("-d",) and not stage.operands:
        return None
    return _without(stage, "grep", "-H", "-s")


def _plain(name: str, words: list[str]) -> Stage:
    """The flags of a program one by one, and its operands, values of options among them."""
    flags: list[str] = []
    operands: list[str] = []
    at = 0
    if name in _CLUSTERS and words and re.fullmatch(r"[A-Za-z]+", words[0]):
        words = [f"-{words[0]}", *words[1:]]
    while at < len(words):
        word = words[at]
        at += 1
        if word == "--":
            operands += words[at:]
            break
        if word.startswith("--"):
            _long(name, word, flags, operands)
        elif word[:1] != "-" or word == "-" or name == "echo":
            operands.append(word)
        elif name in _SINGLE:
            flags.append(word)
        elif _cluster(name, word, flags, operands) and at < len(words):
            operands.append(words[at])
            at += 1
    return Stage(name, _renamed(name, flags), tuple(map(_path, operands)))


def _long(name: str, word: str, flags: list[str], operands: list[str]) -> None:
    option, equals, value = word.partition("=")
    flags.append(_LONG.get(name, {}).get(option[2:], option))
    if equals:
        operands.append(value)


def _cluster(name: str, word: str, flags: list[str], operands: list[str]) -> bool:
    """Take a word of short options apart; True if the next word is the value of the last one."""
    if re.fullmatch(r"-\d+", word):
        flags.append("-n")
        operands.append(word[1:])
        return False
    valued = _VALUED.get(name, "")
    for at, letter in enumerate(word[1:], 1):
        flags.append(f"-{letter}")
        if letter in valued:
            if word[at + 1 :]:
                operands.append(word[at + 1 :])
            return not word[at + 1 :]
        if name == "sed" and letter == "i":
            operands += [word[at + 1 :]] if word[at + 1 :] else []
            return False
    return False


def _renamed(name: str, flags: list[str]) -> tuple[str, ...]:
    renamed = (_ALIASES.get((name, flag), flag) for flag in flags)
    return tuple(flag for flag in renamed if flag)


def _special(stage: Stage) -> Stage:
    known = _SPECIAL.get(stage.program)
    return known(stage) if known else stage


def _limited(stage: Stage) -> Stage:
    """`head` shows ten lines where nothing else is said."""
    if {"-n", "-c"} & {*stage.flags}:
        return stage
    return replace(stage, flags=(*stage.flags, "-n"), operands=("10", *stage.operands))


def _grep(stage: Stage) -> Stage:
    flags, operands = stage.flags, stage.operands
    if "/dev/null" in operands:
        operands = tuple(word for word in operands if word != "/dev/null")
        flags = (*flags, "-H")
    stage = _without(replace(stage, flags=flags, operands=operands), "grep", "-e", "--color")
    plain = operands and re.fullmatch(r"[\w-]+", operands[0])
    return _without(stage, "grep", "-E", "-F", "-P", "-G") if plain else stage


def _copied(stage: Stage) -> Stage:
    flags = tuple(flag for flag in stage.flags if flag not in ("-t", "--target-directory"))
    return replace(stage, flags=flags)


def _sed(stage: Stage) -> Stage:
    kept = "-i" in stage.flags and stage.operands[:1] == (".",)  # the '' of BSD, as a path
    operands = tuple(map(_slashed, stage.operands[kept:]))
    return replace(_without(stage, "sed", "-e"), operands=operands)


def _perl(stage: Stage) -> Stage:
    """perl as sed, where it only replaces a text that means the same to both."""
    script = _slashed(stage.operands[0]) if stage.operands else ""
    alike = sorted(stage.flags) == ["-e", "-i", "-p"] and _ALIKE.fullmatch(script)
    return Stage("sed", ("-i",), (script, *stage.operands[1:])) if alike else stage


def _made(stage: Stage) -> Stage:
    return _without(stage, "mkdir", "-p")


def _unpacked(stage: Stage) -> Stage:
    reads = {"-x", "-t"} & {*stage.flags}
    return _without(stage, "tar", "-z", "-j", "-J") if reads else stage


def _here(stage: Stage) -> Stage:
    return replace(stage, operands=()) if stage.operands == (".",) else stage


def _unset(stage: Stage) -> Stage:
    return _without(stage, "unset", "-v")


def _watched(words: list[str]) -> list[str]:
    """The words of watch with what it runs as one, and no interval that it has anyway."""
    at = next(
        (at for at, word in enumerate(words) if not re.fullmatch(r"-[nd]?[\d.]*|[\d.]+", word)), 0
    )
    given = re.sub(r"-n ?2(?!\S)", "", " ".join(words[:at])).split()
    return [*given, "--", " ".join(words[at:])]


def _slashed(script: str) -> str:
    """`s/a/b/` for a substitution that is parted by another letter."""
    found = re.fullmatch(r"s([^\w\s/\\])(.*?)\1(.*?)\1(\w*)", script)
    if not found:
        return script
    old, new = (part.replace("/", "\\/") for part in (found[2], found[3]))
    return f"s/{old}/{new}/{found[4]}"


_SPECIAL: dict[str, Callable[[Stage], Stage]] = {
    "head": _limited,
    "tail": _limited,
    "grep": _grep,
    "sed": _sed,
    "perl": _perl,
    "mkdir": _made,
    "tar": _unpacked,
    "unset": _unset,
    "ls": _here,
    **dict.fromkeys(("cp", "mv", "ln"), _copied),
}


def _path(word: str) -> str:
    """A folder without what says nothing: `./dir/` is `dir`."""
    word = re.sub(r"(?<=[^/]/)\.$", "", re.sub(r"^\$\{?HOME\}?(?=/|$)", "~", word))
    if len(word) > 1 and word.endswith("/"):
        word = word.rstrip("/") or "/"
    word = re.sub(r"(?<=/)\.$", "", word)
    return word.removeprefix("./") or "."


def _read_directly(found: list[Stage]) -> list[Stage]:
    """`cat F | sort` is `sort F`."""
    if len(found) > 1 and found[0].program == "cat" and not found[0].flags:
        second = found[1]
        if second.program in _READERS and len(found[0].operands) == 1:
            operands = (*second.operands, *found[0].operands)
            return [replace(second, operands=operands), *found[2:]]
    return found


def _sorted_once(found: list[Stage]) -> list[Stage]:
    """`sort | uniq` is `sort -u`."""
    for at, (first, second) in enumerate(pairwise(found)):
        if first.program == "sort" and second == Stage("uniq") and {*first.flags} <= {"-r"}:
            return [*found[:at], replace(first, flags=(*first.flags, "-u")), *found[at + 2 :]]
    return found
