"""Questions about files that no list of recipes could hold: which ones, and what to do with them.

`*.py files bigger than 1M; newest first | top 3` is read filter by filter into a command of find.
Each file here reads one thing, and takes the words for it out of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import replace
from itertools import pairwise

from aicmd.composition.access import granted
from aicmd.composition.action import Action
from aicmd.composition.another import is_about_another
from aicmd.composition.another import is_of_parts
from aicmd.composition.carry import moved
from aicmd.composition.carry import packed
from aicmd.composition.carry import removed
from aicmd.composition.content import grepped
from aicmd.composition.content import replaced
from aicmd.composition.idle import ASIDES
from aicmd.composition.idle import NAMES
from aicmd.composition.idle import SPOKEN
from aicmd.composition.idle import VAIN
from aicmd.composition.kind import FILE
from aicmd.composition.kind import kind
from aicmd.composition.names import CASELESS
from aicmd.composition.names import CASELESS_NAMES
from aicmd.composition.names import SAID
from aicmd.composition.names import names
from aicmd.composition.names import parts
from aicmd.composition.names import said_of_names
from aicmd.composition.output import UNIQUE
from aicmd.composition.output import Output
from aicmd.composition.output import output
from aicmd.composition.output import piped
from aicmd.composition.output import target
from aicmd.composition.owner import owner
from aicmd.composition.place import Place
from aicmd.composition.place import depth
from aicmd.composition.place import excluded
from aicmd.composition.place import place
from aicmd.composition.program import listed
from aicmd.composition.program import programs
from aicmd.composition.program import run
from aicmd.composition.rights import rights
from aicmd.composition.sense import is_vain
from aicmd.composition.sentence import Sentence
from aicmd.composition.size import size
from aicmd.composition.state import NOWHERE
from aicmd.composition.state import filesystems
from aicmd.composition.state import linked
from aicmd.composition.state import pointing
from aicmd.composition.state import state
from aicmd.composition.when import until
from aicmd.composition.when import when
from aicmd.slots import Token

_ACTIONS = (packed, granted, rights, replaced, grepped, run, moved, removed, programs, listed)
_KINDS = "images|pictures|photos|videos|songs|scripts|archives|documents|logs"
"""Words for files of which the names tell as much."""
_TOLD = (
    "print|display|show|output|write the|a|an|out? rm|cp|mv|chmod|chown|copy|move|delete|removal|remove|ln? command|commands that|which|to|for? can|could|would|will?",
    "list|generate|echo the|a|an|out? rm|cp|mv|chmod|chown|copy|move|delete|removal|remove|ln? command|commands that|which|to|for can|could|would|will?",
)
"""Where a command is to be shown and not to be run."""
_ASK = (
    "with|after|asking_for|prompting_for the|a|user|user's|manual? confirmation prompt|first?",
    "asking|prompting|prompt|ask|confirming the? user? before|for|first each|every|it|confirmation|permission? removal|deletion?",
    "확인* 후*|하면서|하고|받고",
    "물어*",
)
_EXPLAINED = frozenset("print0 -print0 plus + execdir -execdir mindepth -mindepth".split())
_EXPLAINS = frozenset("is at takes runs ensures gives symbol required used".split())
"""Words of find that a question explains, and what comes behind them."""
_PAGED = (
    "and? view|show|see|display|page? through? the? result|results|it|output|them? using|with|in|through the? {word} pager",
    "and? view|show|see|display|page? through? the? result|results|it|output|them? using|with|in|through the? pager {word}",
    "and? view|page|pipe|pipes|paginate through? the? result|results|it|output|list|them? using|with|in|through|to the? {word} pager?",
)
_FOREIGN = (
    "make|create|build|add|rename|symlink|unpack|untar|encrypt|decrypt|upload|download|install"
)
"""What else may be asked for, which is nothing that find does."""
_ENDING = r"name \S*\.\w+'?(?: \\\))?$"
_ONE = r"-name (?:[^*?\[\\]|\\')+|\\\((?: (?:-o )?-name [^*?\[\\ ]+)+ \\\)"
_SEARCHES = frozenset("find where name all recursive folder current".split())
"""Meanings of which one is said where a file that is named has still to be found."""
_NOT_BELOW = "without going|descending|recursing into|to the? subdirectories|sub-directories|subdirectory|sub-directory|subfolders|sub-folders"
_RECURSIVE = ("recursively|recursive|재귀*|하위*",)
_ALL = ("all|every|each", "모든|모두|전부|전체")
_DEEP = (
    "under|below|recursively|tree|subdirectories|subdirectory|subfolders|subfolder|beneath|everywhere",
    "하위*|아래*|밑*|재귀*",
)
_OWNING = r"-exec (chown|chgrp) (\S+) -- \{\} \+"
_FOUND = frozenset("find where recursive".split())
"""The same where a text is replaced in it, all over, or it is a single folder that goes."""
_LISTING = r"-exec grep -(\w*[lL]\w*) (.+) \{\} \+"
_MOVING = r"-exec (cp|mv) -- \{\} ([^<>]+) \\;"
_READS = r"-exec grep -\w*[lL]|-exec grep (?=.*\{\} \+)"
_BOTH = (
    "files/directories|files/folders|directories/files|file/directory|files/dirs|files/directory",
    "files|file and|or|& directories|folders|directory",
    "directories|folders and|or|& files",
    "파일과|파일이나 폴더*|디렉터리*|디렉토리*",
)
"""Words by which folders are meant as much as files."""
_AGED = r"-(?:[acm](?:time|min)|[acm]?newer\w*|daystart|size) "
_TOP = r"^-name '?(proc|sys|dev|run|mnt|media)'?$"
"""Folders at the top of a system, which are meant where all of it is searched."""
_RELATIVE = r"^(-path '?)(?=[\w])"
"""A path below the current folder, which find begins with a dot."""
_NO_HIDDEN = "-not -path '*/.*'"
_SPARED = r"-path '?(\.?/[^'*]*)"
_GLOB = r"-name '\*\.([\w.]+)'"
_SOUGHT = frozenset("find where name all folder current".split())
"""The same where a file is copied or moved: `copy src recursively` is about src."""
_REMOTE = r"(?:^|\s)'?[\w.-]+@[\w.-]+:"
"""Where no program on this computer can move a file to."""
_MEASURES = ("-exec du -h -- {} +", r"-printf '%s %p\n'")
_HARM = 3  # words that count as so many unread where files are deleted: one may have spared some
_PLAIN, _READ, _BELOW = 0.9, 0.97, 0.9993
_UNREAD = 0.65  # of a score for each word not understood: of seven such answers one is right


@dataclass(frozen=True, slots=True)
class Composition:
    """A command for all that was asked, and how much of the question it takes in (0 to 1)."""

    command: str
    others: tuple[str, ...]
    score: float


@dataclass(frozen=True, slots=True)
class _Search:
    """What is looked for, and where: all that find is told but the action."""

    place: Place
    depth: tuple[str, ...]
    kind: str | None
    tests: tuple[str, ...]
    named: bool
    told: bool  # whether the names are those of files: they have an extension
    pruned: tuple[str, ...]
    wide: bool  # whether all that is in a place is meant
    deep: bool  # whether it is said that folders below are meant, too


def compose(tokens: tuple[Token, ...], platform: str, shell: str) -> Composition | None:
    """Return a find command for a question about files, None if it is about something else."""
    sentence = Sentence(_without_aside(tokens))
    taking = is_of_parts(sentence)
    if is_about_another(sentence):
        return None
    recursive, whole, deep = _prepared(sentence)
    unique = sentence.cut(*UNIQUE)
    paged = sentence.take(*_PAGED, fits=lambda token: token.text in ("less", "more"))
    shows, asks = sentence.cut(*_TOLD), sentence.cut(*_ASK)
    direct = sentence.has("directly|immediate|immediately|바로", _NOT_BELOW)
    sentence.drop_all(*NAMES)
    same = [*pointing(sentence, shell), *linked(sentence, shell)]
    file, quiet = target(sentence, shell)
    levels = depth(sentence)
    early = said_of_names(sentence, shell)
    pruned, left_out = excluded(sentence, shell)
    done = _actions(sentence, shell, shows, asks)
    dated = until(sentence, shell)
    shown = output(sentence)
    if unique and not shown.order:
        shown = replace(shown, sorted="sort -u")
    begun = parts(sentence, shell)
    systems = filesystems(sentence, shell)
    where = place(sentence, shell)
    tests = [*same, *size(sentence), *dated, *when(sentence), *owner(sentence, shell)]
    tests += [*systems, *state(sentence, shell)]
    called = names(sentence, shell, early + begun)
    what = _what(sentence, bool(same), done, (*tests, *left_out))
    if NOWHERE in tests:
        what, tests = NOWHERE, [test for test in tests if test != NOWHERE]
    if called or left_out:
        sentence.drop_all(*SAID, _KINDS)
    tests, either = _either(sentence, [*dict.fromkeys((*tests, *called, *left_out))], done)
    told = bool(called) and all(re.search(_ENDING, one) for one in called)
    if direct and what == "-type d" and levels == ("-maxdepth 1",):
        levels = ("-mindepth 1", *levels)  # a folder is not directly in itself
    named, wide = bool(called), whole and where.told
    if where.roots == ("/",):
        pruned = [re.sub(_TOP, r"-path /\1", test) for test in pruned]
    if where.roots == (".",):
        pruned = [re.sub(_RELATIVE, r"\1./", test) for test in pruned]
    if _NO_HIDDEN in tests:
        pruned = [test for test in pruned if not test.startswith("-name .")]
    if what in ("-type d", "") and not tests and where.told and any(map(_moves, done)):
        levels = levels or ("-mindepth 1",)  # where the search starts is where they come from
    search = _Search(where, levels, what, tuple(tests), named, told, tuple(pruned), wide, deep)
    if not done and any(token.text.lower().endswith("print0") for token in tokens):
        done = (Action("-print0"),)
    if (not done and sentence.has(_FOREIGN)) or (shows and not done):
        return None
    certain = any(token.quoted for token in tokens)
    if not _is_about_files(search, shown, done, certain) or _is_given(tokens, search, done):
        return None
    if _is_amiss(tokens, search, done, spares=bool(pruned or left_out), taking=taking):
        return None
    if file and any(map(_changes, done)):
        return None
    command = _owning(search, done) if recursive else None
    command = command or _together(search, done, shown) or _command(search, done, shown, platform)
    if command is None:
        return None
    command += " 2>/dev/null" * quiet + f" {file}" * bool(file)
    command += f" | {paged[0].text}" if paged and not file else ""
    command += " &" * sentence.drop("in the? background", "백그라운드에서|백그라운드로")
    unread = (
        _unread(sentence, done, either)
        + is_vain(search.tests, where.roots)
        + _is_astray(where.roots, tokens)
    )
    unread += _is_elsewhere(where.roots, (*pruned, *left_out)) * _HARM
    return Composition(command, (), _sureness(search, done) * _UNREAD**unread)


def _prepared(sentence: Sentence) -> tuple[bool, bool, bool]:
    """Take asides out; whether it says recursively, all, and of folders below."""
    sentence.caseless_names = sentence.has(*CASELESS_NAMES)
    while sentence.cut(*CASELESS):
        sentence.caseless = True
    said = tuple(sentence.has(*words) for words in (_RECURSIVE, _ALL, _DEEP))
    while sentence.cut(*ASIDES):
        pass
    return said[0], said[1], said[2]


def _actions(sentence: Sentence, shell: str, shows: bool, asks: bool) -> tuple[Action, ...]:
    """What is to be done; what goes goes last, so that it can be used before."""
    found = [action for read in _ACTIONS for action in read(sentence, shell)]
    found.sort(key=lambda action: action.removes)
    if shows:
        return tuple(map(_echoed, found))
    return tuple(map(_asked, found)) if asks else tuple(found)


def _what(
    sentence: Sentence, linked: bool, done: tuple[Action, ...], tests: tuple[str, ...]
) -> str | None:
    """What is looked for, as far as that is said or follows from what is done."""
    both = sentence.has(*_BOTH)
    what = kind(sentence)
    what = "" if what is None and linked else what
    if what is None and any(re.match(_READS, action.text) for action in done):
        what = FILE  # no other is read
    if (what is None or (what == "" and not both)) and any(map(_changes, done)):
        return _spared(what, tests)
    return what


def _either(
    sentence: Sentence, tests: list[str], done: tuple[Action, ...]
) -> tuple[list[str], bool]:
    """The tests, and whether an "or" is left that nobody knows what to do with."""
    if not sentence.is_either():
        return tests, False
    if len(tests) == 2:
        return [_any(tuple(tests))], False
    harm = any(action.removes for action in done)
    return tests, len(tests) != 1 or (harm and " -o " not in tests[0])


def _is_amiss(
    tokens: tuple[Token, ...],
    search: _Search,
    done: tuple[Action, ...],
    *,
    spares: bool,
    taking: bool,
) -> bool:
    """Whether more would be done than was asked for."""
    harm = any(action.removes for action in done)
    edits = any(action.text.startswith("-exec sed -i") for action in done)
    if (edits and _is_renaming(tokens)) or (harm and taking):
        return True
    if harm and spares and search.kind == "-type d":
        return True  # what is spared may be in a folder that goes
    return any(re.search(_REMOTE, one.text) for one in done)


def _unread(sentence: Sentence, done: tuple[Action, ...], either: bool) -> int:
    """How many words count as not understood; where files go, none is taken for idle talk."""
    harm = any(action.removes for action in done)
    sentence.drop_all(*(() if harm else VAIN), *SPOKEN)
    vague = either or sentence.is_vague()
    return (len(sentence.unread()) + vague) * (_HARM if harm else 1)


def _is_elsewhere(roots: tuple[str, ...], spared: Iterable[str]) -> bool:
    """Whether what is left out is not where the search goes, so that nothing would be."""
    paths = [
        found[1] for test in spared if (found := re.match(_SPARED, test.removeprefix("-not ")))
    ]
    plain = all(re.match(r"[\w./]", root) for root in roots)
    return plain and any(not path.startswith(roots) for path in paths)


def _is_astray(roots: tuple[str, ...], tokens: tuple[Token, ...]) -> bool:
    """Whether one of two places may be told by the other: `docs in the home folder`."""
    if len(roots) != 2 or "~" not in roots or any(token.text == "~" for token in tokens):
        return False
    return not any(root.startswith(("/", '"')) for root in roots)


def _without_aside(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The question without what explains the words of find: `-print0 is used to handle …`."""
    for at, (token, after) in enumerate(pairwise(tokens)):
        if token.text.lower() in _EXPLAINED and after.text.lower() in _EXPLAINS:
            rest = (i for i, one in enumerate(tokens) if i > at and one.text in ("discard", "save"))
            return (*tokens[:at], *tokens[next(rest, len(tokens)) :])
    return tokens


