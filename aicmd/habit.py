"""How well-known programs read their words where their pages do not say so in a form to be read."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field

from aicmd.translation import N_


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Habit:
    """What is peculiar about one program.

    `first` says what its first operand is, unless one of the options `instead` has it.
    `values` says the same of the values of some options; `rest` of all other operands.
    `stops`: options end at the first operand, or behind the value of one of `last`.
    `number`: the option that a bare number stands for (`head -5`); `signal` likewise for `-HUP`.
    `bundled`: its first word is a cluster of letters also without a dash; `all`: so is every word.
    `attached`: letters whose optional value is the rest of the word even where that looks like
    more letters (`sed -ie`).
    `loose`: an optional value may be a word of its own, if it begins with no dash.
    `sets` says what a word like NAME=value does.
    `letters`: a word with any others is an operand, whatever its dash.
    `keywords`: its options are words without a dash; `short` has the long names of subcommands.
    `exact`: it knows no abbreviated long options, as those that do not use getopt_long.
    `numbers`: a word like -5 is an operand; `modes`: one like -x is.
    `subcommands`: its first operand is always a subcommand.
    `glued`: options of more than a letter whose value stands in the same word (`-Xmx2g`).
    `stands_in`: options of its page that any name of a kind replaces (`-md5` for -digest).
    """

    first: str = ""
    instead: str = ""
    values: dict[str, str] = field(default_factory=dict)
    rest: str = ""
    stops: bool = False
    last: str = ""
    number: str = ""
    signal: str = ""
    bundled: str = ""
    attached: str = ""
    loose: bool = False
    keywords: bool = False
    short: dict[str, str] = field(default_factory=dict)
    sets: str = ""
    letters: str = ""
    exact: bool = False
    numbers: bool = False
    modes: bool = False
    subcommands: bool = False
    stands_in: dict[str, str] = field(default_factory=dict)
    glued: str = ""


_AWK = Habit(N_("an awk program"), "-f --file -e --source", rest=N_("a file to read"), stops=True)
_JQ = Habit(N_("a jq filter"), "-f --from-file", rest=N_("a file to read"), exact=True)
_SHELL = Habit(N_("a script to run"), "-c", stops=True, attached="o")
_PYTHON = Habit(
    N_("the script to run"),
    "-c -m",
    {"-c": N_("Python code")},
    stops=True,
    last="-c -m",
    exact=True,
)
_PATTERN = N_("the pattern to search for")
_GREP = Habit(_PATTERN, "-e -f --regexp --file", {"-e": _PATTERN, "--regexp": _PATTERN})
_PS = Habit(bundled="all")
_SUBCOMMANDS = Habit(subcommands=True)
_IP = Habit(
    subcommands=True,
    exact=True,
    keywords=True,
    short={"a": "address", "addr": "address", "l": "link", "r": "route"}
    | {"n": "neighbour", "neigh": "neighbour", "del": "delete", "ls": "show"},
)
_CLAP_OR_GO = Habit(subcommands=True, exact=True, loose=True)

HABITS: dict[str, Habit] = {
    "sed": Habit(
        N_("a sed program"),
        "-e -f --expression --file",
        {"-e": N_("a sed program"), "--expression": N_("a sed program")},
        N_("a file to edit"),
        attached="i",
    ),
    **dict.fromkeys("awk gawk mawk nawk original-awk".split(), _AWK),
    **dict.fromkeys("jq yq gojq".split(), _JQ),
    **dict.fromkeys("grep egrep fgrep zgrep".split(), _GREP),
    "rg": Habit(_PATTERN, "-e -f --regexp --file", exact=True),
    **dict.fromkeys("sh bash zsh dash ksh fish".split(), _SHELL),
    **dict.fromkeys("python python2 python3".split(), _PYTHON),
    "perl": Habit(
        N_("the script to run"),
        "-e -E",
        {"-e": N_("Perl code"), "-E": N_("Perl code")},
        stops=True,
        attached="i0lFCDIx",
        exact=True,
    ),
    "ruby": Habit(N_("the script to run"), "-e", {"-e": N_("Ruby code")}, stops=True, exact=True),
    "node": Habit(
        N_("the script to run"),
        "-e -p --eval --print",
        {"-e": N_("JavaScript code"), "-p": N_("JavaScript code"), "--eval": N_("JavaScript code")},
        stops=True,
        exact=True,
    ),
    "php": Habit(N_("the script to run"), "-r", {"-r": N_("PHP code")}, stops=True, exact=True),
    "java": Habit(
        N_("the class to run"),
        "-jar",
        stops=True,
        last="-jar",
        exact=True,
        glued="-Xmx -Xms -Xss -Xmn -XX: -D",
    ),
    "find": Habit(rest=N_("where the search starts"), exact=True),
    "echo": Habit(rest=N_("text to print"), stops=True, letters="neE", exact=True),
    **dict.fromkeys("pushd popd dirs".split(), Habit(number="-N")),
    "printf": Habit(N_("the format to print by"), stops=True, exact=True, numbers=True),
    "xargs": Habit(attached="eil"),
    **dict.fromkeys("lsof iptables ip6tables".split(), Habit(loose=True)),
    "mysql": Habit(attached="p"),
    "head": Habit(number="-n", rest=N_("a file to read")),
    "tail": Habit(number="-n", rest=N_("a file to read")),
    "nice": Habit(number="-n"),
    "fold": Habit(number="-w"),
    "fmt": Habit(number="-w"),
    "split": Habit(number="-l"),
    "uniq": Habit(number="-f"),
    "expand": Habit(number="-t"),
    "pr": Habit(number="--columns"),
    "kill": Habit(number="-n", signal="-s", rest=N_("a process")),
    "pkill": Habit(_PATTERN, number="--signal", signal="--signal"),
    "killall": Habit(rest=N_("the name of a program"), number="-s", signal="-s"),
    "tar": Habit(bundled="first", rest=N_("a file or folder")),
    "ar": Habit(bundled="first"),
    "ps": _PS,
    "chmod": Habit(N_("the mode to set"), "--reference", rest=N_("a file or folder"), modes=True),
    "chown": Habit(N_("the owner to set"), "--reference --from", rest=N_("a file or folder")),
    "chgrp": Habit(N_("the group to set"), "--reference", rest=N_("a file or folder")),
    "seq": Habit(rest=N_("a number of the sequence"), numbers=True),
    "expr": Habit(rest=N_("part of the expression"), numbers=True, exact=True),
    **dict.fromkeys(
        ("test", "[", "[["), Habit(rest=N_("what is tested"), numbers=True, exact=True)
    ),
    "exit": Habit(rest=N_("the exit status"), numbers=True),
    "return": Habit(rest=N_("the exit status"), numbers=True),
    "tr": Habit(rest=N_("a set of characters")),
    "cd": Habit(rest=N_("the folder to go to")),
    "ssh": Habit(N_("the host to connect to")),
    "timeout": Habit(N_("how long it may run")),
    **dict.fromkeys(
        "export readonly declare typeset local".split(), Habit(sets=N_("sets a variable"))
    ),
    "alias": Habit(sets=N_("defines a short name for a command")),
    "make": Habit(
        rest=N_("a target"), sets=N_("sets a variable of the makefile"), attached="jl", loose=True
    ),
    "ip": _IP,
    "openssl": Habit(
        subcommands=True,
        exact=True,
        stands_in={
            "-digest": "md5 sha1 sha224 sha256 sha384 sha512 sha3-256 sha3-512 blake2b512 ripemd160",
            "-cipher": "aes128 aes256 aes-128-cbc aes-192-cbc aes-256-cbc aes-256-ctr des3 chacha20",
        },
    ),
    "date": Habit(rest=N_("the format to print in, or the date to set")),
    "dd": Habit(exact=True),
    **dict.fromkeys("gcc g++ cc c++".split(), Habit(exact=True, glued="-march -Wl, -std")),
    **dict.fromkeys(
        "git apt apt-get systemctl svn hg pip pip3 npm brew dnf yum tmux".split(), _SUBCOMMANDS
    ),
    **dict.fromkeys("docker podman kubectl gh go cargo helm terraform".split(), _CLAP_OR_GO),
    **dict.fromkeys("ffmpeg clang convert magick fd fdfind bat curl".split(), Habit(exact=True)),
}

PLAIN = Habit()


def habit(name: str) -> Habit:
    """What is peculiar about a program; of most, nothing."""
    return HABITS.get(name, PLAIN)
