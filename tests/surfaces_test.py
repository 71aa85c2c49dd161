"""Hostile text at each place where text comes in from outside: none of it reaches a terminal.

Each case is the real program, away from a terminal or at one, with the text planted by real means.
What it prints, and the message that it leaves, must have no character that a terminal would obey;
and, so that a case cannot pass by printing nothing, it must show that the text came that far.
"""

from __future__ import annotations

import ast
import json
import os
import re
import sys
from collections.abc import Callable
from collections.abc import Iterator
from pathlib import Path

import pytest

import aicmd
from aicmd.gate import refused
from tests.glass import Glass
from tests.place import ROOT
from tests.place import Place
from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer

SEEN = "zzmark"
CODES = "\x1b[2K\x1b]52;c;aGk=\a\x9b2J\u202e\u200b\U000e0041\u2028\x7f\r"
EVIL = f"{CODES}{SEEN}{CODES}"
LATIN = f"\x1b[2K\x9b2J\x85{SEEN}"  # what a header can hold
BYTES = b"\x1b[2K\x9b2J\xff" + SEEN.encode()  # no UTF-8
REPLY = "```sh\nls -l\n```\n- `ls`: lists\n"
OWN = re.compile(r"\x1b\[[0-9;]*[mJA]|\r")
"""What the program itself tells a terminal: colours, and the way back to where it drew."""


def hostile_branch(place: Place) -> None:
    """A branch with the worst name that git takes, and files with worse ones."""
    place.git("checkout", "-q", "-b", f"x\u202e\u200b\x9b2J{SEEN}")
    for name in (f"{EVIL}.c".encode(), BYTES + b".c"):
        file = os.fsencode(place.repository.path) + b"/" + name
        Path(os.fsdecode(file)).write_bytes(b"int zz; // " + EVIL.encode() + BYTES + b"\n")
    place.git("add", "-A")


HOSTILE_CONFIG = f'[aicmd]\nmodel = "{SEEN}\u202e\u009b"\n'
Surface = Callable[[Place], bytes]


def asking(answer: Answer, *words: str, **environ: str) -> Surface:
    return lambda place: place.asked(answer, "ask", *words, "the size of zz", **environ)


def running(*words: str | bytes, **environ: str) -> Surface:
    return lambda place: place.run(*words, **environ)


def reading(stdin: bytes, *words: str | bytes, **environ: str) -> Surface:
    return lambda place: place.told(stdin, *words, **environ)


def failing(status: int, body: bytes, kind: str = "application/json", **headers: str) -> Answer:
    return Answer(status=status, body=body, kind=kind, headers=headers)


def complaint(text: str) -> bytes:
    return json.dumps({"error": {"message": text}}, ensure_ascii=False).encode()


def in_home(name: str, text: str, *words: str, **environ: str) -> Surface:
    """A run with a file in the home."""

    def surface(place: Place) -> bytes:
        (place.home / name).write_text(text, encoding="utf-8")
        return place.run(*words, **environ)

    return surface


def at(variable: str, *words: str) -> Surface:
    """A run with a variable that names a folder with a hostile name."""

    def surface(place: Place) -> bytes:
        folder = place.folder / EVIL
        folder.mkdir()
        (folder / ".gitconfig").write_text("[broken\n" if words[0] == "ask" else "")
        (folder / "aicmd").mkdir()
        (folder / "aicmd" / "manuals.sqlite3").write_text("x")
        return place.run(*words, **{variable: str(folder)})

    return surface


def manual(*words: str) -> Surface:
    def surface(place: Place) -> bytes:
        pages = place.folder / "man" / "man1"
        pages.mkdir(parents=True)
        page = f".TH DUF 1\n.SH NAME\nduf \\- does {EVIL}\n.SH OPTIONS\n.TP\n\\fB-q\\fR, \\fB\\-\\-q{EVIL}\\fR\nsays {EVIL} quietly.\n"
        (pages / "duf.1").write_text(page, encoding="utf-8")
        place.repository.script("duf", "#!/bin/sh\n")
        return place.run("explain", *words, MANPATH=str(pages.parent))

    return surface


