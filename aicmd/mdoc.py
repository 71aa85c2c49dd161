"""The mdoc macros (BSD's, also ssh's and tmux's) to an outline."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import field

from aicmd.outline import Node
from aicmd.outline import Paragraph
from aicmd.outline import plain
from aicmd.roff import BOLD
from aicmd.roff import ITALIC
from aicmd.roff import JOIN
from aicmd.roff import ROMAN
from aicmd.roff import Call
from aicmd.roff import styled
from aicmd.tag import begins_with_flag

_STYLES = dict.fromkeys("Fl Cm Ic Li Sy Nm Cd Fn Fd Ms Tn".split(), BOLD)
_STYLES |= dict.fromkeys("Ar Em Pa Ev Va Vt Fa Ft An Lk Mt Ad Er Dv In".split(), ITALIC)
_STYLES |= dict.fromkeys("No Sx Xr Nd St Ux Bx Fx Nx Ox Dx Lb Bsx At %T %A %D %B %J".split(), ROMAN)
_SYSTEMS = {"Ux": "UNIX", "Bx": "BSD", "Fx": "FreeBSD", "Nx": "NetBSD", "Ox": "OpenBSD"}
_SYSTEMS |= {"Dx": "DragonFly", "Bsx": "BSD/OS", "At": "AT&T UNIX"}
_AROUND = {"Op": "[]", "Bq": "[]", "Brq": "{}", "Aq": "<>", "Pq": "()", "Dq": "“”", "Sq": "‘’"}
_AROUND |= {"Ql": "‘’", "Qq": '""', "Eq": "  "}
_OPEN = {"Oo": "[", "Bo": "[", "Bro": "{", "Ao": "<", "Po": "(", "Do": "“", "So": "‘", "Qo": '"'}
_CLOSE = {"Oc": "]", "Bc": "]", "Brc": "}", "Ac": ">", "Pc": ")", "Dc": "”", "Sc": "’", "Qc": '"'}
_QUIET = frozenset("Xo Xc Ns Pf Ap Sm Ta Bk Ek Ex Rv Nd".split())
_CALLABLE = frozenset([*_STYLES, *_AROUND, *_OPEN, *_CLOSE, "Xo", "Xc", "Ns", "Pf", "Ap", "Ta"])
_AFTER = frozenset(".,;:)]?!")
_TAGGED = ("-tag", "-hang", "-ohang", "-inset", "-diag")
_TOKEN = re.compile(r'"((?:[^"]|"")*)(?:"|$)|((?:\\.|[^ \t\\])+|\\$)')
_UNSEEN = frozenset("Tg Dd Dt Os Bk Ek Ex Rv Rs Re".split())
_DEPTH = 40


@dataclass(slots=True)
class _Line:
    """Puts the words of one macro line together, with mdoc's rules about blanks."""

    name: str
    out: list[str] = field(default_factory=list)
    joined: bool = True
    """No blank before the next word."""
    close: list[str] = field(default_factory=list)
    spaced: bool = True

    def word(self, text: str, mark: str = ROMAN) -> None:
        blank = "" if self.joined or not self.spaced else " "
        self.out.append(f"{blank}{mark}{text}{ROMAN}")
        self.joined = False

    def glued(self, text: str) -> None:
        self.joined = True
        self.word(text)

    def read(self, rest: str) -> str:
        """Render the tokens of a line, its first macro among them."""
        tokens = [(m[1] or m[2] or "", m[2] is None) for m in _TOKEN.finditer(rest)]
        tail: list[str] = []
        while len(tokens) > 1 and tokens[-1][0] in _AFTER and not tokens[-1][1]:
            tail.append(tokens.pop()[0])
        self._macros(tokens)
        for text in [*reversed(self.close), *reversed(tail)]:
            self.glued(text)
        return "".join(self.out)

    def _macros(self, tokens: list[tuple[str, bool]]) -> None:
        at, macro, count = 0, "No", 0
        while at < len(tokens):
            text, quoted = tokens[at]
            at += 1
            if not quoted and text in _CALLABLE:
                self._ended(macro, count, followed=True)
                macro, count = self._macro(text, tokens[at] if at < len(tokens) else None), 0
                at += text == "Pf"
            else:
                count += self._argument(macro, text, quoted, count)
        self._ended(macro, count, followed=False)

    def _macro(self, name: str, following: tuple[str, bool] | None) -> str:
        """Act on a macro's name; returns whose arguments the next words are."""
        if name in _AROUND or name in _OPEN:
            pair = _AROUND.get(name) or _OPEN[name]
            self.word(pair[0])
            self.joined = True
            self.close += pair[1:]
        elif name in _CLOSE:
            self.glued(_CLOSE[name])
        elif name == "Ns":
            self.joined = True
        elif name == "Ap":
            self.glued("'")
            self.joined = True
        elif name == "Pf" and following:
            self.word(styled(following[0]))
            self.joined = True
        elif name == "Ta":
            self.out.append("\t")
            self.joined = True
        elif name in _SYSTEMS:
            self.word(_SYSTEMS[name])
        return name if name in _STYLES else "No"

    def _argument(self, macro: str, text: str, quoted: bool, count: int) -> int:
        """Add a word; returns 1 if it counts as the macro's argument, 0 for punctuation."""
        text = styled(text)
        if text in _AFTER and text and not quoted:
            if not count:
                self._ended(macro, 0, followed=False)
            self.glued(text)
            return 1
        if text in ("(", "[", "|") and not quoted:
            self.word(text)
            self.joined = text != "|"
            return 0
        if macro == "Xr" and count == 1:
            self.glued(f"({text})")
        else:
            self.word("-" + text if macro == "Fl" else text, _STYLES[macro])
        return 1

    def _ended(self, macro: str, count: int, followed: bool) -> None:
        """What a macro without arguments stands for."""
        if count:
            return
        if macro == "Fl":
            self.word("-", BOLD)
            self.joined = followed
        elif macro == "Ar":
            self.word("file ...", ITALIC)
        elif macro == "Nm":
            self.word(self.name, BOLD)


