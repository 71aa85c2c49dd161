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
            <file> should not be executable
            take the x bit from <file>
            <file> 실행 못 하게
            <file> 실행 권한 없애기
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
            nobody should change <file>
            protect <file> from writing
            <file> 수정 못 하게
            <file> 쓰기 금지
            <file> 못 쓰게 막아줘
            <file> 아무도 못 고치게
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
            <file> 수정 가능하게
            <file> 쓰기 권한 추가
            remove write protection from <file>
            <file> 쓰기 보호 해제
            <file> 쓰기 금지 풀기
            """,
    ),
    Recipe(
        "chmod a+rx -- <file>",
        en="Let everybody read and run <file>",
        ko="모두가 <file>을 읽고 실행할 수 있게 하기",
        mac="chmod a+rx <file>",
        asks="""
            everyone may read and run <file>
            let everybody read and execute <file>
            make <file> readable and executable for all
            <file> 모두 읽고 실행 가능하게
            <file> 누구나 읽고 실행할 수 있게
            <file> 읽기 실행 권한 모두에게
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
            everyone may read <file>
            <file> 누구나 읽을 수 있게
            <file> 모두 읽기 가능
            give everyone read access to <file>
            let everyone read <file>
            allow all users to read <file>
            <file> 모두가 읽을 수 있게 하기
            <file> 아무나 읽을 수 있게 권한 주기
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
            <file> 나만 읽을 수 있게
            <file> 소유자만 읽기 권한
            make <file> private
            <file> 다른 사람 못 보게
            <file> 나만 접근
            <file> 비공개로
            <file> 나만 읽게
            <file> 나만 볼 수 있게 해줘
            <file> 다른 사람이 못 보게
            nobody but me may read <file>
            no one but me can access <file>
            only i can read <file>
            only the owner should be able to read <file>
            나 말고는 <file> 못 읽게
            """,
        others=("chmod 600 -- <file>",),
    ),
    Recipe(
        "chmod --reference=<file> -- <target>",
        en="Copy the permissions of <file> to <target>",
        ko="<file>의 권한을 <target>에 복사",
        mac='chmod "$(stat -f %Lp <file>)" <target>',
        asks="""
            copy permissions of <file> to <target>
            copy permissions to <target> from <file>
            copy the mode of <file> onto <target>
            <file> 권한을 <target> 에 복사
            <file> 권한을 그대로 <target> 에 적용
            """,
    ),
    Recipe(
        "chmod --reference=<other> -- <file>",
        en="Give <file> the permissions of <other>",
        ko="<file>의 권한을 <other>과 같게 하기",
        mac='chmod "$(stat -f %Lp <other>)" <file>',
        asks="""
            give <file> the same permissions as <other>
            <file> 권한을 <other> 과 똑같이
            <file> 권한을 <other> 의 권한으로 맞추기
            same rights for <file> as for <other>
            <file> 권한 <other> 처럼
            <other> 와 같은 권한을 <file> 에
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
            all files in <folder> mode <mode> but not the folders
            <folder> 아래 파일 권한만 <mode>
            set permissions <mode> on all files not directories under <folder>
            <folder> 아래 디렉토리 말고 파일만 전부 권한 <mode> 로
            <folder> 안의 파일만 전부 권한 <mode> 로
            permissions <mode> for files only under <folder>
            <folder> 하위 파일만 chmod <mode>
            <folder> 폴더 안의 파일만 <mode> 으로
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
            all folders in <folder> mode <mode> but not the files
            <folder> 아래 폴더 권한만 <mode>
            permissions of all dirs in <folder> to <mode>
            <folder> 안 디렉터리 권한만 전부 <mode> 로
            <folder> 안의 폴더만 권한 <mode>
            set permissions <mode> on all directories not files under <folder>
            <folder> 아래 파일 말고 디렉토리만 전부 권한 <mode> 로
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
            show permissions of <file> in octal
            which number has the mode of <file>
            <file> 권한을 숫자로
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
            permissions along <path>
            can not enter <path> permission denied why
            <path> 까지 폴더 권한 전부
            <path> 접근이 거부되는 이유
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
            current umask
            umask 값
            기본 권한 마스크
            default umask
            umask 뭐로 되어 있는지
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
            new files get mask <mode>
            umask <mode> 설정
            새 파일 권한 마스크 <mode>
            set the umask <mode>
            umask <mode> 로
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
            setgid <folder>
            <folder> setgid
            <folder> 그룹 상속
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
            sticky bit on <folder>
            <folder> 스티키 비트
            <folder> 에서 자기 파일만 지울 수 있게
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
            programs with the setuid bit
            suid files
            suid 파일 목록
            setuid 비트 있는 파일
            find setuid programs
            setuid 걸린 프로그램 찾기
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
            누구나 수정할 수 있는 파일
            모두에게 쓰기 허용된 파일 찾기
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
            can i write to <file>
            <file> 에 쓸 수 있는지
            <file> 쓰기 되는지 확인
            am i able to write <file>
            is <file> writable for me
            <file> 에 쓸 권한이 있는지
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
            <file> 에 실행 권한 줘
            <file> 실행가능하게 만들기
            let me run <file> as a program
            executable bit on <file>
            <file> 실행 권한
            <file> 실행 가능하게
            <file> 을 실행할 수 있게 권한 주기
            <file> 실행할 수 있게 해줘
            <file> 을 실행 가능하게
            let everybody run <file>
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
            <file> mode <mode>
            permissions <mode> for <file>
            <file> 권한 <mode>
            <file> 권한을 <mode> 로 설정
            give <file> the permissions <mode>
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
            <folder> and everything below mode <mode>
            recursive chmod <mode> <folder>
            <folder> 전체 권한 <mode>
            <folder> 안까지 모두 <mode> 로 권한 변경
            recursively set <mode> on folder <folder>
            <folder> 폴더 하위까지 권한 <mode>
            set <mode> on everything below <folder>
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
            permissions of <file>
            owner of <file>
            what rights does <file> have
            <file> 권한
            <file> 소유자
            <file> 권한이 어떻게 되는지
            who owns the file <file>
            who is the owner of <file>
            <file> 소유자가 누구인지
            <file> 누구 거야
            who can read <file>
            who may read <file>
            <file> 누가 읽을 수 있나
            """,
        others=("stat -c '%A %a %U %n' -- <file>",),
    ),
    Recipe(
        "chmod o-w -- <file>",
        en="Others may not change <file>",
        ko="다른 사용자는 <file>을 고칠 수 없게",
        asks="""
            remove write permission for others on <file>
            take write access from others on <file>
            <file> 에서 다른 사용자 쓰기 권한 빼기
            <file> 기타 사용자 쓰기 권한 제거
            others may not write <file>
            <file> 다른 사용자 쓰기 금지
            """,
    ),
    Recipe(
        "chmod o-r -- <file>",
        en="Others may not read <file>",
        ko="다른 사용자는 <file>을 읽을 수 없게",
        asks="""
            remove read permission for others on <file>
            others must not read <file>
            <file> 에서 다른 사용자 읽기 권한 빼기
            <file> 기타 사용자 읽기 권한 제거
            others cannot read <file>
            <file> 다른 사용자 읽기 금지
            """,
    ),
    Recipe(
        "chmod o-rwx -- <file>",
        en="Others may do nothing with <file>",
        ko="다른 사용자는 <file>에 아무 권한도 없게",
        asks="""
            remove all permissions for others on <file>
            others get no access to <file>
            <file> 에서 다른 사용자 권한 모두 제거
            <file> 기타 사용자 접근 금지
            no permissions for others on <file>
            <file> 다른 사용자 권한 전부 빼기
            """,
    ),
    Recipe(
        "chmod g+w -- <file>",
        en="The group may change <file>",
        ko="그룹이 <file>을 고칠 수 있게",
        asks="""
            give the group write permission on <file>
            make <file> group writable
            <file> 그룹 쓰기 권한 주기
            <file> 그룹도 수정할 수 있게
            group write for <file>
            <file> 에 그룹 쓰기 권한
            <file> 그룹도 쓸 수 있게
            """,
    ),
    Recipe(
        "chmod g-w -- <file>",
        en="The group may not change <file>",
        ko="그룹은 <file>을 고칠 수 없게",
        asks="""
            remove write permission of the group from <file>
            <file> not group writable
            <file> 그룹 쓰기 권한 빼기
            <file> 에서 그룹 쓰기 권한 제거
            no group write for <file>
            <file> 그룹 쓰기 금지
            """,
    ),
    Recipe(
        "chmod g+rx -- <folder>",
        en="The group may read and enter <folder>",
        ko="그룹이 <folder>를 읽고 들어갈 수 있게",
        asks="""
            give the group read and execute permission on <folder>
            let the group enter <folder>
            <folder> 에 그룹 읽기 실행 권한 주기
            <folder> 폴더에 그룹도 들어갈 수 있게 그룹 권한
            """,
    ),
    Recipe(
        "chmod u+x -- <file>",
        en="Only the owner may run <file>",
        ko="소유자만 <file>을 실행할 수 있게",
        asks="""
            make <file> executable only for the owner
            execute permission for the owner of <file>
            <file> 소유자만 실행 가능하게
            <file> 소유자에게 실행 권한
            """,
    ),
    Recipe(
        "chmod 777 -- <file>",
        en="Everyone may do everything with <file>",
        ko="누구나 <file>에 모든 권한",
        asks="""
            give everyone full access to <file>
            all permissions for everybody on <file>
            <file> 모든 사용자에게 모든 권한
            <file> 누구나 다 할 수 있게 권한
            full permissions for everyone on <file>
            <file> 전체 권한 모두에게
            """,
    ),
    Recipe(
        "chmod -R go-rwx -- <folder>",
        en="Only I may use <folder> and what is in it",
        ko="<folder>와 그 안의 것을 나만 쓰게",
        asks="""
            make folder <folder> and everything in it private
            only i may access directory <folder> recursively
            <folder> 폴더 전체를 나만 접근하게
            <folder> 폴더 안까지 다른 사람 못 보게
            <folder> 폴더 나만 들어갈 수 있게
            make folder <folder> readable only by me
            <folder> 폴더 나만 볼 수 있게
            <folder> 폴더 나만 접근 가능하게
            """,
    ),
    Recipe(
        "chmod -R u+rwX -- <folder>",
        en="I may read, change and enter everything in <folder>",
        ko="<folder> 안의 모든 것을 내가 읽고 쓸 수 있게",
        asks="""
            give me write permission on everything in folder <folder>
            make directory <folder> writable for me recursively
            <folder> 폴더 안 전부 쓰기 가능하게
            <folder> 하위까지 내가 쓸 수 있게
            """,
    ),
    Recipe(
        "chmod +x -- *.<extension>",
        en="Make all <extension> files here executable",
        ko="이 폴더의 모든 <extension> 파일에 실행 권한 주기",
        asks="""
            make all <extension> files executable
            모든 <extension> 파일에 실행 권한 주기
            <extension> 파일 전부 실행 가능하게
            """,
    ),
    Recipe(
        "chmod u+s -- <file>",
        en="<file> runs with the rights of its owner",
        ko="<file>을 소유자 권한으로 실행되게",
        asks="""
            set setuid bit on <file>
            let <file> run as its owner
            <file> setuid 설정
            <file> 을 소유자 권한으로 실행되게
            """,
    ),
    Recipe(
        "chmod -R a+rX -- <folder>",
        en="Everyone may read <folder> and what is in it",
        ko="누구나 <folder>와 그 안을 읽을 수 있게",
        asks="""
            make everything under <folder> readable
            let everybody read folder <folder> recursively
            all files in <folder> readable for everyone
            <folder> 아래 전부 읽을 수 있게
            <folder> 폴더 전체를 누구나 읽을 수 있게
            """,
    ),
    Recipe(
        "ls -ld .",
        en="Show the owner and the permissions of the current folder",
        ko="현재 폴더의 소유자와 권한 보기",
        asks="""
            who owns this directory
            permissions of the current folder
            이 디렉터리 소유자 누구
            현재 폴더 권한 확인
            지금 폴더 소유자와 권한
            who is the owner of the current folder
            """,
    ),
    Recipe(
        "ls -ld -- <folder>",
        en="Permissions and owner of the folder <folder>",
        ko="폴더 <folder>의 권한과 소유자",
        asks="""
            permissions of the folder <folder>
            who owns folder <folder>
            who owns <folder>
            owner of directory <folder>
            <folder> 폴더 권한
            <folder> 폴더 소유자
            <folder> 소유자가 누군지
            permissions of directory <folder> itself
            who owns the folder <folder>
            check owner and mode of directory <folder>
            <folder> 폴더 권한 확인
            <folder> 디렉토리 소유자가 누구인지
            directory <folder> mode and owner not its contents
            details of the directory <folder> itself
            <folder> 폴더 자체 정보
            디렉터리 <folder> 의 권한과 소유자
            """,
    ),
    Recipe(
        "chmod go-w -- <file>",
        en="Only the owner may change <file>",
        ko="소유자만 <file>을 고칠 수 있게",
        asks="""
            remove write permission for group and others from <file>
            take write permission on <file> away from group and others
            group and others must not write <file>
            nobody but the owner may write to <file>
            <file> 에서 그룹이랑 다른 사용자 쓰기 권한 빼기
            <file> 그룹과 기타 사용자 쓰기 권한 제거
            <file> 그룹하고 다른 사람은 쓰기 못하게
            <file> 소유자만 쓰기 가능하게
            take away the write permission of <file>
            keep others from writing <file>
            """,
    ),
    Recipe(
        "chmod -R u=rwX,go=rX -- <folder>",
        en="755 for the folders and 644 for the files in <folder>",
        ko="<folder> 안의 폴더는 755, 파일은 644로",
        asks="""
            chmod 755 for directories and 644 for files under <folder>
            permissions 755 for folders and 644 for files below <folder>
            fix permissions of the web folder <folder>, folders 755 files 644
            <folder> 안의 디렉토리는 755 파일은 644 권한으로
            <folder> 하위 디렉터리 755 파일 644 로 권한 설정
            <folder> 밑 폴더는 755 파일은 644 로
            """,
    ),
    Recipe(
        "chmod +x -- *.sh",
        en="Make all shell scripts here executable",
        ko="여기의 모든 셸 스크립트에 실행 권한 주기",
        asks="""
            make all shell scripts here executable
            give all shell scripts in this folder execute permission
            make every shell script executable
            여기 있는 셸 스크립트 전부 실행 권한 주기
            셸 스크립트 모두 실행 가능하게
            모든 쉘 스크립트에 실행 권한 추가
            """,
    ),
    Recipe(
        "sudo chgrp -R <group> <folder> && sudo chmod -R g+w <folder>",
        en="Let the group <group> write in <folder>",
        ko="<group> 그룹이 <folder>에 쓸 수 있게",
        asks="""
            make folder <folder> writable by group <group>
            give the group <group> write access to <folder>
            let group <group> write to the folder <folder>
            <folder> 를 <group> 그룹이 쓸 수 있게
            <group> 그룹에 <folder> 폴더 쓰기 권한
            """,
    ),
    Recipe(
        "chmod g+rw -- <file>",
        en="The group may read and change <file>",
        ko="그룹이 <file>을 읽고 고칠 수 있게",
        asks="""
            give read and write permission to group for <file>
            let the group read and write <file>
            group read write for <file>
            <file> 그룹에 읽기 쓰기 권한 주기
            <file> 그룹이 읽고 쓸 수 있게
            <file> 에 그룹 읽기 쓰기 권한
            """,
    ),
    Recipe(
        "chmod -R a-w -- <folder>",
        en="Nobody may change what is in <folder>",
        ko="<folder> 폴더를 읽기 전용으로",
        asks="""
            make folder <folder> read only
            make the directory <folder> readonly
            nobody may write in folder <folder>
            <folder> 폴더 읽기 전용으로
            <folder> 디렉토리를 읽기전용으로 만들기
            <folder> 폴더에 아무도 못 쓰게
            """,
    ),
)
