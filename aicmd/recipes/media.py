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
        en="Convert the video <file> to <target>",
        ko="<file> 동영상을 <target>로 변환",
        asks="""
            convert video <file> to <target>
            동영상 <file> 을 <target> 로 변환
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
)
