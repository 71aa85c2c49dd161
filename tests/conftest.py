"""What all tests share: no test reads or writes the cache of the user, and all texts are English."""

from __future__ import annotations

import os
import socket
import tempfile
from collections.abc import Iterator

import pytest

from aicmd.local import USUAL
from aicmd.translation import UNCHOSEN
from aicmd.translation import use


@pytest.fixture(autouse=True, scope="session")
def english() -> None:
    """Texts are compared as they stand in the code, wherever the tests run."""
    for name in ("LANGUAGE", "LC_MESSAGES", "LANG", "AICMD_LANGUAGE"):
        os.environ.pop(name, None)
    os.environ["LC_ALL"] = "C.UTF-8"


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """A language that a test had chosen is none for the next."""
    yield
    use(UNCHOSEN)


@pytest.fixture(autouse=True, scope="session")
def cache_of_its_own() -> Iterator[None]:
    with tempfile.TemporaryDirectory() as folder:
        before = os.environ.get("XDG_CACHE_HOME")
        os.environ["XDG_CACHE_HOME"] = folder
        yield
        if before is None:
            del os.environ["XDG_CACHE_HOME"]
        else:
            os.environ["XDG_CACHE_HOME"] = before


@pytest.fixture
def alone() -> None:
    """For what looks at the usual ports: somebody's own server is not to be asked by a test."""
    for port in USUAL.values():
        with socket.socket() as trying:
            if trying.connect_ex(("127.0.0.1", port)) == 0:
                pytest.skip(f"something answers at port {port} here")
