"""A command line to its tree, by recursive descent over bash's grammar.

Nothing is expanded, nothing is run and no text is refused: what bash would not accept becomes a
fault beside the tree of what could be read.
"""

from __future__ import annotations

import re

from aicmd.compound import CASE_END
from aicmd.compound import Compounds
from aicmd.spelling import Spelling
from aicmd.spelling import moved
from aicmd.syntax import Assignment
from aicmd.syntax import Fault
from aicmd.syntax import Node
from aicmd.syntax import Piece
from aicmd.syntax import PieceKind
from aicmd.syntax import Pipeline
from aicmd.syntax import Redirect
from aicmd.syntax import Script
from aicmd.syntax import Sequence
from aicmd.syntax import Simple
from aicmd.syntax import Token
from aicmd.syntax import Word
from aicmd.translation import _
from aicmd.words import META
from aicmd.words import TooDeep

LONGEST = 200_000  # characters; a longer text is no command line

_REDIRECT = re.compile(
    r"([0-9]++|\{[A-Za-z_]\w*+\})?(<<<|<<-?|&>>|&>|>>|>\||>&|<&|<>|>|<)", re.ASCII
)
_NAME = re.compile(r"([A-Za-z_]\w*+)(?=\[|\+?=)", re.ASCII)
_EQUALS = re.compile(r"\+?=")
_UNEXPECTED = re.compile(r"&&|\|\||\|&|;;&|;;|;&|[ \t\n|&;()<>]|[^ \t\n|&;()<>]++")
_OPERATOR = re.compile(r"&&|\|\||;|&")
_PLACEHOLDER = re.compile(r"<[^<>|&;()'\"$`\n]{1,40}>")
_ENDS = frozenset(("then", "do", "done", "fi", "else", "elif", "esac", "}", "in"))
_BRACKETS = re.compile(r"\([ \t]*+\)")
_DECLARING = frozenset("declare typeset local export readonly alias eval let".split())
"""Builtins whose arguments may be arrays: `declare a=(1 2)`."""
_Item = Assignment | Redirect | Word


def parse(text: str) -> Script:
    """Return the tree of a text, with spans in code points. Never raises.

    A text is valid if the tree has no faults. What stands in backquotes is read by bash when it
    runs: its faults are in the script of its piece only.
    """
    if len(text) > LONGEST:
        return _given_up(text, _("it has more than {most:,} characters").format(most=LONGEST))
    try:
        return _Parser(text).script()
    except (TooDeep, RecursionError):
        return _given_up(text, _("it nests too deep"))


def _given_up(text: str, why: str) -> Script:
    return Script(0, len(text), None, (), (Fault(0, len(text), why),))


