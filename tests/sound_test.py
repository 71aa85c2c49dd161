from __future__ import annotations

import pytest

from aicmd.sound import is_sound

SHELLS = ("", "bash", "zsh", "fish")


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    "command", ["ls -l", "grep -c '한글' a.txt | sort", 'echo "$HOME"', "a=1; echo $a"]
)
def test_what_can_be_offered(command: str, shell: str) -> None:
    assert is_sound(command, shell)


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    "command",
    ["", " ", "ls \x1b[2J", "rm \u202etxt.a", "curl -u me:<secret:password:1> h.test"],
)
def test_what_does_not_show_or_lacks_a_secret(command: str, shell: str) -> None:
    assert not is_sound(command, shell)


@pytest.mark.parametrize("command", ["echo 'x", "ls |", "if true", "$(ls"])
def test_what_is_no_command(command: str) -> None:
    assert [is_sound(command, shell) for shell in SHELLS] == [False, False, False, True]
