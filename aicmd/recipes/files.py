"""Files: making, copying, moving, deleting, links, and what is known of them."""

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
            list everything here including hidden files
            show all files even the hidden ones
            list hidden files too
            ls with hidden files
            모든 파일을 숨김 파일까지 나열
            숨김 파일까지 다 보여줘
            숨김 파일도 보이게 목록
            점으로 시작하는 파일까지 전부 보기
            show all files including dotfiles with details
            숨김 파일 포함해서 자세히 목록
            숨김 파일까지 포함해서 목록 보기
            숨김 파일 포함 목록
            hidden files included in the listing
            list the files here including hidden ones
            list everything including dotfiles
            show all files and dotfiles too
            점 파일까지 포함해서 목록
            안 보이는 파일까지 자세히 보여줘
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
            newest files first
            most recently modified files first
            ls sorted by time
            list files in order of last change
            최근 수정된 파일 순서대로 나열
            최신 파일부터 보기
            시간순으로 파일 목록
            마지막으로 바뀐 파일부터 정렬해서 보기
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
            biggest files first
            ls ordered by size
            list files from largest to smallest
            큰 파일부터 차례대로 나열
            용량 큰 순서로 파일 목록
            크기순 정렬
            사이즈 순으로 파일 보기
            files here from biggest to smallest
            size of every file here from biggest to smallest
            which files take up the most room
            파일 중에 뭐가 자리 제일 많이 차지해
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
            list folders but not files
            just the directories here
            names of the subdirectories only
            폴더 목록만 출력
            파일 말고 디렉토리만 보기
            여기 있는 폴더만 나열
            """,
        others=("find . -mindepth 1 -maxdepth 1 -type d",),
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
            new empty file called <file>
            make a blank file <file>
            create file <file> with nothing in it
            비어 있는 파일 <file> 하나 만들기
            <file> 새 파일 만들기
            <file> 이라는 빈 파일 생성
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
            cp <file> to <target>
            put a copy of <file> in <target>
            duplicate <file> as <target>
            make a copy of <file> called <target>
            <file> 복사본을 <target> 에 만들기
            <file> 을 <target> 라는 이름으로 복사
            <file> 복제해서 <target> 로 저장
            <file> 파일을 <target> 폴더에 복사
            make a backup copy of the file <file> called <target>
            <file> 파일 사본을 <target> 로 만들기
            <file> 사본 <target> 으로 떠줘
            <file> 복사본을 <target> 으로
            clone the file <file> as <target>
            <file> 랑 똑같은 거 <target> 로 하나 더 만들어줘
            """,
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
            put <file> into folder <target>
            mv <file> into directory <target>
            relocate <file> to <target>
            <file> 파일을 <target> 폴더로 옮겨줘
            <file> <target> 안으로 이동
            <file> 를 <target> 라고 불러줘
            drag <file> over to <target>
            <file> <target> 에 갖다 놔줘
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
            give <file> the new name <target>
            change file name <file> to <target>
            rename file <file> <target>
            <file> 파일명을 <target> 로 변경
            <file> 이름 바꾸기 <target>
            <file> 을 <target> 라는 이름으로 바꿔줘
            """,
    ),
    Recipe(
        'for f in *.<extension>; do mv -- "$f" "${f%.<extension>}.<new:dotless>"; done',
        en="Change the extension of all .<extension> files to .<new>",
        ko="모든 .<extension> 파일의 확장자를 .<new>로 바꾸기",
        fish="for f in *.<extension>; mv -- $f (path change-extension <new:dotless> $f); end",
        asks="""
            change extension of all <extension> files to <new>
            rename all <extension> files to <new> extension
            모든 <extension> 파일 확장자를 <new> 로 바꾸기
            <extension> 확장자를 <new> 로 변경
            bulk rename <extension> extension to <new>
            turn every <extension> file extension into <new>
            확장자가 <extension> 인 파일을 전부 <new> 확장자로
            <extension> 파일들 확장자 일괄 <new> 로 변경
            change all <extension> extensions to <new>
            확장자 <extension> 를 <new> 로 변경
            확장자 <extension> 를 전부 <new> 로 바꾸기
            파일 확장자를 <extension> 에서 <new> 로 변경
            rename all <extension> files to <new>
            <extension> 파일 확장자를 모두 <new> 로
            change the extension of every <extension> file here to <new>
            change the file extension of all <extension> files in this folder to <new>
            여기 있는 <extension> 파일 확장자를 전부 <new> 로 바꾸기
            이 폴더의 <extension> 파일 확장자를 <new> 로 일괄 변경
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
            rename files with spaces to underscores
            underscores instead of blanks in all filenames
            파일명에 있는 띄어쓰기를 언더바로
            이름에 공백 있는 파일 밑줄로 바꾸기
            파일 이름에 있는 공백을 언더바로 바꾸기
            replace spaces in filenames with underscores
            파일명 공백을 밑줄로
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
            rm <file>
            get rid of <file>
            delete the file called <file>
            <file> 지워줘
            <file> 파일 제거
            <file> 없애기
            throw away <file>
            <file> 치워줘
            <file> 갖다 버려
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
            clear out all files here but leave the folders
            rm every file in the current folder
            여기 있는 파일 모두 지우기
            폴더는 두고 파일만 전부 삭제
            delete all files here
            """,
        others=("rm -i -- *",),
    ),
    Recipe(
        "rm -- *.<extension>",
        en="Delete all .<extension> files in this folder",
        ko="이 폴더의 <extension> 파일 모두 삭제",
        asks="""
            delete all <extension> files in this folder
            remove every <extension> file here
            rm <extension> files in the current directory
            이 폴더의 <extension> 파일 전부 삭제
            현재 폴더에서 <extension> 파일 모두 지우기
            여기 있는 <extension> 파일만 없애기
            이 디렉터리에 있는 <extension> 파일 다 지워줘
            여기 <extension> 파일 싹 지우기
            delete all <extension> files here
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
            create shortcut <target> to <file>
            create a symlink named <target> pointing to <file>
            link <target> pointing to <file>
            <target> 라는 심볼릭 링크를 <file> 로 만들기
            <file> 을 가리키는 심볼릭 링크 <target> 만들기
            <file> 바로가기 <target> 생성
            <file> 소프트 링크 <target>
            shortcut to <file> at <target>
            <file> 을 <target> 로 심볼릭 링크
            make a symlink <target> that points to <file>
            <file> 를 가리키는 <target> 라는 심볼릭 링크 만들기
            symlink called <target> to <file>
            <file> 로 연결되는 <target> 심볼릭 링크 생성
            point <target> at <file> with a symlink
            symlink <target> to <file>
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
            resolve the real path of <file>
            which target does link <file> have
            full path name of file <file>
            <file> 실제 경로
            <file> 이 어디를 가리키는지 확인
            심볼릭 링크 <file> 원본 위치
            """,
        others=("realpath -- <file>",),
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
            last modified time of <file>
            file attributes of <file> like size and dates
            stat <file>
            <file> 언제 수정됐는지 확인
            <file> 상세 정보
            <file> 수정한 날짜
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
            file size of <file>
            how large is <file>
            how much space does <file> take
            <file> 얼마나 큰지 크기
            <file> 사이즈 보기
            <file> 몇 메가인지 크기
            <file> 용량 얼마나
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
            save a copy of <file> before editing
            keep a bak copy of <file>
            copy <file> as backup
            <file> 백업본 만들기
            <file> 수정하기 전에 백업해 두기
            <file> 사본을 백업으로 남기기
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
            sha256 of <file>
            sha-256 hash of <file>
            sha256sum <file>
            <file> sha256 구하기
            <file> 의 sha256 해시값 계산
            <file> 해시값 확인
            <file> sha256 뽑아줘
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
            md5 of <file>
            md5 checksum of file <file>
            calculate md5 hash <file>
            <file> md5 값
            <file> md5 체크섬 구하기
            <file> 의 md5 해시 계산
            <file> md5 뽑아줘
            <file> md5 값이 뭐야
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
            identical files in this folder
            which files are duplicates of each other
            detect duplicate files by checksum
            똑같은 파일이 여러 개 있는지 찾기
            중복된 파일들 검색
            해시로 중복 파일 찾기
            find duplicate files by content
            내용이 같은 중복 파일 찾기
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
            hexdump <file>
            view <file> as hex
            hex view of <file>
            <file> 를 hex 로 보기
            <file> 헥사 값 출력
            바이너리 <file> 를 16진수 덤프
            see the raw bytes of <file>
            <file> 헥스로 보기
            <file> 16진수로 출력
            show <file> in hex
            view <file> as hexadecimal
            <file> 16진수로 까봐
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
            strings in <file>
            readable text inside binary file <file>
            <file> 에서 읽을 수 있는 문자열 뽑기
            바이너리 파일 <file> 속 텍스트 보기
            <file> strings 명령으로 문자열 보기
            extract strings from <file>
            <file> 안의 문자열 추출
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
            make file <file> zero bytes
            wipe the contents of <file> but keep the file
            empty log file <file>
            파일은 두고 <file> 내용만 지우기
            <file> 안의 내용 전부 비우기
            <file> 파일은 놔두고 내용만 비우기
            <file> 파일은 남기고 내용만 지우기
            empty <file> without deleting it
            clear the contents of <file> but keep the file
            <file> 삭제하지 말고 내용만 비우기
            <file> 내용만 싹 비워줘
            wipe what is in <file> but keep the file
            """,
    ),
    Recipe(
        "fallocate -l <size:bytes> -- <file>",
        en="Make a file of <size>",
        ko="<size> 크기의 파일 만들기",
        mac="mkfile <size> <file>",
        asks="""
            create a file of <size>
            create a <size> test file named <file>
            <size> 크기 파일 만들기
            <size> 짜리 테스트 파일 <file> 생성
            dummy file of <size> called <file>
            allocate <size> for file <file>
            generate a file <file> with size <size>
            더미 파일 <file> <size> 로 만들기
            <size> 크기의 더미 파일
            용량이 <size> 인 파일 <file> 생성
            make an empty <size> file called <file>
            create a <size> file <file>
            <size> 빈 파일 <file> 만들기
            <size> 짜리 파일 <file> 만들기
            create a <size> file filled with zeros
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
            open <file> in its default app
            launch <file> with the usual program
            <file> 를 기본 앱으로 열어줘
            <file> 파일 열기
            <file> 연결된 프로그램으로 열기
            open <file>
            open up the document <file>
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
            count the files in this folder
            total number of files in the current directory
            file count here
            이 폴더에 파일이 몇 개인지 세어줘
            현재 디렉터리 파일 수
            여기 파일 갯수
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
            count files in all subdirectories too
            total number of files including subfolders
            서브 폴더까지 파일 몇 개인지 세기
            하위 디렉터리 전부 포함한 파일 수
            파일 개수 재귀로 세기
            how many files are there including subfolders
            count files with subfolders included
            하위 폴더 포함해서 파일 총 몇 개
            """,
    ),
    Recipe(
        "rm -- <file> <other>",
        en="Delete <file> and <other>",
        ko="<file>과 <other> 삭제",
        asks="""
            delete <file> and <other>
            remove both <file> and <other>
            delete two files <file> and <other>
            <file> 과 <other> 삭제
            <file> <other> 둘 다 지우기
            파일 두 개 <file> <other> 제거
            """,
    ),
    Recipe(
        "cp -- <file> <other> <folder:slash>",
        en="Copy <file> and <other> into the folder <folder>",
        ko="<file>과 <other>를 <folder> 폴더로 복사",
        asks="""
            copy <file> and <other> into the folder <folder>
            copy two files <file> and <other> to directory <folder>
            <file> 과 <other> 을 <folder> 폴더에 복사
            파일 <file> <other> 두 개를 <folder> 디렉터리로 복사
            copy <file> and <other> to <folder>
            <file> 과 <other> 를 <folder> 로 복사
            """,
    ),
    Recipe(
        "mv -- <file> <other> <folder:slash>",
        en="Move <file> and <other> into the folder <folder>",
        ko="<file>과 <other>를 <folder> 폴더로 옮기기",
        asks="""
            move <file> and <other> into the folder <folder>
            move two files <file> and <other> to directory <folder>
            <file> 과 <other> 을 <folder> 폴더로 이동
            파일 <file> <other> 두 개를 <folder> 디렉터리로 옮기기
            move <file> and <other> to <folder>
            <file> 과 <other> 를 <folder> 로 옮기기
            """,
    ),
    Recipe(
        "cp -- *.<extension> <folder:slash>",
        en="Copy all .<extension> files into the folder <folder>",
        ko="<extension> 파일을 모두 <folder> 폴더로 복사",
        asks="""
            copy all <extension> files to <folder>
            copy every <extension> file into folder <folder>
            <extension> 파일 전부 <folder> 폴더로 복사
            모든 <extension> 파일을 <folder> 에 복사
            확장자가 <extension> 인 파일을 <folder> 디렉터리로 복사
            """,
    ),
    Recipe(
        "mv -- *.<extension> <folder:slash>",
        en="Move all .<extension> files into the folder <folder>",
        ko="<extension> 파일을 모두 <folder> 폴더로 옮기기",
        asks="""
            move all <extension> files to <folder>
            move every <extension> file into folder <folder>
            <extension> 파일 전부 <folder> 폴더로 옮기기
            모든 <extension> 파일을 <folder> 로 이동
            확장자가 <extension> 인 파일을 <folder> 디렉터리로 이동
            move all the <extension> files here into the <folder> directory
            여기 있는 <extension> 파일 전부 <folder> 디렉토리로 옮기기
            put all <extension> files in the folder <folder>
            <extension> 파일들을 다 <folder> 폴더에 넣기
            bring every <extension> file here into the folder <folder>
            <extension> 파일 죄다 <folder> 폴더로 옮겨줘
            move all the <extension> pictures here into <folder>
            put all <extension> files into <folder>
            put all the <extension> files into the <folder> folder
            <extension> 파일 전부 <folder> 폴더에 몰아넣어
            """,
    ),
    Recipe(
        "touch -- file{1..<count:number>}",
        en="Create <count> empty files, file1, file2 and so on",
        ko="빈 파일 <count>개 만들기 (file1, file2, …)",
        fish="touch file(seq <count:number>)",
        asks="""
            create <count> files
            create <count> empty files at once
            make <count> test files
            touch <count> numbered files
            파일 <count> 개 만들기
            빈 파일 <count> 개 한번에 만들기
            테스트 파일 <count> 개 생성
            번호 붙은 파일 <count> 개 만들기
            """,
    ),
    Recipe(
        "ls -lt -- <file> <other>",
        en="Which of <file> and <other> is newer: it stands first",
        ko="<file>과 <other> 중 더 최신인 것 (먼저 나온다)",
        asks="""
            which is newer <file> or <other>
            is <file> newer than <other>
            which of the files <file> and <other> was changed last
            compare the modification times of <file> and <other>
            <file> 와 <other> 중에 뭐가 더 최신인지
            <file> 이랑 <other> 중 최신 파일
            <file> 가 <other> 보다 최신인지 확인
            <file> 과 <other> 수정 시간 비교
            """,
    ),
    Recipe(
        "xdg-open .",
        en="Open this folder in the file manager",
        ko="이 폴더를 파일 관리자에서 열기",
        mac="open .",
        asks="""
            open current folder in file manager
            open this directory in the file explorer
            open the file manager here
            현재 폴더를 파일 탐색기로 열기
            이 폴더를 파일 관리자에서 열기
            탐색기에서 현재 디렉토리 열기
            여기서 파일 탐색기 열기
            """,
        others=("nautilus .",),
    ),
)
