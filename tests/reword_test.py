"""A model's part in a commit message: real git, the real client, a scripted server."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.glass import Glass
from tests.repository import Repository
from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer

KOREAN = "아키텍처 문서에 ECS 설명 추가"
ENGLISH = "Describe ECS in the architecture document"
TRANSLATED = f"""\
```
{ENGLISH}
```
- "{KOREAN}" -> "{ENGLISH}" (translation): 커밋 메시지를 영어로 옮겼습니다.
"""
SEED = 'Update architecture.md to add "Entity Component System"'
BETTER_SEED = 'Update architecture.md to include "Entity Component System"'
INCLUDE = f"""\
```
{BETTER_SEED}
```
- "add" -> "include" (wording): 문서가 담는 내용이므로 include가 더 정확합니다.
"""


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository.begun(tmp_path)


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer([Answer(TRANSLATED)]) as server:
        yield server


@pytest.fixture
def glass() -> Iterator[Glass]:
    glass = Glass()
    yield glass
    glass.close()


def using(repository: Repository, server: ScriptedServer, mode: str = "rewrite") -> None:
    repository.environ |= {
        "AICMD_BASE_URL": server.url,
        "AICMD_MODEL": "first",
        "AICMD_COMMIT_MODE": mode,
        "AICMD_COMMIT_LANGUAGE": "en",
        "LANG": "ko_KR.UTF-8",
    }
    repository.environ.pop("LC_ALL")


def run(repository: Repository, *words: str) -> tuple[str, str, int]:
    import subprocess

    ran = subprocess.run(
        ["aicmd", *words],
        env=repository.environ,
        cwd=repository.path,
        capture_output=True,
        start_new_session=True,
    )
    return ran.stdout.decode(), ran.stderr.decode(), ran.returncode


def test_korean_becomes_english(repository: Repository, server: ScriptedServer) -> None:
    using(repository, server)
    ran = repository.git("commit", "-q", "-m", KOREAN)
    assert repository.message().decode() == f"{ENGLISH}\n"
    assert "영어로 옮겼습니다" in ran.stderr.decode()
    system, user = server.asked[0]["messages"]
    assert "Write the message in English." in system["content"]
    assert "Write each reason in Korean" in system["content"]
    assert KOREAN in user["content"]


def test_annotate_adds_a_paragraph(repository: Repository, server: ScriptedServer) -> None:
    using(repository, server, "annotate")
    repository.git("commit", "-q", "-s", "-m", KOREAN)
    assert repository.message().decode() == (
        f"{KOREAN}\n\n{ENGLISH}\n\nSigned-off-by: A <a@example.test>\n"
    )
    repository.git("commit", "-q", "--amend", "--no-edit")
    assert repository.message().decode().count(ENGLISH) == 1


def test_the_seed_case_at_a_terminal(repository: Repository, glass: Glass) -> None:
    """Shown as a word diff with the reason in Korean; y uses it; why goes on from it."""
    with ScriptedServer(
        [Answer(INCLUDE), Answer("include는 문서가 담는 것을 말합니다.")]
    ) as server:
        using(repository, server, "confirm")
        process = repository.at(glass, "commit", "-m", SEED)
        screen = glass.wait("[y] 사용")
        assert "[-add-]{+include+}" in screen.replace("\n", "")
        assert "include가 더 정확합니다" in screen
        glass.type("y")
        assert process.wait(timeout=20) == 0
        assert repository.message().decode() == f"{BETTER_SEED}\n"
        out, err, code = run(repository, "why", "왜 include가 더 나은가요?")
        assert (out, err, code) == ("include는 문서가 담는 것을 말합니다.\n", "", 0)
        told = json.dumps(server.asked[1]["messages"], ensure_ascii=False)
        assert "왜 include가 더 나은가요?" in told
        assert BETTER_SEED.replace('"', '\\"') in told
        out, _, _ = run(repository, "why", "--last")
        assert "> 왜 include가 더 나은가요?" in out


def test_n_keeps_the_authors_words(
    repository: Repository, server: ScriptedServer, glass: Glass
) -> None:
    using(repository, server, "confirm")
    process = repository.at(glass, "commit", "-m", KOREAN)
    glass.wait("[n] 원래대로")
    glass.type("n")
    assert process.wait(timeout=20) == 0
    assert repository.message().decode() == f"{KOREAN}\n"


def test_r_asks_for_another(repository: Repository, glass: Glass) -> None:
    second = TRANSLATED.replace("Describe ECS", "Explain ECS")
    with ScriptedServer([Answer(TRANSLATED), Answer(second)]) as server:
        using(repository, server, "confirm")
        process = repository.at(glass, "commit", "-m", KOREAN)
        glass.wait("[r] 다른 것")
        glass.type("r")
        glass.wait("Explain ECS")
        glass.type("y")
        assert process.wait(timeout=20) == 0
        assert repository.message().startswith(b"Explain ECS")
        assert [turn["role"] for turn in server.asked[1]["messages"]][2:] == ["assistant", "user"]


def test_undo_gives_the_authors_message_back(
    repository: Repository, server: ScriptedServer
) -> None:
    server.script = [Answer(reply(f"{ENGLISH}\n\n# the body"))]
    using(repository, server)
    repository.git("commit", "-q", "-m", f"{KOREAN}\n\n# 한글 본문")
    assert ENGLISH in repository.message().decode()
    tree = repository.git("rev-parse", "HEAD^{tree}").stdout
    date = repository.git("log", "-1", "--format=%ad").stdout
    repository.write("g", "staged\n")
    out, err, code = run(repository, "undo")
    assert (out, err, code) == (f"{KOREAN}\n\n# 한글 본문\n", "", 0)
    assert repository.message().decode() == f"{KOREAN}\n\n# 한글 본문\n"
    assert repository.git("rev-parse", "HEAD^{tree}").stdout == tree
    assert repository.git("log", "-1", "--format=%ad").stdout == date
    assert repository.git("diff", "--cached", "--name-only").stdout == b"g\n"
    out, err, code = run(repository, "undo")
    assert (out, code) == ("", 1)
    assert "되돌릴 것이 없습니다" in err


def reply(message: str) -> str:
    return f"```\n{message}\n```\n"


REFUSED = [
    pytest.param("Describe it in the document", "ECS이(가) 빠집니다", id="a name is lost"),
    pytest.param(f"{ENGLISH} (#12)", "원래 없던 #12", id="a reference is invented"),
    pytest.param(
        f"{ENGLISH}\n\nSee https://a.b/c", "원래 없던 https://a.b/c", id="so is an address"
    ),
    pytest.param(f"{ENGLISH}\n\nFixes: it", "트레일러를 바꿉니다", id="a trailer is added"),
    pytest.param("", "쓸 수 있는 메시지를 주지", id="nothing"),
    pytest.param(f"{ENGLISH}\u202e", "쓸 수 있는 메시지를 주지", id="what does not show"),
    pytest.param(
        f"{ENGLISH}\n\n# ------------------------ >8 ------------------------",
        "가위",
        id="scissors",
    ),
]


@pytest.mark.parametrize(("message", "reason"), REFUSED)
def test_what_must_not_be_used_is_not(repository: Repository, message: str, reason: str) -> None:
    with ScriptedServer([Answer(reply(message))]) as server:
        using(repository, server)
        ran = repository.git("commit", "-q", "-m", KOREAN)
    assert repository.message().decode() == f"{KOREAN}\n"
    assert reason in ran.stderr.decode()
    assert ran.stderr.count(b"\n") == 1


def test_a_line_that_git_would_take_for_a_comment(repository: Repository) -> None:
    """In an editor `#` lines are taken out afterwards."""
    with ScriptedServer([Answer(reply(f"{ENGLISH}\n\n# why"))]) as server:
        using(repository, server)
        editor = repository.editing(f'echo "{KOREAN}" | cat - "$1" >x; mv x "$1"')
        repository.git("commit", "-q", environ=editor)
    assert repository.message().decode() == f"{KOREAN}\n"


def test_an_annotation_is_replaced_when_the_message_is_amended(
    repository: Repository,
) -> None:
    other = "Describe ECS and its systems in the architecture document"
    with ScriptedServer([Answer(TRANSLATED), Answer(reply(other))]) as server:
        using(repository, server, "annotate")
        repository.git("commit", "-q", "-m", KOREAN)
        assert repository.message().decode() == f"{KOREAN}\n\n{ENGLISH}\n"
        longer = f"{KOREAN}과 시스템"
        file = repository.path.parent / "m"
        file.write_text(f"{longer}\n\n{ENGLISH}\n")
        editor = repository.editing(f'cp {file} "$1"')
        repository.git("commit", "-q", "--amend", environ=editor)
        assert repository.message().decode() == f"{longer}\n\n{other}\n"
        assert ENGLISH not in server.asked[1]["messages"][1]["content"]


FAILING = [
    pytest.param(Answer(status=500, body=b"{}"), id="500"),
    pytest.param(Answer(status=401, body=b'{"error":{"message":"no"}}'), id="401"),
    pytest.param(Answer(body=b"<html>", kind="text/html"), id="a web page"),
    pytest.param(Answer(body=b'{"choices":null}'), id="no choices"),
    pytest.param(Answer(TRANSLATED, cut=90), id="reset"),
    pytest.param(Answer(TRANSLATED, finish="length"), id="cut at a limit"),
    pytest.param(Answer(body=b""), id="nothing"),
]


@pytest.mark.parametrize("answer", FAILING)
def test_a_model_that_fails_leaves_the_authors_bytes(
    repository: Repository, answer: Answer
) -> None:
    """Also what a rule alone would have mended: one line says what happened, and it holds."""
    with ScriptedServer([answer]) as server:
        using(repository, server)
        ran = repository.git("commit", "-q", "-m", f"{KOREAN}.")
    assert repository.message().decode() == f"{KOREAN}.\n"
    assert "원래 메시지를 그대로 둡니다" in ran.stderr.decode()
    assert ran.stderr.count(b"\n") == 1


def test_no_server_at_all(repository: Repository, server: ScriptedServer) -> None:
    using(repository, server)
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    repository.environ["AICMD_BASE_URL"] = f"http://127.0.0.1:{port}/v1"
    ran = repository.git("commit", "-q", "-m", KOREAN)
    assert repository.message().decode() == f"{KOREAN}\n"
    assert "응답하는 서버가 없습니다" in ran.stderr.decode()


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(Answer(TRANSLATED, delay=30), id="silent"),
        pytest.param(Answer(TRANSLATED, octets=1, pause=0.3), id="a byte at a time"),
        pytest.param(Answer(TRANSLATED, characters=9, pause=30), id="stalls after a token"),
    ],
)
def test_the_deadline_is_held(repository: Repository, answer: Answer) -> None:
    """Whole processes: the start of the hook and git's own time come on top of the deadline."""
    with ScriptedServer([answer]) as server:
        using(repository, server)
        repository.environ["AICMD_COMMIT_DEADLINE"] = "2"
        start = time.monotonic()
        ran = repository.git("commit", "-q", "-m", KOREAN)
        taken = time.monotonic() - start
    assert repository.message().decode() == f"{KOREAN}\n"
    assert "2초 안에 답하지 않았습니다" in ran.stderr.decode()
    assert taken < 12


