from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass

from aicmd import shells
from aicmd import startfile
from aicmd.checks import Finding
from aicmd.checks import bad
from aicmd.checks import check
from aicmd.checks import good
from aicmd.path import absolute
from aicmd.translation import _

VALUES = '; printf \'%s\\n\' "left=$AICMD_NO_ENTER" "size=$HISTSIZE" "file=$HISTFILE"'


@dataclass(frozen=True, slots=True)
class Editor:
    """How a shell is asked what its keys do. `enter` finds the line that tells of Enter, `ours` says
    whether that is ours; `off` is said where no history is kept."""

    script: str
    enter: str
    ours: str
    off: str


EDITORS = {
    "bash": Editor(
        "bind -s; bind -X; [[ ${BLE_VERSION-} ]] && echo ble.sh; [[ -o history ]] || echo no history"
        + VALUES,
        r'^"\\C-m":? (.*)$',
        r'"\\C-x\\C-_1',
        "no history",
    ),
    "zsh": Editor(f"bindkey '^M'{VALUES}", r'^"\^M" (.*)$', r"accept-line$", "size=1"),
    "fish": Editor(
        'bind \\r; test -n "$fish_private_mode"; and echo no history; echo left=$AICMD_NO_ENTER',
        r"^bind (?!--preset)(?:-M \w+ |--mode \w+ )*(?:\\r|enter) (.*)$",
        r"__aicmd_enter$",
        "no history",
    ),
}


@check(rank=12)
def line_editor(environ: Mapping[str, str]) -> Iterator[Finding]:
    """Enter, which another plug-in may have taken, and the history that commands should land in."""
    name, program = shells.running(environ)
    if name in EDITORS and startfile.is_integrated(name, environ):
        yield from keys_of(name, absolute(name, environ) or program, environ)
    else:
        yield good(_("not looked at: the shell has no integration"))


def keys_of(name: str, program: str, environ: Mapping[str, str]) -> Iterator[Finding]:
    """What a new shell of this name, as the user's start-up files make it, does at Enter."""
    editor = EDITORS[name]
    said = shells.interactive(program, editor.script, environ)
    if not said:
        yield bad(
            _("a new {name} says nothing").format(name=name),
            _("start {name} and see what its start-up files do").format(name=name),
        )
        return
    yield _enter(editor, said)
    yield _history(editor, said)


def _enter(editor: Editor, said: str) -> Finding:
    lines = said.splitlines()
    if "left=1" in lines:
        return good(_("Enter is left alone (AICMD_NO_ENTER)"))
    if "ble.sh" in lines:
        return good(_("ble.sh hands questions over at Enter"))
    found = re.findall(editor.enter, said, re.MULTILINE)
    if found and re.search(editor.ours, found[-1]):
        return good(_("Enter is ours"))
    text = _("Enter is not ours: a question is taken for a command")
    if found:
        text = _("Enter is bound to {owner}: a question is taken for a command")
    return bad(
        text.format(owner=found[-1] if found else ""),
        _("move our line to the end of the file it stands in, or use Alt-i"),
    )


def _history(editor: Editor, said: str) -> Finding:
    lines = said.splitlines()
    if editor.off in lines or {"size=0", "size=1"} & set(lines):  # zsh makes 1 of 0
        return bad(_("the shell keeps no history: commands do not land there"), _("set HISTSIZE"))
    if "file=" in lines:
        return good(_("history is kept, for this session alone: HISTFILE is not set"))
    return good(_("history is kept"))
