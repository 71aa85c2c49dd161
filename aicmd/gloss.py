"""Short texts for the shell's own syntax, which no program's page explains."""

from __future__ import annotations

import re

from aicmd.syntax import Assignment
from aicmd.syntax import Compound
from aicmd.syntax import Piece
from aicmd.syntax import PieceKind
from aicmd.syntax import Redirect
from aicmd.syntax import Word

OPERATORS = {
    "|": "feeds the output of the command before to the one behind",
    "|&": "feeds output and errors of the command before to the one behind",
    "&&": "goes on only if the command before succeeds",
    "||": "goes on only if the command before fails",
    ";": "then, whatever the result",
    "&": "runs the command before in the background",
    "\n": "then, whatever the result",
}

KEYWORDS = {
    "!": "turns success into failure and failure into success",
    "time": "measures how long the pipeline takes",
    "-p": "prints the time in the portable format",
    "for": "repeats for each of the values",
    "while": "repeats as long as the condition succeeds",
    "until": "repeats until the condition succeeds",
    "select": "asks the user to choose from a menu, again and again",
    "in": "begins the values",
    "do": "begins what is repeated",
    "done": "ends the loop",
    "if": "begins a condition",
    "then": "begins what is done if the condition succeeds",
    "elif": "begins another condition, tried if those before failed",
    "else": "begins what is done if no condition succeeded",
    "fi": "ends the if",
    "case": "compares a value with patterns",
    "esac": "ends the case",
    ";;": "ends this branch",
    ";&": "goes on with the next branch without comparing",
    ";;&": "goes on comparing with the patterns that follow",
    "{": "begins a group of commands, run in this shell",
    "}": "ends the group",
    "(": "begins a subshell: changes of folder and variables stay inside",
    ")": "ends the subshell",
    "((": "begins a calculation",
    "))": "ends the calculation",
    "[[": "begins a test",
    "]]": "ends the test",
    "function": "defines a function",
    "()": "defines a function",
    "coproc": "runs the command beside the shell, with pipes to and from it",
}
LEFT_OVER = {
    "\\\n": "the command goes on in the next line",
    "|": "or this pattern",
    "(": "begins the pattern",
    ")": "ends the pattern",
    "((": "begins a calculation",
    "))": "ends the calculation",
    ";": "ends what stands before it",
}
"""What the tree has no node for: the signs between the words of `case` and `for`."""

TESTS = {
    "&&": "and",
    "||": "or",
    "(": "opens a group",
    ")": "closes the group",
}

_VARIABLE = re.compile(r"\w+")
_STREAMS = {"0": "input", "1": "output", "2": "errors"}
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
        "for": "the variable that takes each value",
        "select": "the variable that takes the choice",
        "case": "what is compared",
        "function": "the name of the function",
        "coproc": "the name of the coprocess",
        "((": "the calculation",
    }
    if node.kind == "for" and not _VARIABLE.fullmatch(node.words[0].text):
        return "start, condition and step of the loop"
    if at == 0 and node.kind in first:
        return first[node.kind]
    if node.kind == "case":
        return "a pattern"
    return word(node.words[at])


NOTHING = "a file that is not named"


def redirect(node: Redirect) -> str:
    """What a redirection does, with the name of its target."""
    operator, target = node.operator.text, node.target.text if node.target else NOTHING
    if operator in _HERE:
        return f"gives it the lines up to {target} as its input"
    if operator == "<<<":
        return f"gives it the text {target} as its input"
    if operator in ("<&", ">&"):
        return _duplicate(node, operator, target)
    if operator in ("&>", "&>>"):
        return f"{_written(operator, target)} output and errors {_into(operator, target)}"
    if operator == "<":
        stream = "" if node.descriptor in ("", "0") else f" as descriptor {node.descriptor}"
        return f"reads its input from {target}{stream}"
    if operator == "<>":
        return f"opens {target} to read and to write"
    stream = _stream(node.descriptor or "1")
    return f"{_written(operator, target)} {stream} {_into(operator, target)}"


def _written(operator: str, target: str) -> str:
    if target == "/dev/null":
        return "throws away"
    return "appends" if operator.endswith(">>") else "writes"


def _into(operator: str, target: str) -> str:
    if target == "/dev/null":
        return "(/dev/null)"
    if operator.endswith(">>"):
        return f"to {target}"
    return f"to {target}, whose old content is lost" if target[:5] != "/dev/" else f"to {target}"


def _duplicate(node: Redirect, operator: str, target: str) -> str:
    descriptor = node.descriptor or ("0" if operator == "<&" else "1")
    if target == "-":
        return f"closes {_stream(descriptor)}"
    if not re.fullmatch(r"\d+-?", target):
        if operator == ">&" and not node.descriptor:
            return f"writes output and errors {_into('>', target)}"
        return f"joins {_stream(descriptor)} with descriptor {target}"
    if operator == "<&":
        return f"reads {_stream(descriptor)} from where {_stream(target.rstrip('-'))} comes"
    return f"sends {_stream(descriptor)} to where {_stream(target.rstrip('-'))} goes"


def _stream(descriptor: str) -> str:
    return _STREAMS.get(descriptor, f"descriptor {descriptor}")


def assignment(node: Assignment, alone: bool) -> str:
    """What an assignment does: before a command it holds for that command only."""
    if node.array or node.value is None:
        return f"sets the list {node.name}"
    return f"sets {node.name}" if alone else f"sets {node.name} for this command only"


def substitution(piece: Piece, text: str) -> str:
    """What stands in place of `$(…)`, `<(…)` or `>(…)`."""
    if piece.kind is PieceKind.COMMAND:
        return "replaced by the output of the commands inside"
    if text.startswith(">"):
        return "a file name; what is written to it goes to the commands inside"
    return "a file name; reading it gives the output of the commands inside"


def word(node: Word, expanded: bool = True) -> str:
    """What the shell makes of a word before the program sees it; "" for plain text.

    Not `expanded`: it stands where the shell neither splits words nor puts in file names.
    """
    kinds = {piece.kind for piece in node.pieces}
    if len(node.pieces) == 1 and (only := _only(node.pieces[0], node.text, expanded)):
        return only
    if PieceKind.GLOB in kinds:
        names = "a pattern: the shell puts in the names of the files that match"
        return names if expanded else "a pattern"
    if PieceKind.BRACE in kinds:
        return "the shell makes a word of each alternative"
    return ""


def _only(piece: Piece, text: str, expanded: bool) -> str:
    """A word that is one expansion: without quotes it may become several words, or none."""
    quoted = piece.kind is PieceKind.DOUBLE
    if quoted and len(piece.pieces) == 1:
        piece = piece.pieces[0]
    several = "" if quoted or not expanded else " (may be several words)"
    if piece.kind is PieceKind.PARAMETER and (name := re.search(r"\w+", text)):
        shown = f"${name[0]}" if name[0].isdigit() else name[0]
        return f"the value of {shown}{several}"
    if piece.kind is PieceKind.ARITHMETIC:
        return "the result of the calculation"
    return ""
