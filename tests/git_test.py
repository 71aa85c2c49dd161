from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from aicmd import git
from aicmd.commit import check
from aicmd.config import Config
from aicmd.errors import AicmdError
from aicmd.message import AUTO_COMMENTS
from aicmd.message import Format
from tests.repository import Repository


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """The folder we are in, with three commits."""
    repository = Repository(tmp_path)
    for number in "123":
        repository.git("commit", "-q", "--allow-empty", "-m", f"Commit {number}\n\n본문.")
    monkeypatch.chdir(repository.path)
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(repository.home))
    return repository


@pytest.mark.parametrize(
    ("revisions", "subjects"),
    [
        pytest.param("HEAD", ["Commit 3"], id="one"),
        pytest.param("HEAD~2", ["Commit 1"], id="an older one"),
        pytest.param("HEAD~2..", ["Commit 2", "Commit 3"], id="a range, the oldest first"),
        pytest.param("HEAD~1..HEAD", ["Commit 3"], id="a range of one"),
        pytest.param("HEAD..HEAD", [], id="an empty range"),
        pytest.param("main", ["Commit 3"], id="a branch is its last commit"),
    ],
)
def test_messages(repository: Repository, revisions: str, subjects: list[str]) -> None:
    found = git.messages(revisions)
    assert [message.decode().splitlines()[0] for _, message in found] == subjects
    assert all(len(sha) == 40 for sha, _ in found)
    assert all(message.decode().endswith("본문.\n") for _, message in found)


@pytest.mark.parametrize("revisions", ["no-such", "no..such", "--all", "-1", "--output=x", ""])
def test_what_names_no_commit(repository: Repository, revisions: str) -> None:
    with pytest.raises(AicmdError, match="git knows no"):
        git.messages(revisions)
    assert not (repository.path / "x").exists()


def test_outside_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(AicmdError, match="no git repository"):
        git.messages("HEAD")


def test_messages_are_utf_8_however_they_are_stored(repository: Repository) -> None:
    text = repository.path.parent / "text"
    text.write_bytes("제목\n".encode("EUC-KR"))
    words = ("-c", "i18n.commitEncoding=EUC-KR", "commit", "-q", "--allow-empty", "-F", str(text))
    repository.git(*words)
    ((_, message),) = git.messages("HEAD")
    assert message.decode() == "제목\n"


def test_settings_of_the_repository_start_no_program(repository: Repository) -> None:
    trap = repository.script("trap", f"#!/bin/sh\ntouch {repository.path}/trapped\n")
    program = str(repository.bin / trap)
    for key in ("core.fsmonitor", "gpg.program", "core.pager", "core.sshCommand"):
        repository.git("config", key, program)
    repository.git("config", "log.showSignature", "true")
    repository.git("config", "color.ui", "always")
    assert b"\x1b" not in b"".join(message for _, message in git.messages("HEAD~2.."))
    git.message_format(repository.environ)
    git.amended(repository.environ | {"GIT_AUTHOR_DATE": "@1 +0000"})
    assert not (repository.path / "trapped").exists()


def test_a_git_in_the_repository_is_not_started(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    trap = repository.path / "git"
    trap.write_text("#!/bin/sh\ntouch trapped\n")
    trap.chmod(0o755)
    monkeypatch.setenv("PATH", f".::{os.environ['PATH']}")
    assert os.path.isabs(git.program(os.environ))
    assert git.messages("HEAD")
    assert not (repository.path / "trapped").exists()


def test_without_git() -> None:
    with pytest.raises(AicmdError, match="not installed"):
        git.program({"PATH": "/zz:."})
    assert git.message_format({"PATH": "/zz"}) == Format()


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        pytest.param((), Format(), id="nothing set"),
        pytest.param(("core.commentChar=;",), Format(comments=(";",)), id="a character"),
        pytest.param(("core.commentString=//",), Format(comments=("//",)), id="a string"),
        pytest.param(
            ("core.commentChar=;", "core.commentString=//"),
            Format(comments=("//",)),
            id="the last one wins",
        ),
        pytest.param(("core.commentChar=auto",), Format(comments=AUTO_COMMENTS), id="auto"),
        pytest.param(("i18n.commitEncoding=EUC-KR",), Format("EUC-KR"), id="an encoding"),
    ],
)
def test_message_format(
    repository: Repository, settings: tuple[str, ...], expected: Format
) -> None:
    for setting in settings:
        key, _, value = setting.partition("=")
        repository.git("config", key, value)
    assert git.message_format(repository.environ) == expected


