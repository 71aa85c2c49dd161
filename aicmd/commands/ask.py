"""`aicmd ask`: a question becomes a command."""

from __future__ import annotations

import os
import sys
from dataclasses import asdict
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from aicmd import config
from aicmd import engines
from aicmd import language
from aicmd import shells
from aicmd import terminal
from aicmd.answer import commandless
from aicmd.answer import last
from aicmd.errors import AicmdError
from aicmd.gate import decoded
from aicmd.gate import refused
from aicmd.gate import spaced
from aicmd.mark import marks
from aicmd.notice import line
from aicmd.question import question
from aicmd.question import unprefixed
from aicmd.say import say
from aicmd.say import show
from aicmd.say import show_json
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Question
from aicmd.suggestion import Reply
from aicmd.suggestion import Suggestion
from aicmd.translation import N_
from aicmd.translation import _

if TYPE_CHECKING:
    from aicmd.ask import Choice
    from aicmd.ask import Conversation

EXAMPLES = """\b
Examples:
  aicmd ask listening port 5000
  aicmd ask '4번째 열 출력하는데, $로 구분되어 있다'
  aicmd ask --tool git undo the last commit but keep the files
  aicmd ask -p 'list *.py files bigger than 1M'
  echo "what's using port 8080" | aicmd ask --json -

The shell integration asks with `??` instead, and no quotes: see `aicmd init --help`.

\b
Exit codes: the command's own once it ran; 1 no answer, 2 usage, 130 cancelled.
"""
DONE = {"run": "ran", "edit": "edited"}
"""What history says of a command that was chosen."""

STAY = 4  # exit code of --widget: put the command on the edit line


@click.command(name="ask", epilog=EXAMPLES)
@click.argument("text", nargs=-1)
@click.option("--tool", metavar="NAME", default="", help="Answer with this program: git, gh, …")
@click.option("--shell", type=click.Choice(shells.NAMES), help="Write for it, not the running one.")
@click.option(
    "--engine",
    type=click.Choice(config.ENGINES),
    help="auto asks a server if one is configured.",
)
@click.option(
    "-n", "alternatives", type=click.IntRange(1, 9), default=1, help="How many commands to suggest."
)
@click.option("-p", "--print", "printing", is_flag=True, help="Print the best command and no more.")
@click.option("--json", "json_wanted", is_flag=True, help="Print all suggestions as JSON.")
@click.option("--dry-run", is_flag=True, help="Print what would be sent to the server instead.")
@click.option("-v", "--verbose", is_flag=True, help="Say what the answer took: tokens, time.")
@click.option("--widget", is_flag=True, help="For the shell integration: ask AICMD_QUESTION.")
@click.option("--ahead", is_flag=True, hidden=True, help="Wait for the question on a socket.")
def command(
    text: tuple[str, ...],
    tool: str,
    shell: str | None,
    engine: str | None,
    alternatives: int,
    printing: bool,
    json_wanted: bool,
    dry_run: bool,
    verbose: bool,
    widget: bool,
    ahead: bool,
) -> int:
    """Turn TEXT, in plain words of any language, into a shell command.

    The command is shown with an explanation of its parts, and run only after a yes. TEXT may be
    `-` to read it from standard input.
    """
    if ahead:
        from aicmd.ahead import serve

        return serve(shell or "zsh")
    settings = config.read(os.environ, engine=engine)
    asked, tool = _asked(text, tool, widget)
    name, program = (shell, shell) if shell else shells.running(os.environ)
    language.choose(os.environ, settings.language, asked)
    wanted = question(asked, tool=tool, shell=shells.dialect(name), alternatives=alternatives)
    if hidden := refused(spaced(wanted.text)):
        say(
            _("{count} hidden characters in the question, like {mark}: look at it").format(
                count=len(hidden), mark=hidden[0].mark
            )
        )
    if dry_run:
        return _dry_run(wanted, settings)
    if settings.engine_name() == "openai":
        _tell_where(settings)
    if json_wanted:
        return _print_json(wanted, settings, verbose)
    if printing:
        return _print_best(wanted, settings, verbose)
    return _converse(wanted, settings, program, verbose=verbose, widget=widget)


def _asked(text: tuple[str, ...], tool: str, widget: bool) -> tuple[str, str]:
    """The question as typed, and the program to answer with."""
    if widget:
        line, prefixed = unprefixed(decoded(os.environb.get(b"AICMD_QUESTION", b"")))
        return line, tool or prefixed
    if text == ("-",):
        return decoded(sys.stdin.buffer.read()), tool
    return decoded(" ".join(text).encode("utf-8", "surrogateescape")), tool


def _engine(settings: config.Config) -> engines.Engine:
    """The engine that is wanted. A server that was not asked for by name may be stood in for."""
    if settings.engine_name() == "offline":
        return engines.load("offline", settings)
    return engines.load(settings.engine, settings)


def _tell(reply: Reply, verbose: bool) -> None:
    """Say on stderr what has to be known of an answer, and with `verbose` what it took."""
    if reply.notice:
        say(reply.notice)
    if credit := next((one.credit for one in reply.suggestions), ""):
        say(credit)
    if verbose:
        from aicmd.expense import told

        say(told(reply))


