"""The program from outside: what each call prints, where, and its exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import aicmd
from aicmd.cli import COMMANDS
from tests import recipe_index
from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer

Done = subprocess.CompletedProcess[str]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    recipe_index.give(tmp_path)
    return tmp_path


def aicmd_(home: Path, *arguments: str | bytes, stdin: bytes = b"", **environ: str) -> Done:
    """Run the program away from any terminal, with an empty HOME."""
    base = {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(Path(aicmd.__file__).parent.parent),
        "GIT_CONFIG_NOSYSTEM": "1",
    }
    done = subprocess.run(
        [sys.executable, "-m", "aicmd", *arguments],
        input=stdin,
        cwd=home,
        env={**base, **environ},
        capture_output=True,
        start_new_session=True,  # no controlling terminal
    )
    out, err = done.stdout.decode(), done.stderr.decode()
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["histori"], "No such command 'histori'. Is history meant?"),
        (["instal", "shell"], "No such command 'instal'. Is install meant?"),
        (["listening", "port 5000"], "To ask a question: aicmd ask listening 'port 5000'"),
        (["가장 큰 파일"], "To ask a question: aicmd ask '가장 큰 파일'"),
        (["\x07bell"], "To ask a question: aicmd ask '<U+0007>bell'"),
    ],
)
def test_what_is_no_command(home: Path, words: list[str], said: str) -> None:
    """It is a slip, or a question."""
    done = aicmd_(home, *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


@pytest.mark.parametrize("words", [["--zz"], ["-x", "history"]])
def test_what_is_no_option(home: Path, words: list[str]) -> None:
    said = aicmd_(home, *words).stderr
    assert "No such option" in said
    assert "To ask" not in said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("words", ["explain 'ls -l'", "ask -p 'listening port 5000'", "--version"])
@pytest.mark.parametrize(
    ("streams", "status", "said"),
    [
        pytest.param(">/dev/full", 1, "could not be written: No space left on device", id="full"),
        pytest.param(">&-", 0, "", id="closed"),
        pytest.param(">&- 2>&- <&-", 0, "", id="all closed"),
    ],
)
def test_streams_that_take_nothing(
    home: Path, words: str, streams: str, status: int, said: str
) -> None:
    script = f"exec {sys.executable} -m aicmd {words} {streams}"
    root = str(Path(aicmd.__file__).parent.parent)
    environ = {**os.environ, "HOME": str(home), "PYTHONPATH": root, "AICMD_ENGINE": "offline"}
    done = subprocess.run(["bash", "-c", script], env=environ, capture_output=True, text=True)
    assert done.returncode == status
    assert said in done.stderr
    assert done.stderr.count("\n") <= 1


def test_ctrl_c_while_modules_are_imported(home: Path) -> None:
    """Then nothing of ours is there yet to catch it, and a shell is told of it by the code alone."""
    early = home / "early"
    early.mkdir()
    (early / "click.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n")
    done = aicmd_(home, "--version", PYTHONPATH=f"{early}:{Path(aicmd.__file__).parent.parent}")
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 130)


@pytest.mark.parametrize("status", [130, 0])
def test_ctrl_c_is_obeyed_where_its_exception_is_lost(status: int) -> None:
    program = (
        "import os, time\n"
        "from aicmd.__main__ import obey_ctrl_c\n"
        f"obey_ctrl_c({status})\n"
        "try:\n    os.kill(os.getpid(), 2)\nexcept KeyboardInterrupt:\n    pass\n"
        "time.sleep(20)\n"
    )
    root = str(Path(aicmd.__file__).parent.parent)
    done = subprocess.run([sys.executable, "-c", program], env={"PYTHONPATH": root}, timeout=10)
    assert done.returncode == status


def test_what_was_ignored_before_us_stays_ignored() -> None:
    """A shell starts its background jobs so."""
    program = (
        "import os, signal\n"
        "from aicmd.__main__ import obey_ctrl_c\n"
        "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "obey_ctrl_c(130)\n"
        "os.kill(os.getpid(), 2)\n"
    )
    root = str(Path(aicmd.__file__).parent.parent)
    done = subprocess.run([sys.executable, "-c", program], env={"PYTHONPATH": root}, timeout=10)
    assert done.returncode == 0


def test_version(home: Path) -> None:
    done = aicmd_(home, "--version")
    assert (done.stdout, done.returncode) == (f"aicmd {aicmd.__version__}\n", 0)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_examples(home: Path, command: str) -> None:
    done = aicmd_(home, command, "--help")
    assert done.returncode == 0
    assert "Examples:" in done.stdout
    assert f"aicmd {command}" in done.stdout


def test_help_names_every_command_in_a_line_of_its_own(home: Path) -> None:
    done = aicmd_(home, "--help")
    rows = [line.split(maxsplit=1) for line in done.stdout.partition("Commands:")[2].splitlines()]
    assert dict(row for row in rows if len(row) == 2 and row[0] in COMMANDS) == COMMANDS
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_every_file_of_the_folder_is_a_command() -> None:
    folder = Path(aicmd.__file__).parent / "commands"
    files = {file.stem.replace("_", "-") for file in folder.glob("[a-z]*.py")}
    assert files == set(COMMANDS)


class TestAsk:
    def test_without_a_terminal_the_best_command_is_printed(self, home: Path) -> None:
        done = aicmd_(home, "ask", "listening", "port", "5000")
        assert (done.stdout, done.stderr, done.returncode) == ("lsof -i :5000\n", "", 0)

    def test_the_question_comes_from_stdin_verbatim(self, home: Path) -> None:
        question = "4번째 열 출력하는데, $로 구분되어 있다"
        done = aicmd_(home, "ask", "--json", "-", stdin=question.encode() + b"\n")
        answer = json.loads(done.stdout)
        assert answer["question"] == question
        assert answer["engine"] == "offline"
        assert done.returncode == 0

    def test_the_json_has_the_keys_that_scripts_rely_on(self, home: Path) -> None:
        answer = json.loads(aicmd_(home, "ask", "--json", "listening port 5000").stdout)
        assert set(answer) == {"question", "engine", "suggestions", "usage"}
        assert answer["usage"] is None
        (suggestion,) = answer["suggestions"]
        assert set(suggestion) == {"command", "summary", "placeholders", "explanation"}
        assert suggestion["command"] == "lsof -i :5000"
        assert suggestion["explanation"]["risk"]["level"] == "ok"

    def test_a_column_question_is_answered_with_a_command_that_works(self, home: Path) -> None:
        done = aicmd_(home, "ask", "-p", "4번째 열 출력하는데, $로 구분되어 있다")
        (home / "rows").write_text("a$b$c$d\n")
        shown = subprocess.run(
            ["bash", "/dev/stdin"],
            input=f"cat rows | {done.stdout}".encode() if "<" not in done.stdout else b"",
            cwd=home,
            capture_output=True,
        )
        assert shown.stdout == b"d\n"

    def test_several_suggestions_are_printed_when_asked_for(self, home: Path) -> None:
        done = aicmd_(home, "ask", "--json", "-n", "2", "listening port 5000")
        commands = [item["command"] for item in json.loads(done.stdout)["suggestions"]]
        assert len(commands) == len(set(commands)) == 2

    def test_no_answer_is_one_line_and_exit_1(self, home: Path) -> None:
        done = aicmd_(home, "ask", "-p", "qwfp zxcv gjluy")
        assert (done.stdout, done.returncode) == ("", 1)
        assert done.stderr.startswith("aicmd: ")
        assert done.stderr.count("\n") == 1

    def test_no_answer_as_json_is_an_empty_list(self, home: Path) -> None:
        done = aicmd_(home, "ask", "--json", "qwfp zxcv gjluy")
        assert json.loads(done.stdout)["suggestions"] == []
        assert done.returncode == 1

    @pytest.mark.parametrize("arguments", [[], [""], ["  "], ["-"]])
    def test_an_empty_question_is_a_usage_error(self, home: Path, arguments: list[str]) -> None:
        done = aicmd_(home, "ask", *arguments)
        assert (done.stdout, done.returncode) == ("", 2)
        assert "what do you want to do?" in done.stderr

    def test_a_megabyte_is_refused_in_one_line(self, home: Path) -> None:
        done = aicmd_(home, "ask", "-", stdin=b"x" * 1024 * 1024)
        assert done.returncode == 1
        assert done.stderr == (
            "aicmd: the question has 1,048,576 characters; at most 20,000 are read\n"
        )

    @pytest.mark.parametrize("how", ["stdin", "argument"])
    def test_bytes_that_are_no_text_are_refused(self, home: Path, how: str) -> None:
        bad = b"list \xff files"
        done = aicmd_(home, "ask", "-", stdin=bad) if how == "stdin" else aicmd_(home, "ask", bad)
        assert done.returncode == 1
        assert "not UTF-8" in done.stderr

    def test_an_unknown_shell_is_a_usage_error_that_names_the_known(self, home: Path) -> None:
        done = aicmd_(home, "ask", "--shell", "tcsh", "list files")
        assert done.returncode == 2
        assert "'bash', 'fish', 'zsh'" in done.stderr

    def test_the_widget_needs_a_terminal(self, home: Path) -> None:
        done = aicmd_(home, "ask", "--widget", "--shell", "bash", AICMD_QUESTION="?? list files")
        assert (done.stdout, done.returncode) == ("", 1)
        assert done.stderr == "aicmd: there is no terminal to ask on\n"


class TestExplain:
    def test_parts_have_their_sources(self, home: Path) -> None:
        done = aicmd_(home, "explain", "ls -la | wc -l")
        assert done.returncode == 0
        assert "man ls(1)" in done.stdout

    def test_the_json_has_the_keys_that_scripts_rely_on(self, home: Path) -> None:
        answer = json.loads(aicmd_(home, "explain", "--json", "ls -la").stdout)
        assert set(answer) == {
            *("command", "parts", "summary", "risk", "documented", "undocumented", "parsed"),
        }
        for part in answer["parts"]:
            assert set(part) == {"start", "end", "text", "kind", "doc", "source"}
            assert part["text"] == "ls -la"[part["start"] : part["end"]]

    @pytest.mark.parametrize(
        ("arguments", "command"),
        [
            pytest.param(["ls -la"], "ls -la", id="one word"),
            pytest.param(["ls", "-la"], "ls -la", id="several words"),
            pytest.param(["tar", "-x", "--json"], "tar -x --json", id="an option of the command's"),
            pytest.param(["echo", "a b"], "echo 'a b'", id="a word that needs quotes"),
            pytest.param(["ls -la", "--json"], "ls -la", id="our option behind a quoted command"),
        ],
    )
    def test_the_command_is_taken_as_typed(
        self, home: Path, arguments: list[str], command: str
    ) -> None:
        done = aicmd_(home, "explain", "--json", *arguments)
        assert json.loads(done.stdout)["command"] == command

    def test_many_commands_give_a_line_each(self, home: Path) -> None:
        done = aicmd_(home, "explain", "-0", stdin=b"ls -la\0echo 'a\nb'\0df")
        commands = [json.loads(line)["command"] for line in done.stdout.splitlines()]
        assert commands == ["ls -la", "echo 'a\nb'", "df"]

    def test_bytes_that_are_no_text_have_their_line_too(self, home: Path) -> None:
        done = aicmd_(home, "explain", "-0", stdin=b"ls\0\xff\xfe\0df")
        commands = [json.loads(line)["command"] for line in done.stdout.splitlines()]
        assert commands == ["ls", r"\xff\xfe", "df"]
        assert done.returncode == 0

    def test_each_command_is_answered_before_the_next_has_come(self, home: Path) -> None:
        """A program can keep one of us running and ask again and again."""
        process = subprocess.Popen(
            [sys.executable, "-m", "aicmd", "explain", "-0"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert process.stdin
        assert process.stdout
        for command in ("ls -la", "x" * 200_000, "df"):
            process.stdin.write(command.encode() + b"\0")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["command"] == command
        process.stdin.write(b"du")
        process.stdin.close()
        assert json.loads(process.stdout.read())["command"] == "du"
        assert process.wait() == 0

    @pytest.mark.parametrize(
        ("options", "asked"),
        [
            pytest.param([], 1, id="a line follows"),
            pytest.param(["--offline"], 0, id="not offline"),
            pytest.param(["--json"], 0, id="not as JSON"),
        ],
    )
    def test_what_it_does_as_a_whole(self, home: Path, options: list[str], asked: int) -> None:
        command = "curl -H 'Authorization: Bearer q7Zp2LxV9tRb4KcW8mNd' x"
        with ScriptedServer([Answer("It fetches x.")]) as server:
            done = aicmd_(
                home,
                "explain",
                command,
                *options,
                AICMD_BASE_URL=server.url,
                AICMD_MODEL="first",
                LC_ALL="ko_KR.UTF-8",
            )
        assert done.returncode == 0
        assert done.stdout.count("It fetches x. model") == asked
        assert len(server.asked) == asked
        assert "q7Zp2LxV9tRb4KcW8mNd" not in json.dumps(server.asked)
        if asked:
            assert "in Korean" in server.asked[0]["messages"][0]["content"]

    def test_a_server_that_fails_costs_the_line_alone(self, home: Path) -> None:
        with ScriptedServer([Answer(status=500, body=b"{}")]) as server:
            done = aicmd_(home, "explain", "ls -l", AICMD_BASE_URL=server.url, AICMD_MODEL="x")
        assert "man ls(1)" in done.stdout
        assert "no summary: " in done.stdout
        assert (done.stderr, done.returncode) == ("", 0)

    def test_a_broken_page_is_skipped_with_a_note(self, home: Path) -> None:
        pages = home / "man1"
        pages.mkdir()
        (pages / "gzip.1.gz").write_bytes(b"not packed")
        done = aicmd_(home, "explain", "gzip -k x", MANPATH=str(home))
        note = f"aicmd: skipped {pages}/gzip.1.gz: it is empty, too large or damaged\n"
        assert (done.stderr, done.returncode) == (note, 0)
        assert "gzip --help" in done.stdout

    def test_where_no_pages_are_it_says_so(self, home: Path) -> None:
        done = aicmd_(home, "explain", "tmux ls", MANPATH=str(home))
        assert "no manual pages are installed here" in done.stdout
        assert done.returncode == 0

    def test_where_pages_are_it_does_not(self, home: Path) -> None:
        pages = home / "man1"
        pages.mkdir()
        (pages / "zz.1").write_text(".TH ZZ 1\n.SH NAME\nzz \\- does\n")
        done = aicmd_(home, "explain", "tar -x", MANPATH=str(home))
        assert "no manual pages" not in done.stdout

    def test_text_that_is_no_command_is_explained_as_far_as_it_goes(self, home: Path) -> None:
        answer = json.loads(aicmd_(home, "explain", "--json", "ls 'open").stdout)
        assert answer["parsed"] is False
        assert answer["risk"]["level"] == "unknown"

    def test_hidden_characters_are_marked(self, home: Path) -> None:
        done = aicmd_(home, "explain", "ls \x1b[2K\u202ex")
        assert "\x1b" not in done.stdout
        assert "<U+202E>" in done.stdout

    def test_a_program_that_is_not_installed_is_marked(self, home: Path) -> None:
        answer = json.loads(aicmd_(home, "explain", "--json", "zz-no-such-program -x").stdout)
        assert "-x" in answer["undocumented"]

    def test_without_any_manual_page_nothing_fails(self, home: Path) -> None:
        done = aicmd_(home, "explain", "tmux -2", MANPATH=str(home))
        assert done.returncode == 0
        assert "not documented here" in done.stdout

    def test_without_a_page_the_program_is_asked(self, home: Path) -> None:
        done = aicmd_(home, "explain", "--json", "gzip -k x", MANPATH=str(home))
        sources = [part["source"] for part in json.loads(done.stdout)["parts"]]
        assert sources == ["gzip --help", "gzip --help", ""]

    def test_an_empty_command_is_a_usage_error(self, home: Path) -> None:
        assert aicmd_(home, "explain", "").returncode == 2

    def test_a_reader_that_leaves_early_is_no_error(self, home: Path) -> None:
        script = f"{sys.executable} -m aicmd explain 'find . -name x -size +1M' | head -1"
        root = str(Path(aicmd.__file__).parent.parent)
        done = subprocess.run(
            ["bash", "-o", "pipefail", "-c", script],
            env={**os.environ, "PYTHONPATH": root},
            capture_output=True,
            text=True,
        )
        assert (done.returncode, done.stderr) == (0, "")


class TestInit:
    @pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
    def test_the_path_is_the_file(self, home: Path, shell: str) -> None:
        path = Path(aicmd_(home, "init", "--path", shell).stdout.strip())
        assert path.name == f"aicmd.{shell}"
        assert path.is_file()

    @pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
    def test_completion_is_printed(self, home: Path, shell: str) -> None:
        done = aicmd_(home, "init", "--completion", shell)
        assert "_AICMD_COMPLETE" in done.stdout

    def test_an_unknown_shell_is_a_usage_error(self, home: Path) -> None:
        assert aicmd_(home, "init", "tcsh").returncode == 2

    @pytest.mark.parametrize(
        ("words", "found"),
        [("aicmd as", "ask"), ("aicmd ask --engine off", "offline"), ("aicmd init z", "zsh")],
    )
    def test_completion_completes(self, home: Path, words: str, found: str) -> None:
        done = aicmd_(
            home,
            _AICMD_COMPLETE="bash_complete",
            COMP_WORDS=words,
            COMP_CWORD=str(len(words.split()) - 1),
        )
        assert f"plain,{found}" in done.stdout.split()


def test_an_unknown_command_is_a_usage_error(home: Path) -> None:
    assert aicmd_(home, "asc").returncode == 2


def test_an_unexpected_error_is_a_line_and_a_report(home: Path) -> None:
    """The state folder is made, and the traceback is in it and not on the screen."""
    (home / "aicmd_broken.py").write_text(
        "import aicmd.commands.ask as ask\n"
        "from aicmd.__main__ import run\n"
        "ask.command.callback = lambda **_: 1 // 0\n"
        "raise SystemExit(run(['ask', 'x']))\n"
    )
    root = str(Path(aicmd.__file__).parent.parent)
    done = subprocess.run(
        [sys.executable, "aicmd_broken.py"],
        cwd=home,
        env={"HOME": str(home), "PYTHONPATH": root},
        capture_output=True,
        text=True,
    )
    report = home / ".local/state/aicmd/error.log"
    assert done.returncode == 3
    assert done.stderr == (
        f"aicmd: something unexpected went wrong (ZeroDivisionError); report: {report}\n"
    )
    assert "ZeroDivisionError" in report.read_text()
    assert report.parent.stat().st_mode & 0o777 == 0o700


def test_no_secret_and_no_key_is_in_a_report(home: Path) -> None:
    key = "zz-4f7q" * 5
    (home / "aicmd_broken.py").write_text(
        "import aicmd.commands.ask as ask, os\n"
        "from aicmd.__main__ import run\n"
        "ask.command.callback = lambda **_: {}[os.environ['AICMD_API_KEY'] + ' password=hunter2!x']\n"
        "raise SystemExit(run(['ask', 'x']))\n"
    )
    done = subprocess.run(
        [sys.executable, "aicmd_broken.py"],
        cwd=home,
        env={
            "HOME": str(home),
            "PYTHONPATH": str(Path(aicmd.__file__).parent.parent),
            "AICMD_API_KEY": key,
        },
        capture_output=True,
        text=True,
    )
    report = (home / ".local/state/aicmd/error.log").read_text()
    assert "KeyError: '<secret:api-key:1> password=<secret:password:1>'" in report
    assert key[:8] not in report + done.stdout + done.stderr


@pytest.mark.parametrize("name", ["commit-msg", "prepare-commit-msg"])
def test_an_unexpected_error_in_a_hook_costs_no_commit(home: Path, name: str) -> None:
    (home / "aicmd_broken.py").write_text(
        "import sys\n"
        "from aicmd.__main__ import run\n"
        f"sys.modules['aicmd.commands.{name.replace('-', '_')}'] = None\n"
        f"raise SystemExit(run(['{name}', 'x']))\n"
    )
    root = str(Path(aicmd.__file__).parent.parent)
    done = subprocess.run(
        [sys.executable, "aicmd_broken.py"],
        cwd=home,
        env={"HOME": str(home), "PYTHONPATH": root},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0
    assert done.stderr.count("\n") == 1


AWAY = {"AICMD_BASE_URL": "https://server.invalid/v1", "AICMD_TIMEOUT": "2"}


class TestNotice:
    """Where questions go that leave this computer is told once, and what is sent on demand."""

    def test_it_is_told_once(self, home: Path) -> None:
        first, second = (aicmd_(home, "ask", "-p", "hello", stdin=b"", **AWAY) for _ in range(2))
        assert first.stderr.startswith("aicmd: questions go to https://server.invalid; ")
        assert "questions go to" not in second.stderr
        assert (first.returncode, second.returncode) == (1, 1)

    def test_it_is_told_again_for_another_server(self, home: Path) -> None:
        other = {**AWAY, "AICMD_BASE_URL": "https://other.invalid/v1"}
        aicmd_(home, "ask", "-p", "hello", stdin=b"", **AWAY)
        assert (
            "https://other.invalid;"
            in aicmd_(home, "ask", "-p", "hello", stdin=b"", **other).stderr
        )

    @pytest.mark.parametrize(
        "environ", [{}, {"AICMD_BASE_URL": "http://127.0.0.1:9/v1"}], ids=["offline", "loopback"]
    )
    def test_what_stays_here_is_not_told(self, home: Path, environ: dict[str, str]) -> None:
        done = aicmd_(home, "ask", "-p", "listening port 5000", stdin=b"", **environ)
        assert "questions go to" not in done.stderr

    def test_nothing_can_be_remembered(self, home: Path) -> None:
        (home / "file").touch()
        done = aicmd_(
            home, "ask", "-p", "hello", stdin=b"", **AWAY, XDG_STATE_HOME=str(home / "file")
        )
        assert "questions go to" in done.stderr
        assert done.returncode == 1

    def test_a_dry_run_shows_the_question_and_the_server(self, home: Path) -> None:
        done = aicmd_(home, "ask", "--dry-run", "what's my ip", stdin=b"", **AWAY)
        assert "[user]\nwhat's my ip\n\nInstalled here: " in done.stdout
        assert "https://server.invalid" in done.stderr
        assert not (home / ".local").exists()


class TestSecrets:
    """What is masked is told; a command that came back with a mark is not printed as one to run."""

    TOKEN = "q7Zp2LxV9tRb4KcW8mNd"

    def test_a_dry_run_shows_the_marks_and_counts_them(self, home: Path) -> None:
        asked = f"log in to x with token={self.TOKEN} and password=hunter2!x, again hunter2!x"
        done = aicmd_(home, "ask", "--dry-run", asked, stdin=b"", **AWAY)
        assert "with token=<secret:token:1> and password=<secret:password:2>," in done.stdout
        assert "again <secret:password:2>" in done.stdout
        assert done.stderr.endswith(
            "https://server.invalid would be sent (2 secrets masked: the server sees none of it)\n"
        )
        assert not [one for one in (self.TOKEN, "hunter2!x") if one in done.stdout + done.stderr]

    def test_a_dry_run_shows_no_key(self, home: Path) -> None:
        key = "zz-4f7q" * 5
        environ = {**AWAY, "AICMD_API_KEY": key}
        done = aicmd_(home, "ask", "--dry-run", f"is {key} right", stdin=b"", **environ)
        assert "is <secret:api-key:1> right" in done.stdout
        assert key[:8] not in done.stdout + done.stderr

    @pytest.mark.parametrize("how", [["-p"], []], ids=["-p", "away from a terminal"])
    def test_a_mark_that_comes_back_is_not_printed(self, home: Path, how: list[str]) -> None:
        marked = "login --token <secret:token:1>"
        with ScriptedServer([Answer(f"```sh\n{marked}\n```\n")]) as server:
            environ = {"AICMD_BASE_URL": server.url, "AICMD_MODEL": "m"}
            words = ["ask", "--shell", "bash", *how, f"log in with token={self.TOKEN}"]
            done = aicmd_(home, *words, stdin=b"", **environ)
        assert (done.stdout, done.returncode) == ("", 1)
        assert f"put your secret in place of <secret:token:1> yourself: {marked}" in done.stderr
        assert "1 secret masked" in done.stderr
        assert self.TOKEN not in json.dumps(server.asked)

    def test_json_names_it_among_what_is_to_be_filled_in(self, home: Path) -> None:
        with ScriptedServer([Answer("```sh\nlogin <secret:token:1>\n```\n")]) as server:
            environ = {"AICMD_BASE_URL": server.url, "AICMD_MODEL": "m"}
            done = aicmd_(
                home, "ask", "--json", f"log in, token={self.TOKEN}", stdin=b"", **environ
            )
        assert json.loads(done.stdout)["suggestions"][0]["placeholders"] == ["<secret:token:1>"]


NOBODY = {"AICMD_BASE_URL": "http://127.0.0.1:9/v1", "AICMD_MODEL": "m"}
"""Port 9 (discard) has no server on any machine that runs tests."""


class TestFallback:
    """A server is configured and gives no sign of life."""

    def test_it_is_answered_offline_and_marked_as_such(self, home: Path) -> None:
        done = aicmd_(home, "ask", "-p", "listening port 5000", stdin=b"", **NOBODY)
        assert (done.stdout, done.returncode) == ("lsof -i :5000\n", 0)
        assert done.stderr.startswith("aicmd: answered offline: no server answers at http://127")
        assert done.stderr.count("\n") == 1

    def test_json_says_which_engine_it_was(self, home: Path) -> None:
        done = aicmd_(home, "ask", "--json", "5000 포트 쓰는 프로세스", stdin=b"", **NOBODY)
        answer = json.loads(done.stdout)
        assert (answer["engine"], answer["usage"]) == ("offline", None)
        assert answer["suggestions"][0]["command"] == "lsof -i :5000"

    def test_what_the_offline_engine_does_not_know_is_the_servers_failure(self, home: Path) -> None:
        done = aicmd_(home, "ask", "-p", "hello", stdin=b"", **NOBODY)
        assert (done.stdout, done.returncode) == ("", 1)
        assert "no server answers at http://127.0.0.1:9" in done.stderr
        assert done.stderr.count("\n") == 1

    def test_a_server_that_was_asked_for_by_name_is_not_stood_in_for(self, home: Path) -> None:
        done = aicmd_(
            home, "ask", "-p", "--engine", "openai", "listening port 5000", stdin=b"", **NOBODY
        )
        assert (done.stdout, done.returncode) == ("", 1)

    def test_a_wrong_key_is_told_and_not_passed_over(self, home: Path) -> None:
        refusal = Answer(status=401, body=b'{"error":{"message":"no"}}')
        with ScriptedServer([refusal]) as server:
            done = aicmd_(home, "ask", "-p", "listening port 5000", AICMD_BASE_URL=server.url)
        assert (done.stdout, done.returncode) == ("", 1)
        assert "does not take the key" in done.stderr


class TestVerbose:
    def test_what_an_answer_of_a_server_took(self, home: Path) -> None:
        with ScriptedServer([Answer("```sh\ndf -h\n```\n")]) as server:
            done = aicmd_(
                home,
                *("ask", "-pv", "how full are my disks"),
                AICMD_BASE_URL=server.url,
                AICMD_MODEL="m",
                AICMD_TEMPERATURE="0.2",
            )
        assert done.stdout == "df -h\n"
        for part in (
            "model m;",
            "11 tokens read, 7 written",
            "temperature 0.2",
            "first piece after",
        ):
            assert part in done.stderr

    def test_offline_nothing(self, home: Path) -> None:
        done = aicmd_(home, "ask", "-pv", "listening port 5000")
        assert done.stdout == "lsof -i :5000\n"
        assert "no server, no tokens" in done.stderr

    def test_the_json_on_stdout_is_the_same(self, home: Path) -> None:
        plain, verbose = (
            aicmd_(home, "ask", *more, "--json", "listening port 5000") for more in ((), ("-v",))
        )
        assert plain.stdout == verbose.stdout
        assert "no server" in verbose.stderr