def test_ctrl_c_while_it_is_waited_for(repository: Repository, glass: Glass) -> None:
    with ScriptedServer([Answer(TRANSLATED, delay=30)]) as server:
        using(repository, server, "confirm")
        process = repository.at(glass, "commit", "-m", KOREAN)
        glass.wait("Ctrl-C를 누르면 원래 메시지를")
        glass.type("\x03")
        assert process.wait(timeout=20) == 0
    assert repository.message().decode() == f"{KOREAN}\n"


def test_another_one_is_not_taken_before_it_was_seen(repository: Repository, glass: Glass) -> None:
    other = reply("Explain ECS in the architecture document")
    with ScriptedServer([Answer(TRANSLATED), Answer(other, delay=1.0)]) as server:
        using(repository, server, "confirm")
        process = repository.at(glass, "commit", "-m", KOREAN)
        glass.wait("[r] 다른 것")
        glass.type("ry")
        glass.wait("Explain")
        glass.wait(lambda screen: screen.count("[r] 다른 것") > 1)
        assert process.poll() is None
        glass.type("n")
        assert process.wait(timeout=20) == 0
    assert repository.message().decode() == f"{KOREAN}\n"


def test_ctrl_c_while_another_one_is_waited_for(repository: Repository, glass: Glass) -> None:
    with ScriptedServer([Answer(TRANSLATED), Answer(TRANSLATED, delay=30)]) as server:
        using(repository, server, "confirm")
        process = repository.at(glass, "commit", "-m", KOREAN)
        glass.wait("[r] 다른 것")
        glass.type("r")
        glass.wait("Ctrl-C를 누르면 원래 메시지를")
        begun = time.monotonic()
        glass.type("\x03")
        assert process.wait(timeout=20) == 0
    assert time.monotonic() - begun < 5
    assert repository.message().decode() == f"{KOREAN}\n"


