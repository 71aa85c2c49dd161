"""Images: their formats, their sizes, and what is told of them."""

from __future__ import annotations

from aicmd.recipes import Recipe

_PAIRS = (
    ("heic", "jpg"),
    ("webp", "png"),
    ("webp", "jpg"),
    ("png", "jpg"),
    ("jpg", "png"),
    ("png", "webp"),
    ("jpg", "webp"),
    ("bmp", "png"),
    ("tiff", "jpg"),
)
"""Formats of images that people convert from and to."""


def _all_to(old: str, new: str) -> Recipe:
    """All images of one format to another, where no file is named."""
    return Recipe(
        f"mogrify -format {new} -- *.{old}",
        en=f"Convert all .{old} images here to .{new}",
        ko=f"여기의 {old} 이미지를 모두 {new}로 변환",
        mac=f"mogrify -format {new} *.{old}",
        asks=f"""
            convert {old} to {new}
            convert all {old} to {new}
            convert {old} images to {new}
            convert all {old} here to {new}
            convert all {old} files to {new}
            여기 {old} 다 {new} 로
            여기 있는 {old} 전부 {new} 로 변환
            {old} 를 {new} 로 변환
            {old} 이미지를 {new} 로 변환
            {old} 파일 전부 {new} 로
            """,
    )


RECIPES = (
    *(_all_to(*pair) for pair in _PAIRS),
    Recipe(
        "convert <file> <file:stem>.<extension>",
        en="Convert the image <file> to .<extension>",
        ko="이미지 <file>을 <extension>로 변환",
        asks="""
            convert image <file> to <extension>
            turn picture <file> into a <extension>
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
            이미지 정보 <file>
            info about image <file>
            <file> 몇 픽셀이야
            how many pixels has <file>
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
            <file> 의 촬영 정보 보기
            <file> 촬영 정보
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
            convert all <old> to <new>
            convert all <old> files here to <new>
            convert every <old> in this folder to <new>
            여기 있는 <old> 파일 전부 <new> 로 변환
            이 폴더의 <old> 파일을 모두 <new> 로
            모든 <old> 파일을 <new> 로
            <old> 파일들을 <new> 로 일괄 변환
            convert all <old> here to <new>
            여기 <old> 다 <new> 로
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
            이미지 <file> 열어서 보기
            사진 <file> 뷰어로 보기
            """,
        others=("xdg-open <file>",),
    ),
    Recipe(
        "mkdir -p thumbs && mogrify -path thumbs -thumbnail 200x200 *.<extension>",
        en="Make thumbnails of all .<extension> images in thumbs",
        ko="모든 <extension> 이미지의 썸네일을 thumbs에 만들기",
        asks="""
            make thumbnails for all <extension> files
            create thumbnails of every <extension> image
            thumbnails for <extension> pictures
            모든 <extension> 썸네일 만들기
            <extension> 파일들 썸네일 생성
            <extension> 이미지 전부 섬네일로
            """,
    ),
)
