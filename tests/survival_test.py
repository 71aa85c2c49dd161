from __future__ import annotations

import time

import pytest

from aicmd.survival import facts
from aicmd.survival import invented
from aicmd.survival import lost
from aicmd.survival import unfit


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
        pytest.param("Mend #12 in a.py", "Mend it in a.py", ("#12",), id="a reference"),
        pytest.param(
            "Add x\n\nFixes #12", "Add x of #12\n\nit", ("Fixes #12",), id="what closes one"
        ),
        pytest.param("fix crash of #1 and #12", "Fix the crash of #12", ("#1",), id="half of one"),
        pytest.param("retry 3 times", "Retry 30 times", ("3",), id="a number in another"),
        pytest.param("upgrade to 1.2", "Upgrade to 11.2", ("1.2",), id="the end of one"),
        pytest.param("from 10 to 100", "to 100", ("10",), id="the beginning of one"),
        pytest.param("add --all", "Add --all-of-it", ("--all",), id="an option in another"),
        pytest.param("move src/m.c", "Move src/m.cc", ("src/m.c",), id="a path in another"),
        pytest.param("use `x`", "Use the xs", ("x",), id="a code span"),
        pytest.param(
            "See https://a.b/page",
            "See https://a.b/pages",
            ("https://a.b/page",),
            id="an address in another",
        ),
        pytest.param("Add x\n\nBecause of y.", "Add x", ("a paragraph",), id="the body"),
        pytest.param(
            "Add x\n\n    code = 1", "Add x\n\nsome code", ("1", "    code = 1"), id="code"
        ),
        pytest.param(
            "Add x\n\nBREAKING CHANGE: y",
            "Add x\n\nBREAKING-CHANGE: y",
            ("BREAKING CHANGE: ",),
            id="what tools read",
        ),
        pytest.param("Bump x to 1.3", "Bump x to 1.4", ("1.3",), id="a number"),
        pytest.param(
            "아키텍처 문서에 ECS 추가", "Add it to the documents", ("ECS",), id="an acronym"
        ),
        pytest.param("fixup! Add x", "Add x", ("fixup!",), id="a prefix of git"),
        pytest.param("feat(ui): add x", "Add x", ("feat(ui):",), id="a type"),
        pytest.param("Use `a b`", "Use a and b", ("a b",), id="code"),
        pytest.param(
            "Add x\n\n- a\n- b", "Add x\n\n- a and b", ("an item of a list",), id="an item"
        ),
        pytest.param("Add x\n\n# Why\nso", "Add x\n\nso", ("a heading",), id="a heading"),
        pytest.param("Add x\n\n- a\n- b", "Add x\n\n- aa\n- bb\n- cc", (), id="more items"),
        pytest.param("Fix a.py", "Fix a.pyx", ("a.py",), id="a longer name holds it"),
        pytest.param("a.py의 3번째 줄", "The third line of a.py.", (), id="a number in words"),
        pytest.param("Fix #12", "Fix the crash (#12)", ("Fix #12",), id="closing words"),
        pytest.param("Mend #12, #13.", "Mend both (#12, #13).", (), id="among signs"),
        pytest.param("Use --all", "Use `--all`, please", (), id="an option as code"),
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
        pytest.param("Fix it, see www.evil.example/x", ("www.evil.example/x",), id="a host"),
        pytest.param(
            "Fix it, see HTTPS://evil.example/x", ("HTTPS://evil.example/x",), id="in capitals"
        ),
        pytest.param("Fix it, see evil.example/x", ("evil.example/x",), id="a host without www"),
        pytest.param("Fix it of evil.com.", ("evil.com",), id="a host without a path"),
        pytest.param("gіthub.com 고침", ("gіthub.com",), id="a host that looks like another"),
        pytest.param(
            "고침 https://gіthub.com/x", ("https://gіthub.com/x", "gіthub.com"), id="in an address"
        ),
        pytest.param("Fix it in main.py", (), id="a file may be known from the change"),
        pytest.param("Fix com.example.Parser and math.test.js", (), id="names with dots"),
        pytest.param("문장을 고침.그리고 README.md를 바꿈", (), id="words with dots"),
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


@pytest.mark.parametrize(
    ("proposed", "reason"),
    [
        ("...", "says nothing"),
        ("", "says nothing"),
        ("x" * 73, "wider than 72 columns"),
        ("가" * 37, "wider than 72 columns"),
        ("fixup! Start", "'fixup!'"),
        ("Merge branch 'x'", "'Merge'"),
        ("Fix it\n\nThis reverts commit abc.", "'This reverts commit'"),
        ("Fix it with <secret:password:1>", "stands for a secret"),
        ("Fix it with `secret:token:12`", "stands for a secret"),
        ("Fix it with <U+202E>", "does not show"),
        ("Fix it\n\nCo-authored-by: Claude <c@a.b>", "'Co-authored-by: Claude <c@a.b>'"),
        ("Fix it\n\nReviewed-by: Bob", "'Reviewed-by: Bob'"),
        ("Fix it [skip ci]", "'[skip ci]'"),
        ("Fix it\n\n[CI SKIP]", "'[CI SKIP]'"),
        ("Fix it [no ci]", "'[no ci]'"),
        ("Fix it ***NO_CI***", "'***NO_CI***'"),
        ("Fix it\n\nskip-checks: true", "'skip-checks: true'"),
        ("Fix it\n\nBREAKING CHANGE: all", "'BREAKING CHANGE:'"),
    ],
)
def test_unfit(proposed: str, reason: str) -> None:
    assert reason in unfit("fix it", proposed)


@pytest.mark.parametrize(
    ("original", "proposed"),
    [
        ("fix it", "Fix it"),
        ("고침", "Fix it"),
        ("fix it", "x" * 72),
        ("x" * 90, "y" * 80),
        ('Revert "x"', 'Revert "x"'),
        ("Hide <secret:token:1>", "Hide <secret:token:1>"),
        ("Hide the secret: token", "Hide the secret: token"),
        ("Fix\n\nReviewed-by: Bob", "Fix\n\nReviewed-by: Bob"),
        ("fix [skip ci]", "Fix it [skip ci]"),
        ("fix", "Skip the checks of [x] where there is no file"),
        ("fix\n\nBREAKING CHANGE: a", "Fix it\n\nBREAKING CHANGE: all"),
        ("", "Drop it\n\nBREAKING CHANGE: all"),
    ],
)
def test_fit(original: str, proposed: str) -> None:
    assert unfit(original, proposed) == ""
