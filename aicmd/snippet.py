"""What a program text in another language than the shell's does, by the calls that stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aicmd.call import Call
from aicmd.call import Finding
from aicmd.effects import CAUTION
from aicmd.effects import DANGER
from aicmd.effects import UNKNOWN
from aicmd.effects import Code
from aicmd.reach import Reach
from aicmd.reach import reach_of
from aicmd.syntax import Word
from aicmd.translation import N_

_CALLS = (
    "(?s)"
    r"(?:os\.(?:system|popen|exec\w*|spawn\w*)|subprocess\.\w+|commands\.getoutput"
    r"|pty\.spawn|\bsystem|\bexec\w*|\bpopen|shell_exec|passthru|proc_open"
    r"|IO\.popen|Open3\.\w+"
    r"|Kernel\.\w+|child_process[\w.()'\"]*\.?\w*|execSync|spawnSync|spawn"
    r"|os\.execute|io\.popen|qx|do shell script|Deno\.Command"
    r"|Runtime\.getRuntime\(\)\.exec|sh\.\w+|\$)"
    r"\s*[({\[]?\s*(?:\[\s*)?[rbf]?(?P<quote>[\"'`])(?P<text>(?:\\."
    r"|(?!(?P=quote)).)*)(?P=quote)(?P<more>(?:\s*,\s*[\"'][^\"']*[\"'])*)"
)
_BACKQUOTED = r"`([^`]+)`|qx[{(/]([^})/]+)[})/]|%x[{(\[]([^})\]]+)[})\]]"
_DELETES = (
    r"(?:rmtree|os\.(?:remove|unlink|rmdir|removedirs|truncate)|\bunlink\w*"
    r"|FileUtils\.(?:rm\w*|remove\w*|mv)|(?:File|Dir)\.(?:delete|unlink|rmdir)"
    r"|\brmdir|rm_rf?|rmSync|rmdirSync|unlinkSync|rimraf|fs\.(?:rm|unlink|rmdir"
    r"|truncate)\w*"
    r"|shutil\.move|Path\([^)]*\)\.(?:unlink|rmdir)|remove_tree|os\.rename"
    r"|Deno\.remove\w*|delete_tree|remove\()"
    r"\s*\(?\s*(?:[\w.]+\()?\s*[rbf]?(?:(?P<quote>[\"'`])(?P<path>[^\"'`]*)(?P=quote))?"
)
_WRITES = (
    r"open\(?\s*[\"']?(?P<path>/[^\"',\s]+)[\"']\s*,\s*[\"'](?:[wax]|>|r\+)"
    r"|open\(?\s*[\w$]+\s*,\s*[\"']>+\s*(?P<perl>[^\"']+)|(?:writeFile"
    r"|appendFile)(?:Sync)?\(\s*[\"'](?P<js>[^\"']+)"
    r"|File\.write\(\s*[\"'](?P<ruby>[^\"']+)"
    r"|Path\([\"'](?P<py>[^\"']+)[\"']\)\.write_\w+"
)
_SOCKET = (
    r"socket|TCPSocket|net\.connect|fsockopen|net\.Socket|\bSocket\b|IO::Socket"
    r"|urlopen|requests\.(?:post|put)|http\.(?:request|get)|fetch\(|urllib|httpx"
)
_RUNS = (
    r"dup2|pty\.spawn|popen|IO\.popen|`|/bin/(?:ba|z|da)?sh|\bexec\b|exec\(|eval\(|spawn"
    r"|child_process|compile\(|system\("
)
_SECRET = r"\.ssh|\.aws|environ|ENV\b|process\.env|/etc/(?:passwd|shadow)|id_rsa|_history|\.netrc"
_DECODES = (
    r"b64decode|base64|decode64|fromhex|unhexlify|atob\(|from_?base64|zlib"
    r"|pack\([\"']H|rot_?13|marshal|Buffer\.from|codecs\.decode"
)
_PROCESS = (
    r"os\.(?:kill|fork)\b|Process\.kill|\bkill\s*\(?\s*9|fork\s*(?:while"
    r"|\(\)\s*while)|while\s*\(?\s*(?:1|True|true)\)?\s*:?\s*\{?\s*(?:os\.)?fork"
    r"|os\.(?:chmod|chown|setuid)|chmod\s*\(?\s*0?777|mkfs|reboot"
)
_HOMES = r"homedir|expanduser|Path\.home|HOME|Dir\.home"
_MANY = r"rmtree|rm_rf|rm_r|rmSync|remove_tree|glob|readdir|listdir|walk|Dir\[|scandir"
"""What deletes a whole tree, or each of a list."""

_NEAR = (Reach.FILE, Reach.TEMPORARY, Reach.NOWHERE)
_IMPURE = (
    r"(?:open|exec|eval|system|remove|delete|unlink|write|kill|rename|mkdir|chmod"
    r"|fork|spawn|popen|socket\.socket|urlopen|request|input|setattr|__import__"
    r"|getattr|compile|subprocess|shutil|environ|ENV|require|fetch|`|qx|connect)\b"
)


def of_program(call: Call, word: Word, text: str) -> Iterator[Finding | Code]:
    """What the text in a word of a call of its interpreter runs, deletes, writes and sends."""
    found: list[Finding | Code] = [*_run(call, word, text), *_deleted(call, word, text)]
    found += _written(call, word, text)
    yield from found
    yield from _reaching_out(call, word, text)
    if not found and re.search(_IMPURE, text):
        yield call.at(UNKNOWN, word, N_("is a program whose effects are not read here"))
    else:
        yield call.at(CAUTION, word, N_("is a program of another language"))


def _run(call: Call, word: Word, text: str) -> Iterator[Code]:
    """The command lines in it, and the lists of words that it starts."""
    for match in re.finditer(_CALLS, text):
        more = re.findall(r"[\"']([^\"']*)[\"']", match["more"] or "")
        yield Code(word, " ".join([match["text"], *more]))
    if call.name.startswith(("perl", "ruby", "php")):
        for match in re.finditer(_BACKQUOTED, text):
            yield Code(word, next(filter(None, match.groups())))


def _deleted(call: Call, word: Word, text: str) -> Iterator[Finding]:
    for match in re.finditer(_DELETES, text):
        where = Reach.COMPUTED if match["path"] is None else reach_of(match["path"])
        if re.search(_HOMES, text):
            where = Reach.HOME
        many = where is Reach.COMPUTED and re.search(_MANY, text)
        grave = many or where not in (*_NEAR, Reach.COMPUTED)
        yield call.at(DANGER if grave else CAUTION, word, N_("deletes or moves files"))


def _written(call: Call, word: Word, text: str) -> Iterator[Finding]:
    for match in re.finditer(_WRITES, text):
        path = next(filter(None, match.groups()))
        level = CAUTION if reach_of(path) in _NEAR else DANGER
        yield call.at(level, word, N_("writes a file"))


def _reaching_out(call: Call, word: Word, text: str) -> Iterator[Finding]:
    if re.search(_SOCKET, text) and re.search(_RUNS, text):
        yield call.at(
            DANGER, word, N_("connects a shell to the network, or runs what comes from there")
        )
    elif re.search(_SOCKET, text) and re.search(_SECRET, text):
        yield call.at(DANGER, word, N_("sends keys, history or environment away"))
    if re.search(_DECODES, text) and re.search(
        r"\b(?:exec|eval|system|popen|subprocess|execSync|Function)\b", text
    ):
        yield call.at(DANGER, word, N_("runs what is only readable once it is decoded"))
    if re.search(_PROCESS, text):
        yield call.at(
            DANGER, word, N_("ends processes, starts itself again and again, or changes rights")
        )
