"""New names for many files at once."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        'for f in *; do mv -n -- "$f" <prefix>"$f"; done',
        en="Put <prefix> in front of all file names here",
        ko="모든 파일 이름 앞에 <prefix> 붙이기",
        fish="for f in *; mv -n -- $f <prefix>$f; end",
        asks="""
            add prefix <prefix> to all file names
            rename all files with the prefix <prefix>
            put <prefix> in front of every filename
            모든 파일 이름 앞에 <prefix> 붙이기
            파일명 전부 접두어 <prefix> 추가
            prepend <prefix> to every file name here
            bulk rename with prefix <prefix>
            모든 파일명 앞에 <prefix> 추가
            파일 이름 전체에 접두사 <prefix> 붙여줘
            add prefix <prefix> to all files
            모든 파일 이름 앞에 <prefix> 넣기
            """,
    ),
    Recipe(
        'for f in *.<extension>; do mv -n -- "$f" "${f%.<extension>}"<suffix>.<extension>; done',
        en="Put <suffix> behind the names of all .<extension> files",
        ko="모든 .<extension> 파일 이름 뒤에 <suffix> 붙이기",
        fish="for f in *.<extension>; "
        "mv -n -- $f (path change-extension '' $f)<suffix>.<extension>; end",
        asks="""
            add <suffix> to the end of all <extension> file names
            append <suffix> to the names of <extension> files
            <extension> 파일 이름 뒤에 <suffix> 붙이기
            rename every <extension> file with suffix <suffix>
            put <suffix> behind the names of all <extension> files
            모든 <extension> 파일명 끝에 <suffix> 추가
            <extension> 파일들 이름 뒤에 접미사 <suffix>
            <extension> 파일 이름 끝마다 <suffix> 붙이기
            """,
    ),
    Recipe(
        'for f in *<old>*; do mv -n -- "$f" "${f//<old>/<new>}"; done',
        en="Replace <old> with <new> in the names of the files here",
        ko="파일 이름에서 <old>를 <new>로 바꾸기",
        fish="for f in *<old>*; mv -n -- $f (string replace -a -- <old> <new> $f); end",
        asks="""
            replace <old> with <new> in file names
            rename files replacing <old> by <new> in their names
            파일 이름에서 <old> 를 <new> 로 바꾸기
            파일명에 있는 <old> 를 <new> 로 치환
            bulk rename <old> to <new> in all filenames
            substitute <old> with <new> in the names of all files
            모든 파일명에서 <old> 를 <new> 로 일괄 변경
            이름에 <old> 가 들어간 파일들을 <new> 로 바꾸기
            모든 파일명에서 <old> 를 <new> 로 바꾸기
            replace <old> with <new> in all filenames
            """,
    ),
    Recipe(
        'for f in *; do mv -n -- "$f" "$(printf %s "$f" | tr \'[:upper:]\' \'[:lower:]\')"; done',
        en="Write all file names here in lower case",
        ko="모든 파일 이름을 소문자로 바꾸기",
        fish="for f in *; mv -n -- $f (string lower -- $f); end",
        asks="""
            rename all files to lowercase
            convert filenames to lower case
            파일 이름을 모두 소문자로 바꾸기
            파일명 소문자로 변환
            lowercase all filenames here
            make every file name lower case
            파일 이름 전부 소문자로
            대문자 파일명을 소문자로 일괄 변경
            """,
    ),
    Recipe(
        "i=0; for f in *.<extension>; do i=$((i + 1)); "
        'mv -n -- "$f" "$(printf %03d "$i")".<extension>; done',
        en="Name the .<extension> files 001, 002, … in order",
        ko=".<extension> 파일 이름을 001, 002, … 순서로 바꾸기",
        fish="set i 0; for f in *.<extension>; set i (math $i + 1); "
        "mv -n -- $f (printf %03d $i).<extension>; end",
        asks="""
            rename <extension> files to sequential numbers
            number the <extension> files in sequence
            rename all <extension> files to numbers
            <extension> 파일 이름을 순서대로 번호로 바꾸기
            <extension> 파일 이름에 차례대로 번호 매기기
            give all <extension> files running numbers as names
            rename <extension> files in sequence to numbers
            <extension> 파일 이름을 일련번호로
            <extension> 파일들을 순번으로 일괄 이름 변경
            """,
    ),
    Recipe(
        'for f in *; do mv -n -- "$f" "$(printf %s "$f" | tr \'[:lower:]\' \'[:upper:]\')"; done',
        en="Change all file names to upper case",
        ko="파일 이름을 모두 대문자로 바꾸기",
        fish="for f in *; mv -n -- $f (string upper -- $f); end",
        asks="""
            rename all files to uppercase
            make every file name upper case
            파일 이름을 모두 대문자로 바꾸기
            파일명 대문자로 일괄 변경
            """,
    ),
    Recipe(
        'for f in <prefix>*; do mv -n -- "$f" "${f#<prefix>}"; done',
        en="Take <prefix> off the beginning of file names",
        ko="파일 이름 앞의 <prefix> 떼기",
        fish="for f in <prefix>*; mv -n -- $f (string replace -r '^<prefix>' '' -- $f); end",
        asks="""
            remove prefix <prefix> from all file names
            strip <prefix> from the beginning of filenames
            모든 파일 이름 앞의 <prefix> 제거
            파일명에서 접두사 <prefix> 떼기
            """,
    ),
    Recipe(
        "mv -- <file> <file><suffix>",
        en="Put <suffix> behind the name of <file>",
        ko="<file> 이름 뒤에 <suffix> 붙이기",
        asks="""
            add <suffix> to the name of <file>
            append <suffix> to the file name of <file>
            rename <file> by adding <suffix> at the end of its name
            <file> 이름 뒤에 <suffix> 붙이기
            <file> 파일명 끝에 <suffix> 추가
            <file> 이름 끝에 <suffix> 붙여서 바꾸기
            """,
    ),
)
