"""Text changed, cut and compared."""

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
            """,
    ),
    Recipe(
        "head -c <size> -- <file>",
        en="Show the first <size> of <file>",
        ko="<file>의 처음 <size> 보기",
        mac="head -c <size> <file>",
        asks="""
            first <size> bytes of <file>
            show only the beginning <size> of <file>
            <file> 처음 <size> 바이트만 보기
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
            """,
    ),
    Recipe(
        "diff -y -- <file> <other>",
        en="Compare <file> and <other> side by side",
        ko="<file>과 <other>를 나란히 비교",
        asks="""
            compare <file> and <other> side by side
            diff <file> <other> in two columns
            <file> 과 <other> 나란히 비교
            <file> <other> 두 칸으로 비교해서 보기
            """,
    ),
    Recipe(
        "diff -uw -- <file> <other>",
        en="Compare <file> and <other> without regard to blanks",
        ko="공백을 무시하고 <file>과 <other> 비교",
        asks="""
            compare <file> and <other> ignoring whitespace
            diff <file> <other> without whitespace differences
            공백 무시하고 <file> 과 <other> 비교
            <file> <other> 공백 차이 빼고 diff
            """,
    ),
    Recipe(
        "diff -u --color=always -- <file> <other> | less -R",
        en="Compare <file> with <other> in colour, page by page",
        ko="<file>과 <other>를 색으로 비교해 한 화면씩 보기",
        asks="""
            colored diff of <file> and <other>
            compare <file> and <other> in color
            <file> 과 <other> 를 색으로 비교
            컬러 diff <file> <other>
            """,
    ),
    Recipe(
        "vimdiff -- <file> <other>",
        en="Compare and edit <file> and <other> in vim",
        ko="vim으로 <file>과 <other>를 비교하며 고치기",
        asks="""
            compare and edit <file> and <other> in vim
            vimdiff <file> <other>
            vim 으로 <file> 과 <other> 비교하면서 수정
            """,
    ),
    Recipe(
        "diff -u -- <file> <other> > changes.patch",
        en="Save what changed from <file> to <other> as a patch",
        ko="<file>에서 <other>로 바뀐 내용을 패치로 저장",
        asks="""
            create a patch from <file> to <other>
            save the difference between <file> and <other> as patch
            <file> 과 <other> 의 차이를 패치로 저장
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
            """,
    ),
)
