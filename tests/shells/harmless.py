"""Commands that only write down what they are given, made of all that shells are particular about.

`args` appends its arguments to the file RECORD, `taken` its arguments and its standard input.
"""

from __future__ import annotations

import random
from pathlib import Path

PROGRAMS = {
    "args": '#!/bin/sh\nprintf \'%s\\0\' "$#" "$@" >>"$RECORD"\n',
    "taken": '#!/bin/sh\nprintf \'%s\\0\' "$@" "$(cat; printf .)" >>"$RECORD"\n',
}

PLAIN = r"""a b1 -n -- ! !! !x a!b "x!!y" 'it!s' "\!" \! ^a^b a^b 'a␣␣b' "a␣$HOME␣b" $HOME ~ * a?
    a#b '#' \# "#" %1 %% '%' @ , : a=b {a,b} '<TAB>' '<3␣blanks>' "1␣'2'␣3" '"' a\␣b a\\ \" \; '&'
    "|" '$x' \$x "a\\" $(printf␣x) '' "" '`' '␣a␣' 한글 你好 "العربية" """.split()
WORDS = {
    "any": [
        *PLAIN,
        "e\u0301",
        "ᄒ\u1161\u11ab",
        "👩\u200d👩\u200d👧",
        "❤\ufe0f",
        "'\t'",
        "'two\n\n  lines'",
    ],
    "bash": [],
    "posix": r"""$'a\tb' $'it\'s' `printf␣x` 'a\' "`printf␣'y␣z'`" {a {1..3} "${HOME}!" '*'$((1+1))
    !$ \a "a\b" """.split(),
    "zsh": """=sh '=sh' *(N) a*~ab(N) "$ZSH_NAME" """.split(),
    "fish": r"""(printf␣x) 'it\'s' "a\$b" 'a\\' {a,'b!'} \t""".split(),
}
"""Words of one shell are in none of the others; an open box stands for a blank in a word."""

BLANKS = [" ", " ", " ", "  ", " " * 25, "\t", " \t ", "\t\t\t", " \\\n  "]
TEXTS = [
    "plain text",
    "trailing blanks   ",
    "",
    "\ttabs\tinside\t",
    '!! !x ^a^b "!" it\'s `no` $no',
    "# no comment \\\\",
    "<TAB> <1 blank> 한글",
    "   indented",
]
COMMENTS = ['# it\'s "all" here !x', "#", "# ends in a backslash \\", "# 한글 ^a^b", "# a  b\t"]
FIRST = [
    "^args^printf x^",
    "^x^y",
    "! args",
    "x='a!b' args",
    "args",
    "args",
    "args",
    "taken </dev/null",
]


def programs(folder: Path) -> None:
    """Put the programs into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in PROGRAMS.items():
        (folder / name).write_text(text)
        (folder / name).chmod(0o755)


def commands(shell: str, seed: int, count: int) -> list[str]:
    """Return so many commands for that shell; the same ones for the same seed."""
    maker = _Maker(shell, random.Random(f"{shell}{seed}"))
    made: dict[str, None] = {}
    while len(made) < count:
        made[maker.command()] = None
    return list(made)


class _Maker:
    def __init__(self, shell: str, chance: random.Random) -> None:
        self._fish = shell == "fish"
        self._chance = chance
        kinds = ["any", shell, *([] if self._fish else ["posix"])]
        self._words = [word.replace("␣", " ") for kind in kinds for word in WORDS[kind]]

    def command(self) -> str:
        kinds = [self._simple, self._list, self._lines, self._loop, self._long, self._commented]
        if not self._fish:
            kinds += [self._document, self._document, self._piped]
        text = self._chance.choice(kinds)().strip("\n")
        bare = text.rstrip(" \t\n")
        return bare + " " if bare.endswith("\\") and not bare.endswith("\\\\") else bare

    def _simple(self) -> str:
        first = self._chance.choice(FIRST)
        rest = [self._chance.choice(self._words) for _ in range(self._chance.randint(1, 6))]
        return first + "".join(self._blank() + word for word in rest)

    def _blank(self) -> str:
        return self._chance.choice(BLANKS)

    def _list(self) -> str:
        operator = self._chance.choice(["; ", " && ", ";", " || "])
        return operator.join(self._simple() for _ in range(2))

    def _lines(self) -> str:
        between = self._chance.choice(["\n", "\n\n", "\n" + "\n" * 9, "  \n", "\n\t", "\n# c !x\n"])
        return between.join(self._simple() for _ in range(self._chance.randint(2, 4)))

    def _loop(self) -> str:
        if self._fish:
            return f"for i in 1 2\n\t{self._simple()}\n\n    args $i!\nend"
        return f"for i in 1 2; do\n\t{self._simple()}\n\n    args $i!\ndone"

    def _long(self) -> str:
        return f"args {' '.join(str(number) for number in range(300))} {self._simple()}"

    def _commented(self) -> str:
        return f"{self._simple()} {self._chance.choice(COMMENTS)}"

    def _document(self) -> str:
        mark = self._chance.choice(["<<'E'", "<<E", "<<-'E'", '<<"E"'])
        lines = [self._chance.choice(TEXTS) for _ in range(self._chance.randint(0, 5))]
        if mark == "<<E":
            lines = [line.replace("`", "").replace("$", "\\$") for line in lines]
        end = "\tE" if mark.startswith("<<-") else "E"
        after = self._chance.choice(["", "", f"\n{self._simple()}"])
        return "\n".join([f"taken {mark} a!b", *lines, end]) + after

    def _piped(self) -> str:
        return f"printf '%s!\\n' {self._chance.choice(self._words)} | taken x\t"
