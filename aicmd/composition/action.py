"""What is done with each of the files that were found."""

from __future__ import annotations

from dataclasses import dataclass

THEM = "them|those|it|these|each|all|found|the? of? the? results|result|matches|found|ones?"
"""How a question speaks of what it has just looked for."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Action:
    """`text` stands behind the tests of find: `-delete`, `-exec … {} +`, `-print0 | tar …`.

    `fed` is the command that does the same with names that a pipe gives it, "" where there is none.
    `test` is the action as a test, for what is done with the files that pass it. `only` says that it
    needs regular files: "f" even of those told by their names, "f*" of all others. `removes` says
    that find goes through a folder before the folder itself, so that nothing can be pruned. `bare`
    says that a question without any test is rather about a single file.
    """

    text: str
    fed: str = ""
    test: str = ""
    only: str = ""
    removes: bool = False
    bare: bool = False


def together(program: str, *, only: str = "", bare: bool = False) -> Action:
    """A program that takes all files at once: `chmod 644 --`."""
    return Action(f"-exec {program} {{}} +", f"xargs -0 {program}", only=only, bare=bare)


def singly(program: str, *, only: str = "", bare: bool = False) -> Action:
    """A program that is run for each file, which is the `{}` in it."""
    return Action(rf"-exec {program} \;", f"xargs -0 -I{{}} {program}", only=only, bare=bare)
