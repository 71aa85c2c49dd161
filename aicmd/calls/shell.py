"""What the shell itself does: reading an answer, options, and output that goes to several places."""

from __future__ import annotations

from aicmd.calls.part import Call
from aicmd.calls.part import Part
from aicmd.calls.part import call
from aicmd.calls.part import may
from aicmd.calls.part import need

READ = call(
    "read|save|stor|get|take|ask|입력|읽|받아|받기|입력받아|입력받기|입력받고 line|character|input|user|variable|array|입력|변수|password|입력받아|입력받기|입력받고",
    may("-p <prompt>", """
        using|with|and? the|a? ask|message <prompt:any>
        ~<prompt:any> 프롬프트로|프롬프트를|프롬프트와|라고|이라고|메시지로|메시지와|메시지를 보여주고|띄우고|물어보고|묻고?
        """, 2),
    may("-s", """
        without =echo|echoing|showing|displaying|show it|them|user? the|user's|typed? input|it|characters|them|answer?
        silent|silently|invisibly|hidden
        do not|don't =echo|show|display it|what? the? input|it|typed?
        화면에 안|표시하지|나오지|나타나지|보여주지 보이게|나오게|않게|않고|말고?
        입력|글자 숨기고|숨겨서|숨긴|감추고|안 보이게?
        """),
    may("-r", """
        without|except|no|not|don't interpret|interpreting? backslash escap?
        backslash as|is backslash|symbol|literal|literally
        =raw
        백슬래시 해석|처리 하지|없이|안 않고|하고?
        """),
    may("-a", "=array\n배열"),
    may("-t <seconds>", """
        timeout of? <seconds:seconds> second?
        wait|waiting|for|within at? most? <seconds:seconds> second
        ~<seconds:seconds> 초 안에|제한|제한으로|타임아웃|동안만|동안
        """),
    may("-n 1", "a|single|one|1 =character|key|keypress\n한 글자만|글자|키만|문자만|문자\n글자|문자 하나만|하나"),
    may("-n <count>", "<count:number> =characters|character|keys\n~<count:number> 글자만|글자|문자만|문자"),
    may("<variable>", """
        into|in|to|as the? bash|shell? variable|array <variable:name>
        variable|array named|called? <variable:name>
        save|stor the? response|answer|input|it|result? into|in|to|as <variable:name>
        ~<variable:name> 변수에|변수로|배열에|배열로|라는|에|로 저장|담아|담고|담기|넣어|읽어|받아|입력받아|입력받기?
        """, 3),
    need("read", """
        read|take|get|save|stor|ask a|one|single|the? line|=character|key|password|input of|from? the? user|standard|keyboard|terminal? input?
        read|take|get|save|stor standard input
        read|take|get|ask the? user for? a? line|input|answer|password?
        =read|=reads
        ~표준 입력에서|입력을? 한 줄|글자? 읽|입력받
        사용자 입력|입력을|입력에서|값을? 을|를? 받|읽|입력받
        입력받
        ~비밀번호를|비밀번호|이름을|값을|답을|한 줄|줄을 입력받|읽
        """),
    least=1,
    fillers="standard save stor response answer input line 저장 입력 user symbol all",
    bash=True,
)  # fmt: skip

SHOPTS = (
    call(
        "option|옵션|옵션을|옵션이|shopt shell|bash|셸|쉘|shopt",
        need("shopt -s", "enable|set|activate|change on?\nturn|switch on\n켜"),
        need("<name>", "shell|bash option|옵션 <name:name>\n<name:name> shell|bash option\n~<name:name> 셸|쉘|bash|shell? 옵션\n~<name:name>", 5),
        fillers="shell",
        bash=True,
    ),
    call(
        "option|옵션|옵션을|옵션이|shopt shell|bash|셸|쉘|shopt",
        need("shopt -u", "disable|deactivate|unset\nturn|switch off\n꺼|끄"),
        need("<name>", "shell|bash option|옵션 <name:name>\n<name:name> shell|bash option\n~<name:name> 셸|쉘|bash|shell? 옵션\n~<name:name>", 5),
        fillers="shell",
        bash=True,
    ),
    call(
        "option|옵션|옵션을|옵션이|shopt shell|bash|셸|쉘|shopt",
        need("shopt", "state|status of? the?\nwhether|if\n상태|켜져"),
        need("<name>", "shell|bash option|옵션 <name:name>\n<name:name> shell|bash option\n~<name:name> 셸|쉘|bash|shell? 옵션\n~<name:name>", 5),
        fillers="shell show check is enabled enable set on",
        bash=True,
    ),
)  # fmt: skip

