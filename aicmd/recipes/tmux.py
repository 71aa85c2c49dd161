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
            """,
    ),
    Recipe(
        "tmux rename-session -t <old> <new>",
        en="Rename the tmux session <old> to <new>",
        ko="tmux 세션 <old> 이름을 <new>로 바꾸기",
        asks="""
            rename tmux session <old> to <new>
            tmux 세션 이름 <old> 를 <new> 로 변경
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
            """,
    ),
    Recipe(
        "tmux ls",
        en="List the tmux sessions",
        ko="tmux 세션 목록",
        asks="""
            list tmux sessions
            tmux 세션 목록
            """,
    ),
)
