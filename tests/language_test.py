from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import aicmd
from aicmd import language
from aicmd.tongue import VARIABLES
from aicmd.translation import _
from aicmd.translation import code
from aicmd.translation import ngettext
from aicmd.width import columns
from tests import recipe_index
from tests.repository import Repository

Environ = dict[str, str]
TEXT, KOREAN = "deletes files", "파일을 삭제합니다"


@pytest.mark.parametrize(
    ("environ", "wanted", "asked"),
    [
        pytest.param({"LANG": "ko_KR.UTF-8"}, "", "", id="LANG"),
        pytest.param({"LC_MESSAGES": "ko_KR", "LANG": "en_US"}, "", "", id="LC_MESSAGES first"),
        pytest.param({"LC_ALL": "ko", "LC_MESSAGES": "en_US"}, "", "", id="LC_ALL before both"),
        pytest.param({"LANG": "en_US.UTF-8", "LANGUAGE": "ko:en"}, "", "", id="LANGUAGE"),
        pytest.param({"LANG": "de_DE", "LANGUAGE": "fr:ko"}, "", "", id="the first there is"),
        pytest.param({"LANG": "en_US.UTF-8"}, "ko", "", id="the setting before the locale"),
        pytest.param({"LC_ALL": "C"}, "ko_KR", "", id="the setting with a country"),
        pytest.param({}, "Korean", "", id="the setting as a name"),
        pytest.param({}, "한국어", "", id="the setting as its own name"),
        pytest.param({"LC_ALL": "C"}, "", "5000번 포트", id="the question"),
        pytest.param(
            {"LANG": "de_DE"}, "", "README.md 지우기", id="the question before the locale"
        ),
    ],
)
def test_texts_are_korean(environ: Environ, wanted: str, asked: str) -> None:
    language.choose(environ, wanted, asked)
    assert (code(), _(TEXT)) == ("ko", KOREAN)


@pytest.mark.parametrize(
    ("environ", "wanted", "asked"),
    [
        pytest.param({}, "", "", id="nothing"),
        pytest.param({"LC_ALL": "C", "LANG": "ko_KR"}, "", "", id="C goes before LANG"),
        pytest.param({"LC_ALL": "C", "LANGUAGE": "ko"}, "", "", id="C lets LANGUAGE not count"),
        pytest.param({"LANGUAGE": "ko"}, "", "", id="no locale lets LANGUAGE not count"),
        pytest.param({"LANG": "ko_KR", "LANGUAGE": "en:ko"}, "", "", id="English goes first"),
        pytest.param({"LANG": "de_DE.UTF-8"}, "", "", id="a locale without a catalogue"),
        pytest.param({"LANG": "ko_KR.UTF-8"}, "en", "", id="the setting before the locale"),
        pytest.param({"LANG": "ko_KR.UTF-8"}, "Klingon", "", id="a setting without a catalogue"),
        pytest.param({"LANG": "ko_KR"}, "en", "5000번 포트", id="the setting before the question"),
        pytest.param({"LANG": "kok_IN"}, "", "", id="a code that begins alike"),
        pytest.param({}, "", "naïve 日本", id="letters of another language"),
    ],
)
def test_texts_are_english(environ: Environ, wanted: str, asked: str) -> None:
    language.choose(environ, wanted, asked)
    assert (code(), _(TEXT)) == ("en", TEXT)


def test_letters_in_a_language_without_a_catalogue_tell_nothing() -> None:
    language.choose({"LANG": "ko_KR.UTF-8"}, "", "日本語")
    assert code() == "ko"


def test_english_comes_back() -> None:
    language.choose({"LANG": "ko"})
    language.choose({"LANG": "en"})
    assert _(TEXT) == TEXT


@pytest.mark.parametrize(
    ("locale", "count", "text"),
    [
        ("en", 1, "1 secret"),
        ("en", 2, "2 secrets"),
        ("ko", 1, "비밀값 1개"),
        ("ko", 2, "비밀값 2개"),
    ],
)
def test_one_or_several(locale: str, count: int, text: str) -> None:
    language.choose({"LANG": locale})
    assert ngettext("{count} secret", "{count} secrets", count).format(count=count) == text


@pytest.mark.parametrize("text", ["", "no text of ours", "{shell"])
def test_other_text_stays(text: str) -> None:
    """For the empty one gettext would give the catalogue's head."""
    language.choose({"LANG": "ko"})
    assert _(text) == text


def run(home: Path, *words: str, **environ: str) -> str:
    """All that the program says, away from any terminal."""
    recipe_index.give(home)
    clean = {name: value for name, value in os.environ.items() if name not in VARIABLES}
    base = {**clean, "HOME": str(home), "PYTHONPATH": str(Path(aicmd.__file__).parent.parent)}
    done = subprocess.run(
        [sys.executable, "-m", "aicmd", *words],
        env={**base, "PYTHONUTF8": "1", **environ},
        cwd=home,
        capture_output=True,
        start_new_session=True,
    )
    return (done.stdout + done.stderr).decode()


