"""Each check of doctor: what it warns of, and beside it what it must not warn of."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from aicmd import config
from aicmd.checks import Check
from aicmd.checks import Finding
from aicmd.checks import bad
from aicmd.checks import checks
from aicmd.checks import good
from aicmd.checks import variables
from aicmd.errors import AicmdError

ROOT = Path(__file__).parent.parent
KNOWN = {known.name: known for known in checks()}
KEY = "zk-planted-3f9a77d0c1"


class Here:
    """A home, programs of a test in PATH, and the variables of the environment."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        self.bin = folder / "bin"
        self.home.mkdir(mode=0o700)
        self.bin.mkdir(mode=0o700)
        self.environ = {
            "HOME": str(self.home),
            "PATH": f"{self.bin}:/usr/bin:/bin",
            "SHELL": "/bin/bash",
            "GIT_CONFIG_NOSYSTEM": "1",
        }

    def file(self, name: str, text: str = "", mode: int = 0o600, above: int = 0o700) -> Path:
        path = self.home / name
        path.parent.mkdir(mode=above, parents=True, exist_ok=True)
        path.parent.chmod(above)
        path.write_text(text)
        path.chmod(mode)
        return path

    def program(self, name: str, says: str, status: int = 0) -> Path:
        path = self.bin / name
        path.write_text(f"#!/bin/sh\necho '{says}'\nexit {status}\n")
        path.chmod(0o755)
        return path

    def git(self, *words: str) -> None:
        subprocess.run(["git", *words], env=self.environ, check=True, capture_output=True)


SetUp = Callable[[Here], object]


@dataclass(frozen=True)
class Case:
    """`says` is part of a line; `mend` part of what to do, "" where nothing may be wrong."""

    does: str
    setup: SetUp
    says: str
    mend: str = ""


def variable(**values: str) -> SetUp:
    return lambda here: here.environ.update(values)


def path(*folders: str) -> SetUp:
    return lambda here: here.environ.update(PATH=":".join(folders))


def server(url: str, **more: str) -> SetUp:
    return variable(AICMD_BASE_URL=url, **more)


def commanded(command: str) -> SetUp:
    return server("https://gate.example.test/v1", AICMD_KEY_COMMAND=command)


def keys(mode: int = 0o600, above: int = 0o700) -> SetUp:
    line = f"https://gate.example.test {KEY}\n"
    return lambda here: here.file(".config/aicmd/keys", line, mode, above)


def file(name: str, mode: int = 0o600, above: int = 0o700) -> SetUp:
    return lambda here: here.file(name, "x", mode, above)


def program(name: str, says: str, status: int = 0) -> SetUp:
    return lambda here: here.program(name, says, status)


def configured(key: str, value: str) -> SetUp:
    return lambda here: here.git("config", "--global", key, value)


def linked(here: Here) -> None:
    (here.home / "elsewhere").write_text(KEY)
    here.file(".config/aicmd/x").with_name("keys").symlink_to(here.home / "elsewhere")


def open_folder(here: Here) -> None:
    here.bin.chmod(0o777)


def closed_folder(here: Here) -> None:
    here.bin.chmod(0o775)


def no_pages(here: Here) -> None:
    here.environ["MANPATH"] = str(here.home)


def a_page(here: Here) -> None:
    here.file("man/man1/zz.1", ".TH ZZ 1\n", 0o644)
    here.environ["MANPATH"] = str(here.home / "man")


def hooked(here: Here, mode: int = 0o755) -> Path:
    here.git("init", "-q", str(here.home))
    os.chdir(here.home)
    hook = here.file(".git/hooks/commit-msg", "#!/bin/sh\n# aicmd commit-msg: ours\n", mode, 0o755)
    return hook


def shadowed(here: Here) -> None:
    hooked(here)
    here.git("-C", str(here.home), "config", "core.hooksPath", "elsewhere")


def foreign(here: Here) -> None:
    hooked(here).write_text("#!/bin/sh\nexit 0\n")


def outside(here: Here) -> None:
    os.chdir(here.home)


def local(key: str, value: str) -> SetUp:
    def setup(here: Here) -> None:
        here.git("init", "-q", str(here.home))
        os.chdir(here.home)
        here.git("config", "--local", key, value)

    return setup


def integrated(name: str, text: str, profile: str = "") -> SetUp:
    """A `.bashrc` with our line, and what a bash that logs in reads."""

    def setup(here: Here) -> None:
        here.file(".bashrc", 'eval "$(aicmd init bash)"\n')
        here.file(".profile", profile)
        here.file(name, text)

    return setup


