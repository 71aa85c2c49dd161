"""Tests for the time: when files were changed, read or made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date as Date
from datetime import timedelta

from aicmd.composition.sentence import Sentence
from aicmd.composition.sentence import is_name
from aicmd.composition.sentence import value
from aicmd.composition.spelled import spelled
from aicmd.placeholder import quoted
from aicmd.slots import Token

_STAMPS = {
    "a": "accessed accesses read opened used 접근* 열어* 열린 읽은 읽힌",
    "c": "created 생성* 만든 만들어진",
    "m": "modified modificated changed updated edited written touched altered modification"
    " 수정* 변경* 바뀐 고친 갱신*",
}
"""The words for what was done to a file, by the time of the three that holds it."""
_NO_READING = "read and|or|,|& write|execute|writing"
_RIGHT_TO = "read permission|permissions|access|privilege|privileges|right|rights|bit|bits|only"
"""What files may be read by, rather than when they were."""
_VERBS = "|".join(" ".join(_STAMPS.values()).split())
_STATUS = "status|inode was|were|has|have? been? last? changed|modified|updated|altered"
_LAPSED = "not been? been? last? VERB in|for|within|during|since? over|more_than|greater_than|longer_than|less_than|at_least? the? last|past|previous? {span} or_more|or_longer|and_more?"
"""What was not done for so long."""
_AGO = "ago|old|back|before|earlier|prior|previously|in_the_past"
_MORE = "more|older|longer|earlier|greater"
_LESS = "less|fewer|later|younger|newer|smaller"
_SPANS = (
    (
        f"{_MORE}|over than? {{number|span}} {_AGO}? but|and|yet|, {_LESS} than|then {{span}} {_AGO}?",
        "+-",
    ),
    (
        f"{_LESS} than {{number|span}} {_AGO}? but|and|yet|, {_MORE} than|then {{span}} {_AGO}?",
        "-+",
    ),
    (
        f"at_least {{number|span}} {_AGO}? but|and {_LESS}|then than|then? {{span}} {_AGO}?",
        ">-",
    ),
    ("in|within less than {span} ago?", "-"),
    (f"between {{number|span}} and|to {{span}} {_AGO}?", "+-"),
    (f"{{number|span}} and|to|에서 {{span}} {_AGO}|사이*|전", "+-"),
    (f"{{number|span}} {{span}} {_AGO}|사이*|전", "+-"),
    (
        _LAPSED,
        "+",
    ),
    ("not in|within|during|over the? last|past {span}", "+"),
    (f"{{span}} or|and more|longer|earlier|older {_AGO}?", "+"),
    ("{span} 이상|넘게|동안|간? VERB 않*|안 한|된|했던|됐던?", "+"),
    ("지난|최근? {span} 동안|간|이상? VERB? 안|않*|없*", "+"),
    (f"{_MORE} than|then {{span}} {_AGO}?", "+"),
    ("over|past? {span} older", "+"),
    (f"over|past {{span}} {_AGO}", "+"),
    (f"older|before than? {{span}} {_AGO}?", "+"),
    (f"at_least|minimum {{span}} {_AGO}", ">"),
    ("for more|longer|over|greater than? {span}", "+"),
    ("VERB? 지|이|가|보다? {span} 이|보다? 이상|초과|넘*|더|오래* 지난|된|오래*|지나*|전*?", "+"),
    ("{span} 이|가|이상? 지난|지나*|넘*|초과*|이전*|된", "+"),
    (f"{_LESS}|earlier? than|then {{span}} {_AGO}?", "-"),
    (f"newer|younger than {{span}} {_AGO}?", "-"),
    (f"up_to|at_most {{span}} {_AGO}", "-"),
    (f"exactly|precisely {{span}} {_AGO}?", ""),
    (
        "in|within|inside|during|over|for|from|since? less_than? the? last|past|previous|recent|preceding|latest {span}",
        "-",
    ),
    ("지난|최근 {span} 간|동안|안|안에|내|내에|이내*|사이*?", "-"),
    ("{span} 안|안에|내|내에|이내*|미만|이하|사이*|동안|간", "-"),
    ("within|in|inside|during|under the|a? {span} ago?", "-"),
    (f"{{span}} {_AGO}|전*", ""),
    ("{span}", "-"),
)
"""A span of time with the sign of the test: "+" for longer ago, "-" for within, "+-" for two."""
_SHORTEST = 28  # days that each month has
_DAY = 24 * 60  # minutes
_FILE = "{file|path|quoted|variable}"
_BETWEEN = (
    "between|from {date} and|to|through {date}",
    "{date} 부터|에서|와|과? {date} 까지|사이*",
)
"""Two dates, of which the last is meant as well."""
_NEWER = "more? newer|later|younger|recent|recently VERB? than"
_AFTER = "VERB after|since"
_IT = "the? file|file/directory|directory|folder?"
_UNTIL = (
    (f"not {_NEWER} {_IT} {_FILE}", "-not -{}newer {}"),
    (f"not newer|later|recent|modified|after than? the? file? {_FILE}", "-not -{}newer {}"),
    (f"{_NEWER} {_IT} {_FILE}", "-{}newer {}"),
    (
        f"after modifying|changing|touching|editing|reading|creating the? file? {_FILE}",
        "-{}newer {}",
    ),
    (f"before the? file {_FILE}", "-not -{}newer {}"),
    (f"after the? file|modification? of? {_FILE}", "-{}newer {}"),
    (f"since|after the? file? {_FILE} was last? VERB", "-{}newer {}"),
    (f"{_FILE} 보다 최근*|최신*|새로운|나중*", "-{}newer {}"),
    (f"older than the? file|file/directory|directory? {_FILE}", "-not -{}newer {}"),
    (f"{_FILE} 보다 오래*|이전*", "-not -{}newer {}"),
    ("not since|after|newer|later than? {date}", "-not -newer{}t {}"),
    (
        "since|after|newer|later than? a|the? specific|given? date? {date} of? the? current|this? year?",
        "-newer{}t {}",
    ),
    ("{date} 이후*|부터|뒤*|후*", "-newer{}t {}"),
    ("on the? {date} of? the? current|this? year?", "-newer{}t {}"),
    ("before|older|until|earlier than? {date}", "-not -newer{}t {}"),
    ("{date} 이전*|전*|까지", "-not -newer{}t {}"),
)
_UNTIL_WORD = (
    (f"not {_NEWER} {_IT} {{word}} file?", "-not -newer"),
    (f"not {_AFTER} {_IT} {{word}} file?", "-not -newer"),
    (f"{_NEWER} {_IT} {{word}} file?", "-newer"),
    (f"{_AFTER} {_IT} {{word}} >{{end}}|file|and|or", "-newer"),
    (f"older than {_IT} {{word}}", "-not -newer"),
)
"""The same of a file that is called by a word of its own: `newer than stamp_file`."""


def when(sentence: Sentence) -> list[str]:
    """The tests for the time that the question asks for."""
    if not sentence.has("{span}", "today|yesterday|오늘|어제*"):
        return []
    sentence.drop("did|have|has i|we|you|anyone|somebody >change|modify|edit|update|touch|alter")
    sentence.drop(
        "change|modify|edit|update|touch|alter >in|within|during|over|since|today|yesterday"
    )
    stamp = _stamp(sentence)
    tests = [*_days(sentence, stamp), *_spans(sentence, stamp)]
    if tests:
        verbs = "|".join(_said(sentence).values())
        sentence.drop_all(_STATUS, "last|most_recently? " + verbs, "modification time")
    return tests


def until(sentence: Sentence, shell: str) -> list[str]:
    """The tests for a time that a file or a date stands for: `newer than a.txt`."""
    if not sentence.has(_FILE, "{date}", "than|after|since"):
        return []
    stamp = _stamp(sentence)
    tests = [*_until(sentence, stamp, shell), *_until_word(sentence, shell)]
    if tests:
        sentence.drop_all(
            "by|in modification time", _STATUS, "last? " + _VERBS, "modification time"
        )
    return tests


def _stamp(sentence: Sentence) -> str:
    if sentence.has(_STATUS):
        return "c"
    found = (stamp for stamp, verbs in _said(sentence).items() if sentence.has(verbs))
    return next(found, "m")


def _said(sentence: Sentence) -> dict[str, str]:
    """The words for each time; "read" is none of them where it is about a right to."""
    rights = sentence.has(_NO_READING, _RIGHT_TO)
    said = {stamp: verbs.split() for stamp, verbs in _STAMPS.items()}
    return {
        stamp: "|".join(one for one in verbs if not (rights and one == "read"))
        for stamp, verbs in said.items()
    }


def _until(sentence: Sentence, stamp: str, shell: str) -> Iterator[str]:
    for first, last in sentence.each(*_BETWEEN):
        end = _next(value(last, "date")) or value(last, "date")
        yield f"-newer{stamp}t {spelled(first, shell, 'date')}"
        yield f"-not -newer{stamp}t {quoted(end, shell)}"
    for pattern, template in _UNTIL:
        for (limit,) in sentence.each(pattern.replace("VERB", _VERBS), fits=_is_moment):
            dated = "newer{}t" in template
            letter = stamp if dated or stamp != "m" else ""
            name = template.replace("newer{}t", f"newer{stamp}t").replace(
                "-{}newer", f"-{letter}newer"
            )
            yield name.format(spelled(limit, shell, "date" if dated else "path", "file"))
            if pattern.startswith("on ") and (end := _next(value(limit, "date"))):
                yield f"-not -newer{stamp}t {quoted(end, shell)}"


def _is_moment(token: Token) -> bool:
    """Whether it is a file or a date, rather than so many days."""
    return token.form("span") is None


def _next(date: str) -> str:
    """The day after, "" where only a calendar knows it."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", date):
        with suppress(ValueError):
            return str(Date.fromisoformat(date) + timedelta(days=1))
        return ""
    head, _, day = date.rpartition(" ")
    return f"{head} {int(day) + 1}" if day.isdigit() and int(day) < _SHORTEST else ""


