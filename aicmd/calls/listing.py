"""What is in a folder, with more than one thing said of how it is told; processes likewise."""

from __future__ import annotations

from aicmd.calls.part import call
from aicmd.calls.part import may
from aicmd.calls.part import need

_LISTED = (
    may("-m", "separate|separated name|names? with|by comma\ncomma separate|separated list|value?\nas|in comma-separated list|value?\n쉼표로 구분|나눠|separate"),
    may("-l", "long|detailed show|information|format|list\nwith|in? detail|details|information"),
    may("-a", "including|include|with|show|and|contain|also? hidden file|ones|one|entry?\n숨김|숨긴 file|것 까지|도|포함"),
    may("-A", "almost all"),
    may("-h", "human read size|form|format?\nhuman-readable size?\nread size|단위"),
    may("-t", "sort by? modification|change? time|date newest|recent? first?\nnewest|recent first\n최신|수정 순|시간순"),
    may("-tr", "sort from|by? old to|first newest|recent?\nold|oldest first"),
    may("-S", "sort by size\n크기 순|순으로"),
    may("-r", "reverse|reversed order?\n역순으로?"),
    may("-i", "inode number?"),
    may("-F", "with appended? indicators|indicator\nappended|type indicators|indicator"),
    may("-1", "one per line\none file|name? per|on|each line"),
    may("-d */", "only folder\nfolder only"),
)  # fmt: skip
LS = call(
    "show|list|ls|목록 file|folder|content|show|list|files|목록",
    *_LISTED,
    may("", "of|in|for|inside|under? the? content|folder|file? <here:here>\n~<here:here> 의|에|안의?"),
    may("-- <folder>", "of|in|for|inside|under the? content|folder|file|directory? <folder:path> folder|file|directory?\n~<folder:path> 의|에|안의|폴더|폴더의", 9),
    need("ls", "show|list\n목록", 0),
    least=2,
    fillers="file folder name all content show list",
    bars="copy move delete count find process only empty large user owner permission line user git docker write upload branch package save last first each group day hour match end start except newer older",
)  # fmt: skip

PSTREE = call(
    "process tree",
    need("pstree", "process tree"),
    may("-a", "with|and|including|show command line? argument|arguments?"),
    may(
        "-p",
        "with|and|including|show|showing? process? id|ids|pid|pids of? each? process?",
    ),
    may("-s", "with|and|including|show|showing parent process?"),
    may(
        "<pid>",
        "of? a|the? process of|with|having id|pid <pid:pidval>\nof? process <pid:pidval>",
        9,
    ),
    fillers="show full all each process parent id number",
    bars="folder file kill",
)

KILL = call(
    "kill|signal|terminate|종료 port",
    may("-9", "=sigkill\nforce|forcibly|instantly|immediately|hard"),
    may("-15", "=sigterm"),
    need("kill", "kill|terminate\nupload|signal signal?"),
    need("$(lsof -t -i:<port>)", "port <port:number>\n~<port:number> port", 9),
    least=1,
    fillers="kill upload signal all process tcp use them instantly terminating",
)

CALLS = (LS, PSTREE, KILL)
