"""How sure the offline engine may be of a recipe.

    python -m bench.calibration [--sample N | --everyday [LIST.tsv]] [--fit]

Each phrasing of the recipes is asked with values in its slots while it is taken out of the index. The
best recipe should be its own, with these values. Without its own recipe none should be sure enough
(SURE): what that finds is what a question gets that no recipe answers. Beside them stand questions
that have no answer here (beyond.txt, nonsense.tsv). Many recipes do nearly the same: of what is wrong
here by far not all is of no use.

With --everyday the questions are those of everyday.tsv and of a list of questions with a command
each, and a recipe is right as bench/everyday.py and bench/offline.py judge it. The machine should have
nothing else to do: a command that does not end in time is not right.

With --fit the weights of the signs (aicmd/signs.py) are fitted by logistic regression among the
candidates to three quarters of all this, and measured on the last quarter. `exact` and `guessed` are
not fitted to phrasings: hardly one has them that is left out. The level is, and then moved so that as many
questions as now are answered without their recipe: how many may be is no matter of fitting. All of
it is about recipes alone; bench/everyday.py measures what is made for a question besides.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import replace
from math import fsum
from math import inf
from operator import mul
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from aicmd.engines.offline import SURE
from aicmd.fit import fits
from aicmd.fit import values
from aicmd.index import Index
from aicmd.index import Known
from aicmd.index import built
from aicmd.ranking import ranked
from aicmd.recipes import recipes
from aicmd.signs import LEVEL
from aicmd.signs import SAYS
from aicmd.signs import Signs
from aicmd.slots import is_korean
from aicmd.slots import read
from aicmd.template import SLOT
from bench.candidates import NEAREST
from bench.candidates import Candidate
from bench.candidates import Judged
from bench.candidates import of_everyday
from bench.candidates import of_list
from bench.logistic import Race
from bench.logistic import Row
from bench.logistic import fitted
from bench.logistic import score_of

SAMPLE = 1_200
"""Phrasings that are asked unless another number is wanted: a minute of work."""
ALONE = "without its recipe"
SET = frozenset({"exact", "guessed"})
FOLDER = Path(__file__).parent
VALUES = {
    name: pool.split("/")
    for name, _, pool in (
        line.partition(" ")
        for line in r"""
