"""Lines of text: searching, changing, comparing."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "grep -rn -- <pattern> <folder>",
        en="Find the lines with <pattern> in all files of <folder>",
        ko="<folder>의 모든 파일에서 <pattern> 찾기",
        asks="""
            search for <pattern> in all files in <folder>
            grep <pattern> recursively in <folder>
            find text <pattern> in folder <folder>
            <folder> 폴더에서 <pattern> 검색
            <folder> 안의 모든 파일에서 <pattern> 문자열 찾기
            """,
    ),
    Recipe(
        "grep -rn -- <pattern> .",
        en="Find the lines with <pattern> in all files here",
        ko="현재 폴더의 모든 파일에서 <pattern> 찾기",
        asks="""
            search for <pattern> in all files
            grep <pattern> recursively
            find text <pattern> in current directory
            search recursively for <pattern>
            모든 파일에서 <pattern> 찾기
            현재 폴더에서 <pattern> 문자열 검색
            <pattern> 재귀 검색
            """,
        others=("rg -- <pattern>", "git grep -n -e <pattern>"),
    ),
    Recipe(
        "grep -rl -- <pattern> .",
        en="List the files that contain <pattern>",
        ko="<pattern>이 들어 있는 파일 목록",
        asks="""
            which files contain <pattern>
            list files containing <pattern>
            file names that contain the text <pattern>
            find files that contain <pattern>
            <pattern> 이 들어있는 파일 찾기
            <pattern> 포함된 파일 목록
            """,
    ),
    Recipe(
        "grep -n -- <pattern> <file>",
        en="Show the lines of <file> with <pattern>",
        ko="<file>에서 <pattern>이 있는 줄 보기",
        asks="""
            search for <pattern> in <file>
            lines containing <pattern> in <file>
            find <pattern> in file <file>
            grep <pattern> in <file>
            <file> 에서 <pattern> 찾기
            <file> 에서 <pattern> 포함된 줄 보기
            """,
    ),
    Recipe(
        "grep -in -- <pattern> <file>",
        en="Search <file> for <pattern>, upper or lower case",
        ko="대소문자 가리지 않고 <file>에서 <pattern> 찾기",
        asks="""
            case insensitive search for <pattern> in <file>
            search <pattern> in <file> ignoring case
            대소문자 구분 없이 <file> 에서 <pattern> 찾기
            대소문자 무시 <pattern> 검색 <file>
            """,
    ),
    Recipe(
        "grep -v -- <pattern> <file>",
        en="Show the lines of <file> without <pattern>",
        ko="<file>에서 <pattern>이 없는 줄 보기",
        asks="""
            lines not containing <pattern> in <file>
            show lines of <file> without <pattern>
            exclude lines matching <pattern> from <file>
            <file> 에서 <pattern> 제외하고 보기
            <file> 에서 <pattern> 없는 줄
            """,
    ),
    Recipe(
        "grep -c -- <pattern> <file>",
        en="Count the lines of <file> with <pattern>",
        ko="<file>에서 <pattern>이 있는 줄 수",
        asks="""
            count lines containing <pattern> in <file>
            how many lines match <pattern> in <file>
            <file> 에서 <pattern> 있는 줄 개수
            <file> 에 <pattern> 몇 줄 있는지
            """,
    ),
    Recipe(
        "grep -o -- <pattern> <file> | wc -l",
        en="Count how often <pattern> occurs in <file>",
        ko="<file>에서 <pattern>이 나오는 횟수",
        asks="""
            count occurrences of <pattern> in <file>
            how many times does <pattern> occur in <file>
            how often <pattern> in <file>
            <file> 에서 <pattern> 횟수 세기
            <file> 에 <pattern> 몇 번 나오는지 횟수
            """,
    ),
    Recipe(
        "grep -n -C <count> -- <pattern> <file>",
        en="Show <pattern> in <file> with <count> lines around it",
        ko="<file>에서 <pattern>과 앞뒤 <count>줄 보기",
        asks="""
            show <count> lines around <pattern> in <file>
            grep <pattern> with <count> lines of context in <file>
            <pattern> 앞뒤 <count> 줄 보기 <file>
            <file> 에서 <pattern> 주변 <count> 줄
            """,
    ),
    Recipe(
        "sed -i 's/<old:regex>/<new:replacement>/g' -- <file>",
        en="Replace <old> with <new> in <file>",
        ko="<file>에서 <old>를 <new>로 바꾸기",
        mac="sed -i '' 's/<old:regex>/<new:replacement>/g' <file>",
        asks="""
            replace <old> with <new> in <file>
            change <old> to <new> in file <file>
            substitute <old> by <new> in <file>
            <file> 에서 <old> 를 <new> 로 바꾸기
            <file> 에서 <old> 를 <new> 로 치환
            """,
        others=("perl -pi -e 's/<old:regex>/<new:replacement>/g' <file>",),
    ),
    Recipe(
        "grep -rlZ -- <old> . | xargs -0 -r sed -i 's/<old:regex>/<new:replacement>/g'",
        en="Replace <old> with <new> in all files here",
        ko="모든 파일에서 <old>를 <new>로 바꾸기",
        mac="grep -rl --null -- <old> . | xargs -0 sed -i '' 's/<old:regex>/<new:replacement>/g'",
        asks="""
            replace <old> with <new> in all files
            replace <old> with <new> recursively
            search and replace <old> <new> in every file
            모든 파일에서 <old> 를 <new> 로 바꾸기
            전체 파일 <old> <new> 치환
            """,
    ),
    Recipe(
        "sed -i '/<pattern:regex>/d' -- <file>",
        en="Delete the lines of <file> with <pattern>",
        ko="<file>에서 <pattern>이 있는 줄 지우기",
        mac="sed -i '' '/<pattern:regex>/d' <file>",
        asks="""
            delete lines containing <pattern> from <file>
            remove lines that match <pattern> in <file>
            <file> 에서 <pattern> 포함된 줄 삭제
            <file> 에서 <pattern> 있는 줄 지우기
            """,
    ),
    Recipe(
        "sed -i '/^[[:space:]]*$/d' -- <file>",
        en="Delete the empty lines of <file>",
        ko="<file>의 빈 줄 지우기",
        mac="sed -i '' '/^[[:space:]]*$/d' <file>",
        asks="""
            remove empty lines from <file>
            delete blank lines in <file>
            <file> 에서 빈 줄 삭제
            <file> 빈 줄 제거
            """,
    ),
    Recipe(
        "sed -i '<line:number>d' -- <file>",
        en="Delete line <line> of <file>",
        ko="<file>의 <line>번째 줄 지우기",
        mac="sed -i '' '<line:number>d' <file>",
        asks="""
            delete line <line> of <file>
            remove line <line> from <file>
            <file> <line> 번째 줄 삭제
            <file> 에서 <line> 번째 줄 지우기
            """,
    ),
    Recipe(
        "sed -n '<line:number>p' -- <file>",
        en="Show line <line> of <file>",
        ko="<file>의 <line>번째 줄 보기",
        mac="sed -n '<line:number>p' <file>",
        asks="""
            show line <line> of <file>
            print line number <line> from <file>
            <file> <line> 번째 줄 보기
            <file> 에서 <line> 번째 줄만 출력
            """,
    ),
    Recipe(
        "sed -n '<line:number>,<to:number>p' -- <file>",
        en="Show lines <line> to <to> of <file>",
        ko="<file>의 <line>줄부터 <to>줄까지 보기",
        mac="sed -n '<line:number>,<to:number>p' <file>",
        asks="""
            show lines <line> to <to> of <file>
            print lines between <line> and <to> from <file>
            lines <line> - <to> of <file>
            <file> <line> 줄부터 <to> 줄까지 보기
            <file> <line> 번째 줄에서 <to> 번째 줄까지 출력
            """,
    ),
    Recipe(
        "head -n <count> -- <file>",
        en="Show the first <count> lines of <file>",
        ko="<file>의 처음 <count>줄 보기",
        mac="head -n <count> <file>",
        asks="""
            first <count> lines of <file>
            show the top <count> lines of file <file>
            head of <file> <count> lines
            <file> 처음 <count> 줄 보기
            <file> 앞부분 <count> 줄
            """,
    ),
    Recipe(
        "tail -n <count> -- <file>",
        en="Show the last <count> lines of <file>",
        ko="<file>의 마지막 <count>줄 보기",
        mac="tail -n <count> <file>",
        asks="""
            last <count> lines of <file>
            show the end of <file> <count> lines
            tail <file> <count> lines
            <file> 마지막 <count> 줄 보기
            <file> 끝에서 <count> 줄
            """,
    ),
    Recipe(
        "tail -f -- <file>",
        en="Follow <file> as it grows",
        ko="<file>에 쌓이는 내용 계속 보기",
        mac="tail -f <file>",
        asks="""
            follow <file>
            watch log file <file> live
            tail <file> in real time
            <file> 실시간으로 보기
            <file> 로그 계속 보기
            """,
    ),
    Recipe(
        "wc -l -- <file>",
        en="Count the lines of <file>",
        ko="<file>의 줄 수 세기",
        mac="wc -l <file>",
        asks="""
            count lines in <file>
            how many lines does <file> have
            number of lines of <file>
            <file> 줄 수 세기
            <file> 몇 줄인지
            <file> 라인 개수
            """,
    ),
    Recipe(
        "wc -w -- <file>",
        en="Count the words of <file>",
        ko="<file>의 단어 수 세기",
        mac="wc -w <file>",
        asks="""
            count words in <file>
            word count of <file>
            how many words in <file>
            <file> 단어 수 세기
            <file> 단어 개수
            """,
    ),
    Recipe(
        "wc -m -- <file>",
        en="Count the characters of <file>",
        ko="<file>의 글자 수 세기",
        mac="wc -m <file>",
        asks="""
            count characters in <file>
            how many characters in <file>
            <file> 글자 수 세기
            <file> 문자 개수
            """,
    ),
    Recipe(
        "nl -ba -- <file>",
        en="Show <file> with line numbers",
        ko="<file>을 줄 번호와 함께 보기",
        mac="nl -ba <file>",
        asks="""
            show <file> with line numbers
            add numbers to the lines of <file>
            <file> 줄 번호와 함께 보기
            <file> 라인 번호 붙여 출력
            """,
        others=("cat -n -- <file>",),
    ),
    Recipe(
        "tac -- <file>",
        en="Show the lines of <file> in reverse order",
        ko="<file>의 줄을 거꾸로 보기",
        mac="tail -r <file>",
        asks="""
            reverse the lines of <file>
            print <file> in reverse order
            show <file> backwards
            <file> 줄 거꾸로 출력
            <file> 역순으로 보기
            """,
    ),
    Recipe(
        "cat -- <file>",
        en="Show <file>",
        ko="<file> 내용 보기",
        mac="cat <file>",
        asks="""
            show contents of <file>
            print file <file>
            display <file>
            view <file>
            <file> 내용 보기
            <file> 출력
            """,
        others=("less -- <file>",),
    ),
    Recipe(
        "diff -u -- <file> <other>",
        en="Compare <file> with <other>",
        ko="<file>과 <other> 비교",
        mac="diff -u <file> <other>",
        asks="""
            compare <file> and <other>
            difference between <file> and <other>
            diff <file> <other>
            <file> 와 <other> 비교
            두 파일 차이 보기
            <file> <other> 다른 점
            """,
        others=("diff -y -- <file> <other>", "cmp -- <file> <other>"),
    ),
    Recipe(
        "diff -rq -- <folder> <other>",
        en="Compare two folders",
        ko="두 폴더 비교",
        mac="diff -rq <folder> <other>",
        asks="""
            compare two directories
            difference between folder <folder> and folder <other>
            compare folders <folder> and <other>
            두 폴더 비교
            <folder> 폴더 와 <other> 폴더 차이
            """,
    ),
    Recipe(
        "comm -12 <(sort -- <file>) <(sort -- <other>)",
        en="Show the lines that <file> and <other> share",
        ko="<file>과 <other>에 모두 있는 줄 보기",
        mac="comm -12 <(sort <file>) <(sort <other>)",
        fish="comm -12 (sort -- <file> | psub) (sort -- <other> | psub)",
        asks="""
            common lines of <file> and <other>
            lines in both <file> and <other>
            intersection of <file> and <other>
            <file> 와 <other> 공통 줄
            두 파일에 모두 있는 줄
            """,
    ),
    Recipe(
        "comm -23 <(sort -- <file>) <(sort -- <other>)",
        en="Show the lines that only <file> has",
        ko="<other>에는 없고 <file>에만 있는 줄 보기",
        mac="comm -23 <(sort <file>) <(sort <other>)",
        fish="comm -23 (sort -- <file> | psub) (sort -- <other> | psub)",
        asks="""
            lines only in <file> and not in <other>
            lines of <file> that are not in <other>
            <file> 에만 있고 <other> 에 없는 줄
            """,
    ),
    Recipe(
        "tr '[:lower:]' '[:upper:]' < <file>",
        en="Show <file> in upper case",
        ko="<file>을 대문자로 바꿔 보기",
        asks="""
            convert <file> to uppercase
            make <file> upper case
            <file> 대문자로 변환
            <file> 대문자로 바꾸기
            """,
    ),
    Recipe(
        "tr '[:upper:]' '[:lower:]' < <file>",
        en="Show <file> in lower case",
        ko="<file>을 소문자로 바꿔 보기",
        asks="""
            convert <file> to lowercase
            make <file> lower case
            <file> 소문자로 변환
            <file> 소문자로 바꾸기
            """,
    ),
    Recipe(
        "sed -i 's/[[:space:]]*$//' -- <file>",
        en="Remove trailing whitespace from <file>",
        ko="<file>의 줄 끝 공백 지우기",
        mac="sed -i '' 's/[[:space:]]*$//' <file>",
        asks="""
            remove trailing whitespace from <file>
            strip trailing spaces in <file>
            <file> 줄 끝 공백 제거
            <file> 끝 공백 지우기
            """,
    ),
    Recipe(
        "sed -i 's/\\r$//' -- <file>",
        en="Convert the line ends of <file> from Windows to Unix",
        ko="<file>의 윈도우 줄바꿈을 유닉스로 바꾸기",
        mac="perl -pi -e 's/\\r$//' <file>",
        asks="""
            <file> 줄바꿈을 유닉스로 바꾸기
            convert windows line endings of <file> to unix
            remove carriage returns from <file>
            dos to unix <file>
            crlf to lf <file>
            <file> 윈도우 줄바꿈 변환
            <file> crlf 제거
            """,
        others=("dos2unix -- <file>",),
    ),
    Recipe(
        "iconv -f <from> -t UTF-8 -- <file>",
        en="Show <file> converted to UTF-8",
        ko="<file>을 UTF-8로 변환해 보기",
        mac="iconv -f <from> -t UTF-8 <file>",
        asks="""
            convert encoding of <file> to utf-8
            convert <file> to utf8
            <file> 인코딩 utf-8 로 변환
            <file> 문자셋 utf8 변환
            """,
    ),
    Recipe(
        "iconv -f CP949 -t UTF-8 -- <file>",
        en="Show <file> converted from Korean CP949 to UTF-8",
        ko="<file>을 CP949에서 UTF-8로 변환해 보기",
        mac="iconv -f CP949 -t UTF-8 <file>",
        asks="""
            convert <file> from euc-kr to utf-8
            convert cp949 <file> to utf-8
            <file> cp949 에서 utf-8 로 인코딩 변환
            <file> euc-kr utf-8 변환
            """,
    ),
    Recipe(
        "file -i -- <file>",
        en="Show the type and encoding of <file>",
        ko="<file>의 종류와 인코딩 보기",
        mac="file -I <file>",
        asks="""
            what encoding is <file>
            what type of file is <file>
            detect the encoding of <file>
            file type of <file>
            <file> 인코딩 확인
            <file> 파일 종류 확인
            """,
    ),
    Recipe(
        "sed 's/^/<text:replacement>/' -- <file>",
        en="Show <file> with <text> before each line",
        ko="<file>의 각 줄 앞에 <text> 붙이기",
        mac="sed 's/^/<text:replacement>/' <file>",
        asks="""
            add <text> to the beginning of each line of <file>
            prepend <text> to every line in <file>
            <file> 모든 줄 앞에 <text> 추가
            <file> 각 줄 앞에 <text> 붙이기
            """,
    ),
    Recipe(
        "sed 's/$/<text:replacement>/' -- <file>",
        en="Show <file> with <text> behind each line",
        ko="<file>의 각 줄 끝에 <text> 붙이기",
        mac="sed 's/$/<text:replacement>/' <file>",
        asks="""
            add <text> to the end of each line of <file>
            append <text> to every line end in <file>
            <file> 모든 줄 끝에 <text> 추가
            <file> 각 줄 뒤에 <text> 붙이기
            """,
    ),
    Recipe(
        "paste -sd, -- <file>",
        en="Join the lines of <file> with commas",
        ko="<file>의 줄을 쉼표로 이어 붙이기",
        mac="paste -sd, <file>",
        asks="""
            join lines of <file> with commas
            merge all lines of <file> into one separated by comma
            <file> 줄을 쉼표로 합치기
            <file> 모든 줄 쉼표로 연결
            """,
    ),
    Recipe(
        "cat -- <file> <other>",
        en="Join <file> and <other>",
        ko="<file>과 <other> 이어 붙이기",
        mac="cat <file> <other>",
        asks="""
            concatenate <file> and <other>
            join files <file> and <other>
            merge file <file> with file <other>
            <file> 와 <other> 합치기
            두 파일 이어 붙이기
            """,
    ),
    Recipe(
        "split -l <count> -- <file>",
        en="Split <file> into pieces of <count> lines",
        ko="<file>을 <count>줄씩 나누기",
        mac="split -l <count> <file>",
        asks="""
            split <file> into files of <count> lines
            split file <file> every <count> lines
            <file> <count> 줄씩 나누기
            <file> <count> 줄 단위로 분할
            """,
    ),
    Recipe(
        "split -b <size> -- <file>",
        en="Split <file> into pieces of <size>",
        ko="<file>을 <size>씩 나누기",
        mac="split -b <size> <file>",
        asks="""
            split <file> into <size> pieces
            divide file <file> into parts of <size>
            <file> <size> 씩 나누기
            <file> <size> 크기로 분할
            """,
    ),
    Recipe(
        "grep -oE '[[:alnum:]._%+-]+@[[:alnum:].-]+' -- <file>",
        en="Show the e-mail addresses in <file>",
        ko="<file>에 있는 이메일 주소 뽑기",
        mac="grep -oE '[[:alnum:]._%+-]+@[[:alnum:].-]+' <file>",
        asks="""
            extract email addresses from <file>
            find emails in <file>
            <file> 에서 이메일 주소 추출
            <file> 이메일 찾기
            """,
    ),
    Recipe(
        "grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' -- <file>",
        en="Show the IP addresses in <file>",
        ko="<file>에 있는 IP 주소 뽑기",
        mac="grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' <file>",
        asks="""
            extract ip addresses from <file>
            find all ips in <file>
            <file> 에서 ip 주소 추출
            <file> 아이피 찾기
            """,
    ),
)
