"""The hook in real commits. "No commit lost" is what each of them is about."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.glass import Glass
from tests.repository import PROGRAM
from tests.repository import ROOT
from tests.repository import Repository

WORSE, BETTER = "Fix the the parser.", b"Fix the parser\n"
KEPT = f"{WORSE}\n".encode()
MODES = ("confirm", "rewrite", "annotate", "check", "off")
REWRITE = {"AICMD_COMMIT_MODE": "rewrite"}


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository.begun(tmp_path)


@pytest.fixture
def glass() -> Iterator[Glass]:
    glass = Glass()
    yield glass
    glass.close()


WAYS = [
    pytest.param(["-m", WORSE], "", id="-m"),
    pytest.param(["-F", "-m"], "", id="-F"),
    pytest.param([], f'echo "{WORSE}" | cat - "$1" >x; mv x "$1"', id="editor"),
    pytest.param(["-v"], f'echo "{WORSE}" | cat - "$1" >x; mv x "$1"', id="editor, -v"),
    pytest.param(["-v", "-m", WORSE], "", id="-v -m"),
    pytest.param(["-m", WORSE, "-e"], "true", id="-m -e"),
    pytest.param(["--amend", "-m", WORSE], "", id="amend"),
    pytest.param(["--amend"], f'echo "{WORSE}" >"$1"', id="amend, editor"),
    pytest.param(["-a", "-m", WORSE], "", id="-a"),
    pytest.param(["-m", WORSE, "--", "f"], "", id="a path alone"),
    pytest.param(["--allow-empty", "-m", WORSE], "", id="an empty commit"),
    pytest.param(["--cleanup=scissors", "-e", "-m", WORSE], "true", id="scissors"),
    pytest.param(["--cleanup=verbatim", "-m", f"{WORSE}\n"], "", id="verbatim"),
    pytest.param(["--template=../t"], f'echo "{WORSE}" | cat - "$1" >x; mv x "$1"', id="template"),
]


def test_a_client_that_takes_our_streams_is_not_asked_in(
    repository: Repository, glass: Glass
) -> None:
    """An editor or a git client runs git with pipes, and has the terminal for itself."""
    script = "import subprocess as s; s.run(['git', 'commit', '-q', '-m', 'Fix the the parser.'], stderr=s.PIPE, check=True)"
    process = glass.start([sys.executable, "-c", script], repository.environ, repository.path)
    assert process.wait(timeout=20) == 0
    assert repository.message() == KEPT
    assert "better message" not in "\n".join(glass.rows())


@pytest.mark.parametrize("cleanup", ["scissors", "whitespace", "verbatim"])
def test_a_subject_that_may_be_a_comment_is_left_alone(
    repository: Repository, cleanup: str
) -> None:
    """Which lines git takes out is partly said on a command line that we do not see."""
    repository.git("config", "commit.cleanup", cleanup)
    text = "#123 fix the the parser.\n\nBody text is here."
    file = repository.path.parent / "m"
    file.write_text(f"{text}\n")
    editor = repository.editing(f'cp {file} "$1"')
    repository.git("commit", "-q", environ=editor | REWRITE)
    assert repository.message().decode() == f"{text}\n"


def test_a_message_that_git_prepared_is_left_alone(repository: Repository) -> None:
    """It is another commit's, word for word; with words of one's own it is one's own."""
    repository.git("commit", "-q", "-m", WORSE, environ={"AICMD_DISABLE": "1"})
    repository.git("branch", "-q", "side")
    repository.git("reset", "-q", "--hard", "HEAD~1")
    repository.git("cherry-pick", "-n", "side")
    repository.git("commit", "-q", "--no-edit", environ=REWRITE)
    assert repository.message() == KEPT
    repository.git("reset", "-q", "--hard", "HEAD~1")
    repository.git("cherry-pick", "-n", "side")
    repository.git("commit", "-q", "-m", WORSE + ".", environ=REWRITE)
    assert repository.message() != f"{WORSE}.\n".encode()


