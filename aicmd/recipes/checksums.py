"""Checksums of files and of texts."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "sha1sum -- <file>",
        en="Show the SHA-1 sum of <file>",
        ko="<file>의 SHA-1 체크섬 보기",
        mac="shasum <file>",
        asks="""
            sha1 of <file>
            sha1 checksum of <file>
            <file> sha1 체크섬
            <file> sha1 해시
            sha1sum <file>
            calculate the sha1 hash of <file>
            <file> 의 sha1 값
            <file> sha1 구하기
            """,
    ),
    Recipe(
        "sha512sum -- <file>",
        en="Show the SHA-512 sum of <file>",
        ko="<file>의 SHA-512 체크섬 보기",
        mac="shasum -a 512 <file>",
        asks="""
            sha512 of <file>
            sha512 checksum of <file>
            <file> sha512 체크섬
            <file> sha512 해시
            sha512sum <file>
            calculate the sha512 hash of <file>
            <file> 의 sha512 값
            <file> sha512 구하기
            """,
    ),
    Recipe(
        "sha256sum -c <file>",
        en="Check the files listed in <file> by their SHA-256 sums",
        ko="<file>의 SHA-256 목록으로 파일 검증",
        mac="shasum -a 256 -c <file>",
        asks="""
            verify checksums in <file>
            check files against the sha256 sums in <file>
            <file> 체크섬 목록으로 검증
            <file> 의 sha256 해시와 맞는지 확인
            check downloaded files against the checksum file <file>
            verify sha256sum file <file>
            체크섬 파일 <file> 로 확인
            <file> 에 적힌 sha256 값과 파일이 맞는지 검사
            """,
    ),
    Recipe(
        "printf '%s' <text> | sha256sum",
        en="Show the SHA-256 sum of a text",
        ko="텍스트의 SHA-256 보기",
        mac="printf '%s' <text> | shasum -a 256",
        asks="""
            sha256 hash of the string <text>
            hash text <text> with sha256
            <text> 문자열 sha256 해시
            sha256 of <text>
            calculate sha256 for the text <text>
            문자열 <text> 를 sha256 으로 해시
            문자열 <text> 의 sha256 값
            """,
    ),
    Recipe(
        "printf '%s' <text> | md5sum",
        en="Show the MD5 sum of a text",
        ko="텍스트의 MD5 보기",
        mac="printf '%s' <text> | md5",
        asks="""
            md5 hash of the string <text>
            md5 of text <text>
            <text> 문자열 md5 해시
            md5 of <text>
            calculate md5 for the string <text>
            <text> 의 md5 값
            문자열 <text> 를 md5 로 해시
            """,
    ),
    Recipe(
        "find . -type f -exec sha256sum -- {} + > checksums.txt",
        en="Save the SHA-256 sums of all files here",
        ko="여기의 모든 파일의 SHA-256을 저장",
        mac="find . -type f -exec shasum -a 256 {} + > checksums.txt",
        asks="""
            save checksums of all files in this folder
            write sha256 sums of every file to a list
            모든 파일의 체크섬 저장
            폴더 전체 sha256 해시 목록 만들기
            checksum list of the whole folder
            hash every file here into a file of sha256
            폴더 안의 모든 파일 해시를 파일로 저장
            전체 파일 sha256 체크섬 만들기
            """,
    ),
    Recipe(
        "sha256sum -c <sums>",
        en="Check the files listed in <sums>",
        ko="<sums>에 적힌 파일 검증",
        asks="""
            verify files against <sums>
            verify <sums>
            check checksums in <sums>
            <sums> 로 검증
            <sums> 로 파일들 무결성 검증
            <sums> 로 체크섬 확인
            <sums> 에 적힌 해시와 파일 비교
            """,
    ),
    Recipe(
        "echo '<digest>  <file>' | sha256sum -c",
        en="Check that <file> has the sha256 <digest>",
        ko="<file>의 sha256이 <digest>인지 확인",
        asks="""
            check sha256 of <file> equals <digest>
            verify <file> against <digest>
            does <file> have the checksum <digest>
            <file> 의 sha256 이 <digest> 인지 확인
            <file> 해시가 <digest> 와 같은지
            <digest> 로 <file> 검증
            """,
    ),
    Recipe(
        "sha256sum -- <file> <other>",
        en="Compare the checksums of <file> and <other>",
        ko="<file>과 <other>의 해시 비교",
        mac="shasum -a 256 <file> <other>",
        asks="""
            compare checksum of two files <file> <other>
            compare the hashes of <file> and <other>
            do <file> and <other> have the same sha256
            <file> 와 <other> 가 같은 파일인지 해시로 확인
            <file> 과 <other> 체크섬 비교
            <file> <other> 해시 비교
            """,
    ),
)
