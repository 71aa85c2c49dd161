"""The integration beside other set-ups: modes, options, traps, hooks, plug-ins, variables."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.shells.conftest import Open
from tests.shells.shell import CANCEL
from tests.shells.shell import CTRL_C
from tests.shells.shell import EDIT
from tests.shells.shell import ESCAPE
from tests.shells.shell import GLUE
from tests.shells.shell import PROMPT
from tests.shells.shell import Shell

SHELLS = ("bash", "zsh", "fish")
PLUGINS = Path("/usr/share")
SUGGESTIONS = PLUGINS / "zsh-autosuggestions/zsh-autosuggestions.zsh"
HIGHLIGHTING = PLUGINS / "zsh-syntax-highlighting/zsh-syntax-highlighting.zsh"


def works(shell: Shell) -> None:
    """Questions arrive, are answered in each way, and ordinary lines are as ever."""
    count = len(shell.calls())
    shell.ask("?? what's $my `ip` (or *", "echo 'it ran'")
    shell.terminal.wait_for_row("it ran")
    shell.wait_for_prompt()
    shell.ask("git? it's !!", "echo edited", EDIT)
    shell.wait_for_line("echo edited")
    shell.terminal.send("\r")
    shell.terminal.wait_for_row("edited")
    shell.wait_for_prompt()
    shell.ask("gh? say \"hi' \\", key=CANCEL)
    shell.wait_for_prompt()
    shell.execute("echo ordinary")
    shell.terminal.wait_for_row("ordinary")
    shell.execute("clear")
    asked = [call.question for call in shell.calls()[count:]]
    assert asked == ["?? what's $my `ip` (or *", "git? it's !!", "gh? say \"hi' \\"]


# --- modes and options -----------------------------------------------------------------------------

VI = {"bash": "set -o vi", "zsh": "bindkey -v", "fish": "fish_vi_key_bindings"}


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("name", SHELLS)
def test_vi_mode(open_shell: Open, name: str, when: str) -> None:
    """In insert mode and in command mode, chosen before or after the integration."""
    shell = open_shell(name, **{when: VI[name]})
    works(shell)
    shell.answer("echo edited")
    shell.type("?? from command mode")
    shell.terminal.wait(lambda terminal: terminal.cursor_row().endswith("mode"), "all of it")
    shell.terminal.send(ESCAPE)
    shell.terminal.wait(
        lambda terminal: terminal.cursor_column() < len(f"{PROMPT} ?? from command mode"),
        "command mode",
    )
    shell.terminal.send("\r")
    shell.wait_for_menu()
    shell.press(EDIT)
    shell.wait_for_line("echo edited")


BASH_OPTIONS = {
    "nounset": "set -u",
    "posix": "set -o posix",
    "pipefail, noclobber, noglob": "set -o pipefail -o noclobber -f",
    "globbing": "shopt -s nullglob failglob extglob dotglob nocaseglob globstar 2>/dev/null",
    "history": "HISTCONTROL=ignorespace:ignoredups; shopt -s histappend histverify cmdhist lithist",
    "no history": "set +o history",
    "everything ignored": "HISTIGNORE='*' HISTCONTROL=ignoreboth:erasedups",
    "functrace": "set -T",
    "word splitting": "IFS='?a '",
    "no expansion of aliases": "shopt -u expand_aliases",
}
ZSH_OPTIONS = {
    "nounset": "setopt nounset",
    "as ksh": "setopt ksharrays kshglob shglob shwordsplit posixbuiltins posixidentifiers",
    "expansion": "setopt globsubst rcexpandparam extendedglob nomatch promptsubst magicequalsubst",
    "output": "setopt noclobber multios pipefail",
    "errors": "setopt warncreateglobal warnnestedvar printexitvalue",
    "history": "setopt sharehistory incappendhistory histignorealldups histreduceblanks histverify",
    "no history expansion": "setopt nobanghist",
}


@pytest.mark.parametrize("options", BASH_OPTIONS)
def test_options_of_bash(open_shell: Open, options: str) -> None:
    works(open_shell("bash", before=BASH_OPTIONS[options], after=BASH_OPTIONS[options]))


@pytest.mark.parametrize("options", ZSH_OPTIONS)
def test_options_of_zsh(open_shell: Open, options: str) -> None:
    shell = open_shell("zsh", before=ZSH_OPTIONS[options], after=ZSH_OPTIONS[options])
    works(shell)
    assert "__aicmd" not in shell.terminal.text()


def test_aliases_named_like_the_words_of_zsh(open_shell: Open) -> None:
    words = (
        "local zle print case emulate command return builtin typeset integer if function bindkey"
    )
    shell = open_shell("zsh", before="\n".join(f"alias {word}='echo X'" for word in words.split()))
    assert shell.terminal.rows() == [PROMPT]
    works(shell)
    shell.execute("builtin stays")
    shell.terminal.wait_for_row("X stays")


def test_functions_and_aliases_named_like_the_words_of_bash(open_shell: Open) -> None:
    aliases = "alias history='echo X' printf='echo X' command='echo X' local='echo X' eval='echo X'"
    works(open_shell("bash", before="history() { echo X; }", after=aliases))


# --- hooks and traps of the user's -----------------------------------------------------------------

PROMPT_COMMANDS = {
    "a string": ("PROMPT_COMMAND='hooked=$?'", ""),
    "a string with a comment": ("PROMPT_COMMAND='hooked=$? # mine; '", ""),
    "an array": ("PROMPT_COMMAND=(true 'hooked=$?')", ""),
    "added later": ("", "PROMPT_COMMAND+=$'\\nhooked=$?'"),
    "an element added later": ("", "PROMPT_COMMAND+=('hooked=$?')"),
    "put in front later": ("", 'PROMPT_COMMAND="hooked=\\$?;$PROMPT_COMMAND"'),
    "replaced later": ("", "PROMPT_COMMAND='hooked=$?'"),
    "replaced by an array": ("", "unset PROMPT_COMMAND; PROMPT_COMMAND=(true 'hooked=$?')"),
    "replaced at each prompt": ("", "reset() { hooked=$?; PROMPT_COMMAND=reset; }; reset"),
}


@pytest.mark.parametrize("case", PROMPT_COMMANDS)
def test_prompt_command(open_shell: Open, case: str) -> None:
    before, after = PROMPT_COMMANDS[case]
    shell = open_shell("bash", before=before, after=after)
    works(shell)
    shell.execute("hooked=; (exit 0)")
    shell.execute('echo "hooked=$hooked"')
    shell.terminal.wait_for_row("hooked=0")
    continued_lines_are_left_alone(shell)


@pytest.mark.parametrize(
    "line", ["PROMPT_COMMAND=true", "unset PROMPT_COMMAND", "PROMPT_COMMAND=(true true)"]
)
def test_prompt_command_replaced_at_the_prompt(open_shell: Open, line: str) -> None:
    """The very next question is taken, and continued lines stay untouched."""
    shell = open_shell("bash")
    works(shell)
    shell.execute(line)
    works(shell)
    shell.execute(line)
    continued_lines_are_left_alone(shell)


def continued_lines_are_left_alone(shell: Shell) -> None:
    count = len(shell.calls())
    shell.type("cat <<'END'")
    shell.terminal.send("\r?? it's\rEND\r")
    shell.terminal.wait_for_row("?? it's")
    shell.wait_for_prompt()
    assert len(shell.calls()) == count


def test_a_prompt_command_that_cannot_be_changed(open_shell: Open) -> None:
    """Questions are taken by the alias then."""
    shell = open_shell("bash", before="readonly PROMPT_COMMAND=true", after="echo sourced")
    assert shell.terminal.rows() == ["sourced", PROMPT]
    assert shell.ask("?? what's (my", "echo ran").question == "?? what's (my"
    shell.terminal.wait_for_row("ran")
    shell.wait_for_prompt()
    continued_lines_are_left_alone(shell)


def test_a_debug_trap(open_shell: Open) -> None:
    shell = open_shell("bash", before="trap 'last=$BASH_COMMAND' DEBUG")
    works(shell)
    shell.execute("true seen")
    shell.execute('trap -p DEBUG; echo "trap saw $last"')
    assert "trap -- 'last=$BASH_COMMAND' DEBUG" in shell.terminal.rows()
    shell.ask("?? one", "echo chosen")
    shell.wait_for_prompt()


def test_a_debug_trap_like_that_of_an_editor_does_not_see_enter(open_shell: Open) -> None:
    trap = "__vsc_preexec_only() { seen+=\"<$BASH_COMMAND>\"; }\ntrap '__vsc_preexec_only' DEBUG"
    shell = open_shell("bash", before=trap)
    shell.execute("echo one")
    shell.execute('show=$seen; echo "$show"')
    text = "".join(shell.terminal.rows())
    assert "<echo one>" in text
    assert "__aicmd_enter" not in text


def test_variables_that_the_shell_sets_are_kept(open_shell: Open) -> None:
    shell = open_shell("bash")
    shell.execute(": one two")
    shell.execute('echo "last=$_"')
    shell.terminal.wait_for_row("last=two")
    shell.execute("true | false | true")
    shell.execute('echo "pipe=${PIPESTATUS[*]}"')
    shell.terminal.wait_for_row("pipe=0 1 0")
    shell.execute("[[ a?b =~ (.)b ]]")
    shell.execute('echo "match=${BASH_REMATCH[1]} a?"')
    shell.terminal.wait_for_row("match=? a?")


def test_hooks_of_zsh_see_the_command(open_shell: Open) -> None:
    hooks = 'preexec() { print -r -- "pre<$1>" }\nprecmd() { print -r -- post }\n'
    shell = open_shell("zsh", before=hooks, after="trap 'true' DEBUG")
    shell.ask("?? what's one", "echo one")
    shell.terminal.wait_for_row("pre<echo one>")
    shell.wait_for_prompt()
    assert not [row for row in shell.terminal.rows() if "pre<??" in row]


def test_hooks_of_fish_see_the_command(open_shell: Open) -> None:
    hook = 'function before --on-event fish_preexec; echo "pre<$argv>"; end'
    shell = open_shell("fish", before=hook)
    shell.ask("?? what's one", "echo one")
    shell.terminal.wait_for_row("pre<echo one>")
    shell.wait_for_prompt()
    assert not [row for row in shell.terminal.rows() if "pre<??" in row]


def test_abbreviations_and_open_quotes_of_fish(open_shell: Open) -> None:
    shell = open_shell("fish", after="abbr --add greet echo hello")
    shell.type("greet")
    shell.terminal.send("\r")
    shell.terminal.wait_for_row("hello")
    shell.wait_for_prompt()
    shell.type("echo 'first")
    shell.terminal.send("\rsecond'\r")
    shell.terminal.wait_for_row("second")
    works(shell)


# --- plug-ins --------------------------------------------------------------------------------------


def source(*files: Path) -> str:
    for file in files:
        if not file.exists():
            pytest.skip(f"{file.parent.name} is not installed")
    return "\n".join(f"source {file}" for file in files)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param([SUGGESTIONS, HIGHLIGHTING], [], id="both before"),
        pytest.param([], [SUGGESTIONS, HIGHLIGHTING], id="both after"),
        pytest.param([SUGGESTIONS], [HIGHLIGHTING], id="one on each side"),
        pytest.param([HIGHLIGHTING], [SUGGESTIONS], id="the other way round"),
    ],
)
def test_suggestions_and_highlighting(
    open_shell: Open, before: list[Path], after: list[Path]
) -> None:
    shell = open_shell("zsh", before=source(*before), after=source(*after))
    works(shell)


ACCEPTING = "mine() { (( ++entered )); zle .accept-line }; zle -N accept-line mine"
WRAPPING = (
    "zle -N kept-line ${widgets[accept-line]#user:}\n"
    "mine() { (( ++entered )); zle kept-line }; zle -N accept-line mine"
)


@pytest.mark.parametrize("when", ["before", "after", "at the prompt"])
@pytest.mark.parametrize("widget", [ACCEPTING, WRAPPING], ids=["replacing", "wrapping"])
def test_an_accept_line_of_the_user(open_shell: Open, when: str, widget: str) -> None:
    """It is called, once for each line, and questions are taken whichever came first."""
    if widget == WRAPPING and when == "before":
        pytest.skip("there is nothing of ours to wrap yet")
    options = {when: widget} if when != "at the prompt" else {}
    shell = open_shell("zsh", **options)
    if when == "at the prompt":
        for line in widget.split("\n"):
            shell.execute(line)
    works(shell)
    shell.execute("entered=0")
    shell.execute("true")
    shell.execute('echo "entered=$entered"')
    shell.terminal.wait_for_row("entered=2")


def test_plug_ins_that_load_after_the_first_prompts(open_shell: Open) -> None:
    """As plug-in managers do that put loading off; and nothing piles up from prompt to prompt."""
    shell = open_shell("zsh")
    for file in (SUGGESTIONS, HIGHLIGHTING):
        shell.execute(source(file))
    works(shell)
    shell.execute("before=${#functions}")
    for _ in range(5):
        shell.execute("true")
    shell.execute('echo "more=$(( ${#functions} - before ))"')
    shell.terminal.wait_for_row("more=0")


def test_a_key_of_the_user_for_enter_in_zsh(open_shell: Open) -> None:
    works(open_shell("zsh", after="mine() { zle accept-line }; zle -N mine; bindkey '^M' mine"))


# --- sourcing and switching off --------------------------------------------------------------------


@pytest.mark.parametrize("name", SHELLS)
def test_sourcing_twice(open_shell: Open, name: str) -> None:
    again = f"source '{GLUE}/aicmd.{name}'"
    shell = open_shell(name, after=again)
    assert shell.terminal.rows() == [PROMPT]
    works(shell)
    shell.execute(again)
    works(shell)


@pytest.mark.parametrize("name", SHELLS)
def test_switched_off(open_shell: Open, name: str) -> None:
    shell = open_shell(name, environ={"AICMD_DISABLE": "1"})
    for line in ("?? 2>/dev/null", "git? 2>/dev/null"):
        shell.execute(line)
    shell.type("some text")
    shell.terminal.send("\x1bi\x1bk")
    shell.clear_line()
    shell.execute("echo alive")
    shell.terminal.wait_for_row("alive")
    assert not shell.calls()


@pytest.mark.parametrize("name", ["zsh", "fish"])
def test_enter_left_alone(open_shell: Open, name: str) -> None:
    shell = open_shell(name, environ={"AICMD_NO_ENTER": "1"})
    shell.execute("'??' 2>/dev/null; ??? 2>/dev/null")
    shell.answer("echo one")
    shell.type("what's one")
    shell.terminal.send("\x1bi")
    shell.wait_for_menu()
    shell.press("r")
    shell.terminal.wait_for_row("one")
    assert len(shell.calls()) == 1


@pytest.mark.parametrize("enter", ["\r", "\n"], ids=["AICMD_NO_ENTER", "Ctrl-J"])
def test_the_alias_of_bash(open_shell: Open, enter: str) -> None:
    """What old bash has, too: nothing of the line is parsed, its text comes from the history."""
    environ = {"AICMD_NO_ENTER": "1"} if enter == "\r" else {}
    shell = open_shell("bash", environ=environ)
    shell.answer("export X=it-ran; echo $X")
    for question in ("?? what's (my; $ip > x", "git? `it` isn't \\", 'gh? say "hi'):
        shell.start(question, enter=enter)
        shell.press("r")
        shell.terminal.wait_for_row("it-ran")
        shell.wait_for_prompt()
        assert shell.calls()[-1].question == question
        shell.execute("clear")
    shell.answer("echo 'a  \\b' \"c\"")
    shell.start("?? edit", enter=enter)
    shell.press(EDIT)
    _wait_for_typed(shell, "echo 'a  \\b' \"c\"")
    _leave(shell)
    shell.start("?? fail", enter=enter)
    shell.press("x")
    _wait_for_typed(shell, "?? fail")
    _leave(shell)
    shell.start("?? cancel", enter=enter)
    shell.press(CANCEL)
    shell.wait_for_prompt()
    shell.execute("fc -l -3")
    assert [row.split("\t")[-1].split(None, 1)[-1] for row in shell.terminal.rows()[-3:-1]] == [
        "?? fail",
        "?? cancel",
    ]


def _wait_for_typed(shell: Shell, line: str) -> None:
    """The terminal's answer that types the line is echoed if it comes before readline is ready."""
    row = f"{PROMPT} {line}"
    shell.terminal.wait(lambda terminal: terminal.cursor_row().endswith(row), f"the line {line!r}")