def test_a_line_with_a_sign_in_it_is_no_template(repository: Repository) -> None:
    text = "fix the parser\n\n# Heading\nbecause it broke\n\n# the sign '#' was read wrongly"
    repository.git("commit", "-q", "-m", text, environ=REWRITE)
    assert "# Heading" in repository.message().decode()
    assert "# the sign" in repository.message().decode()


def test_no_change_without_a_way_back(repository: Repository) -> None:
    environ = REWRITE | {"XDG_STATE_HOME": "/proc/none"}
    ran = repository.git("commit", "-q", "-m", WORSE, environ=environ)
    assert repository.message() == KEPT
    assert b"no way back" in ran.stderr


def test_no_change_where_nothing_is_to_be_kept(repository: Repository) -> None:
    repository.git("config", "--global", "aicmd.history", "off")
    ran = repository.git("commit", "-q", "-m", WORSE, environ=REWRITE)
    assert repository.message() == KEPT
    assert b"aicmd.history is off, so there would be no way back: your words stay" in ran.stderr
    assert not list(repository.home.rglob("records*"))


def test_our_own_words_come_back_with_another_date(repository: Repository) -> None:
    repository.git("commit", "-q", "-m", WORSE, environ=REWRITE)
    assert repository.message() == BETTER
    ran = repository.git("commit", "-q", "--amend", "--no-edit", "--reset-author", environ=REWRITE)
    assert repository.message() == BETTER
    assert ran.stderr == b""


@pytest.mark.parametrize("words", [[], ["a.py"], ["a", "b", "c", "d"]])
def test_prepare_with_odd_arguments_stops_no_commit(
    repository: Repository, words: list[str]
) -> None:
    repository.write("a.py", "")
    command = ["aicmd", "prepare-commit-msg", *words]
    environ = repository.environ | {
        "AICMD_COMMIT_CONTEXT": "draft",
        "AICMD_BASE_URL": "http://127.0.0.1:9/v1",
        "GIT_AUTHOR_DATE": "@1 +0000",
    }
    ran = subprocess.run(command, env=environ, cwd=repository.path, capture_output=True)
    assert ran.returncode == 0
    assert (repository.path / "a.py").read_text() == ""


def test_standard_error_that_is_full(repository: Repository) -> None:
    file = repository.path / ".git" / "COMMIT_EDITMSG"
    file.write_text("\0")
    with open("/dev/full", "w") as full:
        ran = subprocess.run(
            ["aicmd", "commit-msg", ".git/COMMIT_EDITMSG"],
            env=repository.environ,
            cwd=repository.path,
            stderr=full,
        )
    assert ran.returncode == 0


def test_several_files_are_no_message(repository: Repository) -> None:
    """A configuration of pre-commit without a stage hands over sources; no commit is refused."""
    words = ["aicmd", "commit-msg", "a.py", "b.py"]
    ran = subprocess.run(words, env=repository.environ, cwd=repository.path, capture_output=True)
    assert ran.returncode == 0
    assert ran.stderr.count(b"\n") == 1
    assert b"belongs to the stage commit-msg" in ran.stderr


@pytest.mark.parametrize(("words", "editor"), WAYS)
def test_each_way_to_commit(repository: Repository, words: list[str], editor: str) -> None:
    (repository.path.parent / "t").write_text("# a template\n# of two lines\n")
    if words[0:1] == ["-F"]:
        (repository.path.parent / "m").write_text(WORSE)
        words = ["-F", "../m"]
    environ = REWRITE | (repository.editing(editor) if editor else {})
    ran = repository.git("commit", "-q", *words, environ=environ)
    assert repository.message().strip() == BETTER.strip()
    assert repository.git("show", "HEAD:f").stdout == b"2\n"
    assert b"undo: aicmd undo" in ran.stderr
    assert b"[-the -]" in ran.stderr
    assert not list((repository.path / ".git").glob(".aicmd-*"))


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        pytest.param("core.commentChar", ";", id="another comment character"),
        pytest.param("core.commentChar", "auto", id="one of git's choice"),
        pytest.param("commit.verbose", "true", id="the diff below"),
        pytest.param("commit.status", "false", id="no status"),
        pytest.param("commit.cleanup", "scissors", id="scissors"),
        pytest.param("i18n.commitEncoding", "EUC-KR", id="another encoding"),
    ],
)
def test_settings_of_git(repository: Repository, setting: str, value: str) -> None:
    """The editor puts a Korean line above whatever git wrote."""
    encoding = value if setting.startswith("i18n") else "utf-8"
    text = repository.path.parent / "text"
    text.write_bytes("파서의 오류를 고친다.\n\n# 왜\n본문.\n".encode(encoding))
    repository.git("config", setting, value)
    editor = repository.editing(f'cat "{text}" "$1" >x; mv x "$1"')
    repository.git("commit", "-q", environ=REWRITE | editor)
    message = repository.message().decode(encoding)
    assert message.startswith("파서의 오류를 고친다\n\n")
    assert message.endswith("본문.\n")


