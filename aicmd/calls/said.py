"""The words of a question, with the kinds of values that the parts of a call have."""

from __future__ import annotations

import re
from collections.abc import Callable

from aicmd.calls.part import Part
from aicmd.slots import Token
from aicmd.streams.pattern import Element
from aicmd.streams.pattern import Found
from aicmd.streams.pattern import Reading
from aicmd.streams.pattern import compiled
from aicmd.streams.pattern import is_file
from aicmd.streams.pattern import is_korean
from aicmd.streams.pattern import joined
from aicmd.vocabulary import known

_NAME = r"(?a)\$?[A-Za-z_]\w*"
_HANDLE = r"(?a)[\w.@${}-]+"
_NAMED = tuple("variable array option 옵션 변수".split())
_TOOL = r"(?a)[a-z][\w.+-]*"
_TOOLS = tuple("command executable utility program binary tool".split())
_NAMELIKE = r"[\d_./~$]"
_CALLED = tuple("file folder script archive named called directory filesystem".split())
_PATHS = frozenset("path plain local named".split())
_HANDLES = frozenset("handle login host".split())
_INTRODUCING = frozenset("user group as host server named to".split())
_NOUNS = frozenset("user group file folder server all current".split())
_NO_NAMES = frozenset("default same other another temporary".split())
_USERS = frozenset("root nobody www-data".split())
_PATH = r"(?a)[\w.@$~/*+:,-]+"
_SPAN = r"\d+(?:\.\d+)?"
_COMMAND = r"(?a)[\w./~+-]+(?: [\w@%+=:,./~-]+)*"
VARIABLE = r"(?a)\$(?:\w+|\{\w+\})"
_CONSTANT = r"(?a)[A-Z][A-Z_]+"
_RECORDS = frozenset("A AAAA CAA CNAME MX NS PTR SOA SRV TXT".split())
_PLACES = ("file", "path", "glob", "remote", "archive", "zip", "gz", "xz", "bz", "device")


class Said(Reading):
    """A question's words, and which of them have been understood."""

    def _value(self, slot: str, at: int) -> str | None:
        kind = slot.rpartition(":")[2]
        reads = _KINDS.get(kind)
        token = self.tokens[at]
        if kind in _HANDLES and self._is_introduced(at):
            return token.text
        if kind == "name" and self._is_variable(at):
            return token.text.lstrip("$")
        if kind == "tool" and self._is_tool(at):
            return token.text
        if kind in _PATHS and not (token.forms or token.quoted or self._is_file_like(at)):
            return None
        return reads(self.tokens[at]) if reads else super()._value(kind, at)

    def _is_variable(self, at: int) -> bool:
        """Whether a word of ours is what a variable or an option is called: variable name."""
        is_name = (
            not self.means(at, _NAMED) and re.fullmatch(_NAME, self.tokens[at].text) is not None
        )
        return is_name and (self.means(at - 1, _NAMED) or self.means(at + 1, _NAMED))

    def _is_tool(self, at: int) -> bool:
        """Whether a word of ours is the name of a program, by the word beside it: find command."""
        is_plain = re.fullmatch(_TOOL, self.tokens[at].text) is not None
        return is_plain and (self.means(at - 1, _TOOLS) or self.means(at + 1, _TOOLS))

    def _is_file_like(self, at: int) -> bool:
        """Whether a word that could be anything looks like a name of a file, or is said to be one."""
        if self.tokens[at].text.lower() in _NO_NAMES:
            return False
        beside = (self.means(at - 1, _CALLED), self.means(at + 1, _CALLED))
        return any(beside) or re.search(_NAMELIKE, self.tokens[at].text) is not None

    def may_have(self, part: Part) -> bool:
        """Whether a part may be there: it need not, or all words of one of its phrasings are."""
        return not part.needed or not part.phrasings or any(map(self._may_say, part.phrasings))

    def _may_say(self, phrasing: str) -> bool:
        if is_korean(phrasing) and not self.is_korean:
            return False
        return all(one.slot or one.optional or self._has(one.words) for one in compiled(phrasing))

    def _is_introduced(self, at: int) -> bool:
        """Whether the word before it says that it is a name, whatever it means besides."""
        token = self.tokens[at]
        before = self.tokens[at - 1].text.lower() if at else ""
        if not (before in _INTRODUCING or token.text in _USERS) or {*token.terms} & _NOUNS:
            return False
        says = bool(token.terms or token.forms or token.quoted)
        return says and re.fullmatch(_HANDLE, token.text) is not None

    def _more(self, element: Element, at: int) -> Found | None:
        """A further value; in a list with commas, these are gone: a.txt, b.txt and c.txt."""
        if 0 < at < len(self.tokens) and at not in self.used and self._are_listed(at):
            value = self._value(element.slot, at)
            if value is not None:
                found = Found((at,), (value,))
                more = self._more(element, at + 1)
                return joined(found, more) if more else found
        return super()._more(element, at)

    def _are_listed(self, at: int) -> bool:
        return all(one.forms and not one.quoted for one in self.tokens[at - 1 : at + 1])

    def _may_follow(self, slot: str, at: int, before: int, links: list[int]) -> bool:
        """A further name of a list, of whatever kind."""
        return bool(links)


def _any(token: Token) -> str | None:
    return token.text if token.quoted else None


def _is_name(token: Token) -> bool:
    """Whether it can only be a name: quoted, or no word of ours."""
    if token.quoted or re.fullmatch(VARIABLE, token.text):
        return True
    is_unknown = bool(token.terms) and not known(token.text) and token.text.isascii()
    return is_unknown and not token.text.isdigit()


