"""Texts as models write them, and what is read in them; the tables say what is no command too."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicmd.gate import refused
from aicmd.reply import LONGEST_COMMAND
from aicmd.reply import LONGEST_TEXT
from aicmd.reply import read_reply
from aicmd.suggestion import Note
from aicmd.suggestion import Reply

F = "```"


def commands(text: str, complete: bool = True) -> list[str]:
    return [one.command for one in read_reply(text, complete).suggestions]


COMMANDS = {
    "a fence with a language": (f"{F}sh\nls -l\n{F}", ["ls -l"]),
    "bash": (f"{F}bash\nls -l\n{F}\n", ["ls -l"]),
    "in capitals": (f"{F}Bash\nls -l\n{F}\n", ["ls -l"]),
    "with more behind it": (f"{F}bash title=x\nls -l\n{F}\n", ["ls -l"]),
    "no language": (f"{F}\nls -l\n{F}", ["ls -l"]),
    "tildes": ("~~~zsh\nls -l\n~~~", ["ls -l"]),
    "four marks": (f"````sh\necho '\n{F}\n'\n````", [f"echo '\n{F}\n'"]),
    "a longer end": (f"{F}sh\nls\n`````", ["ls"]),
    "Windows line ends": (f"{F}sh\r\nls -l\r\n{F}\r\n", ["ls -l"]),
    "indented": (f"  {F}sh\n  if true; then\n    ls\n  fi\n  {F}", ["if true; then\n  ls\nfi"]),
    "the end on the line of the command": (f"{F}sh\nls -l{F}\n- `ls`: x", ["ls -l"]),
    "all on one line": (f"{F}ls -l{F}", ["ls -l"]),
    "a preamble": (f"Sure! Here is it:\n\n{F}sh\nls\n{F}\nHave fun!", ["ls"]),
    "reasoning": (f"<think>\nrm? {F}sh\nrm zz\n{F}\n</think>\n{F}sh\nls\n{F}", ["ls"]),
    "reasoning on one line": (f"<think>hm</think>\n{F}sh\nls\n{F}", ["ls"]),
    "empty reasoning": (f"<think>\n\n</think>\n\n{F}sh\nls\n{F}", ["ls"]),
    "reasoning without a start": (f"so {F}sh\nrm zz\n{F}\n</think>\n{F}sh\nls\n{F}", ["ls"]),
    "reasoning behind a preamble": (f"Well.\n<thinking>x\n</thinking>\n{F}\nls\n{F}", ["ls"]),
    "a prompt": (f"{F}console\n$ ls -l\ntotal 0\n{F}", ["ls -l"]),
    "a prompt with a host": (f"{F}\nme@zz:~/x$ ls -l\ntotal 0\n{F}", ["ls -l"]),
    "two prompts": (f"{F}console\n$ cd zz\n$ ls\na  b\n{F}", ["cd zz\nls"]),
    "a prompt and a continued line": (f"{F}console\n$ ls \\\n>   -l\nout\n{F}", ["ls \\\n  -l"]),
    "a comment above": (f"{F}sh\n# list\nls -l\n{F}", ["ls -l"]),
    "a first line of a script": (f"{F}sh\n#!/bin/sh\nls -l\n{F}", ["ls -l"]),
    "a comment within": (f"{F}sh\nls # all\n# and\npwd\n{F}", ["ls # all\n# and\npwd"]),
    "a script": (f"{F}sh\nfor f in *; do\n  wc $f\ndone\n{F}", ["for f in *; do\n  wc $f\ndone"]),
    "lines, never joined": (f"{F}sh\ncd zz\nls\n{F}", ["cd zz\nls"]),
    "blank lines around": (f"{F}sh\n\n  ls -l  \n\n{F}", ["ls -l"]),
    "an escaped blank at the end": (f"{F}sh\ncat a\\ \n{F}", ["cat a\\ "]),
    "a here-document": (f"{F}sh\ncat <<X\n# a\n\n  b\nX\n{F}", ["cat <<X\n# a\n\n  b\nX"]),
    "backticks of the shell": (f"{F}sh\necho `date`\n{F}", ["echo `date`"]),
    "other characters": (f"{F}sh\necho 한국어 é 🎉\n{F}", ["echo 한국어 é 🎉"]),
    "two blocks": (f"{F}sh\nls\n{F}\nor\n{F}sh\ndir\n{F}", ["ls", "dir"]),
    "twice the same": (f"{F}sh\nls\n{F}\nthat is\n{F}sh\nls\n{F}", ["ls"]),
    "its output behind it": (f"{F}sh\nls\n{F}\nOutput:\n{F}\na b c\n{F}", ["ls"]),
    "output that is marked": (f"{F}\nls\n{F}\n{F}text\na b c\n{F}", ["ls"]),
    "another language beside it": (f"{F}python\nprint(1)\n{F}\n{F}sh\nls\n{F}", ["ls"]),
    "a line without a fence": ("ls -la", ["ls -la"]),
    "a word without a fence": ("pwd", ["pwd"]),
    "words without a fence": ("git status", ["git status"]),
    "a line and bullets": ("ls -l | wc\n- `ls`: lists\n", ["ls -l | wc"]),
    "a line with a prompt": ("$ ls -la zz", ["ls -la zz"]),
    "code alone on a line": ("Try this:\n\n`git stash pop`\n", ["git stash pop"]),
    "code in a sentence": ("You can use `find . -size +1M` for that.", ["find . -size +1M"]),
    "assignments first": ("LC_ALL=C sort zz.txt", ["LC_ALL=C sort zz.txt"]),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_read(name: str) -> None:
    text, wanted = COMMANDS[name]
    assert commands(text) == wanted


NOTHING = {
    "an empty text": "",
    "blanks": " \n\n",
    "a fence that is open": f"{F}sh\nls -l\n",
    "an empty fence": f"{F}sh\n\n{F}",
    "comments only": f"{F}sh\n# nothing to do\n{F}",
    "another language": f"{F}python\nprint(1)\n{F}",
    "reasoning without an end": f"<think>\n{F}sh\nrm zz\n{F}\n",
    "talk": "I am sorry, I cannot help with that.",
    "talk in small letters": "no idea what you want",
    "one word of talk": "sorry",
    "a warning": "Do not use `rm -r zz`, it removes all.",
    "two ways in a sentence": "Use `ls -l zz` or `stat -c %s zz` for it.",
    "only options in a sentence": "The option `-l` gives details.",
    "two lines that could be one": "ls -l\nstat -x zz\n",
    "a question": "which file do you mean?",
    "a heading": "# Listing",
    "a link": "See https://zz.example.test/x for it.",
    "declined": "DECLINE: no program can",
}


@pytest.mark.parametrize("name", NOTHING)
def test_what_is_no_command_has_a_reason(name: str) -> None:
    reply = read_reply(NOTHING[name], complete=True)
    assert reply.suggestions == ()
    assert reply.declined
    assert "\n" not in reply.declined


REASONS = {
    "plain": ("DECLINE: no tool can", "no tool can"),
    "Korean": ("DECLINE: 알 수 없습니다", "알 수 없습니다"),
    "bold": ("**DECLINE:** no tool can", "no tool can"),
    "in code": ("`DECLINE: no tool can`", "no tool can"),
    "in a fence": (f"{F}\nDECLINE: no tool can\n{F}", "no tool can"),
    "small letters": ("decline: no tool can", "no tool can"),
    "a wide colon": ("DECLINE：안 됩니다", "안 됩니다"),
    "behind reasoning": ("<think>x</think>\nDECLINE: no", "no"),
    "without a reason": ("DECLINE:", "it gave no reason"),
    "a refusal in prose": ("I can't do that. It would harm.", "I can't do that."),
    "an open fence": (f"{F}sh\nls", "the answer holds no command"),
}


@pytest.mark.parametrize("name", REASONS)
def test_a_refusal_gives_its_reason(name: str) -> None:
    text, reason = REASONS[name]
    assert read_reply(text, complete=True) == Reply((), reason, complete=True)


def test_a_command_goes_before_a_refusal() -> None:
    reply = read_reply(f"{F}sh\nls\n{F}\nDECLINE: x", complete=True)
    assert (len(reply.suggestions), reply.declined) == (1, "")


HIDDEN = [
    "a\u200bb",
    "a\u202eb",
    "a\x1b[2Jb",
    "a\x00b",
    "a\rb",
    "\ufeffls",
    "ls\u00a0-l",
    "a\u3164b",
]


@pytest.mark.parametrize("command", HIDDEN, ids=ascii)
def test_a_hidden_character_is_refused_and_not_taken_out(command: str) -> None:
    reply = read_reply(f"{F}sh\n{command}\n{F}\n", complete=True)
    if refused(command):
        assert reply.suggestions == ()
        assert refused(command)[0].mark in reply.declined
    else:
        assert [one.command for one in reply.suggestions] == [command]


def test_a_good_command_beside_a_refused_one_stays() -> None:
    assert commands(f"{F}sh\na\u200bb\n{F}\n{F}sh\nls\n{F}") == ["ls"]


def test_a_command_of_any_length_is_not_shown() -> None:
    reply = read_reply(f"{F}sh\n{'x' * (LONGEST_COMMAND + 1)}\n{F}\n", complete=True)
    assert "longer than" in reply.declined


NOTES = {
    "plain": ("- `-l`: details", Note("-l", "details")),
    "a star": ("* `-l`: details", Note("-l", "details")),
    "our own mark": ("  ◆ `-l`: details", Note("-l", "details")),
    "a number": ("2. `-l`: details", Note("-l", "details")),
    "a dash between": ("- `-l` - details", Note("-l", "details")),
    "a long dash": ("- `-l` — details", Note("-l", "details")),
    "a wide colon": ("- `-l`：자세히", Note("-l", "자세히")),
    "nothing between": ("- `-l` details", Note("-l", "details")),
    "bold code": ("- **`-l`**: details", Note("-l", "details")),
    "bold": ("- **-l**: details", Note("-l", "details")),
    "bold colon": ("- **`-l`:** details", Note("-l", "details")),
    "bare": ("- -l: details", Note("-l", "details")),
    "backticks within": ("- `` `date` ``: the date", Note("date", "the date")),
    "code in the text": ("- `-l`: like `ls --all`", Note("-l", "like ls --all")),
    "colons within": ("- `:5000`: the port", Note(":5000", "the port")),
    "a pipe": ("- `|`: hands on", Note("|", "hands on")),
    "hidden characters": ("- `-l`: a\u202eb", Note("-l", "a<U+202E>b")),
}


@pytest.mark.parametrize("name", NOTES)
def test_a_bullet_is_a_note(name: str) -> None:
    line, note = NOTES[name]
    reply = read_reply(f"{F}sh\nls\n{F}\n{line}\n", complete=True)
    assert reply.suggestions[0].notes == (note,)


@pytest.mark.parametrize("line", ["Some text.", "- only text here", "---", "-l: x", "| a | b |"])
def test_other_lines_are_no_notes(line: str) -> None:
    assert read_reply(f"{F}sh\nls\n{F}\n{line}\n", complete=True).suggestions[0].notes == ()


def test_a_note_may_go_on_below() -> None:
    reply = read_reply(f"{F}sh\nls\n{F}\n- `ls`: lists\n  all files\n- `x`: y\n", complete=True)
    assert reply.suggestions[0].notes == (Note("ls", "lists all files"), Note("x", "y"))


def test_notes_belong_to_the_command_above_them() -> None:
    text = f"{F}sh\nls\n{F}\n- `ls`: one\n\n{F}sh\ndu\n{F}\n- `du`: two\n"
    notes = [one.notes for one in read_reply(text, complete=True).suggestions]
    assert notes == [(Note("ls", "one"),), (Note("du", "two"),)]


def test_a_long_note_is_cut() -> None:
    reply = read_reply(f"{F}sh\nls\n{F}\n- `ls`: {'x' * 5000}\n", complete=True)
    assert len(reply.suggestions[0].notes[0].text) == LONGEST_TEXT


SUMMARIES = {
    "a comment": (f"{F}sh\n# lists all files\nls\n{F}\n", "lists all files"),
    "a sentence below": (f"{F}sh\nls\n{F}\nThis **lists** `.` files.\n", "This lists . files."),
    "a heading of bullets": (f"{F}sh\nls\n{F}\nParts:\n- `ls`: x\n", ""),
    "nothing": (f"{F}sh\nls\n{F}\n- `ls`: x\nBye.\n", ""),
}


@pytest.mark.parametrize("name", SUMMARIES)
def test_a_sentence_on_the_whole(name: str) -> None:
    text, summary = SUMMARIES[name]
    assert read_reply(text, complete=True).suggestions[0].summary == summary


def test_placeholders_and_origin() -> None:
    (one,) = read_reply(f"{F}sh\ngit switch <branch>\n{F}\n", True, "tiny").suggestions
    assert (one.placeholders, one.origin) == (("<branch>",), "tiny")


@pytest.mark.parametrize("name", COMMANDS)
def test_a_growing_text_only_gains(name: str) -> None:
    """A command that was there stays, byte for byte, and none is there before its fence closes."""
    if "without a start" in name or F not in COMMANDS[name][0]:
        pytest.skip("what was reasoning is known only afterwards")
    text, wanted = COMMANDS[name]
    seen: list[str] = []
    for end in range(len(text) + 1):
        found = commands(text[:end], complete=False)
        assert found[: len(seen)] == seen, text[:end]
        assert found == wanted[: len(found)], text[:end]
        seen = found


def test_a_note_is_there_when_its_line_is() -> None:
    text = f"{F}sh\nls\n{F}\n- `ls`: lists"
    assert read_reply(text, complete=False).suggestions[0].notes == ()
    assert read_reply(f"{text}\n", complete=False).suggestions[0].notes == (Note("ls", "lists"),)
    assert read_reply(text, complete=True).suggestions[0].notes == (Note("ls", "lists"),)


@pytest.mark.parametrize(
    "text", ["ls -la", "DECL", "DECLINE: no", "`ls -l`", f"{F}sh\nls -l", "I am sorry."]
)
def test_a_text_that_may_go_on_is_not_judged(text: str) -> None:
    assert read_reply(text, complete=False) == Reply()


def test_a_reason_may_come_before_the_end() -> None:
    assert read_reply("DECLINE: no\n", complete=False).declined == "no"


PARTS = st.sampled_from(
    [
        "```",
        "```sh",
        "~~~",
        "`",
        "\n",
        "\r\n",
        "ls -l",
        "$ ",
        "# ",
        "- ",
        "<think>",
        "</think>",
        "DECLINE:",
        "**",
        " ",
        "<b>",
        "a\u200b",
        "\x1b",
        "한",
        "1. ",
        "\\",
        ">",
        "'",
        "> ",
    ]
)


@given(st.lists(PARTS, max_size=40).map("".join), st.booleans())
def test_any_text_is_read(text: str, complete: bool) -> None:
    reply = read_reply(text, complete)
    assert reply.complete is complete
    assert not (reply.suggestions and reply.declined)
    assert reply.suggestions or reply.declined or not complete
    for one in reply.suggestions:
        assert one.command.strip()
        assert not refused(one.command)
        for line in one.command.split("\n"):
            assert line in text
    for shown in (reply.declined, *(note.text for one in reply.suggestions for note in one.notes)):
        assert not refused(shown)


LONG = ["`", "```\n", "<think>", "- `", "*", "<a ", "$ ", "~", "a@", "- **", "DECLINE", "#\n", " "]


@pytest.mark.parametrize("piece", LONG, ids=repr)
def test_a_long_text_is_read_in_little_time(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    for form in (
        text,
        f"{F}sh\nls\n{F}\n{text}",
        f"{F}sh\n{text}\n{F}\n",
        f"{F}sh\nls\n{F}\n- {text}",
    ):
        begun = time.process_time()
        read_reply(form, complete=True)
        assert time.process_time() - begun < 2.0