def helping(*words: str) -> Surface:
    """A program without a page, whose --help is asked."""

    def surface(place: Place) -> bytes:
        (place.folder / "text").write_text(
            f"Usage: duf [-q]\n{EVIL} does things\n\nOptions:\n  -q, --quiet   be {EVIL} quiet\n",
            encoding="utf-8",
        )
        place.repository.script("duf", f"#!/bin/sh\ncat {place.folder / 'text'}\n")
        return place.run("explain", *words, MANPATH=str(place.folder / "none"))

    return surface


def crashing(place: Place) -> bytes:
    """An error that nobody expected, with the report that is written of it."""
    early = place.folder / "early"
    early.mkdir()
    (early / "shellingham.py").write_text(f"raise RuntimeError({EVIL!r})\n")
    said = place.run("ask", "-p", "zz", PYTHONPATH=f"{early}:{ROOT}", XDG_STATE_HOME=str(early))
    return said + (early / "aicmd" / "error.log").read_bytes()


def talking(place: Place) -> bytes:
    """A message that is put in other words, and asked about, with hostile words at each step."""
    place.commit("문서 추가")
    answer = Answer(
        f'```\nAdd a document\n```\n- "문서{EVIL}" -> "document" (translation): {EVIL}\n'
    )
    said = place.asked(answer, "reword", "문서 추가")
    said += place.run("why") + place.run("why", "--json")
    said += place.asked(Answer(f"Because {EVIL}\n- {EVIL}"), "why", f"why {EVIL}?")
    return said + place.run("why", "--last") + place.run("why", "--last", "--json")


def rewording(message: str, *words: str) -> Surface:
    answer = Answer(f'```\n{message}\n```\n- "a" -> "b{EVIL}" (wording): {EVIL}\n')
    return lambda place: place.asked(answer, "reword", *words, "문서 추가")


def checking(*words: str) -> Surface:
    def surface(place: Place) -> bytes:
        place.commit(f"wip {EVIL} the the {EVIL}\nno blank {EVIL}" + "x" * 90)
        return place.run("check", *words) + place.run("reword") + place.run("reword", "--json")

    return surface


def checking_a_file(place: Place) -> bytes:
    (place.repository.path / EVIL).write_text(f"wip {EVIL}")
    return place.run("check", EVIL)


def with_keys(place: Place) -> bytes:
    """A file of keys that others can read, in a folder with a hostile name."""
    folder = place.folder / EVIL / "aicmd"
    folder.mkdir(parents=True)
    (folder / "keys").write_text("x")
    environ = {"XDG_CONFIG_HOME": str(folder.parent), "AICMD_BASE_URL": "http://[::1]:1"}
    return place.run("ask", "-p", "x", **environ)


def undoing(place: Place) -> bytes:
    place.repository.install()
    place.commit("문서")
    said = place.git(
        "commit", "-q", "--allow-empty", "-m", f"Fix the the {EVIL}.", AICMD_COMMIT_MODE="rewrite"
    )
    return said + place.run("undo")


def hooking(mode: str, message: str, text: str = "문서 추가", **environ: str) -> Surface:
    """A commit on the hostile branch; its message belongs to what comes out where it is not the
    author's own."""

    def surface(place: Place) -> bytes:
        place.commit("첫 커밋")
        hostile_branch(place)
        place.repository.install()
        answer = Answer(f'```\n{message}\n```\n- "문서" -> "x{EVIL}" (wording): {EVIL}\n')
        with ScriptedServer([answer]) as server:
            said = place.git(
                *("commit", "-q", "-m", text),
                AICMD_BASE_URL=server.url,
                AICMD_MODEL="m",
                AICMD_COMMIT_MODE=mode,
                **environ,
            )
            assert server.asked
        return said + place.repository.message()

    return surface


