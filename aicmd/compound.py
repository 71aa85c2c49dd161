"""Loops, conditions, groups, `case`, `[[ … ]]` and function definitions."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from aicmd.condition import misplaced
from aicmd.lines import Lines
from aicmd.syntax import Compound
from aicmd.syntax import Node
from aicmd.syntax import Piece
from aicmd.syntax import PieceKind
from aicmd.syntax import Redirect
from aicmd.syntax import Token
from aicmd.syntax import Word
from aicmd.translation import _

CASE_END = re.compile(r";;&|;;|;&")

_BARE = re.compile(r"[^ \t\n|&;()<>'\"\\$`]++(?=[ \t\n|&;()<>]|\\\n|\Z)")
_TEST_OPERATOR = re.compile(r"&&|\|\||[()<>]")
_NAMED = re.compile(r"\w++[ \t]+(?=[({]|(?:while|until|for|if|case|select|\[\[)[ \t\n])")


class Compounds(Lines):
    """Reads what is more than a simple command."""

    def sequence(self) -> Node | None:
        """Read commands up to something that ends them; None if there is none."""
        raise NotImplementedError

    def command(self) -> Node | None:
        """Read one command; None if none begins here."""
        raise NotImplementedError

    def redirect(self) -> Redirect | None:
        """Read a redirection; None if none begins here."""
        raise NotImplementedError

    def keyword(self) -> str:
        """The bare word here, to be compared with keywords; it is not read."""
        found = _BARE.match(self.text, self.at, self.end)
        return found[0] if found else ""

    def compound(self) -> Compound | None:
        """Read what begins with a keyword or bracket of its own; None if nothing does."""
        if self.peek() == "(":
            return self._redirected(self._round())
        keyword = self.keyword()
        reader = _READERS.get(keyword)
        if reader is None:
            return None
        return self._redirected(reader(self, self.token(len(keyword))))

    def function(self, start: int, name: Word) -> Compound:
        """Read on in `name() body` from its brackets."""
        tokens = (self._brackets(),)
        return self._function_body(start, tokens, name)

    def _redirected(self, node: Compound) -> Compound:
        redirects: list[Redirect] = []
        self.skip()
        while redirect := self.redirect():
            redirects.append(redirect)
            self.skip()
        if not redirects:
            return node
        both = (*node.redirects, *redirects)
        return replace(node, end=redirects[-1].end, redirects=both)

    def _round(self) -> Compound:
        """Read `(…)` or `((…))`."""
        start = self.at
        if self.peek(2) == "((":
            calculation = self._calculation()
            if calculation:
                opener, inner, closer = calculation
                return Compound(start, self.at, "((", (opener, closer), (inner,), ())
        opener = self.token(1)
        body = self._block(opener)
        closers = self._close(")", opener)
        return Compound(start, self._last(closers), "(", (opener, *closers), (), body)

    def _calculation(self) -> tuple[Token, Word, Token] | None:
        start = self.at
        opener = self.token(2)
        pieces = self.expression()
        if pieces is None:
            self.at = start
            return None
        end = self.at - 2
        inner = Word(opener.end, end, self.text[opener.end : end], pieces)
        return opener, inner, Token(end, self.at, "))")

    def _block(self, opener: Token) -> tuple[Node, ...]:
        """Read the commands that must stand here."""
        node = self.sequence()
        if node is None:
            self.fault(
                opener.start,
                opener.end,
                _("no command follows {opener}").format(opener=opener.text),
            )
            return ()
        return (node,)

    def _close(self, keyword: str, opener: Token) -> tuple[Token, ...]:
        """Read the keyword that must stand here, behind blanks and newlines."""
        mark = self.at
        self.skip_lines()
        here = self.peek() if keyword == ")" else self.keyword()
        if here == keyword:
            return (self.token(len(keyword)),)
        self.at = max(mark, self.at)
        self.fault(
            opener.start,
            opener.end,
            _("{opener} has no {keyword}").format(opener=opener.text, keyword=keyword),
        )
        return ()

    def _last(self, tokens: tuple[Token, ...]) -> int:
        """Where a construct ends: with its last token, or where a missing one would stand."""
        return tokens[-1].end if tokens else self.at

    def _group(self, opener: Token) -> Compound:
        body = self._block(opener)
        closers = self._close("}", opener)
        return Compound(opener.start, self._last(closers), "{", (opener, *closers), (), body)

    def _if(self, opener: Token) -> Compound:
        tokens, body = [opener], [*self._block(opener)]
        self._then(opener, tokens, body)
        while (word := self.keyword()) in ("elif", "else"):
            token = self.token(len(word))
            tokens.append(token)
            body += self._block(token)
            if word == "elif":
                self._then(token, tokens, body)
        tokens += self._close("fi", opener)
        return Compound(opener.start, self.at, "if", tuple(tokens), (), tuple(body))

    def _then(self, opener: Token, tokens: list[Token], body: list[Node]) -> None:
        for token in self._close("then", opener):
            tokens.append(token)
            body += self._block(token)

    def _while(self, opener: Token) -> Compound:
        condition = self._block(opener)
        tokens, body = self._do(opener)
        whole = (opener, *tokens)
        return Compound(opener.start, self.at, opener.text, whole, (), condition + body)

    def _do(self, opener: Token) -> tuple[tuple[Token, ...], tuple[Node, ...]]:
        self.skip_lines()
        begin, end = ("{", "}") if self.keyword() == "{" else ("do", "done")
        if begin == "{" and opener.text in ("while", "until"):
            begin, end = "do", "done"
        tokens = self._close(begin, opener)
        body = self._block(tokens[0]) if tokens else ()
        return (*tokens, *self._close(end, opener)), body

    def _for(self, opener: Token) -> Compound:
        """Read `for` and `select`: a name with a list of words, or three expressions."""
        self.skip()
        tokens = [opener]
        calculation = self._calculation() if self.peek(2) == "((" else None
        words = self._steps(tokens, calculation) if calculation else self._values(opener, tokens)
        self.skip()
        if self.peek() == ";":
            tokens.append(self.token(1))
        more, body = self._do(opener)
        whole = (*tokens, *more)
        return Compound(opener.start, self.at, opener.text, whole, tuple(words), body)

    def _steps(self, tokens: list[Token], calculation: tuple[Token, Word, Token]) -> list[Word]:
        opener, inner, closer = calculation
        tokens += (opener, closer)
        if inner.text.count(";") < 2:
            self.fault(inner.start, inner.end, _("for (( needs three expressions, parted by ;"))
        return [inner]

    def _values(self, opener: Token, tokens: list[Token]) -> list[Word]:
        words = self._name(opener)
        self.skip_lines()
        if self.keyword() != "in":
            return words
        tokens.append(self.token(2))
        self.skip()
        while word := self.word():
            words.append(word)
            self.skip()
        return words

    def _name(self, opener: Token) -> list[Word]:
        word = self.word()
        if word is None:
            self.fault(
                opener.start, opener.end, _("no name follows {opener}").format(opener=opener.text)
            )
            return []
        return [word]

    def _case(self, opener: Token) -> Compound:
        self.skip()
        words = self._name(opener)
        tokens, body = [opener, *self._close("in", opener)], list[Node]()
        self.skip_lines()
        while self.at < self.end and self.keyword() != "esac":
            if not self._clause(tokens, words, body):
                break
            self.skip_lines()
        tokens += self._close("esac", opener)
        return Compound(opener.start, self.at, "case", tuple(tokens), tuple(words), tuple(body))

    def _clause(self, tokens: list[Token], words: list[Word], body: list[Node]) -> bool:
        """Read `pattern | pattern) commands ;;`; whether another may follow."""
        if self.peek() == "(":
            tokens.append(self.token(1))
        self._patterns(tokens, words)
        if self.peek() != ")":
            self.fault(tokens[0].start, tokens[0].end, _("a pattern of case has no )"))
            return False
        tokens.append(self.token(1))
        node = self.sequence()
        body += [node] if node else []
        found = CASE_END.match(self.text, self.at, self.end)
        tokens += [self.token(len(found[0]))] if found else []
        return found is not None

    def _patterns(self, tokens: list[Token], words: list[Word]) -> None:
        self.skip()
        while word := self.word():
            words.append(word)
            self.skip()
            if self.peek() != "|":
                return
            tokens.append(self.token(1))
            self.skip()
        self.fault(self.at, self.at, _("a pattern of case is missing"))

    def _test(self, opener: Token) -> Compound:
        """Read `[[ … ]]`, whose operators are its own."""
        items: list[Token | Word] = []
        closer: Token | None = None
        self.skip_lines()
        while closer is None and (item := self._test_item(items)):
            if item.text == "]]":
                closer = Token(item.start, item.end, item.text)
            else:
                items.append(item)
                self.skip_lines()
        if closer is None:
            self.fault(opener.start, opener.end, _("[[ has no ]]"))
        elif wrong := misplaced([*items, closer]):
            self.fault(
                wrong.start,
                wrong.end,
                _("{wrong} is not expected here in [[ ]]").format(wrong=wrong.text),
            )
        tokens = [item for item in items if isinstance(item, Token)]
        tokens = [opener, *tokens, *([closer] if closer else [])]
        words = tuple(item for item in items if isinstance(item, Word))
        end = closer.end if closer else self.at
        return Compound(opener.start, end, "[[", tuple(tokens), words, ())

    def _test_item(self, before: list[Token | Word]) -> Token | Word | None:
        if before and before[-1].text == "=~":
            return self._expression_word()
        operator = _TEST_OPERATOR.match(self.text, self.at, self.end)
        if operator and self.peek(2) not in ("<(", ">("):
            return self.token(len(operator[0]))
        return self.word()

    def _expression_word(self) -> Word | None:
        """Read a regular expression, in which round brackets and | are its own."""
        start, depth = self.at, 0
        pieces: list[Piece] = []
        while self.at < self.end:
            character = self.text[self.at]
            if character in "(|)" and (depth or character != ")"):
                depth += {"(": 1, ")": -1}.get(character, 0)
                pieces.append(self.take(PieceKind.GLOB, 1))
            elif character in " \t" and depth:
                pieces.append(self.take(PieceKind.LITERAL, 1))
            elif piece := self.piece(pieces):
                pieces.append(piece)
            else:
                break
        if depth:
            self.fault(start, self.at, _("a ( of the pattern is never closed"))
        if not pieces:
            return None
        return Word(start, self.at, self.text[start : self.at], tuple(pieces))

    def _function_keyword(self, opener: Token) -> Compound:
        self.skip()
        name = self.word()
        self.skip()
        tokens = (opener, self._brackets()) if self.peek() == "(" else (opener,)
        return self._function_body(opener.start, tokens, name)

    def _brackets(self) -> Token:
        """Read the `()` of a function."""
        start = self.at
        self.at += 1
        self.skip()
        if self.peek() == ")":
            self.at += 1
        else:
            self.fault(start, start + 1, _("the ( is never closed"))
        return Token(start, self.at, self.text[start : self.at])

    def _function_body(self, start: int, tokens: tuple[Token, ...], name: Word | None) -> Compound:
        self.skip_lines()
        node = self.command()
        if name is None or not isinstance(node, Compound):
            self.fault(tokens[0].start, tokens[0].end, _("a function needs a name and a { body; }"))
        end = node.end if node else tokens[-1].end
        words, body = ((name,) if name else ()), ((node,) if node else ())
        return Compound(start, end, "function", tokens, words, body)

    def _coproc(self, opener: Token) -> Compound:
        self.skip()
        words: list[Word] = []
        named = _NAMED.match(self.text, self.at, self.end)
        if named and self.keyword() not in _READERS:
            words += self._name(opener)
            self.skip()
        node = self.command()
        if node is None:
            self.fault(opener.start, opener.end, _("no command follows coproc"))
        end, body = (node.end, (node,)) if node else (opener.end, ())
        return Compound(opener.start, end, "coproc", (opener,), tuple(words), body)


_READERS: dict[str, Callable[[Compounds, Token], Compound]] = {
    "{": Compounds._group,
    "if": Compounds._if,
    "while": Compounds._while,
    "until": Compounds._while,
    "for": Compounds._for,
    "select": Compounds._for,
    "case": Compounds._case,
    "[[": Compounds._test,
    "function": Compounds._function_keyword,
    "coproc": Compounds._coproc,
}
