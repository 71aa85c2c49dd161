"""Archives and compression."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "tar -xf <archive>",
        en="Unpack <archive> here",
        ko="<archive> 압축 풀기",
        asks="""
            extract <archive>
            untar <archive>
            unpack tar archive <archive>
            decompress tar.gz file <archive>
            <archive> 압축 풀기
            <archive> 압축 해제
            tar 파일 <archive> 풀기
            open the tarball <archive>
            extract tarball <archive> here
            tar x <archive>
            <archive> 풀어줘
            <archive> 압축을 현재 폴더에 풀기
            <archive> 압축 파일 해제하기
            타르 파일 <archive> 풀기
            """,
    ),
    Recipe(
        "tar -xf <archive> -C <folder>",
        en="Unpack <archive> into <folder>",
        ko="<archive>를 <folder>에 풀기",
        asks="""
            extract <archive> to <folder>
            untar <archive> into directory <folder>
            <archive> 를 <folder> 에 압축 풀기
            <archive> 압축을 <folder> 폴더에 풀기
            unpack <archive> in folder <folder>
            extract <archive> inside directory <folder>
            <archive> 를 <folder> 로 해제
            <folder> 폴더 안에 <archive> 풀기
            <archive> 를 <folder> 디렉터리에 풀어줘
            """,
    ),
    Recipe(
        "tar -tf <archive>",
        en="List what is in <archive>",
        ko="<archive> 안의 목록 보기",
        asks="""
            list contents of archive <archive>
            list the contents of <archive>
            <archive> 내용 보기
            show files in <archive> without extracting
            what is inside tar <archive>
            <archive> 압축 파일 내용 보기
            <archive> 목록 보기 압축
            what files does <archive> hold
            look inside <archive> without unpacking
            list contents of tar <archive>
            <archive> 안에 뭐가 들었는지 보기
            <archive> 풀지 않고 내용 보기
            <archive> 안의 파일 목록 확인
            <archive> 에 들어 있는 파일들
            contents of <archive>
            list files inside <archive>
            """,
    ),
    Recipe(
        "tar -c<archive:packer>f <archive> -- <folder>",
        en="Pack <folder> into <archive>",
        ko="<folder>를 <archive>로 묶기",
        mac="tar -czf <archive> <folder>",
        asks="""
            compress <folder> into <archive>
            create archive <archive> from <folder>
            tar folder <folder> as <archive>
            <folder> 를 <archive> 로 압축
            <folder> 폴더 <archive> 로 묶기
            pack <folder> as <archive>
            tar and gzip <folder> into <archive>
            put directory <folder> in a tarball named <archive>
            <folder> 폴더를 <archive> 라는 파일로 압축
            <folder> 디렉터리를 <archive> 로 묶어줘
            <folder> 를 압축해서 <archive> 만들기
            create tar archive <archive> from folder <folder>
            <archive> 를 <folder> 폴더로 만들기
            back up <folder> to <archive>
            <folder> 를 <archive> 로 백업
            """,
    ),
    Recipe(
        "tar -czf <folder>.tar.gz -- <folder>",
        en="Pack <folder> into <folder>.tar.gz",
        ko="<folder>를 tar.gz로 묶기",
        mac="tar -czf <folder>.tar.gz <folder>",
        asks="""
            compress directory <folder>
            create tar.gz of folder <folder>
            make a tarball of <folder>
            make a tarball of the folder <folder>
            archive folder <folder>
            tar <folder>
            <folder> 폴더 압축
            <folder> 디렉토리 tar.gz 로 묶기
            gzip tar of <folder>
            pack directory <folder> into a tarball
            compress the folder <folder>
            <folder> 폴더를 압축해줘
            <folder> 를 tar.gz 로 묶기
            <folder> 디렉터리 타르로 압축
            <folder> 폴더 tgz 로 만들기
            """,
        others=("zip -r <folder>.zip <folder>",),
    ),
    Recipe(
        "tar -cJf <folder>.tar.xz -- <folder>",
        en="Pack <folder> into <folder>.tar.xz, the smallest",
        ko="<folder>를 tar.xz로 묶기",
        mac="tar -cJf <folder>.tar.xz <folder>",
        asks="""
            compress folder <folder> with xz
            make tar.xz of <folder>
            <folder> 폴더 xz 압축
            tar.xz archive of <folder>
            pack <folder> with xz compression
            strongest tar compression of folder <folder> with xz
            <folder> 를 tar.xz 로 묶기
            xz 방식으로 <folder> 폴더 묶기
            <folder> 디렉터리를 xz 로 압축
            create tar.xz of directory <folder>
            create a tar.xz from folder <folder>
            <folder> 디렉터리 tar.xz 로 압축
            <folder> 폴더를 tar.xz 로 압축
            """,
    ),
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
            files in <zip>
            """,
    ),
    Recipe(
        "gzip -k -- <file>",
        en="Compress <file> to <file>.gz and keep it",
        ko="<file>을 gzip으로 압축하고 원본 남기기",
        mac="gzip -k <file>",
        asks="""
            compress file <file>
            gzip <file> keep original
            compress <file> with gzip
            <file> gzip 압축
            <file> 파일 압축
            gzip the file <file>
            gzip <file> without deleting it
            gz compress <file>
            <file> 을 gz 로 압축
            <file> 원본 두고 gzip 으로 압축
            <file> 압축하기
            """,
    ),
    Recipe(
        "gunzip -k -- <gz>",
        en="Unpack <gz> and keep it",
        ko="<gz> gzip 풀기",
        mac="gunzip -k <gz>",
        asks="""
            decompress gzip <gz>
            extract <gz>
            <gz> 압축 풀기
            extract gz file <gz>
            <gz> gz 압축 풀기
            gunzip <gz>
            gunzip <gz> but keep the original
            unpack <gz> and keep the gz file
            <gz> 원본 유지하고 압축 해제
            <gz> 풀기
            gz 파일 <gz> 압축 해제
            <gz> 원본 남기고 풀기
            """,
    ),
    Recipe(
        "zcat -- <gz>",
        en="Show the compressed <gz>",
        ko="압축된 <gz> 내용 보기",
        mac="gzcat <gz>",
        asks="""
            view compressed gz file <gz> without extracting
            show gzip file <gz>
            <gz> gz 내용 보기
            cat the gzipped file <gz>
            print <gz> uncompressed to the screen
            read <gz> without unpacking
            <gz> 압축 풀지 않고 내용 보기
            <gz> 안의 내용 출력
            <gz> 압축 파일 읽기
            look at the contents of <gz> without unpacking
            <gz> 압축 안 풀고 내용 보기
            <gz> 파일을 풀지 않고 읽기
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
            """,
    ),
    Recipe(
        "tar -c<archive:packer>f <archive> --exclude=<pattern> -- <folder>",
        en="Pack <folder> into <archive> without <pattern>",
        ko="<pattern>을 빼고 <folder>를 <archive>로 묶기",
        mac="tar -c<archive:packer>f <archive> --exclude=<pattern> <folder>",
        asks="""
            compress <folder> into <archive> excluding <pattern>
            tar <folder> as <archive> without <pattern>
            <folder> 를 <pattern> 빼고 <archive> 로 압축
            create <archive> from <folder> but leave out <pattern>
            pack <folder> as <archive> skip <pattern>
            <pattern> 제외하고 <folder> 를 <archive> 로 묶기
            <folder> 에서 <pattern> 만 빼고 <archive> 로 압축
            <folder> 폴더를 <archive> 로 압축하되 <pattern> 은 제외
            """,
    ),
    Recipe(
        "tar -cf <folder>.tar -- <folder>",
        en="Pack <folder> into <folder>.tar without compressing",
        ko="<folder>를 압축 없이 tar로 묶기",
        mac="tar -cf <folder>.tar <folder>",
        asks="""
            tar folder <folder> without compression
            create an uncompressed tar of <folder>
            <folder> 폴더 압축 없이 tar 로 묶기
            make a plain tar of directory <folder> not compressed
            tar <folder> only without gzip
            <folder> 를 압축하지 않고 tar 로만
            <folder> 디렉터리 tar 파일로만 묶기 압축 말고
            무압축 tar 로 <folder> 묶기
            """,
    ),
    Recipe(
        "tar -cjf <folder>.tar.bz2 -- <folder>",
        en="Pack <folder> into <folder>.tar.bz2",
        ko="<folder>를 tar.bz2로 묶기",
        mac="tar -cjf <folder>.tar.bz2 <folder>",
        asks="""
            compress folder <folder> with bzip2
            make tar.bz2 of <folder>
            <folder> 폴더 bzip2 압축
            <folder> 를 tar.bz2 로 묶기
            bzip2 tarball of <folder>
            pack directory <folder> as tbz2
            <folder> 디렉터리를 bz2 로 압축
            <folder> 폴더를 bzip2 타르로
            """,
    ),
    Recipe(
        "tar --zstd -cf <folder>.tar.zst -- <folder>",
        en="Pack <folder> into <folder>.tar.zst, fast and small",
        ko="<folder>를 tar.zst로 묶기",
        mac="tar --zstd -cf <folder>.tar.zst <folder>",
        asks="""
            compress folder <folder> with zstd
            make tar.zst of <folder>
            <folder> 폴더 zstd 압축
            <folder> 를 tar.zst 로 묶기
            zstd tarball of <folder>
            pack directory <folder> with zstandard
            <folder> 디렉터리를 zst 로 압축
            <folder> 폴더를 zstd 타르로
            """,
    ),
    Recipe(
        'tar -czf <folder>-"$(date +%F)".tar.gz -- <folder>',
        en="Pack <folder> with today's date in the name",
        ko="<folder>를 오늘 날짜를 붙여 tar.gz로 묶기",
        mac='tar -czf <folder>-"$(date +%F)".tar.gz <folder>',
        asks="""
            compress folder <folder> with today's date in the name
            make a dated archive of <folder>
            <folder> 폴더 오늘 날짜 붙여서 압축
            <folder> 날짜 이름으로 압축
            backup folder <folder> as tar.gz with the date
            daily dated tarball of <folder>
            <folder> 폴더를 날짜 붙은 tar.gz 로 백업
            오늘 날짜 이름으로 <folder> 압축 백업
            """,
    ),
    Recipe(
        "tar -c<archive:packer>f <archive> -C <folder> .",
        en="Pack what is in <folder> into <archive>, without the folder itself",
        ko="<folder> 안의 내용만 <archive>로 묶기",
        asks="""
            compress the contents of <folder> into <archive> without the folder itself
            <folder> 폴더는 빼고 내용만 <archive> 로 압축
            pack only what is inside <folder> as <archive> not the folder
            <archive> from the inside of folder <folder>
            <folder> 안의 내용물만 <archive> 로 묶기
            폴더 이름 없이 <folder> 내용만 압축해서 <archive>
            상위 폴더 없이 <folder> 안의 것을 <archive> 로
            """,
    ),
    Recipe(
        "tar -xf <archive> <file>",
        en="Unpack only <file> from <archive>",
        ko="<archive>에서 <file>만 꺼내기",
        asks="""
            extract only <file> from <archive>
            extract a single file <file> from archive <archive>
            <archive> 에서 <file> 만 꺼내기
            <archive> 안의 <file> 하나만 압축 풀기
            get just <file> out of <archive>
            untar only <file> from <archive>
            <archive> 에서 <file> 하나만 추출
            <archive> 속 <file> 만 압축 해제
            """,
    ),
    Recipe(
        "tar -xf <archive> --strip-components=1",
        en="Unpack <archive> without its top folder",
        ko="<archive>를 맨 위 폴더 없이 풀기",
        asks="""
            extract <archive> without the top level folder
            unpack <archive> and strip the first directory
            <archive> 최상위 폴더 없이 압축 풀기
            untar <archive> dropping the leading directory
            extract <archive> with strip components
            <archive> 맨 바깥 폴더는 빼고 압축 해제
            <archive> 의 첫 폴더 없이 내용만 풀기
            상위 디렉터리 제거하고 <archive> 풀기
            extract <archive> without the top directory
            <archive> 최상위 폴더 빼고 풀기
            """,
    ),
    Recipe(
        "tar -rf <archive> -- <file>",
        en="Add <file> to the uncompressed <archive>",
        ko="압축하지 않은 <archive>에 <file> 추가",
        mac="tar -rf <archive> <file>",
        asks="""
            add <file> to the existing tar <archive>
            append <file> to archive <archive>
            <archive> 에 <file> 추가
            put <file> into the existing archive <archive>
            tar append <file> to <archive>
            기존 <archive> 에 <file> 넣기
            <file> 을 tar 파일 <archive> 에 추가하기
            이미 있는 <archive> 에 <file> 더 넣기
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
            get just <file> out of <zip>
            extract one file <file> from zip <zip>
            <zip> 에서 <file> 하나만 추출
            <zip> 속 <file> 만 압축 해제
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
        "gzip -t -- <gz>",
        en="Test whether <gz> is intact",
        ko="<gz>가 손상되지 않았는지 검사",
        mac="gzip -t <gz>",
        asks="""
            test the integrity of <gz>
            is gzip <gz> corrupted
            <gz> 손상되었는지 검사
            <gz> 무결성 확인
            check the gz file <gz> for errors
            verify that <gz> is not damaged
            <gz> 압축 파일이 깨졌는지 확인
            <gz> 에 오류가 있는지 검사
            test if <gz> is corrupted
            <gz> 손상됐는지 검사
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
        'for f in *.tar.gz; do tar -xf "$f"; done',
        en="Unpack all tar.gz archives here",
        ko="모든 tar.gz 풀기",
        fish="for f in *.tar.gz; tar -xf $f; end",
        asks="""
            extract all tar.gz files here
            untar every tarball in this folder
            모든 tar.gz 파일 압축 풀기
            tar.gz 전부 압축 해제
            untar all tarballs in the folder
            extract every tar.gz in this directory
            tar.gz 여러 개 한 번에 풀기
            폴더 안의 tar.gz 파일 전부 풀기
            """,
    ),
    Recipe(
        "xz -k -- <file>",
        en="Compress <file> to <file>.xz and keep it",
        ko="<file>을 xz로 압축하고 원본 남기기",
        asks="""
            compress <file> with xz
            compress file <file> as small as possible xz
            <file> 파일 xz 압축
            <file> xz 로 압축
            xz the file <file>
            xz <file> and keep the original
            <file> 을 xz 로 압축하기
            xz 로 <file> 줄이기 압축
            """,
    ),
    Recipe(
        "xz -dk -- <xz>",
        en="Unpack <xz> and keep it",
        ko="<xz> 풀기",
        asks="""
            extract <xz>
            decompress xz file <xz>
            <xz> 압축 풀기
            xz 파일 <xz> 압축 해제
            unxz <xz>
            unpack <xz> keeping the original
            <xz> 풀어줘
            <xz> 압축 해제
            """,
    ),
    Recipe(
        "bzip2 -k -- <file>",
        en="Compress <file> to <file>.bz2 and keep it",
        ko="<file>을 bzip2로 압축하고 원본 남기기",
        asks="""
            compress <file> with bzip2
            bzip2 file <file>
            <file> 파일 bzip2 압축
            bzip2 <file>
            bzip2 compress <file> and keep the original
            <file> 을 bz2 로 압축
            bzip2 로 <file> 압축하기
            <file> 원본 두고 bzip2 압축
            """,
    ),
    Recipe(
        "bunzip2 -k -- <bz>",
        en="Unpack <bz> and keep it",
        ko="<bz> 풀기",
        asks="""
            extract <bz>
            decompress bzip2 file <bz>
            <bz> 압축 풀기
            bz2 파일 <bz> 압축 해제
            bunzip2 <bz>
            unpack <bz> keeping the original
            <bz> 풀어줘
            <bz> 압축 해제
            """,
    ),
    Recipe(
        "zstd -- <file>",
        en="Compress <file> to <file>.zst",
        ko="<file>을 zstd로 압축",
        asks="""
            compress <file> with zstd
            compress file <file> with zstandard
            <file> 파일 zstd 압축
            zstd the file <file>
            zstd <file>
            <file> 을 zst 로 압축
            zstd 로 <file> 압축하기
            zstandard 로 파일 <file> 압축
            """,
    ),
    Recipe(
        "zstd -d -- <zst>",
        en="Unpack <zst>",
        ko="<zst> 풀기",
        asks="""
            extract <zst>
            decompress zstd file <zst>
            <zst> 압축 풀기
            zst 파일 <zst> 압축 해제
            unzstd <zst>
            unpack <zst>
            <zst> 풀어줘
            <zst> 압축 해제
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
        "zgrep -- <pattern> <gz>",
        en="Find lines with <pattern> in the compressed <gz>",
        ko="압축된 <gz>에서 <pattern> 찾기",
        asks="""
            search for <pattern> in compressed <gz>
            grep <pattern> in gz file <gz>
            <gz> 압축 파일에서 <pattern> 검색
            <gz> 안에서 <pattern> 찾기
            zgrep <pattern> <gz>
            find <pattern> in the gzipped log <gz>
            <gz> 로그에서 <pattern> 찾기
            gz 파일 <gz> 에서 <pattern> 검색하기
            """,
    ),
    Recipe(
        "gzip -l -- <gz>",
        en="Show the size of <gz> before and after compression",
        ko="<gz>의 압축 전후 크기 보기",
        mac="gzip -l <gz>",
        asks="""
            uncompressed size of <gz>
            compression ratio of <gz>
            <gz> 압축 풀었을 때 크기
            <gz> 압축률 확인
            how big will <gz> be when decompressed
            original size of <gz>
            <gz> 원래 크기 보기 압축
            <gz> 풀면 용량이 얼마인지
            """,
    ),
    Recipe(
        "tar -c<archive:packer>f <archive> -- <file> <other>",
        en="Pack <file> and <other> into <archive>",
        ko="<file>과 <other>를 <archive>로 묶기",
        asks="""
            pack <file> and <other> into <archive>
            tar two files <file> and <other> as <archive>
            put <file> and <other> in archive <archive>
            <file> 과 <other> 를 <archive> 로 묶기
            <file> <other> 두 개를 <archive> 로 압축
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
        "tar -czf <name>.tar.gz *.<extension>",
        en="Pack all .<extension> files into <name>.tar.gz",
        ko="<extension> 파일을 모두 <name>.tar.gz로 묶기",
        asks="""
            tar all <extension> files as <name> tar.gz
            pack every <extension> file into a tarball <name>
            모든 <extension> 파일을 <name> tar.gz 로 묶기
            <extension> 파일만 모아서 tar.gz <name> 만들기
            """,
    ),
    Recipe(
        "tar -cJf <archive> -- <folder>",
        en="Pack <folder> with xz into <archive>",
        ko="<folder>를 xz로 <archive>에 묶기",
        asks="""
            pack <folder> with xz into <archive>
            create xz archive <archive> from folder <folder>
            <folder> 를 xz 로 <archive> 에 묶기
            xz 압축으로 <folder> 폴더를 <archive> 만들기
            """,
    ),
    Recipe(
        "tar -czf - -- <folder> | split -b <size> - <folder>.tar.gz.",
        en="Pack <folder> in parts of <size>",
        ko="<folder>를 <size>씩 나누어 묶기",
        asks="""
            tar folder <folder> and split it into <size> parts
            make a split tarball of <folder> with <size> pieces
            <folder> 폴더를 tar 로 묶어 <size> 씩 분할
            <folder> 를 <size> 단위 tar.gz 조각으로 나누기
            """,
    ),
    Recipe(
        "gunzip -- <gz>",
        en="Unpack <gz> and remove the packed file",
        ko="<gz> 압축을 풀고 원본 삭제",
        asks="""
            unpack <gz> and delete the gz
            gunzip <gz> without keeping it
            <gz> 풀고 압축 파일은 삭제
            <gz> 압축 풀면서 gz 는 지우기
            """,
    ),
    Recipe(
        "gzip -9 -k -- <file>",
        en="Compress <file> as small as gzip can",
        ko="<file>을 gzip으로 최대한 작게 압축",
        asks="""
            gzip <file> with maximum compression
            best gzip compression of <file>
            <file> 을 최대 압축률로 gzip
            <file> gzip 제일 작게 압축
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
            zip 파일 전부 여기 한 폴더에 압축 풀기
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
            """,
    ),
    Recipe(
        "tar -xvf <archive>",
        en="Unpack <archive> and show each file",
        ko="<archive>를 풀면서 파일 이름 보기",
        asks="""
            extract <archive> and show each file name verbose
            unpack <archive> with progress of files
            <archive> 풀면서 파일 이름 출력
            <archive> 압축 푸는 과정 보기 진행
            """,
    ),
    Recipe(
        "tar -tvf <archive>",
        en="List what is in <archive> with details",
        ko="<archive> 안의 목록을 자세히 보기",
        asks="""
            list contents of <archive> with sizes and dates
            detailed listing of archive <archive>
            <archive> 내용을 자세히 보기
            <archive> 안의 파일 크기와 날짜까지 목록
            """,
    ),
    Recipe(
        "tar -xf <archive> --wildcards '*.<extension>'",
        en="Unpack only the .<extension> files of <archive>",
        ko="<archive>에서 <extension> 파일만 풀기",
        mac="tar -xf <archive> '*.<extension>'",
        asks="""
            extract only <extension> files from <archive>
            untar just the <extension> files of <archive>
            <archive> 에서 <extension> 파일만 압축 풀기
            <archive> 안의 <extension> 파일만 꺼내기
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
        "tar -czf <folder>.tar.gz --exclude=<pattern> -- <folder>",
        en="Pack the folder <folder> without <pattern>",
        ko="<pattern>을 빼고 <folder> 폴더 묶기",
        asks="""
            tar folder <folder> excluding <pattern>
            make a tarball of <folder> without <pattern>
            compress folder <folder> except <pattern>
            <pattern> 빼고 <folder> 폴더 tar 로 압축
            <folder> 폴더를 <pattern> 제외하고 묶기
            <pattern> 제외 <folder> 디렉터리 압축
            """,
    ),
)