@dataclass(slots=True)
class _List:
    kind: str
    container: Node
    entry: Node | None = None


@dataclass(slots=True)
class _Reader:
    name: str
    root: Node
    section: Node
    target: Node
    lists: list[_List] = field(default_factory=list)
    paragraph: Paragraph | None = None
    head: str | None = None
    """The tag of an `.It Xo` that has not come to its `.Xc`."""
    kept: bool = False
    spaced: bool = True
    gap: bool = False
    """The next words are parted from those before, although `.Sm off` came between."""

    def read(self, call: Call) -> None:
        name, rest = call.name, call.rest
        if not name:
            self._text(styled(rest), broken=self.kept)
        elif name in ("Sh", "Ss"):
            self._heading(name, rest)
        elif name in ("Pp", "Lp", "sp"):
            self.paragraph = None
        elif name in ("Bl", "El", "It"):
            self._listing(name, rest)
        elif name in ("Bd", "Ed"):
            self.paragraph, self.kept = None, "-literal" in rest or "-unfilled" in rest
        elif name in ("D1", "Dl"):
            self._text(self._rendered(rest), broken=True)
        elif name == "Sm":
            self.spaced, self.gap = rest.strip() != "off", True
        else:
            self._inline(name, rest)

    def _rendered(self, rest: str) -> str:
        return _Line(self.name, spaced=self.spaced).read(rest)

    def _inline(self, name: str, rest: str) -> None:
        if self.head is not None and name == "Xc":
            head, self.head = self.head, None
            self._open(head)
            if rest.strip() in _AFTER:
                return
        if name == "Nd":
            self._text("- " + self._rendered(rest), False)
        elif name == "Nm" and rest.strip() and not self.root.body[1:]:
            self._text(self._rendered(f"Nm {rest}"), False)
        elif name in _CALLABLE:
            self._text(
                self._rendered(f"{name} {rest}"), self.kept, glued=name in ("Ns", "Oc", "Ap")
            )
        elif name not in _UNSEEN:
            self._text(self._rendered(f"No {rest}"), self.kept)

    def _text(self, text: str, broken: bool, glued: bool = False) -> None:
        glued = glued or not (self.spaced or self.gap)
        self.gap = False
        if self.head is not None:
            self.head += ("" if glued else " ") + text
            return
        if not plain(text):
            self.paragraph = self.paragraph if self.kept else None
            return
        if self.paragraph is None:
            self.paragraph = self.target.paragraph()
            self.paragraph.kept = self.kept
        if glued:
            self.paragraph.text += JOIN
        self.paragraph.add(text, broken)

    def _heading(self, kind: str, rest: str) -> None:
        title = plain(self._rendered("No " + rest))
        if kind == "Sh":
            self.section = self.target = self.root.child(title=title)
        else:
            self.target = self.section.child(title=title)
        self.lists, self.paragraph, self.head, self.kept = [], None, None, False

    def _listing(self, name: str, rest: str) -> None:
        self.paragraph = None
        if name == "Bl" and len(self.lists) < _DEPTH:
            words = rest.split()
            kind = next((word for word in words if word in (*_TAGGED, "-column")), "-bullet")
            self.lists.append(_List(kind, self.target))
        elif name == "El" and self.lists:
            self.target = self.lists.pop().container
        elif name == "It" and self.lists:
            self._item(rest)

    def _item(self, rest: str) -> None:
        if re.search(r"(?:^|\s)Xo(?:\s|$)", rest) and not re.search(r"\sXc(?:\s|$)", rest):
            self.head = self._rendered("No " + rest)
        elif self.lists[-1].kind in _TAGGED:
            self._open(self._rendered("No " + rest))
        elif self.lists[-1].kind == "-column":
            self._row(self._rendered("No " + rest).split("\t"))
        else:
            self.target = self.lists[-1].container.child(bullet=True)

    def _open(self, tag: str) -> None:
        if self.lists:
            self.target = self.lists[-1].container.child(tag)
            self.paragraph = None

    def _row(self, cells: list[str]) -> None:
        container = self.lists[-1].container
        if begins_with_flag(cells[0]):
            self.target = container.child(cells[0])
            self._text("  ".join(cells[1:]), False)
        else:
            self.target = container
            self._text("  ".join(cells), True)


def outline(calls: Iterable[Call], name: str) -> Node:
    """Read the calls of an mdoc page about `name`; the root holds its sections."""
    root = Node()
    reader = _Reader(name, root, root, root)
    for call in calls:
        reader.read(call)
    return root
