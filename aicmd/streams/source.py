"""Where the lines come from: files, what a command prints, or what is piped in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from aicmd.composition import compose as compose_files
from aicmd.placeholder import quoted
from aicmd.streams.pattern import Found
from aicmd.streams.pattern import Reading
from aicmd.streams.phrases import PAIRS
from aicmd.streams.phrases import Row
from aicmd.streams.writing import Setting
from aicmd.template import filled

_READ = "-exec cat {} +"
_SEARCHED = r"grep (?!-\w*c)"
"""Lines that are told best with the file that they are in."""
_COMMAND = r"(?a)[\w./-]+(?: [\w@%+=:,./-]+)*"
"""A command that may be taken from the question: words alone, nothing that a shell reads."""
_GLOB = r"(?a)[\w.][\w./*?-]*|\*[\w./*?-]*"
_PRINTING = {
    "ps": "ps aux",
    "ls": "ls",
    "env": "env",
    "printenv": "env",
    "history": "history",
    "df": "df -h",
    "du": "du -h",
    "dmesg": "dmesg",
    "journalctl": "journalctl",
    "lsof": "lsof",
    "netstat": "netstat -an",
    "git log": "git log --oneline",
    "git branch": "git branch",
    "git status": "git status --short",
    "docker ps": "docker ps",
    "docker images": "docker images",
    "pip list": "pip list",
}
"""Commands that are named in questions for what they print."""
_WHOLE = frozenset("sort cut".split())
"""Programs that take several files as one."""
_BEFORE = frozenset("in of from".split())
"""What stands before the files that lines are of."""
_COLONS = frozenset("/etc/passwd /etc/group /etc/shadow".split())


@dataclass(frozen=True, slots=True)
class Source:
    """Files as words of the shell, or a command that prints the lines; neither is standard input."""

    files: tuple[str, ...] = ()
    command: str = ""
    delimiter: str = ""  # what the columns of such files are separated by
    is_each: bool = False  # whether each file is asked for by itself

    is_pair: bool = False
    share: float = 1.0  # of what the question says of the files, how much is taken in

    def suits(self, stages: tuple[str, ...]) -> bool:
        """Whether the pipeline can say of each file what is asked."""
        return not self.is_each or (len(stages) == 1 and stages[0].startswith(("grep", "wc")))

    @property
    def is_folder(self) -> bool:
        """Whether it may well be one: a path whose last part has no extension."""
        return any("/" in file and "." not in file.rpartition("/")[2] for file in self.files)

    @property
    def is_chosen(self) -> bool:
        """Whether these are the contents of files that a question chooses."""
        return self.command.endswith(_READ)

    def changed(self, stage: str, setting: Setting) -> str:
        """The command that does to each file what a stage of sed does to its lines."""
        option = "-i ''" if setting.is_mac else "-i"
        program = f"-exec sed {option} {stage.removeprefix('sed ')}"
        return self.command.replace("-exec cat", program)

    def piped(self, stages: tuple[str, ...]) -> tuple[str, ...]:
        """The commands of the pipeline, the first reading from here."""
        searched = len(stages) == 1 and re.match(_SEARCHED, stages[0])
        if (self.is_each or searched) and self.command.endswith(_READ):
            return (self.command.replace("-exec cat", f"-exec {stages[0]}"),)
        if self.command:
            return (self.command, *stages)
        if not self.files:
            return stages
        first, *rest = stages
        if len(self.files) == 1 and not _is_glob(self.files[0]):
            return (_reading(first, self.files[0]), *rest)
        if self.is_each or first.split()[0] in _WHOLE:
            return (f"{first} {' '.join(self.files)}", *rest)
        return (f"cat {' '.join(self.files)}", *stages)


def _is_glob(word: str) -> bool:
    return word[0] != "'" and ("*" in word or "?" in word)


def _reading(stage: str, file: str) -> str:
    if stage.startswith("tr "):
        return f"{stage} < {file}"
    return f"{stage.removesuffix(' -')} {file}" if stage.startswith("paste") else f"{stage} {file}"


def paired(reading: Reading, setting: Setting) -> Source | None:
    """What two files have in common, or what sets one off; None if it is not about two."""
    places = [at for at in reading.unused() if reading.file(at) is not None]
    if len(places) != 2:
        return None
    for row in PAIRS:
        for phrasing in row.phrasings:
            if found := reading.find(phrasing):
                reading.used.update(places)
                names = [reading.tokens[at].text for at in places]
                return Source(command=_pair(row, names, found, setting), is_pair=True)
    return None


def _pair(row: Row, names: list[str], found: Found, setting: Setting) -> str:
    if found.values and row.kind != "common":
        names = sorted(names, key=lambda name: name != found.values[0])
    one, two = (word(name, setting.shell) for name in names)
    if row.kind in ("lacking", "missing"):
        one, two = two, one
    pasted = filled("paste -d <delimiter:one>", {"delimiter": setting.delimiter}, setting.shell)
    paste = pasted if setting.delimiter and pasted else "paste"
    written = {"common": f"grep -Fxf {two} {one}", "paste": f"{paste} {one} {two}"}
    return written.get(row.kind, f"grep -vFxf {two} {one}")


def source(reading: Reading, setting: Setting) -> Source | None:
    """Where the question says that the lines come from; None if it does not."""
    literal = ("echo <quoted>", "in|of|from string|문자열 <quoted>", "~<quoted> 문자열|text|텍스트")
    if found := next(filter(None, map(reading.find, literal)), None):
        return Source(command=f"printf '%s\\n' {quoted(found.values[0], setting.shell)}")
    if command := _command(reading):
        return Source(command=command)
    if files := _files(reading):
        words = tuple(word(name, setting.shell) for name in files)
        return Source(words, delimiter=_delimiter(files[0]))
    if chosen := _chosen(reading, setting):
        return chosen
    if name := _name(reading):
        return Source((word(name, setting.shell),), delimiter=_delimiter(name))
    return None


def word(name: str, shell: str) -> str:
    """A file's name as a word of the shell that no program takes for an option."""
    if re.fullmatch(_GLOB, name) and ("*" in name or "?" in name):
        return name
    if name.startswith("~/"):
        return f"~/{quoted(name[2:], shell)}"
    unlike = name.startswith("-") or ("=" in name and not name.startswith(("/", "./")))
    return quoted(f"./{name}" if unlike else name, shell)


