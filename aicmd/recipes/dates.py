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
            show the date and the time
            what day and time is it now
            지금 날짜와 시간
            현재 시각 보여줘
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
            what date is the unix timestamp <number>
            human readable date of epoch <number>
            timestamp <number> to date
            유닉스 타임스탬프 <number> 은 언제
            에포크 <number> 를 사람이 읽는 날짜로
            타임스탬프 <number> 날짜 변환
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
        "date -u",
        en="Show the time in UTC",
        ko="UTC 시간 보기",
        asks="""
            current time in utc
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
        "cal",
        en="Show this month",
        ko="이번 달 달력 보기",
        asks="""
            calendar of this month
            show calendar
            이번 달 달력
            달력 보기
            show this month as a calendar
            month calendar
            이번 달 캘린더
            달력 출력해줘
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
            which timezone is set on this computer
            system clock and timezone status
            지금 설정된 시간대가 뭐야
            시스템 타임존 확인
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
        "seq <line> <to>",
        en="Count from <line> to <to>",
        ko="<line>부터 <to>까지 세기",
        asks="""
            print numbers from <line> to <to>
            sequence of numbers <line> to <to>
            <line> 부터 <to> 까지 숫자 출력
            count from <line> to <to>
            list the numbers <line> to <to>
            <line> 부터 <to> 까지 세기 숫자
            숫자 <line> 에서 <to> 까지 나열
            <line> 에서 <to> 까지 번호 출력
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
            pick a random number from <line> to <to>
            roll a number between <line> and <to> randomly
            <line> 에서 <to> 까지 중 랜덤 숫자 하나
            <line> 와 <to> 사이의 무작위 수
            랜덤으로 <line> ~ <to> 숫자 뽑기
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
            <seconds> 동안 대기
            <seconds> 쉬기 sleep
            <seconds> 동안 멈춰 있기 wait
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
            this year's calendar
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
        "date -d 'next <weekday>' +%F",
        en="Show the date of next <weekday>",
        ko="다음 <weekday> 날짜",
        asks="""
            date of next <weekday>
            when is next <weekday>
            다음 주 <weekday> 날짜
            다음번 <weekday> 은 며칠
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
        "date +%Y",
        en="Show the current year",
        ko="올해 연도 보기",
        asks="""
            current year
            only the year of today
            올해 연도
            지금 몇 년도
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
        ko="이메일 형식(RFC 5322)의 날짜 보기",
        asks="""
            date in rfc 5322 email format
            rfc 2822 date
            이메일 형식 날짜
            rfc 2822 형식 날짜
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
            이번 달 1일이 무슨 요일
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
        "seq <line> <number> <to>",
        en="Print the numbers from <line> to <to> in steps of <number>",
        ko="<line>부터 <to>까지 <number>씩 늘려 출력",
        asks="""
            count from <line> to <to> in steps
            numbers from <line> to <to> with a step
            <line> 부터 <to> 까지 일정 간격으로 숫자
            <line> 에서 <to> 까지 건너뛰며 숫자 출력
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
)
