"""Text in files: searching, replacing, converting."""

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
            grep <pattern> below folder <folder> recursively
            where is <pattern> used in directory <folder>
            look for <pattern> below folder <folder>
            <folder> 아래에서 <pattern> 들어간 곳 찾기
            <folder> 디렉터리 전체에서 <pattern> 검색
            <folder> 폴더 하위까지 <pattern> 찾아줘
            <folder> 아래 로그에서 <pattern> 검색
            <folder> 하위 전체에서 <pattern> 검색
            look for <pattern> in every file under <folder>
            <folder> 밑에 파일들에서 <pattern> 뒤져줘
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
            find <pattern> in every file below this folder
            grep <pattern> in all subdirectories
            where is <pattern> used in the code
            search the whole folder for the word <pattern>
            하위 폴더까지 모든 파일에서 <pattern> 찾기
            폴더 전체에서 <pattern> 검색
            코드에서 <pattern> 쓰는 곳 찾기
            <pattern> 이라는 단어가 어디 있는지 전체 파일 검색
            where does <pattern> appear in this project
            find <pattern> in this project with line numbers
            이 프로젝트에서 <pattern> 가 어디 있는지
            프로젝트 전체에서 <pattern> 검색
            does <pattern> turn up anywhere in this project
            is <pattern> written anywhere here
            where is <pattern> mentioned in this project
            where does <pattern> appear
            이 프로젝트에서 <pattern> 어디 나오는지
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
            only the names of files that have <pattern> in them
            which files have the word <pattern>
            which files mention <pattern>
            <pattern> 이라는 글자가 들어간 파일 이름
            <pattern> 들어 있는 파일 이름만 찾아줘
            <pattern> 이 포함된 파일이 뭐가 있는지
            <pattern> 단어가 있는 파일 목록만
            <pattern> 이라는 말이 들어간 파일
            <pattern> 이라는 말이 나오는 파일이 뭐야
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
            look for <pattern> in file <file>
            does <file> contain <pattern>
            where in <file> is <pattern>
            filter <file> by <pattern>
            show only lines with <pattern> from <file>
            <file> 에서 <pattern> 검색
            <file> 에 <pattern> 이 있는지 찾아봐
            <file> 에서 <pattern> 나오는 줄만 보여줘
            <file> 에 <pattern> 단어가 있는 행 출력
            show the line number of <pattern> in <file>
            <file> 에서 <pattern> 가 몇 번째 줄인지
            <file> 몇 번째 줄에 <pattern> 가 있는지
            on which lines of <file> does <pattern> occur
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
            grep <pattern> in <file> upper or lower case does not matter
            find <pattern> in <file> case insensitively
            <file> 에서 대소문자 무시하고 <pattern> 검색
            <file> 에서 대문자든 소문자든 <pattern> 찾기
            <file> 대소문자 상관없이 <pattern> 있는 줄
            <file> 에서 <pattern> 대소문자 구분 없이 찾기
            grep <pattern> in <file> ignoring case
            look for <pattern> in <file> and don't care about case
            <file> 에서 <pattern> 대소문자 안 가리고
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
            print <file> except lines with <pattern>
            filter out <pattern> from <file>
            grep inverse match <pattern> in <file>
            hide lines with <pattern> in <file>
            <file> 에서 <pattern> 들어간 줄 빼고 출력
            <file> 에 <pattern> 이 없는 줄만 보여줘
            <pattern> 포함하지 않는 줄 <file>
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
            number of lines with <pattern> in <file>
            on how many lines is <pattern> in <file>
            <file> 에서 <pattern> 포함된 줄이 몇 개
            <pattern> 들어간 줄 수 세기 <file>
            <file> 에 <pattern> 이 몇 줄이나 나오는지
            how many lines contain <pattern> in <file>
            <file> 에서 <pattern> 들어간 줄 수
            <pattern> 있는 줄 수 <file>
            how many lines in <file> say <pattern>
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
            how many times does the word <pattern> appear in <file>
            number of occurrences of <pattern> in <file>
            frequency of the word <pattern> in <file>
            <file> 에 <pattern> 단어가 몇 번 나오는지
            <file> 에서 <pattern> 등장 횟수
            <file> 에 <pattern> 이 몇 번 있는지 횟수
            how often does <pattern> turn up in <file>
            how many times is <pattern> in <file>
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
            <count> lines before and after <pattern> in <file>
            matches of <pattern> in <file> with <count> lines around them
            <file> 에서 <pattern> 찾고 앞뒤 <count> 줄씩 같이 보기
            <pattern> 전후 <count> 줄 포함해서 <file> 검색
            <count> lines around every <pattern> in <file>
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
            find and replace <old> with <new> in <file>
            replace all occurrences of <old> with <new> in <file>
            replace the word <old> by <new> throughout <file>
            swap <old> for <new> in file <file>
            <file> 에서 <old> 를 모두 <new> 로 변경
            <file> 파일의 <old> 를 <new> 로 바꿔줘
            <file> 안의 <old> 단어를 전부 <new> 로 교체
            <old> 대신 <new> 로 <file> 수정
            <file> 에서 <old> 를 전부 <new> 로 바꿔서 바로 저장
            <file> 의 <old> 를 <new> 로 바꿔서 저장
            replace every <old> with <new> in <file> and save it
            <file> 에 있는 <old> 를 다 <new> 로 고쳐서 저장
            change every <old> in <file> to <new> in place
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
            find and replace <old> with <new> in every file below
            change the word <old> to <new> in the whole project
            rename <old> to <new> across all files
            폴더 전체 파일에서 <old> 를 <new> 로 일괄 변경
            하위 폴더까지 모든 파일의 <old> 를 <new> 로 교체
            프로젝트 전체에서 <old> 를 <new> 로 바꿔줘
            하위 폴더 모든 파일에서 <old> 를 <new> 로 바꾸기
            find and replace <old> with <new> recursively
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
            drop every line with <pattern> from <file>
            delete all lines in <file> where <pattern> occurs
            <file> 에서 <pattern> 들어간 줄 모두 지워줘
            <pattern> 이 있는 줄을 <file> 에서 제거
            <file> 의 <pattern> 포함 행 삭제
            kill every line with <pattern> in <file>
            throw away the lines with <pattern> in <file>
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
            get rid of blank lines in <file>
            strip empty lines out of <file>
            <file> 의 빈 줄 모두 없애기
            <file> 에서 비어 있는 줄 지우기
            공백 줄 제거 <file>
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
            remove the <line> line from <file>
            take line <line> out of <file>
            <file> 의 <line> 번 줄 삭제
            <file> <line> 번째 행 제거
            <file> 에서 <line> 번 줄만 없애기
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
            all caps version of <file>
            change all letters of <file> to capitals
            <file> 을 전부 대문자로
            <file> 글자를 모두 대문자로 변환
            소문자를 대문자로 <file>
            convert all text in <file> to uppercase
            make everything in <file> uppercase
            <file> 내용을 전부 대문자로
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
            change all letters of <file> to small letters lowercase
            <file> 을 전부 소문자로
            <file> 글자를 모두 소문자로 변환
            대문자를 소문자로 <file>
            convert all text in <file> to lowercase
            make everything in <file> lowercase
            <file> 내용을 전부 소문자로
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
            delete whitespace at the end of every line in <file>
            trim the line ends of <file>
            <file> 각 줄 끝의 공백 제거
            <file> 줄 끝에 남은 빈칸 지우기
            <file> 줄 뒤 공백 없애기
            strip spaces off the line ends in <file>
            """,
    ),
    Recipe(
        "tr -d '\\n' < <file>",
        en="Show <file> without its line breaks",
        ko="<file>에서 줄바꿈을 모두 빼고 보기",
        asks="""
            remove newline characters from <file>
            remove all newlines from <file>
            delete every line break in <file>
            show <file> on a single line without newlines
            <file> 에서 줄바꿈 문자 제거
            <file> 의 개행 문자 모두 빼고 출력
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
            <file> 윈도우 줄바꿈 변환
            <file> crlf 제거
            dos2unix <file>
            fix windows line endings in <file>
            windows line endings to unix in <file>
            remove ^M characters at the line ends of windows file <file>
            <file> 줄바꿈을 윈도우에서 리눅스 형식으로
            <file> 개행을 유닉스 lf 로
            <file> 윈도우 개행 제거
            <file> 캐리지 리턴 없애기
            convert crlf to lf in <file>
            <file> crlf 를 lf 로
            crlf to lf <file>
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
            convert cp949 <file> to utf-8
            <file> cp949 에서 utf-8 로 인코딩 변환
            korean file <file> from cp949 to utf-8
            <file> 한글 깨짐 utf-8 로 변환
            cp949 로 된 <file> 을 utf-8 로
            broken korean text in <file>, make it utf-8
            convert <file> from cp949 to utf-8
            """,
    ),
    Recipe(
        "file -i -- <file>",
        en="Show the type and encoding of <file>",
        ko="<file>의 종류와 인코딩 보기",
        mac="file -I <file>",
        asks="""
            what encoding is <file>
            detect the encoding of <file>
            <file> 인코딩 확인
            detect charset of <file>
            which character encoding does <file> use
            which charset is <file> saved in
            <file> 이 무슨 인코딩인지
            <file> 문자셋 확인
            <file> 한글 인코딩 알아내기
            """,
    ),
    Recipe(
        "grep -oE '[[:alnum:]._%+-]+@[[:alnum:].-]+\\.[[:alpha:]]{2,}' -- <file>",
        en="Show the e-mail addresses in <file>",
        ko="<file>에 있는 이메일 주소 뽑기",
        mac="grep -oE '[[:alnum:]._%+-]+@[[:alnum:].-]+\\.[[:alpha:]]{2,}' <file>",
        asks="""
            extract email addresses from <file>
            find emails in <file>
            <file> 에서 이메일 주소 추출
            <file> 이메일 찾기
            get every email address out of <file>
            list all mail addresses in <file>
            <file> 에서 메일 주소만 뽑기
            <file> 안의 이메일 전부 추출
            <file> 이메일 주소 목록
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
            get ip addresses out of log <file>
            list every ip in <file>
            <file> 에서 아이피만 뽑기
            <file> 로그에서 ip 목록 추출
            <file> 에 나온 ip 주소들
            """,
    ),
    Recipe(
        "tr <delimiter> <character> < <file>",
        en="Replace each <delimiter> by <character> in <file>",
        ko="<file>에서 <delimiter>를 <character>로 바꾸기",
        asks="""
            change all <delimiter> to <character> in <file>
            replace every <delimiter> by <character> in <file>
            turn <delimiter> into <character> in <file>
            <file> 의 <delimiter> 를 <character> 로 바꾸기
            <file> <delimiter> 를 전부 <character> 로 변환
            <file> 에서 <delimiter> 대신 <character> 로
            """,
    ),
)
