"""What is in a folder, and what is known of a file."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "ls -la -- <folder>",
        en="List what is in <folder>, with details",
        ko="<folder> 안의 목록 자세히 보기",
        asks="""
            list the files in folder <folder>
            show everything inside directory <folder>
            contents of folder <folder>
            what is inside <folder>
            <folder> 폴더 안의 파일 목록
            <folder> 디렉토리 내용 보기
            <folder> 에 뭐가 들어있는지 보기
            list directory <folder>
            show files in <folder>
            files of folder <folder> with details
            ls <folder>
            <folder> 폴더 목록
            <folder> 안에 있는 파일 보여줘
            <folder> 폴더에 무슨 파일이 있는지
            what have we got in the folder <folder>
            <folder> 폴더에 뭐 있는지 띄워줘
            """,
    ),
    Recipe(
        "ls -1",
        en="List the names of the files, one a line",
        ko="파일 이름을 한 줄에 하나씩 보기",
        asks="""
            list files one per line
            show only file names in one column
            just the filenames one by one
            파일 이름 한 줄에 하나씩
            파일명만 목록으로 보기
            only the file names each on its own line
            list names without details
            ls one column
            파일 이름만 세로로 나열
            이름만 한 줄씩 출력
            list of names one per line
            one name per line in the file list
            """,
    ),
    Recipe(
        "ls -R",
        en="List the files here and in all folders below",
        ko="하위 폴더까지 파일 목록 보기",
        asks="""
            list files recursively
            show the files of all subdirectories too
            하위 폴더까지 파일 목록 보기
            하위 디렉토리 포함해서 파일 나열
            list all files in all folders below
            ls recursive
            list everything in subfolders
            하위 폴더 안의 파일까지 전부 나열
            재귀적으로 파일 목록
            서브 디렉터리까지 모두 목록
            """,
        others=("find . -type f",),
    ),
    Recipe(
        "ls -ltr",
        en="List files, the oldest first",
        ko="오래된 파일부터 목록 보기",
        asks="""
            list files oldest first
            sort files by date with the oldest on top
            오래된 파일부터 목록 보기
            날짜 오래된 순서로 파일 정렬
            oldest files first
            list files by time with the newest at the bottom
            sort files by time reversed
            가장 오래된 파일이 위에 오게 정렬
            옛날 파일부터 나열
            수정 시간 역순으로 파일 목록
            which files are oldest here
            """,
    ),
    Recipe(
        "ls -lh",
        en="List files with sizes in K, M and G",
        ko="파일 크기를 읽기 쉬운 단위로 보기",
        asks="""
            list files with human readable sizes
            show file sizes in kb and mb
            file sizes in megabytes in this listing
            읽기 쉬운 단위로 파일 크기 목록
            파일 목록에서 크기를 메가 단위로 보기
            file sizes in human readable form
            ls with readable sizes
            list files with size in mb
            파일 크기를 사람이 보기 쉽게 표시
            파일 목록과 크기를 kb mb 단위로
            용량을 보기 쉬운 단위로 나열
            """,
    ),
    Recipe(
        "ls -lX",
        en="List files, ordered by their extensions",
        ko="확장자 순으로 파일 목록 보기",
        mac="ls -1 | awk -F. '{print $NF \"\\t\" $0}' | sort | cut -f 2-",
        asks="""
            sort files by extension
            list files ordered by file type
            확장자 순으로 파일 정렬
            파일을 종류별로 정렬해서 보기
            group files by extension in the listing
            files arranged by type
            파일 확장자별로 정렬해서 목록
            종류 순서로 파일 나열
            확장자 순서로 목록 정렬
            """,
    ),
    Recipe(
        "ls -i -- <file>",
        en="Show the inode number of <file>",
        ko="<file>의 아이노드 번호 보기",
        asks="""
            inode number of <file>
            which inode does <file> have
            <file> 아이노드 번호
            <file> inode 번호 확인
            show the inode of <file>
            ls inode <file>
            <file> 의 아이노드가 몇 번인지
            파일 <file> 아이노드 보기
            """,
        others=("stat -- <file>",),
    ),
    Recipe(
        "find . -mindepth 1 -maxdepth 1 -name '.*'",
        en="List only the hidden files here",
        ko="숨김 파일만 보기",
        asks="""
            show hidden files but not the others
            list hidden files without the normal ones
            숨김 파일만 골라서 보기
            일반 파일 빼고 숨은 파일 목록
            list only dotfiles
            only hidden files and folders here
            files starting with a dot only
            숨김 파일만 나열
            점으로 시작하는 파일만 보기
            only the hidden files
            which stuff here is hidden
            """,
    ),
    Recipe(
        "ls -1A -- <folder> | wc -l",
        en="Count what is in <folder>",
        ko="<folder> 안의 개수",
        asks="""
            count the files in folder <folder>
            how many files are in <folder>
            number of files in directory <folder>
            <folder> 폴더 파일 개수
            <folder> 안에 파일 몇 개 있는지
            file count of directory <folder>
            <folder> 디렉터리에 파일이 몇 개
            <folder> 의 파일 수 세기
            number of items inside <folder>
            how many items are in <folder>
            <folder> 에 파일 몇 개 있어
            """,
        others=("find <folder> -type f | wc -l",),
    ),
    Recipe(
        "find . -mindepth 1 -maxdepth 1 -type d | wc -l",
        en="Count the folders here",
        ko="현재 폴더 안의 폴더 개수",
        asks="""
            how many folders are here
            count the subdirectories
            number of directories here
            여기 폴더 개수
            하위 폴더 몇 개 있는지
            count directories in this folder
            how many subfolders are in the current directory
            현재 디렉터리에 폴더가 몇 개인지
            서브 폴더 개수 세기
            """,
    ),
    Recipe(
        'for d in */; do printf \'%s %s\\n\' "$(find "$d" -type f | wc -l)" "$d"; done',
        en="Count the files in each folder",
        ko="폴더마다 파일 개수 세기",
        fish="for d in */; echo (find $d -type f | count) $d; end",
        asks="""
            count files in each folder
            how many files does every subdirectory have
            number of files per directory
            폴더마다 파일 개수 세기
            폴더별 파일 수
            file count per folder
            which folder has how many files
            각 폴더에 파일이 몇 개씩 있는지
            디렉터리마다 파일 개수
            """,
    ),
    Recipe(
        "find . -type f -name '*.*' | sed 's/.*\\.//' | sort | uniq -c | sort -rn",
        en="Count the files of each extension",
        ko="확장자별 파일 개수",
        asks="""
            count files by extension
            how many files of each type are there
            which file extensions are most common here
            확장자별 파일 개수
            파일 종류별로 몇 개씩 있는지
            number of files for every extension
            statistics of file types in this folder
            확장자마다 파일이 몇 개인지
            어떤 확장자가 많은지 통계
            """,
    ),
    Recipe(
        "stat -c %s -- <file>",
        en="Show the size of <file> in bytes",
        ko="<file>의 크기를 바이트로 보기",
        mac="stat -f %z <file>",
        asks="""
            exact size of <file> in bytes
            how many bytes is <file>
            byte count of file <file>
            <file> 크기 바이트 단위로
            <file> 몇 바이트인지
            file size of <file> in bytes
            size of <file> as a plain number of bytes
            <file> 정확한 바이트 크기
            <file> 크기를 바이트로
            """,
        others=("wc -c < <file>",),
    ),
    Recipe(
        "stat -c %w -- <file>",
        en="Show when <file> was created",
        ko="<file>이 만들어진 시각 보기",
        mac="stat -f %SB <file>",
        asks="""
            when was <file> created
            creation date of <file>
            birth time of file <file>
            <file> 만든 날짜
            <file> 생성 시간 확인
            date <file> was made
            creation time of <file>
            <file> 언제 만들어졌는지
            <file> 최초 생성일
            """,
    ),
    Recipe(
        "stat -c %x -- <file>",
        en="Show when <file> was last read",
        ko="<file>을 마지막으로 읽은 시각 보기",
        mac="stat -f %Sa <file>",
        asks="""
            when was <file> last accessed
            last access time of <file>
            when was <file> last opened or read
            <file> 마지막 접근 시간
            <file> 마지막으로 읽은 시각
            <file> 언제 열어봤는지
            """,
    ),
    Recipe(
        "file -- <file>",
        en="Tell what kind of file <file> is",
        ko="<file>이 어떤 종류의 파일인지 보기",
        asks="""
            is <file> a text or a binary file
            what does file <file> consist of
            <file> 텍스트인지 바이너리인지 확인
            what kind of file is <file>
            what type of file is <file> really
            determine the type of <file>
            is <file> binary or text
            <file> 이 무슨 종류의 파일인지
            <file> 파일 형식 알아내기
            <file> 파일 타입
            <file> 이거 무슨 파일이야
            <file> 이 뭐 하는 파일이야
            """,
    ),
    Recipe(
        "basename -- <path>",
        en="Show the last part of <path>",
        ko="<path>에서 파일 이름만 꺼내기",
        asks="""
            basename of <path>
            only the file name from path <path>
            <path> 경로에서 파일 이름만
            <path> basename 보기
            strip the directory from <path>
            last component of path <path>
            <path> 에서 폴더 떼고 이름만
            <path> 의 마지막 부분만
            only the filename from <path>
            file name without the path of <path>
            get only the file name from path <path>
            file name of the path <path>
            """,
    ),
    Recipe(
        "dirname -- <path>",
        en="Show <path> without its last part",
        ko="<path>에서 폴더 경로만 꺼내기",
        asks="""
            dirname of <path>
            only the directory part of path <path>
            <path> 경로에서 폴더 부분만
            <path> dirname 보기
            strip the file name from <path>
            parent folder of path <path>
            <path> 에서 파일명 떼고 폴더만
            <path> 가 있는 폴더 경로
            get the directory part of <path>
            directory of the path <path>
            """,
    ),
    Recipe(
        "realpath --relative-to=<folder> -- <path>",
        en="Show <path> as seen from <folder>",
        ko="<folder>에서 본 <path>의 상대 경로",
        asks="""
            relative path from <folder> to <path>
            <folder> 에서 <path> 상대 경로
            path of <path> relative to <folder>
            make <path> relative to directory <folder>
            how to get from <folder> to <path> as a relative path
            <folder> 기준으로 <path> 상대 경로
            <path> 를 <folder> 기준 상대 경로로 변환
            <folder> 폴더에서 <path> 까지의 상대 경로
            """,
    ),
    Recipe(
        "tree -a",
        en="Show the tree with hidden files",
        ko="숨김 파일까지 트리로 보기",
        asks="""
            show directory tree with hidden files
            tree including dotfiles
            숨김 파일까지 트리로 보기
            폴더 구조를 숨은 파일 포함해서
            tree with hidden files too
            tree showing everything including hidden
            숨은 파일 보이게 트리 출력
            숨김 폴더까지 나오는 트리
            """,
    ),
    Recipe(
        "tree -d",
        en="Show only the folders as a tree",
        ko="폴더만 트리로 보기",
        asks="""
            tree of folders only without files
            폴더만 트리로 보기
            파일 빼고 폴더 구조만
            folder structure without the files
            directories only without files in the tree
            tree without the files
            디렉터리만 나오는 트리
            파일 없이 폴더 구조 트리
            """,
        others=("find . -type d",),
    ),
    Recipe(
        "tree -I <pattern>",
        en="Show the tree without <pattern>",
        ko="<pattern>을 빼고 트리로 보기",
        asks="""
            show tree without <pattern>
            directory tree excluding <pattern>
            tree ignoring <pattern>
            <pattern> 빼고 트리 보기
            <pattern> 제외하고 폴더 구조
            tree but not <pattern>
            folder structure leaving out <pattern>
            트리에서 <pattern> 은 안 나오게
            <pattern> 폴더 제외한 트리
            directory tree without <pattern>
            <pattern> 없이 트리 보기
            """,
    ),
    Recipe(
        "tree -- <folder>",
        en="Show <folder> as a tree",
        ko="<folder> 폴더를 트리로 보기",
        mac="tree <folder>",
        asks="""
            tree of folder <folder>
            show the structure of directory <folder>
            <folder> 폴더 구조 보기
            <folder> 트리로 보기
            directory tree of <folder>
            visualize folder <folder> as a tree
            <folder> 디렉터리 트리
            <folder> 안을 트리 구조로 출력
            """,
    ),
    Recipe(
        "tree -h --du",
        en="Show the tree with sizes",
        ko="크기와 함께 트리로 보기",
        asks="""
            show directory tree with sizes
            tree with file sizes
            크기까지 트리로 보기
            용량 표시된 폴더 구조
            tree with folder sizes
            directory tree showing how large each is
            폴더 크기까지 나오는 트리
            트리에 파일 크기 표시
            """,
    ),
    Recipe(
        "find . -samefile <file>",
        en="Find the other hard links of <file>",
        ko="<file>의 다른 하드 링크 찾기",
        asks="""
            find hardlinks of <file>
            other hardlinks to the same file <file>
            <file> 하드링크 찾기
            <file> 과 하드링크된 파일
            other names of the same inode as <file>
            <file> 과 같은 아이노드를 쓰는 파일
            <file> 에 걸린 하드 링크 모두 찾기
            all hard links to <file>
            """,
    ),
    Recipe(
        "inotifywait -m -r -- <folder>",
        en="Report every change in <folder>",
        ko="<folder>의 변경을 지켜보기",
        mac="fswatch <folder>",
        asks="""
            watch folder <folder> for changes
            monitor directory <folder> for new or changed files
            notify me when a file in <folder> changes
            <folder> 폴더 변경 감시
            <folder> 디렉토리에 파일 바뀌는지 지켜보기
            tell me when something changes in <folder>
            watch directory <folder> for file changes
            inotify on folder <folder>
            <folder> 에 파일이 생기면 알려주기
            <folder> 폴더 변화 모니터링
            <folder> 실시간 변경 감지
            """,
        others=("fswatch <folder>", "watch -d ls -l <folder>"),
    ),
    Recipe(
        "ls -l",
        en="List the files here with details",
        ko="파일 목록을 자세히 보기",
        asks="""
            list files with permissions and owner
            long listing of the files
            ls long listing without hidden files
            detailed file list
            권한과 소유자까지 파일 목록
            파일들을 자세하게 나열
            파일 상세 목록
            list files with permissions
            권한까지 나오게 파일 목록
            파일 권한 목록 보기
            """,
    ),
    Recipe(
        "ls",
        en="List the files here",
        ko="현재 폴더의 파일 보기",
        asks="""
            list files
            list the files in the current directory
            what files are here
            what is inside the current folder
            ls
            파일 목록
            현재 폴더에 있는 파일 보여줘
            여기 무슨 파일 있어
            이 폴더 파일 나열
            what is in this folder
            what's in here
            여기 뭐 들었어
            이 폴더에 뭐가 있나
            """,
        others=("ls -la",),
    ),
    Recipe(
        "ls -1t | head -n <count>",
        en="List the <count> newest files",
        ko="가장 최근 파일 <count>개 보기",
        asks="""
            the <count> most recent files in this folder
            list the last <count> modified files here
            이 폴더에서 최근 수정된 파일 <count> 개
            이 폴더에서 최신 파일 <count> 개만 목록
            여기서 가장 최근 파일 <count> 개 나열
            """,
    ),
    Recipe(
        "ls -1t | head -n 1",
        en="Show the newest file here",
        ko="가장 최근 파일 하나 보기",
        asks="""
            which file here is the newest
            name of the latest file in this folder
            most recently modified file in the current directory
            이 폴더에서 제일 최근 파일 하나
            가장 최근에 수정된 파일 이름
            제일 마지막에 바뀐 파일이 뭐야
            which file did I touch last
            마지막으로 건드린 파일이 뭐야
            which file here was changed last
            """,
    ),
    Recipe(
        "ls -lS -- *.<extension>",
        en="List the .<extension> files here, the largest first",
        ko="<extension> 파일을 큰 것부터 목록 보기",
        asks="""
            list <extension> files by size
            <extension> files here sorted by size largest first
            <extension> 파일을 크기순으로 목록
            <extension> 파일만 큰 것부터 나열
            """,
    ),
    Recipe(
        "ls -l -- *.<extension>",
        en="List the .<extension> files in this folder",
        ko="이 폴더의 <extension> 파일 목록",
        asks="""
            list all <extension> files in this folder
            show only <extension> files here
            ls <extension> files in the current directory
            이 폴더의 <extension> 파일 목록
            <extension> 파일만 나열
            여기 있는 <extension> 파일 보기
            """,
    ),
    Recipe(
        "ls -1 -- *.<extension> | wc -l",
        en="Count the .<extension> files in this folder",
        ko="이 폴더의 <extension> 파일 개수",
        asks="""
            count the <extension> files in this folder
            how many <extension> files are here
            이 폴더에 <extension> 파일 몇 개
            현재 폴더 <extension> 파일 개수 세기
            """,
    ),
    Recipe(
        "ls -lhS -- <folder>",
        en="List what is in <folder>, the largest first",
        ko="<folder> 안의 파일을 큰 것부터 목록 보기",
        asks="""
            list files in <folder> by size
            largest files first in folder <folder>
            <folder> 폴더 파일을 크기순으로 정렬
            <folder> 안의 파일 큰 것부터
            """,
    ),
    Recipe(
        "ls -lt -- <folder>",
        en="List what is in <folder>, the newest first",
        ko="<folder> 안의 파일을 최근 것부터 목록 보기",
        asks="""
            list files in <folder> by date
            newest files first in folder <folder>
            <folder> 폴더 파일을 최근 수정순으로 정렬
            <folder> 안의 파일 최신순으로 보기
            files in <folder> newest first
            <folder> 최신 파일부터 보기
            """,
    ),
    Recipe(
        "ls -ld -- <folder>/.[!.]*",
        en="List only the hidden files of <folder>",
        ko="<folder>의 숨김 파일만 보기",
        asks="""
            only hidden files of folder <folder>
            show dotfiles in <folder> only
            <folder> 폴더의 숨김 파일만
            <folder> 안에서 숨은 파일만 보기
            """,
    ),
    Recipe(
        "find . -maxdepth 1 -type f",
        en="List only the files here, without folders",
        ko="폴더를 빼고 파일만 보기",
        asks="""
            list only files not directories
            show the files here but no folders
            files only, without directories
            폴더 빼고 파일만 목록
            디렉터리 제외하고 파일만 보기
            디렉터리는 말고 파일만 나열
            """,
    ),
    Recipe(
        "find . -type f -newermt <date> ! -newermt <until>",
        en="Files changed between <date> and <until>",
        ko="<date>부터 <until> 사이에 바뀐 파일",
        asks="""
            list files changed between <date> and <until>
            find files modified between <date> and <until>
            files modified from <date> to <until>
            which files were changed from <date> until <until>
            <date> 부터 <until> 사이에 수정된 파일 목록
            <date> 에서 <until> 사이에 바뀐 파일 찾기
            <date> 부터 <until> 까지 수정된 파일
            <date> 와 <until> 사이에 변경된 파일
            """,
    ),
    Recipe(
        "ls -i",
        en="List the files here with their inode numbers",
        ko="여기의 파일을 inode 번호와 함께 보기",
        asks="""
            list files with their inode numbers
            show inode numbers of the files here
            inode of every file in this folder
            파일의 inode 번호 보기
            파일 목록을 inode 번호와 함께
            여기 파일들 아이노드 번호 확인
            """,
    ),
    Recipe(
        "head -n 1 -- *.<extension>",
        en="The first line of every .<extension> file here",
        ko="여기의 <extension> 파일마다 첫 줄",
        asks="""
            show the first line of every <extension> file
            first line of all <extension> files
            print line one of each <extension> file
            모든 <extension> 파일의 첫 줄 보기
            <extension> 파일마다 첫 줄 출력
            <extension> 파일들 첫 번째 줄만
            """,
    ),
    Recipe(
        "head -n <count> -- *.<extension>",
        en="The first <count> lines of every .<extension> file here",
        ko="여기의 <extension> 파일마다 앞 <count>줄",
        asks="""
            show the first <count> lines of every <extension> file
            first <count> lines of all <extension> files
            모든 <extension> 파일의 앞 <count> 줄 보기
            <extension> 파일마다 처음 <count> 줄 출력
            """,
    ),
    Recipe(
        "tail -n 1 -- *.<extension>",
        en="The last line of every .<extension> file here",
        ko="여기의 <extension> 파일마다 마지막 줄",
        asks="""
            print the last line of each <extension> file
            last line of every <extension> file
            show the last line of all <extension> files
            모든 <extension> 파일의 마지막 줄 보기
            <extension> 파일마다 마지막 줄 출력
            <extension> 파일들 마지막 줄만
            """,
    ),
    Recipe(
        'ls -d -- "$PWD"/*',
        en="List what is here with full paths",
        ko="여기 있는 것을 전체 경로로 보기",
        asks="""
            list files with full paths
            list files with their absolute path
            show the full path of every file here
            파일을 전체 경로로 나열
            파일 목록을 절대 경로로 보기
            여기 있는 파일들 전체 경로 출력
            """,
    ),
    Recipe(
        'find . ! -user "$USER"',
        en="Find what does not belong to me",
        ko="내 소유가 아닌 것 찾기",
        fish='find . ! -user "$USER"',
        asks="""
            find files not owned by me
            files that do not belong to me
            which files here are not mine
            내 소유가 아닌 파일 찾기
            다른 사람 소유 파일 찾기
            내 것이 아닌 파일 목록
            """,
    ),
    Recipe(
        "find . -type f -printf '%s %p\\n' | sort -rn | head -n <count>",
        en="The <count> largest files here and below",
        ko="여기와 그 아래에서 가장 큰 파일 <count>개",
        mac="find . -type f -exec stat -f '%z %N' {} + | sort -rn | head -n <count>",
        asks="""
            show the <count> biggest files starting with the biggest
            <count> largest files in order of size
            큰 파일부터 순서대로 <count> 개
            용량 큰 순서로 파일 <count> 개
            제일 큰 파일부터 <count> 개 나열
            """,
    ),
    Recipe(
        "ls -ltu",
        en="List the files here, the one read last first",
        ko="마지막으로 읽은 파일부터 나열",
        asks="""
            find recently accessed files
            which files were opened recently
            files sorted by access time
            최근에 열어본 파일 찾기
            최근에 읽은 파일 순서로
            접근 시간 순으로 파일 나열
            """,
    ),
    Recipe(
        "find <folder> -type f -exec cat -- {} + | wc -l",
        en="Count all lines of the files in <folder>",
        ko="<folder> 안의 모든 파일의 줄 수",
        asks="""
            show total lines of code in <folder>
            how many lines of code are in <folder>
            count the lines of all files under <folder>
            <folder> 코드 전체 줄 수
            <folder> 폴더 소스 코드가 총 몇 줄인지
            <folder> 아래 모든 파일 줄 수 합계
            """,
    ),
    Recipe(
        "ls -lat",
        en="List everything here with the hidden files, the newest first",
        ko="숨김 파일까지 최신순으로 보기",
        asks="""
            list all files with hidden ones, newest first
            what is in this folder, hidden files too, newest at the top
            hidden files as well, sorted by date
            everything here including hidden files, most recent first
            숨김 파일까지 최신순으로 보기
            숨김 파일 포함해서 최근 수정된 순으로 목록
            숨김 파일까지 포함해서 날짜순 정렬
            안 보이는 파일까지 최근 것부터
            """,
    ),
)
