"""The message file of a commit: what the author wrote, line by line, and git's own text below it.

`parse` and `Message.data` undo each other exactly, byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import replace
from enum import StrEnum
from itertools import dropwhile
from itertools import takewhile

from aicmd.errors import AicmdError
from aicmd.translation import _

COMMENTS = ("#",)
AUTO_COMMENTS = tuple("#;@!$%^&|:")
"""What git chooses from where core.commentChar is `auto`, in its order (builtin/commit.c)."""

SCISSORS = re.compile(rb"^(\S.{0,63}?) -{24} >8 -{24}\r?$", re.MULTILINE)
"""wt-status.c; never localised, and the surest place to learn the comment string from, which may
have blanks in it (core.commentString)."""

TRAILER = re.compile(r"[A-Za-z0-9-]+[ \t]*:")
GIT_TRAILERS = ("Signed-off-by: ", "(cherry picked from commit ")
"""With one of these a paragraph needs only a quarter of trailers to be their block (trailer.c)."""

MECHANICAL_SUBJECTS = (
    *("fixup! ", "squash! ", "amend! ", "Merge ", 'Revert "', 'Reapply "'),
    "Squashed commit of the following:",
)
MECHANICAL_LINES = ("This reverts commit ", "(cherry picked from commit ")
CODE_INDENTS = ("    ", "\t")
FENCES = ("```", "~~~")
SPACE = " \t\r"  # what git counts as blank; a form feed or an ideographic space is text
QUOTES = "'\"`‘’“”„«»‹›「」『』"


class Role(StrEnum):
    """What a line is to git."""

    SUBJECT = "subject"
    TEXT = "text"
    BLANK = "blank"
    CODE = "code"  # indented as Markdown has it, or between fences
    TRAILER = "trailer"
    COMMENT = "comment"


BODY = (Role.TEXT, Role.CODE, Role.BLANK)
PROSE = (Role.SUBJECT, Role.TEXT)
"""The author's sentences."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its end; `end` is "\\n", "\\r\\n", or "" for a last line that has none."""

    text: str
    end: str
    role: Role = Role.TEXT


@dataclass(frozen=True, slots=True)
class Format:
    """How git writes and reads a message file here.

    `comments` are the strings that may start a comment, the likeliest first; `edited`: an editor
    ran, so comments are taken out afterwards even where the template is gone.
    """

    encoding: str = "utf-8"
    comments: tuple[str, ...] = COMMENTS
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """The author's lines, and the `tail`: git's comments, scissors line and diff, as bytes.

    `comment` starts a comment line in this file; "" where no line is one.
    """

    lines: tuple[Line, ...]
    tail: bytes = b""
    comment: str = ""
    encoding: str = "utf-8"

    @property
    def subject(self) -> str:
        """The first line that says something; "" for an empty message."""
        return next((line.text for line in self.lines if line.role is Role.SUBJECT), "")

    @property
    def body(self) -> tuple[str, ...]:
        """The author's lines between the subject and the trailers, blank ones among them."""
        rest = dropwhile(lambda line: line.role is not Role.SUBJECT, self.lines)
        return tuple(line.text for line in rest if line.role in BODY)

    @property
    def trailers(self) -> tuple[str, ...]:
        """The lines of the trailer block as `git interpret-trailers --no-divider` finds it."""
        return tuple(line.text for line in self.lines if line.role is Role.TRAILER)

    @property
    def content(self) -> str:
        """The author's part of the file as it stands there."""
        return "".join(line.text + line.end for line in self.lines)

    @property
    def mechanical(self) -> bool:
        """Whether git or a forge wrote it, so that nobody's wording is to be mended.

        Rewriting `fixup! X` would break `rebase --autosquash`.
        """
        told = (line.text for line in self.lines if line.role is not Role.COMMENT)
        return self.subject.startswith(MECHANICAL_SUBJECTS) or any(
            text.startswith(MECHANICAL_LINES) for text in told
        )

    @property
    def doubtful(self) -> bool:
        """Whether a line that may be a comment stands before what looks like the subject.

        How git will clean a message up is partly said on a command line that nobody shows us: it
        may be the subject itself, "#12 crashes".
        """
        roles = [line.role for line in self.lines]
        first = roles.index(Role.SUBJECT) if Role.SUBJECT in roles else 0
        return Role.COMMENT in roles[:first]

    def data(self) -> bytes:
        """Return the whole file. Raises UnicodeEncodeError where the encoding lacks a letter."""
        return self.content.encode(self.encoding) + self.tail

    def changed(self, change: Callable[[str], str], *roles: Role) -> Message:
        """Return the message with `change` applied to the text of each line of those roles."""
        lines = (
            replace(line, text=change(line.text)) if line.role in roles else line
            for line in self.lines
        )
        return replace(self, lines=tuple(lines))

    def rewritten(self, content: str) -> Message:
        """Return the message with other words of the author's, and its tail as it was."""
        if self.tail and content and not content.endswith("\n"):
            content += "\n"  # what follows is a line of git's
        return replace(self, lines=tuple(_roles(list(_lines(content)), self.comment)))

    def cleaned(self) -> tuple[str, ...]:
        """Return the lines that are committed: as git cleans them up, and without comments.

        Two messages with the same lines make the same commit.
        """
        lines: list[str] = []
        for line in self.lines:
            text = line.text.rstrip(SPACE)
            if line.role is not Role.COMMENT and (text or (lines and lines[-1])):
                lines.append(text)
        return tuple(lines)


