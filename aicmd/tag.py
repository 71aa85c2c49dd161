"""The line that names an entry of a page: its spellings, and what value they take."""

from __future__ import annotations

import re
from dataclasses import dataclass

from aicmd.roff import BOLD
from aicmd.roff import ITALIC
from aicmd.roff import JOIN
from aicmd.roff import ROMAN

LIMIT = 400
"""Characters of a tag that are read; longer ones are prose."""

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−\u00ad"), "-")
_DASHES |= dict.fromkeys(map(ord, "‘’“”´"), "'") | {0xA0: " "}

_FLAG_START = re.compile(
    r"[\x01-\x04 \t\['\"`‘“({]{0,40}[-+‐‑‒–—−][\x01-\x04]*(?:[^\s\x01-\x04]|$)"
)
_MARK = re.compile("([\x01-\x03])")
_BETWEEN = re.compile(r"[\s,|/;\[\](){'\"`]*(?:(?:or|and|to)\b[\s'\"`\[({]*)?(?=[-+])")
_LONG = re.compile(r"(--?)(?:[\[({](no-?|[a-z]{1,4}-)[\])}])?([A-Za-z0-9][\w.+:*@?-]*)?")
_SHORT = re.compile(r"[-+](?:_|[^+\s\w\[\]{}<>()'\",|/=-]|(?=[\s,]|$))")
_PLUS = re.compile(r"\+[A-Za-z0-9][\w-]*")
_RANGE = re.compile(r"-(\d)\s*(?:\.\.\.?|…|to|through|thru|-)\s*-?(\d)(?![\w.])")
_NUMBER = re.compile(
    r"(?:NUM|NUMBER|N|num|number|n|K|k|COUNT|count|lines|LINES|digit|level|#|\d+)$"
)
_GLUED = re.compile(r"(-[A-Z])(level|dir|directory|file|name|num|path|string|warning|opt)$")
_KEY = re.compile(r"([A-Za-z_][\w.-]*=)(\S*)")
_OPERATOR = re.compile(r"\w+\s+(-[a-z]+)\s+\w+$")
"""`expr1 -a expr2`: between its operands, so it takes no value."""
_WORD = re.compile(r"[A-Za-z0-9][\w:.+@-]*|[!(]$|[!(](?=\s)")
_NO_WORD = re.compile(r"[A-Z][A-Z0-9_]{2,}$|[A-Z][a-z]+$|\d+$")
"""A variable of the environment, the first word of a title, or the number of a list."""
_METAVAR = re.compile(r"[<\[{]|[A-Z0-9_][A-Z0-9_.,:/|=-]*(?:\.\.\.)?:?$")
_PARTED_EQUALS = re.compile(r" =(?= )")
"""top(1) has `--iterations = NUMBER`."""
_PROSE = frozenset(
    "without a an the of is are to in for and or with this that from by as be if".split()
)
_BARE = ("-", "--", "+")
"""Only the first of a tag can be one of these; later they are values, as in `-o FILE|-`."""
_CLOSERS = {"[": "]", "<": ">", "{": "}", "(": ")"}


@dataclass(frozen=True, slots=True)
class Tag:
    """What a tag says. `rest` is text that stands in the same line; no flags: it names no entry."""

    flags: tuple[str, ...] = ()
    argument: str = ""
    arity: int = 0
    optional: bool = False
    rest: str = ""

    @property
    def dashed(self) -> bool:
        """Whether these are options rather than plain words."""
        return bool(self.flags) and self.flags[0][0] in "-+"


def parted(styled: str) -> tuple[str, str]:
    """Part text with font marks into its characters and, for each, its font."""
    first, *runs = _MARK.split(styled.replace(JOIN, ""))
    chars, fonts = [first], [ROMAN * len(first)]
    for mark, run in zip(runs[::2], runs[1::2], strict=True):
        chars.append(run)
        fonts.append(mark * len(run))
    return "".join(chars), "".join(fonts)


def begins_with_flag(styled: str) -> bool:
    """Whether a line could be a tag of options: an opening bracket or quote may stand before."""
    return bool(_FLAG_START.match(styled))


def read_tag(styled: str) -> Tag:
    """Read a tag with its font marks; a tag that names nothing typed gives no flags."""
    text, fonts = parted(styled[:LIMIT])
    scan = _Scan(text if text.isascii() else text.translate(_DASHES), fonts)
    return scan.options() if begins_with_flag(styled) else scan.words()


@dataclass(slots=True)
class _Value:
    text: str
    arity: int
    optional: bool = False


