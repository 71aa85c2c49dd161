"""Keys, certificates, passwords and what is encrypted."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
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
            generate a random password of <number> characters
            strong password with length <number>
            <number> 자리 비밀번호 만들어줘
            무작위 비밀번호 <number> 글자
            <number> 글자짜리 아무 비밀번호나 뽑아줘
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
            openssl random hex with length <number>
            random hex token of length <number>
            길이 <number> 의 랜덤 헥사 토큰
            openssl 로 무작위 hex <number> 자리
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
            new uuid
            give me a random uuid
            새 uuid 하나
            랜덤 uuid 출력
            uuid 뽑아줘
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
            protect <file> with a password by openssl encryption
            encrypt file <file> with aes
            openssl 로 <file> 암호 걸기
            <file> 을 aes 로 암호화
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
            openssl decrypt <file> to <target>
            get <target> back from the aes encrypted file <file>
            openssl 로 암호화된 <file> 을 <target> 로 복호화
            aes 암호화 <file> 풀어서 <target> 로 저장
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
            make my own gpg key
            new gpg keypair
            새 gpg 키 쌍 생성
            pgp 키 만들기
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
            show my gpg keys
            gpg keyring contents
            가지고 있는 gpg 키 확인
            pgp 키 목록 보기
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
            gpg export key <login> as text
            public pgp key for <login>
            <login> 의 gpg 공개 키 출력
            <login> gpg 공개키 텍스트로 내보내기
            <login> 의 pgp 공개 키 꺼내기
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
            encrypt file <file> with the gpg key of <login>
            gpg encrypt <file> for <login>
            <login> 의 gpg 키로 <file> 암호화
            <file> 을 <login> 만 볼 수 있게 gpg 암호화
            <login> 에게 줄 파일 <file> gpg 로 암호화
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
            is the gpg signature <file> good
            verify <file> with gpg
            <file> gpg 서명이 맞는지 확인
            서명 파일 <file> 검증
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
            until when is certificate file <file> valid
            certificate <file> expiration date
            <file> 인증서 만료일 확인
            인증서 파일 <file> 유효 기간
            expiry date of certificate file <file>
            when does the certificate in <file> expire
            인증서 파일 <file> 만료일
            when does certificate <file> expire
            <file> 인증서 만료일
            <file> 인증서 언제까지 유효
            expiry of certificate <file>
            <file> 인증서 만료 확인
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
            make a self signed ssl certificate
            openssl self-signed cert and key
            자체 서명된 ssl 인증서 생성
            self-signed 인증서 만들어줘
            """,
    ),
    Recipe(
        "openssl rand -base64 <number>",
        en="Print <number> random bytes in Base64",
        ko="임의의 <number>바이트를 base64로 출력",
        asks="""
            random base64 string of length <number>
            openssl random base64 password <number>
            랜덤 base64 문자열 <number> 자리
            openssl 로 base64 랜덤 <number>
            """,
    ),
    Recipe(
        "gpg --detach-sign --armor <file>",
        en="Sign <file>",
        ko="<file>에 서명",
        asks="""
            sign file <file> with gpg
            sign <file>
            make a gpg signature for <file>
            <file> gpg 서명
            <file> gpg 로 서명하기
            <file> 서명 만들기
            """,
    ),
    Recipe(
        "tr -dc 0-9 < /dev/urandom | head -c <number>",
        en="A random number of <number> digits",
        ko="<number>자리 랜덤 숫자",
        asks="""
            random <number> digit number
            generate a random number with <number> digits
            random pin of <number> digits
            <number> 자리 랜덤 숫자
            <number> 자리 난수 생성
            <number> 자리 숫자 인증번호 만들기
            """,
    ),
)
