"""Zip, 7z and rar archives."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "zip -r <folder>.zip <folder>",
        en="Pack <folder> into <folder>.zip",
        ko="<folder>를 zip으로 압축",
        asks="""
            zip <folder> zip
            create zip of folder <folder>
            zip directory <folder> as zip
            <folder> 폴더 zip 압축
            <folder> zip 으로 압축
            zip up the folder <folder>
            zip folder <folder>
            make a zip file of directory <folder>
            <folder> 폴더를 zip 으로 압축하기
            <folder> 를 zip 파일로 만들어줘
            <folder> 디렉터리 집 파일로 압축
            """,
    ),
    Recipe(
        "zip -r <name>.zip .",
        en="Pack all that is here into <name>.zip",
        ko="여기 있는 것을 모두 <name>.zip으로 압축",
        asks="""
            zip all files in this folder
            zip everything here
            zip everything in the current folder as <name>
            현재 폴더의 파일 전부 zip 압축
            여기 있는 모든 파일 zip 으로
            make a zip of everything in the current directory
            zip the current folder
            현재 폴더를 통째로 zip 으로
            이 폴더 전체를 zip 파일로 만들기
            """,
    ),
    Recipe(
        "zip -er <folder>.zip <folder>",
        en="Pack <folder> into a zip with a password",
        ko="<folder>를 암호 걸린 zip으로 압축",
        asks="""
            zip folder <folder> with password
            password protected zip of <folder>
            <folder> 폴더 암호 걸어서 zip 압축
            <folder> 비밀번호 압축
            encrypt folder <folder> as zip
            zip <folder> and set a password
            <folder> 폴더를 비밀번호 있는 zip 으로
            암호 설정해서 <folder> 를 zip 으로 묶기
            <folder> 폴더 비밀번호 걸어서 압축
            <folder> 암호 걸어 압축
            zip with a password folder <folder>
            password protect a zip of <folder>
            """,
    ),
    Recipe(
        "unzip <zip>",
        en="Unpack the zip <zip> here",
        ko="<zip> zip 풀기",
        asks="""
            unzip <zip>
            extract <zip>
            <zip> 압축 풀기
            <zip> 압축 해제
            extract zip file <zip>
            zip 파일 <zip> 압축 풀기
            <zip> zip 압축 해제
            unpack <zip>
            open the zip <zip> here
            uncompress <zip>
            <zip> 풀어줘
            <zip> 집 파일 풀기
            <zip> 파일 압축을 여기에 풀기
            """,
    ),
    Recipe(
        "unzip <zip> -d <folder>",
        en="Unpack the zip <zip> into <folder>",
        ko="<zip> zip을 <folder>에 풀기",
        asks="""
            unzip <zip> to <folder>
            extract <zip> to <folder>
            <zip> 을 <folder> 에 압축 풀기
            extract zip <zip> into directory <folder>
            <zip> zip 을 <folder> 에 압축 풀기
            unpack <zip> inside folder <folder>
            unzip file <zip> into <folder>
            <zip> 을 <folder> 폴더에 풀어줘
            <folder> 디렉터리에 <zip> 풀기
            <zip> 압축을 <folder> 로 해제
            <zip> 를 <folder> 폴더에 압축 해제
            <folder> 폴더에 <zip> 풀기
            unzip <zip> into the directory <folder>
            <zip> 을 <folder> 폴더에다 압축 풀기
            unpack <zip> into the folder <folder>
            """,
    ),
    Recipe(
        "unzip -l <zip>",
        en="List what is in the zip <zip>",
        ko="<zip> zip 안의 목록 보기",
        asks="""
            list contents of zip <zip>
            list the contents of <zip>
            <zip> 내용 보기
            show files in zip <zip>
            <zip> zip 내용 보기
            zip 파일 <zip> 목록
            압축 파일 <zip> 안에 뭐가 들어 있는지
            what is inside <zip>
            look into <zip> without extracting
            <zip> 안에 뭐가 들었는지 보기
            <zip> 풀지 않고 목록만 보기
            <zip> 안의 파일 목록
            contents of <zip>
            list files inside <zip>
            <zip> 풀지 않고 안에 뭐 있는지 목록 보기
            <zip> 압축 안 풀고 목록만 보기
            <zip> 풀지 않고 내용 확인
            look into <zip> without unpacking it
            <zip> 안 풀고 안에 뭐 들었는지만 보기
            <zip> 안에 뭐 있는지
            what is in <zip>
            what's in <zip>
            look inside <zip> without unpacking it
            list what's in <zip>
            show me what's in <zip>
            """,
    ),
    Recipe(
        "7z x <seven>",
        en="Unpack the 7z <seven>",
        ko="<seven> 7z 풀기",
        asks="""
            extract 7z <seven>
            extract <seven>
            <seven> 압축 풀기
            7z 압축 풀기 <seven>
            unpack the 7z file <seven>
            7zip extract <seven>
            <seven> 풀어줘
            7zip 파일 <seven> 압축 해제
            <seven> 압축 해제
            <seven> 여기에 풀기
            <seven> 여기다 풀어줘
            """,
    ),
    Recipe(
        "unzip <zip> <file>",
        en="Unpack only <file> from <zip>",
        ko="<zip>에서 <file>만 꺼내기",
        asks="""
            extract only <file> from <zip>
            unzip a single file <file> from <zip>
            <zip> 에서 <file> 만 꺼내기
            <zip> 안의 <file> 하나만 압축 풀기
            extract one file <file> from zip <zip>
            <zip> 에서 <file> 하나만 추출
            <zip> 속 <file> 만 압축 해제
            get only <file> out of <zip>
            get <file> out of <zip>
            <zip> 에서 <file> 꺼내기
            pull <file> out of <zip>
            """,
    ),
    Recipe(
        "unzip -p <zip> <file>",
        en="Show <file> in <zip> without unpacking",
        ko="압축을 풀지 않고 <zip> 안의 <file> 보기",
        asks="""
            show <file> inside <zip> without extracting it
            print the file <file> from zip <zip>
            <zip> 안의 <file> 내용 보기
            <zip> 압축 안 풀고 <file> 보기
            cat <file> inside <zip>
            read <file> in <zip> without unpacking
            <zip> 속의 <file> 내용 출력
            <zip> 풀지 않고 안에 있는 <file> 읽기
            """,
    ),
    Recipe(
        "unzip -o <zip>",
        en="Unpack <zip>, replacing what exists",
        ko="<zip>을 덮어쓰며 풀기",
        asks="""
            unzip <zip> and overwrite existing files
            extract <zip> overwriting
            <zip> 덮어쓰면서 압축 풀기
            unzip <zip> replacing files without asking
            overwrite when extracting <zip>
            <zip> 묻지 않고 덮어쓰며 풀기
            <zip> 기존 파일 덮어쓰기로 압축 해제
            <zip> 전부 덮어써서 풀기
            """,
    ),
    Recipe(
        "python3 -m zipfile --metadata-encoding cp949 -e <zip> .",
        en="Unpack <zip> with Korean file names from Windows",
        ko="윈도우에서 만든 <zip>을 한글 이름이 깨지지 않게 풀기",
        asks="""
            unzip <zip> with korean file names
            file names are garbled after unzip <zip>
            <zip> 한글 깨짐 없이 압축 풀기
            <zip> 한글 파일명 깨지는 압축 풀기
            korean names broken in <zip> extract correctly
            extract <zip> made on korean windows
            <zip> 한글 이름 안 깨지게 풀기
            윈도우에서 만든 <zip> 한글 깨짐 해결하며 압축 해제
            <zip> 한글 파일명 깨지지 않게 압축 풀기
            unzip <zip> with broken korean filenames
            <zip> 한글 파일명 안 깨지게 풀기
            한글 파일명 깨지는 zip 압축 풀기
            extract a zip with korean file names correctly
            """,
    ),
    Recipe(
        "unzip -t <zip>",
        en="Test whether <zip> is intact",
        ko="<zip>이 손상되지 않았는지 검사",
        asks="""
            test the integrity of <zip>
            is zip <zip> corrupted
            <zip> 손상되었는지 검사
            <zip> 무결성 확인
            check the zip file <zip> for errors
            verify that <zip> is not damaged
            <zip> 압축 파일이 깨졌는지 확인
            <zip> 에 오류가 있는지 검사
            test if <zip> is corrupted
            <zip> 손상됐는지 검사
            """,
    ),
    Recipe(
        "zip <zip> <file>",
        en="Add <file> to <zip>",
        ko="<zip>에 <file> 추가",
        asks="""
            add <file> to <zip>
            zip file <file> as <zip>
            put <file> into <zip>
            <zip> 에 <file> 추가
            <file> 을 <zip> 로 압축
            make <zip> from the file <file>
            compress <file> into <zip>
            <file> 파일을 <zip> 에 넣기
            <file> 을 압축해서 <zip> 만들기
            """,
    ),
    Recipe(
        "zip -d <zip> <file>",
        en="Delete <file> from <zip>",
        ko="<zip>에서 <file> 삭제",
        asks="""
            delete <file> from <zip>
            remove file <file> inside zip <zip>
            <zip> 에서 <file> 삭제
            take <file> out of the zip <zip>
            remove <file> from inside <zip>
            <zip> 안의 <file> 지우기
            zip 파일 <zip> 에 들어 있는 <file> 제거
            <zip> 압축 파일에서 <file> 빼기
            """,
    ),
    Recipe(
        "zip -r <folder>.zip <folder> -x <pattern>",
        en="Pack <folder> into a zip without <pattern>",
        ko="<pattern>을 빼고 <folder>를 zip으로 압축",
        asks="""
            zip folder <folder> excluding <pattern>
            create zip of <folder> without <pattern>
            <folder> 폴더 <pattern> 빼고 zip 압축
            zip <folder> but leave out <pattern>
            zip up directory <folder> and skip <pattern>
            <pattern> 제외하고 <folder> 를 zip 으로
            <folder> 디렉터리에서 <pattern> 만 빼고 zip 으로 압축
            <folder> zip 으로 묶되 <pattern> 제외
            """,
    ),
    Recipe(
        "zip -s <size> -r <folder>.zip <folder>",
        en="Pack <folder> into zips of <size> each",
        ko="<folder>를 <size>씩 나눠 zip으로 압축",
        asks="""
            zip folder <folder> split in parts of <size>
            multi-part zip of <folder> with <size> chunks
            <folder> 폴더 <size> 씩 나눠서 zip 압축
            <folder> 분할 zip 압축 <size>
            split zip of <folder> with volumes of <size>
            zip <folder> in pieces no larger than <size>
            <folder> 를 <size> 짜리 여러 조각 zip 으로
            <size> 단위로 분할해서 <folder> zip 압축
            """,
    ),
    Recipe(
        'for f in *.zip; do unzip -d "${f%.zip}" "$f"; done',
        en="Unpack all zips here, each into its own folder",
        ko="모든 zip을 각각의 폴더에 풀기",
        fish="for f in *.zip; unzip -d (path change-extension '' $f) $f; end",
        asks="""
            unzip all zip files
            extract all zips here into their own folders
            모든 zip 파일 압축 풀기
            zip 전부 각각 폴더에 압축 해제
            unzip every zip file in this folder
            batch unzip all archives
            폴더 안의 zip 파일 전부 풀기
            zip 파일 여러 개 한 번에 압축 풀기
            unzip all zips
            """,
    ),
    Recipe(
        "unrar x <rar>",
        en="Unpack the rar <rar>",
        ko="<rar> rar 풀기",
        asks="""
            extract <rar>
            unrar <rar>
            extract rar file <rar>
            <rar> 압축 풀기
            rar 파일 <rar> 압축 해제
            unpack the rar <rar>
            open rar archive <rar>
            <rar> 풀어줘
            <rar> 압축 해제
            <rar> 까줘
            """,
        others=("7z x <rar>",),
    ),
    Recipe(
        "7z a <folder>.7z <folder>",
        en="Pack <folder> into <folder>.7z",
        ko="<folder>를 7z로 압축",
        asks="""
            compress folder <folder> with 7z
            pack folder <folder> as 7zip
            <folder> 폴더 7z 압축
            <folder> 폴더를 7zip 으로 압축
            make a 7z of directory <folder>
            7zip the folder <folder>
            <folder> 를 7z 파일로 만들기
            7z 로 <folder> 디렉터리 묶기
            """,
    ),
    Recipe(
        "7z l <seven>",
        en="List what is in the 7z <seven>",
        ko="<seven> 7z 안의 목록 보기",
        asks="""
            list the contents of <seven>
            show files in 7z archive <seven>
            <seven> 내용 보기
            <seven> 안의 파일 목록
            what is inside <seven>
            look into <seven> without extracting
            <seven> 안에 뭐가 들었는지
            7z 파일 <seven> 목록 보기
            """,
    ),
    Recipe(
        "zip <zip> <file> <other>",
        en="Zip <file> and <other> into <zip>",
        ko="<file>과 <other>를 <zip>으로 압축",
        asks="""
            zip <file> and <other> into <zip>
            compress two files <file> and <other> as <zip>
            put <file> and <other> in zip <zip>
            <file> 과 <other> 를 <zip> 으로 압축
            <file> <other> 두 개를 <zip> 에 넣기
            """,
    ),
    Recipe(
        "zip -r <zip> <folder>",
        en="Zip the folder <folder> into <zip>",
        ko="<folder> 폴더를 <zip>으로 압축",
        asks="""
            zip the folder <folder> into <zip>
            zip directory <folder> as <zip>
            create <zip> from folder <folder>
            compress folder <folder> to <zip>
            <folder> 폴더를 <zip> 으로 압축
            <folder> 디렉터리를 <zip> 로 묶기
            <folder> 폴더로 <zip> 만들기
            """,
    ),
    Recipe(
        "zip -er <zip> <folder>",
        en="Zip <folder> into <zip> with a password",
        ko="<folder>를 암호를 걸어 <zip>으로 압축",
        asks="""
            zip folder <folder> into <zip> with a password
            create password protected <zip> from <folder>
            <folder> 폴더를 비밀번호 걸어서 <zip> 으로 압축
            암호 걸린 <zip> 을 <folder> 로 만들기
            put a password on <zip>
            """,
    ),
    Recipe(
        "zip <name>.zip *.<extension>",
        en="Zip all .<extension> files into <name>.zip",
        ko="<extension> 파일을 모두 <name>.zip으로 압축",
        asks="""
            zip all <extension> files into <name>
            compress every <extension> file to a zip called <name>
            모든 <extension> 파일을 <name> zip 으로 압축
            <extension> 파일만 모아서 zip <name> 만들기
            """,
    ),
    Recipe(
        "unzip -P <password> <zip>",
        en="Unpack <zip> with the password <password>",
        ko="암호 <password>로 <zip> 풀기",
        asks="""
            unzip <zip> with password <password>
            extract protected <zip> using password <password>
            비밀번호 <password> 로 <zip> 압축 풀기
            암호 <password> 걸린 <zip> 해제
            """,
    ),
    Recipe(
        "unzip -n <zip>",
        en="Unpack <zip> but leave existing files alone",
        ko="이미 있는 파일은 두고 <zip> 풀기",
        asks="""
            unzip <zip> without overwriting existing files
            extract <zip> but never overwrite
            <zip> 덮어쓰지 않고 압축 풀기
            이미 있는 파일은 건너뛰고 <zip> 풀기 덮어쓰기 없이
            <zip> 풀 때 기존 파일은 덮어쓰지 않게
            <zip> 압축 풀 때 있는 파일은 건드리지 않기
            """,
    ),
    Recipe(
        "unzip '*.zip'",
        en="Unpack all zip files into this folder",
        ko="모든 zip 파일을 이 폴더에 풀기",
        asks="""
            unzip all zip files into the same folder
            extract every zip here into one folder
            모든 zip 파일을 같은 폴더에 풀기
            unzip all zip files here
            unzip everything here
            여기 있는 zip 파일 전부 압축 풀기
            """,
    ),
    Recipe(
        "7z x <seven> -o<folder>",
        en="Unpack <seven> into <folder>",
        ko="<seven>을 <folder>에 풀기",
        asks="""
            extract <seven> to folder <folder>
            unpack 7z <seven> into <folder>
            <seven> 을 <folder> 폴더에 압축 풀기
            7z 파일 <seven> 을 <folder> 에 풀기
            """,
    ),
    Recipe(
        "7z a -p <folder>.7z <folder>",
        en="Pack <folder> as 7z with a password",
        ko="<folder>를 암호를 걸어 7z로 압축",
        asks="""
            7z folder <folder> with a password
            encrypted 7zip of <folder>
            <folder> 폴더 암호 걸어서 7z 압축
            비밀번호 있는 7z 로 <folder> 압축
            """,
    ),
    Recipe(
        "unrar x <rar> <folder>/",
        en="Unpack <rar> into <folder>",
        ko="<rar>를 <folder>에 풀기",
        asks="""
            extract <rar> to folder <folder>
            unrar <rar> into directory <folder>
            <rar> 를 <folder> 폴더에 압축 풀기
            rar 파일 <rar> 을 <folder> 에 풀기
            """,
    ),
    Recipe(
        "unrar l <rar>",
        en="List what is in <rar>",
        ko="<rar> 안의 목록 보기",
        asks="""
            list the contents of <rar>
            what is inside <rar>
            <rar> 내용 보기
            <rar> 안의 파일 목록
            what is in <rar>
            """,
    ),
    Recipe(
        "unzip <zip> '*.<extension>'",
        en="Unpack only the .<extension> files of <zip>",
        ko="<zip>에서 <extension> 파일만 풀기",
        asks="""
            extract only <extension> files from <zip>
            unzip just the <extension> files of <zip>
            <zip> 에서 <extension> 파일만 압축 풀기
            <zip> 안의 <extension> 파일만 꺼내기
            """,
    ),
    Recipe(
        "zip -r <folder>.zip <folder> -x '*.git*'",
        en="Pack <folder> into <folder>.zip without .git",
        ko=".git을 빼고 <folder>를 <folder>.zip으로 압축",
        asks="""
            zip a directory <folder> excluding .git
            zip the folder <folder> without the .git folder
            .git 제외하고 <folder> 디렉토리 zip 으로 압축
            .git 빼고 <folder> 폴더 zip 압축
            """,
    ),
    Recipe(
        "zip <zip> *.<extension>",
        en="Pack all .<extension> files here into <zip>",
        ko="여기의 <extension> 파일을 모두 <zip>으로 압축",
        asks="""
            create a zip file of all <extension> images in this folder called <zip>
            zip all <extension> files into <zip>
            compress every <extension> file to <zip>
            put all <extension> files in <zip>
            이 폴더의 <extension> 전부 <zip> 으로 압축
            모든 <extension> 파일을 <zip> 으로 압축
            <extension> 파일들을 <zip> 으로 묶기
            <extension> 파일 전부 <zip> 에 담기
            """,
    ),
    Recipe(
        "unzip -q <zip>",
        en="Unpack <zip> without a word",
        ko="<zip>을 출력 없이 풀기",
        asks="""
            unzip <zip> quietly
            unpack <zip> without printing the file names
            unzip <zip> silently
            <zip> 조용히 풀기
            <zip> 압축 풀 때 출력 안 보이게
            <zip> 메시지 없이 압축 풀기
            """,
    ),
    Recipe(
        "unzip -v <zip>",
        en="List what is in <zip> with the packed sizes",
        ko="<zip> 안의 파일과 압축된 크기 보기",
        asks="""
            list compressed size of files in <zip>
            how well are the files in <zip> compressed
            show sizes and compression ratio of <zip>
            <zip> 안의 파일 압축률 보기
            <zip> 압축된 크기 목록
            <zip> 파일별 압축 크기 확인
            """,
    ),
)
