"""Actions that run a program on each file, or list them in another way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aicmd.composition.action import Action
from aicmd.composition.action import singly
from aicmd.composition.action import together
from aicmd.composition.sentence import Sentence
from aicmd.composition.sentence import is_name
from aicmd.composition.sentence import value
from aicmd.composition.spelled import spelled
from aicmd.slots import Token


def run(sentence: Sentence, shell: str) -> Iterator[Action]:
    """A named program on each file."""
    sentence.drop(*_HANDED)
    on = "on|for|over|against|with each|every|all|any|them|those|the|these? of? them|file|one|found|those|matched|the|it|result|results|match|matches?"
    found = sentence.take(
        f"run|execute|executes|runs|call|invoke|apply|executing|running the|a|an? script|command|program|custom|shell? script|command|file? {{quoted|path|file|variable}} {on}",
        f"run|execute|apply|call|invoke|use the|a? {{word}} command|script|program? {on}",
        "pass|feed|give|hand|passing them|it|these|those|the? output|result|results|files|names|all? as? arguments|argument|input? to the? {word} command|script|program?",
        "process|apply|handle each|all|them? with|using the? script|program|command {quoted|path|file}",
        f"run|execute the|a? {{word}} process? command|script {on}",
        f"run|execute|apply the? command|script|program|utility|tool {{word}} {on}",
        f"use {{quoted}} command|script|program {on}",
        "{quoted|path|file} 스크립트*|명령*? 를|을? 실행*",
        fits=_is_command,
    )
    if (
        found := found
        or sentence.take(
            "edit|open|view|opens it|them|those|these|each? with|in|using|by the? {word} editor?",
            "{word} 로|으로 열*|편집*",
            fits=_is_program,
        )
        or (
            sentence.take("in|with|using the? {word} editor?", fits=_is_editor)
            if sentence.drop("open|opens|edit|view")
            else None
        )
        or (
            sentence.take("with|using|through the? script {quoted|path|file}", fits=_is_command)
            if sentence.has("process|handle")
            else None
        )
    ):
        sentence.drop(
            "with all? of? the? file|its|their? path|paths|name|filename|names as|for a|an|its|the? argument|arguments|parameter"
        )
        text = value(found[0])
        sentence.drop("process|handle")
        command = text if re.fullmatch(_PLAIN, text) else spelled(found[0], shell)
        yield singly(f"{command} {{}}")


_HANDED = (
    "with|using|taking|passing|giving each|all|every? of? the|their|its? file|file/directory|files|found|full? path|paths|pathnames|name|names|filename|files? as|for a|an|its|the|their? argument|arguments|parameter|input",
    "with each|the|all? files as|for a|an|its|the? argument|arguments|parameter|input",
    "as an|a|its|the? arguments|argument|parameter",
)
"""How a program is given files, which is always the same."""
_PLAIN = r"[\w./-]+(?: [\w./-]+)*"
"""A program with words that the shell reads as they are."""
_EDITORS = frozenset("vi vim nano emacs code less view gedit".split())


def _is_command(token: Token) -> bool:
    """Whether a word can be a program to run: no word of the language, or one in capital letters."""
    if token.text == "grep":
        return False  # it wants to be told what for
    return is_name(token) or (len(token.text) > 2 and token.text.isupper()) or token.text in _TOOLS


_TOOLS = frozenset("ls wc file stat process du md5sum touch command sh".split())


def _is_editor(token: Token) -> bool:
    return token.text.lower() in _EDITORS


def _is_program(token: Token) -> bool:
    """Whether files may be opened with it: an editor, or a word that means nothing else."""
    return token.text.lower() in _EDITORS or is_name(token)


_PROGRAMS = (
    (
        (
            "md5sum|md5sums|md5|md5_sum|md5_checksum|checksum|checksums of|for|on|values?",
            "calculate|compute|find|get md5sum|md5sums|md5|checksums",
        ),
        "md5sum",
    ),
    (("sha256sum|sha256|sha256sums",), "sha256sum"),
    (("sha1sum|sha1|sha1sums",), "sha1sum"),
    (
        (
            "count|number|counts|counting the|of? number? of? lines|line|loc of? code? in|of|for? each|every?",
            "line counts|count of?",
            "count|show|display|print the? number|total? of? lines in? each|every? of?",
            "lines count of|in?",
            "줄 수*|개수*",
            "행 수*",
        ),
        "wc -l",
    ),
    (("word count of|for?", "count words in?"), "wc -w"),
    (
        (
            "the? type|types|filetype|filetypes|file_type|file_types & description? of",
            "determine|show|find|print|display the? file? type|types information|info? of|for?",
            "파일? 종류*|타입*|형식* 확인*|알*",
        ),
        "file --",
    ),
    (
        (
            "display|print|show|cat|view|see|output|dump out? the|all|its|their? contents|content of|them?",
            "and|with their|its? contents|content",
            "concatenate|cat",
            "내용* 보여*|출력*|표시*|보기",
        ),
        "cat --",
    ),
    (("convert|change from? dos|windows to unix",), "dos2unix"),
    (
        (
            "human-readable|human? disk_usage|disk_space|sizes|size of|for? each|every",
            "disk usage of|for?",
        ),
        "du -h --",
    ),
    (("file information of|for?", "information of|about the? files"), "file --"),
    (("compress|compresses|zip with|using|by bzip2 utility?", "bzip2"), "bzip2 --"),
    (("gunzip|decompress",), "gunzip --"),
    (("unzip",), "unzip"),
    (("bzip2|bzip",), "bzip2 --"),
    (("touch", "update the? timestamp|timestamps of?"), "touch --"),
)


_ENDS = tuple(
    (
        (
            f"print|display|show|get|output|list|see|view? the? {which} {{number|count}} lines|line of|from|in {each}",
            f"print|display|show|get|output|list|see|view? the? {which} line of|from|in {each}",
        ),
        program,
    )
    for each in ("each|every of? them|file|one|these|those?",)
    for which, program in (("first|top", "head"), ("last|final", "tail"))
)
"""How every file begins, or ends."""
_LINES_IN_ALL = (
    "count|counts|counting|calculate|compute|show|display|print|get|find the? total? total|overall number|count of? lines|line of? code? in|of|across? all?",
    "total|combined|overall number|count of? lines|line in|of|across|for? all?",
    "total line|lines count|counts|number of|in|for? all?",
    "how many lines are|is|there there? in_total|altogether|overall",
)
_FOLDERS_OF = (
    "print|display|show|list|get|output|with|along_with only? only? their|its|the? sorted? and? parent directory|directories|folder|folders? paths|path|names|name|of? of?",
    "parent directories|folders|directory of",
    "상위|부모 폴더*|디렉터리*|디렉토리* 이름*|경로*?",
    "print|display|show|list|get|output the? paths|pathnames|path? of? their parents",
    "their parents",
    "of? the? directories|directory|folders|folder they|it|these are|is in|located_in|found_in",
    "print|display|show the? path|paths|directory|directories|folder|folders names? where|in_which|they_are each? one? is|are? located|found|in|reside?",
    "path|pathnames|names|paths of? the? directories|directory|folders they are in",
    "directory|folder|parent names|name|paths|path of|containing|for",
    "only|just the? directory|folder name|names|path|paths in_which|where|containing|that?",
    "파일*? 있는|들어있는 폴더*|디렉터리*|디렉토리* 이름*|경로*",
)
_SINGLY = ("unzip",)  # more names would be what to take out of the first


def programs(sentence: Sentence, shell: str) -> Iterator[Action]:
    for pattern, program in _ENDS:
        if (found := sentence.take(*pattern)) is not None:
            count = value(found[0], "number", "count") if found else "1"
            yield together(f"{program} -n {count} --", only="f*")
            return
    if sentence.drop(*_LINES_IN_ALL):
        yield Action("-exec cat -- {} + | wc -l", only="f*")
        return
    for patterns, program in _PROGRAMS:
        if sentence.drop(*patterns):
            sentence.drop("calculate|compute|get|run|using|execute an|a|the? and|on|for|command?")
            sentence.drop("command? on each|every one|of_them|file?")
            sentence.drop("using|with|by? gunzip|gzip|unzip|bzip2")
            if program in _SINGLY:
                yield singly(f"{program} {{}}", only="f*")
            else:
                yield together(program, only="f*")
            return


_LISTED = (
    "with|in? long listing format",
    "in|with|using|as the|a? long|detailed|full? listing|list? format|listing|form",
    "long|detailed listing|list|listings|format|information|details of|about|for?",
    "execute|run the? list command with|in? long listing? format?",
    "in long format|listing",
    "with|and|in|show|display|print|their|all|the? details|detailed_information|details_of|detail about|of? them|their|it? attributes?",
    "ls -l output|format?",
    "and? show|display|print|list|see their|its|file permission|permissions|modes|owner|owners|ownership and? permissions|owners|owner|size|sizes?",
    "자세히|상세*|상세하게",
)
_NUL = (
    "append|appending|putting|put|adding|add a|the? null|nul character? at|between|to|after the? end? of? each|their|the|every? file? paths|path|names|name|name/path|file_name/path|file? found?",
    "with|by a|the? null|nul character? appended|added to|after their|each|the|every? file? paths|path|names|name?",
    "terminating|terminate|terminated|followed|following|separating|parted their|the|each? paths|path|names? with|by a|the? null|nul characters|character|byte?",
    "with|using|by|separated_by|delimited_by the|a? null|nul|\\0 character|characters|byte as|for|is? the|a|delimiter|separator? delimiter|separator|terminator?",
    "as? null-terminated|null-separated|null-delimited|nul-terminated strings|string|output?",
    "null|nul terminated|separated|delimited strings|output|list?",
    "separated|delimited|terminated|parted by|with|using the|a? null|nul|\\0|zero character|characters|byte|bytes?",
    "널 문자*? 로|으로? 구분*",
)
_QUIT = "and|then? stop|quit|exit|stopping|quitting after|at|on|with? the? first? match|file|one|result|found|hit >{end}"
"""The search ends with the first that it finds."""
_SAFE = (
    "handle|handling|ensuring|ensure|with|for white|safe? {delimiter} safety in|of? their|the|all? paths|names|filenames|file? names?",
    "handle|handling|ensuring|ensure white|safe? {delimiter} in? their|the? paths|names|filenames?",
    "may|can|might contain|have white? {delimiter}",
    "handle|handling|ensuring|with|for|ensure white|safe? space|spaces|whitespace|newlines|safety safety|in? in? their|the? paths|names|filenames?",
    "whose names|filenames may|can|might contain spaces|space|blanks|newlines",
)
_SIZED = (
    "print|display|show|list|output|with|along_with their|the|its|file? sizes|size|file_sizes and|along_with|with|followed_by their|file|the|its? names|name|paths|path|filepaths|filenames",
    "print|display|show|list|output|with|along_with their|the|its|file? names|name|paths|path|filepaths|name/path|file_name|filename and|along_with|with|followed_by their|file|the|its? sizes|size",
    "along_with|with their|the|its|file sizes|size",
    "and print|display|show|list|output only? their|the|its|file? sizes|size of? each|them?",
    "파일? 이름*|경로* 과|와? 크기*",
)
"""The size beside the name."""
_SHORT = (
    "and? print|show|display|output|with? only|just the|their? file? names|filenames|basenames|name|file_names without|excluding|not|omitting|and_not|but_not the|their|full|directory|leading? path|paths|directory|directories names|components?",
    "file? names|filenames|basenames without|not|excluding the|their|full|leading? path|paths|directories|directory",
    "print|show|display|output|list|return its|the file? filename|basename|basenames",
    "print|show|display|output|list|return only|just their|its|the? file? names|name|basename|basenames|filenames",
    "base names|name of?",
    "without the? leading? path|paths|directory|directories",
    "경로 없이|빼고|제외* 파일? 이름만|이름*",
    "파일 이름만|이름만",
)


def listed(sentence: Sentence, shell: str) -> Iterator[Action]:
    if sentence.drop(*_LISTED):
        yield Action("-ls", "xargs -0 ls -ld --")
    elif sentence.drop(*_SIZED):
        yield Action(r"-printf '%s %p\n'")
    elif sentence.drop(*_SHORT):
        yield Action(r"-printf '%f\n'")
    elif sentence.drop(*_FOLDERS_OF):
        yield Action(r"-printf '%h\n'")
    elif sentence.drop(*_NUL):
        yield Action("-print0")
    elif sentence.drop(_QUIT):
        yield Action("-print -quit")
    sentence.drop(*_SAFE)
