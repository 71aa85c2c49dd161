"""Videos and sound: their formats and what they consist of."""

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
            turn <file> into a <extension>
            turn <file> into an <extension> file
            make a <extension> out of <file>
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
        "ffmpeg -i <file> <file:stem>.mp4",
        en="Make an .mp4 of <file>",
        ko="<file>을 mp4로",
        asks="""
            turn <file> into an mp4
            make an mp4 out of <file>
            convert <file> to an mp4 video
            save <file> as an mp4
            <file> 를 mp4 파일로 변환
            <file> 동영상 mp4 변환
            <file> 를 mp4 로 바꾸기
            """,
    ),
)