def drafting(message: str) -> Surface:
    def surface(place: Place) -> bytes:
        place.commit("첫 커밋")
        hostile_branch(place)
        place.repository.install()
        with ScriptedServer([Answer(f"```\n{message}\n```")]) as server:
            settings = {
                "AICMD_BASE_URL": server.url,
                "AICMD_MODEL": "m",
                "AICMD_COMMIT_MODE": "check",
            }
            settings |= {"AICMD_COMMIT_CONTEXT": "draft", "GIT_EDITOR": "sed -i -e 1s/^/zz./"}
            said = place.git("commit", "-q", **settings)
            assert server.asked
        return said + place.repository.message()

    return surface


def installing(place: Place) -> bytes:
    folder = place.repository.path / EVIL
    folder.mkdir()
    place.git("init", "-q", str(folder))
    place.repository.path = folder
    said = place.told(b"y\n", "install", "hook", "--how", "plain")
    said += place.told(b"n\n", "install", "hook", "--how", "pre-commit")
    return said + place.run("uninstall", "hook", "--yes") + place.run("check", f"{EVIL}..")


def in_bytes(place: Place) -> bytes:
    """A home whose name is no UTF-8."""
    folder = os.fsencode(place.folder) + b"/" + BYTES
    os.mkdir(folder)
    home = os.fsdecode(folder)
    said = place.told(b"y\n", "install", "shell", "zsh", HOME=home)
    said += place.run("docs", "build", XDG_CACHE_HOME=f"{home}/\x1b", MANPATH="/zz")
    place.git("init", "-q", home)
    place.repository.path = Path(home)
    return said + place.run("reword", "fix the the zz.") + place.run("why") + place.run("check")


def remembering(*words: str) -> Surface:
    """What is kept of a message with hostile words, listed."""

    def surface(place: Place) -> bytes:
        place.told(f"fix the the {EVIL} parser.".encode(), "reword", "-")
        return place.told(b"n\n", "history", *words)

    return surface


def settling(answer: Answer, *models: str) -> Surface:
    """A setup with a server that says this when it is tried."""

    def surface(place: Place) -> bytes:
        with ScriptedServer([answer], models=models) as server:
            return place.run("setup", "--yes", "--server", server.url)

    return surface


