"""`aicmd history` as it is called, on what `ask` and the hook have kept."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.glass import Glass
from tests.place import Place
from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer

REPLY = "```sh\nprintf done\n```\n- `printf`: prints\n"
KEPT = [
    ("listening port 5000", "lsof -i :5000", "ran"),
    ("현재 폴더에서 가장 큰 파일 5개", "du -ah . | sort -rh | head -n 5", "edited"),
    ("undo the last commit", "git reset --soft HEAD~1", "quit"),
]
KEEP = "import json, sys; from aicmd import records\nfor q, a, d in json.load(sys.stdin): records.keep('session 1', 'ask', q, a, done=d)"


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


@pytest.fixture
def filled(place: Place) -> Place:
    subprocess.run(
        [sys.executable, "-c", KEEP], input=json.dumps(KEPT).encode(), env=place.environ, check=True
    )
    return place


@pytest.fixture
def glass() -> Iterator[Glass]:
    glass = Glass()
    yield glass
    glass.close()


def history(
    place: Place, *words: str, stdin: str = "", **environ: str
) -> tuple[list[str], str, int]:
    ran = subprocess.run(
        [sys.executable, "-m", "aicmd", "history", *words],
        input=stdin.encode(),
        cwd=place.repository.path,
        env={**place.environ, **environ},
        capture_output=True,
        start_new_session=True,
        timeout=60,
    )
    assert b"Traceback" not in ran.stderr
    return ran.stdout.decode().splitlines(), ran.stderr.decode(), ran.returncode


def listed(place: Place, *words: str) -> list[str]:
    return [line.split("\t")[3] for line in history(place, *words)[0]]


def database(place: Place) -> Path:
    return place.home / ".local" / "state" / "aicmd" / "records.sqlite3"


def test_that_nothing_is_kept_yet_is_told_at_a_terminal(place: Place, glass: Glass) -> None:
    words = [sys.executable, "-m", "aicmd", "history"]
    process = glass.start(words, place.environ, place.repository.path, captured=False)
    glass.wait("aicmd: nothing has been asked yet")
    assert process.wait(10) == 0


def test_nothing_is_kept_yet(place: Place) -> None:
    assert history(place) == ([], "", 0)
    assert json.loads(history(place, "--json")[0][0]) == {"records": []}
    assert history(place, "--delete", "all") == (["nothing to do"], "", 0)
    assert not database(place).exists()


def test_all_in_order(filled: Place) -> None:
    lines, err, code = history(filled)
    assert (err, code) == ("", 0)
    cells = [line.split("\t") for line in lines]
    assert [(row[3], row[4], row[2]) for row in cells] == KEPT
    assert [row[0] for row in cells] == ["1", "2", "3"]


def test_the_last_ones(filled: Place) -> None:
    assert listed(filled, "-n", "1") == ["undo the last commit"]
    assert len(listed(filled, "-n", "0")) == 3


@pytest.mark.parametrize(
    ("words", "number"), [(("port",), 1), (("파일", "큰"), 2), (("RESET",), 3), (("sort 폴더",), 2)]
)
def test_found_by_words(filled: Place, words: tuple[str, ...], number: int) -> None:
    assert listed(filled, *words) == [KEPT[number - 1][0]]


def test_nothing_of_the_kind(filled: Place) -> None:
    lines, err, code = history(filled, "zzz")
    assert (lines, code) == ([], 1)
    assert err == "aicmd: nothing of the kind is kept: try fewer words\n"


def test_as_json(filled: Place) -> None:
    (line,), _, _ = history(filled, "--json", "폴더")
    ((record),) = json.loads(line)["records"]
    assert record.pop("at")[:2] == "20"
    assert record == {
        "id": 2,
        "kind": "ask",
        "place": "session 1",
        "question": KEPT[1][0],
        "answer": KEPT[1][1],
        "done": "edited",
        "conversation": [],
    }


def test_lines_fit_the_terminal(filled: Place, glass: Glass) -> None:
    argv = [sys.executable, "-m", "aicmd", "history", "-n", "2"]
    glass.resize(60, 24)
    process = glass.start(argv, filled.environ, filled.repository.path, captured=False)
    assert process.wait(timeout=20) == 0
    first, second, said = glass.wait("-n 0 shows all").splitlines()
    assert "edited" in first
    assert first.endswith("…")
    assert "quit    undo the last c" in second
    assert said == "aicmd: the last 2 of 3; -n 0 shows all"


@pytest.mark.parametrize(
    ("words", "left"),
    [
        (("--delete", "2"), [1, 3]),
        (("--delete", "1,3"), [2]),
        (("--delete", "1-2"), [3]),
        (("--delete=3",), [1, 2]),
        (("port", "--delete"), [2, 3]),
        (("--delete", "all", "port"), [2, 3]),
        (("--delete", "--before", "2020-01-01"), [1, 2, 3]),
        (("--delete", "--before", "0h"), []),
        (("--delete", "all"), []),
    ],
)
def test_delete(filled: Place, words: tuple[str, ...], left: list[int]) -> None:
    lines, err, code = history(filled, *words, "--yes")
    gone = 3 - len(left)
    assert (lines, err, code) == ([f"deleted {gone}" if gone else "nothing to do"], "", 0)
    assert listed(filled) == [KEPT[number - 1][0] for number in left]
    data = database(filled).read_bytes()
    for number, (question, command, _) in enumerate(KEPT, 1):
        for text in (question, command):
            assert (text.encode() in data) is (number in left)


@pytest.mark.parametrize("answer", ["n\n", "\n", ""])
def test_nothing_is_deleted_without_a_yes(filled: Place, answer: str) -> None:
    lines, _, code = history(filled, "--delete", "all", stdin=answer)
    assert code == 130
    assert [line.split("\t")[3] for line in lines[:3]] == [row[0] for row in KEPT]
    assert len(listed(filled)) == 3


def test_a_yes(filled: Place) -> None:
    assert history(filled, "--delete", "2", stdin="y\n")[0][-1].endswith("deleted 1")
    assert len(listed(filled)) == 2


@pytest.mark.parametrize(
    ("words", "said", "code"),
    [
        (("--delete",), "say which: --delete 12", 2),
        (("--delete", "port"), "no record: 'port'; give its number", 2),
        (("--delete", "99"), "there is no record 99", 1),
        (("--before", "soon"), "no date: 'soon'", 2),
        (("-n", "-1"), "-1 is not in the range", 2),
    ],
)
def test_what_is_not_meant(filled: Place, words: tuple[str, ...], said: str, code: int) -> None:
    lines, err, status = history(filled, *words, "--yes")
    assert (lines, status) == ([], code)
    assert said in err
    assert len(listed(filled)) == 3


def test_off_and_on(filled: Place) -> None:
    lines, err, code = history(filled, "--off")
    assert (lines[0], err, code) == ("nothing is kept from now on", "", 0)
    assert lines[1] == "3 from before are still there: aicmd history --delete all"
    filled.run("reword", "fix the the parser.")
    assert len(listed(filled)) == 3
    assert history(filled, "--delete", "all", "--yes")[2] == 0
    assert history(filled)[1] == "aicmd: nothing is kept: aicmd history --on changes that\n"
    assert history(filled, "--on")[::2] == (["questions and answers are kept here again"], 0)
    filled.run("reword", "fix the the parser.")
    assert listed(filled) == ["fix the the parser."]
    assert b"history" not in (filled.home / ".gitconfig").read_bytes()


def test_on_where_something_goes_before_it(filled: Place) -> None:
    _, err, code = history(filled, "--on", AICMD_HISTORY="off")
    assert (err, code) == ("aicmd: AICMD_HISTORY goes before it: change it there\n", 1)


KEYS = [
    pytest.param(("\r",), "ran", id="run"),
    pytest.param(("q",), "quit", id="quit"),
    pytest.param(("\x03",), "quit", id="Ctrl-C"),
    pytest.param(("c", "q"), "copied", id="copied and left"),
    pytest.param(("c", "\r"), "ran", id="copied and run"),
    pytest.param(("\x04",), "quit", id="Ctrl-D"),
]


def answered(place: Place, glass: Glass, keys: tuple[str, ...], *words: str, **more: str) -> None:
    with ScriptedServer([Answer(REPLY)]) as server:
        settings = {"AICMD_BASE_URL": server.url, "AICMD_MODEL": "m", "SHELL": "/bin/sh", **more}
        argv = [sys.executable, "-m", "aicmd", "ask", *words]
        process = glass.start(argv, {**place.environ, **settings}, place.repository.path)
        glass.wait("[q]")
        glass.settle()
        for key in keys:
            glass.type(key)
            glass.settle()
        process.communicate(timeout=20)


@pytest.mark.parametrize(("keys", "word"), KEYS)
def test_what_was_done_is_kept(
    place: Place, glass: Glass, keys: tuple[str, ...], word: str
) -> None:
    answered(place, glass, keys, "끝났다고 말해")
    ((line),) = history(place)[0]
    assert line.split("\t")[2:] == [word, "끝났다고 말해", "printf done"]


def test_a_command_put_on_the_line_is_edited(place: Place, glass: Glass) -> None:
    answered(place, glass, ("e",), "--widget", AICMD_QUESTION="?? say so")
    ((line),) = history(place)[0]
    assert line.split("\t")[2:] == ["edited", "say so", "printf done"]


def test_nothing_is_kept_of_a_question_where_told_so(place: Place, glass: Glass) -> None:
    answered(place, glass, ("\r",), "say so", AICMD_HISTORY="off")
    assert not database(place).exists()


def test_only_we_can_read_it(filled: Place) -> None:
    history(filled, "--delete", "1", "--yes")
    assert database(filled).stat().st_mode & 0o777 == 0o600
    assert os.listdir(database(filled).parent) == [database(filled).name]
