"""The requests and escapes of roff: a page's source to a stream of macro calls and styled text.

Nothing is rendered. Conditions are taken as nroff on a UTF-8 device takes them, page strings and
page macros are put in, and fonts stay in the text as marks, because in "-p" followed by an italic
"N" the change of font is all that parts the flag from its value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field
from typing import NamedTuple
from unicodedata import normalize

ROMAN = "\x01"
BOLD = "\x02"
ITALIC = "\x03"
JOIN = "\x04"
"""Ends a text that goes on without a blank (`\\c`)."""

FONTS = {"B": BOLD, "I": ITALIC, "R": ROMAN, "P": "", "": "", "1": ROMAN, "2": ITALIC, "3": BOLD}
FONTS |= {"4": BOLD, "BI": BOLD, "V": BOLD, "VB": BOLD, "VI": ITALIC, "CW": BOLD, "C": BOLD}
FONTS |= {"CR": BOLD, "CB": BOLD, "CI": ITALIC, "L": BOLD, "LB": BOLD, "B-Font": BOLD}
FONTS |= {"I-Font": ITALIC, "R-Font": ROMAN}

_SPECIAL = {
    "-": "-", "hy": "-", "mi": "-", "en": "–", "em": "—", "*W": "-", "pl": "+", "eq": "=",
    "aq": "'", "dq": '"', "lq": "“", "rq": "”", "oq": "‘", "cq": "’", "bq": "‚", "Bq": "„",
    "ga": "`", "aa": "´", "ha": "^", "ti": "~", "rs": "\\", "sl": "/", "ba": "|", "or": "|",
    "br": "|", "at": "@", "sh": "#", "Do": "$", "ul": "_", "ru": "_", "lC": "{", "rC": "}",
    "lB": "[", "rB": "]", "la": "<", "ra": ">", "bu": "•", "ci": "○", "sq": "□", "dg": "†",
    "dd": "‡", "co": "©", "rg": "®", "tm": "™", "de": "°", "mu": "×", "di": "÷", "+-": "±",
    "<=": "≤", ">=": "≥", "!=": "≠", "==": "≡", "->": "→", "<-": "←", "<>": "↔", "ua": "↑",
    "da": "↓", "12": "½", "14": "¼", "34": "¾", "fm": "′", "sd": "″", "ct": "¢", "Po": "£",
    "Eu": "€", "Ye": "¥", "ps": "¶", "sc": "§", "Fo": "«", "Fc": "»", "fo": "‹", "fc": "›",
    "ss": "ß", "AE": "Æ", "ae": "æ", "OE": "Œ", "oe": "œ", "/O": "Ø", "/o": "ø", "/L": "Ł",
    "/l": "ł", "oA": "Å", "oa": "å", "*a": "α", "*b": "β", "*m": "μ", "*p": "π", "if": "∞",
    "u2010": "-", "u2011": "-", "u2212": "-", "u002D": "-",
}  # fmt: skip
_ACCENTS = {"'": "\u0301", "`": "\u0300", "^": "\u0302", "~": "\u0303", ":": "\u0308"}
_ACCENTS |= {",": "\u0327", "o": "\u030a", "v": "\u030c"}
_SINGLE = {"-": "-", "_": "_", "e": "\\", "E": "\\", "\\": "\\", " ": " ", "~": " ", "0": " "}
_SINGLE |= {"t": "\t", "'": "´", "`": "`", ".": ".", "c": JOIN}

_CONSTANT = {"\\fB": BOLD, "\\fI": ITALIC, "\\fR": ROMAN, "\\&": "", "\\-": "-", "\\|": ""}
"""The most frequent escapes."""

_PREDEFINED = {"R": "®", "lq": "“", "rq": "”", "Tm": "™", "S": "", "Aq": "'", "q": '"'}
_PREDEFINED |= {"<=": "≤", ">=": "≥", "Lq": "“", "Rq": "”", "Am": "&", "Ba": "|", "Pi": "π"}

_KEPT = frozenset(
    "TH SH SS TP TQ IP HP PP LP P RS RE PD B I R SM SB BR BI RB RI IB IR sp br nf fi EX EE Vb Ve Sp"
    " INDENT UNINDENT OP SY YS UR UE MT ME URL TS TE NOP so in ti IX ne ad na hy nh ft IN"
    " Dd Dt Os Sh Ss Bl El It Nm Fl Ar Cm".split()
)
"""Macros that we know; a page's own definition of one (pod2man, rst2man) is passed over."""

