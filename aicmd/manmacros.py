"""The man macros (and those of pod2man, rst2man and their like) to an outline."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from aicmd.outline import Node
from aicmd.outline import Paragraph
from aicmd.outline import plain
from aicmd.roff import BOLD
from aicmd.roff import ITALIC
from aicmd.roff import JOIN
from aicmd.roff import ROMAN
from aicmd.roff import Call
from aicmd.roff import styled
from aicmd.table import rows
from aicmd.tag import begins_with_flag

_SHORT = 60
"""Characters that a line before `.RS` may have to be taken for the name of what is indented."""

_DEPTH = 40
"""Levels of `.RS` that are kept apart; deeper ones share the last."""

_FONT = {"B": BOLD, "SB": BOLD, "I": ITALIC, "SM": ROMAN, "R": ROMAN, "NOP": ROMAN}
_PAIR = {"R": ROMAN, "B": BOLD, "I": ITALIC}
_ALTERNATING = frozenset(("BR", "RB", "BI", "IB", "RI", "IR"))
_SENTENCE_END = re.compile(r"(?<!\.)[.:;,]$")
_BULLET = re.compile(r"(?:[•○□†‡∙·*o–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)])?$")


_WORD = re.compile(r"[^\W\d_]{4,}")
"""What a row has that tells of its flag, and not the memory that a preset takes: "32 MiB 8"."""


@dataclass(slots=True)
class _Level:
    """One depth of `.RS`: where its text goes, and the entry that is open there."""

    container: Node
    entry: Node | None = None
    promoted: bool = False
    """The entry was a paragraph until `.RS` showed that it names one."""

    @property
    def target(self) -> Node:
        return self.entry or self.container


@dataclass(slots=True)
class _Reader:
    root: Node
    levels: list[_Level]
    section: Node
    paragraph: Paragraph | None = None
    awaited: str = ""
    """TP, TQ, SH or SS: the next output line is its tag or title."""
    head: str = ""
    """What has been read of that line while it goes on with `\\c`."""
    face: str = ""
    """The font for the next line, from `.B` or `.I` without arguments."""
    filled: bool = True
    broken: bool = False
    started: bool = False
    table: list[str] | None = None
    link: str = ""

    @property
    def level(self) -> _Level:
        return self.levels[-1]

    def read(self, call: Call) -> None:
        if self.table is not None:
            self._table_line(call)
        elif call.name:
            self._macro(call)
        elif self.started:
            self._line(call.rest)

    def _macro(self, call: Call) -> None:
        name = call.name
        if name in _FONT:
            self._faced(_FONT[name], call.arguments)
        elif name in _ALTERNATING:
            marks = [_PAIR[name[0]], _PAIR[name[1]]]
            parts = [marks[i % 2] + styled(word) for i, word in enumerate(call.arguments)]
            self.output("".join(parts) + ROMAN)
        elif name in ("SH", "SS", "Sh", "Ss"):
            self._heading(name.upper(), " ".join(call.arguments))
        elif name in ("TP", "TQ"):
            self._end()
            self.awaited, self.head = name, ""
        elif name == "IP":
            self._indented(call.arguments)
        elif name in ("PP", "P", "LP", "HP"):
            self._plain(hanging=name == "HP")
        elif name in ("RS", "INDENT"):
            self._deeper(flags_only=name == "INDENT")
        elif name in ("RE", "UNINDENT"):
            self._back(call.arguments)
        else:
            self._layout(call)

    def _layout(self, call: Call) -> None:
        name, arguments = call.name, call.arguments
        if name in ("sp", "Sp"):
            self._space()
        elif name == "br":
            self.broken = True
        elif name in ("nf", "EX", "Vb"):
            self.filled, self.broken = False, True
        elif name in ("fi", "EE", "Ve"):
            self.filled, self.broken = True, True
        elif name == "TS":
            self.table = []
        elif name == "OP" and arguments:
            self.output(styled("[" + " ".join(arguments) + "]"))
        elif name == "SY":
            self._plain()
            self.output(BOLD + styled(" ".join(arguments)) + ROMAN)
        elif name in ("UR", "MT", "UE", "ME", "URL"):
            self._linked(name, arguments)
        elif name not in ("YS", "so", "TE") and len(name) <= 3 and arguments and self.started:
            self.output(styled(" ".join(arguments)))

    def _linked(self, name: str, arguments: list[str]) -> None:
        if name in ("UR", "MT"):
            self.link = "".join(arguments[:1])
        elif name == "URL":
            self.output(styled("".join(arguments[1:]) or "".join(arguments[:1])))
        elif self.link:
            self.output(styled(f"<{self.link}>" + "".join(arguments)))
            self.link = ""

    def _line(self, raw: str) -> None:
        text = styled(raw)
        if text[:1] <= " " and not text.strip(" \t\x01\x02\x03\x04"):
            if not self.awaited and not raw.strip():
                self._space()
            elif text.strip() and self.paragraph:
                self.paragraph.text += text.strip()
        else:
            face, self.face = self.face, ""
            self.output(face + text + ROMAN if face else text)

    def _faced(self, mark: str, arguments: list[str]) -> None:
        if arguments:
            self.output(mark + styled(" ".join(arguments)) + ROMAN)
        else:
            self.face = mark

    def output(self, text: str) -> None:
        """Take an output line: as the awaited tag or title, else as text."""
        if self.awaited:
            self.head += text
            if JOIN not in text[-3:]:
                self._named(self.awaited, self.head)
        elif self.started:
            self._text(text)

    def _text(self, text: str) -> None:
        broken = self.broken or not self.filled or text[:1] in (" ", "\t")
        self.broken = False
        if self.paragraph is None:
            self.paragraph = self.level.target.paragraph()
            self.paragraph.kept = not self.filled
        self.paragraph.add(text, broken)

    def _named(self, kind: str, text: str) -> None:
        self.awaited = self.head = ""
        if kind in ("SH", "SS"):
            self._heading(kind, text)
        elif kind == "TQ" and self.level.entry and self.level.entry.tags:
            self.level.entry.tags.append(text)
        else:
            self._open(text)

    def _open(self, *tags: str, bullet: bool = False) -> None:
        level = self.level
        inside = bullet and level.entry is not None and not level.entry.bullet
        node = (level.target if inside else level.container).child(*tags, bullet=bullet)
        if not inside:
            level.entry, level.promoted = node, False
            self.paragraph = None
        else:
            self.paragraph = node.paragraph()

    def _end(self) -> None:
        """End the running paragraph."""
        self.paragraph, self.broken, self.face = None, False, ""

    def _heading(self, kind: str, title: str) -> None:
        self._end()
        self.started, self.filled = True, True
        if not title.strip():
            self.awaited = kind
            return
        text = styled(title)
        if kind == "SH":
            self.section = self.root.child(title=plain(text))
            node = self.section
        elif begins_with_flag(text):
            node = self.section.child(text)
        else:
            node = self.section.child(title=plain(text))
        self.levels = [_Level(node)]

    def _indented(self, arguments: list[str]) -> None:
        self._end()
        tag = styled(arguments[0]) if arguments else ""
        if not tag.strip():
            self._continued()
        elif _BULLET.match(plain(tag).strip()) and (plain(tag) != "o" or len(tag) == 1):
            self._open(bullet=True)
        else:
            self._open(tag)

    def _continued(self) -> None:
        """A bare `.IP`: more text of the entry above, or the text that makes an `.HP` a tag."""
        body = self.level.target.body
        last = body[-1] if body else None
        if isinstance(last, Paragraph) and last.hanging:
            body.pop()
            self.level.entry = self.level.container.child(*last.text.split("\n"))

    def _plain(self, hanging: bool = False) -> None:
        self._end()
        self.awaited = ""
        self.level.entry = None
        if hanging:
            self.paragraph = self.level.container.paragraph()
            self.paragraph.hanging = True

    def _space(self) -> None:
        if not self.filled and self.paragraph:
            self.broken = True
            return
        self._end()
        if self.level.promoted:
            self.level.entry, self.level.promoted = None, False

    def _deeper(self, flags_only: bool) -> None:
        level = self.level
        self._end()
        self.awaited = ""
        last = level.target.body[-1] if level.target.body else None
        if isinstance(last, Paragraph) and _names_entry(last, level.entry, flags_only):
            level.target.body.pop()
            parent = level.container if level.promoted else level.target
            level.entry, level.promoted = parent.child(*last.text.split("\n")), True
        if len(self.levels) < _DEPTH:
            self.levels.append(_Level(level.target))

    def _back(self, arguments: list[str]) -> None:
        self._end()
        self.awaited = ""
        to = arguments[0] if arguments else ""
        kept = int(to) if to.isdigit() and 0 < len(to) < 3 else len(self.levels) - 1
        del self.levels[max(kept, 1) :]

    def _table_line(self, call: Call) -> None:
        assert self.table is not None
        if call.name == "TE":
            lines, self.table = self.table, None
            for row in rows(lines):
                self._row(row)
        elif call.name in _FONT or call.name in _ALTERNATING:
            self.table.append(" ".join(call.arguments))
        elif not call.name:
            self.table.append(call.rest)

    def _row(self, row: list[str]) -> None:
        self._end()
        first, *others = [styled(cell) for cell in row]
        if begins_with_flag(first) and _WORD.search(" ".join(others)):
            self.level.container.child(first).paragraph().add("  ".join(others), False)
        else:
            self._text("  ".join([first, *others]))
        self._end()


def _names_entry(paragraph: Paragraph, entry: Node | None, flags_only: bool) -> bool:
    """Whether the paragraph before an indented block is the name of it."""
    if paragraph.kept or len(paragraph.text) > 600:
        return False
    if begins_with_flag(paragraph.text):
        return True
    text = plain(paragraph.text)
    if flags_only or entry or text[:1] in "•·" or text[:1].isdigit():
        return False
    return len(text) <= _SHORT and not _SENTENCE_END.search(text)


def outline(calls: Iterable[Call]) -> Node:
    """Read the calls of a page written with the man macros; the root holds its sections."""
    root = Node()
    reader = _Reader(root, [_Level(root)], root)
    for call in calls:
        reader.read(call)
    return root
