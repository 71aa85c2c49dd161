"""The manual pages of the program, written from its help texts: `make man`.

One for the program and one for each command, in `docs/man/`, from where a wheel installs them. All
that they say of a command is what its help says; what help pages have no room for stands below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from inspect import cleandoc
from pathlib import Path

import click

import aicmd
from aicmd import config
from aicmd.cli import COMMANDS
from aicmd.cli import cli
from aicmd.cli import command_of
from aicmd.entry import entries
from aicmd.retold import paragraphs

FOLDER = Path(aicmd.__file__).parent.parent / "docs" / "man"
NAME = "plain language to shell commands, explained, and a commit-message hook"

STATUS = (
    ("0", "It is done."),
    ("1", "An expected failure, which is told in one line with what to do."),
    ("2", "The command was called in a way that cannot be meant."),
    ("3", "Something unexpected went wrong; the line says where the report is."),
    ("130", "You said no, or pressed Ctrl-C."),
)
NEVER = (("0", "Always, so that no commit is lost: whatever fails is told in one line."),)
STATUSES = {
    "ask": (
        ("0", "It is done; where the command was run, its own status."),
        ("1", "There is no answer, or another expected failure, which is told in one line."),
        *STATUS[2:],
    ),
    "check": (
        ("0", "No rule of level error is broken."),
        ("1", "One is, or the messages cannot be read."),
        *STATUS[2:],
    ),
    "commit-msg": (
        ("0", "The commit goes on; whatever fails is told in one line."),
        ("1", "In mode check alone: the message breaks a rule of level error."),
    ),
    "doctor": (("0", "All is as it should be."), ("1", "Something is not."), *STATUS[2:]),
    "prepare-commit-msg": NEVER,
}
"""What the exit codes of a command mean where that is more than for the others."""

VARIABLES = (
    ("AICMD_API_KEY", "The key of the server that is set."),
    ("OPENAI_API_KEY", "The key of api.openai.com; it is sent nowhere else."),
    ("OPENAI_BASE_URL", "The server of OPENAI_API_KEY, where aicmd.baseUrl names none."),
    ("AICMD_ALLOW_HTTP", "The host that may be asked without encryption."),
    ("AICMD_DISABLE", "1 switches the shell integration and the hooks off."),
    ("NO_COLOR", "No colours, whatever it is set to."),
    (
        "LANGUAGE, LC_ALL, LC_MESSAGES, LANG",
        "The language of all texts, if aicmd.language is not set.",
    ),
)
FILES = (
    ("~/.config/aicmd/keys", "Keys that aicmd setup was told to keep; only you can read it."),
    ("~/.local/state/aicmd/records.sqlite3", "What was asked and answered: see aicmd-history(1)."),
    ("~/.local/state/aicmd/error.log", "The report on the last unexpected failure."),
    ("~/.cache/aicmd/", "What was read of manual pages; it may be removed."),
)
OF_SERVERS = ("AICMD_API_KEY", "OPENAI_API_KEY", "OPENAI_BASE_URL", "AICMD_ALLOW_HTTP")
OWN_VARIABLES = {
    "ask": (*OF_SERVERS, "NO_COLOR"),
    "commit-msg": (*OF_SERVERS, "AICMD_DISABLE", "NO_COLOR"),
    "explain": (*OF_SERVERS, "NO_COLOR"),
    "prepare-commit-msg": (*OF_SERVERS, "AICMD_DISABLE"),
    "reword": (*OF_SERVERS, "NO_COLOR"),
    "setup": OF_SERVERS,
    "why": OF_SERVERS,
}
OWN_FILES = {
    "docs": ("~/.cache/aicmd/",),
    "explain": ("~/.cache/aicmd/",),
    "history": ("~/.local/state/aicmd/records.sqlite3",),
    "setup": ("~/.config/aicmd/keys",),
    "undo": ("~/.local/state/aicmd/records.sqlite3",),
    "why": ("~/.local/state/aicmd/records.sqlite3",),
}
ALSO = {
    "ask": ("aicmd-explain", "aicmd-init", "aicmd-why"),
    "check": ("aicmd-commit-msg", "git-log"),
    "commit-msg": ("aicmd-check", "aicmd-install", "aicmd-undo", "githooks(5)"),
    "config": ("aicmd-setup", "git-config"),
    "docs": ("aicmd-explain", "man"),
    "doctor": ("aicmd-config", "aicmd-setup"),
    "explain": ("aicmd-ask", "aicmd-docs", "man"),
    "history": ("aicmd-ask", "aicmd-why"),
    "init": ("aicmd-ask", "aicmd-install"),
    "install": ("aicmd-init", "aicmd-uninstall", "githooks(5)"),
    "prepare-commit-msg": ("aicmd-commit-msg", "aicmd-install", "githooks(5)"),
    "reword": ("aicmd-check", "aicmd-commit-msg", "aicmd-why"),
    "setup": ("aicmd-config", "aicmd-doctor", "aicmd-install"),
    "undo": ("aicmd-commit-msg", "git-commit"),
    "uninstall": ("aicmd-install",),
    "why": ("aicmd-ask", "aicmd-reword"),
}
"""Pages of section 1 unless it is said."""


def pages() -> dict[str, str]:
    """Return all pages by their files: "aicmd-ask.1"."""
    own = {f"aicmd-{name}.1": _page_of_command(name) for name in COMMANDS}
    return {"aicmd.1": _page_of_program(), **own}


def _page_of_program() -> str:
    lines = [_title("aicmd"), ".SH NAME", rf"aicmd \- {escaped(NAME)}", *_synopsis("aicmd", cli)]
    lines += [*_description(cli), *_options("aicmd", cli), ".SH COMMANDS"]
    for name in COMMANDS:
        lines += _entry(rf"\fBaicmd\-{escaped(name)}\fR(1)", COMMANDS[name])
    lines += [*_settings(), *_status(STATUS), ".SH ENVIRONMENT"]
    for names, text in VARIABLES:
        lines += _entry(rf"\fB{escaped(names)}\fR", text)
    lines += [".SH FILES", *_files([path for path, _text in FILES])]
    return _joined([*lines, *_see_also(("man", "git-config"))])


def _page_of_command(name: str) -> str:
    command, title = command_of(name), f"aicmd-{name}"
    summary = COMMANDS[name].rstrip(".")
    lines = [_title(title), ".SH NAME", rf"{escaped(title)} \- {escaped(_lowered(summary))}"]
    lines += [*_synopsis(f"aicmd {name}", command), *_description(command)]
    lines += _options(f"aicmd {name}", command)
    lines += _subcommands(f"aicmd {name}", command)
    lines += [*_examples(command), *_status(STATUSES.get(name, STATUS))]
    if known := OWN_VARIABLES.get(name):
        lines.append(".SH ENVIRONMENT")
        for names, text in VARIABLES:
            lines += _entry(rf"\fB{escaped(names)}\fR", text) if names in known else []
    if files := OWN_FILES.get(name):
        lines += [".SH FILES", *_files(files)]
    return _joined([*lines, *_see_also(("aicmd", *ALSO[name]))])


def _title(name: str) -> str:
    return f'.\\" -*- coding: utf-8 -*-\n.TH {escaped(name.upper())} 1 "" "aicmd" "aicmd"'


def _synopsis(call: str, command: click.Command) -> Iterator[str]:
    yield ".SH SYNOPSIS"
    for at, line in enumerate(_calls(call, command)):
        yield from [".br"] * bool(at)
        yield line


def _calls(call: str, command: click.Command) -> Iterator[str]:
    """A line for each way to call a command; one for each command of a group."""
    words = " ".join(command.collect_usage_pieces(_context(call, command)))
    yield rf"\fB{escaped(call)}\fR {_marked_up(words)}"
    if isinstance(command, click.Group) and command is not cli:
        for name, inner in command.commands.items():
            yield from _calls(f"{call} {name}", inner)


def _context(call: str, command: click.Command) -> click.Context:
    return click.Context(command, info_name=call, help_option_names=["-h", "--help"])


def _marked_up(words: str) -> str:
    """Names of values in italics, as manual pages have them."""
    return re.sub(r"[A-Z][A-Z_]+(?: RANGE)?|[A-Z]\b", r"\\fI\g<0>\\fR", escaped(words))


def _description(command: click.Command) -> Iterator[str]:
    yield ".SH DESCRIPTION"
    yield from _paragraphs(command)


def _paragraphs(command: click.Command) -> Iterator[str]:
    """What the help says, and what stands below the options but examples."""
    first = True
    for mark, text, rest in (*paragraphs(command.help), *paragraphs(command.epilog)):
        if rest or not text or text.startswith("Exit codes:"):
            continue
        yield from [] if first else [".PP"]
        first = False
        if mark:
            yield from (".nf", *map(_line, text.splitlines()), ".fi")
        else:
            yield _line(text)


def _options(call: str, command: click.Command) -> Iterator[str]:
    yield ".SH OPTIONS"
    yield from _entries(call, command)


def _entries(call: str, command: click.Command) -> Iterator[str]:
    context = _context(call, command)
    for one in command.get_params(context):
        if isinstance(one, click.Option) and (record := one.get_help_record(context)):
            yield from _entry(_flags(one, context), record[1])


def _flags(one: click.Option, context: click.Context) -> str:
    names = ", ".join(rf"\fB{escaped(name)}\fR" for name in sorted(one.opts, key=len))
    if one.secondary_opts:
        names += ", " + ", ".join(rf"\fB{escaped(name)}\fR" for name in one.secondary_opts)
    if one.is_flag or one.count:
        return names
    value = one.make_metavar(context)
    if value.startswith("[") and "|" in value:
        value = value[1:-1]
    return rf"{names} \fI{escaped(value.removesuffix(' RANGE').lower())}\fR"


def _subcommands(call: str, command: click.Command) -> Iterator[str]:
    if not isinstance(command, click.Group):
        return
    yield ".SH COMMANDS"
    for name, inner in command.commands.items():
        yield f".SS {escaped(name)}"
        yield from _paragraphs(inner)
        yield from _entries(f"{call} {name}", inner)


def _examples(command: click.Command) -> Iterator[str]:
    yield ".SH EXAMPLES"
    inner = command.commands.values() if isinstance(command, click.Group) else ()
    for one in (command, *inner):
        for _mark, _text, rest in paragraphs(one.epilog):
            if rest:
                yield from (".PP", ".nf", *map(_line, cleandoc(rest).splitlines()), ".fi")


def _settings() -> Iterator[str]:
    yield ".SH SETTINGS"
    yield _line(
        "Settings are read from git config, and from variables of the same name, which go first:"
        " see aicmd-config(1)."
    )
    for one in entries():
        variable = next(name for name in config.variables() if name == f"AICMD_{one.name.upper()}")
        heading = rf"\fBaicmd.{escaped(one.key)}\fR, \fB{escaped(variable)}\fR"
        yield from _entry(heading, _sentence(one.about))


def _status(codes: tuple[tuple[str, str], ...]) -> Iterator[str]:
    yield ".SH EXIT STATUS"
    for number, text in codes:
        yield from _entry(rf"\fB{number}\fR", text)


def _files(known: list[str] | tuple[str, ...]) -> Iterator[str]:
    for path, text in FILES:
        if path in known:
            yield from _entry(rf"\fI{escaped(path)}\fR", text)


def _see_also(names: tuple[str, ...]) -> Iterator[str]:
    yield ".SH SEE ALSO"
    split = [(name.partition("(")[0], name.partition("(")[2] or "1)") for name in names]
    yield ",\n".join(rf"\fB{escaped(name)}\fR({section}" for name, section in split)


def _entry(heading: str, text: str) -> list[str]:
    return [".TP", heading, _line(text)]


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:] + "."


def _lowered(text: str) -> str:
    return text if text.split()[0].isupper() else text[0].lower() + text[1:]


def _line(text: str) -> str:
    """A text as a line of a page; code in it is bold, as names of commands are."""
    line = re.sub(r"`([^`]+)`", r"\\fB\1\\fR", escaped(text))
    return rf"\&{line}" if line.startswith((".", "'")) else line


def escaped(text: str) -> str:
    """The text with what roff would read as its own: backslashes, and dashes that are to be copied."""
    text = text.replace("\\", r"\e").replace("-", r"\-").replace("^", r"\(ha").replace("~", r"\(ti")
    return text.replace("'", r"\(aq")


def _joined(lines: list[str]) -> str:
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write all pages."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
