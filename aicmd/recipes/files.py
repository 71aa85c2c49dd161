"""Files and folders: making, copying, moving, links, listing."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "ls -la",
        en="List all files here with details, hidden ones too",
        ko="숨김 파일까지 자세히 목록 보기",
        asks="""
            list all files including hidden
            show hidden files
            list files with details
            ls long format
            숨김 파일 보기
            숨긴 파일까지 모두 보기
            파일 목록 자세히 보기
            """,
    ),
    Recipe(
        "ls -lt",
        en="List files, the newest first",
        ko="최근 파일부터 목록 보기",
        asks="""
            list files sorted by modification time
            sort files by date newest first
            최근 수정 순으로 파일 목록
            파일을 수정 시간 순으로 정렬
            파일 날짜 순 정렬
            """,
    ),
    Recipe(
        "ls -lhS",
        en="List files, the largest first",
        ko="큰 파일부터 목록 보기",
        asks="""
            list files sorted by size
            sort files by size largest first
            파일을 크기 순으로 정렬
            파일 목록 크기 순
            """,
    ),
    Recipe(
        "ls -d -- */",
        en="List only the folders here",
        ko="폴더만 보기",
        mac="ls -d */",
        asks="""
            list only directories
            show folders only
            폴더만 보기
            디렉토리만 목록
            """,
        others=("find . -mindepth 1 -maxdepth 1 -type d",),
    ),
    Recipe(
        "mkdir -p -- <folder>",
        en="Make the folder <folder>, with those above it",
        ko="<folder> 폴더 만들기",
        mac="mkdir -p <folder>",
        asks="""
            create directory <folder>
            make a new folder called <folder>
            create nested directories <folder>
            mkdir <folder>
            <folder> 폴더 만들기
            <folder> 디렉토리 생성
            <folder> 라는 이름의 폴더 만들기
            """,
    ),
    Recipe(
        "touch -- <file>",
        en="Make the empty file <file>",
        ko="빈 파일 <file> 만들기",
        mac="touch <file>",
        asks="""
            create empty file <file>
            make a new file named <file>
            touch <file>
            <file> 빈 파일 만들기
            <file> 파일 생성
            """,
    ),
    Recipe(
        "cp -- <file> <target>",
        en="Copy <file> to <target>",
        ko="<file>을 <target>로 복사",
        mac="cp <file> <target>",
        asks="""
            copy <file> to <target>
            copy file <file> into <target>
            <file> 을 <target> 로 복사
            <file> <target> 에 복사
            """,
    ),
    Recipe(
        "cp -a -- <folder> <target>",
        en="Copy the folder <folder> to <target> with all that is in it",
        ko="<folder> 폴더를 <target>로 통째로 복사",
        mac="cp -a <folder> <target>",
        asks="""
            copy directory <folder> to <target>
            copy folder <folder> recursively to <target>
            <folder> 폴더를 <target> 로 복사
            <folder> 디렉토리 통째로 <target> 에 복사
            """,
        others=("rsync -a -- <folder> <target>",),
    ),
    Recipe(
        "mv -- <file> <target>",
        en="Move <file> to <target>",
        ko="<file>을 <target>로 옮기기",
        mac="mv <file> <target>",
        asks="""
            move <file> to <target>
            move file <file> into <target>
            <file> 을 <target> 로 이동
            <file> <target> 으로 옮기기
            """,
    ),
    Recipe(
        "mv -- <file> <target>",
        en="Rename <file> to <target>",
        ko="<file>의 이름을 <target>로 바꾸기",
        mac="mv <file> <target>",
        asks="""
            rename <file> to <target>
            change the name of <file> to <target>
            <file> 이름을 <target> 로 바꾸기
            <file> 을 <target> 로 이름 변경
            """,
    ),
    Recipe(
        'for f in *.<old>; do mv -- "$f" "${f%.<old>}.<new>"; done',
        en="Change the extension of all .<old> files to .<new>",
        ko="모든 .<old> 파일의 확장자를 .<new>로 바꾸기",
        fish="for f in *.<old>; mv -- $f (path change-extension <new> $f); end",
        asks="""
            change extension of all <old> files to <new>
            rename all <old> files to <new> extension
            모든 <old> 파일 확장자를 <new> 로 바꾸기
            <old> 확장자를 <new> 로 변경
            """,
    ),
    Recipe(
        'for f in *\' \'*; do mv -- "$f" "${f// /_}"; done',
        en="Replace blanks in file names with underscores",
        ko="파일 이름의 공백을 밑줄로 바꾸기",
        fish="for f in *' '*; mv -- $f (string replace -a ' ' _ $f); end",
        asks="""
            replace spaces in file names with underscores
            remove spaces from filenames
            파일 이름 공백을 밑줄로 바꾸기
            파일명 띄어쓰기 제거
            """,
    ),
    Recipe(
        "rm -- <file>",
        en="Delete <file>",
        ko="<file> 삭제",
        mac="rm <file>",
        asks="""
            delete <file>
            remove file <file>
            erase file named <file>
            <file> 삭제
            <file> 파일 지우기
            """,
        others=("rm -i -- <file>",),
    ),
    Recipe(
        "find . -maxdepth 1 -type f -delete",
        en="Delete all files in this folder, but no folders",
        ko="이 폴더의 파일을 모두 삭제 (폴더는 제외)",
        asks="""
            delete all files in this folder
            delete all files in the current directory
            remove every file here
            현재 폴더의 모든 파일 삭제
            이 폴더의 파일 전부 지우기
            """,
        others=("rm -i -- *",),
    ),
    Recipe(
        "rm -r -- <folder>",
        en="Delete the folder <folder> with all that is in it",
        ko="<folder> 폴더를 통째로 삭제",
        mac="rm -r <folder>",
        asks="""
            delete directory <folder>
            remove folder <folder> and its contents
            delete folder <folder> recursively
            <folder> 폴더 삭제
            <folder> 디렉토리 통째로 지우기
            """,
    ),
    Recipe(
        "rmdir -- <folder>",
        en="Delete the empty folder <folder>",
        ko="빈 폴더 <folder> 삭제",
        mac="rmdir <folder>",
        asks="""
            delete empty directory <folder>
            remove the empty folder <folder>
            <folder> 빈 폴더 삭제
            """,
    ),
    Recipe(
        "ln -s -- <file> <target>",
        en="Make a symbolic link <target> to <file>",
        ko="<file>을 가리키는 심볼릭 링크 <target> 만들기",
        mac="ln -s <file> <target>",
        asks="""
            create symbolic link from <file> to <target>
            symlink <file> as <target>
            make a soft link to <file> named <target>
            <file> 심볼릭 링크 <target> 만들기
            <file> 링크를 <target> 로 생성
            """,
    ),
    Recipe(
        "readlink -f -- <file>",
        en="Show the full path of <file>, links followed",
        ko="<file>의 절대 경로 보기",
        mac="realpath <file>",
        asks="""
            full path of <file>
            absolute path of <file>
            where does symlink <file> point to
            <file> 절대 경로
            <file> 전체 경로 보기
            <file> 링크가 가리키는 곳
            """,
        others=("realpath -- <file>",),
    ),
    Recipe(
        "pwd",
        en="Show the current folder",
        ko="현재 폴더 보기",
        asks="""
            current directory
            print working directory
            which folder am i in
            which folder am i
            where am i
            현재 폴더 어디야
            여기가 어디야
            path of the current folder
            현재 디렉토리 경로
            현재 폴더 확인
            지금 어느 폴더인지
            """,
    ),
    Recipe(
        "cd -- <folder>",
        en="Go to <folder>",
        ko="<folder> 폴더로 이동",
        mac="cd <folder>",
        asks="""
            go to directory <folder>
            change directory to <folder>
            cd into <folder>
            <folder> 폴더로 이동
            <folder> 디렉토리로 가기
            """,
    ),
    Recipe(
        "cd -",
        en="Go back to the folder before",
        ko="이전 폴더로 돌아가기",
        asks="""
            go back to previous directory
            return to the last folder
            이전 폴더로 돌아가기
            직전 디렉토리로 이동
            """,
    ),
    Recipe(
        "cd ..",
        en="Go to the folder above",
        ko="상위 폴더로 이동",
        asks="""
            go up one directory
            go to parent directory
            상위 폴더로 이동
            부모 디렉토리로 가기
            """,
    ),
    Recipe(
        "cd",
        en="Go to the home folder",
        ko="홈 폴더로 이동",
        asks="""
            go to home directory
            go home
            홈 디렉토리로 이동
            홈 폴더로 가기
            """,
    ),
    Recipe(
        "tree -L <depth>",
        en="Show the folders as a tree, <depth> levels deep",
        ko="폴더 구조를 <depth>단계까지 트리로 보기",
        asks="""
            show directory tree <depth> levels deep
            tree of folders depth <depth>
            폴더 트리 <depth> 단계 보기
            디렉토리 구조 깊이 <depth>
            """,
        others=("find . -maxdepth <depth> -type d",),
    ),
    Recipe(
        "tree",
        en="Show files and folders as a tree",
        ko="폴더 구조를 트리로 보기",
        asks="""
            show directory tree
            folder structure as a tree
            폴더 구조 보기
            디렉토리 트리 출력
            """,
        others=("find . -type d",),
    ),
    Recipe(
        "stat -- <file>",
        en="Show size, times and permissions of <file>",
        ko="<file>의 크기, 시간, 권한 보기",
        mac="stat -x <file>",
        asks="""
            file information about <file>
            when was <file> last modified
            details of file <file>
            <file> 정보 보기
            <file> 마지막 수정 시간
            """,
    ),
    Recipe(
        "ls -lh -- <file>",
        en="Show how large <file> is",
        ko="<file>의 크기 보기",
        mac="ls -lh <file>",
        asks="""
            size of <file>
            how big is file <file>
            <file> 파일 크기
            <file> 용량 확인
            """,
        others=("du -h -- <file>",),
    ),
    Recipe(
        "cp -p -- <file> <file>.bak",
        en="Keep a copy of <file> as <file>.bak",
        ko="<file>을 <file>.bak으로 백업",
        mac="cp -p <file> <file>.bak",
        asks="""
            backup <file>
            make a backup copy of <file>
            <file> 백업
            <file> 백업 복사본 만들기
            """,
    ),
    Recipe(
        "sha256sum -- <file>",
        en="Show the SHA-256 checksum of <file>",
        ko="<file>의 SHA-256 체크섬 보기",
        mac="shasum -a 256 <file>",
        asks="""
            sha256 checksum of <file>
            hash of file <file>
            compute checksum <file>
            <file> 체크섬 계산
            <file> sha256 해시 값
            """,
        others=("md5sum -- <file>",),
    ),
    Recipe(
        "md5sum -- <file>",
        en="Show the MD5 checksum of <file>",
        ko="<file>의 MD5 체크섬 보기",
        mac="md5 <file>",
        asks="""
            md5sum of <file>
            md5sum <file> hash
            <file> md5sum 확인
            """,
    ),
    Recipe(
        "find . -type f -exec sha256sum -- {} + | sort | uniq -w 64 --all-repeated=separate",
        en="Find files with the same content",
        ko="내용이 같은 파일 찾기",
        mac="find . -type f -exec shasum -a 256 {} + | sort",
        asks="""
            find duplicate files
            files with the same content
            중복 파일 찾기
            내용이 같은 파일 찾기
            """,
        others=("fdupes -r .",),
    ),
    Recipe(
        "hexdump -C -- <file>",
        en="Show the bytes of <file>",
        ko="<file>을 16진수로 보기",
        mac="hexdump -C <file>",
        asks="""
            hex dump of <file>
            view binary file <file> in hex
            show bytes of <file>
            <file> 16진수로 보기
            <file> 헥사 덤프
            """,
        others=("xxd -- <file>", "od -A x -t x1z -- <file>"),
    ),
    Recipe(
        "strings -- <file>",
        en="Show the text in the binary <file>",
        ko="바이너리 <file> 안의 문자열 보기",
        mac="strings <file>",
        asks="""
            extract text strings from binary <file>
            printable strings in <file>
            <file> 바이너리 문자열 추출
            """,
    ),
    Recipe(
        "truncate -s 0 -- <file>",
        en="Empty <file> without deleting it",
        ko="<file>을 지우지 않고 비우기",
        mac=": > <file>",
        asks="""
            empty the file <file> without deleting it
            truncate <file>
            clear contents of <file>
            <file> 내용 비우기
            <file> 파일 비우기
            """,
    ),
    Recipe(
        "fallocate -l <size> -- <file>",
        en="Make a file of <size>",
        ko="<size> 크기의 파일 만들기",
        mac="mkfile <size> <file>",
        asks="""
            create a file of <size>
            create a <size> test file named <file>
            <size> 크기 파일 만들기
            <size> 짜리 테스트 파일 <file> 생성
            """,
        others=("dd if=/dev/zero of=<file> bs=<size> count=1",),
    ),
    Recipe(
        "xdg-open <file>",
        en="Open <file> with its usual program",
        ko="<file>을 기본 프로그램으로 열기",
        mac="open <file>",
        asks="""
            open <file> with default application
            open file <file>
            <file> 기본 프로그램으로 열기
            <file> 열기
            """,
    ),
    Recipe(
        "ls -1A | wc -l",
        en="Count the files and folders here",
        ko="현재 폴더의 파일과 폴더 개수",
        asks="""
            count files in current directory
            how many files are in this folder
            number of files here
            현재 폴더 파일 개수
            폴더에 파일 몇 개 있는지
            파일 개수 세기
            """,
        others=("find . -maxdepth 1 -type f | wc -l",),
    ),
    Recipe(
        "find . -type f | wc -l",
        en="Count the files here and below",
        ko="하위 폴더까지 파일 개수",
        asks="""
            count files recursively
            count all files in subfolder
            how many files recursive
            하위 폴더까지 파일 개수
            하위 폴더 포함 파일 몇 개
            """,
    ),
)
