"""Groups of users, and who may use sudo."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "groups",
        en="Show the groups I am in",
        ko="내가 속한 그룹 보기",
        asks="""
            which groups am i in
            list my groups
            내 그룹 확인
            내가 속한 그룹
            my groups
            in which groups am i
            내 그룹
            내가 무슨 그룹에 있는지
            나 어느 그룹이야
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
            <user> 의 그룹
            <user> 가 어느 그룹에 있는지
            to which groups does user <user> belong
            <user> 사용자는 어떤 그룹에 속해 있는지
            <user> 는 무슨 그룹에 속해 있어
            <user> 계정이 속한 그룹
            <user> 은 무슨 그룹에 들어 있어
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
            add <user> to the group <group>
            make <user> a member of <group>
            give <user> membership in group <group>
            <user> 를 <group> 그룹에 넣기
            <user> 를 그룹 <group> 에 가입
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
            which groups exist
            show all groups of this system
            시스템의 그룹 전부
            그룹 전체 보기
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
            루트 되기
            루트 셸
            관리자로 전환
            open a new root shell
            루트 셸 열기
            루트로 바꿔줘
            관리자로 들어가줘
            """,
    ),
    Recipe(
        "getent group",
        en="List all groups with their members",
        ko="모든 그룹과 구성원 목록",
        mac="dscl . list /Groups GroupMembership",
        asks="""
            show groups with their members
            list all groups and who is in them
            그룹과 멤버 목록
            모든 그룹의 구성원 보기
            """,
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
            users of group <group>
            members of <group>
            <group> 그룹 멤버
            <group> 그룹에 속한 사용자
            who is a member of <group>
            <group> 그룹에 누가 있는지
            who are the people in group <group>
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
            new group <group>
            add group <group>
            <group> 그룹 추가
            <group> 그룹 생성
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
            remove group <group>
            delete the group <group>
            <group> 그룹 제거
            그룹 <group> 지우기
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
            remove <user> from <group> group
            kick <user> out of group <group>
            <group> 그룹에서 <user> 빼기
            <user> 를 <group> 에서 제외 그룹
            throw <user> out of the group <group>
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
            let <user> use sudo
            make <user> sudoer
            <user> sudo 쓸 수 있게
            <user> 관리자 권한 주기
            give <user> sudo
            give <user> sudo rights
            <user> 에게 sudo 주기
            <user> sudo 권한 추가
            make <user> an admin
            <user> 한테 관리자 권한 줘
            """,
        others=("sudo usermod -aG wheel <user>",),
    ),
    Recipe(
        "sudo usermod -g <group> <user>",
        en="Set the primary group of <user> to <group>",
        ko="<user>의 기본 그룹을 <group>으로 바꾸기",
        asks="""
            change primary group of user <user> to <group>
            <user> 사용자의 기본 그룹을 <group> 로 변경
            primary group of <user> to <group>
            make <group> the main group of <user>
            <user> 기본 그룹 <group>
            <user> 의 주 그룹을 <group> 로 변경
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
            new group <group> without logout
            <group> 그룹 바로 쓰기
            로그아웃 안 하고 <group> 그룹 적용
            """,
    ),
    Recipe(
        "sudo -u <user> <command:words>",
        en="Run a command as <user>",
        ko="<user> 권한으로 명령 실행",
        asks="""
            run <command> as user <user>
            execute command <command> as another user <user>
            <user> 사용자로 <command> 명령 실행
            <user> 권한으로 <command> 실행
            <user> 계정으로 <command> 실행
            <user> 사용자 권한으로 <command>
            <user> 사용자로 <command> 실행
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
            edit sudoers
            who may use sudo edit
            sudoers 수정
            sudo 권한 설정 편집
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
            my sudo rights
            may i use sudo
            내 sudo 권한
            sudo 쓸 수 있는지
            what am i allowed to do with sudo
            sudo 로 뭘 할 수 있는지
            what may I do with sudo
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
            drop sudo credentials
            sudo 인증 지우기
            sudo 캐시 지우기
            """,
    ),
    Recipe(
        "sudo groupmod -n <name> <group>",
        en="Rename the group <group> to <name>",
        ko="그룹 <group>의 이름을 <name>(으)로",
        asks="""
            rename group <group> to <name>
            change the name of group <group> to <name>
            그룹 <group> 이름을 <name> 로 변경
            <group> 그룹을 <name> 로 이름 바꾸기
            group <group> new name <name>
            그룹 <group> 을 <name> 로 이름 변경
            """,
    ),
    Recipe(
        "sudo -u <user> <command>",
        en="Run a command as another user",
        ko="다른 사용자 권한으로 명령 실행",
        asks="""
            run command as another user
            run a command as a different user
            execute something with the rights of another user
            다른 사용자로 명령 실행
            다른 계정 권한으로 명령 실행하기
            다른 사용자 권한으로 실행
            """,
    ),
    Recipe(
        "sudo -u <user> <command>",
        en="Run a command as the user <user>",
        ko="<user> 사용자로 명령 실행",
        asks="""
            run a command as <user>
            run something as user <user>
            execute a command as <user> user
            <user> 로 명령 실행
            <user> 사용자로 명령 실행
            <user> 계정으로 명령어 실행
            """,
    ),
    Recipe(
        "id -nG <user> | grep -w -- <group>",
        en="Whether <user> is in the group <group>",
        ko="<user>가 <group> 그룹에 있는지 확인",
        asks="""
            is user <user> in the <group> group
            check if <user> is a member of group <group>
            does user <user> belong to group <group>
            <user> 가 <group> 그룹에 있는지
            <user> 사용자가 <group> 그룹에 속하는지 확인
            <user> 계정이 <group> 그룹 멤버인지
            """,
    ),
)