def _print_best(wanted: Question, settings: config.Config, verbose: bool) -> int:
    reply = last(_engine(settings).suggest(Dialogue(wanted)))
    _tell(reply, verbose)
    if not reply.suggestions:
        raise commandless(reply)
    best = reply.suggestions[0]
    if refused(best.command):
        raise AicmdError(
            _("the answer holds characters that do not show: {command}").format(
                command=best.command
            )
        )
    if secrets := marks(best.command):
        raise AicmdError(
            _("put your secret in place of {mark} yourself: {command}").format(
                mark=secrets[0], command=best.command
            )
        )
    if best.foreign:
        from aicmd.foreign import NOBODYS

        say(
            _("{told}: look at the command").format(
                told=_(NOBODYS).format(hosts=", ".join(best.foreign))
            )
        )
    # As bytes: what is printed is the command, whatever encoding the locale would have.
    sys.stdout.buffer.write(best.command.encode() + b"\n")
    return 0


def _print_json(wanted: Question, settings: config.Config, verbose: bool) -> int:
    """Print the answer; a question without one has an empty list, and the reason on stderr."""
    engine = _engine(settings)
    try:
        reply = last(engine.suggest(Dialogue(wanted)))
        problem = commandless(reply)
        _tell(reply, verbose)
    except AicmdError as error:
        reply, problem = Reply(), error
    answer = {
        "question": wanted.text,
        "engine": engine.name,
        "suggestions": [_as_json(suggestion) for suggestion in reply.suggestions],
        "usage": asdict(reply.usage) if reply.usage else None,
    }
    show_json(answer)
    if not reply.suggestions:
        raise problem
    return 0


def _as_json(suggestion: Suggestion) -> dict[str, object]:
    from aicmd.explanation import as_json
    from aicmd.foreign import warned
    from aicmd.founded import explained
    from aicmd.risk import assess

    risk = warned(assess(suggestion.command), suggestion.command, suggestion.foreign)
    return {
        "command": suggestion.command,
        "summary": suggestion.summary,
        "placeholders": list(suggestion.placeholders),
        "explanation": as_json(explained(suggestion), risk),
    }


def _dry_run(wanted: Question, settings: config.Config) -> int:
    from aicmd.engines.openai import OpenAI

    server = OpenAI(settings, os.environ)
    for message in server.messages(Dialogue(wanted)):
        show(f"[{message['role']}]\n{message['content']}\n")
    masked = f" ({server.masked})" if server.masked else ""
    say(
        _("this is what {server} would be sent{masked}").format(server=server.server, masked=masked)
    )
    return 0


def _tell_where(settings: config.Config) -> None:
    """Say once where questions go that leave this computer."""
    from aicmd.config import OPENAI
    from aicmd.origin import origin

    if told := line(N_("questions"), origin(settings.base_url or OPENAI)):
        say(told)


def _converse(
    wanted: Question, settings: config.Config, program: str, *, verbose: bool, widget: bool
) -> int:
    with terminal.opened(os.environ) as opened:
        if opened is None and widget:
            raise AicmdError(_("there is no terminal to ask on"))
        if opened is None:
            return _print_best(wanted, settings, verbose)
        choice = _chosen(wanted, settings, opened, verbose=verbose, widget=widget)
    if widget:
        sys.stdout.buffer.write(choice.command.encode())
        sys.stdout.flush()
    from aicmd.ask import Action

    if widget:
        return STAY if choice.action is Action.EDIT else 0
    shells.run(program, choice.command, os.environ)


def _chosen(
    wanted: Question,
    settings: config.Config,
    opened: terminal.Terminal,
    *,
    verbose: bool,
    widget: bool,
) -> Choice:
    """Hold the conversation. The widget's screen goes away: the shell draws its prompt there."""
    engine = _engine(settings)
    from aicmd.ask import Conversation
    from aicmd.canvas import Canvas
    from aicmd.founded import explained

    canvas = Canvas(opened, color=terminal.colored(settings.color, os.environ, tty=True))
    talk = Conversation(
        wanted, engine, explained, canvas, os.environ, edits=not widget, verbose=verbose
    )
    try:
        choice = talk.hold()
    except BaseException:
        canvas.erase()
        if talk.shown:
            done = "copied" if talk.copied else "quit"
            _keep(wanted, talk, talk.shown, done, taken=False, off=settings.forgets())
        raise
    if talk.shown:
        chosen = replace(talk.shown, command=choice.command)
        done = DONE[choice.action]
        _keep(wanted, talk, chosen, done, taken=talk.lasting, off=settings.forgets())
    if widget:
        canvas.erase()
    else:
        canvas.leave()
    return choice


def _keep(
    wanted: Question, talk: Conversation, chosen: Suggestion, done: str, *, taken: bool, off: bool
) -> None:
    """Keep what was shown, said and done, for `aicmd why` and `aicmd history`; and to be found again
    if it was taken."""
    from aicmd import history

    history.keep(wanted, chosen, talk.talk, done, taken, off)
