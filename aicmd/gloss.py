"""Short texts for the shell's own syntax, which no program's page explains."""

from __future__ import annotations

import re

from aicmd.syntax import Assignment
from aicmd.syntax import Compound
from aicmd.syntax import Piece
from aicmd.syntax import PieceKind
from aicmd.syntax import Redirect
from aicmd.syntax import Word
from aicmd.translation import N_
from aicmd.translation import _

OPERATORS = {
    "|": N_("feeds the output of the command before to the one behind"),
    "|&": N_("feeds output and errors of the command before to the one behind"),
    "&&": N_("goes on only if the command before succeeds"),
    "||": N_("goes on only if the command before fails"),
    ";": N_("then, whatever the result"),
    "&": N_("runs the command before in the background"),
    "\n": N_("then, whatever the result"),
}

KEYWORDS = {
    "!": N_("turns success into failure and failure into success"),
    "time": N_("measures how long the pipeline takes"),
    "-p": N_("prints the time in the portable format"),
    "for": N_("repeats for each of the values"),
    "while": N_("repeats as long as the condition succeeds"),
    "until": N_("repeats until the condition succeeds"),
    "select": N_("asks the user to choose from a menu, again and again"),
    "in": N_("begins the values"),
    "do": N_("begins what is repeated"),
    "done": N_("ends the loop"),
    "if": N_("begins a condition"),
    "then": N_("begins what is done if the condition succeeds"),
    "elif": N_("begins another condition, tried if those before failed"),
    "else": N_("begins what is done if no condition succeeded"),
    "fi": N_("ends the if"),
    "case": N_("compares a value with patterns"),
    "esac": N_("ends the case"),
    ";;": N_("ends this branch"),
    ";&": N_("goes on with the next branch without comparing"),
    ";;&": N_("goes on comparing with the patterns that follow"),
    "{": N_("begins a group of commands, run in this shell"),
    "}": N_("ends the group"),
    "(": N_("begins a subshell: changes of folder and variables stay inside"),
    ")": N_("ends the subshell"),
    "((": N_("begins a calculation"),
    "))": N_("ends the calculation"),
    "[[": N_("begins a test"),
    "]]": N_("ends the test"),
    "function": N_("defines a function"),
    "()": N_("defines a function"),
    "coproc": N_("runs the command beside the shell, with pipes to and from it"),
}
LEFT_OVER = {
    "\\\n": N_("the command goes on in the next line"),
    "|": N_("or this pattern"),
    "(": N_("begins the pattern"),
    ")": N_("ends the pattern"),
    "((": N_("begins a calculation"),
    "))": N_("ends the calculation"),
    ";": N_("ends what stands before it"),
}
"""What the tree has no node for: the signs between the words of `case` and `for`."""

TESTS = {
    "&&": N_("and"),
    "||": N_("or"),
    "(": N_("opens a group"),
    ")": N_("closes the group"),
}

_VARIABLE = re.compile(r"\w+")
_STREAMS = {"0": N_("input"), "1": N_("output"), "2": N_("errors")}
_HERE = "<<", "<<-"


def keyword(text: str, compound: Compound | None = None) -> str:
    """What a keyword does."""
    if compound and compound.kind == "[[" and text in TESTS:
        return TESTS[text]
    if compound and compound.kind in ("case", "for", "select") and text in LEFT_OVER:
        return LEFT_OVER[text]
    return KEYWORDS.get(text, "")


def compound_word(node: Compound, at: int) -> str:
    """What a word of a loop, `case` or function definition is there for."""
    first = {
        "for": _("the variable that takes each value"),
        "select": _("the variable that takes the choice"),
        "case": _("what is compared"),
        "function": _("the name of the function"),
        "coproc": _("the name of the coprocess"),
        "((": _("the calculation"),
    }
    if node.kind == "for" and not _VARIABLE.fullmatch(node.words[0].text):
        return _("start, condition and step of the loop")
    if at == 0 and node.kind in first:
        return first[node.kind]
    if node.kind == "case":
        return _("a pattern")
    return word(node.words[at])


NOTHING = N_("a file that is not named")


