from __future__ import annotations


class AicmdError(Exception):
    """An expected failure. Its text is the one line the user reads: what is wrong, what to do."""

    exit_code = 1


class UsageError(AicmdError):
    """The command was called in a way that cannot be meant."""

    exit_code = 2


class Unreachable(AicmdError):
    """A server gave no sign of life. Another engine may answer in its place."""


class KeyRefused(AicmdError):
    """A server does not take the key that it was sent, or wants one."""


class Cancelled(AicmdError):
    """The user said no, or pressed Ctrl-C."""

    exit_code = 130


class Unread(AicmdError):
    """The reader of our output has gone, as `head` does when it has what it wanted."""

    exit_code = 0
