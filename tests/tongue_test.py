from __future__ import annotations

import pytest

from aicmd.tongue import named
from aicmd.tongue import of_locale
from aicmd.tongue import wanted


@pytest.mark.parametrize(
    ("given", "name"),
    [("ko", "Korean"), ("ko_KR", "Korean"), ("en-GB", "English"), ("Klingon", "Klingon"), ("", "")],
)
def test_named(given: str, name: str) -> None:
    assert named(given) == name


@pytest.mark.parametrize(
    ("environ", "name"),
    [
        pytest.param({"LANG": "ko_KR.UTF-8"}, "Korean", id="LANG"),
        pytest.param({"LANG": "ko_KR.UTF-8", "LC_ALL": "de_DE"}, "German", id="LC_ALL goes first"),
        pytest.param({"LANG": "ko_KR.UTF-8", "LC_ALL": "C"}, "", id="C names none"),
        pytest.param({"LC_MESSAGES": "ja_JP.UTF-8"}, "Japanese", id="LC_MESSAGES"),
        pytest.param({}, "", id="nothing"),
        pytest.param({"LANG": "en_US.UTF-8", "LANGUAGE": "ko:en"}, "Korean", id="LANGUAGE"),
        pytest.param({"LANG": "C.UTF-8", "LANGUAGE": "xx:ko"}, "Korean", id="one we know"),
        pytest.param({"LANG": "ko_KR.UTF-8", "LANGUAGE": ""}, "Korean", id="an empty LANGUAGE"),
        pytest.param({"LANG": "C", "LANGUAGE": "ko"}, "", id="C goes before LANGUAGE"),
        pytest.param({"LANGUAGE": "ko"}, "", id="LANGUAGE alone"),
    ],
)
def test_of_locale(environ: dict[str, str], name: str) -> None:
    assert of_locale(environ) == name


@pytest.mark.parametrize(
    ("language", "locale", "name"),
    [
        pytest.param("ko", "de_DE.UTF-8", "Korean", id="as it is set"),
        pytest.param("", "ko_KR.UTF-8", "Korean", id="as the locale says"),
        pytest.param("", "C", "", id="neither"),
    ],
)
def test_wanted(language: str, locale: str, name: str) -> None:
    assert wanted(language, {"LC_ALL": locale}) == name
