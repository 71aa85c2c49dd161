from __future__ import annotations

import platform
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version

from aicmd import __version__
from aicmd.checks import Finding
from aicmd.checks import bad
from aicmd.checks import check
from aicmd.checks import good
from aicmd.translation import _

PACKAGES = ("click", "openai", "GitPython", "shellingham", "wcwidth", "codespell")


@check(rank=5)
def versions(environ: Mapping[str, str]) -> Iterator[Finding]:
    """What is told with a report, and a package that is missing beside us."""
    yield good(f"aicmd {__version__}, Python {platform.python_version()}, {platform.system()}")
    yield from installed(PACKAGES)


def installed(packages: Iterable[str]) -> Iterator[Finding]:
    """The versions of these packages, and which of them are not there."""
    found = {name: _version(name) for name in packages}
    yield good(", ".join(f"{name} {number}" for name, number in found.items() if number))
    for name, number in found.items():
        if not number:
            yield bad(_("{name} is not installed").format(name=name), _("install aicmd again"))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