def _echoed(action: Action) -> Action:
    """The command is only shown."""
    if action.text == "-delete":
        return Action("-exec echo rm -- {} +")
    return replace(
        action, text=action.text.replace("-exec ", "-exec echo ", 1), fed="", removes=False
    )


def _asked(action: Action) -> Action:
    """The user is asked before each file."""
    if action.text == "-delete":
        return Action("-exec rm -i -- {} +", removes=True)
    if not action.text.startswith("-exec ") or action.text.startswith(("-exec rm", "-exec grep")):
        return action
    text = action.text.replace("-exec ", "-ok ", 1).removesuffix("+").rstrip()
    return replace(action, text=text if text.endswith("\\;") else rf"{text} \;", fed="")


def _spared(kind: str | None, tests: tuple[str, ...]) -> str | None:
    """Only files go by their age or as those that are not spared: a folder holds others, too."""
    return "-type f" if _is_partial(tests) else kind


def _is_partial(tests: Iterable[str]) -> bool:
    """Whether what is in a folder need not pass the tests that the folder does."""
    return any(re.match(_AGED, test) or test.startswith("-not ") for test in tests)


def _sureness(search: _Search, done: tuple[Action, ...]) -> float:
    """The score where all was understood: recipes overlook folders below, a size, an age.

    To search all that files hold is what they know well.
    """
    if not search.tests and len(done) == 1 and done[0].text.startswith("-exec grep"):
        return _PLAIN
    chosen = any(not test.startswith(("-name", "\\(")) for test in search.tests)
    told = search.deep or (chosen and all(action.removes for action in done))
    return _BELOW if told else _READ