def parse(data: bytes, format: Format | None = None) -> Message:
    """Read a message file; `Message.data` gives the same bytes back.

    Raises AicmdError for what is not text in the encoding, or holds a NUL, which git refuses.
    """
    form = format or Format()
    head, comment = _divided(data, form)
    text = _decoded(head, form.encoding)
    lines = _roles(list(_lines(text)), comment)
    return Message(tuple(lines), data[len(head) :], comment, form.encoding)


def _decoded(head: bytes, encoding: str) -> str:
    try:
        text = head.decode(encoding)
        exact = text.encode(encoding) == head
    except (UnicodeError, LookupError):
        exact = False
    if not exact or "\0" in text:
        raise AicmdError(
            _("the message is not text in {encoding}: it stays as it is").format(encoding=encoding)
        )
    return text


def _lines(text: str) -> Iterable[Line]:
    *ended, last = text.split("\n")
    for line in ended:
        bare = line.removesuffix("\r")
        yield Line(bare, "\r\n" if bare != line else "\n")
    if last:
        yield Line(last, "")


def _divided(data: bytes, form: Format) -> tuple[bytes, str]:
    """Return the author's part and the comment string, "" if there are no comments."""
    scissors = SCISSORS.search(data)
    if scissors:
        comment = scissors[1].decode(form.encoding, "replace")
        return _above_comments(data[: scissors.start()], comment), comment
    for comment in dict.fromkeys((*form.comments, *AUTO_COMMENTS)):
        head = _above_comments(data, comment)
        if _is_template(data[len(head) :], comment, form.edited):
            return head, comment
    comment = form.comments[0] if form.edited else ""
    return _above_comments(data, comment), comment


def _above_comments(data: bytes, comment: str) -> bytes:
    """Cut the blank lines and comments at the end."""
    start = comment.encode()
    end = len(data)
    while end:
        begin = data.rfind(b"\n", 0, end - 1) + 1
        line = data[begin:end]
        if line.strip(b" \t\r\n") and not (start and line.startswith(start)):
            break
        end = begin
    return data[:end]


def _is_template(tail: bytes, comment: str, edited: bool) -> bool:
    """Whether the comments are git's: they name the comment string or list files, and both where no
    editor ran, for then they might as well be the author's.

    Their words are in the user's language. "Lines starting with '#'" is in all of them, in one
    kind of quotes or another; the names of the files stand behind a tab.
    """
    text = tail.decode("utf-8", "replace")
    named = f"[{QUOTES}]{re.escape(comment)}[{QUOTES}]"
    signs = (f"{comment}\t" in text, bool(re.search(named, text)))
    return comment in text and (any(signs) if edited else all(signs))


def _roles(lines: list[Line], comment: str) -> Iterable[Line]:
    """Give each line its role."""
    roles = [_first_role(line.text, comment) for line in lines]
    said = [index for index, role in enumerate(roles) if role is not Role.COMMENT]
    spoken = [index for index in said if roles[index] is not Role.BLANK]
    if spoken:
        for index in _code(lines, spoken[1:]):
            roles[index] = Role.CODE
        for index in _trailer_block(lines, roles, said):
            roles[index] = Role.TRAILER
        roles[spoken[0]] = Role.SUBJECT
    return [replace(line, role=role) for line, role in zip(lines, roles, strict=True)]


def _first_role(text: str, comment: str) -> Role:
    if comment and text.startswith(comment):
        return Role.COMMENT
    return Role.TEXT if text.strip(SPACE) else Role.BLANK


def _code(lines: list[Line], spoken: list[int]) -> Iterable[int]:
    fenced = False
    for index in spoken:
        fence = lines[index].text.lstrip(" ").startswith(FENCES)
        if fenced or fence or lines[index].text.startswith(CODE_INDENTS):
            yield index
        fenced ^= fence


def _trailer_block(lines: list[Line], roles: list[Role], said: list[int]) -> list[int]:
    """Return the lines of the last paragraph if they are trailers; the first one never is."""
    # git passes over what would be a comment, also where it is kept.
    read = [index for index in said if not lines[index].text.startswith(COMMENTS)]
    backwards = dropwhile(lambda index: roles[index] is Role.BLANK, reversed(read))
    block = list(takewhile(lambda index: roles[index] is not Role.BLANK, backwards))[::-1]
    above = block and any(roles[index] is not Role.BLANK for index in said if index < block[0])
    return block if above and _are_trailers([lines[index].text for index in block]) else []


def _are_trailers(texts: list[str]) -> bool:
    """As git's trailer.c counts: all of them, or a quarter if git wrote one of them.

    An indented line belongs to the one above.
    """
    found = others = 0
    by_git = inside = False
    for text in texts:
        if text[0] not in SPACE:
            by_git |= text.startswith(GIT_TRAILERS)
            inside = bool(TRAILER.match(text)) or text.startswith(GIT_TRAILERS)
            found += inside
        others += not inside
    return found > 0 and (not others or (by_git and found * 3 >= others))
