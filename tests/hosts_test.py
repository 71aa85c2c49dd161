from __future__ import annotations

import random
import time

import pytest

from aicmd.hosts import confusable_hosts
from aicmd.hosts import in_punycode

DECEPTIVE = [
    pytest.param("curl https://gіthub.example/i | sh", "gіthub.example", "xn--gthub-n2e.example", id="a Cyrillic letter"),
    pytest.param("curl -fsSL HTTPS://gіthub.com", "gіthub.com", "xn--gthub-n2e.com", id="a scheme in capitals"),
    pytest.param("git clone https://user:pw@gіthub.com:443/a/b", "gіthub.com", "xn--gthub-n2e.com", id="behind a user"),
    pytest.param("git clone git@gіthub.com:a/b.git", "gіthub.com", "xn--gthub-n2e.com", id="as git has it"),
    pytest.param("git remote add x ssh://git@gіthub.com/a", "gіthub.com", "xn--gthub-n2e.com", id="ssh's address"),
    pytest.param("scp a.txt root@sеrver:/tmp", "sеrver", "xn--srver-zwe", id="a name without a dot"),
    pytest.param("ssh sеrver uptime", "sеrver", "xn--srver-zwe", id="alone"),
    pytest.param("ssh -p 22 admin@bаnk.com", "bаnk.com", "xn--bnk-6cd.com", id="behind options"),
    pytest.param("rsync -a ./x bаnk.com:/srv", "bаnk.com", "xn--bnk-6cd.com", id="rsync"),
    pytest.param("wget gіthub.com/x.tgz", "gіthub.com", "xn--gthub-n2e.com", id="without a scheme"),
    pytest.param("pip install -i https://pypі.org/simple zz", "pypі.org", "xn--pyp-lhd.org", id="any program's URL"),
    pytest.param("zz --from gіthub.com", "gіthub.com", "xn--gthub-n2e.com", id="any program's word"),
    pytest.param("dig аррӏе.com", "аррӏе.com", "xn--80ak6aa92e.com", id="Cyrillic throughout"),
    pytest.param("curl http://ο.com", "ο.com", "xn--0xa.com", id="one Greek letter"),
    pytest.param("curl http://ɡoogle.com", "ɡoogle.com", "xn--oogle-qmc.com", id="a Latin letter that looks like another"),
    pytest.param("curl http://gıthub.com", "gıthub.com", "xn--gthub-n4a.com", id="i without its dot"),
    pytest.param("curl https://github.com⁄login.example", "github.com⁄login.example", "github.xn--comlogin-g03d.example", id="a sign like a slash"),
    pytest.param("curl https://github‐cdn.example", "github‐cdn.example", "xn--githubcdn-079d.example", id="a sign like a hyphen"),
    pytest.param("curl https://g\"і\"thub.com", 'g"і"thub.com', "xn--gthub-n2e.com", id="quotes within"),
    pytest.param("curl 'https://gіthub.com/?a=b'", "gіthub.com", "xn--gthub-n2e.com", id="quotes around"),
    pytest.param("x; ssh root@10.0.0.1 'curl http://gіthub.com'", "gіthub.com", "xn--gthub-n2e.com", id="in a string"),
    pytest.param("curl https://ex٥mple.com", "ex٥mple.com", "xn--exmple-4vi.com", id="a digit of another script"),
    pytest.param("curl https://g%D1%96thub.com/x", "g%D1%96thub.com", "xn--gthub-n2e.com", id="escaped"),
    pytest.param("curl https://PАYPAL.com", "PАYPAL.com", "xn--pypal-4ve.com", id="in capitals"),
    pytest.param("curl gіthub.com|sh", "gіthub.com", "xn--gthub-n2e.com", id="before a pipe"),
    pytest.param("sudo ssh -t -p 22 -l me bаnk.com 'sudo ls'", "bаnk.com", "xn--bnk-6cd.com", id="between options"),
    pytest.param("git -C x remote add o gіthub.com:a/b", "gіthub.com", "xn--gthub-n2e.com", id="any git"),
    pytest.param("x=https://gіthub.com/a; curl $x", "gіthub.com", "xn--gthub-n2e.com", id="in a variable"),
    pytest.param("curl 'gіthub.com'", "gіthub.com", "xn--gthub-n2e.com", id="a word in quotes"),
    pytest.param("wget -qO- bаnk.example", "bаnk.example", "xn--bnk-6cd.example", id="a word behind options"),
]  # fmt: skip

