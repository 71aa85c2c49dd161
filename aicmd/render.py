"""Commands, explanations and risks as rows for a terminal of any width."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator

from aicmd.explanation import MODEL
from aicmd.explanation import Explanation
from aicmd.explanation import Kind
from aicmd.explanation import Part
from aicmd.gate import visible
from aicmd.risk import Level
from aicmd.risk import Risk
from aicmd.rows import Row
from aicmd.rows import Span
from aicmd.rows import Style
from aicmd.rows import clusters
from aicmd.rows import columns
from aicmd.rows import wrap

SOURCE_FROM = 60  # columns; in a narrower terminal the source stands behind the text
BLANKS_SHOWN = 19  # a longer run of blanks is counted: it could push the rest off the screen
BULLETS = {0: "○", 1: "◆"}
MARKS = {Level.CAUTION: "!", Level.DANGER: "!!", Level.UNKNOWN: "?"}
LEVEL_STYLES = {
    Level.CAUTION: Style.CAUTION,
    Level.DANGER: Style.DANGER,
    Level.UNKNOWN: Style.CAUTION,
}
NOT_DOCUMENTED = "not documented here"


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
        for cluster in clusters(text):
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
    if part.note:
        rows = wrap((*head, (Style.PLAIN, visible(part.note))), width, indent + 2)
        head = ((Style.DIM, " " * (indent + 2)),)
        rows += _with_source(
            head, visible(text), visible(part.source), width, indent + 2, Style.DIM
        )
    else:
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
