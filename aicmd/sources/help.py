"""What a program prints when it is called with --help.

That runs the program, so it is done only for those that are known to print and leave, and only for
subcommands that the program itself lists: without a terminal, without the network where the system
lets us take it away, in the root folder, and for a short time.
"""

from __future__ import annotations

import os
import select
import signal
import stat
import subprocess
import sys
import time
from contextlib import suppress
from functools import cache

from aicmd.cache import kept
from aicmd.manual import Manual
from aicmd.path import absolute
from aicmd.sources import source

TIMEOUT = 2.0  # seconds
LIMIT = 500_000  # bytes

PROGRAMS = frozenset(
    # GNU: coreutils, findutils, diffutils, grep, sed, gawk, tar and what packs, binutils
    "arch b2sum base32 base64 basename basenc cat chcon chgrp chmod chown cksum comm cp csplit cut"
    " date df dir dircolors dirname du env expand expr factor fmt fold head hostid id install"
    " join link ln logname ls md5sum mkdir mkfifo mknod mktemp mv nice nl nohup nproc numfmt od"
    " paste pathchk pinky pr printenv ptx pwd readlink realpath rm rmdir runcon seq sha1sum sha224sum"
    " sha256sum sha384sum sha512sum shred shuf sleep sort split stat stdbuf stty sum sync tac tail"
    " timeout touch tr truncate tsort tty uname unexpand uniq unlink users vdir wc who whoami"
    " find xargs locate updatedb cmp diff diff3 sdiff grep egrep fgrep sed gawk tar cpio gzip gunzip"
    " zcat bzip2 xz unxz xzcat lzma zstd lz4 ar as ld nm objcopy objdump ranlib readelf size strings"
    " strip addr2line c++filt gprof make m4 bison flex bc ed patch time wget which gettext msgfmt"
    # util-linux, procps, psmisc, iproute and others of every system
    " cal column colcrt colrm rev hexdump getopt logger look namei renice setsid taskset chrt ionice"
    " flock fallocate findmnt lsblk lscpu lsmem lsns lsipc lslocks lslogins blkid mountpoint nsenter"
    " unshare prlimit dmesg uuidgen whereis lsmod free pgrep pidof pmap ps pwdx slabtop tload uptime"
    " vmstat w sysctl pstree fuser hostname file tree rsync curl lsof strace ltrace socat"
    # programming
    " gcc g++ cc c++ clang clang++ clang-format clang-tidy cmake ctest cpack ninja meson gdb lldb"
    " valgrind ccache cppcheck doxygen pkg-config autoconf automake node deno tsc eslint prettier jest"
    " vitest webpack vite esbuild rollup python python3 pytest black isort flake8 pylint mypy ruff"
    " pyright coverage tox nox pipx virtualenv ipython jupyter sphinx-build mkdocs cookiecutter"
    " rustc rustfmt rustup javac jar ruby gem rake rspec rubocop php composer perl lua luac ghc runghc"
    " dotnet swiftc kotlinc scala sbt protoc"
    # what people install beside
    " rg fd fdfind bat batcat eza exa lsd delta hyperfine tokei cloc scc fzf jq yq gojq xsv mlr pv"
    " parallel ncdu dust duf procs zoxide starship direnv just entr shellcheck shfmt hadolint ag ack"
    " ffmpeg ffprobe magick identify exiftool yt-dlp youtube-dl pandoc qpdf pdftotext pdftoppm"
    " aria2c httpie http https xh wrk hey ab nmap mtr iperf3 tcpdump tshark sqlite3 psql pg_dump"
    " pg_restore createdb dropdb mysql mysqldump redis-cli mongosh rclone restic borg duplicity"
    " ansible ansible-playbook ansible-galaxy aicmd git-lfs git-filter-repo".split()
)
"""Programs that print their options for --help, and do nothing else."""

WITH_SUBCOMMANDS = frozenset(
    "docker docker-compose podman buildah skopeo nerdctl kubectl oc helm kustomize kind minikube k3d"
    " istioctl argocd flux skaffold terraform tofu terragrunt packer vault consul nomad pulumi gh glab"
    " hub cargo rustup npm pnpm yarn pip pip3 uv poetry pipenv pipx conda mamba hatch pdm rye twine"
    " pre-commit ruff deno bun dotnet az aws doctl flyctl fly heroku vercel netlify wrangler firebase"
    " rclone restic borg multipass tailscale cloudflared hugo stack cabal nmcli flatpak snap aicmd"
    " gem composer swift virsh just ollama huggingface-cli mkdocs jupyter tox buf eksctl".split()
)
"""Programs whose subcommands, and theirs, print their options for --help likewise."""

