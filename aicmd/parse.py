"""A command line to its tree, by recursive descent over bash's grammar.

Nothing is expanded, nothing is run and no text is refused: what bash would not accept becomes a
fault beside the tree of what could be read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from aicmd.spelling import Spelling
from aicmd.spelling import moved
from aicmd.syntax import Assignment
from aicmd.syntax import Compound
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
from aicmd.words import META
from aicmd.words import Reader
from aicmd.words import TooDeep

LONGEST = 200_000  # characters; a longer text is no command line

_BLANKS = re.compile(r"(?:[ \t]|\\\n)+")
_COMMENT = re.compile(r"#[^\n]*")
_REDIRECT = re.compile(r"(\d+|\{[A-Za-z_]\w*\})?(<<<|<<-?|&>>|&>|>>|>\||>&|<&|<>|>|<)")
_ASSIGNMENT = re.compile(r"([A-Za-z_]\w*)(\[(?:[^\[\]\s]|\[[^\[\]]*\])*\])?\+?=", re.ASCII)
_BARE = re.compile(r"[^\s|&;()<>'\"\\$`]+|[{}]")
_FUNCTION = re.compile(r"([^\s|&;()<>'\"\\$`{}=]+)[ \t]*\([ \t]*\)")
_OPERATOR = re.compile(r"&&|\|\||;|&(?!>)")
_CASE_END = re.compile(r";;&|;;|;&")
_TEST_OPERATOR = re.compile(r"&&|\|\||[()<>]")
_ENDS = frozenset(("then", "do", "done", "fi", "else", "elif", "esac", "}"))
_DECLARING = frozenset(("declare", "typeset", "local", "export", "readonly"))


@dataclass(slots=True)
class _Pending:
    """A here-document whose lines come after the line that we are on."""

    redirect: Redirect
    delimiter: str
    quoted: bool
    dedented: bool


def parse(text: str) -> Script:
    """Return the tree of a text, with spans in code points. Never raises."""
    if len(text) > LONGEST:
        return _given_up(text, f"it has more than {LONGEST:,} characters")
    parser = _Parser(text)
    try:
        body = parser.everything()
    except (TooDeep, RecursionError):
        return _given_up(text, "it nests too deep")
    faults = tuple(sorted(parser.faults, key=lambda fault: fault.start))
    return Script(0, len(text), body, tuple(parser.comments), faults)


def _given_up(text: str, why: str) -> Script:
    return Script(0, len(text), None, (), (Fault(0, len(text), why),))


class _Parser(Reader):
    def __init__(self, text: str, at: int = 0, end: int | None = None) -> None:
        super().__init__(text, at, end)
        self._pending: list[_Pending] = []

    def everything(self) -> Node | None:
        """Read to the end, whatever stands in the way."""
        nodes: list[Node] = []
        while True:
            node = self._sequence()
            nodes += [node] if node else []
            if self.at >= self.end:
                break
            self._unexpected()
        self._bodies()
        return _in_sequence(nodes, [])

    def _unexpected(self) -> None:
        found = _BARE.match(self.text, self.at, self.end)
        found = _CASE_END.match(self.text, self.at, self.end) or found
        token = found[0] if found else self.text[self.at]
        self.fault(self.at, self.at + len(token), f"{token} is not expected here")
        self.at += len(token)

    def nested(self, closer: str) -> Script:
        self._enter()
        start, comments = self.at, len(self.comments)
        body = self._sequence()
        while self.at < self.end and not self._closes(closer):
            self._unexpected()
            node = self._sequence()
            body = _in_sequence([child for child in (body, node) if child], [])
        end = self.at
        inside = tuple(self.comments[comments:])
        del self.comments[comments:]
        if self.at < self.end:
            self.at += len(closer)
        else:
            self.fault(start - 1, start, f"the {'(' if closer == ')' else '{'} is never closed")
        self.depth -= 1
        return Script(start, end, body, inside)

    def _closes(self, closer: str) -> bool:
        return self.text[self.at] == closer

    def backquoted(self, start: int, end: int, *, quoted: bool) -> Script:
        """What stands in backquotes is read when it runs: its faults are none of this line's."""
        self._enter()
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
        body = inner.everything()
        self.depth -= 1
        script = Script(0, len(value), body, tuple(inner.comments))
        return moved(script, Spelling(value, tuple(places), True, start, end))

    def _skip(self, *, lines: bool = False) -> bool:
        """Pass over blanks and comments, with `lines` over newlines too; True if any came."""
        start = self.at
        while self.at < self.end:
            blanks = _BLANKS.match(self.text, self.at, self.end)
            if blanks:
                self.at = blanks.end()
            elif self.text[self.at] == "#" and self._may_be_comment():
                self._comment()
            elif lines and self.text[self.at] == "\n":
                self._newline()
            else:
                break
        return self.at > start

    def _may_be_comment(self) -> bool:
        return self.at == 0 or self.text[self.at - 1] in META or self.text[self.at - 1] in "`"

    def _comment(self) -> None:
        found = _COMMENT.match(self.text, self.at, self.end)
        if found:
            self.comments.append(Token(self.at, found.end(), found[0]))
            self.at = found.end()

    def _newline(self) -> None:
        self.at += 1
        self._bodies()

    def _bodies(self) -> None:
        """Read the here-documents that were announced on the line that has ended."""
        pending, self._pending = self._pending, []
        for document in pending:
            start, end = self._lines(document)
            if document.quoted:
                text = self.text[start:end]
                body = Word(start, end, text, (Piece(PieceKind.LITERAL, start, end, text),))
            else:
                body = self.body(start, end)
            # The redirect stands in a node that was made before its lines were reached.
            object.__setattr__(document.redirect, "body", body)

    def _lines(self, document: _Pending) -> tuple[int, int]:
        """The span of a here-document's lines; the delimiter's line is passed over."""
        start = min(self.at, self.end)
        while self.at < self.end:
            stop = self.text.find("\n", self.at, self.end)
            stop = self.end if stop < 0 else stop
            line = self.text[self.at : stop]
            line = line.lstrip("\t") if document.dedented else line
            before, self.at = self.at, min(stop + 1, self.end)
            if line == document.delimiter:
                return start, before
        return start, self.end

    def _keyword(self) -> str:
        """The bare word here, to be compared with keywords; it is not read."""
        found = _BARE.match(self.text, self.at, self.end)
        return found[0] if found else ""

    def _ends(self) -> bool:
        return (
            self.at >= self.end
            or self.text[self.at] == ")"
            or _CASE_END.match(self.text, self.at, self.end) is not None
            or self._keyword() in _ENDS
        )

    def _sequence(self) -> Node | None:
        """Read commands up to something that ends them; None if there is none."""
        commands: list[Node] = []
        operators: list[Token] = []
        self._skip(lines=True)
        while not self._ends():
            node = self._pipeline()
            if node is None:
                self._unexpected()
                self._skip(lines=True)
                continue
            commands.append(node)
            operator = self._separator()
            if operator is None:
                break
            operators.append(operator)
            if operator.text in ("&&", "||") and self._ends():
                self.fault(operator.start, operator.end, f"no command follows {operator.text}")
        return _in_sequence(commands, operators)

    def _separator(self) -> Token | None:
        """Read what parts two commands, with the newlines behind it."""
        self._skip()
        start = self.at
        if self.peek() == "\n":
            self._newline()
            self._skip(lines=True)
            return Token(start, start + 1, "\n")
        if _CASE_END.match(self.text, start, self.end):
            return None
        found = _OPERATOR.match(self.text, start, self.end)
        if not found:
            return None
        self.at = found.end()
        self._skip(lines=True)
        return Token(start, found.end(), found[0])

    def _pipeline(self) -> Node | None:
        start = self.at
        prefix = self._prefix()
        first = self._command()
        if first is None:
            return Simple(start, self.at, (), ()) if prefix else None
        commands, operators = [first], []
        while (operator := self._pipe()) is not None:
            operators.append(operator)
            self._skip(lines=True)
            node = self._command()
            if node is None:
                self.fault(operator.start, operator.end, f"no command follows {operator.text}")
                break
            commands.append(node)
        if not prefix and not operators:
            return first
        last = max(commands[-1].end, operators[-1].end if operators else 0)
        return Pipeline(start, last, tuple(prefix), tuple(commands), tuple(operators))

    def _prefix(self) -> list[Token]:
        prefix: list[Token] = []
        while (word := self._keyword()) in ("!", "time") or (word == "-p" and _timed(prefix)):
            prefix.append(Token(self.at, self.at + len(word), word))
            self.at += len(word)
            self._skip()
        return prefix

    def _pipe(self) -> Token | None:
        self._skip()
        start = self.at
        if self.peek() != "|" or self.peek(2) == "||":
            return None
        self.at += 2 if self.peek(2) == "|&" else 1
        return Token(start, self.at, self.text[start : self.at])

    def _command(self) -> Node | None:
        self._enter()
        node = self._any_command()
        self.depth -= 1
        return node

    def _any_command(self) -> Node | None:
        start = self.at
        if self.peek() == "(":
            return self._with_redirects(self._round(start))
        keyword = self._keyword()
        reader = _COMPOUNDS.get(keyword)
        if reader and self._stands_alone(start + len(keyword)):
            self.at += len(keyword)
            token = Token(start, self.at, keyword)
            return self._with_redirects(reader(self, token))
        function = _FUNCTION.match(self.text, start, self.end)
        if function and keyword not in _DECLARING:
            return self._function(function)
        return self._simple()

    def _stands_alone(self, at: int) -> bool:
        return at >= self.end or self.text[at] in META or self.text[at] == "\\"

    def _with_redirects(self, node: Compound) -> Compound:
        redirects: list[Redirect] = []
        while self._skip() or True:
            redirect = self._redirect()
            if redirect is None:
                break
            redirects.append(redirect)
        if not redirects:
            return node
        return Compound(
            node.start,
            redirects[-1].end,
            node.kind,
            node.keywords,
            node.words,
            node.body,
            tuple(redirects),
        )

    def _round(self, start: int) -> Compound:
        """Read `(…)` or `((…))`."""
        if self.peek(2) == "((":
            self.at += 2
            faults = len(self.faults)
            pieces = self.arithmetic("))")
            if self.peek(2) == "))" and len(self.faults) == faults:
                return self._arithmetic_command(start, pieces)
            del self.faults[faults:]
        self.at = start + 1
        opener = Token(start, start + 1, "(")
        body = self._block(opener, "(")
        closer = self._close(")", opener)
        return Compound(start, self.at, "(", (opener, *closer), (), body)

    def _arithmetic_command(self, start: int, pieces: tuple[Piece, ...]) -> Compound:
        inner = Word(start + 2, self.at, self.text[start + 2 : self.at], pieces)
        self.at += 2
        tokens = Token(start, start + 2, "(("), Token(self.at - 2, self.at, "))")
        return Compound(start, self.at, "((", tokens, (inner,), ())

    def _block(self, token: Token, name: str) -> tuple[Node, ...]:
        """Read the commands that must stand here."""
        node = self._sequence()
        if node is None:
            self.fault(token.start, token.end, f"no command follows {name}")
            return ()
        return (node,)

    def _close(self, keyword: str, opener: Token) -> tuple[Token, ...]:
        """Read the keyword that must stand here."""
        self._skip(lines=True)
        start = self.at
        if self.text.startswith(keyword, start, self.end) and (
            keyword == ")" or self._keyword() == keyword
        ):
            self.at += len(keyword)
            return (Token(start, self.at, keyword),)
        self.fault(opener.start, opener.end, f"{opener.text} has no {keyword}")
        return ()

    def _group(self, opener: Token) -> Compound:
        body = self._block(opener, "{")
        closer = self._close("}", opener)
        return Compound(opener.start, self.at, "{", (opener, *closer), (), body)

    def _if(self, opener: Token) -> Compound:
        body = [*self._block(opener, "if")]
        tokens = [opener, *self._close("then", opener)]
        body += self._block(tokens[-1], tokens[-1].text)
        while self._keyword() in ("elif", "else"):
            word = self._keyword()
            token = Token(self.at, self.at + len(word), word)
            self.at += len(word)
            tokens.append(token)
            body += self._block(token, word)
            if word == "elif":
                tokens += self._close("then", token)
                body += self._block(tokens[-1], tokens[-1].text)
        tokens += self._close("fi", opener)
        return Compound(opener.start, self.at, "if", tuple(tokens), (), tuple(body))

    def _while(self, opener: Token) -> Compound:
        condition = self._block(opener, opener.text)
        tokens, body = self._do(opener)
        kind = opener.text
        return Compound(opener.start, self.at, kind, (opener, *tokens), (), condition + body)

    def _do(self, opener: Token) -> tuple[tuple[Token, ...], tuple[Node, ...]]:
        self._skip(lines=True)
        if self._keyword() == "{":
            start = self.at
            self.at += 1
            token = Token(start, self.at, "{")
            body = self._block(token, "{")
            return (token, *self._close("}", token)), body
        begin = self._close("do", opener)
        body = self._block(begin[0], "do") if begin else ()
        return (*begin, *self._close("done", opener)), body

    def _for(self, opener: Token) -> Compound:
        """Read `for` and `select`: a name with a list of words, or three expressions."""
        self._skip()
        tokens: list[Token] = [opener]
        words: list[Word] = []
        if self.peek(2) == "((":
            words += self._round(self.at).words
        else:
            words += self._name(opener)
            self._skip(lines=True)
            if self._keyword() == "in":
                tokens.append(Token(self.at, self.at + 2, "in"))
                self.at += 2
                words += self._list()
        self._skip()
        if self.peek() == ";":
            self.at += 1
        more, body = self._do(opener)
        kind = opener.text
        return Compound(opener.start, self.at, kind, (*tokens, *more), tuple(words), body)

    def _name(self, opener: Token) -> list[Word]:
        word = self.word()
        if word is None:
            self.fault(opener.start, opener.end, f"no name follows {opener.text}")
            return []
        return [word]

    def _list(self) -> list[Word]:
        words: list[Word] = []
        while self._skip() or True:
            word = self.word()
            if word is None:
                return words
            words.append(word)
        return words

    def _case(self, opener: Token) -> Compound:
        self._skip()
        words = self._name(opener)
        tokens = [opener, *self._close("in", opener)]
        body: list[Node] = []
        self._skip(lines=True)
        while self.at < self.end and self._keyword() != "esac":
            before = self.at
            self._clause(tokens, words, body)
            self._skip(lines=True)
            if self.at == before:
                break
        tokens += self._close("esac", opener)
        return Compound(opener.start, self.at, "case", tuple(tokens), tuple(words), tuple(body))

    def _clause(self, tokens: list[Token], words: list[Word], body: list[Node]) -> None:
        """Read `pattern | pattern) commands ;;`."""
        if self.peek() == "(":
            self.at += 1
        while self._skip() or True:
            word = self.word()
            words += [word] if word else []
            self._skip()
            if word is None or self.peek() != "|":
                break
            self.at += 1
        if self.peek() != ")":
            self.fault(tokens[0].start, tokens[0].end, "a pattern of case has no )")
            return
        self.at += 1
        node = self._sequence()
        body += [node] if node else []
        found = _CASE_END.match(self.text, self.at, self.end)
        if found:
            tokens.append(Token(self.at, found.end(), found[0]))
            self.at = found.end()

    def _test(self, opener: Token) -> Compound:
        """Read `[[ … ]]`, whose operators are its own."""
        tokens = [opener]
        words: list[Word] = []
        while self._skip(lines=True) or self.at < self.end:
            operator = _TEST_OPERATOR.match(self.text, self.at, self.end)
            if operator and self.peek(2) not in ("<(", ">("):
                tokens.append(Token(self.at, operator.end(), operator[0]))
                self.at = operator.end()
                continue
            pattern = bool(words) and words[-1].text == "=~"
            word = self._pattern() if pattern else self.word()
            if word is None:
                break
            if word.text == "]]":
                tokens.append(Token(word.start, word.end, "]]"))
                return Compound(opener.start, self.at, "[[", tuple(tokens), tuple(words), ())
            words.append(word)
        self.fault(opener.start, opener.end, "[[ has no ]]")
        return Compound(opener.start, self.at, "[[", tuple(tokens), tuple(words), ())

    def _pattern(self) -> Word | None:
        """Read a regular expression, in which round brackets and | are its own."""
        start, depth = self.at, 0
        pieces: list[Piece] = []
        while self.at < self.end:
            character = self.text[self.at]
            if character in "(|)" and (depth or character != ")"):
                depth += {"(": 1, ")": -1}.get(character, 0)
                pieces.append(Piece(PieceKind.GLOB, self.at, self.at + 1, character))
                self.at += 1
                continue
            if character in " \t" and depth:
                pieces.append(Piece(PieceKind.LITERAL, self.at, self.at + 1, character))
                self.at += 1
                continue
            piece = self._piece(pieces)
            if piece is None:
                break
            pieces.append(piece)
        if not pieces:
            return None
        return Word(start, self.at, self.text[start : self.at], tuple(pieces))

    def _function(self, found: re.Match[str]) -> Compound:
        start = self.at
        name = Word(
            start,
            found.end(1),
            found[1],
            (Piece(PieceKind.LITERAL, start, found.end(1), found[1]),),
        )
        self.at = found.end()
        brackets = Token(found.end(1), found.end(), self.text[found.end(1) : found.end()])
        return self._function_body(start, (brackets,), name, brackets)

    def _function_keyword(self, opener: Token) -> Compound:
        self._skip()
        word = self.word()
        self._skip()
        tokens = [opener]
        if self.peek() == "(":
            close = self.text.find(")", self.at, self.end)
            stop = self.end if close < 0 else close + 1
            tokens.append(Token(self.at, stop, self.text[self.at : stop]))
            self.at = stop
        return self._function_body(opener.start, tuple(tokens), word, opener)

    def _function_body(
        self, start: int, tokens: tuple[Token, ...], name: Word | None, blame: Token
    ) -> Compound:
        self._skip(lines=True)
        node = self._command()
        if name is None or not isinstance(node, Compound):
            self.fault(blame.start, blame.end, "a function needs a name and a { body }")
        words, body = ((name,) if name else ()), ((node,) if node else ())
        return Compound(start, self.at, "function", tokens, words, body)

    def _coproc(self, opener: Token) -> Compound:
        self._skip()
        words: tuple[Word, ...] = ()
        named = re.compile(r"(\w+)[ \t]+[({]").match(self.text, self.at, self.end)
        if named and self._keyword() not in _COMPOUNDS:
            word = self.word()
            words = (word,) if word else ()
            self._skip()
        node = self._command()
        body = (node,) if node else ()
        return Compound(opener.start, self.at, "coproc", (opener,), words, body)

    def _simple(self) -> Simple | None:
        start = end = self.at
        assignments: list[Assignment] = []
        words: list[Word] = []
        redirects: list[Redirect] = []
        while self.at < self.end:
            item = self._redirect() or self._assignment(words) or self.word()
            if item is None:
                break
            match item:
                case Redirect():
                    redirects.append(item)
                case Assignment():
                    assignments.append(item)
                case Word():
                    words.append(item)
            end = self.at
            if not self._skip() and self.at < self.end and self.text[self.at] not in "<>":
                break
        if not (assignments or words or redirects):
            return None
        self._stray()
        return Simple(start, end, tuple(assignments), tuple(words), tuple(redirects))

    def _stray(self) -> None:
        if self.peek() == "(":
            self.fault(self.at, self.at + 1, "( is not expected here")
            self.at += 1
            script_end = self.text.find(")", self.at, self.end)
            self.at = self.end if script_end < 0 else script_end + 1

    def _assignment(self, words: list[Word]) -> Assignment | None:
        """Read `name=value` before a command, and `name=(…)` behind `declare` and its like."""
        found = _ASSIGNMENT.match(self.text, self.at, self.end)
        if not found:
            return None
        start, array = self.at, self.text[found.end() : found.end() + 1] == "("
        array = array and found.end() < self.end
        if words and not (array and words[0].text in _DECLARING):
            return None
        self.at = found.end()
        if array:
            self.at += 1
            elements = self._array(start)
            return Assignment(start, self.at, found[1], None, elements)
        value = self.word() or Word(self.at, self.at, "", ())
        return Assignment(start, self.at, found[1], value)

    def _array(self, start: int) -> tuple[Word, ...]:
        elements: list[Word] = []
        while self._skip(lines=True) or True:
            word = self.word()
            if word is None:
                break
            elements.append(word)
        if self.peek() == ")":
            self.at += 1
        else:
            self.fault(start, self.at, "the array ( is never closed")
        return tuple(elements)

    def _redirect(self) -> Redirect | None:
        found = _REDIRECT.match(self.text, self.at, self.end)
        if not found or (found[2] in "<>" and self.text[found.end() : found.end() + 1] == "("):
            return None
        start = self.at
        operator = Token(found.start(2), found.end(), found[2])
        self.at = found.end()
        self._skip()
        target = self.word()
        if target is None:
            self.fault(start, operator.end, f"the redirection {operator.text} has no target")
        redirect = Redirect(start, self.at, found[1] or "", operator, target)
        if target is not None and operator.text in ("<<", "<<-"):
            quoted = target.quoted
            delimiter = target.value if target.value is not None else target.text
            dedented = operator.text == "<<-"
            self._pending.append(_Pending(redirect, delimiter, quoted, dedented))
        return redirect


_COMPOUNDS = {
    "{": _Parser._group,
    "if": _Parser._if,
    "while": _Parser._while,
    "until": _Parser._while,
    "for": _Parser._for,
    "select": _Parser._for,
    "case": _Parser._case,
    "[[": _Parser._test,
    "function": _Parser._function_keyword,
    "coproc": _Parser._coproc,
}


def _timed(prefix: list[Token]) -> bool:
    return bool(prefix) and prefix[-1].text == "time"


def _in_sequence(commands: list[Node], operators: list[Token]) -> Node | None:
    if not commands:
        return None
    if len(commands) == 1 and not operators:
        return commands[0]
    end = max(commands[-1].end, operators[-1].end if operators else 0)
    return Sequence(commands[0].start, end, tuple(commands), tuple(operators))
