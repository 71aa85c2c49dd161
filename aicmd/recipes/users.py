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
)
