"""Git: what it says of the message file, of the commit being made, and of commits made before."""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Iterator
from collections.abc import Mapping
from pathlib import Path

from aicmd import hide
from aicmd import regular
from aicmd.errors import AicmdError
from aicmd.keyless import keyless
from aicmd.message import AUTO_COMMENTS
from aicmd.message import COMMENTS
from aicmd.message import Format
from aicmd.message import parse
from aicmd.path import absolute
from aicmd.path import searched
from aicmd.translation import _

FLAGS = ("--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.quotePath=true")
DROPPED = ("GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS", "GIT_PAGER")
FIXED = {
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}
"""A repository may come from anyone: no program of its choice is started, nothing is fetched."""

NO_HOOKS = ("-c", f"core.hooksPath={os.devnull}")
LOG = ("-z", "--format=%H%n%B", "--encoding=UTF-8", "--no-show-signature", "--no-color")
TIMEOUT = 5.0  # seconds
SAME_MOMENT = 3.0
"""Seconds in which a second commit may have the date of the first one."""

MESSAGE_KEYS = r"^(core\.comment(char|string)|i18n\.commitencoding)$"
USERS = ("--global", "--system")
"""The files of settings that no repository can write."""

IN_PROGRESS = ("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD")
PREPARED = ("MERGE_MSG", "SQUASH_MSG")
"""Messages that git has written for the next commit."""


def message_format(environ: Mapping[str, str]) -> Format:
    """Return how message files are written here; git's defaults where git cannot be asked."""
    said = ask(environ, "config", "-z", "--get-regexp", MESSAGE_KEYS)
    pairs = (entry.partition("\n") for entry in said.split("\0") if entry)
    values = {key.replace("string", "char"): value for key, _, value in pairs}
    comment = values.get("core.commentchar", "")
    return Format(
        values.get("i18n.commitencoding") or "utf-8",
        AUTO_COMMENTS if comment == "auto" else (comment,) if comment else COMMENTS,
        edited="GIT_INDEX_FILE" in environ and environ.get("GIT_EDITOR") != ":",
    )


def message_file(environ: Mapping[str, str]) -> Path:
    """Return the file of the message in the making, for a hook that was given no name.

    A merge made by git has another. Raises AicmdError where there is none.
    """
    names = ("COMMIT_EDITMSG", "MERGE_MSG", "MERGE_HEAD")
    said = ask(environ, "rev-parse", *(word for name in names for word in ("--git-path", name)))
    paths = [Path(line) for line in said.splitlines()]
    found = [path for path in paths[:2] if path.is_file()]
    if not found:
        raise AicmdError(_("no message file here: name it, as git does for a hook"))
    merging = paths[2].exists()
    return max(found, key=lambda path: path.stat().st_mtime) if merging else found[0]


def copies(environ: Mapping[str, str], message: tuple[str, ...] = ()) -> bool:
    """Whether the commit that git is making takes over a message: a merge, a pick, a rebase.

    A hook is told by variables (a commit has a date, a merge made by git has none) and by files:
    one of them may hold the very lines of `message`, after `cherry-pick -n` or `merge --squash`.
    Without git's variables nobody is making a commit, and the message is only looked at.
    """
    if "GIT_INDEX_FILE" not in environ:
        return False
    action = environ.get("GIT_REFLOG_ACTION", "")
    if action.startswith(("merge", "cherry-pick", "revert", "rebase")):
        return action != "rebase (reword)"
    if "GIT_AUTHOR_DATE" not in environ:
        return True
    names = (word for name in (*IN_PROGRESS, *PREPARED) for word in ("--git-path", name))
    paths = [Path(line) for line in ask(environ, "rev-parse", *names).splitlines()]
    if any(path.exists() for path in paths[: len(IN_PROGRESS)]):
        return True
    return any(_holds(path, message) for path in paths[len(IN_PROGRESS) :] if message)


def _holds(path: Path, message: tuple[str, ...]) -> bool:
    """Whether a file of git's has these lines, as they would be committed."""
    try:
        return parse(regular.read(path, follow=False)).cleaned() == message
    except (OSError, AicmdError):
        return False


def is_surely_amended(environ: Mapping[str, str]) -> bool:
    """Whether it is HEAD that is amended, and no other commit of the same second.

    Then the change has HEAD's own lines in it, which are told only if that is what is committed.
    """
    first = _ask_bytes(environ, "log", "-1", "--no-show-signature", "--format=%at").split()
    fresh = not first or time.time() - int(first[0]) < SAME_MOMENT
    return not fresh and amended(environ) is not None


def amended(environ: Mapping[str, str]) -> bytes | None:
    """Return HEAD's message if `git commit --amend` runs us, else None.

    git does not say so; the author's date that it takes over from HEAD does.
    """
    date = environ.get("GIT_AUTHOR_DATE", "").partition(" ")[0]
    if not date:
        return None
    said = _ask_bytes(
        environ, "log", "-1", "--no-show-signature", "--encoding=UTF-8", "--format=@%at%n%B"
    )
    first, _, message = said.partition(b"\n")
    return message if first == date.encode() else None


