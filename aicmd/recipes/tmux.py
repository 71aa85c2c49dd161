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
            split tmux window horizontally
            split tmux pane side by side
            tmux left and right panes
            tmux 화면 좌우 분할
            티먹스 화면 옆으로 나누기
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
            create a named screen session
            start a screen session with the name <name>
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
            tmux 세션 <session> 에 다시 접속
            <session> tmux 세션에 다시 붙기
            get back into tmux session <session>
            back to tmux session <session>
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
            떠 있는 tmux 세션
            tmux 세션 뭐 있어
            tmux 세션 뭐 떠 있어
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
            open tmux
            티먹스 실행
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
            attach to the last tmux session
            reconnect to tmux
            back into tmux
            tmux 다시 접속
            마지막 tmux 세션에 붙기
            티먹스 다시 들어가기
            back into my last tmux session
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
            stop the tmux server
            close tmux completely
            tmux 완전히 끄기
            get rid of all tmux sessions
            tmux 세션 싹 다 없애기
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
            split tmux pane horizontally one above the other
            tmux top and bottom panes
            tmux 화면 위아래로 나누기
            tmux 창 아래에 하나 더 상하 분할
            """,
    ),
    Recipe(
        "tmux new-window",
        en="Start another tmux window",
        ko="tmux에 새 창 열기",
        asks="""
            new tmux window
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
            start command <command> in background tmux session <session>
            tmux 세션 <session> 에서 <command> 백그라운드로 실행
            분리된 tmux 세션 <session> 으로 <command> 돌리기
            tmux <session> 세션에서 <command> 백그라운드로 실행
            run <command> in a detached tmux <session> session
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
        "tmux rename-window <name>",
        en="Call the window <name>",
        ko="창 이름을 <name>으로 바꾸기",
        asks="""
            rename tmux window to <name>
            change the name of the tmux window to <name>
            tmux 창 이름 <name> 으로 변경
            tmux 윈도 이름을 <name> 으로 바꾸기
            tmux rename-window <name>
            rename the current tmux window to <name>
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
            tmux 설정 다시 읽기
            tmux 설정 새로고침
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
        "tmux rename-session <name>",
        en="Rename the tmux session to <name>",
        ko="tmux 세션 이름을 <name>으로 변경",
        asks="""
            rename tmux session to <name>
            rename the current tmux session to <name>
            tmux rename-session <name>
            tmux 세션 이름 <name> 으로 변경
            현재 tmux 세션을 <name> 으로 이름 바꾸기
            tmux 세션 이름 바꾸기 <name>
            """,
    ),
    Recipe(
        "tmux next-window",
        en="Go to the next window of tmux",
        ko="tmux의 다음 창으로 가기",
        asks="""
            switch to next window in tmux
            tmux next window
            go to the next tmux window
            tmux 다음 창
            tmux 다음 윈도우로 이동
            tmux 창 다음으로 넘기기
            """,
    ),
    Recipe(
        "tmux previous-window",
        en="Go to the previous window of tmux",
        ko="tmux의 이전 창으로 가기",
        asks="""
            switch to previous window in tmux
            tmux previous window
            go back to the previous tmux window
            tmux 이전 창
            tmux 이전 윈도우로 이동
            tmux 창 이전으로
            """,
    ),
    Recipe(
        "tmux kill-window",
        en="Close the current window of tmux",
        ko="tmux의 현재 창 닫기",
        asks="""
            close tmux window
            kill the current tmux window
            tmux kill window
            tmux 창 닫기
            tmux 현재 윈도우 종료
            tmux 창 없애기
            """,
    ),
    Recipe(
        "tmux select-window -t <number>",
        en="Go to the window <number> of tmux",
        ko="tmux의 <number>번 창으로 가기",
        asks="""
            switch to tmux window <number>
            go to window <number> in tmux
            tmux select window <number>
            tmux <number> 번 창으로 이동
            tmux 창 <number> 로 전환
            tmux 윈도우 <number> 번 선택
            """,
    ),
    Recipe(
        "tmux new -s <session> <command>",
        en="Start the tmux session <session> running <command>",
        ko="<command>를 실행하는 tmux 세션 <session> 시작",
        asks="""
            tmux new session <session> running <command>
            start tmux session <session> with <command>
            run <command> in a new tmux session <session>
            tmux 세션 <session> 에서 <command> 실행하며 시작
            <command> 를 실행하는 tmux 세션 <session> 만들기
            새 tmux 세션 <session> 에서 <command> 실행
            """,
    ),
    Recipe(
        "tmux new <command>",
        en="Run <command> in a new tmux session",
        ko="새 tmux 세션에서 <command> 실행",
        asks="""
            run <command> in a new tmux session
            start tmux with <command>
            open a tmux session running <command>
            새 tmux 세션에서 <command> 실행
            tmux 로 <command> 실행
            """,
    ),
    Recipe(
        "tmux resize-pane -R <count>",
        en="Make the tmux pane <count> columns wider",
        ko="tmux 칸을 <count>칸 넓히기",
        asks="""
            resize tmux pane by <count>
            make tmux pane <count> wider
            tmux resize pane
            tmux 칸 크기 <count> 만큼 조절
            tmux 패널 크기 조절
            tmux pane 크기 <count> 늘리기
            """,
    ),
    Recipe(
        "tmux list-panes",
        en="List the panes of tmux",
        ko="tmux 칸 목록 보기",
        asks="""
            tmux list panes
            list panes in tmux
            which panes does tmux have
            tmux 패널 목록
            tmux pane 목록
            tmux 칸 나열
            """,
    ),
    Recipe(
        "tmux swap-pane -D",
        en="Swap the tmux pane with the next one",
        ko="tmux 칸을 다음 칸과 바꾸기",
        asks="""
            swap tmux panes
            tmux swap pane
            exchange panes in tmux
            tmux 패널 위치 바꾸기
            tmux pane 서로 교환
            tmux 칸 바꾸기 swap
            """,
    ),
    Recipe(
        "tmux detach -a",
        en="Detach all other clients of tmux",
        ko="tmux의 다른 클라이언트 모두 떼기",
        asks="""
            tmux detach other clients
            detach everybody else from tmux
            kick other clients out of the tmux session
            tmux 다른 클라이언트 떼기
            tmux 세션에서 다른 접속 끊기
            tmux 나 빼고 다른 클라이언트 detach
            """,
    ),
    Recipe(
        "tmux copy-mode",
        en="Scroll in tmux",
        ko="tmux에서 스크롤하기",
        asks="""
            tmux scroll mode
            scroll up in tmux
            tmux copy mode
            tmux 스크롤 모드
            tmux 에서 위로 스크롤
            tmux 복사 모드
            """,
    ),
    Recipe(
        "tmux new -d -s <session>",
        en="Start the tmux session <session> in the background",
        ko="백그라운드로 tmux 세션 <session> 시작",
        asks="""
            new tmux session in background named <session>
            start tmux session <session> detached
            create a detached tmux session <session>
            백그라운드 tmux 세션 <session> 생성
            <session> 세션을 백그라운드로 tmux 생성
            tmux 세션 <session> 붙지 않고 만들기
            """,
    ),
    Recipe(
        "tmux kill-session -a",
        en="Stop all tmux sessions but the current one",
        ko="현재 것만 빼고 tmux 세션 모두 종료",
        asks="""
            kill every tmux session except current
            kill all other tmux sessions
            close all tmux sessions but this one
            현재 세션 빼고 tmux 모두 종료
            다른 tmux 세션 전부 종료
            지금 것 말고 tmux 세션 다 닫기
            """,
    ),
    Recipe(
        "tmux select-pane -L",
        en="Go to the left pane of tmux",
        ko="tmux의 왼쪽 칸으로 이동",
        asks="""
            move to tmux pane left
            go to the left tmux pane
            tmux select left pane
            왼쪽 tmux 칸으로 이동
            tmux 왼쪽 패널로 이동
            tmux 왼쪽 pane 선택
            """,
    ),
    Recipe(
        "tmux select-pane -R",
        en="Go to the right pane of tmux",
        ko="tmux의 오른쪽 칸으로 이동",
        asks="""
            move to tmux pane right
            go to the right tmux pane
            tmux select right pane
            오른쪽 tmux 칸으로 이동
            tmux 오른쪽 패널로 이동
            tmux 오른쪽 pane 선택
            """,
    ),
)