SAYS = [
    pytest.param(["--help"], "사용법:", "Usage:", id="the help page"),
    pytest.param(["ask", "-h"], "가장 좋은 명령만", "Print the best", id="an option"),
    pytest.param(["config", "set", "-h"], "KEY를 VALUE로", "Give KEY", id="a command in a group"),
    pytest.param(["config", "--nosuch"], "옵션은 없습니다", "No such option", id="a wrong option"),
    pytest.param(["nosuch"], "명령은 없습니다", "No such command", id="a wrong command"),
    pytest.param(["explain"], "어떤 명령인가요?", "which command?", id="a failure"),
    pytest.param(["explain", "rm -r x"], "주의: x: 안에", "caution: x: deletes", id="a risk"),
    pytest.param(
        ["explain", "for i in *; do :; done"], "반복을 끝냅니다", "ends the loop", id="syntax"
    ),
    pytest.param(
        ["ask", "-p", "zzz"], "모르는 질문", "does not know", id="a question without an answer"
    ),
    pytest.param(["undo"], "git 저장소가 없습니다", "no git repository here", id="undo"),
    pytest.param(["config"], "설정 안 됨", "not set", id="settings"),
    pytest.param(["reword", "Add x."], "마침표 없이", "without a period", id="a rule"),
]


@pytest.mark.parametrize("how", ["locale", "variable", "git config"])
@pytest.mark.parametrize(("words", "korean", "english"), SAYS)
def test_the_program_speaks_korean(
    tmp_path: Path, words: list[str], korean: str, english: str, how: str
) -> None:
    """Whatever says so: the locale, a variable, or the user's git config."""
    environ = {"locale": {"LANG": "ko_KR.UTF-8"}, "variable": {"AICMD_LANGUAGE": "ko"}}
    if how == "git config":
        (tmp_path / ".gitconfig").write_text("[aicmd]\n\tlanguage = ko\n")
    said = run(tmp_path, *words, **environ.get(how, {"LANG": "en_US.UTF-8"}))
    assert korean in said
    assert english not in said


@pytest.mark.parametrize(("words", "korean", "english"), SAYS)
def test_the_program_speaks_english(
    tmp_path: Path, words: list[str], korean: str, english: str
) -> None:
    said = run(tmp_path, *words, LANG="en_US.UTF-8")
    assert english in said
    assert korean not in said


def test_a_korean_question_is_answered_in_korean(tmp_path: Path) -> None:
    """In an English locale too; what a script reads of the answer is the same."""
    answer = json.loads(
        run(tmp_path, "ask", "--json", "5000번 포트 쓰는 프로세스", LANG="en_US.UTF-8")
    )
    (first,) = answer["suggestions"]
    assert first["summary"].startswith("5000")
    assert "프로세스" in first["summary"]
    assert first["explanation"]["risk"]["level"] == "ok"
    assert {part["kind"] for part in first["explanation"]["parts"]} <= {
        "program",
        "option",
        "value",
    }


def test_a_setting_goes_before_the_question(tmp_path: Path) -> None:
    """All of the answer is in one language, the summary of a recipe too."""
    said = run(tmp_path, "ask", "--json", "5000번 포트 쓰는 프로세스", AICMD_LANGUAGE="en")
    (first,) = json.loads(said)["suggestions"]
    assert first["summary"].isascii()
    assert all(part["doc"].isascii() for part in first["explanation"]["parts"])


def test_a_commit_message_stays_in_its_language(tmp_path: Path) -> None:
    """The hook's reasons are the reader's, the message is the author's."""
    repository = Repository.begun(tmp_path)
    repository.environ |= {"AICMD_LANGUAGE": "ko", "AICMD_COMMIT_MODE": "rewrite"}
    said = repository.git("commit", "-q", "-m", "Added the the log.").stderr.decode()
    assert repository.message() == b"Add the log\n"
    assert "메시지를 바꿨습니다" in said


@pytest.mark.parametrize("words", [["--help"], ["ask", "--help"], ["setup", "--help"]])
def test_a_help_page_fits_a_terminal(tmp_path: Path, words: list[str]) -> None:
    """Hangul takes two columns, which click does not count."""
    page = run(tmp_path, *words, LANG="ko_KR.UTF-8")
    assert max(map(columns, page.splitlines())) <= 80


def test_without_a_catalogue_texts_are_english(tmp_path: Path) -> None:
    assert language.catalogue("ko", str(tmp_path)).code == "en"


def test_english_reads_no_catalogue(tmp_path: Path) -> None:
    """A start is not to be slower for those who need no other language."""
    probe = "import sys; from aicmd.__main__ import run; run(['ask', '-p', 'disk usage'])"
    probe += (
        "; print('gettext' in vars(sys.modules['aicmd.language']), 'aicmd.retold' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe], env={**os.environ}, capture_output=True, check=True
    )
    assert done.stdout.decode().split()[-2:] == ["False", "False"]