_TO_BOTH = """
    to both? the? standard output|show and to|save|in|into? the|a|log? file? <file:path>
    to both? the? terminal|stdout and to|save|in|into? the|a|log? file? <file:path>
    to <file:path> and also? to? the? terminal|stdout
    to <file:path> and also? to? the? standard output|show
    on|in the? terminal and|while to|save|in|into|saving? it? to|into|in? the|a? file? <file:path>
    ~<file:path> 에도|에|파일에|파일에도 save|쓰|기록|적
"""
_ALL_OUTPUT = """
    standard? output|show and standard? error of|from the? command|program|script? <command:command>
    standard? error and standard? output|show of|from the? command|program|script? <command:command>
    ~<command:command> 의|명령의|명령? 출력과|출력 오류|에러|error 를|출력을|메시지를?
"""
_OUTPUT = """
    standard? output|show of|from the? command|program|script? <command:command>
    ~<command:command> 의|명령의|명령? 출력|show|결과 을|를?
"""
_TEXT = """
    write|show|upload|save the? text|string|line|word? <text:any>
    ~<text:any> 를|을|라고|이라고 write|insert|save|show
"""


def _teed(begin: Part, *, append: bool) -> Call:
    """What is shown and kept in a file."""
    adds = (need("", "insert|append|appending|add\n이어|덧붙"),) if append else ()
    return call(
        "terminal|standard|stdout|화면에도|화면",
        *adds,
        begin,
        may("sudo", "as|with the? root|sudo|superuser user|right|privileges?", 8),
        need("tee -a <file>" if append else "tee <file>", _TO_BOTH, 9),
        bars="" if append else "insert append",
        fillers="write show save upload log output result file both insert run command",
    )


TEES = tuple(
    _teed(begin, append=append)
    for append in (True, False)
    for begin in (
        need("<command:words> 2>&1 |", _ALL_OUTPUT),
        need("<command:words> |", _OUTPUT),
        need("printf '%s\\n' <text> |", _TEXT),
    )
)

YES = call(
    "answer|yes|대답|대답해|대답하며|upload|prompts|ask",
    need("yes <answer> | <command:words>", """
        answer|upload <answer:any> automatically|repeatedly|continuously|plus? newline? to|for all|any|every|each|the? process|script|prompts|ask|question? prompts|ask|question? of|from|by|until|in|to? the? command|program|script? <command:command>
        ~<command:command> 의? 모든? 물음|질문 에|마다|에는? <answer:any>
        """),
    fillers="command run all each process script continuously automatically exit end",
)  # fmt: skip

MAN = call(
    "manual|man|메뉴얼|매뉴얼|설명서",
    need("man", "manual page? of|for|about?"),
    need(
        "<name>",
        "command|utility|program|of <name:tool>\n<name:tool> command|utility|program\n~<name:tool> 명령|명령어의|명령의|의",
        5,
    ),
    fillers="show view open read page the manual display",
    bars="section install search help 도움말",
    whole=True,
)
HELP = call(
    "help|도움말 command|utility|program|of|on|명령|명령의",
    need("--help", "help message|text|page|information? of|on|for|about?\n도움말", 9),
    need(
        "<name>",
        "command|utility|program|of|on|for <name:tool>\n<name:tool> command|utility|program\n~<name:tool> 명령|명령어의|명령의|의",
        5,
    ),
    fillers="show view open read page the message display use",
    bars="man",
    whole=True,
)
WITHOUT = call(
    "environment|env|환경 without|except|환경변수|변수",
    need("env -u <name>", "without|except the? environment? variable? <name:name>", 3),
    need("<command:words>", "run|start|execute command|script|program? <command:command>", 9),
    fillers="run environment variable in command an",
)
NOW = call(
    "date|time|now",
    need(
        "date +<format>",
        "date|time|now formatted|pretty|in|as|with according? to? the? pretty|format|text|string? text|string? <format:format>\n~<format:format> 형식|type",
        5,
    ),
    fillers="show current date time now pretty format text",
    bars="git file log modify change ago",
    whole=True,
)

CALLS = (MAN, HELP, WITHOUT, NOW, READ, *SHOPTS, *TEES, YES)