def test_a_key_that_takes_long_is_within_the_deadline(repository: Repository) -> None:
    with ScriptedServer([Answer(TRANSLATED)]) as server:
        using(repository, server)
        repository.environ |= {
            "AICMD_KEY_COMMAND": "exec sleep 30",
            "AICMD_COMMIT_DEADLINE": "1",
        }
        begun = time.monotonic()
        repository.git("commit", "-q", "-m", KOREAN)
    assert time.monotonic() - begun < 4
    assert repository.message().decode() == f"{KOREAN}\n"


@pytest.mark.parametrize(
    ("context", "names", "lines"),
    [("none", False, False), ("names", True, False), ("diff", True, True)],
)
def test_what_is_told_of_the_change(
    repository: Repository, server: ScriptedServer, context: str, names: bool, lines: bool
) -> None:
    using(repository, server)
    repository.environ["AICMD_COMMIT_CONTEXT"] = context
    repository.write("app.py", 'PASSWORD = "q7Zp2LxV9tRb4KcW8mNd"\nshown = 1\n')
    repository.git("commit", "-q", "-m", KOREAN)
    told = server.asked[0]["messages"][1]["content"]
    assert ("app.py" in told) is names
    assert ("+shown = 1" in told) is lines
    assert "q7Zp2LxV9tRb4KcW8mNd" not in told