def test_in_a_worktree_and_in_a_folder(repository: Repository) -> None:
    worktree = repository.path.parent / "tree"
    repository.git("worktree", "add", "-q", "-b", "side", str(worktree))
    folder = worktree / "folder"
    folder.mkdir()
    (folder / "g").write_text("x")
    repository.git("add", "g", cwd=folder)
    repository.git("commit", "-q", "-m", WORSE, cwd=folder, environ=REWRITE)
    assert repository.message("side") == BETTER


def test_in_a_submodule(repository: Repository) -> None:
    allow = ("-c", "protocol.file.allow=always")
    repository.git(*allow, "submodule", "--quiet", "add", str(repository.path), "sub")
    sub = repository.path / "sub"
    hooks = repository.path / ".git" / "modules" / "sub" / "hooks"
    (hooks / "commit-msg").write_bytes((ROOT / "hooks" / "commit-msg").read_bytes())
    (hooks / "commit-msg").chmod(0o755)
    repository.git("commit", "-q", "--allow-empty", "-m", WORSE, cwd=sub, environ=REWRITE)
    assert repository.git("log", "-1", "--format=%B", cwd=sub).stdout.strip() == BETTER.strip()


def test_the_first_commit(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.install()
    repository.git("commit", "-q", "--allow-empty", "-m", WORSE, environ=REWRITE)
    assert repository.message() == BETTER


def test_trailers_of_git_stay(repository: Repository) -> None:
    repository.git("commit", "-q", "-s", "-m", WORSE, "--trailer", "Fixes: #1", environ=REWRITE)
    assert repository.message() == (BETTER + b"\nSigned-off-by: A <a@example.test>\nFixes: #1\n")


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["commit", "--fixup=HEAD"], id="fixup"),
        pytest.param(["commit", "--squash=HEAD", "-m", "More."], id="squash"),
        pytest.param(["commit", "-m", 'Revert "Add the the x."'], id="a revert's subject"),
        pytest.param(["commit", "-m", "Undo\nThis reverts commit 0123456."], id="a revert's body"),
        pytest.param(["commit", "-m", "Merge branch 'the the'."], id="a merge's subject"),
        pytest.param(["commit", "-m", "#1 fix the parser"], id="a subject with #"),
        pytest.param(["commit", "-m", "S\n\n# heading\n\n- a\n- b"], id="Markdown"),
        pytest.param(["commit", "-m", "S\n\n    the the\n"], id="code"),
        pytest.param(["commit", "-m", "제목을 고침\n\n본문입니다."], id="Korean"),
        pytest.param(["commit", "-m", "S\n\nA: b\n folded.\nC: the the."], id="trailers"),
        pytest.param(["commit", "-m", "b\u0007ell \u202e and \u001b[31m more"], id="odd signs"),
        pytest.param(["commit", "--amend", "--no-edit"], id="amend"),
        pytest.param(["commit", "-C", "HEAD"], id="-C"),
    ],
)
@pytest.mark.parametrize("mode", MODES)
def test_the_same_bytes_as_without_the_hook(
    repository: Repository, words: list[str], mode: str
) -> None:
    date = {"GIT_AUTHOR_DATE": "@1100000000 +0000", "GIT_COMMITTER_DATE": "@1100000000 +0000"}
    start = repository.git("rev-parse", "HEAD").stdout.decode().strip()
    repository.git(*words, environ={"AICMD_COMMIT_MODE": mode, **date})
    with_hook = repository.git("rev-parse", "HEAD").stdout
    repository.git("reset", "-q", "--soft", start)
    repository.git("-c", "core.hooksPath=/zz", *words, environ=date)
    assert repository.git("rev-parse", "HEAD").stdout == with_hook