_GLUED = ("el\\{", "ie\\n", "if\\n", "if!", "ie!")
_CONTROL = (".", "'")
_CONDITIONS = frozenset(("if", "ie", "el"))
_DEFINITIONS = frozenset(("de", "de1", "am", "am1", "ig"))
_STRINGS = frozenset(("ds", "ds1", "as", "as1"))
_SETTINGS = frozenset(
    "\\} ad als bd c2 cc ce cflags color cs cu ec eo ev fam fp ft hc hla hpf hw hy hym hys"
    " in it kern lc lg ll ls lt mk mso na ne nh nm nr ns os pc pl pn po ps rj rm rn rr rs"
    " rt shc ss sv ta ti tm tr trin ul vs warn wh PD TH DT UC AT IX".split()
)
"""Requests that only change how text is set."""

_EXPANSIONS = 20_000
"""Lines that a page's own macros may grow into, far above what a real page needs."""

_ESCAPE = re.compile(
    r"\\(?:"
    r"f(?P<font>\[[^\]]{0,80}\]|\(..|.)"
    r"|\((?P<two>..)"
    r"|\[(?P<name>[^\]]{0,80})\]"
    r"|s(?:[+-]?(?:\[[^\]]{0,80}\]|\(..|'[^']{0,200}')|[+-]?\d)"
    r"|[mMFgkYVn][+-]?(?:\[[^\]]{0,80}\]|\(..|.)"
    r"|(?P<motion>[hvwxXNoLlDbRSZABCH])'(?P<inner>[^']{0,200})'"
    r"|(?P<single>.))"
)
_STRING = re.compile(r"\\\*(?:\[([^\]]{0,80})\]|\((..)|(.))")
_REGISTER = re.compile(r"\\+n[+-]?(?:\[([^\]]{0,80})\]|\((..)|(.))")
_NUMERIC = re.compile(r"\(?(-?\d+)[a-z]?(?:(==|=|<=|>=|<|>)(-?\d+)[a-z]?)?\)?$")
_ARGUMENT = re.compile(r"\\+\$([1-9*@])")
_COMMENT = re.compile(r'\\["#]')


class Call(NamedTuple):
    """A macro with its arguments, or with `name` "" an output line in `rest`; escapes still in."""

    name: str
    rest: str = ""

    @property
    def arguments(self) -> list[str]:
        """The words of `rest` as roff parts them: by blanks, `"…"` is one, `""` in it a quote."""
        return split_arguments(self.rest)


def split_arguments(rest: str) -> list[str]:
    """Part the arguments of a macro; an escaped blank does not part."""
    if '"' not in rest and "\\" not in rest:
        return rest.split()
    found = re.findall(r'"((?:[^"]|"")*)(?:"|$)|((?:\\.|[^ \t\\])(?:\\.|[^ \t\\])*|\\$)', rest)
    return [plain or quoted.replace('""', '"') for quoted, plain in found]


def styled(text: str) -> str:
    """Resolve the escapes of `text`; fonts become marks, and `\\fP` the mark before."""
    if "\\" in text and "\\\\" not in text:
        text = text.replace("\\-", "-")
    if "\\" not in text:
        return text
    if "\\fP" not in text and "\\f[" not in text:
        return _ESCAPE.sub(_constant, text)
    fonts = [ROMAN, ROMAN]

    def font(name: str) -> str:
        name = name[1:-1] if name.startswith("[") else name.removeprefix("(")
        mark = FONTS.get(name, ROMAN) or fonts[0]
        fonts[:] = [fonts[1], mark]
        return mark

    return _ESCAPE.sub(lambda m: font(m["font"]) if m["font"] else _resolved(m), text)


def _constant(match: re.Match[str]) -> str:
    """What an escape stands for where no font returns to the one before."""
    known = _CONSTANT.get(match[0])
    return _resolved(match) if known is None else known


