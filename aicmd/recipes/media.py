"""Images, video, audio, PDF."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "convert <file> <target>",
        en="Convert the image <file> to <target>",
        ko="<file> 이미지를 <target>로 변환",
        asks="""
            convert image <file> to <target>
            이미지 <file> 을 <target> 로 변환
            """,
        others=("magick <file> <target>",),
    ),
    Recipe(
        "convert <file> -resize <width>x <target>",
        en="Make the image <file> <width> pixels wide",
        ko="<file> 이미지를 너비 <width>로 줄이기",
        asks="""
            resize image <file> to <width> pixels wide
            resize image <file> to width <width>
            이미지 <file> 너비 <width> 로 리사이즈
            이미지 <file> 크기 <width> 로 줄이기
            """,
    ),
    Recipe(
        "convert <file> -rotate 90 <target>",
        en="Rotate the image <file>",
        ko="<file> 이미지 회전",
        asks="""
            rotate image <file>
            rotate picture <file> 90 degrees
            이미지 <file> 회전
            """,
    ),
    Recipe(
        "identify <file>",
        en="Show the dimensions of the image <file>",
        ko="<file> 이미지의 해상도 보기",
        asks="""
            dimensions of image <file>
            image resolution of <file>
            이미지 <file> 해상도 확인
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vn <target>",
        en="Take the sound out of the video <file>",
        ko="<file> 동영상에서 소리 뽑기",
        asks="""
            extract audio from video <file>
            convert video <file> to mp3 <target>
            동영상 <file> 에서 오디오 추출
            """,
    ),
    Recipe(
        "ffmpeg -i <file> <target>",
        en="Convert the video or sound <file> to <target>",
        ko="<file> 동영상을 <target>로 변환",
        asks="""
            convert video <file> to <target>
            convert audio <file> to <target>
            turn music file <file> into <target>
            동영상 <file> 을 <target> 로 변환
            음악 <file> 을 <target> 로 바꾸기
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -c:v libx264 -crf 28 <target>",
        en="Make the video <file> smaller",
        ko="<file> 동영상 용량 줄이기",
        asks="""
            compress video <file>
            reduce the size of video <file>
            동영상 <file> 용량 줄이기
            동영상 <file> 압축
            """,
    ),
    Recipe(
        "ffmpeg -ss 0 -t <seconds> -i <file> -c copy <target>",
        en="Cut the first <seconds> seconds out of <file>",
        ko="<file>의 처음 <seconds>초 자르기",
        asks="""
            cut first <seconds> of video <file>
            trim video <file> to <seconds>
            동영상 <file> 처음 <seconds> 자르기
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf fps=1 frame-%04d.png",
        en="Save one picture a second of the video <file>",
        ko="<file> 동영상에서 1초마다 그림 저장",
        asks="""
            extract frames from video <file>
            save video <file> as images
            동영상 <file> 에서 프레임 추출
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf 'fps=10,scale=480:-1' <target>",
        en="Turn the video <file> into a GIF",
        ko="<file> 동영상을 GIF로 변환",
        asks="""
            convert video <file> to gif
            make gif from video <file>
            동영상 <file> 을 gif 로 변환
            """,
    ),
    Recipe(
        "ffprobe -hide_banner <file>",
        en="Show details of the video <file>",
        ko="<file> 동영상 정보 보기",
        asks="""
            video information <file>
            length and resolution of video <file>
            동영상 <file> 정보 보기
            """,
    ),
    Recipe(
        "exiftool <file>",
        en="Show the metadata of <file>",
        ko="<file>의 메타데이터 보기",
        asks="""
            metadata of <file>
            exif data of photo <file>
            <file> 메타데이터 보기
            사진 <file> exif 정보
            """,
    ),
    Recipe(
        "exiftool -all= <file>",
        en="Remove the metadata of <file>",
        ko="<file>의 메타데이터 지우기",
        asks="""
            remove metadata from photo <file>
            delete exif data of <file>
            사진 <file> 메타데이터 제거
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
            """,
    ),
    Recipe(
        "mogrify -format <suffix> -- *.<extension>",
        en="Convert all <extension> images here to <suffix>",
        ko="여기의 모든 <extension> 이미지를 <suffix>로 변환",
        mac="mogrify -format <suffix> *.<extension>",
        asks="""
            convert all <extension> images to <suffix>
            batch convert <extension> pictures to <suffix>
            모든 <extension> 이미지를 <suffix> 로 변환
            <extension> 사진 전부 <suffix> 로 바꾸기
            """,
    ),
    Recipe(
        "mogrify -resize <width>x -path <folder> -- *.jpg",
        en="Make smaller copies of all JPEG images here in <folder>",
        ko="모든 JPEG 이미지를 <width> 너비로 줄여 <folder>에 저장",
        mac="mogrify -resize <width>x -path <folder> *.jpg",
        asks="""
            resize all images to width <width> into folder <folder>
            shrink every photo to <width> pixels and save in <folder>
            모든 이미지를 너비 <width> 로 줄여서 <folder> 에 저장
            사진 전체를 <width> 픽셀로 리사이즈해서 <folder> 에
            """,
    ),
    Recipe(
        "convert <file> -resize <width>x<height> <target>",
        en="Fit the image <file> into <width> by <height> pixels",
        ko="이미지 <file>을 <width>x<height> 안에 맞추기",
        asks="""
            resize image <file> to <width> by <height>
            scale picture <file> to fit width <width> height <height>
            이미지 <file> 을 너비 <width> 높이 <height> 로 리사이즈
            사진 <file> 크기를 <width> 에 <height> 로 변경
            """,
    ),
    Recipe(
        "convert <file> -resize 50% <target>",
        en="Make the image <file> half as large",
        ko="이미지 <file>을 절반 크기로 줄이기",
        asks="""
            scale image <file> to half
            make picture <file> half the size
            이미지 <file> 절반 크기로 줄이기
            사진 <file> 크기 반으로
            """,
    ),
    Recipe(
        "convert <file> -crop <width>x<height>+0+0 +repage <target>",
        en="Cut <width> by <height> pixels out of the image <file>",
        ko="이미지 <file>을 <width>x<height>로 자르기",
        asks="""
            crop image <file> to <width> by <height>
            cut picture <file> to width <width> and height <height>
            이미지 <file> 을 너비 <width> 높이 <height> 로 자르기
            사진 <file> 크롭
            """,
    ),
    Recipe(
        "convert <file> -quality <number> <target>",
        en="Save the image <file> with quality <number>",
        ko="이미지 <file>을 품질 <number>로 저장",
        asks="""
            compress image <file> to quality <number>
            save jpeg <file> with quality <number>
            reduce the file size of photo <file>
            이미지 <file> 품질 <number> 으로 압축
            사진 <file> 용량 줄이기
            """,
    ),
    Recipe(
        "convert <file> -colorspace Gray <target>",
        en="Make the image <file> black and white",
        ko="이미지 <file>을 흑백으로 만들기",
        asks="""
            convert image <file> to grayscale
            make photo <file> black and white
            이미지 <file> 흑백으로 변환
            사진 <file> 흑백 만들기
            """,
    ),
    Recipe(
        "convert <file> -flop <target>",
        en="Mirror the image <file>",
        ko="이미지 <file> 좌우 뒤집기",
        asks="""
            flip image <file> horizontally
            mirror picture <file> left to right
            이미지 <file> 좌우 반전
            사진 <file> 좌우로 뒤집기
            """,
    ),
    Recipe(
        "convert <file> -auto-orient <target>",
        en="Turn the photo <file> the way it was taken",
        ko="사진 <file>을 찍은 방향대로 돌리기",
        asks="""
            auto orient photo <file>
            fix the orientation of photo <file> from exif
            사진 <file> 방향 자동으로 바로잡기
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
        "convert <file> -blur 0x8 <target>",
        en="Blur the image <file>",
        ko="이미지 <file> 흐리게 하기",
        asks="""
            blur image <file>
            make picture <file> blurry
            이미지 <file> 블러 처리
            사진 <file> 흐리게
            """,
    ),
    Recipe(
        "convert <file> -gravity southeast -annotate +10+10 <text> <target>",
        en="Write <text> on the image <file>",
        ko="이미지 <file>에 <text> 글자 넣기",
        asks="""
            write text <text> on image <file>
            add watermark <text> to photo <file>
            이미지 <file> 에 <text> 글자 넣기
            사진 <file> 에 워터마크 <text> 추가
            """,
    ),
    Recipe(
        "convert <file> <other> +append <target>",
        en="Put the images <file> and <other> side by side",
        ko="이미지 <file>과 <other>를 옆으로 붙이기",
        asks="""
            join images <file> and <other> side by side
            put pictures <file> and <other> next to each other horizontally
            이미지 <file> 과 <other> 를 옆으로 이어 붙이기
            """,
    ),
    Recipe(
        "convert <file> <other> -append <target>",
        en="Put the image <file> above <other>",
        ko="이미지 <file>과 <other>를 아래로 붙이기",
        asks="""
            stack images <file> and <other> vertically
            join images <file> and <other> top to bottom
            이미지 <file> 과 <other> 를 세로로 이어 붙이기
            """,
    ),
    Recipe(
        "convert -delay 20 -loop 0 *.png <target>",
        en="Make an animated GIF of the PNG images here",
        ko="여기의 PNG 이미지로 움직이는 GIF 만들기",
        asks="""
            make animated gif from images
            create gif animation of all png images
            이미지들로 움짤 만들기
            png 이미지로 gif 애니메이션 생성
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
            """,
    ),
    Recipe(
        "cwebp -q 80 <file> -o <target>",
        en="Convert the image <file> to WebP",
        ko="이미지 <file>을 WebP로 변환",
        asks="""
            convert image <file> to webp
            webp version of picture <file>
            이미지 <file> 을 webp 로 변환
            """,
    ),
    Recipe(
        "identify -format '%f %wx%h\\n' *",
        en="Show the dimensions of all images here",
        ko="여기의 모든 이미지의 크기 보기",
        asks="""
            dimensions of all images in this folder
            width and height of every picture here
            모든 이미지의 해상도 보기
            폴더 안 사진들 가로 세로 크기
            """,
    ),
    Recipe(
        "exiftool -gpslatitude -gpslongitude <file>",
        en="Show where the photo <file> was taken",
        ko="사진 <file>을 찍은 위치 보기",
        asks="""
            where was photo <file> taken
            gps location of photo <file>
            사진 <file> 찍은 위치
            사진 <file> gps 정보
            """,
    ),
    Recipe(
        "exiftool -DateTimeOriginal <file>",
        en="Show when the photo <file> was taken",
        ko="사진 <file>을 찍은 날짜 보기",
        asks="""
            when was photo <file> taken
            date taken of picture <file>
            사진 <file> 찍은 날짜
            사진 <file> 언제 찍었는지
            """,
    ),
    Recipe(
        "exiftool '-FileName<DateTimeOriginal' -d '%Y%m%d_%H%M%S%%-c.%%e' <folder>",
        en="Rename the photos in <folder> by the date they were taken",
        ko="<folder>의 사진을 찍은 날짜로 이름 바꾸기",
        asks="""
            rename photos in <folder> by date taken
            name pictures in folder <folder> after their exif date
            <folder> 사진 이름을 찍은 날짜로 바꾸기
            """,
    ),
    Recipe(
        "tesseract <file> stdout",
        en="Read the text in the image <file>",
        ko="이미지 <file> 속 글자 읽기",
        asks="""
            extract text from image <file>
            ocr image <file>
            이미지 <file> 에서 글자 추출
            사진 <file> ocr
            """,
    ),
    Recipe(
        "import screenshot.png",
        en="Save a picture of a part of the screen",
        ko="화면 일부를 그림으로 저장",
        mac="screencapture -i screenshot.png",
        asks="""
            take a screenshot
            capture the screen to a picture
            스크린샷 찍기
            화면 캡처 저장
            """,
    ),
)