class _Scan:
    """Reads one tag from left to right."""

    def __init__(self, text: str, fonts: str) -> None:
        self.text = text
        self.fonts = fonts
        self.at = 0
        self.seen = False

    def options(self) -> Tag:
        flags: list[str] = []
        values: list[_Value] = []
        while (between := _BETWEEN.match(self.text, self.at)) and len(flags) < 40:
            start, self.at = self.at, between.end()
            names = self._names()
            if not names and self.at > between.end():
                continue
            if not names:
                self.at = start
                break
            flags += names
            self.seen = True
            values.append(self._value())
        return self._tag(flags, values)

    def words(self) -> Tag:
        text = self.text.strip()
        if not text or len(text) > 100:
            return Tag()
        self.at = len(self.text) - len(self.text.lstrip())
        if key := _KEY.match(self.text, self.at):
            return Tag((key[1],), key[2].rstrip(":,"), 1)
        if operator := _OPERATOR.match(self.text, self.at):
            return Tag((operator[1],)) if self.fonts[self.at] == ITALIC else Tag()
        names = self._plain_names()
        if names and names[0] in ("!", "("):
            return Tag(tuple(names))
        return self._tag(names, [self._value()]) if names else Tag()

    def _plain_names(self) -> list[str]:
        names: list[str] = []
        while word := _WORD.match(self.text, self.at):
            if self.fonts[self.at] == ITALIC or len(names) > 20:
                break
            name = self._to_font_end(word[0], self.at).rstrip(".:")
            if not name or _NO_WORD.match(name):
                return []
            names.append(name)
            self.at += len(name)
            comma = re.compile(r"\s*[,|]\s*|\s+or\s+").match(self.text, self.at)
            if not comma:
                break
            self.at = comma.end()
        return names if self._names_only() else []

    def _names_only(self) -> bool:
        """Whether what follows plain words can be values: not prose, not too much."""
        following = self.text[self.at :]
        words = following.split("  ")[0].split("\t")[0].split()
        if following[:1] in ("(", "/", "'", '"') or len(words) > 8:
            return False
        return not any(word.lower().strip(",.") in _PROSE for word in words)

    def _tag(self, flags: list[str], values: list[_Value]) -> Tag:
        rest = re.sub(r"^[\s:,;|\])}'\"`]*(?:[-+]+(?:\s+|$))?", "", self.text[self.at :]).rstrip()
        given = [value for value in values if value.text]
        best = max(given, key=lambda value: value.arity, default=_Value("", 0))
        optional = any(value.optional for value in given)
        return Tag(tuple(dict.fromkeys(flags)), best.text, best.arity, optional, rest)

    def _names(self) -> list[str]:
        """The spellings at this place: one, two for `--[no-]x`, nine for `-1 to -9`."""
        text, at = self.text, self.at
        if (digits := _RANGE.match(text, at)) and digits[1] < digits[2]:
            self.at = digits.end()
            return [f"-{digit}" for digit in range(int(digits[1]), int(digits[2]) + 1)]
        if plus := _PLUS.match(text, at):
            return self._named(plus[0])
        match = _LONG.match(text, at)
        if match and match[3]:
            return self._long(match)
        if match and not match[3] and (number := self._bracketed_number(match.end())):
            return number
        short = re.compile(r"--(?=[\s,\]'\":.]|$)").match(text, at) or _SHORT.match(text, at)
        if not short or (self.seen and short[0] in _BARE):
            return []
        self.at = short.end()
        return [short[0]]

    def _bracketed_number(self, at: int) -> list[str]:
        match = re.compile(r"<(\w+)>").match(self.text, at)
        if not match or not _NUMBER.match(match[1]):
            return []
        self.at = match.end()
        return ["-NUM"]

    def _long(self, match: re.Match[str]) -> list[str]:
        dashes, prefix, body = match[1], match[2], match[3]
        start = match.start(3)
        if self.fonts[start] == ITALIC and self.fonts[match.start()] != ITALIC:
            return self._metavar_name(dashes, body, start)
        name = self._to_font_end(body, start)
        name = name.rstrip(".:") if name.rstrip(".:") else name
        if _NUMBER.match(body) and dashes == "-" and len(body) > 2 and body.isupper():
            name = "NUM"
        self.at = start + (len(body) if name == "NUM" else len(name))
        glued = _GLUED.match(dashes + name)
        if glued and dashes == "-":
            self.at = start + 1
            return [glued[1]]
        if name.endswith("#"):
            name = name[:-1]
            self.at -= 1
        if name.startswith("newer") and self.text.startswith("XY", self.at):
            self.at += 2
            name += "XY"
        return [dashes + name] + ([dashes + prefix + name] if prefix else [])

    def _metavar_name(self, dashes: str, body: str, start: int) -> list[str]:
        """A dash with an italic word: a number as in `head -5`, else it only stands for options."""
        self.at = start + len(body)
        return ["-NUM"] if dashes == "-" and _NUMBER.match(body) else []

    def _named(self, name: str) -> list[str]:
        self.at += len(name)
        return [name]

    def _to_font_end(self, name: str, start: int) -> str:
        """Cut a name where its font ends: what is glued to it in another font is its value."""
        font = self.fonts[start]
        for offset in range(1, len(name)):
            other = self.fonts[start + offset]
            if other != font and (other == ITALIC or font == BOLD) and name[offset].isalnum():
                return name[:offset]
        return name

    def _value(self) -> _Value:
        """What stands after a name: `=X`, `[=X]`, `[X]`, a glued metavar, ` X`, ` X Y`."""
        text, at = self.text, self.at
        char = text[at : at + 1]
        if char == "[":
            return self._bracket()
        if char == "=":
            self.at += 1
            if text[self.at : self.at + 1] == "[":
                return self._bracket()
            return _Value(self._word(), 1)
        if char and (char in "<{#" or (char.isalnum() and at)):
            return _Value(self._word(), 1)
        if char == " " or (char == "\t" and text[at + 1 : at + 2] in ("<", "[")):
            return self._separate()
        return _Value("", 0)

    def _bracket(self) -> _Value:
        """`[=X]`, `[X]`: a value that may be left out; `[-y]` is another option, `[v]` is none."""
        before = self.text[self.at - 1]
        inner = self.text[self.at + 1 : self.at + 4].lstrip()
        sign = inner.startswith(("-]", "+]")) and self.text[self.at + 3 : self.at + 4].isalnum()
        if not sign and (inner[:1] in ("-", "|") or inner.startswith(before + "]")):
            if inner.startswith(before + "]"):
                self._word()
            return _Value("", 0)
        word = self._word()
        if word.startswith("[:"):
            return self._value()
        whole = _is_whole(word)
        return _Value(_unbracketed(word) if whole else word, 1, whole or word.startswith("[="))

    def _separate(self) -> _Value:
        """Values parted by blanks; more than one blank ends them, since text follows there."""
        words: list[str] = []
        starts: list[int] = []
        if equals := _PARTED_EQUALS.match(self.text, self.at):
            self.at = equals.end()
        while (gap := self._gap()) and (at := self.at + gap) < len(self.text):
            if not self._is_value(at, gap, bool(words)):
                break
            self.at = at
            starts.append(at)
            words.append(self._word())
            if words[-1].endswith(":") or not words[-1]:
                break
        words = [word for word in words if word]
        if not words:
            return _Value("", 0)
        optional = all(_is_whole(word) or word.startswith("...") for word in words)
        return _Value(_joined(words), self._arity(words, starts), optional)

    def _gap(self) -> int:
        following = self.text[self.at : self.at + 12]
        return len(following) - len(following.lstrip(" \t"))

    def _is_value(self, at: int, gap: int, more: bool) -> bool:
        text = self.text
        if text[at] in "-+(/|,;" or text.startswith(("[-", "[+", "[|", "or ", "and ", ": "), at):
            return False
        italic = self.fonts[at] == ITALIC and self.fonts[at - gap - 1] != ITALIC
        if italic or text[at] in "<":
            return True
        if gap > 1 or "\t" in text[at - gap : at]:
            return False
        word = text[at:].split(None, 1)[0]
        if text[at] in "[{" or _METAVAR.match(word) or word.startswith("..."):
            return not (len(word) == 1 and word in "AI" and not more) or self._few_words(at)
        return self._few_words(at)

    def _few_words(self, at: int) -> bool:
        """Whether the plain words from here to the next spelling are few and no sentence."""
        stretch = re.split(r",\s|\s[-|]|  |\t|:(?:\s|$)|\(", self.text[at:], maxsplit=1)[0]
        words = stretch.split()
        plain = not any(word.lower().strip(".,") in _PROSE for word in words)
        return len(words) <= 3 and plain and not re.search(r"\w[.;]$", stretch.rstrip())

    def _arity(self, words: list[str], starts: list[int]) -> int:
        """Count the words a value is; an italic stretch with blanks in lower case is one value."""
        count = 0
        for word, start in zip(words, starts, strict=False):
            joined = count and self.fonts[start - 1] == ITALIC == self.fonts[start]
            loose = _is_whole(word) or (word.startswith(("[", "...")) and count)
            count += not (joined or loose)
        return max(count, 1)

    def _word(self) -> str:
        """Read one value: to a blank, or to a comma or bar before the next spelling."""
        text, start = self.text, self.at
        closers: list[str] = []
        for at in range(start, len(text)):
            char = text[at]
            if closers and char == closers[-1]:
                closers.pop()
            elif char in _CLOSERS and len(closers) < 8:
                closers.append(_CLOSERS[char])
            elif not closers and _ends_value(text, start, at):
                break
        else:
            at = len(text)
            if closers and text.find(" ", start) > 0:
                at = text.find(" ", start)
        self.at = at
        return text[start:at].strip("'\"`")


def _ends_value(text: str, start: int, at: int) -> bool:
    char, following = text[at], text[at + 1 : at + 2]
    if char in " \t])};":
        return True
    if char in ",":
        spelling = following == "-" and "," not in text[start:at]
        return spelling or not following.strip()
    return char in "|/" and following in ("-", "+")


def _is_whole(word: str) -> bool:
    """Whether one pair of brackets holds all of a word."""
    depth = 0
    for at, char in enumerate(word):
        depth += {"[": 1, "]": -1}.get(char, 0)
        if depth == 0:
            return at == len(word) - 1 and at > 0
    return False


def _unbracketed(word: str) -> str:
    return word[1:-1].removeprefix("=").strip()


def _joined(words: list[str]) -> str:
    text = " ".join(words).rstrip(":,")
    return _unbracketed(text) if _is_whole(text) else text