def _resolved(match: re.Match[str]) -> str:
    if match["font"]:
        return FONTS.get(match["font"].removeprefix("("), ROMAN)
    if match["single"]:
        return _SINGLE.get(match["single"], "")
    if match["motion"]:
        return _moved(match["motion"], match["inner"])
    name = match["two"] or match["name"]
    return special(name) if name else ""


def special(name: str) -> str:
    """The character that `\\[name]` or `\\(na` stands for; "" if unknown."""
    if name in _SPECIAL:
        return _SPECIAL[name]
    if re.fullmatch(r"u[0-9A-Fa-f]{4,6}(_[0-9A-Fa-f]{4,6})*", name):
        points = (int(part, 16) for part in name[1:].split("_"))
        return normalize("NFC", "".join(map(_code_point, points)))
    if re.fullmatch(r"char\d{1,6}", name):
        return _code_point(int(name[4:]))
    if len(name) == 2 and name[0] in _ACCENTS:
        return normalize("NFC", name[1] + _ACCENTS[name[0]])
    return name if len(name) == 1 else ""


def _code_point(number: int) -> str:
    char = chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else ""
    return char if char.isprintable() else ""


def _moved(kind: str, inner: str) -> str:
    if kind == "N" and inner.isdigit():
        return _code_point(int(inner[:7]))
    if kind == "C":
        return special(inner)
    if kind == "o":
        return styled(inner)[:1]
    forward = kind == "h" and not inner.startswith(("-", "\\w", "|"))
    return " " if forward else ""


@dataclass(slots=True)
class _Source:
    """The lines still to read, and what the page has defined so far."""

    lines: list[str]
    """Last line first, so that what a macro grows into is put back at the end."""
    strings: dict[str, str] = field(default_factory=lambda: dict(_PREDEFINED))
    macros: dict[str, list[str]] = field(default_factory=dict)
    undone: list[bool] = field(default_factory=list)
    """For each `.ie` still waiting for its `.el`, whether that one is to be done."""
    budget: int = _EXPANSIONS

    def calls(self) -> Iterator[Call]:
        lines, made = self.lines, tuple.__new__
        while lines:
            line = lines.pop()
            escaped = "\\" in line
            if escaped:
                line = self._whole(line)
            if line[:1] in _CONTROL:
                call = self._request(line[1:].strip(" \t")) if line != "." else None
                if call:
                    yield call
            else:
                yield made(Call, ("", self._closed(self.expand(line)) if escaped else line))

    def _whole(self, line: str) -> str:
        """A line with those that it goes on with, and without its comment."""
        while line.endswith("\\") and not line.endswith("\\\\") and self.lines:
            line = line[:-1] + self.lines.pop()
        return _uncommented(line)

    def _request(self, line: str) -> Call | None:
        name, rest = _named(line)
        if name in _CONDITIONS:
            self._condition(name, rest)
        elif name in _DEFINITIONS:
            self._define(name, rest)
        elif name in _STRINGS:
            self._string(name, rest)
        elif name in self.macros and name not in _KEPT:
            self._macro(name, rest)
        elif name and name not in _SETTINGS:
            return Call(name, self._closed(self.expand(rest)) if "\\" in rest else rest)
        return None

    def expand(self, line: str) -> str:
        """Put the page's strings in; five deep, since one may name another."""
        for _ in range(5):
            if "\\*" not in line or len(line) > 10_000:
                break
            line = _STRING.sub(lambda m: self.strings.get(m[1] or m[2] or m[3] or "", ""), line)
        return line

    def _closed(self, line: str) -> str:
        return line.replace("\\}", "") if "\\}" in line else line

    def _string(self, name: str, rest: str) -> None:
        key, value = _named(rest)
        value = value.removeprefix('"')
        before = self.strings.get(key, "") if name.startswith("as") else ""
        self.strings[key] = (before + value)[:1000]

    def _define(self, name: str, rest: str) -> None:
        words = rest.split()
        end = words[1] if len(words) > 1 and name != "ig" else "."
        end = words[0] if words and name == "ig" else end
        body: list[str] = []
        while self.lines and not _ends(line := self.lines.pop(), end):
            body.append(line)
        if words and name != "ig":
            self.macros[words[0]] = body

    def _macro(self, name: str, rest: str) -> None:
        """Put the lines of the page's own macro back as lines to read."""
        arguments = split_arguments(self.expand(rest))
        body = self.macros[name]
        self.budget -= len(body) + 1
        if self.budget > 0:
            self.lines.extend(_filled(line, arguments) for line in reversed(body))

    def _condition(self, name: str, rest: str) -> None:
        """Read `.if`, `.ie` and `.el`; the branch not taken is passed over."""
        if name == "el":
            taken, body = (self.undone.pop() if self.undone else True), rest
        else:
            taken, body = self._holds(rest)
        if name == "ie":
            self.undone.append(not taken)
        body = body.lstrip(" \t")
        block = body.startswith("\\{")
        if taken:
            body = body.removeprefix("\\{").lstrip(" \t")
            if body and body != "\\":
                self.lines.append(body)
        elif block:
            self._skip(body)

    def _skip(self, line: str) -> None:
        depth = line.count("\\{") - line.count("\\}")
        while depth > 0 and self.lines:
            line = self.lines.pop()
            depth += line.count("\\{") - line.count("\\}")

    def _holds(self, rest: str) -> tuple[bool, str]:
        """Whether a condition holds, and what follows it."""
        negated = rest.startswith("!")
        rest = rest.removeprefix("!").lstrip(" \t")
        if rest[:1] in ("d", "r", "c", "m", "F", "S") and rest[1:2] in (" ", "\t"):
            kind, words = rest[0], rest[1:].split(None, 1)
            known = self.strings.keys() | self.macros.keys()
            holds = kind == "d" and bool(words) and words[0] in known
            body = words[1] if len(words) > 1 else ""
        elif rest[:1] in ("'", '"', "\x07") and rest.count(rest[0]) >= 3:
            _, left, right, body = rest.split(rest[0], 3)
            holds = self.expand(left) == self.expand(right)
        else:
            condition, body = _cut(rest)
            holds = _true(condition)
        return holds != negated, body