def repository(environ: Mapping[str, str]) -> str:
    """Return the folder of the repository, the same for all its work trees; "" outside of one."""
    said = ask(environ, "rev-parse", "--path-format=absolute", "--git-common-dir")
    return said.removesuffix("\n")


def subjects(environ: Mapping[str, str], count: int) -> list[str]:
    """Return the subjects of so many commits before this one, the newest first; merges left out."""
    words = ("log", f"-{count}", "--no-merges", "--no-show-signature", "--encoding=UTF-8", "-z")
    return [line for line in ask(environ, *words, "--format=%s").split("\0") if line]


def branch(environ: Mapping[str, str]) -> str:
    """Return the name of the branch that is checked out, "" for none."""
    return ask(environ, "symbolic-ref", "--quiet", "--short", "HEAD").strip()


def head_message(environ: Mapping[str, str]) -> str | None:
    """Return the message of the last commit, None where there is none yet."""
    words = ("log", "-1", "--no-show-signature", "--encoding=UTF-8", "--format=%H%n%B")
    sha, _, message = _ask_bytes(environ, *words).partition(b"\n")
    return message.decode("utf-8", "surrogateescape") if sha else None


def is_published(environ: Mapping[str, str]) -> bool:
    """Whether a branch of another repository is known to have the last commit."""
    return bool(ask(environ, "for-each-ref", "--count=1", "--contains=HEAD", "refs/remotes"))


def set_head_message(message: str, environ: Mapping[str, str]) -> None:
    """Give the last commit another message and leave all else as it is, also what is staged.

    The commit is made of HEAD's own tree: no file is looked at, so that no filter runs, nor does a
    hook, and no line of the message is a comment. Raises AicmdError where git refuses.
    """
    encoding = message_format(environ).encoding
    said = _ask_bytes(environ, "log", "-1", f"--encoding={encoding}", *_WHO).split(b"\n")
    if len(said) < 6:
        raise AicmdError(_("there is no commit here yet"))
    head, tree, parents, *author = (os.fsdecode(line) for line in said[:6])
    names = dict(zip(("NAME", "EMAIL", "DATE"), author, strict=True))
    own = {**environ, **{f"GIT_AUTHOR_{name}": value for name, value in names.items()}}
    words = ("commit-tree", tree, *(word for parent in parents.split() for word in ("-p", parent)))
    data = message.encode(encoding, "surrogateescape")
    signing = _signing(environ)
    made = _done(own, *signing, *words, *(["-S"] if signing else []), given=data).strip()
    note = f"commit (amend): {message.strip().partition(chr(10))[0]}"
    _done(environ, *NO_HOOKS, "update-ref", "-m", note, "HEAD", made, head)


_WHO = ("--no-show-signature", "--date=raw", "--format=%H%n%T%n%P%n%an%n%ae%n%ad")


def _signing(environ: Mapping[str, str]) -> tuple[str, ...]:
    """The options with which a commit is signed as its author's own settings say, or not at all."""
    if (
        ask(environ, "config", "--global", "--type=bool", "--get", "commit.gpgSign").strip()
        != "true"
    ):
        return ()
    kinds = {"gpg.program": "gpg", "gpg.ssh.program": "ssh-keygen", "gpg.x509.program": "gpgsm"}
    chosen = (
        f"{key}={ask(environ, 'config', '--global', '--get', key).strip() or usual}"
        for key, usual in kinds.items()
    )
    return tuple(word for setting in chosen for word in ("-c", setting))


def _done(environ: Mapping[str, str], *words: str, given: bytes = b"") -> str:
    """What git says to a change that it is told to make. Raises AicmdError where it refuses."""
    ran = subprocess.run(
        [program(environ), *FLAGS, *words],
        input=given,
        capture_output=True,
        env=environment(environ) | {"AICMD_DISABLE": "1"},
        check=False,
    )
    if ran.returncode:
        said = ran.stderr.decode("utf-8", "backslashreplace").strip().splitlines()
        raise AicmdError(
            _("git refused: {reason}").format(reason=said[-1] if said else ran.returncode)
        )
    return ran.stdout.decode("ascii", "replace")


def top(environ: Mapping[str, str]) -> str:
    """Return the top of the work tree, "" outside of one."""
    return ask(environ, "rev-parse", "--show-toplevel").removesuffix("\n")


def path(name: str, environ: Mapping[str, str]) -> str:
    """Return where git has something of its own: its hooks, a message."""
    return ask(environ, "rev-parse", "--path-format=absolute", "--git-path", name).rstrip("\n")


def version(environ: Mapping[str, str]) -> tuple[int, ...]:
    """Return the numbers of git's version, (2, 39, 5)."""
    words = ask(environ, "version").split()
    numbers = words[2].split(".") if len(words) > 2 else []
    return tuple(int(number) for number in numbers[:3] if number.isdigit())


