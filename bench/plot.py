"""Measured times as a plot: a bar for each program, in an SVG that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from html import escape

from bench.whole import Section
from bench.whole import Times
from bench.whole import wall

WIDTH = 720
NAMES = 200
"""Pixels in front of the bars."""
FIGURES = 70
"""Pixels behind the longest bar."""
ROW = 20
STYLE = (
    "text{font:12px sans-serif;fill:#57606a}.title{font-weight:bold}"
    "rect{fill:#9aa7b4}.ours{fill:#2da44e}"
    "@media(prefers-color-scheme:dark){text{fill:#adbac7}}"
)


def plot(found: Iterable[tuple[Section, Times]]) -> str:
    """An SVG with the median times of each section; bars of one section share a scale."""
    shapes: list[str] = []
    top = 0
    for section, times in found:
        shapes.append(_text(0, top + 14, section.title, "title"))
        shapes += _bars(times, top + ROW)
        top += ROW * (len(times) + 2)
    size = f'viewBox="0 0 {WIDTH} {top}" width="{WIDTH}" height="{top}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img">'
    return "\n".join([head, f"<style>{STYLE}</style>", *shapes, "</svg>", ""])


def _bars(times: Times, top: int) -> Iterator[str]:
    longest = max(wall(times, name) for name in times)
    for at, name in enumerate(times):
        taken = wall(times, name)
        length = taken / longest * (WIDTH - NAMES - FIGURES)
        place = f'x="{NAMES}" y="{top + at * ROW + 4}" width="{length:.0f}" height="{ROW - 6}"'
        ours = ' class="ours"' if "aicmd" in name or "glue" in name else ""
        yield _text(0, top + at * ROW + 15, name)
        yield f"<rect {place}{ours}/>"
        yield _text(NAMES + int(length) + 6, top + at * ROW + 15, f"{taken:.0f} ms")


def _text(x: int, y: int, said: str, kind: str = "") -> str:
    shown = f' class="{kind}"' if kind else ""
    return f'<text x="{x}" y="{y}"{shown}>{escape(said)}</text>'
