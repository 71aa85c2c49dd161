"""How the computer starts, and what it waits for."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "systemd-analyze blame",
        en="Show what makes the boot slow",
        ko="부팅이 오래 걸리는 원인 보기",
        asks="""
            what makes boot slow
            boot time of each service
            why is boot so slow
            부팅 느린 원인
            부팅 시간 분석
            what slows down the boot
            slowest services at startup
            which service delays booting
            부팅이 왜 느린지
            부팅 시간 잡아먹는 서비스
            부팅 때 오래 걸리는 서비스
            what takes long at boot
            what takes the longest at boot
            부팅할 때 오래 걸리는 게 뭔지
            """,
    ),
    Recipe(
        "systemd-analyze",
        en="Show how long the last boot took",
        ko="부팅에 걸린 시간 보기",
        asks="""
            how long did the boot take
            total boot duration
            부팅에 걸린 시간
            부팅 얼마나 걸렸는지
            how many seconds does booting take
            startup time of the system
            부팅하는 데 몇 초
            부팅 소요 시간
            total time to boot
            부팅 시간 얼마나 걸렸는지
            how long did boot take
            """,
    ),
    Recipe(
        "systemd-analyze critical-chain",
        en="Show which units the boot waited for",
        ko="부팅이 기다린 유닛 보기",
        asks="""
            critical chain of the boot
            which units does the boot wait for
            부팅이 기다린 유닛
            boot critical path
            부팅 임계 경로
            부팅이 뭘 기다리는지
            """,
    ),
    Recipe(
        "systemd-analyze verify <file>",
        en="Check the unit file <file> for mistakes",
        ko="유닛 파일 <file> 검사",
        asks="""
            check unit file <file> for errors
            validate systemd unit <file>
            유닛 파일 <file> 오류 검사
            is the unit file <file> correct
            <file> 유닛 파일 문법 확인
            <file> systemd 유닛 검증
            """,
    ),
    Recipe(
        "systemctl get-default",
        en="Show whether the system starts with a desktop or a text console",
        ko="기본 부팅 대상(그래픽/텍스트) 보기",
        asks="""
            default boot target
            which runlevel does the system boot into
            기본 부팅 타겟
            런레벨 확인
            which target is the default
            default runlevel
            기본 타겟
            기본 런레벨
            """,
    ),
    Recipe(
        "sudo systemctl set-default multi-user.target",
        en="Start without a desktop from the next boot on",
        ko="다음 부팅부터 텍스트 모드로 시작",
        asks="""
            boot into text mode without desktop
            disable the graphical desktop at boot
            텍스트 모드로 부팅
            부팅할 때 데스크톱 없이 텍스트 콘솔로
            boot to console
            no gui at boot
            gui 없이 부팅
            콘솔로 부팅하게
            """,
    ),
    Recipe(
        "sudo systemctl set-default graphical.target",
        en="Start with a desktop from the next boot on",
        ko="다음 부팅부터 그래픽 화면으로 시작",
        asks="""
            boot into the graphical desktop
            enable the desktop at boot
            그래픽 모드로 부팅
            부팅할 때 데스크톱으로
            boot to gui
            graphical login at boot
            gui 로 부팅
            부팅하면 데스크톱 나오게
            """,
    ),
    Recipe(
        "journalctl -b",
        en="Show the log since the last boot",
        ko="마지막 부팅 이후의 로그 보기",
        asks="""
            log messages since the last boot
            logs of the current boot
            부팅 로그 보기
            이번 부팅 이후 로그
            마지막 부팅부터의 시스템 로그
            the log of this boot
            what was logged since the machine booted
            부팅한 뒤로 쌓인 로그
            """,
    ),
)
