"""Values that the user types for what a command lacks, written as where they stand asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from aicmd.placeholder import fill
from aicmd.slots import KINDS
from aicmd.slots import UNNAMED
from aicmd.slots import read
from aicmd.suggestion import Form
from aicmd.suggestion import Suggestion
from aicmd.template import filled


def supplied(suggestion: Suggestion, typed: Mapping[str, str], shell: str) -> Suggestion | None:
    """Return the suggestion with what was typed for its placeholders: {"<clock>": "2:30pm"}.

    Where the command has a form, each is read and written as if it had stood in the question:
    `30 14` for `<clock:cron>`. None for what cannot be written there. Else it is one word.
    """
    command = _command(suggestion, typed, shell)
    if command is None:
        return None
    summary = suggestion.summary
    for name, text in typed.items():
        summary = summary.replace(name, text)
    return replace(
        suggestion, command=command, summary=summary, placeholders=(), notes=(), form=None
    )


def _command(suggestion: Suggestion, typed: Mapping[str, str], shell: str) -> str | None:
    if suggestion.form is not None:
        return _formed(suggestion.form, typed, shell)
    command = suggestion.command
    for name, text in typed.items():
        command = fill(command, name, text, shell)
    return command


def _formed(form: Form, typed: Mapping[str, str], shell: str) -> str | None:
    values = {name[1:-1]: _value(name[1:-1], text) for name, text in typed.items()}
    return filled(form.template, {**dict(form.values), **values}, shell)


def _value(slot: str, text: str) -> str:
    """The text as the first kind of value that the slot takes; a name is taken as it was typed."""
    tokens = read(text) if slot in UNNAMED else ()
    forms = (token.form(kind) for kind in KINDS.get(slot, ()) for token in tokens)
    return next((form for form in forms if form is not None), text)
