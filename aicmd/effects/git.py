"""git: work that is lost, history and remotes that are rewritten, programs that it would start."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Iterator

from aicmd.call import Call
from aicmd.call import Finding
from aicmd.call import is_option
from aicmd.effects import CAUTION
from aicmd.effects import DANGER
from aicmd.effects import Code
from aicmd.effects import Program
from aicmd.effects import reads
from aicmd.effects import row
from aicmd.reach import Reach
from aicmd.resolution import spelled
from aicmd.syntax import Word
from aicmd.translation import N_

_LOST = N_("throws away changes that are not committed")
_OTHERS = N_("rewrites or deletes what others have on the remote")
_STARTS = N_("may choose a program that git starts")
_GLOBAL = "-C -c --git-dir --work-tree --namespace --exec-path --config-env --super-prefix"

_RUN = (
    "(?i)"
    r"core\.(?:pager|editor|sshcommand|fsmonitor|gitproxy|askpass|hookspath"
    r"|alternaterefscommand)|sequence\.editor|gpg\..*program|gpg\.program"
    r"|alias\..+|credential\..*helper|diff\.external|diff\..+\.(?:command"
    r"|textconv)|filter\..+\.(?:clean|smudge|process)"
    r"|merge\..+\.driver|(?:diff|merge)tool\..+\.cmd|pager\..+"
    r"|interactive\.difffilter|remote\..+\.(?:uploadpack|receivepack|vcs|proxy)"
    r"|uploadpack\.packobjectshook|browser\..+\.cmd|man\..+\.cmd"
    r"|submodule\..+\.update|init\.templatedir|hook\..+\.command"
    r"|trailer\..+\.(?:cmd|command)|sendemail\.\w*cmd"
)
"""Settings whose value git runs (git-config(1))."""

_TRUST = (
    "(?i)"
    r"url\..+\.(?:insteadof|pushinsteadof)|include(?:if\..+)?\.path"
    r"|http\..*sslverify|http\..*proxy|protocol\..*allow|safe\.directory"
    r"|receive\.(?:deny\w+|fsckobjects)|transfer\.fsckobjects"
    r"|gc\.(?:reflogexpire\w*|pruneexpire)|core\.(?:logallrefupdates|worktree)"
)
_HARMLESS_RUN = (
    r"(?:cat|less|more|delta|bat|vim?|nvim|nano|emacs|code|subl|true|:"
    r"|diff-so-fancy|ssh|gpg2?|store|cache|osxkeychain|manager(?:-core)?"
    r"|libsecret)\b[^;|&`$!<>]*|"
)


_Subcommand = Callable[[Call, list[Word]], Iterator[Finding | Code]]
"""A judge of one subcommand, given the operands behind its name."""


def _git(call: Call) -> Iterator[Finding | Code]:
    for word, value in call.values("-c --config-env"):
        key, _, setting = value.partition("=")
        if "=" in value and re.fullmatch(_RUN, key):
            plain = key.lower().startswith("alias.") or re.fullmatch(_HARMLESS_RUN, setting)
            yield call.at(CAUTION if plain else DANGER, word, _STARTS)
            yield from _run(word, key, setting)
    yield from _options(call)
    operands = call.operands(_GLOBAL)
    name = spelled(operands[0]) if operands else ""
    special = _SPECIAL.get(name)
    if special:
        yield from special(call, operands[1:])


def _run(word: Word, key: str, setting: str) -> Iterator[Code]:
    """What git would make of a setting that it runs."""
    if key.lower().startswith("alias.") and not setting.startswith("!"):
        yield Code(word, f"git {setting}")
    elif not re.fullmatch(_HARMLESS_RUN, setting):
        yield Code(word, setting.lstrip("!"))


def _options(call: Call) -> Iterator[Finding | Code]:
    for word in call.arguments:
        value = spelled(word)
        if value.startswith("ext::"):
            yield call.at(DANGER, word, N_("starts a program"))
            yield Code(word, value[5:])
        elif (
            value.startswith(("--output=", "--ext-diff", "--textconv", "-O", "--open-files"))
            or value == "--output"
        ):
            yield call.at(CAUTION, word, N_("writes a file or starts a program"))
        elif any(
            is_option(value, o)
            for o in ("--upload-pack", "--receive-pack", "--template", "--exec-path")
        ) or value.startswith("--remote=ext"):
            yield call.at(CAUTION, word, N_("starts a program"))
    for word, value in call.values("--upload-pack --receive-pack --open-files-in-pager --extcmd"):
        yield Code(word, value)


def _config(call: Call, operands: list[Word]) -> Iterator[Finding | Code]:
    if call.has(
        "--get --get-all --get-regexp --list -l --get-urlmatch --get-color --get-colorbool"
    ):
        return
    words = [
        word for word in operands if spelled(word) not in ("set", "get", "list", "unset", "edit")
    ]
    key = spelled(words[0]) if words else ""
    if operands and spelled(operands[0]) in ("get", "list"):
        return
    if call.has(
        "--unset --unset-all --remove-section --rename-section -e --edit --replace-all --add"
    ):
        yield call.whole(CAUTION, N_("changes git's settings"))
    if len(words) < 2:
        return
    setting = spelled(words[1])
    yield call.whole(CAUTION, N_("changes git's settings"))
    if re.fullmatch(_TRUST, key) or re.fullmatch(
        r"core\.hookspath|core\.fsmonitor|core\.askpass|core\.gitproxy", key, re.IGNORECASE
    ):
        if (
            setting.lower() not in ("true", "false", "1", "")
            or "ssl" in key.lower()
            or "protocol" in key.lower()
        ):
            yield call.at(DANGER, words[1], N_("changes whom git trusts, or what it runs"))
    elif re.fullmatch(_RUN, key) and not re.fullmatch(_HARMLESS_RUN, setting):
        if key.lower().startswith("alias."):
            yield from _run(words[1], key, setting)
        else:
            yield call.at(DANGER, words[1], N_("is a program that git will start from now on"))


def _push(call: Call, operands: list[Word]) -> Iterator[Finding]:
    if call.has("-n --dry-run"):
        return
    for word in operands:
        value = spelled(word)
        if value[:1] in "+:" and len(value) > 1:
            yield call.at(DANGER, word, _OTHERS)
    forced = call.option(
        "-f --force --force-with-lease --force-if-includes --mirror --delete -d --prune"
    )
    if forced is not None:
        yield call.at(DANGER, forced, _OTHERS)
    else:
        yield call.at(CAUTION, call.program, N_("sends commits to the remote"))


def _checkout(call: Call, operands: list[Word]) -> Iterator[Finding]:
    words = [spelled(word) for word in call.arguments]
    behind = words[words.index("--") + 1 :] if "--" in words else []
    creates = call.has("-b -B -c -C --create --force-create --orphan -t --track")
    if (
        call.has(
            "-f --force --discard-changes --ours --theirs --overlay --no-overlay"
            " --pathspec-from-file"
        )
        or behind
        or any(spelled(word) in (".", "./", "*", ":/", ":") for word in operands)
        or (not creates and len(operands) > 1 and call.name)
    ):
        yield call.whole(DANGER, _LOST)
    else:
        yield call.at(CAUTION, call.program, N_("changes the work tree"))


def _restore(call: Call, operands: list[Word]) -> Iterator[Finding]:
    staged = call.has("--staged -S")
    if staged and not call.has("--worktree -W"):
        return
    yield call.whole(DANGER, _LOST)


def _clean(call: Call, operands: list[Word]) -> Iterator[Finding]:
    if call.has("-n --dry-run"):
        return
    if call.has("-f --force"):
        yield call.whole(DANGER, N_("deletes files that git does not know"))
    else:
        yield call.whole(CAUTION, N_("may delete files that git does not know"))


def _branch(call: Call, operands: list[Word]) -> Iterator[Finding]:
    if call.has("-D") or (call.has("-d --delete") and call.has("-f --force")):
        yield call.whole(DANGER, N_("deletes a branch that may not be merged"))
    elif call.has("-f --force") and not call.has("-m --move"):
        yield call.whole(DANGER, N_("moves a branch away from its commits"))
    elif call.has(
        "-d --delete -m -M --move -c -C --copy -u --set-upstream-to --unset-upstream"
        " --edit-description"
    ):
        yield call.whole(CAUTION, N_("changes branches"))
    elif operands and not call.has(
        "-a -r -l --list --all --remotes --merged --no-merged --contains"
        " --no-contains --points-at --show-current --sort --format -v --verbose"
    ):
        yield call.whole(CAUTION, N_("makes a branch"))


def _tag(call: Call, operands: list[Word]) -> Iterator[Finding]:
    if call.has("-l --list -n --contains --merged --points-at --sort -v --verify --format"):
        return
    if operands:
        yield call.whole(CAUTION, N_("makes, moves or deletes a tag"))


def _rm(call: Call, operands: list[Word]) -> Iterator[Finding]:
    if call.has("-n --dry-run"):
        return
    everything = any(call.reach(word) in (Reach.HERE, Reach.ABOVE, Reach.ROOT) for word in operands)
    if not call.has("--cached") and (everything or call.has("-f --force")):
        yield call.whole(DANGER, N_("deletes files with changes that are not committed"))
    else:
        yield call.whole(CAUTION, N_("deletes files"))


def _gc(call: Call, operands: list[Word]) -> Iterator[Finding]:
    for word, value in call.values("--prune"):
        if (
            value in ("now", "all")
            or "second" in value
            or "minute" in value
            or value.startswith("0")
        ):
            yield call.at(DANGER, word, N_("removes commits that nothing names any more"))


def _commanded(*options: str) -> _Subcommand:
    """A subcommand with command lines in its words or options."""

    def judge(call: Call, operands: list[Word]) -> Iterator[Finding | Code]:
        for word, value in call.values(" ".join(options)):
            yield call.at(CAUTION, word, N_("runs a command at each step"))
            yield Code(word, value)

    return judge


def _bisect(call: Call, operands: list[Word]) -> Iterator[Finding | Code]:
    words = [spelled(word) for word in operands]
    if words[:1] == ["run"] and len(words) > 1:
        yield Code(operands[1], " ".join(map(_quoted, [spelled(w) for w in _after(call, "run")])))
    if words[:1] not in (["log"], ["view"], ["visualize"], ["terms"]):
        yield call.whole(CAUTION, N_("changes the work tree"))


def _quoted(text: str) -> str:
    return text if re.fullmatch(r"[\w@%+=:,./-]+", text) else "'" + text.replace("'", "'\\''") + "'"


def _after(call: Call, name: str) -> list[Word]:
    values = [spelled(word) for word in call.arguments]
    return list(call.arguments[values.index(name) + 1 :]) if name in values else []


def _submodule(call: Call, operands: list[Word]) -> Iterator[Finding | Code]:
    words = [spelled(word) for word in operands]
    if words[:1] == ["foreach"]:
        rest = [word for word in _after(call, "foreach") if not spelled(word).startswith("--")]
        if rest:
            text = (
                spelled(rest[0]) if len(rest) == 1 else " ".join(_quoted(spelled(w)) for w in rest)
            )
            yield Code(rest[0], text)
    elif words[:1] == ["deinit"] and call.has("-f --force"):
        yield call.whole(DANGER, _LOST)
    if words[:1] not in ([], ["status"], ["summary"]):
        yield call.whole(CAUTION, N_("changes the repository"))


def _remote(call: Call, operands: list[Word]) -> Iterator[Finding]:
    if operands and spelled(operands[0]) not in ("show", "get-url", "-v"):
        yield call.whole(CAUTION, N_("changes remotes"))


def _stash(call: Call, operands: list[Word]) -> Iterator[Finding]:
    verb = spelled(operands[0]) if operands else "push"
    if verb in ("drop", "clear"):
        yield call.whole(DANGER, N_("throws away what was stashed"))
    elif verb not in ("list", "show"):
        yield call.whole(CAUTION, N_("changes the work tree"))


def _api(call: Call) -> Iterator[Finding]:
    for word, value in call.values("-X --method"):
        if value.upper() == "DELETE":
            yield call.at(DANGER, word, N_("deletes it on the server"))


_SPECIAL: dict[str, _Subcommand] = {
    "config": _config,
    "push": _push,
    "checkout": _checkout,
    "switch": _checkout,
    "restore": _restore,
    "clean": _clean,
    "branch": _branch,
    "tag": _tag,
    "rm": _rm,
    "gc": _gc,
    "bisect": _bisect,
    "submodule": _submodule,
    "remote": _remote,
    "stash": _stash,
    "rebase": _commanded("-x", "--exec"),
    "difftool": _commanded("-x", "--extcmd"),
}

PROGRAMS = {
    "git": Program(
        (
            reads("push|clean|rm|add|commit|fetch|mv|prune", "--dry-run"),
            reads("push|clean|rm|prune", "-n"),
            reads(
                "config|push|checkout|switch|restore|clean|branch|tag|rm|submodule|remote"
                "|stash|bisect"
            ),
            row(DANGER, "reset", "--hard --merge", _LOST),
            row(DANGER, "filter-branch|filter-repo|fast-import", "", N_("rewrites the history")),
            row(
                DANGER,
                "reflog expire|delete",
                "",
                N_("removes the net that lost commits fall into"),
            ),
            row(DANGER, "prune", "", N_("removes commits that nothing names any more")),
            row(DANGER, "update-ref|symbolic-ref", "-d --delete", N_("deletes a reference")),
            row(
                DANGER, "worktree remove", "-f --force", N_("deletes a work tree with its changes")
            ),
            row(DANGER, "read-tree", "--reset", _LOST),
            row(DANGER, "checkout-index", "-f --force", _LOST),
            row(DANGER, "lfs prune", "", N_("deletes large files that nothing here names")),
            row(DANGER, "obliterate|nuke|undo", "", N_("rewrites the history")),
            row(CAUTION, "fetch|pull", "-f --force", N_("moves branches")),
            reads("worktree list"),
            reads("notes list|show"),
            reads("lfs ls-files|status|env|track"),
            reads("maintenance|bundle verify"),
            reads("sparse-checkout list"),
            reads("hook"),
            reads("apply", "--stat --check --numstat --summary"),
            row(
                CAUTION,
                (
                    "rebase|reset|revert|cherry-pick|merge|am|pull|replace|commit-tree|update-ref"
                    "|symbolic-ref|read-tree|checkout-index|update-index"
                ),
                "",
                N_("changes commits or the work tree"),
            ),
            row(CAUTION, "commit", "--amend", N_("replaces the last commit")),
            row(
                CAUTION,
                "mv|submodule|worktree|lfs|init|clone|apply|notes|sparse-checkout|maintenance"
                "|gc|repack|bundle|send-email|daemon|instaweb|difftool|mergetool"
                "|svn|p4|credential|hook|format-patch|subtree|flow",
                "",
                N_("changes the repository, or files beside it"),
            ),
            reads(
                "add|commit|stage|fetch|status|log|diff|show|blame|grep|ls-files|describe"
                "|shortlog|rev-parse|rev-list|cat-file|reflog|ls-tree"
                "|ls-remote|help|version|name-rev|merge-base|for-each-ref|archive|var"
                "|check-ignore|count-objects|annotate|whatchanged|cherry"
                "|diff-tree|diff-index|diff-files|show-ref|show-branch|range-diff|fsck"
                "|verify-commit|verify-tag|verify-pack|hash-object|check-attr"
                "|check-mailmap|check-ref-format|column|stripspace|interpret-trailers"
                "|merge-tree|request-pull|gitk|gui|citool|get-tar-commit-id|patch-id|rerere"
                "|--version|--help|--exec-path|--html-path"
            ),
            row(CAUTION, "*", "", N_("what this git command changes is not known here")),
        ),
        _git,
        valued=_GLOBAL,
    ),
    "bfg|git-filter-repo|git-filter-branch|git-obliterate": Program(
        (row(DANGER, "", "", N_("rewrites the history")),)
    ),
    "hg|svn|bzr|cvs|fossil|jj|darcs|p4|pijul|sl": Program(
        (
            reads(
                (
                    "log|status|st|diff|cat|info|annotate|blame|heads|tip|summary|branches|tags"
                    "|paths|id|identify|list|ls|help|version|show|propget|pg|bookmarks|files"
                    "|manifest|grep|incoming|outgoing|changes|describe|op|evolog|interdiff"
                )
            ),
            row(
                DANGER,
                ("strip|purge|abandon|obliterate|revert|rollback|prune|delete|undo|histedit|hide"),
                "",
                N_("throws away changes or history"),
            ),
            row(DANGER, "push", "-f --force --deleted --allow-backwards", _OTHERS),
            row(DANGER, "update|up|co|checkout", "-C --clean", _LOST),
            row(
                DANGER,
                "cleanup",
                "--remove-unversioned --remove-ignored",
                N_("deletes files that nothing keeps"),
            ),
            row(CAUTION, "", "", N_("changes the repository or the work tree")),
        )
    ),
    "gh|glab|hub|tea": Program(
        (
            row(
                DANGER,
                "repo|release|gist|secret|variable|run|issue|cache|label|ssh-key|gpg-key"
                "|codespace|cs|project|extension|ruleset|deploy-key|org|environment|token|mr"
                "|ci"
                " delete|delete-asset|remove|archive|rm",
                "",
                N_("deletes it on the server"),
            ),
            row(DANGER, "repo deploy-key delete", "", N_("deletes it on the server")),
            row(
                DANGER,
                "repo edit",
                "--visibility --default-branch --delete-branch-on-merge",
                N_("changes who sees the repository"),
            ),
            row(DANGER, "api", "-XDELETE", N_("deletes it on the server")),
            reads(
                "pr|issue|repo|run|release|gist|workflow|label|secret|variable|cache"
                "|codespace|project|ruleset|extension|alias|org|mr|ci|pipeline|ssh-key"
                "|gpg-key|search"
                " list|view|status|diff|checks|watch|ls|show|get|search|trace|download-list"
                "|repos|issues|prs|code|commits"
            ),
            reads("auth status"),
            reads("browse|search|help|version|status|--version|completion"),
            row(CAUTION, "", "", N_("changes something on the server or here")),
        ),
        _api,
        valued=(
            "-R --repo -X --method -f -F --field --raw-field -H --header -q --jq -t"
            " --template -L --limit"
        ),
    ),
    "pre-commit|husky|lefthook|commitizen|cz|gitlint|git-lfs|git-crypt|git-secret": Program(
        (
            reads("--version|help|sample-config|check|version|ls-files|status"),
            row(CAUTION, "", "", N_("changes the repository, or runs its hooks")),
        )
    ),
}