def _delimiter(name: str) -> str:
    if name in _COLONS:
        return ":"
    return {"csv": ",", "tsv": "\t"}.get(name.lower().rpartition(".")[2], "")


def _command(reading: Reading) -> str:
    """A command quoted as one, or known for what it prints."""
    for phrasing in (
        "output|result|출력|결과 of|from command? <quoted>",
        "command <quoted> output|result|출력|결과?",
        "<quoted> 의|명령|명령의|명령어 결과|출력",
        "<quoted> 결과|출력",
        "run|execute|실행 <quoted>",
    ):
        found = reading.find(phrasing)
        if found and re.fullmatch(_COMMAND, found.values[0]):
            return found.values[0]
    return _printing(reading)


def _printing(reading: Reading) -> str:
    for at in reading.unused():
        name = reading.tokens[at].text.lower()
        after = reading.tokens[at + 1].text if at + 1 < len(reading.tokens) else ""
        if reading.tokens[at].quoted:
            continue
        two = f"{name} {after.lower()}"
        known_as = two if two in _PRINTING else name
        if known_as in _PRINTING:
            places = range(at, at + len(known_as.split()))
            options = list(_options(reading, places[-1] + 1))
            reading.used.update(places)
            reading.used.update(place for place, _ in options)
            reading.take("output", "result", "command", "출력", "결과")
            words = [known_as, *(text for _, text in options)]
            return " ".join(words) if options else _PRINTING[known_as]
    return ""


def _options(reading: Reading, at: int) -> Iterator[tuple[int, str]]:
    """What stands behind a command and can only belong to it: `-ef`, `aux`."""
    for place in range(at, len(reading.tokens)):
        text = reading.tokens[place].text
        if not re.fullmatch(r"-{1,2}[a-zA-Z][\w-]*|aux", text, re.ASCII):
            return
        yield place, text


def _files(reading: Reading) -> list[str]:
    """The names that look like files, and a quoted or unknown one beside the word "file"."""
    places = [at for at in reading.files() if at not in reading.used and not _is_kind(reading, at)]
    if not places:
        places = [at for at in reading.unused() if _is_named(reading, at)]
    folders = [at for at in places if reading.tokens[at].text in (".", "..", "/", "~")]
    if folders or (reading.has("folder", "recursive") and places):
        return []
    reading.used.update(places)
    return [reading.tokens[at].text for at in places]


def _is_kind(reading: Reading, at: int) -> bool:
    """Whether `.py files` is said of all that end so, and not of a file with that name."""
    many = reading.means(at + 1, ("files", "파일들")) or reading.means(at + 2, ("목록",))
    return reading.tokens[at].text.startswith(".") and (
        many or (reading.means(at + 1, ("file",)) and reading.has("all"))
    )


def _is_named(reading: Reading, at: int) -> bool:
    name = reading.file(at)
    return name is not None and not reading.tokens[at].form("extension")


def _name(reading: Reading) -> str | None:
    """The only quoted text left: `sort "data"`."""
    left = [at for at in reading.unused() if reading.tokens[at].quoted]
    if len(left) != 1:
        return None
    reading.used.update(left)
    return reading.tokens[left[0]].text


def _chosen(reading: Reading, setting: Setting) -> Source | None:
    """The contents of the files that the rest of the question chooses."""
    if not reading.has("file"):
        return None
    places = list(reading.unused())
    rest = tuple(reading.tokens[at] for at in places)
    rest = rest[rest[0].text.lower() in _BEFORE :] if rest else rest
    found = compose_files(rest, setting.platform, setting.shell)
    if found is None or not _is_plain(found.command) or found.score < 0.8:
        return None
    reading.used.update(places)
    kind = "" if " -type " in found.command else " -type f"
    return Source(command=f"{found.command}{kind} -exec cat {{}} +", share=found.score)


def _is_plain(command: str) -> bool:
    """Whether a command of find only names files."""
    words = ("|", " -exec ", " -delete", " -printf ", " -ls", ";", "-type d", "-type l")
    return command.startswith("find ") and not any(each in command for each in words)
