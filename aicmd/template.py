"""Commands with slots, like `lsof -i :<port>`, and the values put in them.

A slot may say how its text is written where it stands: `<delimiter:awk>` as a field separator of
awk, `<old:regex>` and `<new:replacement>` in one of sed, `<value:string>` in a text of awk,
`<line:number>` inside a program, `<delimiter:one>` for a program that takes one character,
`<clock:cron>` as minute and hour, `<format:format>` as one of date, `<folder:home>` in a text that a
shell reads later, `<expression:sum>` where the shell calculates and nothing but numbers may stand,
`<command:words>` for a command and its arguments, which are words of their own, `<command:run>` for one
that is a single word, `<key:jq>` behind the dot of a path of jq, `<value:json>` as a number or a string
of JSON, `<size:bytes>` as a size for other programs than find and `<number:turn>` as a filter of
ffmpeg for that angle.

Of a name it may take a part: `<file:stem>` is what stands before its ending, so that
`<file:stem>.mp3` is a name for a copy, `<file:ending>` the ending, `<old:dotless>` an ending without
its dot. `<folder:slash>` ends with a slash, and `<archive:packer>` is the letter of tar that the
archive's name asks for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from collections.abc import Mapping

from aicmd.placeholder import SAFE
from aicmd.placeholder import open_quote
from aicmd.placeholder import quoted

SLOT = re.compile(r"<([a-z]+)(?::([a-z]+))?>")
_PLACES = frozenset(
    "path file folder other target script archive zip gz seven xz bz zst rar repo".split()
)
"""Slots for what is in the file system, where `~/` is the home folder and no text."""
_EXPANDED = _PLACES | frozenset(
    "device mounted user group host login process name port pid service container interface database"
    " table branch package spot source".split()
)
"""Slots whose value a variable of the shell may hold; in a text, `$` is what it is."""
_VARIABLE = r"(?a)(?!-)(?=[^$]*\$)(?:[\w./-]|\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\}))+"
"""Words of the shell with variables and nothing else that it would read: `$HOME/x`."""
_EMPTIED = r"(?a)\$\{?(\w+)\}?/"
"""A variable that, if nothing is in it, leaves the root folder."""
_SPECIAL = r"[\\.*^$\[\]/]"
_JQ_PATH = r"(?a)[A-Za-z_]\w*(?:\[\d*\])?(?:\.[A-Za-z_]\w*(?:\[\d*\])?)*"
_JSON_WORD = r"0|[1-9][0-9]{0,14}(?:\.[0-9]{1,9})?|true|false|null"
_SUM = r"(?=.*\d)[\d+*/%() -]+"
_RUNNERS = {
    ".sh": "",
    ".bash": "",
    ".py": "python3",
    ".js": "node",
    ".rb": "ruby",
    ".pl": "perl",
    ".php": "php",
}
"""What starts a script with this ending; "" where it starts itself."""
_AWK_SPECIAL = r"[.*+?^$|(){}\[\]]"


def slots(template: str) -> tuple[str, ...]:
    """The names of the slots of a command or a phrase, each once, in order."""
    return tuple(dict.fromkeys(found[1] for found in SLOT.finditer(template)))


def filled(template: str, values: Mapping[str, str], shell: str) -> str | None:
    """Return the command with the values in it, each quoted as where it stands asks for.

    A slot without a value stays as its placeholder, `<port>`. None if a value cannot be written
    there: a delimiter of two characters for a program that takes one.
    """
    command, at = "", 0
    for slot in SLOT.finditer(template):
        command += template[at : slot.start()]
        quote = open_quote(command)
        begins = not quote and command[-1:] in ("", " ")
        word = _word(slot, values.get(slot[1]), quote, shell, begins=begins)
        if word is None:
            return None
        command, at = command + word, slot.end()
    return command + template[at:]


def _word(
    slot: re.Match[str], value: str | None, quote: str, shell: str, *, begins: bool
) -> str | None:
    if slot[2] == "ending" and not _ending(value or ""):
        return ""
    if slot[2] == "packer":
        return _packer(value or ".gz")
    if value is None:
        return f"<{slot[1]}>"
    if slot[1] == "variable":
        value = value.removeprefix("$")
    if slot[2] == "sum":
        even = value.count("(") == value.count(")")
        return value if not quote and even and re.fullmatch(_SUM, value) else None
    if slot[2] == "words":
        parts = value.removeprefix("~/").split(" ")
        return _run(value) if not quote and all(map(SAFE.fullmatch, parts)) else None
    if slot[2] == "run":
        return _run(value) if SAFE.fullmatch(value) else _quoted(value, quote, shell)
    written = _WAYS[slot[2]](value) if slot[2] in _WAYS else value
    if not quote and slot[1] in _EXPANDED and (word := _expanding(written or "", slot[2], shell)):
        return word
    if written and slot[1] in _PLACES and written.startswith("~/") and (begins or quote == '"'):
        return _at_home(written[2:], quote, shell)
    return written if written is None else _quoted(written, quote, shell)


def _expanding(value: str, way: str | None, shell: str) -> str:
    """A value in double quotes, where the shell puts in what variables hold, "" for any other.

    fish knows no braces at them.
    """
    if way == "slash":
        value = re.sub(_EMPTIED, _kept, value)
    if shell == "fish" and "{" in value:
        return ""
    return f'"{value}"' if re.fullmatch(_VARIABLE, value.replace(":?}", "}")) else ""


def _kept(found: re.Match[str]) -> str:
    """A variable that stops the command where it holds nothing: `"${dir:?}/"*` is never /*."""
    return f"${{{found[1]}:?}}/"


def _at_home(path: str, quote: str, shell: str) -> str:
    """A path below the home folder; the shell knows `~` outside of quotes, `$HOME` in double ones."""
    if quote:
        return f"$HOME/{path}" if SAFE.fullmatch(path) else f'$HOME/"{quoted(path, shell)}"'
    return f"~/{quoted(path, shell)}" if path else "~/"


def _quoted(value: str, quote: str, shell: str) -> str:
    """Quote a value for a place inside of this quote, "" for none."""
    if not quote:
        return quoted(value, shell)
    if SAFE.fullmatch(value):
        return value
    if quote == "'":
        return quoted(f" {value}", shell)[2:-1]  # the blank makes sure of the quotes
    return f'"{quoted(value, shell)}"'


def _run(value: str) -> str:
    """A script by its name alone, as it is started: no shell looks for it in the current folder."""
    runner = _RUNNERS.get(_ending(value).lower())
    if runner is None or " " in value or value.startswith(("/", "~", ".")):
        return value
    return f"{runner} {value}" if runner else value if "/" in value else f"./{value}"


def _awk(value: str) -> str:
    """A field separator: awk reads " " as any blanks, "t" as a tab and the rest as a pattern."""
    if value in ("\\t", " "):
        return value
    if value == "\t":
        return r"\t"
    if value == "t":
        return "[t]"
    value = value.replace("\\", r"\\\\")
    return (
        value if len(value) == 1 and value not in "^|" else re.sub(_AWK_SPECIAL, _bracketed, value)
    )


def _bracketed(special: re.Match[str]) -> str:
    return r"\\^" if special[0] == "^" else f"[{special[0]}]"


def _regex(value: str) -> str:
    return re.sub(_SPECIAL, r"\\\g<0>", value).replace("\n", r"\n")


def _replacement(value: str) -> str:
    return re.sub(r"[\\/&]", r"\\\g<0>", value).replace("\n", r"\n")


def _string(value: str) -> str:
    """A text between the double quotes of a program of awk."""
    return re.sub(r'[\\"]', r"\\\g<0>", value).replace("\t", r"\t").replace("\n", r"\n")


def _one(value: str) -> str | None:
    return value if len(value) == 1 and ord(value) < 128 else None


def _home(value: str) -> str:
    """A path in a text that a shell reads later, where `~` would stand in quotes."""
    return f"$HOME/{value[2:]}" if value.startswith("~/") else value


def _number(value: str) -> str | None:
    """A number inside a program of awk or sed, where anything else would be code."""
    return value if value.isascii() and value.isdigit() else None


def _cron(value: str) -> str | None:
    """A time of the day as cron has it: 15:05 is `5 15`."""
    hour, _, minute = value.partition(":")
    return f"{int(minute)} {int(hour)}" if hour.isdigit() and minute.isdigit() else None


def _jq(value: str) -> str:
    """What stands behind a dot in jq: a path of plain names as it is, any other key as a string."""
    value = value.removeprefix(".")
    return value if re.fullmatch(_JQ_PATH, value) else json.dumps(value, ensure_ascii=False)


def _json(value: str) -> str:
    """A number, true, false or null as it is, anything else as a string of JSON."""
    return value if re.fullmatch(_JSON_WORD, value) else json.dumps(value, ensure_ascii=False)


def _dotless(value: str) -> str:
    """An ending as it stands behind a dot: `jpeg` of `.jpeg` and `*.jpeg`."""
    return value.removeprefix("*").removeprefix(".")


def _bytes(value: str) -> str:
    """A size for other programs than find, which alone writes bytes with a letter: `100c`."""
    return value.removesuffix("c")


def _format(value: str) -> str | None:
    """A format of date, which has a percent sign: 20240131 is a date."""
    return value if "%" in value else None


def _turn(value: str) -> str | None:
    """The filter of ffmpeg that turns a picture to the right by an angle, quarters without loss."""
    turns = {"90": "transpose=1", "180": "transpose=1,transpose=1", "270": "transpose=2"}
    angle = _number(value)
    return angle and turns.get(angle, f"rotate={angle}*PI/180")


def _slash(value: str) -> str:
    """A folder with one slash at its end, so that nothing is overwritten where it does not exist."""
    return value.rstrip("/") + "/"


def _packer(value: str) -> str:
    """The letter of tar for what an archive's name says: z for .tar.gz, nothing for .tar."""
    packers = {"tar": "", "gz": "z", "tgz": "z", "xz": "J", "txz": "J", "bz2": "j", "tbz2": "j"}
    return packers.get(value.rpartition(".")[2].lower(), "a")


def _stem(value: str) -> str:
    """A name without its ending: `talks/film` of `talks/film.mov`."""
    return value.removesuffix(_ending(value))


def _ending(value: str) -> str:
    """The last dot of a name with what follows it, "" where there is none: `.bashrc` is a name."""
    name = value.rpartition("/")[2]
    at = name.rfind(".")
    return name[at:] if at > 0 else ""


_WAYS: Mapping[str, Callable[[str], str | None]] = {
    "awk": _awk,
    "regex": _regex,
    "replacement": _replacement,
    "string": _string,
    "one": _one,
    "number": _number,
    "home": _home,
    "cron": _cron,
    "format": _format,
    "turn": _turn,
    "slash": _slash,
    "dotless": _dotless,
    "bytes": _bytes,
    "jq": _jq,
    "json": _json,
    "stem": _stem,
    "ending": _ending,
}
