"""What stands behind `??` arrives byte for byte, in each shell and whatever is answered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.shells.conftest import Open
from tests.shells.conftest import skip_without
from tests.shells.shell import CANCEL
from tests.shells.shell import EDIT
from tests.shells.shell import RUN
from tests.shells.shell import Shell

SHELLS = ("bash", "zsh", "fish")
ACTIONS = {"run": RUN, "edit": EDIT, "cancel": CANCEL}

TYPED = {
    "apostrophe": "?? what's my ip",
    "korean and dollar": "?? 4번째 열 출력하는데, $로 구분되어 있다",
    "globs, ; and |": "?? list *.py files bigger than 1M; newest first | top 3",
    "quotes, && and variable": '?? say "hi" && echo $HOME',
    "history words": "?? why is !! and !word special?",
    "more history words": '?? say "a!b" !$ !-1 !?x?',
    "substitutions": "?? use `touch made` and $(touch made)",
    "comment": "?? # a comment",
    "brackets": "?? (parens) [brackets] {braces} ~ ^ \\ back",
    "open brackets": "?? (foo {bar [baz",
    "backslash at the end": "?? what is \\",
    "here-document": "?? what does << EOF or <<< or > made do & when",
    "odd quotes": '?? """ \' `',
    "emoji": "?? what is 👩‍👩‍👧 and 🙂",
    "combining and wide": "?? e\u0301 \uff1f\uff1f 한글 ﷽",
    "2,000 characters": "?? " + "how long may a question be, 질문이 " * 64,
    "no blank": "??no blank",
    "nothing more": "??",
    "a file's name as a pattern": "?? ab",
    "blanks before and behind": "   ?? two  blanks  ",
    "git": "git? undo it, but don't lose *.orig",
    "gh": "gh? what's $open",
    "git alone": "git?",
}
PASTED = {
    "tab": "?? tab\tand  two spaces",
    "three lines": "?? first line's\nsecond; touch made\n\tthird",
    "git and a tab": "git?\tundo",
}
# What the shell takes for its own: the program must not be asked.
ORDINARY = {
    "later in the line": "echo 'a ??'",
    "quoted": "'??' 2>/dev/null",
    "one question mark": "true ?",
    "a pattern behind git": "git?x 2>/dev/null",
    "another program": "ls? 2>/dev/null",
    "a comment": "# ?? no",
}


@pytest.fixture(scope="module")
def lasting(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Shell]:
    """A shell for all the questions that are answered in the same way."""
    skip_without(request.param)
    shell = Shell(request.param, tmp_path_factory.mktemp("shell") / "home")
    yield shell
    shell.close()


def groups() -> list[object]:
    """Each shell with each action, as a group that one worker runs in one shell."""
    return [
        pytest.param(shell, action, marks=pytest.mark.xdist_group(f"{shell}-{action}"))
        for shell in SHELLS
        for action in ACTIONS
    ]


@pytest.mark.parametrize("question", [*TYPED, *PASTED])
@pytest.mark.parametrize(("lasting", "action"), groups(), indirect=["lasting"])
def test_a_question_arrives_byte_for_byte(lasting: Shell, action: str, question: str) -> None:
    text = TYPED.get(question) or PASTED[question]
    before = len(lasting.calls())
    answer = f"echo answer-{before}"

    call = lasting.ask(text, answer, ACTIONS[action], pasted=question in PASTED)

    if action == "run":
        lasting.terminal.wait_for_row(f"answer-{before}")
    elif action == "edit":
        lasting.wait_for_line(answer)
        lasting.clear_line()
    lasting.wait_for_prompt()
    assert call.question == text
    assert len(lasting.calls()) == before + 1
    assert not (lasting.folder / "made").exists()


@pytest.mark.parametrize("name", SHELLS)
def test_how_the_program_is_called(open_shell: Open, name: str) -> None:
    """On the terminal, in the foreground, with its answer caught and the question off the argv."""
    call = open_shell(name).ask("?? what's up", key=CANCEL)
    assert call.argv == ["ask", "--widget", "--shell", name]
    assert call.terminal == [True, False, True]
    assert call.foreground


@pytest.mark.parametrize("name", SHELLS)
def test_ordinary_lines_are_left_alone(open_shell: Open, name: str) -> None:
    shell = open_shell(name)
    for line in ORDINARY.values():
        shell.execute(line)
    shell.terminal.send("\r")
    shell.execute("echo still-here")
    shell.terminal.wait_for_row("still-here")
    assert not shell.calls()


@pytest.mark.parametrize("name", ["bash", "zsh"])
def test_continued_lines_and_here_documents_are_left_alone(open_shell: Open, name: str) -> None:
    shell = open_shell(name, after="PS2='more> '")
    for line in ("cat <<'END'", "?? what's this", "git? it", "END"):
        shell.terminal.send(f"{line}\r")
    printed = ["?? what's this", "git? it", "P>"]
    shell.terminal.wait(lambda terminal: terminal.rows()[-3:] == printed, "the document")
    for line in ("for word in 1; do", "?? 2>/dev/null", "echo looped; done"):
        shell.terminal.send(f"{line}\r")
    shell.terminal.wait_for_row("looped")
    shell.wait_for_prompt()
    assert not shell.calls()
    assert shell.ask("?? it's", key=CANCEL).question == "?? it's"


READ = {"bash": "read -e answer", "zsh": "answer=; vared answer", "fish": "read answer"}


@pytest.mark.parametrize("name", SHELLS)
def test_a_line_read_by_a_command_is_left_alone(open_shell: Open, name: str) -> None:
    shell = open_shell(name)
    shell.type(READ[name])
    shell.terminal.send("\r")
    shell.terminal.wait(lambda terminal: "P>" not in terminal.cursor_row(), "the command to read")
    shell.terminal.send("?? it is me")
    shell.terminal.wait(lambda terminal: "me" in terminal.cursor_row(), "what was typed")
    shell.terminal.send("\r")
    shell.wait_for_prompt()
    shell.execute('echo "<$answer>"')
    shell.terminal.wait_for_row("<?? it is me>")
    assert not shell.calls()


@pytest.mark.parametrize("name", SHELLS)
def test_a_wrapped_question_stays_whole_on_the_screen(open_shell: Open, name: str) -> None:
    """Wherever the cursor stood in it when Enter was pressed."""
    shell = open_shell(name)
    question = "?? a long question " + "w" * 150 + " END"
    shell.type(question)
    shell.terminal.wait(lambda terminal: terminal.cursor_row().endswith("END"), "all of it")
    shell.terminal.send("\x01")
    shell.terminal.wait(lambda terminal: terminal.cursor_row().startswith("P>"), "the cursor first")
    shell.answer("echo one")
    shell.terminal.send("\r")
    shell.wait_for_menu()
    shell.press(RUN)
    shell.terminal.wait_for_row("one")
    shell.wait_for_prompt()
    rows = shell.terminal.rows()
    assert "".join(rows[:2]) == f"P> {question}"
    assert rows[2:] == ["P> echo one", "one", "P>"]
