"""Pages in a manual path of our own: where they are found, and what is skipped."""

from __future__ import annotations

import bz2
import gzip
import lzma
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from aicmd.sources import man

PAGE = ".TH X 1\n.SH NAME\n{name} \\- {summary}\n.SH OPTIONS\n.TP\n.B \\-x\nText of {summary}.\n"

PACK: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
}

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Write a page below a manual path that holds nothing else."""
    monkeypatch.setenv("MANPATH", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)

    def page(path: str, summary: str = "turn", text: str = "") -> Path:
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        name = file.name.split(".")[0]
        data = (text or PAGE.format(name=name, summary=summary)).encode()
        file.write_bytes(PACK[file.suffix](data) if file.suffix in PACK else data)
        return file

    return page


def summary(*path: str) -> str | None:
    manual = man.man(path)
    return manual.summary if manual else None


@pytest.mark.parametrize(
    ("file", "source"),
    [
        pytest.param("man1/knob.1", "man knob(1)", id="plain"),
        pytest.param("man1/knob.1.gz", "man knob(1)", id="gzip"),
        pytest.param("man1/knob.1.bz2", "man knob(1)", id="bzip2"),
        pytest.param("man1/knob.1.xz", "man knob(1)", id="xz"),
        pytest.param("man8/knob.8.gz", "man knob(8)", id="section 8"),
        pytest.param("man6/knob.6", "man knob(6)", id="section 6"),
        pytest.param("man1/knob.1x.gz", "man knob(1x)", id="a section with a suffix"),
        pytest.param("man1/knob.1p", "man knob(1p)", id="a page of POSIX"),
    ],
)
def test_found(write: Write, file: str, source: str) -> None:
    write(file)
    manual = man.man(("knob",))
    assert manual is not None
    assert manual.source == source
    assert manual.summary == "turn"
    assert [option.flags for option in manual.options] == [("-x",)]


def test_a_page_of_openssl_is_no_program(write: Write) -> None:
    """info(1ssl) is about `openssl info`, not about the program info."""
    write("man1/knob.1ssl.gz")
    write("man1/openssl-knob.1ssl.gz", "turn by openssl")
    assert man.man(("knob",)) is None
    assert summary("openssl", "knob") == "turn by openssl"


def test_a_folder_before_the_name(write: Write) -> None:
    write("man1/knob.1")
    assert summary("/usr/bin/knob") == summary("knob") == "turn"


def test_a_page_that_leaves_options_to_another(write: Write) -> None:
    """The other's options stay its own; what both have is told by the first."""
    write("man8/apt.8", "front")
    write(
        "man8/apt-get.8",
        "back",
        PAGE.format(name="apt-get", summary="back") + ".TP\n.B \\-y\nYes.\n",
    )
    manual = man.man(("apt",))
    assert manual is not None
    assert [(o.flags, o.text, o.source) for o in manual.options] == [
        (("-x",), "Text of front.", ""),
        (("-y",), "Yes.", "man apt-get(8)"),
    ]


def test_a_process_that_asks_for_many(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """It reads the folders once, and again when they have changed."""
    monkeypatch.setattr(man, "MANY", -1)
    folder = write("man1/knob.1.gz").parent
    assert summary("knob") == "turn"
    assert summary("other") is None
    os.utime(folder, ns=(1, 1))
    write("man1/other.1", "other")
    os.utime(folder, ns=(2, 2))
    assert summary("other") == "other"
    assert summary("knob") == "turn"


def test_section_order(write: Write) -> None:
    """A command of section 1 comes before the administrator's of section 8."""
    write("man8/knob.8", "administer")
    write("man1/knob.1", "use")
    assert summary("knob") == "use"


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        pytest.param("ko_KR.UTF-8", "돌린다", id="the language's folder"),
        pytest.param("pt_BR.UTF-8", "girar", id="the country's folder first"),
        pytest.param("pt_PT", "virar", id="another country"),
        pytest.param("de_DE.UTF-8", "turn", id="no page in that language"),
        pytest.param("en_US.UTF-8", "turn", id="English"),
        pytest.param("C.UTF-8", "turn", id="no language"),
        pytest.param("../../etc", "turn", id="no locale at all"),
    ],
)
def test_language(
    write: Write, monkeypatch: pytest.MonkeyPatch, locale: str, expected: str
) -> None:
    write("man1/knob.1")
    write("ko/man1/knob.1", "돌린다")
    write("pt/man1/knob.1", "virar")
    write("pt_BR/man1/knob.1", "girar")
    monkeypatch.setenv("LANG", locale)
    assert summary("knob") == expected


@pytest.mark.parametrize("file", ["man1/git-knob.1", "man1/git_knob.1"])
def test_subcommand(write: Write, file: str) -> None:
    write(file)
    assert summary("git", "knob") == "turn"
    assert summary("git", "other") is None


def test_subcommand_that_is_a_program_of_its_own(write: Write, tmp_path: Path) -> None:
    """systemd-run is no subcommand of systemd, unless its page says so."""
    for name in ("systemd-run", "git-shell"):
        program = tmp_path / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text("")
        program.chmod(0o755)
    write("man1/systemd-run.1")
    write("man1/git-shell.1", "also git shell")
    assert summary("systemd", "run") is None
    assert summary("systemd-run") == "turn"
    assert summary("git", "shell") == "also git shell"


