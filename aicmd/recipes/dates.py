"""Dates and calendars."""

from __future__ import annotations

from aicmd.recipes import Recipe

_WEEK = (
    ("monday", "월요일"),
    ("tuesday", "화요일"),
    ("wednesday", "수요일"),
    ("thursday", "목요일"),
    ("friday", "금요일"),
    ("saturday", "토요일"),
    ("sunday", "일요일"),
)
"""The days of the week as date knows them, and in Korean."""


def _next(day: str, ko: str) -> Recipe:
    """The date of the next such day."""
    return Recipe(
        f"date -d 'next {day}' +%F",
        en=f"Show the date of next {day.title()}",
        ko=f"다음 {ko} 날짜",
        mac=f"date -v+{day[:3]} +%F",
        asks=f"""
            date of next {day}
            when is next {day}
            what date is next {day}
            다음 주 {ko} 날짜
            다음 {ko} 며칠
            다음번 {ko} 은 며칠
            돌아오는 {ko} 날짜
            """,
    )


def _last(day: str, ko: str) -> Recipe:
    """The date of the last such day."""
    return Recipe(
        f"date -d 'last {day}' +%F",
        en=f"Show the date of last {day.title()}",
        ko=f"지난 {ko} 날짜",
        mac=f"date -v-{day[:3]} +%F",
        asks=f"""
            date of last {day}
            when was last {day}
            what date was the previous {day}
            지난 {ko} 날짜
            지난주 {ko} 며칠
            저번 {ko} 은 며칠
            """,
    )


