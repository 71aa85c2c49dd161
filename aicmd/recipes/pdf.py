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
            take pages <line> to <to> out of pdf <file> and save as <target>
            save page <line> to <to> of pdf <file> as <target>
            pdf <file> 에서 <line> 쪽부터 <to> 쪽까지만 뽑아 <target> 로
            pdf <file> <line> 페이지부터 <to> 페이지까지 잘라 <target> 저장
            pdf <file> 의 <line> 쪽에서 <to> 쪽을 <target> 로 분리
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
            save page <line> of pdf <file> as <target>
            page number <line> out of pdf <file> to <target>
            pdf <file> <line> 쪽만 <target> 로 저장
            pdf <file> 에서 <line>번 페이지 하나만 뽑아 <target>
            pdf <file> 의 <line> 페이지를 <target> 로
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
            burst pdf <file> into pages <target>
            every page of pdf <file> as its own file <target>
            pdf <file> 페이지별로 쪼개기 <target>
            pdf <file> 을 페이지마다 <target> 로 분할
            pdf <file> 낱장으로 나누기 <target>
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
            join every pdf of the folder into a single file
            merge all pdfs here
            폴더 안의 pdf 파일 전부 합치기
            모든 pdf 를 하나의 파일로
            """,
    ),
    Recipe(
        "qpdf --rotate=+90 <file> <file:stem>-rotated.pdf",
        en="Turn all pages of the PDF <file>",
        ko="PDF <file>의 모든 쪽 돌리기",
        asks="""
            rotate pdf <file>
            turn the pages of pdf <file> to the right rotate
            pdf <file> 회전
            pdf <file> 페이지 돌리기 회전
            rotate all pages of pdf <file> clockwise
            rotate the sideways pdf <file>
            pdf <file> 시계 방향으로 회전
            pdf <file> 옆으로 돌리기 회전
            """,
    ),
    Recipe(
        "gs -sDEVICE=pdfwrite -dPDFSETTINGS=/ebook -dNOPAUSE -dBATCH -sOutputFile=<file:stem>-small.pdf <file>",
        en="Make the PDF <file> smaller",
        ko="PDF <file>의 용량 줄이기",
        asks="""
            make pdf <file> smaller
            shrink pdf <file>
            compress pdf <file>
            reduce the size of pdf <file>
            pdf <file> 용량 줄이기
            pdf <file> 압축
            compress the large pdf <file>
            lower the file size of pdf <file>
            pdf <file> 파일 크기 줄여줘
            pdf <file> 가볍게 만들기 용량
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
            number of pages in pdf <file>
            page count pdf <file>
            pdf <file> 이 몇 페이지인지
            pdf <file> 쪽수
            pdf <file> 문서 정보
            how many pages has <file>
            <file> 몇 쪽이야
            <file> 몇 페이지짜리야
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
            pdf <file> to png images
            save each page of pdf <file> as an image
            pdf <file> 을 png 로
            pdf <file> 페이지마다 그림 파일로 저장
            convert pdf <file> to png images
            convert pdf <file> to png
            convert pdf <file> to jpg
            turn the pages of pdf <file> into pictures
            pdf <file> 을 png 이미지로 변환
            pdf <file> 을 jpg 로 변환
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
            turn photo <file> into pdf <target>
            image <file> to pdf <target>
            사진 <file> 을 pdf 파일 <target> 로
            이미지 <file> pdf <target> 변환
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
            all photos of the folder as one pdf <target>
            jpg images to a single pdf <target>
            사진 여러 장을 pdf <target> 하나로
            jpg 이미지 전부 pdf <target> 로 묶기
            combine all jpg images into <target>
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
            get the images out of pdf <file>
            pull all pictures out of pdf <file>
            pdf <file> 에 들어 있는 사진 뽑기
            pdf <file> 속 이미지 저장
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
            put a password on pdf <file> and save as <target>
            lock pdf <file> with a password as <target>
            pdf <file> 에 암호 설정해서 <target> 로
            pdf <file> 비밀번호 걸기 <target>
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
            take the password off pdf <file> and save as <target>
            decrypt pdf <file> to <target>
            pdf <file> 암호 풀어서 <target> 로
            pdf <file> 비밀번호 없애고 <target> 로 저장
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
            on which page of pdf <file> is <pattern>
            grep pdf <file> for <pattern>
            pdf <file> 에 <pattern> 이 몇 페이지에 있는지
            pdf <file> 에서 단어 <pattern> 검색
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
            save the word file <file> as pdf
            turn office document <file> into a pdf
            워드 파일 <file> pdf 로 저장
            한글 문서 <file> pdf 변환
            <file> 을 pdf 로 변환
            docx <file> to pdf
            convert docx <file> to pdf
            docx <file> 을 pdf 로
            docx 문서 <file> pdf 로 변환
            convert <file> to pdf
            convert the page <file> to pdf
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
            turn markdown <file> into <target>
            make <target> from markdown <file> using pandoc
            pandoc 으로 <file> 에서 <target> 생성
            <file> 마크다운을 <target> 로
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
            write the text of pdf <file> into <target>
            pdf <file> text with layout saved as <target>
            pdf <file> 내용을 텍스트 <target> 로 저장
            pdf <file> 글자를 <target> 파일로
            pdf <file> 의 텍스트를 레이아웃 유지해서 <target> 로
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
            list the fonts in pdf <file>
            which typefaces are embedded in pdf <file>
            pdf <file> 에 쓰인 폰트
            pdf <file> 에 포함된 글꼴
            pdf <file> 폰트 확인
            """,
    ),
    Recipe(
        "qpdf --rotate=+90 <file> <target>",
        en="Turn all pages of the PDF <file>, as <target>",
        ko="PDF <file>의 모든 쪽 돌리기 (<target>에 저장)",
        asks="""
            rotate pdf <file> and save as <target>
            rotate pdf <file> into <target>
            turn the pages of pdf <file> 90 degrees rotate and save as <target>
            turn the pages of pdf <file> 90 degrees rotate into <target>
            pdf <file> 회전 <target> 로 저장
            <target> 로 pdf <file> 회전
            pdf <file> 페이지 돌리기 회전 <target> 로 저장
            <target> 로 pdf <file> 페이지 돌리기 회전
            """,
    ),
    Recipe(
        "gs -sDEVICE=pdfwrite -dPDFSETTINGS=/ebook -dNOPAUSE -dBATCH -sOutputFile=<target> <file>",
        en="Make the PDF <file> smaller, as <target>",
        ko="PDF <file>의 용량 줄이기 (<target>에 저장)",
        asks="""
            make pdf <file> smaller and save as <target>
            make pdf <file> smaller into <target>
            shrink pdf <file> and save as <target>
            shrink pdf <file> into <target>
            compress pdf <file> and save as <target>
            compress pdf <file> into <target>
            reduce the size of pdf <file> and save as <target>
            reduce the size of pdf <file> into <target>
            pdf <file> 용량 줄이기 <target> 로 저장
            <target> 로 pdf <file> 용량 줄이기
            pdf <file> 압축 <target> 로 저장
            <target> 로 pdf <file> 압축
            """,
    ),
    Recipe(
        "pdfunite <file> <other> <target>",
        en="Join the PDF <file> and <other> into <target>",
        ko="PDF <file>과 <other>를 <target>으로 합치기",
        asks="""
            merge pdf <file> and <other> into <target>
            combine pdf <file> with pdf <other> as <target>
            join two pdf files <file> and <other> to <target>
            pdf <file> 과 <other> 를 <target> 로 합치기
            pdf 두 개 <file> <other> 병합해서 <target> 로 저장
            pdf <file> <other> 하나로 합쳐 <target> 만들기
            pdf <file> 랑 <other> 합쳐서 <target> 로 만들기
            merge pdfs <file> and <other> into <target>
            pdf <file> 와 <other> 를 합쳐 <target> 로 저장
            """,
    ),
    Recipe(
        "qpdf <file> --pages . <line>-<to> -- <file:stem>-<line>-<to>.pdf",
        en="Save pages <line> to <to> of the PDF <file>",
        ko="PDF <file>의 <line>쪽부터 <to>쪽까지 저장",
        asks="""
            extract pages <line> to <to> from pdf <file>
            only pages <line> through <to> of pdf <file>
            split pages <line> to <to> off pdf <file>
            pdf <file> 의 <line> 쪽부터 <to> 쪽까지 추출
            pdf <file> <line> 페이지에서 <to> 페이지만 저장
            pdf <file> <line> 쪽부터 <to> 쪽만 뽑기
            """,
    ),
    Recipe(
        "qpdf <file> --pages . <line> -- <file:stem>-<line>.pdf",
        en="Save page <line> of the PDF <file>",
        ko="PDF <file>의 <line>쪽 저장",
        asks="""
            extract page number <line> from pdf <file>
            only page <line> of pdf <file>
            pdf <file> 의 <line> 쪽만 추출
            pdf <file> 에서 <line> 페이지 하나 뽑기
            pdf <file> 에서 <line> 페이지만 저장
            pdf <file> page <line> as a separate file
            page <line> of <file> as its own pdf
            """,
    ),
    Recipe(
        "qpdf --split-pages <file> <file:stem>-%d.pdf",
        en="Split the PDF <file> into single pages",
        ko="PDF <file>을 한 쪽씩 나누기",
        asks="""
            split pdf <file> into single pages
            each page of pdf <file> in its own file
            burst pdf <file>
            pdf <file> 을 한 페이지씩 나누기
            pdf <file> 페이지별로 분할
            pdf <file> 낱장으로 쪼개기
            """,
    ),
    Recipe(
        "qpdf <file> --pages . 1-<line>,<to>-z -- <target>",
        en="Save the PDF <file> without the pages between <line> and <to>",
        ko="PDF <file>에서 <line>쪽과 <to>쪽 사이를 빼고 저장",
        asks="""
            pdf <file> without the pages between <line> and <to> as <target>
            pdf <file> 에서 <line> 쪽과 <to> 쪽 사이 빼고 <target> 로
            """,
    ),
    Recipe(
        "img2pdf <file> -o <file:stem>.pdf",
        en="Make a PDF of the image <file>",
        ko="이미지 <file>로 PDF 만들기",
        asks="""
            convert image <file> to pdf
            make a pdf from picture <file>
            turn photo <file> into a pdf
            이미지 <file> 을 pdf 로 변환
            사진 <file> 로 pdf 만들기
            그림 <file> pdf 로 저장
            image <file> to pdf
            image <file> as pdf
            이미지 <file> pdf 로
            """,
    ),
    Recipe(
        "pdftotext -layout <file>",
        en="Save the text of the PDF <file> with its layout",
        ko="PDF <file>의 텍스트를 배치 그대로 저장",
        asks="""
            text of pdf <file> keeping the layout
            convert pdf <file> to a text file with layout
            pdf <file> 텍스트를 레이아웃 그대로 추출
            pdf <file> 배치 유지하며 텍스트로 변환
            """,
    ),
    Recipe(
        "qpdf --encrypt <password> <password> 256 -- <file> <file:stem>-locked.pdf",
        en="Save the PDF <file> with a password",
        ko="PDF <file>에 비밀번호 걸기",
        asks="""
            put a password on pdf <file>
            password protect pdf <file>
            encrypt pdf <file>
            pdf <file> 에 비밀번호 걸기
            pdf <file> 암호화
            """,
    ),
    Recipe(
        "qpdf --decrypt --password=<password> <file> <file:stem>-open.pdf",
        en="Save the PDF <file> without its password",
        ko="PDF <file>의 비밀번호 없애기",
        asks="""
            remove the password from pdf <file>
            decrypt pdf <file>
            unlock pdf <file> password
            pdf <file> 비밀번호 제거
            pdf <file> 암호 해제
            """,
    ),
    Recipe(
        "qpdf <file> --pages . z-1 -- <file:stem>-reversed.pdf",
        en="Save the pages of the PDF <file> in reverse order",
        ko="PDF <file>의 쪽을 역순으로 저장",
        asks="""
            reverse the pages of pdf <file>
            pdf <file> pages in reverse order
            pdf <file> 페이지 역순으로
            pdf <file> 쪽 순서 뒤집기
            """,
    ),
    Recipe(
        "pandoc <file> -o <file:stem>.html",
        en="Convert the Markdown <file> to HTML",
        ko="마크다운 <file>을 HTML로 변환",
        asks="""
            convert markdown <file> to html
            markdown <file> as html page
            마크다운 <file> 을 html 로 변환
            md 파일 <file> html 로
            """,
    ),
    Recipe(
        "pandoc <file> -o <file:stem>.docx",
        en="Convert the Markdown <file> to a Word document",
        ko="마크다운 <file>을 워드 문서로 변환",
        asks="""
            convert markdown <file> to word docx
            markdown <file> to a docx document
            마크다운 <file> 을 워드 docx 로 변환
            md 파일 <file> docx 문서로
            """,
    ),
    Recipe(
        "pandoc <file> -o <file:stem>.pdf",
        en="Convert the Markdown <file> to PDF",
        ko="마크다운 <file>을 PDF로 변환",
        asks="""
            convert markdown <file> to pdf
            markdown <file> as pdf
            마크다운 <file> 을 pdf 로 변환
            md 파일 <file> pdf 로
            markdown <file> to pdf
            마크다운 <file> pdf 로 변환
            markdown <file> as a pdf
            """,
    ),
    Recipe(
        "pdftohtml -s <file>",
        en="Convert the PDF <file> to HTML",
        ko="PDF <file>을 HTML로 변환",
        asks="""
            convert pdf <file> to html
            pdf <file> as html
            pdf <file> 을 html 로 변환
            pdf <file> html 로 저장
            """,
    ),
    Recipe(
        "img2pdf <file> <other> -o joined.pdf",
        en="Make one PDF of the images <file> and <other>",
        ko="이미지 <file>과 <other>로 PDF 하나 만들기",
        asks="""
            make one pdf from images <file> and <other>
            images <file> and <other> into a single pdf
            이미지 <file> 과 <other> 를 pdf 하나로
            사진 <file> <other> 두 장을 하나의 pdf 로
            """,
    ),
    Recipe(
        "pdfunite <file> <other> merged.pdf",
        en="Join the PDFs <file> and <other>",
        ko="<file>과 <other> PDF 합치기",
        asks="""
            merge pdf <file> and <other>
            combine pdf files <file> <other>
            pdf <file> 와 <other> 합치기
            join pdf <file> and pdf <other>
            one pdf out of <file> and <other> pdf
            pdf 두 개 <file> <other> 병합
            pdf <file> 에 pdf <other> 이어 붙이기
            두 pdf <file> <other> 를 하나로
            glue <file> and <other> together
            """,
    ),
    Recipe(
        "pdftotext <file> -",
        en="Show the text of the PDF <file>",
        ko="<file> PDF의 글자 뽑기",
        asks="""
            extract text from pdf <file>
            convert pdf <file> to text
            pdf <file> 텍스트 추출
            read the text of pdf <file>
            show pdf <file> as text
            pdf <file> 글자만 뽑기
            pdf <file> 내용을 텍스트로 출력
            pdf <file> 에서 글 추출
            get the plain text from <file>
            get the plain text out of <file>
            read the text of <file>
            """,
    ),
    Recipe(
        "qpdf --rotate=+<number:number> <file> <file:stem>-rotated.pdf",
        en="Rotate the pages of the PDF <file> by <number> degrees",
        ko="PDF <file>의 쪽을 <number>도 회전",
        asks="""
            rotate pdf <file> by <number> degrees
            rotate pdf <file> by <number>
            turn the pages of pdf <file> <number> degrees
            pdf <file> <number>도 회전
            pdf <file> 을 <number> 도 돌리기
            """,
    ),
    Recipe(
        "pdfunite *.pdf <target>",
        en="Join all PDF files here into <target>",
        ko="여기 있는 모든 PDF를 <target>으로 합치기",
        asks="""
            merge all pdfs into <target>
            join all pdf files here as <target>
            combine every pdf in this folder into <target>
            모든 pdf 를 <target> 로 합치기
            여기 있는 pdf 전부 <target> 로 병합
            """,
    ),
    Recipe(
        "img2pdf *.jpg -o images.pdf",
        en="All .jpg images here as images.pdf",
        ko="여기의 jpg 이미지를 모두 images.pdf로",
        asks="""
            combine images into one pdf
            merge all images into a pdf
            make one pdf out of all the pictures here
            put all photos in a single pdf
            이미지들을 pdf 하나로 합치기
            사진 전부 pdf 하나로 만들기
            이미지 파일들을 하나의 pdf로
            사진 여러 장을 pdf 한 개로 합치기
            """,
        others=("convert *.jpg images.pdf",),
    ),
    Recipe(
        "qpdf <file> --pages . 1-z,x<line> -- <file:stem>-without-<line>.pdf",
        en="Save the PDF <file> without page <line>",
        ko="PDF <file>에서 <line>쪽을 빼고 저장",
        asks="""
            remove page <line> from pdf <file>
            delete page <line> of pdf <file>
            pdf <file> without page <line>
            pdf <file> 에서 <line> 페이지 삭제
            pdf <file> 의 <line> 쪽 지우기
            pdf <file> 에서 <line> 페이지 빼기
            throw page <line> out of <file>
            get rid of page <line> of <file>
            """,
    ),
    Recipe(
        "pandoc -t plain <file>",
        en="Show the text of the document <file>",
        ko="문서 <file>의 글만 보기",
        asks="""
            convert docx <file> to text
            show the text of the word document <file>
            plain text of docx <file>
            docx <file> 를 텍스트로
            docx <file> 에서 텍스트만 추출
            워드 문서 <file> 내용 보기
            """,
    ),
    Recipe(
        "qpdf <file> --pages . 1-<count> -- <file:stem>-1-<count>.pdf",
        en="Save the first <count> pages of the PDF <file>",
        ko="PDF <file>의 앞 <count>쪽을 저장",
        asks="""
            extract the first <count> pages of pdf <file>
            first <count> pages of pdf <file> as a new file
            keep only the first <count> pages of pdf <file>
            pdf <file> 앞 <count> 페이지만 추출
            pdf <file> 처음 <count> 페이지 뽑기
            pdf <file> 앞부분 <count> 쪽만 저장
            """,
    ),
    Recipe(
        "qpdf <file> --pages . r<count>-z -- <file:stem>-end.pdf",
        en="Save the last <count> pages of the PDF <file>",
        ko="PDF <file>의 마지막 <count>쪽을 저장",
        asks="""
            extract the last <count> pages of pdf <file>
            last <count> pages of pdf <file> as a new file
            pdf <file> 마지막 <count> 페이지만 추출
            pdf <file> 끝 <count> 페이지 뽑기
            """,
    ),
)
