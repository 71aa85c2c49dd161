"""What is done with each of the files that were found."""

from __future__ import annotations

from dataclasses import dataclass

THEM = (
    "them|those|it|these|each|all|found|the? of|the? files|file|results|result|matches|directories"
    "|found|ones?"
)
"""How a question speaks of what it has just looked for."""


@dataclass(frozen=True, slots=True)
class Action:
    """`text` stands behind the tests: `-delete`, `-exec … {} +`, `| wc -l`.

    `only` says that it needs regular files: "f" even of those told by their names, "f*" of all
    others. `removes` says that find goes through a folder before the folder itself, so that nothing
    can be pruned. `bare` says that a question without any test is rather about a single file.
    """

    text: str
    only: str = ""
    removes: bool = False
    bare: bool = False
    listing: bool = False