port 8080/5432/3000
pid 1234/88231
count 7/20/3
column 3/2
line 4/12
to 19/40
number 42/5
width 800/640
height 600/480
depth 2/3
days 5 days/30 days
minutes 30 minutes/10 minutes
seconds 20 seconds/5 seconds
span 3 days/2 weeks
size 10MB/2G
mode 755/644
host box.example.org/10.0.0.5
login kim@box.local/lee@10.0.0.5
ip 192.168.0.7
clock 15:30/9:05
version 1.24.0
date 2024-03-01
until 2024-05-09
year 2031
month march
second 5
file notes.txt/report.md/data.log
other list.txt/old.md
folder src/photos/build
archive pack.tar.gz/old.tgz
zip pack.zip
gz notes.gz
seven pack.7z
xz notes.xz
bz notes.bz2
zst notes.zst
rar pack.rar
delimiter |/;
extension py/log
glob *.log/*.tmp
pattern 'needle'/TODO
text 'hay stack'/'two words'
service nginx/redis
branch develop/fix-12
package htop/ripgrep
process firefox/node
container web/db1
user minsu/alice
group devs
name demo/myapp
command ls/'df -h'
image nginx/ubuntu:22.04
commit abc1234/HEAD~2
tag v1.2.0
remote origin/upstream
variable JAVA_HOME/FOO
old foo
new bar
message 'fix typo'
""".strip().splitlines()
    )
}
"""What stands in a slot; another one holds a name that is nowhere else: zzpod."""


class Case(NamedTuple):
    """A question made of a phrasing: of which recipe, by its number, and which of its phrasings."""

    number: int
    at: int
    phrase: str
    text: str


Score = Callable[[Signs], float]


def asked(phrase: str) -> str:
    """The phrasing with a value in each of its slots: which one is chosen by the phrasing."""
    return SLOT.sub(lambda slot: _value(slot[1], phrase), phrase)


def _value(slot: str, phrase: str) -> str:
    pool = VALUES.get(slot, [f"zz{slot}"])
    return pool[crc32(f"{phrase} {slot}".encode()) % len(pool)]


def cases(most: int) -> list[Case]:
    """So many phrasings of all recipes, spread over them; each is one of several of its recipe."""
    found = [
        Case(number, at, phrase, asked(phrase))
        for number, recipe in enumerate(recipes())
        for at, phrase in enumerate(recipe.phrases)
        if len(recipe.phrases) > 1
    ]
    found.sort(key=lambda case: crc32(case.phrase.encode()))
    return sorted(found[:most])


def without(index: Index, case: Case) -> Index:
    """The index without the phrasing of a case."""
    lines = index.entries[case.number].split("\n")
    del lines[len(lines) - len(index.known(case.number).phrases) + case.at]
    entries = list(index.entries)
    entries[case.number] = "\n".join(lines)
    return replace(index, entries=tuple(entries))


def wanted(known: Known, case: Case) -> dict[str, str]:
    """The values that the phrasing itself finds in the question."""
    phrase, tokens = known.phrases[case.at], read(case.text)
    slots = {slot for slot in phrase.units if slot[0] == "<"}
    assigned = {slot: fit for slot, fit in fits(known, phrase, tokens).items() if slot in slots}
    return values(tokens, assigned)


def left_out(case: Case) -> Iterator[Judged]:
    """What is found without the phrasing of a case, and without its recipe."""
    index = built()
    known = index.known(case.number)
    filled = wanted(known, case).items()
    matches = ranked(read(case.text), index=without(index, case))
    own = [match.entry == known.entry for match in matches]
    found = [
        Candidate(match.signs, mine and filled <= match.values.items())
        for match, mine in zip(matches, own, strict=True)
    ]
    kind = "Korean" if is_korean(case.phrase) else "English"
    yield Judged(kind, case.text, tuple(found))
    others = (one for one, mine in zip(found, own, strict=True) if not mine)
    yield Judged(ALONE, case.text, tuple(others))


def unanswerable() -> Iterator[Judged]:
    """Questions that have no answer here, with what is found all the same."""
    nonsense = (FOLDER / "nonsense.tsv").read_text(encoding="utf-8").splitlines()
    texts = {"nonsense": [line.partition("\t")[2] for line in nonsense]}
    texts["beyond"] = (FOLDER / "beyond.txt").read_text(encoding="utf-8").splitlines()
    for kind, lines in texts.items():
        for text in filter(str.strip, lines):
            found = ranked(read(text))
            yield Judged(kind, text, tuple(Candidate(match.signs, False) for match in found))


def races(judged: Iterable[Judged], fixed: frozenset[str] = SET) -> list[Race]:
    """What the weights are fitted to: a column for each sign that is not set, one for the level."""
    return [
        [
            Row((*_free(one.signs, fixed), 1.0), one.right, _known(one.signs, fixed))
            for one in each.candidates[:NEAREST]
        ]
        for each in judged
    ]


def _free(signs: Signs, fixed: frozenset[str]) -> Iterator[float]:
    return (value for name, value in signs._asdict().items() if name not in fixed)


def _known(signs: Signs, fixed: frozenset[str]) -> float:
    return fsum(getattr(signs, name) * getattr(SAYS, name) for name in fixed)


def weighed(weights: list[float], fixed: frozenset[str] = SET) -> tuple[Signs, float]:
    """Fitted weights as those of all signs, and the level."""
    *found, level = weights
    free = iter(found)
    said = (getattr(SAYS, name) if name in fixed else next(free) for name in Signs._fields)
    return Signs(*said), level


def scored(says: Signs, level: float) -> Score:
    """How the signs of a candidate are weighed, above zero for what is rather right than not."""
    return lambda signs: level + fsum(map(mul, signs, says))


def is_held_back(judged: Judged) -> bool:
    """Whether a question is measured and not learnt from: a quarter of them."""
    return crc32(judged.text.encode()) % 4 == 0


class Counts(NamedTuple):
    """Of so many questions: the best candidate is right; it is and is sure; it is sure and is not."""

    asked: int
    first: int
    right: int
    wrong: int


def best_of(judged: Judged, score: Score) -> tuple[float, bool]:
    """The best score of a question's candidates, and whether that one is right."""
    found = ((score(one.signs), one.right) for one in judged.candidates)
    return max(found, default=(-inf, False))


def line_at(judged: Iterable[Judged], score: Score, share: float) -> float:
    """The score that this share of the questions without their recipe reaches."""
    best = sorted((best_of(one, score)[0] for one in judged if one.kind == ALONE), reverse=True)
    return best[min(int(share * len(best)), len(best) - 1)]


def counted(judged: Iterable[Judged], score: Score, line: float) -> Counts:
    """Count what the best candidate of each question is; it is sure from a score on."""
    best = [best_of(one, score) for one in judged]
    first = sum(right for _, right in best)
    sure = [right for at, right in best if at >= line]
    return Counts(len(best), first, sum(sure), len(sure) - sum(sure))


def report(title: str, judged: list[Judged], score: Score, line: float) -> None:
    """Print a row for each kind of question."""
    print(f"\n{title:22}{'asked':>7}{'first':>8}{'right':>8}{'wrong':>8}")
    for kind in dict.fromkeys(one.kind for one in judged):
        asked, *others = counted((one for one in judged if one.kind == kind), score, line)
        print(f"  {kind:20}{asked:7}" + "".join(f"{other / asked:8.1%}" for other in others))


def choices() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sample", type=int, default=SAMPLE, metavar="N", help="ask N phrasings")
    parser.add_argument(
        "--everyday",
        nargs="?",
        const=Path(),
        type=Path,
        metavar="LIST",
        help="ask people's questions",
    )
    parser.add_argument("--fit", action="store_true", help="fit the weights and print them")
    return parser


def main() -> int:
    chosen = choices().parse_args()
    judged = [*(real(chosen.everyday) if chosen.everyday else made(chosen.sample)), *unanswerable()]
    line = score_of(SURE)
    report("now", judged, scored(SAYS, LEVEL), line)
    if chosen.fit:
        fit(judged, line)
    return 0


def made(most: int) -> Iterator[Judged]:
    """Questions made of phrasings."""
    return (one for case in cases(most) for one in left_out(case))


def real(path: Path) -> Iterator[Judged]:
    """Questions that people ask: the everyday ones, and those of a list."""
    yield from of_everyday()
    if path.is_file():
        yield from of_list(path)


def fit(judged: list[Judged], line: float) -> None:
    """Fit the weights to what is not held back, print what they do to the rest, and them."""
    learnt = [one for one in judged if not is_held_back(one)]
    held = [one for one in judged if is_held_back(one)]
    alone = [one for one in learnt if one.kind == ALONE]
    fixed = SET if alone else frozenset[str]()
    says, level = weighed(fitted(races(learnt, fixed)), fixed)
    if alone:
        share = counted(alone, scored(SAYS, LEVEL), line).wrong / len(alone)
        level += line - line_at(alone, scored(says, level), share)
    report("now, held back", held, scored(SAYS, LEVEL), line)
    report("fitted, held back", held, scored(says, level), line)
    print(f"\n{'':16}{'fitted':>8}{'now':>8}")
    for name, new, now in zip(
        (*Signs._fields, "LEVEL"), (*says, level), (*SAYS, LEVEL), strict=True
    ):
        print(f"  {name:14}{new:8.2f}{now:8.2f}")


if __name__ == "__main__":
    sys.exit(main())
