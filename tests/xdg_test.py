from __future__ import annotations

import os
import pwd

import pytest

from aicmd import xdg

OWN = pwd.getpwuid(os.getuid()).pw_dir


@pytest.mark.parametrize(
    ("environ", "found"),
    [
        ({"HOME": "/h"}, "/h/.cache/aicmd"),
        ({"HOME": "/h", "XDG_CACHE_HOME": "/c"}, "/c/aicmd"),
        ({"XDG_CACHE_HOME": "/c"}, "/c/aicmd"),
        ({"HOME": "/h", "XDG_CACHE_HOME": ""}, "/h/.cache/aicmd"),
        ({"HOME": "/h", "XDG_CACHE_HOME": "c"}, "/h/.cache/aicmd"),
        ({"HOME": "/h", "XDG_CACHE_HOME": "./c"}, "/h/.cache/aicmd"),
        ({"HOME": "/h", "XDG_CACHE_HOME": "~/c"}, "/h/.cache/aicmd"),
        ({"HOME": "/h", "XDG_STATE_HOME": "/s"}, "/h/.cache/aicmd"),
        ({"HOME": "h"}, f"{OWN}/.cache/aicmd"),
        ({"HOME": ""}, f"{OWN}/.cache/aicmd"),
        ({}, f"{OWN}/.cache/aicmd"),
    ],
)
def test_a_folder(environ: dict[str, str], found: str) -> None:
    assert xdg.folder("XDG_CACHE_HOME", environ) == found


def test_each_has_its_own() -> None:
    found = {xdg.folder(variable, {"HOME": "/h"}) for variable in xdg.USUAL}
    assert found == {"/h/.config/aicmd", "/h/.local/state/aicmd", "/h/.cache/aicmd"}
