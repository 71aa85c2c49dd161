"""Terminals that go on without a window: tmux and screen."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "tmux kill-session -t <session>",
        en="End the tmux session <session>",
        ko="tmux 세션 <session> 끝내기",
        asks="""
            kill tmux session <session>
            close tmux session <session>
            tmux 세션 <session> 종료
            tmux 세션 <session> 죽이기
            end tmux session <session>
            delete tmux session <session>
            tmux 세션 <session> 삭제
            tmux <session> 끄기
            """,
    ),
    Recipe(
        "tmux rename-session -t <old> <new>",
        en="Rename the tmux session <old> to <new>",
        ko="tmux 세션 <old> 이름을 <new>로 바꾸기",
        asks="""
            rename tmux session <old> to <new>
            tmux 세션 이름 <old> 를 <new> 로 변경
            tmux rename <old> to <new>
            tmux 세션 <old> 이름을 <new> 로
            """,
    ),
    Recipe(
        "tmux split-window -h",
        en="Split the tmux window side by side",
        ko="tmux 창을 좌우로 나누기",
        asks="""
            split tmux window vertically side by side
            tmux two panes next to each other split
            tmux 창 좌우로 나누기
            tmux 화면 분할
            two tmux panes side by side
            tmux 좌우 분할
            tmux 창 옆으로 나누기
            """,
    ),
    Recipe(
        "tmux detach",
        en="Leave the tmux session running",
        ko="tmux 세션을 켜 둔 채 나가기",
        asks="""
            detach from tmux
            leave tmux but keep it running
            tmux 에서 나가기 detach
            tmux 세션 유지하고 빠져나오기
            detach tmux
            tmux 빠져나오기
            tmux 세션 그대로 두고 나오기
            leave tmux running
            tmux 떼어 놓기
            """,
    ),
    Recipe(
        "screen -S <name>",
        en="Start the screen session <name>",
        ko="screen 세션 <name> 시작",
        asks="""
            start gnu screen session <name>
            new screen session called <name>
            screen 세션 <name> 시작
            screen session <name>
            screen 세션 <name> 만들기
            start screen named <name>
            screen <name> 시작
            """,
    ),
    Recipe(
        "screen -r <name>",
        en="Go back to the screen session <name>",
        ko="screen 세션 <name>으로 돌아가기",
        asks="""
            reattach screen session <name>
            resume gnu screen session <name>
            screen 세션 <name> 다시 붙기
            screen attach <name>
            screen <name> 다시 접속
            resume screen <name>
            screen <name> 세션 복귀
            """,
    ),
    Recipe(
        "tmux new -s <session>",
        en="Start the tmux session <session>",
        ko="tmux 세션 <session> 만들기",
        asks="""
            new tmux session <session>
            start tmux session named <session>
            tmux 세션 <session> 만들기
            new tmux <session>
            tmux session called <session>
            tmux <session> 세션 시작
            <session> 이라는 tmux 세션 만들기
            <session> 라는 tmux 세션 시작
            tmux 세션을 <session> 이름으로 시작
            """,
    ),
    Recipe(
        "tmux attach -t <session>",
        en="Go back to the tmux session <session>",
        ko="tmux 세션 <session>에 다시 붙기",
        asks="""
            attach to tmux session <session>
            reattach tmux session <session>
            tmux 세션 <session> 다시 접속하기
            go back to tmux session <session>
            tmux attach <session>
            tmux <session> 에 다시 붙기
            tmux 세션 <session> 으로 돌아가기
            """,
    ),
    Recipe(
        "tmux ls",
        en="List the tmux sessions",
        ko="tmux 세션 목록",
        asks="""
            list tmux sessions
            tmux 세션 목록
            which tmux sessions are there
            running tmux sessions
            tmux 세션 뭐 있는지
            tmux 세션 목록 보기
            """,
    ),
    Recipe(
        "tmux",
        en="Start tmux",
        ko="tmux 시작",
        asks="""
            start tmux
            tmux 실행
            tmux 시작
            launch tmux
            tmux 켜기
            """,
    ),
    Recipe(
        "tmux attach",
        en="Return to the last tmux session",
        ko="마지막 tmux 세션으로 돌아가기",
        asks="""
            return to my tmux session
            tmux attach
            tmux 다시 붙기
            마지막 tmux 세션에 다시 붙기
            reattach tmux
            tmux 재접속
            """,
    ),
    Recipe(
        "tmux kill-server",
        en="End all tmux sessions",
        ko="tmux 세션 모두 종료",
        asks="""
            kill all tmux sessions
            end tmux completely
            tmux 세션 모두 종료
            tmux 전부 끄기
            stop tmux and all its sessions
            tmux 서버 종료
            """,
    ),
    Recipe(
        "tmux split-window -v",
        en="Split the tmux pane into one above the other",
        ko="tmux 창을 위아래로 나누기",
        asks="""
            split tmux horizontally one above the other
            tmux panes on top of each other
            tmux 위아래로 나누기
            tmux 상하 분할
            """,
    ),
    Recipe(
        "tmux new-window",
        en="Open a new window in tmux",
        ko="tmux에 새 창 열기",
        asks="""
            new tmux window
            open another window in tmux
            tmux 새 창
            tmux 창 하나 더 열기
            tmux window new
            tmux 새 창 열기
            """,
    ),
    Recipe(
        "tmux new -d -s <session> <command>",
        en="Run a command in the detached tmux session <session>",
        ko="떼어낸 tmux 세션 <session>에서 명령 실행",
        asks="""
            run <command> in a detached tmux session <session>
            start <command> inside tmux session <session> in the background
            tmux 세션 <session> 에서 <command> 를 백그라운드로 실행
            <command> 를 떼어낸 tmux 세션 <session> 으로 실행
            """,
    ),
    Recipe(
        "screen -ls",
        en="List the screen sessions",
        ko="screen 세션 목록",
        asks="""
            list gnu screen sessions
            which screen sessions are running
            screen 세션 목록
            screen 세션 뭐 있는지
            """,
    ),
)