@pytest.mark.parametrize(
    ("environ", "edited"),
    [
        pytest.param({}, False, id="not called by git"),
        pytest.param({"GIT_INDEX_FILE": "x"}, True, id="an editor of the settings"),
        pytest.param({"GIT_INDEX_FILE": "x", "GIT_EDITOR": "vi"}, True, id="an editor"),
        pytest.param({"GIT_INDEX_FILE": "x", "GIT_EDITOR": ":"}, False, id="no editor"),
    ],
)
def test_edited(repository: Repository, environ: dict[str, str], edited: bool) -> None:
    del repository.environ["GIT_EDITOR"]
    assert git.message_format(repository.environ | environ).edited is edited


@pytest.mark.parametrize(
    ("environ", "editor"),
    [
        pytest.param({"GIT_EDITOR": "one"}, "one", id="git's"),
        pytest.param({"GIT_EDITOR": ":", "VISUAL": "two"}, "two", id="hidden by -m"),
        pytest.param({"GIT_EDITOR": ":", "EDITOR": "three"}, "three", id="the last resort"),
    ],
)
def test_editor(repository: Repository, environ: dict[str, str], editor: str) -> None:
    del repository.environ["GIT_EDITOR"]
    assert git.editor(repository.environ | environ) == editor


def test_git_that_hangs_is_not_waited_for(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.script("git", "#!/bin/sh\nexec sleep 60\n")
    monkeypatch.setattr(git, "TIMEOUT", 0.2)
    assert git.message_format(repository.environ) == Format()


def test_check_reports_a_line_for_each_finding(repository: Repository) -> None:
    repository.git("commit", "-q", "--allow-empty", "-m", "Fix the the x.")
    repository.git("commit", "-q", "--allow-empty", "-m", "가" * 40)
    environ = repository.environ
    lines = [str(remark) for remark in check(git.messages("HEAD~3.."), Config(), environ)]
    assert [line.partition(" ")[2].partition(":")[0] for line in lines] == [
        "fix doubled-words",
        "fix final-period",
        "error subject-width",
    ]
    shas = subprocess.run(["git", "log", "--format=%H"], capture_output=True, check=True).stdout
    assert all(line.partition(" ")[0].encode() in shas for line in lines)
    assert all(len(line.splitlines()) == 1 for line in lines)


@pytest.mark.parametrize(
    ("word", "is_name"),
    [
        pytest.param("recieve", True, id="a part of a name"),
        pytest.param("Recieve", True, id="in another case"),
        pytest.param("adress", True, id="a folder"),
        pytest.param("occured", True, id="of a file removed just now"),
        pytest.param("recie", False, id="a part of a word"),
        pytest.param("teh", False, id="of no file"),
    ],
)
def test_is_file_name(repository: Repository, word: str, is_name: bool) -> None:
    for name in ("old_recieve.py", "adress/x", "occured.c"):
        repository.write(name, "x\n")
    repository.git("commit", "-q", "-m", "Add names")
    repository.git("rm", "-q", "occured.c")
    assert git.is_file_name(word, repository.environ) == is_name


def test_a_file_name_of_a_first_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new = Repository(tmp_path)
    monkeypatch.chdir(new.path)
    new.write("recieve.py", "x\n")
    assert git.is_file_name("recieve", new.environ)
    assert not git.is_file_name("teh", new.environ)