CASES: dict[str, list[Case]] = {
    "shell": [
        Case("a bash of today", program("bash", "GNU bash, version 5.2.15(1)"), "bash 5.2.15"),
        Case("the oldest that will do", program("bash", "version 4.3.0(1)"), "bash 4.3.0"),
        Case("that of macOS", program("bash", "version 3.2.57(1)"), "alias", "bash 4.3 or later"),
        Case("4.2", program("bash", "version 4.2.46(2)"), "alias", "bash 4.3 or later"),
        Case("one that says nothing", program("bash", "", 1), "bash"),
        Case("the line is there", file(".bashrc"), "has no integration"),
        Case("the line is there", integrated(".profile", ". ~/.bashrc"), "has the integration"),
        Case(
            "another file leads on",
            integrated(".bash_profile", "[ -r ~/.profile ] && . ~/.profile", ". ~/.bashrc"),
            "has the integration",
        ),
        Case(
            "a bash that logs in does not see it",
            integrated(".bash_profile", "# . ~/.bashrc\nexport A=b"),
            ".bash_profile, which does not read .bashrc",
            "add this line to it: . ~/.bashrc",
        ),
        Case(
            "nor by way of the other file",
            integrated(".bash_profile", ". ~/.profile", "export A=b"),
            ".bash_profile, which does not read .bashrc",
            "add this line to it: . ~/.bashrc",
        ),
        Case(
            "the line is switched off",
            lambda here: here.file(".bashrc", '# eval "$(aicmd init bash)"\n'),
            "has no integration",
        ),
    ],
    "settings": [
        Case("none", variable(), "can be read"),
        Case("a good one", configured("aicmd.baseUrl", "https://x.example.test"), "can be read"),
        Case("no number", variable(AICMD_TIMEOUT="soon"), "timeout cannot be", "give a number"),
        Case("a slip", configured("aicmd.baseURI", "x"), "no such setting", "aicmd.baseUrl meant"),
        Case("nothing like it", configured("aicmd.zzz", "x"), "no such", "--unset aicmd.zzz"),
        Case(
            "a clone's server",
            local("aicmd.baseUrl", "https://x.example.test"),
            "does not count",
            "--local --unset",
        ),
        Case("a clone's style", local("aicmd.commitStyle", "plain"), "can be read"),
        Case(
            "a damaged file",
            lambda here: here.file(".gitconfig", "[broken\n"),
            "cannot be read",
            "git config",
        ),
    ],
    "variables": [
        Case("none", variable(), "none is set"),
        Case("known ones", variable(AICMD_MODEL="m", AICMD_NO_ENTER="1"), "AICMD_MODEL, AICMD_NO"),
        Case("one of ours alone", variable(AICMD_GIVEN_PATH="/bin:."), "none is set"),
        Case("another's", variable(XAICMD_MODEL="m", MY_AICMD="1"), "none is set"),
        Case("a slip", variable(AICMD_MODLE="m"), "nothing reads AICMD_MODLE", "AICMD_MODEL meant"),
        Case(
            "a name of another program",
            variable(AICMD_APIKEY=KEY),
            "AICMD_APIKEY",
            "AICMD_API_KEY meant",
        ),
        Case("without a line below", variable(AICMDMODEL="m"), "AICMDMODEL", "AICMD_MODEL meant"),
        Case("nothing like it", variable(AICMD_XYZZYQQ="m"), "AICMD_XYZZYQQ", "unset"),
    ],
    "server": [
        Case("none", variable(), "offline"),
        Case(
            "this computer", server("http://localhost:11434/v1"), "http://localhost:11434, model by"
        ),
        Case(
            "another, encrypted",
            server("https://gate.example.test/v1"),
            "https://gate.example.test",
        ),
        Case("openai's", variable(OPENAI_API_KEY=KEY), "https://api.openai.com"),
        Case(
            "allowed by name",
            server("http://box.test:8/v1", AICMD_ALLOW_HTTP="box.test"),
            "http://box.test:8",
        ),
        Case("in the open", server("http://box.test:8/v1"), "not encrypted", "use https"),
        Case(
            "in the open, another allowed",
            server("http://box.test/v1", AICMD_ALLOW_HTTP="x.test"),
            "not encrypted",
            "https",
        ),
    ],
    "proxy": [
        Case("none", variable(), "none"),
        Case(
            "one", variable(HTTPS_PROXY="http://proxy.test:3128"), "http://proxy.test:3128 (HTTPS"
        ),
        Case("in lower case", variable(https_proxy="proxy.test:3128"), "http://proxy.test:3128"),
        Case(
            "with a password",
            variable(ALL_PROXY=f"http://me:{KEY}@proxy.test:1"),
            "proxy.test:1 (ALL",
        ),
        Case("no address", variable(HTTPS_PROXY="http://"), "no address", "unset HTTPS_PROXY"),
        Case("no port", variable(HTTP_PROXY="http://a:port"), "no address", "unset HTTP_PROXY"),
        Case("SOCKS", variable(ALL_PROXY="socks5://127.0.0.1:9"), "SOCKS", "pip install socksio"),
    ],
    "certificates": [
        Case("the usual", variable(), "those of the system"),
        Case(
            "a file",
            lambda here: here.environ.update(SSL_CERT_FILE=str(here.file("ca"))),
            "ca (SSL_CERT_FILE)",
        ),
        Case(
            "a folder",
            lambda here: here.environ.update(SSL_CERT_DIR=str(here.home)),
            "home (SSL_CERT_DIR)",
        ),
        Case("no file", variable(SSL_CERT_FILE="/zz/ca"), "cannot be read", "unset SSL_CERT_FILE"),
        Case(
            "a folder for a file",
            lambda here: here.environ.update(REQUESTS_CA_BUNDLE=str(here.home)),
            "cannot be",
            "unset",
        ),
    ],
    "key": [
        Case("offline", variable(), "none is needed"),
        Case(
            "a variable",
            server("https://gate.example.test/v1", AICMD_API_KEY=KEY),
            "from AICMD_API_KEY",
        ),
        Case("openai's", variable(OPENAI_API_KEY=KEY), "from OPENAI_API_KEY"),
        Case("a server at home", server("http://localhost:1/v1"), "none is sent"),
        Case("a command", commanded(f"printf %s {KEY}"), "from aicmd.keyCommand"),
        Case(
            "in the file",
            lambda here: (keys()(here), server("https://gate.example.test/v1")(here)),
            "aicmd/keys",
        ),
        Case(
            "openai without one", variable(AICMD_ENGINE="openai"), "wants one", "set OPENAI_API_KEY"
        ),
        Case("a command that fails", commanded("exit 3"), "exit 3", "try it by itself"),
        Case("a command that says nothing", commanded("true"), "gave no key", "try it by itself"),
        Case(
            "a command that is not here",
            commanded("zz-none show x"),
            "a program that is not here",
            "install",
        ),
        Case("an open quote", commanded("printf 'x"), "gave no key", "try it by itself"),
        Case(
            "no key at all",
            server("https://gate.example.test/v1", AICMD_API_KEY="zk\x1b"),
            "characters",
            "set it anew",
        ),
    ],
    "key-file": [
        Case("none", variable(), "there is none"),
        Case("as it should be", keys(), "is yours alone"),
        Case("read only", keys(0o400), "is yours alone"),
        Case("in a folder to look into", keys(above=0o755), "is yours alone"),
        Case("for the group", keys(0o640), "others can read your keys", "chmod 600"),
        Case("for all", keys(0o644), "others can read your keys", "chmod 600"),
        Case("to write for all", keys(0o602), "others can read your keys", "chmod 600"),
        Case("a link", linked, "is a link", "put the file"),
        Case("in an open folder", keys(above=0o777), "exchange", "chmod go-w"),
        Case("in the group's folder", keys(above=0o770), "exchange", "chmod go-w"),
    ],
    "folders": [
        Case("none", variable(), "none was made"),
        Case("as they should be", file(".local/state/aicmd/records.sqlite3"), ".local/state/aicmd"),
        Case(
            "elsewhere",
            lambda here: (
                here.file("x/aicmd/a"),
                here.environ.update(XDG_CACHE_HOME=str(here.home / "x")),
            ),
            "x/aicmd",
        ),
        Case("the keys are another check's", keys(0o644), ".config/aicmd"),
        Case("to look into", file(".cache/aicmd/a", above=0o755), "look into", "chmod 700"),
        Case("a wide file", file(".local/state/aicmd/error.log", 0o644), "error.log", "chmod 600"),
        Case(
            "a folder of the group", file(".config/aicmd/a", above=0o750), "look into", "chmod 700"
        ),
    ],
    "search-path": [
        Case("absolute", path("/usr/bin", "/bin"), "2 folders"),
        Case("one that is not there", path("/usr/bin", "/zz/bin"), "2 folders"),
        Case("of the group", closed_folder, "folders"),
        Case("a dot", path("/usr/bin", "."), "'.'", "take it out"),
        Case("an empty part", path("/usr/bin", "", "/bin"), "empty part", "take it out"),
        Case("an empty end", path("/usr/bin", ""), "empty part", "take it out"),
        Case("nothing", path(""), "empty part", "take it out"),
        Case("relative", path("node_modules/.bin", "/bin"), "'node_modules/.bin'", "take it out"),
        Case("the folder above", path("..", "/bin"), "'..'", "take it out"),
        Case("open to all", open_folder, "everybody", "chmod o-w"),
    ],
    "git": [
        Case("the one here", variable(), "/usr/bin/git"),
        Case("new enough", program("git", "git version 2.31.0"), "2.31.0"),
        Case("that of macOS", program("git", "git version 2.39.3 (Apple Git-146)"), "2.39.3"),
        Case("too old", program("git", "git version 2.25.1"), "too old", "install git 2.31"),
        Case("very old", program("git", "git version 1.8.3.1"), "too old", "install git"),
        Case("none", path("/zz"), "not found", "install git"),
        Case("in the current folder alone", path("."), "not found", "install git"),
        Case("one that fails", program("git", "xcrun: error", 1), "does not say", "git --version"),
    ],
    "manual-pages": [
        Case("a page", a_page, "there are some"),
        Case("none", no_pages, "none is installed", "install man-db"),
    ],
    "hook": [
        Case("no repository", outside, "no repository"),
        Case("ours", hooked, "hooks/commit-msg"),
        Case("another's", foreign, "not installed"),
        Case("not to be run", lambda here: hooked(here, 0o644), "passes it over", "chmod +x"),
        Case("shadowed", shadowed, "core.hooksPath", "aicmd install hook"),
    ],
}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Here]:
    before = os.getcwd()
    place = Here(tmp_path)
    os.chdir(place.home)
    for name in [name for name in os.environ if name in ("MANPATH",)]:
        monkeypatch.delenv(name)
    yield place
    os.chdir(before)