BODIES = {
    "JSON": complaint(EVIL),
    "JSON with escapes": complaint(EVIL).decode().encode("ascii", "backslashreplace"),
    "plain text": EVIL.encode(),
    "bytes": BYTES,
}
SURFACES: dict[str, Surface] = {
    "a command": asking(Answer(f"```sh\nls {EVIL}\n```\n")),
    "a command, for JSON": asking(Answer(f"```sh\nls {EVIL}\n```\n"), "--json"),
    "a command without a block": asking(Answer(f"ls {EVIL}")),
    "an explanation": asking(
        Answer(f"```sh\nzzprog -l\n```\n- `-l`: {EVIL}\n- `{EVIL}`: {EVIL}\n"), "--json"
    ),
    "a summary": asking(Answer(f"```sh\n# {EVIL}\nls\n```\nIt {EVIL} lists.\n"), "--json"),
    "a reason to decline": asking(Answer(f"DECLINE: {EVIL} no")),
    "a refusal": asking(Answer(f"I will not {EVIL}. No.")),
    "reasoning": asking(Answer(f"<think>{EVIL}</think>\nDECLINE: {SEEN}")),
    **{
        f"status {status}, {kind}": asking(failing(status, body))
        for status in (400, 401, 404, 413, 429, 500)
        for kind, body in BODIES.items()
        if status in (400, 404) or kind == "JSON"
    },
    "an error in an answer": asking(Answer(body=complaint(EVIL))),
    "an error in a stream": asking(
        Answer(body=b"data: " + complaint(EVIL) + b"\n\n", kind="text/event-stream")
    ),
    "Retry-After": asking(failing(429, complaint(SEEN), **{"Retry-After": LATIN})),
    "Location": asking(failing(302, b"", Location=f"http://x.test/{LATIN}")),
    "a content type": asking(Answer(body=b"{}", kind=f"text/{LATIN}")),
    "a content encoding": asking(Answer(body=b"{}", headers={"Content-Encoding": LATIN})),
    "why an answer ends": asking(Answer(REPLY, finish=EVIL), "-p", "-v"),
    "a refusal in its own place": asking(
        Answer(body=json.dumps({"choices": [{"message": {"refusal": f"{EVIL}."}}]}).encode())
    ),
    "the name of a served model": asking(Answer(REPLY), "-v", AICMD_MODEL="", served=EVIL),
    "the name of a served model that fails": asking(
        failing(404, b"{}"), AICMD_MODEL="", served=EVIL
    ),
    "the name of a model that is set": asking(failing(404, b"{}"), AICMD_MODEL=EVIL),
    "the key, repeated": asking(failing(401, complaint(EVIL)), AICMD_API_KEY="zz-key"),
    "a question": reading(EVIL.encode(), "ask", "--json", "--engine", "offline", "-"),
    "a question, sent": asking(Answer(REPLY), "--json", EVIL),
    "a question that would be sent": running("ask", "--dry-run", "--tool", EVIL, EVIL),
    "a wrong command": running(EVIL),
    "a wrong option": running("ask", f"--{SEEN}{EVIL}".replace("=", "")),
    "a wrong choice": running("ask", "--shell", EVIL),
    "a wrong number": running("ask", "-n", EVIL, "x"),
    "one word too many": running("undo", EVIL),
    "a word in bytes": running("undo", BYTES),
    "a question in bytes": running("ask", "-p", SEEN.encode() + BYTES),
    "a wrong command below one": running("install", EVIL),
    "a command to explain": running("explain", f"ls {EVIL} | {EVIL} -x{EVIL}"),
    "a command to explain, for JSON": running("explain", "--json", f"ls {EVIL} | {EVIL} -x{EVIL}"),
    "commands to explain": reading(b"ls " + EVIL.encode() + b"\0" + BYTES, "explain", "-0"),
    "a page": manual("duf -q --qu"),
    "a page, for JSON": manual("--json", "duf -q"),
    "a page, whole": manual("--full", "duf -q"),
    "a help text": helping("duf -q"),
    "a help text, for JSON": helping("--json", "duf -q"),
    "what a model says of a command": lambda place: place.asked(
        Answer(f"It {EVIL} lists."), "explain", "ls -l"
    ),
    "why a model says nothing of it": lambda place: place.asked(
        failing(500, complaint(EVIL)), "explain", "ls -l"
    ),
    "SHELL": reading(b"n\n", "install", "shell", SHELL=f"/zz/{EVIL}/zsh", HOME=f"/{SEEN}"),
    **{
        f"AICMD_{name}": running("ask", "-p", "x", **{f"AICMD_{name}": EVIL})
        for name in ("ENGINE", "BASE_URL", "TIMEOUT", "TEMPERATURE", "COLOR", "COMMIT_MODE")
    },
    "the host of an address": running("ask", "-p", "x", AICMD_BASE_URL=f"http://{SEEN}\u202e.test/v1"),
    "the path of an address": running(
        "ask", "-p", "x", AICMD_BASE_URL=f"http://127.0.0.1:x/{SEEN}\u202e"
    ),
    "certificates": running(
        "ask", "-p", "x", SSL_CERT_FILE=f"/{EVIL}", AICMD_BASE_URL="https://127.0.0.1:1", AICMD_API_KEY="k"
    ),
    "a value in git's configuration": in_home(
        ".gitconfig", f'[aicmd]\nengine = "{SEEN}\u202e\u009b"\n', "ask", "-p", "x"
    ),
    "a setting that is shown": in_home(".gitconfig", HOSTILE_CONFIG, "config"),
    "a setting that is shown, for JSON": in_home(".gitconfig", HOSTILE_CONFIG, "config", "--json"),
    "a setting that is not there": running("config", "set", EVIL, "x"),
    "a value that is not set": running("config", "set", "model", EVIL),
    "a value that is not set, a choice": running("config", "set", "engine", EVIL),
    "what is kept": remembering(),
    "what is kept, for JSON": remembering("--json"),
    "what is kept, to delete": remembering("--delete", "all"),
    "a date": running("history", "--before", EVIL),
    "a number": running("history", "--delete", EVIL),
    "an address to set up": running("setup", "--yes", "--server", EVIL),
    "a model to set up": running("setup", "--yes", "--model", EVIL),
    "models that are found": settling(failing(404, complaint(EVIL)), EVIL, SEEN),
    "a broken configuration": at("HOME", "ask", "-p", "x"),
    "the key file's folder": with_keys,
    "HOME, shell": at("HOME", "install", "shell", "bash"),
    "HOME, not a yes": at("HOME", "install", "shell", "fish", "--yes"),
    "the cache": at("XDG_CACHE_HOME", "docs", "clear"),
    "a folder in bytes": in_bytes,
    "a repository's folder": installing,
    "a crash, and its report": crashing,
    "a message and its reasons": talking,
    "a message to reword": running("reword", f"fix the the {EVIL} parser."),
    "a message to reword, for JSON": running("reword", "--json", f"fix the the {EVIL} parser."),
    "a reworded message": rewording(f"Add a {EVIL} document"),
    "a reworded message with a tag": rewording("Add a <U+202E> document"),
    "commits that are checked": checking("HEAD"),
    "a file that is checked": checking_a_file,
    "a revision that is not there": running("check", f"{EVIL}.."),
    "a message that is given back": undoing,
    **{
        f"a commit, {mode}, with {context}": hooking(mode, message, AICMD_COMMIT_CONTEXT=context)
        for mode in ("rewrite", "annotate", "confirm")
        for context, message in (("diff", "Add a document"), ("names", f"Add {EVIL}"))
    },
    "a commit that is refused": hooking("confirm", f"Add @{SEEN} #12"),
    "a draft": drafting("Add a document"),
    "a draft with hostile words": drafting(f"Add a {EVIL} document"),
    "a draft that names what is not there": drafting(f"Add https://{SEEN}.test/x"),
}  # fmt: skip

