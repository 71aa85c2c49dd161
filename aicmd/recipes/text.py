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
            grep <pattern> below folder <folder> recursively
            where is <pattern> used in directory <folder>
            look for <pattern> below folder <folder>
            <folder> 아래에서 <pattern> 들어간 곳 찾기
            <folder> 디렉터리 전체에서 <pattern> 검색
            <folder> 폴더 하위까지 <pattern> 찾아줘
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
        "sed -n '<line:number>p' -- <file>",
        en="Show line <line> of <file>",
        ko="<file>의 <line>번째 줄 보기",
        mac="sed -n '<line:number>p' <file>",
        asks="""
            show line <line> of <file>
            print line number <line> from <file>
            <file> <line> 번째 줄 보기
            <file> 에서 <line> 번째 줄만 출력
            what is on line <line> of <file>
            only the <line> line of <file>
            get line <line> from file <file>
            <file> 의 <line> 번 줄만 보여줘
            <file> <line> 번째 행 출력
            <file> 에서 <line> 번 라인 내용 확인
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
            lines <line> through <to> from <file>
            only lines <line> to <to> in <file>
            print a range of lines <line> to <to> of <file>
            <file> 의 <line> 번 줄에서 <to> 번 줄까지만
            <file> <line> 행부터 <to> 행까지 출력
            <file> 에서 <line> ~ <to> 줄만 보기
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
            top <count> lines of <file>
            show just the first <count> lines from <file>
            beginning of <file> <count> lines
            <file> 의 첫 <count> 줄만 보여줘
            <file> 맨 위 <count> 줄
            <file> 앞에서부터 <count> 줄 출력
            <file> 에서 앞 <count> 줄만
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
            the final <count> lines from <file>
            bottom <count> lines of <file>
            tail -n <count> <file>
            <file> 의 끝 <count> 줄만 보여줘
            <file> 맨 아래 <count> 줄
            <file> 뒤에서 <count> 줄 출력
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
            follow <file> as it grows
            keep showing new lines of <file>
            monitor <file> for new lines
            live view of log <file>
            <file> 에 추가되는 내용 계속 보기
            <file> 로그 실시간으로 따라가기
            <file> 계속 갱신되는 것 보기
            <file> 실시간 모니터링
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
            line count of <file>
            count all lines of <file>
            wc <file> lines
            <file> 총 몇 줄
            <file> 행 수
            <file> 줄이 몇 개인지 세어줘
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
            number of words in <file>
            total words of <file>
            <file> 에 단어가 몇 개인지
            <file> 단어 개수 세어줘
            <file> 낱말 수
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
            number of characters in <file>
            character count of <file>
            how many letters does <file> have
            <file> 에 글자가 몇 자인지
            <file> 문자 수
            <file> 총 글자 개수
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
            cat <file> with line numbers
            put a number in front of each line of <file>
            show <file> numbered
            <file> 에 줄 번호 붙여서 보기
            <file> 내용을 번호와 함께 출력
            <file> 앞에 줄번호 표시
            <file> 줄번호 붙여서 보기
            <file> 에 줄번호 표시
            view <file> with numbered lines
            add line numbers to <file>
            <file> 에 줄 번호 매기기
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
            last line of <file> first
            show <file> from bottom to top
            flip the order of lines in <file>
            <file> 을 마지막 줄부터 거꾸로
            <file> 줄 순서 뒤집기
            <file> 아래에서 위로 출력
            <file> 을 마지막 줄부터 거꾸로 출력
            <file> 끝에서부터 거꾸로 한 줄씩
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
            read <file>
            show me the file <file>
            cat <file>
            <file> 보여줘
            <file> 파일 내용 출력해줘
            <file> 안에 뭐가 있는지 보기
            <file> 읽기
            print the whole file <file>
            <file> 전체 내용 출력
            <file> 내용 전부 보기
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
            what changed between <file> and <other>
            how do <file> and <other> differ
            show differences of two files <file> and <other>
            <file> 과 <other> 차이점 보여줘
            <file> <other> 뭐가 다른지
            <file> 이랑 <other> 비교해줘
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
            which files differ between directory <folder> and <other>
            are the folders <folder> and <other> the same
            diff two directories <folder> <other>
            <folder> 폴더와 <other> 폴더 비교
            <folder> 디렉터리와 <other> 디렉터리에서 다른 파일
            폴더 <folder> 와 폴더 <other> 비교
            compare the two folders <folder> and <other>
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
            what do <file> and <other> have in common
            lines that occur in <file> and also in <other>
            <file> 과 <other> 둘 다에 있는 줄
            <file> 과 <other> 겹치는 줄 찾기
            <file> <other> 교집합
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
            what is in <file> but missing in <other>
            lines unique to <file> compared to <other>
            <file> 에는 있는데 <other> 에는 없는 줄
            <other> 에 없고 <file> 에만 있는 줄
            <file> 에서 <other> 에 있는 줄 빼고 보기
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
            uppercase <file>
            change all letters of <file> to capitals
            <file> 을 전부 대문자로
            <file> 글자를 모두 대문자로 변환
            소문자를 대문자로 <file>
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
            lowercase <file>
            change all letters of <file> to small letters lowercase
            <file> 을 전부 소문자로
            <file> 글자를 모두 소문자로 변환
            대문자를 소문자로 <file>
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
        "sed 's/^/<text:replacement>/' -- <file>",
        en="Show <file> with <text> before each line",
        ko="<file>의 각 줄 앞에 <text> 붙이기",
        mac="sed 's/^/<text:replacement>/' <file>",
        asks="""
            add <text> to the beginning of each line of <file>
            prepend <text> to every line in <file>
            <file> 모든 줄 앞에 <text> 추가
            <file> 각 줄 앞에 <text> 붙이기
            put <text> in front of all lines of <file>
            prefix every line of <file> with <text>
            <file> 줄마다 앞에 <text> 넣기
            <file> 의 각 줄 맨 앞에 <text> 삽입
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
            put <text> behind all lines of <file>
            suffix every line of <file> with <text>
            <file> 줄마다 끝에 <text> 넣기
            <file> 의 각 줄 맨 뒤에 <text> 삽입
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
            lines of <file> as one comma separated list
            turn lines of <file> into a comma list
            <file> 의 줄들을 콤마로 이어서 한 줄로
            <file> 여러 줄을 쉼표로 구분된 한 줄로
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
            put <file> and <other> together
            combine two text files <file> and <other>
            append <other> behind <file> and print
            <file> 과 <other> 를 이어서 출력
            <file> <other> 두 파일 하나로 합치기
            <file> 다음에 <other> 붙이기
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
            break <file> into pieces of <count> lines each
            chop <file> every <count> lines
            <file> 을 <count> 줄짜리 파일들로 쪼개기
            <count> 줄마다 <file> 파일 나누기
            <file> 을 <count> 줄 단위로 잘라서 저장
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
            break the big file <file> into <size> parts
            split <file> into chunks of <size>
            <file> 을 <size> 짜리로 쪼개기
            큰 파일 <file> 을 <size> 단위로 나누기
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
        "cat -- <file> <other> > <target>",
        en="Join <file> and <other> into the new file <target>",
        ko="<file>과 <other>를 합쳐 <target>에 저장",
        asks="""
            concatenate <file> and <other> into <target>
            join <file> and <other> to file <target>
            combine <file> with <other> and save as <target>
            <file> 과 <other> 를 합쳐서 <target> 로 저장
            <file> <other> 이어 붙여서 <target> 만들기
            두 파일 <file> <other> 을 <target> 하나로 합치기
            """,
    ),
    Recipe(
        "cat -- *.<extension> > <target>",
        en="Join all .<extension> files into <target>",
        ko="모든 <extension> 파일을 합쳐 <target>에 저장",
        asks="""
            concatenate all <extension> files into <target>
            merge every <extension> file into one file <target>
            모든 <extension> 파일을 <target> 로 합치기
            <extension> 파일 전부 이어서 <target> 하나로 저장
            """,
    ),
    Recipe(
        "less -- <file>",
        en="Page through <file>",
        ko="<file>을 한 화면씩 넘겨 보기",
        asks="""
            view file <file> screen by screen
            open <file> in a pager
            scroll through <file>
            less <file>
            <file> 을 한 화면씩 넘기면서 보기
            <file> 스크롤하면서 보기
            <file> 을 페이지 단위로 넘겨 읽기
            """,
    ),
    Recipe(
        "head -n 1 -- <file>",
        en="Show the first line of <file>",
        ko="<file>의 첫 줄 보기",
        asks="""
            first line of <file>
            only the very first line from <file>
            print just the top line of <file>
            <file> 첫 줄
            <file> 의 맨 첫째 줄만 출력
            <file> 첫 번째 줄만 보여줘
            <file> 맨 첫 줄
            what is the first line of <file>
            """,
    ),
    Recipe(
        "tail -n 1 -- <file>",
        en="Show the last line of <file>",
        ko="<file>의 마지막 줄 보기",
        asks="""
            last line of <file>
            only the very last line from <file>
            print just the bottom line of <file>
            <file> 마지막 줄
            <file> 의 맨 끝 줄만 출력
            <file> 마지막 줄만 보여줘
            <file> 맨 마지막 줄
            what is the last line of <file>
            """,
    ),
    Recipe(
        "head -- <file>",
        en="Show the beginning of <file>",
        ko="<file>의 앞부분 보기",
        asks="""
            beginning of <file>
            start of file <file>
            head of <file>
            opening part of <file>
            <file> 앞부분 보기
            <file> 처음 부분만 출력
            <file> 첫 부분
            """,
    ),
    Recipe(
        "tail -- <file>",
        en="Show the end of <file>",
        ko="<file>의 끝부분 보기",
        asks="""
            end of <file>
            closing lines of <file>
            tail of <file>
            <file> 끝부분 보기
            <file> 마지막 부분만 출력
            <file> 뒷부분
            """,
    ),
    Recipe(
        "tail -n <count> -f -- <file>",
        en="Show the last <count> lines of <file> and then what is added",
        ko="<file>의 마지막 <count>줄부터 실시간으로 보기",
        asks="""
            follow <file> starting with the last <count> lines
            tail the last <count> lines of <file> and keep following
            <file> 마지막 <count> 줄부터 실시간으로 따라가기
            <file> 끝 <count> 줄 보고 계속 실시간
            """,
    ),
    Recipe(
        "tail -f -- <file> | grep --line-buffered -- <pattern>",
        en="Follow <file> and show only lines with <pattern>",
        ko="<file>을 실시간으로 보면서 <pattern>이 있는 줄만 보기",
        asks="""
            follow <file> and show only lines containing <pattern>
            tail <file> live and grep <pattern>
            <file> 실시간으로 보면서 <pattern> 만 걸러내기
            <file> 로그를 따라가며 <pattern> 있는 줄만 실시간
            """,
    ),
    Recipe(
        "wc -c < <file>",
        en="Count the bytes of <file>",
        ko="<file>의 바이트 수",
        asks="""
            count the bytes of <file> with wc
            number of bytes in <file>
            <file> 바이트 수 세기
            <file> 몇 바이트 들어 있는지 세기
            """,
    ),
    Recipe(
        "wc -l -- *.<extension>",
        en="Count the lines of every .<extension> file, with a total",
        ko="<extension> 파일마다 줄 수와 합계 세기",
        asks="""
            count lines of all <extension> files in this folder
            lines in every <extension> file with total
            모든 <extension> 파일의 줄 수 세기
            <extension> 파일들 줄 수 합계
            """,
    ),
    Recipe(
        "find . -name '*.<extension>' -exec cat -- {} + | wc -l",
        en="Count all lines of the .<extension> files here and below",
        ko="하위 폴더까지 <extension> 파일의 전체 줄 수",
        asks="""
            total lines of code in <extension> files recursively
            how many lines of <extension> code are in this project
            하위 폴더까지 <extension> 파일 전체 줄 수
            프로젝트의 <extension> 코드가 총 몇 줄인지
            <extension> 파일 전체 줄 수
            count lines of all <extension> files
            """,
    ),
    Recipe(
        "cmp -- <file> <other> || diff -u -- <file> <other>",
        en="Show the differences of <file> and <other> only if there are any",
        ko="<file>과 <other>가 다르면 차이 보기",
        asks="""
            show differences of <file> and <other> only if they are not identical
            <file> 과 <other> 가 동일하지 않으면 차이 보기
            """,
    ),
    Recipe(
        "comm -13 <(sort -- <file>) <(sort -- <other>)",
        en="Show the lines that only <other> has",
        ko="<other>에만 있는 줄 보기",
        asks="""
            lines only in the second file <other> compared to the first <file>
            new lines in <other> that are missing in <file>
            첫 번째 <file> 에는 없고 두 번째 <other> 에만 있는 줄
            <file> 에 없는 새로운 줄만 <other> 에서 보기
            """,
    ),
    Recipe(
        "patch <file> <other>",
        en="Apply the patch <other> to <file>",
        ko="패치 <other>를 <file>에 적용",
        asks="""
            apply patch <other> to <file>
            patch <file> with <other>
            패치 <other> 를 <file> 에 적용
            <file> 에 <other> 패치 적용하기
            """,
    ),
    Recipe(
        "tee -a -- <file>",
        en="Add what comes in to <file> and show it",
        ko="들어오는 내용을 화면에 보이면서 <file>에 덧붙이기",
        asks="""
            append input to <file> and show it too with tee
            tee to <file> appending
            tee 로 <file> 에 덧붙이면서 화면에도 출력
            입력을 <file> 에 이어 쓰면서 보기
            """,
    ),
    Recipe(
        "head -n <count> -- *.<extension>",
        en="Show the first <count> lines of every .<extension> file",
        ko="<extension> 파일마다 처음 <count>줄 보기",
        asks="""
            first <count> lines of every <extension> file
            show the top <count> lines of all <extension> files
            모든 <extension> 파일의 처음 <count> 줄
            <extension> 파일마다 앞 <count> 줄 보기
            """,
    ),
    Recipe(
        "sed '1,<count:number>d' -- <file>",
        en="Show <file> without its first <count> lines",
        ko="<file>에서 처음 <count>줄 빼고 보기",
        mac="sed '1,<count:number>d' <file>",
        asks="""
            all but the first <count> lines of <file>
            show <file> except the first <count> lines
            skip the first <count> lines of <file>
            <file> 처음 <count> 줄 빼고 보기
            <file> 에서 앞 <count> 줄 제외하고 출력
            <file> 첫 <count> 줄 건너뛰고 보기
            """,
    ),
    Recipe(
        "cat -- <other> >> <file>",
        en="Append what is in <other> to <file>",
        ko="<other>의 내용을 <file> 뒤에 덧붙이기",
        asks="""
            append the contents of <other> to <file>
            append file <other> to file <file>
            add the text of <other> at the end of <file>
            <other> 내용을 <file> 뒤에 덧붙이기
            <other> 의 내용을 <file> 끝에 추가
            <other> 파일을 <file> 파일 뒤에 이어 붙이기
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
