"""Images, video, audio, PDF."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "ffmpeg -i <file> <file:stem>.<extension>",
        en="Convert the video or sound <file> to .<extension>",
        ko="동영상이나 소리 <file>을 <extension>로 변환",
        asks="""
            convert video <file> to <extension>
            turn video <file> into <extension>
            video <file> as <extension>
            convert audio <file> to <extension>
            turn music <file> into <extension>
            동영상 <file> 을 <extension> 로 변환
            영상 <file> <extension> 로 바꾸기
            동영상 <file> 을 <extension> 형식으로 저장
            음악 <file> 을 <extension> 로 변환
            오디오 <file> <extension> 로 바꾸기
            """,
    ),
    Recipe(
        "convert <file> <file:stem>.<extension>",
        en="Convert the image <file> to .<extension>",
        ko="이미지 <file>을 <extension>로 변환",
        asks="""
            convert image <file> to <extension>
            turn picture <file> into a <extension>
            save image <file> as <extension>
            image <file> as <extension>
            이미지 <file> 을 <extension> 로 변환
            사진 <file> 를 <extension> 형식으로 저장
            그림 <file> <extension> 로 바꾸기
            사진 <file> <extension> 파일로
            """,
        others=("magick <file> <file:stem>.<extension>",),
    ),
    Recipe(
        "convert <file> <target>",
        en="Convert the image <file> to <target>",
        ko="<file> 이미지를 <target>로 변환",
        asks="""
            convert image <file> to <target>
            이미지 <file> 을 <target> 로 변환
            image <file> to <target>
            save picture <file> as <target>
            이미지 <file> 을 <target> 파일로
            사진 <file> 를 <target> 로 변환해서 저장
            그림 <file> <target> 형식으로
            change image <file> into <target>
            """,
        others=("magick <file> <target>",),
    ),
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
        "identify <file>",
        en="Show the dimensions of the image <file>",
        ko="<file> 이미지의 해상도 보기",
        asks="""
            dimensions of image <file>
            image resolution of <file>
            이미지 <file> 해상도 확인
            size in pixels of image <file>
            width and height of picture <file>
            how many pixels does image <file> have
            이미지 <file> 가로 세로 크기
            사진 <file> 몇 픽셀인지
            이미지 <file> 크기 픽셀 확인
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vn <file:stem>.mp3",
        en="Take the sound out of the video <file>",
        ko="<file> 동영상에서 소리 뽑기",
        asks="""
            video <file> 에서 소리만 뽑기
            extract audio from video <file>
            동영상 <file> 에서 오디오 추출
            get the sound of video <file> as mp3
            video <file> to mp3
            rip the audio track of video <file>
            동영상 <file> 에서 소리만 mp3 로 추출
            영상 <file> 을 mp3 로
            동영상 <file> 음악만 뽑기
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
            video <file> to <target>
            change format of video <file> to <target>
            영상 <file> 을 <target> 파일로
            동영상 <file> 포맷을 <target> 로 변환
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -c:v libx264 -crf 28 <file:stem>-small.mp4",
        en="Make the video <file> smaller",
        ko="<file> 동영상 용량 줄이기",
        asks="""
            shrink video <file>
            make video <file> smaller
            compress video <file>
            reduce the size of video <file>
            동영상 <file> 용량 줄이기
            동영상 <file> 압축
            lower the file size of video <file>
            compress the large video <file>
            영상 <file> 크기 줄이기
            동영상 <file> 압축해서 가볍게
            """,
    ),
    Recipe(
        "ffmpeg -ss 0 -t <seconds> -i <file> -c copy <file:stem>-cut<file:ending>",
        en="Cut the first <seconds> seconds out of <file>",
        ko="<file>의 처음 <seconds>초 자르기",
        asks="""
            cut first <seconds> of video <file>
            trim video <file> to <seconds>
            동영상 <file> 처음 <seconds> 자르기
            keep only the first <seconds> of video <file>
            first <seconds> of video <file>
            동영상 <file> 앞 <seconds> 만 남기기
            영상 <file> 처음 <seconds> 만 잘라내기
            동영상 <file> 시작부터 <seconds> 까지만
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
            one picture per second from video <file>
            get still images from video <file>
            영상 <file> 을 초당 한 장씩 이미지로
            동영상 <file> 프레임을 사진으로 저장
            동영상 <file> 장면들을 이미지로 뽑기
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf 'fps=10,scale=480:-1' <file:stem>.gif",
        en="Turn the video <file> into a GIF",
        ko="<file> 동영상을 GIF로 변환",
        asks="""
            convert video <file> to gif
            make gif from video <file>
            동영상 <file> 을 gif 로 변환
            video <file> to animated gif
            turn clip <file> into a gif
            영상 <file> 움짤로 만들기
            동영상 <file> gif 움짤 변환
            영상 <file> 을 gif 로
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
            which codec does video <file> use
            details about video <file>
            동영상 <file> 코덱 확인
            영상 <file> 상세 정보
            동영상 <file> 해상도와 코덱 정보
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
            read the metadata of photo <file>
            show exif of <file>
            사진 <file> 메타데이터 확인
            이미지 <file> exif 보기
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
            strip all exif from photo <file>
            clean photo <file> of private metadata
            사진 <file> exif 정보 삭제
            사진 <file> 위치 정보 등 메타데이터 지우기
            이미지 <file> 메타데이터 모두 삭제
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
            """,
    ),
    Recipe(
        "mogrify -format <new:dotless> -- *.<old:dotless>",
        en="Convert all <old> images here to <new>",
        ko="여기의 모든 <old> 이미지를 <new>로 변환",
        mac="mogrify -format <new> *.<old>",
        asks="""
            convert all <old> images to <new>
            batch convert <old> pictures to <new>
            모든 <old> 이미지를 <new> 로 변환
            <old> 사진 전부 <new> 로 바꾸기
            turn every <old> image into <new>
            all <old> pictures of the folder to <new>
            <old> 이미지 일괄 <new> 변환
            폴더의 <old> 사진을 모두 <new> 로
            convert all <old> pictures into <new>
            <old> 를 전부 <new> 로 변환
            모든 <old> 를 <new> 로 변환
            convert <old> to <new> for all files
            convert all <old> files to <new>
            <old> 파일을 전부 <new> 로 변환
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
            all photos to <width> pixels wide saved in <folder>
            batch resize images to <width> into directory <folder>
            사진 전부 가로 <width> 로 줄여 <folder> 폴더에
            이미지 일괄 <width> 픽셀로 축소해서 <folder> 에 저장
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
            """,
    ),
    Recipe(
        "convert <file> <other> +append joined<file:ending>",
        en="Put the images <file> and <other> side by side",
        ko="이미지 <file>과 <other>를 옆으로 붙이기",
        asks="""
            join images <file> and <other> side by side
            put pictures <file> and <other> next to each other horizontally
            이미지 <file> 과 <other> 를 옆으로 이어 붙이기
            combine images <file> and <other> horizontally
            picture <file> left of picture <other> joined
            사진 <file> 와 <other> 를 가로로 붙이기
            이미지 두 장 <file> <other> 옆으로 나란히 합치기
            사진 <file> <other> 가로로 이어 붙이기
            put images <file> and <other> side by side
            이미지 <file> 와 <other> 옆으로 붙이기
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
        "cwebp -q 80 <file> -o <file:stem>.webp",
        en="Convert the image <file> to WebP",
        ko="이미지 <file>을 WebP로 변환",
        asks="""
            convert image <file> to webp
            webp version of picture <file>
            이미지 <file> 을 webp 로 변환
            image <file> as webp
            turn photo <file> into webp
            사진 <file> webp 로
            이미지 <file> webp 파일로 저장
            사진 <file> 을 webp 형식으로 변환
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
            pixel size of each image here
            list image dimensions of the folder
            폴더 안 이미지 크기 목록 픽셀
            사진마다 가로 세로 픽셀 보기
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
            gps coordinates of picture <file>
            at which place was photo <file> taken
            사진 <file> 어디서 찍었는지
            사진 <file> gps 좌표 보기
            이미지 <file> 촬영 위치 확인
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
            date when picture <file> was shot
            capture time of photo <file>
            사진 <file> 촬영 날짜
            사진 <file> 촬영 시각 확인
            이미지 <file> 찍은 시간
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
            rename all pictures of <folder> to the time they were shot
            use the date taken as file names for photos in <folder>
            <folder> 의 사진 파일명을 촬영 날짜로
            <folder> 사진들을 찍은 시간 이름으로 일괄 변경
            사진 폴더 <folder> 파일 이름을 날짜로 바꾸기 찍은
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
            read the text in picture <file>
            recognize the letters of scan image <file>
            이미지 <file> 글자 인식
            사진 <file> 에서 글씨 읽기
            사진 <file> 텍스트 추출
            read text in image <file>
            이미지 <file> 에서 글자 읽기
            사진 <file> 에서 텍스트 뽑기
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
            screenshot of the screen
            save a picture of my desktop
            스크린샷 저장
            지금 화면을 그림으로 저장
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
        "ffmpeg -i <file> -vn <target>",
        en="Take the sound out of the video <file>, as <target>",
        ko="<file> 동영상에서 소리 뽑기 (<target>에 저장)",
        asks="""
            video <file> 에서 소리만 뽑기 <target> 로 저장
            <target> 로 video <file> 에서 소리만 뽑기
            extract audio from video <file> and save as <target>
            extract audio from video <file> into <target>
            동영상 <file> 에서 오디오 추출 <target> 로 저장
            <target> 로 동영상 <file> 에서 오디오 추출
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -c:v libx264 -crf 28 <target>",
        en="Make the video <file> smaller, as <target>",
        ko="<file> 동영상 용량 줄이기 (<target>에 저장)",
        asks="""
            shrink video <file> and save as <target>
            shrink video <file> into <target>
            make video <file> smaller and save as <target>
            make video <file> smaller into <target>
            compress video <file> and save as <target>
            compress video <file> into <target>
            reduce the size of video <file> and save as <target>
            reduce the size of video <file> into <target>
            동영상 <file> 용량 줄이기 <target> 로 저장
            <target> 로 동영상 <file> 용량 줄이기
            동영상 <file> 압축 <target> 로 저장
            <target> 로 동영상 <file> 압축
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf 'fps=10,scale=480:-1' <target>",
        en="Turn the video <file> into a GIF, as <target>",
        ko="<file> 동영상을 GIF로 변환 (<target>에 저장)",
        asks="""
            convert video <file> to gif and save as <target>
            convert video <file> to gif into <target>
            make gif from video <file> and save as <target>
            make gif from video <file> into <target>
            동영상 <file> 을 gif 로 변환 <target> 로 저장
            <target> 로 동영상 <file> 을 gif 로 변환
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
        "convert <file> <other> +append <target>",
        en="Put the images <file> and <other> side by side, as <target>",
        ko="이미지 <file>과 <other>를 옆으로 붙이기 (<target>에 저장)",
        asks="""
            join images <file> and <other> side by side and save as <target>
            join images <file> and <other> side by side into <target>
            put pictures <file> and <other> next to each other horizontally and save as <target>
            put pictures <file> and <other> next to each other horizontally into <target>
            이미지 <file> 과 <other> 를 옆으로 이어 붙이기 <target> 로 저장
            <target> 로 이미지 <file> 과 <other> 를 옆으로 이어 붙이기
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
        "cwebp -q 80 <file> -o <target>",
        en="Convert the image <file> to WebP, as <target>",
        ko="이미지 <file>을 WebP로 변환 (<target>에 저장)",
        asks="""
            convert image <file> to webp and save as <target>
            convert image <file> to webp into <target>
            webp version of picture <file> and save as <target>
            webp version of picture <file> into <target>
            이미지 <file> 을 webp 로 변환 <target> 로 저장
            <target> 로 이미지 <file> 을 webp 로 변환
            """,
    ),
    Recipe(
        "mogrify -resize <width>x -- *.<extension>",
        en="Resize all .<extension> images to the width <width>, the files themselves",
        ko="모든 <extension> 이미지를 너비 <width>로 줄이기(파일이 바뀜)",
        asks="""
            resize all <extension> images to width <width>
            shrink every <extension> picture to <width> pixels
            모든 <extension> 이미지를 너비 <width> 로 줄이기
            <extension> 사진 전부 <width> 픽셀로 리사이즈
            resize all <extension> to <width> px
            모든 <extension> 를 가로 <width> 로 줄이기
            <extension> 를 전부 <width> 픽셀로
            """,
    ),
    Recipe(
        "mogrify -resize 50% -- *.<extension>",
        en="Scale all .<extension> images to half, the files themselves",
        ko="모든 <extension> 이미지를 절반으로 줄이기(파일이 바뀜)",
        asks="""
            scale all <extension> images to half
            shrink every <extension> picture to half its size
            모든 <extension> 이미지를 절반 크기로
            <extension> 사진 전부 반으로 줄이기
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
        "montage <file> <other> -geometry +4+4 collage<file:ending>",
        en="Make a collage of <file> and <other>",
        ko="<file>과 <other>로 콜라주 만들기",
        asks="""
            make a collage of images <file> and <other>
            montage of pictures <file> and <other>
            이미지 <file> 과 <other> 로 콜라주 만들기
            사진 <file> <other> 콜라주
            """,
    ),
    Recipe(
        "compare <file> <other> difference.png",
        en="Show where the images <file> and <other> differ",
        ko="이미지 <file>과 <other>의 다른 부분 보기",
        asks="""
            compare images <file> and <other>
            difference between pictures <file> and <other>
            이미지 <file> 과 <other> 비교
            사진 <file> <other> 다른 부분 찾기
            """,
    ),
    Recipe(
        "convert <file> <file:stem>.pdf",
        en="Convert the image <file> to PDF with ImageMagick",
        ko="ImageMagick으로 이미지 <file>을 PDF로 변환",
        asks="""
            imagemagick image <file> to pdf
            imagemagick 으로 이미지 <file> 을 pdf 로
            """,
    ),
    Recipe(
        "heif-convert <file> <file:stem>.jpg",
        en="Convert the iPhone photo <file> to JPEG",
        ko="아이폰 사진 <file>을 JPEG로 변환",
        mac="sips -s format jpeg <file> --out <file:stem>.jpg",
        asks="""
            convert heic photo <file> to jpg
            iphone picture <file> heic to jpeg
            heic 사진 <file> 을 jpg 로 변환
            아이폰 heic <file> jpg 로
            """,
    ),
    Recipe(
        "jpegoptim <file>",
        en="Make the JPEG <file> smaller without loss",
        ko="JPEG <file>을 손실 없이 줄이기",
        asks="""
            optimize jpeg <file> without loss
            lossless compression of photo <file>
            jpeg <file> 손실 없이 최적화
            사진 <file> 무손실 압축
            """,
    ),
    Recipe(
        "optipng <file>",
        en="Make the PNG <file> smaller without loss",
        ko="PNG <file>을 손실 없이 줄이기",
        asks="""
            optimize png <file> without loss
            lossless png compression of <file> optipng
            png <file> 손실 없이 최적화
            png <file> 무손실 압축
            """,
    ),
    Recipe(
        "feh <file>",
        en="Look at the image <file>",
        ko="이미지 <file> 보기",
        mac="open <file>",
        asks="""
            open image <file> in a viewer
            look at picture <file>
            이미지 <file> 열어서 보기
            사진 <file> 뷰어로 보기
            """,
        others=("xdg-open <file>",),
    ),
)
