"""A page as a tree: sections that hold entries that hold paragraphs, whichever macros wrote it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field

from aicmd.roff import BOLD
from aicmd.roff import ITALIC
from aicmd.roff import JOIN
from aicmd.roff import ROMAN
from aicmd.tag import Tag

_MARKS = (ROMAN, BOLD, ITALIC, JOIN)


@dataclass(slots=True)
class Paragraph:
    """Running text with font marks; a line break that the page asks for is a newline."""

    text: str = ""
    hanging: bool = False
    """From `.HP`: a tag if indented text follows."""
    kept: bool = False
    """Its blanks are the author's own (`.nf`, `.EX`)."""

    def add(self, text: str, broken: bool) -> None:
        """Append an output line, on a line of its own if `broken`."""
        if not self.text:
            self.text = text
        elif self.text.endswith(JOIN) or self.text[:-1].endswith(JOIN):
            self.text += text
        else:
            self.text += ("\n" if broken else " ") + text


@dataclass(slots=True)
class Node:
    """A heading or an entry with what stands under it, in order.

    A heading has a `title`; an entry has `tags`, one for each line that names it; a bullet neither.
    """

    title: str = ""
    tags: list[str] = field(default_factory=list)
    body: list[Node | Paragraph] = field(default_factory=list)
    bullet: bool = False
    tag: Tag | None = None
    """What its `tags` say together, once they have been read."""

    def paragraph(self) -> Paragraph:
        """Begin a paragraph at the end of the body."""
        paragraph = Paragraph()
        self.body.append(paragraph)
        return paragraph

    def child(self, *tags: str, title: str = "", bullet: bool = False) -> Node:
        """Begin an entry or a heading at the end of the body."""
        node = Node(title, list(tags), [], bullet)
        self.body.append(node)
        return node

    @property
    def empty(self) -> bool:
        """Whether no text stands under it."""
        return not any(isinstance(part, Node) or plain(part.text) for part in self.body)

    def walk(self) -> Iterator[Node]:
        """This node and every node under it, in the order of the page."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(part for part in reversed(node.body) if isinstance(part, Node))


def plain(styled: str) -> str:
    """Text without font marks, blanks folded, line by line."""
    if styled.isprintable():
        return " ".join(styled.split())
    text = styled
    for mark in _MARKS:
        text = text.replace(mark, "")
    if "\n" not in text:
        return " ".join(text.split())
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)