def setting(name: str, environ: Mapping[str, str]) -> str:
    """Return what this repository's own configuration says, "" for nothing."""
    return ask(environ, "config", "--local", "--get", name).removesuffix("\n")


def set_setting(name: str, value: str, environ: Mapping[str, str]) -> None:
    """Set a value in this repository's own configuration. Raises AicmdError where git cannot."""
    ask(environ, "config", "--local", name, value)
    if setting(name, environ) != value:
        raise AicmdError(
            _("git could not set {name}: is its configuration locked or read-only?").format(
                name=name
            )
        )


def configure(environ: Mapping[str, str], *words: str) -> None:
    """Have `git config` change a file of settings. Raises AicmdError where git refuses."""
    _done(environ, "config", *words)


def unset(section: str, environ: Mapping[str, str]) -> None:
    """Remove a section of this repository's own configuration."""
    ask(environ, "config", "--local", "--remove-section", section)


def tracked(path: Path, environ: Mapping[str, str]) -> bool:
    """Whether git keeps this file: then it is no message, whoever called us with it."""
    return bool(ask(environ, "ls-files", "--", str(path)))


def is_file_name(word: str, environ: Mapping[str, str]) -> bool:
    """Whether a part of a tracked file's name is this word; of a file just removed, too."""
    words = ("-z", "--full-name", "--", f":(top,icase)*{word}*")
    listed = ask(environ, "ls-files", "--with-tree=HEAD", *words) or ask(
        environ, "ls-files", *words
    )
    return word.lower() in re.split(r"[^a-z]+", listed.lower())


def editor(environ: Mapping[str, str]) -> str:
    """Return the user's editor as git has it, but for one that a repository brings.

    `git commit -m` hides it from hooks behind ":".
    """
    own = environ.get("GIT_EDITOR", "")
    if own and own != ":":
        return own
    chosen = (ask(environ, "config", scope, "--get", "core.editor").strip() for scope in USERS)
    said = [value for value in chosen if value]
    return next(iter(said), environ.get("VISUAL") or environ.get("EDITOR") or "vi")


def messages(revisions: str) -> list[tuple[str, bytes]]:
    """Return (full hash, message in UTF-8) of a range like "main..", the oldest first.

    What names a single commit means that one. Raises AicmdError for what names none.
    """
    with hide.keys():
        return list(_messages(revisions))


def _messages(revisions: str) -> Iterator[tuple[str, bytes]]:
    # GitPython starts git as it is imported, and would take one that the repository brings along.
    os.environ["GIT_PYTHON_GIT_EXECUTABLE"] = program(os.environ)
    import git

    walk = "--reverse" if ".." in revisions else "--no-walk"
    command = [program(os.environ), *FLAGS, "log", *LOG, walk, "--end-of-options", revisions, "--"]
    try:
        repo = git.Repo(search_parent_directories=True)
        with repo.git.custom_environment(**FIXED):
            said = repo.git.execute(command, stdout_as_string=False, strip_newline_in_stdout=False)
    except git.InvalidGitRepositoryError as error:
        raise AicmdError(_("there is no git repository here")) from error
    except git.GitCommandError as error:
        raise AicmdError(
            _("git knows no {revisions!r} here (a shallow clone lacks it)").format(
                revisions=revisions
            )
        ) from error
    assert isinstance(said, bytes)
    pairs = (entry.partition(b"\n") for entry in said.split(b"\0") if entry)
    yield from ((sha.decode("ascii"), message) for sha, _, message in pairs)


def program(environ: Mapping[str, str]) -> str:
    """Return git by its full name: a `git` in the repository is never meant.

    Raises AicmdError where there is none.
    """
    found = absolute("git", environ)
    if found is None:
        raise AicmdError(_("git is not installed"))
    return found


def environment(environ: Mapping[str, str]) -> dict[str, str]:
    """Return git's variables as they came, without keys and those that start programs or trace."""
    kept = {
        name: value
        for name, value in keyless(environ).items()
        if name not in DROPPED and not name.startswith("GIT_TRACE")
    }
    return kept | FIXED | {"PATH": searched(environ)}


def ask(
    environ: Mapping[str, str],
    *words: str,
    given: bytes | None = None,
    seconds: float = TIMEOUT,
) -> str:
    """Return what git says to these words and, on its standard input, to what is given.

    Nothing if it fails, or takes longer.
    """
    said = _ask_bytes(environ, *words, given=given, seconds=seconds)
    return said.decode("utf-8", "surrogateescape")


def _ask_bytes(
    environ: Mapping[str, str],
    *words: str,
    given: bytes | None = None,
    seconds: float = TIMEOUT,
) -> bytes:
    try:
        ran = subprocess.run(
            [program(environ), *FLAGS, *words],
            input=given or b"",
            capture_output=True,
            timeout=seconds,
            env=environment(environ),
            check=False,
        )
    except (AicmdError, OSError, subprocess.SubprocessError):
        return b""
    return ran.stdout if ran.returncode == 0 else b""
