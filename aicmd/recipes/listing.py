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
            """,
        others=("stat -- <file>",),
    ),
    Recipe(
        "ls -ld -- <folder>",
        en="Show owner and permissions of the folder <folder> itself",
        ko="<folder> 폴더 자체의 소유자와 권한 보기",
        asks="""
            permissions of directory <folder> itself
            who owns the folder <folder>
            check owner and mode of directory <folder>
            <folder> 폴더 권한 확인
            <folder> 디렉토리 소유자가 누구인지
            """,
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
            """,
    ),
    Recipe(
        "realpath --relative-to=<folder> -- <path>",
        en="Show <path> as seen from <folder>",
        ko="<folder>에서 본 <path>의 상대 경로",
        asks="""
            relative path from <folder> to <path>
            <folder> 에서 <path> 상대 경로
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
            """,
        others=("fswatch <folder>", "watch -d ls -l <folder>"),
    ),
)
