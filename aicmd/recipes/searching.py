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
            lines in <file> with either <pattern> or <text>
            search <file> for <pattern> or for <text>
            <file> 에서 <pattern> 또는 <text> 찾기
            <file> 에 <pattern> 이나 <text> 가 포함된 줄
            grep <pattern> or <text> in <file>
            lines with <pattern> or <text> in <file>
            <file> 에서 <pattern> 이나 <text> 찾기
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
            lines in <file> where <pattern> and <text> both occur
            grep <pattern> and <text> on the same line of <file>
            <file> 에서 <pattern> 과 <text> 가 같이 있는 줄 찾기
            <pattern> 그리고 <text> 둘 다 있는 줄만 <file> 에서
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
            find the exact word <pattern> in <file> not as part of other words
            word match only for <pattern> in <file>
            <file> 에서 <pattern> 단어만 정확히 검색
            <pattern> 이라는 단어로만 <file> 에서 찾기
            match whole word <pattern> in <file>
            <file> 에서 <pattern> 이라는 단어만 정확히 검색
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
            lines of <file> equal to <pattern>
            whole line match of <pattern> in <file>
            <file> 에서 줄 전체가 <pattern> 인 것
            <file> 에 <pattern> 과 똑같은 줄 찾기
            한 줄이 정확히 <pattern> 인 줄 <file>
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
            search <file> for the plain text <pattern> with special characters
            find <pattern> literally in <file>
            특수문자 그대로 <pattern> 을 <file> 에서 검색
            <file> 에서 <pattern> 을 글자 그대로 찾기
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
            lines of <file> matching the regular expression <pattern>
            regex search <pattern> <file>
            정규식 <pattern> 에 맞는 줄 <file> 에서 찾기
            <file> 에서 정규표현식 <pattern> 에 매칭되는 줄
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
            show only what <pattern> matches in <file>, not the whole line
            only the matched text of <pattern> in <file>
            <file> 에서 <pattern> 에 맞는 부분만 뽑기
            줄 전체 말고 <pattern> 매칭 부분만 <file>
            <file> 에서 정규식 <pattern> 매칭 부분만 출력
            <file> 에서 정규식 <pattern> 에 맞는 부분만
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
            <pattern> and the <count> lines after it in <file>
            <count> lines following <pattern> in <file>
            <file> 에서 <pattern> 찾고 그 아래 <count> 줄도
            <pattern> 이후 <count> 줄 보기 <file>
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
            <pattern> and the <count> lines before it in <file>
            <count> lines above <pattern> in <file>
            <file> 에서 <pattern> 앞의 <count> 줄
            <file> 에서 <pattern> 찾고 그 위 <count> 줄도
            <pattern> 바로 앞 <count> 줄 보기 <file>
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
            where does <pattern> appear for the first time in <file>
            only the first match of <pattern> in <file>
            <file> 에서 <pattern> 첫 번째 매칭만
            <file> 에 <pattern> 이 처음 등장하는 줄
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
            search all files for <pattern> regardless of case
            <pattern> in any file, case insensitive
            대소문자 상관없이 모든 파일에서 <pattern> 검색
            하위 폴더까지 대소문자 무시하고 <pattern> 찾기
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
            which <extension> files mention <pattern>
            search <pattern> in every <extension> file below
            all <extension> files with the text <pattern>
            <extension> 파일들에서 <pattern> 찾아줘
            확장자가 <extension> 인 파일에서만 <pattern> 검색
            <extension> 파일 중 <pattern> 들어간 곳 찾기
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
            find <pattern> everywhere except in directory <folder>
            grep <pattern> without searching <folder>
            <folder> 는 빼고 <pattern> 재귀 검색
            <folder> 폴더 말고 나머지에서 <pattern> 찾기
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
            files without <pattern> in them
            files where <pattern> is missing
            find files that don't contain <pattern>
            <pattern> 없는 파일들만 나열
            which files don't have <pattern>
            <pattern> 없는 파일 목록
            <pattern> 안 들어간 파일
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
            number of matches of <pattern> per file
            how many times is <pattern> in each file
            파일마다 <pattern> 이 들어 있는 줄 개수
            <pattern> 이 파일마다 몇 번 나오는지 개수
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
            show all TODO comments in this project
            where are the todos and fixmes
            남은 TODO 주석 모두 보기
            프로젝트에서 TODO FIXME 찾기
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
            only the active settings of <file>, no comments
            <file> stripped of comments and empty lines
            주석이랑 빈 줄 제거하고 <file> 출력
            <file> 에서 # 로 시작하는 줄과 빈 줄 빼고
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
            search <file> for all words listed in the file <other>
            use the lines of <other> as patterns to grep <file>
            <other> 에 적힌 단어들이 있는 <file> 줄 찾기
            <other> 의 각 줄을 패턴으로 <file> 검색
            <other> 파일에 있는 패턴들로 <file> grep
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
            grep <pattern> in <gz> without unpacking it
            look for <pattern> inside compressed log <gz>
            <gz> 압축 안 풀고 <pattern> 찾기
            압축 로그 <gz> 안에서 <pattern> 검색
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
            mark every <pattern> in color and print the whole file <file>
            print <file> completely with <pattern> highlighted
            <pattern> 만 색칠해서 <file> 전체 출력
            <file> 에서 <pattern> 하이라이트
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
            the part of <file> between <pattern> and <text>
            extract the block from <pattern> to <text> in <file>
            <file> 에서 <pattern> 로 시작해서 <text> 로 끝나는 부분 출력
            <pattern> 와 <text> 사이 내용만 <file> 에서 뽑기
            show text between <pattern> and <text> in <file>
            lines from <pattern> to <text> in <file>
            print everything between <pattern> and <text> in <file>
            <file> 에서 <pattern> 와 <text> 사이 내용 출력
            <file> 에서 <pattern> 와 <text> 사이만 보기
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
            where are non-ascii characters in <file>
            show unicode characters in <file> that are not ascii
            <file> 에 한글 같은 비 ascii 문자가 있는 줄
            <file> 에서 non-ascii 문자 검색
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
            list every url in <file>
            pull out all http links from <file>
            get the web addresses out of <file>
            <file> 에서 링크만 모두 추출
            <file> 안에 있는 url 목록
            <file> 에서 http 주소 뽑아줘
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
            get all numbers out of <file>
            pull the digits out of <file>
            <file> 안의 숫자만 뽑아내기
            <file> 에서 숫자 부분만 출력
            """,
    ),
    Recipe(
        "grep -n -- '^<pattern>' <file>",
        en="Show the lines of <file> that begin with <pattern>",
        ko="<file>에서 <pattern>으로 시작하는 줄 보기",
        asks="""
            lines of <file> starting with <pattern>
            lines that begin with <pattern> in <file>
            grep lines beginning with <pattern> from <file>
            <file> 에서 <pattern> 로 시작하는 줄
            <pattern> 로 시작하는 줄만 <file> 에서 찾기
            <file> 줄 맨 앞이 <pattern> 인 줄
            """,
    ),
    Recipe(
        "grep -n -- '<pattern>$' <file>",
        en="Show the lines of <file> that end with <pattern>",
        ko="<file>에서 <pattern>으로 끝나는 줄 보기",
        asks="""
            lines of <file> ending with <pattern>
            lines that end in <pattern> in <file>
            grep lines with <pattern> at the end from <file>
            <file> 에서 <pattern> 로 끝나는 줄
            <pattern> 로 끝나는 줄만 <file> 에서 찾기
            <file> 줄 맨 끝이 <pattern> 인 줄
            """,
    ),
    Recipe(
        "grep -vE '^[[:space:]]*#' -- <file>",
        en="Show <file> without comment lines",
        ko="<file>에서 주석 줄 빼고 보기",
        asks="""
            leave out comment lines of <file>
            remove comment lines from the output of <file>
            <file> 주석 줄만 빼고 출력
            <file> 주석 제거하고 보기
            """,
    ),
    Recipe(
        "grep -rno -- <pattern> . | wc -l",
        en="Count how often <pattern> occurs in all files here",
        ko="모든 파일에서 <pattern>이 나오는 횟수",
        asks="""
            count occurrences of <pattern> in all files
            total number of times <pattern> appears in this folder
            how often does <pattern> occur in all files
            모든 파일에서 <pattern> 이 나오는 횟수 합계
            폴더 전체에서 <pattern> 총 몇 번 나오는지 횟수
            """,
    ),
    Recipe(
        "grep -rlZ -- <pattern> . | xargs -0 -r cp -t <folder> --",
        en="Copy the files that contain <pattern> into <folder>",
        ko="<pattern>이 들어 있는 파일을 <folder>로 복사",
        asks="""
            copy all files containing <pattern> to <folder>
            put every file with the text <pattern> into folder <folder> copy
            <pattern> 이 들어있는 파일을 모두 <folder> 로 복사
            <pattern> 포함된 파일만 <folder> 폴더에 복사
            """,
    ),
    Recipe(
        "grep -n -- <pattern> *.<extension>",
        en="Search for <pattern> in the .<extension> files of this folder",
        ko="이 폴더의 <extension> 파일에서 <pattern> 찾기",
        asks="""
            search <pattern> in the <extension> files of this folder without subfolders
            grep <pattern> in <extension> files here without subfolders
            이 폴더의 <extension> 파일에서만 <pattern> 찾기 하위 폴더 제외
            하위 폴더 말고 여기 <extension> 파일에서 <pattern> 검색
            """,
    ),
    Recipe(
        "grep -rnE -- <pattern> <folder>",
        en="Search all files in <folder> for the regular expression <pattern>",
        ko="<folder>의 모든 파일에서 정규식 <pattern> 찾기",
        asks="""
            search for the regex <pattern> in all files under <folder>
            grep recursively for the regular expression <pattern> in <folder>
            find lines matching the regex <pattern> in all files below <folder>
            <folder> 아래 모든 파일에서 정규식 <pattern> 검색
            정규식 <pattern> 에 맞는 줄을 <folder> 하위 모든 파일에서 찾기
            """,
    ),
    Recipe(
        "grep -rnE '<pattern>|<text>' .",
        en="Search all files for <pattern> or <text>",
        ko="모든 파일에서 <pattern> 또는 <text> 찾기",
        asks="""
            search all files for either <pattern> or <text>
            grep recursively for either <pattern> or <text>
            모든 파일에서 <pattern> 이나 <text> 둘 중 하나 찾기
            하위 폴더까지 <pattern> <text> 중 하나라도 있는 곳 검색
            """,
    ),
    Recipe(
        "locate -- <name>",
        en="Find <name> anywhere on this computer by the index of file names",
        ko="파일 색인으로 컴퓨터 전체에서 <name> 찾기",
        asks="""
            find file <name> with the locate database
            quick search for file <name> in the index
            색인에서 <name> 파일 빠르게 검색
            find <name> with the locate index
            locate 색인에서 <name> 찾기
            """,
    ),
    Recipe(
        "sudo updatedb",
        en="Bring the index of file names for locate up to date",
        ko="locate의 파일 색인 갱신",
        asks="""
            update the locate database
            refresh the index of locate
            updatedb
            locate 데이터베이스 갱신
            파일 색인 업데이트 locate
            """,
    ),
    Recipe(
        "find . -iname <name>",
        en="Find <name> here and below, in upper or lower case",
        ko="대소문자를 무시하고 <name> 찾기",
        asks="""
            find a file by name ignoring case <name>
            find files named <name> in upper or lower case
            case insensitive search for a file named <name>
            대소문자 무시하고 <name> 라는 파일 찾기
            파일 이름 <name> 을 대소문자 구분 없이 찾기
            find <name> files no matter upper or lower case
            """,
    ),
    Recipe(
        "find . -name <name> -print -quit",
        en="Find the first file named <name> and stop",
        ko="<name> 파일을 하나만 찾고 멈추기",
        asks="""
            find the first file named <name> and stop
            stop after finding one file called <name>
            <name> 파일을 하나만 찾고 멈추기
            이름이 <name> 인 첫 번째 파일만 찾기
            """,
    ),
    Recipe(
        "grep -- <pattern> <file> | grep -v -- <text>",
        en="Show the lines of <file> with <pattern> but without <text>",
        ko="<file>에서 <pattern>은 있고 <text>는 없는 줄 보기",
        asks="""
            lines with <pattern> but not <text> in <file>
            lines of <file> containing <pattern> and not containing <text>
            grep <file> for <pattern> without <text>
            <file> 에서 <pattern> 는 있고 <text> 는 없는 줄
            <file> 에서 <pattern> 포함하고 <text> 제외한 줄
            """,
    ),
    Recipe(
        "find / -name <file> 2>/dev/null",
        en="Find <file> anywhere on this computer",
        ko="이 컴퓨터 어디에 <file>이 있는지 찾기",
        asks="""
            search the whole system for <file>
            where on this system is <file>
            i forgot where <file> is search the whole system for it
            find <file> anywhere on the disk
            look for <file> on the entire computer
            <file> 어디 있는지 모르겠는데 시스템 전체에서 찾기
            시스템 전체에서 <file> 찾기
            컴퓨터 전체에서 <file> 검색
            <file> 이 어디 있는지 루트부터 찾기
            where is <file> on this machine
            where on this computer is the file <file>
            이 컴퓨터에서 <file> 이 어디 있는지
            """,
    ),
    Recipe(
        "grep -rl -- <pattern> <folder>",
        en="List the files in <folder> that contain <pattern>",
        ko="<folder>에서 <pattern>이 들어 있는 파일 이름 보기",
        asks="""
            list only the names of files under <folder> that contain <pattern>
            which files in <folder> contain <pattern>
            names of files below <folder> with <pattern> in them
            files under <folder> that mention <pattern>
            <folder> 안에서 <pattern> 들어있는 파일 이름만
            <folder> 아래에서 <pattern> 포함된 파일 이름만 뽑기
            <folder> 폴더에서 <pattern> 이 있는 파일 목록
            find all files that mention <pattern> in <folder>
            <folder> 폴더에서 <pattern> 적힌 파일 찾기
            which files under <folder> contain <pattern>
            <folder> 안에서 <pattern> 들어간 파일 찾기
            which files in <folder> use the function <pattern>
            <folder> 에서 <pattern> 함수 쓰는 파일 찾기
            <folder> 에서 <pattern> 사용하는 파일 찾기
            where in <folder> is <pattern> used
            """,
    ),
    Recipe(
        "grep -- '[0-9]' <file>",
        en="The lines of <file> that hold a number",
        ko="<file>에서 숫자가 있는 줄",
        asks="""
            show only lines with a number in them in <file>
            lines of <file> that contain a digit
            lines containing numbers in <file>
            find the lines with digits in <file>
            <file> 에서 숫자가 있는 줄만
            <file> 에서 숫자가 들어간 줄 보기
            <file> 숫자 포함된 줄만 출력
            숫자가 하나라도 있는 줄 찾기 <file>
            """,
    ),
    Recipe(
        "grep -rn -- 'class <name>' .",
        en="Find where the class <name> is",
        ko="<name> 클래스가 있는 곳 찾기",
        asks="""
            find which file contains class <name>
            where is the class <name> defined
            find the definition of class <name>
            <name> 클래스가 들어있는 파일 찾기
            <name> 클래스가 어디 정의되어 있는지
            클래스 <name> 찾기
            """,
    ),
    Recipe(
        "grep -i -B <count> -- error <file>",
        en="Each error in <file> with the <count> lines before it",
        ko="<file>의 에러마다 그 앞 <count>줄과 함께",
        asks="""
            show the <count> lines before each error in <file>
            errors in <file> with <count> lines before
            <file> 에서 error 앞 <count> 줄씩 보기
            <file> 에러 앞 <count> 줄까지 보기
            """,
    ),
    Recipe(
        "grep -i -A <count> -- error <file>",
        en="Each error in <file> with the <count> lines after it",
        ko="<file>의 에러마다 그 뒤 <count>줄과 함께",
        asks="""
            show the <count> lines after each error in <file>
            errors in <file> with <count> lines after
            <file> 에서 error 뒤 <count> 줄씩 보기
            <file> 에러 다음 <count> 줄까지 보기
            """,
    ),
    Recipe(
        "grep -oE '[0-9]{2,4}-[0-9]{3,4}-[0-9]{4}' <file>",
        en="The phone numbers in <file>",
        ko="<file>의 전화번호",
        asks="""
            extract phone numbers from <file>
            find all phone numbers in <file>
            phone numbers of <file>
            <file> 에서 전화번호 추출
            <file> 에서 전화번호만 뽑기
            <file> 에 있는 전화번호 모두 찾기
            """,
    ),
    Recipe(
        'grep -o \'"[^"]*"\' <file>',
        en="What stands in quotes in <file>",
        ko="<file>에서 따옴표 안의 글자",
        asks="""
            extract text between quotes in <file>
            everything in quotes in <file>
            quoted strings of <file>
            <file> 에서 따옴표 안의 글자만
            <file> 에서 따옴표로 묶인 문자열 추출
            <file> 큰따옴표 안의 내용만 뽑기
            """,
    ),
    Recipe(
        "grep -o , <file> | wc -l",
        en="Count the commas in <file>",
        ko="<file>의 쉼표 개수",
        asks="""
            count commas in <file>
            how many commas are in <file>
            number of commas in <file>
            <file> 쉼표 개수 세기
            <file> 에 쉼표가 몇 개인지
            <file> 콤마 개수
            """,
    ),
)
