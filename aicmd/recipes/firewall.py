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
            activate ufw
            ufw 켜기
            switch the firewall on
            방화벽 켜 줘
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
            deactivate ufw
            firewall off
            방화벽 꺼
            ufw 끄기
            방화벽 잠시 끄기
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
            ufw reload
            방화벽 재시작
            ufw 리로드
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
            close port <port> in the firewall
            block incoming port <port>
            ufw deny <port>
            방화벽 <port> 막기
            <port> 포트 차단
            <port> 포트 닫기 방화벽
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
            block <ip>
            ban ip <ip>
            do not let <ip> in
            <ip> 막기
            <ip> 접속 차단
            <ip> 아이피 차단
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
            let <ip> through the firewall
            permit <ip>
            <ip> 접속 허용
            <ip> 방화벽 통과
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
            only <ip> may use port <port>
            <ip> 만 <port> 포트 허용
            <ip> 에게 <port> 포트 열기
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
            ufw allow ports <port> to <to>
            <port> 에서 <to> 까지 포트 허용
            방화벽에서 <port> 에서 <to> 까지 포트 범위 열기
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
            ufw allow ssh
            let ssh through the firewall
            ufw ssh 허용
            방화벽 ssh 열기
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
            undo opening port <port> in the firewall
            ufw delete allow <port>
            방화벽 <port> 허용 규칙 지우기
            <port> 포트 허용 취소
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
            ufw delete <number>
            remove firewall rule <number>
            ufw 규칙 <number> 삭제
            방화벽 <number> 번 규칙 지우기
            delete the ufw rule with number <number>
            방화벽 규칙 <number> 지우기
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
            firewall rules with their numbers
            ufw status numbered
            ufw 규칙 번호
            방화벽 규칙 번호 보기
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
            firewall factory settings
            ufw reset
            ufw 초기화
            방화벽 처음 상태로
            remove all firewall rules
            방화벽 규칙 초기화
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
            deny all incoming traffic
            ufw default deny
            들어오는 트래픽 전부 차단
            ufw 기본 차단
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
            ufw app profiles
            ufw 앱 목록
            방화벽이 아는 앱 보기
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
            firewall log on
            ufw 로그 켜기
            방화벽 기록 켜기
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
            iptables list
            current iptables rules
            iptables 규칙
            iptables 규칙 확인 줄 번호
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
            nat table
            port forwarding rules iptables
            iptables nat 규칙
            포트 포워딩 규칙 보기
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
            drop iptables input rule <number>
            iptables 규칙 <number> 지우기
            iptables input <number> 번 삭제
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
            iptables dump
            iptables 백업
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
            nftables ruleset
            nftables 규칙
            nft 규칙 보기
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
            firewalld status
            firewalld 상태
            firewalld 규칙
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
            firewalld port <port>
            firewall-cmd add port <port>
            firewalld <port> 포트 열기
            firewall-cmd 로 <port> 열기
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
            fail2ban jails
            fail2ban 상태
            fail2ban jail 목록
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
            fail2ban unban <ip>
            fail2ban <ip> 차단 풀기
            fail2ban 에서 <ip> 풀어 주기
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
            ufw status
            what does the firewall allow
            방화벽 상태
            ufw 상태
            방화벽 설정 보기
            is the firewall active or inactive status
            방화벽이 켜져 있는지 상태
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
            ufw allow <port>
            firewall open <port>
            let port <port> through the firewall
            방화벽 <port> 열기
            <port> 포트 열어줘
            ufw <port> 허용
            open port <port> for incoming connections in the firewall
            방화벽 <port> 포트 허용
            """,
    ),
    Recipe(
        "sudo ufw allow <port>/udp",
        en="Open the UDP port <port>",
        ko="UDP 포트 <port> 열기",
        asks="""
            open udp port <port> in the firewall
            allow udp <port>
            udp <port> 포트 방화벽 열기
            방화벽에서 udp <port> 허용
            firewall open udp <port>
            udp 포트 <port> 열기
            """,
    ),
    Recipe(
        "sudo ufw allow http",
        en="Let web traffic through the firewall",
        ko="방화벽에서 http 허용",
        asks="""
            allow http in the firewall
            open the firewall for web traffic http
            방화벽에서 http 허용
            방화벽 http 열기
            ufw allow http
            ufw http 허용
            """,
    ),
    Recipe(
        "sudo ufw allow https",
        en="Let encrypted web traffic through the firewall",
        ko="방화벽에서 https 허용",
        asks="""
            allow https in the firewall
            open the firewall for https
            방화벽에서 https 허용
            방화벽 https 열기
            ufw allow https
            ufw https 허용
            """,
    ),
    Recipe(
        "sudo ufw limit ssh",
        en="Slow down who tries to log in over SSH too often",
        ko="ssh 접속 시도 횟수 제한",
        asks="""
            rate limit ssh in the firewall
            limit ssh login attempts with ufw
            방화벽으로 ssh 시도 제한
            ssh 접속 시도 횟수 제한
            ufw limit ssh
            ufw ssh 제한
            """,
    ),
    Recipe(
        "sudo ufw default allow outgoing",
        en="Let everything out by default",
        ko="나가는 접속은 기본으로 허용",
        asks="""
            allow all outgoing connections by default
            ufw default allow outgoing
            나가는 접속 기본 허용
            나가는 트래픽 모두 허용
            """,
    ),
    Recipe(
        "sudo iptables -t nat -A PREROUTING -p tcp --dport <port> -j REDIRECT --to-port <to>",
        en="Redirect port <port> to <to> on this computer",
        ko="이 컴퓨터의 <port> 포트를 <to> 포트로 돌리기",
        asks="""
            redirect port <port> to <to> with iptables
            forward incoming port <port> to <to> iptables
            <port> 포트를 <to> 포트로 리다이렉트
            iptables 로 <port> 포트를 <to> 로 넘기기
            """,
    ),
    Recipe(
        ("sudo firewall-cmd --permanent --remove-port=<port>/tcp && sudo firewall-cmd --reload"),
        en="Close the port <port> in firewalld",
        ko="firewalld에서 <port> 포트 닫기",
        asks="""
            close port <port> in firewalld
            firewalld remove port <port>
            firewalld 에서 <port> 포트 닫기
            firewalld <port> 포트 제거
            """,
    ),
    Recipe(
        "sudo fail2ban-client status sshd",
        en="Which addresses fail2ban has banned from SSH",
        ko="fail2ban이 ssh에서 차단한 주소",
        asks="""
            which ips has fail2ban banned
            fail2ban banned addresses of ssh
            fail2ban 이 차단한 아이피
            fail2ban sshd 차단 목록
            """,
    ),
    Recipe(
        "sudo fail2ban-client set sshd banip <ip>",
        en="Ban <ip> with fail2ban",
        ko="fail2ban으로 <ip> 차단",
        asks="""
            ban <ip> with fail2ban
            fail2ban block <ip>
            fail2ban 으로 <ip> 차단
            fail2ban <ip> 막기
            fail2ban ban <ip>
            fail2ban 에 <ip> 추가 차단
            """,
    ),
    Recipe(
        "sudo ufw allow from <ip> to any port 22",
        en="Let only <ip> in over SSH",
        ko="<ip>에서 오는 ssh만 허용",
        asks="""
            only allow ssh from <ip>
            allow ssh from <ip>
            let <ip> connect by ssh firewall
            <ip> 에서만 ssh 허용
            <ip> 에서 오는 ssh 접속 허용
            방화벽에서 <ip> 만 ssh 허용
            """,
    ),
)
