"""Plain language to shell commands, explained from the documentation installed here."""

from __future__ import annotations

__version__ = "0.1.0"
