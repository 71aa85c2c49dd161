"""Every way to commit, with no model, one that answers and one that fails: no commit is lost.

Each way runs without our hook first. With no model, or one that fails, the same commit has to come
out, byte for byte; with one that answers, the author's words in English, or what git wrote itself.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.repository import Repository
from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer

MINE = "문서에 ECS 설명 추가"
ENGLISH = "Describe ECS in the document"
ANSWER = Answer(f'```\n{ENGLISH}\n```\n- "{MINE}" -> "{ENGLISH}" (translation): 영어\n')
FAILURE = Answer(status=500, body=b'{"error":{"message":"broken"}}')

Way = Callable[[Repository], None]


def commit(*words: str, editor: str = "") -> Way:
    """One call of git commit, with an editor that is a line of shell on "$1"."""

    def way(repository: Repository) -> None:
        environ = repository.editing(editor) if editor else {}
        repository.git("commit", "-q", *words, environ=environ)

    return way


def calls(*lines: str) -> Way:
    """Calls of git, each a line of words; a dot in the middle stands for a blank."""

    def way(repository: Repository) -> None:
        for line in lines:
            words = [word.replace("·", " ") for word in line.split()]
            repository.git(*words)

    return way


def typed(text: str = MINE) -> str:
    """An editor that puts a line above what is there."""
    return f'echo "{text}" | cat - "$1" >x; mv x "$1"'


def configured(name: str, value: str, then: Way) -> Way:
    def way(repository: Repository) -> None:
        repository.git("config", name, value)
        then(repository)

    return way


def from_file(repository: Repository) -> None:
    (repository.path.parent / "m").write_text(f"{MINE}\n\n본문.\n")
    repository.git("commit", "-q", "-F", "../m")


def with_template(repository: Repository) -> None:
    (repository.path.parent / "t").write_text("# 왜\n# 무엇\n")
    commit("--template=../t", editor=typed())(repository)


def from_input(repository: Repository) -> None:
    subprocess.run(
        ["git", "commit", "-q", "-F", "-"],
        input=f"{MINE}\n".encode(),
        env=repository.environ,
        cwd=repository.path,
        check=True,
    )


def branched(repository: Repository, conflict: bool = False) -> None:
    """A branch `side` with a commit, and one on main; both change f where they shall conflict."""
    repository.git("reset", "-q", "--hard")
    repository.git("checkout", "-q", "-b", "side")
    repository.write("f" if conflict else "side", "side\n")
    repository.git("commit", "-q", "--no-verify", "-m", "옆 가지")
    repository.git("checkout", "-q", "main")
    repository.write("f" if conflict else "main", "main\n")
    repository.git("commit", "-q", "--no-verify", "-m", "본 가지")


def after_branching(then: Way, conflict: bool = False) -> Way:
    def way(repository: Repository) -> None:
        branched(repository, conflict)
        then(repository)

    return way


def solved(start: str, *end: str) -> Way:
    """A conflict that is solved by hand, and a command that goes on."""

    def way(repository: Repository) -> None:
        branched(repository, conflict=True)
        repository.git(*start.split(), check=False)
        repository.write("f", "both\n")
        repository.git(*[word.replace("·", " ") for word in end])

    return way


def sequenced(todo: str, editor: str = "true", *words: str) -> Way:
    """A rebase whose list of commits a sed program changes."""

    def way(repository: Repository) -> None:
        repository.git("commit", "-q", "--no-verify", "-m", "둘째")
        repository.write("g", "3\n")
        repository.git("commit", "-q", "--no-verify", "-m", "셋째")
        environ = {"GIT_SEQUENCE_EDITOR": f"sed -i -e '{todo}'"}
        environ |= repository.editing(editor) if editor != "true" else {}
        repository.git("rebase", "-q", "-i", *words, "HEAD~2", environ=environ)

    return way


def autosquashed(repository: Repository) -> None:
    repository.git("commit", "-q", "--no-verify", "-m", "둘째")
    repository.write("g", "3\n")
    repository.git("commit", "-q", "--fixup=HEAD")
    repository.git(
        "rebase", "-q", "-i", "--autosquash", "HEAD~2", environ={"GIT_SEQUENCE_EDITOR": "true"}
    )


def in_worktree(repository: Repository) -> None:
    tree = repository.path.parent / "tree"
    repository.git("worktree", "add", "-q", "-b", "side", str(tree))
    (tree / "g").write_text("x")
    repository.git("add", "g", cwd=tree)
    repository.git("commit", "-q", "-m", MINE, cwd=tree)
    repository.git("reset", "-q", "--hard", "side")


def in_folder(repository: Repository) -> None:
    folder = repository.path / "폴더"
    folder.mkdir()
    repository.git("commit", "-q", "-m", MINE, cwd=folder)


def by_git_dir(repository: Repository) -> None:
    git_dir, tree = f"--git-dir={repository.path}/.git", f"--work-tree={repository.path}"
    repository.git(git_dir, tree, "commit", "-q", "-m", MINE, cwd=repository.home)


def detached(repository: Repository) -> None:
    repository.git("checkout", "-q", "--detach")
    commit("-m", MINE)(repository)


def orphan(repository: Repository) -> None:
    repository.git("checkout", "-q", "--orphan", "new")
    commit("-m", MINE)(repository)


def emptied(repository: Repository) -> None:
    """An editor that leaves nothing calls the commit off."""
    environ = repository.editing(': >"$1"')
    assert repository.git("commit", "-q", check=False, environ=environ).returncode != 0


def picked(repository: Repository) -> None:
    branched(repository)
    repository.git("cherry-pick", "side")


def picked_without_commit(repository: Repository) -> None:
    branched(repository)
    repository.git("cherry-pick", "-n", "side")
    commit("-m", MINE)(repository)


WAYS: dict[str, Way] = {
    "-m": commit("-m", MINE),
    "-m with a body": commit("-m", MINE, "-m", "본문도 있다."),
    "-m -s": commit("-s", "-m", MINE),
    "-m --trailer": commit("--trailer", "Refs: #7", "-m", MINE),
    "-m -v": commit("-v", "-m", MINE),
    "-m -e": commit("-m", MINE, "-e"),
    "-m -e -v": commit("-m", MINE, "-e", "-v"),
    "-a -m": commit("-a", "-m", MINE),
    "a path": commit("-m", MINE, "--", "f"),
    "--only": commit("-m", MINE, "--only", "f"),
    "--include": commit("-m", MINE, "--include", "f"),
    "--allow-empty": commit("--allow-empty", "-m", MINE),
    "--no-verify": commit("--no-verify", "-m", MINE),
    "-F": from_file,
    "-F -": from_input,
    "editor": commit(editor=typed()),
    "editor -v": commit("-v", editor=typed()),
    "editor -s": commit("-s", editor=typed()),
    "editor, emptied": emptied,
    "commit.verbose": configured("commit.verbose", "true", commit(editor=typed())),
    "commit.status": configured("commit.status", "false", commit(editor=typed())),
    "commentChar ;": configured("core.commentChar", ";", commit(editor=typed())),
    "commentChar auto": configured("core.commentChar", "auto", commit(editor=typed())),
    "cleanup=scissors": commit("--cleanup=scissors", "-e", "-m", MINE),
    "cleanup=verbatim": commit("--cleanup=verbatim", "-m", f"{MINE}\n"),
    "cleanup=strip": commit("--cleanup=strip", "-m", MINE),
    "template": with_template,
    "--amend -m": commit("--amend", "-m", MINE),
    "--amend --no-edit": commit("--amend", "--no-edit"),
    "--amend editor": commit("--amend", editor=f'echo "{MINE}" >"$1"'),
    "--amend unchanged": commit("--amend"),
    "-C HEAD": commit("-C", "HEAD"),
    "-c HEAD": commit("-c", "HEAD"),
    "--fixup": commit("--fixup=HEAD"),
    "--squash": commit("--squash=HEAD", "-m", "더"),
    "--fixup=amend": commit("--fixup=amend:HEAD", editor='echo "더 낫게" >>"$1"'),
    "--fixup=reword": commit("--fixup=reword:HEAD", editor='echo "더 낫게" >>"$1"'),
    "merge": after_branching(calls("merge -q --no-edit side")),
    "merge --no-ff -m": after_branching(calls("merge -q --no-ff -m 옆을·합친다 side")),
    "merge --squash": after_branching(
        calls("merge -q --squash side", f"commit -q -m {MINE.replace(' ', '·')}")
    ),
    "merge, conflict, commit": solved("merge side", "commit", "-q", "--no-edit"),
    "merge, conflict, -m": solved("merge side", "commit", "-q", "-m", MINE),
    "merge --continue": solved("merge side", "merge", "--continue"),
    "cherry-pick": picked,
    "cherry-pick -n": picked_without_commit,
    "cherry-pick --continue": solved("cherry-pick side", "cherry-pick", "--continue"),
    "revert": calls("reset -q --hard", "revert --no-edit HEAD"),
    "revert --continue": solved("revert --no-edit HEAD~1", "revert", "--continue"),
    "rebase": after_branching(calls("rebase -q side")),
    "rebase, reword": sequenced("s/^pick/reword/", f'echo "{MINE}" >"$1"'),
    "rebase, squash": sequenced("2s/^pick/squash/"),
    "rebase, autosquash": autosquashed,
    "worktree": in_worktree,
    "a folder below": in_folder,
    "--git-dir": by_git_dir,
    "detached": detached,
    "the first of a branch": orphan,
    "EUC-KR": configured("i18n.commitEncoding", "EUC-KR", commit("-F", "../euc")),
}
BY_GIT = frozenset(
    """--no-verify editor,·emptied --amend·--no-edit --amend·unchanged -C·HEAD -c·HEAD --fixup --squash
    --fixup=amend --fixup=reword merge merge·--no-ff·-m merge,·conflict,·commit merge,·conflict,·-m
    merge·--continue cherry-pick cherry-pick·--continue revert revert·--continue rebase rebase,·squash
    rebase,·autosquash""".replace("·", "\0").split()
)
"""Where nobody's new words are committed: a model that answers changes nothing either."""


