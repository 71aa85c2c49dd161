"""Users, groups, permissions."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "chmod +x -- <file>",
        en="Make <file> executable",
        ko="<file>에 실행 권한 주기",
        mac="chmod +x <file>",
        asks="""
            make <file> executable
            give execute permission to <file>
            chmod executable <file>
            <file> 실행 권한 주기
            <file> 에 실행 권한 줘
            <file> 실행가능하게 만들기
            """,
    ),
    Recipe(
        "chmod <mode> -- <file>",
        en="Set the permissions of <file> to <mode>",
        ko="<file>의 권한을 <mode>로 바꾸기",
        mac="chmod <mode> <file>",
        asks="""
            chmod <mode> <file>
            set permissions of <file> to <mode>
            change mode of <file> to <mode>
            <file> 권한을 <mode> 로 변경
            <file> 퍼미션 <mode>
            """,
    ),
    Recipe(
        "chmod -R <mode> -- <folder>",
        en="Set the permissions of <folder> and all in it to <mode>",
        ko="<folder> 안의 모든 권한을 <mode>로 바꾸기",
        mac="chmod -R <mode> <folder>",
        asks="""
            chmod <mode> recursively in folder <folder>
            set permissions of everything in <folder> to <mode> recursively
            <folder> 하위 모두 권한 <mode> 로 변경
            """,
    ),
    Recipe(
        "sudo chown <user> -- <file>",
        en="Give <file> to <user>",
        ko="<file>의 소유자를 <user>로 바꾸기",
        mac="sudo chown <user> <file>",
        asks="""
            change owner of <file> to <user>
            chown <file> to user <user>
            <file> 소유자를 <user> 로 변경
            """,
    ),
    Recipe(
        "sudo chown -R <user> -- <folder>",
        en="Give <folder> and all in it to <user>",
        ko="<folder> 전체의 소유자를 <user>로 바꾸기",
        mac="sudo chown -R <user> <folder>",
        asks="""
            change owner of folder <folder> to <user> recursively
            chown directory <folder> recursive to user <user>
            <folder> 폴더 전체 소유자를 <user> 로 변경
            """,
    ),
    Recipe(
        "ls -l -- <file>",
        en="Show the permissions of <file>",
        ko="<file>의 권한 보기",
        mac="ls -l <file>",
        asks="""
            show permissions of <file>
            who owns <file>
            check permission of file <file>
            <file> 권한 확인
            <file> 소유자 확인
            """,
        others=("stat -c '%A %a %U %n' -- <file>",),
    ),
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
            """,
    ),
    Recipe(
        "groups",
        en="Show the groups I am in",
        ko="내가 속한 그룹 보기",
        asks="""
            which groups am i in
            list my groups
            내 그룹 확인
            내가 속한 그룹
            """,
    ),
    Recipe(
        "groups <user>",
        en="Show the groups of <user>",
        ko="<user>의 그룹 보기",
        asks="""
            groups of user <user>
            which groups does <user> belong to
            <user> 사용자의 그룹 확인
            <user> 가 속한 그룹
            which groups is <user> in
            """,
    ),
    Recipe(
        "who",
        en="Show who is logged in",
        ko="로그인한 사용자 보기",
        asks="""
            who is logged in
            list logged in users
            users logged on
            로그인한 사용자 보기
            현재 접속한 사용자
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
            """,
    ),
    Recipe(
        "sudo usermod -aG <group> <user>",
        en="Add <user> to the group <group>",
        ko="<user>를 <group> 그룹에 추가",
        mac="sudo dseditgroup -o edit -a <user> -t user <group>",
        asks="""
            add user <user> to group <group>
            put <user> into group <group>
            <user> 를 <group> 그룹에 추가
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
            """,
    ),
    Recipe(
        "cut -d: -f1 /etc/group",
        en="List all groups",
        ko="모든 그룹 보기",
        mac="dscl . list /Groups",
        asks="""
            list all groups
            show groups on the system
            모든 그룹 목록
            """,
    ),
    Recipe(
        "sudo -i",
        en="Become root",
        ko="루트 사용자로 전환",
        asks="""
            become root
            switch to root user
            root shell
            루트로 전환
            관리자 권한으로 전환
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
            """,
    ),
    Recipe(
        "getent passwd <user>",
        en="Show the account of <user>: ids, home folder, shell",
        ko="<user> 계정 정보 보기",
        mac="dscl . read /Users/<user>",
        asks="""
            account information of user <user>
            home directory and shell of user <user>
            does the user <user> exist
            <user> 계정 정보 보기
            <user> 사용자가 있는지 확인
            <user> 사용자의 홈 디렉토리와 셸
            """,
        others=("id <user>",),
    ),
    Recipe(
        "getent group <group>",
        en="Show who is in the group <group>",
        ko="<group> 그룹에 속한 사용자 보기",
        mac="dscl . read /Groups/<group> GroupMembership",
        asks="""
            members of group <group>
            which users are in group <group>
            who belongs to the group <group>
            <group> 그룹 사용자 목록
            <group> 그룹에 누가 속해 있는지
            <group> 그룹 구성원 보기
            """,
    ),
    Recipe(
        "sudo groupadd <group>",
        en="Make the group <group>",
        ko="<group> 그룹 만들기",
        mac="sudo dseditgroup -o create <group>",
        asks="""
            create group <group>
            make a new group called <group>
            <group> 그룹 만들기
            <group> 이라는 새 그룹 생성
            """,
    ),
    Recipe(
        "sudo groupdel <group>",
        en="Delete the group <group>",
        ko="<group> 그룹 삭제",
        mac="sudo dseditgroup -o delete <group>",
        asks="""
            delete group <group>
            remove the group named <group>
            <group> 그룹 삭제
            <group> 그룹 없애기
            """,
    ),
    Recipe(
        "sudo gpasswd -d <user> <group>",
        en="Take <user> out of the group <group>",
        ko="<user>를 <group> 그룹에서 빼기",
        mac="sudo dseditgroup -o edit -d <user> -t user <group>",
        asks="""
            remove user <user> from group <group>
            take <user> out of group <group>
            <user> 를 <group> 그룹에서 제거
            <user> 사용자 <group> 그룹에서 빼기
            """,
    ),
    Recipe(
        "sudo usermod -aG sudo <user>",
        en="Let <user> use sudo",
        ko="<user>에게 sudo 권한 주기",
        mac="sudo dseditgroup -o edit -a <user> -t user admin",
        asks="""
            give user <user> sudo rights
            add <user> to sudoers
            make <user> an administrator
            allow <user> to use sudo
            <user> 에게 sudo 권한 주기
            <user> 사용자를 관리자로 만들기
            """,
        others=("sudo usermod -aG wheel <user>",),
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
            """,
    ),
    Recipe(
        "sudo usermod -g <group> <user>",
        en="Set the primary group of <user> to <group>",
        ko="<user>의 기본 그룹을 <group>으로 바꾸기",
        asks="""
            change primary group of user <user> to <group>
            <user> 사용자의 기본 그룹을 <group> 로 변경
            """,
    ),
    Recipe(
        "newgrp <group>",
        en="Use the new group <group> in a shell without logging in again",
        ko="다시 로그인하지 않고 <group> 그룹 적용",
        asks="""
            apply the new group <group> without logging out
            use group <group> now without a new login
            <group> 그룹 로그아웃 없이 바로 적용
            다시 로그인하지 않고 <group> 그룹 적용
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
            """,
    ),
    Recipe(
        "sudo passwd -e <user>",
        en="Make <user> choose a new password at the next login",
        ko="다음 로그인 때 <user>가 비밀번호를 바꾸게 하기",
        asks="""
            force user <user> to change password at next login
            <user> 다음 로그인 때 비밀번호 바꾸게 강제
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
            """,
    ),
    Recipe(
        "sudo -u <user> <command>",
        en="Run a command as <user>",
        ko="<user> 권한으로 명령 실행",
        asks="""
            run <command> as user <user>
            execute command <command> as another user <user>
            <user> 사용자로 <command> 명령 실행
            <user> 권한으로 <command> 실행
            """,
    ),
    Recipe(
        "sudo visudo",
        en="Edit who may use sudo",
        ko="sudo 권한 파일 편집",
        asks="""
            edit the sudoers file
            configure sudo with visudo
            sudoers 파일 편집
            sudoers 설정 바꾸기
            """,
    ),
    Recipe(
        "sudo -l",
        en="List what I may run with sudo",
        ko="sudo로 할 수 있는 명령 보기",
        asks="""
            what can i run with sudo
            list my sudo permissions
            sudo 로 실행할 수 있는 명령 목록
            내 sudo 권한 확인
            """,
    ),
    Recipe(
        "sudo -k",
        en="Let sudo ask for the password again",
        ko="sudo가 비밀번호를 다시 묻게 하기",
        asks="""
            forget the cached sudo password
            make sudo ask for the password again
            sudo 비밀번호 캐시 지우기
            sudo 비밀번호 다시 묻게
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
            """,
    ),
)