RECIPES = (
    *(_next(*day) for day in _WEEK),
    *(_last(*day) for day in _WEEK),
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
            what date is the unix timestamp <number>
            human readable date of epoch <number>
            timestamp <number> to date
            유닉스 타임스탬프 <number> 은 언제
            에포크 <number> 를 사람이 읽는 날짜로
            타임스탬프 <number> 날짜 변환
            <number> 이 언제야
            what date is <number>
            which date is the timestamp <number>
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
            unix time of <date>
            epoch seconds for <date>
            <date> 의 유닉스 타임스탬프
            <date> 을 에포크 초로
            날짜 <date> 유닉스 시간으로 변환
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
            which date was <span> before today
            <span> back from today date
            what day was it <span> ago
            <span> 전은 며칠이었지
            오늘부터 <span> 전 날짜
            지금으로부터 <span> 전 날짜 계산
            today minus <span>
            오늘부터 <span> 전
            <span> 전은 며칠
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
            which date is <span> after today
            the date in <span>
            <span> 뒤 날짜
            오늘부터 <span> 후는 며칠
            지금으로부터 <span> 뒤 날짜 계산
            today plus <span>
            오늘부터 <span> 뒤
            오늘에서 <span> 후
            what time will it be in <span>
            <span> 뒤는 몇 시인지
            <span> 후 시각
            <span> 뒤가 며칠이야
            what date will it be in <span>
            <span> 후는 며칠
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
            which day of the week was <date>
            weekday for date <date>
            <date> 은 무슨 요일이야
            <date> 요일 알려줘
            <date> 가 무슨 요일이었는지
            """,
    ),
    Recipe(
        "cal",
        en="Show this month",
        ko="이번 달 달력 보기",
        asks="""
            show calendar
            이번 달 달력
            달력 보기
            show this month as a calendar
            month calendar
            이번 달 캘린더
            달력 출력해줘
            이번 달 달력 띄워줘
            """,
        others=("cal -3",),
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
            <date> plus <span>
            <span> after <date>
            <date> 로부터 <span> 뒤는 며칠
            <date> 의 <span> 뒤 날짜 계산
            <date> 더하기 <span> 날짜
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
            <date> minus <span>
            <span> before <date>
            <date> 로부터 <span> 전은 며칠
            <date> 의 <span> 전 날짜 계산
            <date> 빼기 <span> 날짜
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
            days from <date> until <until>
            count the days between <date> and <until>
            <date> 에서 <until> 까지 일수 계산
            두 날짜 <date> <until> 사이가 며칠인지
            <date> 부터 <until> 까지 날짜 세기
            <date> 부터 <until> 까지 며칠인지
            <date> 에서 <until> 까지 며칠
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
            count down the days until <date>
            how long until <date> in days
            오늘부터 <date> 까지 며칠
            <date> 디데이
            <date> 까지 남은 날 수
            days until <date>
            <date> 까지 며칠
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
            date of yesterday
            yesterday in yyyy-mm-dd
            어제는 며칠
            어제 날짜 출력
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
            date of tomorrow
            tomorrow in yyyy-mm-dd
            내일은 며칠
            내일 날짜 출력
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
            what is the final date of this month
            month end date
            이번 달 말일
            이번 달 마지막 날짜가 며칠
            last day of this month
            what is the last day of the month
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
            date of the millisecond epoch <number>
            timestamp <number> with milliseconds to date
            밀리초 단위 <number> 를 날짜로
            <number> 밀리초 타임스탬프 날짜 변환
            타임스탬프 <number> ms 를 날짜로
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
            print the calendar for <year>
            <year> calendar
            <year> 달력 전체
            <year> 캘린더 출력
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
            calendar month <month> <year>
            <month> <year> calendar
            <year> <month> 캘린더
            달력 <year> <month> 만
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
            full calendar of the year with all months
            올해 달력 전체
            올해 캘린더 열두 달 모두
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
            calendar of three neighbouring months
            last month, this month and next month calendar
            앞뒤 세 달치 달력
            전 달 이번 달 다음 달 캘린더
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
            calendar week of <date>
            what week number has <date>
            <date> 주차 계산
            <date> 가 속한 주차
            <date> 은 몇 번째 주
            """,
    ),
    Recipe(
        "date -d '-1 month' +%Y-%m",
        en="Show last month",
        ko="지난달 보기",
        asks="""
            previous month as a date
            year and number of the previous month
            지난달이 몇 월
            저번 달을 yyyy-mm 으로
            """,
    ),
    Recipe(
        "date -r <file>",
        en="Show when <file> was last changed",
        ko="<file>이 마지막으로 바뀐 날짜 보기",
        asks="""
            date of last change of <file> with date
            use date to show when file <file> was modified
            date 명령으로 <file> 수정 날짜
            date 로 파일 <file> 변경 시각 보기
            """,
    ),
    Recipe(
        'date -d "$(date +%Y-%m-01)" +%A',
        en="Show the weekday of the first of this month",
        ko="이번 달 1일의 요일",
        asks="""
            what weekday is the first of this month
            which weekday does this month begin on
            이번 달 첫날 요일
            """,
    ),
    Recipe(
        'for d in {0..6}; do date -d "+$d days" +%F; done',
        en="List the dates of the next seven days",
        ko="앞으로 7일의 날짜 나열",
        fish='for d in (seq 0 6); date -d "+$d days" +%F; end',
        asks="""
            list the dates of the next week
            dates of the coming days as a list
            앞으로 일주일 날짜 나열
            앞으로 며칠간의 날짜 목록
            """,
    ),
    Recipe(
        "cal -m",
        en="Show the calendar with weeks that begin on Monday",
        ko="월요일부터 시작하는 달력",
        asks="""
            calendar with monday first
            month calendar starting on monday
            월요일부터 시작하는 달력
            월요일이 먼저인 캘린더
            """,
    ),
    Recipe(
        'date -d "$(date +%Y-12-31)" +%j',
        en="Count the days of this year",
        ko="올해의 날 수",
        asks="""
            how many days does this year have
            is this year a leap year
            올해는 며칠
            올해가 윤년인지
            """,
    ),
    Recipe(
        "date -d yesterday +%Y%m%d",
        en="Yesterday as YYYYMMDD",
        ko="어제 날짜를 YYYYMMDD로",
        mac="date -v-1d +%Y%m%d",
        asks="""
            print yesterday's date as YYYYMMDD
            yesterday as YYYYMMDD
            date of yesterday in the form YYYYMMDD
            어제 날짜를 YYYYMMDD 로
            어제 날짜 YYYYMMDD 형식으로
            어제를 YYYYMMDD 로 출력
            """,
    ),
    Recipe(
        "date +%B",
        en="The name of this month",
        ko="이번 달 이름",
        asks="""
            current month name
            which month is it
            name of this month
            이번 달 이름
            지금이 몇 월인지
            현재 월 이름
            """,
    ),
    Recipe(
        "cal $(date -d 'next month' '+%m %Y')",
        en="The calendar of next month",
        ko="다음 달 달력",
        mac="cal $(date -v+1m '+%m %Y')",
        asks="""
            next month calendar
            calendar of next month
            show the calendar for the coming month
            다음 달 달력
            다음달 달력 보기
            다음 달 캘린더
            """,
    ),
    Recipe(
        "cal $(date -d 'last month' '+%m %Y')",
        en="The calendar of last month",
        ko="지난달 달력",
        mac="cal $(date -v-1m '+%m %Y')",
        asks="""
            last month calendar
            calendar of the previous month
            지난달 달력
            저번 달 달력
            """,
    ),
    Recipe(
        "date -d '<span> ago' +%F",
        en="The date <span> ago as YYYY-MM-DD",
        ko="<span> 전 날짜를 YYYY-MM-DD로",
        asks="""
            date <span> ago in YYYY-MM-DD
            date of <span> ago as YYYY-MM-DD
            <span> 전 날짜를 YYYY-MM-DD 로
            <span> 전 날짜 YYYY-MM-DD 형식으로
            """,
    ),
)
