"""PDF and other documents."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "qpdf <file> --pages . <line>-<to> -- <target>",
        en="Save pages <line> to <to> of the PDF <file> as <target>",
        ko="PDF <file>의 <line>~<to>쪽을 <target>로 저장",
        asks="""
            extract pages <line> to <to> of pdf <file> into <target>
            pages <line> through <to> from pdf <file> as <target>
            pdf <file> 의 <line> 쪽부터 <to> 쪽까지 <target> 로 추출
            pdf <file> <line> 페이지에서 <to> 페이지까지 <target> 에 저장
            """,
    ),
    Recipe(
        "qpdf <file> --pages . <line> -- <target>",
        en="Save page <line> of the PDF <file> as <target>",
        ko="PDF <file>의 <line>쪽을 <target>로 저장",
        asks="""
            extract page number <line> of pdf <file> as <target>
            only page number <line> from pdf <file> into <target>
            pdf <file> 의 <line>번 페이지만 <target> 로 추출
            """,
    ),
    Recipe(
        "qpdf --split-pages <file> <target>",
        en="Split the PDF <file> into one file a page",
        ko="PDF <file>을 한 쪽씩 나누기",
        asks="""
            split pdf <file> into single pages <target>
            one pdf per page of <file> as <target>
            pdf <file> 을 한 페이지씩 나누기 <target>
            """,
        others=("pdfseparate <file> page-%d.pdf",),
    ),
    Recipe(
        "pdfunite *.pdf merged.pdf",
        en="Join all PDFs here",
        ko="여기의 모든 PDF 합치기",
        asks="""
            merge all pdf files in this folder
            combine every pdf here into one
            폴더의 모든 pdf 합치기
            pdf 전부 하나로 병합
            """,
    ),
    Recipe(
        "qpdf --rotate=+90 <file> <target>",
        en="Turn all pages of the PDF <file>",
        ko="PDF <file>의 모든 쪽 돌리기",
        asks="""
            rotate pdf <file>
            turn the pages of pdf <file> 90 degrees rotate
            pdf <file> 회전
            pdf <file> 페이지 돌리기 회전
            """,
    ),
    Recipe(
        "gs -sDEVICE=pdfwrite -dPDFSETTINGS=/ebook -dNOPAUSE -dBATCH -sOutputFile=<target> <file>",
        en="Make the PDF <file> smaller",
        ko="PDF <file>의 용량 줄이기",
        asks="""
            compress pdf <file>
            reduce the size of pdf <file>
            pdf <file> 용량 줄이기
            pdf <file> 압축
            """,
    ),
    Recipe(
        "pdfinfo <file>",
        en="Show the pages and details of the PDF <file>",
        ko="PDF <file>의 쪽수와 정보 보기",
        asks="""
            how many pages does pdf <file> have
            information about pdf <file>
            page count of pdf <file>
            pdf <file> 페이지 수
            pdf <file> 정보 보기
            """,
    ),
    Recipe(
        "pdftoppm -png -r 150 <file> page",
        en="Turn the pages of the PDF <file> into pictures",
        ko="PDF <file>의 쪽을 그림으로 바꾸기",
        asks="""
            convert pdf <file> to images
            pages of pdf <file> as png pictures
            pdf <file> 을 이미지로 변환
            pdf <file> 페이지를 png 로 저장
            """,
    ),
    Recipe(
        "img2pdf <file> -o <target>",
        en="Make a PDF of the picture <file>",
        ko="그림 <file>로 PDF 만들기",
        asks="""
            convert image <file> to pdf <target>
            make pdf <target> from picture <file>
            이미지 <file> 을 pdf <target> 로 변환
            사진 <file> 로 pdf <target> 만들기
            """,
    ),
    Recipe(
        "img2pdf *.jpg -o <target>",
        en="Make one PDF of all JPEG pictures here",
        ko="여기의 모든 JPEG 그림으로 PDF 만들기",
        asks="""
            combine all jpg images into one pdf <target>
            make a pdf <target> of every picture in this folder
            모든 이미지를 pdf <target> 하나로 만들기
            폴더의 사진 전부 pdf <target> 로 합치기
            """,
    ),
    Recipe(
        "pdfimages -png <file> image",
        en="Take the pictures out of the PDF <file>",
        ko="PDF <file>에 든 그림 꺼내기",
        asks="""
            extract images from pdf <file>
            save all pictures inside pdf <file>
            pdf <file> 에서 이미지 추출
            pdf <file> 안의 그림 꺼내기
            """,
    ),
    Recipe(
        "qpdf --encrypt <password> <password> 256 -- <file> <target>",
        en="Lock the PDF <file> with a password",
        ko="PDF <file>에 비밀번호 걸기",
        asks="""
            password protect pdf <file> as <target>
            encrypt pdf <file> into <target>
            pdf <file> 에 비밀번호 걸어 <target> 로 저장
            pdf <file> 암호화 <target>
            """,
    ),
    Recipe(
        "qpdf --decrypt --password=<password> <file> <target>",
        en="Remove the password of the PDF <file>",
        ko="PDF <file>의 비밀번호 없애기",
        asks="""
            remove password from pdf <file> as <target>
            unlock pdf <file> into <target> decrypt
            pdf <file> 비밀번호 제거해서 <target> 로 저장
            pdf <file> 암호 해제 <target>
            """,
    ),
    Recipe(
        "pdfgrep -n <pattern> <file>",
        en="Search the PDF <file> for <pattern>",
        ko="PDF <file>에서 <pattern> 찾기",
        asks="""
            search pdf <file> for <pattern>
            find text <pattern> in pdf <file>
            pdf <file> 에서 <pattern> 찾기
            pdf <file> 안에서 <pattern> 검색
            """,
    ),
    Recipe(
        "libreoffice --headless --convert-to pdf -- <file>",
        en="Turn the document <file> into PDF",
        ko="문서 <file>을 PDF로 변환",
        mac="soffice --headless --convert-to pdf <file>",
        asks="""
            convert word document <file> to pdf
            docx to pdf <file>
            워드 문서 <file> 을 pdf 로 변환
            <file> 문서 pdf 로 만들기
            """,
    ),
    Recipe(
        "pandoc -o <target> -- <file>",
        en="Turn the document <file> into <target>",
        ko="문서 <file>을 <target>로 변환",
        mac="pandoc <file> -o <target>",
        asks="""
            convert markdown <file> to <target>
            pandoc <file> to <target>
            마크다운 <file> 을 <target> 로 변환
            문서 <file> 을 pandoc 으로 <target> 변환
            """,
    ),
    Recipe(
        "pdftotext -layout <file> <target>",
        en="Save the text of the PDF <file> as <target>, laid out as on the page",
        ko="PDF <file>의 텍스트를 모양대로 <target>에 저장",
        asks="""
            save text of pdf <file> to <target> keeping the layout
            pdf <file> to text file <target>
            pdf <file> 텍스트를 <target> 에 저장
            """,
    ),
    Recipe(
        "pdffonts <file>",
        en="List the fonts of the PDF <file>",
        ko="PDF <file>의 글꼴 보기",
        asks="""
            fonts used in pdf <file>
            which fonts does pdf <file> have
            pdf <file> 글꼴 목록
            """,
    ),
)