ALL = [(name, case) for name, cases in CASES.items() for case in cases]


@pytest.mark.parametrize(("name", "case"), ALL, ids=[f"{n}: {c.does}" for n, c in ALL])
def test_a_check(here: Here, name: str, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    case.setup(here)
    if "MANPATH" in here.environ:  # the sources of documentation read it there
        monkeypatch.setenv("MANPATH", here.environ["MANPATH"])
    found = KNOWN[name].findings(here.environ)
    lines = [(one.text, one.mend) for one in found]
    wanted = [one for one in found if case.says in one.text and case.mend in one.mend]
    assert wanted, lines
    assert all(one.ok for one in found) == (not case.mend), lines
    assert KEY not in str(lines)


def test_each_check_has_cases_of_both_kinds() -> None:
    own = {
        file.stem.removesuffix("_test") for file in (ROOT / "tests" / "checks").glob("*_test.py")
    }
    assert set(CASES) | {name.replace("_", "-") for name in own} == set(KNOWN)
    for cases in CASES.values():
        assert {bool(case.mend) for case in cases} == {True, False}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file to another user")
@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("key-file", ".config/aicmd/keys"),
        ("folders", ".cache/aicmd"),
        ("folders", ".cache/aicmd/manuals.sqlite3"),
    ],
)
def test_what_belongs_to_another_user(here: Here, name: str, file: str) -> None:
    here.file(".config/aicmd/keys")
    here.file(".cache/aicmd/manuals.sqlite3")
    assert all(one.ok for one in KNOWN[name].findings(here.environ))
    os.chown(here.home / file, 65534, 65534)
    assert any("another user" in one.text for one in KNOWN[name].findings(here.environ))


