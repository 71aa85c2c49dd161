"""The program: runs the command line and turns every way it can end into one exit code."""

from __future__ import annotations

import errno
import gc
import os
import signal
import sys
from contextlib import suppress
from types import FrameType
from typing import TYPE_CHECKING
from typing import NoReturn

from aicmd import dump
from aicmd import language
from aicmd.errors import AicmdError
from aicmd.path import forget_relative
from aicmd.translation import _

if TYPE_CHECKING:
    from click import ClickException

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EIO)
"""What is wrong with a disk that takes nothing any more."""

CANCELLED = 130

LOST = 0.5
"""Seconds after Ctrl-C in which whatever has to be said or put back is."""

HOOKS = (["commit-msg"], ["prepare-commit-msg"])
"""Commands that git runs: another status than 0 costs the user a commit."""

READERS = (["ask"], ["explain"], ["reword"], ["check"], ["why"], *HOOKS)
"""Commands that read all settings: to read the one of the language beside would take longer."""

HELP = frozenset(("-h", "--help"))

RARELY = 50_000
"""New objects between two searches for cycles: a short-lived process makes few, and imports many."""


def main() -> NoReturn:
    """Run `aicmd` and leave. 0 done, 1 expected failure, 2 usage, 3 unexpected, 130 cancelled."""
    gc.set_threshold(RARELY)
    dump.forbid()
    forget_relative(os.environ)
    obey_ctrl_c(0 if sys.argv[1:2] in HOOKS else CANCELLED)
    _open_what_is_closed()
    try:
        status = _written(run(sys.argv[1:]))
    except KeyboardInterrupt:  # while modules are imported
        status = CANCELLED
    # Nothing is left to do; to take all modules apart would take as long as an explanation.
    os._exit(status)


def obey_ctrl_c(status: int) -> None:
    """End with this status soon after Ctrl-C, also where Python loses the exception that it makes.

    One that is raised while a module's lock is dropped, or in a hook of fork, is only printed.
    """

    def interrupted(number: int, frame: FrameType | None) -> NoReturn:
        signal.signal(signal.SIGALRM, lambda *_: os._exit(status))
        signal.setitimer(signal.ITIMER_REAL, LOST)
        sys.unraisablehook = lambda lost: os._exit(status)
        raise KeyboardInterrupt

    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, interrupted)


def _open_what_is_closed() -> None:
    """A program may be started with its streams closed; what is then written goes nowhere."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode))


def _written(status: int) -> int:
    """Hand over what is still to be printed; a reader who has gone is no failure."""
    with suppress(OSError):  # whoever is told nothing has to make do with the exit code
        sys.stderr.flush()
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        return status
    except OSError as error:
        return _unwritten(error)
    return status


def _unwritten(error: OSError) -> int:
    return _say(_("the answer could not be written: {reason}").format(reason=error.strerror), 1)


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit code; whatever is wrong is told on stderr."""
    language.speak_to_click()
    _speak(arguments)
    import click

    from aicmd.cli import cli

    try:
        return cli.main(arguments, prog_name="aicmd", standalone_mode=False) or 0
    except click.exceptions.Exit as done:
        return done.exit_code
    except AicmdError as error:
        return _say(str(error), error.exit_code)
    except click.ClickException as error:
        return _usage(error)
    except (click.Abort, KeyboardInterrupt):
        return CANCELLED
    except Exception as error:
        if isinstance(error, OSError) and error.errno in FULL and arguments[:1] not in HOOKS:
            return _unwritten(error)
        if signal.getitimer(signal.ITIMER_REAL)[0]:  # Ctrl-C in an import, which then fails
            return 0 if arguments[:1] in HOOKS else CANCELLED
        from aicmd.report import write

        name = type(error).__name__
        status = 0 if arguments[:1] in HOOKS else 3
        return _say(
            _("something unexpected went wrong ({name}); report: {report}").format(
                name=name, report=write(error)
            ),
            status,
        )


def _speak(arguments: list[str]) -> None:
    """Choose the language, as far as that is not left to a command that reads the settings anyway."""
    if arguments[:1] in READERS and not HELP.intersection(arguments):
        language.choose(os.environ, os.environ.get("AICMD_LANGUAGE", ""))
    elif arguments != ["--version"]:  # which has no words in it
        language.choose_set(os.environ)


def _usage(error: ClickException) -> int:
    """Say what click says of a wrong call, which has the words in it as they were given."""
    from io import StringIO

    from aicmd.gate import visible

    language.choose_set(os.environ)
    said = StringIO()
    error.show(said)
    with suppress(OSError):
        sys.stderr.write(visible(said.getvalue()))
    return error.exit_code


def _say(text: str, status: int) -> int:
    if text:
        from aicmd.gate import visible

        with suppress(OSError):
            sys.stderr.write(f"aicmd: {visible(text)}\n")
    return status


if __name__ == "__main__":
    main()
