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
            """,
    ),
    Recipe(
        "journalctl -u <service> --since=today",
        en="Show the log of <service> of today",
        ko="<service>의 오늘 로그 보기",
        asks="""
            log of service <service> of today
            <service> logs since today
            <service> 서비스 오늘 로그
            오늘 <service> 로그 보기
            """,
    ),
    Recipe(
        "journalctl -u <service> -n <count>",
        en="Show the last <count> messages of <service>",
        ko="<service> 로그의 마지막 <count>줄 보기",
        asks="""
            last <count> log lines of service <service>
            <count> most recent messages of service <service> log
            <service> 서비스 로그 마지막 <count> 줄
            <service> 로그 최근 <count> 줄
            """,
    ),
    Recipe(
        "journalctl -u <service> -p err",
        en="Show the errors of <service>",
        ko="<service>의 오류 로그 보기",
        asks="""
            errors of service <service>
            error log of service <service>
            why did service <service> fail
            <service> 서비스 에러 로그
            <service> 서비스가 실패한 이유
            """,
    ),
    Recipe(
        "journalctl -u <service> -b",
        en="Show the log of <service> since the last boot",
        ko="부팅 이후 <service>의 로그 보기",
        asks="""
            log of service <service> since boot
            <service> 서비스 부팅 이후 로그
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
            """,
    ),
    Recipe(
        "journalctl --list-boots",
        en="List the boots that the system log has",
        ko="로그에 남은 부팅 목록 보기",
        asks="""
            list boots in the journal
            which boots are in the system log
            로그에 남은 부팅 목록
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
            """,
    ),
    Recipe(
        "journalctl -t sudo",
        en="Show who used sudo for what",
        ko="sudo 사용 기록 보기",
        asks="""
            log of sudo commands
            who used sudo
            sudo 사용 기록
            sudo 로그 보기
            """,
    ),
    Recipe(
        "journalctl -t sshd -g Accepted",
        en="Show the logins over SSH",
        ko="SSH 로그인 기록 보기",
        asks="""
            ssh login log
            who logged in via ssh
            ssh 로그인 기록
            ssh 접속 로그 보기
            """,
    ),
    Recipe(
        "journalctl -t sshd -g 'Failed|Invalid'",
        en="Show the failed logins over SSH",
        ko="실패한 SSH 로그인 보기",
        asks="""
            failed ssh login attempts
            who tried to break in via ssh with failed logins
            ssh 로그인 실패 기록
            실패한 ssh 접속 시도
            """,
    ),
    Recipe(
        "journalctl -u cron",
        en="Show what cron has run",
        ko="크론 실행 로그 보기",
        asks="""
            cron log
            did my cron job run
            크론 로그
            크론 작업 실행됐는지 로그 확인
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
            """,
    ),
    Recipe(
        "journalctl -u <service>",
        en="Show the log of the service <service>",
        ko="<service> 서비스 로그 보기",
        asks="""
            show logs of service <service>
            log of <service> service
            journal for unit <service>
            <service> 서비스 로그 보기
            """,
    ),
    Recipe(
        "journalctl -fu <service>",
        en="Follow the log of the service <service>",
        ko="<service> 서비스 로그 계속 보기",
        asks="""
            follow logs of service <service>
            live log of service <service>
            <service> 서비스 로그 실시간 보기
            """,
    ),
    Recipe(
        "journalctl -u <service> --since='<span> ago'",
        en="Show the log of <service> of the last <span>",
        ko="<service> 서비스의 최근 <span> 로그 보기",
        asks="""
            logs of service <service> from the last <span>
            log of service <service> since <span>
            <service> logs from the last <span>
            <service> 최근 <span> 로그
            <service> 서비스 최근 <span> 로그
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
            """,
    ),
    Recipe(
        "journalctl --boot=-1",
        en="Show the log of the boot before",
        ko="이전 부팅의 로그 보기",
        asks="""
            logs of previous boot
            이전 부팅 로그 보기
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
            """,
    ),
)
