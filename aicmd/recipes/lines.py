"""Lines of a file: the first, the last, some of them, how many."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
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
            what stands in line <line> of <file>
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
            add line numbers to <file> and show it
            <file> 줄마다 번호 매겨서 출력
            number the lines of <file>
            number each line in <file>
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
            turn <file> upside down
            read <file> from the bottom up
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
            what is written in <file>
            let me see what is in the file <file>
            <file> 에 뭐라고 써있는지
            <file> 에 뭐가 적혀 있는지
            <file> 내용 띄워줘
            what does <file> say
            what is in <file>
            what's in <file>
            what is in the file <file>
            """,
        others=("less -- <file>",),
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
            add text <text> to the end of every line in <file>
            <file> 모든 줄 끝에 <text> 붙이기
            <file> 줄 끝마다 <text> 붙여줘
            """,
    ),
    Recipe(
        "tr ',' '\\n' < <file>",
        en="Print <file> with a line for each value between commas",
        ko="<file>의 쉼표를 줄바꿈으로 바꿔 출력",
        asks="""
            replace commas with newlines in <file>
            turn commas into newlines in <file>
            one line per comma in <file>
            <file> 쉼표를 줄바꿈으로
            <file> 콤마를 줄바꿈으로 바꾸기
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
            replace newlines with commas in <file>
            <file> 줄바꿈을 쉼표로 바꾸기
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
            show the content of two files at once <file> <other>
            <file> 와 <other> 내용 한번에 보기
            show <file> and <other> one after the other
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
        "split -b <size:bytes> -- <file>",
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
            stick <file> and <other> together into <target>
            glue <file> and <other> together as <target>
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
            view <file> page by page
            read <file> one page at a time
            show <file> page by page
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
            header of csv <file>
            column names of csv <file>
            csv 헤더 보기 <file>
            <file> csv 열 이름
            which columns does csv <file> have
            first row of csv <file> with the header names
            csv <file> 헤더만 출력
            <file> csv 에 어떤 컬럼이 있는지
            csv <file> 컬럼 이름 보기
            csv <file> 열 이름 목록
            print the header of csv <file>
            csv <file> column titles
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
            find the line count of every <extension> file
            <extension> 파일마다 줄 수
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
            <extension> 파일들 줄 수 합계
            total number of lines in all <extension> files
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
)
