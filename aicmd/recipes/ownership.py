"""Owners, groups and access lists of files."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "sudo chown <user> -- <file>",
        en="Give <file> to <user>",
        ko="<file>의 소유자를 <user>로 바꾸기",
        mac="sudo chown <user> <file>",
        asks="""
            change owner of <file> to <user>
            chown <file> to user <user>
            <file> 소유자를 <user> 로 변경
            make <user> the owner of <file>
            <file> 소유자 <user>
            <file> 소유자를 <user> 로
            <file> 을 <user> 소유로
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
            make <user> the owner of everything in <folder>
            change owner of <folder> to <user> recursively
            <folder> 하위까지 소유자 <user> 로
            <folder> 소유자를 <user> 로 하위까지 변경
            <folder> 전부 <user> 소유로
            hand the folder <folder> over to user <user>
            <folder> 폴더 주인을 <user> 로
            """,
    ),
    Recipe(
        "sudo chgrp <group> -- <file>",
        en="Set the group of <file> to <group>",
        ko="<file>의 그룹을 <group>으로 바꾸기",
        mac="sudo chgrp <group> <file>",
        asks="""
            change group of <file> to <group>
            chgrp <group> <file>
            <file> 그룹을 <group> 로 변경
            <file> 의 소유 그룹 <group> 으로 바꾸기
            group of <file> to <group>
            make <group> the group of <file>
            <file> 그룹 <group>
            <file> 의 그룹을 <group> 로 바꾸기
            """,
    ),
    Recipe(
        "sudo chgrp -R <group> -- <folder>",
        en="Set the group of <folder> and all in it to <group>",
        ko="<folder> 전체의 그룹을 <group>으로 바꾸기",
        mac="sudo chgrp -R <group> <folder>",
        asks="""
            change group of directory <folder> to <group> recursively
            chgrp folder <folder> recursive to group <group>
            <folder> 폴더 전체 그룹을 <group> 로 변경
            group of everything in <folder> to <group>
            <folder> 하위까지 그룹 <group> 로
            """,
    ),
    Recipe(
        "sudo chown <user>:<group> -- <file>",
        en="Give <file> to <user> and <group>",
        ko="<file>의 소유자를 <user>, 그룹을 <group>으로 바꾸기",
        mac="sudo chown <user>:<group> <file>",
        asks="""
            change owner of <file> to <user> and group to <group>
            chown <file> to user <user> and group <group>
            <file> 소유자를 <user> 그룹을 <group> 로 변경
            owner <user> and group <group> for <file>
            <file> 을 사용자 <user> 그룹 <group> 소유로
            """,
        others=("sudo chown -R <user>:<group> -- <file>",),
    ),
    Recipe(
        'sudo chown -R "$USER" -- <folder>',
        en="Make me the owner of <folder> and all in it",
        ko="<folder> 전체를 내 소유로 바꾸기",
        mac='sudo chown -R "$USER" <folder>',
        asks="""
            make me the owner of <folder>
            take ownership of <folder>
            change owner of folder <folder> to myself
            <folder> 내 소유로 바꾸기
            <folder> 폴더 소유권을 내 계정으로 가져오기
            <folder> should be mine with everything in it
            <folder> 내 걸로 소유권 변경
            <folder> 소유자를 나로 변경
            <folder> 소유권 내 계정으로
            <folder> 를 내 계정 소유로
            """,
    ),
    Recipe(
        "getfacl -- <file>",
        en="Show the access list of <file>",
        ko="<file>의 접근 제어 목록(ACL) 보기",
        mac="ls -le <file>",
        asks="""
            show acl of <file>
            access control list of file <file>
            <file> acl 확인
            <file> 접근제어 목록 보기
            acl of <file>
            <file> acl
            <file> acl 보기
            <file> 접근 제어 목록
            show acl of folder <file>
            <file> 폴더 ACL 보기
            """,
    ),
    Recipe(
        "sudo setfacl -m u:<user>:rw -- <file>",
        en="Let <user> read and write <file> by its access list",
        ko="<user>에게 <file> 읽기·쓰기 권한을 ACL로 주기",
        mac="sudo chmod +a '<user> allow read,write' <file>",
        asks="""
            give user <user> acl access to <file>
            allow user <user> to read and write <file> with acl
            <user> 사용자에게 <file> acl 권한 주기
            <file> 에 <user> 읽기 쓰기 acl 추가
            acl for <user> on <file>
            <file> 에 <user> acl 추가
            <user> 만 <file> 쓰게 acl
            """,
    ),
    Recipe(
        "sudo setfacl -b -- <file>",
        en="Remove the access list of <file>",
        ko="<file>의 ACL 모두 제거",
        mac="sudo chmod -N <file>",
        asks="""
            remove all acl entries from <file>
            delete acl of <file>
            <file> acl 제거
            <file> 접근제어 목록 삭제
            clear acl of <file>
            <file> acl 지우기
            """,
    ),
    Recipe(
        "lsattr -- <file>",
        en="Show the attributes of <file>, like immutable",
        ko="<file>의 확장 속성 보기",
        mac="ls -lO <file>",
        asks="""
            show attributes of <file> lsattr
            <file> 확장 속성 확인 lsattr
            <file> 지금 변경불가인지 확인
            lsattr <file>
            is <file> immutable attribute
            <file> lsattr
            <file> 속성 lsattr
            """,
    ),
    Recipe(
        "sudo chattr +i -- <file>",
        en="Let nobody change or delete <file>",
        ko="<file>을 바꾸거나 지울 수 없게 하기",
        mac="chflags uchg <file>",
        asks="""
            make <file> immutable
            protect <file> from deletion even by root
            set the immutable attribute on <file>
            <file> 변경불가 속성 설정
            <file> 삭제 못 하게 보호
            nobody may delete or change <file> immutable
            <file> 변경불가로
            <file> 못 지우게 잠금 속성
            protect <file> from being deleted even by root
            <file> 을 루트도 못 지우게
            even root must not delete <file>
            <file> 수정 불가능하게 잠그기
            <file> 아무도 수정 못하게
            <file> 삭제 못하게 잠그기
            """,
    ),
    Recipe(
        "sudo chattr -i -- <file>",
        en="Allow changes of the immutable <file> again",
        ko="<file>의 변경 불가 속성 풀기",
        mac="chflags nouchg <file>",
        asks="""
            make <file> mutable again
            remove the immutable attribute from <file>
            <file> 변경불가 속성 제거
            <file> 변경불가 해제
            make immutable <file> changeable again
            <file> 변경불가 풀기
            <file> 잠금 속성 해제 chattr
            """,
    ),
    Recipe(
        "sudo chown -R <user>:<group> -- <folder>",
        en="Give <folder> with all in it to <user> and <group>",
        ko="<folder> 전체의 소유자를 <user>, 그룹을 <group>(으)로",
        asks="""
            change owner to <user> and group to <group> recursively in folder <folder>
            chown recursively user <user> group <group> directory <folder>
            <folder> 폴더 전체 소유자를 <user> 그룹을 <group> 로 변경
            <folder> 하위까지 사용자 <user> 그룹 <group> 소유로
            change owner and group of <folder> recursively to <user> and <group>
            <folder> 이하 전부 소유자 <user> 그룹 <group> 로
            """,
    ),
    Recipe(
        'sudo chown "$USER" -- <file>',
        en="Make me the owner of <file>",
        ko="<file>의 소유자를 나로",
        asks="""
            make me the owner of file <file>
            파일 <file> 소유자를 나로
            <file> 파일을 내 소유로
            own file <file> myself
            파일 <file> 소유권을 내 계정으로
            make me the owner of <file>
            """,
    ),
    Recipe(
        "stat -c '%U %G' -- <file>",
        en="Owner and group of <file>",
        ko="<file>의 소유자와 그룹",
        asks="""
            owner and group of <file>
            which user and group own <file>
            <file> 의 소유자와 그룹
            <file> 소유자 그룹만 보기
            show user and group of <file>
            <file> 의 사용자와 그룹
            which user owns <file>
            what user does <file> belong to
            <file> 어느 사용자 소유인지
            """,
    ),
    Recipe(
        "sudo chown -R <user>:<user> -- <folder>",
        en="Give <folder> with all in it to the user and the group <user>",
        ko="<folder> 전체의 소유자와 그룹을 <user>로 바꾸기",
        mac="sudo chown -R <user>:<user> <folder>",
        asks="""
            change owner and group of <folder> recursively to <user>
            recursively change owner and group of <folder> to <user>
            set both owner and group of everything in <folder> to <user>
            <user> as owner and group of <folder> and all in it
            <folder> 이하 전부 소유자랑 그룹을 <user> 로 바꾸기
            <folder> 폴더 전체 소유자와 그룹 모두 <user> 로 변경
            <folder> 하위까지 소유자 그룹 둘 다 <user> 로
            set owner and group of <folder> to <user>
            <folder> 의 소유자와 그룹을 <user> 로
            """,
    ),
)
