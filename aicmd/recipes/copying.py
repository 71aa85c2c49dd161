"""Copying, moving and deleting with care; links; temporary files."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "rsync -a --exclude=<pattern> -- <folder:slash> <target:slash>",
        en="Copy all of <folder> to <target> but <pattern>",
        ko="<folder>를 <pattern>만 빼고 <target>로 복사",
        mac="rsync -a --exclude=<pattern> <folder:slash> <target:slash>",
        asks="""
            copy everything from <folder> to <target> except <pattern>
            copy <folder> to <target> without <pattern>
            copy folder <folder> to <target> but leave out <pattern>
            <folder> 에서 <target> 로 <pattern> 빼고 전부 복사
            <folder> 를 <pattern> 제외하고 <target> 로 복사
            """,
    ),
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
            copy <file> to <target> and keep an existing file
            cp without replacing what exists <file> <target>
            이미 있으면 건너뛰고 <file> 을 <target> 로 복사
            <file> 을 <target> 로 복사하되 기존 파일은 유지
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
            copy <file> to <target> but prompt before overwriting
            interactive copy of <file> to <target>
            덮어쓸 때 확인받으면서 <file> 을 <target> 로 복사
            <file> 을 <target> 에 복사할 때 덮어쓰기 전 물어보기
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
            copy <file> to <target> only if it has changed or is newer
            update copy of <file> in <target>
            <target> 보다 새로운 파일일 때만 <file> 복사
            <file> 이 최신이면 <target> 로 업데이트 복사
            """,
    ),
    Recipe(
        "cp -a -- <folder:slash>. <target>",
        en="Copy what is in <folder> into <target>",
        ko="<folder> 안의 내용만 <target>로 복사",
        asks="""
            copy only the contents of folder <folder> to <target>
            copy everything inside <folder> to <target>
            <folder> 안의 내용만 <target> 로 복사
            <folder> 안에 들어있는 것 전부 <target> 에 복사
            copy all files in folder <folder> into <target> but not the folder itself
            copy the inside of <folder> to <target>
            <folder> 의 내용물만 <target> 로 복사
            <folder> 폴더는 빼고 안에 든 파일만 <target> 에 복사
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
            copy big file <file> to <target> showing progress
            cp <file> <target> with progress
            진행률 표시하면서 <file> 을 <target> 로 복사
            <file> 을 <target> 에 복사하는데 몇 퍼센트인지 진행 보기
            """,
    ),
    Recipe(
        'cp -a -- <folder> <folder>-"$(date +%F)"',
        en="Keep a copy of <folder> with today's date in its name",
        ko="<folder>를 오늘 날짜를 붙여 백업",
        asks="""
            copy directory <folder> adding the date to its name
            <folder> 폴더 오늘 날짜 붙여서 백업
            <folder> 폴더를 날짜 이름으로 복사해 두기 백업
            copy folder <folder> with the date in the name
            <folder> 폴더를 날짜 붙여 복사
            오늘 날짜가 붙은 <folder> 폴더 백업 만들기
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
            move <file> to <target> and keep an existing file
            mv without replacing <file> <target>
            이미 있으면 덮어쓰지 말고 <file> 을 <target> 로 이동
            <file> 을 <target> 로 옮기되 기존 파일은 유지
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
            move <file> one folder up
            mv <file> to the folder above
            move <file> up a directory
            <file> 을 부모 디렉터리로 이동
            <file> 을 바깥 폴더로 꺼내기
            """,
    ),
    Recipe(
        "mkdir -p -- <folder> && mv -- <file> <folder>",
        en="Make <folder> and move <file> into it",
        ko="<folder>를 만들고 <file>을 그 안으로 옮기기",
        asks="""
            create folder <folder> and move <file> into it
            <folder> 폴더 만들고 <file> 옮기기
            move <file> into a new folder <folder>
            make directory <folder> and put <file> in it
            <file> 을 새 폴더 <folder> 에 넣기
            새 폴더 <folder> 만들고 <file> 넣기
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
            mkdir <folder> and cd to it
            new folder <folder> and switch to it
            <folder> 폴더 만들고 바로 이동
            <folder> 만들어서 cd
            make a folder <folder> and go into it
            make a folder called <folder> and immediately go into it
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
            mkdir <folder> with mode <mode>
            new folder <folder> with permission <mode>
            <mode> 권한으로 <folder> 폴더 생성
            퍼미션 <mode> 로 <folder> 디렉터리 만들기
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
            two folders up
            go to the grandparent directory
            폴더 두 번 위로 올라가기
            위로 두 번 올라가기 폴더
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
            delete <file> but prompt me before
            rm <file> asking for confirmation
            <file> 확인받고 삭제
            삭제 전에 물어보면서 <file> 지우기
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
            remove everything here but not <file>
            delete all except <file>
            <file> 제외하고 모두 지우기
            <file> 말고 다른 파일 전부 제거
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
            wipe <file> beyond recovery
            permanently erase <file> so nobody can restore it
            <file> 완전히 파쇄
            복원할 수 없게 <file> 지우기
            <file> 복구 불가능하게 지우기
            erase <file> securely
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
            trash <file>
            delete <file> to the trash instead of for good
            <file> 을 휴지통으로 이동
            완전 삭제 말고 휴지통으로 <file>
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
            empty trash
            delete everything in the trash for good
            휴지통 안에 있는 것 전부 삭제
            쓰레기통 비워줘
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
            is <file> the same as <other>
            do <file> and <other> have the same content
            <file> 과 <other> 내용이 같은지 비교
            <file> <other> 두 파일이 똑같은지 확인
            <file> 랑 <other> 동일한 파일인지
            compare <file> and <other> byte by byte
            <file> 과 <other> 바이트 단위로 비교
            check if two files are identical <file> <other>
            <file> 와 <other> 가 똑같은 파일인지
            compare two binary files <file> <other>
            are the files <file> and <other> identical byte for byte
            <file> <other> 바이너리 파일 비교
            바이너리 파일 <file> 와 <other> 비교
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
            hard link <file> to <target>
            second hardlink name <target> for <file>
            <file> 에 대한 하드 링크 <target> 생성
            하드링크 걸기 <file> <target>
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
            repoint symlink <target> to <file>
            replace symbolic link <target> so it points to <file>
            기존 심볼릭 링크 <target> 을 <file> 로 다시 걸기
            <target> 링크를 <file> 로 업데이트
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
            unlink <file>
            get rid of the symlink <file> only
            <file> 심볼릭 링크 없애기
            원본은 두고 <file> 링크만 삭제
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
            give <file> the date <date>
            change the modified time of <file> to <date>
            <file> 의 수정일을 <date> 로
            파일 <file> 날짜를 <date> 로 설정
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
            use the timestamp of <other> for <file>
            give <file> the same date as <other>
            make the modified time of <file> equal to <other>
            <file> 날짜를 <other> 파일과 똑같이
            <other> 의 시간을 <file> 에 그대로 적용
            <file> 타임스탬프를 <other> 에 맞추기
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
            make a temporary file with a random name
            tempfile
            이름이 겹치지 않는 임시 파일 하나
            임시로 쓸 파일 생성
            temp file creation
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
            make a temporary folder with a random name
            temp dir
            임시 디렉터리 하나 만들어줘
            임시로 쓸 폴더 생성
            """,
    ),
    Recipe(
        "touch -- <file> <other>",
        en="Make the empty files <file> and <other>",
        ko="빈 파일 <file>과 <other> 만들기",
        asks="""
            create two empty files <file> and <other>
            make empty files <file> and <other> at once
            빈 파일 <file> 과 <other> 두 개 만들기
            <file> <other> 빈 파일 한 번에 생성
            """,
    ),
    Recipe(
        "touch <name>{1..<number:number>}.txt",
        en="Make <number> empty files <name>1.txt, <name>2.txt, …",
        ko="<name>1.txt부터 빈 파일 <number>개 만들기",
        fish="for i in (seq <number>); touch <name>$i.txt; end",
        asks="""
            create <number> empty files named <name> with numbers
            make <number> numbered empty txt files <name>
            번호 붙은 빈 파일 <name> <number> 개 만들기
            <name> 이라는 빈 파일을 번호대로 <number> 개 생성
            """,
    ),
    Recipe(
        "touch <file>",
        en="Set the modification time of <file> to now",
        ko="<file>의 수정 시간을 지금으로 바꾸기",
        asks="""
            set the modification time of <file> to now
            update the timestamp of file <file> to the current time
            <file> 의 수정 시간을 현재로 갱신
            <file> 타임스탬프를 지금으로 변경
            update the timestamp of <file>
            """,
    ),
    Recipe(
        "mv -- <folder:slash>* .",
        en="Move what is in <folder> into this folder",
        ko="<folder> 안의 것을 현재 폴더로 옮기기",
        asks="""
            move everything inside <folder> to the current directory
            move all files out of folder <folder> to here
            <folder> 안의 파일을 전부 현재 폴더로 이동
            <folder> 폴더 내용물을 여기로 꺼내기
            """,
    ),
    Recipe(
        "mv -- <folder:slash>* <target:slash>",
        en="Move what is in <folder> into <target>",
        ko="<folder> 안의 것을 <target>로 옮기기",
        asks="""
            move everything inside folder <folder> into <target>
            move all files in <folder> to <target>
            <folder> 안의 파일 전부 <target> 로 옮기기
            <folder> 폴더 내용물을 모두 <target> 로 이동
            move everything in <folder> to <target>
            move all files from <folder> to <target>
            <folder> 폴더 안의 모든 파일을 <target> 로 옮기기
            <folder> 에 있는 파일 전부 <target> 로 이동
            <folder> 안에 있는 거 다 <target> 폴더로 옮기기
            """,
    ),
    Recipe(
        "cp -- <file> .",
        en="Copy <file> into this folder",
        ko="<file>을 현재 폴더로 복사",
        asks="""
            copy <file> here
            copy <file> to the current directory
            <file> 을 현재 폴더로 복사
            <file> 여기로 복사해 오기
            """,
    ),
    Recipe(
        "mv -- <file> .",
        en="Move <file> into this folder",
        ko="<file>을 현재 폴더로 옮기기",
        asks="""
            move <file> here
            move <file> into the current directory
            <file> 을 현재 폴더로 이동
            <file> 여기로 옮겨 오기
            """,
    ),
    Recipe(
        "cp -- <file> ~/",
        en="Copy <file> into the home folder",
        ko="<file>을 홈 폴더로 복사",
        asks="""
            copy <file> to my home directory
            copy <file> into home
            <file> 을 홈 디렉터리로 복사
            <file> 홈 폴더에 복사
            """,
    ),
    Recipe(
        "mv -- <file> ~/",
        en="Move <file> into the home folder",
        ko="<file>을 홈 폴더로 옮기기",
        asks="""
            move <file> to my home directory
            move <file> into home
            <file> 을 홈 디렉터리로 이동
            <file> 홈 폴더로 옮기기
            """,
    ),
    Recipe(
        "cp -al -- <folder> <target>",
        en="Copy <folder> to <target> with hard links instead of copies",
        ko="<folder>를 하드 링크로 <target>에 복사",
        asks="""
            copy folder <folder> to <target> using hardlinks
            hardlink copy of directory <folder> as <target>
            <folder> 폴더를 하드링크로 <target> 에 복사
            하드 링크만 써서 <folder> 를 <target> 로 복제
            """,
    ),
    Recipe(
        "dd if=<file> of=<target> bs=4M status=progress",
        en="Copy <file> block by block to <target> with progress",
        ko="<file>을 <target>에 블록 단위로 복사하며 진행 보기",
        asks="""
            copy <file> to <target> with dd
            dd <file> to <target> showing status
            dd 로 <file> 을 <target> 에 복사
            <file> 을 dd 로 <target> 에 쓰기
            """,
    ),
    Recipe(
        "install -D -m <mode> -- <file> <target>",
        en="Copy <file> to <target> with permissions <mode>, making folders on the way",
        ko="<file>을 권한 <mode>로 <target>에 복사(중간 폴더도 생성)",
        asks="""
            copy <file> to <target> and set permissions <mode>
            install file <file> as <target> with mode <mode>
            <file> 을 <target> 로 복사하면서 권한 <mode> 로 설정
            권한 <mode> 를 주고 <file> 을 <target> 에 복사
            """,
    ),
    Recipe(
        "cp --parents -- <file> <folder>",
        en="Copy <file> into <folder> with the folders of its path",
        ko="<file>을 경로의 폴더까지 <folder>에 복사",
        asks="""
            copy <file> to <folder> keeping its directory structure
            copy <file> with parent folders into <folder>
            <file> 을 폴더 구조 유지하면서 <folder> 에 복사
            경로까지 포함해서 <file> 을 <folder> 로 복사 구조
            """,
    ),
    Recipe(
        "cp -- <folder:slash>*.<extension> <target:slash>",
        en="Copy the .<extension> files of <folder> to <target>",
        ko="<folder>의 <extension> 파일을 <target>로 복사",
        asks="""
            copy all <extension> files from <folder> to <target>
            copy every <extension> file in <folder> to <target>
            copy the <extension> files of folder <folder> into <target>
            <folder> 에 있는 <extension> 파일 전부 <target> 로 복사
            <folder> 의 <extension> 파일을 모두 <target> 에 복사
            <folder> 폴더에서 <extension> 파일만 <target> 로 복사
            """,
    ),
    Recipe(
        "mv -- <folder:slash>*.<extension> <target:slash>",
        en="Move the .<extension> files of <folder> to <target>",
        ko="<folder>의 <extension> 파일을 <target>로 옮기기",
        asks="""
            move all <extension> files from <folder> to <target>
            move every <extension> file in <folder> to <target>
            move the <extension> files of folder <folder> into <target>
            <folder> 에 있는 <extension> 파일 전부 <target> 로 옮기기
            <folder> 의 <extension> 파일을 모두 <target> 로 이동
            <folder> 폴더에서 <extension> 파일만 <target> 로 이동
            """,
    ),
    Recipe(
        "cp -- <folder:slash>* <target:slash>",
        en="Copy the files in <folder> to <target>",
        ko="<folder> 안의 파일을 <target>로 복사",
        asks="""
            copy all files in <folder> to <target>
            copy the files from <folder> to <target>
            copy every file of folder <folder> into folder <target>
            <folder> 안의 파일 전부 <target> 로 복사
            <folder> 폴더에 있는 모든 파일을 <target> 폴더로 복사
            <folder> 의 파일들을 <target> 에 복사
            """,
    ),
    Recipe(
        "mv -- *.jpg *.jpeg *.png <folder:slash>",
        en="Move all images here to <folder>",
        ko="여기의 이미지를 모두 <folder> 폴더로 옮기기",
        asks="""
            move all images into the folder <folder>
            move all pictures to <folder>
            put all photos here into the folder <folder>
            이미지 파일들 <folder> 폴더로 옮기기
            사진 전부 <folder> 로 이동
            여기 이미지 모두 <folder> 폴더에 넣기
            """,
    ),
    Recipe(
        "rsync -a -f '+ */' -f '- *' -- <folder:slash> <target:slash>",
        en="Copy the folders of <folder> to <target> without their files",
        ko="<folder>의 폴더 구조만 <target>로 복사",
        asks="""
            copy directory structure without files from <folder> to <target>
            replicate the folder tree of <folder> in <target> without files
            <folder> 의 폴더 구조만 <target> 로 복사
            파일 없이 <folder> 디렉토리 구조만 <target> 에 복제
            <folder> 하위 폴더만 파일 빼고 <target> 로 복사
            """,
    ),
)
