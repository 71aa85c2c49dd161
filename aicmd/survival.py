"""What a message must not lose when it is put in other words: names, numbers, references.

A model may lose or invent any of them, and none is a matter of wording; so a program compares.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from aicmd.mark import marks
from aicmd.translation import _
from aicmd.width import columns

_CODE = re.compile(r"(?<!`)(`{1,3})(?!`)(.{1,300}?)(?<!`)\1(?!`)", re.ASCII | re.DOTALL)
_URL = re.compile(
    r"\b[a-z][a-z0-9+.-]{0,20}://[^\s<>\"'`)\]]{1,2000}(?<![.,;:!?])", re.ASCII | re.IGNORECASE
)
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}", re.ASCII)
_REFERENCE = re.compile(
    r"(?<![\w./-])(?:[\w.-]{1,40}/[\w.-]{1,100}#|GH[#-]|[A-Z][A-Z0-9]{1,9}-|#|!)\d{1,9}(?![\w-])",
    re.ASCII,
)
_HASH = re.compile(r"\b(?=[a-f]{0,63}\d)(?=\d{0,63}[a-f])[0-9a-f]{7,64}\b", re.ASCII)
_MENTION = re.compile(r"(?<![\w@.])@[A-Za-z][\w-]{0,60}(?:/[\w-]{1,60})?", re.ASCII)
_OPTION = re.compile(r"(?<![\w-])--?[A-Za-z][\w-]{0,60}", re.ASCII)
_PATH = re.compile(
    r"(?<![\w./~@+-])(?:[~.]{0,2}/[\w./@+-]{0,200}[\w-]|[\w.@+-]{1,60}(?:/[\w.@+-]{1,60}){1,20}/?"
    r"|\.?[\w-]{1,60}(?:\.[\w-]{1,60}){0,5}\.[A-Za-z][A-Za-z0-9]{0,9})(?![\w/])",
    re.ASCII,
)
_NAME = re.compile(
    r"(?<![\w])(?:(?=\w{0,60}_)[A-Za-z_]\w{1,80}|[a-z]{1,40}[A-Z]\w{0,60}|[A-Z][a-z0-9]{1,40}[A-Z]\w{0,60}"
    r"|[A-Z]{2,20}[a-z]\w{1,60}|\w{1,60}(?:::\w{1,60}){1,8}|\w{1,60}\(\))",
    re.ASCII,
)
_CAPITALS = re.compile(r"\b[A-Z][A-Z0-9]{1,30}s?\b", re.ASCII)
_NUMBER = re.compile(
    r"(?<![\w.])v?\d{1,20}(?:[.,:/x×-]\d{1,20}){0,8}(?:%|(?!\w))|\d{1,40}(?:\.\d{1,20}){0,8}",
    re.ASCII,
)
_QUOTED = re.compile(r"\"([^\"\n]{2,80})\"|“([^”\n]{2,80})”|「([^」\n]{2,80})」", re.ASCII)
_WORDS = dict(
    zip(
        map(str, range(1, 13)),
        "one|first two|second three|third four|fourth five|fifth six|sixth seven|seventh"
        " eight|eighth nine|ninth ten|tenth eleven|eleventh twelve|twelfth".split(),
        strict=True,
    )
)
"""Small numbers as English says them: "3번째 줄" is "the third line"."""

WIDEST = 72
"""Columns of a subject, as the rule for it has them."""

_HOST = re.compile(
    r"(?<![\w.@/\u0080-\u0fff-])(?:www\.[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|(?:[\w-]{1,63}\.){1,5}"
    r"(?:com|net|org|info|biz|xyz|top|online|site|test|example)(?![\w-]|\.\w))(?:/[^\s<>\"'`)\]]{0,500})?",
    re.ASCII | re.IGNORECASE,
)
"""An address without its scheme, of a domain that no file is called by."""

_ORDERS = re.compile(
    r"\[[^\[\]\n]{0,20}\b(?:skip|no)\b[^\[\]\n]{0,20}\]|\*\*\*NO_CI\*\*\*|^skip-checks?: *true",
    re.MULTILINE | re.IGNORECASE,
)
"""What makes a forge leave out its checks: [skip ci], [no ci], [skip actions]."""

_CLOSING = re.compile(
    r"(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? +(?:[\w.-]{1,40}/[\w.-]{1,100})?#\d{1,9}",
    re.IGNORECASE | re.ASCII,
)
"""What GitHub and GitLab close an issue for."""

_BREAKING = re.compile(r"^BREAKING[ -]CHANGE: ", re.MULTILINE)
_GITS = re.compile(
    r"\A(?:fixup|squash|amend)! |\A(?:Merge |Revert \"|Reapply \")|^This reverts commit "
    r"|^\(cherry picked from commit ",
    re.MULTILINE,
)
_SIGNED = re.compile(
    r"^(?:[A-Z][\w-]{1,30}-by|Co-authored-by|Cc|Change-Id|Bug|Link): .{0,200}$",
    re.MULTILINE | re.IGNORECASE | re.ASCII,
)
_SHAPES = {
    "a paragraph": re.compile(r"\n[ \t]*\n(?=[ \t]*\S)"),
    "an item of a list": re.compile(r"^[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+\S", re.MULTILINE),
    "a heading": re.compile(r"^#+[ \t]*\S", re.MULTILINE),
}
"""What a text in other words has as many of."""

_HIDDEN = re.compile(r"<U\+[0-9A-F]{4,6}>")
"""What a model is told in place of a character that does not show."""

_PREFIX = re.compile(r"(?:(?:fixup|squash|amend)! |Revert \"|Reapply \"|Merge )", re.ASCII)
_SCOPE = re.compile(r"([a-z]+)(\([^()\n]+\))?(!)?: ", re.ASCII)

# ASCII throughout: a Korean particle may follow a name without a blank, `README.md의`.
_NO_FACTS = frozenset("e.g i.e etc and/or read/write input/output client/server".split())


def facts(text: str) -> Counter[str]:
    """Everything in a message that has to be there after it was reworded, with how often.

    Code spans, URLs, addresses, references (#12, ABC-3, owner/name#4), hashes, mentions, options,
    paths and file names, identifiers, acronyms, quoted terms in Latin letters, and numbers.
    """
    return Counter(_facts(text))


def _facts(text: str) -> Iterator[str]:
    rest = text
    for pattern in (_CODE, _URL, _ADDRESS, _REFERENCE, _HASH, _MENTION, _OPTION, _PATH, _NAME):
        for match in pattern.finditer(rest):
            found = match[2] if pattern is _CODE else match[0]
            if found not in _NO_FACTS:
                yield found.strip()
        rest = pattern.sub(" ", rest)
    for pattern in (_CAPITALS, _NUMBER):
        yield from (match[0] for match in pattern.finditer(rest))
        rest = pattern.sub(" ", rest)
    for match in _QUOTED.finditer(text):
        term = next(group for group in match.groups() if group)
        if term.isascii():
            yield term


def lost(original: str, proposed: str) -> tuple[str, ...]:
    """What the original has and the proposed text has no more, in its order; () if all is there.

    Only whether it is there counts, not how often: a summary may say a name once.
    """
    there = facts(proposed)
    gone = [
        fact
        for fact in facts(original)
        if fact not in there and not _stands(fact, proposed) and not _in_words(fact, proposed)
    ]
    gone += [line for line in _kept_lines(original) if line.casefold() not in proposed.casefold()]
    gone += [
        name
        for name, pattern in _SHAPES.items()
        if len(pattern.findall(original)) > len(pattern.findall(proposed))
    ]
    prefix = _PREFIX.match(original)
    if prefix and not proposed.startswith(prefix[0]):
        gone.insert(0, prefix[0].strip())
    scope = _SCOPE.match(original)
    if scope and not proposed.startswith(scope[0]):
        gone.insert(0, scope[0].strip())
    return tuple(gone)


def _stands(fact: str, text: str) -> bool:
    """Whether a fact stands in a text by itself: 3 not in 30, --all not in --all-of-it."""
    before, after = r"(?<![\w./#@:-])", r"(?![\w]|[./@:-]+\w)"
    if not re.match(r"\w", fact, re.ASCII):
        before = r"(?<![\w])" if fact[0] in "-#@!" else r"(?<!\w)"
    return bool(re.search(before + re.escape(fact) + after, text, re.ASCII))


def _kept_lines(text: str) -> Iterator[str]:
    """What tools read: `Fixes #12`, `BREAKING CHANGE: …` up to the colon, and lines of code."""
    for match in _CLOSING.finditer(text):
        yield match[0]
    for match in _BREAKING.finditer(text):
        yield match[0]
    for line in text.partition("\n")[2].splitlines():
        if line.startswith(("    ", "\t")) and line.strip():
            yield line.rstrip()


def unfit(original: str, proposed: str) -> str:
    """Why a proposed text can be no message of the author's, "" if it can.

    What tools would read in it that the author did not write counts most: `fixup!` is squashed
    away, a trailer signs in somebody's name.
    """
    subject = proposed.partition("\n")[0]
    if not any(map(str.isalnum, subject)):
        return _("says nothing in its subject")
    if not fits(proposed) and fits(original):
        return _("has a subject wider than {widest} columns").format(widest=WIDEST)
    if (found := _GITS.search(proposed)) and not _GITS.search(original):
        return _("has {found!r}, which git would take for its own").format(found=found[0].strip())
    if new := [one for one in marks(proposed) if one not in original]:
        return _("has {new}, which stands for a secret").format(new=new[0])
    if new := [one for one in _HIDDEN.findall(proposed) if one not in original]:
        return _("has {new}, which stands for a character that does not show").format(new=new[0])
    for pattern in (_SIGNED, _ORDERS, *((_BREAKING,) if original else ())):
        for found in pattern.finditer(proposed):
            if found[0] not in original:
                return _("has {found!r}, which you did not write").format(found=found[0].strip())
    return ""


def fits(text: str) -> bool:
    """Whether the first line of a text is no wider than a subject may be."""
    return columns(text.partition("\n")[0]) <= WIDEST


def _in_words(number: str, proposed: str) -> bool:
    words = _WORDS.get(number)
    return bool(words and re.search(rf"\b(?:{words})\b", proposed, re.IGNORECASE))


def invented(original: str, proposed: str, known: str = "") -> tuple[str, ...]:
    """References, addresses, mentions and URLs that nobody gave: not the author, not `known`.

    `known` is what else was told to the model: the branch, the change.
    """
    given = f"{original}\n{known}"
    there = facts(given)
    patterns = (_URL, _HOST, _ADDRESS, _REFERENCE, _MENTION, _HASH)
    found = (match[0] for pattern in patterns for match in pattern.finditer(proposed))
    new = [one for one in found if one not in there and not _stands(one, given)]
    return tuple(dict.fromkeys([*new, *_strange_hosts(proposed, given)]))


def _strange_hosts(proposed: str, given: str) -> Iterator[str]:
    if proposed.isascii():
        return
    from aicmd.hosts import confusable_hosts  # which takes milliseconds to be made ready

    yield from (one.host for one in confusable_hosts(proposed) if one.host not in given)
