from __future__ import annotations

import pytest

from aicmd.message import parse
from aicmd.rules.wip_subject import wip_subject


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("WIP", id="alone"),
        pytest.param("wip: add x", id="with a colon"),
        pytest.param("[WIP] add x", id="in brackets"),
        pytest.param("(wip) add x", id="in round ones"),
        pytest.param("WIP add x", id="as first word"),
        pytest.param("feat: WIP", id="behind a type"),
        pytest.param("feat(x): wip add y", id="behind a type and scope"),
        pytest.param("Work in progress", id="in full"),
        pytest.param("DO NOT MERGE: x", id="do not merge"),
        pytest.param("작업 중", id="Korean"),
        pytest.param("작업중: 파서", id="Korean, together"),
        pytest.param("임시 커밋", id="a commit for now"),
        pytest.param("tmp", id="for now"),
        pytest.param("Draft: add x", id="a forge's draft"),
        pytest.param("[draft] add x", id="a draft in brackets"),
        pytest.param("todo", id="to do"),
    ],
)
def test_must_match(text: str) -> None:
    problem = wip_subject(parse(text.encode()))
    assert problem is not None
    assert problem.fixed is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Wipe the cache", id="a longer word"),
        pytest.param("Add a WIP label", id="within"),
        pytest.param("Draft release notes", id="a verb"),
        pytest.param("TODO list: sort by date", id="a thing"),
        pytest.param("Temp files are removed", id="a kind of file"),
        pytest.param("Add x\n\nWIP: y", id="the body"),
        pytest.param("임시 파일을 지운다", id="Korean, a kind of file"),
        pytest.param("작업 중지 버튼 추가", id="a longer word in Korean"),
        pytest.param("", id="nothing"),
        pytest.param("Fix tmp", id="within"),
        pytest.param("docs: draft the guide", id="a verb behind a type"),
    ],
)
def test_must_not_match(text: str) -> None:
    assert wip_subject(parse(text.encode())) is None
