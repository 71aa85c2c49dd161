"""Encodings, line ends and number systems."""

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
            re-encode utf-8 file <file> in a different charset
            iconv <file> from utf-8 to another charset
            utf-8 인 <file> 을 다른 문자셋으로 바꾸기
            <file> utf-8 에서 다른 인코딩으로 저장
            <file> 인코딩을 utf-8 에서 다른 것으로 변경
            """,
    ),
    Recipe(
        "iconv -f UTF-8 -t CP949 -- <file>",
        en="Show <file> converted to Korean CP949",
        ko="<file>을 한국어 CP949로 변환해 보기",
        asks="""
            convert <file> from utf-8 to cp949
            <file> 을 utf-8 에서 cp949 로 변환
            save <file> as cp949 for windows
            utf-8 <file> 을 윈도우용 cp949 로
            <file> 을 cp949 로 변환
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
            what encodings can iconv convert
            supported charsets list
            쓸 수 있는 인코딩 종류 목록
            문자셋 전체 목록
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
            is <file> proper utf-8
            find out whether <file> is valid utf8
            <file> 이 유효한 utf-8 인지 검사
            <file> 에 잘못된 utf-8 이 있는지 확인
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
            lf to crlf <file>
            unix line endings of <file> to windows
            <file> 을 윈도우 줄바꿈으로 변환 유닉스에서
            <file> 을 lf 에서 crlf 로
            convert lf to crlf in <file>
            <file> lf 를 crlf 로
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
            list files that have crlf line endings
            search for dos files with crlf
            crlf 줄바꿈을 쓰는 파일 목록
            윈도우 개행이 섞인 파일 찾기
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
            delete the byte order mark at the start of <file>
            save <file> without bom
            utf-8 bom 없애기 <file>
            <file> 맨 앞의 bom 삭제
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
            decode base64 <text>
            decode base64 string <text>
            what does the base64 text <text> say
            base64 로 된 <text> 를 원래 문자열로
            base64 <text> 풀어줘
            문자열 <text> base64 디코딩
            decode <text> from base64
            base64 decode the text <text>
            base64 로 인코딩된 <text> 디코딩
            <text> base64 풀어줘
            <text> 이거 base64 디코딩
            <text> base64 로 된 거 뭐라고 써있는지
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
            make text <text> safe for a url
            percent encode <text>
            <text> 퍼센트 인코딩
            주소에 넣을 <text> 를 url 인코딩
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
            percent decode <text>
            readable text of the url encoded string <text>
            url 인코딩된 <text> 풀기
            <text> 퍼센트 디코딩
            퍼센트 인코딩된 문자열 <text> 를 원래대로
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
            html decode <text>
            turn html entities in text <text> into characters
            html 엔티티 <text> 를 문자로
            <text> html 디코딩
            html 특수문자 <text> 풀기
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
            hex of the text <text>
            show string <text> as hex
            <text> 의 16진수 값
            문자열 <text> 를 헥사로
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
            hex string <text> back to readable text
            turn hex <text> back into a string
            hex <text> 를 글자로
            16진수 문자열 <text> 디코딩
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
            <number> to hex
            what is <number> in hex
            십진수 <number> 를 16진수로
            <number> hex 값
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
            hex <hex> to decimal
            what is hex <hex> in decimal
            헥사 <hex> 를 십진수로
            16진수 <hex> 는 십진수로 얼마
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
            <number> to binary
            what is <number> in binary
            <number> 를 2진수로
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
            binary <number> to decimal
            what is binary <number> in decimal
            2진수 <number> 를 십진수로
            이진수 <number> 는 십진수로 얼마
            """,
    ),
    Recipe(
        "iconv -f <from> -t <to> -- <file>",
        en="Convert <file> from one encoding to another",
        ko="<file>의 인코딩을 <from>에서 <to>로 변환",
        asks="""
            convert <file> from encoding <from> to encoding <to>
            iconv <file> from charset <from> to charset <to>
            <file> 인코딩을 <from> 에서 <to> 로 변환
            <from> 인코딩인 <file> 을 <to> 인코딩으로
            """,
    ),
    Recipe(
        "iconv -f ISO-8859-1 -t UTF-8 -- <file>",
        en="Convert <file> from Latin-1 to UTF-8",
        ko="<file>을 latin1에서 utf-8로 변환",
        asks="""
            convert <file> from latin1 to utf-8
            iso-8859-1 <file> to utf8
            <file> 을 latin1 에서 utf-8 로 변환
            latin1 인 <file> 을 utf8 로
            """,
    ),
    Recipe(
        "iconv -f SHIFT_JIS -t UTF-8 -- <file>",
        en="Convert <file> from Shift-JIS to UTF-8",
        ko="<file>을 shift-jis에서 utf-8로 변환",
        asks="""
            convert <file> from shift-jis to utf-8
            japanese sjis <file> to utf8
            <file> 을 shift-jis 에서 utf-8 로 변환
            일본어 sjis <file> 을 utf8 로
            """,
    ),
    Recipe(
        "iconv -f UTF-16 -t UTF-8 -- <file>",
        en="Convert <file> from UTF-16 to UTF-8",
        ko="<file>을 utf-16에서 utf-8로 변환",
        asks="""
            convert <file> from utf-16 to utf-8
            utf16 <file> to utf8
            <file> 을 utf-16 에서 utf-8 로 변환
            utf16 인 <file> 을 utf8 로
            """,
    ),
    Recipe(
        "base64 -w 0 <file>",
        en="Encode <file> in Base64 on one line",
        ko="<file>을 base64 한 줄로 인코딩",
        mac="base64 -i <file>",
        asks="""
            base64 encode <file> without line breaks
            base64 of <file> on one line
            <file> base64 한 줄로 인코딩
            <file> 을 줄바꿈 없이 base64 로
            """,
    ),
    Recipe(
        "base64 -d <file> > <target>",
        en="Decode the Base64 file <file> into <target>",
        ko="base64 파일 <file>을 풀어 <target>에 저장",
        asks="""
            decode base64 file <file> into <target>
            base64 decode <file> and save as <target>
            base64 <file> 을 디코딩해서 <target> 로 저장
            <file> base64 디코딩 결과를 <target> 에 저장
            """,
    ),
    Recipe(
        "convmv -f CP949 -t UTF-8 -r --notest .",
        en="Mend broken Korean file names here and below",
        ko="깨진 한글 파일 이름을 하위 폴더까지 고치기",
        asks="""
            fix broken korean filenames
            convert file names from cp949 to utf-8
            깨진 한글 파일 이름 고치기
            파일명 인코딩을 utf-8 로 변환 cp949
            """,
    ),
    Recipe(
        "tail -c <size:bytes> -- <file>",
        en="Show the last <size> of <file>",
        ko="<file>의 마지막 <size> 보기",
        asks="""
            last <size> bytes of <file>
            the end of <file> only <size>
            <file> 마지막 <size> 바이트만 보기
            <file> 끝에서 <size> 만큼 출력
            """,
    ),
    Recipe(
        "echo 'obase=8; <number:number>' | bc",
        en="Convert <number> to octal",
        ko="<number>을 8진수로",
        asks="""
            convert decimal <number> to octal
            <number> in octal
            <number> 를 8진수로
            십진수 <number> 를 8진수로 변환
            """,
    ),
    Recipe(
        "iconv -f EUC-KR -t UTF-8 -- <file>",
        en="Convert <file> from EUC-KR to UTF-8",
        ko="<file>을 EUC-KR에서 UTF-8로 변환",
        asks="""
            convert <file> from euc-kr to utf-8
            euc-kr file <file> as utf8
            change the encoding of <file> from euc-kr to utf-8
            <file> 을 euc-kr 에서 utf-8 로 변환
            <file> euc-kr utf-8 변환
            euc-kr 로 된 <file> 을 utf8 로 바꾸기
            <file> 을 euc-kr 인코딩에서 utf-8 로 바꾸기
            change <file> encoding from euc-kr to utf-8
            """,
    ),
    Recipe(
        "iconv -f UTF-8 -t EUC-KR -- <file>",
        en="Convert <file> from UTF-8 to EUC-KR",
        ko="<file>을 UTF-8에서 EUC-KR로 변환",
        asks="""
            convert <file> from utf-8 to euc-kr
            encode <file> as euc-kr
            convert <file> to euc-kr
            <file> 을 euc-kr 로 변환
            <file> 을 utf-8 에서 euc-kr 로
            <file> 인코딩을 euc-kr 로 바꾸기
            """,
    ),
    Recipe(
        "iconv -f EUC-KR -t UTF-8 -o <target> -- <file>",
        en="Convert <file> from EUC-KR to UTF-8 into <target>",
        ko="<file>을 EUC-KR에서 UTF-8로 바꿔 <target>에 저장",
        asks="""
            convert <file> from euc-kr to utf-8 and save as <target>
            change the encoding of <file> from euc-kr to utf-8 into <target>
            <file> 을 euc-kr 에서 utf-8 로 바꿔 <target> 로 저장
            <file> 인코딩을 euc-kr 에서 utf-8 로 변환해서 <target> 로
            """,
    ),
    Recipe(
        "printf '%s\\n' <text> | tr 'A-Za-z' 'N-ZA-Mn-za-m'",
        en="Write a text in rot13",
        ko="글자를 rot13으로",
        asks="""
            rot13 the text <text>
            rot13 <text>
            apply rot13 to <text>
            <text> rot13
            <text> 를 rot13 으로 변환
            rot13 으로 <text> 바꾸기
            """,
    ),
    Recipe(
        "xxd -b <file>",
        en="Show the bits of <file>",
        ko="<file>을 2진수로 보기",
        asks="""
            view <file> in binary
            show the bits of <file>
            binary dump of <file>
            <file> 이진수로 보기
            바이너리로 파일 보기 <file>
            <file> 비트 단위로 출력
            """,
    ),
    Recipe(
        "qrencode -t ANSIUTF8 <url>",
        en="Show <url> as a QR code",
        ko="<url>을 QR 코드로 보기",
        asks="""
            qr code for <url>
            make a qr code of <url>
            show <url> as qr code in the terminal
            <url> QR 코드 만들기
            <url> 을 QR 코드로
            <url> 큐알 코드 출력
            """,
    ),
)
