"""Folders that are kept alike, on this computer or another one: rsync with what is said of it."""

from __future__ import annotations

from aicmd.calls.part import Call
from aicmd.calls.part import call
from aicmd.calls.part import each
from aicmd.calls.part import may
from aicmd.calls.part import need

_TO = "to|into|with"
_ON = "on|at|from? host|server|machine|remote"
_AS = "as|with|by user? <user:handle>"
_FILES = "all|the|any? file|folder|directories? and|or? file|folder|directories?"

_ENDS = (
    (
        "-- <source> <user>@<host>:<target>",
        f"""
        <source:plain> {_TO} <target:plain> on|at host|server|machine|remote? <host:handle> {_AS}
        <source:plain> {_TO} host|server|machine|remote? <host:handle> {_AS} in|at|under? <target:plain>
        """,
    ),
    (
        "-- <user>@<host>:<source> <target>",
        f"<source:plain> {_ON}? <host:handle> {_AS} {_TO} <target:plain>",
    ),
    (
        "-- <host>:<source> <target>",
        f"<source:plain> {_ON} <host:handle> {_TO} <target:plain>",
    ),
    (
        "-- <source> <host>:<target>",
        f"<source:plain> {_TO} <target:plain> on|at host|server|machine|remote <host:handle>",
    ),
    (
        "-- <source> <target>",
        f"""
        <source:plain> {_TO} <target:plain>
        ~<source:plain> 을|를|에서|폴더를|파일을|폴더|의 <target:plain> 에|로|으로|와|과
        """,
    ),
)
"""What is copied where: each with the computers that are named."""

_VERBS = (
    ("rsync -a", "archive|synchronize|sync|rsync|compress|mirror\nrsync 로?\n동기화|아카이브", 0),
    ("rsync -r", "recursive|recursively copy\ncopy recursive|recursively\nrecursive copy", 1),
    ("rsync -a", "copy|backup", 2),
    ("rsync -a --remove-source-files", "move", 1),
)
"""How it is asked for, and how much has to be said besides so that it is rsync."""

_PARTS = (
    may("-z", """
        with? compress|compressing|compressed data? during|in|while|for? transmission|transfer|transit
        with compression
        compressing data
        압축 전송|하면서|해서|하며|해
        """),
    may("--delete", """
        delete any|all|the? extraneous|extra file? from|in|on? <x:plain> which|that|are? not? found|exist|present? in? <y:plain>
        delete any|all|the? extraneous|extra|file file? in|from|on? the? destination|target|receiver? which|that|are|do? not? found|exist|present|there? in? the? sourc?
        대상|목적지|백업 에만|에|쪽에만 있는|없는? 파일은|파일을|건? delete
        원본 에? 없는 파일은|파일을|건? delete
        """),
    may("--ignore-existing", """
        without|skip|except|ignore|not copying|overwriting|copy|overwrite? file that|which? already? exist
        이미 있는 파일은|파일을|건? 건너|except|ignore|두고|빼
        """),
    may("--existing", "only? update only? file already? exist in|on|at? the? destination|target?"),
    each("--exclude='*<ending>'", f"""
        except {_FILES} ending|end with|in <ending:ending>
        ~<ending:ending> 로|으로 끝나는 file 은|을|를? except
        """),
    each("--exclude=<pattern>", f"""
        except {_FILES} named|name|matching|match|like? the|pattern? <pattern:plain>
        ~<pattern:plain> 은|는|을|를|만? 폴더|folder|file|folder? 은|는|을|를? except
        """),
    may("-u", """
        only? update|copy|if? only? if? file|the|that|are|which? newer|new|recent in|on|at|than? the? sourc|destination|target? folder?
        only? update newer|new|recent file
        if newer|new|the file? are|is? newer|new?
        최신|새로 파일만|것만|바뀐
        """),
    may("-R", """
        keep|preserve|preserving|maintaining|using|use|with the? relative path name? of? <x:path>
        keep|preserve|preserving|maintaining|using|use|with the? relative path|folder|directory name|hierarchy|structure?
        keep|preserve|preserving|maintaining the? folder hierarchy|structure
        상대 경로|path 를|로? 유지|그대로?
        """),
    may("-c", "by|using|based|different on? checksum|checksums\n체크섬"),
    may("--partial", "keep|save|saving|preserve|preserving partially|partial transferred|transfer? file\n부분|일부 전송"),
    may("--progress", "show|display|with|see|print progress bar|information?\nprogress show|보면서|보며|표시"),
    may("--stats", "statistics|stats\n통계"),
    may("-h", "human read output|size|number? progress? and?"),
    may("-H", "keep|preserve|preserving hard link\n하드 링크"),
    may("-L", "resolve|resolved|dns|follow|following|dereference link"),
    may("-S", "sparse file efficiently?"),
    may("-i", "itemize change made?"),
    may("-q", "suppress|suppressing|hide|without non-error|nonerror message\nquietly|quiet|조용히"),
    may("-n", "dry run\ndry-run\n실제로 복사|하지|옮기지|바꾸지 않|말\n시험|연습 삼아|실행|으로"),
    may("-v", "verbose|verbosely"),
    may("--rsync-path='sudo rsync'", "with? escalated|root privileges"),
    may("-e 'ssh -p <port>'", """
        via|over|using|through|with ssh on|at|with|and? port number? <port:number>
        on|at|with|using ssh? port <port:number>
        ssh? port <port:number> 로|번|으로?
        ~<port:number> 번? port
        """),
    may("", "via|over|using|through the? ssh|network protocol?"),
)  # fmt: skip


def _copied() -> tuple[Call, ...]:
    return tuple(
        call(
            "sync|copy|rsync|backup|compress|mirror|move|아카이브",
            *_PARTS,
            need(ends, where, 9),
            need(program, verb),
            least=least,
            fillers="copy all file and folder recursive data keep local remote computer",
        )
        for program, verb, least in _VERBS
        for ends, where in _ENDS
    )


CALLS = _copied()
