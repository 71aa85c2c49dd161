"""Lines found in text."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "grep -e <pattern> -e <text> -- <file>",
        en="Show the lines of <file> with <pattern> or <text>",
        ko="<file>에서 <pattern>이나 <text>가 있는 줄 보기",
        asks="""
            lines of <file> containing <pattern> or <text>
            grep <file> for either <pattern> or <text>
            <file> 에서 <pattern> 또는 <text> 가 있는 줄
            <file> 에서 <pattern> 이나 <text> 둘 중 하나 검색
            """,
    ),
    Recipe(
        "grep -- <pattern> <file> | grep -- <text>",
        en="Show the lines of <file> with both <pattern> and <text>",
        ko="<file>에서 <pattern>과 <text>가 모두 있는 줄 보기",
        asks="""
            lines of <file> containing both <pattern> and <text>
            grep <file> for two words <pattern> and <text> together
            <file> 에서 <pattern> 과 <text> 둘 다 있는 줄
            <file> 에서 <pattern> 와 <text> 모두 포함된 줄
            """,
    ),
    Recipe(
        "grep -nw -- <pattern> <file>",
        en="Show the lines of <file> with the whole word <pattern>",
        ko="<file>에서 단어 <pattern>이 있는 줄 보기",
        asks="""
            search whole word <pattern> in <file>
            match only the complete word <pattern> in <file>
            <file> 에서 단어 단위로 <pattern> 검색
            <file> 에서 정확한 단어 <pattern> 만 찾기
            """,
    ),
    Recipe(
        "grep -nx -- <pattern> <file>",
        en="Show the lines of <file> that are exactly <pattern>",
        ko="<file>에서 정확히 <pattern>인 줄 보기",
        asks="""
            lines of <file> that are exactly <pattern>
            match whole lines equal to <pattern> in <file>
            <file> 에서 정확히 <pattern> 인 줄
            """,
    ),
    Recipe(
        "grep -nF -- <pattern> <file>",
        en="Search <file> for <pattern> as it is written, no pattern",
        ko="<file>에서 <pattern>을 글자 그대로 찾기",
        asks="""
            search for literal <pattern> in <file> without regex
            grep fixed string <pattern> in <file>
            <file> 에서 <pattern> 을 정규식 없이 글자 그대로 검색
            <file> 에서 고정 문자열 <pattern> 검색
            """,
    ),
    Recipe(
        "grep -nE -- <pattern> <file>",
        en="Search <file> with the regular expression <pattern>",
        ko="<file>에서 정규식 <pattern> 검색",
        asks="""
            search <file> with regular expression <pattern>
            grep regex <pattern> in <file>
            <file> 에서 정규식 <pattern> 검색
            <file> 을 정규표현식 <pattern> 으로 찾기
            """,
    ),
    Recipe(
        "grep -oE -- <pattern> <file>",
        en="Show only what <pattern> matches in <file>",
        ko="<file>에서 <pattern>과 일치하는 부분만 보기",
        asks="""
            print only the matching part of <pattern> in <file>
            extract what matches <pattern> from <file>
            <file> 에서 <pattern> 과 일치하는 부분만 출력
            <file> 에서 <pattern> 매칭된 것만 추출
            """,
    ),
    Recipe(
        "grep -n -A <count> -- <pattern> <file>",
        en="Show <pattern> in <file> with the <count> lines after it",
        ko="<file>에서 <pattern>과 그 다음 <count>줄 보기",
        asks="""
            show <count> lines after <pattern> in <file>
            grep <pattern> in <file> and the next <count> lines
            <file> 에서 <pattern> 다음 <count> 줄까지 보기
            <file> 에서 <pattern> 뒤의 <count> 줄
            """,
    ),
    Recipe(
        "grep -n -B <count> -- <pattern> <file>",
        en="Show <pattern> in <file> with the <count> lines before it",
        ko="<file>에서 <pattern>과 그 앞 <count>줄 보기",
        asks="""
            show <count> lines before <pattern> in <file>
            grep <pattern> in <file> and the previous <count> lines
            <file> 에서 <pattern> 이전 <count> 줄까지 보기
            """,
    ),
    Recipe(
        "grep -m 1 -n -- <pattern> <file>",
        en="Show the first line of <file> with <pattern>",
        ko="<file>에서 <pattern>이 처음 나오는 줄 보기",
        asks="""
            first line containing <pattern> in <file>
            first occurrence of <pattern> in <file>
            <file> 에서 <pattern> 이 처음 나오는 줄
            <file> 에서 첫번째 <pattern> 찾기
            """,
    ),
    Recipe(
        "grep -rin -- <pattern> .",
        en="Search all files here for <pattern>, upper or lower case",
        ko="여기의 모든 파일에서 대소문자 구분 없이 <pattern> 찾기",
        asks="""
            case insensitive search for <pattern> in all files
            search <pattern> recursively ignoring case
            모든 파일에서 대소문자 구분 없이 <pattern> 찾기
            대소문자 무시하고 재귀로 <pattern> 검색
            """,
    ),
    Recipe(
        "grep -rn --include='*.<extension>' -- <pattern> .",
        en="Search the <extension> files here for <pattern>",
        ko="여기의 <extension> 파일에서 <pattern> 찾기",
        asks="""
            search for <pattern> only in <extension> files
            grep <pattern> in all <extension> files
            find the text <pattern> in files with extension <extension>
            <extension> 파일에서만 <pattern> 검색
            모든 <extension> 파일에서 <pattern> 찾기
            """,
    ),
    Recipe(
        "grep -rn --exclude-dir=<folder> -- <pattern> .",
        en="Search all files here but those in <folder> for <pattern>",
        ko="<folder> 폴더를 빼고 <pattern> 찾기",
        asks="""
            search recursively for <pattern> excluding folder <folder>
            grep <pattern> in all files but skip directory <folder>
            <folder> 폴더 제외하고 <pattern> 검색
            <folder> 디렉터리 빼고 모든 파일에서 <pattern> 찾기
            """,
    ),
    Recipe(
        "grep -rL -- <pattern> .",
        en="List the files without <pattern>",
        ko="<pattern>이 없는 파일 보기",
        asks="""
            which files do not contain <pattern>
            list files without the text <pattern>
            <pattern> 이 없는 파일 목록
            <pattern> 문자열이 들어있지 않은 파일 찾기
            """,
    ),
    Recipe(
        "grep -rc -- <pattern> . | grep -v ':0$'",
        en="Count the lines with <pattern> in each file",
        ko="파일마다 <pattern>이 있는 줄 수 세기",
        asks="""
            count <pattern> in each file
            how many lines with <pattern> does every file have
            파일마다 <pattern> 개수 세기
            각 파일에 <pattern> 이 몇 줄 있는지
            """,
    ),
    Recipe(
        "grep -rnIE '(TODO|FIXME)' .",
        en="List the TODO and FIXME notes of all files",
        ko="모든 파일의 TODO, FIXME 보기",
        asks="""
            list all todo and fixme comments in the code
            find todo notes in source files
            코드의 todo fixme 주석 목록
            소스에 남은 todo 찾기
            """,
    ),
    Recipe(
        "grep -vE '^[[:space:]]*(#|$)' -- <file>",
        en="Show <file> without comments and empty lines",
        ko="주석과 빈 줄을 뺀 <file> 보기",
        asks="""
            show <file> without comments and blank lines
            config <file> without comment lines
            <file> 주석과 빈 줄 빼고 보기
            <file> 에서 주석 제외하고 설정만 보기
            """,
    ),
    Recipe(
        "grep -f <other> -- <file>",
        en="Show the lines of <file> with any pattern in <other>",
        ko="<other>에 있는 패턴이 든 <file>의 줄 보기",
        asks="""
            lines of <file> matching any pattern listed in <other>
            grep <file> with patterns from file <other>
            패턴 목록 파일 <other> 로 <file> 걸러내기
            """,
    ),
    Recipe(
        "zcat -- <gz> | grep -n -- <pattern>",
        en="Search the compressed <gz> for <pattern>",
        ko="압축된 <gz>에서 <pattern> 찾기",
        asks="""
            search for <pattern> in compressed file <gz>
            grep <pattern> inside gzip file <gz>
            압축된 <gz> 에서 <pattern> 찾기
            <gz> 압축 풀지 않고 <pattern> 검색
            """,
    ),
    Recipe(
        "grep --color=always -nE '<pattern>|$' -- <file>",
        en="Show all of <file> with <pattern> in colour",
        ko="<pattern>을 색칠해 <file> 전체 보기",
        asks="""
            highlight <pattern> in <file> but show all lines
            show <file> with <pattern> colored
            <file> 전체를 보면서 <pattern> 강조
            <file> 에서 <pattern> 을 색으로 표시
            """,
    ),
    Recipe(
        "sed -n '/<pattern:regex>/,/<text:regex>/p' -- <file>",
        en="Show the lines of <file> from <pattern> to <text>",
        ko="<file>에서 <pattern>부터 <text>까지의 줄 보기",
        asks="""
            print lines of <file> between the patterns <pattern> and <text>
            show everything from <pattern> until <text> in <file>
            <file> 에서 <pattern> 부터 <text> 까지 출력
            <file> 에서 <pattern> 와 <text> 사이 줄 보기
            """,
    ),
    Recipe(
        "grep -nP '[^\\x00-\\x7F]' -- <file>",
        en="Show the lines of <file> with other than ASCII characters",
        ko="<file>에서 ASCII가 아닌 글자가 있는 줄 보기",
        mac="perl -ne 'print \"$.:$_\" if /[^\\x00-\\x7F]/' <file>",
        asks="""
            find non-ascii characters in <file>
            lines of <file> with non-ascii letters
            <file> 에서 아스키가 아닌 글자 찾기
            <file> 에 ascii 아닌 문자 있는 줄
            """,
    ),
    Recipe(
        "grep -oE 'https?://[^[:space:]<>\"]+' -- <file>",
        en="Show the web addresses in <file>",
        ko="<file>에 있는 URL 보기",
        asks="""
            extract urls from <file>
            all links in <file>
            <file> 에서 url 추출
            <file> 안의 웹 주소 모두 뽑기
            """,
    ),
    Recipe(
        "grep -oE '[0-9]+' -- <file>",
        en="Show the numbers in <file>",
        ko="<file>에 있는 숫자 보기",
        asks="""
            extract numbers from <file>
            only the digits in <file>
            <file> 에서 숫자만 추출
            <file> 의 숫자 뽑기
            """,
    ),
)