UNUSED = "gave no message that could be used"
SHOWN = {
    "a command": "holds <U+001B>",
    "a command, for JSON": "holds <U+001B>",
    "a command without a block": "holds <U+001B>",
    "a question in bytes": "not UTF-8",
    "Location": "another address",
    "a content type": "broke off",
    "a content encoding": "compressed",
    "why an answer ends": "ls -l\n",
    "a help text": "<U+202E>",
    "a help text, for JSON": "\\u202e",
    "a reworded message": UNUSED,
    "a reworded message with a tag": "has <U+202E>",
    "a draft": "zz.Add a document\n",
    "a draft with hostile words": UNUSED,
    **{f"a commit, {mode}, with names": UNUSED for mode in ("rewrite", "annotate", "confirm")},
}
"""What a case shows that does not show the text itself."""


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


@pytest.mark.parametrize("name", SURFACES)
def test_no_text_from_outside_reaches_the_terminal(place: Place, name: str) -> None:
    said = SURFACES[name](place)
    text = said.decode()  # what is no UTF-8 would be a control character to some terminals
    assert [one.mark for one in refused(text)] == []
    assert SHOWN.get(name, SEEN) in text
    assert ("something unexpected" in text) is (name == "a crash, and its report")


def own_codes_left_out(written: bytes) -> str:
    return OWN.sub("", written.decode())


@pytest.fixture
def glass() -> Iterator[Glass]:
    glass = Glass()
    yield glass
    glass.close()


TALK = f"{REPLY}- `-l`: {EVIL}\n- `{EVIL}`: {EVIL}\n"
MENU = "[q]uit"
SCREENS: dict[str, tuple[Answer, tuple[str, ...], str, str]] = {
    "an explanation": (Answer(TALK), ("ask", "size"), SEEN, "q"),
    "a question": (Answer(TALK), ("ask", EVIL), SEEN, "q"),
    "a command": (Answer(f"```sh\nls {EVIL}\n```"), ("ask", "size"), "holds <U+001B>", ""),
    "a reason": (Answer(f"DECLINE: {EVIL}"), ("ask", "size"), SEEN, ""),
    "an error": (failing(400, complaint(EVIL)), ("ask", "size"), SEEN, ""),
    "the name of a model": (Answer(REPLY), ("ask", "-v", "size"), SEEN, "q"),
    "an answer about a command": (Answer(TALK), ("ask", "size"), SEEN, f"w{SEEN}?\rq"),
    "a command to explain": (Answer(f"It {EVIL}."), ("explain", "--widget"), SEEN, ""),
}  # fmt: skip


