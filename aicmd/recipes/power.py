"""Switching off, sleeping, locking; starting again later."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "sudo shutdown -h <clock>",
        en="Switch the computer off at <clock>",
        ko="<clock>에 컴퓨터 끄기",
        asks="""
            shutdown the computer at <clock>
            turn off this computer at <clock>
            <clock> 에 컴퓨터 끄기
            <clock> 에 시스템 종료 전원
            power off at <clock>
            shut down at <clock>
            switch the pc off at <clock>
            <clock> 에 전원 끄기
            <clock> 에 꺼지게 예약
            <clock> 컴퓨터 종료 예약
            <clock> 에 전원 꺼지게
            <clock> 에 컴퓨터 꺼지게
            shut the machine down at <clock>
            shut this computer down at <clock>
            turn the machine off at <clock>
            <clock> 에 시스템 종료되게 예약
            <clock> 에 서버 종료 예약
            schedule a shutdown at <clock>
            <clock> 에 종료 예약
            <clock> 에 컴퓨터 꺼지게 예약
            <clock> 에 시스템 종료하도록 예약
            """,
    ),
    Recipe(
        "sudo shutdown -r <clock>",
        en="Restart the computer at <clock>",
        ko="<clock>에 컴퓨터 다시 시작",
        asks="""
            reboot at <clock>
            restart the computer at <clock>
            <clock> 에 재부팅
            <clock> 에 컴퓨터 재시작
            schedule a reboot at <clock>
            restart the server at <clock>
            <clock> 재부팅 예약
            <clock> 에 서버 재시작
            """,
    ),
    Recipe(
        "sudo shutdown -r +<minutes>",
        en="Restart the computer in <minutes> minutes",
        ko="<minutes>분 뒤에 컴퓨터 다시 시작",
        asks="""
            reboot in <minutes>
            restart the computer after <minutes>
            <minutes> 뒤에 재부팅
            <minutes> 후 컴퓨터 재시작
            restart in <minutes>
            schedule a reboot in <minutes>
            <minutes> 후 재부팅
            <minutes> 뒤에 서버 재시작
            """,
    ),
    Recipe(
        "sudo shutdown -c",
        en="Cancel a planned shutdown",
        ko="예약된 종료 취소",
        mac="sudo killall shutdown",
        asks="""
            cancel the scheduled shutdown
            abort shutdown
            예약된 종료 취소
            컴퓨터 끄기 예약 취소
            do not shut down after all
            stop the planned shutdown
            undo shutdown schedule
            종료 예약 취소
            꺼지기로 한 거 취소 컴퓨터
            shutdown 취소
            """,
    ),
    Recipe(
        "systemctl suspend",
        en="Put the computer to sleep",
        ko="절전 모드로 들어가기",
        mac="pmset sleepnow",
        asks="""
            suspend the computer
            put the computer to sleep
            절전모드로 전환
            컴퓨터 절전
            put the laptop to sleep
            sleep mode
            suspend to ram
            send this pc to sleep
            노트북 절전 모드
            컴퓨터 재우기 절전
            잠자기 모드
            절전으로 들어가기
            """,
    ),
    Recipe(
        "systemctl hibernate",
        en="Save the memory to disk and switch off",
        ko="최대 절전 모드로 들어가기",
        asks="""
            hibernate the computer
            hibernation
            최대절전 모드
            suspend to disk
            hibernate
            하이버네이트
            컴퓨터 최대 절전 모드
            hibernate now
            최대절전 모드로 들어가기
            """,
    ),
    Recipe(
        "loginctl lock-session",
        en="Lock the screen",
        ko="화면 잠그기",
        mac="pmset displaysleepnow",
        asks="""
            lock the screen
            lock my computer
            화면 잠금
            화면 잠그기
            lock screen
            lock my session
            화면 잠궈
            컴퓨터 잠금
            자리 비울 때 화면 잠금
            """,
    ),
    Recipe(
        'loginctl terminate-session "$XDG_SESSION_ID"',
        en="Log out of the desktop",
        ko="데스크톱에서 로그아웃",
        mac="osascript -e 'tell application \"System Events\" to log out'",
        asks="""
            log out of the desktop session
            logout
            로그아웃
            데스크톱 로그아웃하기
            log out
            end my desktop session
            sign out
            로그아웃하기
            내 세션 종료 로그아웃
            """,
    ),
    Recipe(
        "loginctl list-sessions",
        en="List the sessions of all who are logged in",
        ko="로그인 세션 목록 보기",
        asks="""
            list login sessions
            loginctl sessions
            로그인 세션 목록
            열린 로그인 세션
            """,
    ),
    Recipe(
        "systemd-inhibit <command:words>",
        en="Keep the computer awake while a command runs",
        ko="명령이 실행되는 동안 절전 막기",
        mac="caffeinate -i <command>",
        asks="""
            keep the computer awake while <command> runs
            prevent suspend while running <command>
            <command> 실행하는 동안 절전 막기
            do not suspend until <command> is finished
            <command> 도는 동안 잠자기 방지
            <command> 끝날 때까지 절전 안 되게
            no sleep while <command> runs
            <command> 하는 동안 절전 방지
            """,
    ),
    Recipe(
        "cat /var/run/reboot-required",
        en="Tell whether the system wants to be restarted",
        ko="재부팅이 필요한지 보기",
        asks="""
            reboot required
            is a reboot required after the updates
            재부팅 필요한지 확인
            does the system need a restart
            업데이트 후 재부팅 필요 여부
            재부팅이 필요한지
            is a restart required
            do i have to reboot after the update
            업데이트하고 재부팅해야 하나
            업데이트 후 재부팅해야 하는지
            """,
        others=("needs-restarting -r",),
    ),
    Recipe(
        "last -x reboot shutdown",
        en="Show when the computer was started and switched off",
        ko="부팅과 종료 이력 보기",
        mac="last reboot shutdown",
        asks="""
            reboot history
            when was the computer shutdown and started
            재부팅 이력
            부팅 종료 기록 보기
            past reboots
            list of all reboots and shutdowns
            재부팅 기록
            언제 껐다 켰는지 기록
            """,
    ),
    Recipe(
        "sudo systemctl reboot --firmware-setup",
        en="Restart into the firmware's setup",
        ko="BIOS(UEFI) 설정으로 재부팅",
        asks="""
            reboot into bios setup
            restart into the uefi firmware settings
            바이오스 설정으로 재부팅
            enter bios
            boot into uefi
            바이오스 들어가기
            uefi 설정으로 들어가기
            open bios settings after restart
            재부팅해서 바이오스 들어가기
            """,
    ),
    Recipe(
        "sudo reboot",
        en="Restart the computer",
        ko="컴퓨터 다시 시작",
        asks="""
            reboot
            restart the computer
            reboot the system now
            컴퓨터 재시작
            시스템 재부팅
            reboot now
            restart the machine
            restart my computer
            restart the server now
            reboot the pc
            지금 재부팅
            컴퓨터 다시 시작
            리부팅
            서버 재부팅
            껐다 켜기 컴퓨터
            start the computer afresh
            switch the machine off and on again
            컴퓨터 껐다 켜줘
            """,
    ),
    Recipe(
        "sudo shutdown -h now",
        en="Switch the computer off",
        ko="컴퓨터 끄기",
        asks="""
            shutdown the computer
            turn off the computer
            power off now
            컴퓨터 끄기
            시스템 종료 전원
            shut down now
            power off the machine
            switch the computer off
            halt the system
            지금 컴퓨터 꺼
            전원 끄기
            시스템 종료
            서버 끄기
            컴퓨터 종료하기
            shut the computer off now
            switch this machine off right now
            """,
    ),
    Recipe(
        "sudo shutdown -h +<minutes>",
        en="Switch the computer off in <minutes> minutes",
        ko="<minutes>분 뒤에 컴퓨터 끄기",
        asks="""
            shutdown the computer in <minutes>
            turn off the computer after <minutes>
            <minutes> 뒤에 컴퓨터 끄기
            <minutes> 후 컴퓨터 종료
            shut down in <minutes>
            power off in <minutes>
            switch off the pc in <minutes>
            schedule a shutdown in <minutes>
            <minutes> 후에 전원 끄기
            <minutes> 뒤 종료
            <minutes> 있다가 컴퓨터 꺼지게
            turn the machine off in <minutes>
            switch the computer off in <minutes>
            """,
    ),
    Recipe(
        'upower -i "$(upower -e | grep -m 1 BAT)"',
        en="Show the state of the battery",
        ko="배터리 상태 보기",
        mac="pmset -g batt",
        fish="upower -i (upower -e | grep -m 1 BAT)",
        asks="""
            battery status
            how much battery is left
            배터리 상태 확인
            배터리 잔량
            battery percentage
            battery level
            how long does the battery last
            배터리 몇 퍼센트
            배터리 얼마나 남았는지
            배터리 정보
            노트북 배터리 상태
            check battery health
            battery health
            """,
    ),
)
