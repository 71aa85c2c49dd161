"""Folders: making, going into, copying, deleting, and as trees."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
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
            new folder <folder>
            make directory named <folder>
            make a folder named <folder>
            create the path <folder> with missing parent directories
            새 폴더 <folder> 생성
            <folder> 폴더 하나 만들어줘
            <folder> 라는 디렉토리 추가
            중간 폴더까지 한 번에 <folder> 만들기
            <folder> 폴더를 상위 폴더까지 생성
            make <folder> with all parent directories
            <folder> 폴더가 필요해
            make nested folders <folder> in one go
            중첩된 디렉토리 <folder> 한 번에 만들기
            <folder> 처럼 중첩된 디렉토리 한 번에 만드는 법
            <folder> 처럼 여러 단계 폴더를 한꺼번에 만들기
            create <folder> and its parent directories
            create a directory tree <folder>
            create the directory structure <folder>
            <folder> 디렉토리 구조 만들기
            <folder> 폴더 구조 생성
            <folder> 라는 폴더 하나 파줘
            """,
    ),
    Recipe(
        "mkdir -- ~/<name>",
        en="Make the folder <name> in the home folder",
        ko="홈 폴더에 <name> 폴더 만들기",
        asks="""
            create directory <name> in my home directory
            make a folder <name> in home
            create the directory <name> in the home folder
            new folder <name> in my home folder
            홈 폴더에 <name> 폴더 만들기
            홈 디렉터리에 <name> 디렉터리 생성
            내 홈에 <name> 폴더 새로 만들기
            """,
        mac="mkdir ~/<name>",
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
            copy a whole folder <folder> into <target>
            copy directory <folder> with everything inside to <target>
            duplicate the folder <folder> as <target>
            폴더 <folder> 을 <target> 안에 통째로 복사
            <folder> 디렉토리 전체를 <target> 로 복제
            하위 폴더까지 <folder> 폴더를 <target> 에 복사
            make a copy of folder <folder> as <target>
            make a copy of the directory <folder> in <target>
            <folder> 폴더를 <target> 라는 이름으로 복사
            copy <folder> to <target>
            <folder> 를 <target> 로 통째로 복사
            copy the folder <folder> with everything in it to <target>
            <folder> 폴더를 안에 있는 것까지 통째로 <target> 으로 복사
            recursively copy <folder> to <target>
            <folder> 폴더 통째로 <target> 으로 복사
            copy the folder <folder> to <target> and keep permissions and dates
            권한이랑 날짜 그대로 유지하면서 <folder> 폴더를 <target> 로 복사
            copy <folder> to <target> preserving permissions and times
            copy folder <folder> to <target> keeping timestamps
            copy <folder> to <target> and keep permissions and times
            <folder> 를 <target> 로 권한 유지하면서 복사
            <folder> 폴더 <target> 으로 복제 떠줘
            <folder> 폴더를 <target> 이름으로 하나 더
            copy the folder <folder> onto <target>
            """,
        others=("rsync -a -- <folder> <target>",),
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
            rm folder <folder>
            get rid of directory <folder> and everything inside
            delete the whole folder <folder> including all files in it
            remove directory <folder> with everything in it
            remove non-empty folder <folder>
            <folder> 폴더 안의 파일까지 전부 제거
            <folder> 디렉터리 통째로 삭제
            <folder> 폴더와 내용물 모두 없애기
            delete the folder <folder> and everything in it
            delete the <folder> folder and all that is in it
            <folder> 폴더랑 안에 있는 것 전부 삭제
            remove a directory that is not empty
            비어있지 않은 폴더 삭제
            비어 있지 않은 디렉토리 지우기
            delete a non-empty folder
            delete the folder <folder> even if it is full
            <folder> 폴더 꽉 차 있어도 그냥 지워
            <folder> 폴더에 뭐가 있든 지워
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
            rmdir <folder>
            remove directory <folder> only if it is empty
            비어 있는 디렉토리 <folder> 제거
            비어 있을 때만 <folder> 폴더 삭제
            빈 디렉터리 <folder> 없애기
            remove an empty folder called <folder>
            delete the empty folder named <folder>
            chuck the empty folder <folder>
            """,
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
            full path of this directory
            show my current location
            pwd
            내가 지금 어느 디렉터리에 있는지
            작업 디렉터리 출력
            현재 경로
            what folder am i in
            which directory is this
            지금 내가 있는 위치
            내가 있는 위치가 어디
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
            cd <folder>
            enter the folder <folder>
            switch to directory <folder>
            <folder> 로 들어가기 cd
            작업 디렉토리를 <folder> 로 변경
            <folder> 폴더 안으로 들어가기
            take me to <folder>
            <folder> 로 가자
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
            go to the directory i was in before
            back to the last directory
            방금 있던 폴더로 돌아가기
            바로 전 디렉터리로 다시 가기
            undo cd
            undo the last cd
            아까 있던 폴더로
            아까 그 폴더로 돌아가기
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
            the folder one level above
            move up to the folder above
            한 단계 위 폴더로 가기
            바깥 폴더로 나가기
            move up one directory
            move up a folder
            상위 폴더로 가줘
            open the folder above this one
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
            cd home
            back to my home directory
            내 홈 디렉터리로 가기
            홈으로 돌아가기
            go to my home folder
            홈 디렉터리로 가줘
            홈으로 가기
            take me home
            홈으로 가자
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
            folder structure only <depth> levels
            tree view of the folder <depth> levels deep
            tree limited to depth <depth>
            폴더 구조를 <depth> 단계까지 트리로 보기
            트리 <depth> 단계까지만
            깊이 <depth> 까지 디렉터리 트리
            draw the folder structure <depth> levels deep
            폴더 구조 <depth> 단계까지만 그려줘
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
            tree view of this folder
            visualize the directory structure
            트리 형태로 폴더 보기
            디렉터리 구조를 트리로 출력
            폴더 계층 구조
            폴더 구조 한눈에 보여줘
            """,
        others=("find . -type d",),
    ),
    Recipe(
        "mkdir -p -- <folder> <other>",
        en="Make the folders <folder> and <other>",
        ko="<folder>와 <other> 폴더 만들기",
        asks="""
            create two folders <folder> and <other>
            make directories <folder> and <other> at once
            mkdir both <folder> and <other>
            <folder> 와 <other> 폴더 두 개 만들기
            디렉터리 <folder> <other> 한 번에 생성
            """,
    ),
    Recipe(
        "mkdir <folder>-{1..<number:number>}",
        en="Make <number> numbered folders <folder>-1, <folder>-2, …",
        ko="<folder>-1, <folder>-2처럼 번호가 붙은 폴더 <number>개 만들기",
        fish="for i in (seq <number>); mkdir <folder>-$i; end",
        asks="""
            create <number> folders named <folder> with numbers
            make <number> numbered directories <folder>
            번호 붙은 폴더 <folder> <number> 개 만들기
            <folder> 폴더를 번호대로 <number> 개 생성
            """,
    ),
    Recipe(
        "find <folder> -mindepth 1 -delete",
        en="Delete all that is in <folder>, but not the folder itself",
        ko="<folder> 폴더는 두고 안의 것만 모두 삭제",
        asks="""
            delete everything inside folder <folder> but keep the folder
            delete the contents of folder <folder> but not the folder itself
            <folder> 폴더 안의 내용물만 모두 지우기
            """,
    ),
    Recipe(
        "tree -L <depth> -- <folder>",
        en="Show <folder> as a tree, <depth> levels deep",
        ko="<folder>를 <depth>단계까지 트리로 보기",
        asks="""
            tree of <folder> <depth> levels deep
            show the tree of folder <folder> down to depth <depth>
            <folder> 를 <depth> 단계까지 트리로 보기
            <folder> 폴더 트리 깊이 <depth> 까지
            """,
    ),
    Recipe(
        "rm -r -- <folder:slash>*",
        en="Delete what is in <folder>, but not <folder> itself",
        ko="<folder> 폴더는 두고 안에 있는 것만 삭제",
        asks="""
            delete everything in the <folder> folder but keep the folder
            delete all files in <folder> but not the folder itself
            empty the folder <folder>
            remove the contents of directory <folder>
            <folder> 폴더는 두고 안에 있는 것만 다 지우기
            <folder> 폴더는 남기고 내용물만 삭제
            <folder> 폴더 비우기
            <folder> 디렉토리 안의 파일만 전부 삭제
            <folder> 폴더는 두고 안에 있는 것만 삭제
            <folder> 폴더는 놔두고 내용만 지우기
            """,
    ),
    Recipe(
        "find . -type d -empty",
        en="Find empty folders here and below",
        ko="여기서부터 빈 폴더 찾기",
        asks="""
            find empty folders
            list empty directories
            any folders with nothing in them
            list folders that have nothing in them
            which directories have nothing in them
            빈 폴더 찾기
            빈 폴더 목록
            텅 빈 폴더 있나
            안에 아무것도 없는 폴더
            안에 아무것도 없는 빈 폴더 목록
            비어 있는 디렉토리 찾기
            """,
    ),
)
