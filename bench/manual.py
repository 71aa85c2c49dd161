"""How fast and how fully man pages are read: `python -m bench.manual [--slow N] [--missed]`.

Over all installed pages of sections 1 and 8 (google-cloud-cli's 16,000 apart): pages read,
failures, time. Then, for all installed programs that are known to answer for --help, which of the
flags that they list and that stand in their page have an entry there.
"""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Iterator
from pathlib import Path

from aicmd.manual import Manual
from aicmd.page import read_page
from aicmd.sources import help
from aicmd.sources import man
from tests.invented import source_of

_HEAD = re.compile(r"^\s{1,12}(-\S.*?)(?:\s{2,}|\t|$)")
_FLAG = re.compile(r"(?<![\w=<\[/.-])(--?[A-Za-z0-9?][\w-]*)")


def pages() -> Iterator[tuple[str, str]]:
    """Root and file of each installed page of sections 1 and 8."""
    for root in man.roots():
        for section in ("man1", "man8"):
            for file in sorted(Path(root, section).glob("*")):
                if not file.name.startswith("gcloud"):
                    yield root, str(file)


def measured(root: str, file: str) -> tuple[Manual, float, int]:
    """A page, the milliseconds from its file to its options, and its size."""
    start = time.process_time()
    text = man.read(file, root)
    manual = read_page(text, Path(file).name.split(".")[0], "")
    return manual, (time.process_time() - start) * 1000, len(text)


def sweep(slow: int) -> None:
    """Read every page and print counts and times."""
    times: list[tuple[float, int, str]] = []
    failures, empty, options = 0, 0, 0
    for root, file in pages():
        try:
            manual, taken, size = measured(root, file)
        except Exception as error:
            failures += 1
            print(f"failure {file}: {error!r}")
            continue
        times.append((taken, size, file))
        empty += not manual.options
        options += len(manual.options)
    total = sum(taken for taken, _, _ in times) or 1
    count = len(times) or 1
    print(f"pages {len(times)} failures {failures} without options {empty} options {options}")
    ordered = sorted(taken for taken, _, _ in times) or [0.0]
    middle, most = ordered[len(ordered) // 2], ordered[-1]
    print(f"pages/s {count / total * 1000:.0f} median {middle:.1f} mean {total / count:.1f} ms")
    print(f"max {most:.0f} ms, {sum(size for _, size, _ in times) / total / 1000:.2f} MB/s")
    for taken, size, file in sorted(times, reverse=True)[:slow]:
        print(f"  {taken:7.1f} ms {size:8} {file}")


def listed(program: str) -> set[str]:
    """The flags that a program's `--help` shows at the beginning of lines."""
    file = help._program(program)
    text = help._printed([*help._without_network(), file, "--help"]) if file else b""
    lines = text.decode("utf-8", "replace").splitlines()
    heads = (match[1] for line in lines if (match := _HEAD.match(line)))
    return {flag for head in heads for flag in _FLAG.findall(head)}


def recall(missed: bool) -> None:
    """Print how many of the flags in both have an entry, overall and by program."""
    found = both = complete = programs = 0
    for program in sorted(help.PROGRAMS | help.WITH_SUBCOMMANDS):
        manual = man.man((program,))
        text = source_of(program) if manual and help._program(program) else ""
        flags = {flag for flag in listed(program) if _stands(flag, text)} if text else set()
        if not flags or not manual:
            continue
        entries = {flag for option in manual.options for flag in option.flags}
        programs, both, found = programs + 1, both + len(flags), found + len(flags & entries)
        complete += flags <= entries
        if missed and flags - entries:
            print(f"  {program}: {' '.join(sorted(flags - entries))}")
    share = 100 * found / (both or 1)
    print(f"flags in --help and page of {programs} programs: {found} of {both} ({share:.2f} %)")
    print(f"programs of which all have an entry: {complete}")


def _stands(flag: str, text: str) -> bool:
    """Whether a page has a flag as a word."""
    return bool(re.search(rf"(?<![\w-]){re.escape(flag)}(?![\w-])", text))


def main() -> None:
    """Run both measurements."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("--slow", type=int, default=0, help="print the N slowest pages")
    parser.add_argument("--missed", action="store_true", help="print the flags without entry")
    options = parser.parse_args()
    sweep(options.slow)
    recall(options.missed)


if __name__ == "__main__":
    main()
