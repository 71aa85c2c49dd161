from __future__ import annotations

import pytest

from aicmd.scripts import mixtures

MIXED = [
    pytest.param("сat /zz/x", [("сat", ("CYRILLIC", "LATIN"))], id="a program"),
    pytest.param("cat /etc/pаsswd", [("pаsswd", ("CYRILLIC", "LATIN"))], id="a file"),
    pytest.param("git push --fоrce", [("fоrce", ("CYRILLIC", "LATIN"))], id="an option"),
    pytest.param("ΑBC=1 x", [("ΑBC", ("GREEK", "LATIN"))], id="a variable"),
    pytest.param("echo 'bооk' \"pаy\"", [("bооk", ("CYRILLIC", "LATIN")), ("pаy", ("CYRILLIC", "LATIN"))], id="in quotes"),
    pytest.param("cat 파일а", [("파일а", ("CYRILLIC", "HANGUL"))], id="beside Hangul"),
    pytest.param("cat fi1e٥", [("fi1e٥", ("ARABIC-INDIC", "LATIN"))], id="a digit"),
    pytest.param("cat ցit", [("ցit", ("ARMENIAN", "LATIN"))], id="Armenian"),
]  # fmt: skip
APART = [
    *("cat 보고서v2.txt", "grep -r 삭제 README.md를", "ls ファイルABC漢字", "cat отчёт.txt", "rm файл_v2"),
    *("cat naïve.txt", "echo ½ 10µs 5Ω 1ª", "ls αβγ/abc", "cat cafe\u0301", "echo ｗｉｄｅ", "ls", ""),
    *("cat مَلَفّ.txt", "echo 々人", "echo שלום", "echo 第1章", "echo 👩‍👧x", "é1ü2", "ls -l ㄱㄴ가"),
]  # fmt: skip


@pytest.mark.parametrize(("command", "found"), MIXED)
def test_words_that_mix_scripts(command: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    words = mixtures(command)
    assert [(word.text, word.scripts) for word in words] == found
    assert all(command[word.start : word.end] == word.text for word in words)


@pytest.mark.parametrize("command", APART)
def test_words_of_one_script_or_of_those_written_together(command: str) -> None:
    assert mixtures(command) == ()


def test_what_is_said_of_one() -> None:
    (word,) = mixtures("сat x")
    assert str(word) == (
        "сat has letters of Cyrillic and Latin: it may not be the word that it looks like"
    )
