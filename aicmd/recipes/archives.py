"""Archives of tar."""

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
            <archive> 안 풀고 안에 뭐가 있는지만 확인
            <archive> 압축 안 풀고 목록만 보기
            look into <archive> without extracting it
            list what is in <archive> without unpacking
            what is inside <archive>
            <archive> 안에 뭐 있는지
            <archive> 안에 뭐가 들었는지
            <archive> 안 풀고 안에 뭐 들었는지만 보기
            what is in <archive>
            what's in <archive>
            what does <archive> hold
            list what's in <archive>
            show me what's in <archive>
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
            make <archive> from folder <folder>
            <folder> 폴더로 <archive> 만들기
            tar and gzip the folder <folder> to <archive>
            compress the folder <folder> into <archive>
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
            best compression of folder <folder>
            compress folder <folder> as small as possible
            <folder> 폴더 최대한 세게 압축
            <folder> 최대한 작게 압축
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
            untar only <file> from <archive>
            <archive> 에서 <file> 하나만 추출
            <archive> 속 <file> 만 압축 해제
            take <file> out of <archive> only
            <archive> 에서 <file> 만 빼내줘
            get only <file> out of the archive <archive>
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
            put <file> into the existing archive <archive>
            tar append <file> to <archive>
            기존 <archive> 에 <file> 넣기
            <file> 을 tar 파일 <archive> 에 추가하기
            이미 있는 <archive> 에 <file> 더 넣기
            tar <archive> 에 <file> 추가
            add <file> to <archive>
            <archive> 에 <file> 추가
            append <file> to the archive <archive>
            <file> 을 <archive> 에 추가하기
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
        "tar -czf - -- <folder> | split -b <size:bytes> - <folder>.tar.gz.",
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
    Recipe(
        "tar -c<archive:packer>f <archive> --exclude=<pattern> .",
        en="Pack this folder into <archive> without <pattern>",
        ko="<pattern>을 빼고 이 폴더를 <archive>로 묶기",
        asks="""
            compress everything here except the <pattern> folder into <archive>
            tar this folder into <archive> without <pattern>
            pack the current directory as <archive> excluding <pattern>
            put everything here but <pattern> into <archive>
            <pattern> 빼고 현재 폴더 전체를 <archive> 로 압축
            <pattern> 제외하고 이 폴더를 <archive> 로 묶기
            현재 디렉토리를 <pattern> 빼고 <archive> 로 압축
            여기 있는 거 <pattern> 빼고 전부 <archive> 로
            """,
    ),
    Recipe(
        "cat -- <prefix>* > <target>",
        en="Put the pieces <prefix>… together again as <target>",
        ko="나눈 조각 <prefix>…를 <target>로 다시 합치기",
        asks="""
            join the split files <prefix> back into <target>
            put the pieces <prefix> together as <target>
            reassemble the parts <prefix> of a split file as <target>
            쪼갠 파일 <prefix> 다시 합쳐서 <target> 만들기
            나눈 조각 <prefix> 를 <target> 로 합치기
            분할된 파일 <prefix> 를 <target> 로 복원
            쪼갠 파일 다시 합치기
            join split files again
            """,
    ),
)
