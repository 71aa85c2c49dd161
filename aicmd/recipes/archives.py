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
)