def _cut(rest: str) -> tuple[str, str]:
    """Part a condition from what follows: at a blank, or before a brace or a request."""
    end = re.search(r"[ \t]|\\\{|(?<=[nteov])\.", rest)
    return (rest[: end.start()], rest[end.start() :]) if end else (rest, "")


def _true(condition: str) -> bool:
    if condition in ("n", "o"):
        return True
    value = _REGISTER.sub(lambda m: "1" if ".g" in m.groups() else "0", condition)
    match = _NUMERIC.match(value)
    if not match:
        return False
    left, sign, right = int(match[1][:9]), match[2], int((match[3] or "0")[:9])
    holds = {"<": left < right, ">": left > right, "<=": left <= right, ">=": left >= right}
    return left > 0 if not sign else holds.get(sign, left == right)


def _named(line: str) -> tuple[str, str]:
    """The first word of a line and the rest; `\\{` and `(` need no blank before them."""
    words = line.split(None, 1)
    if line.startswith(_GLUED):
        return line[:2], line[2:]
    return (words[0], words[1]) if len(words) > 1 else (line, "")


def _ends(line: str, end: str) -> bool:
    return line[:1] in (".", "'") and line[1:].strip() == end


def _filled(line: str, arguments: list[str]) -> str:
    """A line of a macro's body with its arguments put in."""

    def argument(match: re.Match[str]) -> str:
        if match[1] in "*@":
            return " ".join(arguments)
        number = int(match[1])
        return arguments[number - 1] if number <= len(arguments) else ""

    return _ARGUMENT.sub(argument, line).replace("\\\\", "\\")[:10_000]


def _uncommented(line: str) -> str:
    if '\\"' not in line and "\\#" not in line:
        return line
    for match in _COMMENT.finditer(line):
        start = match.start()
        backslashes = len(line[:start]) - len(line[:start].rstrip("\\"))
        if backslashes % 2 == 0:
            return line[:start].rstrip(" \t") if line[:1] in (".", "'") else line[:start]
    return line


def calls(text: str) -> Iterator[Call]:
    """Read a page's source: the macro calls and output lines that nroff would act on.

    Never raises: what it does not know (a condition, a macro, a string) counts as false or empty.
    """
    clean = re.sub(r"[\x00-\x06\x08\x0b-\x1f\x7f]", "", text.replace("\r\n", "\n"))
    yield from _Source(clean.split("\n")[::-1]).calls()
