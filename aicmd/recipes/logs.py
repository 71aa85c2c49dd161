"""What the system and its programs have written down."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "journalctl -f",
        en="Follow the system log",
        ko="시스템 로그 실시간으로 보기",
        mac="log stream",
        asks="""
            follow the system log
            live system log
            follow syslog
            시스템 로그 실시간으로 보기
            시스템 로그 계속 따라가기
            tail the journal
            system log live
            follow all logs
            시스템 로그 실시간
            저널 실시간
            journalctl 따라가기
            """,
        others=("tail -f /var/log/syslog",),
    ),
    Recipe(
        "journalctl -n <count>",
        en="Show the last <count> messages of the system log",
        ko="시스템 로그의 마지막 <count>줄 보기",
        asks="""
            last <count> lines of the system log
            <count> most recent log messages of the journal
            시스템 로그 마지막 <count> 줄
            최근 시스템 로그 <count> 개
            last <count> journal entries
            show the <count> latest system log lines
            저널 마지막 <count> 줄
            시스템 로그 최신 <count> 줄
            """,
    ),
    Recipe(
        "journalctl --since=today",
        en="Show the system log of today",
        ko="오늘의 시스템 로그 보기",
        asks="""
            system log of today
            show log messages since today
            오늘 시스템 로그
            오늘 로그 보기
            todays logs
            what was logged today
            오늘 로그
            오늘 기록된 시스템 로그
            """,
    ),
    Recipe(
        "journalctl --since=<date>",
        en="Show the system log since <date>",
        ko="<date>부터의 시스템 로그 보기",
        asks="""
            system log since <date>
            journal messages since <date>
            <date> 이후 시스템 로그
            <date> 부터 로그 보기
            logs from <date> on
            what was logged since <date>
            <date> 부터 시스템 로그
            <date> 이후 저널
            """,
    ),
    Recipe(
        "journalctl --since=<date> --until=<until>",
        en="Show the system log from <date> to <until>",
        ko="<date>부터 <until>까지의 시스템 로그 보기",
        asks="""
            system log between <date> and <until>
            logs from <date> to <until>
            journal since <date> until <until>
            <date> 부터 <until> 까지 시스템 로그
            journal from <date> to <until>
            what was logged between <date> and <until>
            <date> 에서 <until> 사이 로그
            <date> 부터 <until> 까지 저널
            system logs between <date> and <until>
            <date> 부터 <until> 사이의 로그
            """,
    ),
    Recipe(
        "journalctl -g <pattern>",
        en="Find messages with <pattern> in the system log",
        ko="시스템 로그에서 <pattern> 찾기",
        asks="""
            search the system log for <pattern>
            find <pattern> in the journal
            시스템 로그에서 <pattern> 검색
            저널에서 <pattern> 찾기
            grep the journal for <pattern>
            which log messages contain <pattern>
            journalctl grep <pattern>
            저널에서 <pattern> 검색
            시스템 로그에 <pattern> 나오는지
            """,
    ),
    Recipe(
        "journalctl -p warning -b",
        en="Show the warnings since the last boot",
        ko="부팅 이후의 경고 보기",
        asks="""
            show system warnings since boot
            warnings in the system log
            부팅 이후 경고 로그
            시스템 경고 메시지 보기
            warnings since boot
            show warnings
            경고 로그
            부팅 후 경고 메시지
            """,
    ),
    Recipe(
        "journalctl --disk-usage",
        en="Show how much space the system log takes",
        ko="시스템 로그가 차지하는 용량 보기",
        asks="""
            how much disk space does the journal use
            size of the system logs
            시스템 로그 용량
            로그가 디스크를 얼마나 쓰는지
            journal size
            how big are the logs
            저널 용량
            로그 크기
            로그가 디스크 얼마나 차지하는지
            how much space do logs take
            space used by logs
            로그가 용량을 얼마나 차지하는지
            """,
    ),
    Recipe(
        "sudo journalctl --vacuum-size=<size>",
        en="Delete old system logs until <size> are left",
        ko="시스템 로그를 <size>만 남기고 지우기",
        asks="""
            shrink the system log to <size>
            limit journal size to <size>
            delete old system logs until only <size> remain
            시스템 로그를 <size> 만 남기고 삭제
            로그 용량 <size> 로 줄이기
            shrink journal to <size>
            reduce logs to <size>
            keep only <size> of journal
            저널을 <size> 로 줄이기
            로그 <size> 까지만 남기기
            시스템 로그 용량 <size> 이하로
            """,
    ),
    Recipe(
        "journalctl --list-boots",
        en="List the boots that the system log has",
        ko="로그에 남은 부팅 목록 보기",
        asks="""
            which boots are in the system log
            로그에 남은 부팅 목록
            list of boots
            how many boots are recorded
            부팅 목록
            list the boots that are in the journal
            """,
    ),
    Recipe(
        "journalctl _PID=<pid>",
        en="Show the log of process <pid>",
        ko="<pid>번 프로세스의 로그 보기",
        asks="""
            log of process <pid>
            messages that pid <pid> has logged
            <pid> 프로세스의 로그
            what did pid <pid> log
            journal of pid <pid>
            <pid> 가 남긴 로그
            pid <pid> 로그
            """,
    ),
    Recipe(
        "sudo dmesg -T",
        en="Show the messages of the kernel with readable times",
        ko="시각과 함께 커널 메시지 보기",
        asks="""
            kernel messages with human readable timestamps
            dmesg with date and time
            커널 메시지를 시간과 함께
            dmesg 날짜 시간 표시
            dmesg with readable time
            kernel log with timestamps
            dmesg 시간 보이게
            커널 로그 시간 표시
            dmesg with timestamps
            dmesg 시간까지
            what did the kernel say
            what has the kernel been saying
            커널이 뭐라고 했는지
            """,
    ),
    Recipe(
        "sudo dmesg --level=err,warn",
        en="Show the errors and warnings of the kernel",
        ko="커널 오류와 경고 보기",
        asks="""
            kernel errors
            errors and warnings of the kernel
            커널 에러 메시지
            커널 오류 경고 보기
            kernel problems
            커널 오류
            """,
    ),
    Recipe(
        "sudo dmesg | grep -i -- <pattern>",
        en="Find messages of the kernel with <pattern>",
        ko="커널 메시지에서 <pattern> 찾기",
        asks="""
            search kernel messages for <pattern>
            grep <pattern> in dmesg
            커널 메시지에서 <pattern> 검색
            dmesg 에서 <pattern> 찾기
            kernel messages about <pattern>
            dmesg <pattern>
            what does the kernel say about <pattern>
            dmesg lines with <pattern>
            <pattern> 관련 커널 메시지
            dmesg 에서 <pattern>
            커널 로그에서 <pattern> 찾기
            <pattern> 에 대한 커널 로그
            <pattern> 에 대한 커널 메시지
            """,
    ),
    Recipe(
        "sudo tail -n 100 /var/log/auth.log",
        en="Show the last messages about logins and sudo",
        ko="로그인과 sudo 인증 로그 보기",
        mac="log show --last 1h --predicate 'process == \"loginwindow\"'",
        asks="""
            authentication log
            log of authentication and logins
            인증 로그 보기
            auth 로그 확인
            who authenticated recently
            인증 로그
            로그인 인증 기록
            last lines of the auth log
            """,
        others=("sudo tail -n 100 /var/log/secure",),
    ),
    Recipe(
        "ls -lt /var/log",
        en="List the log files, the latest first",
        ko="로그 파일 목록 보기",
        asks="""
            which log files are there
            list the system's log files in /var/log
            시스템 로그 파일 목록
            로그 파일 어디 있는지
            로그 파일 목록
            로그 어디에 있는지
            where are the log files of the system
            list log files
            로그 파일들 보기
            """,
    ),
    Recipe(
        "logger -- <text>",
        en="Write a message to the system log",
        ko="시스템 로그에 메시지 남기기",
        asks="""
            write <text> to the system log
            log message <text> to syslog
            시스템 로그에 <text> 메시지 쓰기
            put <text> in syslog
            log <text> with logger
            syslog 에 <text> 남기기
            시스템 로그에 <text> 기록
            send <text> to syslog
            syslog 에 <text> 쓰기
            """,
    ),
    Recipe(
        "sudo logrotate -f /etc/logrotate.conf",
        en="Rotate the logs now",
        ko="로그를 지금 로테이트",
        asks="""
            rotate the logs now
            force logrotate
            로그 로테이트 강제 실행
            logrotate 지금 실행
            run logrotate now
            rotate log files now
            logrotate 실행
            로그 파일 지금 교체 logrotate
            """,
    ),
    Recipe(
        "sudo logrotate -d /etc/logrotate.conf",
        en="Show what rotating the logs would do",
        ko="로그 로테이트 시험 실행",
        asks="""
            logrotate dry-run
            test the logrotate configuration
            logrotate 설정 테스트
            check logrotate config
            what would logrotate do
            logrotate 설정 확인
            logrotate 시험 실행
            """,
    ),
    Recipe(
        "tail -f -- <file> | grep --line-buffered -- <pattern>",
        en="Follow <file>, but only lines with <pattern>",
        ko="<file>에서 <pattern>이 있는 줄만 실시간으로 보기",
        mac="tail -f <file> | grep --line-buffered <pattern>",
        asks="""
            follow <file> but only lines containing <pattern>
            tail log <file> live and filter lines with <pattern>
            <file> 로그를 <pattern> 포함된 줄만 실시간으로 보기
            <file> 실시간으로 보면서 <pattern> 필터링
            tail <file> and show only <pattern>
            live log <file> filtered by <pattern>
            <file> 실시간으로 <pattern> 만
            <file> 계속 보면서 <pattern> 있는 줄만
            find <pattern> lines in <file> while it grows
            <file> 실시간으로 보면서 <pattern> 만 걸러줘
            <file> 에서 <pattern> 만 걸러서 실시간으로
            follow <file> and show only lines containing <pattern>
            tail <file> live and grep <pattern>
            <file> 실시간으로 보면서 <pattern> 만 걸러내기
            <file> 로그를 따라가며 <pattern> 있는 줄만 실시간
            """,
    ),
    Recipe(
        "tail -f -- <file> <other>",
        en="Follow two files at once",
        ko="두 파일을 동시에 실시간으로 보기",
        mac="tail -f <file> <other>",
        asks="""
            follow <file> and <other> at the same time
            <file> 과 <other> 동시에 실시간으로 보기
            """,
    ),
    Recipe(
        "tail -n 0 -F -- <file>",
        en="Follow only what is new in <file>, also after it was rotated",
        ko="<file>에 새로 쓰이는 것만, 로테이트 뒤에도 계속 보기",
        mac="tail -n 0 -F <file>",
        asks="""
            follow log <file> even after it is rotated
            <file> 로그 로테이트 되어도 계속 실시간으로 보기
            tail <file> across log rotation
            <file> 새 줄만 계속 보기 로테이트
            """,
    ),
    Recipe(
        "grep -n -i -E 'error|fail|fatal' -- <file>",
        en="Find the errors in the log <file>",
        ko="로그 <file>에서 오류 찾기",
        mac="grep -n -i -E 'error|fail|fatal' <file>",
        asks="""
            find errors in the log file <file>
            error lines of log <file>
            로그 파일 <file> 에서 에러 찾기
            <file> 로그에서 오류만 보기
            errors in <file>
            did anything fail in log <file>
            <file> 에러 찾기
            <file> 에서 오류 줄
            """,
    ),
    Recipe(
        "awk '{print $1}' <file> | sort | uniq -c | sort -rn | head -n <count>",
        en="Show the <count> addresses that ask most in the web log <file>",
        ko="웹 로그 <file>에서 요청이 많은 IP <count>개",
        asks="""
            top <count> ip addresses in access log <file>
            which <count> ips made the most requests in web log <file>
            접속 로그 <file> 에서 요청 많은 ip <count> 개
            <count> most active ips in <file>
            <file> 접속 많은 아이피 <count> 개
            <file> 로그 상위 <count> 개 ip
            """,
    ),
    Recipe(
        "awk '{print $9}' <file> | sort | uniq -c | sort -rn",
        en="Count the status codes in the web log <file>",
        ko="웹 로그 <file>의 상태 코드별 개수",
        asks="""
            count http status codes in access log <file>
            status codes per frequency in web log <file>
            웹 로그 <file> 상태 코드별 개수
            http status statistics of <file>
            <file> 상태 코드 통계
            <file> 응답 코드별 건수
            """,
    ),
    Recipe(
        "journalctl --since='<span> ago'",
        en="Show the system log of the last <span>",
        ko="최근 <span> 동안의 시스템 로그 보기",
        asks="""
            system logs of the last <span>
            journal since <span> ago
            log messages of the last <span>
            최근 <span> 시스템 로그
            지난 <span> 로그 보기
            what was logged in the last <span>
            system journal of the past <span>
            지난 <span> 동안의 시스템 로그
            <span> 전부터 로그
            what happened in the log in the past <span>
            what was logged in the past <span>
            지난 <span> 동안 무슨 로그가 남았는지
            """,
    ),
    Recipe(
        "journalctl -p err -b",
        en="Show the errors since the last boot",
        ko="부팅 이후의 오류 보기",
        asks="""
            show system errors since boot
            error messages in the system log
            부팅 이후 에러 로그
            시스템 오류 로그 보기
            errors since the last boot
            show errors of this boot
            which errors happened since startup
            system errors
            이번 부팅 이후 에러
            부팅하고 나서 난 오류
            시스템 에러 로그
            only the errors of the system log
            시스템 로그에서 에러만 골라 보기
            """,
    ),
    Recipe(
        "journalctl -e",
        en="Show the system log from its end",
        ko="시스템 로그 보기",
        mac="log show --last 1h",
        asks="""
            show system log
            view the journal
            시스템 로그 보기
            system log
            read the journal
            시스템 로그
            저널 보기
            journalctl 끝부터 보기
            """,
    ),
    Recipe(
        "journalctl --boot=-1",
        en="Show the log of the boot before",
        ko="이전 부팅의 로그 보기",
        asks="""
            logs of previous boot
            이전 부팅 로그 보기
            log of the last boot
            what happened before the last reboot
            log before the crash
            지난 부팅 로그
            재부팅 전 로그
            이전 부팅 때 로그
            """,
    ),
    Recipe(
        "sudo journalctl --vacuum-time=<days>d",
        en="Delete system logs older than <days> days",
        ko="<days>일보다 오래된 시스템 로그 삭제",
        asks="""
            delete journal logs older than <days>
            clean up system logs older than <days>
            <days> 보다 오래된 시스템 로그 삭제
            keep only <days> of journal
            remove journal entries older than <days>
            <days> 지난 저널 삭제
            시스템 로그 <days> 치만 남기기
            저널 <days> 보다 오래된 것 정리
            clean up old journal logs to free space
            오래된 저널 로그 지워서 공간 확보
            오래된 저널 로그 정리
            <days> 치만 남기고 저널 정리
            keep only <days> of the journal
            """,
    ),
    Recipe(
        "journalctl -p err --since='<span> ago'",
        en="Errors of the last <span>",
        ko="지난 <span> 동안의 에러",
        asks="""
            errors of the last <span> in the system log
            system errors in the past <span>
            what errors happened in the last <span>
            최근 <span> 에러 로그
            지난 <span> 동안 시스템 오류
            <span> 사이에 난 시스템 에러
            error log of the last <span>
            <span> 동안 난 에러
            """,
    ),
    Recipe(
        "journalctl --since=yesterday --until=today",
        en="System log of yesterday",
        ko="어제의 시스템 로그",
        asks="""
            system log of yesterday
            what was logged yesterday
            yesterday's journal
            어제 시스템 로그
            어제 로그 보기
            """,
    ),
    Recipe(
        "journalctl --since=<clock>",
        en="System log since <clock> today",
        ko="오늘 <clock> 이후의 시스템 로그",
        asks="""
            system log since <clock>
            logs from <clock> on
            journal messages after <clock>
            <clock> 이후 시스템 로그
            <clock> 부터 로그 보기
            log messages since <clock>
            <clock> 이후 로그
            """,
    ),
    Recipe(
        "sudo dmesg | tail -n <count>",
        en="The last <count> kernel messages",
        ko="마지막 커널 메시지 <count>개",
        asks="""
            last <count> kernel messages
            <count> newest lines of dmesg
            커널 메시지 마지막 <count> 줄
            dmesg 최근 <count> 줄
            last <count> lines of dmesg
            dmesg 마지막 <count> 줄
            """,
    ),
    Recipe(
        "journalctl -k --boot=-1",
        en="Kernel messages of the previous boot",
        ko="이전 부팅의 커널 메시지",
        asks="""
            kernel log of the previous boot
            kernel messages before the last reboot
            이전 부팅 커널 로그
            지난 부팅 때 커널 메시지
            """,
    ),
    Recipe(
        "sudo dmesg --level=err",
        en="Show only the errors of the kernel",
        ko="커널 에러만 보기",
        asks="""
            kernel messages with errors only
            only errors of the kernel log
            dmesg only errors
            커널 메시지 중에서 에러만
            커널 로그 에러만 보기
            dmesg 에서 에러만
            dmesg errors
            dmesg 에러
            """,
    ),
    Recipe(
        "tail -n <count> -f /var/log/syslog",
        en="Follow the system log file from its last <count> lines",
        ko="시스템 로그 파일을 마지막 <count>줄부터 따라가기",
        asks="""
            view the last <count> lines of syslog and keep following
            follow syslog from the last <count> lines
            syslog 마지막 <count> 줄부터 실시간으로
            syslog 최근 <count> 줄 보면서 따라가기
            """,
    ),
)