def test_every_variable_of_ours_is_known() -> None:
    """Neither list may lack a variable that some file of the program reads, nor name one that
    none does."""
    folders = ("aicmd", "shell", "hooks")
    files = [file for folder in folders for file in (ROOT / folder).rglob("*") if file.is_file()]
    texts = [
        file.read_text()
        for file in files
        if file.suffix not in (".pyc", ".mo") and file.name != "variables.py"
    ]
    words = {word for text in texts for word in _words(text)}
    assert words - {"AICMD_COMPLETE"} <= variables.OTHERS | set(config.variables())
    assert words >= variables.OTHERS


def _words(text: str) -> Iterator[str]:
    import re

    yield from re.findall(r"(?<![A-Za-z_])AICMD_[A-Z_]*[A-Z]\b", text)


class TestACheckThatFails:
    def test_tells_what_was_expected(self) -> None:
        def look(environ: object) -> Iterator[Finding]:
            yield good("one")
            raise AicmdError("it is open: close it")

        assert Check("x", 1, look).findings({}) == (bad("it is open", "close it"),)

    def test_is_itself_a_finding(self) -> None:
        def look(environ: object) -> Iterator[Finding]:
            raise RuntimeError(KEY)
            yield

        (found,) = Check("x", 1, look).findings({})
        assert not found.ok
        assert KEY not in found.text


def test_only_wrong_things_have_a_mend() -> None:
    assert (good("x").ok, bad("x", "y").ok) == (True, False)
