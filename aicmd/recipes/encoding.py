"""Encodings, line ends, check sums, random values, encryption."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "iconv -f UTF-8 -t <to> -- <file>",
        en="Show <file>, which is UTF-8, converted to <to>",
        ko="UTF-8인 <file>을 <to>로 변환해 보기",
        asks="""
            convert <file> from utf-8 to another encoding
            change encoding of utf8 file <file> to something else
            <file> 을 utf-8 에서 다른 인코딩으로 변환
            """,
    ),
    Recipe(
        "iconv -f UTF-8 -t CP949 -- <file>",
        en="Show <file> converted to Korean CP949",
        ko="<file>을 한국어 CP949로 변환해 보기",
        asks="""
            convert <file> from utf-8 to cp949
            encode <file> as euc-kr
            <file> 을 euc-kr 로 변환
            <file> 을 utf-8 에서 cp949 로 변환
            """,
    ),
    Recipe(
        "iconv -l",
        en="List the encodings that can be converted",
        ko="변환할 수 있는 인코딩 목록 보기",
        asks="""
            list available encodings
            which character sets does iconv know
            인코딩 목록
            iconv 가 지원하는 문자셋 보기
            """,
    ),
    Recipe(
        "iconv -f UTF-8 -t UTF-8 -- <file> > /dev/null",
        en="Check whether <file> is valid UTF-8",
        ko="<file>이 올바른 UTF-8인지 확인",
        asks="""
            check if <file> is valid utf-8
            validate utf8 encoding of <file>
            <file> 올바른 utf-8 인지 확인
            <file> utf8 인코딩 검사
            """,
    ),
    Recipe(
        "sed -i 's/$/\\r/' -- <file>",
        en="Convert the line ends of <file> from Unix to Windows",
        ko="<file>의 줄 끝을 유닉스에서 윈도우로 변환",
        mac="perl -pi -e 's/\\n/\\r\\n/' <file>",
        asks="""
            convert unix line endings of <file> to windows crlf
            unix2dos <file>
            <file> 줄 끝을 윈도우 crlf 로 변환
            <file> 유닉스 개행을 윈도우 개행으로
            """,
    ),
    Recipe(
        "grep -rlI $'\\r$' .",
        en="List the files with Windows line ends",
        ko="윈도우 줄 끝인 파일 보기",
        fish="grep -rlIP '\\r$' .",
        asks="""
            which files have windows line endings
            find files with crlf
            crlf 개행인 파일 찾기
            윈도우 줄바꿈 파일 목록
            """,
    ),
    Recipe(
        "sed -i '1s/^\\xEF\\xBB\\xBF//' -- <file>",
        en="Remove the byte order mark of <file>",
        ko="<file>의 BOM 제거",
        mac="perl -pi -e 's/^\\xEF\\xBB\\xBF// if $. == 1' <file>",
        asks="""
            remove bom from <file>
            strip utf-8 byte order mark of <file>
            <file> bom 제거
            <file> 의 bom 없애기
            """,
    ),
    Recipe(
        "printf '%s' <text> | base64 -d",
        en="Decode a text in base64",
        ko="base64 텍스트 디코딩",
        mac="printf '%s' <text> | base64 -D",
        asks="""
            base64 decode the string <text>
            decode text <text> from base64
            <text> 문자열 base64 디코딩
            base64 문자열 <text> 풀기
            """,
    ),
    Recipe(
        "python3 -c 'import sys, urllib.parse; print(urllib.parse.quote(sys.argv[1]))' <text>",
        en="Write a text as part of a URL",
        ko="텍스트를 URL 인코딩",
        asks="""
            url encode <text>
            percent-encode the string <text>
            <text> url 인코딩
            <text> 를 url 에 쓸 수 있게 인코딩
            """,
    ),
    Recipe(
        "python3 -c 'import sys, urllib.parse; print(urllib.parse.unquote(sys.argv[1]))' <text>",
        en="Read a text of a URL",
        ko="URL 인코딩된 텍스트 디코딩",
        asks="""
            url decode <text>
            decode percent-encoded string <text>
            <text> url 디코딩
            """,
    ),
    Recipe(
        "python3 -c 'import html, sys; print(html.unescape(sys.argv[1]))' <text>",
        en="Read a text with HTML entities",
        ko="HTML 엔티티가 든 텍스트 풀기",
        asks="""
            decode html entities in <text>
            unescape html <text>
            <text> html 엔티티 디코딩
            """,
    ),
    Recipe(
        "printf '%s' <text> | xxd -p",
        en="Write a text in hexadecimal",
        ko="텍스트를 16진수로 쓰기",
        asks="""
            convert the string <text> to hex
            hex encode text <text>
            <text> 문자열을 16진수로 변환
            <text> 헥사 인코딩
            """,
    ),
    Recipe(
        "printf '%s' <text> | xxd -r -p",
        en="Read a text in hexadecimal",
        ko="16진수 텍스트 풀기",
        asks="""
            decode hex string <text>
            convert hex <text> to text
            <text> 16진수를 문자열로 변환
            헥사 문자열 <text> 디코딩
            """,
    ),
    Recipe(
        "printf '%x\\n' <number>",
        en="Write <number> in hexadecimal",
        ko="<number>를 16진수로 쓰기",
        asks="""
            convert decimal <number> to hex
            <number> in hexadecimal
            <number> 를 16진수로
            <number> 을 헥사로 변환
            """,
    ),
    Recipe(
        "printf '%d\\n' 0x<hex>",
        en="Write the hexadecimal <hex> as a decimal number",
        ko="16진수 <hex>를 10진수로 쓰기",
        asks="""
            convert hex number <hex> to decimal
            hexadecimal <hex> as decimal
            16진수 <hex> 를 십진수로 변환
            """,
    ),
    Recipe(
        "echo 'obase=2; <number:number>' | bc",
        en="Write <number> in binary",
        ko="<number>를 2진수로 쓰기",
        asks="""
            convert decimal <number> to binary
            <number> in binary digits
            <number> 를 이진수로 변환
            십진수 <number> 를 이진수로
            """,
    ),
    Recipe(
        'echo "$((2#<number:number>))"',
        en="Write the binary number <number> as a decimal number",
        ko="2진수 <number>를 10진수로 쓰기",
        fish="math 0b<number:number>",
        asks="""
            convert binary <number> to decimal
            binary number <number> as decimal
            이진수 <number> 를 십진수로 변환
            """,
    ),
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
            """,
    ),
    Recipe(
        "tr -dc 'A-Za-z0-9' < /dev/urandom | head -c <number>",
        en="Make a random password of <number> letters and digits",
        ko="글자와 숫자 <number>개로 된 무작위 비밀번호 만들기",
        mac="LC_ALL=C tr -dc 'A-Za-z0-9' < /dev/urandom | head -c <number>",
        asks="""
            random password with <number> characters
            generate alphanumeric password of length <number>
            <number> 글자 랜덤 비밀번호 생성
            영문 숫자 <number> 자리 무작위 암호 만들기
            """,
    ),
    Recipe(
        "openssl rand -hex <number>",
        en="Make <number> random bytes in hexadecimal",
        ko="무작위 바이트 <number>개를 16진수로 만들기",
        asks="""
            random hex string of length <number>
            generate random hex with number <number>
            랜덤 16진수 문자열 <number> 개
            무작위 헥사 <number> 생성
            """,
    ),
    Recipe(
        "uuidgen",
        en="Make a UUID",
        ko="UUID 만들기",
        asks="""
            generate a uuid
            random guid
            uuid 생성
            uuid 하나 만들어줘
            """,
    ),
    Recipe(
        "openssl enc -aes-256-cbc -pbkdf2 -salt -in <file> -out <file>.enc",
        en="Encrypt <file> with a password by openssl",
        ko="openssl로 <file>을 비밀번호로 암호화",
        asks="""
            encrypt <file> with openssl
            aes encrypt <file>
            openssl 로 <file> 암호화
            <file> aes 암호화
            """,
    ),
    Recipe(
        "openssl enc -d -aes-256-cbc -pbkdf2 -in <file> -out <target>",
        en="Decrypt <file> by openssl to <target>",
        ko="openssl로 <file>을 복호화해 <target>으로 저장",
        asks="""
            decrypt <file> with openssl to <target>
            aes decrypt <file> to <target>
            openssl 로 <file> 을 복호화해서 <target> 에 저장
            """,
    ),
    Recipe(
        "gpg --full-generate-key",
        en="Make a pair of GPG keys",
        ko="GPG 키 만들기",
        asks="""
            generate gpg key
            create a new pgp key pair
            gpg 키 생성
            gpg 키 만들기
            """,
    ),
    Recipe(
        "gpg --list-keys",
        en="List the GPG keys",
        ko="GPG 키 목록 보기",
        asks="""
            list gpg keys
            which pgp keys do i have
            gpg 키 목록
            gpg 키 보기
            """,
    ),
    Recipe(
        "gpg --armor --export <login>",
        en="Print the public GPG key of <login>",
        ko="<login>의 GPG 공개 키 출력",
        asks="""
            export gpg public key of <login>
            print my pgp public key <login>
            <login> gpg 공개 키 내보내기
            """,
    ),
    Recipe(
        "gpg -e -r <login> <file>",
        en="Encrypt <file> for <login>",
        ko="<login>만 읽을 수 있게 <file> 암호화",
        asks="""
            encrypt <file> for recipient <login>
            gpg encrypt file <file> to <login>
            <login> 에게 보낼 <file> 암호화
            """,
    ),
    Recipe(
        "gpg --verify <file>",
        en="Check the signature <file>",
        ko="서명 <file> 검증",
        asks="""
            verify gpg signature <file>
            check pgp signature of <file>
            gpg 서명 <file> 검증
            <file> 서명 확인
            """,
    ),
    Recipe(
        "openssl x509 -in <file> -noout -enddate",
        en="Show when the certificate <file> ends",
        ko="인증서 <file>의 만료일 보기",
        asks="""
            when does certificate file <file> expire
            expiry date of certificate <file>
            인증서 <file> 만료 날짜
            <file> 인증서 언제 만료되는지
            """,
    ),
    Recipe(
        "openssl req -x509 -newkey rsa:4096 -nodes -days 365 -keyout key.pem -out cert.pem",
        en="Make a self-signed certificate",
        ko="자체 서명 인증서 만들기",
        asks="""
            create self-signed certificate
            generate ssl certificate for localhost
            자체 서명 인증서 만들기
            테스트용 ssl 인증서 생성
            """,
    ),
)