def _until_word(sentence: Sentence, shell: str) -> Iterator[str]:
    """The tests for a file that no quotes and no ending tell to be one."""
    for pattern, test in _UNTIL_WORD:
        for (limit,) in sentence.each(pattern.replace("VERB", _VERBS), fits=_is_file):
            yield f"{test} {spelled(limit, shell)}"


def _is_file(token: Token) -> bool:
    """Whether a word can only be a file: no value, and no word of the language."""
    return is_name(token) and not token.forms and not token.quoted and len(token.text) > 1


def _days(sentence: Sentence, stamp: str) -> Iterator[str]:
    """Today and yesterday are days of the calendar, counted from midnight."""
    if sentence.drop(f"not been? {_VERBS} today|yesterday", "not today"):
        yield f"-daystart -{stamp}time +0"
    if sentence.drop("since|after yesterday", "어제부터", "어제 이후*"):
        yield f"-daystart -{stamp}time -2"
    if sentence.drop("today|오늘"):
        yield f"-daystart -{stamp}time 0"
    if sentence.drop("yesterday|어제"):
        yield f"-daystart -{stamp}time 1"


def _spans(sentence: Sentence, stamp: str) -> Iterator[str]:
    for letter, verbs in _STAMPS.items():  # each at its own time: `not read in … or changed in …`
        for (span,) in sentence.each(_LAPSED.replace("VERB", "|".join(verbs.split()))):
            yield _test(letter, "+", span)
    if _are_several(sentence):
        for letter, told in _said(sentence).items():
            for pattern, signs in _SPANS:
                for spans in sentence.each(f"{told} {pattern.replace('VERB', _VERBS)}"):
                    yield from _tests(letter, signs, spans)
    for pattern, signs in _SPANS:
        for spans in sentence.each(pattern.replace("VERB", _VERBS)):
            yield from _tests(stamp, signs, spans)


