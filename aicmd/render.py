"""Values to rows of text for a terminal of any width; the only place that knows colours."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from enum import StrEnum

from aicmd.explanation import MODEL
from aicmd.explanation import Explanation
from aicmd.explanation import Kind
from aicmd.explanation import Part
from aicmd.gate import visible
from aicmd.risk import Level
from aicmd.risk import Risk


class Style(StrEnum):
    """The SGR code of each kind of text. Every mark also differs without colour."""

    PLAIN = ""
    HEADING = "1"
    COMMAND = "1;36"
    PLACEHOLDER = "7"
    OPTION = "36"
    DIM = "2"
    CAUTION = "33"
    DANGER = "1;31"
    KEY = "1"


Span = tuple[Style, str]
Row = tuple[Span, ...]

HEADING_WIDTH = 49
SOURCE_FROM = 60  # columns; in a narrower terminal the source stands behind the text
BLANKS_SHOWN = 19  # a longer run of blanks is counted: it could push the rest off the screen
BULLETS = {0: "○", 1: "◆"}
MARKS = {Level.CAUTION: "!", Level.DANGER: "!!", Level.UNKNOWN: "?"}
LEVEL_STYLES = {
    Level.CAUTION: Style.CAUTION,
    Level.DANGER: Style.DANGER,
    Level.UNKNOWN: Style.CAUTION,
}
_NARROW = re.compile(r"[ -~─◆○•…–—‘’“”]*")
"""Characters of one column: wcwidth, which knows all of them, takes long to import."""

NOT_DOCUMENTED = "not documented here"


def paint(row: Row, *, color: bool) -> str:
    """Return the row as text, with SGR codes if `color`."""
    if not color:
        return "".join(text for _, text in row)
    return "".join(f"\x1b[{style}m{text}\x1b[0m" if style else text for style, text in row)


def columns(text: str) -> int:
    """Return how many columns the text takes on a terminal: Hangul takes two each."""
    if _NARROW.fullmatch(text):
        return len(text)
    from wcwidth import wcswidth

    return max(wcswidth(text), 0)


def wrap(row: Row, width: int, indent: int = 0) -> list[Row]:
    """Break a row at blanks into rows of at most `width` columns; later ones are indented.

    A word wider than a row is broken between characters.
    """
    rows: list[list[Span]] = [[]]
    used = 0
    for style, text in _words(row):
        for piece in _cut(text, max(width - indent, 2)):
            size = columns(piece)
            if used + size > width and used > indent:
                rows.append([(Style.PLAIN, " " * indent)])
                used = indent
                if piece.isspace():
                    continue
            rows[-1].append((style, piece))
            used += size
    return [
        tuple(_trimmed(spans)) if at < len(rows) - 1 else tuple(spans)
        for at, spans in enumerate(rows)
    ]


def _trimmed(spans: list[Span]) -> list[Span]:
    """A row without the blanks at its end."""
    while spans and spans[-1][1].isspace():
        spans = spans[:-1]
    return spans


def _words(row: Row) -> Iterator[Span]:
    for style, text in row:
        for word in re.findall(r"\s+|\S+", text):
            yield style, word


def _cut(text: str, width: int) -> Iterator[str]:
    """Yield the text in pieces of at most `width` columns."""
    if columns(text) <= width:
        yield text
        return
    piece, used = "", 0
    for cluster in _clusters(text):
        size = columns(cluster)
        if used + size > width:
            yield piece
            piece, used = "", 0
        piece += cluster
        used += size
    yield piece


def _clusters(text: str) -> Iterable[str]:
    if _NARROW.fullmatch(text):
        return text
    from wcwidth import iter_graphemes

    return iter_graphemes(text)


def heading(title: str, width: int) -> Row:
    """Return a title in the middle of a rule, as wide as the terminal up to 49 columns."""
    room = max(min(HEADING_WIDTH, width - 1) - columns(title) - 2, 2)
    left, right = "─" * (room // 2), "─" * (room - room // 2)
    return (Style.DIM, f" {left} "), (Style.HEADING, title), (Style.DIM, f" {right}")


def command_rows(command: str, placeholders: tuple[str, ...], width: int) -> list[Row]:
    """Return every character of the command in rows that are cut at the width, never reflowed.

    Lines are numbered when there are several. Tabs, long runs of blanks and characters that do not
    show are replaced by marks in the view alone: what is run is the command itself.
    """
    lines = command.split("\n")
    rows: list[Row] = []
    for number, line in enumerate(lines, 1):
        margin = f"{number:>{len(str(len(lines)))}} " if len(lines) > 1 else ""
        spans = _command_spans(line, placeholders)
        for at, row in enumerate(_chop(spans, max(width - len(margin), 4))):
            label = margin if at == 0 else " " * len(margin)
            rows.append(((Style.DIM, label), *row) if label else row)
    return rows


def _command_spans(line: str, placeholders: tuple[str, ...]) -> Iterator[Span]:
    hidden = rf"\t|[ ]{{{BLANKS_SHOWN + 1},}}"
    names = "|".join(re.escape(name) for name in placeholders if name)
    for piece in re.split(rf"({hidden}|{names})" if names else rf"({hidden})", line):
        if piece == "\t":
            yield Style.DIM, "<TAB>"
        elif len(piece) > BLANKS_SHOWN and not piece.strip(" "):
            yield Style.CAUTION, f"<{len(piece)} blanks>"
        elif piece:
            yield Style.PLACEHOLDER if piece in placeholders else Style.COMMAND, visible(piece)


def _chop(spans: Iterable[Span], width: int) -> list[Row]:
    rows: list[list[Span]] = [[]]
    used = 0
    for style, text in spans:
        for cluster in _clusters(text):
            size = columns(cluster)
            if used + size > width:
                rows.append([])
                used = 0
            if rows[-1] and rows[-1][-1][0] is style:
                rows[-1][-1] = style, rows[-1][-1][1] + cluster
            else:
                rows[-1].append((style, cluster))
            used += size
    return [tuple(row) for row in rows]


def explanation_rows(explanation: Explanation, width: int, *, full: bool = False) -> list[Row]:
    """Return a bullet for each part that has something to say or lacks documentation."""
    rows: list[Row] = []
    for part in explanation.parts:
        undocumented = part.text in explanation.undocumented and part.source in ("", MODEL)
        if part.doc or part.warning or undocumented:
            rows += _part_rows(part, undocumented, width, full=full)
    return rows


def _part_rows(part: Part, undocumented: bool, width: int, *, full: bool) -> list[Row]:
    indent = 2 * min(part.depth, 6)
    bullet = "?" if undocumented else BULLETS.get(part.depth, "◆")
    style = Style.CAUTION if undocumented else Style.OPTION
    if part.kind is Kind.PROGRAM and not undocumented:
        style = Style.COMMAND
    head: Row = ((style, f"{' ' * indent}{bullet} {_one_line(part.text)}"), (Style.PLAIN, " "))
    text = (part.full if full and part.full else part.doc) or (NOT_DOCUMENTED * undocumented)
    rows = _with_source(head, visible(text), visible(part.source), width, indent + 2)
    if undocumented and part.doc:
        rows += wrap(((Style.CAUTION, f"{' ' * (indent + 2)}({NOT_DOCUMENTED})"),), width, indent)
    if part.warning:
        warning = f"{' ' * (indent + 2)}! {visible(part.warning)}"
        rows += wrap(((Style.CAUTION, warning),), width, indent + 4)
    return rows


def _one_line(text: str) -> str:
    """A part as it is named beside its text: a long one is cut, for the command is shown above."""
    line = re.sub(r"\s+", " ", visible(text))
    return line if len(line) <= 40 else f"{line[:39]}…"


def _with_source(head: Row, text: str, source: str, width: int, indent: int) -> list[Row]:
    paragraphs = text.split("\n") if text else [""]
    if not source or width < SOURCE_FROM:
        tail: Row = ((Style.DIM, f" — {source}"),) if source else ()
        first = wrap((*head, (Style.PLAIN, paragraphs[0]), *tail), width, indent)
        return first + _paragraph_rows(paragraphs[1:], width, indent)
    room = width - columns(source) - 2
    first = wrap((*head, (Style.PLAIN, paragraphs[0])), room, indent)
    gap = width - columns(source) - sum(columns(part) for _, part in first[0])
    first[0] = (*first[0], (Style.PLAIN, " " * gap), (Style.DIM, source))
    return first + _paragraph_rows(paragraphs[1:], width, indent)


def _paragraph_rows(paragraphs: list[str], width: int, indent: int) -> list[Row]:
    rows: list[Row] = []
    for paragraph in paragraphs:
        rows += wrap(((Style.PLAIN, " " * indent + paragraph),), width, indent)
    return rows


def risk_rows(risk: Risk, width: int) -> list[Row]:
    """Return a row or more for each reason, with the level in words; nothing for ok."""
    if risk.level is Level.OK:
        return []
    style = LEVEL_STYLES[risk.level]
    texts = [reason.text for reason in risk.reasons] or ["what it does could not be judged"]
    label = f" {MARKS[risk.level]} {risk.level}: "
    rows: list[Row] = []
    for text in texts:
        rows += wrap(((style, label + visible(text)),), width, len(label))
        label = " " * len(label)
    return rows


def menu_row(entries: Iterable[tuple[str, str]], width: int) -> list[Row]:
    """Return the keys on offer: ("e", "edit") reads [e]dit, ("Enter", "run") reads [Enter] run.

    A row is broken between them, not within.
    """
    rows: list[list[Span]] = [[(Style.PLAIN, " ")]]
    used = 1
    for key, label in entries:
        rest = label[len(key) :] if label.startswith(key) else f" {label}"
        size = columns(f"[{key}]{rest}")
        if used > 1 and used + size > width:
            rows.append([(Style.PLAIN, " ")])
            used = 1
        rows[-1] += [(Style.KEY, f"[{key}]"), (Style.PLAIN, f"{rest}  ")]
        used += size + 2
    return [tuple(spans) for spans in rows]
