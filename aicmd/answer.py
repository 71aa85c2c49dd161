"""An answer that nobody watches while it comes in."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import TypeVar

from aicmd.errors import AicmdError
from aicmd.suggestion import Reply
from aicmd.translation import _

T = TypeVar("T")


def last(replies: Iterable[T]) -> T:
    """Return the complete reply, the last of those that grow."""
    return deque(replies, maxlen=1).pop()


def commandless(reply: Reply) -> AicmdError:
    """Return the error for a reply that holds no command."""
    return AicmdError(reply.declined or _("no command was suggested; say it in other words"))