def _is_renaming(tokens: tuple[Token, ...]) -> bool:
    """Whether the question is about names of files: what is changed in them is not in the files."""
    terms = [term for token in tokens for term in token.terms]
    return ("file", "name") in pairwise(terms)


def _is_given(tokens: tuple[Token, ...], search: _Search, done: tuple[Action, ...]) -> bool:
    """Whether the question is about a file at hand: "replace a with b in notes.txt"."""
    tests = [test for test in search.tests if test != "-empty"]
    alone = len(tests) == 1 and re.fullmatch(_ONE, tests[0]) is not None
    if not alone or search.place.told or search.depth:
        return False
    bare = any(action.bare for action in done) and "'" not in tests[0]
    if search.pruned and not bare:
        return False
    said = _sought(search, done, bare)
    return all(said.isdisjoint(token.terms) for token in tokens)


def _sought(search: _Search, done: tuple[Action, ...], bare: bool) -> frozenset[str]:
    """The meanings of which one is said where a file that is named has still to be found."""
    if any(action.text.startswith("-exec sed -i") for action in done):
        return _FOUND
    if search.kind == "-type d" and any(action.removes for action in done):
        return _FOUND if "-empty" in search.tests else _FOUND | {"all", "name"}
    words = _SOUGHT if bare else _SEARCHES
    elsewhere = done and not any(action.removes for action in done)
    return words - {"folder"} if elsewhere else words  # the folder is where the file goes


