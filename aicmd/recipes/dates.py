"""Dates, times, calendars, numbers."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "date",
        en="Show date and time",
        ko="현재 날짜와 시간 보기",
        asks="""
            current date and time
            what time is it
            today's date
            현재 시간
            오늘 날짜
            지금 몇시
            """,
    ),
    Recipe(
        "date +%F",
        en="Show the date as 2024-01-31",
        ko="오늘 날짜를 2024-01-31 형식으로 보기",
        asks="""
            date in iso format
            today's date as yyyy-mm-dd
            오늘 날짜 yyyy-mm-dd 형식
            """,
    ),
    Recipe(
        "date +%s",
        en="Show the Unix time",
        ko="유닉스 시간 보기",
        asks="""
            current unix timestamp
            epoch time now
            현재 유닉스 타임스탬프
            에포크 시간
            """,
    ),
    Recipe(
        "date -d @<number>",
        en="Show Unix time <number> as a date",
        ko="유닉스 시간 <number>을 날짜로 보기",
        mac="date -r <number>",
        asks="""
            convert unix timestamp <number> to date
            epoch <number> to date
            타임스탬프 <number> 를 날짜로 변환
            유닉스 시간 <number> 날짜
            """,
    ),
    Recipe(
        "date -d <date> +%s",
        en="Show <date> as Unix time",
        ko="<date>를 유닉스 시간으로 보기",
        mac="date -j -f %F <date> +%s",
        asks="""
            convert date <date> to unix timestamp
            timestamp of date <date>
            <date> 날짜를 타임스탬프로 변환
            """,
    ),
    Recipe(
        "date -d '<span> ago'",
        en="Show the date <span> ago",
        ko="<span> 전의 날짜 보기",
        asks="""
            date <span> ago
            what was the date <span> ago
            <span> 전 날짜
            """,
    ),
    Recipe(
        "date -d '<span>'",
        en="Show the date in <span>",
        ko="<span> 뒤의 날짜 보기",
        asks="""
            date <span> from now
            date <span> later
            what date is it in <span>
            <span> 후 날짜
            """,
    ),
    Recipe(
        "date -d <date> +%A",
        en="Show the weekday of <date>",
        ko="<date>의 요일 보기",
        mac="date -j -f %F <date> +%A",
        asks="""
            what weekday is <date>
            day of week of <date>
            <date> 무슨 요일
            """,
    ),
    Recipe(
        "date -u",
        en="Show the time in UTC",
        ko="UTC 시간 보기",
        asks="""
            current time in utc
            utc time
            현재 utc 시간
            """,
    ),
    Recipe(
        "cal",
        en="Show this month",
        ko="이번 달 달력 보기",
        asks="""
            calendar of this month
            show calendar
            이번 달 달력
            달력 보기
            """,
        others=("cal -3",),
    ),
    Recipe(
        "timedatectl",
        en="Show clock and time zone",
        ko="시계와 시간대 보기",
        mac="sudo systemsetup -gettimezone",
        asks="""
            current timezone
            show time zone timezone
            시간대 확인
            타임존 보기 시간대
            """,
    ),
    Recipe(
        "sudo timedatectl set-timezone <timezone>",
        en="Set the time zone",
        ko="시간대 바꾸기",
        mac="sudo systemsetup -settimezone <timezone>",
        asks="""
            change timezone
            set timezone to <timezone>
            시간대 변경
            시간대를 <timezone> 로 설정
            """,
    ),
    Recipe(
        "seq <line> <to>",
        en="Count from <line> to <to>",
        ko="<line>부터 <to>까지 세기",
        asks="""
            print numbers from <line> to <to>
            sequence of numbers <line> to <to>
            <line> 부터 <to> 까지 숫자 출력
            """,
    ),
    Recipe(
        "shuf -i <line>-<to> -n 1",
        en="Pick a random number from <line> to <to>",
        ko="<line>부터 <to> 사이의 무작위 수",
        mac="jot -r 1 <line> <to>",
        asks="""
            random number between <line> and <to>
            <line> 부터 <to> 사이 랜덤 숫자
            """,
    ),
    Recipe(
        "sleep <seconds>",
        en="Wait <seconds> seconds",
        ko="<seconds>초 기다리기",
        asks="""
            wait <seconds>
            sleep for <seconds>
            <seconds> 기다리기
            """,
    ),
)
