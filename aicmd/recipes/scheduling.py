"""Commands at set times: cron, at, timers."""

from __future__ import annotations

from aicmd.recipes import Recipe

_CRON = "(crontab -l 2>/dev/null; echo '{}') | crontab -"
_FISH = "begin; crontab -l 2>/dev/null; echo '{}'; end | crontab -"

_DAYS = (
    ("0", "Sunday", "일요일"),
    ("1", "Monday", "월요일"),
    ("2", "Tuesday", "화요일"),
    ("3", "Wednesday", "수요일"),
    ("4", "Thursday", "목요일"),
    ("5", "Friday", "금요일"),
    ("6", "Saturday", "토요일"),
)
"""The days of the week as cron counts them."""


def _on(number: str, day: str, ko: str) -> Recipe:
    """A command on one day of every week."""
    line = f"<clock:cron> * * {number} <command>"
    return Recipe(
        _CRON.format(line),
        en=f"Run a command every {day} at <clock>",
        ko=f"매주 {ko} <clock>에 명령 실행 (크론)",
        fish=_FISH.format(line),
        asks=f"""
            run <command> every {day} at <clock>
            every {day} at <clock> run <command>
            schedule <command> at <clock> every {day}
            cron job {day} <clock> <command>
            매주 {ko} <clock> 에 <command> 실행
            매주 {ko} <clock> 에 <command> 실행하는 크론 등록
            {ko} 마다 <clock> 에 <command> 실행
            <command> 를 매주 {ko} <clock> 에 실행
            """,
    )


def _whole(number: str, day: str, ko: str) -> Recipe:
    line = f"0 0 * * {number} <command>"
    return Recipe(
        _CRON.format(line),
        en=f"Run a command every {day}",
        ko=f"매주 {ko}에 명령 실행 (크론)",
        fish=_FISH.format(line),
        asks=f"""
            run <command> every {day}
            every {day} run <command>
            schedule <command> every {day}
            매주 {ko} 에 <command> 실행
            {ko} 마다 <command> 실행
            <command> 를 매주 {ko} 에 실행
            """,
    )


