"""Single files that are compressed."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
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
            <gz> 압축 해제
            <gz> 압축 해제하기
            unpack <gz>
            decompress <gz>
            open <gz> again
            open up <gz>
            <gz> 풀어줘
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
            <gz> 압축 파일 읽기
            look at the contents of <gz> without unpacking
            <gz> 압축 안 풀고 내용 보기
            <gz> 파일을 풀지 않고 읽기
            view compressed log <gz>
            read the compressed file <gz>
            show <gz> without unpacking it
            <gz> 압축 풀지 않고 보기
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
            is <gz> damaged
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
            how well is <gz> compressed
            see how well <gz> is compressed
            <gz> 압축률 보기
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
)