def conflict(repository: Repository) -> None:
    """Two branches that changed the same line; main is checked out, and the index clean."""
    plain = ("-c", "core.hooksPath=/zz", "commit", "-q", "-m")
    repository.git("stash", "-q")
    repository.git("checkout", "-q", "-b", "side")
    repository.write("f", "side\n")
    repository.git(*plain, "Change the the side.")
    repository.git("checkout", "-q", "main")
    repository.write("f", "main\n")
    repository.git(*plain, "Change main")


@pytest.mark.parametrize(
    ("begin", "end", "message"),
    [
        pytest.param(
            ["merge", "side", "-m", "Bring the the side."],
            ["commit", "--no-edit"],
            b"Bring the the side.",
            id="a merge",
        ),
        pytest.param(
            ["merge", "side"], ["commit", "-m", "Both the the."], b"Both the the.", id="-m"
        ),
        pytest.param(
            ["cherry-pick", "side"],
            ["cherry-pick", "--continue"],
            b"Change the the side.",
            id="a pick",
        ),
        pytest.param(["rebase", "side"], ["rebase", "--continue"], b"Change main", id="a rebase"),
        pytest.param(
            ["revert", "--no-edit", "side"],
            ["revert", "--continue"],
            b'Revert "Change the the side."',
            id="a revert",
        ),
    ],
)
def test_what_a_conflict_interrupted_keeps_its_message(
    repository: Repository, begin: list[str], end: list[str], message: bytes
) -> None:
    conflict(repository)
    assert repository.git(*begin, check=False, environ=REWRITE).returncode == 1
    repository.write("f", "both\n")
    repository.git(*end, environ=REWRITE)
    assert repository.message().splitlines()[0] == message


def test_a_merge_made_by_git_keeps_its_message(repository: Repository) -> None:
    repository.git("stash", "-q")
    repository.git("checkout", "-q", "-b", "side")
    repository.git("commit", "-q", "--allow-empty", "-m", "Side")
    repository.git("checkout", "-q", "main")
    repository.git("merge", "-q", "--no-ff", "-m", "Bring the the side.", "side", environ=REWRITE)
    assert repository.message().strip() == b"Bring the the side."


def test_a_message_reworded_in_a_rebase_is_bettered(repository: Repository) -> None:
    repository.git("-c", "core.hooksPath=/zz", "commit", "-q", "-m", "Second")
    editor = repository.editing(f'echo "{WORSE}" >"$1"')
    editor["GIT_SEQUENCE_EDITOR"] = "sed -i s/^pick/reword/"
    repository.git("rebase", "-q", "-i", "HEAD~1", environ=REWRITE | editor)
    assert repository.message() == BETTER


def test_what_was_decided_on_is_not_asked_again(repository: Repository) -> None:
    """A message that was kept in spite of a proposal stays when the commit is amended."""
    repository.git("commit", "-q", "-m", WORSE, environ={"AICMD_DISABLE": "1"})
    ran = repository.git("commit", "-q", "--amend", "--no-edit", environ=REWRITE)
    assert (repository.message(), ran.stderr) == (KEPT, b"")


def test_an_emptied_message_still_calls_the_commit_off(repository: Repository) -> None:
    before = repository.git("rev-parse", "HEAD").stdout
    ran = repository.git("commit", check=False, environ=REWRITE | repository.editing(': >"$1"'))
    assert ran.returncode == 1
    assert repository.git("rev-parse", "HEAD").stdout == before


@pytest.mark.parametrize("environ", [{"AICMD_DISABLE": "1"}, {"AICMD_COMMIT_MODE": "off"}])
def test_switched_off(repository: Repository, environ: dict[str, str]) -> None:
    ran = repository.git("commit", "-q", "-m", WORSE, environ=REWRITE | environ)
    assert (repository.message(), ran.stderr) == (KEPT, b"")


