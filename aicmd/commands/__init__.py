"""The commands of the program, one file each."""

from __future__ import annotations
