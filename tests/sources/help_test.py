"""Small programs of our own that are asked for help: what is run, how, and what never is."""

from __future__ import annotations

import os
import socket
import stat
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from aicmd import sources
from aicmd.manual import Manual
from aicmd.sources import help as source

TEXT = """\
Turn knobs of a cluster.

Commands:
  get, g      Show knobs
  delete      Remove knobs

Options:
  -v, --verbose   say more
"""
GET = "Show knobs.\\n\\nOptions:\\n  -o, --output string   how to print\\n"

SCRIPT = """\
#!/bin/sh
echo "$0 $*" >>{log}
case "$1" in
get) printf '{get}' ;;
*) cat {text} ;;
esac
"""

Install = Callable[..., Path]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Put a program into a folder of the path that holds nothing else but the system's."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (tmp_path / "text").write_text(TEXT)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.defpath}")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    def program(name: str, script: str = SCRIPT, into: Path = folder) -> Path:
        file = into / name
        into.mkdir(exist_ok=True)
        text = script.replace("{get}", GET).replace("{text}", str(tmp_path / "text"))
        file.write_text(text.replace("{log}", str(tmp_path / "log")))
        file.chmod(0o755)
        return file

    return program


def calls(tmp_path: Path) -> list[str]:
    """The words of each call so far, without the program's folder."""
    log = tmp_path / "log"
    lines = log.read_text().splitlines() if log.exists() else []
    return [line.rpartition("/bin/")[2] for line in lines]


def asked(*path: str) -> Manual:
    manual = source.help(path)
    assert manual is not None
    return manual


def test_a_program(install: Install, tmp_path: Path) -> None:
    install("kubectl")
    manual = asked("kubectl")
    assert (manual.name, manual.source) == ("kubectl", "kubectl --help")
    assert manual.summary == "Turn knobs of a cluster."
    assert [(o.flags, o.text) for o in manual.options] == [
        (("-v", "--verbose"), "say more"),
        (("get", "g"), "Show knobs"),
        (("delete",), "Remove knobs"),
    ]
    assert calls(tmp_path) == ["kubectl --help"]


def test_a_subcommand(install: Install, tmp_path: Path) -> None:
    """It is asked only once the program has listed it."""
    install("kubectl")
    manual = asked("kubectl", "get")
    assert (manual.name, manual.source) == ("kubectl-get", "kubectl get --help")
    assert [(o.flags, o.argument) for o in manual.options] == [(("-o", "--output"), "string")]
    assert calls(tmp_path) == ["kubectl --help", "kubectl get --help"]


def test_asked_once(install: Install, tmp_path: Path) -> None:
    """The answer stays in the cache until the program is another."""
    file = install("kubectl")
    asked("kubectl"), asked("kubectl")
    assert len(calls(tmp_path)) == 1
    os.utime(file, (1, 1))
    asked("kubectl")
    assert len(calls(tmp_path)) == 2


def test_an_answer_without_options_is_remembered(install: Install, tmp_path: Path) -> None:
    install("kubectl", "#!/bin/sh\necho x >>{log}\necho kubectl: no help\n")
    assert source.help(("kubectl",)) is source.help(("kubectl",)) is None
    assert len(calls(tmp_path)) == 1


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(("reboot",), id="a name that is not on the list"),
        pytest.param(("zz-anything",), id="nor this one"),
        pytest.param(("kubectl", "destroy-all"), id="a subcommand that it does not list"),
        pytest.param(("kubectl", "-v"), id="an option is no subcommand"),
        pytest.param(("ls", "get"), id="a program without subcommands"),
    ],
)
def test_never_run(install: Install, tmp_path: Path, path: tuple[str, ...]) -> None:
    install(path[0])
    assert source.help(path) is None
    assert f"{' '.join(path)} --help" not in calls(tmp_path)


