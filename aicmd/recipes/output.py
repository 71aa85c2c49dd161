"""Where the output of a command goes."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "<command:words> >> <file>",
        en="Add the output of a command to <file>",
        ko="명령의 출력을 <file>에 덧붙이기",
        asks="""
            append output of <command> to <file>
            add result of command <command> to the end of <file>
            <command> 명령 출력을 <file> 에 덧붙이기
            <command> 결과를 <file> 끝에 추가
            append what <command> prints to <file>
            put output of <command> at the end of <file>
            <command> 결과를 <file> 에 이어서 쓰기
            <file> 뒤에 <command> 출력 추가
            append the output of <command> to the end of <file>
            """,
    ),
    Recipe(
        "<command:words> > <file>",
        en="Save the output of a command to <file>",
        ko="명령의 출력을 <file>에 저장",
        asks="""
            save output of <command> to <file>
            redirect command <command> output to file <file>
            write result of <command> into <file>
            <command> 명령 출력을 <file> 에 저장
            <command> 결과를 파일 <file> 로 저장
            put the output of <command> in <file>
            store <command> output in <file>
            redirect <command> to <file>
            <command> 결과를 <file> 에 저장
            <command> 출력을 <file> 로 보내기
            <command> 한 내용 <file> 파일로 남기기
            <command> 결과를 <file> 에 담아줘
            keep what <command> prints in <file>
            """,
    ),
    Recipe(
        "<command:words> 2> <file>",
        en="Save the errors of a command to <file>",
        ko="명령의 오류를 <file>에 저장",
        asks="""
            save only errors of <command> to <file>
            redirect stderr of <command> to <file>
            <command> 명령의 에러만 <file> 에 저장
            표준 에러를 <file> 로 <command>
            write error output of <command> to <file>
            <command> 에러 출력만 <file> 로
            <command> 오류 메시지를 <file> 에 저장
            errors of <command> into <file>
            <command> 에러를 <file> 에 기록
            send errors of <command> to <file>
            send the errors of <command> to <file>
            send only stderr of <command> to <file>
            """,
    ),
    Recipe(
        "<command:words> 2> /dev/null",
        en="Run a command without its error messages",
        ko="오류 메시지 없이 명령 실행",
        asks="""
            hide error messages of <command>
            ignore errors of command <command> stderr
            <command> 에러 메시지 숨기기
            에러 메시지 없이 <command> 실행
            run <command> without error messages
            suppress errors of <command>
            <command> 오류 안 보이게
            <command> 에러 무시하고 실행
            throw away the error messages of <command>
            <command> 에러 메시지 안 보이게 돌려줘
            <command> 에러는 버리고 돌려줘
            """,
    ),
    Recipe(
        "<command:words> | tee -a <file>",
        en="Show the output of a command and add it to <file>",
        ko="명령의 출력을 보면서 <file>에 덧붙이기",
        asks="""
            show output of <command> and append it to <file>
            tee append output of <command> to <file>
            <command> 출력을 화면에 보면서 <file> 에 덧붙이기
            add output of <command> to <file> and still see it
            <command> 출력을 보면서 <file> 끝에 추가
            <command> 결과를 보여 주고 <file> 에 덧붙이기
            """,
    ),
    Recipe(
        "<command:words> < <file>",
        en="Give <file> to a command as its input",
        ko="<file>을 명령의 입력으로 주기",
        asks="""
            use <file> as input of <command>
            feed <file> into command <command> stdin
            <file> 을 <command> 의 입력으로 넣기
            <command> 에 <file> 표준 입력으로 주기
            run <command> with input from <file>
            <file> 내용을 <command> 에 넣기
            """,
    ),
    Recipe(
        "<command:words> | grep -- <pattern>",
        en="Show only the lines of a command's output with <pattern>",
        ko="명령의 출력에서 <pattern>이 있는 줄만 보기",
        asks="""
            filter the output of <command> for <pattern>
            grep <pattern> in the output of <command>
            <command> 출력에서 <pattern> 만 필터
            <command> 결과에서 <pattern> 찾기
            show only lines of <command> with <pattern>
            <command> 결과 중 <pattern> 들어간 줄만
            <command> 출력에서 <pattern> 있는 줄
            search the output of <command> for <pattern>
            <command> 결과에서 <pattern> 걸러 보기
            """,
    ),
    Recipe(
        "<command:words> | head -n <count>",
        en="The first <count> lines that a command prints",
        ko="명령 출력의 처음 <count>줄",
        asks="""
            first <count> lines of the output of <command>
            only show <count> lines of <command>
            run <command> and show the first <count> lines
            <command> 출력 처음 <count> 줄만
            <command> 결과 앞 <count> 줄
            <command> 출력 <count> 줄만 보기
            """,
    ),
    Recipe(
        "<command:words> | wc -l",
        en="Count the lines that a command prints",
        ko="명령이 출력한 줄 수 세기",
        asks="""
            count the lines of output of <command>
            how many lines does <command> print
            <command> 출력 줄 수 세기
            <command> 결과가 몇 줄인지
            number of lines <command> outputs
            <command> 출력이 몇 줄인지
            <command> 결과 줄 개수
            count lines of <command> output
            <command> 몇 줄 나오는지
            """,
    ),
    Recipe(
        "diff <(<command:words>) <(<other:words>)",
        en="Compare what two commands print",
        ko="두 명령의 출력 비교",
        fish="diff (<command:words> | psub) (<other:words> | psub)",
        asks="""
            compare the output of <command> and <other>
            diff the output of two commands <command> and <other>
            <command> 와 <other> 출력 비교
            두 명령 <command> 와 <other> 의 결과 차이
            """,
    ),
    Recipe(
        "date >> <file>",
        en="Add the current time to <file>",
        ko="현재 시각을 <file>에 덧붙이기",
        asks="""
            write the current date into <file>
            append the date to <file>
            add a timestamp to <file>
            append output of date to <file>
            현재 날짜를 <file> 에 쓰기
            <file> 에 지금 시각 기록
            날짜를 <file> 끝에 추가
            <file> 에 타임스탬프 추가
            """,
    ),
)