USERS = ("current-user", "root-user")
"""Who one is in a namespace without network; older versions of unshare know only the second."""

PRIVILEGED = stat.S_ISUID | stat.S_ISGID


@source(rank=30)
def help(path: tuple[str, ...]) -> Manual | None:
    """What `docker run --help` prints for ("docker", "run"); None for what is not to be run."""
    name = os.path.basename(path[0])
    file = _program(path[0]) if _may_run(name, path[1:]) else ""
    words = (name, *path[1:])
    manual = kept(f"help {' '.join(words)}", file, lambda: _read(file, words)) if file else None
    return manual if manual and manual.options else None


def _may_run(name: str, subcommands: tuple[str, ...]) -> bool:
    """Whether a program is known to print for --help, and lists the subcommands itself."""
    if not subcommands:
        return name in PROGRAMS or name in WITH_SUBCOMMANDS
    parent = help((name, *subcommands[:-1])) if name in WITH_SUBCOMMANDS else None
    flags = (flag for option in parent.options for flag in option.flags) if parent else ()
    return subcommands[-1] in flags and not subcommands[-1].startswith("-")


def _program(name: str) -> str:
    """The file of an installed program; "" if that is in the current folder, or has rights."""
    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    if os.path.isabs(name):
        folders = [folder for folder in folders if folder == os.path.dirname(name)]
    for folder in folders:
        file = os.path.join(folder, os.path.basename(name))
        if os.path.isabs(folder) and os.access(file, os.X_OK) and os.path.isfile(file):
            here = os.path.samefile(folder, os.curdir)
            return "" if here or os.stat(file).st_mode & PRIVILEGED else file
    return ""


def _read(file: str, words: tuple[str, ...]) -> Manual:
    from aicmd.helptext import read_help

    text = _printed([*_without_network(), file, *words[1:], "--help"]).decode("utf-8", "replace")
    return read_help(text, "-".join(words), f"{' '.join(words)} --help")


@cache
def _without_network() -> tuple[str, ...]:
    """What to put before a command to take the network from it; nothing where we may not."""
    ways: list[tuple[str, ...]]
    if sys.platform == "darwin":
        ways = [("sandbox-exec", "-p", "(version 1)(allow default)(deny network*)")]
    elif os.getuid() == 0:
        ways = [("unshare", "--net", "--")]
    else:
        ways = [("unshare", "--user", f"--map-{who}", "--net", "--") for who in USERS]
    able = [(program, *way[1:]) for way in ways if (program := absolute(way[0], os.environ))]
    return next((way for way in able if _works([*way, "/bin/sh", "-c", ":"])), ())


def _works(command: list[str]) -> bool:
    try:
        ran = subprocess.run(command, capture_output=True, env=_environment(), timeout=TIMEOUT)
    except (OSError, subprocess.SubprocessError):
        return False
    return ran.returncode == 0


def _printed(command: list[str]) -> bytes:
    """What a command prints on both its outputs within the limits; its whole group is ended."""
    try:
        ran = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd="/",
            env=_environment(),
            start_new_session=True,
        )
    except OSError:
        return b""
    with ran:
        assert ran.stdout
        printed = _until(ran.stdout.fileno(), time.monotonic() + TIMEOUT)
        with suppress(ProcessLookupError):
            os.killpg(ran.pid, signal.SIGKILL)
    return printed


def _until(output: int, deadline: float) -> bytes:
    """All that comes from a descriptor until it is closed, there is enough, or time is up."""
    pieces: list[bytes] = []
    while (left := deadline - time.monotonic()) > 0 and sum(map(len, pieces)) < LIMIT:
        if not select.select([output], [], [], left)[0]:
            break
        piece = os.read(output, 65536)
        if not piece:
            break
        pieces.append(piece)
    return b"".join(pieces)


def _environment() -> dict[str, str]:
    """Only what a program needs to find its parts and to print plain text in a wide column."""
    kept_names = ("PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES")
    found = {name: os.environ[name] for name in kept_names if name in os.environ}
    plain = {"TERM": "dumb", "NO_COLOR": "1", "COLUMNS": "120", "PAGER": "cat", "MANPAGER": "cat"}
    return {**found, **plain}
