"""Steps as commands: each value is quoted where it stands, so that any arrives as it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import replace

from aicmd.streams.step import Step
from aicmd.template import filled

_SPECIAL = r"[\\.*^$\[\]]"
_EXTRACTED = {
    "ip": r"'([0-9]{1,3}\.){3}[0-9]{1,3}'",
    "email": "'[[:alnum:]._%+-]+@[[:alnum:].-]+\\.[[:alpha:]]{2,}'",
    "url": "'https?://[^[:space:]\"<>]+'",
    "digits": "'[0-9]+'",
}
_TOTALS = {  # what is done with each line, and what is printed in the end
    "": ("{sum += $N}", "sum + 0"),
    "average": ("{sum += $N}", "sum / NR"),
    "minimum": ("NR == 1 || $N + 0 < min {min = $N + 0}", "min"),
    "maximum": ("NR == 1 || $N + 0 > max {max = $N + 0}", "max"),
}


@dataclass(frozen=True, slots=True)
class Setting:
    """What holds for all steps: the system, the shell, and what columns are separated by."""

    platform: str
    shell: str
    delimiter: str = ""  # "" for any blanks

    @property
    def is_mac(self) -> bool:
        return self.platform == "darwin"


def stages(steps: Iterable[Step], setting: Setting) -> tuple[str, ...] | None:
    """The commands of a pipeline for these steps; None if a value cannot be written in one."""
    written: list[str] = []
    for step in _fused(list(steps)):
        if step.kind == "replace" and step.values[0] == setting.delimiter:
            setting = replace(setting, delimiter=step.values[1])
        for template, values in _WRITERS[step.kind](step, setting):
            command = filled(template, values, setting.shell)
            if command is None:
                return None
            written.append(command)
    return tuple(_plain(written))


_Stage = tuple[str, dict[str, str]]
_Writer = Callable[[Step, Setting], Iterator[_Stage]]


def _fused(steps: list[Step]) -> list[Step]:
    """Two steps that one program does: adding up a column, counting the lines with a text."""
    fused: list[Step] = []
    for step in steps:
        last = fused[-1] if fused else None
        if last == replace(step, at=last.at if last else 0):
            continue
        if last and last.kind == step.kind == "count":
            fused[-1] = replace(last, ways=last.ways | step.ways)
        elif last and (one := _both(last, step)):
            fused[-1] = one
        else:
            fused.append(step)
    return fused


def _both(first: Step, second: Step) -> Step | None:
    kinds = (first.kind, second.kind)
    if kinds == ("column", "column") and not first.ways | second.ways:
        return replace(first, values=first.values + second.values)
    if kinds == ("frequency", "sort") and not second.values:
        return replace(first, ways=(first.ways - {"unranked"}) | (second.ways & {"asc"}))
    if kinds == ("occurrences", "count"):
        return first
    if kinds == ("total", "total"):
        return replace(first, values=first.values or second.values, ways=first.ways | second.ways)
    if kinds == ("column", "total") and not first.ways and len(first.values) == 1:
        return replace(second, values=first.values)
    if kinds == ("keep", "count") and not second.ways & {"words", "characters", "bytes"}:
        several = len(first.values) > 1 and "both" in first.ways
        return None if several or "o" in first.ways else replace(first, ways=first.ways | {"c"})
    if kinds == ("unique", "sort") and not first.ways & {"adjacent", "order", "i"}:
        return replace(second, ways=second.ways | {"u"}) if _is_whole(second) else None
    if kinds == ("sort", "unique") and not second.ways & {"adjacent", "order", "i"}:
        return replace(first, ways=first.ways | {"u"}) if _is_whole(first) else None
    if kinds == ("unique", "frequency") or kinds == ("sort", "frequency"):
        return second
    return None


def _is_whole(step: Step) -> bool:
    """Whether a sort compares whole lines, so that it can leave out the equal ones."""
    return not step.values and not step.ways & {"length", "last", "random", "n", "h", "M", "V", "f"}


_GROUPING = r"sort -(?![a-zA-Z]*[sR])"
"""Commands behind which equal lines stand together, in an order of their own."""


def _plain(commands: list[str]) -> Iterator[str]:
    """Leave out what the next command does anyway, and keep an order that is there."""
    for at, command in enumerate(commands):
        before = commands[at - 1] if at else ""
        following = commands[at + 1] if at + 1 < len(commands) else ""
        if command == "sort -u" and re.match(_GROUPING, before):
            yield "uniq"
        elif not (command == "sort" and following.startswith("sort")):
            yield command


def _keep(step: Step, setting: Setting) -> Iterator[_Stage]:
    if {"blank", "comment"} <= step.ways:
        yield f"grep {_flags(step, 'vnc', 'E')}'^[[:space:]]*(#|$)'", {}
    elif step.ways & {"blank", "comment"}:
        pattern = "'^[[:space:]]*$'" if "blank" in step.ways else "'^[[:space:]]*#'"
        yield f"grep {_flags(step, 'vnc')}{pattern}", {}
    elif step.ways & {"start", "end"}:
        yield from _anchored(step)
    elif "both" in step.ways and "not" not in step.ways:
        for value in step.values:
            yield _grep(step, (value,))
    else:
        yield _grep(step, step.values)


def _anchored(step: Step) -> Iterator[_Stage]:
    written = ("^<text:regex>", "<text:regex>$")["end" in step.ways]
    names = "abcdefgh"[: len(step.values)]
    patterns = [f"'{written.replace('text', name)}'" for name in names]
    joined = patterns[0] if len(patterns) == 1 else " ".join(f"-e {each}" for each in patterns)
    yield f"grep {_flags(step, 'ivnc')}{joined}", dict(zip(names, step.values, strict=False))


def _grep(step: Step, values: tuple[str, ...]) -> _Stage:
    special = any(re.search(_SPECIAL, value) for value in values)
    extended = "regex" in step.ways and any(re.search(r"[+?|(){}]", value) for value in values)
    flags = ("F" if special and "regex" not in step.ways else "") + ("E" if extended else "")
    names = "abcdefgh"[: len(values)]
    plain = len(values) == 1 and not values[0].startswith("-")
    patterns = "<a>" if plain else " ".join(f"-e <{name}>" for name in names)
    return (
        f"grep {_flags(step, 'ivwnocABC', flags)}{patterns}",
        dict(zip(names, values, strict=False)),
    )


def _flags(step: Step, allowed: str, more: str = "") -> str:
    """`-iv -A 2 `, "" for none."""
    ways = step.ways | ({"v"} if "not" in step.ways else set())
    letters = "".join(letter for letter in allowed if letter in ways) + more
    counted = [f"-{way[0]} {way[1:]}" for way in sorted(ways) if way[0] in "ABC" and way[1:]]
    return "".join(f"{flag} " for flag in (*([f"-{letters}"] if letters else []), *counted))


def _where(step: Step, setting: Setting) -> Iterator[_Stage]:
    column, value = step.values if len(step.values) > 1 else ("1", *step.values)
    operator = next(iter(step.ways & {">", "<", ">=", "<=", "==", "!=", "~", "^"}))
    awk, values = _awk(setting)
    values |= {"column": column, "value": value}
    if operator == "^":
        yield f"{awk} 'index($<column:number>, \"<value:string>\") == 1'", values
    elif operator == "~":
        yield f"{awk} 'index($<column:number>, \"<value:string>\")'", values
    elif operator in ("==", "!="):
        yield f"{awk} '$<column:number> {operator} \"<value:string>\"'", values
    else:
        yield f"{awk} '$<column:number> {operator} <value:number>'", values


def _awk(setting: Setting) -> tuple[str, dict[str, str]]:
    if not setting.delimiter or setting.delimiter == " ":
        return "awk", {}
    return "awk -F<delimiter:awk>", {"delimiter": setting.delimiter}


def _column(step: Step, setting: Setting) -> Iterator[_Stage]:
    if _cuts(setting) and "end" not in step.ways and all(map(str.isdigit, step.values)):
        yield _cut(step, setting)
        return
    awk, values = _awk(setting)
    yield f"{awk} '{_awk_fields(step)}'", values


def _cuts(setting: Setting) -> bool:
    return len(setting.delimiter) == 1 and setting.delimiter.isascii()


def _cut(step: Step, setting: Setting) -> _Stage:
    fields = ",".join(step.values)
    if "span" in step.ways:
        fields = f"-{step.values[0]}" if "first" in step.ways else "-".join(step.values)
    elif "not" in step.ways:
        fields = "2-" if fields == "1" else _but(int(step.values[0]))
    option = "" if setting.delimiter == "\t" else " -d<delimiter:one>"
    return f"cut{option} -f{fields}", {"delimiter": setting.delimiter}


def _but(number: int) -> str:
    """The columns besides one."""
    before = "1" if number == 2 else f"1-{number - 1}"
    return f"{before},{number + 1}-"


def _awk_fields(step: Step) -> str:
    if "end" in step.ways:
        return f"{{print $(NF - {int(step.values[0]) - 1})}}"
    if "not" in step.ways:
        return f'{{${step.values[0]} = ""; $0 = $0; $1 = $1; print}}'
    values = step.values
    if "span" in step.ways:
        first, last = ("1", *values) if "first" in step.ways else values
        if int(last) - int(first) > 20:
            return (
                f'{{for (i = {first}; i <= {last}; i++) printf "%s%s", $i, i < {last} ? OFS : ORS}}'
            )
        values = tuple(map(str, range(int(first), int(last) + 1)))
    return f"{{print {', '.join(f'${value}' for value in values)}}}"


def _replace(step: Step, setting: Setting) -> Iterator[_Stage]:
    old, new = step.values
    is_plain = "sed" in step.ways and not {old, new} & {"\n", "\t"}
    if not (is_plain or step.ways & {"first", "i"}) and _is_one(old) and _is_one(new):
        yield "tr <old> <new>", {"old": _for_tr(old), "new": _for_tr(new)}
        return
    if old == "\n":
        yield from _join(replace(step, values=(new,)), setting)
        return
    if setting.is_mac and "\n" in new:
        yield "awk -F<old:awk> -v OFS=<new> '{$1 = $1; print}'", {"old": old, "new": r"\n"}
        return
    suffix = ("" if "first" in step.ways else "g") + ("I" if "i" in step.ways else "")
    yield f"sed 's/<old:regex>/<new:replacement>/{suffix}'", {"old": old, "new": new}


def _is_one(value: str) -> bool:
    return len(value) == 1 and value.isascii()


def _for_tr(value: str) -> str:
    return {"\n": r"\n", "\t": r"\t", "\\": r"\\"}.get(value, value)


def _squeeze(step: Step, setting: Setting) -> Iterator[_Stage]:
    old, new = step.values
    if _is_one(old) and _is_one(new):
        values = {"old": _for_tr(old), "new": _for_tr(new)}
        yield ("tr -s <old>" if old == new else "tr -s <old> <new>"), values
    else:
        yield "sed -E 's/(<old:regex>)+/<new:replacement>/g'", {"old": old, "new": new}


def _class(step: Step, setting: Setting) -> Iterator[_Stage]:
    (name,) = step.ways - {"only"}
    yield (f"tr -cd '[:{name}:]\\n'" if "only" in step.ways else f"tr -d '[:{name}:]'"), {}


def _side(step: Step, setting: Setting) -> Iterator[_Stage]:
    values = {"delimiter": step.values[0]}
    yield f"cut -d<delimiter:one> -f{'2-' if 'after' in step.ways else '1'}", values


def _back(step: Step, setting: Setting) -> Iterator[_Stage]:
    yield f"tail -n {step.values[0]}", {}
    yield "head -n 1", {}


def _fold(step: Step, setting: Setting) -> Iterator[_Stage]:
    yield f"fold -w {step.values[0]}", {}


def _table(step: Step, setting: Setting) -> Iterator[_Stage]:
    option = _separator(setting).replace(" -t", " -s")
    yield f"column -t{option}", {"delimiter": setting.delimiter}


def _erase(step: Step, setting: Setting) -> Iterator[_Stage]:
    value = step.values[0]
    if _is_one(value):
        yield "tr -d <old>", {"old": _for_tr(value)}
    else:
        yield "sed 's/<old:regex>//g'", {"old": value}


def _trim(step: Step, setting: Setting) -> Iterator[_Stage]:
    if "squeeze" in step.ways:
        yield "tr -s ' '", {}
    elif {"start", "end"} <= step.ways:
        yield "sed 's/^[[:space:]]*//; s/[[:space:]]*$//'", {}
    elif "start" in step.ways:
        yield "sed 's/^[[:space:]]*//'", {}
    else:
        yield "sed 's/[[:space:]]*$//'", {}


def _case(step: Step, setting: Setting) -> Iterator[_Stage]:
    classes = ("[:lower:]", "[:upper:]")
    first, second = classes if "upper" in step.ways else classes[::-1]
    yield f"tr '{first}' '{second}'", {}


def _range(step: Step, setting: Setting) -> Iterator[_Stage]:
    first = step.values[0]
    if "from" in step.ways:
        yield f"tail -n +{int(first) + ('skip' in step.ways)}", {}
    elif "but" in step.ways:
        yield from _but_last(int(first), setting)
    elif "not" in step.ways:
        yield f"sed '{','.join(step.values)}d'", {}
    else:
        yield f"sed -n '{','.join(step.values)}p'", {}


def _but_last(number: int, setting: Setting) -> Iterator[_Stage]:
    if number == 1:
        yield "sed '$d'", {}
    elif setting.is_mac:
        yield "tail -r", {}
        yield f"tail -n +{number + 1}", {}
        yield "tail -r", {}
    else:
        yield f"head -n -{number}", {}


def _nth(step: Step, setting: Setting) -> Iterator[_Stage]:
    number = step.values[0]
    yield f"awk 'NR % {number} == {'1' if 'odd' in step.ways else '0'}'", {}


def _random(step: Step, setting: Setting) -> Iterator[_Stage]:
    if setting.is_mac:
        yield "sort -R", {}
        yield f"head -n {step.values[0]}", {}
    else:
        yield f"shuf -n {step.values[0]}", {}


def _longer(step: Step, setting: Setting) -> Iterator[_Stage]:
    if "n" in step.ways:
        size = f"0,{int(step.values[0]) - 1}" if "<" in step.ways else f"{int(step.values[0]) + 1},"
        yield f"grep -nE '^.{{{size}}}$'", {}
        return
    (operator,) = step.ways & {"<", ">", ">="}
    yield f"awk 'length($0) {operator} {step.values[0]}'", {}


def _longest(step: Step, setting: Setting) -> Iterator[_Stage]:
    sign = "<" if "<" in step.ways else ">"
    test = f"NR == 1 || length($0) {sign} size"
    yield f"awk '{test} {{size = length($0); line = $0}} END {{print line}}'", {}


def _extract(step: Step, setting: Setting) -> Iterator[_Stage]:
    kind = next(iter(step.ways & _EXTRACTED.keys()))
    yield f"grep -oE {_EXTRACTED[kind]}", {}


def _split(step: Step, setting: Setting) -> Iterator[_Stage]:
    if "characters" in step.ways:
        yield "grep -o .", {}
    elif "words" in step.ways:
        yield "tr -s '[:space:]' '\\n'", {}
    else:
        yield from _replace(Step("replace", 0, (step.values[0], "\n")), setting)


def _join(step: Step, setting: Setting) -> Iterator[_Stage]:
    delimiter = step.values[0]
    if _is_one(delimiter):
        yield "paste -sd <delimiter> -", {"delimiter": _for_tr(delimiter)}
    else:
        yield (
            'awk \'NR > 1 {printf "%s", "<delimiter:string>"} {printf "%s", $0} END {print ""}\'',
            {"delimiter": delimiter},
        )


def _unique(step: Step, setting: Setting) -> Iterator[_Stage]:
    flag = " -i" if "i" in step.ways else ""
    if "adjacent" in step.ways:
        yield f"uniq{flag}", {}
    elif "order" in step.ways:
        yield f"awk '!seen[{'tolower($0)' if flag else '$0'}]++'", {}
    else:
        yield f"sort -{'f' if flag else ''}u", {}


def _frequency(step: Step, setting: Setting) -> Iterator[_Stage]:
    insensitive = "i" in step.ways
    yield "sort -f" if insensitive else "sort", {}
    yield f"uniq -c{'d' if 'd' in step.ways else ''}{'i' if insensitive else ''}", {}
    if "unranked" not in step.ways:
        yield "sort -n" if "asc" in step.ways else "sort -rn", {}


def _duplicate(step: Step, setting: Setting) -> Iterator[_Stage]:
    yield "sort", {}
    yield "uniq -u" if "once" in step.ways else "uniq -d", {}


def _sort(step: Step, setting: Setting) -> Iterator[_Stage]:
    flags = "".join(letter for letter in "fhMnVrsu" if letter in step.ways)
    if "random" in step.ways:
        yield "sort -R" if setting.is_mac else "shuf", {}
    elif "length" in step.ways or "last" in step.ways:
        key = "length($0)" if "length" in step.ways else "$NF"
        numeric = "n" if "length" in step.ways and "n" not in flags else ""
        yield f"awk '{{print {key} \"\\t\" $0}}'", {}
        yield f"sort -k1,1{numeric}{flags}", {}
        yield "cut -f2-", {}
    elif step.values:
        yield _by_key(step, flags, setting)
    else:
        yield f"sort -{flags}" if flags else "sort", {}


def _by_key(step: Step, flags: str, setting: Setting) -> _Stage:
    """Flags stand at the keys, those that hold for the whole in front."""
    whole = "".join(flag for flag in flags if flag in "us")
    keyed = "".join(flag for flag in flags if flag not in "us")
    option = _separator(setting)
    keys = " ".join(f"-k{column},{column}{keyed}" for column in step.values)
    front = f" -{whole}" if whole else ""
    return f"sort{front}{option} {keys}", {"delimiter": setting.delimiter}


def _separator(setting: Setting) -> str:
    if setting.delimiter in ("", " "):
        return ""
    if setting.delimiter == "\t":
        return r" -t\t" if setting.shell == "fish" else r" -t$'\t'"
    return " -t<delimiter:one>"


def _total(step: Step, setting: Setting) -> Iterator[_Stage]:
    column = step.values[0] if step.values else "1"
    awk, values = _awk(setting) if step.values else ("awk", {})
    kinds = [kind for kind in _TOTALS if kind in step.ways] or [""]
    each = " ".join(dict.fromkeys(_TOTALS[kind][0].replace("$N", f"${column}") for kind in kinds))
    printed = f"print {', '.join(_TOTALS[kind][1] for kind in kinds)}"
    end = printed if kinds == [""] else f"if (NR) {printed}"
    yield f"{awk} '{each} END {{{end}}}'", values


def _count(step: Step, setting: Setting) -> Iterator[_Stage]:
    flags = {"words": "w", "characters": "m", "bytes": "c"}
    letters = "".join(flags[way] for way in ("words", "characters", "bytes") if way in step.ways)
    yield f"wc -{letters or 'l'}", {}


def _occurrences(step: Step, setting: Setting) -> Iterator[_Stage]:
    yield _grep(replace(step, ways=step.ways | {"o"}), step.values)
    yield "wc -l", {}


def _head(step: Step, setting: Setting) -> Iterator[_Stage]:
    yield f"{step.kind} -n {step.values[0]}", {}


def _line(step: Step, setting: Setting) -> Iterator[_Stage]:
    yield f"sed -n '{'; '.join(f'{value}p' for value in step.values)}'", {}


def _reverse(step: Step, setting: Setting) -> Iterator[_Stage]:
    if "characters" in step.ways:
        yield "rev", {}
    else:
        yield "tail -r" if setting.is_mac else "tac", {}


def _number(step: Step, setting: Setting) -> Iterator[_Stage]:
    yield "nl -ba", {}


def _cells(step: Step, setting: Setting) -> Iterator[_Stage]:
    if "last" in step.ways:
        yield f"grep -o '.\\{{0,{step.values[0]}\\}}$'", {}
    else:
        first, last = step.values if len(step.values) == 2 else ("1", *step.values)
        yield f"cut -c{first}-{last}" if first != last else f"cut -c{first}", {}


_WRITERS: dict[str, _Writer] = {
    "keep": _keep,
    "where": _where,
    "column": _column,
    "replace": _replace,
    "erase": _erase,
    "trim": _trim,
    "case": _case,
    "squeeze": _squeeze,
    "class": _class,
    "side": _side,
    "back": _back,
    "fold": _fold,
    "table": _table,
    "range": _range,
    "nth": _nth,
    "random": _random,
    "longer": _longer,
    "longest": _longest,
    "extract": _extract,
    "split": _split,
    "join": _join,
    "unique": _unique,
    "frequency": _frequency,
    "duplicate": _duplicate,
    "sort": _sort,
    "total": _total,
    "count": _count,
    "occurrences": _occurrences,
    "head": _head,
    "tail": _head,
    "line": _line,
    "reverse": _reverse,
    "number": _number,
    "cells": _cells,
}
