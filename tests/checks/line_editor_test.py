"""Who owns Enter in a new shell, as the start-up files make it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from aicmd.checks import Finding
from aicmd.checks.line_editor import keys_of
from tests.shells.conftest import skip_without
from tests.shells.shell import GLUE
from tests.shells.shell import START_UP

OURS = "Enter is ours"
KEPT = "history is kept"
TAKEN = "a question is taken for a command"

GOOD = [
    pytest.param("bash", "", "", OURS, KEPT, id="bash"),
    pytest.param("zsh", "HISTFILE=~/h", "", OURS, KEPT, id="zsh"),
    pytest.param("fish", "", "", OURS, KEPT, id="fish"),
    pytest.param("bash", "set -o vi", "", OURS, KEPT, id="vi keys in bash"),
    pytest.param("zsh", "bindkey -v", "", OURS, "this session alone", id="vi keys in zsh"),
    pytest.param("bash", "AICMD_NO_ENTER=1", "", "left alone", KEPT, id="left alone"),
    pytest.param("zsh", "", "bindkey '^J' self-insert", OURS, "", id="another key in zsh"),
    pytest.param("bash", "", 'bind \'"\\C-j": "x"\'', OURS, KEPT, id="another key in bash"),
    pytest.param("fish", "", "bind \\cj true", OURS, KEPT, id="another key in fish"),
    pytest.param("bash", "", "echo size=0; printf '\\e]0;x'", OURS, KEPT, id="a talking file"),
    pytest.param("zsh", "", "zle -N mine; bindkey '^M' accept-line", OURS, "", id="as it was"),
]
BAD = [
    pytest.param("bash", "", 'bind \'"\\C-m": "\\C-j"\'', TAKEN, id="a macro in bash"),
    pytest.param("bash", "", "bind -x '\"\\C-m\": mine'", "bound to", id="a function in bash"),
    pytest.param(
        "zsh", "", "zle -N mine; bindkey '^M' mine", "bound to mine", id="a widget in zsh"
    ),
    pytest.param("fish", "", "bind \\r mine", "bound to mine", id="a function in fish"),
    pytest.param("bash", "", "set +o history", "no history", id="no history in bash"),
    pytest.param("zsh", "", "HISTSIZE=0", "no history", id="no history in zsh"),
    pytest.param("bash", "", "exit 0", "says nothing", id="a file that ends the shell"),
]


def looked_at(shell: str, before: str, after: str, home: Path) -> tuple[Finding, ...]:
    skip_without(shell)
    file = home / START_UP[shell]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"{before}\nsource '{GLUE}/aicmd.{shell}'\n{after}\n")
    environ = {"HOME": str(home), "PATH": os.environ["PATH"], "XDG_CONFIG_HOME": f"{home}/.config"}
    return tuple(keys_of(shell, shutil.which(shell) or shell, environ))


@pytest.mark.parametrize(("shell", "before", "after", "enter", "history"), GOOD)
def test_good(
    shell: str, before: str, after: str, enter: str, history: str, tmp_path: Path
) -> None:
    found = looked_at(shell, before, after, tmp_path)
    assert all(one.ok for one in found), found
    assert enter in found[0].text
    assert history in found[1].text


@pytest.mark.parametrize(("shell", "before", "after", "says"), BAD)
def test_bad(shell: str, before: str, after: str, says: str, tmp_path: Path) -> None:
    wrong = [one.text for one in looked_at(shell, before, after, tmp_path) if not one.ok]
    assert len(wrong) == 1
    assert says in wrong[0]