def test_blanks_that_git_takes_off_itself_are_no_proposal(repository: Repository) -> None:
    editor = repository.editing('printf "Fix x  \\r\\n\\r\\n\\r\\nWhy \\r\\n" >"$1"')
    ran = repository.git("commit", "-q", environ=REWRITE | editor)
    assert (repository.message(), ran.stderr) == (b"Fix x\n\nWhy\n", b"")


def test_line_ends_stay(repository: Repository) -> None:
    """The file keeps its CR; git takes them off."""
    seen = repository.path.parent / "seen"
    hook = repository.path / ".git" / "hooks" / "commit-msg"
    hook.write_text(f'#!/bin/sh\naicmd commit-msg "$1"\ncat "$1" >"{seen}"\n')
    editor = repository.editing('printf "Fix x.\\r\\nWhy\\r\\n" >"$1"')
    repository.git("commit", "-q", environ=REWRITE | editor)
    assert seen.read_bytes() == b"Fix x\r\n\r\nWhy\r\n"


def test_bytes_that_are_no_text_stay(repository: Repository) -> None:
    text = repository.path.parent / "text"
    text.write_bytes(b"caf\xe9 the the.\n")
    ran = repository.git("commit", "-q", "-F", str(text), environ=REWRITE)
    assert repository.message() == "caf\u00e9 the the.\n".encode()
    assert ran.stderr.count(b"aicmd:") == 1


# Without a terminal.


def test_nobody_to_ask(repository: Repository) -> None:
    ran = repository.git("commit", "-q", "-m", WORSE)
    assert repository.message() == KEPT
    assert b"aicmd:   Fix the [-the -]parser[-.-]" in ran.stderr
    assert b"written twice: the" in ran.stderr


def test_remarks_stop_nothing(repository: Repository) -> None:
    ran = repository.git("commit", "-q", "-m", f"WIP {'x' * 80}")
    assert b"error subject-width" in ran.stderr
    assert b"warning wip-subject" in ran.stderr


def test_check_refuses_and_says_how_to_go_on(repository: Repository) -> None:
    before = repository.git("rev-parse", "HEAD").stdout
    wide = f"{WORSE} {'x' * 80}"
    editor = repository.editing(f'echo "{wide}" | cat - "$1" >x; mv x "$1"')
    ran = repository.git(
        "commit", "-v", check=False, environ={"AICMD_COMMIT_MODE": "check", **editor}
    )
    assert ran.returncode == 1
    assert b"error subject-width" in ran.stderr
    assert repository.git("rev-parse", "HEAD").stdout == before
    hint = ran.stderr.splitlines()[-1].removeprefix(b"aicmd: ").strip().decode()
    subprocess.run(
        hint,
        shell=True,
        check=True,
        cwd=repository.path,
        env=repository.environ | {"AICMD_DISABLE": "1"},
        stdout=subprocess.DEVNULL,
    )
    assert repository.message() == f"{wide}\n".encode()


def test_check_lets_pass_what_is_no_error(repository: Repository) -> None:
    ran = repository.git("commit", "-q", "-m", WORSE, environ={"AICMD_COMMIT_MODE": "check"})
    assert repository.message() == KEPT
    assert b"fix doubled-words" in ran.stderr


# At a terminal.


@pytest.mark.parametrize(
    ("key", "message"),
    [
        pytest.param("y", BETTER, id="yes"),
        pytest.param("ㅛ", BETTER, id="yes, Korean layout"),
        pytest.param("n", KEPT, id="no"),
        pytest.param("\x03", KEPT, id="Ctrl-C"),
        pytest.param("\x03\x03\x03", KEPT, id="Ctrl-C several times"),
        pytest.param("\x04", KEPT, id="Ctrl-D"),
        pytest.param("\x1b", KEPT, id="Escape"),
        pytest.param("\x1an", KEPT, id="Ctrl-Z is no way out"),
        pytest.param("\r\rzn", KEPT, id="other keys are passed over"),
        pytest.param("\rxy", BETTER, id="other keys, then yes"),
    ],
)
def test_asked(repository: Repository, glass: Glass, key: str, message: bytes) -> None:
    process = repository.at(glass, "commit", "-q", "-m", WORSE)
    shown = glass.wait("keep mine")
    assert "Fix the [-the -]parser[-.-]" in shown
    assert "- written twice: the" in shown
    glass.type(key)
    assert process.wait(20) == 0
    assert repository.message() == message


