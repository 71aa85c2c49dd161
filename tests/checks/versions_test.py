from __future__ import annotations

from aicmd.checks.versions import installed
from aicmd.checks.versions import versions


def test_all_are_there() -> None:
    found = tuple(versions({}))
    assert all(one.ok for one in found)
    assert found[0].text.startswith("aicmd ")
    assert "openai " in found[1].text


def test_one_is_missing() -> None:
    there, missing = installed(("click", "zz-missing"))
    assert there.ok
    assert there.text.startswith("click ")
    assert missing.text == "zz-missing is not installed"
    assert missing.mend