def test_what_is_masked_is_told(repository: Repository, server: ScriptedServer) -> None:
    using(repository, server)
    repository.environ["AICMD_COMMIT_CONTEXT"] = "diff"
    repository.write("app.py", 'PASSWORD = "q7Zp2LxV9tRb4KcW8mNd"\n')
    repository.write("app.ini", "[db]\npassword = sunshine\ntoken = q7Zp2LxV9tRb4KcW8mNd\n")
    repository.write("id_rsa", "the whole key\n")
    ran = repository.git("commit", "-q", "-m", KOREAN)
    told = server.asked[0]["messages"][1]["content"]
    assert "+password = <secret:password:" in told
    assert ("id_rsa +1 -0" in told, "the whole key" in told) == (True, False)
    assert "aicmd: 파일 2개의 비밀값 2개를 가렸습니다" in ran.stderr.decode()


@pytest.mark.parametrize("mark", ["<secret:password:1>", "`secret:password:1`"])
def test_a_mark_is_no_word_of_a_message(repository: Repository, mark: str) -> None:
    """It is never filled in, and never written down: the author's words stay."""
    with ScriptedServer([Answer(reply(f"{ENGLISH} with {mark}"))]) as server:
        using(repository, server)
        repository.environ["AICMD_COMMIT_CONTEXT"] = "diff"
        repository.write("app.py", 'PASSWORD = "q7Zp2LxV9tRb4KcW8mNd"\n')
        ran = repository.git("commit", "-q", "-m", KOREAN)
    assert repository.message().decode() == f"{KOREAN}\n"
    assert "비밀값을 뜻하는" in ran.stderr.decode()


def test_a_secret_in_the_message_stays_here(repository: Repository, server: ScriptedServer) -> None:
    using(repository, server)
    ran = repository.git("commit", "-q", "-m", "token=q7Zp2LxV9tRb4KcW8mNd 제거")
    assert server.asked == []
    assert "비밀값으로 보이는" in ran.stderr.decode()
    assert repository.message() == "token=q7Zp2LxV9tRb4KcW8mNd 제거\n".encode()


DRAFT = "```\nStore the second value\n```\n"


