"""The tables of measured times: ratios of each round, and only what stands between the marks."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bench.plot import plot
from bench.table import MARKS
from bench.table import rows
from bench.table import written
from bench.whole import Failed
from bench.whole import Run
from bench.whole import Section
from bench.whole import Taken
from bench.whole import Times
from bench.whole import interleaved
from bench.whole import megabytes
from bench.whole import once
from bench.whole import ratio

TIMES: Times = {
    "mini": [Taken(10, 20_000), Taken(40, 25_000), Taken(20, 21_000)],
    "aicmd": [Taken(20, 30_000), Taken(40, 31_000), Taken(30, 33_000)],
}
SECTION = Section("Start & end", (), ("mini",))


def program(code: str, **more: object) -> Run:
    return Run("a program", (sys.executable, "-c", code), os.environ, **more)  # type: ignore[arg-type]


def test_a_ratio_is_the_median_of_the_rounds_own() -> None:
    """The ratio of the medians would be 1.5, too; that of the sums 1.29."""
    assert ratio(TIMES, "aicmd", "mini") == 1.5
    assert ratio(TIMES, "mini", "mini") == 1


def test_rows() -> None:
    assert list(rows(SECTION, TIMES)) == [
        "### Start & end\n",
        "|  | ms | peak MB | x mini |",
        "|---|---:|---:|---:|",
        "| mini | 20 | 25000 | 1.00 |",
        "| aicmd | 30 | 33000 | 1.50 |",
        "",
    ]


def test_of_a_process_smaller_than_this_one_only_a_bound_is_told() -> None:
    assert megabytes(1).startswith("≤ ")
    assert float(megabytes(1).removeprefix("≤ ")) > 5
    assert megabytes(90_000) == "90000"


def test_only_what_is_between_the_marks_is_written_again() -> None:
    document = f"# Speed\n\nText.\n\n{MARKS[0]}old | table\n{MARKS[1]}\nMore.\n"
    found = written(document, [(SECTION, TIMES)], ["larger"])
    assert found.startswith(f"# Speed\n\nText.\n\n{MARKS[0]}")
    assert found.endswith(f"{MARKS[1]}\nMore.\n")
    assert "old" not in found
    assert "| aicmd | 30 | 33000 | 1.50 |" in found
    assert written(found, [(SECTION, TIMES)], ["larger"]) == found


def test_a_document_without_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="not enough values"):
        written("# Speed\n", [], [])


def test_a_plot_has_a_bar_for_each_program() -> None:
    root = ElementTree.fromstring(plot([(SECTION, TIMES)]))
    bars = [one for one in root.iter() if one.tag.endswith("rect")]
    assert [bar.get("class") for bar in bars] == [None, "ours"]
    lengths = [float(bar.get("width", 0)) for bar in bars]
    assert lengths[0] / lengths[1] == pytest.approx(2 / 3, abs=0.01)
    said = [one.text for one in root.iter() if one.tag.endswith("text")]
    assert said == ["Start & end", "mini", "20 ms", "aicmd", "30 ms"]


def test_programs_run_in_turn_behind_a_round_that_warms_up(tmp_path: Path) -> None:
    log = tmp_path / "log"
    code = "import sys; open(sys.argv[1], 'a').write(sys.argv[2])"
    runs = [
        Run(name, (sys.executable, "-c", code, str(log), name), os.environ) for name in ("a", "b")
    ]
    times = interleaved(runs, 2)
    assert log.read_text() == "ababab"
    assert [len(times[name]) for name in ("a", "b")] == [2, 2]


@pytest.mark.parametrize(
    ("run", "said"),
    [
        pytest.param(program("raise SystemExit('no key')"), "no key", id="a bad end"),
        pytest.param(program("", done=lambda: False), "exit code 0", id="nothing done"),
    ],
)
def test_what_did_not_do_its_work_is_not_measured(run: Run, said: str) -> None:
    with pytest.raises(Failed, match=said):
        once(run)


def test_other_ends_may_be_expected() -> None:
    assert once(program("raise SystemExit(14)", ends=(0, 14))).wall > 0
