"""Copying, moving, renaming and deleting with care; links; temporary files."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "cp -n -- <file> <target>",
        en="Copy <file> to <target> unless it exists",
        ko="<target>이 없을 때만 <file> 복사",
        asks="""
            copy <file> to <target> without overwriting
            copy <file> to <target> only if it does not exist
            copy <file> to the folder <target> but do not overwrite
            <file> 을 <target> 로 덮어쓰지 않고 복사
            <file> 덮어쓰기 없이 <target> 에 복사
            <file> 을 <target> 폴더로 복사하는데 덮어쓰지 않기
            """,
    ),
    Recipe(
        "cp -i -- <file> <target>",
        en="Copy <file> to <target>, asking before it is overwritten",
        ko="덮어쓰기 전에 물어보며 <file>을 <target>로 복사",
        asks="""
            copy <file> to <target> and ask before overwriting
            copy <file> to <target> with confirmation
            <file> 을 <target> 로 덮어쓰기 전에 물어보고 복사
            <file> <target> 에 복사하는데 덮어쓸지 물어보기
            """,
    ),
    Recipe(
        "cp -u -- <file> <target>",
        en="Copy <file> to <target> if it is newer",
        ko="<file>이 더 새로울 때만 <target>로 복사",
        mac="rsync -tu <file> <target>",
        asks="""
            copy <file> to <target> only when newer
            update <target> with <file> copy if newer
            <file> 이 더 최신일 때만 <target> 에 복사
            더 새로운 경우에만 <file> 을 <target> 로 복사
            """,
    ),
    Recipe(
        "cp -a -- <folder>/. <target>",
        en="Copy what is in <folder> into <target>",
        ko="<folder> 안의 내용만 <target>로 복사",
        asks="""
            copy only the contents of folder <folder> to <target>
            copy everything inside <folder> to <target>
            <folder> 안의 내용만 <target> 로 복사
            <folder> 안에 들어있는 것 전부 <target> 에 복사
            """,
    ),
    Recipe(
        "rsync -ah --info=progress2 -- <file> <target>",
        en="Copy <file> to <target> and show how far it is",
        ko="진행률을 보며 <file>을 <target>로 복사",
        mac="rsync -ah --progress <file> <target>",
        asks="""
            copy <file> to <target> with a progress bar
            copy <file> to <target> and see the progress
            <file> 을 <target> 로 진행률 보면서 복사
            진행 상황 표시하며 <file> <target> 에 복사
            """,
    ),
    Recipe(
        'cp -a -- <folder> <folder>-"$(date +%F)"',
        en="Keep a copy of <folder> with today's date in its name",
        ko="<folder>를 오늘 날짜를 붙여 백업",
        asks="""
            make a backup of folder <folder> with today's date
            copy directory <folder> adding the date to its name
            <folder> 폴더 오늘 날짜 붙여서 백업
            <folder> 폴더를 날짜 이름으로 복사해 두기 백업
            """,
    ),
    Recipe(
        "mv -n -- <file> <target>",
        en="Move <file> to <target> unless it exists",
        ko="<target>이 없을 때만 <file> 옮기기",
        asks="""
            move <file> to <target> without overwriting
            move <file> to <target> but do not overwrite
            <file> 을 <target> 로 덮어쓰지 않고 이동
            <file> 덮어쓰기 없이 <target> 으로 옮기기
            """,
    ),
    Recipe(
        "mv -- <file> ..",
        en="Move <file> one folder up",
        ko="<file>을 상위 폴더로 옮기기",
        asks="""
            move <file> to the parent directory
            <file> 을 상위 폴더로 이동
            <file> 한 단계 위 부모 폴더로 옮기기
            """,
    ),
    Recipe(
        "mkdir -p -- <folder> && mv -- <file> <folder>",
        en="Make <folder> and move <file> into it",
        ko="<folder>를 만들고 <file>을 그 안으로 옮기기",
        asks="""
            create folder <folder> and move <file> into it
            <folder> 폴더 만들고 <file> 옮기기
            """,
    ),
    Recipe(
        "mkdir -p -- <folder> && cd -- <folder>",
        en="Make <folder> and go into it",
        ko="<folder>를 만들고 그 안으로 이동",
        asks="""
            create folder <folder> and go into it
            make a directory <folder> and cd into it
            create a folder named <folder> and enter it
            <folder> 폴더 만들고 들어가기
            <folder> 디렉토리 생성하고 그리로 이동
            """,
    ),
    Recipe(
        "mkdir -m <mode> -- <folder>",
        en="Make the folder <folder> with the permissions <mode>",
        ko="권한 <mode>로 <folder> 폴더 만들기",
        asks="""
            create directory <folder> with permissions <mode>
            make folder <folder> mode <mode>
            <folder> 폴더를 권한 <mode> 로 만들기
            권한 <mode> 인 <folder> 디렉토리 생성
            """,
    ),
    Recipe(
        "cd ../..",
        en="Go up two folders",
        ko="두 단계 위 폴더로 이동",
        asks="""
            go up two directories
            two levels up
            두 단계 위 폴더로 이동
            두 단계 상위 디렉토리로 가기
            """,
    ),
    Recipe(
        'for f in *; do mv -n -- "$f" <prefix>"$f"; done',
        en="Put <prefix> in front of all file names here",
        ko="모든 파일 이름 앞에 <prefix> 붙이기",
        fish="for f in *; mv -n -- $f <prefix>$f; end",
        asks="""
            add prefix <prefix> to all file names
            rename all files with the prefix <prefix>
            put <prefix> in front of every filename
            모든 파일 이름 앞에 <prefix> 붙이기
            파일명 전부 접두어 <prefix> 추가
            """,
    ),
    Recipe(
        'for f in *.<extension>; do mv -n -- "$f" "${f%.<extension>}"<suffix>.<extension>; done',
        en="Put <suffix> behind the names of all .<extension> files",
        ko="모든 .<extension> 파일 이름 뒤에 <suffix> 붙이기",
        fish="for f in *.<extension>; "
        "mv -n -- $f (path change-extension '' $f)<suffix>.<extension>; end",
        asks="""
            add <suffix> to the end of all <extension> file names
            append <suffix> to the names of <extension> files
            <extension> 파일 이름 뒤에 <suffix> 붙이기
            """,
    ),
    Recipe(
        'for f in *<old>*; do mv -n -- "$f" "${f//<old>/<new>}"; done',
        en="Replace <old> with <new> in the names of the files here",
        ko="파일 이름에서 <old>를 <new>로 바꾸기",
        fish="for f in *<old>*; mv -n -- $f (string replace -a -- <old> <new> $f); end",
        asks="""
            replace <old> with <new> in file names
            rename files replacing <old> by <new> in their names
            파일 이름에서 <old> 를 <new> 로 바꾸기
            파일명에 있는 <old> 를 <new> 로 치환
            """,
    ),
    Recipe(
        'for f in *; do mv -n -- "$f" "$(printf %s "$f" | tr \'[:upper:]\' \'[:lower:]\')"; done',
        en="Write all file names here in lower case",
        ko="모든 파일 이름을 소문자로 바꾸기",
        fish="for f in *; mv -n -- $f (string lower -- $f); end",
        asks="""
            rename all files to lowercase
            convert filenames to lower case
            파일 이름을 모두 소문자로 바꾸기
            파일명 소문자로 변환
            """,
    ),
    Recipe(
        "i=0; for f in *.<extension>; do i=$((i + 1)); "
        'mv -n -- "$f" "$(printf %03d "$i")".<extension>; done',
        en="Name the .<extension> files 001, 002, … in order",
        ko=".<extension> 파일 이름을 001, 002, … 순서로 바꾸기",
        fish="set i 0; for f in *.<extension>; set i (math $i + 1); "
        "mv -n -- $f (printf %03d $i).<extension>; end",
        asks="""
            rename <extension> files to sequential numbers
            number the <extension> files in sequence
            rename all <extension> files to numbers
            <extension> 파일 이름을 순서대로 번호로 바꾸기
            <extension> 파일 이름에 차례대로 번호 매기기
            """,
    ),
    Recipe(
        "rm -i -- <file>",
        en="Delete <file> after asking",
        ko="물어본 뒤 <file> 삭제",
        asks="""
            delete <file> but ask first
            remove <file> with confirmation
            <file> 물어보고 삭제
            <file> 지우기 전에 확인하고 물어보기
            """,
    ),
    Recipe(
        "find . -mindepth 1 -maxdepth 1 ! -name <file> -exec rm -r -- {} +",
        en="Delete all that is here except <file>",
        ko="<file>만 남기고 모두 삭제",
        asks="""
            delete everything except <file>
            remove all files but keep <file>
            <file> 빼고 전부 삭제
            <file> 만 남기고 모두 지우기
            """,
    ),
    Recipe(
        "shred -u -- <file>",
        en="Overwrite <file>, then delete it",
        ko="복구할 수 없게 <file> 삭제",
        mac="rm -P <file>",
        asks="""
            securely delete <file>
            shred <file> so that it cannot be recovered
            <file> 복구 못 하게 삭제
            <file> 안전하게 완전 삭제
            """,
    ),
    Recipe(
        "gio trash -- <file>",
        en="Move <file> to the trash",
        ko="<file>을 휴지통으로 보내기",
        mac="mv -n <file> ~/.Trash/",
        asks="""
            move <file> to the trash
            put <file> in the rubbish bin
            <file> 휴지통으로 보내기
            <file> 휴지통에 버리기
            <file> 휴지통에 넣기
            """,
        others=("trash-put -- <file>",),
    ),
    Recipe(
        "gio trash --empty",
        en="Empty the trash",
        ko="휴지통 비우기",
        mac="osascript -e 'tell application \"Finder\" to empty trash'",
        asks="""
            empty the trash
            clear the trash bin
            휴지통 비우기
            휴지통 정리
            """,
        others=("trash-empty",),
    ),
    Recipe(
        "cmp -- <file> <other>",
        en="Tell whether <file> and <other> are the same",
        ko="<file>과 <other>이 똑같은지 확인",
        asks="""
            are <file> and <other> identical
            are <file> and <other> the same file content
            check if <file> and <other> are exactly the same byte for byte
            <file> 과 <other> 이 동일한지 확인
            <file> <other> 바이트까지 똑같은지 비교
            """,
    ),
    Recipe(
        "ln -- <file> <target>",
        en="Make a hard link <target> to <file>",
        ko="<file>의 하드 링크 <target> 만들기",
        asks="""
            create hardlink <target> to <file>
            make a hardlink from <file> to <target>
            <file> 하드링크 <target> 만들기
            <target> 라는 하드링크를 <file> 에 생성
            """,
    ),
    Recipe(
        "ln -sfn -- <file> <target>",
        en="Let the link <target> point to <file>",
        ko="링크 <target>이 <file>을 가리키게 바꾸기",
        asks="""
            change symlink <target> to point to <file>
            update existing symbolic link <target> to <file>
            심볼릭 링크 <target> 대상을 <file> 로 변경
            링크 <target> 이 <file> 을 가리키게 바꾸기
            """,
    ),
    Recipe(
        "unlink <file>",
        en="Remove the link <file>, not what it points to",
        ko="링크 <file>만 제거하고 원본은 두기",
        asks="""
            remove symlink <file>
            delete the symbolic link <file> but not its target
            심볼릭 링크 <file> 삭제
            <file> 링크만 제거
            """,
    ),
    Recipe(
        "touch -d <date> -- <file>",
        en="Set the modification time of <file> to <date>",
        ko="<file>의 수정 날짜를 <date>로 바꾸기",
        mac="touch -d <date>T00:00:00 <file>",
        asks="""
            set modification date of <file> to <date>
            change the timestamp of file <file> to <date>
            <file> 수정 날짜를 <date> 로 변경
            <file> 파일 시간을 <date> 로 바꾸기
            """,
    ),
    Recipe(
        "touch -r <other> -- <file>",
        en="Give <file> the times of <other>",
        ko="<file>의 시간을 <other>과 같게 하기",
        asks="""
            set the modification time of <file> to that of <other>
            copy timestamp to <file> from <other>
            <file> 의 수정 시간을 <other> 과 같게
            """,
    ),
    Recipe(
        "mktemp",
        en="Make a temporary file and show its name",
        ko="임시 파일 만들기",
        asks="""
            create a temporary file
            make a temp file with a unique name
            임시 파일 만들기
            임시 파일 생성
            """,
    ),
    Recipe(
        "mktemp -d",
        en="Make a temporary folder and show its name",
        ko="임시 폴더 만들기",
        asks="""
            create a temporary directory
            make a temp folder
            임시 폴더 만들기
            임시 디렉토리 생성
            """,
    ),
)