def test_a_draft_for_a_bare_commit(repository: Repository) -> None:
    with ScriptedServer([Answer(DRAFT)]) as server:
        using(repository, server, "check")
        repository.environ["AICMD_COMMIT_CONTEXT"] = "draft"
        seen = repository.path.parent / "seen"
        repository.git("commit", "-q", environ=repository.editing(f'cp "$1" {seen}'))
        assert repository.message() == b"Store the second value\n"
        assert seen.read_bytes().startswith(b"Store the second value\n\n# ")
        assert "+2" in server.asked[0]["messages"][1]["content"]


@pytest.mark.parametrize(("template", "asked"), [("# who\n# why\n", 1), ("Say who\n", 0), ("", 1)])
def test_a_draft_above_a_template(repository: Repository, template: str, asked: int) -> None:
    """What counts is whether anything is written there already."""
    file = repository.path.parent / "template"
    file.write_text(template)
    with ScriptedServer([Answer(DRAFT)]) as server:
        using(repository, server, "check")
        repository.environ["AICMD_COMMIT_CONTEXT"] = "draft"
        repository.git("config", "commit.template", str(file))
        repository.git("commit", "-q", environ=repository.editing('echo Mine >>"$1"'))
        assert len(server.asked) == asked


@pytest.mark.parametrize(
    ("words", "context"),
    [
        pytest.param(["-m", "Mine"], "draft", id="-m"),
        pytest.param(["--amend", "--no-edit"], "draft", id="an amended one"),
        pytest.param(["-C", "HEAD"], "draft", id="a copied one"),
        pytest.param(["-m", "Mine"], "diff", id="not switched on"),
    ],
)
def test_no_draft(repository: Repository, words: list[str], context: str) -> None:
    with ScriptedServer([Answer(DRAFT)]) as server:
        using(repository, server, "check")
        repository.environ["AICMD_COMMIT_CONTEXT"] = context
        repository.git("commit", "-q", *words)
        assert server.asked == []


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(Answer(status=500, body=b"{}"), id="a server that fails"),
        pytest.param(Answer("```\nFix #99\n```"), id="a reference that is invented"),
        pytest.param(Answer("```\n# a comment\n```"), id="a comment"),
        pytest.param(Answer("```\nSet <secret:token:1>\n```"), id="the mark of a secret"),
    ],
)
def test_a_draft_that_fails_leaves_the_template(repository: Repository, answer: Answer) -> None:
    with ScriptedServer([answer]) as server:
        using(repository, server, "check")
        repository.environ["AICMD_COMMIT_CONTEXT"] = "draft"
        editor = repository.editing('echo Mine | cat - "$1" >x; mv x "$1"')
        ran = repository.git("commit", "-q", environ=editor)
    assert repository.message() == b"Mine\n"
    assert "초안 없음" in ran.stderr.decode()


def test_reword_json(repository: Repository, server: ScriptedServer) -> None:
    using(repository, server)
    out, err, code = run(repository, "reword", "--json", KOREAN)
    assert (err, code) == ("", 0)
    answer = json.loads(out)
    assert set(answer) == {"original", "message", "changes", "engine", "kept"}
    assert (answer["message"], answer["engine"], answer["kept"]) == (ENGLISH, "openai", ["ECS"])
    assert answer["changes"] == [
        {
            "before": KOREAN,
            "after": ENGLISH,
            "kind": "translation",
            "why": "커밋 메시지를 영어로 옮겼습니다.",
        }
    ]


def test_reword_without_a_server(repository: Repository) -> None:
    out, err, code = run(repository, "reword", "Fix the the parser.")
    assert (out, code) == ("Fix the parser\n", 0)
    assert "written twice: the" in err
    out, err, code = run(repository, "reword", "Fix the parser")
    assert (out, err, code) == ("Fix the parser\n", "aicmd: nothing to change\n", 0)
    assert run(repository, "reword", "")[2] == 2


def test_why_without_a_server_shows_the_reasons(repository: Repository) -> None:
    assert run(repository, "why")[1:] == (
        "aicmd: nothing was answered here yet: see aicmd ask and aicmd reword\n",
        1,
    )
    repository.git(
        "commit", "-q", "-m", "Fix the the parser.", environ={"AICMD_COMMIT_MODE": "rewrite"}
    )
    out, _, code = run(repository, "why")
    assert (out.splitlines()[0], code) == ("Fix the parser", 0)
    assert "written twice: the" in out
    assert "a question needs a server" in run(repository, "why", "why?")[1]