class _Parser(Compounds):
    def script(self) -> Script:
        """Read to the end, whatever stands in the way."""
        start, nodes = self.at, list[Node]()
        while True:
            node = self.sequence()
            nodes += [node] if node else []
            if self.at >= self.end:
                break
            self._unexpected()
        self.bodies()
        faults = sorted(self.faults, key=lambda fault: fault.start)
        body = _in_sequence(nodes, [])
        return Script(start, self.end, body, tuple(self.comments), tuple(faults))

    def _unexpected(self) -> None:
        found = _UNEXPECTED.match(self.text, self.at, self.end)
        token = self.token(len(found[0]) if found else 1)
        self.fault(
            token.start, token.end, _("{token} is not expected here").format(token=token.text)
        )

    def nested(self, closer: str) -> Script:
        self.enter()
        self.inside += 1
        start, comments = self.at, len(self.comments)
        nodes = [node for node in (self.sequence(),) if node]
        while self.at < self.end and self.text[self.at] != closer:
            self._unexpected()
            nodes += [node for node in (self.sequence(),) if node]
        end = self.at
        inside = tuple(self.comments[comments:])
        del self.comments[comments:]
        if self.peek() == closer:
            self.at += 1
        else:
            opener = self.text[start - 1]
            self.fault(start - 1, start, _("the {opener} is never closed").format(opener=opener))
        self.inside -= 1
        self.depth -= 1
        return Script(start, end, _in_sequence(nodes, []), inside)

    def backquoted(self, start: int, end: int, *, quoted: bool) -> Script:
        self.enter()
        places, at = [], start
        escaped = '$`\\"' if quoted else "$`\\"
        while at < end:
            size = 2 if self.text[at] == "\\" and self.text[at + 1 : at + 2] in escaped else 1
            size = min(size, end - at)
            places.append((at, at + size))
            at += size
        value = "".join(self.text[last - 1] for _, last in places)
        inner = _Parser(value)
        inner.depth = self.depth
        script = inner.script()
        self.depth -= 1
        return moved(script, Spelling(value, tuple(places), True, start, end))

    def sequence(self) -> Node | None:
        commands: list[Node] = []
        operators: list[Token] = []
        self.skip_lines()
        while not self._ends():
            node = self._pipeline()
            if node is None:
                self._unexpected()
                self.skip_lines()
                continue
            commands.append(node)
            operator = self._separator()
            if operator:
                operators.append(operator)
                self._expect_command(operator)
            elif not self._ends():
                self._unexpected()
        return _in_sequence(commands, operators)

    def _ends(self) -> bool:
        if self.at >= self.end:
            return True
        character = self.text[self.at]
        if character == ")":
            return True
        if character == ";":
            return CASE_END.match(self.text, self.at, self.end) is not None
        return self.keyword() in _ENDS

    def _expect_command(self, operator: Token) -> None:
        if operator.text in ("&&", "||") and self._ends():
            self.fault(
                operator.start,
                operator.end,
                _("no command follows {operator}").format(operator=operator.text),
            )

    def _separator(self) -> Token | None:
        """Read what parts two commands, with the newlines behind it."""
        self.skip()
        start = self.at
        if self.peek() == "\n":
            self.skip_lines()
            return Token(start, start + 1, "\n")
        if CASE_END.match(self.text, start, self.end):
            return None
        found = _OPERATOR.match(self.text, start, self.end)
        if not found:
            return None
        operator = self.token(len(found[0]))
        self.skip_lines()
        return operator

    def _pipeline(self) -> Node | None:
        start = self.at
        prefix = self._prefix()
        first = self.command()
        if first is None:
            return self._prefix_alone(prefix) if prefix else None
        commands, operators = [first], list[Token]()
        while operator := self._pipe():
            operators.append(operator)
            self.skip_lines()
            node = self.command() if self.keyword() != "!" else None
            if node is None:
                self.fault(
                    operator.start,
                    operator.end,
                    _("no command follows {operator}").format(operator=operator.text),
                )
                break
            commands.append(node)
        if not prefix and not operators:
            return first
        end = max(node.end for node in (*commands[-1:], *operators[-1:]))
        return Pipeline(start, end, tuple(prefix), tuple(commands), tuple(operators))

    def _prefix(self) -> list[Token]:
        prefix: list[Token] = []
        while (word := self.keyword()) in ("!", "time") or (word in ("-p", "--") and prefix):
            if word not in ("!", "time") and prefix[-1].text not in ("time", "-p"):
                break
            prefix.append(self.token(len(word)))
            self.skip()
        return prefix

    def _prefix_alone(self, prefix: list[Token]) -> Pipeline:
        if self.peek() not in ("", "\n", ";"):
            self.fault(
                prefix[-1].start,
                prefix[-1].end,
                _("no command follows {prefix}").format(prefix=prefix[-1].text),
            )
        return Pipeline(prefix[0].start, prefix[-1].end, tuple(prefix), (), ())

    def _pipe(self) -> Token | None:
        self.skip()
        if self.peek() != "|" or self.peek(2) == "||":
            return None
        return self.token(2 if self.peek(2) == "|&" else 1)

    def command(self) -> Node | None:
        self.enter()
        node = self.compound() or self._simple()
        self.depth -= 1
        return node

    def _simple(self) -> Node | None:
        start, opened, items = self.at, 0, list[_Item]()
        while True:
            if self.peek() == "(" and items:
                name = items[0]
                if _BRACKETS.match(self.text, self.at, self.end) and isinstance(name, Word):
                    return self.function(start, name)
                self._unexpected()
                opened += 1
            elif self.peek() == ")" and opened:
                self.at += 1
                opened -= 1
            elif item := self.redirect() or self._assignment(items) or self.word():
                items.append(item)
            else:
                break
            if not self.skip() and self.peek() and self.peek() not in META:
                break
        return _in_simple(items) if items else None

    def redirect(self) -> Redirect | None:
        found = _REDIRECT.match(self.text, self.at, self.end)
        if not found or (found[2] in "<>" and self.text[found.end() : found.end() + 1] == "("):
            return None
        start = self.at
        self.at = found.end()
        operator = Token(found.start(2), self.at, found[2])
        self.skip()
        target = self.word()
        end = target.end if target else operator.end
        redirect = Redirect(start, end, found[1] or "", operator, target)
        if target is None:
            self._no_target(redirect)
        elif operator.text in ("<<", "<<-"):
            self.announce(redirect, target)
        return redirect

    def _no_target(self, redirect: Redirect) -> None:
        begin = self.text.rfind("<", max(redirect.start - 41, 0), redirect.start)
        found = _PLACEHOLDER.fullmatch(self.text, max(begin, 0), redirect.end)
        if found:
            self.fault(
                begin,
                redirect.end,
                _("{placeholder} is a placeholder to fill in").format(placeholder=found[0]),
            )
        else:
            text = _("the redirection {operator} has no target").format(
                operator=redirect.operator.text
            )
            self.fault(redirect.start, redirect.end, text)

    def _assignment(self, before: list[_Item]) -> Assignment | Word | None:
        """Read `name=value` before a command, and `name=(…)` behind `declare` and its like."""
        found = _NAME.match(self.text, self.at, self.end)
        if not found:
            return None
        program = next((item for item in before if isinstance(item, Word)), None)
        if program and (program.text not in _DECLARING or not self._begins_array(found.end())):
            return None
        start, index = self.at, None
        self.at = found.end()
        if self.peek() == "[":
            pieces = self._bracketed()
            if not _EQUALS.match(self.text, self.at, self.end):
                name = Piece(PieceKind.LITERAL, start, found.end(), found[1])
                return self.word_on(start, [name, *pieces])
            index = self._index(pieces)
        return self._assigned(start, found[1], index)

    def _assigned(self, start: int, name: str, index: Word | None) -> Assignment:
        """Read on in an assignment from its equals sign."""
        equals = _EQUALS.match(self.text, self.at, self.end)
        self.at = equals.end() if equals else self.at
        if self.peek() == "(":
            elements = self._array()
            return Assignment(start, self.at, name, None, elements, index)
        value = self.word(assigned=True) or Word(self.at, self.at, "", ())
        return Assignment(start, self.at, name, value, (), index)

    def _begins_array(self, at: int) -> bool:
        equals = _EQUALS.match(self.text, at, self.end)
        return equals is not None and self.text.startswith("(", equals.end(), self.end)

    def _bracketed(self) -> list[Piece]:
        """Read `[…]`, which may hold blanks, as pieces."""
        opener = self.take(PieceKind.LITERAL, 1)
        pieces = [opener, *self.until("]")]
        if self.peek() == "]":
            return [*pieces, self.take(PieceKind.LITERAL, 1)]
        self.fault(opener.start, opener.end, _("the [ is never closed"))
        return pieces

    def _index(self, pieces: list[Piece]) -> Word:
        start, end = pieces[0].end, pieces[-1].start
        return Word(start, end, self.text[start:end], tuple(pieces[1:-1]))

    def _array(self) -> tuple[Word, ...]:
        start = self.at
        self.at += 1
        elements: list[Word] = []
        self.skip_lines()
        while word := self._element():
            elements.append(word)
            self.skip_lines()
        if self.peek() == ")":
            self.at += 1
        else:
            self.fault(start, start + 1, _("the array ( is never closed"))
        return tuple(elements)

    def _element(self) -> Word | None:
        if self.peek() != "[":
            return self.word()
        start = self.at
        return self.word_on(start, self._bracketed())


def _in_simple(items: list[_Item]) -> Simple:
    assignments = tuple(item for item in items if isinstance(item, Assignment))
    words = tuple(item for item in items if isinstance(item, Word))
    redirects = tuple(item for item in items if isinstance(item, Redirect))
    return Simple(items[0].start, items[-1].end, assignments, words, redirects)


def _in_sequence(commands: list[Node], operators: list[Token]) -> Node | None:
    if not commands:
        return None
    if len(commands) == 1 and not operators:
        return commands[0]
    end = max(node.end for node in (*commands[-1:], *operators[-1:]))
    return Sequence(commands[0].start, end, tuple(commands), tuple(operators))
