"""The words of find as the tree that they mean, spelled in one way."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from itertools import takewhile

_WHOLE = frozenset("-maxdepth -mindepth -depth -mount -daystart -regextype -noleaf -L".split())
"""What holds for the whole of find wherever it stands."""
_RENAMED = {
    "-xdev": "-mount",
    "-wholename": "-path",
    "-iwholename": "-ipath",
    "-follow": "-L",
    "-d": "-depth",
    "-prin": "-print",
    "-and": "-a",
    "-or": "-o",
    "!": "-not",
    "-newermm": "-newer",
    "-mnewer": "-newer",
}
_ALONE = frozenset(
    "-depth -mount -daystart -noleaf -L -H -P -print -print0 -ls -delete -prune -quit -empty"
    " -executable -readable -writable -nouser -nogroup -true -false -ignore_readdir_race".split()
)
_STARTS = frozenset("-exec -execdir -ok -okdir".split())
_SHOWN = (["echo", "{}"], ["printf", "%s\\n", "{}"])
_PLACELESS = [
    [program] for program in "rm chmod chown chgrp touch gzip gunzip bzip2 vi vim nano".split()
]
_HEAD = frozenset("-L -H -P".split())
_GIVEN = "(files given on)"  # where an -exec stood
_LAST = ("-prune", "-print")
_PARTS = {"%s %p\\n": "du -b", "%s\\t%p\\n": "du -b", "%f\\n": "basename", "%h\\n": "dirname"}
_REGULAR = "-type", "f"
_QUIET = re.compile(r"(-[a-zA-Z]*)q([a-zA-Z]*)")
_HIDDEN = re.compile(r"(?:^|/)\.[^/]*/*$")
_LETTERS = {"r": 4, "w": 2, "x": 1}
_MORE = re.compile(r"\+(\d+)([bckMGw]?)")
_BYTES = {"": 512, "b": 512, "c": 1, "w": 2, "k": 1024, "M": 1024**2, "G": 1024**3}
_SHIFTS = {"u": 6, "g": 3, "o": 0}


@dataclass(frozen=True, slots=True)
class Expression:
    """`flags` are the tests and actions with the tree that they make, `values` what they ask for.

    `started` are the commands of -exec, without the files they get, `written` the redirects to files
    that -fprint writes. `files` says that these are
    regular ones, `hollow` that they are empty folders.
    """

    roots: tuple[str, ...]
    flags: tuple[str, ...]
    values: tuple[str, ...]
    started: tuple[list[str], ...]
    written: tuple[str, ...] = ()
    files: bool = False
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class _Tree:
    """A test (`name` and `value`), or "and", "or", "not" of others."""

    name: str
    value: str = ""
    inner: tuple[_Tree, ...] = ()


_NOTHING = _Tree("and")
_LISTS = ("and", "or")


@dataclass(slots=True)
class _Reader:
    words: list[str]
    at: int = 0
    started: list[list[str]] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    whole: list[_Tree] = field(default_factory=list)

    def peek(self) -> str:
        word = self.words[self.at] if self.at < len(self.words) else ""
        return _RENAMED.get(word, word)

    def next(self) -> str:
        word = self.peek()
        self.at += 1
        return word

    def either(self) -> _Tree:
        """Terms joined by -o; those of one -o after another are one list."""
        terms = [self.both()]
        while self.peek() in ("-o", ","):
            self.next()
            terms.append(self.both())
        return _joined("or", terms)

    def both(self) -> _Tree:
        terms: list[_Tree] = []
        while self.at < len(self.words) and self.peek() not in ("-o", ",", ")"):
            if self.peek() == "-a":
                self.next()
            else:
                terms.append(self.one())
        return _joined("and", terms)

    def one(self) -> _Tree:
        word = self.next()
        if word == "-not":
            inner = self.one() if self.at < len(self.words) else _Tree("and")
            return _denied(inner)
        if word == "(":
            inner = self.either()
            if self.peek() == ")":
                self.next()
            return inner
        return self.test(word)

    def test(self, word: str) -> _Tree:
        if word in _STARTS:
            return self.start(word)
        value = "" if word in _ALONE or word[:1] != "-" else self.value()
        if word == "-printf" and value in _PARTS:
            self.started.append(_PARTS[value].split())
            return _Tree(_GIVEN)
        if word in ("-fprint", "-fprint0"):
            self.written.append(f">{value}")
            word, value = word.replace("-f", "-"), ""
        tree = _leaf(word, value)
        if word in _WHOLE:
            self.whole.append(tree)
            return _Tree("and")
        return tree

    def value(self) -> str:
        self.at += 1
        return self.words[self.at - 1] if self.at <= len(self.words) else ""

    def start(self, word: str) -> _Tree:
        ends = [at for at in range(self.at, len(self.words)) if self.words[at] in (";", "+", "';'")]
        end = ends[0] if ends else len(self.words)
        command, self.at = self.words[self.at : end], end + 1
        if command and command[0].rpartition("/")[0] in ("/bin", "/usr/bin"):
            command = [command[0].rpartition("/")[2], *command[1:]]
        if word == "-exec" and (command in _SHOWN or _is_echo(command)):
            return _Tree("-print")
        if word == "-exec" and command == ["printf", "%s\\0", "{}"]:
            return _Tree("-print0")
        if word == "-ok" and command[:1] == ["rm"]:
            word, command = "-exec", ["rm", "-i", *command[1:]]
        if word == "-execdir" and command[:1] in _PLACELESS:
            word = "-exec"
        if word != "-exec":
            return _Tree(word, " ".join(part for part in command if part != "--"))
        self.started.append(command)
        return _Tree(_GIVEN)


def _is_echo(command: list[str]) -> bool:
    """Whether a shell is started to print the name it is given."""
    shell, script = command[:2], command[2:]
    return shell in (["sh", "-c"], ["bash", "-c"]) and script == ['echo "$0"', "{}"]


def expression(words: list[str], *, files: bool = False, caseless: bool = False) -> Expression:
    """Read what stands behind the word find.

    `files` takes -type f for granted, `caseless` lets extensions have capital letters.
    """
    words = [word for word in _extended(words) if word != "-P"]
    head = list(takewhile(_HEAD.__contains__, words))
    words = words[len(head) :]
    start = next((at for at, word in enumerate(words) if _begins(word)), len(words))
    reader = _Reader(words[start:])
    tree = reader.either()
    if _holds(tree, "-delete"):
        reader.started.append(["rm"])
        tree = _put(tree, {"-delete": _Tree(_GIVEN)})
    if _holds(tree, "-print0"):
        reader.whole.append(_Tree("-print0"))
    reader.started, tree = _searched(reader.started, tree)
    tree = _untyped(tree)
    tree = _small(tree) if caseless else tree
    tree = _granted(tree) if files else tree
    told = {_text(one) for one in (tree, *(tree.inner if tree.name == "and" else ()))}
    files = files or "-type=f" in told
    tree = _put(tree, {"-empty": _Tree("-size", "0")}) if files else tree
    tree = _handed(tree)
    hidden = any(_HIDDEN.search(root) for root in words[:start] or (".",))
    tree = _plainly(_entered(tree, files, hidden), files)
    tree = _sorted(_without_print(tree))
    whole = sorted(
        [*map(_text, _needed(reader.whole, tree)), *(word for word in head if word == "-L")]
    )
    return Expression(
        tuple(words[:start]) or (".",),
        (*(text.partition("=")[0] for text in whole), *_shape(tree)),
        (*(text for text in whole if "=" in text), *_values(tree)),
        tuple(reader.started),
        tuple(reader.written),
        files,
        {"-type=d", "-empty"} <= told,
    )


def _extended(words: list[str]) -> list[str]:
    """With the words of GNU find for the -E of BSD."""
    return [*words[1:], "-regextype", "posix-extended"] if words[:1] == ["-E"] else words


def _needed(whole: list[_Tree], tree: _Tree) -> list[_Tree]:
    """Without a syntax for regular expressions where names are tested otherwise."""
    used = _holds(tree, "-regex") or _holds(tree, "-iregex")
    return [one for one in whole if used or one.name != "-regextype"]


def _searched(started: list[list[str]], tree: _Tree) -> tuple[list[list[str]], _Tree]:
    """With grep -l for a grep -q that chooses the files that are printed, or handed on."""
    quiet = [command for command in started if _is_quiet(command)]
    if quiet and (len(started) > 1 or _holds(tree, "-print")):
        started = [
            [_QUIET.sub(r"\1l\2", w) for w in one] if one in quiet else one for one in started
        ]
        tree = _put(tree, {"-print": _NOTHING})
    return started, tree


def _untyped(tree: _Tree) -> _Tree:
    """Without -type l beside -lname, which holds for nothing else."""
    if tree.name != "and" or not any(one.name in ("-lname", "-ilname") for one in tree.inner):
        return tree
    links = [one for one in tree.inner if (one.name, one.value) != ("-type", "l")]
    return _joined("and", links)


def _is_quiet(command: list[str]) -> bool:
    return command[:1] == ["grep"] and any(map(_QUIET.fullmatch, command))


def _is_file(tree: _Tree) -> bool:
    return (tree.name, tree.value) == _REGULAR


def _is_no_folder(tree: _Tree) -> bool:
    return tree.name == "not" and (tree.inner[0].name, tree.inner[0].value) == ("-type", "d")


def _small(tree: _Tree) -> _Tree:
    """With -name for the -iname of an extension, in small letters."""
    if tree.name in ("-name", "-iname") and re.fullmatch(r"\*\.\w+", tree.value):
        return _Tree("-name", tree.value.lower())
    return replace(tree, inner=tuple(map(_small, tree.inner)))


def _entered(tree: _Tree, files: bool, hidden: bool) -> _Tree:
    """With tests for the -prune of folders; `hidden` says that the start itself is called so.

    Of files, only what is in such a folder is left out; else the folder is as well.
    """
    tree = _spared(tree)
    if tree.name != "or" or len(tree.inner) != 2:
        return tree
    left, right = tree.inner
    if files and (only := _unprinted(left, right)):
        return only
    rest = [one for one in (right.inner or (right,)) if one.name != "-print"]
    out = _left_out(left, files or any(map(_is_file, rest)), hidden)
    if not out or len(rest) == len(right.inner or (right,)) or right.name == "or":
        return tree
    return _joined("and", [*rest, *(_Tree("not", inner=(one,)) for one in out)])


def _spared(tree: _Tree) -> _Tree:
    """With one -prune for several, and first: `A -prune -o B -prune -o X`, `-not ( A -prune ) X`."""
    if tree.name == "or" and len(tree.inner) > 2 and all(map(_is_pruned, tree.inner[:-1])):
        return _joined("or", [_at_once(tree.inner[:-1]), tree.inner[-1]])
    denied = [*takewhile(_is_unpruned, tree.inner)] if tree.name == "and" else []
    if not denied:
        return tree
    rest = list(tree.inner[len(denied) :])
    rest += [] if _holds(tree, "-print") else [_Tree("-print")]
    out = tuple(one.inner[0] for one in denied)
    return _joined("or", [_at_once(out), _joined("and", rest)])


def _is_pruned(tree: _Tree) -> bool:
    return tree.name == "and" and len(tree.inner) > 1 and tree.inner[-1].name == "-prune"


def _is_unpruned(tree: _Tree) -> bool:
    return tree.name == "not" and _is_pruned(tree.inner[0])


def _at_once(pruned: tuple[_Tree, ...]) -> _Tree:
    """One tree for what is pruned by several."""
    if len(pruned) == 1:
        return pruned[0]
    tests = [_joined("and", list(one.inner[:-1])) for one in pruned]
    return _joined("and", [_joined("or", tests), _Tree("-prune")])


def _left_out(left: _Tree, files: bool, hidden: bool) -> list[_Tree]:
    """The tests of which none may hold, [] if it is not clear."""
    leaves = _leaves(left)
    if any((one.name, one.value) == ("-name", ".*") for one in leaves):
        return [] if hidden or len(leaves) > 1 else [_Tree("-path", "*/.*")]
    if files:
        return _pruned(left)
    typed = any((one.name, one.value) == ("-type", "d") for one in left.inner)
    return [] if typed else [*dict.fromkeys((*leaves, *_pruned(left)))]


def _plainly(tree: _Tree, files: bool) -> _Tree:
    """Without what other tests say as well: that no file is the folder it must not be in, or the start."""
    if not files or tree.name != "and":
        return tree
    under = {one.inner[0].value for one in tree.inner if one.name == "not"}
    vain = ({"."} if files else set()) | {value[:-2] for value in under if value.endswith("/*")}
    kept = [one for one in tree.inner if not (one.name == "not" and one.inner[0].value in vain)]
    return _joined("and", kept)


def _unprinted(left: _Tree, right: _Tree) -> _Tree | None:
    """`-name '*.c' -prune -o … -print`, which among files is only that the name is not one of those."""
    tests = [one for one in left.inner if one.name != "-prune"]
    ending = tests[0] if len(tests) == 1 and len(left.inner) == 2 else _NOTHING
    if ending.name != "-name" or not re.fullmatch(r"\*\.\w+", ending.value):
        return None
    rest = [one for one in (right.inner or (right,)) if one.name != "-print"]
    return _joined("and", [*rest, _Tree("not", inner=(ending,))]) if right.name != "or" else None


def _pruned(tree: _Tree) -> list[_Tree]:
    """Tests for the paths of all that is in the folders left out, none if it is not clear."""
    return [_under(leaf) for leaf in _leaves(tree)]


def _under(leaf: _Tree) -> _Tree:
    """The test for what is in a folder; all that is in it, by a path that ends in a star."""
    if leaf.name == "-path" and leaf.value.endswith("/*"):
        return leaf
    return _Tree("-path", f"{'*/' * (leaf.name == '-name')}{leaf.value}/*")


def _leaves(tree: _Tree) -> list[_Tree]:
    """The tests for the folders that are not entered, by name or path."""
    tests = [one for one in tree.inner if (one.name, one.value) != ("-type", "d")]
    if tree.name != "and" or len(tests) != 2 or tests[1].name != "-prune":
        return []
    leaves = list(tests[0].inner) if tests[0].name == "or" else [tests[0]]
    return leaves if all(leaf.name in ("-name", "-path") for leaf in leaves) else []


def _granted(tree: _Tree) -> _Tree:
    """Without the -type f that holds besides other tests."""
    if tree.name == "and":
        return _joined(
            "and",
            [_granted(one) for one in tree.inner if not (_is_file(one) or _is_no_folder(one))],
        )
    if tree.name == "or":
        return _joined("or", [one if _is_file(one) else _granted(one) for one in tree.inner])
    return _NOTHING if _is_file(tree) or _is_no_folder(tree) else tree


def _denied(tree: _Tree) -> _Tree:
    """The tree as what must not hold: of two alternatives neither."""
    if tree.name == "not":
        return tree.inner[0]
    if tree.name == "or":
        return _joined("and", list(map(_denied, tree.inner)))
    return _Tree("not", inner=(tree,))


def _begins(word: str) -> bool:
    return word in ("(", "!", ")", ",") or (word.startswith("-") and len(word) > 1)


def _joined(kind: str, terms: list[_Tree]) -> _Tree:
    flat: list[_Tree] = []
    for term in terms:
        if term.name == kind or (term.name == "and" and not term.inner and kind == "and"):
            flat += term.inner
        else:
            flat.append(term)
    return flat[0] if len(flat) == 1 else _Tree(kind, inner=tuple(flat))


def _leaf(name: str, value: str) -> _Tree:
    if name in ("-iname", "-ipath", "-ilname"):
        value = value.lower()
    if name in ("-regex", "-iregex", "-name", "-iname"):
        return _names(name, value)
    if name == "-printf" and value == "%p\\n":
        return _Tree("-print")
    if name in ("-uid", "-user") and value == "0":
        return _Tree("-user", "root")
    if name in ("-lname", "-ilname") and value == "*":
        return _Tree("-type", "l")
    if name == "-perm":
        value = _mode(value)
    if name in ("-path", "-ipath", "-lname", "-ilname"):
        value = _unescaped(value)
    if name in ("-path", "-ipath") and (last := _TAIL.fullmatch(value)):
        value = f"{'*' * (last[2] == '*' or not last[1])}{last[3]}"
        name = name.replace("path", "name")
    if name in ("-mmin", "-amin", "-cmin") and re.fullmatch(r"-\d+", value):
        minutes = int(value[1:])
        if minutes and minutes % 1440 == 0:
            name, value = name.replace("min", "time"), f"-{minutes // 1440}"
    if name in ("-mtime", "-atime", "-ctime") and value == "-1":
        value = "0"
    if name in ("-mtime", "-atime", "-ctime", "-mmin", "-amin", "-cmin", "-size"):
        value = re.sub(r"^([+-]?)0+(?=\d)", r"\1", value)
    if name == "-size" and re.fullmatch(r"0[bcwkMG]?", value):
        value = "0"
    if name == "-size" and (found := _MORE.fullmatch(value)):
        value = f"+{int(found[1]) * _BYTES[found[2]]}c"
    return _Tree(name, value)


_EXTENSIONS = re.compile(r"\^?\.[*+](\\?\.)?\\?\(((?:\w+\\?\|)+\w+)\\?\)\$?")
_EXTENSION = re.compile(r"\^?\.[*+]\\\.(\w+)\$?")
_TAIL = re.compile(r"\*(/?)(\*?)([^/*?\[\\]+)")
_ONE_OF = re.compile(r"([^\[\]]*)\[(\w+)\]([^\[\]]*)")


def _names(name: str, value: str) -> _Tree:
    """A pattern for names; one that lists extensions or letters as a name for each."""
    option = "-i" * name.startswith("-i") + "-" * (not name.startswith("-i")) + "name"
    if name.endswith("regex"):
        one, several = _EXTENSION.fullmatch(value), _EXTENSIONS.fullmatch(value)
        if not one and not several:
            return _Tree(name, value)
        if one:
            return _Tree(option, f"*.{one[1]}")
        dot, endings = several.groups() if several else ("", "")
        names = [f"*{'.' * bool(dot)}{ending}" for ending in re.split(r"\\?\|", endings)]
        return _joined("or", [_Tree(option, name) for name in names])
    value = _unescaped(value)
    if value == "*":
        return _NOTHING
    if found := _ONE_OF.fullmatch(value):
        return _joined("or", [_Tree(name, found[1] + letter + found[3]) for letter in found[2]])
    return _Tree(name, value)


def _unescaped(value: str) -> str:
    return re.sub(r"\\([^*?\[\]\\])", r"\1", value)


def _mode(value: str) -> str:
    """The bits in octal, "-" or "/" before them kept."""
    sign = value[0].replace("+", "/") if value.startswith(("-", "/", "+")) else ""
    bits = value[1:] if sign else value
    if re.fullmatch(r"[0-7]+", bits):
        return _octal(sign, int(bits, 8))
    octal = 0
    for clause in bits.split(","):
        found = re.fullmatch(r"([ugoa]*)[+=]([rwxst]+)", clause)
        if not found:
            return value
        octal |= _bits(found[1] or "a", found[2])
    return _octal(sign, octal)


def plain_mode(mode: str) -> str:
    """The mode of a chmod that sets all rights, in octal; any other as it is."""
    clauses = [re.fullmatch(r"([ugoa]+)=([rwx]*)", clause) for clause in mode.split(",")]
    who = "".join(found[1].replace("a", "ugo") for found in clauses if found)
    if not all(clauses) or sorted(who) != sorted("ugo"):
        return mode
    octal = sum(_bits(found[1], found[2]) for found in clauses if found)
    return format(octal, "03o")


def _octal(sign: str, bits: int) -> str:
    sign = "-" if sign == "/" and bits.bit_count() == 1 else sign
    return sign + format(bits, "03o")


def _bits(who: str, letters: str) -> int:
    bits = 0
    for one in who.replace("a", "ugo"):
        bits |= sum(_LETTERS.get(letter, 0) for letter in letters) << _SHIFTS[one]
        bits |= {"u": 0o4000, "g": 0o2000}.get(one, 0) if "s" in letters else 0
    return bits | (0o1000 if "t" in letters else 0)


def _put(tree: _Tree, others: dict[str, _Tree]) -> _Tree:
    """The tree with other ones in the place of some tests."""
    if tree.name in others:
        return others[tree.name]
    inner = [_put(one, others) for one in tree.inner]
    return _joined(tree.name, inner) if tree.name in _LISTS else replace(tree, inner=tuple(inner))


def _handed(tree: _Tree) -> _Tree:
    """With files given on by -exec as by a pipe, which is a -print that says nothing by itself."""
    if not _holds(tree, _GIVEN):
        return _put(tree, {"-print0": _Tree("-print")})
    if _holds(tree, "-print"):
        return _put(tree, {_GIVEN: _NOTHING, "-print": _Tree("-print besides")})
    return _put(tree, {_GIVEN: _Tree("-print")})


def _without_print(tree: _Tree) -> _Tree:
    """Without a -print that is what find does anyway.

    `A -print -o B -print` prints what `A -o B` does; in `A -prune -o B -print` the -print matters,
    since without it find would print what is pruned as well.
    """
    branches = tree.inner if tree.name == "or" else (tree,)
    printing = [branch.name == "-print" or _holds_plainly(branch) for branch in branches]
    return _put(tree, {"-print": _NOTHING}) if all(printing) else tree


def _holds_plainly(tree: _Tree) -> bool:
    return tree.name == "and" and any(one.name == "-print" for one in tree.inner)


def _holds(tree: _Tree, name: str) -> bool:
    return tree.name == name or any(_holds(one, name) for one in tree.inner)


def _sorted(tree: _Tree) -> _Tree:
    """In one order: tests before -prune, and alternatives with -prune as they stand."""
    inner = tuple(map(_sorted, tree.inner))
    if tree.name == "and" or not _holds(tree, "-prune"):
        inner = tuple(sorted(inner, key=lambda one: (one.name in _LAST, _text(one))))
    return replace(tree, inner=inner)


def _text(tree: _Tree) -> str:
    if tree.inner or tree.name in ("and", "or"):
        return f"{tree.name}({' '.join(map(_text, tree.inner))})"
    return f"{tree.name}={tree.value}" if tree.value else tree.name


def _shape(tree: _Tree) -> tuple[str, ...]:
    """The names of tests and joints: that of a plain list of tests is only their names."""
    if tree.name == "and":
        return tuple(name for one in tree.inner for name in _shape(one))
    if tree.inner:
        return (f"{tree.name}({' '.join(sorted(' '.join(_shape(one)) for one in tree.inner))})",)
    return (tree.name,)


def _values(tree: _Tree, within: str = "") -> tuple[str, ...]:
    """What each test asks for, with the joints it stands in."""
    if tree.name == "and":
        return tuple(value for one in tree.inner for value in _values(one, within))
    if tree.inner:
        inside = within + tree.name + " "
        return tuple(value for one in tree.inner for value in _values(one, inside))
    return (f"{within}{tree.name}={tree.value}",) if tree.value else ()
