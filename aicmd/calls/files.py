"""Files and folders by their names: made, removed, copied, linked, mounted, whose they are."""

from __future__ import annotations

from aicmd.calls.part import Call
from aicmd.calls.part import always
from aicmd.calls.part import call
from aicmd.calls.part import may
from aicmd.calls.part import need

_RECURSIVE = "recursive"
_FORCE = "force|forcibly\n강제로"
_FILE = "the|new? file|folder|script|archive?"

MKDIR = call(
    "create folder",
    may("-p", """
        parent|parents? folder? as needed|necessary|required
        including|with|and any|missing? parent|parents folder?
        do not|don't|no error|fail if|when it|they? already? exist
        if it|they|is|are? do|does? not|doesn't|already? exist
        parent folder
        상위|부모|중간 folder? 까지|도? 없으면|함께|같이|전부?
        없으면
        """),
    need("mkdir", "create"),
    need("-- <folder>", "folder|directories named|called? <folder:path>+\n~<folder:path>+ folder", 9),
    fillers="folder new name parent",
)  # fmt: skip

RM = call(
    "delete file|folder|link|delete",
    may("-r", "recursive\nfile|files or|and folder|directories"),
    may("-f", "force|forcibly\nwithout prompting|asking|confirmation|ask|any\n강제로\n묻지 않|말"),
    always("rm"),
    need("-- <file>", "delete the? file|folder|link|directories? or|and? folder? named|called? <file:named>+\n~<file:named>+ file|folder? 을|를? delete", 9),
    fillers="file folder link",
    bars="all",
)  # fmt: skip

_IN = """of|for|in|within|on|under|inside? everything|all? file|folder|directories|content|contents?
    and? all? file|folder|directories? inside|in|within|under|of? it|them? the? file|folder|directory|script?"""
_IN = " ".join(_IN.split())
_IT = "and? all? the? file|folder|directories|content|contents? inside|in|within|under|into|of? it|them?"


def _owned(program: str, who: str, phrasings: str) -> Call:
    return call(
        "owner|group|own|user|소유자|소유권 change|assign|give|set|바꿔|변경|to",
        may("-R", "recursive\neverything\n이하|하위|전체|전부|모두|안의|밑의"),
        need(program, "change|assign|give|set"),
        need(who, phrasings, 5),
        fillers="all file folder user group owner and permission",
        whole=True,
    )


_OWNERS = (
    _owned("sudo chown", "<user>:<group> -- <file>", f"""
        owner|user and group? owner? {_IN} <file:thing> {_IT} to user? <user:handle> and to? group to? <group:handle>
        owner|user and group? owner? {_IN} <file:thing> {_IT} to owner|user? <user:handle> and <group:handle> respectively
        ~<file:thing> 의? file|folder? 의? user|owner <user:handle> group <group:handle>
        """),
    _owned("sudo chown", "<owner> -- <file>", f"""
        owner|user and|or? group? owner? {_IN} <file:thing> {_IT} to owner|user? and? group? <owner:owner>
        ~<file:thing> 의? owner|user <owner:owner>
        """),
    _owned("sudo chown", "<user>:<user> -- <file>", f"""
        owner|user and|or group owner? {_IN} <file:thing> {_IT} to user? and? group? <user:handle>
        group and owner|user {_IN} <file:thing> {_IT} to user? and? group? <user:handle>
        owner|user and|or group owner? to <user:handle> of|for|on {_IN} <file:thing>
        ~<file:thing> 의? owner|user 와|과? group <user:handle>
        """),
    _owned("sudo chgrp", "<group> -- <file>", f"""
        group owner? {_IN} <file:thing> {_IT} to group? <group:handle>
        group owner? to group? <group:handle> of|for|on|in {_IN} <file:thing>
        ~<file:thing> 의? group owner? <group:handle>
        """),
    _owned("sudo chown", "<user> -- <file>", f"""
        owner|user {_IN} <file:thing> {_IT} to user? <user:handle>
        owner|user to <user:handle> of|for|on {_IN} <file:thing>
        """),
)  # fmt: skip