def _leave(shell: Shell) -> None:
    """Leave the line: Ctrl-U would not be readline's yet, where the line came before it."""
    shell.terminal.send(CTRL_C)
    shell.wait_for_prompt()


@pytest.mark.parametrize("name", SHELLS)
def test_no_further_keys(open_shell: Open, name: str) -> None:
    shell = open_shell(name, environ={"AICMD_KEYS": ""})
    shell.type("some text")
    shell.terminal.send("\x1bi\x1bk")
    shell.clear_line()
    assert not shell.calls()
    works(shell)


@pytest.mark.parametrize("name", SHELLS)
def test_keys_of_the_user(open_shell: Open, name: str) -> None:
    notation = {"bash": ("\\C-xa", "\\C-xe"), "zsh": ("^Xa", "^Xe"), "fish": ("\\ea", "\\em")}
    ask, explain = notation[name]
    shell = open_shell(name, before=_assigned(name, ask, explain))
    lead = "\x1b" if name == "fish" else "\x18"
    shell.type("some text")
    shell.terminal.send("\x1bi")
    shell.terminal.send(f"{lead}a")
    shell.wait_for_menu()
    shell.press(CANCEL)
    shell.terminal.wait(lambda terminal: "some text" in terminal.cursor_row(), "the line")
    shell.terminal.send(lead + ("m" if name == "fish" else "e"))
    shell.wait_for_menu()
    shell.press(CANCEL)
    assert [call.argv[0] for call in shell.calls()] == ["ask", "explain"]


def _assigned(name: str, ask: str, explain: str) -> str:
    if name == "fish":
        return f"set AICMD_KEY_ASK {ask}; set AICMD_KEY_EXPLAIN {explain}"
    return f"AICMD_KEY_ASK='{ask}' AICMD_KEY_EXPLAIN='{explain}'"


@pytest.mark.parametrize("name", ["bash", "zsh"])
def test_typed_ahead_lines_run_in_order(open_shell: Open, name: str) -> None:
    shell = open_shell(name)
    shell.type("sleep 0.3")
    shell.terminal.send("\recho first\recho second\r")
    shell.terminal.wait_for_row("second")
    rows = shell.terminal.rows()
    assert rows.index("first") < rows.index("second")
