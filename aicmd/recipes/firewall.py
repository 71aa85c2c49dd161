"""The firewall: ufw first, iptables beside it."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "sudo ufw enable",
        en="Switch the firewall on, now and at every boot",
        ko="방화벽 켜기",
        mac="sudo /usr/libexec/ApplicationFirewall/socketfilterfw --setglobalstate on",
        asks="""
            enable the firewall
            turn on ufw
            방화벽 켜기
            방화벽 활성화
            """,
    ),
    Recipe(
        "sudo ufw disable",
        en="Switch the firewall off",
        ko="방화벽 끄기",
        mac="sudo /usr/libexec/ApplicationFirewall/socketfilterfw --setglobalstate off",
        asks="""
            disable the firewall
            turn off ufw
            방화벽 끄기
            방화벽 비활성화
            """,
    ),
    Recipe(
        "sudo ufw reload",
        en="Read the rules of the firewall again",
        ko="방화벽 규칙 다시 읽기",
        asks="""
            reload the firewall rules
            reload ufw
            방화벽 다시 읽기
            방화벽 규칙 재적용
            """,
    ),
    Recipe(
        "sudo ufw deny <port>",
        en="Block port <port> in the firewall",
        ko="방화벽에서 <port> 포트 막기",
        asks="""
            block port <port> in the firewall
            deny incoming connections on port <port>
            close port <port> with ufw
            방화벽에서 <port> 포트 차단
            <port> 포트 막기
            """,
        others=("sudo iptables -A INPUT -p tcp --dport <port> -j DROP",),
    ),
    Recipe(
        "sudo ufw deny from <ip>",
        en="Block all that comes from <ip>",
        ko="<ip>에서 오는 접속 차단",
        asks="""
            block ip <ip>
            deny all traffic from <ip>
            ban <ip> with the firewall
            <ip> 차단
            <ip> 에서 오는 접속 막기
            """,
        others=("sudo iptables -I INPUT -s <ip> -j DROP",),
    ),
    Recipe(
        "sudo ufw allow from <ip>",
        en="Let in all that comes from <ip>",
        ko="<ip>에서 오는 접속 허용",
        asks="""
            allow ip <ip> through the firewall
            allow all connections from <ip>
            whitelist <ip>
            <ip> 허용
            방화벽에서 <ip> 접속 허용
            """,
    ),
    Recipe(
        "sudo ufw allow from <ip> to any port <port>",
        en="Let in what comes from <ip> to port <port>",
        ko="<ip>만 <port> 포트에 들어오게 허용",
        asks="""
            allow <ip> to connect to port <port>
            open port <port> for ip <ip> only
            firewall rule that allows port <port> from <ip>
            <ip> 에서만 <port> 포트 허용
            <ip> 만 <port> 포트 접속 허용
            """,
    ),
    Recipe(
        "sudo ufw allow <port>:<to>/tcp",
        en="Open the ports from <port> to <to> in the firewall",
        ko="방화벽에서 <port>번부터 <to>번 포트까지 열기",
        asks="""
            open port range <port> to <to> in the firewall
            allow ports <port> - <to> through the firewall
            방화벽에서 포트 <port> 부터 <to> 까지 열기
            """,
    ),
    Recipe(
        "sudo ufw allow ssh",
        en="Let SSH in through the firewall",
        ko="방화벽에서 SSH 허용",
        asks="""
            allow ssh through the firewall
            open the firewall for ssh
            방화벽에서 ssh 허용
            ssh 접속 방화벽 열기
            """,
    ),
    Recipe(
        "sudo ufw delete allow <port>/tcp",
        en="Take back the rule that opened port <port>",
        ko="<port> 포트를 열었던 방화벽 규칙 제거",
        asks="""
            remove the firewall rule that opened port <port>
            delete firewall rule for port <port>
            방화벽에서 <port> 포트 규칙 삭제
            방화벽 <port> 포트 다시 닫기
            """,
    ),
    Recipe(
        "sudo ufw delete <number>",
        en="Delete rule number <number> of the firewall",
        ko="방화벽의 <number>번 규칙 삭제",
        asks="""
            delete firewall rule number <number>
            remove ufw rule <number>
            방화벽 규칙 <number> 삭제
            """,
    ),
    Recipe(
        "sudo ufw status numbered",
        en="Show the rules of the firewall with their numbers",
        ko="방화벽 규칙을 번호와 함께 보기",
        asks="""
            list firewall rules with numbers
            numbered ufw rules
            방화벽 규칙 번호와 함께 보기
            방화벽 규칙 번호 목록
            """,
    ),
    Recipe(
        "sudo ufw reset",
        en="Switch the firewall off and delete all its rules",
        ko="방화벽 규칙 모두 초기화",
        asks="""
            reset the firewall
            delete all firewall rules
            방화벽 초기화
            방화벽 규칙 전부 삭제
            """,
    ),
    Recipe(
        "sudo ufw default deny incoming",
        en="Block all that comes in unless a rule allows it",
        ko="들어오는 접속을 기본으로 차단",
        asks="""
            block all incoming connections by default
            firewall default policy deny incoming
            들어오는 접속 기본 차단
            방화벽 기본 정책 차단으로
            """,
    ),
    Recipe(
        "sudo ufw app list",
        en="List the programs that the firewall knows by name",
        ko="방화벽이 아는 프로그램 목록 보기",
        asks="""
            list ufw application profiles
            which application names does the firewall know
            방화벽 앱 프로필 목록
            """,
    ),
    Recipe(
        "sudo ufw logging on",
        en="Let the firewall log what it blocks",
        ko="방화벽 로그 켜기",
        asks="""
            enable firewall logging
            log what the firewall blocks
            방화벽 로그 켜기
            방화벽 차단 기록 남기기
            """,
    ),
    Recipe(
        "sudo iptables -L -n -v --line-numbers",
        en="List the rules of iptables with their numbers",
        ko="iptables 규칙을 번호와 함께 보기",
        asks="""
            list iptables rules
            show iptables with line numbers
            iptables 규칙 보기
            iptables 목록 확인
            """,
        others=("sudo nft list ruleset",),
    ),
    Recipe(
        "sudo iptables -t nat -L -n -v",
        en="List the rules of iptables that translate addresses",
        ko="iptables NAT 규칙 보기",
        asks="""
            show iptables nat table
            list nat rules
            iptables nat 규칙 보기
            nat 테이블 확인
            """,
    ),
    Recipe(
        "sudo iptables -D INPUT <number>",
        en="Delete rule <number> of the INPUT chain of iptables",
        ko="iptables INPUT 체인의 <number>번 규칙 삭제",
        asks="""
            delete iptables rule <number>
            remove line <number> from iptables input chain
            iptables 규칙 <number> 삭제
            """,
    ),
    Recipe(
        "sudo iptables-save",
        en="Print all rules of iptables, to be kept in a file",
        ko="iptables 규칙을 저장할 수 있는 형태로 출력",
        asks="""
            save iptables rules
            dump the iptables rules
            iptables 규칙 저장
            iptables 규칙 백업
            """,
    ),
    Recipe(
        "sudo nft list ruleset",
        en="List the rules of nftables",
        ko="nftables 규칙 보기",
        asks="""
            show nftables rules
            list nft ruleset
            nftables 규칙 보기
            nft 규칙 목록
            """,
    ),
    Recipe(
        "sudo firewall-cmd --list-all",
        en="Show the rules of firewalld",
        ko="firewalld 규칙 보기",
        asks="""
            firewalld rules
            show firewalld zone settings
            firewalld 규칙 보기
            firewalld 설정 확인
            """,
    ),
    Recipe(
        "sudo firewall-cmd --permanent --add-port=<port>/tcp && sudo firewall-cmd --reload",
        en="Open port <port> in firewalld",
        ko="firewalld에서 <port> 포트 열기",
        asks="""
            open port <port> in firewalld
            firewalld allow port <port>
            firewalld 에서 <port> 포트 열기
            """,
    ),
    Recipe(
        "sudo fail2ban-client status",
        en="Show the jails of fail2ban",
        ko="fail2ban 상태 보기",
        asks="""
            fail2ban status
            which jails does fail2ban have
            fail2ban 상태 확인
            fail2ban 목록 보기
            """,
    ),
    Recipe(
        "sudo fail2ban-client set sshd unbanip <ip>",
        en="Let <ip> in again, which fail2ban banned for SSH",
        ko="fail2ban이 막은 <ip> 풀어 주기",
        asks="""
            unban <ip> in fail2ban
            unblock <ip> that fail2ban blocked
            fail2ban 에서 <ip> 차단 해제
            """,
    ),
    Recipe(
        "sudo ufw status verbose",
        en="Show the state of the firewall",
        ko="방화벽 상태 보기",
        asks="""
            firewall status
            show firewall rules
            방화벽 상태 확인
            방화벽 규칙 보기
            """,
        others=("sudo iptables -L -n -v", "sudo nft list ruleset"),
    ),
    Recipe(
        "sudo ufw allow <port>/tcp",
        en="Open port <port> in the firewall",
        ko="방화벽에서 <port> 포트 열기",
        asks="""
            open port <port> in firewall
            allow port <port> through the firewall
            방화벽 <port> 포트 열기
            방화벽에서 <port> 포트 허용
            """,
    ),
)