def test_never_from_the_current_folder(
    install: Install, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = install("kubectl", into=tmp_path / "here").parent
    monkeypatch.chdir(folder)
    for path in ("", ".", str(folder)):
        monkeypatch.setenv("PATH", path)
        assert source.help(("kubectl",)) is None
        assert source.help((str(folder / "kubectl"),)) is None
    assert source.help(("./kubectl",)) is None
    assert calls(tmp_path) == []


def test_never_with_the_rights_of_another(install: Install, tmp_path: Path) -> None:
    install("kubectl").chmod(0o755 | stat.S_ISUID)
    assert source.help(("kubectl",)) is None
    assert calls(tmp_path) == []


def test_only_the_program_that_was_named(install: Install, tmp_path: Path) -> None:
    """With a folder before the name it is that file or none."""
    file = install("kubectl")
    assert source.help(("/nowhere/kubectl",)) is None
    assert asked(str(file)).source == "kubectl --help"


def test_how_it_is_run(install: Install, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No terminal, no input, the root folder, and a plain environment of few variables."""
    monkeypatch.setenv("LD_PRELOAD_LIKE", "x")
    script = """\
#!/bin/sh
{
  pwd
  cat
  for fd in 0 1 2; do test -t $fd && echo terminal; done
  (: </dev/tty) 2>/dev/null && echo terminal
  env | grep -c LD_PRELOAD_LIKE
  echo "$TERM $NO_COLOR $PAGER $COLUMNS"
} >{log} 2>/dev/null
echo '  -x  turn' >&2
exit 7
"""
    install("kubectl", script)
    assert asked("kubectl").options[0].text == "turn"
    assert (tmp_path / "log").read_text().split("\n") == ["/", "0", "dumb 1 cat 120", ""]


def test_one_that_hangs_is_ended_with_what_it_started(
    install: Install, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "TIMEOUT", 0.5)
    install("kubectl", "#!/bin/sh\necho '  -x  turn'\n(sleep 2; echo late >>{log}) &\nsleep 60\n")
    assert asked("kubectl").options[0].flags == ("-x",)
    time.sleep(2.5)
    assert calls(tmp_path) == []


def test_one_that_never_stops_printing(install: Install) -> None:
    install("kubectl", "#!/bin/sh\nwhile :; do echo '  -x  turn'; done\n")
    assert asked("kubectl").options[0].flags == ("-x",)


def test_bytes_of_no_encoding(install: Install) -> None:
    install("kubectl", "#!/bin/sh\nprintf '  -x  t\\377rn\\n'\n")
    assert asked("kubectl").options[0].text == "t\ufffdrn"


def test_one_that_cannot_be_started(install: Install) -> None:
    install("kubectl", "#!/nowhere/interpreter\n")
    assert source.help(("kubectl",)) is None


@pytest.mark.skipif(not source._without_network(), reason="the network cannot be taken away here")
def test_without_network(install: Install) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        port = server.getsockname()[1]
        script = f"#!/usr/bin/env bash\n(: </dev/tcp/127.0.0.1/{port}) && echo '  -x  reached'\n"
        install("kubectl", script + "echo '  -y  not reached'\n")
        assert asked("kubectl").options[0].flags == ("-y",)
        with pytest.raises(TimeoutError):
            server.accept()


def test_the_last_of_the_sources(install: Install) -> None:
    """A page and a builtin come first."""
    names = [read.__module__ for read in sources.sources()]
    assert names.index("aicmd.sources.man") < names.index("aicmd.sources.help")


def test_the_lists_hold_no_name_that_acts() -> None:
    """These change the system, take the terminal or the place of the shell, whatever is asked."""
    acting = """reboot shutdown halt poweroff init telinit login su passwd chsh chfn vipw visudo vi
    more most screen tmux top htop watch script tee kill killall pkill systemctl service exec eval
    yes echo printf fdisk mkfs parted dd wipefs""".split()
    assert not (source.PROGRAMS | source.WITH_SUBCOMMANDS) & set(acting)
