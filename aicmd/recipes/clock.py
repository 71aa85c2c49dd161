"""The time now, here and elsewhere, and waiting."""

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
            show the date and the time
            what day and time is it now
            지금 날짜와 시간
            현재 시각 보여줘
            what day is it
            오늘 며칠이야
            오늘이 며칠이지
            what is the date today
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
            current date in yyyy-mm-dd format
            date as year-month-day
            print the date in the form yyyy-mm-dd
            오늘 날짜를 yyyy-mm-dd 형식으로
            날짜를 yyyy-mm-dd 로 출력
            오늘 날짜 연월일 형식
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
            seconds since the epoch now
            unix time right now
            what is the current epoch
            지금 유닉스 시간
            현재 타임스탬프 초 단위
            지금 에포크 초
            seconds since 1970
            how many seconds since 1970
            1970년부터 몇 초 지났는지
            1970년부터 몇 초 지났어
            지금 유닉스 타임 뭐야
            """,
    ),
    Recipe(
        "date -u",
        en="Show the time in UTC",
        ko="UTC 시간 보기",
        asks="""
            current time in utc
            what time is it in utc
            utc time
            현재 utc 시간
            time in utc now
            what is the utc time
            utc 기준 현재 시각
            지금 utc 로 몇 시
            세계 표준시 utc 현재 시간
            """,
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
            which timezone is set on this computer
            system clock and timezone status
            지금 설정된 시간대가 뭐야
            시스템 타임존 확인
            시간 동기화 상태
            시간 동기화 되고 있는지 확인
            is the clock synchronized
            check time sync status
            시계 맞는지 봐줘
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
            switch the system timezone to <timezone>
            set the time zone of this machine to <timezone>
            타임존을 <timezone> 로 바꾸기
            시스템 시간대 <timezone> 로 변경
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
            pause for <seconds>
            do nothing for <seconds> wait
            <seconds> 쉬기 sleep
            <seconds> 동안 멈춰 있기 wait
            <seconds> 대기
            <seconds> 대기하기
            <seconds> 동안 쉬기
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
            current local time of <timezone>
            what is the time over in <timezone>
            <timezone> 지금 시각
            <timezone> 은 몇 시
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
            iso week number of today
            what calendar week is this
            이번 주 주차 번호
            지금 몇 주차야
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
            day of the year today
            today's number in the year
            오늘은 일 년 중 몇 번째 날
            올해 들어 며칠이 지났는지
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
            name of the current weekday
            which day of the week is it
            오늘 요일
            지금 무슨 요일이야
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
            what time is it without the date
            just hours and minutes
            시간만 보여줘
            날짜 빼고 시각만
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
            compact date and time string for a backup filename
            date and time usable in a file name
            백업 파일명에 넣을 날짜 시간
            파일명에 붙일 현재 날짜와 시간
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
            iso8601 timestamp now
            current date time in iso format with offset
            지금 시각을 iso8601 로
            iso 형식 현재 날짜 시간
            iso 8601 timestamp
            date and time now in iso format
            현재 시각 iso 형식으로
            """,
    ),
    Recipe(
        "date +<format:format>",
        en="Show the date in the format <format>",
        ko="<format> 형식으로 날짜 보기",
        asks="""
            show date in custom format <format>
            print date formatted as <format>
            날짜를 <format> 형식으로 출력
            날짜 포맷 <format> 지정해서 보기
            date with format string <format>
            current date like <format>
            현재 날짜를 포맷 <format> 으로
            <format> 포맷으로 날짜 출력
            오늘 날짜 형식을 <format> 로
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
            unix time in milliseconds
            milliseconds since the epoch
            현재 시각 밀리초 타임스탬프
            유닉스 타임스탬프 ms 단위
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
            utc date of epoch <number>
            unix timestamp <number> in utc
            유닉스 타임스탬프 <number> 를 utc 로
            에포크 <number> utc 날짜
            타임스탬프 <number> 의 utc 시각
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
            set the clock of this computer to <date>
            change the system time to <date>
            컴퓨터 시계를 <date> 로 설정
            시스템 시간을 <date> 로 맞추기
            시스템 날짜와 시간 <date> 설정
            """,
    ),
    Recipe(
        "date +%Y",
        en="Show the current year",
        ko="올해 연도 보기",
        asks="""
            current year
            only the year of today
            올해 연도
            지금 몇 년도
            올해가 몇 년도인지
            what year is it now
            """,
    ),
    Recipe(
        "date +%T",
        en="Show the time with seconds",
        ko="현재 시간을 초까지 보기",
        asks="""
            current time with seconds
            time in hours minutes and seconds
            현재 시간 초까지
            시:분:초 형식으로 현재 시각
            """,
    ),
    Recipe(
        "date -R",
        en="Show the date as e-mail has it (RFC 5322)",
        ko="RFC 5322 이메일 형식으로 날짜 보기",
        asks="""
            date in rfc 5322 email format
            rfc 2822 date
            이메일 형식 날짜
            rfc 2822 형식 날짜
            """,
    ),
    Recipe(
        "date --date='TZ=\"<timezone>\" <clock>'",
        en="Convert <clock> in <timezone> to the time here",
        ko="<timezone>의 <clock>을 이곳 시간으로 변환",
        asks="""
            what is <clock> in <timezone> here in local time
            convert <clock> of timezone <timezone> to my local time
            <timezone> 시간 <clock> 를 로컬 시간으로 변환
            <timezone> <clock> 는 여기 로컬 시각으로 몇 시
            """,
    ),
    Recipe(
        "watch -n 1 date",
        en="Show the clock every second",
        ko="시계를 매초 보기",
        asks="""
            show a running clock
            live clock in the terminal
            터미널에 시계 계속 보기
            시간 실시간으로 계속 표시
            """,
    ),
    Recipe(
        "date +%Y%m%d",
        en="Show today's date as 20240131",
        ko="오늘 날짜를 20240131처럼 보기",
        asks="""
            today's date as yyyymmdd
            date without dashes yyyymmdd
            오늘 날짜 yyyymmdd 형식으로
            날짜를 yyyymmdd 로 출력
            """,
    ),
    Recipe(
        'sudo timedatectl set-time "<date> <clock>"',
        en="Set the clock of the system to <date> <clock>",
        ko="시스템 시간을 <date> <clock>으로 설정",
        asks="""
            set system clock to <date> <clock>
            set the date and time to <date> <clock>
            change the system time to <date> <clock>
            시스템 시간을 <date> <clock> 으로 설정
            날짜와 시간을 <date> <clock> 으로 변경
            시스템 시계를 <date> <clock> 로 맞추기
            """,
    ),
)
