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
            """,
    ),
    Recipe(
        "tar -czf <archive> -- <folder>",
        en="Pack <folder> into <archive>",
        ko="<folder>를 <archive>로 묶기",
        mac="tar -czf <archive> <folder>",
        asks="""
            compress <folder> into <archive>
            create archive <archive> from <folder>
            tar folder <folder> as <archive>
            <folder> 를 <archive> 로 압축
            <folder> 폴더 <archive> 로 묶기
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
            """,
    ),
    Recipe(
        "tar -czf <archive> --exclude=<pattern> -- <folder>",
        en="Pack <folder> into <archive> without <pattern>",
        ko="<pattern>을 빼고 <folder>를 <archive>로 묶기",
        mac="tar -czf <archive> --exclude=<pattern> <folder>",
        asks="""
            compress <folder> into <archive> excluding <pattern>
            tar <folder> as <archive> without <pattern>
            <folder> 를 <pattern> 빼고 <archive> 로 압축
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
            """,
    ),
    Recipe(
        "tar -czf <archive> -C <folder> .",
        en="Pack what is in <folder> into <archive>, without the folder itself",
        ko="<folder> 안의 내용만 <archive>로 묶기",
        asks="""
            compress the contents of <folder> into <archive> without the folder itself
            <folder> 폴더는 빼고 내용만 <archive> 로 압축
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
            """,
    ),
)