@pytest.mark.parametrize(
    ("editor", "message"),
    [
        pytest.param('echo "My own." >"$1"', b"My own.\n", id="edited"),
        pytest.param("true", BETTER, id="left as proposed"),
        pytest.param("false", KEPT, id="the editor fails"),
        pytest.param(': >"$1"', KEPT, id="emptied"),
        pytest.param('printf "\\\\377" >"$1"', KEPT, id="no text"),
    ],
)
def test_edited(repository: Repository, glass: Glass, editor: str, message: bytes) -> None:
    """The editor is the user's, which git hides from the hook of a `commit -m`."""
    name = repository.script("ed-it", f"#!/bin/sh\ntest -t 0 && test -t 1 || exit 1\n{editor}\n")
    del repository.environ["GIT_EDITOR"]
    repository.environ["VISUAL"] = name
    process = repository.at(glass, "commit", "-q", "-m", WORSE)
    glass.wait("keep mine")
    glass.type("e")
    assert process.wait(20) == 0
    assert repository.message() == message


def test_what_was_typed_ahead_is_no_answer(repository: Repository, glass: Glass) -> None:
    process = repository.at(glass, "commit", "-q", "-m", WORSE)
    glass.type("y")
    glass.wait("keep mine")
    glass.type("n")
    assert process.wait(20) == 0
    assert repository.message() == KEPT


def test_the_file_changed_while_we_asked(repository: Repository, glass: Glass) -> None:
    process = repository.at(glass, "commit", "-q", "-m", WORSE)
    glass.wait("keep mine")
    (repository.path / ".git" / "COMMIT_EDITMSG").write_text("Another message\n")
    glass.type("y")
    assert process.wait(20) == 0
    assert repository.message() == b"Another message\n"


