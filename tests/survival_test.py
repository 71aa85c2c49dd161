from __future__ import annotations

import time

import pytest

from aicmd.survival import facts
from aicmd.survival import invented
from aicmd.survival import lost


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Update architecture.md", "architecture.md", id="a file"),
        pytest.param("README.md의 3번째 줄", "README.md 3", id="before a Korean particle"),
        pytest.param("Fix src/main.py and ./run.sh", "src/main.py ./run.sh", id="paths"),
        pytest.param("Run `git push --force` now", "git push --force", id="code"),
        pytest.param("Fix #12, ABC-34 and a/b#5", "#12 ABC-34 a/b#5", id="references"),
        pytest.param("See https://x.y/z?a=1.", "https://x.y/z?a=1", id="an address on the web"),
        pytest.param("Ask me@x.org", "me@x.org", id="one for mail"),
        pytest.param(
            "Call getValue() and a_b in HTTPServer", "getValue a_b HTTPServer", id="names"
        ),
        pytest.param("로그인 API의 500 오류", "API 500", id="an acronym and a number"),
        pytest.param("Bump x from 1.2 to v1.3", "1.2 v1.3", id="versions"),
        pytest.param("Pass --no-verify and -x", "--no-verify -x", id="options"),
        pytest.param("Revert 3fa9c1d2", "3fa9c1d2", id="a hash"),
        pytest.param("Thank @bob", "@bob", id="a mention"),
        pytest.param('Add "Entity System"', "Entity System", id="a quoted term"),
        pytest.param('"새 이름" 추가', "", id="a quoted term to be translated"),
        pytest.param("Fix the parser, e.g. and/or", "", id="words"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_facts(text: str, found: str) -> None:
    assert sorted(facts(text)) == sorted(
        [found] if " " in found and found in text else found.split()
    )


@pytest.mark.parametrize(
    ("original", "proposed", "gone"),
    [
        pytest.param("Fix #12 in a.py", "Fix the bug in a.py", ("#12",), id="a reference"),
        pytest.param("Bump x to 1.3", "Bump x to 1.4", ("1.3",), id="a number"),
        pytest.param(
            "아키텍처 문서에 ECS 추가", "Add it to the documents", ("ECS",), id="an acronym"
        ),
        pytest.param("fixup! Add x", "Add x", ("fixup!",), id="a prefix of git"),
        pytest.param("feat(ui): add x", "Add x", ("feat(ui):",), id="a type"),
        pytest.param("Use `a b`", "Use a and b", ("a b",), id="code"),
        pytest.param("Fix a.py", "Fix a.pyx", (), id="a longer name holds it"),
    ],
)
def test_lost(original: str, proposed: str, gone: tuple[str, ...]) -> None:
    assert lost(original, proposed) == gone


@pytest.mark.parametrize(
    ("original", "proposed"),
    [
        pytest.param("3번째 줄 수정", "Fix the third line", id="a small number in words"),
        pytest.param("Fix a.py twice in a.py", "Fix a.py", id="said once"),
        pytest.param("Update architecture.md", "Extend architecture.md", id="all is there"),
        pytest.param("", "Fix it", id="nothing to lose"),
    ],
)
def test_not_lost(original: str, proposed: str) -> None:
    assert lost(original, proposed) == ()


@pytest.mark.parametrize(
    ("proposed", "new"),
    [
        pytest.param("Fix it (#3)", ("#3",), id="a reference"),
        pytest.param("Fix it, see https://a.b/c", ("https://a.b/c",), id="an address"),
        pytest.param("Fix it\n\nThanks to @bob", ("@bob",), id="a mention"),
        pytest.param("Fix it like abcdef12", ("abcdef12",), id="a hash"),
        pytest.param("Fix it in main.py", (), id="a file may be known from the change"),
    ],
)
def test_invented(proposed: str, new: tuple[str, ...]) -> None:
    assert invented("Fix it", proposed) == new
    assert invented("Fix it", proposed, proposed) == ()


@pytest.mark.parametrize(
    "piece", ["a.", "a/", "`", "#1", "-", "A-", "a_", '"', "@a", "1.", "https://"]
)
def test_time(piece: str) -> None:
    start = time.process_time()
    lost(piece * 8_000, piece * 4_000)
    assert time.process_time() - start < 4
