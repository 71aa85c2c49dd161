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
    Recipe(
        "TZ=<timezone> date",
        en="Show the time in <timezone>",
        ko="<timezone>의 현재 시각 보기",
        asks="""
            time in <timezone>
            what time is it in <timezone>
            current time in timezone <timezone>
            <timezone> 현재 시간
            <timezone> 은 지금 몇시야
            <timezone> 시간대의 현재 시각
            """,
    ),
    Recipe(
        "date -d '<date> + <span>' +%F",
        en="Show the date <span> after <date>",
        ko="<date>에서 <span> 뒤의 날짜 보기",
        asks="""
            what date is <span> after <date>
            add <span> to date <date>
            <date> 에서 <span> 후 날짜
            <date> 에 <span> 더한 날짜
            """,
    ),
    Recipe(
        "date -d '<date> - <span>' +%F",
        en="Show the date <span> before <date>",
        ko="<date>에서 <span> 전의 날짜 보기",
        asks="""
            what date is <span> before <date>
            subtract <span> from date <date>
            <date> 에서 <span> 전 날짜
            <date> 에서 <span> 뺀 날짜
            """,
    ),
    Recipe(
        "echo $(( ($(date -u -d <until> +%s) - $(date -u -d <date> +%s)) / 86400 ))",
        en="Count the days from <date> to <until>",
        ko="<date>부터 <until>까지의 날수 세기",
        mac="echo $(( ($(date -u -j -f %F <until> +%s) - $(date -u -j -f %F <date> +%s)) / 86400 ))",
        fish='math -s0 "($(date -u -d <until> +%s) - $(date -u -d <date> +%s)) / 86400"',
        asks="""
            how many days between <date> and <until>
            number of days from <date> to <until>
            difference in days between <date> and <until>
            <date> 부터 <until> 까지 며칠
            <date> 와 <until> 사이 날짜 수
            <date> 와 <until> 날짜 차이
            """,
    ),
    Recipe(
        'echo $(( ($(date -u -d <date> +%s) - $(date -u -d "$(date +%F)" +%s)) / 86400 ))',
        en="Count the days until <date>",
        ko="<date>까지 남은 날수 세기",
        mac='echo $(( ($(date -u -j -f %F <date> +%s) - $(date -u -j -f %F "$(date +%F)" +%s)) / 86400 ))',
        fish='math -s0 "($(date -u -d <date> +%s) - $(date -u -d (date +%F) +%s)) / 86400"',
        asks="""
            how many days until <date>
            days left to <date>
            <date> 까지 며칠 남았어
            <date> 디데이 계산
            """,
    ),
    Recipe(
        "date +%V",
        en="Show the number of this week",
        ko="이번이 몇 주차인지 보기",
        asks="""
            which week of the year is it
            current week number
            이번 주가 몇 주차
            올해 몇번째 주인지 주차
            """,
    ),
    Recipe(
        "date +%j",
        en="Show the number of today in the year",
        ko="오늘이 올해의 몇 번째 날인지 보기",
        asks="""
            day number of the year
            which day of the year is today
            오늘이 올해 몇번째 날
            올해 며칠째인지
            """,
    ),
    Recipe(
        "date +%A",
        en="Show the weekday of today",
        ko="오늘의 요일 보기",
        asks="""
            what weekday is today
            day of the week today
            오늘 무슨 요일
            오늘 요일 알려줘
            """,
    ),
    Recipe(
        "date +%H:%M",
        en="Show the time without the date",
        ko="날짜 없이 시각만 보기",
        asks="""
            only the time without date
            current hour and minute
            날짜 없이 시간만 출력
            현재 시와 분만 보기
            """,
    ),
    Recipe(
        "date +%Y%m%d_%H%M%S",
        en="Show date and time for a file name",
        ko="파일 이름에 쓸 날짜와 시각 보기",
        asks="""
            timestamp for a file name
            date and time as string for filename
            파일 이름용 날짜 시간 문자열
            파일명에 쓸 타임스탬프
            """,
    ),
    Recipe(
        "date -Iseconds",
        en="Show date and time as ISO 8601",
        ko="ISO 8601 형식으로 날짜와 시각 보기",
        mac="date +%FT%T%z",
        asks="""
            date and time in iso 8601 format with seconds
            iso timestamp with timezone
            iso 8601 날짜 시간 형식
            iso 형식 타임스탬프 초까지
            """,
    ),
    Recipe(
        "date +<format>",
        en="Show the date in the format <format>",
        ko="<format> 형식으로 날짜 보기",
        asks="""
            show date in custom format <format>
            print date formatted as <format>
            날짜를 <format> 형식으로 출력
            날짜 포맷 <format> 지정해서 보기
            """,
    ),
    Recipe(
        "date -d yesterday +%F",
        en="Show the date of yesterday",
        ko="어제 날짜 보기",
        mac="date -v-1d +%F",
        asks="""
            what was the date yesterday
            yesterday's date
            어제 날짜
            어제가 며칠이었지 날짜
            """,
    ),
    Recipe(
        "date -d tomorrow +%F",
        en="Show the date of tomorrow",
        ko="내일 날짜 보기",
        mac="date -v+1d +%F",
        asks="""
            what is the date tomorrow
            tomorrow's date
            내일 날짜
            내일이 며칠이야 날짜
            """,
    ),
    Recipe(
        'date -d "$(date +%Y-%m-01) +1 month -1 day" +%F',
        en="Show the last day of this month",
        ko="이번 달의 마지막 날 보기",
        mac="date -v1d -v+1m -v-1d +%F",
        asks="""
            final day of the month
            end of the month date
            이번 달 마지막 날
            이번 달 말일이 며칠이야
            """,
    ),
    Recipe(
        "date +%s%3N",
        en="Show the Unix time in milliseconds",
        ko="유닉스 시간을 밀리초로 보기",
        mac="python3 -c 'import time; print(int(time.time() * 1000))'",
        asks="""
            current timestamp in milliseconds
            epoch time in ms milliseconds
            밀리초 타임스탬프
            현재 유닉스 시간 밀리초
            """,
    ),
    Recipe(
        "date -d @$(( <number:number> / 1000 ))",
        en="Show the Unix time <number> of milliseconds as a date",
        ko="밀리초 유닉스 시간 <number>를 날짜로 보기",
        mac="date -r $(( <number:number> / 1000 ))",
        fish="date -d @(math -s0 <number:number> / 1000)",
        asks="""
            convert millisecond timestamp <number> to date
            epoch <number> in milliseconds to date
            밀리초 타임스탬프 <number> 를 날짜로 변환
            """,
    ),
    Recipe(
        "date -u -d @<number>",
        en="Show Unix time <number> as a date in UTC",
        ko="유닉스 시간 <number>를 UTC 날짜로 보기",
        mac="date -u -r <number>",
        asks="""
            convert unix timestamp <number> to utc date
            epoch <number> to date in utc
            타임스탬프 <number> 를 utc 날짜로 변환
            """,
    ),
    Recipe(
        "cal <year>",
        en="Show the calendar of <year>",
        ko="<year>년 달력 보기",
        asks="""
            calendar of the year <year>
            show calendar for <year>
            <year> 달력 보기
            연도 <year> 전체 달력
            """,
    ),
    Recipe(
        "cal <month> <year>",
        en="Show the calendar of a month of <year>",
        ko="<year>년 <month>월 달력 보기",
        asks="""
            calendar for <month> <year>
            show <month> of <year> on a calendar
            <year> <month> 달력
            <year> 연도 <month> 달력 보기
            """,
    ),
    Recipe(
        "cal -y",
        en="Show the calendar of this year",
        ko="올해 달력 보기",
        mac="cal -y",
        asks="""
            whole year calendar
            calendar of all months
            모든 달이 나오는 달력
            연간 달력
            """,
    ),
    Recipe(
        "cal -3",
        en="Show the months before and after this one too",
        ko="지난달, 이번 달, 다음 달 달력 보기",
        asks="""
            calendar with the previous and the next month
            지난달과 다음 달까지 달력
            앞뒤 달까지 달력
            """,
    ),
    Recipe(
        "sudo date -s <date>",
        en="Set the clock to <date>",
        ko="시계를 <date>로 맞추기",
        mac="sudo date <date>",
        asks="""
            set system date to <date>
            change the clock to <date>
            시스템 날짜를 <date> 로 변경
            시계를 <date> 로 맞추기 설정
            """,
    ),
    Recipe(
        "date -d <date> +%V",
        en="Show the number of the week of <date>",
        ko="<date>가 몇 주차인지 보기",
        mac="date -j -f %F <date> +%V",
        asks="""
            week number of date <date>
            which week is <date> in
            <date> 는 몇 주차
            """,
    ),
)
