"""One message of a conversation with a model."""

from __future__ import annotations

Turn = dict[str, str]
"""`role` ("system", "user" or "assistant") and `content`."""
