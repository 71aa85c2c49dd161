"""Names and paths: what a path is without its folder, where a program lies, where names are made up."""

from __future__ import annotations

from aicmd.calls.part import always
from aicmd.calls.part import call
from aicmd.calls.part import may
from aicmd.calls.part import need

_PROGRAM = "command|executable|utility|program|binary|process"

WHICH = call(
    "path|where|location",
    need("which", "full|absolute|complete? path|location of|to|for?\nwhere"),
    need(
        "<name>",
        f"command {_PROGRAM}|executable|utility|binary? <name:tool>\n{_PROGRAM} <name:tool>\n<name:tool> {_PROGRAM}",
        5,
    ),
    fillers="show find full path executable",
    whole=True,
)
CD_WHICH = call(
    "executable|command|binary|program cd|change|go",
    need(
        'cd "$(dirname "$(which <name>)")"',
        f"""
        {_PROGRAM} <name:tool>
        <name:tool> {_PROGRAM}
        """,
    ),
    need("", "change|go|cd to? folder contain|of\nchange|go|cd folder to folder contain|of"),
    fillers="folder contain change go cd",
    whole=True,
)

BASENAME = call(
    "name|delete|without|except|base|파일명 path|name|folder|파일명",
    may(
        "<ending>",
        "and|without|delete|except the? extension|=suffix? <ending:ending>\nextension|=suffix <ending:ending>",
        9,
    ),
    need(
        "basename --",
        """
        base name of
        basename|base-name of
        delete contain|lead|leading folder|directories from|and? path?
        omitting|without all? contain|lead|leading folder
        =name only? without folder|path
        last slash-separated component|part of
        """,
    ),
    need("<path>", "<path:path>", 5),
    fillers="show file path specified name of from folder value string variable",
    bars="command which all",
    whole=True,
)
SUFFIXLESS = call(
    "without|delete|except =suffix|suffix|extension|확장자",
    need(
        "basename -- <path> <ending>",
        """
        show|delete|get? <path:path> without|except the? =suffix|extension? <ending:any> =suffix|extension
        show|delete|get? <path:path> without|except the? =suffix|extension <ending:any>
        without|delete|except =suffix|extension <ending:any> from|of <path:path>
        """,
    ),
    fillers="show file",
)
SCRIPT_NAME = call(
    "name|filename|base",
    need("basename --", "=name|filename of\nbase name"),
    need("<path>", "<path:script>", 5),
    fillers="show file script name of the only base bas",
    bars="folder path full command",
    whole=True,
)
DIRNAME = call(
    "folder|directory",
    need(
        "dirname --",
        """
        folder name of
        folder part|component of
        folder|path of? which|where? contain|is|in|the? file|script
        folder where|which|in
        =containing folder|directory of
        """,
    ),
    need("<path>", "<path:named>", 5),
    fillers="show file path full is located lies",
    bars="command all find delete copy move",
    whole=True,
)
READLINK = call(
    "path|link resolve|real|full|absolute|canonical|dns",
    need(
        "readlink -f --",
        "full|absolute|real|canonical|complete real|full|absolute? path|name|filename of|to",
    ),
    need("<path>", "<path:variable>", 5),
    fillers="show file script path full name current",
    bars="command all folder find",
    whole=True,
)
MKTEMP = call(
    "temporary|임시",
    may("-d", "temporary folder\n임시 folder"),
    may(
        "-p <folder>",
        "in|under|inside the? folder <folder:path>\nin|under|inside <folder:path> folder?\n~<folder:path> 에|안에|폴더에|아래에",
    ),
    may("-u", "only|just? =generate name\nwithout creating|create"),
    may(
        "<template>",
        """
        name|named|names formatted|pretty? like|as|with|by|template|pattern? <template:template>
        template|pattern|form|format|pretty of|name|like? <template:template>
        ~<template:template> 형식|템플릿|type
        """,
        5,
    ),
    need("mktemp", "create|make|generate temporary? file|folder?\n임시 create|file|folder"),
    least=1,
    fillers="file folder temporary create name generate formatted pretty",
    whole=True,
)
MKDIR_OF = call(
    "create folder file",
    need(
        'mkdir -p -- "$(dirname <file>)"',
        "folder name? to|of|for|in|from? the? folder|name|file? of? file <file:path>",
    ),
    always("", 0),
    need("", "create folder? and? parent? as? needed?"),
    fillers="folder parent name of create file",
)

CALLS = (WHICH, CD_WHICH, BASENAME, SUFFIXLESS, SCRIPT_NAME, DIRNAME, READLINK, MKTEMP, MKDIR_OF)
