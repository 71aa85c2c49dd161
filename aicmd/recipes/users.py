"""Accounts, logins and passwords."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "whoami",
        en="Show who I am",
        ko="현재 사용자 이름 보기",
        asks="""
            who am i whoami
            current user name
            which user am i
            현재 사용자 확인
            내 사용자 이름
            what is my username
            who am i
            내 계정 이름
            지금 무슨 계정이야
            나 지금 무슨 계정인지
            """,
    ),
    Recipe(
        "id",
        en="Show my user and group ids",
        ko="내 사용자와 그룹 ID 보기",
        asks="""
            my user id
            show uid and gid id
            내 uid 확인
            내 사용자 아이디 번호
            my uid and gid
            id of the current user
            내 uid 와 gid
            내 사용자 id
            """,
    ),
    Recipe(
        "who | cut -d ' ' -f 1 | sort -u",
        en="List the users who are logged in, each once",
        ko="로그인한 사용자를 한 번씩만 보기",
        asks="""
            unique names of logged in users
            logged in users without duplicates
            distinct users who are logged in
            each logged in user once
            로그인한 사용자 중복 없이
            접속한 사용자 이름 중복 제거
            현재 로그인한 사용자 한 번씩만
            """,
    ),
    Recipe(
        "who",
        en="Show who is logged in",
        ko="로그인한 사용자 보기",
        asks="""
            who is logged in
            show all users who are logged in
            information about the users who are logged in
            list logged in users
            users logged on
            로그인한 사용자 보기
            현재 접속한 사용자
            who is logged in right now
            who is on this server
            logged in users
            current logins
            지금 누가 로그인해 있는지
            누가 로그인했는지
            현재 로그인한 사람
            로그인 중인 사용자
            누가 접속해 있나
            who is using this machine right now
            who else is logged in
            who is on this machine
            지금 누가 접속해 있어
            나 말고 누가 들어와 있어
            """,
        others=("w",),
    ),
    Recipe(
        "last",
        en="Show the last logins",
        ko="로그인 기록 보기",
        asks="""
            login history
            last logins
            로그인 기록 보기
            로그인 이력
            who logged in recently
            recent logins
            최근 로그인
            누가 최근에 로그인했는지
            접속 기록
            who logged in here lately
            최근에 누가 들어왔었어
            그동안 누가 로그인했었는지
            """,
    ),
    Recipe(
        "sudo useradd -m <user>",
        en="Add the user <user> with a home folder",
        ko="<user> 사용자 추가",
        mac="sudo sysadminctl -addUser <user>",
        asks="""
            add user <user>
            create a new user <user>
            <user> 사용자 추가
            <user> 계정 만들기
            create account <user>
            new user <user>
            add a new account for <user>
            make a user called <user>
            <user> 계정 생성
            <user> 사용자 만들기
            <user> 라는 사용자 추가
            새 계정 <user>
            create user <user> with home directory
            add user <user> with a home folder
            홈 디렉터리까지 만들어서 <user> 사용자 추가
            <user> 사용자를 홈 폴더와 함께 만들기
            <user> 사용자를 홈 디렉토리와 함께 추가
            add user <user> with home directory
            add somebody called <user> to this machine
            <user> 라는 사람 계정 만들어줘
            <user> 라는 사람 계정 하나 만들어줘
            """,
        others=("sudo adduser <user>",),
    ),
    Recipe(
        "sudo userdel <user>",
        en="Delete the user <user>",
        ko="<user> 사용자 삭제",
        mac="sudo sysadminctl -deleteUser <user>",
        asks="""
            delete user <user>
            remove user account <user>
            <user> 사용자 삭제
            <user> 계정 지우기
            remove user <user>
            delete account <user>
            drop the user <user>
            <user> 계정 삭제
            <user> 사용자 제거
            <user> 계정 없애기
            """,
    ),
    Recipe(
        "passwd",
        en="Change my password",
        ko="내 비밀번호 바꾸기",
        asks="""
            change my password
            set a new password
            비밀번호 변경
            내 암호 바꾸기
            change password
            i want a new password
            비밀번호 바꾸기
            비번 변경
            내 비밀번호 바꾸는 법
            패스워드 변경
            """,
    ),
    Recipe(
        "sudo passwd <user>",
        en="Change the password of <user>",
        ko="<user>의 비밀번호 바꾸기",
        asks="""
            change password of user <user>
            reset password for <user>
            <user> 사용자 비밀번호 변경
            set password for <user>
            new password for <user>
            change the password of <user>
            <user> 비밀번호 변경
            <user> 비밀번호 재설정
            <user> 비번 바꾸기
            reset password of user <user>
            reset the password of <user>
            <user> 비밀번호 초기화
            <user> 비번 초기화
            <user> 비번 새로 정해줘
            """,
    ),
    Recipe(
        "cut -d: -f1 /etc/passwd",
        en="List all user accounts",
        ko="모든 사용자 계정 보기",
        mac="dscl . list /Users",
        asks="""
            list all users on the system
            show user accounts
            모든 사용자 목록
            계정 목록 보기
            which users exist
            all accounts
            list users
            사용자 목록
            어떤 계정이 있는지
            시스템 계정 전부
            어떤 계정들이 있어
            이 컴퓨터에 어떤 계정이 있는지
            """,
    ),
    Recipe(
        "su - <user>",
        en="Become <user>",
        ko="<user> 사용자로 전환",
        asks="""
            switch to user <user>
            become user <user>
            <user> 사용자로 전환
            change to user <user>
            <user> 계정으로 로그인
            <user> 로 전환
            <user> 계정으로 바꾸기
            <user> 계정으로 전환
            <user> 계정으로 갈아타기
            work as the user <user>
            """,
    ),
    Recipe(
        "openssl rand -base64 24",
        en="Make a random password",
        ko="무작위 비밀번호 만들기",
        asks="""
            generate a random password
            create strong password
            랜덤 비밀번호 생성
            무작위 암호 만들기
            random password
            make me a good password
            비밀번호 하나 만들어 줘
            임의의 비밀번호
            안전한 비밀번호 생성
            """,
    ),
    Recipe(
        "getent passwd <user>",
        en="Show the account of <user>: ids, home folder, shell",
        ko="<user> 계정 정보 보기",
        mac="dscl . read /Users/<user>",
        asks="""
            home directory and shell of user <user>
            does the user <user> exist
            <user> 계정 정보 보기
            <user> 사용자가 있는지 확인
            <user> 사용자의 홈 디렉토리와 셸
            home of user <user>
            <user> 홈 디렉터리 어디
            """,
        others=("id <user>",),
    ),
    Recipe(
        "sudo userdel -r <user>",
        en="Delete the user <user> with the home folder",
        ko="<user> 사용자를 홈 폴더까지 삭제",
        asks="""
            delete user <user> and the home directory
            remove account <user> with all files in home
            <user> 사용자 홈 디렉토리까지 삭제
            <user> 계정을 홈 폴더와 함께 지우기
            delete <user> with home folder
            remove user <user> and all files
            <user> 계정 홈까지 지우기
            <user> 사용자와 홈 폴더 삭제
            remove the user <user> and his files
            get rid of the user <user> with the home folder
            """,
    ),
    Recipe(
        "sudo useradd -r -s /usr/sbin/nologin <user>",
        en="Add the system user <user>, who cannot log in",
        ko="로그인할 수 없는 시스템 사용자 <user> 추가",
        asks="""
            create a system user <user> without login
            add service account <user> that cannot log in
            <user> 로그인 안 되는 시스템 사용자 만들기
            <user> 서비스용 계정 추가 로그인 금지
            service user <user>
            system account <user> without shell
            <user> 시스템 계정 만들기
            <user> 로그인 불가 계정 생성
            """,
    ),
    Recipe(
        "sudo usermod -L <user>",
        en="Lock the account of <user>",
        ko="<user> 계정 잠그기",
        mac="sudo pwpolicy -u <user> disableuser",
        asks="""
            lock user account <user>
            disable the account of <user>
            <user> 계정 잠금
            <user> 사용자 비활성화
            block logins of account <user>
            <user> 로그인 못 하게 잠금
            <user> 계정 잠그기
            stop <user> from logging in
            """,
    ),
    Recipe(
        "sudo usermod -U <user>",
        en="Unlock the account of <user>",
        ko="<user> 계정 잠금 풀기",
        mac="sudo pwpolicy -u <user> enableuser",
        asks="""
            unlock user account <user>
            enable the account of <user> again
            <user> 계정 잠금 해제
            <user> 계정 다시 활성화
            <user> 계정 다시 쓸 수 있게 잠금 해제
            unlock the account <user>
            <user> 계정 풀기 잠금
            """,
    ),
    Recipe(
        "sudo usermod -s <path> <user>",
        en="Set the login shell of <user> to <path>",
        ko="<user>의 로그인 셸을 <path>로 바꾸기",
        mac="sudo dscl . -create /Users/<user> UserShell <path>",
        asks="""
            change login shell of user <user> to <path>
            set the shell of account <user> to <path>
            <user> 사용자의 셸을 <path> 로 변경
            <user> 계정 로그인 셸 <path> 로 바꾸기
            shell of <user> to <path>
            <user> 셸 <path> 로 변경
            <user> 의 로그인 셸을 <path> 로
            """,
    ),
    Recipe(
        "sudo usermod -l <name> <user>",
        en="Rename the user <user> to <name>",
        ko="사용자 <user>의 이름을 <name>으로 바꾸기",
        asks="""
            rename user <user> to <name>
            change login name of user <user> to <name>
            사용자 <user> 이름을 <name> 로 변경
            give user <user> the new name <name>
            rename account <user> to <name>
            <user> 계정 이름을 <name> 로 변경
            <user> 를 <name> 로 이름 바꾸기 사용자
            """,
    ),
    Recipe(
        "sudo usermod -d <folder> -m <user>",
        en="Move the home folder of <user> to <folder>",
        ko="<user>의 홈 폴더를 <folder>로 옮기기",
        asks="""
            change home directory of user <user> to <folder>
            move the home of <user> to <folder>
            <user> 사용자의 홈 디렉토리를 <folder> 로 변경
            <user> 홈 폴더 <folder> 로 옮기기
            home of user <user> to <folder>
            <user> 홈을 <folder> 로 이동
            <user> 홈 디렉토리 <folder> 로 변경
            """,
    ),
    Recipe(
        "sudo chage -l <user>",
        en="Show when the password of <user> expires",
        ko="<user>의 비밀번호 만료 정보 보기",
        asks="""
            when does the password of <user> expire
            password expiry of user <user>
            <user> 비밀번호 만료일 확인
            <user> 암호 만료 정보
            password aging of <user>
            <user> 암호 만료일
            <user> 비밀번호 언제 만료되는지
            """,
    ),
    Recipe(
        "sudo passwd -e <user>",
        en="Make <user> choose a new password at the next login",
        ko="다음 로그인 때 <user>가 비밀번호를 바꾸게 하기",
        asks="""
            force user <user> to change password at next login
            <user> 다음 로그인 때 비밀번호 바꾸게 강제
            expire password of <user> now
            <user> must choose a new password at next login
            <user> 비밀번호 강제 변경
            <user> 다음에 로그인하면 비번 바꾸게
            make <user> change the password
            <user> 비밀번호 바꾸게 강제
            """,
    ),
    Recipe(
        "sudo lastb",
        en="Show failed logins",
        ko="실패한 로그인 보기",
        mac="log show --last 1d --predicate 'eventMessage CONTAINS \"authentication failed\"'",
        asks="""
            failed login attempts
            who tried to log in with a wrong password
            실패한 로그인 시도 보기
            로그인 실패 기록
            wrong password attempts
            bad logins
            로그인 실패
            잘못된 비밀번호 시도
            """,
    ),
    Recipe(
        "last <user>",
        en="Show when <user> logged in",
        ko="<user>의 로그인 기록 보기",
        asks="""
            when did user <user> last log in
            login history of user <user>
            <user> 사용자의 로그인 기록
            <user> 언제 마지막으로 로그인했는지
            last login of <user>
            <user> 로그인 기록
            <user> 마지막 로그인
            """,
    ),
    Recipe(
        "w",
        en="Show who is logged in and what they do",
        ko="누가 로그인해서 무엇을 하는지 보기",
        asks="""
            what commands are the logged in users running
            show logged in users with their running commands
            로그인한 사용자들이 뭘 실행하는지
            접속자별 실행 중인 작업
            what is everybody doing
            activity of logged in users
            누가 뭐 하고 있는지
            접속자가 뭘 하고 있는지
            """,
    ),
    Recipe(
        "sudo pkill -KILL -u <user>",
        en="End all processes of <user>, who is then logged out",
        ko="<user>의 모든 프로세스를 끝내고 로그아웃시키기",
        asks="""
            log out user <user> by force
            kill all processes of user <user>
            kick user <user> out
            <user> 사용자 강제 로그아웃
            <user> 사용자의 프로세스 모두 죽이기
            throw <user> off the server
            <user> 쫓아내기
            <user> 로그아웃시키기
            <user> 사용자 세션 종료
            <user> 사용자 세션 끊기
            kill everything user <user> is running
            <user> 사용자 프로세스 전부 죽이기
            """,
    ),
    Recipe(
        "id -u <user>",
        en="Show the number (UID) of <user>",
        ko="<user>의 UID 보기",
        asks="""
            uid of user <user>
            numeric user id of <user>
            <user> 의 uid 확인
            <user> 사용자 id 번호
            uid of <user>
            <user> uid
            <user> 사용자 번호
            user id of <user>
            <user> 유저 아이디 번호
            what is the uid of <user>
            <user> 의 uid
            show uid of user <user>
            <user> 사용자의 uid
            """,
    ),
    Recipe(
        "awk -F: '$3 >= 1000 && $3 < 65534 {print $1}' /etc/passwd",
        en="List the accounts of people, without system accounts",
        ko="시스템 계정을 뺀 일반 사용자 목록",
        mac="dscl . list /Users UniqueID | awk '$2 >= 500 {print $1}'",
        asks="""
            list normal users without system accounts
            human users on this system
            일반 사용자 목록
            시스템 계정 빼고 사용자 보기
            real users
            users that are people
            사람 계정만
            일반 계정 목록
            """,
    ),
    Recipe(
        "wall <text>",
        en="Send a message to all who are logged in",
        ko="로그인한 모든 사용자에게 메시지 보내기",
        asks="""
            send message <text> to all logged in users
            broadcast <text> to everyone logged in
            로그인한 모든 사용자에게 <text> 메시지 보내기
            접속자 전체에게 <text> 알림
            tell everyone <text>
            message to all terminals <text>
            모두에게 <text> 알리기
            접속한 사람들에게 <text> 메시지
            broadcast <text>
            전체 공지 <text>
            """,
    ),
    Recipe(
        "who | wc -l",
        en="How many logins there are now",
        ko="지금 로그인이 몇 개인지",
        asks="""
            how many users are logged in
            count logged in users
            지금 몇 명이 로그인해 있는지
            number of logged in users
            지금 몇 명이나 들어와 있어
            """,
    ),
    Recipe(
        "id <user>",
        en="User id and groups of <user>",
        ko="<user>의 사용자 번호와 그룹",
        asks="""
            id of <user> with all groups
            uid gid and groups of <user>
            <user> 의 uid gid 그룹 전부
            <user> 사용자 번호와 그룹
            """,
    ),
    Recipe(
        "sudo useradd -m -s <path> <user>",
        en="Add the user <user> with the shell <path>",
        ko="셸이 <path>인 사용자 <user> 만들기",
        asks="""
            create user <user> with shell <path>
            add account <user> using <path> as login shell
            셸을 <path> 로 해서 <user> 사용자 만들기
            <user> 계정을 <path> 셸로 추가
            """,
    ),
    Recipe(
        "sudo usermod -u <number> <user>",
        en="Change the uid of <user> to <number>",
        ko="<user>의 uid를 <number>(으)로 바꾸기",
        asks="""
            change uid of user <user> to <number>
            <user> 의 uid 를 <number> 로 변경
            <user> 사용자 번호를 <number> 로 설정
            """,
    ),
    Recipe(
        "sudo chage -M <days> <user>",
        en="The password of <user> lasts <days> days",
        ko="<user>의 비밀번호 유효 기간을 <days>일로",
        asks="""
            password of user <user> expires every <days>
            force <user> to change the password every <days>
            <user> 비밀번호를 <days> 마다 바꾸게
            <user> 비밀번호 유효 기간 <days>
            """,
    ),
    Recipe(
        "sudo chage -E <date> <user>",
        en="The account <user> ends on <date>",
        ko="<user> 계정을 <date>에 만료시키기",
        asks="""
            account <user> expires on <date>
            let the account of <user> end on <date>
            <user> 계정을 <date> 에 만료
            <user> 계정 만료일 <date>
            """,
    ),
    Recipe(
        "sudo passwd -d <user>",
        en="Let <user> log in without a password",
        ko="<user>의 비밀번호 없애기",
        asks="""
            remove the password of user <user>
            delete password of <user>
            <user> 비밀번호 없애기
            <user> 암호 삭제
            """,
    ),
    Recipe(
        "lastlog",
        en="When each user logged in last",
        ko="사용자마다 마지막 로그인 시각",
        asks="""
            last login of every user
            when did each account log in last
            사용자별 마지막 로그인
            모든 계정의 마지막 로그인 시각
            last logins of all accounts
            계정별 마지막 로그인
            """,
    ),
    Recipe(
        "echo ~<user>",
        en="Home folder of <user>",
        ko="<user>의 홈 폴더",
        asks="""
            where is the home directory of <user>
            path of the home folder of <user>
            <user> 의 홈 디렉터리 경로
            """,
    ),
    Recipe(
        "sudo useradd -M <user>",
        en="Add the user <user> without a home folder",
        ko="홈 폴더 없이 <user> 사용자 추가",
        asks="""
            add user <user> without a home folder
            create user <user> with no home directory
            <user> 라는 사용자를 홈 없이 만들기
            홈 디렉토리 없이 <user> 사용자 추가
            <user> 계정을 홈 폴더 없이 생성
            """,
    ),
    Recipe(
        'sudo chsh -s "$(command -v <shell>)" <user>',
        en="Change the login shell of <user> to <shell>",
        ko="<user>의 로그인 셸을 <shell>로 변경",
        asks="""
            change login shell of <user> to <shell>
            set the shell of user <user> to <shell>
            make <shell> the login shell of user <user>
            <user> 의 로그인 셸을 <shell> 로 변경
            <user> 사용자 쉘을 <shell> 로 바꾸기
            <user> 계정 셸 <shell> 로 설정
            """,
    ),
    Recipe(
        'sudo chsh -s "$(command -v zsh)" <user>',
        en="Make zsh the login shell of <user>",
        ko="<user>의 로그인 셸을 zsh로 변경",
        asks="""
            change login shell of <user> to zsh
            set the shell of user <user> to zsh
            make zsh the default shell of user <user>
            <user> 의 로그인 셸을 zsh 로 변경
            <user> 사용자 쉘을 zsh 로 바꾸기
            <user> 계정 기본 셸 zsh 로
            """,
    ),
    Recipe(
        'sudo chsh -s "$(command -v bash)" <user>',
        en="Make bash the login shell of <user>",
        ko="<user>의 로그인 셸을 bash로 변경",
        asks="""
            change login shell of <user> to bash
            set the shell of user <user> to bash
            make bash the default shell of user <user>
            <user> 의 로그인 셸을 bash 로 변경
            <user> 사용자 쉘을 bash 로 바꾸기
            <user> 계정 기본 셸 bash 로
            """,
    ),
    Recipe(
        "grep -vE '(nologin|false)$' /etc/passwd | cut -d: -f1",
        en="List the users who can log in",
        ko="로그인할 수 있는 사용자 목록",
        asks="""
            show all users that can login
            which users have a login shell
            users who are able to log in
            로그인 가능한 사용자 목록
            로그인할 수 있는 계정 보기
            셸이 있는 사용자 목록
            """,
    ),
    Recipe(
        'chage -l "$USER"',
        en="When my password expires",
        ko="내 비밀번호 만료일 보기",
        asks="""
            when does my password expire
            how long is my password valid
            expiry date of my own password
            내 비밀번호 만료일 확인
            내 비밀번호 언제 만료되는지
            내 암호 만료 날짜
            """,
    ),
    Recipe(
        "sudo usermod -aG <group>,<team> <user>",
        en="Add <user> to the groups <group> and <team>",
        ko="<user>를 <group>과 <team> 그룹에 추가",
        asks="""
            add user <user> to the groups <group> and <team>
            put <user> into both groups <group> and <team>
            add <user> to group <group> and group <team>
            <user> 계정을 <group> 그룹과 <team> 그룹에 추가
            """,
    ),
)