def _is_about_files(
    search: _Search, shown: Output, done: tuple[Action, ...], certain: bool
) -> bool:
    chosen = certain and len(done) > 1 and any(action.test for action in done)
    tests = bool(search.tests or search.pruned or shown.order or chosen)
    if search.kind is None and (not search.named or _is_text(search.tests)):
        return False
    if any(action.removes or action.bare for action in done):
        broad = search.wide and (search.deep or not any(action.removes for action in done))
        return tests or search.kind == "-xtype l" or broad
    special = search.kind not in (FILE, "", None) or bool(done)
    return tests or special or search.place.told or bool(search.depth)


def _is_text(tests: tuple[str, ...]) -> bool:
    """Whether what would be a name holds blanks or a backslash, as lines of text do."""
    return any(re.search(r"-name '[^'*]*[ \\][^'*]*'", test) for test in tests)


def _command(search: _Search, done: tuple[Action, ...], shown: Output, platform: str) -> str | None:
    """The whole command, None where its parts do not go together."""
    tests, done = _filtered(done)
    feeds = bool(done) and bool(shown.order or shown.limit) and not _only_lists(done)
    harm = any(action.removes for action in done)
    if (harm and (shown.counted or shown.sorted or shown.total)) or (shown.total and done):
        return None
    if search.kind == "-type d" and shown.order.endswith("size"):
        return None  # its own entry is all that find knows of a folder
    if any("|" in action.text for action in done) and (len(done) > 1 or shown != Output()):
        return None
    if feeds and (len(done) > 1 or not done[0].fed):
        return None
    actions = [] if feeds else [_whole(action.text, search) for action in done]
    listing = _listing(search, (*_type(search, done), *tests), actions, harm and not feeds)
    counts = any("wc -l" in text for text in actions)
    shown = replace(shown, counted=shown.counted and not counts)
    if search.pruned and (shown.total or shown.order):
        listing = listing.removesuffix(" -print")
    text = piped(shown, listing, platform, fed=feeds)
    text += rf" | tr '\n' '\0' | {done[0].fed}" if feeds else ""
    return text.replace("sed -i ", "sed -i '' ") if platform == "darwin" else text