def test_ctrl_c_while_the_hook_works(repository: Repository, glass: Glass) -> None:
    """It stops the hook alone, and the commit is made with the author's words."""
    slow = ROOT / "tests" / "slowly.py"
    repository.program(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" "{slow}" "$@"\n')
    process = repository.at(glass, "commit", "-q", "-m", WORSE)
    glass.wait("working")
    glass.type("\x03")
    assert process.wait(20) == 0
    assert repository.message() == KEPT
    assert "stopped" in "\n".join(glass.rows())


def test_a_killed_hook_leaves_the_terminal_usable(repository: Repository, glass: Glass) -> None:
    slow = ROOT / "tests" / "slowly.py"
    repository.program(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" "{slow}" --kill\n')
    process = repository.at(glass, "commit", "-q", "-m", WORSE)
    assert process.wait(20) == 0
    assert repository.message() == KEPT


def test_in_the_background_nothing_is_asked(repository: Repository, glass: Glass) -> None:
    """Touching the terminal from there would stop the commit."""
    job = f'set -m; git commit -q -m "{WORSE}" & wait $!; echo status $?'
    process = glass.start(["bash", "-c", job], repository.environ, repository.path)
    output, _ = process.communicate(timeout=20)
    assert output == b"status 0\n"
    assert repository.message() == KEPT


# Faults.


@pytest.mark.parametrize(
    "program",
    [
        pytest.param("#!/bin/sh\nexit 1\n", id="a program that fails as a whole"),
        pytest.param("#!/bin/sh\nkill -9 $$\n", id="killed"),
        pytest.param("#!/bin/sh\nexit 3\n", id="something unexpected"),
        pytest.param("#!/zz/python\n", id="an interpreter that is gone"),
        pytest.param(f"#!/bin/sh\nulimit -f 0\n{PROGRAM.partition(chr(10))[2]}", id="a full disk"),
        pytest.param(
            f"#!/bin/sh\nexec <&- >&- 2>&-\n{PROGRAM.partition(chr(10))[2]}", id="no streams"
        ),
        pytest.param(
            f"#!/bin/sh\nexport AICMD_COMMIT_MODE=nonsense\n{PROGRAM.partition(chr(10))[2]}",
            id="a setting that cannot be meant",
        ),
    ],
)
def test_a_fault_costs_no_commit(repository: Repository, program: str) -> None:
    repository.program(program)
    ran = repository.git("commit", "-q", "-m", WORSE, environ={"AICMD_COMMIT_MODE": "confirm"})
    assert repository.message() == KEPT
    assert b"Traceback" not in ran.stderr


def test_without_the_program(repository: Repository) -> None:
    (repository.bin / "aicmd").unlink()
    ran = repository.git("commit", "-q", "-m", WORSE, environ=REWRITE | {"PATH": "/usr/bin:/bin"})
    assert (repository.message(), ran.stderr) == (KEPT, b"")


def test_a_program_in_the_repository_is_not_run(repository: Repository) -> None:
    (repository.bin / "aicmd").unlink()
    trap = repository.path / "aicmd"
    trap.write_text('#!/bin/sh\necho trapped >"$1"\n')
    trap.chmod(0o755)
    repository.git("commit", "-q", "-m", WORSE, environ=REWRITE | {"PATH": ".:/usr/bin:/bin"})
    assert repository.message() == KEPT


def test_a_full_disk_while_rewriting(repository: Repository) -> None:
    repository.program(f"#!/bin/sh\nulimit -f 0\n{PROGRAM.partition(chr(10))[2]}")
    ran = repository.git("commit", "-q", "-m", WORSE, environ=REWRITE)
    assert repository.message() == KEPT
    assert ran.stderr.count(b"\n") == 1
    assert b"aicmd: the message stays as it is" in ran.stderr


def test_the_hook_of_a_source_file_is_refused(repository: Repository) -> None:
    """pre-commit calls a hook without stages with the files of the commit."""
    repository.write("notes", KEPT.decode())
    ran = subprocess.run(
        [repository.bin / "aicmd", "commit-msg", "notes"],
        cwd=repository.path,
        env=repository.environ | REWRITE,
        capture_output=True,
        check=True,
    )
    assert (repository.path / "notes").read_bytes() == KEPT
    assert b"no commit message" in ran.stderr


def test_without_a_name_it_is_the_message_in_the_making(repository: Repository) -> None:
    file = repository.path / ".git" / "COMMIT_EDITMSG"
    file.write_bytes(KEPT)
    subprocess.run(
        [repository.bin / "aicmd", "commit-msg"],
        cwd=repository.path,
        env=repository.environ | REWRITE,
        capture_output=True,
        check=True,
    )
    assert file.read_bytes() == BETTER


IMPORTS = """
import os, sys
from aicmd.__main__ import run
run(["commit-msg", sys.argv[1], "--mode", "rewrite"])
print(*sorted({"openai", "git", "pydantic", "httpx", "shellingham", "pre_commit"} & {*sys.modules}))
"""


def test_without_a_model_nothing_heavy_is_imported(repository: Repository) -> None:
    file = repository.path.parent / "COMMIT_EDITMSG"
    file.write_bytes(KEPT)
    ran = subprocess.run(
        [sys.executable, "-c", IMPORTS, file],
        cwd=repository.path,
        env=repository.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    assert file.read_bytes() == BETTER
    assert ran.stdout == b"\n"


@pytest.mark.parametrize("message", [WORSE, "Fix the parser", "fixup! Start"])
def test_without_a_model_nothing_heavy_is_loaded(repository: Repository, message: str) -> None:
    path = repository.path / ".git" / "COMMIT_EDITMSG"
    path.write_text(f"{message}\n")
    command = [sys.executable, "-X", "importtime", "-m", "aicmd", "commit-msg", str(path)]
    environ = {**repository.environ, **REWRITE, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(command, env=environ, cwd=repository.path, capture_output=True)
    loaded = {line.rpartition(b"|")[2].strip().decode() for line in ran.stderr.splitlines()}
    assert "aicmd.commit" in loaded
    assert not loaded & {
        "openai",
        "git",
        "pydantic",
        "ssl",
        "http.client",
        "aicmd.explanation",
        "aicmd.redact",
    }
