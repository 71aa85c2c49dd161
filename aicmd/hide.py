"""Keys out of our own environment, while a library starts a program that inherits it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from aicmd.keyless import KEY_VARIABLES


@contextmanager
def keys() -> Iterator[None]:
    """Have no key in the environment inside. Not for where another thread may look for one."""
    before = {name: os.environ.pop(name) for name in KEY_VARIABLES if name in os.environ}
    try:
        yield
    finally:
        os.environ.update(before)
