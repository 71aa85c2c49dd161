"""Images that are cut, turned, scaled and joined."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "convert <file> -resize <width>x <file:stem>-small<file:ending>",
        en="Make the image <file> <width> pixels wide",
        ko="<file> 이미지를 너비 <width>로 줄이기",
        asks="""
            resize image <file> to <width> pixels wide
            resize image <file> to width <width>
            이미지 <file> 너비 <width> 로 리사이즈
            이미지 <file> 크기 <width> 로 줄이기
            shrink image <file> to <width> pixels
            resize photo <file> to <width> px width
            make picture <file> <width> pixels wide
            사진 <file> 가로 <width> 픽셀로 줄이기
            이미지 <file> 를 폭 <width> 로 축소
            그림 <file> 너비 <width> 픽셀로 조정
            """,
    ),
    Recipe(
        "convert <file> -rotate 90 <file:stem>-rotated<file:ending>",
        en="Rotate the image <file>",
        ko="<file> 이미지 회전",
        asks="""
            rotate image <file>
            rotate picture <file>
            이미지 <file> 회전
            turn picture <file> clockwise rotate
            사진 <file> 오른쪽으로 회전
            이미지 <file> 오른쪽으로 돌려 회전
            사진 <file> 돌리기 회전
            rotate the sideways photo <file>
            """,
    ),
    Recipe(
        "convert <file> -resize <width>x<height> <file:stem>-small<file:ending>",
        en="Fit the image <file> into <width> by <height> pixels",
        ko="이미지 <file>을 <width>x<height> 안에 맞추기",
        asks="""
            resize image <file> to <width> by <height>
            scale picture <file> to fit width <width> height <height>
            이미지 <file> 을 너비 <width> 높이 <height> 로 리사이즈
            사진 <file> 크기를 <width> 에 <height> 로 변경
            image <file> to <width> by <height>
            shrink photo <file> to <width> by <height> pixels
            사진 <file> 을 <width> <height> 로 줄이기
            이미지 <file> <width> <height> 크기로 변경
            """,
    ),
    Recipe(
        "convert <file> -resize 50% <file:stem>-small<file:ending>",
        en="Make the image <file> half as large",
        ko="이미지 <file>을 절반 크기로 줄이기",
        asks="""
            scale image <file> to half
            make picture <file> half the size
            이미지 <file> 절반 크기로 줄이기
            사진 <file> 크기 반으로
            shrink image <file> by half
            make photo <file> half as large
            사진 <file> 반으로 줄이기
            이미지 <file> 절반으로 축소
            shrink <file> by half
            <file> 절반 크기로 줄이기
            <file> 절반으로 축소
            """,
    ),
    Recipe(
        "convert <file> -crop <width>x<height>+0+0 +repage <file:stem>-cropped<file:ending>",
        en="Cut <width> by <height> pixels out of the image <file>",
        ko="이미지 <file>을 <width>x<height>로 자르기",
        asks="""
            crop image <file> to <width> by <height>
            cut picture <file> to width <width> and height <height>
            이미지 <file> 을 너비 <width> 높이 <height> 로 자르기
            사진 <file> 크롭
            crop photo <file> to <width> <height>
            cut image <file> to <width> by <height> pixels
            사진 <file> <width> <height> 로 자르기
            이미지 <file> 를 <width> <height> 크기로 크롭
            사진 <file> 크롭 <width> <height>
            """,
    ),
    Recipe(
        "convert <file> -quality <number> <file:stem>-small.jpg",
        en="Save the image <file> with quality <number>",
        ko="이미지 <file>을 품질 <number>로 저장",
        asks="""
            compress image <file> to quality <number>
            save jpeg <file> with quality <number>
            reduce the file size of photo <file>
            이미지 <file> 품질 <number> 으로 압축
            사진 <file> 용량 줄이기
            lower the quality of photo <file> to <number>
            compress photo <file> with quality <number>
            make jpg <file> smaller
            사진 <file> 품질을 <number> 로 낮추기
            이미지 <file> 압축해서 용량 줄이기
            jpg <file> 파일 크기 줄이기 압축
            """,
    ),
    Recipe(
        "convert <file> -colorspace Gray <file:stem>-gray<file:ending>",
        en="Make the image <file> black and white",
        ko="이미지 <file>을 흑백으로 만들기",
        asks="""
            convert image <file> to grayscale
            make photo <file> black and white
            이미지 <file> 흑백으로 변환
            사진 <file> 흑백 만들기
            grayscale version of image <file>
            turn picture <file> gray
            사진 <file> 흑백으로
            이미지 <file> 를 회색조로 변환
            그림 <file> 흑백 변환
            """,
    ),
    Recipe(
        "convert <file> -flop <file:stem>-mirrored<file:ending>",
        en="Mirror the image <file>",
        ko="이미지 <file> 좌우 뒤집기",
        asks="""
            flip image <file> horizontally
            mirror picture <file> left to right
            이미지 <file> 좌우 반전
            사진 <file> 좌우로 뒤집기
            mirror image <file>
            flip photo <file> left right
            사진 <file> 좌우 대칭
            이미지 <file> 거울처럼 좌우 반전
            그림 <file> 좌우 뒤집기
            이미지 <file> 좌우반전
            flip <file> horizontally image
            """,
    ),
    Recipe(
        "convert <file> -auto-orient <file:stem>-upright<file:ending>",
        en="Turn the photo <file> the way it was taken",
        ko="사진 <file>을 찍은 방향대로 돌리기",
        asks="""
            auto orient photo <file>
            fix the orientation of photo <file> from exif
            사진 <file> 방향 자동으로 바로잡기
            photo <file> lies on its side, use exif orientation
            rotate photo <file> according to exif orientation
            사진 <file> exif 방향대로 바로 세우기
            사진 <file> 방향 자동 보정
            이미지 <file> 방향을 exif 에 맞추기
            """,
    ),
    Recipe(
        "convert <file> -strip <target>",
        en="Save the image <file> without its metadata to <target>",
        ko="메타데이터를 뺀 이미지 <file>을 <target>로 저장",
        asks="""
            strip metadata of image <file> into <target>
            save <file> without exif as <target>
            <file> 이미지를 메타데이터 없이 <target> 로 저장
            """,
    ),
    Recipe(
        "convert <file> -blur 0x8 <file:stem>-blurred<file:ending>",
        en="Blur the image <file>",
        ko="이미지 <file> 흐리게 하기",
        asks="""
            blur image <file>
            make picture <file> blurry
            이미지 <file> 블러 처리
            사진 <file> 흐리게
            photo <file> blurred
            add blur to image <file>
            사진 <file> 흐리게 만들기
            이미지 <file> 흐림 효과 블러
            그림 <file> 블러
            """,
    ),
    Recipe(
        "convert <file> -gravity southeast -annotate +10+10 <text> <file:stem>-marked<file:ending>",
        en="Write <text> on the image <file>",
        ko="이미지 <file>에 <text> 글자 넣기",
        asks="""
            write text <text> on image <file>
            add watermark <text> to photo <file>
            이미지 <file> 에 <text> 글자 넣기
            사진 <file> 에 워터마크 <text> 추가
            put the text <text> onto picture <file>
            watermark photo <file> with <text>
            사진 <file> 에 <text> 글씨 넣기
            이미지 <file> 에 워터마크 <text>
            그림 <file> 에 <text> 라고 쓰기
            add watermark text <text> to <file>
            add watermark text to <file>
            <file> 에 워터마크 글자 넣기 <text>
            """,
    ),
    Recipe(
        "convert <file> <other> -append joined<file:ending>",
        en="Put the image <file> above <other>",
        ko="이미지 <file>과 <other>를 아래로 붙이기",
        asks="""
            stack images <file> and <other> vertically
            join images <file> and <other> top to bottom
            이미지 <file> 과 <other> 를 세로로 이어 붙이기
            combine images <file> and <other> vertically
            picture <file> on top of picture <other> joined
            사진 <file> 와 <other> 를 위아래로 붙이기
            이미지 두 장 <file> <other> 세로로 합치기
            사진 <file> <other> 세로로 이어 붙이기
            """,
    ),
    Recipe(
        "convert -delay 20 -loop 0 *.png animation.gif",
        en="Make an animated GIF of the PNG images here",
        ko="여기의 PNG 이미지로 움직이는 GIF 만들기",
        asks="""
            make animated gif from images
            create gif animation of all png images
            이미지들로 움짤 만들기
            png 이미지로 gif 애니메이션 생성
            animate all png images as a gif
            gif from a series of pictures
            이미지 여러 장으로 gif 움짤 만들기
            png 사진들을 움직이는 gif 로
            """,
    ),
    Recipe(
        "convert <file> -define icon:auto-resize=16,32,48 favicon.ico",
        en="Make a favicon of the image <file>",
        ko="이미지 <file>로 파비콘 만들기",
        asks="""
            create favicon from image <file>
            convert <file> to ico favicon
            이미지 <file> 로 파비콘 만들기
            favicon from <file>
            make an ico icon of image <file>
            이미지 <file> 로 파비콘 생성
            이미지 <file> 을 ico 아이콘으로
            사진 <file> 파비콘 변환
            """,
    ),
    Recipe(
        "convert <file> -resize <width>x <target>",
        en="Make the image <file> <width> pixels wide, as <target>",
        ko="<file> 이미지를 너비 <width>로 줄이기 (<target>에 저장)",
        asks="""
            resize image <file> to <width> pixels wide and save as <target>
            resize image <file> to <width> pixels wide into <target>
            resize image <file> to width <width> and save as <target>
            resize image <file> to width <width> into <target>
            이미지 <file> 너비 <width> 로 리사이즈 <target> 로 저장
            <target> 로 이미지 <file> 너비 <width> 로 리사이즈
            이미지 <file> 크기 <width> 로 줄이기 <target> 로 저장
            <target> 로 이미지 <file> 크기 <width> 로 줄이기
            resize <file> to <width> pixels wide keeping the aspect ratio and save as <target>
            <file> 를 비율 유지하면서 가로 <width> 픽셀로 줄여서 <target> 로 저장
            make <file> <width> pixels wide and save it as <target>
            <file> 가로 <width> 픽셀로 줄여서 <target> 로 저장
            """,
    ),
    Recipe(
        "convert <file> -rotate 90 <target>",
        en="Rotate the image <file>, as <target>",
        ko="<file> 이미지 회전 (<target>에 저장)",
        asks="""
            rotate image <file> and save as <target>
            rotate image <file> into <target>
            rotate picture <file> 90 degrees and save as <target>
            rotate picture <file> clockwise into <target>
            이미지 <file> 회전 <target> 로 저장
            <target> 로 이미지 <file> 회전
            """,
    ),
    Recipe(
        "convert <file> -resize <width>x<height> <target>",
        en="Fit the image <file> into <width> by <height> pixels, as <target>",
        ko="이미지 <file>을 <width>x<height> 안에 맞추기 (<target>에 저장)",
        asks="""
            resize image <file> to <width> by <height> and save as <target>
            resize image <file> to <width> by <height> into <target>
            scale picture <file> to fit width <width> height <height> and save as <target>
            scale picture <file> to fit width <width> height <height> into <target>
            이미지 <file> 을 너비 <width> 높이 <height> 로 리사이즈 <target> 로 저장
            <target> 로 이미지 <file> 을 너비 <width> 높이 <height> 로 리사이즈
            사진 <file> 크기를 <width> 에 <height> 로 변경 <target> 로 저장
            <target> 로 사진 <file> 크기를 <width> 에 <height> 로 변경
            """,
    ),
    Recipe(
        "convert <file> -resize 50% <target>",
        en="Make the image <file> half as large, as <target>",
        ko="이미지 <file>을 절반 크기로 줄이기 (<target>에 저장)",
        asks="""
            scale image <file> to half and save as <target>
            scale image <file> to half into <target>
            make picture <file> half the size and save as <target>
            make picture <file> half the size into <target>
            이미지 <file> 절반 크기로 줄이기 <target> 로 저장
            <target> 로 이미지 <file> 절반 크기로 줄이기
            사진 <file> 크기 반으로 <target> 로 저장
            <target> 로 사진 <file> 크기 반으로
            """,
    ),
    Recipe(
        "convert <file> -quality <number> <target>",
        en="Save the image <file> with quality <number>, as <target>",
        ko="이미지 <file>을 품질 <number>로 저장 (<target>에 저장)",
        asks="""
            compress image <file> to quality <number> and save as <target>
            compress image <file> to quality <number> into <target>
            save jpeg <file> with quality <number> and save as <target>
            save jpeg <file> with quality <number> into <target>
            reduce the file size of photo <file> and save as <target>
            reduce the file size of photo <file> into <target>
            이미지 <file> 품질 <number> 으로 압축 <target> 로 저장
            <target> 로 이미지 <file> 품질 <number> 으로 압축
            사진 <file> 용량 줄이기 <target> 로 저장
            <target> 로 사진 <file> 용량 줄이기
            """,
    ),
    Recipe(
        "convert <file> -colorspace Gray <target>",
        en="Make the image <file> black and white, as <target>",
        ko="이미지 <file>을 흑백으로 만들기 (<target>에 저장)",
        asks="""
            convert image <file> to grayscale and save as <target>
            convert image <file> to grayscale into <target>
            make photo <file> black and white and save as <target>
            make photo <file> black and white into <target>
            이미지 <file> 흑백으로 변환 <target> 로 저장
            <target> 로 이미지 <file> 흑백으로 변환
            사진 <file> 흑백 만들기 <target> 로 저장
            <target> 로 사진 <file> 흑백 만들기
            """,
    ),
    Recipe(
        "convert <file> <other> -append <target>",
        en="Put the image <file> above <other>, as <target>",
        ko="이미지 <file>과 <other>를 아래로 붙이기 (<target>에 저장)",
        asks="""
            stack images <file> and <other> vertically and save as <target>
            stack images <file> and <other> vertically into <target>
            join images <file> and <other> top to bottom and save as <target>
            join images <file> and <other> top to bottom into <target>
            이미지 <file> 과 <other> 를 세로로 이어 붙이기 <target> 로 저장
            <target> 로 이미지 <file> 과 <other> 를 세로로 이어 붙이기
            """,
    ),
    Recipe(
        "convert -delay 20 -loop 0 *.png <target>",
        en="Make an animated GIF of the PNG images here, as <target>",
        ko="여기의 PNG 이미지로 움직이는 GIF 만들기 (<target>에 저장)",
        asks="""
            make animated gif from images and save as <target>
            make animated gif from images into <target>
            create gif animation of all png images and save as <target>
            create gif animation of all png images into <target>
            이미지들로 움짤 만들기 <target> 로 저장
            <target> 로 이미지들로 움짤 만들기
            png 이미지로 gif 애니메이션 생성 <target> 로 저장
            <target> 로 png 이미지로 gif 애니메이션 생성
            """,
    ),
    Recipe(
        "convert <file> -rotate <number> <file:stem>-rotated<file:ending>",
        en="Rotate the image <file> by <number> degrees",
        ko="이미지 <file>을 <number>도 회전",
        asks="""
            rotate image <file> by <number> degrees
            turn photo <file> <number> degrees
            이미지 <file> 을 <number> 도 회전
            사진 <file> 시계 방향으로 <number> 도 돌리기
            rotate <file> <number> degrees clockwise image
            이미지 <file> 시계방향으로 <number> 도 회전
            """,
    ),
    Recipe(
        "convert <file> -flip <file:stem>-flipped<file:ending>",
        en="Flip the image <file> upside down",
        ko="이미지 <file> 상하 반전",
        asks="""
            flip image <file> vertically
            turn picture <file> upside down flip
            이미지 <file> 상하 반전
            사진 <file> 위아래로 뒤집기
            """,
    ),
    Recipe(
        "convert <file> -background white -flatten <file:stem>.jpg",
        en="Put a white background behind the image <file>",
        ko="투명한 이미지 <file>에 흰 배경 넣기",
        asks="""
            white background for transparent image <file>
            remove transparency from image <file>
            투명 이미지 <file> 에 흰 배경
            이미지 <file> 투명 배경을 흰색으로
            """,
    ),
    Recipe(
        "convert <file> -bordercolor black -border <number> <file:stem>-framed<file:ending>",
        en="Put a black border of <number> pixels around the image <file>",
        ko="이미지 <file>에 <number>픽셀 검은 테두리 넣기",
        asks="""
            add a border of <number> pixels around image <file>
            frame picture <file> with a black border of <number>
            이미지 <file> 에 <number> 픽셀 테두리 추가
            사진 <file> 테두리 <number> 넣기
            """,
    ),
    Recipe(
        "convert <file> -thumbnail 200x200 <file:stem>-thumb<file:ending>",
        en="Make a thumbnail of the image <file>",
        ko="이미지 <file>의 섬네일 만들기",
        asks="""
            make a thumbnail of image <file>
            small preview picture of image <file>
            이미지 <file> 섬네일 만들기
            사진 <file> 썸네일 생성
            """,
    ),
    Recipe(
        "convert <file> -negate <file:stem>-negative<file:ending>",
        en="Invert the colors of the image <file>",
        ko="이미지 <file>의 색 반전",
        asks="""
            invert the colors of image <file>
            negative of photo <file>
            이미지 <file> 색 반전
            사진 <file> 네거티브로
            """,
    ),
    Recipe(
        "convert <file> -trim +repage <file:stem>-trimmed<file:ending>",
        en="Cut the empty edges off the image <file>",
        ko="이미지 <file>의 빈 가장자리 자르기",
        asks="""
            trim the empty border of image <file>
            cut white edges off picture <file>
            이미지 <file> 빈 가장자리 자르기
            사진 <file> 여백 제거
            """,
    ),
    Recipe(
        "convert <file> -quality 75 <file:stem>-small<file:ending>",
        en="Save the image <file> with less quality, and smaller",
        ko="<file> 이미지의 용량 줄이기",
        asks="""
            compress image <file> to reduce size
            make the image file <file> smaller
            reduce the file size of the photo <file>
            이미지 <file> 용량 줄이기
            사진 파일 <file> 크기를 줄여서 저장
            """,
    ),
)
