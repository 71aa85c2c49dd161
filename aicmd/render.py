"""Commands, explanations and risks as rows for a terminal of any width."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from aicmd.explanation import MODEL
from aicmd.explanation import Explanation
from aicmd.explanation import Kind
from aicmd.explanation import Part
from aicmd.gate import visible
from aicmd.marked import marked
from aicmd.marked import repeated
from aicmd.risk import Level
from aicmd.risk import Risk
from aicmd.rows import Row
from aicmd.rows import Span
from aicmd.rows import Style
from aicmd.rows import clusters
from aicmd.rows import columns
from aicmd.rows import wrap
from aicmd.translation import N_
from aicmd.translation import _

SOURCE_FROM = 60  # columns; in a narrower terminal the source stands behind the text
BLANKS_SHOWN = 19  # a longer run of blanks is counted: it could push the rest off the screen
BLANK_LINES_SHOWN = 3  # and so are more lines like these
BULLETS = {0: "○", 1: "◆"}
MARKS = {Level.CAUTION: "!", Level.DANGER: "!!", Level.UNKNOWN: "?"}
LEVEL_STYLES = {
    Level.CAUTION: Style.CAUTION,
    Level.DANGER: Style.DANGER,
    Level.UNKNOWN: Style.CAUTION,
}
LEVELS = {
    Level.CAUTION: N_("caution"),
    Level.DANGER: N_("danger"),
    Level.UNKNOWN: N_("unknown"),
}
NOT_DOCUMENTED = N_("not documented here")


def command_rows(command: str, placeholders: tuple[str, ...], width: int) -> list[Row]:
    """Return every character of the command in rows that are cut at the width, never reflowed.

    Lines are numbered when there are several, or when one looks as if it were. Tabs, long runs of
    blanks and blank lines and characters that do not show are replaced by marks in the view alone:
    what is run is the command itself. It can be told from the rows, character for character.
    """
    lines = command.split("\n")
    digits = len(str(len(lines))) if len(lines) > 1 or re.match(" *1( |$)", command) else 0
    rows: list[Row] = []
    number = 1
    for line, count in _runs(lines):
        margin = f"{number:>{digits}} " if digits else ""
        for at, row in enumerate(_line_rows(line, count, placeholders, width - len(margin))):
            label = margin if at == 0 else " " * len(margin)
            rows.append(((Style.DIM, label), *row) if label else row)
        number += count
    return rows


def _runs(lines: list[str]) -> Iterator[tuple[str, int]]:
    """Yield each line with how often it stands there in a row: 1 but for many blank ones."""
    for line, group in groupby(lines):
        count = len(list(group))
        if line.strip(" \t") or count <= BLANK_LINES_SHOWN:
            yield from [(line, 1)] * count
        else:
            yield line, count


def _line_rows(line: str, count: int, placeholders: tuple[str, ...], width: int) -> list[Row]:
    width = max(width, 4)
    rows = _chop(_line_spans(line, placeholders, min(BLANKS_SHOWN, width // 2)), width)
    return rows + (_chop([(Style.CAUTION, repeated(count - 1))], width) if count > 1 else [])


def _line_spans(line: str, placeholders: tuple[str, ...], most: int) -> Iterator[Span]:
    names = "|".join(re.escape(name) for name in placeholders if name)
    for is_mark, text in marked(line, most):
        if is_mark:
            yield Style.DIM if text == "<TAB>" else Style.CAUTION, text
            continue
        for piece in re.split(f"({names})", text) if names else [text]:
            yield Style.PLACEHOLDER if piece in placeholders else Style.COMMAND, piece


def _chop(spans: Iterable[Span], width: int) -> list[Row]:
    """Cut a line into rows. None but the last ends in blanks, which nobody would see there."""
    rows: list[list[Span]] = [[]]
    used = 0
    for span in ((style, cluster) for style, text in spans for cluster in clusters(text)):
        size = columns(span[1])
        if used + size > width:
            rows.append(_blanks_off(rows[-1]))
            used = len(rows[-1])
        rows[-1].append(span)
        used += size
    return [_joined(row) for row in rows]


def _blanks_off(row: list[Span]) -> list[Span]:
    """Take the blanks at the end of a row away from it."""
    blanks: list[Span] = []
    while row and row[-1][1] == " ":
        blanks.append(row.pop())
    return blanks


def _joined(row: list[Span]) -> Row:
    groups = groupby(row, key=itemgetter(0))
    return tuple((style, "".join(span[1] for span in group)) for style, group in groups)


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
    text = (part.full if full and part.full else part.doc) or _(NOT_DOCUMENTED * undocumented)
    if part.note:
        rows = wrap((*head, (Style.PLAIN, visible(part.note))), width, indent + 2)
        head = ((Style.DIM, " " * (indent + 2)),)
        rows += _with_source(
            head, visible(text), visible(_(part.source)), width, indent + 2, Style.DIM
        )
    else:
        rows = _with_source(head, visible(text), visible(_(part.source)), width, indent + 2)
    if undocumented and part.doc:
        rows += wrap(
            ((Style.CAUTION, f"{' ' * (indent + 2)}({_(NOT_DOCUMENTED)})"),), width, indent
        )
    if part.warning:
        warning = f"{' ' * (indent + 2)}! {visible(part.warning)}"
        rows += wrap(((Style.CAUTION, warning),), width, indent + 4)
    return rows


def _one_line(text: str) -> str:
    """A part as it is named beside its text: a long one is cut, for the command is shown above."""
    line = re.sub(r"\s+", " ", visible(text))
    return line if len(line) <= 40 else f"{line[:39]}…"


def _with_source(
    head: Row, text: str, source: str, width: int, indent: int, style: Style = Style.PLAIN
) -> list[Row]:
    paragraphs = text.split("\n") if text else [""]
    if not source or width < SOURCE_FROM:
        tail: Row = ((Style.DIM, f" — {source}"),) if source else ()
        first = wrap((*head, (style, paragraphs[0]), *tail), width, indent)
        return first + _paragraph_rows(paragraphs[1:], width, indent)
    room = width - columns(source) - 2
    first = wrap((*head, (style, paragraphs[0])), room, indent)
    gap = width - columns(source) - sum(columns(span[1]) for span in first[0])
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
    texts = [reason.text for reason in risk.reasons] or [_("what it does could not be judged")]
    label = f" {MARKS[risk.level]} {_(LEVELS[risk.level])}: "
    rows: list[Row] = []
    for text in texts:
        rows += wrap(((style, label + visible(text)),), width, len(label))
        label = " " * len(label)
    return rows