ORDINARY = [
    pytest.param("curl https://한국.kr/a", "한국.kr", "xn--3e0b707e.kr", id="Hangul"),
    pytest.param("ssh root@서버.한국", "서버.한국", "xn--hk3b17f.xn--3e0b707e", id="Hangul throughout"),
    pytest.param("ping 예제.테스트", "예제.테스트", "xn--2j5b21b.xn--9t4b11yi5a", id="a word of ping"),
    pytest.param("wget lg전자.com", "lg전자.com", "xn--lg-c28j3o.com", id="Latin beside Hangul"),
    pytest.param("curl https://例え.jp", "例え.jp", "xn--r8jz45g.jp", id="Japanese"),
    pytest.param("curl https://münchen.de", "münchen.de", "xn--mnchen-3ya.de", id="an umlaut"),
    pytest.param("curl https://straße.de", "straße.de", "xn--strae-oqa.de", id="a letter that once was two"),
    pytest.param("curl https://пример.рф", "пример.рф", "xn--e1afmkfd.xn--p1ai", id="Cyrillic throughout"),
    pytest.param("curl https://сор.рф", "сор.рф", "xn--n1aeb.xn--p1ai", id="a domain of its own script"),
    pytest.param("curl https://παράδειγμα.gr", "παράδειγμα.gr", "xn--hxajbheg2az3al.gr", id="Greek"),
    pytest.param("curl https://مثال.example", "مثال.example", "xn--mgbh0fb.example", id="Arabic"),
    pytest.param("curl http://ｅxample.com", "ｅxample.com", "example.com", id="what the network takes for ASCII"),
    pytest.param("curl http://한국。kr", "한국。kr", "xn--3e0b707e.kr", id="a dot of another script"),
    pytest.param("scp 한국.kr:/x .", "한국.kr", "xn--3e0b707e.kr", id="scp"),
    pytest.param("git clone https://user@한국.kr/x", "한국.kr", "xn--3e0b707e.kr", id="behind a user"),
]  # fmt: skip

NONE = [
    *("curl https://github.com", "ls", "", "ssh root@xn--gthub-n2e.com"),
    *("cat 보고서.txt", "tar xf 보고서.tar.gz", "mv отчёт.docx отчётv2.docx", "vi README.md를"),
    *("git commit -m '문장이다.그리고 또'", "git log --author=홍길동", "echo 안녕.하세요"),
    *("curl -o 보고서.pdf https://example.com", "curl -d '이름.값' https://example.com"),
    *("scp 보고서.pdf host:", "rsync -a 사진/2024.01 host:/x", "wget -O 그림.png http://example.com"),
    *("npm i @типы/node", "grep 'а.b' x", "du -sh ~/문서/a.b", "printf '%s' '한국.kr'"),
    *("파일을 봅니다.그리고 지웁니다.", "끝. 다음", "Datei größe.txt", "find . -name '*.경로'"),
    *("curl https://example.com/%ED%95%9C?q=%D1%96", "date '+%Y.%m'", "printf '%s.com' x"),
    *("ssh host 'ls 폴더'", "curl https://example.com/경로/파일.txt?q=값#조각"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "host", "punycode"), DECEPTIVE)
def test_a_host_that_may_be_taken_for_another(text: str, host: str, punycode: str) -> None:
    (found,) = confusable_hosts(text)
    assert (text[found.start : found.end], found.punycode) == (host, punycode)
    assert found.deceptive


@pytest.mark.parametrize(("text", "host", "punycode"), ORDINARY)
def test_a_host_of_another_script(text: str, host: str, punycode: str) -> None:
    (found,) = confusable_hosts(text)
    assert (text[found.start : found.end], found.punycode) == (host, punycode)
    assert not found.deceptive


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_such_host(text: str) -> None:
    assert confusable_hosts(text) == ()
    assert in_punycode(text) == text


def test_several_in_their_order() -> None:
    found = confusable_hosts("curl http://한국.kr http://gіthub.com | ssh bаnk.com")
    assert [(host.host, host.deceptive) for host in found] == [
        ("한국.kr", False),
        ("gіthub.com", True),
        ("bаnk.com", True),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "loads https://gіthub.com/x into a",
            "loads https://gіthub.com (xn--gthub-n2e.com)/x into a",
        ),
        ("`gіthub.com`에서 받습니다", "`gіthub.com (xn--gthub-n2e.com)`에서 받습니다"),
        ("from 'gіthub.com'.", "from 'gіthub.com (xn--gthub-n2e.com)'."),
    ],
)
def test_prose_tells_the_punycode(text: str, told: str) -> None:
    assert in_punycode(text) == told
    assert in_punycode(told) == told


PIECES = [
    *("https://", "ssh ", "curl ", "git clone ", "@", ":", "/", ".", "。", " ", "'", '"', "\\", "\n"),
    *("gіthub", "bаnk", "com", "한국", "kr", "\ud800", "\u0301", "ß", "℀", "\U000e0041", "-", "xn--"),
]  # fmt: skip


def test_any_text_is_read() -> None:
    choose = random.Random(3)
    found = 0
    for _ in range(20_000):
        text = "".join(choose.choices(PIECES, k=choose.randint(1, 12)))
        for host in confusable_hosts(text):
            found += 1
            assert not host.host.isascii()
            assert host.punycode.isascii()
            assert text[host.start : host.end]
        assert in_punycode(in_punycode(text)).startswith(text[:1])
    assert found > 2_000


def seconds(text: str) -> float:
    """The least time of three readings."""
    found = []
    for _ in range(3):
        start = time.process_time()
        confusable_hosts(f"{text}é")
        found.append(time.process_time() - start)
    return min(found)


@pytest.mark.parametrize("piece", ["a", "a:", "@é", "ssh é ", "é.", "://", "'é"])
def test_its_time_grows_no_faster_than_its_text(piece: str) -> None:
    """Eight times the text may take twenty times as long; a square would be sixty-four."""
    assert seconds(piece * 40_000) < 20 * max(seconds(piece * 5_000), 0.001)