def _changes(action: Action) -> bool:
    """Whether files are changed, so that nothing is printed that could be saved."""
    return action.removes or action.text.startswith(("-exec sed -i", "-exec mv", "-exec cp"))


def _moves(action: Action) -> bool:
    return action.text.startswith("-exec mv")


def _owning(search: _Search, done: tuple[Action, ...]) -> str | None:
    """`chown -R` for all that is in a folder, None where there is more to it."""
    plain = not (search.tests or search.depth or search.pruned) and search.kind in (FILE, "")
    if not plain or len(done) != 1 or (found := re.fullmatch(_OWNING, done[0].text)) is None:
        return None
    return f"{found[1]} -R {found[2]} -- {' '.join(search.place.roots)}"


def _together(search: _Search, done: tuple[Action, ...], shown: Output) -> str | None:
    """The plain command for what one program does with all files here, None where there is more."""
    if len(done) != 1 or shown != Output() or search.depth or search.pruned or search.place.options:
        return None
    if search.kind in (FILE, "-type f") and not search.tests:
        found = re.fullmatch(_LISTING, done[0].text)
        return f"grep -r{found[1]} {found[2]} {' '.join(search.place.roots)}" if found else None
    glob = re.fullmatch(_GLOB, search.tests[0]) if len(search.tests) == 1 else None
    moved = re.fullmatch(_MOVING, done[0].text)
    flat = search.place.roots == (".",) and not search.deep
    flat = flat and search.kind in (FILE, None)
    if glob and moved and flat:
        return f"{moved[1]} -- *.{glob[1]} {moved[2].rstrip('/')}/"
    return None