@pytest.mark.parametrize("name", SCREENS)
def test_none_reaches_the_screen(place: Place, glass: Glass, name: str) -> None:
    answer, words, seen, keys = SCREENS[name]
    with ScriptedServer([answer], models=[EVIL]) as server:
        environ = {**place.environ, "AICMD_BASE_URL": server.url, "AICMD_QUESTION": f"ls {EVIL}"}
        argv = [sys.executable, "-m", "aicmd", *words]
        process = glass.start(argv, environ, place.repository.path)
        glass.wait(lambda screen: seen in screen)
        for key in keys:
            glass.wait(lambda screen: True)
            glass.type(key)
            glass.settle()
        out, _ = process.communicate(timeout=20)
        glass.settle()
    text = own_codes_left_out(glass.raw + out)
    assert [one.mark for one in refused(text)] == []
    assert "<U+202E>" in text or name == "a command"


@pytest.mark.parametrize("pre_commit", ["", "1"])
def test_none_reaches_the_screen_of_a_commit(place: Place, glass: Glass, pre_commit: str) -> None:
    place.commit("첫 커밋")
    hostile_branch(place)
    place.repository.install()
    answer = Answer(f'```\nAdd a document\n```\n- "문서" -> "x{EVIL}" (wording): {EVIL}\n')
    with ScriptedServer([answer]) as server:
        settings = {"AICMD_BASE_URL": server.url, "AICMD_MODEL": "m", "PRE_COMMIT": pre_commit}
        environ = {**place.environ, **settings, "AICMD_COMMIT_CONTEXT": "diff"}
        argv = ["git", "commit", "-q", "-m", "문서 추가"]
        process = glass.start(argv, environ, place.repository.path)
        glass.wait("keep mine")
        glass.type("y")
        assert process.wait(timeout=20) == 0
        glass.settle()
    assert [one.mark for one in refused(own_codes_left_out(glass.raw))] == []
    assert "<U+202E>" in own_codes_left_out(glass.raw)
    assert place.repository.message() == b"Add a document\n"


def test_every_sink_is_gated() -> None:
    """What is printed past `say` is our own words, numbers, or rows that were painted."""
    package = Path(aicmd.__file__).parent
    calls = [
        (path.name, ast.unparse(node))
        for path in sorted(package.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("click.echo", "print")
    ]
    bare = [
        (name, call)
        for name, call in calls
        if name not in ("say.py", "init.py") and "paint(" not in call and not is_plain(call)
    ]
    assert bare == [
        ("commit.py", "print(line, file=sys.stderr, flush=True)"),
        ("terminal.py", "print(line, file=sys.stderr, flush=True)"),
    ]  # both behind `visible`


def said_by(text: ast.expr) -> ast.expr:
    """The text itself where it is looked up, which has no values in it."""
    looked_up = isinstance(text, ast.Call) and ast.unparse(text.func) == "_"
    return text.args[0] if looked_up and isinstance(text, ast.Call) else text


def is_plain(call: str) -> bool:
    """Whether a call prints nothing, a constant, or one with numbers in it."""
    (node,) = ast.parse(call).body
    assert isinstance(node, ast.Expr)
    assert isinstance(node.value, ast.Call)
    if not node.value.args:
        return True
    first = said_by(node.value.args[0])
    filled = [one for one in ast.walk(first) if isinstance(one, ast.FormattedValue)]
    numbers = all(one.format_spec for one in filled)
    return isinstance(first, (ast.Constant, ast.JoinedStr)) and numbers