def _are_several(sentence: Sentence) -> bool:
    """Whether more than one thing is said to have been done, each with its own time."""
    said = map(sentence.has, _said(sentence).values())
    return sum(said) > 1 and not sentence.has(_STATUS)


def _tests(stamp: str, signs: str, spans: tuple[Token, ...]) -> Iterator[str]:
    """The tests for one span of time, or for the two ends of one."""
    alike = [_in_unit_of(span, spans[-1]) for span in spans]
    unit = "time" if all(map(_in_days, alike)) else "min"
    alike = _upward(alike, unit) if signs == "+-" else alike
    amounts = [_amount(span, unit) for span in alike]
    amounts = _apart(amounts) if signs == "+-" else amounts
    for sign, amount in zip(signs or ("",), amounts, strict=True):
        yield f"-{stamp}{unit} {_shown(_least(sign, amount, unit))}"


def _upward(spans: list[Token], unit: str) -> list[Token]:
    """The two ends of a span, the later one first: `between 60 and 10 minutes ago`."""
    amounts = [_amount(span, unit) for span in spans]
    downward = all(map(str.isdigit, amounts)) and int(amounts[0]) > int(amounts[-1])
    return spans[::-1] if downward else spans


def _apart(amounts: list[str]) -> list[str]:
    """More than 3 and less than 4 are no whole number: of two that follow, the first is meant, too."""
    near = all(map(str.isdigit, amounts)) and int(amounts[0]) + 1 == int(amounts[-1])
    return [str(int(amounts[0]) - 1), amounts[-1]] if near and int(amounts[0]) else amounts


def _shown(amount: str) -> str:
    """The amount as a word of the shell, which keeps a variable whole."""
    return f'"{amount}"' if "$" in amount else amount


def _test(stamp: str, sign: str, span: Token) -> str:
    unit = "time" if _in_days(span) else "min"
    return f"-{stamp}{unit} {_shown(sign + _amount(span, unit))}"


def _in_unit_of(span: Token, other: Token) -> Token:
    """The first number of `72 to 96 hours` with the unit of the second."""
    number, minutes = value(span, "number"), other.form("minutes")
    told = re.match(r"\d+", other.form("span") or "")
    if span.form("span") or not number.isdigit() or not minutes or not told or not int(told[0]):
        return span
    total = int(number) * int(minutes) // int(told[0])
    forms = [("span", f"{total} minutes"), ("minutes", str(total))]
    if total % _DAY == 0 and other.form("days"):
        forms.append(("days", str(total // _DAY)))
    return Token(span.text, (), tuple(forms))


def _least(sign: str, amount: str, unit: str) -> str:
    """find counts whole days: at least 3 are more than 2."""
    if sign == ">" and unit == "time" and amount.isdigit() and int(amount):
        return f"+{int(amount) - 1}"
    return f"{sign.replace('>', '+')}{amount}"


def _in_days(span: Token) -> bool:
    return span.form("days") is not None or span.form("span") is None


def _amount(span: Token, unit: str) -> str:
    return value(span, "days" if unit == "time" else "minutes", "number")
