"""What one service has logged."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "journalctl -u <service> --since=today",
        en="Show the log of <service> of today",
        ko="<service>의 오늘 로그 보기",
        asks="""
            log of service <service> of today
            <service> logs since today
            <service> 서비스 오늘 로그
            오늘 <service> 로그 보기
            what did <service> log today
            <service> 오늘 로그
            오늘 <service> 가 남긴 로그
            today's log of <service>
            <service> 오늘자 로그
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
            last <count> lines of the <service> log
            <count> latest log entries of <service>
            <service> 로그 마지막 <count> 줄
            <service> 저널 끝 <count> 줄
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
            <service> errors
            why does <service> not start errors
            only errors from <service>
            <service> 에러
            <service> 오류 로그
            <service> 가 왜 안 켜지는지 에러
            logs of <service> with errors only
            <service> 로그 중 에러만
            only the errors in the log of <service>
            why did <service> fail to start
            <service> 왜 안 뜨는지
            <service> 안 뜨는 이유
            """,
    ),
    Recipe(
        "journalctl -u <service> -b",
        en="Show the log of <service> since the last boot",
        ko="부팅 이후 <service>의 로그 보기",
        asks="""
            log of service <service> since boot
            <service> 서비스 부팅 이후 로그
            <service> log of this boot
            <service> 이번 부팅 로그
            부팅 이후 <service> 로그
            <service> log since boot
            <service> 부팅 후 로그
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
            sudo history
            which sudo commands were run
            sudo 로그
            누가 sudo 썼는지
            who used sudo recently
            sudo usage log
            최근에 누가 sudo 썼는지
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
            successful ssh logins
            who connected over ssh
            ssh 접속 기록
            ssh 로 누가 들어왔는지
            성공한 ssh 로그인
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
            ssh brute force attempts
            failed ssh logins
            ssh 로그인 실패
            ssh 무차별 대입 시도
            ssh 침입 시도 확인
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
            cron 로그
            cron log messages
            크론 로그 보기
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
            what did <service> log
            <service> service log
            show me the <service> journal
            <service> logs
            journalctl of <service>
            <service> 서비스 로그
            <service> 로그
            <service> 로그 좀 보자
            <service> 저널
            what has <service> written to the journal
            <service> 가 남긴 로그
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
            tail <service> logs
            follow <service> log
            <service> log live
            watch the log of <service> service
            <service> 로그 실시간
            <service> 로그 계속 보기
            <service> 서비스 로그 따라가기
            follow logs of <service>
            follow the logs of unit <service>
            <service> 로그 실시간으로 보기
            keep an eye on what <service> logs
            watch what <service> logs
            <service> 가 뭐 남기는지 계속 보기
            show <service> logs as they come in
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
            what did <service> log in the last <span>
            <service> journal since <span> ago
            <service> 서비스 지난 <span> 로그
            <span> 전부터 <service> 로그
            <service> service logs from the last <span>
            <service> logs of the last <span>
            log of <service> during the last <span>
            logs of <service> from the last <span>
            log of <service> for the past <span>
            """,
    ),
    Recipe(
        "journalctl -u <service> -g <pattern>",
        en="Lines with <pattern> in the log of <service>",
        ko="<service> 로그에서 <pattern> 찾기",
        asks="""
            search the log of service <service> for <pattern>
            find <pattern> in the journal of <service>
            grep <pattern> in the <service> service log
            <service> 서비스 로그에서 <pattern> 찾기
            <service> 저널에서 <pattern> 검색
            <service> log lines with <pattern>
            <service> 로그에서 <pattern> 찾기 저널
            """,
    ),
    Recipe(
        "journalctl -t <name>",
        en="Messages of the program <name> in the system log",
        ko="시스템 로그에서 <name> 프로그램의 메시지",
        asks="""
            messages of program <name> in the system log
            journal entries with identifier <name>
            시스템 로그에서 <name> 프로그램 메시지
            식별자 <name> 저널
            """,
    ),
    Recipe(
        "journalctl -u docker -p err",
        en="Errors of the Docker daemon",
        ko="도커 데몬의 에러",
        asks="""
            errors from docker service
            errors of the docker daemon log
            docker 서비스 에러
            도커 데몬 에러 로그
            """,
    ),
    Recipe(
        "journalctl -u docker",
        en="Log of the Docker daemon",
        ko="도커 데몬 로그",
        asks="""
            log of the docker daemon
            docker service log
            docker 서비스 로그
            도커 데몬 로그
            """,
    ),
    Recipe(
        "journalctl -u ssh",
        en="Log of the SSH server",
        ko="ssh 서버 로그",
        others=("journalctl -u sshd",),
        asks="""
            log of the ssh server
            ssh server log
            ssh service log
            ssh 서버 로그
            ssh 서비스 로그
            """,
    ),
    Recipe(
        "journalctl -u <service> --since=yesterday",
        en="Show the log of <service> since yesterday",
        ko="어제부터의 <service> 로그 보기",
        asks="""
            logs of <service> since yesterday
            log of service <service> since yesterday
            what did <service> log since yesterday
            <service> 어제부터 로그
            <service> 서비스 로그 어제부터
            어제부터 지금까지 <service> 로그
            <service> logs from yesterday on
            what has the <service> service logged since yesterday
            """,
    ),
    Recipe(
        "journalctl --since=<clock> --until=<till>",
        en="Show the log of today between <clock> and <till>",
        ko="오늘 <clock>부터 <till>까지의 로그 보기",
        asks="""
            logs between <clock> and <till> today
            log from <clock> to <till>
            journal between <clock> and <till>
            오늘 <clock> 부터 <till> 사이 로그
            <clock> 에서 <till> 까지 로그
            <clock> 와 <till> 사이 저널
            """,
    ),
    Recipe(
        "journalctl -u <service> --since=<clock> --until=<till>",
        en="Show the log of <service> between <clock> and <till>",
        ko="<service>의 <clock>부터 <till>까지 로그 보기",
        asks="""
            logs of <service> between <clock> and <till>
            <service> log from <clock> to <till>
            what did <service> log between <clock> and <till>
            <service> 로그 <clock> 부터 <till> 까지
            <clock> 에서 <till> 사이 <service> 로그
            <service> 의 <clock> ~ <till> 로그
            """,
    ),
    Recipe(
        "journalctl -p err --since=today",
        en="Show the errors of today",
        ko="오늘의 에러 로그 보기",
        asks="""
            errors logged today
            logs with priority error from today
            error logs of today
            오늘 에러 로그
            오늘 발생한 오류 로그
            오늘자 에러 기록
            """,
    ),
)