def redirect(node: Redirect) -> str:
    """What a redirection does, with the name of its target."""
    operator, target = node.operator.text, node.target.text if node.target else _(NOTHING)
    if operator in _HERE:
        return _("gives it the lines up to {target} as its input").format(target=target)
    if operator == "<<<":
        return _("gives it the text {target} as its input").format(target=target)
    if operator in ("<&", ">&"):
        return _duplicate(node, operator, target)
    if operator in ("&>", "&>>"):
        return _written(operator, _("output and errors"), target)
    if operator == "<":
        return _read(node.descriptor, target)
    if operator == "<>":
        return _("opens {target} to read and to write").format(target=target)
    return _written(operator, _stream(node.descriptor or "1"), target)


def _read(descriptor: str, target: str) -> str:
    if descriptor in ("", "0"):
        return _("reads its input from {target}").format(target=target)
    text = _("reads its input from {target} as descriptor {number}")
    return text.format(target=target, number=descriptor)


def _written(operator: str, stream: str, target: str) -> str:
    if target == "/dev/null":
        text = _("throws away {stream} ({target})")
    elif operator.endswith(">>"):
        text = _("appends {stream} to {target}")
    elif target.startswith("/dev/"):
        text = _("writes {stream} to {target}")
    else:
        text = _("writes {stream} to {target}, whose old content is lost")
    return text.format(stream=stream, target=target)


def _duplicate(node: Redirect, operator: str, target: str) -> str:
    descriptor = node.descriptor or ("0" if operator == "<&" else "1")
    if target == "-":
        return _("closes {stream}").format(stream=_stream(descriptor))
    if not re.fullmatch(r"\d+-?", target):
        if operator == ">&" and not node.descriptor:
            return _written(">", _("output and errors"), target)
        return _("joins {stream} with descriptor {target}").format(
            stream=_stream(descriptor), target=target
        )
    if operator == "<&":
        return _("reads {stream} from where {other} comes").format(
            stream=_stream(descriptor), other=_stream(target.rstrip("-"))
        )
    return _("sends {stream} to where {other} goes").format(
        stream=_stream(descriptor), other=_stream(target.rstrip("-"))
    )


def _stream(descriptor: str) -> str:
    if descriptor in _STREAMS:
        return _(_STREAMS[descriptor])
    return _("descriptor {number}").format(number=descriptor)


def assignment(node: Assignment, alone: bool) -> str:
    """What an assignment does: before a command it holds for that command only."""
    if node.array or node.value is None:
        return _("sets the list {name}").format(name=node.name)
    return (
        _("sets {name}").format(name=node.name)
        if alone
        else _("sets {name} for this command only").format(name=node.name)
    )


def substitution(piece: Piece, text: str) -> str:
    """What stands in place of `$(…)`, `<(…)` or `>(…)`."""
    if piece.kind is PieceKind.COMMAND:
        return _("replaced by the output of the commands inside")
    if text.startswith(">"):
        return _("a file name; what is written to it goes to the commands inside")
    return _("a file name; reading it gives the output of the commands inside")


def word(node: Word, expanded: bool = True) -> str:
    """What the shell makes of a word before the program sees it; "" for plain text.

    Not `expanded`: it stands where the shell neither splits words nor puts in file names.
    """
    kinds = {piece.kind for piece in node.pieces}
    if len(node.pieces) == 1 and (only := _only(node.pieces[0], node.text, expanded)):
        return only
    if PieceKind.GLOB in kinds:
        names = _("a pattern: the shell puts in the names of the files that match")
        return names if expanded else _("a pattern")
    if PieceKind.BRACE in kinds:
        return _("the shell makes a word of each alternative")
    return ""


def _only(piece: Piece, text: str, expanded: bool) -> str:
    """A word that is one expansion: without quotes it may become several words, or none."""
    quoted = piece.kind is PieceKind.DOUBLE
    if quoted and len(piece.pieces) == 1:
        piece = piece.pieces[0]
    several = "" if quoted or not expanded else _(" (may be several words)")
    if piece.kind is PieceKind.PARAMETER and (name := re.search(r"\w+", text)):
        shown = f"${name[0]}" if name[0].isdigit() else name[0]
        return _("the value of {shown}{several}").format(shown=shown, several=several)
    if piece.kind is PieceKind.ARITHMETIC:
        return _("the result of the calculation")
    return ""
