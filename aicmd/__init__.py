"""Plain language to shell commands, explained from the documentation installed here."""

from __future__ import annotations

from aicmd._version import __version__ as __version__
