"""Tmux: sessions, windows and panes."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "tmux attach",
        en="Attach to the last tmux session",
        ko="마지막 tmux 세션에 다시 붙기",
        asks="""
            attach to the last tmux session
            reconnect to tmux
            back into tmux
            tmux 다시 접속
            마지막 tmux 세션에 붙기
            티먹스 다시 들어가기
            """,
    ),
    Recipe(
        "tmux",
        en="Start tmux",
        ko="tmux 시작",
        asks="""
            start tmux
            open tmux
            tmux 시작
            티먹스 실행
            tmux 켜기
            """,
    ),
    Recipe(
        "tmux new -A -s <session>",
        en="Attach to the session <session>, or start it",
        ko="<session> 세션에 붙거나 없으면 시작",
        asks="""
            attach to tmux session <session> or create it
            start tmux session <session> if it does not exist
            tmux 세션 <session> 에 붙고 없으면 만들기
            <session> tmux 세션이 없으면 새로 만들어 접속
            tmux <session> 세션에 붙고 없으면 만들기
            attach to tmux <session> session or create it
            """,
    ),
    Recipe(
        "tmux new -d -s <session> <command>",
        en="Run a command in a new session in the background",
        ko="새 세션에서 백그라운드로 명령 실행",
        asks="""
            run <command> in a detached tmux session <session>
            start command <command> in background tmux session <session>
            tmux 세션 <session> 에서 <command> 백그라운드로 실행
            분리된 tmux 세션 <session> 으로 <command> 돌리기
            tmux <session> 세션에서 <command> 백그라운드로 실행
            run <command> in a detached tmux <session> session
            """,
    ),
    Recipe(
        "tmux split-window -v",
        en="Split the pane, one above the other",
        ko="화면을 위아래로 나누기",
        asks="""
            split tmux pane horizontally one above the other
            tmux top and bottom panes
            tmux 화면 위아래로 나누기
            tmux 창 아래에 하나 더 상하 분할
            """,
    ),
    Recipe(
        "tmux new-window -n <name>",
        en="Open the window <name>",
        ko="<name> 창 열기",
        asks="""
            new tmux window named <name>
            open tmux window called <name>
            tmux 새 창 <name> 만들기
            <name> 이라는 이름으로 tmux 창 열기
            """,
    ),
    Recipe(
        "tmux new-window",
        en="Open a window",
        ko="새 창 열기",
        asks="""
            new tmux window
            open another window in tmux
            tmux 새 창
            tmux 창 하나 더 열기
            """,
    ),
    Recipe(
        "tmux rename-window <name>",
        en="Call the window <name>",
        ko="창 이름을 <name>으로 바꾸기",
        asks="""
            rename tmux window to <name>
            change the name of the tmux window to <name>
            tmux 창 이름 <name> 으로 변경
            tmux 윈도 이름을 <name> 으로 바꾸기
            """,
    ),
    Recipe(
        "tmux list-windows",
        en="List the windows of the session",
        ko="세션의 창 목록 보기",
        asks="""
            list tmux windows
            which windows are open in tmux
            tmux 창 목록
            tmux 윈도 보기
            """,
    ),
    Recipe(
        "tmux kill-server",
        en="End tmux with all its sessions",
        ko="tmux를 모든 세션과 함께 끝내기",
        asks="""
            kill all tmux sessions
            stop the tmux server
            close tmux completely
            tmux 세션 모두 종료
            tmux 완전히 끄기
            """,
    ),
    Recipe(
        "tmux kill-pane",
        en="Close the pane",
        ko="나뉜 화면 닫기",
        asks="""
            close tmux pane
            kill the current tmux pane
            tmux 나뉜 화면 닫기
            현재 tmux pane 종료
            """,
    ),
    Recipe(
        "tmux send-keys -t <session> <command> Enter",
        en="Type a command into the session <session>",
        ko="<session> 세션에 명령 입력",
        asks="""
            send command <command> to tmux session <session>
            type <command> into tmux session <session>
            tmux 세션 <session> 에 명령 <command> 보내기
            tmux <session> 세션에 <command> 입력
            tmux <session> 세션에 명령 <command> 보내기
            send command <command> to tmux <session> session
            """,
    ),
    Recipe(
        "tmux source-file ~/.tmux.conf",
        en="Read the settings of tmux again",
        ko="tmux 설정 다시 읽기",
        asks="""
            reload tmux config
            read the tmux settings again
            tmux 설정 다시 불러오기
            tmux 설정 새로 적용
            """,
    ),
    Recipe(
        "tmux set -g mouse on",
        en="Let the mouse scroll and choose panes in tmux",
        ko="tmux에서 마우스 쓰기",
        asks="""
            enable mouse in tmux
            scroll with the mouse in tmux
            tmux 마우스 켜기
            tmux 마우스 스크롤 되게
            """,
    ),
    Recipe(
        "tmux capture-pane -p -S - > <file>",
        en="Save what the pane has shown in <file>",
        ko="화면에 나온 내용을 <file>에 저장",
        asks="""
            save tmux scrollback to <file>
            tmux pane output to file <file>
            tmux 화면 내용을 <file> 에 저장
            tmux 스크롤백 <file> 로 저장
            """,
    ),
    Recipe(
        "tmux split-window -h",
        en="Split the pane, one beside the other",
        ko="화면을 좌우로 나누기",
        asks="""
            split tmux window horizontally
            split tmux pane side by side
            tmux left and right panes
            tmux 화면 좌우 분할
            tmux 창 좌우로 나누기
            티먹스 화면 옆으로 나누기
            """,
    ),
)
