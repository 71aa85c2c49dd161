from __future__ import annotations

import pytest

from aicmd.config import FIELDS
from aicmd.entry import Entry
from aicmd.entry import entries


def test_every_setting_is_told_of() -> None:
    assert [one.name for one in entries()] == [n for n in FIELDS if n != "disabled"]


@pytest.mark.parametrize("one", entries(), ids=lambda one: one.key)
def test_a_word_to_complete_with_is_one_that_may_be_set(one: Entry) -> None:
    for word in one.words():
        one.check(word)
