"""Changes inside of a file, line by line."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "sed -i '0,/<old:regex>/s//<new:replacement>/' -- <file>",
        en="Replace the first <old> in <file> with <new>",
        ko="<file>에서 처음 나오는 <old>만 <new>로 바꾸기",
        mac="perl -0777 -pi -e 's/<old:regex>/<new:replacement>/' <file>",
        asks="""
            replace only the first <old> with <new> in <file>
            change just the first occurrence of <old> to <new> in <file>
            <file> 에서 처음 나오는 <old> 만 <new> 로 바꾸기
            <file> 첫번째 <old> 만 <new> 로 치환
            replace the first occurrence of <old> by <new> in <file>
            only the first match of <old> becomes <new> in <file>
            <file> 에서 <old> 를 첫 번째 것만 <new> 로 변경
            맨 처음 <old> 하나만 <new> 로 <file> 수정
            replace only the first occurrence of <old> by <new> in <file>
            <file> 에서 맨 처음 <old> 만 <new> 로
            """,
    ),
    Recipe(
        "sed -i 's/<old:regex>/<new:replacement>/gI' -- <file>",
        en="Replace <old> in <file> with <new>, upper or lower case",
        ko="<file>에서 대소문자 구분 없이 <old>를 <new>로 바꾸기",
        mac="perl -pi -e 's/<old:regex>/<new:replacement>/gi' <file>",
        asks="""
            replace <old> with <new> in <file> ignoring case
            case insensitive replace of <old> by <new> in <file>
            대소문자 구분 없이 <file> 에서 <old> 를 <new> 로 바꾸기
            대소문자 무시하고 <file> 의 <old> 를 <new> 로 치환
            replace <old> in any case with <new> in <file>
            substitute <old> regardless of case by <new> in <file>
            <file> 에서 <old> 를 대소문자 상관없이 <new> 로 교체
            대문자 소문자 안 가리고 <file> 의 <old> 를 <new> 로
            """,
    ),
    Recipe(
        "sed -i '<line:number>s/<old:regex>/<new:replacement>/g' -- <file>",
        en="Replace <old> with <new> in line <line> of <file>",
        ko="<file>의 <line>번째 줄에서 <old>를 <new>로 바꾸기",
        mac="sed -i '' '<line:number>s/<old:regex>/<new:replacement>/g' <file>",
        asks="""
            replace <old> with <new> only on line <line> of <file>
            change <old> to <new> in line <line> of <file>
            <file> 의 <line> 번째 줄에서만 <old> 를 <new> 로 바꾸기
            on line <line> of <file> replace <old> with <new>
            substitute <old> by <new> on just line <line> of <file>
            <file> <line> 번째 줄의 <old> 를 <new> 로 바꾸기
            <file> 의 <line> 번 줄에 있는 <old> 만 <new> 로 변경
            <line> 번째 줄만 <old> 에서 <new> 로 치환 <file>
            """,
    ),
    Recipe(
        "sed -i.bak 's/<old:regex>/<new:replacement>/g' -- <file>",
        en="Replace <old> with <new> in <file> and keep a backup",
        ko="백업을 남기고 <file>에서 <old>를 <new>로 바꾸기",
        mac="sed -i.bak 's/<old:regex>/<new:replacement>/g' <file>",
        asks="""
            replace <old> with <new> in <file> and keep a backup
            substitute <old> by <new> in <file> with backup
            백업을 남기고 <file> 에서 <old> 를 <new> 로 바꾸기
            replace <old> with <new> in <file> making a backup first
            sed in place with backup of <file> from <old> to <new>
            <file> 백업하고 <old> 를 <new> 로 교체
            원본은 백업해 두고 <file> 의 <old> 를 <new> 로 변경
            bak 파일 남기면서 <file> 에서 <old> 를 <new> 로
            """,
    ),
    Recipe(
        "sed -i '<line:number>i <text:replacement>' -- <file>",
        en="Insert <text> before line <line> of <file>",
        ko="<file>의 <line>번째 줄 앞에 <text> 넣기",
        mac="perl -pi -e 'print \"<text:replacement>\\n\" if $. == <line:number>' <file>",
        asks="""
            insert <text> before line <line> of <file>
            add line <text> at line <line> in <file>
            <file> 의 <line> 번째 줄 앞에 <text> 삽입
            <file> <line> 번째 줄에 <text> 추가
            put <text> on line <line> of <file>
            insert the text <text> into <file> at line <line>
            <file> 의 <line> 번 줄에 <text> 끼워 넣기
            <text> 를 <file> <line> 번째 줄에 삽입
            """,
    ),
    Recipe(
        "sed -i '/<pattern:regex>/a <text:replacement>' -- <file>",
        en="Insert <text> after each line of <file> with <pattern>",
        ko="<file>에서 <pattern>이 있는 줄 다음에 <text> 넣기",
        mac="perl -pi -e '$_ .= \"<text:replacement>\\n\" if /<pattern:regex>/' <file>",
        asks="""
            insert <text> after lines matching <pattern> in <file>
            add a line <text> below <pattern> in <file>
            <file> 에서 <pattern> 있는 줄 다음에 <text> 삽입
            <file> 의 <pattern> 줄 아래에 <text> 추가
            append <text> under every line with <pattern> in <file>
            after <pattern> in <file> add the line <text>
            <file> 에서 <pattern> 나오는 줄 밑에 <text> 넣기
            <pattern> 줄 뒤에 <text> 줄을 <file> 에 추가
            add a line <text> after every match of <pattern> in <file>
            """,
    ),
    Recipe(
        "sed -i '<line:number>,<to:number>d' -- <file>",
        en="Delete lines <line> to <to> of <file>",
        ko="<file>의 <line>~<to>번째 줄 지우기",
        mac="sed -i '' '<line:number>,<to:number>d' <file>",
        asks="""
            delete lines <line> to <to> of <file>
            remove line <line> through <to> from <file>
            <file> 의 <line> 줄부터 <to> 줄까지 삭제
            <file> <line> 번째 줄부터 <to> 번째 줄까지 지우기
            cut lines <line> to <to> out of <file>
            drop lines <line> through <to> in <file>
            <file> <line> 번 줄에서 <to> 번 줄까지 제거
            <line> ~ <to> 행 삭제 <file>
            """,
    ),
    Recipe(
        "sed -i 1d -- <file>",
        en="Delete the first line of <file>",
        ko="<file>의 첫 줄 지우기",
        mac="sed -i '' 1d <file>",
        asks="""
            delete the first line of <file>
            remove first line from file <file>
            <file> 의 첫 줄 삭제
            <file> 첫번째 줄 지우기
            drop the header line of <file> for good
            delete line one at the top of <file>
            <file> 맨 윗줄 지우기
            <file> 첫째 줄을 파일에서 제거
            """,
    ),
    Recipe(
        "sed -i '$d' -- <file>",
        en="Delete the last line of <file>",
        ko="<file>의 마지막 줄 지우기",
        mac="sed -i '' '$d' <file>",
        asks="""
            delete the last line of <file>
            remove last line from file <file>
            <file> 의 마지막 줄 삭제
            <file> 마지막 줄 지우기
            drop the final line of <file>
            delete the bottom line from <file>
            <file> 맨 끝 줄 제거
            <file> 마지막 행 없애기
            """,
    ),
    Recipe(
        "sed -i 's/^[[:space:]]*//' -- <file>",
        en="Remove the blanks before each line of <file>",
        ko="<file> 각 줄 앞의 공백 없애기",
        mac="sed -i '' 's/^[[:space:]]*//' <file>",
        asks="""
            remove leading whitespace from <file>
            strip indentation from each line of <file>
            <file> 줄 앞 공백 제거
            <file> 들여쓰기 없애기
            trim the beginning of each line in <file>
            delete spaces at the start of lines in <file>
            <file> 각 줄 앞의 빈칸 제거
            <file> 줄 맨 앞 띄어쓰기 지우기
            <file> 줄 앞 공백 지우기
            remove leading spaces from <file>
            """,
    ),
    Recipe(
        "sed -i '/<pattern:regex>/s/^/# /' -- <file>",
        en="Comment out the lines of <file> with <pattern>",
        ko="<file>에서 <pattern>이 있는 줄 주석 처리",
        mac="sed -i '' '/<pattern:regex>/s/^/# /' <file>",
        asks="""
            comment out lines containing <pattern> in <file>
            disable lines with <pattern> in <file> by commenting them out
            <file> 에서 <pattern> 있는 줄 주석 처리
            comment lines with <pattern> in <file>
            turn lines with <pattern> in <file> into comments
            <file> 의 <pattern> 줄을 주석으로 바꾸기
            <pattern> 있는 줄만 주석으로 막기 <file>
            <file> 에서 <pattern> 포함한 줄 주석
            """,
    ),
    Recipe(
        "sed -i 's/^/    /' -- <file>",
        en="Indent all lines of <file> by four spaces",
        ko="<file>의 모든 줄을 네 칸 들여쓰기",
        mac="sed -i '' 's/^/    /' <file>",
        asks="""
            indent all lines of <file>
            indent <file> by four spaces
            <file> 모든 줄 들여쓰기
            <file> 을 네 칸 들여쓰기
            """,
    ),
    Recipe(
        "sed -i '/<pattern:regex>/!d' -- <file>",
        en="Keep only the lines of <file> that contain <pattern>",
        ko="<file>에서 <pattern>이 있는 줄만 남기기",
        mac="sed -i '' '/<pattern:regex>/!d' <file>",
        asks="""
            keep only lines with <pattern> in <file> and delete the rest
            delete all lines of <file> that do not contain <pattern>
            <file> 에서 <pattern> 있는 줄만 남기고 나머지 삭제
            <pattern> 없는 줄을 <file> 에서 모두 지우기
            keep only lines with <pattern> in <file>
            <file> 에서 <pattern> 있는 줄만 남기기
            """,
    ),
    Recipe(
        "sed -i '/<pattern:regex>/i <text:replacement>' -- <file>",
        en="Insert <text> before each line of <file> that contains <pattern>",
        ko="<file>에서 <pattern>이 있는 줄 앞에 <text> 넣기",
        asks="""
            insert <text> before lines matching <pattern> in <file>
            add a line <text> above <pattern> in <file>
            put <text> on the line before <pattern> in <file>
            <file> 에서 <pattern> 있는 줄 앞에 <text> 삽입
            <file> 의 <pattern> 줄 위에 <text> 추가
            """,
    ),
    Recipe(
        "sed -i '1i <text:replacement>' -- <file>",
        en="Put <text> as the first line of <file>",
        ko="<file> 맨 앞에 <text> 한 줄 넣기",
        asks="""
            add <text> at the top of <file>
            put <text> at the very beginning of <file>
            put <text> above everything else in <file>
            <file> 맨 앞에 <text> 추가
            <file> 첫 줄에 <text> 삽입
            <text> 를 <file> 맨 위에 넣기
            """,
    ),
    Recipe(
        "sed -i '/<pattern:regex>/c <text:replacement>' -- <file>",
        en="Replace each line of <file> that contains <pattern> with <text>",
        ko="<file>에서 <pattern>이 있는 줄 전체를 <text>로 바꾸기",
        asks="""
            replace the whole line containing <pattern> with <text> in <file>
            change lines with <pattern> in <file> entirely to <text>
            <file> 에서 <pattern> 이 있는 줄 전체를 <text> 로 바꾸기
            <pattern> 포함된 줄을 통째로 <text> 로 교체 <file>
            """,
    ),
    Recipe(
        "sed -i '<line:number>c <text:replacement>' -- <file>",
        en="Replace line <line> of <file> with <text>",
        ko="<file>의 <line>번째 줄을 <text>로 바꾸기",
        asks="""
            replace line <line> of <file> with <text>
            change line <line> in <file> to <text>
            <file> 의 <line> 번째 줄을 <text> 로 바꾸기
            """,
    ),
    Recipe(
        "sed -i '/^[[:space:]]*#/d' -- <file>",
        en="Delete the comment lines of <file>",
        ko="<file>에서 주석 줄 삭제",
        mac="sed -i '' '/^[[:space:]]*#/d' <file>",
        asks="""
            delete comment lines from <file>
            remove all comments in <file>
            <file> 에서 주석 줄 삭제
            <file> 의 주석 모두 지우기
            """,
    ),
    Recipe(
        "sed -i '/<pattern:regex>/s/^# *//' -- <file>",
        en="Take the # off the lines of <file> that contain <pattern>",
        ko="<file>에서 <pattern>이 있는 줄의 주석 풀기",
        mac="sed -i '' '/<pattern:regex>/s/^# *//' <file>",
        asks="""
            uncomment lines containing <pattern> in <file>
            uncomment <pattern> in <file>
            <file> 에서 <pattern> 줄 주석 해제
            <pattern> 있는 줄의 주석 풀기 <file>
            """,
    ),
    Recipe(
        "sed -i 's/<old:regex>/<new:replacement>/g' -- *.<extension>",
        en="Replace <old> with <new> in all .<extension> files of this folder",
        ko="이 폴더의 <extension> 파일에서 <old>를 <new>로 바꾸기",
        mac="sed -i '' 's/<old:regex>/<new:replacement>/g' *.<extension>",
        asks="""
            replace <old> with <new> in all <extension> files
            change <old> to <new> in every <extension> file here
            모든 <extension> 파일에서 <old> 를 <new> 로 바꾸기
            <extension> 파일 전부 <old> 를 <new> 로 치환
            """,
    ),
    Recipe(
        "sed -i 's/<text:regex>//g' -- <file>",
        en="Delete the text <text> everywhere in <file>",
        ko="<file>에서 <text> 글자 모두 지우기",
        mac="sed -i '' 's/<text:regex>//g' <file>",
        asks="""
            remove the text <text> from <file>
            delete every occurrence of the word <text> in <file>
            strip the string <text> out of <file>
            <file> 에서 문자열 <text> 모두 제거
            <file> 안의 <text> 단어만 지우기
            """,
    ),
    Recipe(
        "sed -i 's/[[:space:]]\\+/ /g' -- <file>",
        en="Squeeze all blanks of <file> to one space in the file itself",
        ko="<file>의 연속된 공백을 파일에서 한 칸으로 줄이기",
        mac="sed -i '' -E 's/[[:space:]]+/ /g' <file>",
        asks="""
            squeeze whitespace in <file> in place and save
            <file> 의 연속된 공백을 한 칸으로 줄여 저장
            """,
    ),
    Recipe(
        "sed -i 's/[[:space:]]*$//' -- *.<extension>",
        en="Take blanks off the line ends of all .<extension> files here",
        ko="여기의 <extension> 파일 줄 끝 공백 제거",
        mac="sed -i '' 's/[[:space:]]*$//' *.<extension>",
        asks="""
            delete trailing whitespace in all <extension> files
            remove trailing spaces from every <extension> file
            strip whitespace at the line ends of <extension> files
            trim the line ends of all <extension> files here
            모든 <extension> 파일에서 줄 끝 공백 제거
            <extension> 파일들 줄 끝 공백 지우기
            <extension> 파일 전부 후행 공백 삭제
            확장자가 <extension> 인 파일의 줄 끝 스페이스 없애기
            """,
    ),
    Recipe(
        "sed -i 's/\\r$//' -- *.<extension>",
        en="Give all .<extension> files here the line ends of Unix",
        ko="여기의 <extension> 파일을 유닉스 줄바꿈으로",
        mac="sed -i '' $'s/\\r$//' *.<extension>",
        asks="""
            convert line endings of all <extension> files to unix
            convert crlf to lf in all <extension> files
            remove carriage returns from every <extension> file
            dos2unix for all <extension> files here
            모든 <extension> 파일 줄바꿈을 유닉스로 변환
            <extension> 파일 전부 CRLF 를 LF 로
            <extension> 파일들에서 윈도우 줄바꿈 제거
            확장자가 <extension> 인 파일을 모두 LF 로 변환
            """,
    ),
)
