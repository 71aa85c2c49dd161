from __future__ import annotations

import pytest

from aicmd.message import parse
from aicmd.rules.noise_subject import noise_subject


@pytest.mark.parametrize(
    "text",
    "update|Update.|fix|Fix bug|minor changes|misc|asdf|Fix the code|updates and fixes|수정|코드 수정"
    "|버그수정|Commit|test".split("|"),
)
def test_noise(text: str) -> None:
    problem = noise_subject(parse(text.encode()))
    assert problem is not None
    assert problem.fixed is None


@pytest.mark.parametrize(
    "text",
    "Fix the parser|Update numpy|Add tests for the parser|파서 수정|Fix #12|Bump 1.2|docs: fix typo"
    "|테스트 속도 개선|Refactor login||Fix a crash".split("|"),
)
def test_no_noise(text: str) -> None:
    assert noise_subject(parse(text.encode())) is None