RECIPES = (
    *(_on(*day) for day in _DAYS),
    *(_whole(*day) for day in _DAYS),
    Recipe(
        _CRON.format("<clock:cron> <day> * * <command>"),
        en="Run a command every month on day <day> at <clock>",
        ko="매달 <day>일 <clock>에 명령 실행 (크론)",
        fish=_FISH.format("<clock:cron> <day> * * <command>"),
        asks="""
            run <command> on the <day> of every month at <clock>
            every month on the <day> at <clock> run <command>
            schedule <command> monthly on the <day> at <clock>
            매달 <day> 일 <clock> 에 <command> 실행
            매월 <day> 일 <clock> 에 <command> 실행
            <command> 를 매달 <day> 일 <clock> 에 실행
            """,
    ),
    Recipe(
        _CRON.format("0 0 <day> * * <command>"),
        en="Run a command every month on day <day>",
        ko="매달 <day>일에 명령 실행 (크론)",
        fish=_FISH.format("0 0 <day> * * <command>"),
        asks="""
            run <command> on the <day> of every month
            every month on the <day> run <command>
            schedule <command> monthly on the <day>
            매달 <day> 일 에 <command> 실행
            매월 <day> 일 에 <command> 실행
            <command> 를 매달 <day> 일 에 실행
            """,
    ),
    Recipe(
        _CRON.format("0 */<hours> * * * <command>"),
        en="Run a command every <hours> hours",
        ko="<hours>시간마다 명령 실행 (크론)",
        fish=_FISH.format("0 */<hours> * * * <command>"),
        asks="""
            run <command> every <hours>
            cron job that runs <command> every <hours>
            schedule <command> every <hours> with cron
            <hours> 마다 <command> 실행
            <command> 를 <hours> 마다 실행
            크론으로 <hours> 마다 <command> 실행
            """,
    ),
    Recipe(
        _CRON.format("<clock:cron> * * 1-5 <command>"),
        en="Run a command from Monday to Friday at <clock>",
        ko="평일 <clock>마다 명령 실행 (크론)",
        fish=_FISH.format("<clock:cron> * * 1-5 <command>"),
        asks="""
            run <command> on weekdays at <clock>
            every workday at <clock> run <command>
            schedule <command> on weekdays at <clock>
            weekdays <clock> <command> cron
            평일 <clock> 에 <command> 실행
            평일마다 <clock> 에 <command> 실행
            <command> 를 평일 <clock> 에 크론 예약
            평일 <clock> <command>
            run <command> every weekday at <clock>
            평일 <clock> 에 <command> 실행하는 크론 등록
            월요일부터 금요일까지 <clock> 에 <command> 실행
            run <command> monday to friday at <clock>
            """,
    ),
    Recipe(
        _CRON.format("<clock:cron> 1 * * <command>"),
        en="Run a command on the first of every month at <clock>",
        ko="매달 1일 <clock>에 명령 실행 (크론)",
        fish=_FISH.format("<clock:cron> 1 * * <command>"),
        asks="""
            run <command> every month at <clock>
            schedule <command> monthly at <clock>
            run <command> on the first day of every month at <clock>
            monthly cron job <command> at <clock>
            매달 <clock> 에 <command> 실행
            매월 <clock> 에 <command> 실행
            매월 첫날 <clock> 에 <command> 실행
            <command> 를 매달 <clock> 에 크론 예약
            """,
    ),
    Recipe(
        _CRON.format("@monthly <command>"),
        en="Run a command every month",
        ko="매달 명령 실행 (크론)",
        fish=_FISH.format("@monthly <command>"),
        asks="""
            run <command> every month with cron
            schedule <command> monthly
            매달 <command> 실행
            매월 <command> 명령 실행
            <command> 를 매달 크론으로 실행
            <command> monthly
            매달 한 번 <command>
            매달 <command> 실행하는 크론 등록
            """,
    ),
    Recipe(
        _CRON.format("*/<every> * * * * <command>"),
        en="Run a command every <every> minutes",
        ko="<every>분마다 명령 실행 (크론)",
        fish=_FISH.format("*/<every> * * * * <command>"),
        asks="""
            cron job that runs <command> every <every>
            run <command> every <every>
            schedule <command> every <every> with cron
            <command> 를 <every> 마다 실행하는 크론 작업
            크론으로 <every> 마다 <command> 실행
            <every> 마다 <command> 실행
            <command> 를 <every> 마다 실행하게 크론 등록
            add a cron job for <command> every <every>
            크론에 <command> 를 <every> 마다 등록
            <every> 마다 <command> 실행하는 크론 등록
            <every> 마다 <command> 실행하도록 크론 설정
            <every> 마다 <command> 돌아가게 크론 추가
            set up cron to run <command> every <every>
            run <command> every <every> with cron
            """,
    ),
    Recipe(
        _CRON.format("<clock:cron> * * * <command>"),
        en="Run a command every day at <clock>",
        ko="매일 <clock>에 명령 실행 (크론)",
        fish=_FISH.format("<clock:cron> * * * <command>"),
        asks="""
            run <command> every day at <clock>
            schedule <command> daily at <clock>
            매일 <clock> 에 <command> 실행
            매일 <clock> 마다 <command> 크론 예약
            run <command> every night at <clock>
            every day at <clock> run <command>
            <command> 를 매일 <clock> 에 실행
            날마다 <clock> 에 <command>
            매일 <clock> 에 <command> 실행하는 크론 등록
            매일 <clock> 에 <command> 실행하도록 크론 설정
            매일 <clock> 에 <command> 돌아가게 크론 추가
            크론으로 매일 <clock> 에 <command> 실행
            add a cron job that runs <command> every day at <clock>
            run <command> every day at <clock> with cron
            cron job for <command> daily at <clock>
            <command> 를 매일 <clock> 에 크론으로 등록
            add a cron job that runs <command> daily at <clock>
            """,
    ),
    Recipe(
        _CRON.format("@daily <command>"),
        en="Run a command every day",
        ko="매일 명령 실행 (크론)",
        fish=_FISH.format("@daily <command>"),
        asks="""
            run <command> every day with cron
            schedule <command> daily
            매일 <command> 명령 실행
            <command> 를 매일 크론으로 실행
            daily cron job for <command>
            매일 <command> 실행
            매일 <command> 실행하는 크론 등록
            """,
    ),
    Recipe(
        _CRON.format("@hourly <command>"),
        en="Run a command every hour",
        ko="매시간 명령 실행 (크론)",
        fish=_FISH.format("@hourly <command>"),
        asks="""
            run <command> every hour with cron
            schedule <command> hourly
            매시간 <command> 명령 실행
            <command> 를 매시간 크론으로 실행
            hourly cron job for <command>
            매시간 <command> 실행
            매시간 <command> 실행하는 크론 등록
            매시 정각에 <command> 실행
            run <command> at the start of every hour
            """,
    ),
    Recipe(
        _CRON.format("@weekly <command>"),
        en="Run a command every week",
        ko="매주 명령 실행 (크론)",
        fish=_FISH.format("@weekly <command>"),
        asks="""
            run <command> every week with cron
            schedule <command> every week
            매주 <command> 명령 실행
            <command> 를 매주 크론으로 실행
            weekly cron job for <command>
            매주 <command> 실행
            매주 <command> 실행하는 크론 등록
            """,
    ),
    Recipe(
        _CRON.format("@reboot <command>"),
        en="Run a command at every boot",
        ko="부팅할 때마다 명령 실행 (크론)",
        fish=_FISH.format("@reboot <command>"),
        asks="""
            run <command> at every boot with cron
            run <command> automatically on startup
            부팅할 때마다 <command> 실행
            부팅 시 <command> 명령 자동 실행
            run <command> at boot
            run <command> at startup
            부팅할 때 <command> 실행되게
            컴퓨터 켜질 때 <command> 실행
            부팅할 때마다 <command> 실행하는 크론 등록
            재부팅할 때 <command> 실행
            재부팅할 때마다 <command> 실행
            run <command> at reboot via cron
            run <command> after every reboot
            """,
    ),
    Recipe(
        "crontab -r",
        en="Delete all my scheduled commands",
        ko="내 크론 작업 모두 삭제",
        asks="""
            delete all my cron jobs
            remove my crontab
            크론 작업 모두 삭제
            크론탭 전부 지우기
            remove all cron jobs
            clear my crontab
            크론탭 비우기
            크론 작업 전부 지우기
            """,
    ),
    Recipe(
        "sudo crontab -l -u <user>",
        en="List the scheduled commands of <user>",
        ko="<user>의 크론 작업 보기",
        asks="""
            list cron jobs of user <user>
            crontab of user <user>
            <user> 사용자의 크론 목록
            <user> 사용자 예약 작업 보기
            what cron jobs does <user> have
            <user> 의 크론탭
            <user> 크론 작업 확인
            show crontab of <user>
            <user> 의 예약 작업
            """,
    ),
    Recipe(
        "sudo crontab -e -u <user>",
        en="Edit the scheduled commands of <user>",
        ko="<user>의 크론 작업 편집",
        asks="""
            edit cron jobs of user <user>
            edit the crontab of user <user>
            <user> 사용자의 크론 편집
            change crontab of <user>
            <user> 크론탭 수정
            <user> 의 예약 작업 편집
            edit <user> crontab
            <user> 크론 편집
            """,
    ),
    Recipe(
        "cat /etc/crontab /etc/cron.d/*",
        en="Show the scheduled commands of the system",
        ko="시스템 크론 작업 보기",
        asks="""
            system cron jobs
            show the system crontab
            시스템 크론 작업 보기
            시스템 전체 예약 작업 확인
            system wide cron jobs
            시스템 크론탭
            전체 시스템 크론 목록
            """,
        others=("ls /etc/cron.daily /etc/cron.hourly /etc/cron.weekly",),
    ),
    Recipe(
        "systemctl status cron",
        en="Show whether cron runs",
        ko="크론이 돌고 있는지 보기",
        mac="sudo launchctl list com.vix.cron",
        asks="""
            is cron running
            status of the cron daemon
            크론 서비스 상태
            크론 데몬 돌고 있는지
            cron daemon status
            크론 돌고 있는지
            크론 데몬 상태
            cron daemon running
            """,
        others=("systemctl status crond",),
    ),
    Recipe(
        "echo <command:run> | at <clock>",
        en="Run a command once at <clock>",
        ko="<clock>에 명령 한 번 실행",
        asks="""
            run <command> at <clock>
            run <command> once at <clock>
            <clock> 에 <command> 실행
            <clock> 에 <command> 한번만 실행
            at <clock> run <command>
            do <command> later at <clock>
            start <command> at <clock> today
            <clock> 에 <command> 돌리기
            <clock> 되면 <command> 실행
            오늘 <clock> 에 <command> 실행
            run <command> at <clock> only once
            <clock> 에 <command> 한 번 실행
            오늘 <clock> 에 <command> 돌려줘
            <clock> 되면 <command> 돌려줘
            """,
    ),
    Recipe(
        "echo <command:run> | at now + <minutes> minutes",
        en="Run a command once in <minutes> minutes",
        ko="<minutes>분 뒤에 명령 한 번 실행",
        asks="""
            run <command> in <minutes>
            start <command> after a wait of <minutes>
            run <command> once after <minutes>
            <minutes> 뒤에 <command> 실행
            <minutes> 후에 <command> 한번 실행
            run <command> <minutes> from now
            start <command> <minutes> later
            <minutes> 있다가 <command> 실행
            <minutes> 후 <command> 실행
            지금부터 <minutes> 뒤 <command>
            <minutes> 뒤에 <command> 돌려줘
            in <minutes> run <command>
            """,
        others=("sleep <minutes>m && <command>",),
    ),
    Recipe(
        "atq",
        en="List the commands that wait for their time",
        ko="at으로 예약된 명령 보기",
        asks="""
            pending at jobs
            atq queue
            at 대기열 보기
            atq 목록
            commands waiting in the at queue
            at 대기열 작업 확인
            show pending at jobs
            list scheduled at jobs
            at 으로 예약한 작업 목록
            """,
    ),
    Recipe(
        "atrm <number>",
        en="Take back the waiting command <number>",
        ko="at으로 예약된 <number>번 명령 취소",
        asks="""
            cancel at job <number>
            remove scheduled at job <number>
            at 예약 작업 <number> 취소
            delete at job <number>
            at 작업 <number> 삭제
            at 예약 <number> 지우기
            remove at job <number>
            at <number> 번 취소
            """,
    ),
    Recipe(
        "systemd-run --user --on-active=<seconds> <command:words>",
        en="Run a command once in <seconds> seconds, by systemd",
        ko="<seconds>초 뒤에 systemd로 명령 실행",
        asks="""
            run <command> in <seconds> with a systemd timer
            systemd 타이머로 <seconds> 뒤에 <command> 실행
            systemd timer for <command> in <seconds>
            systemd-run 으로 <seconds> 뒤 <command>
            """,
    ),
    Recipe(
        "systemd-analyze calendar <text>",
        en="Show when a time of systemd, like 'Mon *-*-* 09:00', comes next",
        ko="systemd 달력 표현의 다음 시각 보기",
        asks="""
            check systemd calendar expression <text>
            when does the systemd timer <text> elapse next
            systemd 타이머 달력 표현 <text> 확인
            what does OnCalendar <text> mean
            OnCalendar <text> 해석
            systemd calendar <text> 확인
            """,
    ),
    Recipe(
        "sudo systemctl enable --now <timer>.timer",
        en="Start the timer <timer> now and at every boot",
        ko="<timer> 타이머를 켜고 부팅 때마다 시작",
        asks="""
            enable systemd timer <timer>
            <timer> 타이머 활성화
            start systemd timer <timer>
            <timer> 타이머 켜기
            systemd 타이머 <timer> 시작
            """,
    ),
    Recipe(
        "crontab -e",
        en="Edit my scheduled commands",
        ko="예약된 명령 편집",
        asks="""
            edit cron jobs
            schedule a command with cron
            크론 편집
            예약 작업 추가
            edit my crontab
            change my cron jobs
            add a cron job
            open crontab
            크론 작업 편집
            크론탭 수정
            크론 작업 추가
            crontab 열기
            예약 작업 편집
            """,
    ),
    Recipe(
        "crontab -l",
        en="List my scheduled commands",
        ko="예약된 명령 보기",
        asks="""
            list cron jobs
            show my scheduled jobs
            크론 목록 보기
            예약 작업 확인
            show my crontab
            what cron jobs do i have
            scheduled tasks
            which commands are scheduled
            크론 작업 목록
            크론탭 보기
            예약된 작업 목록
            등록된 크론 확인
            내 계정에 등록된 크론 작업 목록
            내 크론 작업 목록
            my cron jobs
            크론에 뭐 걸려 있어
            what has cron got for me
            내 크론에 뭐 걸려 있어
            크론에 등록된 거 뭐야
            what is in my crontab
            """,
    ),
    Recipe(
        "systemctl list-timers --all",
        en="List the timers of systemd",
        ko="systemd 타이머 보기",
        asks="""
            list systemd timers
            systemd 타이머 목록
            when do timers run next
            timers of systemd
            타이머 목록
            systemd 타이머 언제 실행되는지
            list timers
            타이머 보기 systemd
            """,
    ),
    Recipe(
        "crontab -l > <file>",
        en="Save my cron jobs to <file>",
        ko="내 크론 작업을 <file>에 저장",
        asks="""
            backup my crontab to <file>
            save my cron jobs in <file>
            export crontab to <file>
            크론탭을 <file> 에 백업
            크론 작업을 <file> 로 저장
            dump crontab to <file>
            크론 목록을 <file> 로 백업
            """,
    ),
    Recipe(
        "crontab <file>",
        en="Replace my cron jobs by those in <file>",
        ko="내 크론 작업을 <file>의 것으로 바꾸기",
        asks="""
            restore my crontab from <file>
            install cron jobs from <file>
            load crontab <file>
            <file> 로 크론탭 복원
            <file> 내용으로 크론탭 교체
            use <file> as my crontab
            크론탭을 <file> 에서 복원
            """,
    ),
    Recipe(
        "sudo crontab -l",
        en="Cron jobs of root",
        ko="루트의 크론 작업",
        asks="""
            cron jobs of root
            show the root crontab
            루트 크론 작업 보기
            root 크론탭
            list root cron jobs
            루트 크론탭
            """,
    ),
    Recipe(
        "sudo crontab -e",
        en="Edit the cron jobs of root",
        ko="루트의 크론 작업 편집",
        asks="""
            edit the crontab of root
            edit cron jobs as root
            루트 크론 편집
            root 크론탭 수정
            change root's cron jobs
            루트 크론탭 편집
            """,
    ),
    Recipe(
        "at -c <number>",
        en="What the at job <number> will run",
        ko="at 작업 <number>이 실행할 내용",
        asks="""
            what will at job <number> run
            show the commands of at job <number>
            at 작업 <number> 내용 보기
            at 예약 <number> 이 뭘 하는지
            """,
    ),
    Recipe(
        "echo <command> | at <clock> tomorrow",
        en="Run a command tomorrow at <clock>",
        ko="내일 <clock>에 명령 실행",
        asks="""
            run <command> at <clock> tomorrow
            run <command> tomorrow at <clock>
            schedule <command> for tomorrow <clock>
            내일 <clock> 에 <command> 실행
            <command> 를 내일 <clock> 에 실행
            내일 <clock> 에 <command> 예약
            """,
    ),
    Recipe(
        "crontab -l | grep -v -- <pattern> | crontab -",
        en="Delete the cron jobs with <pattern>",
        ko="<pattern>이 든 크론 작업 삭제",
        asks="""
            delete cron job for <pattern>
            remove <pattern> from crontab
            delete the crontab line with <pattern>
            <pattern> 크론 삭제
            크론에서 <pattern> 작업 제거
            크론탭에서 <pattern> 줄 지우기
            """,
    ),
)