def made(folder: Path, way: Way, server: ScriptedServer | None, hook: bool) -> list[bytes]:
    """The messages of the last three commits that a way leaves, with the files that they have."""
    folder.mkdir()
    repository = Repository(folder)
    (folder / "euc").write_bytes(f"{MINE}\n".encode("EUC-KR"))
    repository.environ |= {
        "GIT_COMMITTER_DATE": "@1100000000 +0000",
        "AICMD_COMMIT_MODE": "rewrite",
    }
    if server:
        repository.environ |= {
            "AICMD_BASE_URL": server.url,
            "AICMD_MODEL": "first",
            "AICMD_COMMIT_DEADLINE": "60",  # what is asked here is not how busy the machine is
        }
    for number in range(3):
        repository.write("f", f"{number}\n")
        date = {"GIT_AUTHOR_DATE": f"@{1000000000 + number} +0000"}
        repository.git("commit", "-q", "-m", f"처음 {number}", environ=date)
    if hook:
        repository.install()
    repository.write("f", "9\n")
    way(repository)
    assert not list((repository.path / ".git").glob(".aicmd-*"))
    assert repository.git("status", "--porcelain", "--untracked-files=no").stdout.strip() in (
        b"",
        b"M  f",
    )
    return [
        repository.message(commit.decode())
        + repository.git("ls-tree", "-r", commit.decode()).stdout
        for commit in repository.git("rev-list", "--max-count=3", "HEAD").stdout.split()
    ]


@pytest.mark.parametrize("name", WAYS)
def test_no_commit_is_lost_or_mangled(name: str, tmp_path: Path) -> None:
    way = WAYS[name]
    plain = made(tmp_path / "plain", way, None, hook=False)
    assert made(tmp_path / "none", way, None, hook=True) == plain
    with ScriptedServer([FAILURE]) as failing:
        assert made(tmp_path / "fails", way, failing, hook=True) == plain
    with ScriptedServer([ANSWER]) as answering:
        better = made(tmp_path / "answers", way, answering, hook=True)
    if name.replace(" ", "\0") in BY_GIT:
        assert better == plain
    else:
        mine = MINE.encode("EUC-KR") if name == "EUC-KR" else MINE.encode()
        assert any(mine in message for message in plain)
        expected = [message.replace(mine, ENGLISH.encode()) for message in plain]
        if "본문".encode() in plain[0]:
            expected = plain  # the answer has no body, and none may be lost
        assert better == expected


def test_there_are_enough_ways() -> None:
    assert len(WAYS) >= 40
    assert {name.replace("\0", " ") for name in BY_GIT} <= set(WAYS)