_READ_ONLY = "as|in|with? readonly mode|access|permission?\nas|in|with? read only mode|access|permission?\nread-only\nread 전용"
_READ_WRITE = """
    as|with|in? read and write only|permission|mode|access?
    read-write
    read write only|permission|mode|access|가능?
"""
_ON = "on|to|at|in|into|onto|under|as the? mount-point|folder?"


def _mounted(program: str, where: str, *parts: str) -> Call:
    options = "-o remount," if "remount" in program else "-o "
    program = program.replace(" remount", "")
    return call(
        "mount|remount",
        *(may(f"-t {kind}", phrasing) for kind, phrasing in (("<type>", parts[0]),) if phrasing),
        may(f"{options}ro", _READ_ONLY),
        may(f"{options}rw", _READ_WRITE),
        need(program, parts[1]),
        need(where, parts[2], 9),
        fillers="filesystem device folder partition read write",
        whole=True,
    )


_TYPE = "<type:handle> filesystem|partition|device\nfilesystem|type of|as? type? <type:handle>"
_DEVICE = f"the? filesystem|device|partition|folder|disk|drive? <device:device> {_ON} <folder:path>"
MOUNTS = (
    _mounted("sudo mount --bind", "<device> <folder>", "", "bind mount|=bind?", f"""
        {_DEVICE}
        ~<device:device> 를|을? <folder:path> 에|로
        """),
    _mounted("sudo mount --bind", "<device> <folder>", "", "mount", f"""
        the? folder <device:device> {_ON} <folder:path>
        """),
    _mounted("sudo mount remount", "<device> <folder>", _TYPE, "remount", _DEVICE),
    _mounted("sudo mount", "<device> <folder>", _TYPE, "mount", f"""
        {_DEVICE}
        ~<device:device> 를|을? <folder:path> 에|로
        """),
)  # fmt: skip

LN = call(
    "link",
    may("-f", "force|forcibly\noverwriting|replacing existing|exist?\n강제로"),
    need("ln -s", "create|make"),
    need("-- <file> <target>", f"""
        link named|called|name|as? <target:path> to|for|pointing|that|which points? to? {_FILE} <file:path>
        link in|under folder? <target:path> to|for|pointing to? {_FILE} <file:path>
        link to|for|of {_FILE} <file:path> named|called|as|at|in|under|with name? <target:path>
        """, 9),
    least=0,
    fillers="link",
)  # fmt: skip

CP = call(
    "copy",
    may("-n", """
        except|unless|only|but if|when? it|the? destination|target|file? already|does? not? exist
        except|unless|only|but if|when? <x:path> already|does|is? not? exist
        without|not|don't overwriting|overwrite exist? file?
        덮어쓰지 않|말
        이미 있으면 건너|말
        """),
    may("-i", "ask|interactive before|for? overwriting|overwrite?\n덮어쓰기 전에 묻|물어|ask"),
    may("-f", _FORCE),
    may("-p", """
        keep|preserve|preserving|maintaining owner|permission|timestamps|attributes|mode|times|all and? owner|permission|timestamps|mode?
        속성|권한|시간 유지|그대로|보존
        """),
    may("-r", _RECURSIVE),
    may("-s", "create|make link instead of copy"),
    may("-u", "only? if? newer\nupdate only"),
    may("-v", "verbose|verbosely\nshow info|progress? message on|for? each? operation?"),
    need("cp", "copy"),
    need("-- <file> <target>", f"""
        {_FILE} <file:local> to|into|as|in {_FILE} <target:local>
        ~<file:local> 을|를|폴더를|파일을 <target:local> 로|에|으로
        """, 9),
    least=1,
    fillers="file folder all create show overwriting overwrite permission owner",
)  # fmt: skip

CALLS = (MKDIR, RM, *_OWNERS, *MOUNTS, LN, CP)
