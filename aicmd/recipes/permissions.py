"""Who may read, write and run what."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "chmod a-x -- <file>",
        en="Take the execute permission from <file>",
        ko="<file>의 실행 권한 없애기",
        mac="chmod a-x <file>",
        asks="""
            remove execute permission from <file>
            make <file> not executable
            <file> 실행 권한 제거
            <file> 실행 권한 빼기
            """,
    ),
    Recipe(
        "chmod a-w -- <file>",
        en="Make <file> read-only",
        ko="<file>을 읽기 전용으로 만들기",
        mac="chmod a-w <file>",
        asks="""
            make <file> readonly
            make <file> read only
            remove write permission from <file>
            write-protect <file>
            <file> 읽기전용으로 만들기
            <file> 쓰기 권한 제거
            """,
    ),
    Recipe(
        "chmod u+w -- <file>",
        en="Let me write to <file>",
        ko="<file>에 쓰기 권한 주기",
        mac="chmod u+w <file>",
        asks="""
            make <file> writable
            give write permission to <file>
            <file> 쓰기 권한 주기
            <file> 에 쓰기 가능하게
            """,
    ),
    Recipe(
        "chmod a+r -- <file>",
        en="Let everybody read <file>",
        ko="모두가 <file>을 읽을 수 있게 하기",
        mac="chmod a+r <file>",
        asks="""
            make <file> readable by everyone
            give read permission on <file> to everybody
            <file> 모든 사용자가 읽을 수 있게
            <file> 읽기 권한 모두에게 주기
            """,
    ),
    Recipe(
        "chmod go-rwx -- <file>",
        en="Let nobody but the owner use <file>",
        ko="소유자만 <file>을 쓸 수 있게 하기",
        mac="chmod go-rwx <file>",
        asks="""
            make <file> accessible only to me
            make <file> readable only by me
            only the owner may read <file>
            remove permissions of group and others from <file>
            <file> 나만 볼 수 있게
            <file> 나만 읽을 수 있게
            <file> 소유자만 읽기 권한
            """,
        others=("chmod 600 -- <file>",),
    ),
    Recipe(
        "chmod --reference=<other> -- <file>",
        en="Give <file> the permissions of <other>",
        ko="<file>의 권한을 <other>과 같게 하기",
        mac='chmod "$(stat -f %Lp <other>)" <file>',
        asks="""
            give <file> the same permissions as <other>
            copy permissions to <file> from <other>
            <file> 권한을 <other> 과 똑같이
            <file> 권한을 <other> 의 권한으로 맞추기
            """,
    ),
    Recipe(
        "find <folder> -type f -exec chmod <mode> {} +",
        en="Set the permissions of all files in <folder> to <mode>, not of folders",
        ko="<folder> 안의 파일만 권한을 <mode>로 바꾸기",
        asks="""
            set permissions of all files but not directories in <folder> to <mode>
            chmod <mode> only files below <folder>
            <folder> 안에서 파일만 권한 <mode> 로 변경
            <folder> 폴더 말고 파일만 chmod <mode>
            """,
    ),
    Recipe(
        "find <folder> -type d -exec chmod <mode> {} +",
        en="Set the permissions of all folders in <folder> to <mode>, not of files",
        ko="<folder> 안의 폴더만 권한을 <mode>로 바꾸기",
        asks="""
            chmod <mode> only the directories below <folder>
            set permissions of every subdirectory under <folder> to <mode> without files
            <folder> 안에서 하위 디렉토리만 권한 <mode> 로 변경
            """,
    ),
    Recipe(
        "stat -c '%a %n' -- <file>",
        en="Show the permissions of <file> in digits",
        ko="<file>의 권한을 숫자로 보기",
        mac="stat -f '%Lp %N' <file>",
        asks="""
            octal permissions of <file>
            numeric mode of <file>
            permissions of <file> as a number
            <file> 권한 숫자로 보기
            <file> 퍼미션 8진수로
            """,
    ),
    Recipe(
        "namei -l -- <path>",
        en="Show the permissions of every folder on the way to <path>",
        ko="<path>까지 모든 폴더의 권한 보기",
        asks="""
            permissions of every folder along the path <path>
            why do i get permission denied for <path>
            <path> 경로의 모든 상위 폴더 권한 보기
            <path> permission denied 원인
            """,
    ),
    Recipe(
        "umask",
        en="Show what permissions new files do not get",
        ko="새 파일의 기본 권한 마스크 보기",
        asks="""
            show umask
            default permissions of new files
            umask 확인
            새 파일 기본 권한 보기
            """,
    ),
    Recipe(
        "umask <mode>",
        en="Set the umask of this shell to <mode>",
        ko="이 셸의 umask를 <mode>로 바꾸기",
        asks="""
            set umask to <mode>
            umask <mode>
            umask 를 <mode> 로 변경
            새 파일 기본 권한 umask <mode> 설정
            """,
    ),
    Recipe(
        "chmod g+s -- <folder>",
        en="Let new files in <folder> get its group",
        ko="<folder>의 새 파일이 같은 그룹을 갖게 하기",
        mac="chmod g+s <folder>",
        asks="""
            new files in <folder> should inherit the group
            set setgid on directory <folder>
            <folder> 에 새 파일이 그룹 상속하게
            <folder> 폴더 setgid 설정
            """,
    ),
    Recipe(
        "chmod +t -- <folder>",
        en="Let only owners delete their files in <folder>",
        ko="<folder>에서 자기 파일만 지울 수 있게 하기",
        mac="chmod +t <folder>",
        asks="""
            make folder <folder> sticky
            only owners may delete their files in <folder>
            <folder> 스티키 설정
            """,
    ),
    Recipe(
        "sudo find / -xdev -type f -perm -4000",
        en="Find the programs that run as their owner (setuid)",
        ko="setuid 파일 찾기",
        asks="""
            find setuid files
            list suid programs on the system
            setuid 파일 찾기
            suid 설정된 파일 목록
            """,
    ),
    Recipe(
        "find . -type f -perm -o=w",
        en="Find files that everybody may write to",
        ko="누구나 쓸 수 있는 파일 찾기",
        asks="""
            find world-writable files
            which files are writable by everyone
            누구나 쓰기 가능한 파일 찾기
            모든 사용자 쓰기 권한 있는 파일
            """,
    ),
    Recipe(
        "test -w <file> && echo yes || echo no",
        en="Tell whether I may write to <file>",
        ko="<file>에 쓸 수 있는지 확인",
        asks="""
            do i have write permission for <file>
            am i allowed to write to <file>
            <file> 쓰기 권한 여부 확인
            """,
    ),
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
)