def test_include(write: Write) -> None:
    write("man1/knob.1")
    write("man1/alias.1", text=".so man1/knob.1\n")
    write("man1/packed.1.gz", text=".so man8/other.8\n")
    write("man8/other.8.gz", "administer")
    assert summary("alias") == "turn"
    assert summary("packed") == "administer"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(".so man1/knob.1\n", id="itself"),
        pytest.param(".so man1/none.1\n", id="a page that is not there"),
        pytest.param(".so ../outside.1\n", id="outside the manual"),
        pytest.param(".so man1/../../outside.1\n", id="outside by a detour"),
        pytest.param(".so /etc/passwd\n", id="an absolute path"),
        pytest.param("\x00\x01\x02", id="no text"),
        pytest.param("\n", id="empty"),
    ],
)
def test_skipped(write: Write, tmp_path: Path, text: str) -> None:
    write("man1/knob.1", text=text)
    (tmp_path.parent / "outside.1").write_text(PAGE.format(name="outside", summary="outside"))
    assert summary("knob") is None


def test_include_depth(write: Write) -> None:
    """Four pages may send on to each other, not five."""
    write("man1/p0.1")
    for number in range(1, 6):
        write(f"man1/p{number}.1", text=f".so man1/p{number - 1}.1\n")
    assert summary("p4") == "turn"
    assert summary("p5") is None


def test_broken_packing(write: Write) -> None:
    for ending in ("gz", "bz2", "xz"):
        file = write(f"man1/knob.1.{ending}")
        file.write_bytes(b"not packed at all")
        assert summary("knob") is None
        file.unlink()


def test_truncated_page_gives_what_is_there(write: Write) -> None:
    file = write("man1/knob.1.gz", text=PAGE.format(name="knob", summary="turn") + "x\n" * 5000)
    file.write_bytes(file.read_bytes()[:-9])
    assert summary("knob") == "turn"


def test_too_large(write: Write) -> None:
    """A page that unpacks to more than the limit is skipped, without unpacking all of it."""
    write("man1/bomb.1.gz", text="x" * (man.LIMIT + 10))
    write("man1/large.1", text="x" * (man.LIMIT + 10))
    assert summary("bomb") is None
    assert summary("large") is None


def test_no_regular_file(write: Write, tmp_path: Path) -> None:
    """A pipe or a folder in the place of a page does not hang and is skipped."""
    (tmp_path / "man1").mkdir()
    os.mkfifo(tmp_path / "man1" / "knob.1")
    (tmp_path / "man1" / "other.1").mkdir()
    assert summary("knob") is None
    assert summary("other") is None


def test_next_page_after_a_broken_one(write: Write) -> None:
    write("man1/knob.1", text="\x00")
    write("man8/knob.8", "administer")
    assert summary("knob") == "administer"


def test_latin_1(write: Write) -> None:
    file = write("man1/knob.1")
    file.write_bytes(PAGE.format(name="knob", summary="für alle").encode("latin-1"))
    assert summary("knob") == "für alle"


def test_other_encoding(write: Write) -> None:
    file = write("man1/knob.1")
    text = "'\\\" -*- coding: euc-kr -*-\n" + PAGE.format(name="knob", summary="돌린다")
    file.write_bytes(text.encode("euc-kr"))
    assert summary("knob") == "돌린다"


def test_wrapper(write: Write) -> None:
    """A page that only points to another one is answered with that one's options, by its name."""
    write("man1/zgrep.1", text=".TH X 1\n.SH NAME\nzgrep \\- search\n.SH DESCRIPTION\nSee grep.\n")
    write("man1/grep.1", "find lines")
    manual = man.man(("zgrep",))
    assert manual is not None
    assert (manual.name, manual.source, manual.summary) == ("zgrep", "man grep(1)", "search")
    assert manual.options


def test_manual_path(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty part of MANPATH means the default folders; what is no folder is left out."""
    write("share/man/man1/knob.1")
    (tmp_path / "own").mkdir()
    monkeypatch.setenv("MANPATH", f"{tmp_path}/own::{tmp_path}/none:relative")
    found = man.roots()
    assert found[:2] == (f"{tmp_path}/own", f"{tmp_path}/share/man")
    assert f"{tmp_path}/none" not in found
    monkeypatch.delenv("MANPATH")
    assert man.roots()[0] == f"{tmp_path}/share/man"
    assert summary("knob") == "turn"


def test_no_manual_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MANPATH", str(tmp_path / "none"))
    assert man.roots() == ()
    assert man.man(("ls",)) is None


@pytest.mark.skipif(not Path("/etc/alternatives/awk").exists(), reason="no alternatives here")
def test_alternative() -> None:
    """The page of a name that /etc/alternatives decides, as mawk's for awk."""
    manual = man.man(("awk",))
    if manual is None:
        pytest.skip("no page awk(1) is installed")
    assert any("-F" in option.flags for option in manual.options)