def _path(token: Token) -> str | None:
    is_place = is_file(token) or any(token.form(kind) for kind in _PLACES)
    if token.quoted or is_place or (_is_name(token) and re.fullmatch(_PATH, token.text)):
        return token.text if "\n" not in token.text else None
    return None


def _thing(token: Token) -> str | None:
    """A path, where nothing else can stand."""
    return _path(token) or (_handle(token) if _is_name(token) else None)


def _device(token: Token) -> str | None:
    """What is mounted, but no image of a disk: that needs a loop."""
    return None if token.text.lower().endswith((".iso", ".img")) else _path(token)


def _plain(token: Token) -> str | None:
    """A path that is no archive: what is put into one is packed."""
    is_packed = any(token.form(kind) for kind in ("archive", "zip", "gz", "xz", "bz", "seven"))
    return None if is_packed else _path(token)


def _named(token: Token) -> str | None:
    """A path that has a name of its own: what is removed is no place as a whole."""
    return None if re.fullmatch(r"[~./*]*", token.text) else _path(token)


def _tool(token: Token) -> str | None:
    """A program, quoted or a word that is nothing else."""
    is_plain = re.fullmatch(r"[\w./~+-]+", token.text, re.ASCII)
    return token.text if _is_name(token) and is_plain else None


def _variable(token: Token) -> str | None:
    """A path that a variable has: of any other a recipe knows."""
    return token.text if token.text.startswith("$") else None


def _template(token: Token) -> str | None:
    return token.text if re.fullmatch(r"[\w./-]*XXX[\w./-]*", token.text, re.ASCII) else None


def _pidval(token: Token) -> str | None:
    if token.quoted and re.fullmatch(r"\$?[A-Z]+", token.text):
        return token.text
    return _number(token)


def _script(token: Token) -> str | None:
    return token.text if token.text == "$0" else None


def _here(token: Token) -> str | None:
    return token.text if token.text in (".", "./") else None


def _local(token: Token) -> str | None:
    """A path on this computer."""
    is_remote = any(token.form(kind) for kind in ("remote", "login", "url"))
    return None if is_remote else _path(token)


def _ending(token: Token) -> str | None:
    found = token.form("extension")
    return f".{found}" if found else token.text if token.quoted and token.text[:1] == "." else None


def _owner(token: Token) -> str | None:
    """A user and a group in one: kim:staff."""
    return token.text if re.fullmatch(r"[\w$-]+[:.][\w$-]*", token.text, re.ASCII) else None


def _handle(token: Token) -> str | None:
    seems = _is_name(token) or any(token.form(kind) for kind in ("host", "ip", "login"))
    return token.text if seems and re.fullmatch(_HANDLE, token.text) else None


def _name(token: Token) -> str | None:
    return token.text.lstrip("$") if _is_name(token) and re.fullmatch(_NAME, token.text) else None


def _seconds(token: Token) -> str | None:
    if re.fullmatch(_SPAN, token.text) and "." in token.text:
        return token.text
    found = token.form("seconds") or token.text
    return found if re.fullmatch(_SPAN, found) or re.fullmatch(VARIABLE, found) else None


def _number(token: Token) -> str | None:
    if re.fullmatch(VARIABLE, token.text) or (token.quoted and re.fullmatch(_CONSTANT, token.text)):
        return token.text
    found = (
        next(filter(None, map(token.form, ("number", "count", "port", "pid"))), None) or token.text
    )
    return found if found.isascii() and found.isdigit() else None


def _size(token: Token) -> str | None:
    """A size as split has it, in bytes where no letter stands behind it."""
    found = token.form("size")
    return found.removesuffix("c") if found else None


def _command(token: Token) -> str | None:
    """A command that may be taken from the question: words alone, nothing that a shell reads."""
    return token.text if token.quoted and re.fullmatch(_COMMAND, token.text) else None


def _epoch(token: Token) -> str | None:
    found = token.text.removeprefix("@")
    return found if re.fullmatch(r"\d{5,12}", found) or re.fullmatch(VARIABLE, found) else None


def _format(token: Token) -> str | None:
    return token.text.lstrip("+") if "%" in token.text else None


def _login(token: Token) -> str | None:
    """A computer, with who is there or not."""
    found = token.form("login") or token.form("host") or token.form("ip") or _handle(token)
    return found if found and re.fullmatch(r"[\w.@$-]+", found, re.ASCII) else None


def _host(token: Token) -> str | None:
    found = _login(token)
    return found if found and "@" not in found else None


def _rrtype(token: Token) -> str | None:
    """What a name server has: A, NS, TXT."""
    return token.text.upper() if token.text.upper() in _RECORDS and token.text.isupper() else None


_KINDS: dict[str, Callable[[Token], str | None]] = {
    "any": _any,
    "path": _path,
    "thing": _thing,
    "device": _device,
    "plain": _plain,
    "local": _local,
    "named": _named,
    "tool": _tool,
    "here": _here,
    "script": _script,
    "variable": _variable,
    "template": _template,
    "pidval": _pidval,
    "ending": _ending,
    "owner": _owner,
    "handle": _handle,
    "name": _name,
    "seconds": _seconds,
    "number": _number,
    "size": _size,
    "command": _command,
    "epoch": _epoch,
    "login": _login,
    "host": _host,
    "rrtype": _rrtype,
    "format": _format,
}