def _filtered(done: tuple[Action, ...]) -> tuple[tuple[str, ...], tuple[Action, ...]]:
    """Actions that only choose what the others are done with, as tests; and those others."""
    if len(done) < 2:
        return (), done
    tests = tuple(action.test for action in done if action.test)
    return tests, tuple(action for action in done if not action.test)


def _only_lists(done: tuple[Action, ...]) -> bool:
    """Whether the first lines of what is printed are what was asked for."""
    return all(action.text.startswith(("-print", "-exec grep")) for action in done)


def _listing(search: _Search, tests: tuple[str, ...], actions: list[str], harm: bool) -> str:
    """The find command, up to what its list is piped to."""
    pruned = search.pruned
    if harm:
        tests = (*tests, *map(_never_under, pruned))
        pruned = ()
    elif pruned and not actions:
        actions = ["-print"]
    head = ["find", *search.place.options, *search.place.roots, *search.depth]
    left_out = f"{_any(pruned)} -prune -o" if pruned else ""
    kind, rest = tests[:1], tests[1:]
    if not kind or not kind[0].startswith(("-type", "-xtype")):
        kind, rest = (), tests
    return " ".join(filter(None, [*head, left_out, *kind, *search.tests, *rest, *actions]))


def _whole(action: str, search: _Search) -> str:
    """-delete takes no folder that holds something, rm -r does; it asks nothing of empty ones."""
    folders = search.kind in ("", "-type d") and "-empty" not in search.tests
    if action.startswith("-exec rm -i ") and search.kind == "-type d":
        return action.replace("-i", "-ri") if folders else r"-ok rmdir -- {} \;"
    if action == "-delete" and search.kind == "" and _is_partial(search.tests):
        return action  # a folder holds others, too
    if action in _MEASURES and search.kind == "-type d":
        return r"-exec du -sh -- {} \;"  # its own entry is all that find knows of a folder
    if action == "-ls" and search.kind in (FILE, "-type f"):
        return (
            "-exec ls -l -- {} +"  # the form that people know; of a folder it shows what is in it
        )
    return "-exec rm -r -- {} +" if action == "-delete" and folders else action


def _any(tests: tuple[str, ...]) -> str:
    return rf"\( {' -o '.join(tests)} \)" if len(tests) > 1 else tests[0]


def _never_under(test: str) -> str:
    """A folder left out by its path: -delete goes into a folder first, where -prune says nothing."""
    option, _, name = test.partition(" ")
    plain = name.strip("'")
    under = f"*/{plain}/*" if option == "-name" else f"{plain}/*"
    return f"-not -path '{under}'"


def _type(search: _Search, done: tuple[Action, ...]) -> tuple[str, ...]:
    """The test for the type. A name mostly tells files from folders; what is left has to be told."""
    if search.kind == FILE:
        told = search.told
        only = any(action.only == "f" or (action.only and not told) for action in done)
        return () if told and not only else ("-type f",)
    return (search.kind,) if search.kind else ()
