"""Text that is added to, cut, joined and reshaped."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "sed 's/<pattern:regex>.*//' -- <file>",
        en="Print <file> without what follows '<pattern>' in each line",
        ko="<file>의 각 줄에서 '<pattern>' 뒤를 지우고 출력",
        mac="sed 's/<pattern:regex>.*//' <file>",
        asks="""
            remove everything after <pattern> in each line of <file>
            strip everything after <pattern> on every line of <file>
            cut off each line of <file> at <pattern>
            delete from <pattern> to the end of each line in <file>
            <file> 각 줄에서 <pattern> 뒤는 다 지우기
            <file> 줄마다 <pattern> 뒤로 전부 제거
            <file> 에서 <pattern> 이후 내용 삭제
            <file> 각 줄 <pattern> 뒤 잘라내기
            """,
    ),
    Recipe(
        "sed 's/<old:regex>/<new:replacement>/g' -- <file>",
        en="Show <file> with <new> instead of <old>, unchanged on the disk",
        ko="파일은 그대로 두고 <old>를 <new>로 바꾸어 <file> 보기",
        mac="sed 's/<old:regex>/<new:replacement>/g' <file>",
        asks="""
            show <file> with <old> replaced by <new> without changing the file
            preview replacing <old> with <new> in <file>
            <file> 은 그대로 두고 <old> 를 <new> 로 바꾼 결과만 보기
            <file> 에서 <old> 를 <new> 로 바꾸면 어떻게 되는지 미리 보기
            print <file> with <new> in place of <old> but don't save
            show what <file> looks like with <old> replaced by <new>
            <file> 저장하지 말고 <old> 를 <new> 로 바꿔서 출력
            <file> 의 <old> 를 <new> 로 바꾼 내용을 화면에만
            """,
    ),
    Recipe(
        "printf '%s\\n' <text> >> <file>",
        en="Add the line <text> to the end of <file>",
        ko="<file> 끝에 <text> 줄 덧붙이기",
        asks="""
            append <text> to <file>
            add line <text> at the end of <file>
            <file> 끝에 <text> 추가
            <file> 맨 뒤에 <text> 한 줄 덧붙이기
            add <text> to the bottom of <file>
            append the line <text> to file <file>
            echo <text> to the end of <file>
            <file> 마지막에 <text> 추가
            <text> 를 <file> 끝에 덧붙이기
            <file> 에 <text> 추가해줘
            append line <text> to <file>
            <file> 마지막에 <text> 한 줄 추가
            <file> 끝에 <text> 한 줄 추가
            append the text <text> to <file>
            append the string <text> to <file>
            <file> 에 문자열 <text> 덧붙이기
            put <text> at the end of <file>
            <file> 맨 끝에 <text> 붙여줘
            <file> 끝에 <text> 한 줄 더 써줘
            """,
    ),
    Recipe(
        "printf '%s\\n' <text> > <file>",
        en="Write <text> to <file>, in place of what it has",
        ko="<file>의 내용을 <text>로 덮어쓰기",
        asks="""
            write <text> to <file>
            create file <file> containing <text>
            overwrite <file> with <text>
            <file> 에 <text> 쓰기
            <text> 내용으로 <file> 파일 만들기
            save the text <text> as <file>
            put <text> into a new file <file>
            make <file> with the content <text>
            <text> 를 <file> 에 저장
            <text> 라고 쓴 <file> 파일 만들기
            <file> 에 <text> 라고 써줘
            """,
    ),
    Recipe(
        "tr -d <character> < <file>",
        en="Show <file> without the characters <character>",
        ko="<character> 문자를 빼고 <file> 보기",
        asks="""
            remove all <character> characters from <file>
            delete character <character> in <file>
            <file> 에서 <character> 문자 제거
            <file> 에서 글자 <character> 모두 없애기
            strip every <character> from <file>
            get rid of the character <character> in <file>
            <file> 에서 <character> 전부 빼기 문자
            <file> 의 <character> 글자 지우기
            """,
    ),
    Recipe(
        "tr -s ' ' < <file>",
        en="Show <file> with single blanks instead of several",
        ko="여러 칸 공백을 한 칸으로 줄여 <file> 보기",
        asks="""
            squeeze multiple spaces in <file> into one
            replace repeated spaces with a single space in <file>
            <file> 연속된 공백을 하나로 줄이기
            <file> 여러 공백을 한 칸으로
            collapse multiple spaces to one in <file>
            shrink runs of spaces in <file>
            <file> 여러 개의 공백을 하나로
            <file> 의 중복된 공백을 하나만 남기기
            """,
    ),
    Recipe(
        "tr ' ' '\\n' < <file>",
        en="Show the words of <file>, one a line",
        ko="<file>의 단어를 한 줄에 하나씩 보기",
        asks="""
            replace spaces with newlines in <file>
            each word of <file> on its own line
            <file> 공백을 줄바꿈으로 바꾸기
            <file> 단어를 한 줄에 하나씩
            put every word of <file> on a separate line
            a new line for each word of <file>
            <file> 의 단어마다 줄바꿈
            <file> 에서 띄어쓰기마다 줄 바꾸기
            convert spaces to newlines in <file>
            <file> 공백을 줄바꿈으로
            <file> 의 공백을 줄바꿈으로 바꾸기
            <file> 띄어쓰기마다 줄바꿈
            """,
    ),
    Recipe(
        "tr '\\n' ' ' < <file>",
        en="Show <file> as one line",
        ko="<file>을 한 줄로 보기",
        asks="""
            join all lines of <file> into one line
            replace newlines with spaces in <file>
            <file> 모든 줄을 한 줄로 합치기
            <file> 줄바꿈을 공백으로 바꾸기
            flatten <file> to a single line
            remove line breaks from <file>
            <file> 줄바꿈 없애고 한 줄로
            <file> 여러 줄을 한 줄로 이어 붙이기
            """,
    ),
    Recipe(
        "paste -sd<delimiter:one> -- <file>",
        en="Join the lines of <file> with <delimiter> between them",
        ko="<file>의 줄을 <delimiter>로 이어 붙이기",
        mac="paste -sd<delimiter:one> <file>",
        asks="""
            join lines of <file> with delimiter <delimiter>
            put all lines of <file> in one line separated by <delimiter>
            <file> 의 줄을 <delimiter> 로 구분해서 한 줄로 합치기
            glue all lines of <file> together with <delimiter>
            one line from <file> with <delimiter> between the lines
            <file> 줄들을 <delimiter> 로 이어 붙이기
            <file> 을 <delimiter> 로 연결해 한 줄 만들기
            <delimiter> 를 사이에 넣어 <file> 의 모든 줄 합치기
            """,
    ),
    Recipe(
        "tr <delimiter> '\\n' < <file>",
        en="Break <file> into lines at <delimiter>",
        ko="<file>을 <delimiter>에서 줄로 나누기",
        asks="""
            split <file> into lines at each <delimiter>
            put each part of <file> separated by <delimiter> on its own line
            <file> 을 <delimiter> 기준으로 줄 나누기
            <delimiter> 로 구분된 <file> 을 한 줄에 하나씩
            break <file> at every <delimiter> into a new line
            newline instead of each <delimiter> in <file>
            <file> 의 <delimiter> 마다 줄바꿈
            <delimiter> 를 줄바꿈으로 바꿔서 <file> 출력
            """,
    ),
    Recipe(
        "fold -s -w <width> -- <file>",
        en="Show <file> with lines of at most <width> characters",
        ko="한 줄에 <width>자까지 줄을 바꾸어 <file> 보기",
        asks="""
            wrap lines of <file> at <width> characters
            break long lines of <file> to width <width>
            <file> 을 <width> 글자에서 줄바꿈
            <file> 긴 줄을 너비 <width> 로 접기
            limit the lines of <file> to <width> characters by wrapping
            word wrap <file> at <width>
            <file> 줄 너비를 <width> 글자로 제한해 접기
            <file> 을 <width> 자마다 줄바꿈
            """,
    ),
    Recipe(
        "fmt -w <width> -- <file>",
        en="Show the paragraphs of <file> filled to <width> characters",
        ko="<file>의 문단을 <width>자에 맞추어 보기",
        mac="fmt -w <width> <file>",
        asks="""
            reflow paragraphs of <file> to <width> columns
            fill text in <file> to <width> characters per line
            <file> 문단을 <width> 글자 폭으로 다시 맞추기
            rewrap the text of <file> to <width> characters
            format paragraphs of <file> at width <width>
            <file> 단락을 폭 <width> 로 정리
            <file> 을 너비 <width> 로 문단 맞춤
            문단을 <width> 폭으로 다시 줄바꿈 <file>
            """,
    ),
    Recipe(
        "expand -t <number> -- <file>",
        en="Show <file> with <number> blanks for each tab",
        ko="탭을 공백 <number>칸으로 바꾸어 <file> 보기",
        asks="""
            convert tabs to <number> spaces in <file>
            replace tabs with spaces in <file>
            <file> 탭을 공백 <number> 개로 변환
            <file> 의 탭을 스페이스로 바꾸기
            tabs to <number> spaces in <file>
            turn every tab of <file> into <number> spaces
            <file> 의 탭을 스페이스 <number> 칸으로
            탭 문자를 공백 <number> 개로 치환 <file>
            replace the tabs of <file> with <number> spaces
            convert tabs to spaces in <file>
            <file> 의 탭을 공백 <number> 개로 변환
            <file> 탭을 공백으로 변환
            <file> 에서 탭을 스페이스로 바꿔 보기
            <file> 탭을 공백으로 갈아줘
            <file> 탭을 공백으로
            turn the tabs of <file> into spaces
            """,
    ),
    Recipe(
        "unexpand -t <number> -- <file>",
        en="Show <file> with a tab for each <number> blanks",
        ko="공백 <number>칸을 탭으로 바꾸어 <file> 보기",
        asks="""
            convert <number> spaces to tabs in <file>
            replace leading spaces with tabs in <file>
            <file> 공백 <number> 개를 탭으로 변환
            spaces to tabs in <file>
            turn <number> blanks into one tab in <file>
            <file> 공백을 탭으로 바꾸기
            <file> 의 스페이스 <number> 칸을 탭으로
            들여쓰기 공백을 탭으로 <file>
            """,
    ),
    Recipe(
        "rev -- <file>",
        en="Show each line of <file> backwards",
        ko="<file>의 각 줄을 거꾸로 보기",
        mac="rev <file>",
        asks="""
            reverse the characters of each line in <file>
            mirror every line of <file>
            <file> 각 줄의 글자를 거꾸로
            each line of <file> backwards
            spell the lines of <file> in reverse
            <file> 줄마다 글자 뒤집기
            <file> 각 줄을 거꾸로 뒤집어 출력
            한 줄씩 글자 순서 반대로 <file>
            """,
    ),
    Recipe(
        "cut -c<line>-<to> -- <file>",
        en="Show characters <line> to <to> of each line of <file>",
        ko="<file> 각 줄의 <line>~<to>번째 글자 보기",
        asks="""
            characters <line> to <to> of each line in <file>
            cut character positions <line> to <to> from <file>
            <file> 각 줄의 <line> 번째 글자부터 <to> 번째 글자까지
            columns of characters <line> to <to> from <file>
            only character <line> through <to> of every line in <file>
            <file> 줄마다 <line> ~ <to> 번째 글자만
            각 줄에서 <line> 번째부터 <to> 번째 문자까지 자르기 <file>
            <file> 각 줄 <line> 글자에서 <to> 글자까지
            """,
    ),
    Recipe(
        "head -c <size:bytes> -- <file>",
        en="Show the first <size> of <file>",
        ko="<file>의 처음 <size> 보기",
        mac="head -c <size:bytes> <file>",
        asks="""
            first <size> bytes of <file>
            show only the beginning <size> of <file>
            <file> 처음 <size> 바이트만 보기
            just <size> from the start of <file>
            the first <size> of file <file>
            <file> 앞 <size> 만 출력
            <file> 의 맨 앞 <size> 읽기
            <file> 앞에서 <size> 만큼
            """,
    ),
    Recipe(
        "head -n -<count> -- <file>",
        en="Show <file> without its last <count> lines",
        ko="마지막 <count>줄을 뺀 <file> 보기",
        mac="tail -r <file> | tail -n +$(( <count:number> + 1 )) | tail -r",
        asks="""
            all but the last <count> lines of <file>
            show <file> except the last <count> lines
            <file> 마지막 <count> 줄 빼고 보기
            <file> 에서 끝 <count> 줄 제외하고 출력
            <file> without its last <count> lines
            drop the final <count> lines of <file> from the output
            <file> 의 끝 <count> 줄은 빼고 출력
            마지막 <count> 줄 제외하고 <file>
            """,
    ),
    Recipe(
        "sed 's/^.\\{<count:number>\\}//' -- <file>",
        en="Print <file> without the first <count> characters of each line",
        ko="<file>의 각 줄에서 앞 <count>글자를 빼고 출력",
        mac="sed 's/^.\\{<count:number>\\}//' <file>",
        asks="""
            cut the first <count> characters off each line of <file>
            remove the first <count> characters of every line in <file>
            <file> 각 줄 앞 <count> 글자 잘라내기
            <file> 줄마다 앞에서 <count> 글자 제거
            """,
    ),
    Recipe(
        "awk 'NR % 2 == 0' <file>",
        en="Print every second line of <file>",
        ko="<file>의 짝수 줄만 출력",
        asks="""
            every second line of <file>
            every other line of <file>
            even lines of <file>
            <file> 짝수 줄만
            <file> 짝수 번째 줄만 출력
            <file> 한 줄 건너 한 줄씩
            only the even lines in <file>
            """,
    ),
    Recipe(
        "awk 'NR % 2' <file>",
        en="Print the odd lines of <file>",
        ko="<file>의 홀수 줄만 출력",
        asks="""
            odd lines of <file>
            <file> 홀수 줄만
            <file> 홀수 번째 줄만 출력
            only the odd lines in <file>
            """,
    ),
    Recipe(
        "tail -n +<line> -- <file>",
        en="Show <file> from line <line> on",
        ko="<line>번째 줄부터 <file> 보기",
        mac="tail -n +<line> <file>",
        asks="""
            show <file> from line <line> to the end
            print everything starting at line <line> of <file>
            <file> <line> 번째 줄부터 끝까지 보기
            <file> 을 <line> 줄부터 출력
            <file> from line <line> on
            skip everything before line <line> of <file>
            <file> 을 <line> 번째 줄부터 보기
            <line> 번 줄 이후 전부 <file>
            everything after line <line> of <file>
            <file> <line> 번째 줄 이후 전부
            """,
    ),
    Recipe(
        "awk 'NR % <number:number> == 0' <file>",
        en="Show every <number>th line of <file>",
        ko="<file>에서 <number>줄마다 한 줄씩 보기",
        asks="""
            print every <number> th line of <file>
            show each <number> lines one line of <file> sampling
            <file> 에서 <number> 줄마다 한 줄씩 출력
            sample each <number> th line of <file>
            every <number> th line from <file>
            <file> 에서 <number> 줄마다 하나씩 뽑기
            <file> 을 <number> 줄 간격으로 출력
            <number> 번째 줄마다 출력 <file>
            """,
    ),
    Recipe(
        "awk '{ print length($0), $0 }' <file> | sort -n | cut -d' ' -f2-",
        en="Sort the lines of <file> by their length",
        ko="<file>의 줄을 길이순으로 정렬",
        asks="""
            sort lines of <file> by length
            order the lines of <file> from short to long
            <file> 의 줄을 길이순으로 정렬
            <file> 짧은 줄부터 정렬
            shortest lines of <file> first
            sort <file> by line length
            <file> 줄 길이 순으로 정렬
            <file> 을 글자 수가 적은 줄부터
            """,
    ),
    Recipe(
        "wc -lwc -- <file>",
        en="Count lines, words and bytes of <file>",
        ko="<file>의 줄, 단어, 바이트 수 세기",
        mac="wc -lwc <file>",
        asks="""
            count lines words and characters in <file>
            line word and byte counts of <file>
            <file> 줄 수 단어 수 글자 수 모두 세기
            word count, line count and characters of <file>
            number of lines, words and bytes in <file>
            <file> 의 줄과 단어와 글자 개수 한꺼번에
            <file> 줄 단어 바이트 수
            """,
    ),
    Recipe(
        "printf '%s' <text> | tr '[:lower:]' '[:upper:]'",
        en="Write a text in upper case",
        ko="텍스트를 대문자로 바꾸기",
        asks="""
            convert the string <text> to uppercase
            text <text> in capital letters
            <text> 문자열을 대문자로
            <text> 글자를 대문자로 변환
            uppercase the string <text>
            <text> in all caps
            <text> 대문자로
            문자열 <text> 를 모두 대문자로 출력
            """,
    ),
    Recipe(
        "printf '%s' <text> | wc -m",
        en="Count the characters of a text",
        ko="텍스트의 글자 수 세기",
        asks="""
            length of the string <text>
            how many characters are in the text <text>
            <text> 문자열 길이
            <text> 가 몇 글자인지
            character count of the text <text>
            how long is the string <text>
            <text> 글자 수
            문자열 <text> 의 길이 세기
            """,
    ),
    Recipe(
        "printf '%s\\n' <text> | rev",
        en="Write a text backwards",
        ko="텍스트를 거꾸로 쓰기",
        asks="""
            reverse the string <text>
            spell text <text> backwards
            <text> 문자열 뒤집기
            <text> 글자를 거꾸로
            reverse <text> letter by letter
            <text> backwards
            <text> 를 거꾸로 뒤집어 출력
            문자열 <text> 역순으로
            """,
    ),
    Recipe(
        "sed -E 's/(^|[[:space:]])([a-z])/\\1\\u\\2/g' -- <file>",
        en="Show <file> with each word capitalised",
        ko="단어의 첫 글자를 대문자로 바꾸어 <file> 보기",
        mac="perl -pe 's/\\b(\\w)/\\u$1/g' <file>",
        asks="""
            capitalize first letter of each word in <file>
            title case for <file>
            <file> 단어마다 첫 글자를 대문자로
            title case the words in <file>
            make the first letter of every word upper case in <file>
            <file> 의 각 단어 첫 글자 대문자로
            <file> 단어들의 앞 글자를 대문자로 변환
            단어 첫 글자만 대문자 <file>
            capitalize every word in <file>
            <file> 단어 첫 글자를 대문자로
            """,
    ),
    Recipe(
        "printf '%s' <text> | tr '[:upper:]' '[:lower:]'",
        en="Change <text> to lower case",
        ko="<text>를 소문자로 바꾸기",
        asks="""
            convert the string <text> to lowercase
            lowercase the string <text>
            text <text> in small letters lowercase
            <text> 문자열을 소문자로
            <text> 소문자로
            문자열 <text> 를 모두 소문자로 변환
            """,
    ),
    Recipe(
        "cat -s -- <file>",
        en="Show <file> with runs of blank lines as one",
        ko="<file>의 연속된 빈 줄을 하나로 줄여 보기",
        asks="""
            squeeze multiple blank lines of <file> into one
            collapse repeated empty lines in <file>
            <file> 연속된 빈 줄을 하나로 줄이기
            <file> 빈 줄 여러 개를 한 줄로
            """,
    ),
    Recipe(
        "cat -A -- <file>",
        en="Show tabs, line ends and other invisible characters of <file>",
        ko="<file>의 탭과 줄 끝 등 보이지 않는 문자 보기",
        mac="cat -et <file>",
        asks="""
            show invisible characters in <file>
            show tabs and line endings of <file>
            print non-printing characters of <file>
            <file> 보이지 않는 문자 표시
            <file> 의 탭과 줄 끝 문자 보기
            """,
    ),
    Recipe(
        "nano <file>",
        en="Edit <file> in nano",
        ko="nano로 <file> 편집",
        asks="""
            edit <file> in nano
            open <file> in a simple editor nano
            nano <file>
            <file> 을 nano 로 편집
            나노로 <file> 열어서 수정
            edit <file>
            edit the file <file>
            open <file> in an editor
            change the text of <file> in an editor
            <file> 편집
            <file> 파일 수정하고 싶어 편집기
            에디터로 <file> 열기
            """,
    ),
    Recipe(
        "vim <file>",
        en="Edit <file> in vim",
        ko="vim으로 <file> 편집",
        asks="""
            edit <file> in vim
            open <file> with vim
            vim <file>
            <file> 을 vim 으로 편집
            빔으로 <file> 열기
            """,
    ),
    Recipe(
        "sort -- <file> | uniq -c | sort -rn | head -n <count>",
        en="Show the <count> most frequent lines of <file>",
        ko="<file>에서 가장 자주 나오는 줄 <count>개",
        asks="""
            the <count> most frequent lines of <file>
            top <count> repeated lines in <file> with counts
            <file> 에서 가장 많이 나오는 줄 <count> 개
            <file> 빈도 높은 줄 상위 <count> 개
            <count> most frequent lines in <file>
            which <count> lines turn up most in <file>
            """,
    ),
    Recipe(
        "tr -d '0-9' < <file>",
        en="Show <file> without digits",
        ko="<file>에서 숫자 빼고 보기",
        asks="""
            remove all digits from <file>
            delete the numbers in <file>
            strip digits out of <file>
            <file> 에서 숫자 모두 제거
            <file> 의 숫자 지우기
            """,
    ),
    Recipe(
        "tr -d '[:punct:]' < <file>",
        en="Show <file> without punctuation",
        ko="<file>에서 문장 부호 빼고 보기",
        asks="""
            remove punctuation from <file>
            strip all punctuation marks out of <file>
            <file> 에서 문장 부호 제거
            <file> 구두점 없애기
            """,
    ),
    Recipe(
        "pr -T -o <number> -- <file>",
        en="Show <file> indented by <number> spaces",
        ko="<file>을 <number>칸 들여써서 보기",
        asks="""
            indent every line of <file> by <number> spaces
            shift <file> to the right by <number> spaces
            <file> 모든 줄 <number>칸 들여쓰기
            <file> 을 <number> 칸 들여써서 출력
            """,
    ),
    Recipe(
        "sed 's/<[^>]*>//g' <file>",
        en="Show <file> without its HTML tags",
        ko="<file>에서 HTML 태그를 빼고 보기",
        asks="""
            remove all html tags from <file>
            strip html tags from <file>
            show <file> without html tags
            plain text of the html page <file>
            <file> 에서 html 태그 제거
            <file> html 태그 지우기
            <file> 태그 빼고 텍스트만
            <file> 의 html 태그 없이 보기
            """,
    ),
    Recipe(
        "sed -i '<line:number>s/^/# /' -- <file>",
        en="Comment out line <line> of <file>",
        ko="<file>의 <line>번째 줄을 주석으로",
        mac="sed -i '' '<line:number>s/^/# /' <file>",
        asks="""
            comment out line <line> of <file>
            put a # in front of line <line> in <file>
            turn line <line> of <file> into a comment
            <file> <line> 번째 줄 주석 처리
            <file> 의 <line> 줄을 주석으로
            <file> <line> 행 주석 달기
            """,
    ),
    Recipe(
        "sed -i '<line:number>s/^# *//' -- <file>",
        en="Uncomment line <line> of <file>",
        ko="<file>의 <line>번째 줄 주석 해제",
        mac="sed -i '' '<line:number>s/^# *//' <file>",
        asks="""
            uncomment line <line> of <file>
            remove the # in front of line <line> in <file>
            <file> <line> 번째 줄 주석 해제
            <file> 의 <line> 줄 주석 풀기
            """,
    ),
    Recipe(
        "paste -d ' ' - - < <file>",
        en="Join every two lines of <file>",
        ko="<file>을 두 줄씩 한 줄로",
        asks="""
            join every two lines of <file>
            merge each pair of lines in <file>
            put every two lines of <file> on one line
            <file> 두 줄씩 한 줄로 합치기
            <file> 두 줄씩 이어붙이기
            """,
    ),
    Recipe(
        "sed 's/.\\{<count:number>\\}$//' <file>",
        en="Show <file> without the last <count> characters of each line",
        ko="<file>을 각 줄의 마지막 <count>글자를 빼고 보기",
        asks="""
            remove the last <count> characters of each line in <file>
            cut <count> characters off the end of every line of <file>
            drop the last <count> letters of each line in <file>
            <file> 각 줄 마지막 <count> 글자 제거
            <file> 줄마다 끝 <count> 글자 지우기
            <file> 의 각 줄 끝에서 <count> 자 빼기
            """,
    ),
    Recipe(
        "sed 's/.*/\"&\"/' <file>",
        en="Show <file> with each line in quotes",
        ko="<file>의 각 줄을 따옴표로 감싸서 보기",
        asks="""
            put quotes around each line of <file>
            wrap every line of <file> in double quotes
            quote each line of <file>
            <file> 각 줄을 따옴표로 감싸기
            <file> 줄마다 따옴표 붙이기
            <file> 모든 줄을 큰따옴표로 묶기
            """,
    ),
    Recipe(
        "sed -i '1,<count:number>d' -- <file>",
        en="Delete the first <count> lines of <file>",
        ko="<file>의 앞 <count>줄 삭제",
        mac="sed -i '' '1,<count:number>d' <file>",
        asks="""
            remove the first <count> lines of <file>
            delete the first <count> lines from <file>
            drop the top <count> lines of <file>
            <file> 앞 <count> 줄 삭제
            <file> 처음 <count> 줄 지우기
            <file> 맨 위 <count> 줄 제거
            """,
    ),
    Recipe(
        "sed -i '<line:number>q' -- <file>",
        en="Delete everything behind line <line> of <file>",
        ko="<file>의 <line>번째 줄 뒤를 모두 삭제",
        mac="sed -i '' '<line:number>q' <file>",
        asks="""
            delete everything after line <line> in <file>
            remove all lines behind line <line> of <file>
            cut off <file> after line <line>
            <file> <line> 번째 줄 이후 전부 삭제
            <file> <line> 줄 뒤로 다 지우기
            <file> 을 <line> 번째 줄까지만 남기고 삭제
            """,
    ),
)
