"""Little languages that can write files and start programs: awk, sed, editors, their like."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aicmd.call import Call
from aicmd.call import Finding
from aicmd.effects import CAUTION
from aicmd.effects import DANGER
from aicmd.effects import Code
from aicmd.effects import Program
from aicmd.effects import reads
from aicmd.effects import row
from aicmd.reach import RELIED_ON
from aicmd.reach import reach_of
from aicmd.resolution import spelled
from aicmd.syntax import Word
from aicmd.translation import N_

_AWK_STRING = r"\"((?:[^\"\\]|\\.)*)\""
_AWK_RUNS = rf"system\s*\(\s*{_AWK_STRING}|{_AWK_STRING}\s*\|&?\s*getline|\|&?\s*{_AWK_STRING}"
_AWK_WRITES = rf"print[^;}}\n]*>{{1,2}}\s*(?:{_AWK_STRING}|\(|\$|[A-Za-z_])"
_AWK_OTHER = (
    r"system\s*\(|\bgetline\b(?!\s*<)|\|\s*getline"
    r"|print[^;}\n\"]*\|\s*[A-Za-z_$(\"]|@load|/inet/(?:tcp|udp)/"
)


def _awk(call: Call) -> Iterator[Finding | Code]:
    texts = [*call.values("-e --source")]
    operands = call.operands(
        "-F -v -f -e --file --assign --field-separator --source -i --include -l --load"
    )
    if operands and not call.has("-f --file -e --source"):
        texts.append((operands[0], spelled(operands[0])))
    for word, text in texts:
        yield from _awk_program(call, word, _without_comparisons(text))
    if call.has("-f --file -l --load") or any(
        v in ("inplace",) for _, v in call.values("-i --include")
    ):
        yield call.at(
            CAUTION, call.program, N_("runs a program that is not shown here, or changes files")
        )


def _without_comparisons(text: str) -> str:
    """The program without conditions in brackets, whose `>` compares."""
    return re.sub(r"\((?:[^()\"]|\"[^\"]*\")*>(?:[^()\"]|\"[^\"]*\")*\)", "()", text)


def _awk_program(call: Call, word: Word, text: str) -> Iterator[Finding | Code]:
    ran = False
    for match in re.finditer(_AWK_RUNS, text):
        ran = True
        command = next((part for part in match.groups() if part is not None), "")
        yield call.at(CAUTION, word, N_("starts a program"))
        yield Code(word, command.replace('\\"', '"'))
        if re.match(r"(?:rm|unlink|shred)\b", command.strip()) and call.name:
            yield call.at(DANGER, word, N_("deletes files that nobody has seen"))
    for match in re.finditer(_AWK_WRITES, text):
        level = DANGER if match[1] and reach_of(match[1]) in RELIED_ON else CAUTION
        yield call.at(level, word, N_("writes a file"))
    if "/inet/" in text:
        yield call.at(DANGER, word, N_("opens a connection"))
    if not ran and re.search(_AWK_OTHER, text):
        yield call.at(CAUTION, word, N_("may start a program"))


_SED_ADDRESS = (
    r"(?:\d+|\$|/(?:[^/\\\n]|\\.)*/[IM]*|\\(.)(?:(?!\1).)*\1)?(?:,\s*(?:[+~]?\d+"
    r"|\$|/(?:[^/\\\n]|\\.)*/[IM]*))?\s*!?\s*"
)
_SED_COMMAND = (
    rf"(?:^|[;{{\n])\s*{_SED_ADDRESS}(?P<verb>[ewWrR])(?:\s+(?P<rest>[^\n;}}]*)|(?=$|[;}}\n]))"
)
_SED_CHANGE = (
    "(?s)"
    r"s(?P<mark>[^\w\s\\])(?:\\.|(?!(?P=mark)).)*(?P=mark)(?P<to>(?:\\."
    r"|(?!(?P=mark)).)*)(?P=mark)(?P<flags>[gpiImM0-9]*[ew][gpiImM0-9]*)(?P<file>[^\n;}]*)"
)


_SED_VALUED = "-e --expression -f --file -l --line-length"


def _sed(call: Call) -> Iterator[Finding | Code]:
    for word in call.arguments:
        if re.match(r"-[nErsuz]*i|--in-place", spelled(word)):
            yield call.at(CAUTION, call.program, N_("changes the files themselves"))
            yield from _edited(call)
    for word, text in _scripts(call):
        for command in re.finditer(_SED_COMMAND, text):
            if command["verb"] in "ewW":
                yield call.at(CAUTION, word, N_("writes a file or starts a program"))
            if command["verb"] == "e" and command["rest"]:
                yield Code(word, command["rest"])
            if (
                command["verb"] in "wW"
                and command["rest"]
                and reach_of(command["rest"].strip()) in RELIED_ON
            ):
                yield call.at(DANGER, word, N_("changes what the system or a login relies on"))
        for change in re.finditer(_SED_CHANGE, text):
            yield call.at(CAUTION, word, N_("writes a file or starts a program"))
            if "e" in change["flags"]:
                yield Code(word, change["to"])


def _scripts(call: Call) -> Iterator[tuple[Word, str]]:
    given = [*call.values("-e --expression")]
    operands = call.operands(_SED_VALUED)
    if not given and operands and not call.has("-f --file"):
        given = [(operands[0], spelled(operands[0]))]
    yield from given


def _edited(call: Call) -> Iterator[Finding]:
    operands = call.operands(_SED_VALUED)
    for word in operands if call.has("-e --expression") else operands[1:]:
        if call.reach(word) in RELIED_ON:
            yield call.at(DANGER, word, N_("changes what the system or a login relies on"))


_EX_SHELL = (
    "(?s)"
    r"(?:^|[|:])\s*(?:silent!?\s+|exe\w*\s+[\"'])?(?:%|\d+(?:,\d+)?|\.)?\s*(?:!"
    r"|r(?:ead)?\s*!|w(?:rite)?\s*!|te(?:rminal)?!?\s+|call\s+system\([\"']"
    r"|py\w*\s+)\s*(?P<text>.+)"
)


def _editor(call: Call) -> Iterator[Finding | Code]:
    texts = [*call.values("-c --cmd -S")]
    texts += [
        (word, spelled(word)[1:])
        for word in call.arguments
        if spelled(word).startswith("+") and len(spelled(word)) > 1
    ]
    if call.feed.text is not None:
        texts += [(call.feed.told or call.program, line) for line in call.feed.text.splitlines()]
    for word, text in texts:
        shell = re.search(_EX_SHELL, text)
        if shell:
            yield call.at(CAUTION, word, N_("starts a program"))
            yield Code(word, shell["text"].strip().rstrip("\"')"))
    for word, text in call.values("--eval -eval --execute -f --funcall"):
        command = re.search(
            r"shell-command(?:-to-string)?\s+\"([^\"]+)|delete-(?:file|directory)\s+\"([^\"]+)",
            text,
        )
        if command:
            yield Code(word, command[1] or f"rm -rf '{command[2]}'")
    yield call.at(CAUTION, call.program, N_("opens an editor, which may change the file"))


def _tmux(call: Call) -> Iterator[Finding | Code]:
    operands = call.operands("-t -s -n -L -S -f -c -x -y -F -e")
    verb = spelled(operands[0]) if operands else ""
    for word in call.arguments:
        for command in re.finditer(r"#\(([^)]*)\)", spelled(word)):
            yield call.at(CAUTION, word, N_("starts a program"))
            yield Code(word, command[1])
    if verb in (
        "ls",
        "list-sessions",
        "list-windows",
        "list-panes",
        "attach",
        "a",
        "attach-session",
        "display-message",
        "info",
        "show-options",
        "list-keys",
        "capture-pane",
        "list-clients",
        "has-session",
        "show",
    ):
        return
    if verb in (
        "send-keys",
        "send",
        "run-shell",
        "run",
        "new-session",
        "new",
        "new-window",
        "neww",
        "split-window",
        "splitw",
        "if-shell",
        "pipe-pane",
        "respawn-pane",
        "popup",
        "display-popup",
    ):
        words = [
            spelled(word) for word in operands[1:] if spelled(word) not in ("Enter", "C-m", "ENTER")
        ]
        if words:
            yield Code(operands[1], " ".join(words))
    if verb in ("kill-server",):
        yield call.whole(DANGER, N_("ends every session"))
    yield call.at(CAUTION, call.program, N_("starts, changes or ends sessions"))


def _make(call: Call) -> Iterator[Finding | Code]:
    if call.feed.text is not None and "-" in {value for _, value in call.values("-f --file")}:
        for line in call.feed.text.splitlines():
            if line.startswith("\t") or "$(shell" in line:
                yield Code(call.feed.told or call.program, line.strip("\t @-"))
    for word in call.operands("-C -f -j -I -o -W"):
        name, equals, _ = spelled(word).partition("=")
        if equals and name in ("SHELL", "CC", "MAKE"):
            yield call.at(CAUTION, word, N_("starts a program of your choice"))


def _m4(call: Call) -> Iterator[Finding | Code]:
    for command in re.finditer(r"e?syscmd\(`?([^')]+)", call.feed.text or ""):
        yield Code(call.feed.told or call.program, command[1])


def _split(call: Call) -> Iterator[Finding | Code]:
    yield call.at(CAUTION, call.program, N_("writes files"))
    for word, text in call.values("--filter"):
        yield Code(word, text)


def _entr(call: Call) -> Iterator[Finding | Code]:
    operands = call.operands(
        "-w -r -S -E --warmup --runs --prepare --setup --cleanup -n -m -M -P -L -u"
        " --export-json --shell --style"
    )
    for word in operands:
        text = spelled(word)
        if call.name == "hyperfine":
            yield Code(word, text)
    if call.name != "hyperfine" and operands:
        yield Code(operands[0], " ".join(spelled(word) for word in operands))
    yield call.at(CAUTION, call.program, N_("runs a command again and again"))


PROGRAMS = {
    "awk|gawk|mawk|nawk|original-awk|goawk|frawk": Program(judge=_awk),
    "sed|gsed|ssed": Program(judge=_sed),
    (
        "vim|vi|nvim|ex|view|gvim|vimdiff|emacs|ed|red|nano|pico|micro|helix|hx|joe"
        "|kak|neovim|rvim|mg|jed|ne|vimtutor|sudoedit|vise"
    ): Program(judge=_editor),
    "tmux": Program(judge=_tmux),
    (
        "make|gmake|ninja|meson|cmake|bazel|gradle|mvn|ant|scons|just|task|gulp|grunt|tox|nox"
    ): Program(
        (
            reads("", "--version --help"),
            row(CAUTION, "", "", N_("runs what the project's build says")),
        ),
        _make,
    ),
    "m4": Program(judge=_m4),
    "split|csplit|gsplit": Program(judge=_split),
    (
        "entr|hyperfine|watchexec|nodemon|inotifywait-run|fswatch|chronic|retry|ts"
        "|tsp|at-run|daemonize|start-stop-daemon|reflex|air"
    ): Program(judge=_entr),
    "lpr|lp|cancel|lprm|cupsenable|lpadmin|lpstat": Program(
        (reads("", "-p -a -t -r -s -d"), row(CAUTION, "", "", N_("prints, or changes printing")))
    ),
}
